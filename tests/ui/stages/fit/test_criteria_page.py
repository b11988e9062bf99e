"""The page Criteria: both tables written in place, pasted into, undone in one step, and the methods side by side."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model import edits
from itsm_fit.model.decision import Criterion, CriterionKind, Decision, RankingMethod, ValueSource
from itsm_fit.model.project import Project
from ui.session.work import Work
from ui.stages.fit.criteria_page import CriteriaPage, own_criteria, templates

RISK = Criterion(
    "risk", "Risk", CriterionKind.SCALE, more_is_better=False, words=("low", "high"), values={"Alpha": 2, "Beta": 1}
)
REACH = Criterion("reach", "Reach", weight=3.0, low=0.0, high=10.0, values={"Alpha": 8.0, "Beta": 2.0, "Gamma": 5.0})
TOOLS = ("Alpha", "Beta", "Gamma")


@pytest.fixture
def dialogs() -> Answers:
    return Answers()


@pytest.fixture
def work(open_work, three_tools: Project) -> Work:
    return open_work(replace(three_tools, decision=Decision((RISK, REACH))))


@pytest.fixture
def page(work: Work, dialogs: Answers, qtbot: QtBot) -> CriteriaPage:
    made = CriteriaPage(work, dialogs)
    qtbot.addWidget(made)
    made.resize(1200, 650)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.compared is not None, timeout=20_000)
    return made


def criteria(work: Work) -> tuple[Criterion, ...]:
    return work.session.project.decision.criteria


def column_of(table, title: str) -> int:
    return [column.title for column in table.table.columns].index(title)


def cell(table, row: int, title: str) -> str:
    return str(table.table.index(row, column_of(table, title)).data()).replace("\u00a0", " ")


def to(table, row: int, title: str) -> None:
    table.setFocus()
    table.setCurrentIndex(table.table.index(row, column_of(table, title)))


def type_into(qtbot: QtBot, table, row: int, title: str, text: str) -> None:
    to(table, row, title)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = QGuiApplication.focusObject()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_tools_stand_with_their_score_and_their_rank_by_every_method(page: CriteriaPage) -> None:
    """Alpha (0 + 3 · 0.8) / 4 = 60 %; Beta (1 + 3 · 0.2) / 4 = 40 %; Gamma's risk is open: 37.5 to 62.5 %."""
    shown = [[cell(page.tools, row, title) for title in ("Tool", "Weighted sum", "Rank")] for row in range(3)]
    assert shown == [["Alpha", "60 %", "1"], ["Beta", "40 %", "2"], ["Gamma", "38–62 %", "3"]]
    assert cell(page.tools, 2, "Risk") == "? open"
    assert cell(page.tools, 2, "TOPSIS") == "–"
    assert page.words.text().startswith("All four methods put Alpha first.")
    assert "leave out Gamma: a value is open" in page.words.text()


def test_a_value_is_written_in_place_and_taken_back_in_one_step(page, work, qtbot: QtBot) -> None:
    type_into(qtbot, page.tools, 1, "Reach", "9,5")
    assert criteria(work)[1].values["Beta"] == 9.5
    qtbot.waitUntil(lambda: cell(page.tools, 0, "Tool") == "Beta")
    assert work.session.stack.count() == 1
    work.session.stack.undo()
    assert criteria(work)[1].values["Beta"] == 2.0
    qtbot.waitUntil(lambda: cell(page.tools, 0, "Tool") == "Alpha")


def test_figures_that_arrive_leave_the_word_being_written_alone(page, work, qtbot: QtBot) -> None:
    to(page.tools, 1, "Reach")
    qtbot.keyClick(page.tools, Qt.Key.Key_F2)
    editor = QGuiApplication.focusObject()
    editor.selectAll()
    qtbot.keyClicks(editor, "7")
    work.session.edit("Elsewhere", lambda project: edits.set_values(project, {("reach", "Gamma"): 1.0}))
    qtbot.waitUntil(lambda: page.compared.by_name["Gamma"].values[1] == (1.0, 1.0))
    qtbot.keyClicks(editor, ".5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert criteria(work)[1].values == {"Alpha": 8.0, "Beta": 7.5, "Gamma": 1.0}
    qtbot.waitUntil(lambda: cell(page.tools, 2, "Reach") == "1")


def test_the_keyboard_stays_in_its_cell_when_a_value_was_written(page, qtbot: QtBot) -> None:
    type_into(qtbot, page.tools, 0, "Reach", "9")
    qtbot.waitUntil(lambda: page.compared.by_name["Alpha"].values[1] == (9.0, 9.0))
    qtbot.wait(50)
    at = page.tools.currentIndex()
    assert (cell(page.tools, at.row(), "Tool"), at.column()) == ("Alpha", column_of(page.tools, "Reach"))


def test_a_block_from_a_spreadsheet_goes_in_as_one_step(page, work, qtbot: QtBot) -> None:
    to(page.tools, 0, "Risk")
    QGuiApplication.clipboard().setText("low\t7\nHigh\t€ 3\n2\t")
    qtbot.keyClick(page.tools, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dict(criteria(work)[0].values) == {"Alpha": 1, "Beta": 2, "Gamma": 2}
    assert dict(criteria(work)[1].values) == {"Alpha": 7.0, "Beta": 3.0}
    assert work.session.stack.count() == 1


def test_selected_cells_are_copied_and_cleared(page, work, qtbot: QtBot) -> None:
    page.tools.clearSelection()
    page.tools.setCurrentIndex(page.tools.table.index(0, column_of(page.tools, "Risk")))
    page.tools.selectColumn(column_of(page.tools, "Risk"))
    qtbot.keyClick(page.tools, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == 'Risk\nhigh\nlow\n""'
    qtbot.keyClick(page.tools, Qt.Key.Key_Delete)
    assert criteria(work)[0].values == {}


@pytest.mark.parametrize(
    "written",
    [("Reach", "99", "outside the bounds"), ("Reach", "much", "is no number"), ("Risk", "huge", "is no word")],
)
def test_what_is_no_value_is_refused_and_nothing_changes(page, work, qtbot: QtBot, written) -> None:
    title, text, sentence = written
    said: list[str] = []
    work.session.refused.connect(said.append)
    page.tools.refused.connect(said.append)
    to(page.tools, 0, title)
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(page.tools, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert sentence in said[0]
    assert criteria(work) == (RISK, REACH)


def test_worked_out_cells_cannot_be_written(page, work, qtbot: QtBot) -> None:
    to(page.tools, 0, "Weighted sum")
    QGuiApplication.clipboard().setText("5")
    qtbot.keyClick(page.tools, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "worked out" in work.messages.current.text
    assert work.session.stack.count() == 0


def test_weights_bounds_and_directions_are_written_in_the_upper_table(page, work, qtbot: QtBot) -> None:
    type_into(qtbot, page.criteria, 1, "Weight", "1")
    type_into(qtbot, page.criteria, 1, "Highest", "20")
    type_into(qtbot, page.criteria, 0, "Scale", "low, middling, high")
    type_into(qtbot, page.criteria, 0, "Criterion", "Vendor risk")
    risk, reach = criteria(work)
    assert (reach.weight, reach.high) == (1.0, 20.0)
    assert (risk.name, risk.words) == ("Vendor risk", ("low", "middling", "high"))
    assert cell(page.criteria, 1, "Weight") == "1 · 50 %"


def test_criteria_are_added_and_removed(page, work, qtbot: QtBot) -> None:
    page.add(next(each for each in templates() if each.source is ValueSource.COVERAGE))
    assert [each.name for each in criteria(work)] == ["Risk", "Reach", "Coverage"]
    qtbot.waitUntil(lambda: cell(page.tools, 0, "Coverage") == "100 %")
    page.add(own_criteria()[0])
    editor = QGuiApplication.focusObject()
    editor.selectAll()
    qtbot.keyClicks(editor, "Languages")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert criteria(work)[-1].name == "Languages"
    to(page.criteria, 0, "Criterion")
    qtbot.mouseClick(page.remove_button, Qt.MouseButton.LeftButton)
    assert [each.name for each in criteria(work)] == ["Reach", "Coverage", "Languages"]


def test_a_worked_out_figure_leads_to_the_processes_behind_it(page, work, qtbot: QtBot) -> None:
    page.add(next(each for each in templates() if each.source is ValueSource.END_TO_END))
    qtbot.waitUntil(lambda: cell(page.tools, 0, "End to end") != "? open")
    asked: list[str] = []
    work.choice.processes_asked.connect(asked.append)
    to(page.tools, 1, "End to end")
    qtbot.keyClick(page.tools, Qt.Key.Key_Return)
    assert (asked, work.choice.tool) == (["end_to_end"], cell(page.tools, 1, "Tool"))


def test_another_method_orders_the_tools(page, work, qtbot: QtBot) -> None:
    page.method.setCurrentIndex(page.method.findData(RankingMethod.VIKOR))
    page.method.activated.emit(page.method.currentIndex())
    assert work.session.project.decision.method is RankingMethod.VIKOR
    qtbot.waitUntil(lambda: page.compared.decision.method is RankingMethod.VIKOR)
    assert page.compared.tools[-1].name == "Gamma"


def test_the_sheet_goes_out_and_comes_back(page, work, dialogs: Answers, qtbot: QtBot, tmp_path: Path) -> None:
    dialogs.save = tmp_path / "criteria.xlsx"
    page.export_sheet()
    qtbot.waitUntil(dialogs.save.exists)
    page.tools.selectAll()
    page.tools.clear_cells()
    assert criteria(work)[1].values == {}
    dialogs.open = [dialogs.save]
    page.import_sheet()
    qtbot.waitUntil(lambda: criteria(work) == (RISK, REACH))
    assert work.session.stack.undoText() == "Import Criteria from criteria.xlsx"


def test_a_sheet_that_cannot_be_used_is_refused_with_its_cell(page, work, dialogs, qtbot: QtBot, tmp_path) -> None:
    dialogs.open = [tmp_path / "bad.csv"]
    dialogs.open[0].write_text("Tool,Reach\nAlpha,99\n", encoding="utf-8")
    page.import_sheet()
    qtbot.waitUntil(lambda: work.messages.current is not None)
    assert "bad.csv" in work.messages.current.text
    assert "outside the bounds" in work.messages.current.text
    assert criteria(work) == (RISK, REACH)


def test_no_criterion_at_all_is_said(page, work, qtbot: QtBot) -> None:
    page.criteria.selectAll()
    page.remove()
    qtbot.waitUntil(lambda: page.awaited.said.text() == "There is no criterion to compare by: add one.")
    assert [cell(page.tools, row, "Tool") for row in range(3)] == list(TOOLS)


def test_values_weights_and_bounds_are_typed_in_the_signs_of_the_country(page, work, country, qtbot: QtBot) -> None:
    country("de_DE")
    type_into(qtbot, page.tools, 1, "Reach", "9.5")
    type_into(qtbot, page.criteria, 1, "Weight", "1.250")
    type_into(qtbot, page.criteria, 1, "Highest", "12,125")
    reach = criteria(work)[1]
    assert (reach.values["Beta"], reach.weight, reach.high) == (9.5, 1250.0, 12.125)
    to(page.criteria, 1, "Highest")
    qtbot.keyClick(page.criteria, Qt.Key.Key_F2)
    assert QGuiApplication.focusObject().text() == "12,125"
