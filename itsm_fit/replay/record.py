"""What of a replay goes into the project."""

from __future__ import annotations

from itsm_fit.model.replay_record import ReplayRecord
from itsm_fit.replay.result import LogReplay


def told_shares(its: LogReplay) -> dict[tuple[str, str], float]:
    """The shares that the log tells, by process and flow, of flows for which a share makes a difference."""
    return {(each.process, each.flow): each.share for each in its.flows if each.choice and each.share is not None}


def record_of(its: LogReplay, file: str, sha256: str) -> ReplayRecord:
    """The record of a replay, to be kept with its shares."""
    steps = {each.activity: each.name if each.nodes else "" for each in its.mapping}
    return ReplayRecord(its.process, file, sha256, its.counted, its.fitness, its.first, its.last, steps)
