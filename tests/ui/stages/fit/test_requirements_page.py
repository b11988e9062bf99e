"""The page Requirements of the stage Fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from ui.session.choice import Scope
from ui.session.work import Work
from ui.stages.fit.requirements_page import RequirementsPage, _fine


@pytest.fixture
def work(open_work, three_tools: Project) -> Work:
    return open_work(three_tools)


@pytest.fixture
def page(work: Work, qtbot: QtBot) -> RequirementsPage:
    made = RequirementsPage(work)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.table.table.rowCount() == 4)
    return made


def shown(page: RequirementsPage) -> list[str]:
    return [row.requirement.id for row in page.table.table.shown]


def choose(page: RequirementsPage, qtbot: QtBot, view: str) -> None:
    qtbot.mouseClick(page.switches.buttons[view], Qt.MouseButton.LeftButton)


def test_each_switch_tells_its_count_and_leaves_its_rows(page: RequirementsPage, qtbot: QtBot) -> None:
    texts = {view: button.text() for view, button in page.switches.buttons.items()}
    assert texts == {
        "all": "All 4",
        "decide": "Decisive 2",
        "nobody": "Nobody meets 0",
        "only": "Only one meets 0",
        "open": "Open 1",
        "gates": "Gates 1",
        "unasked": "Not asked for 1",
    }
    choose(page, qtbot, "decide")
    assert shown(page) == ["R3", "R2"]  # the must weighs 4 and parts as far as the should, which weighs 2
    choose(page, qtbot, "open")
    assert shown(page) == ["R3"]
    choose(page, qtbot, "unasked")
    assert [row.feature.id for row in page.unasked.table.shown] == ["X9"]


def test_each_view_says_in_a_sentence_what_it_holds(page: RequirementsPage, qtbot: QtBot) -> None:
    said = {}
    for view in ("decide", "nobody", "only", "open"):
        choose(page, qtbot, view)
        said[view] = page.headline.text()
    assert said["decide"].startswith("2\u00a0requirements tell the tools apart")
    assert said["nobody"] == "No requirement here is left unmet by every tool."
    assert said["only"] == "No requirement here is met by one tool alone."
    assert said["open"] == "1\u00a0requirement waits for the answer of at least one tool."


def test_shares_of_thousands_of_requirements_are_told_as_finely_as_they_need() -> None:
    assert [_fine(share, 0.2) for share in (0.0, 0.0004, 0.05)] == ["–", "< 0.1\u00a0%", "5.0\u00a0%"]
    assert [_fine(share, 0.002) for share in (0.00004, 0.0004)] == ["< 0.01\u00a0%", "0.04\u00a0%"]


def test_the_current_row_tells_who_meets_it(page: RequirementsPage) -> None:
    page.table.setCurrentIndex(page.table.table.index(2, 0))
    assert page.said.text() == (
        "R3: Met by: Alpha; open: Gamma; not met by: Beta. As a must it eliminates Beta. They fail nothing else. "
        "Nobody is named who insists on it."
    )


def test_each_gate_says_who_insists_and_why(
    page: RequirementsPage, work: Work, three_tools: Project, qtbot: QtBot
) -> None:
    given = Requirement("R3", "Text of R3", Priority.MUST, owner="Ann", reason="the law")
    work.session.edit("own", lambda project: edits.change_requirement(project, "P", "Escalate", "R3", given))
    choose(page, qtbot, "gates")
    qtbot.waitUntil(lambda: bool(page.table.table.shown) and page.table.table.shown[0].requirement.own.owner == "Ann")
    page.table.setCurrentIndex(page.table.table.index(0, 0))
    assert shown(page) == ["R3"]
    assert page.said.text().endswith("Ann insists: the law")
    insists = next(column for column in page.table.table.columns if column.title == "Who insists")
    assert insists.text(page.table.table.shown[0]) == "Ann"


def test_enter_asks_for_the_answers_of_all_tools(page: RequirementsPage, work: Work, qtbot: QtBot) -> None:
    page.table.setCurrentIndex(page.table.table.index(2, 0))
    with qtbot.waitSignal(work.choice.why_asked) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args == [Scope("", only=("R3",), title="All tools: R3 Text of R3")]


def test_words_narrow_the_rows_and_what_is_shown_is_copied(page: RequirementsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "text of r2")
    assert shown(page) == ["R2"]
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    titles, row = QGuiApplication.clipboard().text().splitlines()
    assert titles.split("\t")[:4] == ["Id", "Requirement", "Process", "Priority"]
    assert row.split("\t")[:4] == ["R2", "Text of R2", "Incident", "should"]
    assert row.split("\t")[5] == "2 ✓ 0 ? 1 ✗"
