"""What the user points at: selection, keyboard focus, hover, rubber band, and the path of a finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.canvas.drawing import Drawing
from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.figure import Detail, Figure, PaintContext
from ui.canvas.figures.nodes import NodeFigure
from ui.canvas.inks import NO_BRUSH, NO_PEN, Inks, font
from ui.canvas.lane_names import paint_beside

_OFFSET, _FOCUS_OFFSET = 3.0, 6.5
"""Screen pixels between a shape and its selection, and the ring of the keyboard focus."""
_LARGEST_OFFSET: Final = 5.0
"""In diagram units: far out, pixels would be wider than the gaps between shapes."""
_REACH: Final = 24.0
"""Screen pixels that anything here may stand out from a figure."""
_ONE_BY_ONE: Final = 32
_DISC, _DISC_FONT = 9.0, 10.0
_NEAREST_READABLE: Final = 0.45


class OverlayItem(QGraphicsItem):
    """Paints over the drawing, so that pointing at something never repaints more than its surroundings."""

    def __init__(self, drawing: Drawing, inks: Inks) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._drawing = drawing
        self.inks = inks
        self._selected: frozenset[str] = frozenset()
        self._focus: str | None = None
        self._hovered: str | None = None
        self._path: tuple[str, ...] = ()
        self._band = QRectF()
        self._reach = _REACH
        self._bounds = QRectF()

    def boundingRect(self) -> QRectF:
        return self._bounds

    @property
    def reach(self) -> float:
        """How far anything here may stand out from a figure, in diagram units."""
        return self._reach

    @property
    def hovered(self) -> str | None:
        """The element marked as under the mouse."""
        return self._hovered

    @property
    def ringed(self) -> str | None:
        """The element that the ring of the keyboard focus is around."""
        return self._focus

    @property
    def path(self) -> tuple[str, ...]:
        """The ids of the highlighted path."""
        return self._path

    def set_scale(self, scale: float) -> None:
        """Say how many screen pixels a diagram unit has."""
        self._reach = _REACH / scale + _DISC
        self.drawing_changed()

    def drawing_changed(self) -> None:
        """Cover what is drawn now."""
        bounds = self._drawing.extent()
        bounds.adjust(-self._reach, -self._reach, self._reach, self._reach)
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds

    def select(self, ids: Iterable[str]) -> None:
        """Mark exactly these as selected."""
        wanted = frozenset(ids)
        changed = wanted ^ self._selected
        self._selected = wanted
        self._refresh(changed)

    def focus(self, element: str | None) -> None:
        """Put the ring of the keyboard focus around an element, or nowhere."""
        changed = {self._focus, element} if element != self._focus else set()
        self._focus = element
        self._refresh(filter(None, changed))

    def hover(self, element: str | None) -> None:
        """Mark the element under the mouse."""
        changed = {self._hovered, element} if element != self._hovered else set()
        self._hovered = element
        self._refresh(filter(None, changed))

    def show_path(self, ids: Sequence[str]) -> None:
        """Mark a path through the process, its steps numbered in order."""
        changed = {*self._path, *ids}
        self._path = tuple(ids)
        self._refresh(changed)

    def show_band(self, band: QRectF) -> None:
        """Draw a rubber band in diagram units; an empty one goes away."""
        old, self._band = self._band, band
        for area in (old, band):
            if not area.isNull():
                self.update(area.adjusted(-self._reach, -self._reach, self._reach, self._reach))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del widget
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        paint_beside(painter, self._drawing, self.inks.theme, scale)
        painter.setBrush(NO_BRUSH)
        self._paint_path(painter, scale)
        if self._hovered is not None and self._hovered not in self._selected:
            self._trace(painter, self._some((self._hovered,)), _line(self.inks.accent, 1.5, 120), _OFFSET / scale)
        if self._selected:
            self._paint_selection(painter, option.exposedRect, scale)
        if self._focus is not None:
            self._trace(painter, self._some((self._focus,)), _line(self.inks.ink, 1.2), _FOCUS_OFFSET / scale)
        self._paint_badges(painter, option.exposedRect, scale)
        if not self._band.isNull():
            self._paint_band(painter)

    def _paint_selection(self, painter: QPainter, area: QRectF, scale: float) -> None:
        pen, margin = _line(self.inks.accent, 2.5), min(_OFFSET / scale, _LARGEST_OFFSET)
        self._trace(painter, self._chosen(area), pen, margin)

    def _paint_badges(self, painter: QPainter, area: QRectF, scale: float) -> None:
        """Badges stand over the frames drawn here: what a tool carries is to be read of what one works on."""
        detail = Detail.at(scale)
        if detail is Detail.FAR:
            return
        context = PaintContext(painter, self.inks, detail)
        pointed_at = self._some(filter(None, (self._hovered, self._focus)))
        for figure in chain(pointed_at, self._chosen(area)):
            if isinstance(figure, NodeFigure):
                figure.paint_badge(context)
        painter.setBrush(NO_BRUSH)

    def _chosen(self, area: QRectF) -> Iterable[Figure]:
        """The selected figures, of many only those that reach into an area."""
        if len(self._selected) <= _ONE_BY_ONE:
            return self._some(self._selected)
        seen = chain(*self._drawing.within(area))
        return (figure for figure in seen if figure.id in self._selected)

    def _paint_path(self, painter: QPainter, scale: float) -> None:
        figures = self._some(self._path)
        if not figures:
            return
        self._trace(painter, figures, _line(self.inks.trouble, 5.0, 90), min(_OFFSET / scale, _LARGEST_OFFSET))
        steps = [figure for figure in figures if not isinstance(figure, EdgeFigure)]
        if scale < _NEAREST_READABLE:
            return
        numbers: dict[str, list[str]] = {}
        for number, step in enumerate(steps, start=1):
            numbers.setdefault(step.id, []).append(str(number))
        for step in {figure.id: figure for figure in steps}.values():
            self._paint_number(painter, step.body.topLeft(), ", ".join(numbers[step.id]))

    def _paint_number(self, painter: QPainter, middle: QPointF, number: str) -> None:
        width = max(2 * _DISC, _DISC + 6.0 * len(number))
        disc = QRectF(middle.x() - width / 2, middle.y() - _DISC, width, 2 * _DISC)
        painter.setPen(NO_PEN)
        painter.setBrush(self.inks.trouble)
        painter.drawRoundedRect(disc, _DISC, _DISC)
        painter.setPen(QColor(self.inks.theme.surface))
        painter.setFont(font(_DISC_FONT, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, number)
        painter.setBrush(NO_BRUSH)

    def _paint_band(self, painter: QPainter) -> None:
        fill = QColor(self.inks.accent)
        fill.setAlpha(28)
        painter.setPen(_line(self.inks.accent, 1.0))
        painter.setBrush(fill)
        painter.drawRect(self._band)

    def _trace(self, painter: QPainter, figures: Iterable[Figure], pen: QPen, margin: float) -> None:
        painter.setPen(pen)
        for figure in figures:
            figure.trace(painter, margin)

    def _some(self, ids: Iterable[str]) -> list[Figure]:
        known = self._drawing.figure
        return [known[element] for element in ids if element in known]

    def _refresh(self, ids: Iterable[str]) -> None:
        figures = self._some(ids)
        if len(figures) > _ONE_BY_ONE:
            self.update()
            return
        for figure in figures:
            self.update(figure.body.adjusted(-self._reach, -self._reach, self._reach, self._reach))


def _line(colour: QColor, pixels: float, alpha: int = 255) -> QPen:
    """A pen as wide on the screen at every zoom."""
    shade = QColor(colour)
    shade.setAlpha(alpha)
    pen = QPen(shade, pixels)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
