"""Values that cannot be used are left out, and an issue names the element; the file keeps them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bpmn_texts import diagram, model, shape

from itsm_fit.findings import Severity
from itsm_fit.storage.bpmn import issues_of, read_bpmn_with_issues, write_bpmn


def extended(tag: str, own: str, inner: str) -> str:
    return f'<bpmn:{tag} id="{own}"><bpmn:extensionElements>{inner}</bpmn:extensionElements></bpmn:{tag}>'


@pytest.mark.parametrize("share", ["abc", "-1", "nan", "inf", "70 %"])
def test_a_share_that_is_no_number_counts_as_missing(share: str) -> None:
    text = model(extended("sequenceFlow", "F", f'<fit:flow share="{share}"/>'))
    document, issues = read_bpmn_with_issues(text, "a.bpmn")
    assert document.processes[0].flows[0].share is None
    assert [(issue.severity, issue.file, issue.where) for issue in issues] == [(Severity.WARNING, "a.bpmn", "F")]
    assert share in issues[0].message


def test_a_share_above_one_is_kept_for_the_check_of_shares() -> None:
    document, issues = read_bpmn_with_issues(model(extended("sequenceFlow", "F", '<fit:flow share="3"/>')), "a.bpmn")
    assert document.processes[0].flows[0].share == 3
    assert issues == ()


@pytest.mark.parametrize(
    ("own", "field", "where"),
    [
        ('<fit:requirement id="R" priority="urgent"/>', "priority", "R"),
        ('<fit:requirement id="R" weight="-1"/>', "weight", "R"),
        ('<fit:requirement id="R" weight="NaN"/>', "weight", "R"),
    ],
)
def test_a_requirement_keeps_what_can_be_used_of_it(own: str, field: str, where: str) -> None:
    document, issues = read_bpmn_with_issues(model(extended("task", "N", own)), "a.bpmn")
    requirement = document.processes[0].nodes[0].requirements[0]
    assert getattr(requirement, field) is None
    assert [issue.where for issue in issues] == [where]


@pytest.mark.parametrize("own", ["<fit:requirement>Text</fit:requirement>", '<fit:requirementRef id=" "/>'])
def test_a_requirement_without_an_id_is_left_out(own: str) -> None:
    document, issues = read_bpmn_with_issues(model(extended("task", "N", own)), "a.bpmn")
    node = document.processes[0].nodes[0]
    assert (node.requirements, node.requirement_refs) == ((), ())
    assert [issue.where for issue in issues] == ["N"]


def test_a_process_with_unusable_figures_counts_as_usual() -> None:
    own = '<bpmn:extensionElements><fit:process weight="much" casesPerMonth="-5"/></bpmn:extensionElements>'
    document, issues = read_bpmn_with_issues(model(own), "a.bpmn")
    assert (document.processes[0].weight, document.processes[0].cases_per_month) == (1.0, None)
    assert [issue.where for issue in issues] == ["P1", "P1"]


@pytest.mark.parametrize("x", ["left", "nan", "1e300", "-inf"])
def test_a_place_that_is_no_place_leaves_the_node_undrawn(x: str) -> None:
    text = model('<bpmn:task id="N"/>', diagram(shape("N", (x, 0, 10, 10))))
    document, issues = read_bpmn_with_issues(text, "a.bpmn")
    assert document.processes[0].nodes[0].bounds is None
    assert [issue.where for issue in issues] == ["N"]


@pytest.mark.parametrize(
    ("process", "where"),
    [
        (extended("sequenceFlow", "F", '<fit:requirement id="R"/>'), "F"),
        (extended("task", "N", '<fit:flow share="0.5"/>'), "N"),
        (extended("task", "N", '<fit:process weight="2"/>'), "N"),
        ('<bpmn:task id="N"><fit:requirement id="R"/></bpmn:task>', "N"),
        ("<bpmn:laneSet>" + extended("lane", "L", '<fit:requirementRef id="R"/>') + "</bpmn:laneSet>", "L"),
    ],
)
def test_our_elements_in_places_where_they_are_not_read_are_named(process: str, where: str) -> None:
    issues = read_bpmn_with_issues(model(process), "a.bpmn").issues
    assert [issue.where for issue in issues] == [where]
    assert "not read" in issues[0].message


def test_a_line_with_one_bad_waypoint_is_drawn_anew() -> None:
    edge = '<bpmndi:BPMNEdge bpmnElement="F"><di:waypoint x="0" y="0"/><di:waypoint x="?" y="0"/></bpmndi:BPMNEdge>'
    document, issues = read_bpmn_with_issues(model('<bpmn:sequenceFlow id="F"/>', diagram(edge)), "a.bpmn")
    assert document.processes[0].flows[0].waypoints == ()
    assert len(issues) == 1


def test_the_issues_of_a_document_can_be_asked_for_again_and_the_file_keeps_what_was_wrong() -> None:
    text = model(extended("sequenceFlow", "F", '<fit:flow share="abc"/>'))
    document, issues = read_bpmn_with_issues(text, "a.bpmn")
    assert issues_of(document) == issues
    assert write_bpmn(document) == text


def test_a_text_is_read_once_for_its_document_and_its_issues_unless_it_goes_by_another_name(monkeypatch) -> None:
    text = model(extended("sequenceFlow", "F", '<fit:flow share="abc"/>'))
    document, issues = read_bpmn_with_issues(text, "a.bpmn")
    assert [its.file for its in issues_of(replace(document, name="b.bpmn"))] == ["b.bpmn"]
    monkeypatch.setattr("itsm_fit.storage.bpmn.read.parse", lambda *_: pytest.fail("it is read again"))
    assert issues_of(document) == issues
