"""What became of a number, said beside its field; where it can be two, a key or a click takes the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget
from shiboken6 import isValid

from ui.widgets import aloud
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption
from ui.widgets.parts import label, tool_button

SWAP_KEYS = QKeySequence("Ctrl+.")
KEYS = (
    KeyRow("Ctrl+.", Caption("Take the other number that it could be"), Caption("In a number such as 1,250")),
    KeyRow("Esc", Caption("Bring the old number back"), Caption("In a number that cannot be taken")),
)
_STAYS_MS = 8_000
_WIDEST = 420
_GAP = 3
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide)


class NumberHint(QFrame):
    """One in a window; it takes no focus and goes by itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("part", "hint")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words = label("")
        self.button = tool_button()
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setProperty("part", "link")
        self.button.clicked.connect(self.swap)
        self._anchor: QWidget | None = None
        self._place = QRect()
        self._other: Callable[[], object] | None = None
        self._watched: list[QWidget] = []
        self._goes = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._goes.timeout.connect(self.leave)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 4, 8, 4)
        line.setSpacing(8)
        line.addWidget(self.words, 1)
        line.addWidget(self.button)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._settle)

    @property
    def offers(self) -> bool:
        """Whether another reading can be taken now."""
        return self.isVisible() and self._other is not None

    def is_about(self, anchor: QWidget) -> bool:
        return self.isVisible() and self._anchor is anchor

    def say(
        self,
        anchor: QWidget,
        text: str,
        *,
        place: QRect | None = None,
        other: tuple[str, Callable[[], object]] | None = None,
        part: str = "",
        stays: bool = False,
    ) -> None:
        """Say something below a widget, or below a place in it. `other` are the words and the deed of the button;
        what `stays` is shown until it is taken away.
        """
        going_on = self.is_about(anchor) and part == self.words.property("part") == "error"
        self.leave()
        self._anchor, self._place = anchor, place or anchor.rect()
        self._other = other[1] if other else None
        self.words.setText(text)
        self.words.setProperty("part", part)
        self.words.style().polish(self.words)
        self.button.setVisible(other is not None)
        if other is not None:
            self.button.setText(f"{other[0]} ({SWAP_KEYS.toString(QKeySequence.SequenceFormat.NativeText)})")
        self._watch(anchor)
        self._settle()
        self.show()
        self.raise_()
        if not stays:
            self._goes.start()
        if not going_on:  # else every key would be told of aloud
            told = f"{text} {self.button.text()}" if other else text
            aloud.say(self.window(), told)

    def swap(self) -> None:
        """Take the other reading."""
        deed = self._other
        if deed is not None:
            self.leave()
            deed()

    def leave(self) -> None:
        """Go away."""
        self._goes.stop()
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched, self._anchor, self._other = [], None, None
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes it out of the way."""
        event.accept()
        self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        swaps = isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) == SWAP_KEYS
        if swaps and event.type() in _KEYS and self.offers:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.swap()
            return True
        if event.type() in _MOVES and self._anchor is not None:
            if not isValid(self._anchor) or not self._anchor.isVisibleTo(self._window):
                self.leave()
            else:
                self._settle()
        return super().eventFilter(watched, event)

    def _watch(self, anchor: QWidget) -> None:
        """Follow the widget wherever it, or what it lies in, is moved."""
        widget: QWidget | None = anchor
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget is self._window else widget.parentWidget()

    def _settle(self, *_: object) -> None:
        """Lie below the place or above it, inside the window, and off the field that the keyboard has gone to."""
        window, anchor = self._window, self._anchor
        if anchor is None or not isValid(window) or not isValid(anchor):
            return
        self.words.setWordWrap(False)
        most = min(_WIDEST, window.width() - 2 * _GAP)
        wanted = self.sizeHint()
        if wanted.width() > most:
            self.words.setWordWrap(True)
            layout = self.layout()
            height = layout.heightForWidth(most) if layout is not None else wanted.height()
            wanted.setWidth(most)
            wanted.setHeight(max(height, self.minimumSizeHint().height()))
        self.resize(wanted)
        top = anchor.mapTo(window, self._place.topLeft())
        left = max(min(top.x(), window.width() - wanted.width() - _GAP), _GAP)
        used = self._in_use()
        below, above = top.y() + self._place.height() + _GAP, top.y() - wanted.height() - _GAP
        places = [QRect(QPoint(left, y), wanted) for y in (below, above, used.bottom() + _GAP)]
        free = (each for each in places if window.rect().contains(each) and not each.intersects(used))
        self.move(next(free, places[0]).topLeft())

    def _in_use(self) -> QRect:
        """Where the keyboard is, when it has gone elsewhere."""
        widget = QApplication.focusWidget()
        if widget is None or widget is self._anchor or widget.window() is not self._window:
            return QRect()
        if self._anchor is not None and widget.isAncestorOf(self._anchor):
            return QRect()
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())


def hint_of(widget: QWidget) -> NumberHint:
    """The hint of the window that a widget lies in."""
    window = widget.window()
    found = window.findChild(NumberHint, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, NumberHint) else NumberHint(window)
