"""The document on the canvas: what is shown of it, which of its elements are chosen, and where the keyboard stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtWidgets import QWidget

from itsm_fit.drawing.lived import LivedArc, LivedJump, LivedPaint
from itsm_fit.drawing.paint import Asides, Paint
from itsm_fit.drawing.theme import Theme
from itsm_fit.model.document import Document
from ui.canvas.describe import Describer
from ui.canvas.drawing import Drawing
from ui.canvas.lived_sheet import LivedSheet, arc_area
from ui.canvas.overlay import OverlayItem
from ui.canvas.scene import ProcessScene
from ui.canvas.selection import Selection
from ui.canvas.surface import Surface
from ui.canvas.walk import Walk
from ui.widgets.language import tr

_HIT_REACH: Final = 6.0
"""Screen pixels within which a click means a line."""
_FIT_SELECTION_AT_MOST: Final = 1.5


class DocumentView(Surface):
    """Shows a document and what is selected in it, whatever selects. Elements go by the ids of the file."""

    selection_changed = Signal(tuple)
    """The ids now selected, in the order they were chosen."""
    activated = Signal(str)
    """An element was double-clicked, or Enter was pressed on it."""
    structure_changed = Signal()
    """Another state of the document is shown, or another document."""
    drawing_changed = Signal()
    """Something is drawn differently: another state, paint or theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._scene = ProcessScene()
        super().__init__(self._scene, parent)
        self.setAccessibleName(tr("Process drawing"))
        self._selection = Selection()
        self._walk: Walk | None = None
        self._tool = ""
        self._noticed: Mapping[str, Sequence[str]] = {}
        self._describer: Describer | None = None
        self.zoom_changed.connect(self.overlay.set_scale)
        self.zoom_changed.connect(self._scene.comments.set_scale)

    # ------------------------------------------------------------ what is shown

    @property
    def document(self) -> Document | None:
        """The document shown."""
        return self._scene.drawing.document

    @property
    def drawing(self) -> Drawing:
        """The document's figures."""
        return self._scene.drawing

    @property
    def overlay(self) -> OverlayItem:
        """What is painted over the drawing; gestures show themselves here."""
        return self._scene.overlay

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._scene.theme

    def show_document(self, document: Document, ahead: Drawing | None = None) -> None:
        """Show a document whose elements have their places, by what was made of it `ahead` where that is given.

        Another state of the document shown keeps selection and zoom, and remakes only what differs; a document
        that has nothing in common with it is fitted into the window.
        """
        known = set(self.drawing.figure)
        changed = self._scene.show_document(document, ahead)
        self._walk = self._describer = None
        if not changed:
            return
        self.camera.set_content(self._scene.content)
        if known.isdisjoint(self.drawing.figure):
            self.fit_when_possible()
        if self._selection.keep(self.drawing.figure):
            self._tell_selection()
        self.overlay.focus(self._ring())
        self.drawing_changed.emit()
        self.structure_changed.emit()

    def set_paint(self, paint: Paint | None, tool: str = "") -> None:
        """Paint steps by a tool's verdicts, or plain with None; `tool` is named in tooltips and to screen readers."""
        if tool != self._tool:
            self._tool, self._describer = tool, None
        if self._scene.set_paint(paint):
            self.drawing_changed.emit()

    def set_noticed(self, noticed: Mapping[str, Sequence[str]]) -> None:
        """Tell screen readers what was found about elements, by their ids."""
        if noticed != self._noticed:
            self._noticed, self._describer = noticed, None

    def set_lived(self, paint: LivedPaint | None, chosen: int | None = None) -> None:
        """Paint what really happened, or nothing of it; the arc of the jump `chosen` stands out."""
        before = self.lived
        if paint is None and before is None:
            return
        sheet = None if paint is None else LivedSheet(paint, chosen)
        self._scene.set_lived(sheet)
        self.camera.set_content(self._scene.content)
        if (before.paint if before is not None else None) is not paint:
            self._describer = None
            self.drawing_changed.emit()

    @property
    def lived(self) -> LivedSheet | None:
        """What of it is painted."""
        return self.drawing.lived

    def show_arc(self, arc: LivedArc) -> None:
        """Bring an arc into sight with the steps that it joins."""
        known = self.drawing.figure
        around = arc_area(arc)
        for end in (arc.jump.source, arc.jump.target):
            if end is not None and end in known:
                around |= known[end].extent
        self.camera.reveal(around)

    def jump_at(self, position: QPointF) -> LivedJump | None:
        """The jump whose arc is at a place in the viewport; None where there is a step, or no arc."""
        place = self.to_diagram(position)
        if self.lived is None or self.drawing.nodes.at(place, 0.0) is not None:
            return None
        arc = self.lived.arc_at(place, _HIT_REACH / self.camera.scale)
        return arc.jump if arc is not None else None

    def set_asides(self, asides: Asides) -> None:
        """Write shares, counts and signs of comments on the drawing, or take them away."""
        self._scene.set_asides(asides)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        if theme != self.theme:
            self._scene.set_theme(theme)
            self.drawing_changed.emit()

    def paint_anew(self) -> None:
        """Paint everything in sight, whatever was painted before."""
        self._scene.paint_anew()

    def highlight(self, ids: Iterable[str]) -> None:
        """Mark a path through the process, numbered in order; nothing takes the marks away."""
        self.overlay.show_path(tuple(ids))

    @property
    def describer(self) -> Describer:
        """Words for the elements shown."""
        if self._describer is None:
            told = self.lived.paint.told if self.lived is not None else {}
            self._describer = Describer(self.document or Document(""), self._tool, told, self._noticed)
        return self._describer

    # ------------------------------------------------------------ selection

    def select(self, ids: Iterable[str], *, reveal: bool = False) -> None:
        """Select exactly the elements with these ids that are shown; `reveal` scrolls them into sight."""
        known = self.drawing.figure
        changed = self._selection.replace(element for element in ids if element in known)
        if reveal and self._selection.ids:
            self.camera.reveal(self._around_selection())
        if changed:
            self._tell_selection()
        else:
            self._show_selection()

    def show_closely(self, element: str) -> None:
        """Select an element that is shown and bring it into sight, at a scale at which it can be read."""
        self.select((element,))
        self.camera.show_readably(self._around_selection())

    def toggle(self, element: str) -> None:
        """Add one element to the selection, or take it out."""
        self._selection.toggle(element)
        self._tell_selection()

    def selected_ids(self) -> tuple[str, ...]:
        """The ids selected, in the order they were chosen."""
        return self._selection.ids

    def is_selected(self, element: str) -> bool:
        """Whether the element with this id is selected."""
        return element in self._selection

    def select_all(self) -> None:
        """Select everything shown."""
        self.select(figure.id for figure in self.drawing)

    @property
    def current(self) -> str | None:
        """The element that the keyboard stands on."""
        return self._selection.current

    def to_diagram(self, position: QPointF) -> QPointF:
        """The place in the diagram that is at a position in the viewport."""
        back, _ = self.viewportTransform().inverted()
        return back.map(position)

    def element_at(self, position: QPointF) -> str | None:
        """The id of what a click at a place in the viewport means, None for empty canvas."""
        place = self.to_diagram(position)
        found = self._scene.comments.at(place) or self.drawing.at(place, _HIT_REACH / self.camera.scale)
        return found.id if found is not None else None

    def ids_within(self, area: QRectF) -> tuple[str, ...]:
        """The ids of what lies wholly inside an area in scene units."""
        seen = chain(*self.drawing.within(area))
        return tuple(figure.id for figure in seen if _holds(area, figure.body))

    # ------------------------------------------------------------ zoom

    def fit_selection(self) -> None:
        """Show all that is selected, somewhat enlarged at most; everything when nothing is."""
        if self._selection.ids:
            self.camera.fit(self._around_selection(), _FIT_SELECTION_AT_MOST)
        else:
            self.fit_all()

    # ------------------------------------------------------------ by keyboard

    @property
    def walk(self) -> Walk:
        """Where each key leads."""
        if self._walk is None:
            self._walk = Walk(self.document or Document(""), self.drawing.figure)
        return self._walk

    def go_to(self, element: str | None) -> None:
        """Select an element alone and bring it into sight; None stays."""
        if element is not None:
            self.select((element,), reveal=True)

    def let_go(self) -> None:
        """Clear the selection and the highlighted path."""
        self.select(())
        self.highlight(())

    # ------------------------------------------------------------ inside

    def _tell_selection(self) -> None:
        self._show_selection()
        self.selection_changed.emit(self._selection.ids)

    def _show_selection(self) -> None:
        self.overlay.select(self._selection.ids)
        self.overlay.focus(self._ring())

    def _ring(self) -> str | None:
        return self.current if self.hasFocus() else None

    def _around_selection(self) -> QRectF:
        around = QRectF()
        for element in self._selection.ids:
            around |= self.drawing.figure[element].extent
        return around


def _holds(outer: QRectF, inner: QRectF) -> bool:
    """Whether one rectangle lies in another; a flat one, as of a level line, may."""
    return (
        outer.left() <= inner.left()
        and outer.top() <= inner.top()
        and inner.right() <= outer.right()
        and inner.bottom() <= outer.bottom()
    )
