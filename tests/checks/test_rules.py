"""The table of rules: whole, told to people as it stands, and exact when only what an edit touched is checked again."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from little_models import END, START, drawn, must, project, step
from random_edits import edited
from thorough import examples

from itsm_fit import checks
from itsm_fit.checks import RULE_BY_ID, RULES, check_project, findings_of, rules
from itsm_fit.checks.drawn import DrawnLayout, DrawnProcess, drawn_processes
from itsm_fit.checks.rule import KeptPart, Part, Remark
from itsm_fit.checks.run import Run
from itsm_fit.findings import Finding
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.scoring.game.unfold import Trouble
from itsm_fit.selection import evaluate
from itsm_fit.storage.bpmn import read_bpmn

MODELS = Path(__file__).parents[1] / "storage" / "models"
DRAWN = (MODELS / "hand_drawn.bpmn").read_bytes()
WITH_ALL = Project(
    documents=(
        read_bpmn(DRAWN, "a.bpmn"),
        read_bpmn(DRAWN, "b.bpmn"),
        *project(drawn(START, step("x", called="P1"), END, flows="start>x x>end")).documents,
    ),
    requirements=(must("R-1"),),
)
"""A file with one of everything, the same once more, and one that calls it."""

CONTRACT = {
    "error": "no-start no-end unreachable cannot-end deadlock endless-loop flow-across-pools dangling-flow "
    "duplicate-id recursive-call",
    "warning": "leftover-tokens split-join-mismatch missing-shares over-full-shares dead-end disconnected unnamed "
    "no-lane duplicate-requirement unplayed-element too-many-markings partial-volumes",
    "info": "asks-nothing unanswered-must",
}
"""What other programs count on."""


@pytest.mark.parametrize(("severity", "names"), CONTRACT.items())
def test_rules_that_others_count_on_keep_their_severity(severity: str, names: str) -> None:
    assert {RULE_BY_ID[rule].severity.value for rule in names.split()} == {severity}


def test_every_function_that_finds_something_is_a_row_of_the_table_once() -> None:
    functions = [
        function
        for module in filter(inspect.ismodule, vars(rules).values())
        for name, function in inspect.getmembers(module, callable)
        if not name.startswith("_") and inspect.get_annotations(function).get("return") == "Iterator[Remark]"
    ]
    assert len(functions) == len(RULES) == len(RULE_BY_ID)
    assert set(functions) == {rule.find for rule in RULES}


def test_whatever_is_noticed_before_playing_is_told_by_one_rule() -> None:
    inside = [inspect.getclosurevars(rule.find).nonlocals for rule in RULES]
    assert sorted(trouble for its in inside for trouble in its.get("sentences", ())) == sorted(Trouble)


def test_a_rule_about_one_process_cannot_speak_of_another() -> None:
    """What is found in a process stands as long as that process does, so it may be nobody else's."""
    rule = next(rule for rule in RULES if rule.id == "no-start")
    elsewhere = Remark("Somewhere else.", where=("other.bpmn", "Q"))
    lying = type(rule)("lies", rule.scope, rule.severity, "it lies", lambda _: [elsewhere])
    (process,) = drawn_processes(project(drawn(START)))
    assert [(each.file, each.process, each.element) for each in lying.findings(process)] == [("p.bpmn", "P", "P")]


def findings_after(before: Project, after: Project) -> tuple[Finding, ...]:
    return evaluate(after, since=evaluate(before)).findings


@settings(
    max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(data=st.data())
def test_findings_after_edits_are_those_of_checking_everything(data: st.DataObject) -> None:
    state, fit = WITH_ALL, evaluate(WITH_ALL)
    for _ in range(data.draw(st.integers(1, 4))):
        state = edited(data, state)
        fit = evaluate(state, since=fit)
        note(f"{len(fit.findings)} findings")
        assert fit.findings == check_project(state)


def test_a_finding_about_two_processes_goes_when_the_other_one_is_mended() -> None:
    twice = project(drawn(START, step("a", requirements=(must("R1"),)), END, flows="start>a a>end"))
    other = drawn(START, step("b", requirements=(must("R1"),)), END, flows="start>b b>end")
    both = Project(documents=(*twice.documents, read_bpmn(DRAWN, "b.bpmn"), *project(other).documents[:1]))
    mended = edits.remove_requirement(both, "P", "a", "R1")
    assert "duplicate-requirement" in {each.rule for each in check_project(both)}
    assert findings_after(both, mended) == check_project(mended)


def test_a_flow_into_nothing_is_told_as_such_once_what_it_led_to_is_gone() -> None:
    """The step that it led to stands in another pool, whose process alone has changed since."""
    drawing = (
        '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:t">'
        '<process id="P"><startEvent id="s"/><task id="a" name="A"/><endEvent id="e"/>'
        '<sequenceFlow id="f1" sourceRef="s" targetRef="a"/><sequenceFlow id="f2" sourceRef="a" targetRef="e"/>'
        '<sequenceFlow id="out" sourceRef="a" targetRef="b"/></process>'
        '<process id="Q"><task id="b" name="B"/><task id="c" name="C"/></process></definitions>'
    )
    before = Project(documents=(read_bpmn(drawing.encode(), "p.bpmn"),))
    first, second = before.documents[0].processes
    fewer = replace(second, nodes=second.nodes[1:])
    after = replace(before, documents=(replace(before.documents[0], processes=(first, fewer)),))
    assert "flow-across-pools" in {each.rule for each in check_project(before)}
    assert findings_after(before, after) == check_project(after)
    assert "dangling-flow" in {each.rule for each in check_project(after)}


@pytest.mark.parametrize(
    ("edit", "checked"),
    [
        (lambda state: edits.move_elements(state, state.documents[0], ["T1"], 200.0, 300.0), {(DrawnLayout, "P1")}),
        (
            lambda state: edits.rename_node(state, "P1", "T1", "Write it"),
            {(DrawnProcess, "P1"), (DrawnLayout, "P1"), (Run, "P1")},
        ),
        (
            lambda state: edits.set_process_weight(state, "P", 7.0),
            {(DrawnProcess, "P"), (DrawnLayout, "P"), (Run, "P")},
        ),
        (lambda state: replace(state, name="Another name"), set()),
    ],
    ids=["moved", "renamed", "another process", "the project"],
)
def test_only_what_an_edit_touched_is_checked_again(
    monkeypatch: pytest.MonkeyPatch, edit: Callable[[Project], Project], checked: set[tuple[type, str]]
) -> None:
    before, after = evaluate(WITH_ALL), edit(WITH_ALL)
    seen: list[tuple[type, str]] = []

    def watched(part: Part) -> tuple[Finding, ...]:
        if isinstance(part, KeptPart):
            seen.append((type(part), part.where[1]))
        return findings_of(part)

    monkeypatch.setattr(checks, "findings_of", watched)
    found = evaluate(after, since=before).findings
    assert set(seen) == checked
    assert found == check_project(after)
