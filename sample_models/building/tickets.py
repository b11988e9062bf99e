"""Tickets that never were: cases of a drawn flow, by its shares, as the event log that a ticket tool exports."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.shares import CHOOSES_ONE, leaving

HEADINGS = ("Ticket", "Activity", "Start", "Complete")
_FIRST_DAY = datetime.fromisoformat("2026-09-01T08:00")
_DAYS, _OFFICE_MINUTES = 28, 540
_UNTIMED = (12.0, 45.0)
"""Minutes worked and waited of a step that states none."""
_ASIDE = timedelta(hours=2)
LOG_ENDS = (_FIRST_DAY + timedelta(days=_DAYS - 1)).date()
"""The last day on which a ticket comes in."""


@dataclass(frozen=True)
class Ran:
    """Which tickets there were, and what happened otherwise than drawn.

    `seed` makes them the same each time. `shares` of flows are other ones than drawn, `skipped` is how likely a step is
    left out, `aside` what else is done after a step, and how likely; the last `unfinished` tickets had not come to
    their end when the log was written.
    """

    process: str
    number: int
    seed: int
    shares: Mapping[str, float] = field(default_factory=dict)
    skipped: Mapping[str, float] = field(default_factory=dict)
    aside: Mapping[str, tuple[str, float]] = field(default_factory=dict)
    unfinished: int = 0


def tickets(process: Process, ran: Ran) -> bytes:
    """The log of these cases, within four weeks and worked by hand; each run gives the same bytes.

    Minutes spread about those of the steps. Flows that split otherwise than by choosing one or into all are not
    followed.
    """
    random = Random(ran.seed)  # noqa: S311 - makes examples, no secrets
    apart = Random(ran.seed + 1)  # noqa: S311 - as above
    begins = sorted(
        _FIRST_DAY + timedelta(days=random.randrange(_DAYS), minutes=random.randrange(_OFFICE_MINUTES))
        for _ in range(ran.number)
    )
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADINGS)
    for at, came in enumerate(begins, start=1):
        rows = list(_rows(list(_case(process, random, ran.shares)), came, ran, random, apart))
        for name, begin, end in rows[:-1] if at > ran.number - ran.unfinished else rows:
            writer.writerow((f"T{at:05d}", name, *(each.isoformat(" ", "minutes") for each in (begin, end))))
    return text.getvalue().encode()


def without(log: bytes, activities: Collection[str]) -> float:
    """The per cent of the tickets of a log in which none of these was done."""
    done = _done(log)
    free = sum(not any(its[each] for each in activities) for its in done.values())
    return round(100 * free / len(done), 1)


def again(log: bytes, activity: str) -> float:
    """How often a ticket came to an activity once more."""
    done = _done(log)
    return round(sum(max(its[activity] - 1, 0) for its in done.values()) / len(done), 3)


def _done(log: bytes) -> dict[str, Counter[str]]:
    """How often each activity was done, ticket by ticket."""
    found: dict[str, Counter[str]] = {}
    for row in csv.DictReader(io.StringIO(log.decode())):
        found.setdefault(row["Ticket"], Counter())[row["Activity"]] += 1
    return found


def _rows(
    steps: list[Node], came: datetime, ran: Ran, random: Random, apart: Random
) -> Iterator[tuple[str, datetime, datetime]]:
    end = came
    for node in steps:
        worked, waited = _minutes(node)
        begin = end + timedelta(minutes=round(waited * random.expovariate(1.0)))
        end = begin + timedelta(minutes=1 + round(worked * random.expovariate(1.0)))
        if apart.random() >= ran.skipped.get(node.id, 0.0):
            yield node.name, begin, end
        what, often = ran.aside.get(node.id, ("", 0.0))
        if apart.random() < often:
            begin, end = end, end + _ASIDE
            yield what, begin, end


def _minutes(node: Node) -> tuple[float, float]:
    time = node.time
    if time.by_hand is None or time.wait is None:
        return _UNTIMED
    return time.by_hand, time.wait


def _case(process: Process, random: Random, shares: Mapping[str, float]) -> Iterator[Node]:
    """The steps of one case, in their order; branches side by side one after the other, in any order."""
    node = next(node for node in process.nodes if node.kind is NodeKind.START and node.parent is None)
    open_branches: list[Node] = []
    while True:
        if node.kind.is_activity:
            yield node
        flows = leaving(process, node)
        if node.kind is NodeKind.PARALLEL and len(flows) > 1:
            open_branches = [process.node_by_id[flow.target] for flow in flows]
            random.shuffle(open_branches)
            node = open_branches.pop()
        elif node.kind is NodeKind.PARALLEL and open_branches:
            node = open_branches.pop()
        elif not flows:
            return
        else:
            flow = flows[0]
            if node.kind in CHOOSES_ONE and len(flows) > 1:
                weights = [shares.get(each.id, each.share or 0.0) for each in flows]
                flow = random.choices(flows, weights)[0]
            node = process.node_by_id[flow.target]
