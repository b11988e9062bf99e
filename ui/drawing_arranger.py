"""Carries out what is wanted of the order of a drawing: lines by hand, labels, rows and columns, room, tidying."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPointF

from itsm_fit.editor.commands.arrange import aligned, distributed, label_moved
from itsm_fit.editor.commands.flows import Answer, bent, docked, led_elsewhere, may_lead, rerouted, straightened
from itsm_fit.editor.commands.space import Axis, spaced
from itsm_fit.editor.commands.tidy import tidied, tidied_part
from itsm_fit.editor.diagram import Diagram
from itsm_fit.model.document import Document
from itsm_fit.model.process import Point
from ui.canvas.editing.arrange_intents import ArrangeIntents
from ui.canvas.editing.travel import Travel
from ui.canvas.view import ProcessView
from ui.session.session import Session

if TYPE_CHECKING:
    from itsm_fit.drawing.routing.rejoin import End
    from ui.drawing_editor import DrawingEditor

_IN_BACKGROUND: Final = 200
"""Drawings of more nodes are tidied in the background."""
_TIDY_KEY: Final = "tidy"


def _is_quick(document: Document) -> bool:
    """Whether a drawing is laid out at once: it is small, and what lays out is loaded (that takes half a second)."""
    nodes = sum(len(process.nodes) for process in document.processes)
    return nodes <= _IN_BACKGROUND and "itsm_fit.drawing.layout" in sys.modules


class DrawingArranger(QObject):
    """Edits the document of `editor`, one step of undo a wish."""

    def __init__(self, session: Session, view: ProcessView, editor: DrawingEditor) -> None:
        super().__init__(editor)
        self._session, self._view, self._editor = session, view, editor
        self._travel = Travel(view)
        self.intents = ArrangeIntents(self._judge, self)
        wishes = self.intents
        wishes.bend.connect(self.bend)
        wishes.straighten.connect(lambda line, at: self._line("Straighten", line, lambda s: straightened(s, line, at)))
        wishes.reroute.connect(self.reroute)
        wishes.dock.connect(self.dock)
        wishes.lead.connect(self.lead)
        wishes.label.connect(self.label)
        wishes.align.connect(self.align)
        wishes.distribute.connect(self.distribute)
        wishes.space.connect(self.space)
        wishes.tidy.connect(self.tidy)

    def bend(self, line: str, points: tuple[Point, ...]) -> None:
        self._line("Bend", line, lambda diagram: bent(diagram, line, points))

    def dock(self, line: str, end: End, place: QPointF) -> None:
        self._line("Move the End of", line, lambda diagram: docked(diagram, line, end, Point(place.x(), place.y())))

    def lead(self, line: str, end: End, element: str) -> None:
        way = (
            f"to {self._editor.words_of([element])}" if end == "target" else f"from {self._editor.words_of([element])}"
        )
        self._line("Lead", line, lambda diagram: led_elsewhere(diagram, line, end, element), way)

    def reroute(self, ids: tuple[str, ...]) -> None:
        self._editor.edit("Draw Lines Anew", lambda diagram: (rerouted(diagram, ids), ids))

    def label(self, element: str, dx: float, dy: float) -> None:
        text = f"Move the Label of {self._editor.words_of([element])}"
        self._editor.edit(text, lambda diagram: (label_moved(diagram, element, dx, dy), [element]))

    def align(self, ids: tuple[str, ...], how: str) -> None:
        self._editor.edit(f"Align {self._editor.words_of(ids)}", lambda diagram: (aligned(diagram, ids, how), ids))

    def distribute(self, ids: tuple[str, ...], how: str) -> None:
        text = f"Distribute {self._editor.words_of(ids)}"
        self._editor.edit(text, lambda diagram: (distributed(diagram, ids, down=how == "down"), ids))

    def space(self, axis: Axis, at: float, by: float) -> None:
        chosen = self._view.selected_ids()
        text = "Make Room" if by > 0 else "Take Room Out"
        self._editor.edit(text, lambda diagram: (spaced(diagram, axis, at, by), chosen))

    def tidy(self, ids: tuple[str, ...]) -> None:
        """Lay out what is named, or everything: a large drawing in the background, where it can be cancelled."""
        document = self._view.document
        if document is None:
            return
        if ids:
            text = f"Tidy {self._editor.words_of(ids)}"
            self._travelling(lambda: self._editor.edit(text, lambda diagram: (tidied_part(diagram, ids), ids)))
        elif _is_quick(document):
            self._take_tidied(document, tidied(document))
        else:
            self._session.tasks.start(
                "Tidying",
                lambda progress: tidied(document, progress),
                lambda tidy: self._take_tidied(document, tidy),
                lambda error: self._session.refused.emit(str(error)),
                key=_TIDY_KEY,
            )

    # ------------------------------------------------------------ inside

    def _take_tidied(self, before: Document, after: Document) -> None:
        """Put the tidied drawing in the place of the one that it was made from."""
        if self._view.document is not before:
            self._session.refused.emit("The drawing has changed while it was tidied: tidy it again.")
            return
        chosen = self._view.selected_ids()

        def change(diagram: Diagram) -> tuple[Diagram, tuple[str, ...]]:
            return diagram.with_document(after), chosen

        self._travelling(lambda: self._editor.edit("Tidy the Drawing", change))

    def _travelling(self, edit: Callable[[], bool]) -> None:
        """Show for a moment where everything went."""
        before = self._travel.places()
        if edit():
            self._travel.show_from(before)

    def _line(self, verb: str, line: str, change: Callable[[Diagram], Diagram], way: str = "") -> None:
        text = f"{verb} {self._editor.words_of([line])} {way}".rstrip()
        self._editor.edit(text, lambda diagram: (change(diagram), [line]))

    def _judge(self, line: str, end: End, element: str) -> Answer:
        return may_lead(self._editor.diagram(), line, end, element)
