"""Wheel, touchpad and pinch: scrolling, and zooming about the pointer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from ui.canvas.camera import Camera

_PER_EIGHTH_DEGREE: Final = 1.0016
"""One notch of a wheel, 120 of them, zooms by about a fifth."""
_PIXELS_PER_NOTCH: Final = 60
_NOTCH: Final = 120


def wheel(camera: Camera, event: QWheelEvent) -> None:
    """Zoom about the pointer with Ctrl, else scroll; Shift turns a wheel sideways."""
    turned = event.angleDelta()
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        camera.zoom_by(_PER_EIGHTH_DEGREE ** turned.y(), event.position())
        return
    pixels = event.pixelDelta()
    if pixels.isNull():
        pixels = QPoint(turned.x() * _PIXELS_PER_NOTCH // _NOTCH, turned.y() * _PIXELS_PER_NOTCH // _NOTCH)
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not pixels.x():
        pixels = pixels.transposed()
    camera.scroll(pixels)


def pinch(camera: Camera, viewport: QWidget, event: QEvent) -> bool:
    """Zoom about the fingers on a touchscreen or touchpad; says whether the event was one of those."""
    if isinstance(event, QNativeGestureEvent):
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        camera.zoom_by(1.0 + event.value(), event.position())
        return True
    if isinstance(event, QGestureEvent):
        gesture = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(gesture, QPinchGesture):
            return False
        middle = viewport.mapFromGlobal(gesture.centerPoint().toPoint())
        camera.zoom_by(gesture.scaleFactor(), QPointF(middle))
        return True
    return False
