"""Logs of tickets and events: files of several kinds → events in columns. What is inside decides, not the ending."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from typing import Final

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.limits import Limit, empty_file
from itsm_fit.storage.logs.columns import WantedColumns
from itsm_fit.storage.logs.event_log import EventLog, LogReading
from itsm_fit.storage.logs.ocel import OCEL, read_ocel
from itsm_fit.storage.logs.tabular import delimited_is_log, read_delimited_log, read_sheet_log, sheets_are_log
from itsm_fit.storage.logs.xes import GZIP, read_xes

__all__ = ["LOG_LIMIT", "EventLog", "LogReading", "WantedColumns", "is_log", "read_log"]

LOG_LIMIT = Limit.LOG.most
_LOOKED_INTO = 4_000_000
"""Bytes of a workbook that is read to see whether it is a log."""
_JSON_LIST: Final = re.compile(rb'\[\s*(?:[\[{"\]\d-]|$)')
"""A list of JSON; a heading in brackets begins with a letter."""
_BLANKS = b"\0 \t\r\n"


@guarded
def read_log(data: bytes, name: str, wanted: WantedColumns | None = None, progress: Progress = silent) -> EventLog:
    """The log in the bytes of a file: a table (.csv, .xlsx and what else is read as a workbook), XES, OCEL 2.0 JSON.

    `name` is the file's name without folder. Raises InputError for everything else, for what is empty, damaged or too
    large, and for tables whose columns cannot be told.
    """
    Limit.LOG.check(len(data), name)
    if not (data[:4096].strip(_BLANKS) or data.strip(_BLANKS)):
        raise empty_file(name)
    wanted = wanted or WantedColumns()
    log = _read(data, name, wanted, progress)
    unused = _unused(wanted, log.reading)
    return replace(log, reading=replace(log.reading, notes=(*unused, *log.reading.notes))) if unused else log


def _read(data: bytes, name: str, wanted: WantedColumns, progress: Progress) -> EventLog:
    head = data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if data.startswith(GZIP):
        return read_xes(data, name, wanted, progress)
    if head.startswith(b"{") or _JSON_LIST.match(head):
        return read_ocel(data, name, wanted, progress)
    if head.startswith(b"<") and not any(
        mark in head.lower() for mark in (b"<html", b"<table", b"opendocument", b"office:spreadsheet")
    ):
        return read_xes(data, name, wanted, progress)
    if data.startswith((b"PK", b"\xd0\xcf\x11\xe0")) or head.startswith(b"<"):
        return read_sheet_log(data, name, wanted, progress)
    return read_delimited_log(data, name, wanted, progress)


def _unused(wanted: WantedColumns, reading: LogReading) -> list[str]:
    """What was named and means nothing in a log of this kind."""
    notes = []
    if wanted.field and "field" not in reading.columns:
        notes.append(tr("“{field}” does not count: only a history of changes has fields.", field=wanted.field))
    if wanted.object and reading.shape != OCEL:
        notes.append(tr("“{type}” does not count: only a log of objects (OCEL 2.0) has types.", type=wanted.object))
    return notes


def is_log(data: bytes, name: str, progress: Progress = silent) -> bool:
    """Whether a table tells of tickets, what happened to them and when: what else is tabular lists requirements."""
    try:
        if data.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
            return len(data) <= _LOOKED_INTO and sheets_are_log(data, name, progress)
        return delimited_is_log(data, name)
    except (InputError, csv.Error, UnicodeDecodeError):
        return False
