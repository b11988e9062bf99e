"""A window with one field and another place to go to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], QLineEdit]:
    """Shows a field in a window, with the keyboard in it; gives a line to go to from there."""

    kept: list[QWidget] = []

    def shown(field: QWidget) -> QLineEdit:
        window, elsewhere = QWidget(), QLineEdit()
        box = QVBoxLayout(window)
        box.addWidget(field)
        box.addWidget(elsewhere)
        box.addStretch(1)
        window.resize(520, 220)
        qtbot.addWidget(window)
        kept.append(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        field.setFocus()
        return elsewhere

    return shown
