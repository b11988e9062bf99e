"""How much of a table a layout makes sense of: evidence that only reading its rows and answers can give."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.importing.grid import BLANK, Grid
from itsm_fit.importing.layout import Evidence, Layout, Orientation, Rows
from itsm_fit.importing.meanings import Reading
from itsm_fit.importing.priorities import parse_priority

_LIST = 3
"""Answers from which on it is odd that no two are the same."""


def judge(grid: Grid, layout: Layout, rows: Rows, reading: Reading) -> Iterator[Evidence]:
    """Points for answers understood, requirements and tools found; against answers lost and lists of words."""
    turned = layout.orientation is Orientation.ROWS
    features = len(layout.features) if turned else len(rows.features)
    tools = len(layout.tools)
    yield Evidence("answers that are understood", 4.0 * reading.understood)
    if not reading.meanings:
        yield Evidence("nothing is answered yet", -2.0)
    elif not reading.understood:
        yield Evidence("no answer is understood", -1.0 if tools > 1 else -2.0)
    yield Evidence("answers in figures only", -1.5 * reading.only_numbers)
    yield Evidence("requirements", 1.0 if features >= 4 else 0.0 if features >= 2 else -4.0)
    yield Evidence("tools", 1.0 if tools > 1 else 0.0 if tools else -9.0)
    if not turned:
        yield Evidence("answers beside no requirement", -6.0 * (1.0 - _share_kept(grid, layout, rows)))
    answers = len(reading.meanings)
    prioritising = sum(parse_priority(text) is not None for text in reading.undecided)
    if answers and prioritising * 2 > answers:
        yield Evidence("words of priority in place of answers", -4.0)
    if not turned and tools == 1 and answers >= _LIST and answers == _count(grid, layout, rows):
        yield Evidence("no answer comes twice", max(-8.0, 2.0 - 2.0 * answers))


def _share_kept(grid: Grid, layout: Layout, rows: Rows) -> float:
    """Share of the answered rows that hold requirements, totals and the like left aside."""
    columns = {column for tool in layout.tools for column in tool.responses}
    answered = sum(any(grid.kinds[row][column] != BLANK for column in columns) for row in (*rows.skipped, *rows.groups))
    kept = len(rows.features)
    return kept / (kept + answered) if kept else 0.0


def _count(grid: Grid, layout: Layout, rows: Rows) -> int:
    columns = {column for tool in layout.tools for column in tool.responses}
    return sum(grid.kinds[its.row][column] != BLANK for its in rows.features for column in columns)
