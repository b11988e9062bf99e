"""One sheet while it is filled: safe cells, tables that fit their content, and a print set-up."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from xlsxwriter.utility import xl_col_to_name, xl_range

from itsm_fit.blanks import with_blanks
from itsm_fit.drawing.theme import INK_TURNS, LIGHT, ink_on, shade
from itsm_fit.importing.report_form import ROW_NUMBER, without_digits
from itsm_fit.language import Phrase
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, ColumnBand, DataTable, Formula, Row, Value, bare
from itsm_fit.report.styles import CellTone, Formats, Style
from itsm_fit.report.text import clean, lines, looks_like_formula, width
from itsm_fit.report.wording import INFINITE
from itsm_fit.report.workbook.logo import Logo, column_pixels
from itsm_fit.scoring.verdicts import SIGN
from itsm_fit.scoring.wording import percent
from itsm_fit.visible import shorten

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_PAGE_COLUMNS = 300
"""Characters that still read well on one landscape page."""
_TABLE_SCALE = 72
"""Per cent, of a table on paper: 7 points still read well."""
_FULL_SIZE_PIXELS = 1380
"""What a landscape page of A4 takes at that scale, and a little less."""
_MOST_LINKS, _LONGEST_LINK = 10_000, 1_000
"""On one sheet, and characters of one: far less than programs open."""
_NO_NAME = re.compile(r"\W")
_LINE_POINTS = 12.75
_TITLE_POINTS = 24
_LONGEST_TIP = 255
_MOST_LINES = 14
"""A row grows no higher than this by itself."""
_LEAD_COLUMNS = 120
ROW_PIXELS = 21
"""The height of a row of one line; stated, so that charts keep their size in every program."""
HEADER = 3
"""The row of the header of a sheet's one table, below title, lead and an empty row."""
_LOOKED_THROUGH = 20
"""The rows of a table among which one has a formula where any has."""
_PROSE = 1.12
"""Characters of a text that stand in the width of one digit, at the least: letters are narrower."""
_PADDING = 2.0
_HEADING_PADDING = 3.5
"""Headings are bold and may be indented."""
_LONGEST_WORD = 16
_BUTTON_POINTS = 14
"""The height of a filter's button, which stands in the lower corner of a heading."""


_NEARLY = (
    ("{cell}>=0.9995,{cell}<1-1E-9", 0.9999),
    ("{cell}>=0.995,{cell}<1-1E-9", "0.0 %"),
    ("{cell}>1E-9,{cell}<0.0005", 0.0001),
    ("{cell}>1E-9,{cell}<0.005", "0.0 %"),
)
"""When a share reads otherwise than without decimals, and how: in a number form, or in the words for such a share."""


CHANGED = "Changed"
"""The name of the cell that counts the inputs which are no longer those that the workbook was made of."""


class Page:
    """One sheet while it is filled. Rows and columns count from 0."""

    def __init__(self, worksheet: Worksheet, formats: Formats, book: Workbook, logo: Logo | None = None) -> None:
        self.worksheet = worksheet
        self.blanks_open = False
        """Whether what is to be filled in stays as it is written, for who fills it in there."""
        self._logo = logo
        self._headline = 0
        """The last column that the title runs up to, the logo included."""
        self._book = book
        self._formats = formats
        self._widths: dict[int, float] = {}
        self._hidden: dict[int, bool] = {}
        self._upright = False
        self._pages_wide: int | None = None
        self._pages_tall = 0
        self.tables: list[tuple[int, tuple[str, ...], int]] = []
        """The row of each table's headings, how they read, and how many rows follow."""
        self.formulas: dict[int, dict[int, str]] = {}
        """The formulas, without their digits, by column and row."""
        self._structured = 0
        """How many tables of the program it has."""
        self.leading: list[tuple[int, int, Cell]] = []
        """Cells that lead somewhere, with their rows and columns."""
        self._scale = _TABLE_SCALE
        self._printed: int | None = None
        """How many columns are printed, where not all."""

    def _read(self, text: str) -> str:
        return text if self.blanks_open else with_blanks(text)

    def put(self, row: int, column: int, value: Value, style: Style) -> None:
        """Write one value: texts always as text, numbers always finite."""
        if isinstance(value, Cell):
            if value.to is not None or value.stands is not None:
                self.leading.append((row, column, value))
            style = value.style
            value = value.value
        if isinstance(value, Formula):
            self.formula(row, column, value, style)
            return
        value = bare(value)
        if value is None or value == "":
            self.worksheet.write_blank(row, column, None, self._formats[style])
        elif isinstance(value, str):
            text = clean(self._read(value))
            if looks_like_formula(text):
                style = style._replace(quoted=True)
            self.worksheet.write_string(row, column, text, self._formats[style])
        elif math.isfinite(value):
            self.worksheet.write_number(row, column, value, self._formats[style])
        else:
            self.worksheet.write_string(row, column, INFINITE, self._formats[style])

    def date(self, row: int, column: int, day: date, style: Style) -> None:
        """Write a day as a date, which programs sort and filter by."""
        self.worksheet.write_datetime(row, column, datetime.combine(day, time()), self._formats[style])

    def formula(self, row: int, column: int, formula: Formula, style: Style) -> None:
        """Write a formula together with its value; what is infinite, which no cell can hold, as a sign."""
        self.formulas.setdefault(column, {})[row] = without_digits(formula.text)
        now = formula.value
        shown = clean(self._read(now)) if isinstance(now, str) else now if math.isfinite(now) else INFINITE
        self.worksheet.write_formula(row, column, formula.text, self._formats[style], shown)

    def title(self, text: str) -> None:
        """The sheet's title, in its first row."""
        self.put(0, 0, text, styles.TITLE)
        self.worksheet.set_row(0, max(_TITLE_POINTS, self._logo.points if self._logo else 0))

    def headline(self, text: str, last: int) -> None:
        """The title over the columns up to the `last`, in the first row, beside the logo where there is one."""
        room, end = self._logo.characters if self._logo else 0.0, last
        while end > 0 and self.width_of(last) - self.width_of(end) < room:
            end -= 1
        height = self.paragraph(0, 0, end, text, styles.TITLE)
        self._headline = last
        if self._logo:
            self.worksheet.set_row(0, max(height, self._logo.points))

    def paragraph(self, row: int, first: int, last: int, text: str, style: Style = styles.PLAIN) -> float:
        """A text over several columns whose widths are set, in a row as high as it needs; gives that in points."""
        text = clean(self._read(text))
        if last > first:
            self.merge(row, first, last, text, style)
        else:
            self.put(row, first, text, style)
        room = sum(self._widths.get(column, 0.0) for column in range(first, last + 1)) * _PROSE
        line = _LINE_POINTS * style.size / styles.BODY_POINTS
        height = line * min(lines(text, room * styles.BODY_POINTS / style.size), _MOST_LINES) + 3
        self.worksheet.set_row(row, height)
        return height

    def merge(self, row: int, first: int, last: int, text: str, style: Style) -> None:
        """A text over several columns."""
        self.worksheet.merge_range(row, first, row, last, "", self._formats[style])
        self.put(row, first, text, style)

    def link(self, row: int, column: int, sheet: str, style: Style = styles.LINK, tip: str = "") -> None:
        """A link to another sheet, which reads as its name; `tip` shows when it is pointed at."""
        quoted = sheet.replace("'", "''")
        told = shorten(tip, _LONGEST_TIP) or None
        self.worksheet.write_url(row, column, f"internal:'{quoted}'!A1", self._formats[style], sheet, told)

    def lead_to(self, row: int, column: int, value: Cell, place: str) -> None:
        """Make a link of a cell that was written, to a place of this workbook or of another file.

        Where there are too many of them for a sheet, or a name is too long, it stays as it is.
        """
        if len(self.worksheet.hyperlinks) >= _MOST_LINKS or len(place) > _LONGEST_LINK:
            return
        self.worksheet.write_url(row, column, place, self._formats[value.style])
        self.put(row, column, Cell(value.value, value.style._replace(underlined=True)), value.style)

    def widen(self, column: int, characters: float) -> None:
        """Make a column at least this wide."""
        self._widths[column] = max(characters, self._widths.get(column, 0.0))

    def fit(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Make columns wide enough for what they hold."""
        for place, column in enumerate(columns):
            self.widen(place, fitting(column, (row[place] for row in rows)))
            self._hidden[place] = column.hidden

    def table(self, top: int, columns: Sequence[Column], rows: Sequence[Row]) -> int:
        """Write a header and rows, widening columns to fit; gives the first free row below."""
        self.fit(columns, rows)
        self._header(top, columns)
        self.tables.append((top, tuple(clean(str(column.heading)) for column in columns), len(rows)))
        wrapped = [(place, self._widths[place]) for place, column in enumerate(columns) if column.style.wrap]
        for at, row in enumerate(rows, start=top + 1):
            for place, (value, column) in enumerate(zip(row, columns, strict=True)):
                if value is not None or not column.hidden:
                    self.put(at, place, value, column.style)
            self._heighten(at, max((_lines(row[place], room) for place, room in wrapped), default=1))
        if rows:
            self._colour(top + 1, top + len(rows), columns)
        return top + 1 + len(rows)

    def _colour(self, first: int, last: int, columns: Sequence[Column]) -> None:
        """Let cells of columns that are toned by what stands in them follow it, whatever is written there."""
        toned = {CellTone.HEAT: self.heat, CellTone.SHARE: self.shares, CellTone.VERDICT: self.verdicts}
        for place, column in enumerate(columns):
            if column.style.tone in toned:
                toned[column.style.tone](xl_range(first, place, last, place))

    def bands(self, row: int, bands: Sequence[ColumnBand]) -> None:
        """Headings over several columns, in the row above a table."""
        for band in bands:
            self.merge(row, band.first, band.last, band.text, styles.HEADER._replace(align="center"))

    def print_first(self, printed: int | None, columns: Sequence[Column]) -> None:
        """Print the first columns only, if there are more; texts above a table then run no further."""
        if printed is not None and printed < sum(not column.hidden for column in columns):
            self._printed = printed

    def one_table(self, title: str, lead: str, columns: Sequence[Column], rows: Sequence[Row], frozen: int) -> int:
        """Fill the sheet with one table that can be filtered; gives the first free row below.

        `lead` says what it shows; the first `frozen` columns stay in view.
        """
        self.title(title)
        columns, rows = _numbered(columns, rows)
        end = self.table(HEADER, columns, rows)
        self.lead(1, lead)
        self.filtered(HEADER, columns, max(end - 1, HEADER + 1))
        self.freeze(HEADER + 1, frozen)
        return end

    def unlock_rows(self, first: int, number: int, style: Style) -> None:
        """Let people write anywhere into so many empty rows of a protected sheet."""
        for row in range(first, first + number):
            self.worksheet.set_row(row, None, self._formats[style._replace(unlocked=True)])

    def filtered(self, top: int, columns: Sequence[Column], last: int) -> None:
        """Let a table, its header at `top`, be filtered and sorted: as a table of the program, named after its sheet.

        On a sheet that is protected, and where headings come again, it is a plain filter.
        """
        headings = [clean(str(column.heading)) for column in columns]
        alike = len({heading.casefold() for heading in headings}) < len(headings)
        if self.worksheet.protect_options or alike or "" in headings:
            if not self._structured:
                self.worksheet.autofilter(top, 0, last, len(columns) - 1)
            return
        number = f"_{self._structured + 1}" if self._structured else ""
        self._structured += 1
        looks = [self._formats[column.header_style] for column in columns]
        self.worksheet.add_table(
            top,
            0,
            last,
            len(columns) - 1,
            {
                "name": f"Table_{_NO_NAME.sub('_', self.worksheet.get_name())}{number}",
                "style": None,
                "banded_rows": False,
                "columns": [
                    {"header": heading, "header_format": look} for heading, look in zip(headings, looks, strict=True)
                ],
            },
        )

    def below(self, top: int, columns: Sequence[Column], rows: int, table: DataTable, *, recalculates: bool) -> None:
        """Say what stands for no row, and strike what a workbook that `recalculates` cannot work out."""
        if self._printed is not None:
            self.worksheet.print_area(0, 0, top + rows, self._printed - 1)
        if not rows:
            self.put(top + 1, 0, table.empty, styles.NOTE._replace(wrap=False))
        elif recalculates and (struck := table.places_struck(columns)):
            self.strike(top + 1, struck[0], top + rows, struck[-1])

    def name_column(self, name: str, column: int, first: int, last: int) -> None:
        """Give the cells of a column from one row to another a name, by which formulas of all sheets know them."""
        quoted = self.worksheet.get_name().replace("'", "''")
        letter = xl_col_to_name(column)
        self._book.define_name(name, f"='{quoted}'!${letter}${first + 1}:${letter}${last + 1}")

    def dress(self, cells: str, condition: str, looks: Mapping[str, object]) -> None:
        """Let cells look different while a formula, written for the first of them, is true."""
        rule = {"type": "formula", "criteria": "=" + condition, "format": self._book.add_format(dict(looks))}
        self.worksheet.conditional_format(cells, rule)

    def strike(self, first_row: int, first: int, last_row: int, last: int, condition: str = f"{CHANGED}>0") -> None:
        """Strike cells through while a formula, written for the first of them, is true: once inputs change."""
        cells = xl_range(first_row, first, last_row, last)
        self.dress(cells, condition, styles.STRUCK)

    def shares(self, cells: str) -> None:
        """Let shares read 0 % and 100 % only where they are that, as they do everywhere else."""
        first = cells.partition(":")[0]
        for condition, form in _NEARLY:
            number = form if isinstance(form, str) else f'"{percent(form, 1)}"'
            self.dress(cells, f"AND(ISNUMBER({first}),{condition.format(cell=f'N({first})')})", {"num_format": number})

    def heat(self, cells: str) -> None:
        """The ground of shares, 0 to 1: white to the blue of what is carried, with ink that reads on it."""
        self.shares(cells)
        first = cells.partition(":")[0]
        ends = {"min_type": "num", "min_value": 0, "max_type": "num", "max_value": 1}
        colours = {"min_color": shade(0.0), "max_color": shade(1.0)}
        self.worksheet.conditional_format(cells, {"type": "2_color_scale", **ends, **colours})
        self.dress(cells, f"AND(ISNUMBER({first}),N({first})>={INK_TURNS})", {"font_color": ink_on(shade(1.0))})

    def verdicts(self, cells: str) -> None:
        """The colours of verdicts that begin with their sign."""
        first = cells.partition(":")[0]
        for outcome, sign in SIGN.items():
            colour = LIGHT.fit(outcome)
            looks = {"font_color": colour.ink, "bg_color": colour.fill}
            self.dress(cells, f'LEFT({first},1)="{sign}"', looks)

    def validate(self, cells: str, *, title: str | Phrase, message: str | Phrase, **rule: object) -> None:
        """Check what people write into cells by a rule of XlsxWriter's; what breaks it is answered by a message."""
        answer = {"error_title": shorten(str(title), 32), "error_message": shorten(str(message), 255)}
        self.worksheet.data_validation(cells, {**rule, **answer})

    def _header(self, top: int, columns: Sequence[Column]) -> None:
        for place, column in enumerate(columns):
            self.put(top, place, column.heading, column.header_style)
        seen = [(column, self._widths[place]) for place, column in enumerate(columns) if not column.hidden]
        highest = max(lines(str(column.heading), room - _HEADING_PADDING / 2) for column, room in seen)
        self.worksheet.set_row(top, _LINE_POINTS * min(highest, _MOST_LINES) + _BUTTON_POINTS)

    def _heighten(self, row: int, number: int) -> None:
        """Make room for several lines: not every program that opens the file does so by itself."""
        if number > 1:
            self.worksheet.set_row(row, _LINE_POINTS * min(number, _MOST_LINES) + 2)

    def lead(self, row: int, text: str) -> None:
        """A note under the title, over as many columns as a comfortable line takes."""
        self.paragraph(row, 0, self.columns_of_a_line(), text, styles.NOTE)

    def columns_of_a_line(self) -> int:
        """The last of the columns that a comfortable line takes together."""
        last, room = 0, self._widths.get(0, 0.0)
        most = len(self._widths) if self._printed is None else self._printed
        while room < _LEAD_COLUMNS and last + 1 < most and last + 1 in self._widths and not self._hidden.get(last + 1):
            last += 1
            room += self._widths[last]
        return last

    def width_of(self, last: int) -> float:
        """The width of the columns up to the `last`, in characters."""
        return sum(self._widths.get(column, 0.0) for column in range(last + 1))

    def freeze(self, row: int, columns: int, *, repeated: bool = True) -> None:
        """Keep the rows above `row` and the first columns in view, and where `repeated` on each sheet of paper too."""
        self.worksheet.freeze_panes(row, columns)
        if repeated:
            self.worksheet.repeat_rows(row - 1)
        if self.pages_wide > 1 and columns:
            self.worksheet.repeat_columns(0, columns - 1)

    @property
    def pages_wide(self) -> int:
        """How many sheets of paper stand side by side."""
        return max(1, math.ceil(self._width / _PAGE_COLUMNS))

    @property
    def _width(self) -> float:
        """In characters, of all columns that are printed."""
        return sum(self._seen_widths)

    @property
    def _seen_widths(self) -> list[float]:
        seen = (column for column in self._widths if not self._hidden.get(column))
        return [self._widths[column] for column in seen if self._printed is None or column < self._printed]

    def print_upright(self, *, one_page: bool) -> None:
        """Print in portrait, as wide as the paper, on a single page where that stays readable."""
        self._upright = True
        self.print_one_wide(one_page=one_page)

    def print_one_wide(self, *, one_page: bool = False) -> None:
        """Print as wide as the paper, on a single page if wanted."""
        self._pages_wide, self._pages_tall = 1, int(one_page)

    def print_in_pages(self, breaks: Sequence[int]) -> None:
        """Print in portrait at full size, with a new page at these rows."""
        self._upright = True
        self._scale = 100
        self.worksheet.set_h_pagebreaks(list(breaks))

    def finish(self) -> None:
        """Set the column widths and the scale of print."""
        for column, characters in self._widths.items():
            hidden = {"hidden": True} if self._hidden.get(column) else {}
            self.worksheet.set_column(column, column, characters, None, hidden)
        if self._logo:
            last = self._headline or self.columns_of_a_line()
            across = sum(column_pixels(self._widths.get(column, 0.0)) for column in range(last + 1))
            self._logo.put(self.worksheet, across)
        if self._upright:
            self.worksheet.set_portrait()
        if self._pages_wide is not None:
            self.worksheet.fit_to_pages(self._pages_wide, self._pages_tall)
        elif sum(map(column_pixels, self._seen_widths)) > _FULL_SIZE_PIXELS:
            self.worksheet.fit_to_pages(self.pages_wide, 0)
        else:
            self.worksheet.set_print_scale(self._scale)


def _numbered(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Sequence[Column], Sequence[Row]]:
    """A table with formulas has its rows numbered behind it: by that they are known again, sorted or not."""
    if not any(
        isinstance(value.value if isinstance(value, Cell) else value, Formula)
        for row in rows[:_LOOKED_THROUGH]
        for value in row
    ):
        return columns, rows
    numbers = range(HEADER + 2, HEADER + 2 + len(rows))
    numbered = [(*row, number) for row, number in zip(rows, numbers, strict=True)]
    return (*columns, Column(ROW_NUMBER, styles.NUMBER, hidden=True)), numbered


def fitting(column: Column, values: Iterable[Value]) -> float:
    """The width that the heading's longest word and the content ask for, within the column's bounds.

    No word of a heading is broken, as long as it is no more than a language makes of one.
    """
    longest = 0
    for value in values:
        text = bare(value)
        if isinstance(text, str):
            longest = max(longest, width(text))
            if longest >= column.most:
                break
    word = max(map(len, str(column.heading).split()), default=0)
    wished = max(column.least, word + _HEADING_PADDING, longest + _PADDING)
    return max(min(wished, max(column.most, column.least)), min(word, _LONGEST_WORD) + _PADDING)


def _lines(value: Value, room: float) -> int:
    """How many lines a value takes when it is wrapped."""
    text = bare(value)
    if not isinstance(text, str) or (2 * len(text) < room and "\n" not in text):
        return 1
    return lines(text, room)
