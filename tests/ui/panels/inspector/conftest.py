"""The inspector on screen, without a window around it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from builders import process_of, project_of, should
from inspector_kit import Column, three_ways
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from itsm_fit.model.process import Node, NodeKind
from itsm_fit.progress import silent
from itsm_fit.selection import evaluate
from ui.panels.inspector.panel import Inspector
from ui.session.author import Author
from ui.session.choice import Choice
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.widgets.look import Look


@pytest.fixture
def column(qtbot: QtBot, settings: QSettings) -> Iterator[Column]:
    other = process_of(
        [Node("S", NodeKind.TASK, "Sign", requirements=(should("CHG-01"),)), Node("T", NodeKind.TASK, "Tell")],
        [("S", "T")],
        id="Q",
        name="Change",
    )
    tasks, choice = Tasks(), Choice()
    session = Session(tasks, evaluate=lambda project, *_: evaluate(project, silent))
    session.open(Revision(project_of(three_ways(), other)))
    panel = Inspector(session, choice, Look(settings), Author(settings))
    qtbot.addWidget(panel)
    panel.resize(340, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    yield Column(session, choice, panel)
    session._rescore.stop()
    assert tasks.end(10_000)
