"""The canvas: a widget that shows one document, lets it be looked around in, and tells what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from ui.canvas import accessible, keys
from ui.canvas.document_view import DocumentView
from ui.canvas.gestures.gesture import Gestures
from ui.canvas.gestures.pan import Pan
from ui.canvas.gestures.pick import Pick
from ui.canvas.gestures.rubber_band import RubberBand
from ui.canvas.input import Input
from ui.canvas.minimap import FloatingMinimap
from ui.canvas.pinned import PinnedNames
from ui.widgets.turns import LoopTurn
from ui.widgets.words import tip


class ProcessView(DocumentView):
    """A document under mouse, keyboard and screen reader, with the overview of it and the names of its lanes."""

    context_menu_requested = Signal(str, QPoint)
    """On an element, or "" for the empty canvas, at a place on the screen."""

    jump_chosen = Signal(int)
    """The arc of a way that is not drawn was clicked: the number of the jump."""

    nothing_left = Signal()
    """Escape was pressed where nothing was to be broken off, selected or highlighted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pan = Pan(self, self.camera)
        self._gestures = Gestures((self._pan, Pick(self), RubberBand(self)))
        self.editor: Input | None = None
        self.minimap = FloatingMinimap(self)
        self.pinned_names = PinnedNames(self)
        self._came = LoopTurn(self, self._tell_where)
        """Qt tells of the view, as of every widget, after its own event: what has the keyboard in it is told then."""
        self.selection_changed.connect(self._tell_selected)
        self.structure_changed.connect(self._tell_structure)
        accessible.install()

    def let_edit(self, editor: Input) -> None:
        """Let the document be drawn on; a view without an editor only shows."""
        self.editor = editor
        self._gestures = Gestures((self._pan, *editor.gestures, RubberBand(self)))

    @property
    def is_gesturing(self) -> bool:
        """Whether something is being done with a button held."""
        return self._gestures.active

    def let_go(self) -> None:
        """Break off a gesture; else clear the selection and the highlighted path."""
        if self._gestures.cancel():
            return
        nothing_left = not self.selected_ids() and not self.overlay.path
        super().let_go()
        if nothing_left:
            self.nothing_left.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the elements in reading order, and on to the next widget after the last."""
        if self.editor is not None and self.editor.tab(forward=forward):
            return True
        following = self.walk.beside(self.current, 1 if forward else -1)
        if following is None:
            return super().focusNextPrevChild(forward)
        self.go_to(following)
        return True

    # ------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._pan.ready = True
        elif not (self.editor is not None and self.editor.key(event)) and not keys.act_on(self, event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._pan.ready = False
        else:
            super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.editor is not None and self.editor.press(event):
            return
        is_plain = event.button() is Qt.MouseButton.LeftButton and not self._pan.ready
        jump = self.jump_at(event.position()) if is_plain else None
        if jump is not None:
            self.jump_chosen.emit(jump.number)
            return
        if not self._gestures.press(event):
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved_line = self.editor is not None and self.editor.move(event)
        if not moved_line and not self._gestures.move(event):
            self.overlay.hover(self.element_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._gestures.release(event):
            event.ignore()
        if self.editor is not None:
            self.editor.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        element = self.element_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        drawn = self.editor is not None and self.editor.double_click(event, element)
        if not drawn and element is not None:
            self.activated.emit(element)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            element = self.element_at(QPointF(event.pos()))
            if element is not None and element not in self._selection:
                self.select((element,))
            self.context_menu_requested.emit(element or "", event.globalPos())
        else:
            self.context_menu_requested.emit(self.current or "", self._screen_place_of_current())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tooltip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self.overlay.hover(None)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.overlay.focus(self._ring())
        self._came.start()

    def _tell_where(self) -> None:
        if self.hasFocus() and self.current is not None:
            accessible.focus_moved(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._pan.ready = False
        self.overlay.focus(None)

    # ------------------------------------------------------------ inside

    def _tell_selected(self) -> None:
        accessible.selection_changed(self)

    def _tell_structure(self) -> None:
        accessible.structure_changed(self)

    def _screen_place_of_current(self) -> QPoint:
        figure = self.drawing.figure.get(self.current or "")
        middle = figure.body.center() if figure is not None else self.camera.in_sight().center()
        return self.viewport().mapToGlobal(self.mapFromScene(middle))

    def _show_tooltip(self, event: QHelpEvent) -> None:
        element, jump = self.element_at(QPointF(event.pos())), self.jump_at(QPointF(event.pos()))
        if jump is not None:
            QToolTip.showText(event.globalPos(), tip(f"{jump.told}\n{jump.words}"), self.viewport())
        elif element is None:
            QToolTip.hideText()
        else:
            words = self.describer.tooltip(self.drawing.figure[element])
            QToolTip.showText(event.globalPos(), words, self.viewport())
