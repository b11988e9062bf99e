"""Names of imported drawings: where a file puts them, and clear of lines where it does not say."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from itsm_fit.drawing.elements import lines_of, named_of
from itsm_fit.drawing.geometry import crosses, overlap
from itsm_fit.drawing.labels import label_box
from itsm_fit.drawing.layout import arrange
from itsm_fit.drawing.shapes import label_below
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Point, Process
from itsm_fit.storage.drawio import read_drawio

EVENT = Bounds(850, 99, 35, 35)


def _named(label: Bounds | None) -> Node:
    return Node("e", NodeKind.END, "order confirmed", bounds=EVENT, label_bounds=label)


def test_a_label_without_size_hangs_from_its_point() -> None:
    box = label_box(_named(Bounds(867, 139, 0, 0)))  # as the Camunda Eclipse plug-in writes it
    assert box is not None
    assert (box.center.x, box.y) == (867, 139)


@pytest.mark.parametrize("label", [Bounds(75, 40, 0, 0), Bounds(0, 0, 0, 0), Bounds(0, -16, 0, 8)])
def test_a_label_without_size_far_from_its_element_stands_where_labels_do(label: Bounds) -> None:
    assert label_box(_named(label)) == label_below(EVENT)  # as actiBPM writes them
    line = Flow("f", "a", "b", "yes", waypoints=(Point(487, 356), Point(530, 356)))
    assert label_box(Flow("f", "a", "b", "yes", waypoints=line.waypoints, label_bounds=label)) == label_box(line)


def test_a_label_with_a_size_stands_where_it_says() -> None:
    label = Bounds(75, 40, 60, 14)
    assert label_box(_named(label)) == label


def _cell(own: str, value: str, style: str, place: tuple[float, float, float, float], parent: str = "lane") -> str:
    x, y, width, height = place
    geometry = f'<mxGeometry x="{x}" y="{y}" width="{width}" height="{height}" as="geometry"/>'
    return f'<mxCell id="{own}" value="{value}" style="{style}" vertex="1" parent="{parent}">{geometry}</mxCell>'


def _line(own: str, source: str, target: str, value: str = "") -> str:
    ends = f'edge="1" source="{source}" target="{target}" parent="1" value="{value}"'
    return f'<mxCell id="{own}" {ends}><mxGeometry relative="1" as="geometry"/></mxCell>'


def _downwards() -> Document:
    cells = [
        _cell(
            "pool", "Desk", "swimlane;childLayout=stackLayout;horizontalStack=1;startSize=30;", (40, 40, 580, 460), "1"
        ),
        _cell("lane", "First line", "swimlane;startSize=24;", (0, 30, 580, 430), "pool"),
        _cell("s", "", "ellipse;html=1;", (100, 40, 40, 40)),
        _cell("a", "Log call", "rounded=1;html=1;", (60, 120, 120, 60)),
        _cell("x", "known?", "rhombus;html=1;", (80, 220, 80, 80)),
        _cell("b", "Solve", "rounded=1;html=1;", (300, 230, 120, 60)),
        _cell("e", "", "ellipse;html=1;strokeWidth=3", (100, 360, 40, 40)),
        *(_line("e1", "s", "a"), _line("e2", "a", "x"), _line("e3", "x", "b", "no")),
        *(_line("e4", "x", "e", "yes"), _line("e5", "b", "e")),
    ]
    page = f'<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>{"".join(cells)}</root></mxGraphModel>'
    file = read_drawio(f'<mxfile><diagram name="P" id="d">{page}</diagram></mxfile>'.encode(), "down.drawio")
    return file.documents[0]


def test_names_of_a_draw_io_flow_that_runs_downward_stand_clear_of_lines_and_each_other() -> None:
    document = arrange(_downwards())
    boxes = {named.id: box for named in named_of(document) if (box := label_box(named))}
    assert len(boxes) == 3
    for line in lines_of(document):
        for a, b in pairwise(line.waypoints):
            assert [own for own, box in boxes.items() if crosses(a, b, box)] == []
    assert not any(overlap(one, other) for one, other in combinations(boxes.values(), 2))


def test_places_that_a_file_gives_are_left_alone() -> None:
    nodes = (
        Node("g", NodeKind.EXCLUSIVE, "known?", bounds=Bounds(0, 0, 50, 50), label_bounds=Bounds(-5, 54, 60, 14)),
        Node("e", NodeKind.END, bounds=Bounds(7, 150, 36, 36)),
    )
    document = arrange(Document("a.bpmn", (Process("P", nodes=nodes, flows=(Flow("f", "g", "e"),)),)))
    assert document.processes[0].nodes == nodes


def test_a_name_that_no_file_places_gives_way_to_a_line_that_the_file_drew() -> None:
    gateway = Node("g", NodeKind.EXCLUSIVE, "Known?", bounds=Bounds(100, 100, 50, 50))
    step = Node("s", NodeKind.TASK, "Solve", bounds=Bounds(75, 250, 100, 80))
    flow = Flow("f", "g", "s", waypoints=(Point(125, 150), Point(125, 250)))
    document = arrange(Document("d", (Process("P", nodes=(gateway, step), flows=(flow,)),)))
    label = document.processes[0].node_by_id["g"].label_bounds
    assert label is not None
    assert not crosses(*flow.waypoints, label)
