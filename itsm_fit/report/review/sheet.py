"""The comment sheet of a review: a row a step, where reviewers write; then a sheet for each numbered drawing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import NamedTuple

from xlsxwriter.utility import quote_sheetname

from itsm_fit.drawing.export import drawn_size, to_png
from itsm_fit.errors import FitError
from itsm_fit.importing.review_form import (
    BY,
    HIDDEN,
    MARK,
    NUMBER,
    ON,
    PROCESS,
    REMARK,
    REVIEWED_ON,
    REVIEWER,
    ROW,
    SAID,
    SHEET,
    STEP,
    VERSION,
    WHO,
    RowKey,
)
from itsm_fit.language import Phrase, tr
from itsm_fit.progress import Progress, silent
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, Row
from itsm_fit.report.review.document import review_dress
from itsm_fit.report.review.pack import ReviewedProcess, ReviewPack, said_words
from itsm_fit.report.styles import INPUT_FILL, Style
from itsm_fit.report.workbook.book import Book
from itsm_fit.report.workbook.cell_checks import DAY
from itsm_fit.report.workbook.page import Page
from itsm_fit.report.workbook.sheet_names import free_name
from itsm_fit.storage.spreadsheet import column_name

_EXTRA, _FURTHER = 4, 20
"""Empty rows for each process, and below all of them."""
_TOP = 6
"""The row of the headings."""
_INPUT = Style(fill=INPUT_FILL, align="left", indent=1, unlocked=True)
_WRITTEN = _INPUT._replace(wrap=True)
_DATE = _INPUT._replace(number="yyyy-mm-dd", align="right")
_LABEL = styles.STRONG._replace(ruled=False)
_MAY = dict.fromkeys(
    (
        "format_columns",
        "format_rows",
        "format_cells",
        "sort",
        "autofilter",
        "insert_rows",
        "delete_rows",
        "select_locked_cells",
        "select_unlocked_cells",
    ),
    True,
)
_COLUMNS = (
    Column(NUMBER, styles.STRONG, 8, 6),
    Column(PROCESS, styles.TEXT, 24, 14),
    Column(STEP, styles.STRONG._replace(wrap=True), 32, 24),
    Column(WHO, styles.TEXT, 20, 10),
    Column(SAID, styles.TEXT._replace(ink=styles.MUTED.ink), 46, 24),
    Column(REMARK, _WRITTEN, 60, 60),
    Column(BY, _INPUT, 18, 18),
    Column(ON, _DATE, 12, 12),
    Column(MARK, styles.MUTED, hidden=True),
)
_LEAD = Phrase(
    "Write your name once, and your remarks in the yellow cells beside what they are on: the numbers are those on the "
    "drawings, which stand on the next sheets. The empty rows take what is missing, or more on a step: choose it, or "
    "write its number or name. Rows may be sorted, filtered and added. Then send this file back."
)
_SCALES = (1.5, 1.0, 0.5, 0.25)
"""Pixels a diagram unit: the first that gives a picture which programs still open."""
_WIDEST = 1_400.0
"""Pixels of a picture on its sheet."""


class _Row(NamedTuple):
    key: RowKey
    cells: Row
    process: ReviewedProcess | None


def comment_sheet(pack: ReviewPack, *, reviewer: str = "", progress: Progress = silent) -> bytes:
    """The comment sheet as the bytes of an .xlsx file, the same bytes for the same pack; a `reviewer` stands in it."""
    book = Book(tr("Process review"), pack.project.name, pack.made_on, filled_in=True, dress=review_dress(pack))
    rows = list(_rows(pack))
    taken = {HIDDEN.casefold()}
    with book.page(free_name(str(SHEET), taken), may=_MAY) as page:
        page.print_one_wide()
        _fill(page, book.title, reviewer, rows)
        _offer(page, pack, rows)
    drawings = [each for process in pack.processes for each in process.drawings]
    for number, drawing in enumerate(drawings):
        progress(tr("Drawing {title}", title=drawing.title), number / len(drawings))
        picture = _picture(drawing.svg())
        if picture is not None:
            with book.page(free_name(drawing.title, taken), may=_MAY) as page:
                page.print_one_wide(one_page=True)
                _place(page, drawing.title, *picture)
    book.hidden(HIDDEN, _record(pack, rows))
    progress(tr("Review ready"), 1.0)
    return book.close()


def _rows(pack: ReviewPack) -> Iterator[_Row]:
    """A row for each process as a whole and each of its steps, then empty ones; further ones below all."""
    for process in pack.processes:
        for thing in process.things:
            key = pack.key(process, thing)
            said = said_words(thing.comments)
            told = (thing.number, process.name, thing.name, thing.who, said)
            yield _Row(key, (*told, None, None, None, str(key)), process)
        for number in range(1, _EXTRA + 1):
            key = RowKey(pack.sheet, process.process, "", f"+{number}")
            free = Cell(None, _WRITTEN)
            yield _Row(key, ("", process.name, free, "", "", None, None, None, str(key)), process)
    for number in range(1, _FURTHER + 1):
        key = RowKey(pack.sheet, "", "", f"+{number}")
        free = Cell(None, _WRITTEN)
        yield _Row(key, ("", free, free, "", "", None, None, None, str(key)), None)


def _fill(page: Page, title: str, reviewer: str, rows: list[_Row]) -> None:
    end = page.table(_TOP, _COLUMNS, [row.cells for row in rows])
    page.title(title)
    page.lead(1, str(_LEAD))
    for at, label in ((3, REVIEWER), (4, REVIEWED_ON)):
        page.put(at, 1, label, _LABEL)
    page.put(3, 2, reviewer, _INPUT)
    page.put(4, 2, None, _DATE)
    page.filtered(_TOP, _COLUMNS, end - 1)
    page.freeze(_TOP + 1, 3)
    letter = column_name(_place_of(ON))
    for cells in ("C5", f"{letter}{_TOP + 2}:{letter}{end}"):
        page.validate(cells, title=DAY.title, message=DAY.message, **{**DAY.rule, "value": date(2000, 1, 1)})


def _offer(page: Page, pack: ReviewPack, rows: list[_Row]) -> None:
    """Let a step be chosen on the empty rows, of what the hidden sheet lists; something else may be written, too."""
    record = quote_sheetname(HIDDEN)
    places = _lists(pack)
    everything = f"={record}!$F$1:$F${max(last for _, last in places.values())}"
    processes = f"={record}!$G$1:$G${len(pack.processes)}"
    for at, row in enumerate(rows, start=_TOP + 2):
        if not row.key.extra:
            continue
        if row.process is None:
            page.validate(f"B{at}", title="", message="", validate="list", source=processes, show_error=False)
        first, last = places[row.process.process] if row.process is not None else (0, 0)
        offered = f"={record}!$F${first}:$F${last}" if row.process is not None else everything
        page.validate(f"C{at}", title="", message="", validate="list", source=offered, show_error=False)


def _lists(pack: ReviewPack) -> dict[str, tuple[int, int]]:
    """By process the first and the last row of the hidden sheet that list what a remark may be on."""
    found, at = {}, 1
    for each in pack.processes:
        number = len(_choices(each))
        found[each.process] = (at, at + number - 1)
        at += number
    return found


def _choices(process: ReviewedProcess) -> list[str]:
    return [*dict.fromkeys((*(each.called for each in process.things), *process.places))]


def _record(pack: ReviewPack, rows: list[_Row]) -> Iterator[tuple[str, ...]]:
    """The marks of the sheet and what its rows said; beside them what can be chosen, and the processes."""
    said: list[tuple[str, ...]] = [(MARK, str(VERSION), pack.sheet, pack.project.name)]
    said += [
        (ROW, str(row.key), str(row.cells[0] or ""), str(row.cells[1]), str(row.cells[2]))
        for row in rows
        if not row.key.extra
    ]
    choices = [choice for each in pack.processes for choice in _choices(each)]
    names = [each.name for each in pack.processes]
    for at in range(max(len(said), len(choices))):
        row = said[at] if at < len(said) else ()
        padded = (*row, *("",) * (5 - len(row)))
        choice = choices[at] if at < len(choices) else ""
        yield (*padded, choice, names[at] if at < len(names) else "")


def _place_of(heading: Phrase) -> int:
    return [column.heading for column in _COLUMNS].index(heading)


def _picture(svg: str) -> tuple[bytes, float] | None:
    """A drawing as PNG and its pixels a diagram unit; None when it is too large for any picture."""
    for scale in _SCALES:
        try:
            return to_png(svg, scale), drawn_size(svg).width * scale
        except FitError:
            continue
    return None


def _place(page: Page, title: str, picture: bytes, width: float) -> None:
    scale = min(_WIDEST / width, 1.0)
    page.title(title)
    page.worksheet.insert_image(
        2,
        0,
        "process.png",
        {
            "image_data": BytesIO(picture),
            "x_scale": scale,
            "y_scale": scale,
            "description": tr("The drawing of {process}, with the number of each step.", process=title),
            "object_position": 2,
        },
    )
