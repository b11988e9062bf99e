"""The workbook in the making: what every sheet shares, and sheets that hold one table."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO

from xlsxwriter import Workbook

from itsm_fit.language import tr
from itsm_fit.report import styles
from itsm_fit.report.page import HEADER, Column, Page, Row
from itsm_fit.report.styles import Formats
from itsm_fit.report.text import clean
from itsm_fit.report.wording import shorten

MOST_ROWS = 1_048_576
"""Excel's limit for one sheet."""

ROW_PIXELS = 21
"""The height of a row of one line; stated, so that charts keep their size in every program."""

_A4 = 9


@dataclass(frozen=True, slots=True)
class TableSheet:
    """A sheet that holds one table; what does not fit continues on further sheets.

    `lead` says what the table shows and how to read it, `empty` stands there when there is no row; the first
    `frozen` columns stay in view.
    """

    title: str
    lead: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]
    empty: str
    frozen: int = 1


class Book:
    """A new workbook; `project` and `made_on` stand on each printed page, `title` says what it is, of which project.

    Where it is `filled_in` by people, rows grow with what they write.
    """

    def __init__(self, what: str, project: str, made_on: date, *, filled_in: bool = False) -> None:
        self.title = f"{what}: {project}" if project else what
        self._filled_in = filled_in
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
                "created": datetime.combine(made_on, time()),
            }
        )
        self._formats = Formats(self.workbook)
        self._footer = " · ".join(filter(None, (shorten(clean(project).replace("\n", " "), 60), made_on.isoformat())))

    @contextmanager
    def page(self, name: str, *, may: Mapping[str, bool] | None = None) -> Iterator[Page]:
        """A new sheet, set up for a landscape page and finished when left.

        `may` says what can be done on a protected sheet beside filling in unlocked cells; without it none is locked.
        """
        worksheet = self.workbook.add_worksheet(name)
        worksheet.hide_gridlines(2)
        if not self._filled_in:
            worksheet.set_default_row(ROW_PIXELS * 0.75)
        worksheet.set_landscape()
        worksheet.set_paper(_A4)
        worksheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        pages = tr("Page {page} of {pages}", page="&P", pages="&N")
        worksheet.set_footer(f"&L&8{_escaped(' ' + self._footer)}&C&8{name}&R&8{pages}")
        if may is not None:
            worksheet.protect("", dict(may))
        page = Page(worksheet, self._formats)
        yield page
        page.finish()

    def add(self, name: str, sheet: TableSheet, most_rows: int = MOST_ROWS) -> None:
        """Write a table on a sheet of its own, or on several where it has more rows than one sheet takes."""
        columns, rows = _filled(sheet)
        a_part = most_rows - HEADER - 1
        parts = max(1, math.ceil(len(rows) / a_part))
        for part in range(parts):
            number = f" ({part + 1})" if parts > 1 else ""
            with self.page(name + (number if part else "")) as page:
                chunk = rows[part * a_part : (part + 1) * a_part]
                page.one_table(sheet.title + number, sheet.lead, columns, chunk, sheet.frozen)
                if not chunk:
                    page.put(HEADER + 1, 0, sheet.empty, styles.NOTE._replace(wrap=False))

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


def _filled(sheet: TableSheet) -> tuple[Sequence[Column], list[Row]]:
    """Columns and rows of a table without the optional columns that no row fills."""
    rows = list(sheet.rows)
    kept = [
        place
        for place, column in enumerate(sheet.columns)
        if not column.optional or any(row[place] not in {None, ""} for row in rows)
    ]
    if len(kept) == len(sheet.columns):
        return sheet.columns, rows
    return [sheet.columns[place] for place in kept], [[row[place] for place in kept] for row in rows]


def _escaped(text: str) -> str:
    """A text for a printed footer, where & starts a code."""
    return text.replace("&", "&&")
