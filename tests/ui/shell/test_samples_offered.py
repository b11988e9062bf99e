"""The samples on the first page: what they say of themselves is so, and each page of Value has something to show."""

from __future__ import annotations

import csv

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from itsm_fit.model.tool import Level
from itsm_fit.selection import evaluate, load
from ui.shell.main_window import MainWindow
from ui.shell.samples import SAMPLES
from ui.stages.value.tickets.page import TicketsPage

LEFT = Qt.MouseButton.LeftButton


def tickets_beside(sample: int) -> int:
    logs = SAMPLES[sample].path.parent.glob("*-tickets.csv")
    return sum(len({row["Ticket"] for row in csv.DictReader(log.read_text("utf-8").splitlines())}) for log in logs)


def test_what_the_first_page_says_of_the_samples_is_so() -> None:
    """Of 1,639 answers 659 are open: 40 %."""
    sourced, small = (evaluate(load([sample.path]).project) for sample in SAMPLES)
    answers = [answer.level for answer in sourced.support.answers.values()]
    told = f"{len(sourced.requirements)} requirements from public sources; "
    told += f"{answers.count(Level.UNKNOWN) / len(answers):.0%}".replace("%", " %")
    assert told in str(SAMPLES[0].text)
    assert f"{tickets_beside(0)} invented tickets" in str(SAMPLES[0].more)
    assert [tool.counts.unanswered for tool in small.tools] == [0, 0, 1]
    assert f"{tickets_beside(1)} tickets" in str(SAMPLES[1].more)
    assert len({run.release for run in small.project.acceptance}) == 2


def test_after_one_click_on_a_sample_each_page_of_value_shows_something(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    qtbot.mouseClick(window.welcome.sample_buttons[1], LEFT)
    qtbot.waitUntil(lambda: window.session.fit_is_current, timeout=20_000)
    window.open_stage("value")
    stage = window.stages.value
    for each in stage.ids:
        page = stage.show_page(each)
        if isinstance(page, TicketsPage):
            assert page.first.sample.isVisible()
            qtbot.mouseClick(page.first.sample, LEFT)
        tables = page.findChildren(QAbstractItemView)
        qtbot.waitUntil(
            lambda tables=tables: any(table.isVisible() and table.model().rowCount() for table in tables),  # type: ignore[misc]
            timeout=20_000,
        )
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
