"""How fast the pages of the stage Fit fill and repaint: 50 processes, 3,000 requirements, 15 tools.

The goals: a page redraws within 16 ms a frame; what takes longer than 100 ms runs in the background.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot
from synthetic import selection as large_selection

from itsm_fit import selection
from itsm_fit.scoring.result import Fit
from ui.session.choice import Choice
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.session.work import Work
from ui.stages.fit.firm_page import FirmPage, work_out
from ui.stages.fit.overview import Overview
from ui.stages.fit.requirements_page import RequirementsPage
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar


@pytest.fixture(scope="module")
def large() -> Fit:
    return selection.evaluate(large_selection(unknown=600 / 45_000))


@pytest.fixture
def work(qtbot: QtBot, tmp_path: Path, large: Fit) -> Iterator[Work]:
    holder = QWidget()
    qtbot.addWidget(holder)
    tasks = Tasks(holder)
    session = Session(tasks, holder, evaluate=lambda *_: large)
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    with qtbot.waitSignal(session.fit_changed):
        session.open(Revision(large.project))
    yield Work(session, Choice(holder), Look(settings, holder), tasks, MessageBar(holder))
    assert tasks.end(10_000)


def shown(page: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1600, 900)
    page.show()
    QApplication.processEvents()


def repainted(table: QAbstractItemView) -> None:
    table.viewport().repaint()


def test_the_overview_fills(benchmark: BenchmarkFixture, work: Work, qtbot: QtBot) -> None:
    page = Overview(work)
    shown(page, qtbot)
    benchmark(page.refresh)


def test_the_map_repaints(benchmark: BenchmarkFixture, work: Work, qtbot: QtBot) -> None:
    page = Overview(work)
    shown(page, qtbot)
    benchmark(repainted, page.table)


def test_the_requirements_fill(benchmark: BenchmarkFixture, work: Work, qtbot: QtBot) -> None:
    page = RequirementsPage(work)
    shown(page, qtbot)
    benchmark(page.refresh)


def test_the_requirements_repaint(benchmark: BenchmarkFixture, work: Work, qtbot: QtBot) -> None:
    page = RequirementsPage(work)
    shown(page, qtbot)
    benchmark(repainted, page.table)


def test_how_firm_shows_what_was_worked_out(benchmark: BenchmarkFixture, work: Work, large: Fit, qtbot: QtBot) -> None:
    page = FirmPage(work)
    shown(page, qtbot)
    firm = work_out(large, "uniform", 1_000, 0, lambda _text, _share: None)
    benchmark.pedantic(page._show, (firm,), rounds=3)


def test_the_ranks_repaint(benchmark: BenchmarkFixture, work: Work, large: Fit, qtbot: QtBot) -> None:
    page = FirmPage(work)
    shown(page, qtbot)
    page._show(work_out(large, "uniform", 1_000, 0, lambda _text, _share: None))
    benchmark(repainted, page.ranks)
