"""What a drawn process says of a KPI itself, exactly, by its structure (§5): no name of a process decides anything."""

from __future__ import annotations

import math
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from itsm_fit.model.kpi import KpiMeasure
from itsm_fit.model.process import EventKind, NodeKind, Process
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.game.chain import chain_of
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.game.unfold import PlayedScope, linked_catches, starting
from itsm_fit.scoring.handoffs import lane_name
from itsm_fit.scoring.moves import FlowSides
from itsm_fit.scoring.result import ProcessFit

_BREACHES = frozenset({EventKind.TIMER, EventKind.ESCALATION})
_NONE = 1e-9
SHARES = frozenset({KpiMeasure.FIRST_CONTACT, KpiMeasure.BREACHED, KpiMeasure.STUCK})
"""What is counted of all cases, or of all that complete."""


@dataclass(frozen=True, slots=True)
class ModelledKpi:
    """What the flow says: a share from 0 to 1, or a number a case; None is without end, or nothing to divide by.

    `rests_on` are the ids of the flows or events, or the names of the lanes, that it is about.
    """

    measure: KpiMeasure
    value: float | None
    rests_on: tuple[str, ...] = ()


def modelled_kpis(process: Process, scored: ProcessFit) -> dict[KpiMeasure, ModelledKpi]:
    """Of each measure that the process has; `scored` is the same process as it is played."""
    found = (_first_contact(process, scored), _reopened(scored), _breached(process, scored))
    kpis = {each.measure: each for each in found if each is not None}
    if process.lanes:
        kpis[KpiMeasure.HANDOFFS] = ModelledKpi(KpiMeasure.HANDOFFS, scored.handoffs)
    stuck = scored.play.deadlocks + scored.play.endless
    kpis[KpiMeasure.STUCK] = ModelledKpi(KpiMeasure.STUCK, stuck)
    return kpis


def telling(kpi: ModelledKpi) -> bool:
    """Whether a measure says something of a process: not all of its cases, and not none."""
    if kpi.value is None:
        return True
    if kpi.measure is KpiMeasure.FIRST_CONTACT:
        return _NONE < kpi.value < 1 - _NONE
    return kpi.value > _NONE


def in_unit(modelled: ModelledKpi) -> float | None:
    """What the flow says, in the unit of a KPI that goes by it: shares from 0 to 100."""
    if modelled.value is None or modelled.measure not in SHARES:
        return modelled.value
    return 100.0 * modelled.value


def _first_contact(process: Process, scored: ProcessFit) -> ModelledKpi | None:
    """The completing cases that enter no step in another lane than that of the first steps."""
    net = scored.play.net
    found = first_contact_of(process, net) if net is not None else None
    return (
        None
        if found is None
        else ModelledKpi(
            measure=KpiMeasure.FIRST_CONTACT, value=_without(scored.play, found.others), rests_on=found.lanes
        )
    )


class FirstContact(NamedTuple):
    """The names of the lanes of the first steps, and the ids of the steps in other lanes."""

    lanes: tuple[str, ...]
    others: frozenset[str]


def first_contact_of(process: Process, net: Net) -> FirstContact | None:
    """What is first contact, of a process with lanes; None where its first steps are in none."""
    if not process.lanes:
        return None
    steps = {node.id: node for node in process.nodes if node.kind.is_activity and not node.kind.is_sub_process}
    sides = FlowSides(net, steps.keys())
    begins = [net.nodes[index].key for index in starting(net.scopes[0], net.nodes)[0]]
    first = {key for start in begins for key in sides.after(start)}
    lanes = {lane.id: lane for key in first if (lane := process.lane_of(steps[key])) is not None}
    if not lanes:
        return None
    others = frozenset(
        key for key, node in steps.items() if (lane := process.lane_of(node)) is not None and lane.id not in lanes
    )
    return FirstContact(tuple(lane_name(process, lane) for lane in lanes.values()), others)


def _breached(process: Process, scored: ProcessFit) -> ModelledKpi | None:
    """The completing cases in which a step took too long or was escalated."""
    events = breach_events(process)
    if not events:
        return None
    play = _telling_of(scored.play, set(events))
    if play is None:
        return None
    left = _without(play, set(events))
    return ModelledKpi(KpiMeasure.BREACHED, None if left is None else 1.0 - left, events)


def breach_events(process: Process) -> tuple[str, ...]:
    """The ids of the events that say that a step took too long or was escalated."""
    return tuple(
        node.id
        for node in process.nodes
        if node.event in _BREACHES
        and (node.kind is NodeKind.BOUNDARY or (node.event is EventKind.ESCALATION and node.kind.is_event))
    )


def _telling_of(play: Play, nodes: AbstractSet[str]) -> Play | None:
    """A play whose chain tells when some nodes are entered that are no activities; None where none is known."""
    known = play.exploration if play.chain is not None else None
    if play.regions is not None and play.regions.enumerated is not None:
        known = play.regions.enumerated[0]
    if play.net is None or known is None:
        return None
    flags = np.array([node.key in nodes for node in play.net.nodes], dtype=np.bool_)
    return replace(play, chain=chain_of(known, flags)[0], regions=None)


def _without(play: Play, nodes: AbstractSet[str]) -> float | None:
    """Of the cases that complete, the share that enters none of some nodes; None where none completes."""
    completes = play.completes
    if completes <= 0:
        return None
    if not nodes:
        return 1.0
    return min(EndToEnd(play, nodes).fit(nodes) / completes, 1.0)


def _reopened(scored: ProcessFit) -> ModelledKpi | None:
    """How often a case goes back: the expected passes, a case, of flows that lead back to where it came from."""
    net = scored.play.net
    back = flows_back(net) if net is not None else ()
    if not back:
        return None
    amounts = [scored.play.traversals.get(flow, 0.0) for flow in back]
    known = [amount for amount in amounts if amount is not None]
    return ModelledKpi(KpiMeasure.REOPENED, math.fsum(known) if len(known) == len(amounts) else None, back)


def flows_back(net: Net) -> tuple[str, ...]:
    """The ids of the process's own flows that lead back to a node on the way by which it was reached.

    Found depth first in the order of the document: where loops have one way in, as drawn ones do, no order matters.
    """
    scopes = (scope for scope in net.scopes if scope.played and not scope.prefix)
    return tuple(net.flows[flow].key for scope in scopes for flow in _back_in(net, scope))


def _back_in(net: Net, scope: PlayedScope) -> Iterator[int]:
    """One scope by itself, as the flows of the game never cross its border."""
    ahead = _ahead_in(net, scope)
    done: set[int] = set()
    for begin in (*starting(scope, net.nodes)[0], *scope.members.values()):
        if begin in done:
            continue
        on_way = {begin: iter(ahead[begin])}
        while on_way:
            at = next(reversed(on_way))
            flow, target = next(on_way[at], (-1, -1))
            if target < 0:
                done.add(at)
                del on_way[at]
            elif target not in on_way:
                if target not in done:
                    on_way[target] = iter(ahead[target])
            elif flow >= 0:
                yield flow


def _ahead_in(net: Net, scope: PlayedScope) -> dict[int, list[tuple[int, int]]]:
    """Where each node goes on within its scope, each time with the flow that leads there, -1 for none."""
    found = {
        index: [(flow, scope.members[net.flows[flow].flow.target]) for flow in scope.outgoing.get(node_id, ())]
        for node_id, index in scope.members.items()
    }
    for index, catch in linked_catches(scope, net.nodes).items():
        found[index].append((-1, catch))
    for index in scope.members.values():
        host = scope.members.get(net.nodes[index].node.attached_to or "")
        if host is not None:
            found[host].append((-1, index))
    return found
