"""Every kind of element has its sign, inside its box, filled where BPMN fills it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from itsm_fit.drawing.path import Path, Symbol, commands
from itsm_fit.drawing.shapes import marker_boxes, marker_kinds
from itsm_fit.drawing.symbols import (
    ACTIVITY_MARKERS,
    ARTIFACT_SYMBOLS,
    BADGES,
    COLLECTION,
    GATEWAY_MARKERS,
    TASK_ICONS,
    event_marker,
    node_marker,
)
from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import ACTIVITIES, GATEWAYS, SUB_PROCESSES, Bounds, EventKind, Loop, Node, NodeKind
from itsm_fit.scoring.figures import Outcome

ALL: list[Symbol] = [
    *(event_marker(kind, throwing=throwing) for kind in EventKind for throwing in (False, True)),
    *GATEWAY_MARKERS.values(),
    *TASK_ICONS.values(),
    *ACTIVITY_MARKERS.values(),
    *ARTIFACT_SYMBOLS.values(),
    COLLECTION,
    *BADGES.values(),
]


def _points(path: Path) -> list[tuple[float, float]]:
    return [pair for _, numbers in path.commands for pair in zip(numbers[::2], numbers[1::2], strict=True)]


def test_no_sign_leaves_its_box() -> None:
    outside = [
        point
        for symbol in ALL
        for path in symbol
        for point in _points(path)
        if not all(-0.05 <= value <= 1.05 for value in point)
    ]
    assert outside == []


def test_every_path_starts_with_a_move_and_paints_something() -> None:
    for symbol in ALL:
        for path in symbol:
            assert path.commands[0][0] == "M"
            assert path.fill or (path.stroke and path.width > 0)


def test_every_triggered_event_has_a_sign_and_a_plain_one_has_none() -> None:
    for throwing in (False, True):
        assert [kind for kind in EventKind if not event_marker(kind, throwing=throwing)] == [EventKind.NONE]


@pytest.mark.parametrize(
    "kind",
    [
        EventKind.MESSAGE,
        EventKind.SIGNAL,
        EventKind.ERROR,
        EventKind.ESCALATION,
        EventKind.LINK,
        EventKind.CANCEL,
        EventKind.COMPENSATION,
        EventKind.MULTIPLE,
    ],
)
def test_a_throwing_sign_is_filled_where_the_catching_one_is_hollow(kind: EventKind) -> None:
    catching, throwing = event_marker(kind, throwing=False)[0], event_marker(kind, throwing=True)[0]
    assert (catching.fill, throwing.fill) == ("paper", "ink")


def test_ends_throw_and_starts_catch() -> None:
    start, end = (Node("n", kind, event=EventKind.MESSAGE) for kind in (NodeKind.START, NodeKind.END))
    assert node_marker(start) == event_marker(EventKind.MESSAGE, throwing=False)
    assert node_marker(end) == event_marker(EventKind.MESSAGE, throwing=True)


def test_every_gateway_task_type_and_verdict_has_its_sign() -> None:
    assert set(GATEWAY_MARKERS) == GATEWAYS
    assert set(TASK_ICONS) == ACTIVITIES - SUB_PROCESSES - {NodeKind.TASK, NodeKind.CALL}
    assert set(BADGES) == set(Outcome)
    assert set(ARTIFACT_SYMBOLS) == set(ArtifactKind) - {ArtifactKind.ANNOTATION, ArtifactKind.GROUP}


def test_markers_stand_side_by_side_on_the_lower_edge() -> None:
    node = Node("n", NodeKind.AD_HOC, loop=Loop.PARALLEL, for_compensation=True, expanded=False)
    bounds = Bounds(10, 20, 100, 80)
    placed = marker_boxes(node, bounds)
    assert [kind for kind, _ in placed] == list(marker_kinds(node))
    assert marker_kinds(node) == ("parallel", "compensation", "adhoc", "collapsed")
    boxes = [box for _, box in placed]
    assert all(left.right < right.x for left, right in pairwise(boxes))
    assert boxes[0].x - bounds.x == pytest.approx(bounds.right - boxes[-1].right)
    assert all(bounds.center.y < box.y and box.bottom < bounds.bottom for box in boxes)


def test_a_path_text_with_too_few_numbers_is_refused() -> None:
    assert commands("M 0 1 L 2 3 4 5 Z")[2] == ("L", (4.0, 5.0))
    with pytest.raises(ValueError, match="C needs 6 numbers"):
        commands("M 0 0 C 1 2 3 4")
