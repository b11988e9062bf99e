"""The page Minutes: what processes take with each tool, and minutes, rates and volumes written in place.

The example: Log, then in 0.7 of the cases Fix, else Escalate, then Verify, and a fifth of the cases back to the choice.
Visits are 1, 0.875, 0.375 and 1.25; each step takes 10 minutes with a tool and 30 by hand; 120 cases a month.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from builders import matrix_of, project_of
from example_worth import ASKING, STEPS, TEN
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from value_pages_kit import cells, settle, show

from itsm_fit.model import edits
from itsm_fit.model.decision import Incumbent
from itsm_fit.model.process import UNTIMED, Flow, Lane, Node, NodeKind, Process, StepTime
from itsm_fit.model.project import Project
from ui.session.work import Work
from ui.stages.value.minutes.page import MinutesPage
from ui.stages.value.minutes.step_paste import by_name
from ui.widgets.table import RowT, TableView

CTRL = Qt.KeyboardModifier.ControlModifier
PageOf = Callable[[Project], MinutesPage]


def timed(times: dict[str, StepTime], cases: float | None = 120.0) -> Process:
    """The example with these minutes; the desk does all but Escalate."""
    lanes = {step: "shop" if step == "Escalate" else "desk" for step in STEPS}
    nodes = tuple(replace(its, time=times.get(its.id, its.time), lane=lanes.get(its.id)) for its in ASKING.nodes)
    return replace(ASKING, nodes=nodes, lanes=(Lane("desk", "Desk"), Lane("shop", "Shop")), cases_per_month=cases)


def selection(times: dict[str, StepTime] | None = None, cases: float | None = 120.0, **rates: float) -> Project:
    """Alder carries every step, Birch all but Escalate, of which it says nothing."""
    answers = {"Alder": dict.fromkeys(("R0", "R1", "R2", "R3"), "native")}
    answers["Birch"] = answers["Alder"] | {"R2": "?"}
    steps = timed(dict.fromkeys(STEPS, TEN) if times is None else times, cases)
    project = project_of(steps, matrices=[matrix_of(answers)])
    return edits.set_role_rates(project, dict(rates))


@pytest.fixture
def page_of(qtbot: QtBot, work: Work) -> PageOf:
    def made(project: Project) -> MinutesPage:
        page = MinutesPage(work)
        show(qtbot, work, page, project)
        return page

    return made


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2009", " ")


def column(table: TableView[RowT], title: str) -> int:
    return [each.title for each in table.table.columns].index(title)


def cell(table: TableView[RowT], row: int, title: str) -> str:
    return plain(str(table.table.index(row, column(table, title)).data()))


def go_to(table: TableView[RowT], row: int, title: str) -> None:
    table.setFocus()
    table.setCurrentIndex(table.table.index(row, column(table, title)))


def write(table: TableView[RowT], row: int, title: str, text: str) -> None:
    go_to(table, row, title)
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QGuiApplication.focusObject()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


# ---------------------------------------------------------------- figures
def test_each_process_has_its_minutes_hours_and_money_with_each_tool(page_of: PageOf) -> None:
    """By hand 3.5 · 30 = 105 minutes; at 120 cases the desk works 3.125 · 30 · 2 hours at 60, the shop 22.5 at 90.

    A case goes K times round, K geometric with 0.8: 30 + 60 K minutes, so the deviation is 60 · √0.3125 = 33.5, and
    nine of ten are done after 30 + 120. With Birch at its longest Escalate adds 20 in 0.3 of the rounds: the variance
    is 1.25 · 84 + 0.3125 · 26² = 316.25.
    """
    page = page_of(selection(Desk=60.0, Shop=90.0))
    shown = [[plain(each) for each in row] for row in cells(page.figures)]
    assert shown == [
        ["Incident", "By hand", "105", "105 min", "33.5 min", "2.5 h", "210", "13 275", "–"],
        ["Incident", "Alder", "35", "35 min", "11.2 min", "50 min", "70", "4 425", "8 850"],
        [
            "Incident",
            "Birch",
            "35.0–42.5",
            "35.0–42.5 min",
            "11.2–17.8 min",
            "50–70 min",
            "70–85",
            "4 425–5 775",
            "7 500–8 850",
        ],
    ]
    assert "13 275 EUR a month by hand and 4 425 EUR with Alder: 8 850 EUR less." in plain(page.told.text())


def test_what_is_saved_adds_up_with_the_two_figures_beside_it(page_of: PageOf) -> None:
    """210 and 70 hours at 1.003 are 210.63 and 70.21, which leaves 140.42: shown are 211 and 70, so 141 are less."""
    page = page_of(selection(Desk=1.003, Shop=1.003))
    assert [cell(page.figures, row, "EUR a month") for row in (0, 1)] == ["211", "70"]
    assert cell(page.figures, 1, "Saved a month") == "141"
    assert "211 EUR a month by hand and 70 EUR with Alder: 141 EUR less." in plain(page.told.text())


def test_against_the_tool_in_use_stands_before_against_by_hand(page_of: PageOf) -> None:
    """Birch, in use, may take as much as 11.25 − 3.75 minutes of the shop more than Alder: 120 cases at 90 an hour."""
    project = selection(Desk=60.0, Shop=90.0)
    page = page_of(edits.set_incumbent(project, Incumbent("Birch")))
    assert [each.title for each in page.figures.table.columns][-2:] == ["Saved on Birch", "Saved a month"]
    assert [cell(page.figures, row, "Saved on Birch") for row in range(3)] == ["–", "0–1 350", "0"]


def test_a_figure_opens_to_the_steps_and_these_to_the_answers(page_of: PageOf, work: Work) -> None:
    """Escalate is entered 0.375 times: with Birch it takes 0.375 · 10 or 0.375 · 30."""
    page = page_of(selection(Desk=60.0, Shop=90.0))
    asked = []
    work.choice.why_asked.connect(asked.append)
    go_to(page.figures, 2, "Minutes a case")
    QTest.keyClick(page.figures, Qt.Key.Key_Return)
    assert page.steps.hasFocus()
    assert work.choice.tool == "Birch"
    assert [cell(page.steps, row, "Minutes: Birch") for row in range(4)] == ["✓ 10", "✓ 8.8", "? 3.7–11.2", "✓ 12.5"]
    assert [cell(page.steps, row, "Minutes: By hand") for row in range(4)] == ["30", "26.2", "11.2", "37.5"]
    go_to(page.steps, 2, "Minutes: Birch")
    QTest.keyClick(page.steps, Qt.Key.Key_Return)
    assert [(its.tool, its.process, its.step) for its in asked] == [("Birch", "P", "Escalate")]


def test_hours_open_to_the_roles_of_the_process(page_of: PageOf) -> None:
    """Of 35–42.5 minutes the shop works 3.75–11.25: 120 cases make 7.5–22.5 hours."""
    page = page_of(selection(Desk=60.0))
    go_to(page.figures, 2, "Hours a month")
    QTest.keyClick(page.figures, Qt.Key.Key_Return)
    assert page.stack.currentWidget() is page.roles
    assert page.process.currentData() == "P"
    assert [cell(page.roles, 1, title) for title in ("Role", "EUR an hour", "By hand", "Alder", "Birch")] == [
        "Shop", "? missing", "22.5", "7.5", "7.5–22.5",
    ]  # fmt: skip
    go_to(page.roles, 1, "Birch")
    QTest.keyClick(page.roles, Qt.Key.Key_Return)
    assert page.steps.current_row().its.key == "Escalate"


def test_one_tool_alone_stands_beside_by_hand(page_of: PageOf) -> None:
    page = page_of(selection(Desk=60.0, Shop=90.0))
    at = page.tool.findData("Alder")
    page.tool.setCurrentIndex(at)
    page.tool.activated.emit(at)
    assert [row[1] for row in cells(page.figures)] == ["By hand", "Alder"]
    assert [each.title for each in page.steps.table.columns][-2:] == ["Minutes: By hand", "Minutes: Alder"]
    assert cell(page.roles, 0, "EUR Alder") == "3 750"


# ---------------------------------------------------------------- writing
def test_minutes_are_written_in_place_and_the_figures_follow(page_of: PageOf, work: Work, qtbot: QtBot) -> None:
    page = page_of(selection())
    write(page.steps, 1, "With the tool", "18")
    assert work.session.project.processes["P"].node_by_id["Fix"].time == StepTime(18.0, 30.0, 0.0)
    assert cell(page.steps, 1, "With the tool") == "18"  # before anything is worked out
    settle(qtbot, work, page)
    assert cell(page.figures, 1, "Minutes a case") == "42"  # 35 + 0.875 · 8
    work.session.stack.undo()
    settle(qtbot, work, page)
    assert cell(page.figures, 1, "Minutes a case") == "35"


def test_what_is_written_leaves_the_cell_current_and_the_order_as_it_is(
    page_of: PageOf, work: Work, qtbot: QtBot
) -> None:
    page = page_of(selection())
    page.steps.sortByColumn(column(page.steps, "Minutes: By hand"), Qt.SortOrder.DescendingOrder)
    assert [cell(page.steps, row, "Step") for row in range(4)] == ["Verify", "Log", "Fix", "Escalate"]
    write(page.steps, 1, "By hand", "31")
    settle(qtbot, work, page)
    assert [cell(page.steps, row, "Step") for row in range(4)] == ["Verify", "Log", "Fix", "Escalate"]
    assert (page.steps.currentIndex().row(), page.steps.currentIndex().column()) == (1, column(page.steps, "By hand"))


def test_one_paste_fills_the_minutes_of_many_steps(page_of: PageOf, work: Work) -> None:
    page = page_of(selection({}))
    go_to(page.steps, 0, "With the tool")
    QGuiApplication.clipboard().setText("1\t2\t3\n4\t5\t6\n7\t8\t\n0.5\t1,5\t0")
    QTest.keyClick(page.steps, Qt.Key.Key_V, CTRL)
    times = [work.session.project.processes["P"].node_by_id[each].time for each in STEPS]
    assert times == [StepTime(1, 2, 3), StepTime(4, 5, 6), StepTime(7, 8, None), StepTime(0.5, 1.5, 0)]
    assert work.session.stack.count() == 1


@pytest.mark.parametrize(
    "text",
    [
        "Role\tStep\tWaited\tBy hand\tWith the tool\nDesk\tverify\t3\t2\t1\nDesk\tLog\t6\t5\t4",
        "Verify;1;2;3\nLog;4;5;6\n",
        "step,touch,byHand,wait\nLog,4,5,6\nVerify,1,2,3",
    ],
    ids=["headed", "semicolons", "a .csv file"],
)
def test_minutes_are_pasted_beside_the_names_of_their_steps(page_of: PageOf, work: Work, text: str) -> None:
    page = page_of(selection({}))
    go_to(page.steps, 1, "Step")
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(page.steps, Qt.Key.Key_V, CTRL)
    times = {each: work.session.project.processes["P"].node_by_id[each].time for each in STEPS}
    assert times == dict.fromkeys(STEPS, UNTIMED) | {"Log": StepTime(4, 5, 6), "Verify": StepTime(1, 2, 3)}
    assert work.session.stack.count() == 1


def test_pasted_lines_that_name_no_step_are_told_and_the_others_taken(page_of: PageOf, work: Work) -> None:
    page = page_of(selection({}))
    said: list[str] = []
    page.steps.refused.connect(said.append)
    go_to(page.steps, 0, "Step")
    QGuiApplication.clipboard().setText("Log\t1\t2\t3\nLunch\t9\t9\t9")
    QTest.keyClick(page.steps, Qt.Key.Key_V, CTRL)
    assert said == ["These lines name no step of the process and are left out: Lunch."]
    assert work.session.project.processes["P"].node_by_id["Log"].time == StepTime(1, 2, 3)


def test_steps_of_one_name_take_the_pasted_lines_in_turn() -> None:
    found = by_name([["Check", "1"], ["Log", "7"], ["check", "2"]], ["Log", "Check", "Check"])
    assert found is not None
    assert found.cells == ((1, "touch", "1"), (0, "touch", "7"), (2, "touch", "2"))


@pytest.mark.parametrize("text", ["-3", "ten"])
def test_what_is_no_number_of_minutes_is_refused_and_nothing_is_lost(page_of: PageOf, work: Work, text: str) -> None:
    page = page_of(selection())
    said: list[str] = []
    page.steps.refused.connect(said.append)
    go_to(page.steps, 0, "With the tool")
    QGuiApplication.clipboard().setText(f"5\n{text}")
    QTest.keyClick(page.steps, Qt.Key.Key_V, CTRL)
    assert len(said) == 1
    assert work.session.stack.count() == 0


def test_a_rate_is_written_beside_the_hours_of_its_role(page_of: PageOf, work: Work, qtbot: QtBot) -> None:
    page = page_of(selection())
    page.views.choose("roles")
    write(page.roles, 0, "EUR an hour", "60")
    write(page.roles, 1, "EUR an hour", "90")
    settle(qtbot, work, page)
    assert cell(page.figures, 1, "EUR a month") == "4 425"
    go_to(page.roles, 0, "EUR an hour")
    QTest.keyClick(page.roles, Qt.Key.Key_Delete)
    assert [each.role for each in work.session.project.decision.role_rates] == ["Shop"]
    assert work.session.stack.count() == 3


def test_the_cases_a_month_are_written_above_the_steps(page_of: PageOf, work: Work, qtbot: QtBot) -> None:
    page = page_of(selection(cases=None))
    assert cell(page.figures, 1, "Hours a month") == "–"
    page.cases.setFocus()
    page.cases.selectAll()
    QTest.keyClicks(page.cases, "60")
    QTest.keyClick(page.cases, Qt.Key.Key_Return)
    settle(qtbot, work, page)
    assert cell(page.figures, 1, "Hours a month") == "35"


# ---------------------------------------------------------------- what is missing
def test_what_is_missing_is_named_and_leads_to_its_cell(page_of: PageOf) -> None:
    times = dict.fromkeys(STEPS, TEN) | {"Fix": StepTime(touch=10.0), "Verify": StepTime(10.0, 30.0)}
    page = page_of(selection(times, cases=None, Desk=60.0))
    assert [row[1:] for row in cells(page.missing)] == [
        ["Fix", "minutes by hand, waited", "minutes, cycle time, hours, money"],
        ["Verify", "minutes waited", "cycle time"],
        ["Incident", "the number of cases a month", "hours, money"],
    ]
    assert "2 steps lack minutes" in page.told.text()
    assert cell(page.steps, 1, "By hand") == "? missing"
    page.views.choose("missing")
    go_to(page.missing, 1, "Missing")
    assert page.steps.current_row().its.key == "Verify"
    assert page.steps.currentIndex().column() == column(page.steps, "Waited")
    go_to(page.missing, 2, "Missing")
    QTest.keyClick(page.missing, Qt.Key.Key_Return)
    assert page.cases.hasFocus()


def test_a_role_without_a_rate_leads_to_its_rate(page_of: PageOf) -> None:
    page = page_of(selection(Desk=60.0))
    page.views.choose("missing")
    go_to(page.missing, 0, "Missing")
    QTest.keyClick(page.missing, Qt.Key.Key_Return)
    assert page.roles.hasFocus()
    assert page.roles.current_row().its.name == "Shop"
    assert page.roles.currentIndex().column() == column(page.roles, "EUR an hour")


def test_a_step_of_a_called_process_is_missing_where_it_is_written(page_of: PageOf) -> None:
    inner = replace(timed({}), id="Q", name="Inner")
    nodes = (Node("s", NodeKind.START), Node("K", NodeKind.CALL, "Call", called="Q"), Node("e", NodeKind.END))
    flows = (Flow("1", "s", "K"), Flow("2", "K", "e"))
    outer = Process("P", "Outer", nodes=nodes, flows=flows, cases_per_month=1.0)
    page = page_of(project_of(outer, inner, matrices=[matrix_of({"Alder": {"R0": "native"}})]))
    assert [row[:2] for row in cells(page.missing)][:4] == [["Inner", step] for step in STEPS]
    assert "No step says yet how long it takes" in page.told.text()
    assert [cell(page.steps, row, "Step") for row in range(4)] == [f"{step} (in Inner)" for step in STEPS]
    go_to(page.missing, 2, "Missing")
    assert page.steps_title.text() == "Steps of Inner, in minutes"
    assert page.steps.current_row().its.node.id == "Escalate"


# ---------------------------------------------------------------- nothing there, nothing to be seen
def test_an_empty_project_says_where_minutes_come_from(work: Work, qtbot: QtBot) -> None:
    page = MinutesPage(work)
    qtbot.addWidget(page)
    page.refresh()
    assert "draw processes on Draw" in page.told.text()
    assert page.figures.table.shown == page.steps.table.shown == []


def test_of_a_covered_tender_only_what_is_done_by_hand_shows(page_of: PageOf) -> None:
    page = page_of(replace(selection(Desk=60.0, Shop=90.0), tender=True))
    assert [row[1] for row in cells(page.figures)] == ["By hand"]
    assert "no baseline is sealed" in page.told.text()
    assert "Alder" not in str([each.title for each in page.steps.table.columns])
    assert page.tool.findData("Alder") < 0
