"""Pinching on a touchpad or touchscreen."""

from __future__ import annotations

import pytest
from canvas_kit import middle
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

from ui.canvas.view import ProcessView


def native(view: ProcessView, kind: Qt.NativeGestureType, value: float, at: QPointF) -> None:
    event = QNativeGestureEvent(kind, QPointingDevice.primaryPointingDevice(), 2, at, at, at, value, QPointF())
    QApplication.sendEvent(view.viewport(), event)


def test_a_pinch_on_the_touchpad_zooms_about_the_fingers(view: ProcessView) -> None:
    at = middle(view, "fix")
    native(view, Qt.NativeGestureType.ZoomNativeGesture, 0.5, QPointF(at))
    assert view.zoom_factor() == pytest.approx(1.5)
    assert (middle(view, "fix") - at).manhattanLength() <= 2


def test_turning_two_fingers_does_nothing(view: ProcessView) -> None:
    native(view, Qt.NativeGestureType.RotateNativeGesture, 30.0, QPointF(100, 100))
    assert view.zoom_factor() == 1.0
