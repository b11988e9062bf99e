"""What timers wait for and when flows are taken: read, and written back with nothing else touched."""

from __future__ import annotations

import pytest
from bpmn_texts import model

from itsm_fit.model import edits
from itsm_fit.model.process import EventKind, Flow, Node, NodeKind, Timing
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

TIMER = """<bpmn:startEvent id="S"><bpmn:timerEventDefinition id="D">
  <bpmn:{tag} xsi:type="bpmn:tFormalExpression" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    language="x:y" evaluatesToTypeRef="t"><!-- since May --><![CDATA[{value}]]></bpmn:{tag}>
</bpmn:timerEventDefinition></bpmn:startEvent>"""
CONDITION = """<bpmn:exclusiveGateway id="G"/><bpmn:task id="T"/>
<bpmn:sequenceFlow id="F" sourceRef="G" targetRef="T">
  <bpmn:conditionExpression id="C" language="feel"
    x:own="1" xmlns:x="urn:x"><![CDATA[ a < b ]]></bpmn:conditionExpression>
</bpmn:sequenceFlow>"""


def _project(process: str, around: str = "") -> Project:
    return Project(documents=(read_bpmn(model(process, around), "a.bpmn"),))


def _text(project: Project) -> str:
    return write_bpmn(project.documents[0]).decode()


def _node(project: Project, own: str) -> Node:
    return project.processes["P1"].node_by_id[own]


def _flow(project: Project) -> Flow:
    return project.processes["P1"].flows[0]


@pytest.mark.parametrize(
    ("timing", "value"),
    [(Timing.DURATION, "PT4H"), (Timing.DATE, "2026-01-31T08:00:00Z"), (Timing.CYCLE, "R3/PT10M")],
)
def test_a_timer_is_read_with_what_its_value_means_and_written_back_as_it_was(timing: Timing, value: str) -> None:
    process = TIMER.format(tag=timing, value=value)
    project = _project(process)
    assert (_node(project, "S").value, _node(project, "S").timing) == (value, timing)
    renamed = edits.rename_node(project, "P1", "S", "Late")
    assert _text(renamed) == model(process).decode().replace(
        '<bpmn:startEvent id="S">', '<bpmn:startEvent id="S" name="Late">'
    )


def test_another_value_leaves_the_rest_of_the_definition_alone() -> None:
    before = TIMER.format(tag="timeDuration", value="PT4H")
    changed = edits.set_value(_project(before), "P1", "S", "PT8H & more")
    wanted = before.replace("<!-- since May --><![CDATA[PT4H]]>", "PT8H &amp; more")
    assert _text(changed) == model(wanted).decode()


def test_a_value_that_means_something_else_keeps_the_attributes_of_its_element() -> None:
    before = TIMER.format(tag="timeDuration", value="PT4H")
    changed = edits.set_value(_project(before), "P1", "S", "R/PT4H", Timing.CYCLE)
    text = _text(changed)
    assert "timeDuration" not in text
    assert 'language="x:y" evaluatesToTypeRef="t">R/PT4H</bpmn:timeCycle>' in text
    assert _node(Project(documents=(read_bpmn(text.encode(), "b.bpmn"),)), "S").timing is Timing.CYCLE


def test_a_first_value_is_written_as_a_formal_expression_and_goes_with_its_text() -> None:
    bare = '<bpmn:startEvent id="S"><bpmn:timerEventDefinition id="D"/></bpmn:startEvent>'
    given = edits.set_value(_project(bare), "P1", "S", "PT4H")
    assert '<bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT4H</bpmn:timeDuration>' in _text(given)
    assert _text(given).count("xmlns:xsi=") == 1
    assert "timeDuration" not in _text(edits.set_value(given, "P1", "S", " "))


def test_a_file_with_another_prefix_gets_a_type_of_that_prefix() -> None:
    bare = '<bpmn:startEvent id="S"><bpmn:timerEventDefinition id="D"/></bpmn:startEvent>'
    data = model(bare).replace(b"bpmn:", b"").replace(b"xmlns:bpmn=", b"xmlns=")
    project = Project(documents=(read_bpmn(data, "a.bpmn"),))
    text = _text(edits.set_value(project, "P1", "S", "PT4H"))
    assert '<timeDuration xsi:type="tFormalExpression">PT4H</timeDuration>' in text


def test_a_shared_definition_stays_as_it_is_where_one_of_its_events_waits_longer() -> None:
    shared = '<bpmn:timerEventDefinition id="D"><bpmn:timeDuration>PT4H</bpmn:timeDuration></bpmn:timerEventDefinition>'
    events = "".join(
        f'<bpmn:startEvent id="{own}"><bpmn:eventDefinitionRef>D</bpmn:eventDefinitionRef></bpmn:startEvent>'
        for own in "SR"
    )
    project = _project(events, shared)
    assert _node(project, "S").value == "PT4H"
    text = _text(edits.set_value(project, "P1", "S", "PT8H"))
    assert shared in text
    again = Project(documents=(read_bpmn(text.encode(), "b.bpmn"),))
    assert (_node(again, "S").value, _node(again, "R").value) == ("PT8H", "PT4H")


def test_what_a_condition_event_waits_for_is_read_and_changed() -> None:
    event = (
        '<bpmn:intermediateCatchEvent id="S"><bpmn:conditionalEventDefinition>'
        '<bpmn:condition language="juel">${stock &lt; 1}</bpmn:condition>'
        "</bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>"
    )
    project = _project(event)
    assert _node(project, "S").value == "${stock < 1}"
    changed = _text(edits.set_value(project, "P1", "S", "${stock < 5}"))
    assert changed == model(event.replace("&lt; 1", "&lt; 5")).decode()


def test_a_value_goes_with_the_trigger_that_it_belongs_to() -> None:
    project = _project(TIMER.format(tag="timeCycle", value="R/P1D"))
    message = edits.set_event(project, "P1", "S", EventKind.MESSAGE)
    assert (_node(message, "S").value, _node(message, "S").timing) == ("", Timing.DURATION)
    assert "timeCycle" not in _text(message)


def test_a_condition_is_read_with_its_language_and_written_back_as_it_was() -> None:
    project = _project(CONDITION)
    assert (_flow(project).condition, _flow(project).language) == ("a < b", "feel")
    renamed = edits.rename_flow(project, "P1", "F", "yes")
    wanted = CONDITION.replace('<bpmn:sequenceFlow id="F"', '<bpmn:sequenceFlow id="F" name="yes"', 1)
    assert sorted(_text(renamed).split('"')) == sorted(model(wanted).decode().split('"'))
    assert "<![CDATA[ a < b ]]>" in _text(renamed)


def test_another_condition_keeps_the_attributes_of_its_element() -> None:
    changed = _text(edits.set_condition(_project(CONDITION), "P1", "F", "a > b"))
    assert changed == model(CONDITION.replace("<![CDATA[ a < b ]]>", "a &gt; b")).decode()
    other = _text(edits.set_condition(_project(CONDITION), "P1", "F", "a < b", "juel"))
    assert other == model(CONDITION.replace('language="feel"', 'language="juel"')).decode()


def test_a_condition_comes_and_goes_with_its_text() -> None:
    bare = '<bpmn:exclusiveGateway id="G"/><bpmn:task id="T"/><bpmn:sequenceFlow id="F" sourceRef="G" targetRef="T"/>'
    given = edits.set_condition(_project(bare), "P1", "F", "a < b", "feel")
    assert _flow(given).conditional
    wanted = (
        '<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="feel">'
        "a &lt; b</bpmn:conditionExpression>"
    )
    assert wanted in _text(given)
    assert _flow(Project(documents=(read_bpmn(_text(given).encode(), "b.bpmn"),))).condition == "a < b"
    gone = edits.set_condition(given, "P1", "F", "")
    assert not _flow(gone).conditional
    assert "conditionExpression" not in _text(gone)


def test_the_kind_of_a_timer_survives_where_it_stands() -> None:
    """An event that becomes another kind of event with the same trigger still waits for the same time."""
    project = _project(TIMER.format(tag="timeDate", value="2026-01-31"))
    caught = edits.set_kind(project, "P1", "S", NodeKind.CATCH)
    assert (_node(caught, "S").value, _node(caught, "S").timing) == ("2026-01-31", Timing.DATE)
    assert "[CDATA[2026-01-31]]" in _text(caught)
