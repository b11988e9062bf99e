"""Panels that came for the sake of a page which has all the room otherwise: they go with it, or by Escape."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.shell.docks import PanelDock
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption

KEYS: Final = (
    KeyRow("Escape", Caption("Close it, and go on with the page"), Caption("In a panel that answers a question")),
)


class GuestPanels(QObject):
    """Remembers beside which page each of them stands."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._hosts: dict[PanelDock, QWidget] = {}
        self._known: set[PanelDock] = set()

    def invite(self, dock: PanelDock, page: QWidget) -> None:
        """Let a panel that is shown now stay as long as a page is in front."""
        if dock not in self._known:
            self._known.add(dock)
            dock.left.connect(lambda: self._escape(dock))
        self._hosts[dock] = page
        page.installEventFilter(self)

    def settle(self) -> None:
        """All panels are there by themselves again."""
        for dock in list(self._hosts):
            self._part(dock)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            for dock in [dock for dock, page in self._hosts.items() if page is watched and isValid(dock)]:
                self._let_go(dock)
        return super().eventFilter(watched, event)

    def _escape(self, dock: PanelDock) -> None:
        page = self._hosts.get(dock)
        if page is None:
            return
        self._let_go(dock)
        if page.isVisible():
            (page.focusWidget() or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self, dock: PanelDock) -> None:
        self._part(dock)
        dock.hide()

    def _part(self, dock: PanelDock) -> None:
        page = self._hosts.pop(dock)
        if page not in self._hosts.values():
            page.removeEventFilter(self)
