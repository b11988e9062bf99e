"""What a file may hold and nobody would draw: laid out, routed, moved and written without a crash or a hang."""

from __future__ import annotations

from itertools import pairwise

import pytest

from itsm_fit.drawing.layout import arrange
from itsm_fit.drawing.svg import to_svg
from itsm_fit.editor.commands.flows import rerouted
from itsm_fit.editor.commands.space import spaced
from itsm_fit.editor.commands.tidy import tidied, tidied_part
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.tail import moved
from itsm_fit.errors import EditError
from itsm_fit.model.document import Artifact, ArtifactKind, Document, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.model.project import Project

FAR = 950_000.0
LONG = "Incident " * 1_250
"""11,250 characters."""
RTL, CJK = "تسجيل الحادث في النظام", "记录事件并通知服务台的负责人"


def _task(own: str, x: float, y: float, **more: object) -> Node:
    return Node(own, NodeKind.TASK, own, bounds=Bounds(x, y, 100, 80), **more)  # type: ignore[arg-type]


def _document(*nodes: Node, flows: tuple[Flow, ...] = (), lanes: tuple[Lane, ...] = ()) -> Document:
    return Document("a.bpmn", (Process("P", nodes=nodes, flows=flows, lanes=lanes),))


def _names(name: str) -> Document:
    flow = Flow("f", "s", "t", name, waypoints=(Point(36, 18), Point(200, 18)))
    start = Node("s", NodeKind.START, name, bounds=Bounds(0, 0, 36, 36))
    task = Node("t", NodeKind.TASK, name, bounds=Bounds(200, -22, 100, 80))
    return _document(start, task, flows=(flow,))


HOSTILE = {
    "a flow to a note": Document(
        "a.bpmn",
        (Process("P", nodes=(Node("a", NodeKind.TASK),), flows=(Flow("f", "a", "note"), Flow("g", "note", "a"))),),
        artifacts=(Artifact("note", ArtifactKind.ANNOTATION, "Mind", "P"),),
    ),
    "a node without size": _document(
        Node("a", NodeKind.TASK, bounds=Bounds(50, 50, 0, 0)),
        _task("b", 300, 0),
        flows=(Flow("f", "a", "b", "yes", waypoints=(Point(50, 50), Point(300, 40))),),
    ),
    "a million units away": _document(
        _task("a", -FAR, -FAR),
        _task("b", FAR, FAR),
        flows=(Flow("f", "a", "b", waypoints=(Point(-FAR + 100, -FAR + 40), Point(FAR, FAR + 40))),),
    ),
    "a box of a million units": _document(
        Node("a", NodeKind.TASK, bounds=Bounds(-FAR, -FAR, FAR, FAR)),
        _task("b", 300, 0),
        flows=(Flow("f", "a", "b", waypoints=(Point(0, -40), Point(300, 40))),),
    ),
    "lines to nothing": _document(
        _task("a", 0, 0),
        _task("b", 300, 0),
        flows=(
            Flow("f", "a", "gone", waypoints=(Point(100, 40), Point(200, 40))),
            Flow("g", "nobody", "gone"),
            Flow("h", "a", "b", waypoints=(Point(100, 40), Point(100, 40))),
        ),
    ),
    "all in one place": _document(
        *(_task(f"n{k}", 0, 0) for k in range(30)),
        flows=tuple(Flow(f"f{k}", f"n{k}", f"n{k + 1}", waypoints=(Point(0, 40), Point(100, 40))) for k in range(29)),
    ),
    "a node in itself": _document(
        Node("a", NodeKind.SUB_PROCESS, parent="b", bounds=Bounds(0, 0, 300, 200)),
        Node("b", NodeKind.SUB_PROCESS, parent="a", bounds=Bounds(10, 10, 200, 150)),
        Node("c", NodeKind.BOUNDARY, attached_to="c", bounds=Bounds(0, 0, 36, 36)),
    ),
    "a name of 11,250 characters": _names(LONG),
    "one word of 10,000 characters": _names("x" * 10_000),
    "names from right to left": _names(RTL),
    "names without spaces": _names(CJK * 40),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_it_is_laid_out_and_written(what: str) -> None:
    document = HOSTILE[what]
    assert to_svg(tidied(document)).startswith("<svg")
    assert to_svg(arrange(document)).startswith("<svg")


@pytest.mark.parametrize("what", HOSTILE)
def test_every_edit_of_places_works_or_gives_its_reason(what: str) -> None:
    project = Project(documents=(HOSTILE[what],))
    diagram = Diagram.of(project, HOSTILE[what])
    process = HOSTILE[what].processes[0]
    ids = [node.id for node in process.nodes]
    said: list[str] = []
    edits = (
        lambda: moved(diagram, ids[:1], 40, 30),
        lambda: moved(diagram, ids, 40, 30),
        lambda: rerouted(diagram, [flow.id for flow in process.flows]),
        lambda: spaced(diagram, "x", 150, 100),
        lambda: spaced(diagram, "y", 20, -10),
        lambda: tidied_part(diagram, ids),
    )
    for edit in edits:
        try:
            document = edit().document
        except EditError as reason:
            said.append(str(reason))
        else:
            assert to_svg(document).startswith("<svg")
    assert all(reason.endswith(".") for reason in said)


def test_240_sub_processes_in_each_other_are_laid_out_each_around_the_next() -> None:
    nodes = [Node(f"s{k}", NodeKind.SUB_PROCESS, parent=f"s{k - 1}" if k else None) for k in range(240)]
    document = arrange(_document(*nodes, Node("t", NodeKind.TASK, parent="s239")))
    boxes = [node.bounds for node in document.processes[0].nodes]
    for outer, inner in pairwise(boxes):
        assert outer is not None
        assert inner is not None
        assert outer.x < inner.x
        assert inner.right < outer.right
    assert to_svg(document).startswith("<svg")


def test_a_hub_of_200_spokes_is_routed_within_its_steps() -> None:
    hub = Node("hub", NodeKind.EXCLUSIVE, bounds=Bounds(0, 10_000, 50, 50))
    spokes = [_task(f"n{k}", 400 + 130 * (k % 4), 100.0 * k) for k in range(200)]
    flows = tuple(Flow(f"f{k}", "hub", f"n{k}") for k in range(200))
    document = _document(hub, *spokes, flows=flows)
    diagram = Diagram.of(Project(documents=(document,)), document)
    routed = rerouted(diagram, [flow.id for flow in flows]).document
    assert all(len(flow.waypoints) > 1 for flow in routed.processes[0].flows)


def test_pools_far_apart_leave_room_in_each() -> None:
    pools = (Pool("near", "", "P", Bounds(0, 0, 600, 200)), Pool("far", "", None, Bounds(0, FAR, 600, 60)))
    document = Document("a.bpmn", (Process("P", nodes=(_task("a", 200, 60),)),), pools=pools)
    diagram = Diagram.of(Project(documents=(document,)), document)
    after = spaced(diagram, "x", 150, 100).document
    assert [pool.bounds.width for pool in after.pools if pool.bounds] == [700, 700]
