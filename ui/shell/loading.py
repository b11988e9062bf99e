"""Loads what stands behind the first page while that can be used already."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from threading import Event, Thread
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

BEHIND: Final = (
    "ui.session.choice",
    "ui.session.dialogs",
    "ui.session.places",
    "ui.session.saving",
    "ui.session.session",
    "ui.session.sharing",
    "ui.session.tasks",
    "ui.shell.announcer",
    "ui.shell.closing",
    "ui.shell.files",
    "ui.stages.tools.importing.importer",
    "ui.widgets.messages",
    "ui.session.author",
    "ui.session.explaining",
    "ui.session.work",
    "ui.shell.rail",
    "ui.stages.draw.draw_page",
    "ui.shell.docks",
    "ui.shell.editing",
    "ui.shell.guest_panels",
    "ui.shell.navigation",
    "ui.shell.side_panels",
    "ui.shell.stages",
    "ui.stages.draw.arrivals",
    "ui.stages.draw.compare.comparing",
    "ui.stages.draw.lived.living",
    "ui.stages.draw.compare.paths_panel",
    "ui.stages.draw.sign_off_line",
    "ui.editor.actions",
    "ui.shell.actions",
    "ui.shell.commands",
    "ui.shell.menus",
    "ui.stages.draw.playing",
    "ui.shell.file_drops",
    "ui.shell.sharing.standing_line",
    "ui.stages.require.dragging",
    "ui.shell.stage_states",
    "ui.session.drawings",
    "itsm_fit.drawing.paint",
    "ui.widgets.slices",
    "ui.widgets.turns",
)
"""What the window is made of."""
LATER: Final = ("ui.session.errors", "ui.shell.safety.keep_safe", "ui.shell.safety.keeping", "qtawesome")
"""What keeps it safe, and its icons."""


class Loading(QObject):
    """Loads in a thread, and calls `then` in the window's thread when the window can be made."""

    _over = Signal()

    def __init__(self, then: Callable[[], object]) -> None:
        super().__init__()
        self._is_made = Event()
        self._over.connect(then, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        Thread(target=self._load, name="loading", daemon=True).start()

    def go_on(self) -> None:
        """The window is made: load the rest."""
        self._is_made.set()

    def _load(self) -> None:
        try:
            for module in BEHIND:
                import_module(module)
        finally:
            self._over.emit()  # what cannot be loaded is said where it is needed
        self._is_made.wait()
        for module in LATER:
            import_module(module)
