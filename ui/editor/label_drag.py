"""Moving the label of an event, a gateway, a line or a piece of data."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QMouseEvent, QPolygonF
from PySide6.QtWidgets import QApplication

from itsm_fit.editor.commands.arrange import move_label
from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.figure import Figure
from ui.canvas.figures.polyline import polygon
from ui.canvas.gestures.gesture import Gesture
from ui.canvas.gestures.pick import ADDING, Pick
from ui.editor.edited_view import EditedView
from ui.editor.preview import Preview


class LabelDrag(Gesture):
    """Picks on press like a click; moving on from there moves the label alone."""

    def __init__(self, editor: EditedView) -> None:
        self._editor, self._view = editor, editor.view
        self._pick = Pick(editor.view)
        self._start = QPointF()
        self._element = ""
        self._offset: QPointF | None = None

    def press(self, event: QMouseEvent) -> bool:
        figure = self._under(event.position())
        if figure is None or event.modifiers() & ADDING or not self._pick.press(event):
            return False
        self._element, self._start, self._offset = figure.id, event.position(), None
        return True

    def move(self, event: QMouseEvent) -> None:
        away = (event.position() - self._start).manhattanLength()
        figure = self._view.drawing.figure.get(self._element)
        if figure is None or (self._offset is None and away < QApplication.startDragDistance()):
            return
        self._offset = self._view.to_diagram(event.position()) - self._view.to_diagram(self._start)
        self._editor.show(self._preview(figure, self._offset))

    def release(self, event: QMouseEvent) -> None:
        offset, self._offset = self._offset, None
        self._editor.show(None)
        if offset is None:
            self._pick.release(event)
        elif not offset.isNull():
            dx, dy = round(offset.x()), round(offset.y())
            self._editor.edit(partial(move_label, element=self._element, dx=dx, dy=dy))

    def cancel(self) -> None:
        if self._offset is None:
            self._pick.cancel()
        self._offset = None
        self._editor.show(None)

    def _under(self, at: QPointF) -> Figure | None:
        """The element whose label, and not its shape, lies under a place in the viewport."""
        element = self._view.element_at(at)
        figure = self._view.drawing.figure.get(element or "")
        spot = self._view.to_diagram(at)
        if figure is None or not figure.on_label(spot):
            return None
        return figure if isinstance(figure, EdgeFigure) or not figure.body.contains(spot) else None

    @staticmethod
    def _preview(figure: Figure, offset: QPointF) -> Preview:
        """The label's outline where it would stand, and what it belongs to."""
        if figure.beside is None:
            return Preview()
        box = figure.beside.lettering.rect.translated(offset)
        owner = figure.body.center()
        if isinstance(figure, EdgeFigure):
            owner = polygon(figure.points).at(len(figure.points) // 2)
        corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft(), box.topLeft()]
        return Preview(lines=[QPolygonF(corners)], guides=[QLineF(box.center(), owner)])
