"""Tickets that never were: cases of a drawn flow, by its shares, as the event log that a ticket tool exports."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import datetime, timedelta
from random import Random

from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.shares import CHOOSES_ONE, leaving

HEADINGS = ("Ticket", "Activity", "Start", "Complete")
_FIRST_DAY = datetime.fromisoformat("2026-09-01T08:00")


def tickets(process: Process, number: int, seed: int, shares: Mapping[str, float] | None = None) -> bytes:
    """The log of so many cases within four weeks; flows in `shares` are taken more or less often than drawn.

    Flows that split otherwise than by choosing one are not followed. Each run gives the same bytes.
    """
    random = Random(seed)  # noqa: S311 - makes examples, no secrets
    begins = sorted(
        _FIRST_DAY + timedelta(days=random.randrange(28), minutes=random.randrange(540)) for _ in range(number)
    )
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADINGS)
    for at, came in enumerate(begins, start=1):
        end = came
        for node in _case(process, random, shares or {}):
            begin = end + timedelta(minutes=round(random.expovariate(1 / 45)))
            end = begin + timedelta(minutes=1 + round(random.expovariate(1 / 12)))
            writer.writerow((f"T{at:05d}", node.name, *(each.isoformat(" ", "minutes") for each in (begin, end))))
    return text.getvalue().encode()


def _case(process: Process, random: Random, shares: Mapping[str, float]) -> list[Node]:
    """The steps of one case, in their order."""
    node = next(node for node in process.nodes if node.kind is NodeKind.START and node.parent is None)
    steps = []
    while True:
        if node.kind.is_activity:
            steps.append(node)
        flows = leaving(process, node)
        if not flows:
            return steps
        flow = flows[0]
        if node.kind in CHOOSES_ONE and len(flows) > 1:
            weights = [shares.get(each.id, each.share or 0.0) for each in flows]
            flow = random.choices(flows, weights)[0]
        node = process.node_by_id[flow.target]
