"""What a report offers to the places of a template: facts, and the tables of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial

from xlsxwriter.utility import xl_range_abs, xl_rowcol_to_cell

from itsm_fit.language import Phrase, spoken, tr
from itsm_fit.model.report_look import DateForm
from itsm_fit.report import SHEETS, PlacedPart, WrittenReport
from itsm_fit.report.content import Cell, Column, DataTable, Formula, Value, bare
from itsm_fit.report.parts.headlines import facts, headlines, leader
from itsm_fit.report.parts.live import FIGURE_STALE
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.ranking import at_place
from itsm_fit.report.sheets import ReportSheet
from itsm_fit.report.template.cells import GivenValue
from itsm_fit.report.template.fill import GivenFact, TemplateOffer
from itsm_fit.report.template.mentions import key_of
from itsm_fit.report.template.tables import GivenColumn, GivenTable
from itsm_fit.report.workbook.book import MOST_ROWS
from itsm_fit.report.workbook.page import CHANGED
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NOTHING, count, percent

_RANKED = ("Summary", "Ranking")
"""The parts whose first table has a row for each rank."""
_END_TO_END = "endtoend"
_FROM_1900, _FROM_1904 = date(1899, 12, 30), date(1904, 1, 1)


def offer_of(report: WrittenReport, *, from_1904: bool = False) -> TemplateOffer:
    """What a written report offers. `from_1904` says that the template counts days from 1904."""
    parts = {
        name_of(sheet): partial(_tables, sheet, report.material, report.placed.get(sheet.name)) for sheet in SHEETS
    }
    return TemplateOffer(dict(_facts(report.material, _FROM_1904 if from_1904 else _FROM_1900)), parts)


def name_of(sheet: ReportSheet) -> str:
    """What a place calls a part of the report."""
    return sheet.name.source.casefold().replace(" ", "-")


# ---------------------------------------------------------------- facts


def _facts(material: Material, day_0: date) -> Iterator[tuple[str, GivenFact]]:
    fit, look = material.fit, material.fit.project.report_look
    day, form = material.made_on, look.dates or DateForm.ISO
    yield "project", _text(fit.project.name)
    yield "title", _text(look.title or material.title)
    yield "organisation", _text(look.organisation)
    yield "date", GivenFact(GivenValue((day - day_0).days, number=form.value), look.writing(spoken().writing).day(day))
    yield "recommendation", _resting(material, " ".join(leader(fit)) if _is_ranked(fit) else headlines(fit)[0])
    yield "headlines", _resting(material, "\n".join(headlines(fit)))
    yield "compared", _text(facts(fit))
    for name, number in (("tool", fit.tools), ("process", fit.processes), ("requirement", fit.requirements)):
        yield f"{name}-count", GivenFact(GivenValue(len(number)), count(len(number)))
    first = fit.tools[0] if _is_ranked(fit) else None
    yield "leader", _of_leader(material, "ToolName", None if first is None else first.name)
    for name, column, figure in (
        ("end-to-end", "ToolEndToEnd", None if first is None else first.end_to_end),
        ("coverage", "ToolCoverage", None if first is None else first.coverage),
    ):
        for side, end in (
            ("Low", None if figure is None else figure.low),
            ("High", None if figure is None else figure.high),
        ):
            known = name if side == "Low" else f"{name}-possible"
            yield known, _of_leader(material, f"{column}{side}", None if end is None else float(end))


def _is_ranked(fit: Fit) -> bool:
    return bool(fit.tools and fit.requirements) and not fit.unweighed


def _text(text: str) -> GivenFact:
    return GivenFact(GivenValue(text), text)


def _resting(material: Material, text: str) -> GivenFact:
    """A text that holds as long as no input is changed."""
    return GivenFact(GivenValue(text), text, f"{CHANGED}>0" if material.live.there else "")


def _of_leader(material: Material, column: str, value: str | float | None) -> GivenFact:
    """What the ranking says of the tool that is first now."""
    shown = NOTHING if value is None else value
    text = shown if isinstance(shown, str) else percent(shown)
    if not material.live.there or not _is_ranked(material.fit):
        return GivenFact(GivenValue(shown, number="0 %"), text)
    return GivenFact(GivenValue(shown, at_place("1", column), "0 %"), text, f"{CHANGED}>0")


# ---------------------------------------------------------------- tables


def _tables(sheet: ReportSheet, material: Material, placed: PlacedPart | None) -> Sequence[GivenTable]:
    """The tables of a part; one that says so where this report has nothing on it."""
    blocks = sheet.part(material).blocks if sheet.wanted(material.fit) else ()
    tables = [block for block in blocks if isinstance(block, DataTable)]
    if not tables:
        nothing = tr("This report has nothing on it.")
        return [GivenTable([GivenColumn(frozenset(), str(sheet.name))], [], nothing)]
    headers = [None] * len(tables) if placed is None else placed.headers
    return [
        _PlacedTable(sheet.name.source, block, material, "" if placed is None else placed.sheet, header).given(
            first=not at
        )
        for at, (block, header) in enumerate(zip(tables, headers, strict=True))
    ]


class _PlacedTable:
    """A table of a part, and where it stands on a sheet of the report; `header` is None for one on no sheet."""

    def __init__(self, part: str, block: DataTable, material: Material, sheet: str, header: int | None) -> None:
        self._part, self._block, self._material, self._sheet = part, block, material, sheet
        self._columns, self._rows = block.filled()
        self._first = 0 if header is None else header + 1
        """Its first row there."""
        self._stands = header is not None and self._first + len(self._rows) <= MOST_ROWS  # else it goes on elsewhere

    def given(self, *, first: bool) -> GivenTable:
        """The table as places take it; `first` of its part."""
        seen = [at for at, column in enumerate(self._columns) if not column.hidden]
        follows = self._stands and any(_is_formula(row[at]) for row in self._rows for at in seen)
        stale = self._stale(ranked=first and self._part in _RANKED) if self._material.live.there else {}
        rows = [
            [self._cell(row[at], number, at, follows=follows) for at in seen] for number, row in enumerate(self._rows)
        ]
        return GivenTable([self._column(at, stale.get(at, "")) for at in seen], rows, self._block.empty)

    def _column(self, at: int, stale: str) -> GivenColumn:
        column = self._columns[at]
        band = next((f"{band.text}: " for band in self._block.bands if band.first <= at <= band.last), "")
        heading = column.heading
        words = {str(heading), heading.source if isinstance(heading, Phrase) else str(heading)}
        return GivenColumn(
            frozenset(key_of(band + each) for each in words), band + " ".join(str(heading).split()), stale
        )

    def _cell(self, value: Value, row: int, at: int, *, follows: bool) -> GivenValue:
        style = value.style if isinstance(value, Cell) else self._columns[at].style
        plain = bare(value)
        return GivenValue(plain, self._reference(row, at, plain) if follows else "", style.number)

    def _reference(self, row: int, at: int, value: str | float | None) -> str:
        """The formula of what stands in a cell of the table, whatever order its rows are brought into there.

        A row of the ranking is that of the tool with its rank.
        """
        if self._part == "Ranking":
            return f"INDEX({self._cells(at)},MATCH({row + 1},ToolOrder,0))"
        cell = f"{self._quoted}{xl_rowcol_to_cell(self._first + row, at, row_abs=True, col_abs=True)}"
        return cell if value not in (None, "") else f'IF({cell}="","",{cell})'

    def _cells(self, at: int) -> str:
        """The cells of a column of the table."""
        return f"{self._quoted}{xl_range_abs(self._first, at, self._first + len(self._rows) - 1, at)}"

    @property
    def _quoted(self) -> str:
        return "'" + self._sheet.replace("'", "''") + "'!"

    def _stale(self, *, ranked: bool) -> Mapping[int, str]:
        """When the figures of columns do not hold any more, by column."""
        found: dict[int, str] = dict.fromkeys(self._block.places_struck(self._columns), f"{CHANGED}>0")
        of_fit = [at for at, column in enumerate(self._columns) if key_of(_source(column)).startswith(_END_TO_END)]
        hidden = {str(column.heading): at for at, column in enumerate(self._columns) if column.hidden}
        if ranked:
            found |= dict.fromkeys(of_fit, f"{at_place('{row}', 'ToolStale')}>0")
            if self._material.fit.project.settings.decision == "end_to_end":
                found[0] = "SUM(ToolStale)>0"
            found[max(at for at, column in enumerate(self._columns) if not column.hidden)] = f"{CHANGED}>0"
        elif FIGURE_STALE in hidden:
            found |= dict.fromkeys(of_fit, f"INDEX({FIGURE_STALE},{{row}})>0")
        elif self._stands:
            for number, band in enumerate(self._block.bands, start=1):
                if (at := hidden.get(f"Stale_{number}")) is not None:
                    rule = f"N(INDEX({self._cells(at)},{{row}}))>0"
                    found |= dict.fromkeys(range(band.first, band.last + 1), rule)
        return found


def _source(column: Column) -> str:
    return column.heading.source if isinstance(column.heading, Phrase) else column.heading


def _is_formula(value: Value) -> bool:
    return isinstance(value.value if isinstance(value, Cell) else value, Formula)
