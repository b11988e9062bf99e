"""The log, and the texts kept for its baselines, as they stand in a project file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.model.log import LogEntry, LogKind
from itsm_fit.storage.project_layout import laid_out, line
from itsm_fit.storage.wire_types import decoded


class WireLogEntry(msgspec.Struct, forbid_unknown_fields=True):
    """One entry."""

    at: str
    body: dict[str, Any]
    by: str
    hash: str
    kind: LogKind
    parents: list[str]
    reason: str


def entry_to_wire(entry: LogEntry) -> msgspec.Raw:
    """An entry as it stands in the file."""
    return line(
        WireLogEntry(entry.at, dict(entry.body), entry.by, entry.hash, entry.kind, list(entry.parents), entry.reason)
    )


def entry_from_wire(wire: WireLogEntry, file: str, path: str) -> LogEntry:
    """The entry in a decoded file; raises InputError for a time that is none."""
    entry = LogEntry(wire.kind, wire.at, wire.by, wire.reason, tuple(wire.parents), wire.body, wire.hash)
    try:
        aware = entry.moment.tzinfo is not None
    except ValueError:
        aware = False
    if not aware:
        raise InputError(
            tr(
                "“{text}” is no time as the log writes it: it was changed by hand; take the last good copy.",
                text=wire.at,
            ),
            file=file,
            where=f"{path}.at",
        )
    return entry


def kept_to_wire(kept: Mapping[str, str]) -> dict[str, list[str]]:
    """Kept texts, each as its lines with their ends."""
    return {name: text_lines(text) for name, text in kept.items()}


def kept_from_wire(wire: Mapping[str, list[str]]) -> dict[str, str]:
    """The kept texts of a decoded file."""
    return {name: "".join(lines) for name, lines in wire.items()}


def text_lines(text: str) -> list[str]:
    """A text as its lines with their ends."""
    *lines, rest = text.split("\n")
    return [f"{each}\n" for each in lines] + [rest] * bool(rest)


class _Written(msgspec.Struct):
    log: msgspec.Raw = msgspec.Raw(b"[]")
    kept: msgspec.Raw = msgspec.Raw(b"{}")


def log_as_written(data: bytes) -> bool:
    """Whether the log in a project file that can be read is in the very characters that it is written in.

    Blanks between its parts do not count: what keeps versions of files may change line ends.
    """
    written = decoded(data, _Written)
    entries = decoded(written.log, list[WireLogEntry])
    kept = decoded(written.kept, dict[str, list[str]])
    again = laid_out([line(each) for each in entries]), laid_out(kept)
    return all(
        msgspec.json.format(bytes(one), indent=-1) == msgspec.json.format(two, indent=-1)
        for one, two in zip((written.log, written.kept), again, strict=True)
    )
