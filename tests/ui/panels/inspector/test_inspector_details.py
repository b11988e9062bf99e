"""What a node's marks say and what flows and events wait for, written in the inspector."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import process_of, project_of
from inspector_kit import Column, pick, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from itsm_fit.model.process import EventKind, Loop, Node, NodeKind, Timing
from ui.panels.inspector.details import FlowDetails, NodeDetails
from ui.session.session import Revision
from ui.widgets.fields import ChoiceField, LineField, TextField


@pytest.fixture
def details(column: Column) -> Column:
    """A step with a timer, a link, a call, and another process."""
    nodes = [
        Node("start", NodeKind.START),
        Node("A", NodeKind.TASK, "Ask"),
        Node("late", NodeKind.BOUNDARY, event=EventKind.TIMER, attached_to="A"),
        Node("fail", NodeKind.BOUNDARY, event=EventKind.ERROR, attached_to="A"),
        Node("pick", NodeKind.EXCLUSIVE, "Which?"),
        Node("call", NodeKind.CALL, "Change it"),
        Node("wait", NodeKind.CATCH, event=EventKind.CONDITIONAL),
        Node("link", NodeKind.THROW, event=EventKind.LINK),
        Node("signal", NodeKind.THROW, event=EventKind.SIGNAL),
        Node("end", NodeKind.END),
    ]
    flows = [("start", "A"), ("A", "pick"), ("pick", "call"), ("pick", "wait"), ("call", "end"), ("wait", "link")]
    other = process_of([Node("S", NodeKind.TASK, "Sign")], [], id="Q", name="Change")
    column.session.open(Revision(project_of(process_of(nodes, [*flows, ("late", "signal")]), other)))
    return column


def _shown(column: Column, part: type) -> list[str]:
    """The names of the fields of a part that are to be seen."""
    form = column.part(part)
    assert isinstance(form, NodeDetails | FlowDetails)
    fields = [each for kind in (ChoiceField, LineField, TextField) for each in form.findChildren(kind)]
    return sorted(each.accessibleName() for each in fields if each.isVisible())


def _flow(column: Column, source: str, target: str) -> str:
    return next(flow.id for flow in column.process.flows if (flow.source, flow.target) == (source, target))


def test_each_element_has_the_rows_that_mean_something_there(details: Column) -> None:
    wanted = {
        "A": ["Repeats"],
        "late": ["Interrupts", "Timer"],
        "pick": ["Default flow"],
        "call": ["Calls", "Repeats"],
        "wait": ["Condition"],
        "link": ["Name of the event"],
        "end": [],
    }
    for element, fields in wanted.items():
        details.choose(element)
        assert _shown(details, NodeDetails) == fields, element


def test_an_event_on_a_border_lets_its_step_go_on(details: Column, qtbot: QtBot) -> None:
    details.choose("late")
    pick(qtbot, details.field(ChoiceField, "Interrupts"), "lets that go on")
    assert details.node("late").interrupting is False
    assert details.steps == ["Let the timer boundary event Not Interrupt"]
    details.session.stack.undo()
    shown = details.field(ChoiceField, "Interrupts")
    qtbot.waitUntil(lambda: shown.currentText() == "ends what it stands on")


def test_an_error_can_only_interrupt(details: Column) -> None:
    details.choose("fail")
    field = details.field(ChoiceField, "Interrupts")
    assert not field.isEnabled()
    assert field.currentText() == "ends what it stands on"


def test_a_step_repeats_as_it_is_chosen(details: Column, qtbot: QtBot) -> None:
    details.choose("A")
    pick(qtbot, details.field(ChoiceField, "Repeats"), "Several, one after another")
    assert details.node("A").loop is Loop.SEQUENTIAL


def test_a_time_is_written_and_what_it_means_can_be_corrected(details: Column, qtbot: QtBot) -> None:
    details.choose("late")
    write(qtbot, details.field(LineField, "Timer"), "R/P1D")
    assert (details.node("late").value, details.node("late").timing) == ("R/P1D", Timing.CYCLE)
    pick(qtbot, details.field(ChoiceField, "How the time is meant"), "at this date")
    assert (details.node("late").value, details.node("late").timing) == ("R/P1D", Timing.DATE)
    write(qtbot, details.field(LineField, "Timer"), "")
    assert details.node("late").value == ""
    assert _shown(details, NodeDetails) == ["Interrupts", "Timer"]


def test_links_and_signals_get_their_names(details: Column, qtbot: QtBot) -> None:
    details.choose("link")
    write(qtbot, details.field(LineField, "Name of the event"), "Page 2")
    assert details.node("link").event_ref == "Page 2"
    details.choose("signal")
    write(qtbot, details.field(LineField, "Name of the event"), "Closed")
    document = details.session.project.document_of("P")
    assert [(each.name, each.kind) for each in document.definitions] == [("Closed", EventKind.SIGNAL)]
    assert details.node("signal").event_ref == document.definitions[0].id
    assert details.field(LineField, "Name of the event").text() == "Closed"


def test_a_call_names_the_process_that_it_calls_and_takes_another(details: Column, qtbot: QtBot) -> None:
    details.choose("call")
    calls = details.field(ChoiceField, "Calls")
    assert calls.currentText() == "No process"
    pick(qtbot, calls, "Change")
    assert details.node("call").called == "Q"
    assert details.field(ChoiceField, "Calls").currentText() == "Change"


def test_a_call_of_something_else_says_what_the_file_says(details: Column) -> None:
    project = details.session.project
    process = details.process
    nodes = tuple(replace(each, called="elsewhere") if each.id == "call" else each for each in process.nodes)
    document = replace(project.document_of("P"), processes=(replace(process, nodes=nodes),))
    details.session.open(Revision(replace(project, documents=(document,))))
    details.choose("call")
    assert details.field(ChoiceField, "Calls").currentText() == "elsewhere"


def test_the_default_flow_of_a_gateway_is_chosen_among_its_flows(details: Column, qtbot: QtBot) -> None:
    details.choose("pick")
    pick(qtbot, details.field(ChoiceField, "Default flow"), "→ Change it")
    assert details.node("pick").default_flow == _flow(details, "pick", "call")
    details.choose(_flow(details, "pick", "call"))
    assert _shown(details, FlowDetails) == ["Default flow"]  # a default flow has no condition
    pick(qtbot, details.field(ChoiceField, "Default flow"), "no")
    assert details.node("pick").default_flow is None


def test_the_condition_of_a_flow_is_written_with_its_language(details: Column, qtbot: QtBot) -> None:
    flow = _flow(details, "pick", "call")
    details.choose(flow)
    assert _shown(details, FlowDetails) == ["Condition", "Default flow"]
    field = details.field(TextField, "Condition")
    field.setFocus()
    qtbot.keyClicks(field, "cost > 100")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    QApplication.processEvents()
    write(qtbot, details.field(LineField, "Language of the condition"), "feel")
    now = next(each for each in details.process.flows if each.id == flow)
    assert (now.condition, now.language, now.conditional) == ("cost > 100", "feel", True)
    assert details.steps[0] == "Write the Condition of the flow"
