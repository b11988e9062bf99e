"""Which tables a workbook holds and how each is laid out: every plausible reading is scored, the best one taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.detect_columns import Column, Labels, find_labels, read_columns
from itsm_fit.importing.detect_headers import Block, find_blocks
from itsm_fit.importing.detect_orientation import tools_in_rows
from itsm_fit.importing.detect_rows import classify, is_placeholder
from itsm_fit.importing.detect_tools import Tools, find_tools
from itsm_fit.importing.grid import ANSWERISH, BLANK, PROSE, Grid
from itsm_fit.importing.headings import Role, roles_of, take_apart
from itsm_fit.importing.layout import Detection, Evidence, FeatureColumn, Layout, Orientation, Table, ToolPlace
from itsm_fit.importing.meanings import Reading, read_answers
from itsm_fit.storage.spreadsheet import Sheet, Workbook

_ENOUGH = 3.0
"""Points a reading needs to count as a matrix."""


def detect(workbook: Workbook) -> Detection:
    """The tables of all sheets, hidden ones too, in the order of the tabs; each with its runner-up."""
    tables: list[Table] = []
    for sheet in workbook.sheets:
        grid = Grid(sheet)
        for block in find_blocks(grid):
            tables.extend(_tables(block, workbook))
    issues = () if tables else (_no_matrix(workbook),)
    return Detection(tuple(tables), issues)


def _no_matrix(workbook: Workbook) -> Issue:
    return Issue(
        Severity.ERROR,
        workbook.name,
        "",
        "No sheet holds a matrix of requirements and answers: a header row with answers below it was looked for.",
    )


def _tables(block: Block, workbook: Workbook) -> Iterator[Table]:
    layouts = sorted(_layouts(block, workbook), key=lambda layout: -layout.score)
    readings = []
    for layout in layouts:
        rows = classify(block.grid, layout)
        reading = read_answers(block.grid, layout, rows)
        judged = replace(layout, evidence=(*layout.evidence, *_judged(layout, len(rows.features), reading)))
        if judged.score >= _ENOUGH and reading.understood > 0:
            readings.append(Table(judged, rows, reading.meanings, reading.best))
    readings.sort(key=lambda table: -table.layout.score)
    if readings:
        yield replace(readings[0], runner_up=readings[1].layout if len(readings) > 1 else None)


def _judged(layout: Layout, features: int, reading: Reading) -> list[Evidence]:
    count = len(layout.features) if layout.orientation is Orientation.ROWS else features
    tools = len(layout.tools)
    return [
        Evidence("share of the answers that are understood", 4.0 * reading.understood),
        Evidence("answers in figures only", -1.5 if reading.only_numbers else 0.0),
        Evidence("requirements found", 1.0 if count >= 4 else 0.0 if count >= 2 else -3.0),
        Evidence("tools found", 1.0 if tools > 1 else 0.0 if tools else -9.0),
    ]


def _layouts(block: Block, workbook: Workbook) -> Iterator[Layout]:
    rows = _rows_of(block)
    if not rows:
        return
    columns = read_columns(block, rows)
    labels = find_labels(columns)
    if labels.text is None:
        return
    base = Layout(
        sheet=block.grid.sheet.name,
        orientation=Orientation.COLUMNS,
        header=block.header,
        first=block.first,
        last=_last(block, rows),
        text=labels.text,
        id=labels.id,
        group=labels.group,
        priority=labels.priority,
        weight=labels.weight,
        evidence=tuple(_headed(columns, labels)),
    )
    tools = find_tools(block, columns, labels, rows)
    zone = [column for place in tools.named for column in place.responses[:1]]
    turned = sum(item.points for item in tools_in_rows(block, columns, labels, zone, rows))
    if _mainly_unnamed(tools, columns):
        assert tools.unnamed is not None
        name = _respondent(block, workbook)
        yield replace(base, orientation=Orientation.ONE, tools=(replace(tools.unnamed, name=name),))
    elif tools.named:
        against = Evidence("tools in columns", max(-3.0, min(3.0, -turned)))
        yield replace(base, tools=tools.named, evidence=(*base.evidence, against))
    if len(tools.named) > 1 or tools.unnamed and tools.named:
        across = _turned(block, columns, base, rows)
        if across is not None:
            yield replace(across, evidence=(*base.evidence, Evidence("tools in rows", max(-3.0, min(3.0, turned)))))


def _mainly_unnamed(tools: Tools, columns: Mapping[int, Column]) -> bool:
    if tools.unnamed is None:
        return False
    if len(tools.named) > 2:
        return False
    own = set(columns[tools.unnamed.responses[0]].texts)
    others = {text for place in tools.named for column in place.responses for text in columns[column].texts}
    return not others or len(own & others) * 2 >= min(len(own), len(others))


def _respondent(block: Block, workbook: Workbook) -> str:
    grid = block.grid
    titles = [
        grid.text(row, column)
        for row in range(block.header[0])
        for column in block.columns
        if grid.kind(row, column) not in (BLANK, PROSE) and sum(kind != BLANK for kind in grid.kinds[row]) == 1
    ]
    if titles:
        return titles[-1]
    name = grid.sheet.name
    stem = workbook.name.rsplit(".", 1)[0]
    return stem if name.lower().startswith(("sheet", "tabelle", "feuil", "hoja", "foglio", "blad")) else name


def _rows_of(block: Block) -> tuple[int, ...]:
    """The rows from the first to the last that answers, blank ones left out."""
    grid = block.grid
    answered = [
        row
        for row in range(block.first, block.last + 1)
        if any(grid.kinds[row][column] in ANSWERISH for column in block.answers)
    ]
    if not answered:
        return ()
    return tuple(row for row in range(block.first, answered[-1] + 1) if not grid.is_blank(row))


def _last(block: Block, rows: Sequence[int]) -> int:
    return rows[-1]


def _headed(columns: Mapping[int, Column], labels: Labels) -> list[Evidence]:
    found = []
    for role, column in (
        (Role.TEXT, labels.text),
        (Role.ID, labels.id),
        (Role.PRIORITY, labels.priority),
        (Role.WEIGHT, labels.weight),
    ):
        if column is not None and (sure := columns[column].says(role)):
            found.append(Evidence(f"a column is headed as {role}", 1.5 * sure))
    return found


def _turned(block: Block, columns: Mapping[int, Column], base: Layout, rows: Sequence[int]) -> Layout | None:
    """The same block with a tool on each row."""
    grid = block.grid
    right = [column for column in block.columns if column > base.text]
    features = []
    for column in right:
        its = columns[column]
        if its.says(Role.ABOUT) >= 0.9 or take_apart(its.heading).kind is Role.COMMENT or not its.heading:
            continue
        if its.answering >= 0.3:
            features.append(FeatureColumn(column))
    if not features:
        return None
    tools = tuple(
        ToolPlace(grid.text(row, base.text), row=row)
        for row in rows
        if grid.kind(row, base.text) != BLANK
        and not is_placeholder(grid.text(row, base.text))
        and any(grid.kind(row, its.column) in ANSWERISH for its in features)
    )
    return replace(
        base,
        orientation=Orientation.ROWS,
        tools=tools,
        features=tuple(features),
        id=None,
        group=None,
        priority=None,
        weight=None,
    )
