"""Shares on flows: which of them count, and those that sum to 1: when one changes, the others give or take."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from itsm_fit.model.process import EventKind, Flow, Node, NodeKind, Process

CHOOSES_ONE = frozenset({NodeKind.EXCLUSIVE, NodeKind.EVENT_BASED, NodeKind.COMPLEX})
"""Nodes whose outgoing flows are alternatives."""


class WaysOut(NamedTuple):
    """The flows out of a node that does not choose one of them, by their positions.

    Each `optional` one is taken by its share, the `default` one when none of those is, the others `always`.
    """

    optional: tuple[int, ...]
    default: tuple[int, ...]
    always: tuple[int, ...]

    @property
    def forced(self) -> bool:
        """Whether one of the optional flows has to be taken."""
        return not self.default and not self.always


def ways_out(node: Node, flows: Sequence[Flow]) -> WaysOut:
    """Inclusive gateways, and activities with conditional or default flows, split inclusively."""
    inclusive = node.kind is NodeKind.INCLUSIVE
    splits = inclusive or node.kind.is_activity
    optional, default, always = [], [], []
    for at, flow in enumerate(flows):
        if splits and flow.id == node.default_flow:
            default.append(at)
        elif inclusive or (splits and flow.conditional):
            optional.append(at)
        else:
            always.append(at)
    return WaysOut(tuple(optional), tuple(default), tuple(always))


def leaving(process: Process, node: Node) -> tuple[Flow, ...]:
    """The flows out of a node that are played: those that end beside it."""
    by_id = process.node_by_id
    return tuple(
        flow for flow in process.outgoing.get(node.id, ()) if flow.target in by_id and _beside(by_id[flow.target], node)
    )


def alternatives(process: Process, flow: Flow) -> tuple[Flow, ...]:
    """The flows of which a case takes just one, this one among them; only itself where it has none to exclude."""
    node = process.node_by_id.get(flow.source)
    return leaving(process, node) if node is not None and node.kind in CHOOSES_ONE else (flow,)


def counting(process: Process, node: Node) -> tuple[Flow, ...]:
    """The flows out of a node whose shares make a difference to how a process runs."""
    flows = leaving(process, node)
    if node.kind is NodeKind.START:
        starts = [each for each in process.nodes if each.kind is NodeKind.START and _beside(each, node)]
        return flows if len(starts) > 1 else ()
    if node.kind is NodeKind.BOUNDARY:
        host = process.node_by_id.get(node.attached_to or "")
        occurs = host is not None and host.kind.is_activity and _beside(host, node)
        return flows if occurs and node.event is not EventKind.COMPENSATION else ()
    if node.kind in CHOOSES_ONE:
        return flows if len(flows) > 1 else ()
    ways = ways_out(node, flows)
    return () if ways.forced and len(ways.optional) < 2 else tuple(flows[at] for at in ways.optional)


def _beside(one: Node, other: Node) -> bool:
    return one.parent == other.parent


def linked(shares: Sequence[float], at: int, wanted: float, locked: Collection[int] = ()) -> list[float]:
    """The shares with one set to `wanted`, as far as the locked ones leave room; the free ones fill up to 1.

    `shares` are 0 to 1 each. Free shares keep their proportions (all-zero ones fill up evenly); with none free the
    share takes all that the locked ones leave.
    """
    held = sum(share for place, share in enumerate(shares) if place in locked and place != at)
    room = max(0.0, 1.0 - held)
    free = [place for place in range(len(shares)) if place != at and place not in locked]
    new = list(shares)
    new[at] = min(max(wanted, 0.0), room) if free else room
    rest = room - new[at]
    total = sum(shares[place] for place in free)
    for place in free:
        new[place] = rest * shares[place] / total if total > 0 else rest / len(free)
    return new


def evened(shares: Sequence[float], locked: Collection[int] = ()) -> list[float]:
    """The shares that are not locked made equal, so that all sum to 1; with all locked they stay."""
    free = [place for place in range(len(shares)) if place not in locked]
    held = sum(share for place, share in enumerate(shares) if place in locked)
    return [max(0.0, 1.0 - held) / len(free) if place in free else share for place, share in enumerate(shares)]


def rounded(shares: Sequence[float], digits: int = 4) -> list[float]:
    """Shares that sum to 1, rounded so that they still do to all digits: the largest remainders are rounded up."""
    unit: int = 10**digits
    parts = [share * unit for share in shares]
    whole = [int(part + 1e-9) for part in parts]
    missing = round(sum(parts)) - sum(whole)
    by_remainder = sorted(range(len(parts)), key=lambda place: whole[place] - parts[place])
    for place in by_remainder[:missing]:
        whole[place] += 1
    return [part / unit for part in whole]
