"""Carries out what is wanted on a canvas: each intent becomes one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QPointF

from itsm_fit.editor.commands.arrange import dropped
from itsm_fit.editor.commands.flows import Answer, answer, connected
from itsm_fit.editor.commands.steps import (
    appended,
    appended_at,
    changed_kind,
    created,
    deleted,
    landing_words,
    name_of,
    renamed,
)
from itsm_fit.editor.diagram import Diagram, called, quoted
from itsm_fit.editor.stencil import Stencil
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import DrawnLine, parts_of
from itsm_fit.model.process import Node, Point
from itsm_fit.model.project import Project
from ui.canvas.editing.intents import Intents
from ui.canvas.view import ProcessView
from ui.clip_editor import ClipEditor
from ui.drawing_arranger import DrawingArranger
from ui.drawing_shaper import DrawingShaper
from ui.session.inner_drawings import Drawings
from ui.session.places import PlacedDocuments
from ui.session.selection_history import SelectionHistory
from ui.session.session import Session

Drawn = tuple[Diagram, Iterable[str]]
"""The diagram after an edit, and what is selected then."""


class DrawingEditor(QObject):
    """Edits the document that holds the process `key`, or what is inside a sub-process of it, as `view` shows it."""

    def __init__(self, session: Session, places: PlacedDocuments, view: ProcessView, key: str) -> None:
        super().__init__(view)
        self._session, self._drawings, self._view, self._key = session, Drawings(places), view, key
        self._before = view.document
        self._selections = SelectionHistory(session.stack)
        intents = Intents(self._judge, self._judge_place, DrawingArranger(session, view, self).intents, self)
        intents.rename.connect(self.rename)
        intents.delete.connect(self.delete)
        intents.move.connect(self.move)
        intents.append.connect(self.append)
        intents.append_at.connect(self.append_at)
        intents.change.connect(self.change)
        intents.connect_.connect(self.connect_elements)
        intents.create.connect(self.create)
        ClipEditor(session, view, self, intents)
        self.shaper = DrawingShaper(session, view, self, intents.shape)
        self.hands = view.give_hands(intents)
        session.stack.indexChanged.connect(self._undone)

    def rename(self, element: str, name: str) -> None:
        part = self._view.drawing.figure[element].element
        text = f"Rename {called(part)}" if name_of(part) else f"Name {quoted(name)}"
        self.edit(text, lambda diagram: (renamed(diagram, element, name), [element]))

    def delete(self, ids: tuple[str, ...], text: str = "") -> None:
        after = self._left_of(ids)
        self.edit(text or f"Delete {self.words_of(ids)}", lambda diagram: (deleted(diagram, ids), after))

    def move(self, ids: tuple[str, ...], dx: float, dy: float) -> None:
        self.edit(f"Move {self.words_of(ids)}", lambda diagram: (dropped(diagram, ids, dx, dy), ids))

    def append(self, element: str, stencil: Stencil) -> None:
        self._edit_new(self._appending(element, stencil), lambda diagram: appended(diagram, element, stencil))

    def append_at(self, element: str, stencil: Stencil, place: QPointF) -> None:
        at = Point(place.x(), place.y())
        self._edit_new(self._appending(element, stencil), lambda diagram: appended_at(diagram, element, stencil, at))

    def create(self, stencil: Stencil, place: QPointF) -> None:
        at = Point(round(place.x() / 10) * 10.0, round(place.y() / 10) * 10.0)
        self._edit_new(f"Draw {stencil.name}", lambda diagram: created(diagram, stencil, at))

    def change(self, element: str, stencil: Stencil) -> None:
        text = f"Change {self.words_of([element])} into {stencil.name}"
        self.edit(text, lambda diagram: (changed_kind(diagram, element, stencil), [element]))

    def connect_elements(self, source: str, target: str) -> None:
        def change(diagram: Diagram) -> Drawn:
            after, _ = connected(diagram, source, target)
            return after, [target]

        self.edit(f"Connect {self.words_of([source])} with {self.words_of([target])}", change)

    def edit(self, text: str, change: Callable[[Diagram], Drawn]) -> bool:
        """One step of undo; the places that were found for the drawing become part of it."""
        selected, chosen = self._view.selected_ids(), tuple[str, ...]()

        def run(project: Project) -> Project:
            nonlocal chosen
            before = self._diagram(project)
            after, ids = change(before)
            chosen = tuple(ids)
            return self._drawings.put_back(project, self._key, before, after)

        done = self._session.edit(text, run)
        if done:
            self._before = self._view.document
            self._selections.remember(selected, chosen)
            self._view.select(chosen, reveal=True)
        return done

    @property
    def key(self) -> str:
        """What the drawing goes by that it edits."""
        return self._key

    def diagram(self) -> Diagram:
        """The document as it is now, with all its places."""
        return self._diagram(self._session.project)

    # ------------------------------------------------------------ inside

    def _edit_new(self, text: str, change: Callable[[Diagram], tuple[Diagram, str]]) -> None:
        """Something new, which is named at once."""
        made = ""

        def run(diagram: Diagram) -> Drawn:
            nonlocal made
            after, made = change(diagram)
            return after, [made]

        if self.edit(text, run):
            self._view.setFocus()
            self.hands.begin_name(made)

    def _appending(self, element: str, stencil: Stencil) -> str:
        return f"Append {stencil.name} to {self.words_of([element])}"

    def _diagram(self, project: Project) -> Diagram:
        return self._drawings.diagram(project, self._key)

    def _judge(self, source: str, target: str) -> Answer:
        return answer(self.diagram(), source, target)

    def _judge_place(self, stencil: Stencil, place: QPointF) -> Answer:
        return landing_words(self.diagram(), stencil, Point(place.x(), place.y()))

    def words_of(self, ids: Iterable[str]) -> str:
        known = self._view.drawing.figure
        return called(*(known[own].element for own in ids if own in known))

    def _left_of(self, ids: tuple[str, ...]) -> list[str]:
        """The step before the deleted ones, where the keyboard stands then."""
        for process in self._view.document.processes if self._view.document else ():
            for flow in process.flows:
                if flow.target in ids and flow.source not in ids:
                    return [flow.source]
        return []

    def _undone(self, index: int) -> None:
        """After undo and redo, what was selected then is again, else what came or changed is."""
        before, after = self._before, self._view.document
        self._before = after
        self._selections.turn(index)
        if self._session.is_editing or before is None or after is None or before is after:
            return
        known = self._view.drawing.figure
        chosen = tuple(own for own in self._selections.wanted if own in known)
        self._view.select(chosen or _touched(before, after) or self._view.selected_ids(), reveal=True)


def _touched(before: Document, after: Document) -> tuple[str, ...]:
    """The ids of the steps, else of the shapes, else of the lines that differ."""
    old = {part.id: part for part in parts_of(before)}
    found = [part for part in parts_of(after) if old.get(part.id) is not part and old.get(part.id) != part]
    nodes = [part.id for part in found if isinstance(part, Node)]
    shapes = [part.id for part in found if not isinstance(part, DrawnLine)]
    return tuple(nodes or shapes or [part.id for part in found])
