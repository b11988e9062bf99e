"""Logs in tables: delimited text, read part by part, and the sheets of a workbook."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import chain, islice
from typing import Final

import numpy as np

from itsm_fit.errors import InputError
from itsm_fit.language import tr, trn
from itsm_fit.progress import Progress
from itsm_fit.storage.logs.columns import (
    SAMPLE,
    LogColumns,
    LogShape,
    WantedColumns,
    is_log_table,
    state_field,
    understood,
)
from itsm_fit.storage.logs.event_log import NO_EVENTS, Codes, EventLog, RawEvents, time_notes
from itsm_fit.storage.logs.plain_text import PlainText
from itsm_fit.storage.logs.times import NO_TIME, TimeColumn, TimeTexts
from itsm_fit.storage.logs.told_changes import HEADINGS, telling_column, told_change
from itsm_fit.storage.spreadsheet.delimited import encoding_of, find_delimiter
from itsm_fit.storage.spreadsheet.read import read_workbook
from itsm_fit.storage.spreadsheet.values import CellValue, column_name, display

_CHUNK: Final = 20_000
"""Rows that are taken in together."""
_LONGEST_CELL = 1_000_000
_HEAD = 400_000
_SAMPLED = 500
"""Rows by which a table is told to be a log."""
RowTexts = Sequence[str]


@dataclass(frozen=True)
class _Table:
    """A table of texts that can be gone through again from its first row behind the headings."""

    headings: tuple[str, ...]
    rows: Callable[[], Iterator[RowTexts]]
    where: str = ""
    plain: Callable[[], PlainText | None] = lambda: None
    """The same as bytes, where that can be."""
    before: int = 0
    """Rows above the headings."""


def read_delimited_log(data: bytes, name: str, wanted: WantedColumns, progress: Progress) -> EventLog:
    """The log in delimited text; raises InputError for what is none."""
    encoding = encoding_of(data, name)
    head = data[:_HEAD].decode(encoding, "ignore")
    delimiter = find_delimiter(head)
    spaced = len(re.findall(rf'{re.escape(delimiter)} +"(?!")', head)) > head.count(delimiter + '"')
    told = _told_delimiter(head)

    def rows() -> Iterator[RowTexts]:
        csv.field_size_limit(_LONGEST_CELL)
        text = io.TextIOWrapper(io.BytesIO(data), encoding, newline="")
        reader = csv.reader(text, delimiter=delimiter, skipinitialspace=spaced)
        try:
            yield from islice(reader, told, None)
        except csv.Error as error:
            raise InputError(
                tr(
                    "A cell never ends, a quotation mark may be missing or doubled: correct it, or save the table as "
                    ".xlsx."
                ),
                file=name,
                where=tr("line {number}", number=reader.line_num),
            ) from error

    table = _headed(rows)
    behind = told + table.before + 1
    plain = partial(PlainText.of, data, delimiter, len(table.headings), behind)
    return _log(replace(table, plain=plain), name, wanted, progress)


def delimited_is_log(data: bytes, name: str) -> bool:
    """Whether delimited text is a log, by its first rows."""
    head = data[:_HEAD].decode(encoding_of(data, name), "ignore")
    lines = head[: head.rfind("\n") + 1] or head
    rows = list(csv.reader(io.StringIO(lines, newline=""), delimiter=find_delimiter(lines)))
    return _is_log(_headed(lambda: iter(rows[_told_delimiter(head) :])))


def sheets_are_log(data: bytes, name: str, progress: Progress) -> bool:
    """Whether a sheet of a workbook is a log."""
    book = read_workbook(data, name, progress)
    found = (tuple(tuple(map(_text, row)) for row in sheet.rows[:_SAMPLED]) for sheet in book.sheets)
    return any(_is_log(_headed(lambda texts=texts: iter(texts))) for texts in found)  # type: ignore[misc]


def _is_log(table: _Table) -> bool:
    sample = [row for row in islice(table.rows(), _SAMPLED) if any(row)]
    return bool(sample) and len(table.headings) > 2 and is_log_table(table.headings, sample)


def _told_delimiter(head: str) -> int:
    """1 where the first line only says what the delimiter is."""
    return int(bool(re.match(r"\ufeff?sep=.\r?\n", head, re.IGNORECASE)))


def read_sheet_log(data: bytes, name: str, wanted: WantedColumns, progress: Progress) -> EventLog:
    """The log in the sheet of a workbook that is most like one; raises InputError where there is none."""
    book = read_workbook(data, name, progress)
    refused: list[InputError] = []
    logs: list[EventLog] = []
    for sheet in book.sheets:
        if sheet.height < 2:
            continue
        texts = tuple(tuple(map(_text, row)) for row in sheet.rows)
        try:
            logs.append(_log(_headed(lambda texts=texts: iter(texts), sheet.name), name, wanted, progress))  # type: ignore[misc]
        except InputError as error:
            refused.append(error)
    if logs:
        return max(logs, key=lambda log: log.events)
    raise refused[0] if refused else InputError(NO_EVENTS, file=name)


def _text(value: CellValue) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, time | timedelta):
        return str(value)
    return display(value)


def _headed(rows: Callable[[], Iterator[RowTexts]], where: str = "") -> _Table:
    """A table whose headings are the first row with at least two texts."""
    for at, row in enumerate(islice(rows(), 50)):
        if sum(bool(cell.strip()) for cell in row) >= 2:
            headings = _unique([cell.strip().lstrip("\ufeff") for cell in row])
            return _Table(headings, partial(_behind, rows, at + 1), where, before=at)
    return _Table((), lambda: iter(()), where)


def _behind(rows: Callable[[], Iterator[RowTexts]], number: int) -> Iterator[RowTexts]:
    return islice(rows(), number, None)


def _unique(headings: Sequence[str]) -> tuple[str, ...]:
    """Headings of columns: a blank one goes by its letter."""
    return tuple(heading or column_name(at) for at, heading in enumerate(headings))


def _log(table: _Table, name: str, wanted: WantedColumns, progress: Progress) -> EventLog:
    sample = list(islice((row for row in table.rows() if any(row)), SAMPLE))
    if not sample or len(table.headings) < 2:
        raise InputError(tr("The table has no rows below its headings."), file=name, where=table.where)
    telling = telling_column(sample[:_SAMPLED])
    if telling >= 0:
        table, sample = _taken_apart(table, telling), [_apart(row, telling, len(table.headings)) for row in sample]
    columns = understood(table.headings, sample, wanted, name)
    progress(tr("Reading {file}", file=name), 0.2)
    read = {LogShape.EVENTS: _events, LogShape.TICKETS: _tickets, LogShape.HISTORY: _history}[columns.shape]
    return read(table, columns, name, wanted)


class _Texts(dict[str, int]):
    """Equal texts by one number, blanks by -1."""

    def __init__(self) -> None:
        super().__init__({"": -1})
        self._parts: list[Codes] = []

    def __missing__(self, text: str) -> int:
        bare = text.strip()
        number = self[bare] if bare != text else len(self) - 1 - self._aliases
        if bare != text:
            self._aliases += 1
        self[text] = number
        return number

    _aliases = 0

    def add(self, texts: Iterable[str]) -> None:
        self._parts.append(np.fromiter(map(self.__getitem__, texts), np.int32))

    def codes(self) -> Codes:
        """The numbers of all texts added."""
        return np.concatenate(self._parts) if self._parts else np.empty(0, np.int32)

    def texts(self) -> list[str]:
        """The texts by their numbers."""
        found: dict[int, str] = {}
        for text, number in self.items():
            found.setdefault(number, text.strip())
        return [found[number] for number in range(len(found) - 1)]


class _Gathered:
    """Some columns of a table by their positions: texts as numbers (blanks as -1) with what they mean, and times."""

    def __init__(self, table: _Table, texts: Iterable[int], times: Iterable[int]) -> None:
        self.codes: dict[int, Codes] = {}
        self.texts: dict[int, list[str]] = {}
        self.times: dict[int, TimeColumn] = {}
        self.rows = 0
        text_columns, time_columns = ([at for at in its if at >= 0] for its in (texts, times))
        if not self._at_once(table.plain(), text_columns, time_columns):
            self._row_by_row(table, text_columns, time_columns)

    def _at_once(self, plain: PlainText | None, texts: Sequence[int], times: Sequence[int]) -> bool:
        if plain is None or not all(map(plain.fits, (*texts, *times))):
            return False
        for at in texts:
            found = plain.texts(at)
            if found is None:
                return False
            self.codes[at], self.texts[at] = found
        self.times = {at: plain.times(at) for at in times}
        self.rows = plain.rows
        return True

    def _row_by_row(self, table: _Table, texts: Sequence[int], times: Sequence[int]) -> None:
        words = {at: _Texts() for at in texts}
        gathering = {at: TimeTexts() for at in times}
        most = max(chain(words, gathering)) + 1
        rows = table.rows()
        while chunk := list(islice(rows, _CHUNK)):
            if min(map(len, chunk)) < most:
                chunk = [[*row, *[""] * (most - len(row))] for row in chunk if any(row)]
            self.rows += len(chunk)
            for at, its in words.items():
                its.add([row[at] for row in chunk])
            for at, column in gathering.items():
                column.add([row[at] for row in chunk])
        self.codes = {at: its.codes() for at, its in words.items()}
        self.texts = {at: its.texts() for at, its in words.items()}
        self.times = {at: column.done() for at, column in gathering.items()}


def _taken_apart(table: _Table, telling: int) -> _Table:
    """A table with what a column tells in words as two more columns: what was there, and what is there now."""
    width, rows = len(table.headings), table.rows
    return replace(
        table,
        headings=(*table.headings, *HEADINGS),
        rows=lambda: (_apart(row, telling, width) for row in rows()),
        plain=lambda: None,
    )


def _apart(row: RowTexts, telling: int, width: int) -> RowTexts:
    cells = [*row[:width], *[""] * (width - len(row))]
    return [*cells, *told_change(cells[telling])]


def _offers(table: _Table) -> dict[str, tuple[str, ...]]:
    """Any column can be any part."""
    return dict.fromkeys(("case", "activity", "time"), table.headings)


def _events(table: _Table, columns: LogColumns, name: str, _: WantedColumns) -> EventLog:
    its = _Gathered(table, (columns.case, columns.activity, columns.stage), (*columns.times, columns.begin))
    time = its.times[columns.times[0]] if columns.times else None
    begin = its.times.get(columns.begin)
    raw = RawEvents(
        name,
        its.texts[columns.case],
        its.texts[columns.activity],
        its.codes[columns.case],
        its.codes[columns.activity],
        np.full(its.rows, NO_TIME) if time is None else time.times,
        begin=None if begin is None else begin.times,
        stage=its.codes.get(columns.stage),
        stages=its.texts.get(columns.stage, ()),
        offers=_offers(table),
    )
    for at, column in its.times.items():
        raw.notes += time_notes(column, table.headings[at])
    if time is None:
        raw.notes.append(tr("No column of times was found: events stand in the order of the file."))
    elif begin is not None:  # what has begun and is not complete stands at its begin
        raw.time = np.where(raw.time == NO_TIME, begin.times, raw.time)
    return raw.log(str(columns.shape), columns.named(table.headings), time)


def _tickets(table: _Table, columns: LogColumns, name: str, _: WantedColumns) -> EventLog:
    its = _Gathered(table, (columns.case,), columns.times)
    many = len(columns.times)
    times = np.stack([its.times[at].times for at in columns.times], axis=1).ravel()
    there = times != NO_TIME
    raw = RawEvents(
        name,
        its.texts[columns.case],
        [table.headings[at] for at in columns.times],
        np.repeat(its.codes[columns.case], many)[there],
        np.tile(np.arange(many, dtype=np.int32), its.rows)[there],
        times[there],
        offers=_offers(table),
    )
    for at, column in its.times.items():
        raw.notes += time_notes(column, table.headings[at])
    return raw.log(str(columns.shape), columns.named(table.headings), its.times[columns.times[0]])


def _history(table: _Table, columns: LogColumns, name: str, wanted: WantedColumns) -> EventLog:
    """The new values of one field are the events; the old value of a case's first change comes before all of them."""
    its = _Gathered(table, (columns.case, columns.activity, columns.before, columns.changed), columns.times)
    time = its.times[columns.times[0]]
    case, new, old = (its.codes[at] for at in (columns.case, columns.activity, columns.before))
    times = time.times
    notes = time_notes(time, table.headings[columns.times[0]])
    parts, offers = columns.named(table.headings), _offers(table)
    if columns.changed >= 0:
        names = its.texts[columns.changed]
        offers["field"] = tuple(names)
        chosen = state_field(names, wanted.field, name)
        counts = its.codes[columns.changed] == names.index(chosen)
        notes.append(
            trn(
                "{count} change of other fields than “{field}” is no event.",
                "{count} changes of other fields than “{field}” are no events.",
                int((~counts).sum()),
                field=chosen,
            )
        )
        case, new, old, times = case[counts], new[counts], old[counts], times[counts]
        parts["field"] = f"{table.headings[columns.changed]} = {chosen}"
    numbers = {text: number for number, text in enumerate(its.texts[columns.activity])}
    order = np.lexsort((times, case))
    first = order[np.unique(case[order], return_index=True)[1]]
    first = first[(case[first] >= 0) & (old[first] >= 0)]
    olds = its.texts[columns.before]
    implied = np.array([numbers.setdefault(olds[old[at]], len(numbers)) for at in first.tolist()], np.int32)
    if len(implied):
        notes.append(
            trn(
                "The first old value of {count} case counts as an event, without a time, before all others.",
                "The first old values of {count} cases count as events, without a time, before all others.",
                len(implied),
            )
        )
    raw = RawEvents(
        name,
        its.texts[columns.case],
        list(numbers),
        np.concatenate([case[first], case]),
        np.concatenate([implied, new]),
        np.concatenate([np.full(len(implied), NO_TIME), times]),
        notes=notes,
        offers=offers,
    )
    return raw.log(str(columns.shape), parts, time)
