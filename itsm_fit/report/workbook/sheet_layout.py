"""Parts of several blocks on a sheet: one below the other, with room between them."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from io import BytesIO
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from itsm_fit.language import tr
from itsm_fit.report import styles
from itsm_fit.report.content import (
    BarChart,
    Column,
    Contents,
    DataTable,
    DecisionBox,
    KeyAnswer,
    Paragraph,
    PointChart,
    ProcessDrawing,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Voice,
)
from itsm_fit.report.workbook.chart import bar_chart, point_chart, write_chart_data
from itsm_fit.report.workbook.page import HEADER, ROW_PIXELS, Page

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

_VOICES: Mapping[Voice, styles.Style] = {
    Voice.PLAIN: styles.PLAIN._replace(size=11),
    Voice.STRONG: styles.PLAIN._replace(size=11, bold=True),
    Voice.NOTE: styles.NOTE,
}
_ANSWER = styles.PLAIN._replace(size=11)
_QUESTION = _ANSWER._replace(bold=True)
_QUESTION_CHARACTERS = 20
"""The least width that questions stand in, beside their answers."""
_CHARACTER_PIXELS = 7
_PIXELS = 2.0
"""Of a picture for each that it takes on the sheet: sharp on paper too."""
_SIDE_BY_SIDE = 4
"""Links to other sheets, on a page that is to stay one."""
_CHART_CHARACTERS = 130
"""The width of a chart on a sheet without a table."""
_UPRIGHT_CHARACTERS, _UPRIGHT_ROWS = 96, 46
"""What an upright page holds at full size."""
_SPARE = 0.96
"""Of the width that pictures take: programs differ in how wide a character is."""


class SheetLayout:
    """The blocks of a part on their way down a sheet."""

    def __init__(self, page: Page, workbook: Workbook, *, recalculates: bool) -> None:
        self._page, self._workbook, self._recalculates = page, workbook, recalculates
        self._row = HEADER
        self._upright = False
        self._one_page = False
        self._free = HEADER
        """The first row that holds no figures of charts."""
        self._last = 0
        """The last column that texts run over."""
        self._behind = 0
        """The first column behind everything, where the figures of charts stand: they are not printed."""
        self._charted = False
        self._resting: list[tuple[int, int]] = []
        """The columns and rows of texts that rest on inputs."""
        self._pictures: Mapping[int, DrawnPicture] = {}
        self._breaks: list[int] = []
        """The rows that begin a new page."""
        self._headers: list[int] = []
        self._one_table = False
        self._before: ReportBlock | None = None

    def fill(self, part: ReportPart) -> Sequence[int]:
        """Write a part; gives the row of each table's header."""
        self._upright = part.upright
        tables = {
            id(block): block.filled(writable=self._recalculates)
            for block in part.blocks
            if isinstance(block, DataTable)
        }
        self._one_table = len(tables) == 1
        for columns, rows in tables.values():
            self._page.fit(columns, rows)
        self._one_page = part.one_page
        self._widths(part, [columns for columns, _ in tables.values()])
        if part.upright:
            self._page.headline(part.title, self._last)
        else:
            self._page.title(part.title)
        self._page.paragraph(1, 0, self._last, part.lead, styles.NOTE)
        self._pictures = _pictures(part.blocks, self._room)
        for block, following in pairwise((*part.blocks, None)):
            if block is None:
                break
            if _stands_apart(block, self._before):
                self._row += 1
            self._turn_over(block, following)
            self._write(block, tables)
            self._before = block
        if self._recalculates:
            self._strike()
        if part.upright:
            if self._pictures:
                self._page.print_in_pages(self._breaks)
            else:
                self._page.print_upright(one_page=part.one_page)
            self._page.worksheet.print_area(0, 0, self._row - 1, self._last)
        elif self._charted:
            self._page.worksheet.print_area(0, 0, self._row - 1, max(self._behind - 2, self._last))
            self._page.worksheet.set_h_pagebreaks(self._breaks)
        return self._headers

    def _widths(self, part: ReportPart, tables: Sequence[Sequence[Column]]) -> None:
        """How far texts run: over all columns of an upright page, else as far as a line reads well."""
        widest = max((len(columns) for columns in tables), default=0)
        if not widest:
            self._page.widen(0, _UPRIGHT_CHARACTERS if part.upright else _CHART_CHARACTERS)
        self._behind = max(widest, 1) + 1
        self._last = widest - 1 if part.upright and widest else self._page.columns_of_a_line()

    def _write(self, block: ReportBlock, tables: Mapping[int, tuple[Sequence[Column], Sequence[Row]]]) -> None:
        match block:
            case Subheading(text):
                self._page.put(self._row, 0, text, styles.HEADING)
                self._row += 1
            case Paragraph() | DecisionBox():
                style = _VOICES[block.voice] if isinstance(block, Paragraph) else styles.DECISION[block.outcome]
                self._text(0, block.text, style, rests=block.rests)
            case KeyAnswer():
                self._answer(block)
            case DataTable():
                self._table(block, *tables[id(block)])
            case BarChart() | PointChart():
                self._chart(block)
            case ProcessDrawing():
                self._drawing(block, self._pictures[id(block)])
            case Contents(parts):
                self._contents(parts)

    def _contents(self, parts: Sequence[tuple[str, str]]) -> None:
        """A line each with what it tells; on a page of its own side by side, and what they tell when pointed at."""
        if self._one_page:
            room = self._page.width_of(self._last)
            ends = [self._page.width_of(at) for at in range(self._last)]
            places = [0, *(1 + bisect_left(ends, room * at / _SIDE_BY_SIDE) for at in range(1, _SIDE_BY_SIDE))]
            for number, (sheet, tells) in enumerate(parts):
                self._page.link(self._row + number // len(places), places[number % len(places)], sheet, tip=tells)
            self._row += -(-len(parts) // len(places))
            return
        for sheet, tells in parts:
            self._page.link(self._row, 1 if self._last else 0, sheet)
            if self._last > 1:
                self._page.put(self._row, 2, tells, styles.PLAIN._replace(wrap=False))
            self._row += 1

    @property
    def _room(self) -> float:
        """The width of a picture, in pixels."""
        return self._page.width_of(self._last) * _CHARACTER_PIXELS * _SPARE

    def _turn_over(self, block: ReportBlock, following: ReportBlock | None) -> None:
        """Begin a new page above a heading whose drawing the page holds no more, or whose chart is not the first."""
        if isinstance(block, Subheading) and isinstance(following, BarChart | PointChart) and self._charted:
            self._breaks.append(self._row)
            return
        picture = self._pictures.get(id(following)) if isinstance(block, Subheading) else None
        if picture is None:
            return
        start = self._breaks[-1] if self._breaks else 0
        if self._row - start + 1 + picture.rows > _UPRIGHT_ROWS and self._row > start + HEADER:
            self._breaks.append(self._row)

    def _text(self, first: int, text: str, style: styles.Style, *, rests: bool) -> None:
        """A text from a column on as far as texts run."""
        self._page.paragraph(self._row, first, self._last, text, style)
        if rests:
            self._resting.append((first, self._row))
        self._row += 1

    def _answer(self, block: KeyAnswer) -> None:
        """The question in the first columns that are wide enough for it, the answer in those behind them."""
        wide = (at for at in range(self._last) if self._page.width_of(at) >= _QUESTION_CHARACTERS)
        first = next(wide, -1) + 1
        if first > 1:
            self._page.merge(self._row, 0, first - 1, block.question, _QUESTION)
        else:
            self._page.put(self._row, 0, block.question, _QUESTION)
        self._row += not first
        self._text(first, "\n".join(block.says), _ANSWER, rests=block.rests)

    def _strike(self) -> None:
        """Strike what rests on inputs once they change, a rule for each run of rows."""
        for (column, _), run in groupby(enumerate(sorted(self._resting)), key=_run):
            rows = [row for _, (_, row) in run]
            self._page.strike(rows[0], column, rows[-1], column)

    def _table(self, block: DataTable, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        if block.bands:
            if isinstance(self._before, Subheading):
                self._row -= 1  # the bands stand beside the heading
            self._page.bands(self._row, block.bands)
            self._row += 1
        top = self._row
        below = self._page.table(top, columns, rows)
        self._page.below(top, columns, len(rows), block, recalculates=self._recalculates)
        if rows and not self._upright:
            self._page.filtered(top, columns, below - 1)
        if not self._headers:
            self._page.freeze(top + 1, block.frozen, repeated=self._one_table)
        self._headers.append(top)
        self._row = max(below, top + 2)

    def _chart(self, block: BarChart | PointChart) -> None:
        self._charted = True
        top = max(self._row, self._free)
        self._page.put(top, self._behind, tr("Figures behind the chart"), styles.MUTED)
        data = write_chart_data(self._page, top + 1, self._behind, block)
        self._free = top + data.rows + 3
        width = int(self._room)
        if isinstance(block, BarChart):
            chart = bar_chart(self._workbook, block, data, width)
        else:
            chart = point_chart(self._workbook, block, data, width)
        place = {"object_position": 2, "description": block.described}
        self._page.worksheet.insert_chart(self._row, 0, chart, place)
        self._row += -(-data.height // ROW_PIXELS) + 1

    def _drawing(self, block: ProcessDrawing, picture: DrawnPicture) -> None:
        looks = {
            "image_data": BytesIO(picture.png),
            "x_scale": 1 / _PIXELS,
            "y_scale": 1 / _PIXELS,
            "description": block.described,
            "object_position": 2,
        }
        self._page.worksheet.insert_image(self._row, 0, f"{block.process}.png", looks)
        self._row += picture.rows


class DrawnPicture(NamedTuple):
    """A drawing as a picture that takes so many rows of the sheet."""

    png: bytes
    rows: int


def _pictures(blocks: Sequence[ReportBlock], room: float) -> Mapping[int, DrawnPicture]:
    """The drawings as pictures that are as wide as there is room, in pixels."""
    drawn = [block for block in blocks if isinstance(block, ProcessDrawing)]
    if not drawn:
        return {}
    from itsm_fit.drawing.export import drawn_size, to_pngs

    svgs = [block.svg() for block in drawn]
    sizes = [drawn_size(svg) for svg in svgs]
    shrunk = [min(1.0, room / size.width) for size in sizes]
    pictures = to_pngs(svgs, [size.width * by * _PIXELS for size, by in zip(sizes, shrunk, strict=True)])
    rows = [math.ceil(size.height * by / ROW_PIXELS) + 1 for size, by in zip(sizes, shrunk, strict=True)]
    return {
        id(block): DrawnPicture(picture, taken) for block, picture, taken in zip(drawn, pictures, rows, strict=True)
    }


def _run(each: tuple[int, tuple[int, int]]) -> tuple[int, int]:
    """What cells of one column that lie one below the other have in common, told by number, column and row."""
    number, (column, row) = each
    return column, row - number


def _stands_apart(block: ReportBlock, before: ReportBlock | None) -> bool:
    """Whether an empty row is left above a block."""
    match before, block:
        case (None | Subheading(), _):
            return False
        case (Paragraph(), Paragraph(voice=voice)):
            return voice is Voice.NOTE
        case (KeyAnswer(), KeyAnswer()):
            return False
        case (Paragraph(voice=Voice.STRONG), DataTable()):
            return False
    return True
