"""What stands where on the drawing: elements upon one another, messages that stay in their pool."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.checks.drawn import DrawnProcess
from itsm_fit.checks.naming import title
from itsm_fit.checks.rule import Remark
from itsm_fit.language import tr
from itsm_fit.model.process import Node

_TOUCH = 1.0
"""Elements that share less than this, in diagram units, only touch."""


def overlap(drawn: DrawnProcess) -> Iterator[Remark]:
    """Elements of one scope on one page; an event on the border of its step belongs there."""
    for inner in drawn.together:
        told: set[str] = set()
        for lower, upper in _overlapping(inner):
            if upper.id not in told and upper.attached_to != lower.id and lower.attached_to != upper.id:
                told.add(upper.id)
                words = tr(
                    "The {upper} lies upon the {lower}: move one of them away.",
                    upper=drawn.name(upper),
                    lower=drawn.name(lower),
                )
                yield Remark(words, upper.id)
    for at in drawn.nodes():
        outer = at.outer
        if outer is not None and _sticks_out(at.node, outer):
            yield Remark(
                tr(
                    "The {label} reaches over the border of the {outer} that holds it: move it inside, or "
                    "make room there.",
                    label=at.label,
                    outer=drawn.name(outer),
                ),
                at.node.id,
            )


def message_inside_pool(drawn: DrawnProcess) -> Iterator[Remark]:
    """Messages pass between pools only (BPMN 2.0, section 9.3)."""
    pools = {pool: tr("pool {title}", title=title(name)) for pool, name in drawn.pools.items()}
    inside = drawn.process.node_by_id
    for flow, between in drawn.messages.items():
        ends = [drawn.name(inside[end]) if end in inside else pools.get(end) for end in between]
        if None not in ends:
            yield Remark(
                tr(
                    "The message flow from the {source} to the {target} stays inside one pool, where "
                    "sequence flows lead from step to step: delete it.",
                    source=ends[0],
                    target=ends[1],
                ),
                flow,
            )


def _overlapping(nodes: Sequence[Node]) -> Iterator[tuple[Node, Node]]:
    """Pairs of nodes that share some room, the one that is drawn later second."""
    boxes = sorted(
        (box.x, box.x + box.width - _TOUCH, box.y, box.y + box.height - _TOUCH, place)
        for place, node in enumerate(nodes)
        if (box := node.bounds) is not None
    )
    beside: list[tuple[float, float, float, float, int]] = []
    for one in boxes:
        left, _, top, bottom, place = one
        beside = [other for other in beside if other[1] > left]
        for _, _, its_top, its_bottom, other_place in beside:
            if its_top < bottom and top < its_bottom:
                yield nodes[min(place, other_place)], nodes[max(place, other_place)]
        beside.append(one)


def _sticks_out(node: Node, outer: Node) -> bool:
    """Whether a node is drawn partly outside the open sub-process that holds it."""
    if node.bounds is None or outer.bounds is None or not outer.expanded:
        return False
    box, room = node.bounds, outer.bounds
    sides = (room.x - box.x, box.right - room.right, room.y - box.y, box.bottom - room.bottom)
    return any(side > _TOUCH for side in sides)
