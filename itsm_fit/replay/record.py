"""What of a replay goes into the project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from itsm_fit.model.replay_record import RecordedDeviation, RecordedShare, ReplayRecord
from itsm_fit.replay.result import FlowShare, LogReplay

_MOST_DEVIATIONS = 20


@dataclass(frozen=True, slots=True)
class LogSource:
    """The file of a log with its SHA-256, and what somebody said about how it is read; `taken` is today."""

    file: str
    sha256: str
    taken: date | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    hours: str = ""
    zone: str = ""


def told_shares(its: LogReplay) -> dict[tuple[str, str], float]:
    """The shares that the log tells, by process and flow, of flows for which a share makes a difference."""
    return {(each.process, each.flow): each.share for each in its.flows if each.choice and each.share is not None}


def record_of(its: LogReplay, source: LogSource) -> ReplayRecord:
    """The record of a replay, to be kept with its shares."""
    steps = {each.activity: each.name if each.nodes else "" for each in its.mapping}
    return ReplayRecord(
        its.process,
        source.file,
        source.sha256,
        its.counted,
        its.fitness,
        its.first,
        its.last,
        steps,
        source.taken,
        source.columns,
        source.hours,
        source.zone,
        its.fitting,
        its.deviating,
        its.running,
        tuple(filter(None, map(_recorded, its.flows))),
        tuple(
            RecordedDeviation(each.kind.value, each.name, each.after, each.cases)
            for each in its.deviations[:_MOST_DEVIATIONS]
        ),
    )


def _recorded(each: FlowShare) -> RecordedShare | None:
    if not each.choice or each.share is None or each.between is None:
        return None
    low, high = each.between
    return RecordedShare(each.process, each.flow, each.name, each.share, low, high, each.cases, each.drawn)
