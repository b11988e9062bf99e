"""What the import says about what it does not take, how sure it is, and what it asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from importing_kit import choose, click_column, open_dialog, press
from openpyxl.styles import PatternFill
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from itsm_fit.importing import book
from itsm_fit.importing.layout import Layout, Orientation, Table, ToolPlace
from itsm_fit.importing.noticed import of_table
from itsm_fit.importing.roles import ColumnRole
from itsm_fit.model.tool import Level
from itsm_fit.scoring.answering import Answering
from itsm_fit.storage.spreadsheet import CellPlace, Workbook, Worksheet
from ui.shell.main_window import MainWindow
from ui.stages.tools.importing.account import confidence_words, sentence, span_of
from ui.stages.tools.importing.dialog import ImportDialog
from ui.stages.tools.importing.roles_look import LeftRole

_LOSING = """ID,Requirement,Gamma,Delta,,Stray
INC-01,Register a ticket with its caller,Yes,No,,
INC-02,Hand over to an expert with a word,No,Yes,,Yes
INC-03,Suggest a known solution to try,Yes,Yes,,
NEW-04,Close the ticket with its reason,No,No,,
"""
_MARKS = """Requirement,Alpha,Beta
Register a ticket with its caller,1,6
Hand over to an expert with a word,2,5
Suggest a known solution to try,1,3
Close the ticket with its reason,3,4
"""
_GREEN, _RED = "63BE7B", "F8696B"


def _column(column: int, name: str) -> ToolPlace:
    return ToolPlace(name, (column,))


def _layout(sheet: str, *tools: ToolPlace, orientation: Orientation = Orientation.COLUMNS) -> Layout:
    return Layout(sheet, orientation, (0,), 1, 4, 1, id=0, tools=tools)


@pytest.fixture
def as_found(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let detection find, in every workbook, Gamma and Delta in C and D, with a confidence and a runner-up."""

    def put(confidence: float = 0.9, runner_up: Layout | None = None) -> None:
        def found(tables: list[object]) -> tuple[Table]:
            table = real(tables)[0]
            layout = _layout(table.layout.sheet, _column(2, "Gamma"), _column(3, "Delta"))
            return (replace(table, layout=layout, layout_confidence=confidence, runner_up=runner_up),)

        monkeypatch.setattr(book, "tables_of", found)

    real = book.tables_of
    return put


def _write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def _click_entry(qtbot: QtBot, dialog: ImportDialog, text: str) -> None:
    """Click the line of the account that begins so."""
    account = dialog.summary.account
    row = next(at for at, entry in enumerate(account.table.shown) if entry.text.startswith(text))
    place = account.visualRect(account.table.index(row, 1)).center()
    qtbot.mouseClick(account.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_lost_answers_come_first_and_a_click_goes_to_their_cells(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path, as_found: Callable[..., None]
) -> None:
    as_found()
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "losing.csv", _LOSING))
    assert dialog.pages.currentIndex() == 0
    assert dialog.summary.text.text() == (
        "1\u00a0cell with answers is left out. 3 of 4\u00a0rows match a requirement; 1\u00a0other cell is left out."
    )
    assert [str(entry.consequence) for entry in dialog.summary.account.table.shown] == [
        "answers left out",
        "answers nothing yet",
        "left out",
    ]
    _click_entry(qtbot, dialog, "1\u00a0cell with answers")
    assert dialog.tabs.currentWidget() is dialog.cells
    view = dialog.cells.view
    assert [(at.row(), at.column()) for at in view.selectedIndexes()] == [(2, 5)]
    assert view.cells.role_at(2, 5) is LeftRole.LOST
    tip = view.cells.data(view.cells.index(2, 5), Qt.ItemDataRole.ToolTipRole)
    assert "left out: the column is not taken for the answers of a tool" in str(tip)
    dialog.reject()


def test_the_account_follows_a_click_on_a_column(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path, as_found: Callable[..., None]
) -> None:
    as_found()
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "losing.csv", _LOSING))
    press(qtbot, dialog, "review")
    assert dialog.cells.left_title.text() == "Left out on this sheet: 2\u00a0cells"
    assert "1\u00a0cell with answers left out" in dialog.tables.list.item(0).text()
    click_column(qtbot, dialog, 5)
    choose(qtbot, "Answer")
    assert not dialog.cells.left.isVisible()
    assert "left out" not in dialog.tables.list.item(0).text()
    assert dialog.cells.view.cells.role_at(2, 5) is ColumnRole.ANSWER
    press(qtbot, dialog, "back")
    assert dialog.summary.text.text().startswith("All 9\u00a0answers are read, and count")
    dialog.reject()


def test_answers_whose_rows_match_nothing_are_not_said_to_be_used() -> None:
    assert sentence([], [], 13, [Answering(13, 0)]) == (
        "All 13\u00a0answers are read, and count where their row matches a requirement. "
        "0 of 13\u00a0rows match a requirement."
    )
    assert sentence([], [], 13, [Answering(13, 13)]).startswith("All 13\u00a0answers are read and used.")


def test_enter_on_an_entry_goes_to_its_cells_too(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path, as_found: Callable[..., None]
) -> None:
    as_found()
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "losing.csv", _LOSING))
    account = dialog.summary.account
    account.setFocus()
    account.setCurrentIndex(account.table.index(2, 1))
    qtbot.keyClick(account, Qt.Key.Key_Return)
    assert [(at.row(), at.column()) for at in dialog.cells.view.selectedIndexes()] == [(0, 5)]
    dialog.reject()


def test_several_files_are_one_list_worst_first(selection: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    plain = _MARKS.replace("1", "Yes").replace("2", "No").replace("3", "Yes").replace("6", "No")
    fine = _write(tmp_path, "fine.csv", plain.replace("5", "No").replace("4", "Yes"))
    one = _write(tmp_path, "one.csv", plain.replace("5", "glorp").replace("4", "Yes"))
    two = _write(tmp_path, "two.csv", plain.replace("5", "glorp").replace("4", "wibble"))
    dialog = open_dialog(selection, qtbot, fine, one, two)
    assert dialog.pages.currentIndex() == 1
    lines = [dialog.tables.list.item(at).text().splitlines() for at in range(3)]
    assert [line[0] for line in lines] == ["two · two.csv", "one · one.csv", "fine · fine.csv"]
    assert [line[2:] for line in lines] == [["? 2\u00a0words to decide"], ["? 1\u00a0word to decide"], []]
    assert dialog.tabs.currentWidget() is dialog.words
    dialog.tables.list.setFocus()
    qtbot.keyClick(dialog.tables.list, Qt.Key.Key_Down)
    assert dialog.cells.view.cells.draft is dialog.drafts[1]
    dialog.reject()


def test_an_unsure_reading_opens_where_the_second_best_one_differs_which_one_click_takes(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path, as_found: Callable[..., None]
) -> None:
    other = _layout("losing", _column(2, "Gamma"), _column(3, "Delta"), _column(5, "Stray"))
    as_found(0.6, other)
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "losing.csv", _LOSING))
    assert dialog.pages.currentIndex() == 1
    assert dialog.tabs.currentWidget() is dialog.cells
    at = dialog.cells.view.currentIndex()
    assert (at.row(), at.column()) == (0, 5)
    assert dialog.cells.reading.text().startswith("Unsure · Tools in columns")
    assert dialog.cells.other.text() == "Or: 3 tools, “Gamma”, “Delta”, “Stray”"
    press_other = dialog.cells.other
    qtbot.mouseClick(press_other, Qt.MouseButton.LeftButton)
    assert dialog.drafts[0].tools == ("Gamma", "Delta", "Stray")
    assert confidence_words(dialog.drafts[0]) == "as you set it"
    assert dialog.cells.other.text() == "Or: 2 tools, “Gamma”, “Delta”"
    dialog.reject()


def test_a_reading_of_four_fifths_is_shown_as_a_summary(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path, as_found: Callable[..., None]
) -> None:
    as_found(0.8)
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "losing.csv", _LOSING))
    assert dialog.pages.currentIndex() == 0
    assert confidence_words(dialog.drafts[0]) == "fairly sure"
    dialog.reject()


def test_the_direction_of_school_marks_is_asked_and_one_click_turns_them(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "marks.csv", _MARKS))
    scale = dialog.words.scale
    assert dialog.tabs.currentWidget() is dialog.words
    assert not scale.lowest.isChecked()
    assert not scale.highest.isChecked()
    assert scale.source.text() == "Which end is best? Scale taken from the answers"
    press(qtbot, dialog, "take")
    assert dialog.isVisible()
    assert dialog.trouble.text() == "Say which end of the scale is the best score."
    qtbot.mouseClick(scale.lowest, Qt.MouseButton.LeftButton, pos=QPoint(8, scale.lowest.height() // 2))
    assert (scale.best.text(), scale.worst.text()) == ("1", "6")
    meanings = {row.text: row.meaning for row in dialog.words.table.table.shown}
    assert meanings == {"1": 1.0, "2": 0.8, "3": 0.6, "4": pytest.approx(0.4), "5": pytest.approx(0.2), "6": 0.0}
    press(qtbot, dialog, "take")
    (matrix,) = (its for its in selection.session.project.matrices if its.file == "marks.csv")
    assert matrix.meaning("1") == 1.0
    assert [recipe.lowest_is_best for recipe in selection.session.project.decided.layouts.values()] == [True]


def test_where_a_scale_comes_from_is_told(selection: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    stated = "Scale: 0 (absent) to 5 (excellent),,\n,,\n" + _MARKS.replace("6", "0")
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "stated.csv", stated))
    assert dialog.words.scale.source.text() == "Scale by its legend"
    assert (dialog.words.scale.best.text(), dialog.words.scale.worst.text()) == ("5", "0")
    dialog.reject()


def test_coloured_cells_are_shown_in_their_colour_and_asked_for(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.append(["Requirement", "North", "East", "South"])
    for row in range(2, 8):
        sheet.append([f"Requirement number {row} in words"])
        for column in (2, 3, 4):
            colour = _GREEN if (row + column) % 3 else _RED
            sheet.cell(row, column).fill = PatternFill("solid", fgColor=colour)
    made.save(tmp_path / "colours.xlsx")
    dialog = open_dialog(selection, qtbot, tmp_path / "colours.xlsx")
    assert dialog.tabs.currentWidget() is dialog.words
    rows = dialog.words.table.table.shown
    assert [(row.text, row.colour, row.times) for row in rows] == [("green cell", _GREEN, 12), ("red cell", _RED, 6)]
    cells = dialog.cells.view.cells
    assert cells.data(cells.index(1, 1), Qt.ItemDataRole.BackgroundRole) == QColor(f"#{_GREEN}")
    dialog.words.table.go_to(lambda row: row.text == "green cell")
    qtbot.keyClick(dialog.words.table, "1")
    qtbot.keyClick(dialog.words.table, "6")
    press(qtbot, dialog, "take")
    (matrix,) = (its for its in selection.session.project.matrices if its.file == "colours.xlsx")
    assert [matrix.meaning(raw) for raw in matrix.responses[0].raw] == [
        Level.NATIVE if (row + 2) % 3 else Level.NONE for row in range(2, 8)
    ]


def test_a_wrong_code_page_is_changed_and_the_file_read_again(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "greek.csv"
    rows = ("Απαίτηση,Άλφα,Βήτα", "Καταγραφή αιτήματος,ναι,όχι", "Ανάθεση αιτήματος,όχι,ναι", "Αναζήτηση,ναι,ναι")
    path.write_bytes("\n".join(rows).encode("windows-1253"))
    dialog = open_dialog(selection, qtbot, path)
    box = dialog.cells.encoding
    dialog.tabs.setCurrentWidget(dialog.cells)
    dialog.pages.setCurrentIndex(1)
    assert box.currentData() == "windows-1253"
    box.setFocus()
    with qtbot.waitSignal(dialog.encoding_asked):
        box.setCurrentIndex(box.findData("windows-1251"))
        box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: dialog.drafts[0].book.workbook.encoding == "windows-1251", timeout=20_000)
    assert dialog.drafts[0].grid.text(0, 1) == "Άλφα".encode("windows-1253").decode("windows-1251")
    box.setCurrentIndex(box.findData("utf-8"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: "no text" in dialog.trouble.text(), timeout=20_000)
    dialog.reject()


def test_formulas_that_were_worked_out_here_are_said() -> None:
    sheet = Worksheet("S", (("Requirement", "Alpha"), ("Mail", "Yes")), recalculated=frozenset({CellPlace(1, 1)}))
    grid = book.Grid(sheet)
    its = book.read_with(
        book.OpenedWorkbook("S.xlsx", "", Workbook("S.xlsx", (sheet,)), (), {"S": grid}),
        Layout("S", Orientation.COLUMNS, (0,), 1, 1, 0, tools=(_column(1, "Alpha"),)),
    )
    (said,) = [issue for issue in of_table("S.xlsx", its) if "worked out here" in issue.message]
    assert (said.where, "(1)" in said.message) == ("S!B2", True)


@pytest.mark.parametrize(
    ("block", "span"), [("B2", (1, 1, 1, 1)), ("E2:AB40", (1, 4, 39, 27)), ("Sheet", None), ("12", None)]
)
def test_blocks_of_cells_are_read(block: str, span: tuple[int, int, int, int] | None) -> None:
    assert span_of(block) == span
