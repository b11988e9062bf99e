"""The log of a project: what was sealed, seen, changed and decided, by whom and why; entries are only ever added.

`sealing.chain` writes and verifies entries; here stands what they are and how logs of work from one root go together.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from itsm_fit.language import WordedEnum


class LogKind(WordedEnum):
    """What happened."""

    TENDER = "tender declared"
    NO_TENDER = "tender ended"
    SEALED = "sealed"
    WITHDRAWN = "withdrawn"
    LOOKED = "looked early"
    DEVIATED = "deviated"
    ANSWERS_IN = "answers came in"
    ANSWER_LATE = "answer changed after the deadline"
    DEADLINE_SET = "deadline set"
    PRICES_CLOSED = "prices closed"
    PRICES_OPENED = "prices opened"
    QUESTION_ANSWERED = "question answered"
    SCORES_IN = "scores came in"
    SCORE_AGREED = "score agreed"
    SCORE_CHANGED = "score changed"
    APPROVED = "process approved"
    APPROVAL_WITHDRAWN = "approval withdrawn"
    DECIDED = "decided"
    JOINED = "joined"


SIGN_OFFS = frozenset({LogKind.APPROVED, LogKind.APPROVAL_WITHDRAWN})
"""What the owner of a process signs."""


@dataclass(frozen=True)
class LogEntry:
    """One thing that happened, chained to what happened before it.

    `at` is when, ISO 8601 in UTC to the second (``2026-11-29T08:53:49Z``); `parents` are the hashes of the entries that
    it follows (two where work of two desks came together, none for the first), sorted; `body` is JSON, what its kind
    needs. `hash` is SHA-256, in hexadecimal digits, over the canonical JSON of everything else.
    """

    kind: LogKind
    at: str
    by: str
    reason: str = ""
    parents: tuple[str, ...] = ()
    body: Mapping[str, Any] = field(default_factory=dict)
    hash: str = ""

    @property
    def moment(self) -> datetime:
        """`at` as a time; raises ValueError where it is none."""
        return datetime.fromisoformat(self.at)


def heads(log: Iterable[LogEntry]) -> tuple[str, ...]:
    """The hashes of the entries that none follows, sorted."""
    entries = tuple(log)
    followed = {parent for entry in entries for parent in entry.parents}
    return tuple(sorted({entry.hash for entry in entries} - followed))


def together(*logs: Iterable[LogEntry]) -> tuple[LogEntry, ...]:
    """Every entry of logs once, each after those that it follows: the same for any order of the logs.

    Of entries that do not follow each other the earlier comes first. Entries of no sound log (one names itself, or a
    circle) come last.
    """
    every = {entry.hash: entry for log in logs for entry in log}
    waits = {name: {parent for parent in entry.parents if parent in every} for name, entry in every.items()}
    followers: dict[str, list[str]] = {}
    for name, parents in waits.items():
        for parent in parents:
            followers.setdefault(parent, []).append(name)
    ready = [(every[name].at, name) for name, parents in waits.items() if not parents]
    heapq.heapify(ready)
    found: dict[str, LogEntry] = {}
    while ready:
        _, name = heapq.heappop(ready)
        found[name] = every[name]
        for follower in followers.get(name, ()):
            waits[follower].discard(name)
            if not waits[follower]:
                heapq.heappush(ready, (every[follower].at, follower))
    return (*found.values(), *(every[name] for name in sorted(every.keys() - found.keys())))
