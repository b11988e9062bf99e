"""From a change tried on the page What if to its figures on show.

The goal: 100 ms on the sample.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.storage.project_file import open_project
from ui.session.choice import Choice
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.session.work import Work
from ui.shell.samples import SAMPLES
from ui.stages.fit.what_if_page import WhatIfPage
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[WhatIfPage]:
    holder = QWidget()
    qtbot.addWidget(holder)
    tasks = Tasks(holder)
    session = Session(tasks, holder)
    with qtbot.waitSignal(session.fit_changed, timeout=20_000):
        session.open(Revision(open_project(SAMPLES[0].path)))
    look = Look(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat), holder)
    made = WhatIfPage(Work(session, Choice(holder), look, tasks, MessageBar(holder)))
    qtbot.addWidget(made)
    made.resize(1200, 650)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    assert tasks.end(5_000)


CHANGES = {
    "an answer": [ScenarioChange(ChangeKind.ANSWER, ("GLPI", "INC-01"), level) for level in ("none", "native")],
    "a threshold": [ScenarioChange(ChangeKind.SETTING, ("must_threshold",), share) for share in (0.5, 0.9)],
}


@pytest.mark.parametrize("changes", CHANGES.values(), ids=CHANGES)
def test_a_change_tried_on_the_sample(
    benchmark: BenchmarkFixture, page: WhatIfPage, changes: list[ScenarioChange]
) -> None:
    next_one = cycle(changes)

    def tried() -> None:
        before = page.trial.fit
        page.trial.try_(next(next_one))
        while page.trial.fit is before:
            QApplication.processEvents()

    benchmark.pedantic(tried, rounds=30, warmup_rounds=2)
    assert not page.trial.refused
