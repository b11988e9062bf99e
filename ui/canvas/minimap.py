"""A small picture of the whole drawing with a frame around what is in sight."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.canvas import passes
from ui.canvas.document_view import DocumentView
from ui.canvas.figures.figure import Detail, PaintContext
from ui.canvas.inks import NO_BRUSH, Inks
from ui.widgets.language import tr
from ui.widgets.slices import Slices

_MARGIN: Final = 6
_SHADE: Final = 130
"""How strongly what is out of sight is covered, of 255."""
_FLOATING, _LOWEST, _FLOATING_OFFSET = QSize(200, 130), 60, 14
"""The most room a floating overview takes, and the least height."""
_REDRAW_AFTER_MS: Final = 60
"""Changes that follow one another quickly are drawn once."""


class Minimap(QWidget):
    """Shows where the view is; a click or drag moves it there. The picture is drawn anew only when the drawing is."""

    def __init__(self, view: DocumentView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._picture: QPixmap | None = None
        """Of the drawing as it is, or as it was until the next one is drawn."""
        self._is_current = False
        self._drawing = Slices(self)
        self._drawing.ended.connect(self.update)
        self._redraw = QTimer(self, singleShot=True, interval=_REDRAW_AFTER_MS)
        self._redraw.timeout.connect(self._forget_picture)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(tr("Overview of the drawing"))
        self.setToolTip(tr("Click or drag to move the view"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.drawing_changed.connect(self._redraw.start)
        view.sight_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(220, 140)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 50)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._is_current:
            self._is_current = True
            self._drawing.start(self._draw())
        theme, frame = self._view.theme, self.frame()
        painter = QPainter(self)
        if self._picture is None:
            painter.fillRect(self.rect(), QColor(theme.canvas))
        else:
            painter.drawPixmap(0, 0, self._picture)
        painter.setBrush(NO_BRUSH)
        painter.setPen(QPen(QColor(theme.border), 1.0))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        shade = QColor(theme.canvas)
        shade.setAlpha(_SHADE)
        painter.setClipRegion(QRegion(self.rect()).subtracted(QRegion(frame.toAlignedRect())))
        painter.fillRect(self.rect(), shade)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.accent), 2.0))
        painter.drawRect(frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture, self._is_current = None, False
        self._drawing.drop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_to(event)

    def _go_to(self, event: QMouseEvent) -> None:
        scale, origin = self._mapping()
        if event.buttons() & Qt.MouseButton.LeftButton and scale:
            self._view.centerOn((event.position() - origin) / scale)

    def frame(self) -> QRectF:
        """What is in sight, in pixels of this widget and kept inside it."""
        scale, origin = self._mapping()
        seen = self._view.camera.in_sight()
        frame = QRectF(seen.topLeft() * scale + origin, seen.size() * scale)
        return frame & QRectF(self.rect()).adjusted(1, 1, -1, -1)

    def _mapping(self) -> tuple[float, QPointF]:
        """Pixels a diagram unit, and where the diagram's origin lies; scale 0 without a drawing."""
        content = self._view.drawing.extent()
        if content.isEmpty():
            return 0.0, QPointF()
        across = (self.width() - 2 * _MARGIN) / content.width()
        down = (self.height() - 2 * _MARGIN) / content.height()
        scale = max(min(across, down), 0.0)
        return scale, QRectF(self.rect()).center() - content.center() * scale

    def _draw(self) -> Iterator[None]:
        ratio, drawing = self.devicePixelRatioF(), self._view.drawing
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._view.theme.canvas))
        scale, origin = self._mapping()
        if scale:
            painter = QPainter(picture)
            try:
                painter.translate(origin)
                painter.scale(scale, scale)
                context = PaintContext(painter, Inks(self._view.theme, scale), Detail.FAR)
                yield from passes.far(context, *drawing.within(drawing.extent()))
            finally:
                painter.end()
        self._picture = picture

    def _forget_picture(self) -> None:
        self._is_current = False
        self._drawing.drop()
        self.update()


class FloatingMinimap(Minimap):
    """An overview in a corner of its view, there only while not all of the drawing is in sight.

    It takes the corner where it hides the fewest steps, the lower right one where there is nothing to choose. It
    stands on the view, not on its viewport: Qt moves the viewport's children when it scrolls.
    """

    def __init__(self, view: DocumentView) -> None:
        super().__init__(view, view)
        self._wanted = True
        self.hide()
        view.sight_changed.connect(self._follow)
        view.drawing_changed.connect(self._follow)

    def set_wanted(self, wanted: bool) -> None:
        """Let it appear, or keep it away."""
        self._wanted = wanted
        self._follow()

    def _follow(self) -> None:
        port = self._view.viewport().geometry()
        content = self._view.drawing.extent()
        self.resize(_floating_size(content))
        roomy = port.width() > 3 * self.width() and port.height() > 3 * self.height()
        wanted = self._wanted and roomy and not self._view.camera.in_sight().contains(content)
        if wanted:
            self.move(min(self._corners(port), key=self._hides))
        self.setVisible(wanted)

    def _corners(self, port: QRect) -> tuple[QPoint, ...]:
        """Where it may stand in the view, the best first."""
        room = port.adjusted(_FLOATING_OFFSET, _FLOATING_OFFSET, -_FLOATING_OFFSET, -_FLOATING_OFFSET)
        right, foot = room.right() - self.width() + 1, room.bottom() - self.height() + 1
        places = ((right, foot), (room.left(), foot), (right, room.top()), (room.left(), room.top()))
        return tuple(QPoint(*place) for place in places)

    def _hides(self, corner: QPoint) -> int:
        """How many steps would be under it at a place in the view."""
        on_port = QRect(corner - self._view.viewport().pos(), self.size())
        area = self._view.mapToScene(on_port).boundingRect()
        return len(self._view.drawing.nodes.within(area))


def _floating_size(content: QRectF) -> QSize:
    """As wide or as high as may be, in the proportions of the content."""
    fitted = content.size().scaled(_FLOATING.toSizeF(), Qt.AspectRatioMode.KeepAspectRatio).toSize()
    return QSize(max(fitted.width(), _LOWEST), max(fitted.height(), _LOWEST))
