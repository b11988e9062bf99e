"""Drawings that nobody would draw are laid out the plain way, and whoever waits can stop it at any time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from itsm_fit.drawing.geometry import overlap
from itsm_fit.drawing.layout import arrange, channels, fill, floor, plain, tidy
from itsm_fit.drawing.layout.channels import Stretch
from itsm_fit.drawing.routing import redraw
from itsm_fit.errors import Cancelled
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process


def _document(nodes: list[Node], pairs: list[tuple[int, int]], lanes: int = 0) -> Document:
    flows = tuple(Flow(f"f{at}", nodes[a].id, nodes[b].id) for at, (a, b) in enumerate(pairs))
    its = tuple(Lane(f"l{at}") for at in range(lanes))
    return Document("a.bpmn", (Process("P", nodes=tuple(nodes), flows=flows, lanes=its),))


def _tasks(count: int) -> list[Node]:
    return [Node(f"n{at}", NodeKind.TASK) for at in range(count)]


def _in_rows(nodes: list[Node]) -> list[Node]:
    return [
        Node(node.id, node.kind, bounds=Bounds(160 * (at % 40), 130 * (at // 40), 100, 80))
        for at, node in enumerate(nodes)
    ]


def _pairs(count: int) -> Document:
    nodes = _tasks(2 * count)
    return _document(nodes, [(2 * at, 2 * at + 1) for at in range(count)])


def _in_lanes(count: int, lanes: int) -> list[Node]:
    return [Node(f"n{at}", NodeKind.TASK, lane=f"l{at % lanes}" if lanes else None) for at in range(count)]


HOSTILE: dict[str, Callable[[int], Document]] = {
    "many flows between two steps": lambda many: _document(_tasks(2), [(0, 1)] * many),
    "a star": lambda many: _document(_tasks(2 * many), [(0, at) for at in range(1, 2 * many)]),
    "a star in lanes": lambda many: _document(_in_lanes(many, 3), [(0, at) for at in range(many)], 3),
    "many pairs": _pairs,
    "many in each of the columns": lambda many: _document(
        _tasks(many // 20), [(at % 20, at % (many // 20)) for at in range(many)]
    ),
    "sub-processes in each other": lambda many: _document(
        [
            Node(f"n{at}", NodeKind.SUB_PROCESS, parent=f"n{at - 1}" if at else None)
            for at in range(min(240, many // 10))
        ],
        [],
    ),
}
FEW = 500


@pytest.fixture
def _thrifty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A twentieth of what a drawing may cost."""
    monkeypatch.setattr(plain, "MOST_EFFORT", 400)
    monkeypatch.setattr(channels, "MOST_PAIRS", 12_500)


def _holds_everything(document: Document) -> bool:
    (process,) = document.processes
    return all(node.bounds for node in process.nodes) and all(len(flow.waypoints) > 1 for flow in process.flows)


@pytest.mark.usefixtures("_thrifty")
@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_drawing_gets_a_place_for_everything(what: str) -> None:
    assert _holds_everything(arrange(HOSTILE[what](FEW)))


@pytest.mark.long
@pytest.mark.parametrize("what", HOSTILE)
def test_a_huge_hostile_drawing_gets_a_place_for_everything(what: str) -> None:
    assert _holds_everything(arrange(HOSTILE[what](10_000)))


@pytest.mark.parametrize("what", HOSTILE)
def test_whoever_waits_for_it_can_stop(what: str) -> None:
    def stop(_: str, share: float) -> None:
        if share > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        arrange(HOSTILE[what](FEW), stop)
    with pytest.raises(Cancelled):
        tidy(HOSTILE[what](FEW), progress=stop)


def test_finding_places_among_others_can_be_stopped() -> None:
    def stop(_: str, __: float) -> None:
        raise Cancelled

    nodes = [*_in_rows(_tasks(1)), *_tasks(50)[1:]]
    with pytest.raises(Cancelled):
        arrange(_document(nodes, [(0, at) for at in range(1, 50)]), stop)


@pytest.mark.usefixtures("_thrifty")
@pytest.mark.parametrize("lanes", [0, 3])
def test_the_plain_way_lets_no_steps_overlap_and_keeps_them_in_their_lanes(lanes: int) -> None:
    document = tidy(_document(_in_lanes(200, lanes), [(at * 7 % 20, at % 200) for at in range(400)], lanes))
    (process,) = document.processes
    boxes = {node.id: node.bounds for node in process.nodes}
    rows = sorted((box.y, box.x, key) for key, box in boxes.items() if box)
    near = [(boxes[one[2]], boxes[other[2]]) for at, one in enumerate(rows) for other in rows[at + 1 : at + 40]]
    assert not any(overlap(one, other) for one, other in near if one and other)
    held = {lane.id: lane.bounds for lane in process.lanes}
    for node in process.nodes if lanes else ():
        lane = held[node.lane or ""]
        assert lane is not None
        assert node.bounds is not None
        assert lane.y <= node.bounds.y <= node.bounds.bottom <= lane.bottom


def test_very_many_steps_without_a_place_find_one_beside_those_that_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(floor, "_MOST_TRIES", 2_000)
    monkeypatch.setattr(fill, "_MOST_FOLLOWED", 100)
    nodes = [*_in_rows(_tasks(1)), *_tasks(400)[1:]]
    (process,) = arrange(_document(nodes, [(0, at) for at in range(1, 400)])).processes
    assert process.nodes[0].bounds == nodes[0].bounds
    boxes = [node.bounds for node in process.nodes if node.bounds]
    assert len(boxes) == 400
    assert not any(overlap(one, other) for at, one in enumerate(boxes) for other in boxes[:at])


def test_lines_beyond_the_most_that_are_searched_for_take_the_plain_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redraw, "_MOST_LINES", 1)
    nodes = _in_rows(_tasks(41))
    (process,) = arrange(_document(nodes, [(0, 1), (0, 4)])).processes
    near, far = process.flows
    assert [point.y for point in near.waypoints] == [40, 40]
    assert [point.y for point in far.waypoints] == [40, 40], "straight through what stands between"


@pytest.mark.usefixtures("_thrifty")
def test_very_many_upright_lines_of_one_channel_still_never_share_a_track_where_they_overlap() -> None:
    stretches = [Stretch(at, float(at * 7 % 900), "left", float(at * 11 % 900), "right") for at in range(200)]
    found, few = channels.tracks_of([stretches, stretches[:5]])
    assert few == channels.tracks(stretches[:5])
    for at, one in enumerate(stretches):
        for beside in range(at):
            other = stretches[beside]
            if found[at] == found[beside]:
                assert one.high < other.low or other.high < one.low
