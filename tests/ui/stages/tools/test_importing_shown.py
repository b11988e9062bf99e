"""What the import window shows is whole, true and readable."""

from __future__ import annotations

from pathlib import Path

import pytest
from importing_kit import open_dialog, press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.theme import DARK, LIGHT, Theme
from ui.shell.main_window import MainWindow
from ui.widgets.style_sheet import style_sheet
from ui.widgets.table import TableView

pytestmark = pytest.mark.usefixtures("dressed")

_LOSING = "ID,Requirement,Alpha,Beta,,Stray\n" + "".join(
    f"R-{at},{text},Yes,No,,{'Yes' if at == 2 else ''}\n"
    for at, text in enumerate(("Log a call by mail", "Close a call", "Merge two calls", "Split a call", "Print it"))
)
_TOOLS = """Tool,Incidents become problems,Callers are told at once,Changes are approved
Service desk of the whole northern region,Yes,No,Yes
Omega,No,Yes,Yes
Sigma,Yes,Yes,No
Delta,No,No,Yes
"""
_WORDS = "ID,Requirement,Gamma,Epsilon\n" + "".join(
    f"R-{at},{text},Yes,{answer}\n"
    for at, (text, answer) in enumerate(
        (("Log a call", "glorp"), ("Close a call", "No"), ("Merge two", "Yes"), ("Split it", "No"), ("Print it", "Yes"))
    )
)


def _write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def _is_whole(table: TableView[object], title: str) -> bool:
    """Whether every text of a column has the room that it needs."""
    model = table.model()
    column = next(at for at in range(model.columnCount()) if model.headerData(at, Qt.Orientation.Horizontal) == title)
    texts = [str(model.index(row, column).data()) for row in range(model.rowCount())]
    return all(table.fontMetrics().horizontalAdvance(text) < table.columnWidth(column) for text in texts)


def test_answers_that_are_left_out_are_among_what_is_to_be_looked_at(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "losing.csv", _LOSING))
    assert dialog.trouble.text() == "To look at: 1\u00a0cell with answers left out"
    assert "1\u00a0cell with answers left out" in dialog.tables.list.item(0).text()
    dialog.reject()


def test_a_word_that_several_files_leave_open_is_counted_once_everywhere(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    files = (("one.csv", _WORDS), ("two.csv", _WORDS.replace("Gamma", "Omega")))
    dialog = open_dialog(selection, qtbot, *(_write(tmp_path, *file) for file in files))
    assert dialog.words.title.text() == "1\u00a0word of 3 to be decided"
    while dialog.pages.currentIndex():
        press(qtbot, dialog, "back")
    assert dialog.summary.text.text().startswith("1 answer word is unknown.")
    dialog.reject()


def test_one_row_without_a_requirement_is_one_row(selection: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    rows = "ID,Requirement,Gamma\nINC-01,Register a ticket,yes\nINC-02,Hand over,no\nNEW-1,Print a badge,yes\n"
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "one.csv", rows))
    told = [entry.text for entry in dialog.summary.account.table.shown]
    assert told == ["1 of 3\u00a0rows matches no requirement. It can be matched on the page Match."]
    press(qtbot, dialog, "take")
    assert selection.messages.text.text().endswith("1 of 3\u00a0rows answers no requirement yet.")
    sign, text = selection.messages.sign, selection.messages.text
    assert abs(sign.geometry().center().y() - text.geometry().center().y()) <= 1


def test_a_click_on_the_end_that_is_best_settles_a_guessed_scale(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    scores = "Criterion,Alpha,Gamma\nMail,3,1\nChat,2,4\nPhone,4,4\nFax,1,2\n"
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "scores.csv", scores))
    words = dialog.words
    assert dialog.tabs.currentWidget() is words
    assert words.title.text() == "4\u00a0scores of 4\u00a0answer words are read on a guessed scale"
    assert words.scale.highest.isChecked()
    place = QPoint(8, words.scale.highest.height() // 2)
    qtbot.mouseClick(words.scale.highest, Qt.MouseButton.LeftButton, pos=place)
    assert (dialog.trouble.text(), words.title.text()) == ("", "All 4 answer words are decided")
    assert "guessed" not in "".join(row.known for row in words.table.table.shown)
    while dialog.pages.currentIndex():
        press(qtbot, dialog, "back")
    assert [row.sure for row in dialog.summary.table.table.shown] == [True]
    dialog.reject()


def test_few_tools_and_what_is_to_look_at_are_shown_whole(selection: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "losing.csv", _LOSING))
    assert dialog.width() <= selection.width() == 1280
    for title in ("Table", "Holds", "Answers", "Matched", "Tools", "To look at"):
        assert _is_whole(dialog.summary.table, title), title
    dialog.reject()


def test_the_preview_shows_headings_and_texts_whole_where_there_is_room(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "tools.csv", _TOOLS))
    view = dialog.cells.view
    for row in range(view.cells.rowCount()):
        for column in range(view.cells.columnCount()):
            at = view.cells.index(row, column)
            font = at.data(Qt.ItemDataRole.FontRole) or view.font()
            needed = QFontMetrics(font).horizontalAdvance(at.data())
            widest = QFontMetrics(view.font()).averageCharWidth() * 38
            assert view.columnWidth(column) - 2 * 8 >= min(needed, widest), at.data()
    dialog.reject()


def test_a_long_name_of_a_tool_is_shown_from_its_beginning(selection: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "tools.csv", _TOOLS))
    dialog._open_review(3)
    line = dialog.names.boxes[0].lineEdit()
    assert line is not None
    assert (line.text(), line.cursorPosition()) == ("Service desk of the whole northern region", 0)
    dialog.reject()


def test_files_are_named_beside_words_only_where_there_are_several(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    one, two = (_write(tmp_path, name, _WORDS) for name in ("one.csv", "two.csv"))
    for files, hidden in (((one,), True), ((one, two), False)):
        dialog = open_dialog(selection, qtbot, *files)
        assert dialog.words.table.isColumnHidden(4) is hidden
        assert dialog.words.table.horizontalHeader().length() >= dialog.words.table.viewport().width() - 2
        dialog.reject()


def test_a_file_without_a_table_says_on_every_step_that_nothing_is_chosen(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    table = "Input,Type,Range,Required\nBudget,Float,0 < X,Y\nStorage,Integer,0 < X,Y\nSkill,String,Low High,Y\n"
    dialog = open_dialog(selection, qtbot, _write(tmp_path, "inputs.csv", table))
    assert not dialog.take.isEnabled()
    dialog._open_review(2)
    assert dialog.words.title.text() == "No answers are chosen yet"
    dialog._open_review(4)
    assert dialog.changes.title.text() == "Nothing is chosen to be imported yet"
    dialog.reject()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_boxes_that_are_not_ticked_have_an_edge_that_can_be_seen(qtbot: QtBot, theme: Theme) -> None:
    tables = QListWidget()
    item = QListWidgetItem("Table")
    item.setCheckState(Qt.CheckState.Unchecked)
    tables.addItem(item)
    made: list[QWidget] = [QRadioButton("Lowest is best"), QCheckBox("All tables"), tables]
    for widget in made:
        qtbot.addWidget(widget)
        widget.setStyleSheet(style_sheet(theme))
        picture = widget.grab().toImage()
        colours = {picture.pixelColor(x, y).name() for x in range(30) for y in range(picture.height())}
        assert theme.muted.lower() in colours, widget
