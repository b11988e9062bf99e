"""draw.io files become processes; what cannot be carried over is listed."""

from __future__ import annotations

import base64
import zlib
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import quoteattr

import pytest

from itsm_fit.cli.convert import convert_file
from itsm_fit.errors import InputError
from itsm_fit.model.document import ArtifactKind, Document
from itsm_fit.model.process import EventKind, Loop, NodeKind
from itsm_fit.progress import silent
from itsm_fit.selection import load
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from itsm_fit.storage.drawio import is_drawio, read_drawio

EVENT = "shape=mxgraph.bpmn.event;html=1;perimeter=ellipsePerimeter;"


def _box(key: str, text: str, style: str, place: tuple[int, int, int, int], parent: str = "1") -> str:
    x, y, width, height = place
    return (
        f'<mxCell id="{key}" value={quoteattr(text)} style="{style}" vertex="1" parent="{parent}">'
        f'<mxGeometry x="{x}" y="{y}" width="{width}" height="{height}" as="geometry"/></mxCell>'
    )


def _line(key: str, source: str, target: str, text: str = "", style: str = "") -> str:
    return (
        f'<mxCell id="{key}" value="{text}" style="{style}" edge="1" parent="1" source="{source}" target="{target}">'
        '<mxGeometry relative="1" as="geometry"/></mxCell>'
    )


def _model(*cells: str) -> str:
    return f'<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>{"".join(cells)}</root></mxGraphModel>'


def _file(*pages: tuple[str, str], compressed: bool = False) -> bytes:
    def body(model: str) -> str:
        if not compressed:
            return model
        squeeze = zlib.compressobj(wbits=-15)
        raw = squeeze.compress(quote(model, safe="").encode()) + squeeze.flush()
        return base64.b64encode(raw).decode()

    diagrams = "".join(f'<diagram name="{name}">{body(model)}</diagram>' for name, model in pages)
    return f"<mxfile>{diagrams}</mxfile>".encode()


FLOWCHART = _model(
    _box("s", "Call", "ellipse", (10, 10, 80, 40)),
    _box("t", "Log <b>it</b>", "rounded=1;html=1", (120, 10, 80, 40)),
    _box("d", "Known?", "rhombus", (240, 10, 80, 40)),
    _box("u", "Solve", "", (360, 10, 80, 40)),
    _box("e", "Done", "rounded=1;arcSize=50", (480, 10, 80, 40)),
    _line("1a", "s", "t"),
    _line("1b", "t", "d"),
    _line("1c", "d", "e", "yes"),
    _line("1d", "d", "u", "no"),
    _line("1e", "u", "e"),
)


@pytest.mark.parametrize("compressed", [False, True])
def test_a_flowchart_becomes_a_process(compressed: bool) -> None:
    (document,) = read_drawio(_file(("Incident", FLOWCHART), compressed=compressed), "flow.drawio").documents
    (process,) = document.processes
    assert document.name == "flow.bpmn"
    assert [(node.id, node.kind, node.name) for node in process.nodes] == [
        ("s", NodeKind.START, "Call"),
        ("t", NodeKind.TASK, "Log it"),
        ("d", NodeKind.EXCLUSIVE, "Known?"),
        ("u", NodeKind.TASK, "Solve"),
        ("e", NodeKind.END, "Done"),
    ]
    assert [(flow.source, flow.target, flow.name) for flow in process.flows] == [
        ("s", "t", ""),
        ("t", "d", ""),
        ("d", "e", "yes"),
        ("d", "u", "no"),
        ("u", "e", ""),
    ]
    start = process.node_by_id["s"].bounds
    assert start is not None
    assert (start.center.x, start.center.y, start.width, start.height) == (50, 30, 36, 36)  # its middle stays


def test_swimlanes_that_a_flow_joins_are_lanes_of_one_process() -> None:
    lane = "swimlane;horizontal=0;startSize=20"
    page = _model(
        _box("desk", "Service desk", lane, (0, 0, 500, 120)),
        _box("expert", "Expert", lane, (0, 120, 500, 120)),
        _box("a", "Log", "", (60, 30, 80, 40), "desk"),
        _box("b", "Solve", "", (200, 30, 80, 40), "expert"),
        _line("f", "a", "b", style="dashed=0"),
    )
    (document,) = read_drawio(_file(("Page-1", page)), "handover.drawio").documents
    (process,), (pool,) = document.processes, document.pools
    assert [(lane.name, lane.horizontal) for lane in process.lanes] == [("Service desk", True), ("Expert", True)]
    assert {node.name: process.lane_by_id[node.lane or ""].name for node in process.nodes} == {
        "Log": "Service desk",
        "Solve": "Expert",
    }
    assert process.node_by_id["b"].bounds.x == 200  # type: ignore[union-attr]  # a lane's parts lie relative to it
    assert process.node_by_id["b"].bounds.y == 150  # type: ignore[union-attr]
    assert pool.bounds is not None
    assert (pool.bounds.x, pool.bounds.width, pool.name) == (-30, 530, "handover")


def test_dashed_lines_between_pools_are_messages_and_inside_one_they_are_flows() -> None:
    pool = "swimlane;horizontal=0"
    page = _model(
        _box("us", "Us", pool, (0, 0, 500, 120)),
        _box("them", "Them", pool, (0, 200, 500, 120)),
        _box("customer", "Customer", pool, (0, 400, 500, 60)),
        _box("a", "Ask", "", (60, 30, 80, 40), "us"),
        _box("b", "Wait", "", (200, 30, 80, 40), "us"),
        _box("c", "Answer", "", (60, 30, 80, 40), "them"),
        _line("f", "a", "b", style="dashed=1"),
        _line("m", "a", "c", "question", style="dashed=1"),
        _line("n", "c", "customer", style="dashed=1"),
    )
    (document,) = read_drawio(_file(("Page-1", page)), "talk.drawio").documents
    flows = {each.name: [flow.id for flow in each.flows] for each in document.processes}
    assert flows == {"Us": ["f"], "Them": []}
    assert [(each.source, each.target, each.name) for each in document.message_flows] == [
        ("a", "c", "question"),
        ("c", "customer", ""),
    ]
    assert [(each.name, each.process is None) for each in document.pools] == [
        ("Us", False),
        ("Them", False),
        ("Customer", True),
    ]


def test_bpmn_shapes_keep_what_they_say() -> None:
    page = _model(
        _box("s", "", f"{EVENT}outline=standard;symbol=timer", (0, 0, 36, 36)),
        _box("t", "Pay", "shape=mxgraph.bpmn.task;taskMarker=user;isLoopStandard=1", (60, 0, 100, 80)),
        _box("late", "", f"{EVENT}outline=boundNonint;symbol=escalation", (100, 62, 36, 36)),
        _box("g", "", "shape=mxgraph.bpmn.gateway2;gwType=parallel", (200, 0, 50, 50)),
        _box("call", "Bill", "shape=process", (300, 0, 100, 80)),
        _box("e", "", f"{EVENT}outline=end;symbol=terminate2", (440, 0, 36, 36)),
        _box("paper", "Invoice", "shape=document", (300, 120, 40, 60)),
        _line("f1", "s", "t"),
        _line("f2", "t", "g"),
        _line("f3", "g", "call"),
        _line("f4", "call", "e"),
        _line("f5", "late", "e"),
        _line("f6", "call", "paper", style="dashed=1;endArrow=open"),
    )
    (document,) = read_drawio(_file(("Page-1", page)), "pay.drawio").documents
    node = document.processes[0].node_by_id
    assert (node["s"].kind, node["s"].event) == (NodeKind.START, EventKind.TIMER)
    assert (node["t"].kind, node["t"].loop) == (NodeKind.USER_TASK, Loop.STANDARD)
    assert (node["late"].kind, node["late"].attached_to, node["late"].interrupting) == (NodeKind.BOUNDARY, "t", False)
    assert (node["g"].kind, node["call"].kind) == (NodeKind.PARALLEL, NodeKind.CALL)
    assert (node["e"].kind, node["e"].event) == (NodeKind.END, EventKind.TERMINATE)
    assert [(each.kind, each.text) for each in document.artifacts] == [(ArtifactKind.DATA_OBJECT, "Invoice")]
    assert [(each.source, each.target, each.arrow) for each in document.associations] == [("call", "paper", True)]


def test_what_has_no_place_in_a_process_is_listed() -> None:
    page = FLOWCHART.replace("</root>", _box("logo", "", "shape=image", (0, 300, 9, 9)) + "</root>")
    loose = '<mxCell id="x" value="stray" edge="1" parent="1" source="t"><mxGeometry/></mxCell>'
    page = page.replace("</root>", f"{loose}</root>")
    issues = read_drawio(_file(("Flow", page), ("Notes", _model())), "flow.drawio").issues
    assert [(each.where, each.message) for each in issues] == [
        ("Flow", "A shape without a text belongs to no flow; it is left out."),
        ("Flow", "The line “stray” at “Log it” has a loose end; it is left out."),
        ("Notes", "The page holds no step of a flow; it is left out."),
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<mxfile><diagram>!!!</diagram></mxfile>", "cannot be unpacked"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><mxfile/>', "DOCTYPE"),
        (b"<mxfile><diagram>", "not well-formed"),
        (b"<mxfile/>", "No page holds a flow"),
        (_file(("P", _model('<mxCell id="a" vertex="1" parent="a"/>'))), "No page holds a flow"),
    ],
)
def test_a_broken_or_hostile_file_is_refused_in_a_sentence(data: bytes, said: str) -> None:
    assert is_drawio(data)
    with pytest.raises(InputError, match=said):
        read_drawio(data, "bad.drawio")


def test_a_page_that_unpacks_to_far_too_much_is_refused() -> None:
    squeeze = zlib.compressobj(9, wbits=-15)
    bomb = b"".join(squeeze.compress(b" " * 1_000_000) for _ in range(80)) + squeeze.flush()
    data = b'<mxfile><diagram name="P">' + base64.b64encode(bomb) + b"</diagram></mxfile>"
    with pytest.raises(InputError, match="more than 64 MB"):
        read_drawio(data, "bomb.drawio")


def test_the_command_turns_it_into_bpmn_with_a_diagram(tmp_path: Path) -> None:
    (tmp_path / "flow.drawio").write_bytes(_file(("Incident", FLOWCHART)))
    convert_file(tmp_path / "flow.drawio", tmp_path / "flow.bpmn", silent)
    (process,) = read_bpmn((tmp_path / "flow.bpmn").read_bytes(), "flow.bpmn").processes
    assert len(process.nodes) == len(process.flows) == 5
    assert all(len(flow.waypoints) >= 2 for flow in process.flows)


@pytest.mark.real
def test_the_support_tiers_of_a_real_drawing_become_pools_and_lanes(shared: Path) -> None:
    loaded = load([shared / "real" / "drawio" / "incident-response-bpmn.drawio"])
    (document,) = loaded.project.documents
    assert [(process.name, [lane.name for lane in process.lanes]) for process in document.processes] == [
        ("Support", ["1st Line Support", "2nd Line Support"]),
        ("Account Manager", []),
        ("Development", []),
    ]
    assert sum(len(process.nodes) for process in document.processes) == 24
    assert [pool.name for pool in document.pools if pool.process is None] == ["Customer"]
    assert "has a loose end" in loaded.issues[0].message  # its one edge without both ends


@pytest.mark.real
def test_every_real_drawing_is_read_and_comes_back_from_bpmn(shared: Path) -> None:
    for path in sorted((shared / "real" / "drawio").iterdir()):
        for document in load([path]).project.documents:
            again = read_bpmn(write_bpmn(document), document.name)
            assert _unordered(again) == _unordered(document), path.name


def _unordered(document: Document) -> tuple[object, ...]:
    """BPMN keeps the flows of a sub-process with it, so their order may differ."""
    steps = [(process.id, process.nodes, process.lanes, set(process.flows)) for process in document.processes]
    return steps, document.pools, document.message_flows, set(document.artifacts), set(document.associations)
