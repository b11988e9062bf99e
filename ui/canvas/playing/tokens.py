"""Tokens over a drawing: dots that go along the flows, rings around what is entered, visits beside each step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.polyline import rounded
from ui.canvas.inks import font
from ui.canvas.view import ProcessView

_Z: Final = 20.0
_RADIUS: Final = 7.0
"""Of a token, in diagram units."""
_RING, _RING_OUT = 3.0, 5.0
_LABEL_FONT: Final = 10.0
_LEAST_READABLE, _LEAST_RADIUS = 0.35, 4.0
"""Screen pixels a diagram unit from which visits are written, and screen pixels of a token far out."""
_BEND: Final = 6.0
_MARGIN: Final = 40.0


class TokensItem(QGraphicsItem):
    """Shows one moment of a case on a view's drawing."""

    def __init__(self, view: ProcessView, visits: Mapping[str, str]) -> None:
        super().__init__()
        self.setZValue(_Z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._view = view
        self._visits = visits
        self._entered: frozenset[str] = frozenset()
        self._ways: list[QPainterPath] = []
        self._share = 0.0
        self._bounds = view.drawing.extent().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        view.scene().addItem(self)

    def boundingRect(self) -> QRectF:
        return self._bounds

    @property
    def entered(self) -> frozenset[str]:
        """The ids of what is ringed now."""
        return self._entered

    @property
    def tokens(self) -> list[QPointF]:
        """Where tokens are on their way now, in diagram units."""
        return [way.pointAtPercent(way.percentAtLength(self._share * way.length())) for way in self._ways]

    def rest_on(self, entered: Iterable[str]) -> None:
        """Ring these elements; nothing is on its way."""
        self._entered, self._ways = frozenset(entered), []
        self.update()

    def send_along(self, flows: Iterable[str]) -> None:
        """Put a token at the beginning of each of these flows."""
        figures = [self._view.drawing.figure.get(flow) for flow in flows]
        self._ways = [rounded(figure.points, _BEND) for figure in figures if isinstance(figure, EdgeFigure)]
        self.move_to(0.0)

    def move_to(self, share: float) -> None:
        """Let the tokens have gone this share of their way, 0 to 1."""
        self._share = share
        self.update()

    def leave(self) -> None:
        """Take everything away again."""
        scene = self.scene()
        if scene is not None:
            scene.removeItem(self)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del widget
        theme = self._view.theme
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if scale >= _LEAST_READABLE:
            self._paint_visits(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent), max(_RING, _RING / scale)))
        for key in self._entered:
            figure = self._view.drawing.figure.get(key)
            if figure is not None:
                figure.trace(painter, _RING_OUT)
        painter.setPen(QPen(QColor(theme.surface), 1.5))
        painter.setBrush(QColor(theme.accent))
        radius = max(_RADIUS, _LEAST_RADIUS / scale)
        for place in self.tokens:
            painter.drawEllipse(place, radius, radius)

    def _paint_visits(self, painter: QPainter) -> None:
        theme = self._view.theme
        painter.setFont(font(_LABEL_FONT, bold=True))
        metrics = painter.fontMetrics()
        for key, text in self._visits.items():
            figure = self._view.drawing.figure.get(key)
            if figure is None:
                continue
            width, height = metrics.horizontalAdvance(text) + 8.0, metrics.height() + 2.0
            box = QRectF(figure.body.x() - 4, figure.body.y() - height, width, height)  # above sign and name
            painter.setPen(QPen(QColor(theme.accent), 1.0))
            painter.setBrush(QColor(theme.surface))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(theme.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
