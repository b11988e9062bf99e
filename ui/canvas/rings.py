"""Rings around elements, each with words: the weak links with what carrying them would gain, what others changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from itsm_fit.drawing.shapes import badge_box, pill_box
from itsm_fit.drawing.theme import FitColour, Theme
from ui.canvas.drawing import Drawing
from ui.canvas.figures.figure import Figure, rectangle
from ui.canvas.figures.nodes import NodeFigure
from ui.canvas.inks import NO_BRUSH, font

_GAP, _WIDTH = 5.0, 2.5
_PILL_HEIGHT, _PILL_SIZE = 16.0, 10.0
_REACH = 24.0
_NEAREST_READABLE: Final = 0.45
_Z = 5.0


class RingsItem(QGraphicsItem):
    """Between the drawing and what the user points at; never in the way of the mouse."""

    def __init__(
        self, drawing: Drawing, colours: Callable[[Theme], FitColour] = lambda theme: theme.not_carried
    ) -> None:
        super().__init__()
        self._colours = colours
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(_Z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._drawing = drawing
        self._theme: Theme | None = None
        self.words: Mapping[str, str] = {}

    def boundingRect(self) -> QRectF:
        around = QRectF()
        for element in self.words:
            figure = self._drawing.figure.get(element)
            if figure is not None:
                around |= figure.body
        return around.adjusted(-_REACH, -_REACH, _REACH, _REACH) if not around.isNull() else around

    def show_rings(self, words: Mapping[str, str], theme: Theme) -> None:
        """Ring these elements, each with its words."""
        if words != self.words or theme is not self._theme:
            self.prepareGeometryChange()
            self.words, self._theme = words, theme
            self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del widget
        if self._theme is None:
            return
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        colours = self._colours(self._theme)
        for element, words in self.words.items():
            figure = self._drawing.figure.get(element)
            if figure is None:
                continue
            painter.setBrush(NO_BRUSH)
            painter.setPen(QPen(QColor(colours.edge), max(_WIDTH, 1.2 / scale)))
            painter.save()
            painter.setClipPath(_beside_badge(figure))
            figure.trace(painter, _GAP)
            painter.restore()
            if scale >= _NEAREST_READABLE:
                _paint_words(painter, figure.body, words, colours)


def _beside_badge(figure: Figure) -> QPainterPath:
    """Everything around a figure but what is written at its badge: the ring does not run through words."""
    path = QPainterPath()
    path.addRect(figure.body.adjusted(-_REACH, -_REACH, _REACH, _REACH))
    if isinstance(figure, NodeFigure) and figure.mark is not None and figure.mark.label:
        width = QFontMetricsF(font(_PILL_SIZE)).horizontalAdvance(figure.mark.label)
        badge = rectangle(badge_box(figure.place))
        path.addRect(rectangle(pill_box(figure.place, width)).united(badge).adjusted(-1, -1, 1, 1))
    return path


def _paint_words(painter: QPainter, body: QRectF, words: str, colours: FitColour) -> None:
    face = font(_PILL_SIZE, bold=True)
    width = QFontMetricsF(face).horizontalAdvance(words) + 12
    pill = QRectF(body.center().x() - width / 2, body.bottom() + _GAP - _PILL_HEIGHT / 2, width, _PILL_HEIGHT)
    painter.setPen(QPen(QColor(colours.edge), 1.0))
    painter.setBrush(QColor(colours.fill))
    painter.drawRoundedRect(pill, _PILL_HEIGHT / 2, _PILL_HEIGHT / 2)
    painter.setPen(QColor(colours.ink))
    painter.setFont(face)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
