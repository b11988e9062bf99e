"""Logs of objects, OCEL 2.0 as JSON: an event may belong to several objects, and one type of object is the case."""

from __future__ import annotations

from collections import Counter
from typing import Final

import msgspec
import numpy as np

from itsm_fit.errors import InputError
from itsm_fit.language import tr, trn
from itsm_fit.progress import Progress
from itsm_fit.storage import reasons
from itsm_fit.storage.limits import Limit
from itsm_fit.storage.logs.columns import WantedColumns, words_of
from itsm_fit.storage.logs.event_log import NO_EVENTS, EventLog, RawEvents, time_notes
from itsm_fit.storage.logs.times import times_of
from itsm_fit.storage.wire_types import decoded
from itsm_fit.writing import in_quotes

OCEL: Final = "OCEL 2.0"
"""The shape of such a log."""
_CASES = ("ticket", "incident", "case", "request", "issue", "change", "problem", "order", "vorgang", "fall", "dossier")


class _Relation(msgspec.Struct):
    object_id: str = msgspec.field(name="objectId", default="")


class _Event(msgspec.Struct):
    id: str = ""
    type: str = ""
    time: str = ""
    relationships: list[_Relation] | None = None


class _Object(msgspec.Struct):
    id: str = ""
    type: str = ""


class _Ocel(msgspec.Struct):
    events: list[_Event]
    objects: list[_Object]


def read_ocel(data: bytes, name: str, wanted: WantedColumns, progress: Progress) -> EventLog:
    """The log in the bytes of an OCEL 2.0 file, by one type of object; raises InputError for what is none."""
    its = _decoded(data, name)
    Limit.EVENTS.check(sum(len(event.relationships or ()) for event in its.events), name)
    progress(tr("Reading {file}", file=name), 0.5)
    type_of = {each.id: each.type for each in its.objects}
    related = Counter(
        type_of[link.object_id] for event in its.events for link in _once(event) if link.object_id in type_of
    )
    chosen = _chosen(related, Counter(type_of.values()), wanted.object, name)
    cases: dict[str, int] = {each.id: at for at, each in enumerate(e for e in its.objects if e.type == chosen)}
    activities: dict[str, int] = {}
    case: list[int] = []
    activity: list[int] = []
    texts: list[str] = []
    beside = 0
    for event in its.events:
        mine = [cases[link.object_id] for link in _once(event) if link.object_id in cases]
        beside += not mine
        if not mine:
            continue
        number = activities.setdefault(event.type.strip(), len(activities)) if event.type.strip() else -1
        case += mine
        activity += [number] * len(mine)
        texts += [event.time] * len(mine)
    time = times_of(texts)
    notes = time_notes(time, "time")
    if beside:
        notes.append(
            trn(
                "{count} event belongs to no object of type “{type}”, and is left out.",
                "{count} events belong to no object of type “{type}”, and are left out.",
                beside,
                type=chosen,
            )
        )
    others = [each for each in related if each != chosen]
    if others:
        notes.append(
            tr(
                "Each object of type “{type}” is a case; there are also {others}.",
                type=chosen,
                others=", ".join(map(in_quotes, others)),
            )
        )
    raw = RawEvents(
        name,
        list(cases),
        list(activities),
        np.array(case, np.int32),
        np.array(activity, np.int32),
        time.times,
        notes=notes,
        offers={"case": tuple(related)},
    )
    return raw.log(OCEL, {"case": chosen, "activity": "type", "time": "time"}, time)


def _once(event: _Event) -> list[_Relation]:
    return list({link.object_id: link for link in event.relationships or ()}.values())


def _decoded(data: bytes, name: str) -> _Ocel:
    try:
        return decoded(data, _Ocel)
    except msgspec.ValidationError as problem:
        if b'"ocel:events"' in data[:2_000_000] or b'"ocel:global-log"' in data[:2_000_000]:
            raise InputError(
                tr("This log is in OCEL 1.0: export it as OCEL 2.0, as .xes or as .csv."), file=name
            ) from problem
        reason, where = reasons.of_value(problem)
        raise InputError(
            tr("This JSON is no OCEL 2.0 log: it needs lists of events and objects ({reason}).", reason=reason),
            file=name,
            where=where.removeprefix("$").removeprefix("."),
        ) from problem
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise InputError(tr("This is no whole JSON, so no log either: export the log anew."), file=name) from problem


def _chosen(related: Counter[str], objects: Counter[str], wanted: str, name: str) -> str:
    """The type of object that is the case: the one that is named, else one called like a ticket, else the commonest."""
    if not related:
        raise InputError(NO_EVENTS, file=name)
    if wanted:
        found = next((each for each in related if each.casefold() == wanted.casefold()), None)
        if found is None:
            raise InputError(
                tr(
                    "There is no type of object “{name}” with events: there are {types}.",
                    name=wanted,
                    types=", ".join(map(in_quotes, related)),
                ),
                file=name,
            )
        return found

    def worth(kind: str) -> tuple[bool, bool, int]:
        several = related[kind] > 1.2 * objects[kind]
        return any(word.rstrip("s") in _CASES for word in words_of(kind)), several, related[kind]

    return max(related, key=worth)
