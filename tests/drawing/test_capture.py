"""What is said in a workshop becomes steps, decisions, branches, lanes and requirements."""

from __future__ import annotations

import pytest

from itsm_fit.editor.begin import new_process
from itsm_fit.editor.capture import SpokenStep, captured, with_wish
from itsm_fit.editor.diagram import Diagram
from itsm_fit.errors import EditError
from itsm_fit.model.asking import AskingPlace
from itsm_fit.model.process import NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority


def _begun() -> Diagram:
    project, _ = new_process(Project(), "Incident")
    return Diagram(project, 0)


def _said(diagram: Diagram, *lines: str, after: str = "") -> tuple[Diagram, str]:
    for line in lines:
        edited = captured(diagram, diagram.document.processes[0], after, line)
        diagram, (after,) = edited.diagram, edited.chosen
    return diagram, after


def _flows(process: Process) -> set[tuple[str, str, str]]:
    names = {node.id: node.name or node.kind.value for node in process.nodes}
    return {(names[flow.source], flow.name, names[flow.target]) for flow in process.flows}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Log the incident", ("Log the incident", "", "")),
        ("Known?", ("Known?", "", "")),
        ("yes:  Apply fix @Service desk", ("Apply fix", "yes", "Service desk")),
        ("oui\u202f: Appliquer @Support", ("Appliquer", "oui", "Support")),
        ("Closed.", ("Closed.", "", "")),
        ("Close at 10:30", ("Close at 10:30", "", "")),
        ("  @  ", ("@", "", "")),
    ],
)
def test_a_line_says_name_branch_and_lane(line: str, said: tuple[str, str, str]) -> None:
    assert SpokenStep.of(line) == said


def test_lines_become_steps_one_after_the_other() -> None:
    diagram, known = _said(_begun(), "Log", "Known?")
    diagram, _ = _said(diagram, "yes: Apply fix", "Closed.", after=known)
    diagram, _ = _said(diagram, "no: Escalate", after=known)
    process = diagram.document.processes[0]
    assert _flows(process) == {
        ("startEvent", "", "Log"),
        ("Log", "", "Known?"),
        ("Known?", "yes", "Apply fix"),
        ("Apply fix", "", "Closed"),
        ("Known?", "no", "Escalate"),
    }
    kinds = {node.name: node.kind for node in process.nodes}
    assert kinds["Known?"] is NodeKind.EXCLUSIVE
    assert kinds["Closed"] is NodeKind.END
    boxes = [node.bounds for node in process.nodes if node.bounds]
    assert len(boxes) == len(process.nodes)
    apart = [
        one.right <= two.x or two.right <= one.x or one.bottom <= two.y or two.bottom <= one.y
        for at, one in enumerate(boxes)
        for two in boxes[at + 1 :]
    ]
    assert all(apart), "nothing lies upon another"


def test_a_lane_that_is_named_takes_the_step_and_is_drawn_where_it_is_missing() -> None:
    diagram, _ = _said(_begun(), "Log @Service desk", "Solve @Expert", "Tell @service desk")
    process = diagram.document.processes[0]
    lanes = {lane.id: lane.name for lane in process.lanes}
    assert sorted(lanes.values()) == ["Expert", "Service desk"]
    assert {node.name: lanes[node.lane or ""] for node in process.nodes if node.name} == {
        "Log": "Service desk",
        "Solve": "Expert",
        "Tell": "Service desk",
    }


def test_a_colon_after_a_step_that_decides_nothing_belongs_to_the_name() -> None:
    diagram, _ = _said(_begun(), "Log", "Note: call back")
    assert "Note: call back" in {node.name for node in diagram.document.processes[0].nodes}


def test_nothing_follows_an_end_and_nothing_said_is_no_step() -> None:
    diagram, end = _said(_begun(), "Log", "Closed.")
    with pytest.raises(EditError, match="Nothing follows an end"):
        _said(diagram, "Go on", after=end)
    with pytest.raises(EditError, match="Say first what is done"):
        _said(diagram, "  ")


def test_a_wish_takes_the_next_id_and_the_priority_that_it_states() -> None:
    diagram, step = _said(_begun(), "Log")
    key = next(iter(diagram.project.processes))
    place = AskingPlace(key, step)
    project, first = with_wish(diagram.project, place, "Mail becomes a ticket")
    project, second = with_wish(project, place, "must: A ticket has a number")
    project, third = with_wish(project, place, "Note: keeps its time")
    project, fourth = with_wish(project, place, "could : A mail is sent")
    node = project.processes[key].node_by_id[step]
    assert [(each.id, each.text, each.priority) for each in node.requirements] == [
        (first, "Mail becomes a ticket", None),
        (second, "A ticket has a number", Priority.MUST),
        (third, "Note: keeps its time", None),
        (fourth, "A mail is sent", Priority.COULD),
    ]
    assert len({first, second, third, fourth}) == 4
    with pytest.raises(EditError, match="Say first what the tool has to do"):
        with_wish(project, place, "  ")
