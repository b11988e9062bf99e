"""A view whose document is edited: what is selected on it, and each edit as one step of undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Signal

from itsm_fit.editor.command import Edit, Edited
from itsm_fit.editor.context import Context, is_blank
from itsm_fit.editor.diagram import Diagram
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import DrawnLine, parts_of
from itsm_fit.model.process import Node, Point
from ui.canvas.view import ProcessView
from ui.editor import clipboard
from ui.editor.grips import Grips
from ui.editor.handles import Handles
from ui.editor.preview import Preview, PreviewItem
from ui.editor.travel import Travel
from ui.session.drawings import Drawings, element_of, first_process, whole_key
from ui.session.places import PlacedDocuments
from ui.session.selection_history import SelectionHistory
from ui.session.session import Session
from ui.session.undo import step_of_undo


class EditedView(QObject):
    """Edits the document that holds the process `key`, or what is inside a sub-process of it, as `view` shows it.

    Gestures end here with one edit each, and show by `show` what it would do.
    """

    made = Signal(str)
    """Something new was drawn, which is named at once."""

    def __init__(self, session: Session, places: PlacedDocuments, view: ProcessView, key: str) -> None:
        super().__init__(view)
        self.session, self.view, self._key = session, view, key
        self._drawings = Drawings(places)
        self._before = view.document
        self._selections = SelectionHistory(session.stack)
        self.name_called: Callable[[Node], str] = lambda _: ""
        """The name of the process that a call activity calls, "" where it calls none yet."""
        self._preview, self.grips, self.handles = PreviewItem(), Grips(view), Handles(view)
        for item in (self._preview, self.grips, self.handles):
            view.scene().addItem(item)
        self._travel = Travel(view)
        session.stack.indexChanged.connect(self._undone)

    def edit(self, change: Edit) -> bool:
        """One step of undo; the places that were found for the drawing become part of it. Says whether it was one."""
        selected, places = self.view.selected_ids(), dict[str, QRectF]()

        def watched(diagram: Diagram) -> Edited:
            edited = change(diagram)
            if edited.shows_ways:
                places.update(self._travel.places())
            return edited

        done = step_of_undo(
            self.session,
            self.diagram,
            watched,
            lambda project, before, after: self._drawings.put_back(project, self._key, before, after),
        )
        if done is None:
            return False
        self._before = self.view.document
        self._selections.remember(selected, done.chosen)
        self.view.select(done.chosen, reveal=True)
        if done.is_new:
            self.view.setFocus()
            self.made.emit(next(iter(done.chosen), ""))
        if done.shows_ways:
            self._travel.show_from(places)
        return True

    def diagram(self) -> Diagram:
        """The document as it is now, with all its places."""
        return self._drawings.diagram(self.session.project, self._key)

    @property
    def context(self) -> Context:
        """What is selected now, and what else commands go by; no place."""
        known = self.view.drawing.figure
        chosen = tuple(known[own].element for own in self.view.selected_ids() if own in known)
        return Context(
            chosen,
            blank=is_blank(self.view.document or Document(""), chosen),
            end=self.grips.end,
            inside=bool(element_of(self._key)),
            project=self.session.project,
            drawn=self._process(),
            can_paste=lambda: clipboard.holds_bpmn() or clipboard.holds_cells(),
            name_called=self.name_called,
        )

    def _process(self) -> str:
        """The project-wide id of the first process that is drawn here."""
        project, whole = self.session.project, whole_key(self._key)
        return first_process(project, self._key) if whole in project.processes else whole

    def point_at(self, position: QPointF) -> Point:
        """The place in the diagram that is at a position in the viewport."""
        at = self.view.to_diagram(position)
        return Point(at.x(), at.y())

    def show(self, preview: Preview | None) -> None:
        """Show what a gesture would do, or nothing any more."""
        self._preview.show_preview(preview, self.view.theme, self.view.camera.scale)

    @property
    def preview(self) -> Preview | None:
        """What is shown of a gesture now."""
        return self._preview.shown

    def beside_selection(self) -> QPoint:
        """Where in the viewport something is asked about what is selected."""
        figure = self.view.drawing.figure[self.view.selected_ids()[0]]
        return self.view.mapFromScene(figure.body.topRight()) + QPoint(10, 0)

    def _undone(self, index: int) -> None:
        """After undo and redo, what was selected then is again, else what came or changed is."""
        before, after = self._before, self.view.document
        self._before = after
        self._selections.turn(index)
        if self.session.is_editing or before is None or after is None or before is after:
            return
        known = self.view.drawing.figure
        chosen = tuple(own for own in self._selections.wanted if own in known)
        self.view.select(chosen or _touched(before, after) or self.view.selected_ids(), reveal=True)


def _touched(before: Document, after: Document) -> tuple[str, ...]:
    """The ids of the steps, else of the shapes, else of the lines that differ."""
    old = {part.id: part for part in parts_of(before)}
    found = [part for part in parts_of(after) if old.get(part.id) is not part and old.get(part.id) != part]
    nodes = [part.id for part in found if isinstance(part, Node)]
    shapes = [part.id for part in found if not isinstance(part, DrawnLine)]
    return tuple(nodes or shapes or [part.id for part in found])
