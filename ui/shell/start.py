"""Starting the window: it shows first, then opens files and loads what takes time."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QMetaObject,
    QObject,
    QSettings,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
    qWarning,
)
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog

from itsm_fit import collector
from ui.shell import translations
from ui.shell.main_window import MainWindow
from ui.widgets.icons import APP_SIZES, own_icon
from ui.widgets.room import keep_on_screen

_SAFE_AFTER_MS = 200
_ICONS_AFTER_MS = 1_500
_MOTION_AFTER_MS = 500
_UPDATES_AFTER_MS = 5_000
_COLLECT_EVERY = (50_000, 20, 50)
"""How rarely Python looks for cycles. Projects are large trees without any; by default an edit of a large model walks
the whole of it several times."""

_TURN_S = 0.000_05
"""Python's own 5 ms make 20 calls of Qt last 100. Two workers that compute at once take a fifth more for it."""


def application() -> QApplication:
    """The one application of this program, named so that its settings and logs are found."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = _connected()
    app.setApplicationName("itsm-fit")
    app.setApplicationDisplayName("ITSM Fit")
    app.setOrganizationName("itsm-fit")
    app.setDesktopFileName("itsm-fit")
    app.setStyle("Fusion")
    app.setWindowIcon(own_icon("app", sizes=APP_SIZES))
    return app


def _connected() -> QApplication:
    """Qt on the user's screen. Where it would abort, the process ends with code 1 and a sentence that says why."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        said.append(message)
        if kind == QtMsgType.QtFatalMsg:
            from ui import system

            sys.stderr.write(system.why_no_window(said[0]) + "\n")
            sys.stderr.flush()
            os._exit(1)

    before = qInstallMessageHandler(hear)
    app = QApplication(sys.argv[:1])
    qInstallMessageHandler(before)
    for message in said:
        qWarning(message)
    return app


def seldom_collect() -> None:
    """Keep the search for cycles from interrupting work on large models."""
    gc.set_threshold(*_COLLECT_EVERY)


def search_while_away(app: QApplication) -> QMetaObject.Connection:
    """Look through everything for cycles, where that is due, when the user turns to another program."""
    away = Qt.ApplicationState.ApplicationInactive
    return app.applicationStateChanged.connect(lambda state: collector.catch_up() if state is away else None)


def keep_dialogs_on_screen(app: QApplication) -> QMetaObject.Connection:
    """A dialog of this program that comes up larger than its screen is scrolled: with large letters, or zoomed."""

    def keep() -> None:
        dialog = QApplication.activeWindow()
        if isinstance(dialog, QDialog) and type(dialog).__module__.startswith("ui."):
            keep_on_screen(dialog)

    return app.focusWindowChanged.connect(lambda _window: QTimer.singleShot(0, app, keep))


def answer_first() -> None:
    """Let the window's thread take its turn soon where workers compute: nearly each call of Qt waits for a turn."""
    sys.setswitchinterval(_TURN_S)


class AskedFor(QObject):
    """Opens the documents that macOS asks for by events, also those that the program is started with."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._waiting, self._furnished = window, list[Path](), False
        window.furnished.connect(self._open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes such an event and leaves all others."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return super().eventFilter(watched, event)
        self._waiting.append(Path(event.file()))
        if self._furnished:
            self._open()
        return True

    def _open(self) -> None:
        self._furnished = True
        paths, self._waiting = self._waiting, []
        if paths:
            self._window.files.open(paths)


def run(paths: Sequence[Path]) -> int:
    """Show the window with these files until it is closed."""
    app = application()
    seldom_collect()
    search_while_away(app)
    keep_dialogs_on_screen(app)
    answer_first()
    settings = QSettings()
    translations.speak(app, translations.wanted_languages(settings))
    window = MainWindow(settings, at_once=False)
    if paths:
        window.pages.setCurrentWidget(window.opening)
    window.furnished.connect(lambda: _begin(window, paths))
    if sys.platform == "darwin":  # all events pass such a filter, which costs time
        app.installEventFilter(AskedFor(window))
    window.show()
    return app.exec()


def _begin(window: MainWindow, paths: Sequence[Path]) -> None:
    """What a window does that just came to be."""
    from ui.session.errors import install_hook

    install_hook(window.unforeseen)
    if paths:
        window.files.open(paths)
    QTimer.singleShot(_SAFE_AFTER_MS, window.keep_safe)
    QTimer.singleShot(_ICONS_AFTER_MS, window.load_icons)
    _heed_motion(window)
    QTimer.singleShot(_UPDATES_AFTER_MS, lambda: window.support().ask_at_start())


def _heed_motion(window: MainWindow) -> None:
    """Ask whether the system wants no motion, now and when the user comes back from where that is set."""
    from ui.shell import system_motion

    def ask(state: Qt.ApplicationState = Qt.ApplicationState.ApplicationActive) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            system_motion.ask(lambda none: window.look.follow_motion(none=none), window)

    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.applicationStateChanged.connect(ask)
    QTimer.singleShot(_MOTION_AFTER_MS, window, ask)
