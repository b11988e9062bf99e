"""Tools that change what the left button means: moving the paper, drawing a frame, joining two elements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication

from itsm_fit.editor.stencil import Stencil
from ui.canvas.gestures.gesture import Gesture
from ui.canvas.gestures.rubber_band import RubberBand
from ui.editor.connecting import Connecting
from ui.editor.edited_view import EditedView
from ui.editor.placing import Placing
from ui.editor.space_drag import SpaceDrag
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

ARROW, HAND, LASSO, SPACE, CONNECT = "arrow", "hand", "lasso", "space", "connect"


_BY_LETTER: Final = {
    "V": (ARROW, Caption("Take the arrow")),
    "H": (HAND, Caption("Take the hand, which moves the paper")),
    "L": (LASSO, Caption("Take the lasso, which selects by a frame")),
}
"""They mean tools while no single element is selected, which typing would name."""
KEYS: Final = tuple(KeyRow(letter, text, Caption("On the empty drawing")) for letter, (_, text) in _BY_LETTER.items())


class Tools(QObject):
    """The tool in use. The hand stays until another one is taken, the others are for one time."""

    changed = Signal(str)
    """Another tool is in use."""

    def __init__(
        self,
        editor: EditedView,
        placing: Placing,
        space: SpaceDrag,
        connecting: Connecting,
        connect: Callable[[], object],
    ) -> None:
        super().__init__(editor)
        self._view, self._space = editor.view, space
        self.active = ARROW
        self.placing = placing
        gestures: Mapping[str, Gesture] = {
            HAND: _MovePaper(editor.view),
            LASSO: RubberBand(editor.view),
            CONNECT: _Connect(editor.view, connecting, connect),
        }
        self.gesture: Gesture = _ToolInUse(self, gestures)

    def take(self, tool: str) -> None:
        """Take a tool; what was being carried is left."""
        self.placing.leave()
        self._space.leave()
        if tool == SPACE:
            self._space.begin()
            tool = ARROW
        self.active = tool
        cursor = _CURSORS.get(tool)
        if cursor is None:
            self._view.viewport().unsetCursor()
        else:
            self._view.viewport().setCursor(cursor)
        self.changed.emit(tool)

    def place(self, stencil: Stencil, after: str = "") -> None:
        """Carry something new to its place; it is to follow the step `after`, if one is named."""
        self.take(ARROW)
        self.placing.begin(stencil, after)

    def key(self, event: QKeyEvent) -> bool:
        """Act on a key that means what is carried, or leaves a tool; says whether it did."""
        if self.placing.active:
            self.placing.key(event)
            return True
        if self.active != ARROW and event.key() == Qt.Key.Key_Escape:
            self.take(ARROW)
            return True
        return False

    def take_by_key(self, event: QKeyEvent) -> bool:
        """Take the tool of a letter; says whether there is one."""
        tool, _ = _BY_LETTER.get(QKeySequence(event.keyCombination()).toString(), (None, ""))
        if tool is not None:
            self.take(tool)
        return tool is not None


class _ToolInUse(Gesture):
    """Hands the mouse to what is carried, or to the tool in use."""

    def __init__(self, tools: Tools, gestures: Mapping[str, Gesture]) -> None:
        self._tools, self._gestures = tools, gestures
        self._running: Gesture | None = None

    def press(self, event: QMouseEvent) -> bool:
        if self._tools.placing.active:
            return self._tools.placing.press(event)
        gesture = self._gestures.get(self._tools.active)
        if gesture is None or not gesture.press(event):
            return False
        self._running = gesture
        return True

    def move(self, event: QMouseEvent) -> None:
        if self._running is not None:
            self._running.move(event)

    def release(self, event: QMouseEvent) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.release(event)
            if self._tools.active != HAND:
                self._tools.take(ARROW)

    def cancel(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.cancel()


class _MovePaper(Gesture):
    """Drags the paper with the left button."""

    def __init__(self, view: ProcessView) -> None:
        self._view = view
        self._last = QPointF()

    def press(self, event: QMouseEvent) -> bool:
        self._last = event.position()
        return event.button() == Qt.MouseButton.LeftButton

    def move(self, event: QMouseEvent) -> None:
        self._view.camera.scroll((event.position() - self._last).toPoint())
        self._last = event.position()

    def release(self, event: QMouseEvent) -> None:
        """The paper stays where it is."""

    def cancel(self) -> None:
        """The paper stays where it is."""


class _Connect(Gesture):
    """A press on an element begins a line from it: drag to the target, or click that."""

    def __init__(self, view: ProcessView, connecting: Connecting, connect: Callable[[], object]) -> None:
        self._view, self._connecting, self._connect = view, connecting, connect
        self._start = QPointF()

    def press(self, event: QMouseEvent) -> bool:
        element = self._view.element_at(event.position())
        if element is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        self._start = event.position()
        self._view.select((element,))
        self._connect()
        return True

    def move(self, event: QMouseEvent) -> None:
        """The line follows the pointer by itself."""

    def release(self, event: QMouseEvent) -> None:
        away = (event.position() - self._start).manhattanLength()
        if self._connecting.active and away >= QApplication.startDragDistance():
            self._connecting.point(event.position())
            self._connecting.finish()

    def cancel(self) -> None:
        self._connecting.leave()


_CURSORS: Final[Mapping[str, Qt.CursorShape]] = {
    HAND: Qt.CursorShape.OpenHandCursor,
    LASSO: Qt.CursorShape.CrossCursor,
    CONNECT: Qt.CursorShape.CrossCursor,
}
