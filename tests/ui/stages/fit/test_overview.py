"""The overview of the stage Fit: the ranking, why, and the map one can look into."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from itsm_fit.model.gap import Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from ui.session.choice import Scope
from ui.session.work import Work
from ui.stages.fit.first_view import VIEWS
from ui.stages.fit.map_rows import Spot
from ui.stages.fit.overview import Overview
from ui.stages.fit.stage import FitStage
from ui.stages.value.stage import PAGES as VALUE_PAGES


@pytest.fixture
def work(open_work, three_tools: Project) -> Work:
    return open_work(three_tools)


@pytest.fixture
def overview(work: Work, qtbot: QtBot) -> Overview:
    page = Overview(work)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.table.table.rowCount() == 1)
    return page


def cells(page: Overview, row: int) -> list[str]:
    return [column.text(page.table.table.shown[row]).replace("\u00a0", " ") for column in page.table.table.columns]


def into(page: Overview, qtbot: QtBot, row: int, column: int = 0) -> None:
    page.table.setCurrentIndex(page.table.table.index(row, column))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)


def test_the_ranking_says_which_value_ranks_who_leads_and_why(overview: Overview) -> None:
    assert [tool.name for tool in overview.ranking.table.shown] == ["Alpha", "Gamma", "Beta"]
    assert [column.title for column in overview.ranking.table.columns][3:5] == ["▼ Coverage", "End to end"]
    assert overview.words.text().startswith("First by coverage: Alpha.")
    assert "Gamma comes second for its musts: they come before coverage." in overview.words.text()
    assert "First place is settled: no open answer can change it." in overview.words.text()


def test_ranking_by_end_to_end_is_an_edit_that_undo_takes_back(overview: Overview, work: Work, qtbot: QtBot) -> None:
    with qtbot.waitSignal(work.session.fit_changed):
        qtbot.mouseClick(overview.decisions.buttons["end_to_end"], Qt.MouseButton.LeftButton)
    assert work.session.project.settings.decision == "end_to_end"
    assert work.session.stack.undoText() == "Rank by end to end"
    qtbot.waitUntil(lambda: overview.ranking.table.columns[3].title == "▼ End to end")
    with qtbot.waitSignal(work.session.fit_changed):
        work.session.stack.undo()
    qtbot.waitUntil(overview.decisions.buttons["coverage"].isChecked)


def test_enter_leads_into_steps_requirements_and_answers_and_backspace_and_esc_lead_back(
    overview: Overview, work: Work, qtbot: QtBot
) -> None:
    # without Fix a case completes by 0.3 · 0.8 each round: 0.24 / 0.94; without Escalate by 0.56 / 0.86
    assert cells(overview, 0) == ["100 %", "0–26 %", "65 %"]
    into(overview, qtbot, 0, 2)
    assert overview.spot == Spot("P")
    assert [row.name for row in overview.table.table.shown] == ["Log", "Fix", "Escalate", "Verify"]
    assert cells(overview, 2) == ["✓ 100 %", "? 0–100 %", "✗ 0 %"]
    into(overview, qtbot, 2, 2)
    assert [row.id for row in overview.table.table.shown] == ["R3"]
    with qtbot.waitSignal(work.choice.why_asked) as asked:
        into(overview, qtbot, 0, 2)
    assert asked.args == [Scope("Beta", only=("R3",), title="Beta: what it says to R3")]
    qtbot.keyClick(overview.table, Qt.Key.Key_Backspace)
    current = overview.table.current_row()
    assert current is not None
    assert current.id == "Escalate"
    qtbot.keyClick(overview.table, Qt.Key.Key_Escape)
    assert overview.spot == Spot()


def test_a_crumb_leads_back_by_a_click(overview: Overview, qtbot: QtBot) -> None:
    into(overview, qtbot, 0)
    first = overview.trail.itemAt(0)
    assert first is not None
    qtbot.mouseClick(first.widget(), Qt.MouseButton.LeftButton)
    assert overview.spot == Spot()


def test_coverage_and_the_order_of_rows_are_one_click_away(overview: Overview, qtbot: QtBot) -> None:
    """Weights 4, 2, 4, 2: Beta 8 of 12, Gamma 6 to 10 of 12."""
    qtbot.mouseClick(overview.figures.buttons["coverage"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cells(overview, 0) == ["100 %", "50–83 %", "67 %"])
    into(overview, qtbot, 0)
    overview.order.setCurrentText("Hardest first")
    assert [row.name for row in overview.table.table.shown] == ["Escalate", "Fix", "Log", "Verify"]


def test_tools_that_fail_a_must_can_be_left_out(overview: Overview, qtbot: QtBot) -> None:
    qtbot.mouseClick(overview.eligible_only, Qt.MouseButton.LeftButton)
    assert [column.title for column in overview.table.table.columns] == ["Alpha", "Gamma"]


def test_a_filter_leaves_the_rows_with_these_words(overview: Overview, qtbot: QtBot) -> None:
    into(overview, qtbot, 0)
    qtbot.keyClicks(overview.search, "esc")
    assert [row.name for row in overview.table.table.shown] == ["Escalate"]


def test_the_map_is_copied_for_a_spreadsheet_whole_or_the_cells_selected(overview: Overview, qtbot: QtBot) -> None:
    qtbot.mouseClick(overview.copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text().replace("\u00a0", " ")
    assert text == "\tAlpha\tGamma\tBeta\nIncident\t100 %\t0–26 %\t65 %"
    into(overview, qtbot, 0)
    overview.table.selectColumn(2)
    qtbot.keyClick(overview.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["", "Log", "Fix", "Escalate", "Verify"]
    assert {len(line.split("\t")) for line in lines} == {2}


def test_the_chosen_tool_is_the_same_in_ranking_and_map(overview: Overview, work: Work, qtbot: QtBot) -> None:
    overview.ranking.setCurrentIndex(overview.ranking.table.index(2, 0))
    assert work.choice.tool == "Beta"
    assert overview.table.currentIndex().column() == 2


def test_without_tools_the_page_says_so(open_work, qtbot: QtBot, three_tools: Project) -> None:
    from dataclasses import replace

    work = open_work(replace(three_tools, matrices=()))
    page = Overview(work)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: "No tool has answered yet" in page.words.text())


def test_what_a_role_asks_first_comes_first_and_is_remembered(overview: Overview, work: Work, qtbot: QtBot) -> None:
    before = work.session.project
    assert (overview.figure, overview.first.questions) == ("end_to_end", [])
    overview.first.roles.setCurrentIndex(overview.first.roles.findData("board"))
    assert overview.figure == "coverage"
    asked = [button.text() for button in overview.first.questions]
    assert asked[0] == "What does it cost?"
    with qtbot.waitSignal(overview.first.asked, check_params_cb=lambda page, stage: (page, stage) == ("money", "")):
        qtbot.mouseClick(overview.first.questions[0], Qt.MouseButton.LeftButton)
    again = Overview(work)
    qtbot.addWidget(again)
    assert again.first.view.id == "board"
    assert again.figure == "coverage"
    assert work.session.project is before


def test_every_question_of_a_role_has_a_page_that_answers_it(work: Work, qtbot: QtBot) -> None:
    stage = FitStage(work)
    qtbot.addWidget(stage)
    stage.show()
    asked = []
    work.choice.questions_asked.connect(lambda: asked.append("questions"))
    work.choice.page_asked.connect(lambda stage, page: asked.append(page) if page in pages_of[stage] else None)
    pages_of = {"value": [each.id for each in VALUE_PAGES]}
    for view in VIEWS:
        stage.overview.first.roles.setCurrentIndex(VIEWS.index(view))
        for question, button in zip(view.questions, stage.overview.first.questions, strict=True):
            stage.show_page("overview")
            asked.clear()
            button.click()
            assert [stage.current, *asked][-1] == question.page


def test_the_ranking_tells_who_insists_on_the_musts_that_fail_and_how_often_a_process_is_bent(
    overview: Overview, work: Work, qtbot: QtBot
) -> None:
    assert "Bent" not in [column.title for column in overview.ranking.table.columns]
    given = Requirement("R3", "Text of R3", Priority.MUST, owner="Ann")

    def change(project: Project) -> Project:
        project = edits.change_requirement(project, "P", "Escalate", "R3", given)
        return edits.change_gaps(project, [("Beta", "R3")], resolution=Resolution.CHANGE_PROCESS)

    work.session.edit("own", change)
    qtbot.waitUntil(lambda: "Bent" in [column.title for column in overview.ranking.table.columns], timeout=20_000)
    columns = {column.title: column for column in overview.ranking.table.columns}
    beta = next(tool for tool in overview.ranking.table.shown if tool.name == "Beta")
    tip = columns["Musts unmet"].tip
    assert tip is not None
    assert tip(beta) == "R3 Text of R3 (Ann insists)"
    assert [(tool.name, columns["Bent"].text(tool)) for tool in overview.ranking.table.shown if tool is beta] == [
        ("Beta", "1")
    ]
