"""The one way to write to a project's log: each entry carries the hashes of those before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import rfc8785

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.log import LogEntry, LogKind, heads, together
from itsm_fit.model.project import Project


def recorded(project: Project, kind: LogKind, /, *, by: str, reason: str = "", at: datetime, **body: Any) -> Project:
    """The project with one more entry in its log, which follows all that stood there.

    `at` knows its time zone. `body` is what JSON can hold (mappings by text, lists and tuples, texts, numbers, None).
    Raises EditError without a name to sign with, ValueError for a time without zone or a body that is no JSON.
    """
    if not by.strip():
        raise EditError(tr("What goes on record is signed: say who you are."))
    if at.tzinfo is None:
        raise ValueError(at)
    entry = LogEntry(kind, stamp(at), by.strip(), reason.strip(), heads(project.log), _plain(body))
    return replace(project, log=(*project.log, replace(entry, hash=hash_of(entry))))


def joined(mine: Project, *others: Project, by: str, at: datetime) -> Project:
    """`mine` with the logs of others too, tied together by one entry; the same log in whatever order they are given.

    All that is kept for baselines comes along. Nothing is added where the others have nothing new.
    """
    log = together(mine.log, *(other.log for other in others))
    kept = {name: text for each in (mine, *others) for name, text in each.kept.items()}
    project = replace(mine, log=log, kept=dict(sorted(kept.items())))
    return recorded(project, LogKind.JOINED, by=by, at=at) if len(heads(log)) > 1 else project


def stamp(at: datetime) -> str:
    """A time as it stands in the log: ``2026-11-29T08:53:49Z``."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def hash_of(entry: LogEntry) -> str:
    """What an entry's hash has to be; raises ValueError where it holds what canonical JSON cannot."""
    return digest_of(
        {
            "kind": entry.kind.value,
            "at": entry.at,
            "by": entry.by,
            "reason": entry.reason,
            "parents": list(entry.parents),
            "body": _plain(entry.body),
        }
    )


def stands(entry: LogEntry) -> bool:
    """Whether an entry is as it was written: its hash is the one that it has to be."""
    try:
        return entry.hash == hash_of(entry)
    except ValueError:
        return False


def digest_of(value: Any) -> str:
    """SHA-256 over the canonical JSON (RFC 8785) of a value, in hexadecimal digits; raises ValueError as `hash_of`."""
    return sha256(rfc8785.dumps(value)).hexdigest()


def _plain(value: Any) -> Any:
    """A value as it comes back from a file."""
    if isinstance(value, Mapping):
        return {str(key): _plain(its) for key, its in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(its) for its in value]
    if isinstance(value, str):
        return str(value)
    return value
