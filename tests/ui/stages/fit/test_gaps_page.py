"""The gap register in the window: written in place, decided for many rows at once, filtered, to a sheet and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from backlog_rules import azure_faults, records
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QMenu
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model import edits
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from ui.session.work import Work
from ui.stages.fit.gap_columns import FIELDS
from ui.stages.fit.gaps_page import GapsPage

TODAY = date(2026, 6, 1)


@pytest.fixture
def dialogs() -> Answers:
    return Answers()


@pytest.fixture
def work(open_work, three_tools: Project) -> Work:
    return open_work(three_tools)


@pytest.fixture
def page(work: Work, dialogs: Answers, qtbot: QtBot) -> GapsPage:
    made = GapsPage(work, dialogs, lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1250, 650)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.tool.count() > 1)
    made.tool.setCurrentText("All tools")
    made.tool.activated.emit(0)
    qtbot.waitUntil(lambda: shown(made) == [("Gamma", "R2"), ("Beta", "R3")])
    return made


def shown(page: GapsPage) -> list[tuple[str, str]]:
    return [(row.gap.tool, row.gap.requirement) for row in page.table.table.shown]


def column(page: GapsPage, title: str) -> int:
    return [each.title for each in page.table.table.columns].index(title)


def text(page: GapsPage, row: int, title: str) -> str:
    return page.table.table.columns[column(page, title)].text(page.table.table.shown[row])


def choose(page: GapsPage, row: int, title: str) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.table.index(row, column(page, title)))


def settle(page: GapsPage, work: Work, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: work.session.fit_is_current and not work.tasks.running and not page._stale)


def test_a_resolution_is_typed_by_its_letters_and_taken_by_enter(page: GapsPage, work: Work, qtbot: QtBot) -> None:
    choose(page, 1, "Resolution")
    qtbot.keyClicks(page.table, "a")
    editor = page.table.findChild(QComboBox)
    assert (editor.currentText(), work.session.project.gaps) == ("add-on", ())
    qtbot.keyClick(editor.view(), Qt.Key.Key_Return)
    assert work.session.project.gaps == (Gap("Beta", "R3", Resolution.ADD_ON),)
    qtbot.waitUntil(lambda: page.table.findChild(QComboBox) is None)


def test_a_resolution_chosen_in_its_cell_shows_at_once_what_it_would_do(
    page: GapsPage, work: Work, qtbot: QtBot
) -> None:
    choose(page, 1, "Resolution")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    editor = page.table.findChild(QComboBox)
    assert editor is not None
    qtbot.keyClicks(editor.view(), "add")
    qtbot.keyClick(editor.view(), Qt.Key.Key_Return)
    assert work.session.project.gaps == (Gap("Beta", "R3", Resolution.ADD_ON),)
    settle(page, work, qtbot)
    # of weights 4, 2, 4, 2 the add-on lifts 4 by 0.7: 23.3 points; Escalate carried, E rises by 1 - 0.56/0.86
    assert text(page, 1, "If done") == "+23.3 / +34.9"
    assert (
        "Beta, with 1\u00a0resolution done: coverage 90\u00a0%  +23.3, end to end 100\u00a0%  +34.9" in page.told.text()
    )
    work.session.stack.undo()
    assert work.session.project.gaps == ()
    settle(page, work, qtbot)


def test_cells_are_written_by_typing_and_what_cannot_be_read_is_refused(
    page: GapsPage, work: Work, qtbot: QtBot
) -> None:
    for title, words in (("Effort, days", "2.5"), ("Owner", "Ann"), ("Note", "Ask them")):
        choose(page, 1, title)
        qtbot.keyClicks(page.table, words[0])
        editor = page.table.focusWidget()
        qtbot.keyClicks(editor, words[1:])
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        settle(page, work, qtbot)
    assert work.session.project.gaps == (Gap("Beta", "R3", None, 2.5, "Ann", None, "Ask them"),)
    assert work.session.stack.count() == 3
    said: list[str] = []
    work.session.refused.connect(said.append)
    choose(page, 1, "Due")
    QGuiApplication.clipboard().setText("soon")
    qtbot.keyClick(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said == ["“soon” is no date: write it as 2026-12-31."]
    assert work.session.stack.count() == 3


@pytest.mark.parametrize("written", ["2027-01-15", "2027-1-15"])
def test_a_day_is_kept_as_it_is_typed(page: GapsPage, work: Work, qtbot: QtBot, written: str) -> None:
    choose(page, 1, "Due")
    qtbot.keyClicks(page.table, written[0])
    editor = page.table.focusWidget()
    qtbot.keyClicks(editor, written[1:])
    assert editor.width() >= editor.sizeHint().width(), "the whole day is in sight"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(page, work, qtbot)
    assert [gap.due for gap in work.session.project.gaps] == [date(2027, 1, 15)]


def test_many_rows_are_decided_in_one_step(page: GapsPage, work: Work, qtbot: QtBot) -> None:
    choose(page, 0, "Resolution")
    page.table.selectionModel().select(
        page.table.table.index(1, column(page, "Resolution")), QItemSelectionModel.SelectionFlag.Select
    )
    qtbot.mouseClick(page.resolve, Qt.MouseButton.LeftButton)
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    next(action for action in menu.actions() if action.text() == "Work around by hand").trigger()
    menu.close()
    assert {gap.resolution for gap in work.session.project.gaps} == {Resolution.WORK_AROUND}
    assert (len(work.session.project.gaps), work.session.stack.count()) == (2, 1)
    settle(page, work, qtbot)
    QGuiApplication.clipboard().setText("2026-05-31")
    page.table.setCurrentIndex(page.table.table.index(0, column(page, "Due")))
    page.table.selectionModel().select(
        page.table.table.index(1, column(page, "Due")), QItemSelectionModel.SelectionFlag.Select
    )
    qtbot.keyClick(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(page, work, qtbot)
    assert [text(page, row, "Due") for row in (0, 1)] == ["2026-05-31 !"] * 2
    qtbot.mouseClick(page.state.buttons["overdue"], Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 2


def test_filters_narrow_by_tool_state_process_resolution_and_words(page: GapsPage, work: Work, qtbot: QtBot) -> None:
    work.session.edit("x", lambda p: edits.change_gaps(p, [("Gamma", "R2")], resolution=Resolution.BUILD, owner="Bo"))
    settle(page, work, qtbot)
    qtbot.mouseClick(page.state.buttons["open"], Qt.MouseButton.LeftButton)
    assert shown(page) == [("Beta", "R3")]
    qtbot.mouseClick(page.state.buttons["decided"], Qt.MouseButton.LeftButton)
    assert shown(page) == [("Gamma", "R2")]
    qtbot.mouseClick(page.state.buttons["all"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.unanswered, Qt.MouseButton.LeftButton)
    assert shown(page) == [("Gamma", "R3"), ("Gamma", "R2"), ("Beta", "R3")]
    qtbot.keyClicks(page.search, "bo fix")
    assert shown(page) == [("Gamma", "R2")]
    page.search.clear()
    page.resolution.setCurrentText("build")
    page.resolution.activated.emit(page.resolution.currentIndex())
    assert shown(page) == [("Gamma", "R2")]
    work.choice.set_tool("Beta")
    assert page.tool.currentText() == "All tools"


def test_changing_the_process_shows_the_step_and_tries_it(page: GapsPage, work: Work, qtbot: QtBot) -> None:
    asked: list[ScenarioChange] = []
    revealed: list[str] = []
    work.choice.what_if_asked.connect(asked.append)
    work.choice.revealed.connect(lambda element, _path: revealed.append(element))
    choose(page, 1, "Note")
    qtbot.mouseClick(page.what_if, Qt.MouseButton.LeftButton)
    assert asked == [ScenarioChange(ChangeKind.NOT_ASKED, ("P", "Escalate", "R3"))]
    assert (revealed, work.choice.element, work.choice.tool) == (["Escalate"], "Escalate", "Beta")
    assert work.session.project.gaps[0].resolution is Resolution.CHANGE_PROCESS
    settle(page, work, qtbot)


def test_a_decision_about_what_is_gone_is_kept_and_marked(page: GapsPage, work: Work, qtbot: QtBot) -> None:
    work.session.edit("x", lambda p: edits.change_gaps(p, [("Beta", "R3"), ("Gamma", "R2")], note="keep"))
    work.session.edit("x", lambda p: edits.remove_tool(p, "Gamma"))
    work.session.edit("x", lambda p: edits.delete_elements(p, p.documents[0], ["Escalate"]))
    qtbot.mouseClick(page.state.buttons["closed"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    assert [text(page, row, "Gap") for row in (0, 1)] == ["no longer asked", "tool is gone"]


def test_the_sheet_goes_out_and_comes_back_after_a_look_at_what_it_changes(
    page: GapsPage, work: Work, dialogs: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    dialogs.save = tmp_path / "gaps.xlsx"
    qtbot.mouseClick(page.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialogs.save.exists() and not work.tasks.running)
    book = openpyxl.load_workbook(dialogs.save)
    sheet = book["Gap register"]
    headings = [cell.value for cell in sheet[4]]
    row = next(cells for cells in sheet.iter_rows(min_row=5) if cells[1].value == "R2")
    row[headings.index("Resolution")].value = "build"
    row[headings.index("Due")].value = date(2026, 7, 1)
    book.save(dialogs.save)
    dialogs.open = [dialogs.save]
    qtbot.mouseClick(page.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.sheets.dialog is not None)
    dialog = page.sheets.dialog
    assert [change.after.requirement for change in dialog.table.table.shown] == ["R2"]
    assert work.session.project.gaps == ()
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert work.session.project.gaps == (Gap("Gamma", "R2", Resolution.BUILD, due=date(2026, 7, 1)),)
    settle(page, work, qtbot)


def test_the_gaps_of_a_tool_go_out_as_a_backlog_for_the_program_that_is_chosen(
    page: GapsPage, work: Work, dialogs: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    dialogs.save = tmp_path / "backlog.csv"
    qtbot.mouseClick(page.backlog, Qt.MouseButton.LeftButton)
    dialog = page.backlogs.dialog
    assert dialog is not None
    assert dialog.tools.itemText(0) == dialog.tool == "Alpha"
    assert (dialog.told.text(), dialog.write.isEnabled()) == ("Alpha has no gaps: there is nothing to write.", False)
    dialog.tools.setCurrentText("Gamma")
    assert dialog.told.text().startswith(
        "2\u00a0items in 1 epic, one for each process; 1 to get an answer. In Jira’s importer"
    )
    dialog.programs.setCurrentIndex(dialog.programs.findData("azure-scrum"))
    assert "Boards, Queries, Import work items" in dialog.told.text()
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialogs.save.exists() and not work.tasks.running)
    assert dialogs.asked == ["Write the backlog"]
    data = dialogs.save.read_bytes()
    assert azure_faults(data, "azure-scrum") == []
    assert [row["Work Item Type"][0] for row in records(data)] == ["Epic", *["Product Backlog Item"] * 2]
    assert any("R2" in row["Title 2"][0] for row in records(data))


def test_the_tool_whose_gaps_are_shown_is_offered_first(page: GapsPage, work: Work, qtbot: QtBot) -> None:
    page.tool.setCurrentText("Beta")
    page.tool.activated.emit(page.tool.currentIndex())
    settle(page, work, qtbot)
    qtbot.mouseClick(page.backlog, Qt.MouseButton.LeftButton)
    assert page.backlogs.dialog is not None
    assert page.backlogs.dialog.tool == "Beta"
    page.backlogs.dialog.reject()


def test_without_a_tool_there_is_no_backlog_and_it_is_said_why(open_work, three_tools: Project, qtbot: QtBot) -> None:
    work = open_work(replace(three_tools, matrices=()))
    page = GapsPage(work, Answers(), lambda: TODAY)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: work.session.fit_is_current)
    qtbot.mouseClick(page.backlog, Qt.MouseButton.LeftButton)
    assert page.backlogs.dialog is None
    assert "There is no tool yet" in work.messages.current.text


@pytest.mark.parametrize("what", ["no tools", "all met"])
def test_a_register_without_gaps_says_why(what: str, open_work, three_tools: Project, qtbot: QtBot) -> None:
    project = three_tools
    if what == "no tools":
        project = edits.remove_matrix(project, project.matrices[0])
    else:
        project = edits.remove_tool(edits.remove_tool(project, "Beta"), "Gamma")
    page = GapsPage(open_work(project))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    wanted = "No gaps yet" if what == "no tools" else "Every requirement that weighs is met."
    qtbot.waitUntil(lambda: (page.awaited.said if what == "no tools" else page.told).text().startswith(wanted))


def test_every_field_that_is_written_has_its_column(page: GapsPage) -> None:
    assert {each.title for each in page.table.table.columns if each.edit} == set(FIELDS)


@pytest.mark.parametrize("typed", [("2,5", 2.5), ("2.5", 2.5), ("1.250", 1250.0)])
def test_an_effort_is_typed_in_the_signs_of_the_country(page: GapsPage, work: Work, country, qtbot, typed) -> None:
    text, days = typed
    country("de_DE")
    choose(page, 1, "Effort, days")
    qtbot.keyClicks(page.table, text[0])
    editor = page.table.focusWidget()
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert [gap.effort_days for gap in work.session.project.gaps] == [days]


def test_a_process_that_is_bent_is_counted_and_who_owns_it_is_asked(page: GapsPage, work: Work, qtbot: QtBot) -> None:
    bent = {"resolution": Resolution.CHANGE_PROCESS}
    work.session.edit("bend", lambda project: edits.change_gaps(project, [("Beta", "R3")], **bent))
    said = "For one requirement the process is bent to fit the tool"
    qtbot.waitUntil(lambda: f"{said}; nobody owns that for R3." in page.told.text())
    work.session.edit("own", lambda project: edits.change_gaps(project, [("Beta", "R3")], owner="Ann"))
    qtbot.waitUntil(lambda: f"{said}." in page.told.text())
