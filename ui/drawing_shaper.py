"""Carries out what is wanted of the shape of a drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from itsm_fit.drawing.drafting.sheet import Sheet, called
from itsm_fit.model import edits
from ui.canvas.editing.kind_menu import KindMenu
from ui.canvas.editing.shape_intents import ShapeIntents
from ui.canvas.editing.wish import Wish
from ui.inner_drawings import whole_key
from ui.session import Session

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


class DrawingShaper(QObject):
    """Works through the editor of a view's document."""

    def __init__(self, session: Session, view: ProcessView, editor: DrawingEditor, intents: ShapeIntents) -> None:
        super().__init__(editor)
        self._session, self._view, self._editor = session, view, editor
        self.menu: KindMenu[Called] | None = None
        intents.wish.connect(self.carry_out)
        intents.choose_called.connect(self.ask_called)

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
            self._editor.edit(text, lambda sheet: (_calling(sheet, element, offer.element), [element]))

        figure = self._view.drawing.figure[element]
        self.menu = KindMenu("Which process is called?", offers, take, self._view)
        self.menu.destroyed.connect(self._menu_gone)
        corner = self._view.mapFromScene(figure.body.topRight())
        self.menu.open_at(self._view.viewport().mapToGlobal(corner))

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


def _calling(sheet: Sheet, element: str, process: str | None) -> Sheet:
    home, _ = sheet.node(element)
    return sheet.edited_in(home, edits.set_called, element, process)
