"""The tables of a report that comes back: where each sheet, heading and row stands now, and what became of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing import report_form as form
from itsm_fit.importing.forms import SCOUTED, Form
from itsm_fit.importing.text import normal
from itsm_fit.language import tr, trn
from itsm_fit.scoring.wording import count
from itsm_fit.storage.spreadsheet import CellPlace, Workbook, Worksheet, display

_KNOWN = 0.5
"""The share of a table's headings by which a sheet under another name is known again."""
_FEW = 2
"""Headings by which a table is known again on its own sheet."""
_MOST_NAMED = 8


@dataclass(frozen=True, slots=True)
class ToldTable:
    """A table as it was written: its sheet, the row of its headings from 0, how many rows follow, and the headings."""

    sheet: str
    top: int
    rows: int
    headings: tuple[str, ...]

    @property
    def end(self) -> int:
        """The first row below it."""
        return self.top + 1 + self.rows


@dataclass(frozen=True)
class FoundTable:
    """A table as it came back; `columns` are its told columns, by number from 0, with the columns they are now."""

    told: ToldTable
    sheet: Worksheet
    top: int
    columns: Mapping[int, int]

    @cached_property
    def form(self) -> Form:
        """The sheet with its columns by the headings that they were written with."""
        by_heading: dict[str, int] = {}
        for column, now in self.columns.items():
            by_heading.setdefault(normal(self.told.headings[column]), now)
        return Form(self.sheet, self.top, by_heading)

    @cached_property
    def numbered(self) -> bool:
        """Whether rows are known by the number that they had."""
        return normal(form.ROW_NUMBER) in self.form.columns

    @cached_property
    def rows(self) -> Mapping[int, tuple[int, ...]]:
        """The rows that were written, from 0, with those that they are now: none once deleted, several if copied."""
        first = self.told.top + 1
        if not self.numbered:
            return {row: (row - self.told.top + self.top,) for row in range(first, self.told.end)}
        found: dict[int, list[int]] = {row: [] for row in range(first, self.told.end)}
        for row in self.form.rows:
            number = self._number(row)
            if number in found:
                found[number].append(row)
        return {row: tuple(now) for row, now in found.items()}

    @cached_property
    def added(self) -> tuple[int, ...]:
        """Rows now that the table did not have, and that hold something."""
        if not self.numbered:
            return ()
        known = {each for now in self.rows.values() for each in now}
        shown = self.columns.values()
        return tuple(
            row
            for row in self.form.rows
            if row not in known and any(self.sheet.value(row, column) != "" for column in shown)
        )

    def _number(self, row: int) -> int:
        value = self.form.value(row, form.ROW_NUMBER)
        return int(value) - 1 if isinstance(value, int | float) and value == int(value) else -1


class ReportTables:
    """All tables of a report, by what its hidden sheet tells of them."""

    def __init__(self, workbook: Workbook, rows: Sequence[Sequence[str]]) -> None:
        self._file = workbook.name
        self.told = [
            ToldTable(row[1], int(row[2]) - 1, int(row[3]), _headings(row))
            for row in rows
            if row[0] == form.TABLE and row[2].isdecimal() and row[3].isdecimal() and int(row[2])
        ]
        self.names = [row[1] for row in rows if row[0] == form.SHEET]
        self.sheets = _sheets(workbook, self.names, self.told)
        """The sheets as they came back, by the names that they were written with."""
        self.found = [found for told in self.told if (found := self._find(told)) is not None]

    def with_heading(self, heading: str) -> FoundTable | None:
        """The table that was written with a heading; None where its sheet is gone."""
        return next((each for each in self.found if heading in each.told.headings), None)

    def _find(self, told: ToldTable) -> FoundTable | None:
        sheet = self.sheets.get(told.sheet)
        if sheet is None:
            return None
        top = _row_of(sheet, told)
        return None if top is None else FoundTable(told, sheet, top, aligned(told.headings, _texts(sheet, top)))

    # ------------------------------------------------------------ what became of them

    def issues(self) -> Iterator[Issue]:
        """What was deleted, renamed, copied or added, as far as nothing more exact is said of it."""
        gone = [name for name in self.names if name not in self.sheets]
        if gone:
            message = trn(
                "The sheet {names} is gone from this report: what it held stays as it is.",
                "The sheets {names} are gone from this report: what they held stays as it is.",
                len(gone),
                names=", ".join(gone),
            )
            yield Issue(Severity.WARNING, self._file, "", message)
        for name, sheet in self.sheets.items():
            if sheet.name != name:
                message = tr("This sheet was called {name}: it is read as that.", name=name)
                yield Issue(Severity.INFO, self._file, sheet.name, message)
        for table in self.found:
            yield from self._of_columns(table)
            if form.MUST not in table.told.headings:
                yield from self._of_rows(table)
        found = {id(each.told) for each in self.found}
        for told in self.told:
            if id(told) not in found and told.sheet in self.sheets:
                message = tr("The headings of this sheet are gone: what it held stays as it is.")
                yield Issue(Severity.WARNING, self._file, self.sheets[told.sheet].name, message)

    def _of_columns(self, table: FoundTable) -> Iterator[Issue]:
        told, name = table.told, table.sheet.name
        for column, now in table.columns.items():
            text = display(table.sheet.value(table.top, now))
            if normal(text) != normal(told.headings[column]):
                place = f"{name}!{CellPlace(table.top, now).name}"
                message = tr(
                    "The heading here was “{before}” and is “{now}”: its column is read as before.",
                    before=told.headings[column],
                    now=text,
                )
                yield Issue(Severity.INFO, self._file, place, message)
        gone = [each for at, each in enumerate(told.headings) if each and at not in table.columns]
        if gone:
            named = ", ".join(gone[:_MOST_NAMED]) + (" …" if len(gone) > _MOST_NAMED else "")
            message = trn(
                "The column {names} is gone from this sheet: what it held stays as it is.",
                "{count} columns are gone from this sheet, and what they held stays as it is: {names}.",
                len(gone),
                count=count(len(gone)),
                names=named,
            )
            yield Issue(Severity.WARNING, self._file, name, message)

    def _of_rows(self, table: FoundTable) -> Iterator[Issue]:
        gone = [row for row, now in table.rows.items() if not now]
        if gone:
            message = trn(
                "{count} row is gone from this sheet: what it held stays as it is.",
                "{count} rows are gone from this sheet: what they held stays as it is.",
                len(gone),
                count=count(len(gone)),
            )
            yield Issue(Severity.INFO, self._file, table.sheet.name, message)
        copied = sorted(row for now in table.rows.values() for row in now[1:])
        for rows, message in (
            (copied, tr("This row stands above, too: that one counts.")),
            (table.added, tr("This row was added: it is left out.")),
        ):
            for first, last in form.spans(rows):
                yield Issue(Severity.WARNING, self._file, f"{table.sheet.name}!{_span(first, last)}", message)


def _span(first: int, last: int) -> str:
    """Whole rows as a person names them: ``12`` or ``12:15``."""
    return f"{first + 1}:{last + 1}"


def _headings(row: Sequence[str]) -> tuple[str, ...]:
    headings = list(row[4:])
    while headings and not headings[-1]:
        headings.pop()
    return tuple(headings)


def _texts(sheet: Worksheet, row: int) -> list[str]:
    return [display(value) for value in sheet.rows[row]]


def _sheets(workbook: Workbook, names: Sequence[str], told: Sequence[ToldTable]) -> dict[str, Worksheet]:
    """Sheets by the names that they were written with; renamed ones are known by the headings of their tables."""
    by_name = {sheet.name: sheet for sheet in workbook.sheets}
    found = {name: by_name[name] for name in names if name in by_name}
    left = [
        sheet
        for sheet in workbook.sheets
        if sheet.name not in found and sheet.height and display(sheet.value(0, 0)) != form.MARK
    ]
    for name in names:
        tables = [each for each in told if each.sheet == name]
        if name in found or not tables:
            continue
        likely = max(left, key=lambda sheet: _likeness(sheet, tables[0]), default=None)
        if likely is not None and _likeness(likely, tables[0]) >= _KNOWN:
            found[name] = likely
            left.remove(likely)
    return {name: found[name] for name in names if name in found}


def _likeness(sheet: Worksheet, told: ToldTable) -> float:
    """The share of a table's headings that stand in one row of a sheet."""
    return max((_share(sheet, row, told) for row in range(min(sheet.height, SCOUTED))), default=0.0)


def _share(sheet: Worksheet, row: int, told: ToldTable) -> float:
    there = Counter(normal(text) for text in _texts(sheet, row) if text)
    wanted = Counter(map(normal, told.headings))
    return (there & wanted).total() / max(1, wanted.total())


def _row_of(sheet: Worksheet, told: ToldTable) -> int | None:
    """The row of a table's headings: the one with most of them, of like ones that nearest to where it was."""
    last = min(sheet.height, max(SCOUTED, told.top + SCOUTED))
    shares = {row: _share(sheet, row, told) for row in range(last)}
    best = max(shares.values(), default=0.0)
    if best * len(told.headings) < min(_FEW, len(told.headings)):
        return None
    return min((row for row, share in shares.items() if share == best), key=lambda row: abs(row - told.top))


def aligned(told: Sequence[str], found: Sequence[str]) -> dict[int, int]:
    """Where the columns of told headings stand among those found.

    A heading is known by its text, the n-th of equal ones as the n-th. Where as many unknown ones stand between two
    known neighbours as are missing there, they are the missing ones, rewritten.
    """
    places: dict[str, list[int]] = {}
    for at, text in enumerate(found):
        if text:
            places.setdefault(normal(text), []).append(at)
    known: dict[int, int] = {}
    for column, heading in enumerate(told):
        there = places.get(normal(heading))
        if there:
            known[column] = there.pop(0)
    taken = set(known.values())
    rewritten: dict[int, int] = {}
    missing = [column for column in range(len(told)) if column not in known]
    for first, last in form.spans(missing):
        before = known.get(first - 1, -1) if first else -1
        after = known.get(last + 1, len(found))
        between = [at for at in range(before + 1, after) if at not in taken and found[at]]
        if len(between) == last - first + 1:
            rewritten |= dict(zip(range(first, last + 1), between, strict=True))
    return dict(sorted((known | rewritten).items()))
