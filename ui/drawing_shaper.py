"""Carries out what is wanted of the shape of a drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from itsm_fit.editor.commands.across import homes_for, moved_into
from itsm_fit.editor.diagram import Diagram, called, quoted
from itsm_fit.model import edits
from ui.canvas.editing.kind_menu import KindMenu
from ui.canvas.editing.shape_intents import ShapeIntents
from ui.canvas.editing.wish import Wish
from ui.session.inner_drawings import whole_key
from ui.session.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.canvas.view import ProcessView
    from ui.drawing_editor import DrawingEditor


@dataclass(frozen=True, slots=True)
class Called:
    """A process that can be called: its name, words it is looked for by, and what a call says to mean it."""

    name: str
    words: str
    element: str | None


@dataclass(frozen=True, slots=True)
class Home:
    """A sub-process that steps can go into: its name, words it is looked for by, and its id."""

    name: str
    words: str
    element: str


class DrawingShaper(QObject):
    """Works through the editor of a view's document."""

    def __init__(self, session: Session, view: ProcessView, editor: DrawingEditor, intents: ShapeIntents) -> None:
        super().__init__(editor)
        self._session, self._view, self._editor = session, view, editor
        self.menu: KindMenu[Called] | KindMenu[Home] | None = None
        intents.wish.connect(self.carry_out)
        intents.choose_called.connect(self.ask_called)
        intents.choose_home.connect(self.ask_home)

    def carry_out(self, wish: Wish) -> None:
        """One step of undo; something new is named at once."""
        if self._editor.edit(wish.text, wish.change) and wish.named:
            self._view.setFocus()
            self._editor.hands.begin_name(next(iter(self._view.selected_ids()), None))

    def ask_called(self, element: str) -> None:
        """Ask which process of the project a call activity stands for."""
        offers = tuple(self._offers())

        def take(offer: Called) -> None:
            name = called(self._view.drawing.figure[element].element)
            text = f"Let {name} Call {offer.name}" if offer.element else f"Let {name} Call Nothing"
            self._editor.edit(text, lambda diagram: (_calling(diagram, element, offer.element), [element]))

        self._show_menu(KindMenu("Which process is called?", offers, take, self._view), element)

    def ask_home(self, ids: tuple[str, ...]) -> None:
        """Put steps into the one sub-process beside them, or ask which of several."""
        homes = self._homes(ids)

        def take(home: Home) -> None:
            text = f"Move {self._editor.words_of(ids)} into {quoted(home.name)}"
            self._editor.edit(text, lambda diagram: (moved_into(diagram, ids, home.element), ids))

        if len(homes) == 1:
            take(homes[0])
        elif homes:
            self._show_menu(KindMenu("Into which sub-process?", homes, take, self._view), ids[0])
        else:
            self._session.refused.emit("No sub-process stands beside these steps: make one of them by Ctrl+G.")

    def _homes(self, ids: tuple[str, ...]) -> list[Home]:
        """The sub-processes beside some steps, each under a name of its own, the nearest first."""
        document = self._view.document
        found: dict[str, Home] = {}
        for process in document.processes if document is not None else ():
            for node in homes_for(process, ids):
                name = " ".join(node.name.split()) or "Sub-process"
                name = f"{name} ({node.id})" if name in found else name
                found[name] = Home(name, node.id, node.id)
        return [*found.values()]

    def _show_menu(self, menu: KindMenu[Called] | KindMenu[Home], element: str) -> None:
        """Open a menu beside an element."""
        self.menu = menu
        menu.destroyed.connect(self._menu_gone)
        corner = self._view.mapFromScene(self._view.drawing.figure[element].body.topRight())
        menu.open_at(self._view.viewport().mapToGlobal(corner))

    def _offers(self) -> Iterable[Called]:
        """The other processes of the project, each under a name of its own."""
        project = self._session.project
        own = whole_key(self._editor.key)
        taken: set[str] = set()
        for key, process in project.processes.items():
            if key != own:
                document = project.document_of(key)
                same = document is project.document_of(own)
                name = process.name or key
                name = f"{name} ({document.name})" if name in taken else name
                taken.add(name)
                yield Called(name, f"{document.name} {key}", process.id if same else key)
        yield Called("No process", "none nothing clear", None)

    def _menu_gone(self) -> None:
        self.menu = None


def _calling(diagram: Diagram, element: str, process: str | None) -> Diagram:
    home, _ = diagram.node(element)
    return diagram.edited_in(home, edits.set_called, element, process)
