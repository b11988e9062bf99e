"""Work of the window's thread that would keep the user waiting, in slices."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

BUDGET_MS: Final = 8.0
"""How long a slice takes at most, given that each step of the work is short: half a frame of 16 ms."""


class Slices(QObject):
    """One piece of work, an iterator that yields after each short step; between slices the window answers.

    What else begins takes its place. What is done is shown by the work itself, as its last step.
    """

    ended = Signal()
    """Work that did not fit into its first slice is through."""

    def __init__(self, parent: QObject, budget_ms: float = BUDGET_MS) -> None:
        super().__init__(parent)
        self._budget_s = budget_ms / 1_000
        self._work: Iterator[object] | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    @property
    def pending(self) -> bool:
        """Whether there is work left."""
        return self._work is not None

    def start(self, work: Iterator[object]) -> None:
        """Begin with a first slice at once: what is short is done when this returns."""
        self.drop()
        self._work = work
        if not self._slice():
            self._next.start()

    def drop(self) -> None:
        """Leave what is left undone."""
        self._next.stop()
        self._work = None

    def finish(self) -> None:
        """Do what is left now."""
        work = self._work
        self.drop()
        if work is not None:
            for _ in work:
                pass
            self.ended.emit()

    def _go_on(self) -> None:
        if self._slice():
            self.ended.emit()
        else:
            self._next.start()

    def _slice(self) -> bool:
        """Says whether nothing is left."""
        work, self._work = self._work, None  # what raises is not gone on with
        end = perf_counter() + self._budget_s
        for _ in work or ():
            if perf_counter() >= end:
                self._work = work
                return False
        return True
