"""Two versions of a document on one canvas: what differs is painted over the drawing, by colour, sign and pattern."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from itsm_fit.differences import DifferenceKind
from itsm_fit.drawing.change_look import (
    CHANGE_BADGES,
    OFFSET,
    PATTERN_SHARE,
    TILE,
    ChangeLook,
    change_badge_box,
    change_look,
)
from itsm_fit.drawing.theme import LIGHT, Theme
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds
from ui.canvas.drawing import Drawing
from ui.canvas.figures.bands import BandFigure, GroupFigure
from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.figure import Figure, rectangle
from ui.canvas.figures.nodes import FrameFigure
from ui.canvas.inks import NO_BRUSH
from ui.canvas.signs import Sign
from ui.canvas.view import ProcessView

_Z: Final = 5.0
"""Over the drawing, under what is selected."""
_REACH: Final = 60.0
_BAND_WIDER: Final = 4.0
_BAND_ALPHA: Final = 90
_LEAST_SIGN: Final = 11.0
"""Screen pixels of a badge, however far out."""
_SHARP: Final = 3
"""Pixels of a pattern's tile a diagram unit."""


class ChangesItem(QGraphicsItem):
    """Paints what differs over the figures of a drawing."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(_Z)
        self._drawing = drawing
        self._bounds = QRectF()
        self._theme: Theme = LIGHT
        self._brushes: dict[DifferenceKind, QBrush] = {}
        self.changes: Mapping[str, DifferenceKind] = {}
        self._signs = {how: Sign(symbol) for how, symbol in CHANGE_BADGES.items()}

    def boundingRect(self) -> QRectF:
        return self._bounds

    def show_changes(self, changes: Mapping[str, DifferenceKind], theme: Theme) -> None:
        """Mark these elements of what is drawn now."""
        self.prepareGeometryChange()
        self._bounds = self._drawing.extent().adjusted(-_REACH, -_REACH, _REACH, _REACH)
        self.changes, self._theme = changes, theme
        self._brushes = {how: _pattern(change_look(how, theme)) for how in DifferenceKind}
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del widget
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        area = option.exposedRect.adjusted(-_REACH, -_REACH, _REACH, _REACH)
        seen = [
            (figure, self.changes[figure.id])
            for layer in self._drawing.within(area)
            for figure in layer
            if figure.id in self.changes
        ]
        for figure, how in seen:
            self._mark(painter, figure, how)
        for figure, how in seen:
            look, box = change_look(how, self._theme), _badge_box(figure)
            more = max(_LEAST_SIGN / scale - box.width(), 0.0) / 2
            box.adjust(-more, -more, more, more)
            self._signs[how].draw(painter, box, QColor(look.edge), QColor(look.on_edge))

    def _mark(self, painter: QPainter, figure: Figure, how: DifferenceKind) -> None:
        look = change_look(how, self._theme)
        line = isinstance(figure, EdgeFigure)
        colour = QColor(look.edge)
        colour.setAlpha(_BAND_ALPHA if line else 255)
        pen = QPen(colour, look.width + (_BAND_WIDER if line else 0.0))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if look.dash:
            pen.setDashPattern([length / pen.widthF() for length in look.dash])
        painter.setPen(pen)
        painter.setBrush(self._brushes[how] if look.pattern and _is_solid(figure) else NO_BRUSH)
        figure.trace(painter, OFFSET)


def _is_solid(figure: Figure) -> bool:
    """Whether a pattern may lie over it: frames show what they hold, lines have no inside."""
    return not isinstance(figure, EdgeFigure | BandFigure | GroupFigure | FrameFigure)


def _badge_box(figure: Figure) -> QRectF:
    if isinstance(figure, EdgeFigure):
        return rectangle(change_badge_box(tuple(figure.points)))
    body = figure.body
    return rectangle(change_badge_box(Bounds(body.x(), body.y(), body.width(), body.height())))


def _pattern(look: ChangeLook) -> QBrush:
    """The pattern's lines on nothing, a tile that repeats in diagram units."""
    tile = QPixmap(round(TILE * _SHARP), round(TILE * _SHARP))
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(look.edge)
    colour.setAlphaF(PATTERN_SHARE)
    painter.setPen(QPen(colour, 1.2 * _SHARP, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for x, y, to_x, to_y in look.pattern:
        painter.drawLine(round(x * _SHARP), round(y * _SHARP), round(to_x * _SHARP), round(to_y * _SHARP))
    painter.end()
    brush = QBrush(tile)
    brush.setTransform(QTransform.fromScale(1 / _SHARP, 1 / _SHARP))
    return brush


class ComparedView(ProcessView):
    """Shows two versions in one and what differs; nothing can be drawn here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = ChangesItem(self.drawing)
        self._scene.addItem(self._changes)

    @property
    def changes(self) -> Mapping[str, DifferenceKind]:
        """How the elements shown differ."""
        return self._changes.changes

    def show_compared(self, document: Document, changes: Mapping[str, DifferenceKind]) -> None:
        """Show a document of both versions, with what differs."""
        self.show_document(document)
        self._changes.show_changes(changes, self.theme)
        self.fit_when_possible()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._changes.show_changes(self.changes, theme)
