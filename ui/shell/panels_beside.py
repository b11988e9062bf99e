"""The panels around the drawing: put away where a page wants the room, and back where they were beside a drawing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QMainWindow

from ui.shell.docks import Docks
from ui.shell.guest_panels import GuestPanels
from ui.widgets.turns import LoopTurn

_LAYOUT_VERSION: Final = 1


class PanelsBeside(QObject):
    """How the docks of a window stand, put away at first."""

    def __init__(self, window: QMainWindow, docks: Docks, guests: GuestPanels) -> None:
        super().__init__(window)
        self._window, self._docks, self._guests = window, docks, guests
        self._left_as: QByteArray | None = QByteArray()
        """How they stood that are put away, empty for as at first; None while they are there."""
        self._come = LoopTurn(self, self.come_back)
        self._shows = LoopTurn(self, self._show_again)

    @property
    def are_away(self) -> bool:
        return self._left_as is not None

    @property
    def are_coming(self) -> bool:
        return self._come.waiting

    @property
    def layout(self) -> QByteArray:
        """How they stand, or will when they are back; empty for as at first."""
        return self._window.saveState(_LAYOUT_VERSION) if self._left_as is None else self._left_as

    def remember(self, layout: QByteArray) -> None:
        """Let those that are away come back as they once stood."""
        self._left_as = layout

    def put_away(self) -> None:
        """Give the page all the room."""
        self._come.stop()
        self._show_again()
        if self._left_as is None:
            self._left_as = self.layout
            self._docks.hide()

    def come_soon(self) -> None:
        """Let them come beside the first drawing; nothing is painted before they are there."""
        self._window.setUpdatesEnabled(False)
        self._come.start()

    def come_back(self) -> None:
        """Put them where they were."""
        self._come.stop()
        self._shows.start()
        self._guests.settle()
        if self._left_as is None or not self._window.restoreState(self._left_as, _LAYOUT_VERSION):
            self._docks.arrange()
        self._docks.arrange_new()
        self._left_as = None

    def _show_again(self) -> None:
        """Paint what is there now."""
        if not self._window.updatesEnabled():
            self._window.setUpdatesEnabled(True)
            # what was to be painted meanwhile counts as asked for: Qt would not ask again
            QCoreApplication.postEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
