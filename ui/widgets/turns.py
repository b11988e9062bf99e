"""Turns of the event loop: where many have something to do after one signal, the window answers in between."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from shiboken6 import isValid

BUDGET_S: Final = 0.008
"""What is short shares a turn up to this: half a frame of 16 ms."""


class LoopTurn(QObject):
    """Work of the window's thread that is done soon, once, however often it is asked for until then.

    In each turn of the event loop those that wait do their work in the order in which they were asked, those that come
    `last` behind all others, until it has taken long; the rest go on in the next one, and in between the window paints
    and answers. What goes with its parent is not done.
    """

    def __init__(self, parent: QObject, work: Callable[[], object], *, last: bool = False) -> None:
        super().__init__(parent)
        self.work, self.last = work, last

    @property
    def waiting(self) -> bool:
        """Whether the work was asked for and is still to be done."""
        return self in _queue().waiting

    def start(self) -> None:
        """Ask for the work."""
        _queue().add(self)

    def stop(self) -> None:
        """Ask for it no more."""
        _queue().waiting.pop(self, None)


class _TurnQueue(QObject):
    """Those that wait in an application, in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting: dict[LoopTurn, None] = {}  # a set that keeps the order
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._take)

    def add(self, turn: LoopTurn) -> None:
        self.waiting.setdefault(turn)
        self._next.start()

    def _take(self) -> None:
        end = perf_counter() + BUDGET_S
        try:
            while self.waiting:
                turn = next((turn for turn in self.waiting if not turn.last), next(iter(self.waiting)))
                del self.waiting[turn]
                if isValid(turn):
                    turn.work()
                if perf_counter() >= end:
                    return
        finally:
            self._next.stop()
            if self.waiting:
                self._next.start()  # behind what other timers want by now


def _queue() -> _TurnQueue:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("turns are those of an application's event loop")
    return app.findChild(_TurnQueue, options=Qt.FindChildOption.FindDirectChildrenOnly) or _TurnQueue(app)
