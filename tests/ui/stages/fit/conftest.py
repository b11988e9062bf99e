"""What a page of the stage Fit is given, without the window around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.model.project import Project
from ui.session.choice import Choice
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.session.work import Work
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar

Open = Callable[[Project], Work]


@pytest.fixture
def open_work(qtbot: QtBot, settings: QSettings) -> Iterator[Open]:
    """Opens a project and waits for its scores."""
    holder = QWidget()
    qtbot.addWidget(holder)
    tasks = Tasks(holder)
    session = Session(tasks, holder)

    def opened(project: Project) -> Work:
        with qtbot.waitSignal(session.fit_changed, timeout=20_000):
            session.open(Revision(project))
            if not project.processes and not project.matrices:
                session.fit_changed.emit()
        return Work(session, Choice(holder), Look(settings, holder), tasks, MessageBar(holder), settings)

    yield opened
    assert tasks.end(5_000)


@pytest.fixture
def three_tools() -> Project:
    """The contract's example asking R1 to R4. Alpha meets all, Beta breaks at Escalate, Gamma has not said about R3.

    R1 must on Log, R2 should on Fix, R3 must on Escalate, R4 should of Verify; X9 is asked for by nobody.
    """
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3")], Verify=[should("R4")])
    answers = {
        "Alpha": {"R1": "native", "R2": "native", "R3": "native", "R4": "native", "X9": "native"},
        "Beta": {"R1": "native", "R2": "native", "R3": "no", "R4": "native", "X9": ""},
        "Gamma": {"R1": "native", "R2": "no", "R3": "?", "R4": "native", "X9": ""},
    }
    return project_of(process, matrices=[matrix_of(answers)])
