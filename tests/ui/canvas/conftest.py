"""A canvas on screen."""

from __future__ import annotations

import pytest
from canvas_kit import INCIDENT
from pytestqt.qtbot import QtBot

from ui.canvas.view import ProcessView


@pytest.fixture
def view(qtbot: QtBot) -> ProcessView:
    """The incident process, whole and at its own size, in a window that has the keyboard."""
    made = ProcessView()
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show_document(INCIDENT)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture(autouse=True)
def _dressed_here(dressed: None) -> None:
    """The canvas is looked at to the pixel."""
