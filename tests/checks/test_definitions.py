"""Messages, signals, errors and escalations that a file defines: nameless, alike, or used by nothing."""

from __future__ import annotations

import pytest

from itsm_fit.checks import check_project
from itsm_fit.findings import Finding
from itsm_fit.model import edits
from itsm_fit.model.process import EventKind
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn

MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL"


def read(definitions: str, catch: str, more: str = "") -> Project:
    """A process that starts by an event, waits for another and ends."""
    text = (
        f'<definitions xmlns="{MODEL}" targetNamespace="urn:t">{definitions}'
        f'<process id="P" name="Order"><startEvent id="s" name="Go"/>'
        f'<intermediateCatchEvent id="c" name="Wait">{catch}</intermediateCatchEvent>{more}<endEvent id="e"/>'
        '<sequenceFlow id="f1" sourceRef="s" targetRef="c"/><sequenceFlow id="f2" sourceRef="c" targetRef="e"/>'
        "</process></definitions>"
    )
    return Project(documents=(read_bpmn(text.encode(), "order.bpmn"),))


def found(project: Project) -> list[Finding]:
    return [each for each in check_project(project) if each.rule.endswith("-definition")]


@pytest.mark.parametrize("kind", ["message", "signal", "error", "escalation"])
def test_each_kind_is_told_when_unused_nameless_or_twice_and_is_fine_otherwise(kind: str) -> None:
    catch = f'<{kind}EventDefinition {kind}Ref="d"/>'
    named = f'<{kind} id="d" name="Mail"/>'
    assert found(read(named, catch)) == []
    assert [(each.rule, each.element) for each in found(read(named, ""))] == [("unused-definition", "d")]
    (nameless,) = found(read(f'<{kind} id="d"/>', catch))
    assert (nameless.rule, nameless.process, nameless.element) == ("unnamed-definition", "P", "c")
    assert nameless.message.startswith(f"The {kind} of the event “Wait” has no name")
    twice = found(read(f'{named}<{kind} id="d2" name=" Mail "/>', f'{catch}<{kind}EventDefinition {kind}Ref="d2"/>'))
    assert [each.rule for each in twice] == ["repeated-definition"]


@pytest.mark.parametrize(
    "more",
    [
        '<sendTask id="t" name="Write" messageRef="d"/>',
        '<endEvent id="e2"><messageEventDefinition messageRef="d"/></endEvent>',
        '<serviceTask id="t"><extensionElements><on xmlns="urn:x" messageRef="d"/></extensionElements></serviceTask>',
    ],
)
def test_a_message_is_used_wherever_something_refers_to_it(more: str) -> None:
    assert found(read('<message id="d" name="Mail"/>', "", more)) == []


def test_an_operation_that_is_not_drawn_uses_its_message() -> None:
    definitions = (
        '<message id="d" name="Mail"/><interface id="i" name="I"><operation id="o" name="O">'
        "<inMessageRef>d</inMessageRef></operation></interface>"
    )
    assert found(read(definitions, "")) == []


def test_a_message_whose_last_event_waits_for_something_else_by_now_is_unused() -> None:
    project = read('<message id="d" name="Mail"/>', '<messageEventDefinition messageRef="d"/>')
    (finding,) = found(edits.set_event(project, "P", "c", EventKind.TIMER))
    assert finding.message == (
        "The message “Mail” is defined but nothing uses it: let an event refer to it, or delete it."
    )
