"""What is painted of a drawing, kept as pixels: what moves is moved, and only what comes into sight is painted."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion, QTransform
from PySide6.QtWidgets import QWidget

PaintArea = Callable[[QPainter, QRectF], None]
"""Paints what reaches into an area, in diagram units, with a painter that maps them to its device."""

_ONE_BY_ONE: Final = 8
"""Up to so many places are painted each by itself, more as one area around them."""
_NEARLY: Final = 1e-6
"""Of a pixel: what is no farther from a whole one stands on it."""


class PaintedPixels:
    """The pixels of a widget that shows a drawing on a ground of one colour.

    Not every window system can scroll what a window shows, and none by parts of a pixel, as a screen with 1.25 pixels a
    unit asks for: each step of a pan would paint everything. Here the drawing stands on whole pixels.
    """

    def __init__(self) -> None:
        self._pixels = QPixmap()
        self._place = QTransform()
        """From diagram units to the pixels."""
        self._ground = QColor()
        self._valid = QRegion()
        """Which pixels show the drawing as it is."""

    def forget(self) -> None:
        """Let everything be painted anew."""
        self._valid = QRegion()

    def spoil(self, area: QRectF) -> None:
        """Let an area, in diagram units, be painted anew."""
        if not self._valid.isEmpty():
            self._valid -= QRegion(self._on_pixels(area))

    def show(self, painter: QPainter, area: QRectF, widget: QWidget, ground: QColor, paint: PaintArea) -> None:
        """Show an area, in diagram units, on `widget` with its painter; `paint` is called for what is not there yet."""
        ratio, world = painter.device().devicePixelRatio(), painter.worldTransform()
        corner = painter.deviceTransform().map(world.inverted()[0].map(QPointF()))
        port = QRect(0, 0, ceil(widget.width() * ratio) + 1, ceil(widget.height() * ratio) + 1)
        self._fit(port, ground)
        self._move_to(_on_whole_pixels(world * QTransform.fromScale(ratio, ratio)))
        wanted = self._on_pixels(area) & port
        self._complete(QRegion(wanted), ratio, painter.renderHints(), paint)
        whole = QPointF(floor(corner.x() + _NEARLY), floor(corner.y() + _NEARLY))
        painter.save()
        painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        painter.drawPixmap(whole - corner + wanted.topLeft(), self._pixels, QRectF(wanted))
        painter.restore()

    def _on_pixels(self, area: QRectF) -> QRect:
        return self._place.mapRect(area).toAlignedRect().adjusted(-1, -1, 1, 1)

    def _fit(self, port: QRect, ground: QColor) -> None:
        if self._pixels.rect() != port:
            self._pixels = QPixmap(port.size())
            self.forget()
        if ground != self._ground:
            self._ground = QColor(ground)
            self.forget()

    def _move_to(self, place: QTransform) -> None:
        """Let the drawing stand elsewhere: at the same scale, pixels move along."""
        before, self._place = self._place, place
        right, down = round(place.dx() - before.dx()), round(place.dy() - before.dy())
        port = self._pixels.rect()
        if (place.m11(), place.m22()) != (before.m11(), before.m22()) or not port.intersects(
            port.translated(right, down)
        ):
            self.forget()
        elif right or down:
            self._pixels.scroll(right, down, port)
            self._valid = self._valid.translated(right, down) & port

    def _complete(self, wanted: QRegion, ratio: float, hints: QPainter.RenderHint, paint: PaintArea) -> None:
        missing = wanted - self._valid
        if missing.isEmpty():
            return
        self._pixels.setDevicePixelRatio(ratio)
        painter = QPainter(self._pixels)
        painter.setRenderHints(hints)
        back = self._place.inverted()[0]
        parts = list(missing) if missing.rectCount() <= _ONE_BY_ONE else [missing.boundingRect()]  # type: ignore[call-overload]
        for part in parts:
            painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
            painter.setClipRegion(missing & part)
            painter.fillRect(part, self._ground)
            painter.setWorldTransform(self._place * QTransform.fromScale(1 / ratio, 1 / ratio))
            paint(painter, back.mapRect(QRectF(part)))
        painter.end()
        self._pixels.setDevicePixelRatio(1.0)
        self._valid += missing


def _on_whole_pixels(place: QTransform) -> QTransform:
    """Halves go one way, so that a step by whole pixels is one here too."""
    return QTransform(place.m11(), 0.0, 0.0, place.m22(), floor(place.dx() + 0.5), floor(place.dy() + 0.5))
