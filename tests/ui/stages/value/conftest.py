"""A project without a window round it: the pages of the stage are tried by themselves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.session.choice import Choice
from ui.session.session import Session
from ui.session.tasks import Tasks
from ui.session.work import Work
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar


@pytest.fixture
def work(qtbot: QtBot, settings: QSettings) -> Iterator[Work]:
    holder = QWidget()
    qtbot.addWidget(holder)
    tasks = Tasks(holder)
    session = Session(tasks, holder)
    yield Work(session, Choice(holder), Look(settings, holder), tasks, MessageBar(holder), settings)
    assert tasks.end(5_000)
