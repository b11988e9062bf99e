"""Each place where work passes from lane to lane, with its roles, how often, and the steps on both sides (§8)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.model.process import Lane, Process
from itsm_fit.model.text import text_key
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.handoffs import NO_LANE, lane_changes, lane_name, party_name
from itsm_fit.scoring.moves import FlowSides
from itsm_fit.scoring.result import Fit, ProcessFit


class SiloRole(NamedTuple):
    """Who does work: lanes of one name, trimmed and case-folded, are one role in every process.

    Work in no lane is a role without a `key`; a lane without a name is one of its own in its process.
    """

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class RoleCrossing:
    """A sequence flow between two lanes, or a message flow between pools.

    `per_case` is None where it is infinite, `per_month` where that is, or where the process has no volume.
    `before` and `after` are the keys of the steps on both sides: the last ones that a case was in before it takes the
    flow, and the first ones after it.
    """

    process: str
    flow: str
    source: SiloRole
    target: SiloRole
    per_case: float | None
    per_month: float | None
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    message: bool = False


@dataclass(frozen=True, slots=True)
class MonthlyAmount:
    """How often something happens a month: `known`, and the ids of the processes of which that cannot be told."""

    known: float
    missing: tuple[str, ...] = ()

    @property
    def whole(self) -> float | None:
        """All of it; None where some process has no figure."""
        return None if self.missing else self.known


def monthly(crossings: Iterable[RoleCrossing]) -> MonthlyAmount:
    """The sum of crossings a month."""
    known: list[float] = []
    missing: dict[str, None] = {}
    for each in crossings:
        if each.per_month is None:
            missing[each.process] = None
        else:
            known.append(each.per_month)
    return MonthlyAmount(math.fsum(known), tuple(missing))


def per_case_of(crossings: Iterable[RoleCrossing]) -> dict[str, float | None]:
    """The sum of crossings a case, by process."""
    amounts: dict[str, list[float | None]] = {}
    for each in crossings:
        amounts.setdefault(each.process, []).append(each.per_case)
    return {process: _total(its) for process, its in amounts.items()}


def _total(amounts: Sequence[float | None]) -> float | None:
    known = [amount for amount in amounts if amount is not None]
    return math.fsum(known) if len(known) == len(amounts) else None


def a_month(per_case: float | None, cases: float | None) -> float | None:
    """Nothing that never happens needs a volume; else None is no figure."""
    if per_case == 0.0:
        return 0.0
    if per_case is None or cases is None or not math.isfinite(cases):
        return None
    return per_case * cases


class Roles:
    """The roles of a fit; the first spelling of a name is the one that is shown."""

    def __init__(self) -> None:
        self._found: dict[str, SiloRole] = {}

    def of_lane(self, process_id: str, process: Process, lane: Lane | None) -> SiloRole:
        if lane is None:
            return self._named("", str(NO_LANE))
        if lane.name.strip():
            return self._named(text_key(lane.name), lane.name.strip())
        name = tr("{lane} of {process}", lane=lane_name(process, lane), process=process.name or process_id)
        return self._named(f"{process_id}/{lane.id}", name)

    def of_party(self, name: str) -> SiloRole:
        """A pool or a lane at an end of a message flow."""
        return self._named(text_key(name), name.strip())

    def _named(self, key: str, name: str) -> SiloRole:
        return self._found.setdefault(key, SiloRole(key, name))

    def all(self) -> tuple[SiloRole, ...]:
        """In the order in which they were met."""
        return tuple(self._found.values())


def crossings_of(fit: Fit, roles: Roles) -> tuple[RoleCrossing, ...]:
    """All hand-offs between lanes, process by process; flows that nobody takes are there with 0."""
    return tuple(each for process in fit.processes for each in _between_lanes(fit, process, roles))


def messages_of(fit: Fit, roles: Roles) -> tuple[RoleCrossing, ...]:
    """Every message flow once, counted with the node that sends it, else with the one that takes it."""
    return tuple(each for document in fit.project.documents for each in _messages(fit, document, roles))


def _between_lanes(fit: Fit, scored: ProcessFit, roles: Roles) -> Iterator[RoleCrossing]:
    process = fit.project.processes[scored.id]
    for lane in process.lanes:
        roles.of_lane(scored.id, process, lane)
    sides = _sides(scored.play.net, scored) if process.lanes else None
    for flow, out_of, into in lane_changes(process):
        per_case = scored.play.traversals.get(flow.id, 0.0)
        yield RoleCrossing(
            scored.id,
            flow.id,
            roles.of_lane(scored.id, process, out_of),
            roles.of_lane(scored.id, process, into),
            per_case,
            a_month(per_case, scored.cases_per_month),
            sides.before(flow.source) if sides else (),
            sides.after(flow.target) if sides else (),
        )


def _sides(net: Net | None, scored: ProcessFit) -> FlowSides | None:
    """A sub-process, or the call of a process, that asks nothing stands for the steps in it."""
    if net is None:
        return None
    played = {host for scope in net.scopes for host, inner in scope.inner.items() if net.scopes[inner].played}
    around = {net.nodes[host].key for host in played}
    return FlowSides(net, {step.key for step in scored.steps if step.asks or step.key not in around})


def _messages(fit: Fit, document: Document, roles: Roles) -> Iterator[RoleCrossing]:
    owners = {
        node.id: process_id
        for process_id, process in reversed(fit.project.processes.items())
        if any(process is own for own in document.processes)
        for node in process.nodes
    }
    for flow in document.message_flows:
        inside = next((end for end in (flow.source, flow.target) if end in owners), None)
        scored = fit.process_by_id.get(owners[inside]) if inside is not None else None
        if inside is None or scored is None:
            continue
        per_case = scored.play.visits.get(inside, 0.0)
        source, target = (_party(fit, document, end, owners, roles) for end in (flow.source, flow.target))
        volume = a_month(per_case, scored.cases_per_month)
        yield RoleCrossing(scored.id, flow.id, source, target, per_case, volume, message=True)


def _party(fit: Fit, document: Document, end: str, owners: Mapping[str, str], roles: Roles) -> SiloRole:
    process_id = owners.get(end)
    if process_id is not None:
        process = fit.project.processes[process_id]
        lane = process.lane_of(process.node_by_id[end])
        if lane is not None:
            return roles.of_lane(process_id, process, lane)
    return roles.of_party(party_name(document, end))
