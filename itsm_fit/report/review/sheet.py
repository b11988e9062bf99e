"""The comment sheet of a review: a row a step, where reviewers write; then a sheet for each numbered drawing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise
from typing import NamedTuple

from xlsxwriter.utility import quote_sheetname

from itsm_fit.drawing.export import drawn_size, to_png
from itsm_fit.errors import FitError
from itsm_fit.importing.review_form import (
    BY,
    HIDDEN,
    MARK,
    MISSING,
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
from itsm_fit.report.review.pack import ReviewedProcess, ReviewedThing, ReviewPack, said_words
from itsm_fit.report.styles import INPUT_FILL, Style
from itsm_fit.report.workbook.book import Book
from itsm_fit.report.workbook.cell_checks import DAY
from itsm_fit.report.workbook.page import Page
from itsm_fit.report.workbook.sheet_names import free_name
from itsm_fit.storage.spreadsheet import column_name

_EXTRA, _FURTHER, _BELOW = 4, 20, 200
"""Empty rows for each process, below all of them, and below those: such as can be written on, too."""
_TOP = 6
"""The row of the headings."""
_INPUT = Style(fill=INPUT_FILL, align="left", indent=1, unlocked=True)
_WRITTEN = _INPUT._replace(wrap=True)
_DATE = _INPUT._replace(number="yyyy-mm-dd", align="right")
_LABEL = styles.STRONG._replace(ruled=False)
_TOLD = styles.PLAIN._replace(size=11)
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
_SAID = Column(SAID, styles.TEXT._replace(ink=styles.MUTED.ink, unlocked=True), 46, 24)
_COLUMNS = (
    Column(NUMBER, styles.STRONG._replace(unlocked=True), 8, 6),
    Column(PROCESS, styles.TEXT._replace(unlocked=True), 24, 14),
    Column(STEP, styles.STRONG._replace(wrap=True, unlocked=True), 32, 32),
    Column(WHO, styles.TEXT._replace(unlocked=True), 20, 10),
    _SAID,
    Column(REMARK, _WRITTEN, 60, 60),
    Column(BY, _INPUT, 18, 18),
    Column(ON, _DATE, 12, 12),
    Column(MARK, styles.MUTED._replace(unlocked=True), hidden=True),
)
"""No cell of the table is locked: programs sort no range of a protected sheet that holds a locked one."""
_NOTHING_SAID = replace(_SAID, most=10, least=10)
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
        end = _fill(page, pack, reviewer, rows)
        _offer(page, pack, rows, end)
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
    free = Cell(None, _WRITTEN)
    for process in pack.processes:
        for thing in process.things:
            key = pack.key(process, thing)
            said = said_words(thing.comments)
            told = (thing.number, process.name, thing.name, thing.who, said)
            yield _Row(key, (*told, None, None, None, str(key)), process)
        for number in range(1, _EXTRA + 1):
            key = RowKey(pack.sheet, process.process, "", f"+{number}")
            yield _Row(key, ("", process.name, free, "", "", None, None, None, str(key)), process)
    for number in range(1, _FURTHER + 1):
        key = RowKey(pack.sheet, "", "", f"+{number}")
        yield _Row(key, ("", free, free, "", "", None, None, None, str(key)), None)


def _fill(page: Page, pack: ReviewPack, reviewer: str, rows: list[_Row]) -> int:
    """Write the form; gives the first row below it."""
    said = any(row.cells[4] for row in rows)
    columns = [_NOTHING_SAID if each is _SAID and not said else each for each in _COLUMNS]
    end = page.table(_TOP, columns, [row.cells for row in rows])
    page.unlock_rows(end, _BELOW, _WRITTEN._replace(fill=""))
    page.title(tr("Process review"))
    last = page.columns_of_a_line()
    page.paragraph(1, 0, last, "\n".join(_instructions(pack, said=said)), _TOLD)
    page.paragraph(2, 0, last, pack.back.words or tr("Then send this file back."), _TOLD._replace(bold=True))
    for at, label in ((3, REVIEWER), (4, REVIEWED_ON)):
        page.put(at, 1, label, _LABEL)
    page.put(3, 2, reviewer, _INPUT)
    page.put(4, 2, None, _DATE)
    page.filtered(_TOP, columns, end - 1)
    page.freeze(_TOP + 1, 3)
    letter = column_name(_place_of(ON))
    for cells in ("C5", f"{letter}{_TOP + 2}:{letter}{end + _BELOW}"):
        page.validate(cells, title=DAY.title, message=DAY.message, **{**DAY.rule, "value": date(2000, 1, 1)})
    return end


def _instructions(pack: ReviewPack, *, said: bool) -> Iterator[str]:
    yield tr(
        "Write your name below, and your remarks into the yellow cells beside the steps: the numbers are those on the "
        "drawings, on the next sheets."
    )
    yield tr(
        "Use an empty row for a decision, an event or a missing step: fill in “{process}”, then choose from the list "
        "under “{step}”, or write a number or a name.",
        process=PROCESS,
        step=STEP,
    )
    example = next((each for each in pack.processes if each.steps), None)
    if example is not None:
        yield tr(
            "Example: {process} · {step} · “Nobody tells the users.”",
            process=example.name,
            step=_missing_after(example.steps[0]),
        )
    yield tr("A row without a date has that of “{label}”. Rows may be sorted, filtered and added.", label=REVIEWED_ON)
    if said:
        yield tr(
            "Under “{label}” stands what others wrote: no need to repeat it, answer it in the same row.", label=SAID
        )


def _missing_after(thing: ReviewedThing) -> str:
    return tr("{missing} after {step}", missing=MISSING, step=thing.called)


def _offer(page: Page, pack: ReviewPack, rows: list[_Row], end: int) -> None:
    """Let process and step be chosen on every row, as rows may be sorted; something else may be written, too.

    Steps are those of the process in the same row; without one, of all processes, with the name of each.
    """
    several = len(pack.processes) > 1
    processes = f"={_listed('G', len(pack.processes))}"
    anything = _listed("I" if several else "F", sum(len(_choices(each)) for each in pack.processes))
    names, first = _listed("H", sum(len(_choices(each)) for each in pack.processes)), f"{quote_sheetname(HIDDEN)}!$F$1"
    last = end + _BELOW
    begins = _TOP + 2
    for stop in _stretches(rows, last):
        row = rows[begins - _TOP - 2]
        cell = f"$B{begins}"
        own = f"OFFSET({first},MATCH({cell},{names},0)-1,0,COUNTIF({names},{cell}))"
        steps = {"validate": "list", "source": f"=IF(ISNA(MATCH({cell},{names},0)),{anything},{own})"}
        told: dict[str, object] = {}
        if row.process is None and several:
            told = {"input_title": str(PROCESS), "input_message": tr("Fill it in: steps of several have this number.")}
        page.validate(
            f"B{begins}:B{stop}", title="", message="", validate="list", source=processes, show_error=False, **told
        )
        if row.key.extra:
            told = {"input_title": str(STEP), "input_message": tr("Choose from the list, or write a number or a name.")}
        page.validate(f"C{begins}:C{stop}", title="", message="", show_error=False, **steps, **told)
        begins = stop + 1


def _stretches(rows: list[_Row], last: int) -> Iterator[int]:
    """The last row, as it is numbered in the sheet, of each stretch of rows that are all of one kind."""
    for at, (row, following) in enumerate(pairwise(rows), start=_TOP + 2):
        if (bool(row.key.extra), row.process is None) != (bool(following.key.extra), following.process is None):
            yield at
    yield last


def _listed(column: str, rows: int) -> str:
    return f"{quote_sheetname(HIDDEN)}!${column}$1:${column}${rows}"


def _choices(process: ReviewedProcess) -> list[str]:
    named = [*(each.called for each in process.things), *process.places]
    missing = [str(MISSING), *map(_missing_after, process.steps)]
    return [*dict.fromkeys((*named, *missing))]


def _record(pack: ReviewPack, rows: list[_Row]) -> Iterator[tuple[str, ...]]:
    """The marks of the sheet and what its rows said; beside them what can be chosen, and the processes."""
    said: list[tuple[str, ...]] = [(MARK, str(VERSION), pack.sheet, pack.project.name)]
    said += [
        (ROW, str(row.key), str(row.cells[0] or ""), str(row.cells[1]), str(row.cells[2]))
        for row in rows
        if not row.key.extra
    ]
    several = len(pack.processes) > 1
    choices = [(each.name, choice) for each in pack.processes for choice in _choices(each)]
    names = [each.name for each in pack.processes]
    for at in range(max(len(said), len(choices))):
        row = said[at] if at < len(said) else ()
        padded = (*row, *("",) * (5 - len(row)))
        own, choice = choices[at] if at < len(choices) else ("", "")
        told = f"{own}: {choice}" if several and choice else ""
        yield (*padded, choice, names[at] if at < len(names) else "", own, told)


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
