"""Zoom and place of a graphics view: about a point, to fit, to bring something into sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsView

STEP: Final = 1.25
"""Of one zoom key."""
READABLE: Final = 0.5
"""At smaller scales names are hard to read."""
READ_AT: Final = 0.75
"""What is to be read is shown at this scale."""
_SMALLEST, _LARGEST = 0.05, 4.0
_FIT_MARGIN: Final = 24
"""Screen pixels kept free around what is fitted."""
_REVEAL_MARGIN: Final = 40
_PAGE: Final = 0.8
"""Of the window, that a page is turned by."""
_ROOM: Final = 0.85
"""How much of the window the content may be scrolled out of sight."""


class Camera(QObject):
    """Steers what a view shows. `content` is what there is to see, in scene units."""

    zoomed = Signal(float)
    """The new scale, in screen pixels a diagram unit."""
    moved = Signal()
    """Another part of the scene is in sight, or at another zoom."""

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self._content = QRectF()
        self._scale = 1.0
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self.moved)

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def content(self) -> QRectF:
        """What there is to see, in scene units."""
        return self._content

    def in_sight(self) -> QRectF:
        """What the window shows, in scene units."""
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    def set_content(self, content: QRectF) -> None:
        """Tell what there is to see; what is in sight stays."""
        self._content = content
        self.make_room()

    def make_room(self) -> None:
        """Let the content be scrolled nearly out of sight, whatever the window's size."""
        port = self._view.viewport().size()
        across, down = (side * _ROOM / self._scale for side in (port.width(), port.height()))
        middle = self.in_sight().center()
        room = self._content.adjusted(-across, -down, across, down)
        if room != self._view.sceneRect():
            self._view.setSceneRect(room)
            self._pull(middle, QPointF(self._view.viewport().rect().center()))
            self.moved.emit()

    def zoom_to(self, scale: float, about: QPointF | None = None) -> None:
        """Zoom so that the scene point under `about`, a place in the window, stays there; by default its middle."""
        scale = min(max(scale, min(_SMALLEST, self.fitting(self._content))), _LARGEST)
        at = about if about is not None else QPointF(self._view.viewport().rect().center())
        if scale == self._scale:
            return
        fixed = self._scene_point(at)
        self._scale = scale
        mode = self._view.viewportUpdateMode()
        self._view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self._view.setTransform(QTransform.fromScale(scale, scale))
        self.make_room()
        self._pull(fixed, at)  # all is painted anew: there is nothing to scroll
        self._view.setViewportUpdateMode(mode)
        self.zoomed.emit(scale)
        self.moved.emit()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        self.zoom_to(self._scale * factor, about)

    def fit(self, area: QRectF, largest: float = 1.0) -> None:
        """Show all of an area, enlarged no more than `largest`."""
        if area.isNull():
            return
        self.zoom_to(min(self.fitting(area), largest))
        self._view.centerOn(area.center())

    def fitting(self, area: QRectF) -> float:
        """The scale at which an area just fits into the window, with a margin."""
        port = self._view.viewport().size()
        across = (port.width() - 2 * _FIT_MARGIN) / max(area.width(), 1.0)
        down = (port.height() - 2 * _FIT_MARGIN) / max(area.height(), 1.0)
        return max(min(across, down), 1e-4)

    def put(self, scene_point: QPointF, at: QPointF) -> None:
        """Scroll so that a scene point comes to lie at a place in the window."""
        self._pull(scene_point, at)

    def reveal(self, area: QRectF) -> None:
        """Scroll as little as brings an area into sight; one that is wholly out of sight comes to the middle."""
        sight = self.in_sight()
        if sight.contains(area):
            return
        if sight.intersects(area):
            spare = (sight.size() - area.size()) * self.scale / 2
            across, down = (round(min(max(rest, 0.0), _REVEAL_MARGIN)) for rest in (spare.width(), spare.height()))
            self._view.ensureVisible(area, across, down)
        else:
            self._view.centerOn(self._well_filled(area.center(), sight))

    def show_readably(self, area: QRectF) -> None:
        """Bring an area into sight, nearer where it would be too small to read, as far as all of it can be seen."""
        fitting = self.fitting(area)
        if self._scale < min(READABLE, fitting):
            self.zoom_to(min(READ_AT, fitting))
            self._view.centerOn(self._well_filled(area.center(), self.in_sight()))
        else:
            self.reveal(area)

    def _well_filled(self, middle: QPointF, sight: QRectF) -> QPointF:
        """The place nearest to `middle` that, in the middle of the window, leaves no more of it empty than need be."""
        margin = _REVEAL_MARGIN / self.scale
        all_ = self._content.adjusted(-margin, -margin, margin, margin)
        return QPointF(
            _within(middle.x(), all_.left() + sight.width() / 2, all_.right() - sight.width() / 2),
            _within(middle.y(), all_.top() + sight.height() / 2, all_.bottom() - sight.height() / 2),
        )

    def scroll(self, pixels: QPoint) -> None:
        """Move the content by so many screen pixels."""
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() - pixels.x())
        down.setValue(down.value() - pixels.y())

    def turn_page(self, across: int, down: int) -> None:
        """Move on by most of a window, right and down when positive."""
        port = self._view.viewport().size()
        self.scroll(QPoint(round(-across * _PAGE * port.width()), round(-down * _PAGE * port.height())))

    def _scene_point(self, at: QPointF) -> QPointF:
        inverse, _ = self._view.viewportTransform().inverted()
        return inverse.map(at)

    def _pull(self, scene_point: QPointF, to: QPointF) -> None:
        """Scroll a scene point to a place in the window."""
        off = to - self._view.viewportTransform().map(scene_point)
        self.scroll(off.toPoint())


def _within(value: float, least: float, most: float) -> float:
    """The value, brought between two others; the middle of them when they are the wrong way round."""
    return min(max(value, least), most) if least <= most else (least + most) / 2
