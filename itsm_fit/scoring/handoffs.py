"""Hand-offs: work passed from role to role (§8)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from itsm_fit.language import Phrase, tr
from itsm_fit.model.document import Document
from itsm_fit.model.process import Flow, Lane, Process
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.result import Handoff

NO_LANE = Phrase("(no lane)")


def handoff_table(document: Document, process: Process, play: Play) -> tuple[Handoff, ...]:
    """Expected passes per case, lane by lane, then the messages that the process sends and receives.

    None is infinite: a hand-off inside a loop that nobody can leave.
    """
    return (
        *_summed(_between_lanes(process, play), message=False),
        *_summed(_messages(document, process, play), message=True),
    )


def total_handoffs(table: Sequence[Handoff]) -> float | None:
    """`handoffs(P)`: all passes from lane to lane, messages apart."""
    return _sum(each.per_case for each in table if not each.message)


class LaneChange(NamedTuple):
    """A flow that leads from one lane, or none, to another."""

    flow: Flow
    out_of: Lane | None
    into: Lane | None


def lane_changes(process: Process) -> Iterator[LaneChange]:
    """The flows of a process that lead from lane to lane, in their order."""
    for flow in process.flows:
        source, target = process.node_by_id.get(flow.source), process.node_by_id.get(flow.target)
        if source is None or target is None:
            continue
        out_of, into = process.lane_of(source), process.lane_of(target)
        if out_of is not into:
            yield LaneChange(flow, out_of, into)


def _between_lanes(process: Process, play: Play) -> Iterator[tuple[str, str, float | None]]:
    for flow, *lanes in lane_changes(process):
        names = [lane_name(process, lane) if lane else str(NO_LANE) for lane in lanes]
        yield names[0], names[1], play.traversals.get(flow.id, 0.0)


def lane_name(process: Process, lane: Lane) -> str:
    """What a lane is called; one without a name by its place among the lanes of its process."""
    return lane.name or tr("(unnamed lane {number})", number=process.lanes.index(lane) + 1)


def _messages(document: Document, process: Process, play: Play) -> Iterator[tuple[str, str, float | None]]:
    """Messages that start or end in the process; one from a closed pool counts with the node that takes it."""
    for flow in document.message_flows:
        inside = next((end for end in (flow.source, flow.target) if end in process.node_by_id), None)
        if inside is None:
            continue
        yield party_name(document, flow.source), party_name(document, flow.target), play.visits.get(inside, 0.0)


def party_name(document: Document, element: str) -> str:
    """The lane or pool that an end of a message flow stands for."""
    for pool in document.pools:
        if pool.id == element:
            return pool.name or tr("(unnamed pool {number})", number=document.pools.index(pool) + 1)
    for process in document.processes:
        node = process.node_by_id.get(element)
        if node is not None:
            lane = process.lane_of(node)
            pool_name = next((pool.name for pool in document.pools if pool.process == process.id), "")
            return lane_name(process, lane) if lane else pool_name or process.name or process.id
    return element


def _summed(passes: Iterator[tuple[str, str, float | None]], *, message: bool) -> Iterator[Handoff]:
    pairs: dict[tuple[str, str], list[float | None]] = {}
    for source, target, per_case in passes:
        pairs.setdefault((source, target), []).append(per_case)
    for (source, target), numbers in pairs.items():
        yield Handoff(source, target, _sum(numbers), message)


def _sum(numbers: Iterator[float | None] | Sequence[float | None]) -> float | None:
    total = 0.0
    for number in numbers:
        if number is None:
            return None
        total += number
    return total
