"""When vendors' answers came in, and what was asked then: entries of the log, each with what changed since the last.

Recorded from the day on which it matters: once a project is a tender or has a log. What came in before is not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Annotated, Any

import msgspec

from itsm_fit.model.asking import key_of
from itsm_fit.model.log import LogEntry, LogKind
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority
from itsm_fit.model.settings import MOST_WEIGHT
from itsm_fit.model.tool import Matrix
from itsm_fit.scoring.catalogue import gather
from itsm_fit.sealing.chain import recorded
from itsm_fit.storage.wire_types import converted

AskedThen = dict[str, dict[str, Any]]
"""By section (requirements, processes, settings) what each of its items was: of a requirement
``("must", 4.0, "3f0c…")``, with the beginning of the SHA-256 of its text.
"""

REQUIREMENTS, PROCESSES, SETTINGS = "requirements", "processes", "settings"


_Weight = Annotated[float, msgspec.Meta(ge=0.0, le=MOST_WEIGHT)]


class _AskedRecord(msgspec.Struct):
    """What changed in each section since the arrival before, None for what is gone."""

    requirements: dict[str, tuple[Priority, _Weight, str] | None] = {}
    processes: dict[str, _Weight | None] = {}
    settings: dict[str, _Weight | None] = {}


class _ArrivalRecord(msgspec.Struct):
    """The body of an entry."""

    file: str
    sha256: str
    tools: list[str]
    asked: _AskedRecord


@dataclass(frozen=True)
class Arrival:
    """A vendor's file that came in, what was asked then, and the entry of the log that says so."""

    file: str
    sha256: str
    tools: tuple[str, ...]
    asked: AskedThen
    entry: LogEntry


def asked_now(project: Project) -> AskedThen:
    """What is asked, and by which values it is judged. A requirement goes by its key."""
    settings = project.settings
    return {
        REQUIREMENTS: {
            key_of(demand.id): (demand.priority.value, demand.weight, _print_of(demand.text))
            for demand in gather(project).demands
        },
        PROCESSES: {process_id: process.weight for process_id, process in project.processes.items()},
        SETTINGS: {
            "must_threshold": settings.must_threshold,
            "step_threshold": settings.step_threshold,
            "cross_cutting_weight": settings.cross_cutting_weight,
            **{f"level {level.value}": value for level, value in settings.levels.items()},
        },
    }


def with_arrivals(before: Project, after: Project, *, by: str, at: datetime) -> Project:
    """`after` with an entry for each file of which answers came in since `before`; as it is where nothing is on record.

    What was asked is what stood in `before`, for requirements that came with the file itself what they became.
    """
    if not (after.tender or after.log):
        return after
    asked = asked_now(after)
    earlier = asked_now(before)
    for section, items in asked.items():
        items.update({name: value for name, value in earlier[section].items() if name in items})
    for (file, digest), tools in _new_answers(before, after).items():
        known = _last_asked(after)
        change = {section: _delta(known.get(section, {}), items) for section, items in asked.items()}
        body: dict[str, Any] = {
            "file": file,
            "sha256": digest,
            "tools": list(tools),
            "asked": {k: v for k, v in change.items() if v},
        }
        after = recorded(after, LogKind.ANSWERS_IN, by=by, at=at, **body)
    return after


def arrivals(project: Project) -> Iterator[Arrival]:
    """Every file that came in, in the order of the log; entries that the app does not write so are passed over."""
    asked: AskedThen = {}
    for entry in project.log:
        record = _record_of(entry)
        if record is None:
            continue
        asked = {section: dict(items) for section, items in asked.items()}
        for section, changes in msgspec.to_builtins(record.asked).items():
            items = asked.setdefault(section, {})
            items.update(changes)
            for gone in [name for name, value in changes.items() if value is None]:
                items.pop(gone, None)
        yield Arrival(record.file, record.sha256, tuple(record.tools), asked, entry)


def _record_of(entry: LogEntry) -> _ArrivalRecord | None:
    if entry.kind is not LogKind.ANSWERS_IN:
        return None
    try:
        return converted(dict(entry.body), _ArrivalRecord)
    except msgspec.ValidationError:
        return None


def unrecorded(project: Project) -> tuple[str, ...]:
    """The files with answers of which nobody knows what was asked when they came in."""
    known = {(each.file, each.sha256) for each in arrivals(project)}
    return tuple(
        dict.fromkeys(matrix.file for matrix in _vendors(project.matrices) if (matrix.file, matrix.sha256) not in known)
    )


def _print_of(text: str) -> str:
    """What tells one wording from another; white space is none of it."""
    return sha256(" ".join(text.split()).encode()).hexdigest()[:12]


def _new_answers(before: Project, after: Project) -> dict[tuple[str, str], tuple[str, ...]]:
    """The tools that new tables are about, by file and its hash."""
    there = {(matrix.file, matrix.sha256) for matrix in _vendors(before.matrices)}
    found: dict[tuple[str, str], dict[str, None]] = {}
    for matrix in _vendors(after.matrices):
        if (matrix.file, matrix.sha256) not in there:
            found.setdefault((matrix.file, matrix.sha256), {}).update(
                dict.fromkeys(column.tool for column in matrix.responses)
            )
    return {key: tuple(tools) for key, tools in found.items()}


def _vendors(matrices: Iterable[Matrix]) -> Iterator[Matrix]:
    return (matrix for matrix in matrices if not matrix.by_hand)


def _last_asked(project: Project) -> AskedThen:
    last: AskedThen = {}
    for arrival in arrivals(project):
        last = arrival.asked
    return last


def _delta(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """What items became, None for those that are gone."""
    changed = {name: value for name, value in new.items() if name not in old or old[name] != value}
    return changed | {name: None for name in old if name not in new}
