from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QShortcut
from pytestqt.qtbot import QtBot

from ui.widgets.cells import BarCell, VerdictCell
from ui.widgets.look import Look
from ui.widgets.table import TableColumn, TableView

pytestmark = pytest.mark.usefixtures("dressed")


@dataclass(frozen=True)
class Tool:
    name: str
    score: float | None


TOOLS = [Tool("Beta", 0.5), Tool("alpha", 0.9), Tool("Gamma", None)]
COLUMNS: tuple[TableColumn[Tool], ...] = (
    TableColumn("Tool", lambda tool: tool.name),
    TableColumn("Score", lambda tool: "–" if tool.score is None else f"{tool.score:.0%}", key=lambda tool: tool.score),
)


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> TableView[Tool]:
    made: TableView[Tool] = TableView(
        COLUMNS, "Tools", Look(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    )
    qtbot.addWidget(made)
    made.set_rows(TOOLS)
    made.resize(400, 300)
    made.show()
    return made


def _names(view: TableView[Tool]) -> list[str]:
    return [tool.name for tool in view.table.shown]


def test_a_column_sorts_by_its_key_and_what_has_none_comes_last_when_descending(view: TableView[Tool]) -> None:
    view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert _names(view) == ["alpha", "Beta", "Gamma"]


def test_words_sort_whatever_their_case(view: TableView[Tool]) -> None:
    view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert _names(view) == ["alpha", "Beta", "Gamma"]


def test_a_click_on_a_title_sorts(view: TableView[Tool], qtbot: QtBot) -> None:
    header = view.horizontalHeader()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, header.height() // 2))
    assert _names(view) == ["alpha", "Beta", "Gamma"]


def test_selected_rows_are_copied_as_tab_separated_text_under_their_titles(view: TableView[Tool], qtbot: QtBot) -> None:
    view.selectRow(1)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Tool\tScore\nalpha\t90%"


def test_the_current_row_stays_current_when_the_rows_are_made_anew(view: TableView[Tool]) -> None:
    view.selectRow(1)
    view.set_rows([Tool("New", 0.1), *TOOLS], same=lambda tool: tool.name)
    row = view.current_row()
    assert row is not None
    assert row.name == "alpha"


def test_enter_asks_about_the_current_row_and_column(view: TableView[Tool], qtbot: QtBot) -> None:
    view.setCurrentIndex(view.table.index(2, 1))
    with qtbot.waitSignal(view.asked) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [TOOLS[2], 1]


def test_only_the_user_not_the_program_tells_of_another_row(view: TableView[Tool], qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.row_changed):
        view.go_to(lambda tool: tool.name == "Gamma")
        view.set_rows(TOOLS[:2], same=lambda tool: tool.name)
    view.go_to(lambda tool: tool.name == "Beta")
    with qtbot.waitSignal(view.row_changed) as changed:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert changed.args == [TOOLS[1]]


def test_focus_alone_chooses_nothing(view: TableView[Tool], qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.row_changed):
        view.setFocus()
        qtbot.wait(20)


def test_a_filter_leaves_only_rows_that_it_keeps(view: TableView[Tool]) -> None:
    view.table.set_filter(lambda tool: tool.score is not None)
    assert _names(view) == ["Beta", "alpha"]


def test_a_long_title_of_a_row_is_cut_where_its_room_ends_and_copied_whole(qtbot: QtBot, tmp_path: Path) -> None:
    title = "Contacts arriving by e-mail, web form, telephone and chat all land in one queue"
    look = Look(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    made = TableView((TableColumn("Name", lambda row: row),), "Rows", look, row_title=lambda _row: title)
    qtbot.addWidget(made)
    made.verticalHeader().setMaximumWidth(200)
    made.set_rows(["A"])
    shown = str(made.table.headerData(0, Qt.Orientation.Vertical))
    assert shown.endswith("…")
    assert title.startswith(shown.removesuffix("…"))
    assert made.table.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole) == title
    made.copy()
    assert title in QGuiApplication.clipboard().text()


def _wide_enough(view: TableView[Tool], column: int) -> bool:
    needed = max(view.fontMetrics().horizontalAdvance(column_text) for column_text in _texts(view, column))
    return view.columnWidth(column) >= needed + 22


def _texts(view: TableView[Tool], column: int) -> list[str]:
    return [str(view.table.index(row, column).data()) for row in range(len(view.table.shown))]


LONG = "14 500.5–14 938.25 minutes"


def _with_widths(view: TableView[Tool], first: int, second: int, *, stretch: bool = False) -> None:
    view.set_columns(
        (
            TableColumn("Tool", lambda tool: tool.name, width=first, stretch=stretch),
            TableColumn("Spread", lambda _: LONG, width=second, right=True),
        )
    )


@pytest.mark.parametrize("stretch", [True, False])
def test_a_column_that_holds_less_than_its_width_gives_room_to_one_that_is_cut(
    view: TableView[Tool], *, stretch: bool
) -> None:
    _with_widths(view, 40, 8, stretch=stretch)
    assert _wide_enough(view, 0)
    assert _wide_enough(view, 1)
    assert view.horizontalHeader().length() <= view.viewport().width()


def test_a_table_that_is_wider_than_its_room_only_by_what_it_does_not_hold_has_no_scroll_bar(
    view: TableView[Tool],
) -> None:
    _with_widths(view, 60, 40)
    assert view.horizontalHeader().length() <= view.viewport().width()
    assert _wide_enough(view, 0)
    assert _wide_enough(view, 1)


def test_a_verdict_is_read_whole_even_where_the_table_is_wider_than_its_room(view: TableView[Tool]) -> None:
    verdict = TableColumn[Tool]("Gap", lambda _: "✗ nicht erfüllt", delegate=VerdictCell, width=6)
    view.set_columns((COLUMNS[0], *(TableColumn[Tool](f"Wide {at}", lambda _: LONG) for at in range(9)), verdict))
    assert view.horizontalHeader().length() > view.viewport().width()
    assert view.columnWidth(10) >= view.fontMetrics().horizontalAdvance("✗ nicht erfüllt") + 24


def test_a_figure_is_read_whole_even_where_the_table_is_wider_than_its_room(view: TableView[Tool]) -> None:
    cost = TableColumn[Tool]("Cost", lambda _: "6\u2009000 to 18\u2009000 EUR", right=True, width=4)
    view.set_columns((COLUMNS[0], *(TableColumn[Tool](f"Wide {at}", lambda _: LONG) for at in range(9)), cost))
    assert view.horizontalHeader().length() > view.viewport().width()
    assert view.columnWidth(10) >= view.fontMetrics().horizontalAdvance("6\u2009000 to 18\u2009000 EUR")


def test_a_figure_that_grows_where_its_row_stands_is_read_whole(view: TableView[Tool]) -> None:
    score = TableColumn[Tool]("Score", lambda tool: f"{tool.score} points of all that there are", right=True, width=4)
    view.set_columns((COLUMNS[0], *(TableColumn[Tool](f"Wide {at}", lambda _: LONG) for at in range(9)), score))
    grown = [Tool(each.name, 1e12) for each in view.table.rows]
    assert view.table.update_rows(grown, lambda tool: tool.name)
    text = f"{1e12} points of all that there are"
    assert view.columnWidth(10) >= view.fontMetrics().horizontalAdvance(text)


def test_where_nothing_is_cut_columns_have_the_width_that_they_were_given(view: TableView[Tool]) -> None:
    view.resize(1_000, 300)
    _with_widths(view, 30, 30)
    assert view.columnWidth(0) == view.columnWidth(1)
    assert view.columnWidth(0) >= 30 * view.fontMetrics().averageCharWidth()


def test_a_column_that_somebody_pulled_keeps_its_width(view: TableView[Tool]) -> None:
    _with_widths(view, 20, 8)
    view.setColumnWidth(1, 50)
    view.set_rows(TOOLS[:2])
    view.resize(500, 300)
    assert view.columnWidth(1) == 50
    _with_widths(view, 20, 9)
    assert _wide_enough(view, 1)


def test_columns_that_come_and_go_leave_no_painters_behind(view: TableView[Tool]) -> None:
    painted = (*COLUMNS, TableColumn[Tool]("Bar", lambda _: "", figure=lambda tool: tool.score, delegate=BarCell))
    for columns in (painted, COLUMNS, (*painted, *painted[2:]), painted):
        view.set_columns(columns)
    assert len(view.findChildren(BarCell)) == 1
    assert view.itemDelegateForColumn(2) is view.findChild(BarCell)


def test_columns_made_of_the_same_again_leave_the_order_and_others_take_it_away(view: TableView[Tool]) -> None:
    def made_of(title: str) -> list[TableColumn[Tool]]:
        return [TableColumn(title, lambda tool: tool.name)]

    view.head(made_of, "Tool")
    view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    view.head(made_of, "Tool")
    assert _names(view) == ["alpha", "Beta", "Gamma"]
    view.head(made_of, "Bidder")
    assert _names(view) == [tool.name for tool in TOOLS]
    assert [column.title for column in view.table.columns] == ["Bidder"]


@pytest.mark.parametrize("keys", ["Ctrl+G", "Shift+G"])
def test_what_a_shortcut_makes_current_is_all_that_is_selected(view: TableView[Tool], keys: str, qtbot: QtBot) -> None:
    QShortcut(keys, view, lambda: view.go_to(lambda tool: tool.name == "Gamma"))
    view.go_to(lambda tool: tool.name == "Beta")
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    held = Qt.KeyboardModifier.ControlModifier if keys.startswith("Ctrl") else Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(view, Qt.Key.Key_G, held)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [2]
