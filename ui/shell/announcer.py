"""Says aloud, to those who listen, what was just done, what was said, where they are and what runs."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTabBar, QTreeView, QWidget
from shiboken6 import isValid

from itsm_fit.findings import Severity
from itsm_fit.model.log import LogEntry
from ui.session.session import Session
from ui.widgets import aloud
from ui.widgets.language import tr
from ui.widgets.messages import Message
from ui.widgets.turns import LoopTurn

_SETTLED_MS = 200
"""After which a tree is laid out."""


class Announcer(QObject):
    """Announces each step that is made, undone or made again, through `window`."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._index = session.stack.index()
        self.last = ""
        session.stack.indexChanged.connect(self._moved)
        session.recorded.connect(self._recorded)
        session.nothing_done.connect(lambda: self.say(tr("Nothing to change")))
        self._came = LoopTurn(self, self._tell_current)
        """Qt tells of the list that was come to after it said so here."""
        self._heeded: list[QMetaObject.Connection] = []
        """What is told of the list that has the keyboard."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def message(self, message: Message) -> None:
        """Say what the window said; an error does not wait for other words to end."""
        self.say(message.lines, at_once=message.severity is Severity.ERROR)

    def say(self, text: str, *, at_once: bool = False) -> None:
        """Say these words."""
        self.last = text
        aloud.say(self._window, text, at_once=at_once)

    def _recorded(self, entry: LogEntry) -> None:
        self.say(tr("On record: {what}, signed by {name}", what=entry.kind.words, name=entry.by))

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        for each in self._heeded:
            QObject.disconnect(each)
        self._heeded.clear()
        if isinstance(now, QAbstractItemView | QTabBar):
            self._came.start()
        if isinstance(now, QAbstractItemView):
            self._heeded.append(now.model().modelReset.connect(self._came.start))
        if isinstance(now, QTreeView):
            self._heeded.append(now.expanded.connect(lambda _: self._unfolded(tr("Expanded"))))
            self._heeded.append(now.collapsed.connect(lambda _: self._unfolded(tr("Collapsed"))))

    def _unfolded(self, words: str) -> None:
        """Say what became of a line; Qt tells nothing of it, and what it told of before is gone."""
        self.say(words)
        self._came.start()

    def _tell_current(self) -> None:
        """In what has many parts tell where the keyboard is: Qt tells that it was come to and no more.

        Where a list shows other rows, those that were told of are gone.
        """
        now = QApplication.focusWidget()
        if isinstance(now, QAbstractItemView | QTabBar):
            told = aloud.tell_current(now)
            if isinstance(now, QTreeView):
                QTimer.singleShot(_SETTLED_MS, now, lambda: self._tell_again(now, told))

    def _tell_again(self, tree: QTreeView, told: int) -> None:
        """A tree that was filled just now forgets what it has told of once it is laid out."""
        if tree.hasFocus() and aloud.current_number(tree) != told:
            aloud.tell_current(tree)

    def _moved(self, index: int) -> None:
        stack, before = self._session.stack, self._index
        self._index = index
        if not isValid(stack):
            return  # the window goes, and the stack tells on its way
        if index > before:
            self.say(stack.undoText())
        elif index < before and stack.count():
            self.say(tr("Undone: {step}", step=stack.redoText()))
