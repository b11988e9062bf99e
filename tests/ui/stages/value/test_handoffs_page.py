"""The page Hand-offs: who hands work to whom, what tools make of it, where streams break, what merging saves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from builders import contract_process, matrix_of, must, project_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot
from silo_models import DESK, in_lanes, two_lanes
from value_pages_kit import cells, settle, show

from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project
from itsm_fit.sealing.baseline import in_tender
from ui.session.work import Work
from ui.stages.value.handoffs.page import HandoffsPage
from ui.widgets.table import RowT, TableView

pytestmark = pytest.mark.usefixtures("dressed")

ASKED = {name: [must(f"R-{name}")] for name in ("Log", "Fix", "Escalate", "Verify")}


def plain(text: str) -> str:
    return re.sub("[\u00a0\u2009\u202f]", " ", text)


def incident(**more: object) -> Process:
    """Escalate is entered 0.3 · 1.25 = 0.375 times a case, and left as often; with 1200 cases that is 450 a month."""
    return replace(two_lanes(**ASKED), **{"cases_per_month": 1200.0, **more})  # type: ignore[arg-type]


def answered(process: Process | None = None) -> Project:
    """Whole carries everything, Desk only what the desk does, Expert only Escalate."""
    desk = dict.fromkeys(("R-Log", "R-Fix", "R-Verify"), "native")
    answers = {
        "Whole": {**desk, "R-Escalate": "native"},
        "Desk": {**desk, "R-Escalate": "no"},
        "Expert": {**dict.fromkeys(desk, "no"), "R-Escalate": "native"},
    }
    return project_of(process or incident(), matrices=[matrix_of(answers)])


def titles(table: TableView[RowT]) -> list[str]:
    return [column.title for column in table.table.columns]


def shown(table: TableView[RowT], columns: Sequence[str]) -> list[list[str]]:
    at = [titles(table).index(each) for each in columns]
    return [[plain(row[each]) for each in at] for row in cells(table)]


def test_the_matrix_has_a_row_and_a_column_for_each_role_and_what_passes_between_them(qtbot: QtBot, work: Work) -> None:
    page = HandoffsPage(work)
    show(qtbot, work, page, project_of(incident()))
    assert page.matrix.table.row_titles(range(2)) == ["Expert", "Service desk"][::-1]
    assert titles(page.matrix) == ["Service desk", "Expert", "All"]
    assert cells(page.matrix) == [["", "450", "450"], ["450", "", "450"]]
    assert plain(page.title.text()) == "900 hand-offs a month between 2 roles"
    assert not page.matrix.header.stands


def test_a_cell_opens_its_flows_and_enter_leads_to_one_on_the_drawing(qtbot: QtBot, work: Work) -> None:
    page = HandoffsPage(work)
    show(qtbot, work, page, answered())
    page.matrix.choose(page.matrix.table.index(0, 1))
    assert plain(page.flow_title.text()) == "Service desk → Expert · 1 flow, 450 a month"
    assert shown(page.flows, ("Flow", "Step before", "Step after", "A case", "A month")) == [
        ["Which way? → Escalate", "Log, Verify", "Escalate", "0.38", "450"]
    ]
    assert shown(page.flows, ("Whole", "Desk", "Expert")) == [
        ["✓ carried", "✗ by hand on a side", "✗ by hand on a side"]
    ]
    revealed = QSignalSpy(work.choice.revealed)
    qtbot.keyClick(page.matrix, Qt.Key.Key_Return)
    assert page.flows.hasFocus() or page.focusWidget() is page.flows
    qtbot.keyClick(page.flows, Qt.Key.Key_Return)
    assert revealed.count() == 1
    assert (work.choice.process, work.choice.element) == ("P", "which-Escalate")


def test_all_that_a_role_hands_over_is_a_cell_too(qtbot: QtBot, work: Work) -> None:
    process = in_lanes(contract_process(), {**DESK, "Escalate": "Expert", "end": "Requester"})
    page = HandoffsPage(work)
    show(qtbot, work, page, project_of(replace(process, cases_per_month=100.0)))
    desk = page.matrix.table.row_titles(range(3)).index("Service desk")
    page.matrix.choose(page.matrix.table.index(desk, 3))
    assert plain(page.flow_title.text()) == "Service desk → all · 2 flows, 138 a month"  # 37.5 + 100


def test_many_roles_have_upright_headings(qtbot: QtBot, work: Work) -> None:
    """Twelve processes, each between two lanes of its own."""
    lanes = [{**DESK, "Escalate": f"Expert of the group number {at}"} for at in range(24)]
    processes = [
        replace(in_lanes(contract_process(), its), id=f"P{at}", cases_per_month=10.0) for at, its in enumerate(lanes)
    ]
    page = HandoffsPage(work)
    show(qtbot, work, page, project_of(*processes))
    assert page.matrix.table.columnCount() == 26
    assert page.matrix.header.stands
    assert page.matrix.header.sectionSize(0) < page.fontMetrics().horizontalAdvance("Expert of the group number 0")


def test_what_has_no_volume_is_named_with_the_way_there(qtbot: QtBot, work: Work) -> None:
    page = HandoffsPage(work)
    show(qtbot, work, page, project_of(incident(cases_per_month=None)))
    assert page.told.text().startswith("Incident has no number of cases a month")
    assert cells(page.matrix) == [["", "?", "?"], ["?", "", "?"]]
    menu = page.volumes.menu()
    menu.aboutToShow.emit()
    assert [entry.text() for entry in menu.actions()] == ["Incident"]
    menu.actions()[0].trigger()
    assert work.choice.process == "P"


def test_messages_between_pools_stand_apart(qtbot: QtBot, work: Work) -> None:
    """Log is entered once a case and tells the closed pool of the customer."""
    own = incident()
    pools = (Pool("pool", "Us", own.id), Pool("customer", "Customer"))
    told = MessageFlow("told", "Log", "customer", "Ticket number")
    document = Document("P.bpmn", (own,), pools=pools, message_flows=(told,))
    page = HandoffsPage(work)
    show(qtbot, work, page, Project("Test", (document,)))
    assert plain(page.title.text()) == "900 hand-offs a month between 2 roles"
    page.sort.choose("pools")
    assert titles(page.matrix) == ["Service desk", "Customer", "All"]
    assert [plain(each) for each in cells(page.matrix)[0]] == ["", "1 200", "1 200"]
    assert shown(page.flows, ("Flow", "A month")) == [["Ticket number", "1 200"]]


# ---------------------------------------------------------------- with each tool
def test_each_tool_has_what_it_carries_and_its_flows_behind(qtbot: QtBot, work: Work) -> None:
    page = HandoffsPage(work)
    show(qtbot, work, page, answered())
    page.views.choose("tools")
    columns = ("Tool", "✓ Carried", "⇄ Integration", "✗ By hand on a side")
    assert shown(page.tools, columns) == [
        ["Whole", "900", "0", "0"],
        ["Desk", "0", "0", "900"],
        ["Expert", "0", "0", "900"],
    ]
    page.tools.choose(page.tools.table.index(1, titles(page.tools).index("✗ By hand on a side")))
    assert plain(page.flow_title.text()) == "Desk: ✗ By hand on a side · 2 flows, 900 a month"
    assert work.choice.tool == "Desk"
    page.tools.choose(page.tools.table.index(1, titles(page.tools).index("✓ Carried")))
    assert cells(page.flows) == []


def test_a_set_of_tools_shows_where_they_have_to_be_integrated(qtbot: QtBot, work: Work) -> None:
    """Desk carries one side of each of the 900, Expert the other one."""
    page = HandoffsPage(work)
    show(qtbot, work, page, answered())
    page.views.choose("tools")
    menu = page.set_button.menu()
    menu.aboutToShow.emit()
    for entry in menu.actions()[1:]:
        entry.trigger()
    settle(qtbot, work, page)
    assert shown(page.tools, ("Tool", "✓ Carried", "⇄ Integration"))[0] == ["Desk + Expert", "0", "900"]
    page.views.choose("matrix")
    assert shown(page.flows, ("Desk + Expert",)) == [["⇄ integration"]]


def test_a_tender_that_is_not_sealed_tells_of_roles_and_not_of_tools(qtbot: QtBot, work: Work) -> None:
    """What passes between roles is drawn; no vendor said it."""
    page = HandoffsPage(work)
    show(qtbot, work, page, in_tender(answered(), tender=True, by="Ada", at=datetime(2026, 11, 29, 9, tzinfo=UTC)))
    assert work.session.covered
    assert plain(page.title.text()) == "900 hand-offs a month between 2 roles"
    assert "Whole" not in titles(page.flows)
    page.views.choose("tools")
    assert page.stack.currentWidget() is page.nothing
    assert page.nothing.text().startswith("This is a tender and no baseline is sealed yet")


# ---------------------------------------------------------------- value streams
def test_a_value_stream_tells_where_it_breaks_first_and_asks_for_the_answers(qtbot: QtBot, work: Work) -> None:
    """Escalate stays out of 0.56 / 0.86 of the completing cases: the rest breaks there with Desk."""
    page = HandoffsPage(work)
    show(qtbot, work, page, answered())
    page.views.choose("streams")
    assert shown(page.streams.table, ("Whole", "Desk"))[0] == ["✓ nowhere", "✗ 35 % Escalate"]
    page.streams.table.choose(page.streams.table.table.index(0, titles(page.streams.table).index("Desk")))
    assert page.streams.why.text().startswith("Incident with Desk breaks first at “Escalate” (Expert): not carried, 35")
    asked = QSignalSpy(work.choice.why_asked)
    qtbot.keyClick(page.streams.table, Qt.Key.Key_Return)
    scope = asked.at(0)[0]
    assert (scope.tool, scope.process, scope.step) == ("Desk", "P", "Escalate")
    qtbot.mouseClick(page.streams.show_step, Qt.MouseButton.LeftButton)
    assert (work.choice.tool, work.choice.element) == ("Desk", "Escalate")


# ---------------------------------------------------------------- merging roles
def test_roles_that_are_tried_as_one_leave_the_project_as_it_is(qtbot: QtBot, work: Work) -> None:
    """The desk and the expert exchange 450 both ways; each case then goes to the requester, 1200 a month."""
    process = in_lanes(contract_process(), {**DESK, "Escalate": "Expert", "end": "Requester"})
    page = HandoffsPage(work)
    show(qtbot, work, page, project_of(replace(process, cases_per_month=1200.0)))
    before = work.session.project
    page.views.choose("merging")
    assert shown(page.merges.pairs, ("Role", "With", "Saved a month", "Of all")) == [
        ["Service desk", "Requester", "1 200", "57 %"],
        ["Service desk", "Expert", "900", "43 %"],
    ]
    page.merges.pairs.selectRow(1)
    settle(qtbot, work, page)
    assert plain(page.merges.title.text()).startswith(
        "Service desk + Expert as one role: 900 of 2 100 hand-offs a month would be none, 1 200 would be left."
    )
    assert titles(page.merges.matrix) == ["Service desk + Expert", "Requester", "All"]
    assert [plain(each) for each in cells(page.merges.matrix)[0]] == ["", "1 200", "1 200"]
    assert plain(page.flow_title.text()) == "What would be none any more · 2 flows, 900 a month"
    page.merges.pairs.selectAll()
    settle(qtbot, work, page)
    assert cells(page.merges.matrix) == []
    assert work.session.project is before
    assert not work.session.stack.canUndo()


@pytest.mark.parametrize("lanes", [{}, dict.fromkeys(DESK, "Service desk") | {"Escalate": "Service desk"}])
def test_without_hand_offs_the_page_says_what_to_draw(qtbot: QtBot, work: Work, lanes: dict[str, str]) -> None:
    page = HandoffsPage(work)
    show(qtbot, work, page, project_of(in_lanes(contract_process(), lanes)))
    assert page.awaited.said.text().startswith("No work passes from role to role: draw a lane for each role")
    assert not page.body.isVisible()


def test_where_only_messages_pass_these_are_shown(qtbot: QtBot, work: Work) -> None:
    own = replace(contract_process(), cases_per_month=100.0)
    pools = (Pool("pool", "Us", own.id), Pool("customer", "Customer"))
    document = Document("P.bpmn", (own,), pools=pools, message_flows=(MessageFlow("told", "Log", "customer"),))
    page = HandoffsPage(work)
    show(qtbot, work, page, Project("Test", (document,)))
    assert titles(page.matrix) == ["Us", "Customer", "All"]
    assert shown(page.flows, ("Flow", "A month")) == [["Message", "100"]]
