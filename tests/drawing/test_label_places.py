"""Labels stand beside what they name, on nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from invariants import stripped

from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.geometry import crosses, overlap
from itsm_fit.drawing.label_places import followed, label_places
from itsm_fit.drawing.labels import label_box, label_size, text_beside
from itsm_fit.drawing.layout import arrange
from itsm_fit.drawing.shapes import HEADER, LABEL_SIZE
from itsm_fit.drawing.svg import to_svg
from itsm_fit.drawing.svg.nodes import outside_label
from itsm_fit.drawing.text import measure
from itsm_fit.drawing.theme import LIGHT
from itsm_fit.drawing.view import View, view_of
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, EventKind, Flow, Node, NodeKind, Point, Process
from itsm_fit.storage.bpmn import read_bpmn


def _labels(view: View) -> dict[str, Bounds]:
    parts = [part for part, _ in (*view.nodes, *view.artifacts)]
    lines = [line for line, *_ in (*view.flows, *view.message_flows)]
    boxes = {part.id: label_box(part) for part in (*parts, *lines)}  # type: ignore[arg-type]
    return {own: box for own, box in boxes.items() if box is not None}


def _lies_on(view: View) -> Iterator[str]:
    """What labels lie on: each other, shapes, lines, the headers of pools and lanes."""
    labels = _labels(view)
    yield from (f"{a} on {b}" for a, b in combinations(labels, 2) if overlap(labels[a], labels[b]))
    solid = [(n.id, box) for n, box in view.nodes if not (n.kind.is_sub_process and n.expanded)]
    solid += [(band.id, Bounds(box.x, box.y, HEADER, box.height)) for band, box in view.lanes]
    for own, label in labels.items():
        yield from (f"{own} on {other}" for other, box in solid if overlap(label, box))
        yield from (f"{own} on a line" for way in view.lines() for a, b in pairwise(way) if crosses(a, b, label))


@pytest.mark.real
@pytest.mark.parametrize("name", ["A.1.0", "A.2.0", "A.2.1", "A.3.0", "A.4.0", "A.4.1", "B.1.0", "B.2.0"])
def test_the_working_groups_models_drawn_here_have_every_label_on_nothing(shared: Path, name: str) -> None:
    read = read_bpmn((shared / f"real/bpmn/miwg/{name}.bpmn").read_bytes(), name)
    drawn = arrange(stripped(read))
    assert list(_lies_on(view_of(drawn))) == []
    assert "…" not in to_svg(drawn)  # no name is cut


def _box(x: float) -> Bounds:
    return Bounds(x, 100, 100, 80)


def test_the_label_of_a_default_flow_keeps_clear_of_its_slash() -> None:
    way = (Point(100, 140), Point(300, 140))
    nodes = (Node("a", NodeKind.TASK, default_flow="f", bounds=_box(0)), Node("b", NodeKind.TASK, bounds=_box(300)))
    for default, beside in (("f", True), (None, False)):
        first = Node("a", NodeKind.TASK, default_flow=default, bounds=_box(0))
        flow = Flow("f", "a", "b", "otherwise", waypoints=way)
        document = Document("a.bpmn", (Process("P", nodes=(first, nodes[1]), flows=(flow,)),))
        assert (label_places(document, {"f"})["f"].x > 116) is beside


def test_a_message_is_not_named_on_the_header_of_a_pool() -> None:
    start = Node("s", NodeKind.START, bounds=Bounds(40, 160, 36, 36))
    message = MessageFlow("m", "out", "s", "a longer message", (Point(58, 60), Point(58, 160)))
    document = Document(
        "a.bpmn",
        (Process("P", nodes=(start,)),),
        pools=(Pool("out", "", None, Bounds(0, 0, 400, 60)), Pool("in", "", "P", Bounds(0, 120, 400, 200))),
        message_flows=(message,),
    )
    label = label_places(document, {"m"})["m"]
    assert not overlap(label, Bounds(0, 120, HEADER, 200))


def test_a_label_keeps_its_place_beside_its_part_of_a_line_that_runs_elsewhere() -> None:
    before = (Point(0, 0), Point(100, 0), Point(100, 100))
    after = (Point(0, 50), Point(100, 50), Point(100, 150))
    assert followed(Bounds(40, -20, 20, 10), before, after) == Bounds(40, 30, 20, 10)


def test_labels_of_very_many_lines_between_the_same_two_are_looked_about_for_only_so_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The later ones take what they would like best, so that a thousand do not take a minute."""
    looked_at = 0
    near = Cells.near

    def counted(cells: Cells[object], box: Bounds) -> Iterator[tuple[Bounds, object]]:
        nonlocal looked_at
        found = list(near(cells, box))
        looked_at += len(found)
        return iter(found)

    monkeypatch.setattr(Cells, "near", counted)
    monkeypatch.setattr("itsm_fit.drawing.label_places._MOST_LOOKED_AT", 2_000)
    nodes = Node("a", NodeKind.TASK, bounds=_box(0)), Node("b", NodeKind.TASK, bounds=_box(300))
    way = (Point(100, 140), Point(300, 140))
    flows = tuple(Flow(f"f{at}", "a", "b", "otherwise", waypoints=way) for at in range(200))
    document = Document("d", (Process("p", nodes=nodes, flows=flows),))
    assert label_places(document, {flow.id for flow in flows}).keys() == {flow.id for flow in flows}
    assert looked_at < 3_000


@pytest.mark.parametrize("text", ["variables['need_approval'] == true", "Benachrichtigungsverfahren", "a b"])
def test_a_label_is_drawn_no_wider_than_the_room_that_was_kept_for_it(text: str) -> None:
    """A word too long for the room was broken later in the drawing than where its place was looked for."""
    room = label_size(text)
    drawn = outside_label(text, Bounds(0, 0, *room), LIGHT)
    lines = [unescape(line) for line in re.findall(r">([^<>]+)<", drawn)]
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert max(measure(line, LABEL_SIZE) for line in lines) <= room.width


def test_what_is_written_beside_an_element_is_its_name_else_its_value_on_one_line() -> None:
    flow = Flow("f", "a", "b", condition="${ cost\n > 100 }", conditional=True)
    assert text_beside(flow) == "cost > 100"
    assert text_beside(replace(flow, name="dear")) == "dear"
    assert text_beside(replace(flow, condition="x" * 100)) == "x" * 47 + "…"
    assert text_beside(replace(flow, condition="${a} and ${b}")) == "${a} and ${b}"
    timer = Node("t", NodeKind.CATCH, event=EventKind.TIMER, value="PT4H")
    assert text_beside(timer) == "PT4H"
    assert text_beside(replace(timer, name="Late")) == "Late"
