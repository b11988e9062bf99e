"""Pools never come to lie on each other, and no step into a pool that is not its own, whatever is done to a drawing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import combinations, pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.drawing.geometry import inside, overlap
from itsm_fit.editor.commands.arrange import ALIGNMENTS, aligned, distributed, dropped
from itsm_fit.editor.commands.fold import folded, unfolded
from itsm_fit.editor.commands.lanes import given_to_lane_beside, into_pool_beside, lane_added, lane_moved, lane_split
from itsm_fit.editor.commands.sizes import resized
from itsm_fit.editor.commands.space import spaced
from itsm_fit.editor.commands.steps import appended, created, deleted
from itsm_fit.editor.commands.tidy import tidied, tidied_part
from itsm_fit.editor.commands.wrap import wrapped
from itsm_fit.editor.diagram import Diagram, lane_at
from itsm_fit.editor.stencil import BY_NAME
from itsm_fit.errors import EditError
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.model.project import Project


def _process(key: str, left: float, top: float, lanes: int) -> Process:
    """A start, two tasks and an end in a row, in the first of some lanes that are 120 high."""
    own = tuple(Lane(f"{key}_lane{n}", bounds=Bounds(left + 30, top + 120 * n, 570, 120)) for n in range(lanes))
    lane = own[0].id if own else None
    row = [
        Node(f"{key}_start", NodeKind.START, lane=lane, bounds=Bounds(left + 80, top + 42, 36, 36)),
        Node(f"{key}_first", NodeKind.USER_TASK, lane=lane, bounds=Bounds(left + 160, top + 20, 100, 80)),
        Node(f"{key}_then", NodeKind.TASK, lane=lane, bounds=Bounds(left + 310, top + 20, 100, 80)),
        Node(f"{key}_end", NodeKind.END, lane=lane, bounds=Bounds(left + 460, top + 42, 36, 36)),
    ]
    flows = []
    for n, (a, b) in enumerate(pairwise(row)):
        assert a.bounds is not None
        assert b.bounds is not None
        way = (Point(a.bounds.right, top + 60), Point(b.bounds.x, top + 60))
        flows.append(Flow(f"{key}_flow{n}", a.id, b.id, waypoints=way))
    return Process(key, nodes=tuple(row), flows=tuple(flows), lanes=own)


def drawn() -> Diagram:
    """Two pools with two lanes each, 20 apart from a closed one between them, and one without lanes beside."""
    document = Document(
        "pools.bpmn",
        processes=(_process("A", 0, 0, 2), _process("B", 0, 340, 2), _process("C", 650, 0, 0)),
        pools=(
            Pool("pool_A", "A", "A", Bounds(0, 0, 600, 240)),
            Pool("closed", "Customer", None, Bounds(0, 260, 600, 60)),
            Pool("pool_B", "B", "B", Bounds(0, 340, 600, 240)),
            Pool("pool_C", "C", "C", Bounds(650, 0, 600, 120)),
        ),
        message_flows=(
            MessageFlow("m1", "A_first", "B_first", waypoints=(Point(210, 100), Point(210, 360))),
            MessageFlow("m2", "closed", "A_start", waypoints=(Point(98, 260), Point(98, 78))),
        ),
    )
    return Diagram(Project(documents=(document,)), 0)


def broken(diagram: Diagram) -> list[str]:
    """What is not as it should be: pools on each other, steps outside their pool or in another one."""
    document, found = diagram.document, []
    homes = {node.id: process.id for process in document.processes for node in process.nodes}
    homes |= {pool.id: pool.process or pool.id for pool in document.pools}
    within = [line.id for line in document.message_flows if homes[line.source] == homes[line.target]]
    found += [f"the message {own} runs inside a pool" for own in within]
    for process in document.processes:
        found += [f"{flow.id} leaves its pool" for flow in process.flows if homes[flow.target] != process.id]
    for one, other in combinations(document.pools, 2):
        if one.bounds and other.bounds and overlap(one.bounds, other.bounds):
            found.append(f"{one.id} lies on {other.id}")
    for pool in document.pools:
        process = document.process_by_id.get(pool.process or "")
        for node in process.nodes if process else ():
            hidden = node.parent is not None or node.kind is NodeKind.BOUNDARY
            if node.bounds and pool.bounds and not hidden and not inside(node.bounds, pool.bounds):
                found.append(f"{node.id} stands outside {pool.id}")
            lane = lane_at(process, node.bounds.center.x, node.bounds.center.y) if process and node.bounds else None
            if lane is not None and not hidden and lane.id != node.lane:
                found.append(f"{node.id} of {node.lane} stands in {lane.id}")
    return found


Edit = Callable[[st.DataObject, Diagram], Diagram]
_ways = st.integers(-30, 30).map(lambda n: 10.0 * n)
_places = st.builds(Point, st.integers(0, 120).map(lambda n: 10.0 * n), st.integers(0, 60).map(lambda n: 10.0 * n))


def _band(data: st.DataObject, diagram: Diagram) -> str:
    return data.draw(st.sampled_from([*_pools(diagram), *_lanes(diagram)]))


def _pools(diagram: Diagram) -> list[str]:
    return [pool.id for pool in diagram.document.pools]


def _lanes(diagram: Diagram) -> list[str]:
    return [lane.id for process in diagram.document.processes for lane in process.lanes]


def _node(data: st.DataObject, diagram: Diagram) -> str:
    return data.draw(st.sampled_from(_nodes(diagram)))


def _nodes(diagram: Diagram) -> list[str]:
    return [node.id for process in diagram.document.processes for node in process.nodes]


def _some(data: st.DataObject, diagram: Diagram) -> list[str]:
    wanted = st.sampled_from([*_pools(diagram), *_nodes(diagram)])
    return data.draw(st.lists(wanted, min_size=1, max_size=3, unique=True))


def _some_nodes(data: st.DataObject, diagram: Diagram) -> list[str]:
    return data.draw(st.lists(st.sampled_from(_nodes(diagram)), min_size=1, max_size=3, unique=True))


def _resize(data: st.DataObject, diagram: Diagram) -> Diagram:
    own = _band(data, diagram)
    box = next(
        part.bounds
        for parts in (diagram.document.pools, *(process.lanes for process in diagram.document.processes))
        for part in parts
        if part.id == own
    )
    assert box is not None
    left, top, right, bottom = (data.draw(_ways) for _ in range(4))
    wished = Bounds(box.x - left, box.y - top, box.width + left + right, box.height + top + bottom)
    return resized(diagram, own, wished)


EDITS: dict[str, Edit] = {
    "resize": _resize,
    "lane": lambda data, d: lane_added(d, _band(data, d), data.draw(st.sampled_from(["above", "below"])))[0],  # type: ignore[arg-type]
    "split": lambda data, d: lane_split(d, data.draw(st.sampled_from(_lanes(d))))[0],
    "lane order": lambda data, d: lane_moved(d, data.draw(st.sampled_from(_lanes(d))), data.draw(st.integers(0, 3))),
    "to lane": lambda data, d: given_to_lane_beside(d, [_node(data, d)], data.draw(st.sampled_from([-1, 1]))),
    "to pool": lambda data, d: into_pool_beside(d, _some_nodes(data, d), data.draw(st.sampled_from([-1, 1]))) or d,
    "move": lambda data, d: dropped(d, _some(data, d), data.draw(_ways), data.draw(_ways)),
    "append": lambda data, d: appended(d, _node(data, d), BY_NAME["User task"])[0],
    "create": lambda data, d: created(
        d, BY_NAME[data.draw(st.sampled_from(["Task", "Pool", "Closed pool", "Lane"]))], data.draw(_places)
    )[0],
    "room": lambda data, d: spaced(
        d, data.draw(st.sampled_from(["x", "y"])), data.draw(st.integers(0, 700)), data.draw(_ways)
    ),
    "wrap": lambda data, d: wrapped(d, [_node(data, d)])[0],
    "unfold": lambda data, d: unfolded(d, _node(data, d)),
    "fold": lambda data, d: folded(d, _node(data, d)),
    "align": lambda data, d: aligned(d, _some(data, d), data.draw(st.sampled_from(ALIGNMENTS))),
    "distribute": lambda data, d: distributed(d, _some(data, d), down=data.draw(st.booleans())),
    "tidy": lambda _, d: d.with_document(tidied(d.document)),
    "tidy part": lambda data, d: tidied_part(d, _some(data, d)),
    "delete": lambda data, d: deleted(d, [_node(data, d)]),
}


def _check(data: st.DataObject) -> None:
    diagram = drawn()
    for name in data.draw(st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=4)):
        if not _lanes(diagram) or not _nodes(diagram):
            return
        with suppress(EditError):
            diagram = EDITS[name](data, diagram)
            assert broken(diagram) == [], name


def test_the_drawing_to_begin_with_is_in_order() -> None:
    assert broken(drawn()) == []


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_pools_stay_apart_and_steps_in_their_pool_whatever_is_done(data: st.DataObject) -> None:
    _check(data)
