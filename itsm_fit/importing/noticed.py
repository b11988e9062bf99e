"""What is to be said about the tables of a workbook: doubts, damage, and what was read though it is hidden."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.grid import BLANK, FAULTS, Grid
from itsm_fit.importing.layout import CellContent, Layout, LeftOut, Orientation
from itsm_fit.importing.meanings import answer_cells
from itsm_fit.importing.scale import parse_score, read_weight
from itsm_fit.importing.table_reading import TableReading
from itsm_fit.importing.text import first_of, squeeze
from itsm_fit.language import tr, trn
from itsm_fit.model.tool import Meaning
from itsm_fit.scoring.wording import listed
from itsm_fit.storage.spreadsheet import CellPlace, Workbook, Worksheet, column_name
from itsm_fit.writing import in_quotes

_NAMED = 6
"""Cells named in one sentence; more are counted."""
_MOST_WORDS = 40
"""Answer words without a rule that get an issue of their own, per table."""
_SHOWN = 60


def of_workbook(workbook: Workbook, *, holds_tables: bool) -> Iterator[Issue]:
    """What is to be said of a workbook as a whole: that it holds no matrix, that it carries macros."""
    speaker = _Speaker(workbook.name)
    if not holds_tables:
        yield speaker.error(
            "",
            tr(
                "No sheet holds a matrix: rows of headings with answers such as Yes, No or scores below were looked "
                "for."
            ),
        )
    if workbook.macros:
        yield speaker.info("", tr("The workbook carries macros; they were not run."))


def of_table(file: str, its: TableReading) -> Iterator[Issue]:
    """What is to be said of a table, and of the sheet that it stands on."""
    speaker = _Speaker(file)
    yield from _of_sheet(speaker, its.grid.sheet)
    for aspect in (_hidden, _uncached, _words, _guesses, _double_ticks, _same_tools, _same_ids, _weights):
        yield from aspect(speaker, its)


def of_sheet(file: str, sheet: Worksheet) -> Iterator[Issue]:
    """What is to be said of a sheet whatever stands on it: that it is hidden, what was left out or worked out."""
    yield from _of_sheet(_Speaker(file), sheet)


def lost_answers(file: str, left_out: Sequence[LeftOut]) -> Iterator[Issue]:
    """A warning for each place where answers are left out."""
    for left in left_out:
        if left.holds is CellContent.ANSWERS:
            yield _Speaker(file).warning(
                left.where, tr("Answers are left out here ({number}): {reason}.", number=left.cells, reason=left.reason)
            )


def guessed_scale(file: str, its: TableReading) -> Iterator[Issue]:
    """What is said where only the answers suggest the best score."""
    reading = its.reading
    if not reading.guessed or reading.scale is None:
        return
    scores = [text for text, meaning in reading.meanings.items() if isinstance(meaning, float) and parse_score(text)]
    places = _places(its, frozenset(scores))
    if places:
        message = tr("No legend tells the best score; {best:g} was taken from the answers.", best=reading.scale.best)
        yield _Speaker(file).info(_where(its, next(iter(places.values()))[0]), message)


@dataclass(frozen=True)
class _Speaker:
    """Makes the issues of one file."""

    file: str

    def error(self, where: str, message: str) -> Issue:
        return Issue(Severity.ERROR, self.file, where, message)

    def warning(self, where: str, message: str) -> Issue:
        return Issue(Severity.WARNING, self.file, where, message)

    def info(self, where: str, message: str) -> Issue:
        return Issue(Severity.INFO, self.file, where, message)


def _of_sheet(speaker: _Speaker, sheet: Worksheet) -> Iterator[Issue]:
    if sheet.hidden:
        yield speaker.info(sheet.name, tr("The sheet is hidden; it was read like the others."))
    if sheet.far:
        yield speaker.warning(
            f"{sheet.name}!{sheet.far[0].name}",
            tr("What stands here, far from everything else, was left out ({number} in all).", number=len(sheet.far)),
        )
    if sheet.recalculated:
        first = min(sheet.recalculated)
        yield speaker.info(
            f"{sheet.name}!{first.name}",
            tr(
                "Formulas that were saved without their values were worked out here ({number}): compare one "
                "with the file.",
                number=len(sheet.recalculated),
            ),
        )


def _hidden(speaker: _Speaker, its: TableReading) -> Iterator[Issue]:
    sheet, layout = its.grid.sheet, its.layout
    rows = sorted(sheet.hidden_rows & _rows_read(its))
    if rows:
        places = first_of([str(row + 1) for row in rows], _NAMED)
        yield speaker.info(
            f"{sheet.name}!A{rows[0] + 1}", tr("Hidden rows were read like the others: {rows}.", rows=places)
        )
    columns = sorted(sheet.hidden_columns & _columns_read(layout))
    if columns:
        places = first_of([column_name(column) for column in columns], _NAMED)
        where = f"{sheet.name}!{CellPlace(max(layout.above, 0), columns[0]).name}"
        yield speaker.info(where, tr("Hidden columns were read like the others: {columns}.", columns=places))


def _rows_read(its: TableReading) -> set[int]:
    rows = {feature.row for feature in its.rows.features}
    return rows | {tool.row for tool in its.layout.tools if tool.row is not None}


def _columns_read(layout: Layout) -> set[int]:
    columns = {layout.text, layout.id, layout.group, layout.priority, layout.weight, layout.tool_column}
    columns |= {at for tool in layout.tools for at in (*tool.responses, tool.comment)}
    columns |= {at for feature in layout.features for at in (feature.column, feature.comment)}
    return {column for column in columns if column is not None}


def _uncached(speaker: _Speaker, its: TableReading) -> Iterator[Issue]:
    rows, columns = _rows_read(its), _columns_read(its.layout)
    cells = [cell for cell in its.grid.sheet.uncached if cell.row in rows and cell.column in columns]
    if cells:
        yield speaker.warning(
            _where(its, cells[0]),
            tr(
                "The formula here was saved without its value and reads as blank{also}: open the file in "
                "its program and save it again.",
                also=_also(cells),
            ),
        )


def _words(speaker: _Speaker, its: TableReading) -> Iterator[Issue]:
    """Answers that no rule knows, and cells that show an error."""
    undecided = its.reading.undecided
    places = _places(its, undecided) if undecided else {}
    for number, (text, cells) in enumerate(places.items()):
        where = _where(its, cells[0])
        if number == _MOST_WORDS:
            rest = len(places) - number
            yield speaker.warning(
                where,
                trn(
                    "{count} more answers here and below are in words that no rule knows: unknown.",
                    "{count} more answers here and below are in words that no rule knows: unknown.",
                    rest,
                ),
            )
            return
        if text in FAULTS:
            yield speaker.warning(
                where,
                tr(
                    "The cell shows the error {error}, the answer counts as unknown{also}.",
                    error=text,
                    also=_also(cells),
                ),
            )
        else:
            yield speaker.warning(
                where,
                tr(
                    "No rule knows the answer {answer}, it counts as unknown{also}: say what it means.",
                    answer=_quoted(text),
                    also=_also(cells),
                ),
            )


def _guesses(speaker: _Speaker, its: TableReading) -> Iterator[Issue]:
    """What was read with a doubt that a person can settle."""
    reading = its.reading
    if reading.codes:
        meant = ", ".join(
            tr("{code} as {meaning}", code=_quoted(text), meaning=_spoken(reading.meanings[text]))
            for text in reading.codes
        )
        first = next(iter(_places(its, frozenset(reading.codes)).values()))[0]
        yield speaker.info(
            _where(its, first), tr("Short codes were read by the company they keep: {meanings}.", meanings=meant)
        )
    yield from guessed_scale(speaker.file, its)


def _spoken(meaning: Meaning) -> str:
    return tr("{share:g} of 1", share=meaning) if isinstance(meaning, float) else meaning.words


def _double_ticks(speaker: _Speaker, its: TableReading) -> Iterator[Issue]:
    for tool in its.layout.tools:
        if not tool.one_hot:
            continue
        for feature in its.rows.features:
            ticked = [at for at in tool.responses if its.grid.kind(feature.row, at) != BLANK]
            if len(ticked) > 1:
                names = listed([CellPlace(feature.row, at).name for at in ticked], _NAMED)
                yield speaker.warning(
                    _where(its, CellPlace(feature.row, ticked[0])),
                    tr("More than one answer is ticked ({cells}): unknown.", cells=names),
                )


def _same_tools(speaker: _Speaker, its: TableReading) -> Iterator[Issue]:
    layout = its.layout
    if layout.orientation is Orientation.LONG:
        return
    seen: dict[str, CellPlace] = {}
    for tool in layout.tools:
        at = (
            CellPlace(max(layout.above, 0), tool.responses[0]) if tool.row is None else CellPlace(tool.row, layout.text)
        )
        before = seen.setdefault(squeeze(tool.name).casefold(), at)
        if before != at:
            yield speaker.warning(
                _where(its, at),
                tr(
                    "{tool} stands at {before} and again at {place}: the later answers count.",
                    tool=_quoted(tool.name),
                    before=before.name,
                    place=at.name,
                ),
            )


def _same_ids(speaker: _Speaker, its: TableReading) -> Iterator[Issue]:
    """Requirements with one id and different answers."""
    layout, grid = its.layout, its.grid
    if layout.id is None or layout.orientation not in (Orientation.COLUMNS, Orientation.ONE):
        return
    columns = [column for tool in layout.tools for column in tool.responses]
    rows = [feature.row for feature in its.rows.features]
    texts = grid.column(layout.id, rows)
    if len(set(map(str.casefold, set(texts)))) == len(texts):
        return
    names = map(str.casefold, texts)
    seen: dict[str, int] = {}
    for row, name in zip(rows, names, strict=True):
        before = seen.setdefault(name, row) if name else row
        if before != row and _differ(grid, before, row, columns):
            first, second = CellPlace(before, layout.id), CellPlace(row, layout.id)
            yield speaker.warning(
                _where(its, second),
                tr(
                    "The id {id} stands at {first} and {second} with different answers: give each "
                    "requirement an id of its own.",
                    id=_quoted(grid.text(*second)),
                    first=first.name,
                    second=second.name,
                ),
            )


def _differ(grid: Grid, one: int, other: int, columns: Sequence[int]) -> bool:
    return any(grid.text(one, column) != grid.text(other, column) for column in columns)


def _weights(speaker: _Speaker, its: TableReading) -> Iterator[Issue]:
    """Weights that nothing can weigh: negative ones, immense ones, words."""
    layout, grid = its.layout, its.grid
    if layout.weight is None or layout.orientation is Orientation.ROWS:
        return
    cells = [(feature.row, grid.shown[grid.sheet.rows[feature.row][layout.weight]]) for feature in its.rows.features]
    bad = {text for text in {text for _, text in cells} if text and read_weight(text) is None}
    if bad:
        places = [CellPlace(row, layout.weight) for row, text in cells if text in bad]
        yield speaker.warning(
            _where(its, places[0]),
            tr(
                "No weight can be read from {cells}: a weight is a number of 0 or more. The priority weighs there.",
                cells=first_of([place.name for place in places], _NAMED),
            ),
        )


def _places(its: TableReading, texts: frozenset[str]) -> dict[str, list[CellPlace]]:
    """The cells of the answers given, by text."""
    grid = its.grid
    found: dict[str, list[CellPlace]] = {}
    for row, column in answer_cells(its.layout, its.rows):
        text = grid.text(row, column)
        if text in texts:
            found.setdefault(text, []).append(CellPlace(row, column))
    return found


def _where(its: TableReading, cell: CellPlace) -> str:
    return f"{its.grid.sheet.name}!{cell.name}"


def _also(cells: Sequence[CellPlace]) -> str:
    """The other cells in brackets, the first being named elsewhere."""
    return tr(" (also {cells})", cells=first_of([cell.name for cell in cells[1:]], _NAMED)) if len(cells) > 1 else ""


def _quoted(text: str) -> str:
    short = squeeze(text)
    return in_quotes(short if len(short) <= _SHOWN else f"{short[: _SHOWN - 1]}…")
