"""The workbook in the making: what every sheet shares, and the sheets that parts are written on."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from io import BytesIO
from typing import NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_range

from itsm_fit.language import Phrase, tr
from itsm_fit.report import styles
from itsm_fit.report.content import Formula, Reference, ReportPart, VendorCell
from itsm_fit.report.dress import ReportDress
from itsm_fit.report.styles import Formats
from itsm_fit.report.text import clean, in_formula
from itsm_fit.report.workbook.logo import Logo
from itsm_fit.report.workbook.page import CHANGED, HEADER, ROW_PIXELS, Page
from itsm_fit.report.workbook.plain_sheet import PlainSheet
from itsm_fit.report.workbook.sheet_layout import SheetLayout
from itsm_fit.visible import shorten
from itsm_fit.writing import day, titled

MOST_ROWS = 1_048_576
"""Excel's limit for one sheet."""

_A4 = 9
_LIKE_A_PICTURE = re.compile(r"&&(?=G|\[Picture\])")
_CHANGED_ROW = 2
"""Stays empty on every page."""
_UNCHANGED = Phrase("Cells marked yellow are inputs: change one, and the figures follow.")
_CHANGED = Phrase(
    "Inputs have been changed in this workbook: its formulas follow, what is struck through does not hold any more."
)


_MAY_WHERE_ROWS_STAY = dict.fromkeys(
    ("format_cells", "format_columns", "format_rows", "autofilter", "select_locked_cells", "select_unlocked_cells"),
    True,
)


class WrittenPart(NamedTuple):
    """A sheet that a part was written on, with the row of each table's header."""

    page: Page
    headers: Sequence[int]


class Book:
    """A new workbook; `project` and `made_on` stand on each printed page, `title` says what it is, of which project.

    What it wears is its `dress`, if it has one: that has its title, and stands on its first page and small on each.

    Where it is `filled_in` by people, rows grow with what they write. One that `recalculates` says on every page when
    its inputs are no longer those that it was made of.
    """

    def __init__(
        self,
        what: str,
        project: str,
        made_on: date,
        *,
        filled_in: bool = False,
        recalculates: bool = False,
        dress: ReportDress | None = None,
    ) -> None:
        self.dress = dress or ReportDress(titled(what, project) if project else what)
        self.title = self.dress.title
        self._filled_in = filled_in
        self._recalculates = recalculates
        self.pages: list[Page] = []
        self._bytes = BytesIO()
        self.workbook = Workbook(
            self._bytes,
            {
                "in_memory": True,
                "default_format_properties": {"font_name": styles.FONT, "font_size": styles.BODY_POINTS},
            },
        )
        self.workbook.set_properties(
            {
                "title": clean(self.title, 250),
                "subject": tr("Which tool carries the processes end to end"),
                "author": "ITSM Fit",
                "company": clean(self.dress.organisation),
                "created": datetime.combine(made_on, time()),
            }
        )
        self._formats = Formats(self.workbook, ink=self.dress.ink, line=self.dress.line)
        self._footer = " · ".join(filter(None, (shorten(clean(project).replace("\n", " "), 60), day(made_on))))

    @contextmanager
    def page(self, name: str, *, may: Mapping[str, bool] | None = None, first: bool = False) -> Iterator[Page]:
        """A new sheet, set up for a landscape page and finished when left.

        `may` says what can be done on a protected sheet beside filling in unlocked cells; without it none is locked.
        The `first` one that people see has the logo.
        """
        worksheet = self.workbook.add_worksheet(name, worksheet_class=PlainSheet)
        worksheet.hide_gridlines(2)
        if not self._filled_in:
            worksheet.set_default_row(ROW_PIXELS * 0.75)
        worksheet.set_landscape()
        worksheet.set_paper(_A4)
        worksheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        pages = tr("Page {page} of {pages}", page="&P", pages="&N")
        worksheet.set_footer(f"&L&8{_escaped(' ' + self._footer)}&C&8{name}&R&8{pages}")
        if self.dress.organisation:
            worksheet.set_header(f"&L&8{_escaped(' ' + shorten(self.dress.organisation, 100))}")
        if may is not None:
            worksheet.protect("", dict(may))
        logo = Logo(self.dress.logo, _described(self.dress.organisation)) if first and self.dress.logo else None
        page = Page(worksheet, self._formats, self.workbook, logo)
        self.pages.append(page)
        yield page
        if self._recalculates:
            _say_whether_changed(page)
        page.finish()

    def add(self, name: str, part: ReportPart, most_rows: int = MOST_ROWS, *, first: bool = False) -> list[WrittenPart]:
        """Write a part on a sheet of its own, or on several where its one table has more rows than one sheet takes."""
        may = _MAY_WHERE_ROWS_STAY if part.stay else None
        if part.table is None:
            with self.page(name, may=may, first=first) as page:
                return [WrittenPart(page, SheetLayout(page, self.workbook, recalculates=self._recalculates).fill(part))]
        columns, rows = part.table.filled(writable=self._recalculates)
        a_part = most_rows - HEADER - 1
        parts = max(1, math.ceil(len(rows) / a_part))
        written = []
        for number in range(parts):
            told = f" ({number + 1})" if parts > 1 else ""
            with self.page(name + (told if number else ""), may=may, first=first and not number) as page:
                chunk = rows[number * a_part : (number + 1) * a_part]
                page.print_first(part.table.printed, columns)
                page.one_table(part.title + told, part.lead, columns, chunk, part.table.frozen)
                page.below(HEADER, columns, len(chunk), part.table, recalculates=self._recalculates)
                if part.upright:
                    page.print_upright(one_page=part.one_page)
            written.append(WrittenPart(page, (HEADER,)))
        return written

    def link(self, first_rows: Mapping[Reference, tuple[str, int]]) -> None:
        """Make links of all cells that lead somewhere, by the sheet and row that each reference leads to first."""
        for page in self.pages:
            for row, column, value in page.leading:
                found = first_rows.get(value.to) if value.to is not None else None
                if found is not None:
                    page.lead_to(
                        row, column, value, "internal:'{}'!A{}".format(found[0].replace("'", "''"), found[1] + 1)
                    )
                elif value.stands is not None:
                    page.lead_to(row, column, value, _outside(value.stands))

    def hide(self, name: str) -> None:
        """Let programs offer a sheet without showing it at first."""
        self.workbook.get_worksheet_by_name(name).hide()

    def open_at(self, name: str) -> None:
        """Let a sheet be the one that the workbook opens at."""
        worksheet = self.workbook.get_worksheet_by_name(name)
        worksheet.activate()
        worksheet.set_first_sheet()

    def hidden(self, name: str, rows: Iterable[Sequence[str]]) -> None:
        """Write a sheet of words for machines, which no program offers to show."""
        worksheet = self.workbook.add_worksheet(name)
        for row, words in enumerate(rows):
            for column, word in enumerate(words):
                worksheet.write_string(row, column, clean(word))
        worksheet.protect()
        worksheet.very_hidden()

    def close(self) -> bytes:
        """The finished workbook."""
        self.workbook.close()
        return self._bytes.getvalue()


def _inside(sheet: str, row: int) -> str:
    """The link to a row of this workbook, counted from 0."""
    quoted = sheet.replace("'", "''")
    return f"internal:'{quoted}'!A{row + 1}"


def _outside(place: VendorCell) -> str:
    """The link to a cell of a file that lies beside the workbook."""
    quoted = place.sheet.replace("'", "''")
    return f"external:{place.file}#'{quoted}'!{place.cell}" if quoted else f"external:{place.file}#{place.cell}"


def _say_whether_changed(page: Page) -> None:
    """A line under the lead: that inputs can be changed, or that they were."""
    said = f"=IF({CHANGED}=0,{in_formula(str(_UNCHANGED))},{in_formula(str(_CHANGED))})"
    page.put(_CHANGED_ROW, 0, Formula(said, str(_UNCHANGED)), styles.NOTE._replace(wrap=False))
    page.dress(xl_range(_CHANGED_ROW, 0, _CHANGED_ROW, 0), f"{CHANGED}>0", styles.WARNS)


def _described(organisation: str) -> str:
    return tr("Logo of {organisation}", organisation=organisation) if organisation else tr("Logo")


def _escaped(text: str) -> str:
    """A text for a printed footer, where & starts a code; XlsxWriter takes an escaped one before G for a picture's."""
    return _LIKE_A_PICTURE.sub("&&&8", text.replace("&", "&&"))
