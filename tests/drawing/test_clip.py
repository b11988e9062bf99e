"""Copying parts of a drawing as BPMN, and putting them in elsewhere."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from canvas_kit import INCIDENT

from itsm_fit.drawing.geometry import crosses
from itsm_fit.editor.clip import clipped
from itsm_fit.editor.commands.clip import Pasted, pasted
from itsm_fit.editor.diagram import Diagram
from itsm_fit.errors import EditError, InputError
from itsm_fit.model import edits
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from itsm_fit.storage.bpmn.clip import clip_text, read_clip

MUST = Requirement("INC-01", "Register a ticket", Priority.MUST, 4.0)


def _sheet(document: Document = INCIDENT) -> Diagram:
    return Diagram.of(Project(documents=(document,)), document)


def _paste(ids: list[str], middle: Point | None = None, document: Document = INCIDENT) -> Pasted:
    return pasted(_sheet(document), read_clip(clip_text(clipped(document, ids))), middle)


def _process(done: Pasted) -> Process:
    return done.diagram.document.processes[0]


def _asking(node_id: str, *requirements: Requirement) -> Document:
    project = Project(documents=(INCIDENT,))
    for requirement in requirements:
        project = edits.add_requirement(project, "P", node_id, requirement)
    return project.documents[0]


def test_a_step_is_copied_under_a_fresh_id_into_the_lane_under_it() -> None:
    done = _paste(["log"], Point(740, 230))
    (new,) = done.ids
    made = _process(done).node_by_id[new]
    original = INCIDENT.processes[0].node_by_id["log"]
    assert (new, made.lane) == ("Activity_1", "expert")
    assert (made.name, made.kind, made.documentation) == (original.name, original.kind, original.documentation)
    assert made.bounds == Bounds(690, 195, 100, 80)


def test_flows_between_the_copied_steps_come_along_and_others_stay() -> None:
    done = _paste(["which", "fix", "escalate", "join"], Point(600, 150))
    before = {flow.id for flow in INCIDENT.processes[0].flows}
    by_name = {node.name: node for node in _process(done).nodes if node.id not in INCIDENT.processes[0].node_by_id}
    new = [flow for flow in _process(done).flows if flow.id not in before]
    assert len(new) == 4
    assert {(flow.name, flow.share) for flow in new} >= {("yes", 0.7), ("no", 0.3)}
    assert by_name["Known?"].default_flow in {flow.id for flow in new}


def test_an_attached_event_comes_along_with_its_activity() -> None:
    done = _paste(["escalate"], Point(740, 230))
    (host,) = done.ids
    (late,) = [node for node in _process(done).nodes if node.attached_to == host]
    assert (late.kind, late.event, late.interrupting) == (NodeKind.BOUNDARY, EventKind.TIMER, False)


def test_an_attached_event_alone_becomes_an_intermediate_one() -> None:
    done = _paste(["late"], Point(740, 230))
    made = _process(done).node_by_id[done.ids[0]]
    assert (made.kind, made.event, made.attached_to) == (NodeKind.CATCH, EventKind.TIMER, None)


def _nested() -> Document:
    nodes = (
        Node("outer", NodeKind.SUB_PROCESS, "Outer", bounds=Bounds(0, 0, 400, 200), expanded=False),
        Node("a", NodeKind.TASK, "A", parent="outer", bounds=Bounds(20, 20, 100, 80)),
        Node("b", NodeKind.TASK, "B", parent="outer", bounds=Bounds(220, 20, 100, 80)),
    )
    flow = Flow("f", "a", "b", waypoints=(Point(120, 60), Point(220, 60)))
    return Document("nested.bpmn", (Process("P", nodes=nodes, flows=(flow,)),))


def test_what_a_folded_sub_process_holds_comes_along_with_it() -> None:
    done = _paste(["outer"], document=_nested())
    (outer,) = done.ids
    inner = [node for node in _process(done).nodes if node.parent == outer]
    assert [node.name for node in inner] == ["A", "B"]
    assert {(flow.source, flow.target) for flow in _process(done).flows} == {("a", "b"), (inner[0].id, inner[1].id)}


def test_a_step_inside_is_copied_out_of_its_sub_process() -> None:
    copy = clipped(_nested(), ["a"])
    assert copy.processes[0].nodes[0].parent is None


def test_a_copy_without_a_place_comes_to_the_nearest_free_one_in_its_lane() -> None:
    done = _paste(["log"])
    made = _process(done).node_by_id[done.ids[0]]
    assert made.lane == "desk"
    assert made.bounds is not None
    others = [node.bounds for node in INCIDENT.processes[0].nodes if node.bounds]
    assert made.bounds.y == 35
    assert all(made.bounds.x >= box.right or made.bounds.right <= box.x for box in others if box.y < 115)


def test_a_free_place_is_clear_of_lines_too() -> None:
    along = Flow("x", "log", "end", waypoints=(Point(240, 75), Point(240, 140), Point(900, 140), Point(900, 75)))
    document = Document("x.bpmn", (Process("P", nodes=INCIDENT.processes[0].nodes, flows=(along,)),))
    done = _paste(["log"], document=document)
    box = _process(done).node_by_id[done.ids[0]].bounds
    assert box is not None
    assert not (box.y < 140 < box.bottom and box.right > 240)


def test_lines_go_around_what_was_pasted_on_them() -> None:
    done = _paste(["fix", "log"], Point(400, 160))
    boxes = [_process(done).node_by_id[own].bounds for own in done.ids]
    for flow in _process(done).flows:
        for a, b in pairwise(flow.waypoints):
            assert not any(box is not None and crosses(a, b, box) for box in boxes)


def test_a_copy_on_its_twin_stands_a_little_beside_it() -> None:
    once = _paste(["log"], Point(740, 230))
    again = pasted(once.diagram, clipped(INCIDENT, ["log"]), Point(740, 230))
    assert again.diagram.document.processes[0].node_by_id[again.ids[0]].bounds == Bounds(710, 215, 100, 80)


def test_a_single_step_pasted_onto_a_flow_goes_into_it() -> None:
    done = _paste(["late"], Point(265, 75))
    (new,) = done.ids
    assert {(flow.source, flow.target) for flow in _process(done).flows} >= {("log", new), (new, "which")}


def test_a_requirement_defined_already_is_referred_to() -> None:
    done = _paste(["log"], Point(740, 230), _asking("log", MUST))
    made = _process(done).node_by_id[done.ids[0]]
    assert (made.requirements, made.requirement_refs, done.notes) == ((), ("INC-01",), ())


def test_a_requirement_that_left_with_a_cut_step_is_defined_again_once() -> None:
    document = _asking("log", MUST)
    clip = clipped(document, ["log"])
    project = edits.delete_elements(Project(documents=(document,)), document, ["log"])
    first = pasted(Diagram(project, 0), clip, Point(740, 230))
    second = pasted(first.diagram, clip, Point(740, 230))
    nodes = second.diagram.document.processes[0].node_by_id
    assert nodes[first.ids[0]].requirements == (MUST,)
    assert (nodes[second.ids[0]].requirements, nodes[second.ids[0]].requirement_refs) == ((), ("INC-01",))


def test_another_definition_of_the_same_requirement_is_said() -> None:
    clip = clipped(_asking("log", replace(MUST, text="Write a ticket")), ["log"])
    done = pasted(_sheet(_asking("fix", MUST)), clip, Point(740, 230))
    assert done.notes == ("This project defines INC-01 otherwise than the copy did: its own definition counts.",)


def test_a_pool_is_copied_with_all_it_holds_below_the_others() -> None:
    done = _paste(["pool"], Point(450, 150))
    document = done.diagram.document
    (pool,) = [pool for pool in document.pools if pool.id in done.ids]
    process = document.process_by_id[pool.process or ""]
    assert process.id == "Process_1"
    assert [lane.name for lane in process.lanes] == ["Service desk", "Expert"]
    assert (len(process.nodes), len(process.flows)) == (9, 8)
    assert {node.lane for node in process.nodes if node.lane} == {lane.id for lane in process.lanes}
    assert pool.bounds is not None
    assert pool.bounds.y >= 350


def test_a_closed_pool_is_copied_too() -> None:
    done = _paste(["customer"])
    (pool,) = [pool for pool in done.diagram.document.pools if pool.id in done.ids]
    assert (pool.name, pool.process, len(done.diagram.document.processes)) == ("Customer", None, 1)


def test_data_and_its_line_come_along() -> None:
    done = _paste(["log", "ticket"], Point(700, 130))
    document = done.diagram.document
    assert len(document.artifacts) == 3
    (line,) = [line for line in document.associations if line.id != "a1"]
    assert {line.source, line.target} == set(done.ids)
    assert line.arrow


def test_a_pool_goes_into_a_drawing_without_pools_as_its_steps() -> None:
    bare = Document("bare.bpmn", (Process("Q", nodes=(Node("n", NodeKind.TASK, bounds=Bounds(0, 0, 100, 80)),)),))
    done = pasted(_sheet(bare), clipped(INCIDENT, ["pool"]), Point(500, 500))
    assert not done.diagram.document.pools
    assert len(done.diagram.document.processes[0].nodes) == 10


def test_steps_go_into_an_open_sub_process_under_them() -> None:
    document = edits.set_expanded(Project(documents=(_nested(),)), "P", "outer", True).documents[0]
    done = pasted(_sheet(document), clipped(INCIDENT, ["fix"]), Point(200, 150))
    assert _process(done).node_by_id[done.ids[0]].parent == "outer"


def test_what_was_cut_comes_back_with_all_that_its_file_said_of_it() -> None:
    text = write_bpmn(INCIDENT).replace(b'<bpmn:serviceTask id="fix"', b'<bpmn:serviceTask id="fix" operationRef="op"')
    document = read_bpmn(text, "incident.bpmn")
    project = edits.delete_elements(Project(documents=(document,)), document, ["fix"])
    assert b"operationRef" not in write_bpmn(project.documents[0])
    done = pasted(Diagram(project, 0), clipped(document, ["fix"]))
    assert done.ids == ("fix",)
    assert b'id="fix" operationRef="op"' in write_bpmn(done.diagram.document)


def test_lines_alone_cannot_be_copied() -> None:
    with pytest.raises(EditError, match="nothing to copy here"):
        clipped(INCIDENT, ["f1"])


def test_steps_do_not_stand_in_a_closed_pool() -> None:
    with pytest.raises(EditError, match="This pool is closed"):
        _paste(["log"], Point(400, -90))


def test_the_copied_text_is_a_whole_model_with_its_diagram() -> None:
    again = read_bpmn(clip_text(clipped(INCIDENT, ["log", "which"])).encode(), "x.bpmn")
    assert [node.bounds for node in again.processes[0].nodes] == [Bounds(140, 35, 100, 80), Bounds(290, 50, 50, 50)]
    assert [flow.waypoints for flow in again.processes[0].flows] == [(Point(240, 75), Point(290, 75))]


HEAD = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="x">'


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "holds no BPMN"),
        ("Buy milk", "holds no BPMN"),
        ("<html><body>hello</body></html>", "holds no BPMN"),
        (HEAD + "<process id='p'><task id='t'>", "not well-formed"),
        (HEAD + "</definitions>", "holds no process"),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]>" + HEAD + "<process id='p'/></definitions>", "DOCTYPE"),
        (HEAD + "<process id='p'/></definitions>" + " " * 8_000_000, "more than 8 MB"),
        (HEAD + "<process id='p'>\ud800</process></definitions>", "characters that are none"),
    ],
)
def test_a_hostile_clipboard_is_refused_in_a_sentence(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_clip(text)


def test_an_empty_model_and_one_that_is_too_large_are_refused() -> None:
    with pytest.raises(EditError, match="draws nothing"):
        pasted(_sheet(), read_clip(HEAD + "<process id='p'/></definitions>"))
    tasks = "".join(f"<task id='t{at}'/>" for at in range(5_001))
    with pytest.raises(EditError, match="more than 5,000 elements"):
        pasted(_sheet(), read_clip(f"{HEAD}<process id='p'>{tasks}</process></definitions>"))
    some = "".join(f"<task id='t{at}'/>" for at in range(61))
    with pytest.raises(EditError, match="not where they stand"):
        pasted(_sheet(), read_clip(f"{HEAD}<process id='p'>{some}</process></definitions>"))


def test_a_model_with_holes_is_pasted_without_what_leads_nowhere() -> None:
    text = f"""{HEAD}<process id='p'><task id='t' name='Ask'/><task id='t' name='Twin'/><boundaryEvent id='b'
        attachedToRef='gone'><timerEventDefinition/></boundaryEvent><sequenceFlow id='f' sourceRef='t' targetRef='b'/>
        <sequenceFlow id='g' sourceRef='t' targetRef='nowhere'/></process></definitions>"""
    done = pasted(_sheet(), read_clip(text), Point(740, 230))
    new = [node for node in _process(done).nodes if node.id not in INCIDENT.processes[0].node_by_id]
    assert [node.name for node in new] == ["Ask", "Twin", ""]
    assert [node.kind for node in new] == [NodeKind.TASK, NodeKind.TASK, NodeKind.CATCH]
    assert all(node.bounds is not None for node in new)
    assert len(_process(done).flows) == 9


def test_lanes_of_a_copied_pool_nest_as_before() -> None:
    lanes = (
        Lane("out", bounds=Bounds(30, 0, 570, 200)),
        Lane("in", parent="out", bounds=Bounds(60, 0, 540, 200)),
    )
    process = Process("P", nodes=(Node("n", NodeKind.TASK, lane="in", bounds=Bounds(90, 60, 100, 80)),), lanes=lanes)
    document = Document("x.bpmn", (process,), (Pool("pool", process="P", bounds=Bounds(0, 0, 600, 200)),))
    done = _paste(["pool"], document=document)
    new = done.diagram.document.processes[1]
    assert new.lanes[1].parent == new.lanes[0].id
    assert new.nodes[0].lane == new.lanes[1].id


def test_a_copy_of_everything_stands_behind_it_in_the_same_lanes_and_the_pool_reaches_round_it() -> None:
    nodes = INCIDENT.processes[0].nodes
    done = _paste([node.id for node in nodes])
    after = done.diagram.document.processes[0]
    fresh = after.nodes[len(nodes) :]
    # the last step ends at 696 and the note at 840, the copy began at 60: by 810 it stands 30 behind them
    assert [node.bounds and node.bounds.x for node in fresh] == [node.bounds and node.bounds.x + 810 for node in nodes]
    assert [after.lane_of(node) for node in fresh] == [after.lane_of(node) for node in nodes]
    pool = next(pool.bounds for pool in done.diagram.document.pools if pool.id == "pool")
    assert pool is not None
    assert pool.right == 696 + 810 + 20
    assert {lane.bounds.right for lane in after.lanes if lane.bounds} == {pool.right}
    assert after.flows[: len(INCIDENT.processes[0].flows)] == INCIDENT.processes[0].flows
