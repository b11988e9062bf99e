"""The scene: one item that paints the whole drawing, one over it for what the user points at."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from itsm_fit.drawing.paint import Asides, Paint
from itsm_fit.drawing.theme import LIGHT, Theme
from itsm_fit.model.document import Document
from ui.canvas.comment_signs import CommentSigns
from ui.canvas.drawing import Drawing
from ui.canvas.figures.figure import Detail, PaintContext
from ui.canvas.inks import Inks
from ui.canvas.lived_sheet import LivedSheet
from ui.canvas.overlay import OverlayItem
from ui.canvas.painted import PaintedPixels

_BACKGROUND_Z, _OVERLAY_Z = 0.0, 10.0


class DrawingItem(QGraphicsItem):
    """Paints a drawing; only what is exposed, in the detail that the zoom lets one see."""

    def __init__(self, drawing: Drawing, inks: Inks) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(_BACKGROUND_Z)
        self._drawing = drawing
        self._bounds = QRectF()
        self._pixels = PaintedPixels()
        self.inks = inks
        self.asides = Asides()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        if scale != self.inks.scale:
            self.inks = Inks(self.inks.theme, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, Detail.at(scale) is not Detail.FAR)
        if widget is None:
            self._paint(painter, option.exposedRect)
        else:
            self._pixels.show(painter, option.exposedRect, widget, self.inks.canvas.color(), self._paint)

    def repaint(self, *places: QRectF) -> None:
        """Paint places anew, or everything where none is said."""
        for place in places:
            self._pixels.spoil(place)
            self.update(place)
        if not places:
            self._pixels.forget()
            self.update()

    def resize(self, bounds: QRectF) -> None:
        """Cover another area."""
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds

    def _paint(self, painter: QPainter, area: QRectF) -> None:
        self._drawing.paint(PaintContext.of(painter, self.inks, self.asides), area)


class ProcessScene(QGraphicsScene):
    """A document on a graphics scene, without a view's zoom."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)  # a few items: nothing to search
        self.drawing = Drawing()
        inks = Inks(LIGHT)
        self._sheet = DrawingItem(self.drawing, inks)
        self.overlay = OverlayItem(self.drawing, inks)
        self.overlay.setZValue(_OVERLAY_Z)
        self.setBackgroundBrush(inks.canvas)
        self.addItem(self._sheet)
        self.addItem(self.overlay)
        self.comments = CommentSigns(self.drawing, inks)
        self.addItem(self.comments)

    @property
    def theme(self) -> Theme:
        return self._sheet.inks.theme

    @property
    def content(self) -> QRectF:
        """The smallest rectangle around everything drawn."""
        return self._sheet.boundingRect()

    def show_document(self, document: Document, ahead: Drawing | None = None) -> bool:
        """Draw a document, by what was made of it ahead where that is given; says whether anything changed."""
        changed = self.drawing.show(document, ahead)
        self._sheet.resize(self.drawing.extent())
        self.overlay.drawing_changed()
        self.comments.drawing_changed()
        self._repaint(changed)
        return bool(changed)

    def set_paint(self, paint: Paint | None) -> bool:
        """Paint by a tool's verdicts, or plain; says whether anything changed."""
        changed = self.drawing.set_paint(paint)
        self._repaint(changed)
        return bool(changed)

    def set_lived(self, lived: LivedSheet | None) -> None:
        """Paint what really happened, or nothing of it."""
        self.drawing.lived = lived
        self._sheet.resize(self.drawing.extent())
        self.overlay.drawing_changed()
        self._sheet.repaint()

    def set_asides(self, asides: Asides) -> None:
        """Write other things on the drawing beside what it shows anyway."""
        self._sheet.asides = asides
        self._sheet.repaint()
        self.comments.show_signs(shown=asides.comments)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._sheet.inks = self.overlay.inks = self.comments.inks = Inks(theme)
        self.setBackgroundBrush(self._sheet.inks.canvas)
        self.paint_anew()

    def paint_anew(self) -> None:
        """Paint everything, whatever was painted before."""
        self._sheet.repaint()
        self.overlay.update()
        self.comments.update()

    def _repaint(self, places: list[QRectF]) -> None:
        """Paint places anew, with what the overlay put around the figures there."""
        reach = self.overlay.reach
        if places:
            self._sheet.repaint(*(place.adjusted(-reach, -reach, reach, reach) for place in places))
