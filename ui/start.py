"""Starting the window: it shows first, then opens files and loads what takes time."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ui.errors import install_hook
from ui.icons import APP_SIZES, own_icon
from ui.main_window import MainWindow

_SAFE_AFTER_MS = 200
_ICONS_AFTER_MS = 1_500


def application() -> QApplication:
    """The one application of this program, named so that its settings and logs are found."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("itsm-fit")
    app.setApplicationDisplayName("ITSM Fit")
    app.setOrganizationName("itsm-fit")
    app.setDesktopFileName("itsm-fit")
    app.setStyle("Fusion")
    app.setWindowIcon(own_icon("app", sizes=APP_SIZES))
    return app


def run(paths: Sequence[Path]) -> int:
    """Show the window with these files until it is closed."""
    app = application()
    window = MainWindow(QSettings())
    install_hook(window.unforeseen)
    window.show()
    if paths:
        QTimer.singleShot(0, lambda: window.files.open(paths))
    QTimer.singleShot(_SAFE_AFTER_MS, window.keep_safe)
    QTimer.singleShot(_ICONS_AFTER_MS, window.load_icons)
    return app.exec()
