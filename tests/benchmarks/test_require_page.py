"""How fast 3,000 requirements fill the page Require, filter, scroll and change together.

The goals: a frame within 16 ms, and whatever is typed or clicked answered within 100 ms.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot
from synthetic import selection as large_selection

from itsm_fit import selection
from itsm_fit.scoring.result import Fit
from ui.session.choice import Choice
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.stages.require.require_page import RequirePage
from ui.stages.require.rows import rows_of
from ui.widgets.look import Look


@pytest.fixture(scope="module")
def large() -> Fit:
    return selection.evaluate(large_selection())


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, large: Fit) -> Iterator[RequirePage]:
    tasks = Tasks()
    session = Session(tasks, evaluate=lambda *_: large)
    session.open(Revision(large.project))
    session._set_fit(large)
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    made = RequirePage(session, Choice(), Look(settings), settings)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    made.refresh()
    yield made
    session._rescore.stop()
    assert tasks.end(10_000)


def test_rows(benchmark: BenchmarkFixture, large: Fit) -> None:
    assert len(benchmark(rows_of, large.project, large)) == 3000


def test_refresh_after_an_edit(benchmark: BenchmarkFixture, page: RequirePage) -> None:
    benchmark(page.refresh)


def test_filter(benchmark: BenchmarkFixture, page: RequirePage) -> None:
    page.search.setText("step 12")

    def filtered() -> None:
        page._filter()
        QApplication.processEvents()

    benchmark(filtered)


def test_scroll_a_page(benchmark: BenchmarkFixture, page: RequirePage) -> None:
    bar = page.table.verticalScrollBar()

    def scrolled() -> None:
        bar.setValue((bar.value() + bar.pageStep()) % bar.maximum())
        page.table.viewport().repaint()

    benchmark(scrolled)


def test_change_all(benchmark: BenchmarkFixture, page: RequirePage) -> None:
    page.table.selectAll()
    words = iter(["must", "should", "could"] * 100)
    benchmark.pedantic(lambda: page.table.write_rows(next(words), 2), rounds=5)
