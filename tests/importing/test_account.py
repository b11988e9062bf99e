"""Every cell that holds something is used by a table, or left out once for a stated reason."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sheets.compose import generate

from itsm_fit.importing.book import OpenedWorkbook, book_of, open_book
from itsm_fit.importing.detect.account import account, used_by
from itsm_fit.importing.draft import TableDraft, left_out_by
from itsm_fit.importing.grid import Grid
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.layout import CellContent, Layout, Orientation, ToolPlace
from itsm_fit.importing.roles import ColumnRole, RowRole
from itsm_fit.storage.spreadsheet import Workbook, Worksheet, column_index

_TABLE = """A comparison of tools,,,,,
ID,Requirement,Alpha,Beta,Stray,Sum
T-1,Log a ticket in a form,Yes,No,,7
T-2,Merge tickets that are alike,Yes,Yes,,
T-3,Split a ticket in several,No,Yes,Yes,9
T-4,Close a ticket with a reason,No,Yes,,
"""


def _layout(tools: tuple[ToolPlace, ...], last: int, orientation: Orientation = Orientation.COLUMNS) -> Layout:
    return Layout("S", orientation, (1,), 2, last, 1, id=0, tools=tools)


def _draft(text: str = _TABLE) -> TableDraft:
    """The table as Alpha and Beta answer it, whatever detection makes of it."""
    book = open_book(text.encode(), "S.csv")
    layout = _layout((ToolPlace("Alpha", (2,)), ToolPlace("Beta", (3,))), 5)
    return TableDraft(replace(book, tables=()), layout, layout, detected_confidence=0.9)


def _block(where: str) -> tuple[slice, slice]:
    """The rows and columns of ``S!B2:C4``."""
    ends = [
        (int(name.lstrip("ABCDEFGHIJ")) - 1, column_index(name.rstrip("0123456789")))
        for name in where.partition("!")[2].split(":")
    ]
    return slice(ends[0][0], ends[-1][0] + 1), slice(ends[0][1], ends[-1][1] + 1)


def test_lost_answers_come_first_and_a_column_is_one_place_whatever_blanks_it_has() -> None:
    left = left_out_by([_draft()])
    assert [(its.where, its.cells, its.holds) for its in left] == [
        ("S!E5", 1, CellContent.ANSWERS),
        ("S!F3:F5", 2, CellContent.NUMBERS),
        ("S!A1", 1, CellContent.TEXT),
        ("S!E2:F2", 2, CellContent.TEXT),
    ]


def test_a_column_that_becomes_an_answer_is_left_out_no_more() -> None:
    after = _draft().with_column(4, ColumnRole.ANSWER)
    assert CellContent.ANSWERS not in [its.holds for its in left_out_by([after])]


def test_a_row_that_is_skipped_is_left_out_as_a_row() -> None:
    left = left_out_by([_draft().with_row(3, RowRole.SKIPPED)])
    assert ("S!A4:D4", 4, "the row is no requirement") in [(its.where, its.cells, its.reason) for its in left]


def test_a_table_that_is_not_ticked_is_left_out_once_and_as_a_whole() -> None:
    left = left_out_by([replace(_draft(), wanted=False)])
    assert ("S!A2:D6", 20, CellContent.ANSWERS, "the table is not ticked") in [
        (its.where, its.cells, its.holds, its.reason) for its in left
    ]


def test_a_file_that_loses_answers_is_never_certain() -> None:
    found = read_incoming(_TABLE.encode(), "S.csv")
    draft = _draft()
    assert draft.is_certain
    assert not replace(found, drafts=(draft,)).is_certain
    kept = draft.with_column(4, ColumnRole.ANSWER)
    assert replace(found, drafts=(kept,)).is_certain
    (lost,) = [issue for issue in replace(found, drafts=(draft,)).issues if "left out" in issue.message]
    assert lost.where == "S!E5"


@pytest.mark.parametrize("seed", range(60))
def test_what_is_used_and_what_is_left_out_are_all_cells_and_none_twice(seed: int) -> None:
    """Random cells under random layouts: the blocks that are told cover exactly the filled cells that are not used."""
    chance = random.Random(seed)
    height, width = chance.randint(4, 14), chance.randint(4, 9)
    rows = tuple(
        tuple(chance.choice(["", "", "Yes", "No", "a longer text of words", 3.0]) for _ in range(width))
        for _ in range(height)
    )
    grid = Grid(Worksheet("S", rows))
    columns = chance.sample(range(2, width), min(2, width - 2))
    tools = tuple(ToolPlace(f"Tool {at}", (at,)) for at in sorted(columns))
    aside = ((width - 1, "a sum"),) if width - 1 not in columns else ()
    layout = replace(_layout(tools, height - chance.randint(1, 2)), aside=aside)
    book = OpenedWorkbook("S.csv", "", Workbook("S.csv", (grid.sheet,)), (), {"S": grid})
    its = TableDraft(book, layout, layout).read
    used, told = np.zeros((height, width), int), np.zeros((height, width), int)
    for lines, across in used_by(its):
        used[np.ix_(sorted(lines), sorted(across))] = 1
    filled = np.array([[value != "" for value in row] for row in rows])
    left = account([grid], [its])
    for each in left:
        part = _block(each.where)
        told[part] += 1
        assert each.cells == filled[part].sum()
    assert np.array_equal(told[filled], 1 - used[filled])


def _unaccounted(book: OpenedWorkbook) -> list[str]:
    """The sheets on which the cells used and those left out are not as many as those that hold something."""
    wrong = []
    for name, grid in book.grids.items():
        used = np.zeros((grid.height, grid.width), bool)
        for its in book.found:
            for lines, across in used_by(its) if its.layout.sheet == name else ():
                used[np.ix_(sorted(lines), sorted(across))] = True
        filled = np.array([[bool(str(value).strip()) for value in row] for row in grid.sheet.rows], bool)
        filled = filled.reshape(used.shape)
        left = sum(its.cells for its in book.detection.left_out if its.where.startswith(f"{name}!"))
        if filled.sum() != (filled & used).sum() + left:
            wrong.append(f"{name}: {filled.sum()} filled, {(filled & used).sum()} used, {left} left out")
    return wrong


@pytest.mark.slow
def test_every_cell_of_generated_sheets_is_accounted_for() -> None:
    books = {seed: book_of(generate(seed).workbook, "") for seed in range(7000, 7040)}
    assert {seed: wrong for seed, book in books.items() if (wrong := _unaccounted(book))} == {}


@pytest.mark.slow
@pytest.mark.real
def test_every_cell_of_the_real_files_is_accounted_for(
    shared: Path, real_book: Callable[[str], OpenedWorkbook]
) -> None:
    folder = shared / "real" / "matrices"
    files = [json.loads(truth.read_text("utf-8"))["file"] for truth in sorted((folder / "truth").glob("*.truth.json"))]
    books = {name: real_book(name) for name in files}
    assert {name: wrong for name, book in books.items() if (wrong := _unaccounted(book))} == {}


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Code,Meaning\nY,Yes out of the box\nP,Partly\nN,No\n", CellContent.TEXT),
        ("Score,Meaning\n0,not supported\n1,partly\n2,fully supported\n", CellContent.NUMBERS),
        ("Yes\nNo\nPartial\n", CellContent.TEXT),
        ("About us,,\nWe are here to help,,\nYes,Yes,\nWrite to us,,\nOr ring us up,,\n", CellContent.TEXT),
        ("Mail,Yes\nChat,No\nPhone,Yes\n", CellContent.ANSWERS),
        ("Name,Mail,Chat,Phone\nAlpha,Yes,No,Yes\n", CellContent.ANSWERS),
    ],
    ids=["a legend", "a legend of scores", "choices", "prose", "a table of one tool", "a row of one tool"],
)
def test_a_sheet_without_a_table_lost_answers_only_where_they_come_again_in_line(text: str, holds: CellContent) -> None:
    sheet = open_book(text.encode(), "S.csv").workbook.sheets[0]
    assert [its.holds for its in account([Grid(sheet)], [])] == [holds]
