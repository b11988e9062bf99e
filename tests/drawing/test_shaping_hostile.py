"""Odd drawings shaped: done or refused with a sentence, never a crash, an endless wait or a number that is none."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from math import isfinite

import pytest

from itsm_fit.drawing.elements import lines_of, shapes_of
from itsm_fit.editor.borders import with_border_event
from itsm_fit.editor.commands.across import moved_into, moved_out
from itsm_fit.editor.commands.arrange import dropped
from itsm_fit.editor.commands.dissolve import dissolved
from itsm_fit.editor.commands.fold import folded, unfolded
from itsm_fit.editor.commands.inner import with_inner
from itsm_fit.editor.commands.lanes import given_to_lane, given_to_lane_beside, lane_added, lane_moved, lane_split
from itsm_fit.editor.commands.sizes import resized
from itsm_fit.editor.commands.space import spaced
from itsm_fit.editor.commands.wrap import wrapped
from itsm_fit.editor.diagram import Diagram
from itsm_fit.errors import EditError
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.edits.pages import inner_of
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.model.project import Project

SUB, TASK = NodeKind.SUB_PROCESS, NodeKind.TASK
LANES = (Lane("A", "A", bounds=Bounds(30, 0, 970, 200)), Lane("B", "B", bounds=Bounds(30, 200, 970, 200)))
NODES = (
    Node("a", TASK, "a", lane="A", bounds=Bounds(100, 60, 100, 80)),
    Node("sub", SUB, "Sub", lane="B", bounds=Bounds(300, 220, 300, 160)),
    Node("in", TASK, "in", parent="sub", bounds=Bounds(350, 270, 100, 80)),
    Node("b", TASK, "b", lane="B", bounds=Bounds(700, 260, 100, 80)),
)
FLOWS = (
    Flow("f", "a", "sub", waypoints=(Point(200, 100), Point(250, 100), Point(250, 300), Point(300, 300))),
    Flow("g", "sub", "b", waypoints=(Point(600, 300), Point(700, 300))),
)
FAR = 5e6


def _sheet(process: Process, pool: Bounds | None = Bounds(0, 0, 1000, 400)) -> Diagram:  # noqa: B008
    document = Document("odd.bpmn", (process,), (Pool("pool", "P", "P", pool),))
    return Diagram(Project(documents=(document,)), 0)


def _odd(**changed: Bounds | None) -> Diagram:
    """The drawing with other bounds for some elements."""
    nodes = tuple(replace(node, bounds=changed.get(node.id, node.bounds)) for node in NODES)
    lanes = tuple(replace(lane, bounds=changed.get(lane.id, lane.bounds)) for lane in LANES)
    pool = changed.get("pool", Bounds(0, 0, 1000, 400))
    return _sheet(Process("P", "P", nodes=nodes, flows=FLOWS, lanes=lanes), pool)


def _far() -> Diagram:
    """Everything five million units away."""
    shifted = {
        shape.id: Bounds(shape.bounds.x + FAR, shape.bounds.y - FAR, shape.bounds.width, shape.bounds.height)
        for shape in shapes_of(_odd().document)
        if shape.bounds
    }
    return _odd(**shifted)


def _with_parents(**parents: str) -> Diagram:
    nodes = tuple(replace(node, parent=parents.get(node.id, node.parent)) for node in NODES)
    lanes = tuple(replace(lane, parent=parents.get(lane.id)) for lane in LANES)
    return _sheet(Process("P", "P", nodes=nodes, flows=FLOWS, lanes=lanes))


ODD = {
    "as it should be": _odd(),
    "a lane of zero size": _odd(A=Bounds(30, 0, 0, 0)),
    "all lanes in one place": _odd(A=Bounds(30, 0, 970, 400), B=Bounds(30, 0, 970, 400)),
    "a lane without a place": _odd(B=None),
    "a pool of zero size": _odd(pool=Bounds(0, 0, 0, 0)),
    "a pool without a place": _odd(pool=None),
    "a pool of millions": _odd(pool=Bounds(-FAR, -FAR, 2 * FAR, 2 * FAR), A=Bounds(30 - FAR, -FAR, FAR, FAR)),
    "far away": _far(),
    "a step of zero size": _odd(a=Bounds(100, 60, 0, 0)),
    "a step without a place": _odd(a=None),
    "a frame of zero size": _odd(sub=Bounds(300, 220, 0, 0)),
    "a frame without a place": _odd(sub=None),
    "a frame inside what it holds": _odd(sub=Bounds(360, 280, 20, 20)),
    "a lane in itself": _with_parents(A="A"),
    "lanes in each other": _with_parents(A="B", B="A"),
    "a frame in itself": _with_parents(sub="sub"),
    "frames around each other": _with_parents(sub="in"),
    "a lane in what is not there": _with_parents(B="gone"),
}
Verb = Callable[[Diagram], object]
VERBS: dict[str, Verb] = {
    "lane above": lambda diagram: lane_added(diagram, "A", "above")[0],
    "lane below": lambda diagram: lane_added(diagram, "B", "below")[0],
    "lane in pool": lambda diagram: lane_added(diagram, "pool", "below")[0],
    "split": lambda diagram: lane_split(diagram, "A")[0],
    "move lane": lambda diagram: lane_moved(diagram, "A", 1),
    "resize lane": lambda diagram: resized(diagram, "A", Bounds(30, 0, 970, 260)),
    "resize pool": lambda diagram: resized(diagram, "pool", Bounds(0, 0, 1100, 500)),
    "resize frame": lambda diagram: resized(diagram, "sub", Bounds(300, 220, 400, 200)),
    "resize to nothing": lambda diagram: resized(diagram, "sub", Bounds(300, 220, 0, 0)),
    "wrap": lambda diagram: wrapped(diagram, ["a"])[0],
    "fold": lambda diagram: folded(diagram, "sub"),
    "fold and unfold": lambda diagram: unfolded(folded(diagram, "sub"), "sub"),
    "dissolve": lambda diagram: dissolved(diagram, "sub")[0],
    "into": lambda diagram: moved_into(diagram, ["a"], "sub"),
    "into itself": lambda diagram: moved_into(diagram, ["sub"], "sub"),
    "out": lambda diagram: moved_out(diagram, ["in"]),
    "border event": lambda diagram: with_border_event(diagram, "sub", EventKind.TIMER, interrupting=True)[0],
    "drop": lambda diagram: dropped(diagram, ["b"], 40, 40),
    "drop in frame": lambda diagram: dropped(diagram, ["in"], 120, 60),
    "room across": lambda diagram: spaced(diagram, "x", 250, 100),
    "room down": lambda diagram: spaced(diagram, "y", 210, 100),
    "give to lane": lambda diagram: given_to_lane(diagram, ["a"], "B"),
    "give to next lane": lambda diagram: given_to_lane_beside(diagram, ["a"], 1),
    "inner drawing": lambda diagram: with_inner(
        diagram, "sub", inner_of(diagram.document, "sub"), inner_of(diagram.document, "sub")
    ),
}


@pytest.mark.parametrize("drawing", ODD)
def test_whatever_is_done_to_an_odd_drawing_ends_with_sound_places_or_a_sentence(drawing: str) -> None:
    for verb in VERBS.values():
        with suppress(EditError):
            after = verb(ODD[drawing])
            assert isinstance(after, Diagram)
            boxes = [shape.bounds for shape in shapes_of(after.document) if shape.bounds]
            assert all(isfinite(side) for box in boxes for side in (box.x, box.y, box.width, box.height))
            assert all(box.width >= 0 and box.height >= 0 for box in boxes)
            points = [point for line in lines_of(after.document) for point in line.waypoints]
            assert all(isfinite(point.x) and isfinite(point.y) for point in points)


def test_each_verb_does_something_to_a_drawing_as_it_should_be() -> None:
    done = []
    for name, verb in VERBS.items():
        with suppress(EditError):
            done.append(name if verb(ODD["as it should be"]) is not None else "")
    assert VERBS.keys() - done == {"into itself", "dissolve"}  # the one holds no plain end
