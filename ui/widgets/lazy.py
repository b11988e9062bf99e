"""Panels that are filled when they are looked at."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.turns import LoopTurn


class LazyPanel(QWidget):
    """Remembers that it is out of date until somebody can see it; `refresh` fills it."""

    def __init__(self) -> None:
        super().__init__()
        self._stale = True
        self._later = LoopTurn(self, self._fill)

    def come_into_sight(self) -> None:
        """Somebody can see the panel now."""
        self._later.start()

    def touch(self) -> None:
        """What is shown is out of date: fill it soon when it can be seen, else when it comes into sight."""
        self._stale = True
        self._later.start()

    def refresh(self) -> None:
        """Show what the session and the choice are now."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.come_into_sight()

    def _fill(self) -> None:
        if self._stale and not self.visibleRegion().isEmpty():  # a dock behind others in tabs counts as visible
            self._stale = False
            self.refresh()
