"""A graphics view that can be looked around in: zoomed and scrolled by wheel, keys and fingers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from ui.canvas.camera import STEP, Camera
from ui.canvas.zoom import pinch, wheel


class Surface(QGraphicsView):
    """Shows a scene without bars or borders."""

    zoom_changed = Signal(float)
    """The scale: 1.0 is one screen pixel a diagram unit."""
    sight_changed = Signal()
    """Another part of the scene is in sight."""

    def __init__(self, scene: QGraphicsScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scene.setParent(self)
        self.setScene(scene)
        self.camera: Camera = Camera(self)
        self._fit_pending = False
        self._set_up()
        self.camera.zoomed.connect(self.zoom_changed)
        self.camera.moved.connect(self.sight_changed)

    def zoom_factor(self) -> float:
        """The scale: 1.0 is one screen pixel a diagram unit."""
        return self.camera.scale

    def zoom_in(self) -> None:
        """One step nearer, about the middle of the window."""
        self.camera.zoom_by(STEP)

    def zoom_out(self) -> None:
        self.camera.zoom_by(1 / STEP)

    def zoom_to(self, scale: float) -> None:
        self.camera.zoom_to(scale)

    def fit_all(self) -> None:
        """Show all there is, not enlarged."""
        self._fit_pending = False
        self.camera.fit(self.camera.content)

    def fit_when_possible(self) -> None:
        """Show all there is now, or as soon as the window has its size."""
        self._fit_pending = not self.isVisible()
        if not self._fit_pending:
            self.fit_all()

    def wheelEvent(self, event: QWheelEvent) -> None:
        wheel(self.camera, event)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        return pinch(self.camera, self.viewport(), event) or super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.camera.make_room()
        if self._fit_pending:
            self.fit_all()
        self.sight_changed.emit()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        # the overview tells where one is; bars would cost 2.5 ms a zoom step to paint
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        flags = QGraphicsView.OptimizationFlag
        self.setOptimizationFlags(flags.DontSavePainterState | flags.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.viewport().setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
