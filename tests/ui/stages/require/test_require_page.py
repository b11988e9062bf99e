"""The page Require: a spreadsheet of all requirements, driven by keys and clipboard; each edit is one step of undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.importing.requirement_list import read_requirement_list
from itsm_fit.model.asking import AskingPlace, asked
from itsm_fit.model.requirement import Approval, Priority, Requirement
from itsm_fit.storage.spreadsheet import read_workbook
from ui.shell.main_window import MainWindow
from ui.stages.require.origin_dialog import ask_origin, origin_words
from ui.stages.require.places_dialog import PlacesDialog
from ui.stages.require.require_page import RequirePage
from ui.stages.require.weights_dialog import RankList, WeightsDialog
from ui.widgets.numbers.hint import SWAP_KEYS, hint_of
from ui.widgets.numbers.line import NumberLine

pytestmark = pytest.mark.usefixtures("dressed")

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LOG, SOLVE = AskingPlace("INC", "INC_log"), AskingPlace("INC", "INC_solve")


def go(page: RequirePage, row: int, title: str, rows: int = 1) -> None:
    """Select a cell, and with `rows` those below it too, by keys."""
    table = page.table
    column = [each.title for each in table.table.columns].index(title)
    table.setCurrentIndex(table.table.index(row, column))
    for _ in range(rows - 1):
        QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)


def press(page: RequirePage, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    qtbot.keyClick(page.table, key, modifiers)
    settle(page, qtbot)


def settle(page: RequirePage, qtbot: QtBot) -> None:
    """Wait until the page shows the project as it is now."""
    qtbot.wait(1)
    qtbot.waitUntil(lambda: not page._stale)


def cells(page: RequirePage, title: str) -> list[str]:
    column = next(each for each in page.table.table.columns if each.title == title)
    return [column.text(row) for row in page.table.table.shown]


def now(page: RequirePage) -> dict[str, Requirement]:
    """The definitions of the project as it is."""
    return {each.id: each.definition for each in asked(page._session.project) if each.definition is not None}


def steps(page: RequirePage) -> list[str]:
    stack = page._session.stack
    return [stack.text(at) for at in range(stack.count())]


def write(
    page: RequirePage, qtbot: QtBot, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Open the current cell, write, and press Enter."""
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    kinds = QPlainTextEdit, QLineEdit
    editor = next(each for kind in kinds for each in page.table.viewport().findChildren(kind) if each.isVisible())
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return, modifiers)
    settle(page, qtbot)


def paste(page: RequirePage, qtbot: QtBot, text: str, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    QApplication.clipboard().setText(text)
    press(page, qtbot, Qt.Key.Key_V, modifiers)


def test_every_requirement_is_a_row_with_where_it_is_asked_and_how_many_tools_meet_it(page: RequirePage) -> None:
    assert cells(page, "Id") == ["INC-01", "INC-02", "INC-03"]
    assert cells(page, "Steps") == ["Log incident", "Solve incident", "Solve incident"]
    assert cells(page, "Met by") == ["2 of 2", "1 of 2", "1 of 2"]
    assert page.title.text().replace("\u00a0", " ") == "3 requirements: 2 must, 1 could"


def test_a_cell_is_written_in_place_and_undone(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 0, "Requirement")
    write(page, qtbot, "Registers by mail")
    assert now(page)["INC-01"].text == "Registers by mail"
    assert page.table.currentIndex().row() == 1
    page._session.stack.undo()
    assert now(page)["INC-01"].text == "Register a ticket"


def test_a_letter_sets_the_priority_of_all_selected_cells(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 0, "Priority", rows=3)
    press(page, qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier)
    assert {each.priority for each in now(page).values()} == {Priority.SHOULD}
    assert steps(page) == ["Change the Priority of 3\u00a0Requirements"]
    assert len(page.table.selected_cells()) == 3


@pytest.mark.parametrize("typed", ["s", "should"])
def test_a_priority_is_typed_in_full_or_by_its_letter_and_enter_goes_to_the_row_below(
    page: RequirePage, qtbot: QtBot, typed: str
) -> None:
    go(page, 1, "Priority")
    qtbot.keyClicks(page.table, typed)
    settle(page, qtbot)
    press(page, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert now(page)["INC-02"].priority is Priority.SHOULD
    assert steps(page) == ["Change the Priority of INC-02"]
    assert page.table.currentIndex().row() == 2
    assert page.table.state() is not QAbstractItemView.State.EditingState


def test_a_word_of_a_list_is_typed_by_its_letters_and_taken_by_enter(page: RequirePage, qtbot: QtBot) -> None:
    page.show_column("Approval", wanted=True)
    go(page, 0, "Approval")
    qtbot.keyClicks(page.table, "w")
    editor = page.table.viewport().findChild(QComboBox)
    assert (editor.currentText(), now(page)["INC-01"].withdrawn) == ("withdrawn", False)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert now(page)["INC-01"].withdrawn
    assert page.table.currentIndex().row() == 1


def test_ctrl_enter_writes_into_all_selected_rows(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 0, "Weight", rows=3)
    write(page, qtbot, "2,5", CTRL)
    assert [each.weight for each in now(page).values()] == [2.5] * 3
    assert len(steps(page)) == 1


def test_a_word_that_is_no_weight_stays_marked_and_leaves_no_trace(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 0, "Weight")
    write(page, qtbot, "much")
    editor = QApplication.focusWidget()
    assert isinstance(editor, NumberLine)
    assert (editor.text(), editor.property("trouble")) == ("much", True)
    assert "“much” is no number" in hint_of(page).words.text()
    page.table.setFocus()
    assert now(page)["INC-01"].weight == 4
    assert "The cell stays as it was." in hint_of(page).words.text()
    assert steps(page) == []


def test_a_pasted_word_that_is_no_weight_is_refused(page: RequirePage, qtbot: QtBot, refused: list[str]) -> None:
    go(page, 0, "Weight")
    QApplication.clipboard().setText("much")
    press(page, qtbot, Qt.Key.Key_V, CTRL)
    assert now(page)["INC-01"].weight == 4
    assert "“much” is no number" in refused[0]


def test_fill_down_copies_the_topmost_cell_of_each_column(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 0, "Category")
    write(page, qtbot, "logging")
    go(page, 0, "Category", rows=3)
    press(page, qtbot, Qt.Key.Key_D)
    assert [each.category for each in now(page).values()] == ["logging"] * 3
    assert steps(page)[-1] == "Fill Down 2\u00a0Requirements"


def test_fill_down_of_one_cell_takes_the_one_above(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 2, "Priority")
    press(page, qtbot, Qt.Key.Key_D)
    assert now(page)["INC-03"].priority is Priority.MUST


def test_a_rectangle_is_copied_as_excel_reads_it(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 0, "Requirement")
    paste(page, qtbot, '"First line\nsecond"')
    table = page.table
    go(page, 0, "Id", rows=2)
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Right, SHIFT)
    press(page, qtbot, Qt.Key.Key_C)
    copied = QApplication.clipboard().text()
    assert copied == 'INC-01\t"First line\nsecond"\tmust\nINC-02\tHand over to an expert\tmust'


def test_a_rectangle_is_pasted_from_the_current_cell_on(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 1, "Priority")
    paste(page, qtbot, "could\t7\nshould\t8")
    assert [(each.priority, each.weight) for each in now(page).values()] == [
        (Priority.MUST, 4),
        (Priority.COULD, 7),
        (Priority.SHOULD, 8),
    ]
    assert steps(page) == ["Paste 4\u00a0Cells"]


def test_one_cell_is_pasted_into_all_selected(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 0, "Category", rows=3)
    paste(page, qtbot, "quality")
    assert [each.category for each in now(page).values()] == ["quality"] * 3


def test_rows_from_excel_are_known_by_their_ids(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 0, "Id")
    paste(page, qtbot, "ID\tRequirement\tMoSCoW\nINC-02\tHands over\tShould\nSEC-1\tSigns in once\tMust")
    assert (now(page)["INC-02"].text, now(page)["INC-02"].priority) == ("Hands over", Priority.SHOULD)
    assert page._session.project.requirements == (Requirement("SEC-1", "Signs in once", Priority.MUST),)
    assert len(steps(page)) == 1


def test_pasted_rows_that_name_a_step_go_there(page: RequirePage, qtbot: QtBot) -> None:
    paste(page, qtbot, "ID\tRequirement\tStep\nNEW-1\tPrints\tLog incident", CTRL | SHIFT)
    assert [each.place for each in asked(page._session.project) if each.id == "NEW-1"] == [LOG]


def test_texts_pasted_as_rows_get_the_next_ids_in_the_chosen_process(page: RequirePage, qtbot: QtBot) -> None:
    page.process.setCurrentIndex(page.process.findData("INC"))
    paste(page, qtbot, "Prints the ticket\nMails the ticket", CTRL | SHIFT)
    assert [(each.id, each.text) for each in page._session.project.processes["INC"].requirements] == [
        ("INC-04", "Prints the ticket"),
        ("INC-05", "Mails the ticket"),
    ]


def test_cells_that_would_stand_below_the_table_are_refused(
    page: RequirePage, qtbot: QtBot, refused: list[str]
) -> None:
    go(page, 2, "Category")
    paste(page, qtbot, "one\ntwo\nthree")
    assert "2\u00a0lines would stand below the table" in refused[0]
    assert steps(page) == []


def test_a_text_that_looks_like_a_formula_comes_back_as_it_was(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 0, "Requirement")
    write(page, qtbot, "- first - second")
    go(page, 0, "Requirement")
    press(page, qtbot, Qt.Key.Key_C)
    assert QApplication.clipboard().text() == "'- first - second"
    go(page, 1, "Requirement")
    press(page, qtbot, Qt.Key.Key_V)
    assert now(page)["INC-02"].text == "- first - second"


def test_an_empty_clipboard_is_said(page: RequirePage, qtbot: QtBot, refused: list[str]) -> None:
    paste(page, qtbot, "")
    assert "nothing to paste" in refused[0]


def test_insert_adds_a_row_with_the_next_id_and_begins_to_write(page: RequirePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Insert)
    qtbot.waitUntil(lambda: bool(page.table.viewport().findChildren(QPlainTextEdit)))
    editor = page.table.viewport().findChild(QPlainTextEdit)
    qtbot.keyClicks(editor, "Keeps a log")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert [(each.id, each.text) for each in page._session.project.requirements] == [("INC-04", "Keeps a log")]


def test_delete_empties_cells_and_ctrl_delete_takes_requirements_out(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 0, "Weight", rows=2)
    press(page, qtbot, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert [each.weight for each in now(page).values()] == [None, None, 1]
    press(page, qtbot, Qt.Key.Key_Delete)
    assert list(now(page)) == ["INC-03"]
    page._session.stack.undo()
    settle(page, qtbot)
    assert cells(page, "Id") == ["INC-01", "INC-02", "INC-03"]


def test_whole_rows_are_deleted_by_delete(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 1, "Id")
    press(page, qtbot, Qt.Key.Key_Space, SHIFT)
    press(page, qtbot, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert list(now(page)) == ["INC-01", "INC-03"]


def test_an_id_used_twice_and_a_missing_priority_are_marked_and_found(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 2, "Id")
    write(page, qtbot, "INC-01")
    go(page, 1, "Priority")
    press(page, qtbot, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert cells(page, "Id") == ["INC-01 ⚠", "INC-02", "INC-01 ⚠"]
    assert cells(page, "Priority") == ["must", "⚠ none yet", "could"]
    assert "should" not in page.title.text()
    assert "1 without a priority" in page.title.text()
    page.state.setCurrentText("Ids used twice")
    assert cells(page, "Requirement") == ["Register a ticket", "Suggest a known solution"]
    page.state.setCurrentText("Without a priority")
    assert cells(page, "Id") == ["INC-02"]


def test_words_filter_over_all_columns(page: RequirePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "solve expert")
    qtbot.waitUntil(lambda: cells(page, "Id") == ["INC-02"])


def test_a_click_on_a_heading_sorts(page: RequirePage, qtbot: QtBot) -> None:
    header = page.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(3) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert cells(page, "Weight") == ["1", "4", "4"]


def test_selected_requirements_are_attached_to_ticked_steps(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 1, "Id", rows=2)
    qtbot.mouseClick(page.attach, Qt.MouseButton.LeftButton)
    dialog = page.findChild(PlacesDialog)
    row = [dialog.list.item(at).text() for at in range(dialog.list.count())].index("incident › Log incident")
    dialog.list.setCurrentRow(row)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert page._session.project.processes["INC"].node_by_id["INC_log"].requirement_refs == ("INC-02", "INC-03")


def test_rows_are_weighed_by_their_order(page: RequirePage, qtbot: QtBot) -> None:
    """Rank sum of three rows that weigh 9 together: 4.5, 3, 1.5."""
    qtbot.mouseClick(page.weigh, Qt.MouseButton.LeftButton)
    dialog = page.findChild(WeightsDialog)
    dialog.method.setCurrentIndex(1)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up, ALT)
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert [each.weight for each in now(page).values()] == [3, 4.5, 1.5]
    assert steps(page) == ["Weigh 3\u00a0Requirements"]


def test_the_window_leads_to_the_page_and_writes_the_sheet_that_imports_again(
    selection: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    selection.activateWindow()
    qtbot.waitUntil(selection.isActiveWindow)
    qtbot.keyClick(selection, Qt.Key.Key_2, CTRL)
    page = selection.stages.require
    assert selection.pages.currentWidget() is page
    assert selection.rail.buttons["require"].text() == "Require\n3"
    qtbot.waitUntil(lambda: len(page.table.table.shown) == 3)
    answers.save = tmp_path / "requirements.xlsx"
    qtbot.mouseClick(page.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not selection.tasks.running, timeout=20_000)
    catalogue = read_requirement_list(read_workbook(answers.save.read_bytes(), "requirements.xlsx"))
    assert catalogue is not None
    assert [(row.id, row.step) for row in catalogue.rows] == [
        ("INC-01", "Log incident"),
        ("INC-02", "Solve incident"),
        ("INC-03", "Solve incident"),
    ]


def test_only_ctrl_enter_leaves_a_cell_that_follows_from_the_drawing(page: RequirePage, qtbot: QtBot) -> None:
    go(page, 1, "Steps")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page._choice.process == ""
    assert "follows from the drawing" in page.told.text()
    qtbot.keyClick(page.table, Qt.Key.Key_Return, CTRL)
    assert (page._choice.process, page._choice.element) == ("INC", "INC_solve")


def test_a_double_click_writes_a_text_and_stays(page: RequirePage, qtbot: QtBot) -> None:
    table = page.table
    place = table.visualRect(table.table.index(0, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.viewport().findChild(QPlainTextEdit) is not None
    assert page._choice.process == ""


@pytest.fixture
def dialog(qtbot: QtBot) -> WeightsDialog:
    """Three rows that weigh 10 together, the middle one most."""
    made = WeightsDialog([("A", 2.0), ("B", 5.0), ("C", 3.0)], "3 rows")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def column(dialog: WeightsDialog, at: int) -> list[str]:
    return [item.text(at) for item in dialog._items()]


def test_the_dialog_begins_in_the_order_of_the_present_weights(dialog: WeightsDialog) -> None:
    """Rank-order centroid of three: 11/18, 5/18, 2/18 of 10."""
    assert column(dialog, 1) == ["B", "C", "A"]
    assert dialog.weights == pytest.approx([10 * 2 / 18, 10 * 11 / 18, 10 * 5 / 18], abs=1e-4)


def test_rows_are_ranked_by_dragging_and_the_weights_follow(dialog: WeightsDialog, qtbot: QtBot) -> None:
    rank_list: RankList = dialog.list
    places = [rank_list.visualItemRect(item).center() for item in dialog._items()]
    qtbot.mousePress(rank_list.viewport(), Qt.MouseButton.LeftButton, pos=places[2])
    qtbot.mouseMove(rank_list.viewport(), places[1])
    qtbot.mouseMove(rank_list.viewport(), places[0])
    qtbot.mouseRelease(rank_list.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    assert column(dialog, 1) == ["A", "B", "C"]
    assert dialog.weights == pytest.approx([10 * 11 / 18, 10 * 5 / 18, 10 * 2 / 18], abs=1e-4)


def test_points_are_written_and_refused_when_they_weigh_nothing(dialog: WeightsDialog) -> None:
    dialog.method.setCurrentIndex(4)
    for item, points in zip(dialog._items(), ["50", "30", "20"], strict=True):
        item.setText(2, points)
    assert dialog.weights == [2, 5, 3]
    for item in dialog._items():
        item.setText(2, "0")
    assert "All points are 0" in dialog.trouble.text()
    assert not dialog.ok.isEnabled()


def test_a_swing_needs_one_row_at_a_hundred(dialog: WeightsDialog) -> None:
    dialog.method.setCurrentIndex(3)
    assert dialog.trouble.text() == ""
    dialog._items()[0].setText(2, "90")
    assert "has 100 points" in dialog.trouble.text()


def test_a_weight_is_typed_in_the_signs_of_the_country_and_can_be_swapped(page, country, qtbot: QtBot) -> None:
    country("de_DE")
    go(page, 0, "Weight")
    write(page, qtbot, "1.250")
    assert now(page)["INC-01"].weight == 1250
    assert hint_of(page).words.text() == "“1.250” is read as 1\u202f250."
    QTest.keySequence(page.table, SWAP_KEYS)
    assert now(page)["INC-01"].weight == 1.25
    settle(page, qtbot)
    go(page, 0, "Weight", rows=2)
    press(page, qtbot, Qt.Key.Key_D)
    assert now(page)["INC-02"].weight == 1.25


def test_points_and_their_total_are_typed_with_either_sign(qtbot: QtBot, country) -> None:
    """2.5 of 2.5 + 5 + 2.5 points of a total of 12.5."""
    country("en_US")
    dialog = WeightsDialog([("A", 2.0), ("B", 5.0), ("C", 3.0)], "3 rows")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.method.setCurrentIndex(dialog.method.findText("By points"))
    for item, points in zip(dialog._items(), ("2,5", "5", "2.5"), strict=True):
        dialog.list.go_to(item)
        dialog.list.editItem(item, 2)
        editor = dialog.list.findChild(NumberLine)
        editor.selectAll()
        qtbot.keyClicks(editor, points)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.list.findChild(NumberLine) is None)
    dialog.total.setFocus()
    dialog.total.selectAll()
    qtbot.keyClicks(dialog.total, "12,5")
    assert sorted(dialog.weights) == pytest.approx([3.125, 3.125, 6.25])


def test_the_columns_share_the_room_by_what_their_texts_need(page: RequirePage) -> None:
    text = "Every hand-over to an expert keeps the whole history of the ticket, its attachments and its clock"
    page.resize(1_500, 600)
    QApplication.processEvents()
    table = page.table
    header, needed = table.horizontalHeader(), table.fontMetrics().horizontalAdvance(text)
    at = table.column_of("text")
    assert header.sectionSize(at) < needed
    go(page, 1, "Requirement")
    assert table.write_selected(text, at)
    page.refresh()
    page.resize(1_501, 600)
    QApplication.processEvents()
    assert header.sectionSize(at) > needed + 16
    assert abs(header.length() - table.viewport().width()) < len(table.table.columns)  # no room is left over
    assert all(
        header.sectionSize(other) > 60
        for other in range(header.count())
        if other != at and not header.isSectionHidden(other)
    )


def test_columns_that_say_where_requirements_come_from_are_shown_on_demand_and_written_like_any_other(
    page: RequirePage, qtbot: QtBot
) -> None:
    def column(title: str) -> int:
        return [each.title for each in page.table.table.columns].index(title)

    assert page.table.isColumnHidden(column("Owner"))
    for name in ("Owner", "Approval", "Depends on"):
        page.show_column(name, wanted=True)
    assert not page.table.isColumnHidden(column("Owner"))
    go(page, 0, "Owner")
    write(page, qtbot, "Ann")
    rid = page.table.table.shown[0].id
    assert now(page)[rid].owner == "Ann"
    go(page, 0, "Depends on")
    write(page, qtbot, "INC-02; INC-03")
    assert now(page)[rid].depends_on == ("INC-02", "INC-03")
    QApplication.clipboard().setText("zurückgezogen")
    go(page, 0, "Approval")
    press(page, qtbot, Qt.Key.Key_V)
    assert now(page)[rid].withdrawn
    assert cells(page, "Priority")[0] == "withdrawn"
    assert cells(page, "Weight")[0] == "0"
    press(page, qtbot, Qt.Key.Key_C)
    assert QApplication.clipboard().text() == "withdrawn"
    again = RequirePage(page._session, page._choice, page.table._look, page._settings)
    qtbot.addWidget(again)
    assert not again.table.isColumnHidden(column("Owner"))
    assert again.table.isColumnHidden(column("Reason"))


def test_whole_rows_with_origins_are_pasted_under_their_headings(page: RequirePage, qtbot: QtBot) -> None:
    rid = page.table.table.shown[0].id
    QApplication.clipboard().setText(f"ID\tText\tOwner\tReason\tApproval\n{rid}\t\tEva\tthe law\tagreed\n")
    press(page, qtbot, Qt.Key.Key_V)
    its = now(page)[rid]
    assert (its.owner, its.reason, its.state) == ("Eva", "the law", Approval.AGREED)


def test_the_dialog_writes_where_one_requirement_comes_from_and_a_signed_comment(
    page: RequirePage, qtbot: QtBot
) -> None:
    go(page, 0, "Requirement")
    row = page.table.current_row()
    assert row is not None
    dialog = ask_origin(page._session, page._author, row, page)
    qtbot.keyClicks(dialog.source, "ISO 20000")
    dialog.reason.setPlainText("the law")
    dialog.comment.setPlainText("As agreed on Monday")
    before = len(steps(page))
    dialog.accept()
    settle(page, qtbot)
    its = now(page)[row.id]
    assert (its.source, its.reason) == ("ISO 20000", "the law")
    assert [(each.text, each.author) for each in its.comments] == [("As agreed on Monday", page._author.name)]
    assert len(steps(page)) == before + 1
    assert "Source: ISO 20000" in origin_words(its)
    again = page.table.table.shown[0]
    dialog = ask_origin(page._session, page._author, again, page)
    dialog.comment.setPlainText("Once more")
    dialog.lines[0].done.click()
    dialog.accept()
    settle(page, qtbot)
    assert [(each.text, each.done) for each in now(page)[row.id].comments] == [
        ("As agreed on Monday", True),
        ("Once more", False),
    ]
    dialog = ask_origin(page._session, page._author, page.table.table.shown[0], page)
    dialog.lines[0].delete.click()
    dialog.accept()
    settle(page, qtbot)
    assert [each.text for each in now(page)[row.id].comments] == ["Once more"]


def test_musts_without_a_reason_are_one_filter_away(page: RequirePage, qtbot: QtBot) -> None:
    page.state.setCurrentText("Musts without a reason")
    shown = page.table.table.shown
    assert shown
    assert all(row.priority is Priority.MUST and not row.own.reason for row in shown)
