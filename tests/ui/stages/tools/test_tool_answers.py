"""The stage Tools: all answers with their provenance, answers by hand, tools as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog, QMenu, QTableView
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.plan import PlannedTable, carry_out
from itsm_fit.model import edits
from itsm_fit.model.evidence import Grade
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Feature, Level, Matrix, Responses
from ui.shell.main_window import MainWindow
from ui.stages.judge.grade_dialog import GradeDialog
from ui.stages.tools.answer_dialog import AnswerDialog
from ui.stages.tools.answers_page import AnswersPage
from ui.stages.tools.ledger import AnswerState, ledger

_WAIT_MS = 20_000


@pytest.fixture
def page(selection: MainWindow, qtbot: QtBot) -> AnswersPage:
    """The page of answers, in sight and filled."""
    selection.show_stage("tools")
    made = selection.stages.tool_answers
    qtbot.waitUntil(lambda: bool(made.table.table.shown), timeout=_WAIT_MS)
    return made


def _go(page: AnswersPage, requirement: str, tool: str) -> None:
    """Make the cell of a requirement and tool current."""
    rows = [row.id for row in page.table.table.shown]
    columns = [column.title for column in page.table.table.columns]
    page.table.setCurrentIndex(page.table.table.index(rows.index(requirement), columns.index(tool)))


def _shown(page: AnswersPage, tool: str) -> list[str]:
    column = next(column for column in page.table.table.columns if column.title == tool)
    return [column.text(row) for row in page.table.table.shown]


def _settle(page: AnswersPage, qtbot: QtBot) -> None:
    """Wait until the page shows the project as it is now."""
    qtbot.waitUntil(lambda: not page._stale, timeout=_WAIT_MS)


def test_every_requirement_has_a_row_and_every_tool_a_column(page: AnswersPage) -> None:
    assert [column.title for column in page.table.table.columns] == ["Id", "Requirement", "Priority", "Alpha", "Beta"]
    assert _shown(page, "Alpha") == ["✓ native", "✓ native", "✗ none"]
    assert _shown(page, "Beta") == ["✓ native", "✗ none", "✓ native"]


def test_the_current_answer_tells_where_it_stands(page: AnswersPage) -> None:
    _go(page, "INC-02", "Beta")
    (row,) = page.history.table.shown
    assert [column.text(row) for column in page.history.table.columns] == [
        "counts",
        "none",
        "none",
        "claimed",
        "–",
        "vendors.csv!vendors!D3",
    ]


def test_what_an_answer_rests_on_is_asked_from_the_menu_and_stands_beside_it(
    selection: MainWindow, page: AnswersPage, qtbot: QtBot
) -> None:
    _go(page, "INC-01", "Beta")
    page.grade()
    dialog = page.findChild(GradeDialog)
    assert dialog is not None
    dialog.grade.setCurrentIndex(dialog.grade.findData(Grade.SHOWN))
    dialog.at.setDate(QDate(2026, 11, 28))
    dialog.accept()
    _settle(page, qtbot)
    _go(page, "INC-01", "Beta")
    assert [row.rests_on for row in page.history.table.shown] == ["shown 2026-11-28"]
    [its] = selection.session.project.evidence
    selection.session.edit("Answer", lambda p: edits.set_answer(p, p.matrices[0], "Beta", 0, "none"))
    _settle(page, qtbot)
    assert [row.rests_on for row in page.history.table.shown] == ["claimed"]
    assert selection.session.project.evidence == (its,)


def test_a_number_key_answers_by_hand_and_the_old_answer_stays_in_sight(
    selection: MainWindow, page: AnswersPage, qtbot: QtBot
) -> None:
    _go(page, "INC-02", "Beta")
    qtbot.keyClick(page.table, "2")
    _settle(page, qtbot)
    assert _shown(page, "Beta")[1] == "✓ ✎ configuration"
    told = [(its.state, its.raw, its.source) for its in page.history.table.shown]
    assert told == [
        ("counts", "configuration", "by hand!INC-02"),
        ("outdone", "none", "vendors.csv!vendors!D3"),
    ]
    selection.session.stack.undo()
    _settle(page, qtbot)
    assert _shown(page, "Beta")[1] == "✗ none"


def test_delete_takes_an_answer_by_hand_back(selection: MainWindow, page: AnswersPage, qtbot: QtBot) -> None:
    _go(page, "INC-02", "Beta")
    qtbot.keyClick(page.table, "1")
    _settle(page, qtbot)
    _go(page, "INC-02", "Beta")
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    _settle(page, qtbot)
    assert _shown(page, "Beta")[1] == "✗ none"
    assert edits.hand_matrix(selection.session.project) is None


def test_enter_asks_for_level_and_reason(selection: MainWindow, page: AnswersPage, qtbot: QtBot) -> None:
    _go(page, "INC-03", "Alpha")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    dialog = page.findChild(AnswerDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.why, "seen in the demo")
    dialog.findChild(QComboBox).setCurrentText("custom")
    dialog.accept()
    support = selection.session.project.matrices[-1]
    assert support.responses[0].raw == ("custom",)
    assert support.responses[0].comments == ("seen in the demo",)


def test_filters_leave_what_is_asked_for(selection: MainWindow, page: AnswersPage, qtbot: QtBot) -> None:
    selection.session.edit("x", lambda project: edits.answer_by_hand(project, "INC-01", "Beta", Level.UNKNOWN))
    selection.session.edit("x", lambda project: edits.add_tool(project, "Gamma"))
    _settle(page, qtbot)
    page.state.setCurrentText("Changed by hand")
    assert [row.id for row in page.table.table.shown] == ["INC-01"]
    page.state.setCurrentText("Open")
    assert len(page.table.table.shown) == 3
    page.tool.setCurrentText("Alpha")
    assert page.table.table.shown == []
    assert page.table.isColumnHidden(4)
    page.state.setCurrentText("All answers")
    qtbot.keyClicks(page.search, "known solution")
    assert [row.id for row in page.table.table.shown] == ["INC-03"]


def test_files_that_differ_are_a_conflict_until_a_hand_decides(
    selection: MainWindow, page: AnswersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "later.csv"
    path.write_text("ID,Requirement,Alpha\nINC-01,Register a ticket,none\nX-1,Bake,native\nX-2,Brew,none\n", "utf-8")
    selection.files.add([path])
    qtbot.waitUntil(lambda: selection.importer.dialog is not None, timeout=_WAIT_MS)
    assert selection.importer.dialog is not None
    selection.importer.dialog.agree()
    _settle(page, qtbot)
    page.state.setCurrentText("Conflicting")
    assert [row.id for row in page.table.table.shown] == ["INC-01"]
    assert _shown(page, "Alpha") == ["✗ ≠ none"]
    page.state.setCurrentText("Rows that match no requirement")
    assert [row.id for row in page.table.table.shown] == ["X-1", "X-2"]
    _go(page, "X-1", "Alpha")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert selection.messages.current is not None
    assert "answers no requirement" in selection.messages.current.text
    page.state.setCurrentText("All answers")
    _go(page, "INC-01", "Alpha")
    qtbot.keyClick(page.table, "1")
    _settle(page, qtbot)
    assert _shown(page, "Alpha")[0] == "✓ ✎ native"


def test_everything_shown_is_copied_with_its_cell(page: AnswersPage, qtbot: QtBot) -> None:
    page.tool.setCurrentText("Beta")
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["Id", "Requirement", "Tool", "Read as", "Words", "Comment", "Source"]
    assert lines[2] == "INC-02\tHand over to an expert\tBeta\tnone\tnone\t\tvendors.csv!vendors!D3"
    assert len(lines) == 4


def _menu(page: AnswersPage, qtbot: QtBot) -> QMenu:
    qtbot.mouseClick(page.tool_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=_WAIT_MS)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _heading_menu(table: QTableView, column: int, qtbot: QtBot) -> QMenu:
    """The menu that a right click on a heading brings."""
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, header.viewport().mapToGlobal(at))
    QApplication.sendEvent(header.viewport(), click)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=_WAIT_MS)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _trigger(menu: QMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text().replace("&", "") == text)
    action.trigger()
    menu.close()


def test_tools_are_added_renamed_merged_and_removed(selection: MainWindow, page: AnswersPage, qtbot: QtBot) -> None:
    session = selection.session
    _go(page, "INC-01", "Beta")
    _trigger(_menu(page, qtbot), "Add a tool…")
    _say(page, qtbot, "Gamma")
    assert session.project.tool_names == ("Alpha", "Beta", "Gamma")
    _settle(page, qtbot)
    _go(page, "INC-01", "Beta")
    _trigger(_menu(page, qtbot), "Rename Beta…")
    _say(page, qtbot, "Beta 2")
    assert session.project.tool_names == ("Alpha", "Beta 2", "Gamma")
    _settle(page, qtbot)
    _go(page, "INC-01", "Gamma")
    menu = _menu(page, qtbot)
    into = next(action.menu() for action in menu.actions() if action.text().startswith("&Merge"))
    assert isinstance(into, QMenu)
    _trigger(into, "Alpha")
    menu.close()
    assert session.project.tool_names == ("Alpha", "Beta 2")
    _settle(page, qtbot)
    _go(page, "INC-01", "Alpha")
    _trigger(_menu(page, qtbot), "Remove Alpha")
    assert session.project.tool_names == ("Beta 2",)
    for _ in range(4):
        session.stack.undo()
    assert session.project.tool_names == ("Alpha", "Beta")


def _titles(page: AnswersPage) -> list[str]:
    table = page.table
    return [column.title for at, column in enumerate(table.table.columns) if not table.isColumnHidden(at)]


def test_the_heading_of_a_tool_sorts_its_column_and_shows_its_answers_alone(page: AnswersPage, qtbot: QtBot) -> None:
    _trigger(_heading_menu(page.table, 4, qtbot), "Sort from high to low")
    assert _shown(page, "Beta") == ["✓ native", "✓ native", "✗ none"]
    _trigger(_heading_menu(page.table, 4, qtbot), "Sort from low to high")
    assert _shown(page, "Beta") == ["✗ none", "✓ native", "✓ native"]
    _trigger(_heading_menu(page.table, 0, qtbot), "In the order of the sources")
    assert [row.id for row in page.table.table.shown] == ["INC-01", "INC-02", "INC-03"]
    _trigger(_heading_menu(page.table, 4, qtbot), "Show only the answers of Beta")
    assert _titles(page) == ["Id", "Requirement", "Priority", "Beta"]
    assert page.tool.currentText() == "Beta"
    _trigger(_heading_menu(page.table, 4, qtbot), "Show all tools")
    assert _titles(page) == ["Id", "Requirement", "Priority", "Alpha", "Beta"]


def test_the_heading_of_a_tool_renames_it_and_other_headings_offer_no_tool(
    selection: MainWindow, page: AnswersPage, qtbot: QtBot
) -> None:
    menu = _heading_menu(page.table, 1, qtbot)
    assert not any("Alpha" in action.text() or "Beta" in action.text() for action in menu.actions())
    menu.close()
    _trigger(_heading_menu(page.table, 3, qtbot), "Rename Alpha…")
    _say(page, qtbot, "Alpha 2")
    assert selection.session.project.tool_names == ("Alpha 2", "Beta")


def test_the_heading_of_a_tool_leads_to_its_file(
    selection: MainWindow, page: AnswersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    other = Matrix("other.xlsx", "0" * 64, "Q3", (Feature("INC-01"),), (Responses("Beta", ("Yes",), ("C7",)),))
    selection.session.edit("x", lambda project: replace(project, matrices=(*project.matrices, other)))
    _settle(page, qtbot)
    menu = _heading_menu(page.table, 4, qtbot)
    places = [action.text() for action in menu.actions() if action.text().startswith("Go to ")]
    assert places == ["Go to vendors.csv!vendors!D2", "Go to other.xlsx!Q3!C7"]
    _trigger(menu, places[1])
    files = selection.stages.tool_files
    assert selection.stages.tools.stack.currentWidget() is files
    row = files.files.current_row()
    assert row is not None
    assert row.source is other
    assert [(word.word, word.number) for word in files.words.table.shown] == [("Yes", 1)]
    assert files.hint.text().startswith("How the answers in the sheet Q3 of other.xlsx are read.")


def test_a_tool_that_has_answers_by_hand_only_has_no_file_and_no_rows_to_match(
    selection: MainWindow, page: AnswersPage, qtbot: QtBot
) -> None:
    selection.session.edit("x", lambda project: edits.add_tool(project, "Gamma"))
    selection.session.edit("x", lambda project: edits.answer_by_hand(project, "INC-01", "Gamma", Level.NATIVE))
    _settle(page, qtbot)
    menu = _heading_menu(page.table, 5, qtbot)
    enabled = {action.text(): action.isEnabled() for action in menu.actions()}
    assert enabled["Match only the rows of Gamma"] is False
    assert not any(text.startswith("Go to ") for text in enabled)
    menu.close()


def _say(page: AnswersPage, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: page.findChild(QInputDialog) is not None, timeout=_WAIT_MS)
    dialog = page.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(text)
    dialog.accept()
    qtbot.waitUntil(lambda: page.findChild(QInputDialog) is None, timeout=_WAIT_MS)


def test_an_answer_that_a_newer_file_changed_shows_its_older_value_file_and_day(
    selection: MainWindow, page: AnswersPage, qtbot: QtBot
) -> None:
    (older,) = selection.session.project.matrices
    beta = older.responses[1]
    newer = replace(
        older, file="newer.csv", responses=(older.responses[0], replace(beta, raw=("native", "native", "native")))
    )
    selection.session.edit(
        "Import newer.csv", lambda project: carry_out(project, [PlannedTable(newer, older)], date(2026, 11, 22))
    )
    _settle(page, qtbot)
    _go(page, "INC-02", "Beta")
    assert [(its.state, its.raw, its.source) for its in page.history.table.shown] == [
        ("counts", "native", "newer.csv!vendors!D3"),
        ("until 2026-11-22", "none", "vendors.csv!vendors!D3, replaced by newer.csv"),
    ]
    page.state.setCurrentText("Changed by a newer file")
    assert [row.id for row in page.table.table.shown] == ["INC-02"]


def test_matched_answers_count_as_the_scoring_counts_them(selection: MainWindow) -> None:
    project = _with_loose_rows(selection.session.project)
    places = [row.place for row in ledger(project) if not row.is_matched]
    any_of = project
    for place in places:
        any_of = edits.add_link(any_of, "INC-03", place)
    row = next(row for row in ledger(any_of) if row.id == "INC-03")
    assert row.meaning("Gamma") is Level.NATIVE
    all_of = edits.set_all_of(any_of, "INC-03", needs_all=True)
    row = next(row for row in ledger(all_of) if row.id == "INC-03")
    assert row.meaning("Gamma") is Level.NONE
    assert row.state("Gamma") is AnswerState.PLAIN


def _with_loose_rows(project: Project) -> Project:
    features = (Feature("X-1", "Bake"), Feature("X-2", "Brew"))
    column = Responses("Gamma", ("yes", "no"), ("C2", "C3"))
    return edits.take_matrix(
        project, Matrix("g.csv", "1", "S", features, (column,), {"yes": Level.NATIVE, "no": Level.NONE})
    )


def test_without_answers_the_page_shows_how_to_get_some(window: MainWindow, qtbot: QtBot, incident: Path) -> None:
    window.files.open([incident])
    qtbot.waitUntil(lambda: bool(window.session.project.processes), timeout=_WAIT_MS)
    window.show_stage("tools")
    page = window.stages.tool_answers
    qtbot.waitUntil(page.beginning.isVisible, timeout=_WAIT_MS)
    assert not page.table.isVisible()
    assert not page.import_button.isVisible()
    with qtbot.waitSignal(page.import_asked):
        qtbot.keyClick(page.beginning.import_button, Qt.Key.Key_Return)


def test_the_questionnaire_is_written_from_the_page_and_needs_no_mapping(
    page: AnswersPage, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    assert page.import_button.isVisible()
    path = answers.save = tmp_path / "questions.xlsx"
    without_weights = page.questionnaire.menu().actions()[0]
    without_weights.trigger()
    qtbot.waitUntil(path.exists, timeout=_WAIT_MS)
    assert read_incoming(path.read_bytes(), path.name).answered is not None


def test_the_first_round_of_questions_is_written_from_the_page_and_tells_what_it_left_out(
    page: AnswersPage, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    path = answers.save = tmp_path / "round.xlsx"
    page.questionnaire.menu().actions()[-2].trigger()
    qtbot.waitUntil(path.exists, timeout=_WAIT_MS)
    answered = read_incoming(path.read_bytes(), path.name).answered
    assert answered is not None
    assert answered.baseline is not None
    assert answered.baseline.left_out
    assert answered.baseline.questions


def test_a_round_in_which_nothing_can_matter_says_so(
    selection: MainWindow, page: AnswersPage, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    answers.save = tmp_path / "round.xlsx"
    page.questionnaire.menu().actions()[-1].trigger()
    qtbot.waitUntil(lambda: selection.messages.current is not None, timeout=_WAIT_MS)
    assert selection.messages.current is not None
    assert "nothing to ask in this round" in selection.messages.current.text
