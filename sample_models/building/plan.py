"""A process as it is written down for the samples, and how it becomes a BPMN document.

A plan lists its nodes ("spots") in drawing order, each with the keys of what follows. Names, lanes, needs and shares
of steps and decisions come from a `Section`; a plan says only how they hang together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from building.minutes import time_of
from building.reference import Section

from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.process import EventKind, Flow, Lane, Node, NodeKind, Process
from itsm_fit.model.requirement import Requirement


@dataclass(frozen=True, slots=True)
class Spot:
    """A node of a plan; `to` are the keys of what follows, in the order of a decision's branches.

    `step` and `decision` are numbers in the section (decisions count from 1); `share` is that of a boundary event's
    way out, `called` the id of a process.
    """

    key: str
    kind: NodeKind
    to: tuple[str, ...] = ()
    name: str = ""
    lane: str = ""
    step: int = 0
    decision: int = 0
    event: EventKind = EventKind.NONE
    on: str = ""
    share: float | None = None
    called: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A message flow; its ends are keys of spots or names of closed pools."""

    source: str
    target: str
    name: str


@dataclass(frozen=True)
class Plan:
    """One process and what stands around it; `above` and `below` name pools drawn as closed boxes."""

    code: str
    id: str
    file: str
    weight: float
    cases_per_month: float
    about: str
    spots: tuple[Spot, ...]
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    messages: tuple[Message, ...] = ()


Asked = Callable[[int, str], Requirement | None]
"""Gives what a step (by its number) writes down in full; None for a requirement that it only refers to."""


def start(key: str, name: str, lane: str, to: str, event: EventKind = EventKind.NONE) -> Spot:
    """A start event."""
    return Spot(key, NodeKind.START, (to,), name, lane, event=event)


def end(key: str, name: str, lane: str) -> Spot:
    """An end event."""
    return Spot(key, NodeKind.END, (), name, lane)


def step(number: int, key: str, to: str, *, kind: NodeKind = NodeKind.USER_TASK, lane: str = "") -> Spot:
    """A step of the section; `lane` chooses among several that may perform it (the first is the default)."""
    return Spot(key, kind, (to,), step=number, lane=lane)


def extra(key: str, name: str, lane: str, to: str, *, kind: NodeKind = NodeKind.USER_TASK) -> Spot:
    """A step that the section has no row for; it asks nothing of a tool."""
    return Spot(key, kind, (to,), name, lane)


def decide(number: int, key: str, lane: str, *to: str, note: str = "") -> Spot:
    """A decision of the section; `to` in the order of its branches."""
    return Spot(key, NodeKind.EXCLUSIVE, to, lane=lane, decision=number, note=note)


def parallel(key: str, lane: str, *to: str) -> Spot:
    """A parallel gateway: a split, or a join of what leads to it."""
    return Spot(key, NodeKind.PARALLEL, to, lane=lane)


def call(key: str, name: str, lane: str, called: str, to: str) -> Spot:
    """A call of the process with the id `called`."""
    return Spot(key, NodeKind.CALL, (to,), name, lane, called=called)


def timer(key: str, name: str, lane: str, to: str) -> Spot:
    """An intermediate timer event."""
    return Spot(key, NodeKind.CATCH, (to,), name, lane, event=EventKind.TIMER)


def alarm(key: str, name: str, lane: str, to: str, *, on: str, share: float, note: str) -> Spot:
    """A non-interrupting timer on the step `on`."""
    return Spot(key, NodeKind.BOUNDARY, (to,), name, lane, event=EventKind.TIMER, on=on, share=share, note=note)


def draw(plan: Plan, section: Section, asked: Asked, documentation: str) -> Document:
    """The plan as a document without coordinates; raises ValueError when plan and section do not fit together."""
    spots = tuple(_with_joins([_resolved(spot, section) for spot in plan.spots]))
    lane_ids = {name: f"{plan.code}_lane_{_slug(name)}" for name in _lanes(spots, section)}
    nodes = tuple(_node(plan, spot, section, lane_ids, asked) for spot in spots)
    process = Process(
        plan.id,
        section.title,
        documentation,
        nodes,
        tuple(flow for spot in spots for flow in _flows(plan, spot, section)),
        tuple(Lane(lane_id, name) for name, lane_id in lane_ids.items()),
        plan.weight,
        plan.cases_per_month,
        _slug(section.title),
    )
    own = Pool(f"{plan.code}_pool", section.title, plan.id)
    above, below = ([Pool(_pool(plan, name), name) for name in names] for names in (plan.above, plan.below))
    return Document(plan.file, (process,), (*above, own, *below), tuple(_messages(plan)))


def _resolved(spot: Spot, section: Section) -> Spot:
    """The spot with the name and lane that the section gives it."""
    if spot.decision:
        return replace(spot, name=section.decisions[spot.decision - 1].question)
    if not spot.step:
        return spot
    row = section.steps[spot.step]
    lane = spot.lane or row.lanes[0]
    if lane not in row.lanes:
        raise ValueError(f"{section.title}: step {spot.step} is performed by {row.lanes}, not by {lane}")
    return replace(spot, name=row.name, lane=lane)


def _with_joins(spots: Sequence[Spot]) -> Iterator[Spot]:
    """An exclusive join before every node, gateways that join themselves aside, to which several flows lead."""
    incoming = Counter(target for spot in spots for target in spot.to)
    joined = {spot.key for spot in spots if incoming[spot.key] > 1 and spot.kind is not NodeKind.PARALLEL}
    for spot in spots:
        if spot.key in joined:
            yield Spot(_join(spot.key), NodeKind.EXCLUSIVE, (spot.key,), lane=spot.lane)
        yield replace(spot, to=tuple(_join(target) if target in joined else target for target in spot.to))


def _join(key: str) -> str:
    return f"{key}_join"


def _lanes(spots: Sequence[Spot], section: Section) -> list[str]:
    """The section's lanes in which something happens, in the section's order."""
    used = {spot.lane for spot in spots}
    if unknown := used - set(section.lanes):
        raise ValueError(f"{section.title} has no lane {', '.join(sorted(unknown))}")
    return [name for name in section.lanes if name in used]


def _node(plan: Plan, spot: Spot, section: Section, lane_ids: dict[str, str], asked: Asked) -> Node:
    needs = section.steps[spot.step].needs if spot.step else ()
    written = {need: asked(spot.step, need) for need in needs}
    return Node(
        f"{plan.code}_{spot.key}",
        spot.kind,
        spot.name,
        _basis(spot, section),
        lane=lane_ids[spot.lane],
        event=spot.event,
        attached_to=f"{plan.code}_{spot.on}" if spot.on else None,
        interrupting=not spot.on,
        called=spot.called,
        requirements=tuple(each for each in written.values() if each),
        requirement_refs=tuple(need for need, each in written.items() if not each),
        time=time_of(f"{plan.code}_{spot.key}"),
    )


def _basis(spot: Spot, section: Section) -> str:
    """What a decision's shares rest on; other nodes keep their note."""
    if not spot.decision:
        return spot.note
    decision = section.decisions[spot.decision - 1]
    shares = " / ".join(f"{branch.answer} {100 * branch.share:g} %" for branch in decision.branches)
    return " ".join(part for part in (f"Shares: {shares}. Basis: {decision.basis}.", spot.note) if part)


def _flows(plan: Plan, spot: Spot, section: Section) -> Iterator[Flow]:
    ways: list[tuple[str, float | None]] = [("", spot.share)] * len(spot.to)
    if spot.decision:
        ways = [(branch.answer, branch.share) for branch in section.decisions[spot.decision - 1].branches]
    for target, (name, share) in zip(spot.to, ways, strict=True):
        ends = f"{plan.code}_{spot.key}", f"{plan.code}_{target}"
        yield Flow(f"{plan.code}_{spot.key}_to_{target}", *ends, name, share)


def _messages(plan: Plan) -> Iterator[MessageFlow]:
    for number, message in enumerate(plan.messages, 1):
        source, target = (_end(plan, at) for at in (message.source, message.target))
        yield MessageFlow(f"{plan.code}_message_{number}", source, target, message.name)


def _end(plan: Plan, at: str) -> str:
    return _pool(plan, at) if at in (*plan.above, *plan.below) else f"{plan.code}_{at}"


def _pool(plan: Plan, name: str) -> str:
    return f"{plan.code}_pool_{_slug(name)}"


def _slug(name: str) -> str:
    return "-".join(name.casefold().split())
