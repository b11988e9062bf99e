"""Loads what stands behind the first page while that can be used already."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from threading import Event, Thread
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from ui.widgets.turns import LoopTurn

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
    "ui.shell.edit_messages",
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
    "ui.shell.panels_beside",
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
LATER: Final = (
    "ui.session.errors",
    "ui.shell.safety.keep_safe",
    "ui.shell.safety.keeping",
    "ui.canvas.drawing",
    "ui.editor.editor",
    "qtpy.QtCore",
    "qtpy.QtGui",
    "qtpy.QtWidgets",
    "qtawesome",
)
"""What keeps it safe, what it draws with, and what its icons are drawn by: that asks for every class of Qt there is."""


class Loading(QObject):
    """Loads in a thread, and calls `then` in the window's thread when the window can be made.

    Classes of Qt come into being where they are first asked for, and the program crashes where two threads ask at once:
    so whoever makes the window before waits for the thread, and the rest is loaded in turns of the window's own.
    """

    _over = Signal()

    def __init__(self, then: Callable[[], object]) -> None:
        super().__init__()
        self._is_loaded = Event()
        self._left = list(LATER)
        self._turn = LoopTurn(self, self._load_next, last=True)
        self._over.connect(then, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        Thread(target=self._load, name="loading", daemon=True).start()

    def wait(self) -> None:
        """Wait until the thread has loaded what the window is made of."""
        self._is_loaded.wait()

    def go_on(self) -> None:
        """The window is made: load the rest."""
        self._turn.start()

    def _load_next(self) -> None:
        import_module(self._left.pop(0))
        if self._left:
            self._turn.start()

    def _load(self) -> None:
        try:
            for module in BEHIND:
                import_module(module)
        finally:
            self._is_loaded.set()
            self._over.emit()  # what cannot be loaded is said where it is needed
