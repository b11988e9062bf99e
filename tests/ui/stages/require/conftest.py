"""The page Require on screen, filled, without a window around it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot
from window_kit import MATRIX, model

from itsm_fit import selection
from itsm_fit.importing.incoming import read_matrices
from itsm_fit.model.project import Project
from itsm_fit.progress import silent
from itsm_fit.scoring.result import Fit
from itsm_fit.storage.bpmn import read_bpmn
from ui.session.choice import Choice
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.stages.require.require_page import RequirePage
from ui.widgets.look import Look


@lru_cache
def incident_fit() -> Fit:
    """Incident management asking INC-01 to INC-03, and what Alpha and Beta answer, scored."""
    matrices = read_matrices(MATRIX.encode(), "vendors.csv", silent).matrices
    return selection.evaluate(
        Project("p", (read_bpmn(model("INC", "incident").encode(), "incident.bpmn"),), tuple(matrices))
    )


@pytest.fixture
def session() -> Iterator[Session]:
    """A session with incident management; it is not scored again."""
    tasks = Tasks()
    made = Session(tasks, evaluate=lambda *_: incident_fit())
    made.open(Revision(incident_fit().project))
    made._set_fit(incident_fit())
    yield made
    made._rescore.stop()
    assert tasks.end(5_000)


@pytest.fixture
def refused(session: Session) -> list[str]:
    """The sentences of edits that were refused."""
    said: list[str] = []
    session.refused.connect(said.append)
    return said


@pytest.fixture
def page(session: Session, settings: QSettings, qtbot: QtBot) -> RequirePage:
    made = RequirePage(session, Choice(), Look(settings), settings)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.table.setFocus()
    qtbot.waitUntil(lambda: len(made.table.table.shown) == 3 and made.table.hasFocus())
    return made
