"""Other sheets that say the same: a workbook and its truth turned, renamed, translated or loosened.

A truth may hold `any_of` wherever a truth file may. Each variant gives None where it makes no sense: nothing is turned
that has several columns per tool, and nobody is renamed whose name stands nowhere.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from itsm_fit.storage.spreadsheet import (
    CellPlace,
    CellRange,
    CellValue,
    Workbook,
    Worksheet,
    column_index,
    column_name,
    display,
)
from sheets.words import languages

Truth = dict[str, Any]
Pair = tuple[Workbook, Truth]
_COLUMNS = (
    "id_column",
    "text_column",
    "group_column",
    "priority_column",
    "weight_column",
    "tool_column",
    "response_column",
)
_ROWS = ("header_rows", "first_row", "last_row", "group_rows", "skipped_rows")
_NEW_NAMES = ("Quibble One", "Tarragon", "Vesper 9", "Mondo CX", "Plinth", "Ostrava", "Kestrel+", "Umbrio", "Zephyrine")


# ---------------------------------------------------------------- truths
def _mapped(value: Any, change: Callable[[Any], Any]) -> Any:
    """A value of a truth with every plain part changed; None stays None."""
    if isinstance(value, Mapping):
        return {"any_of": [_mapped(one, change) for one in value["any_of"]]}
    if isinstance(value, list):
        return [_mapped(one, change) for one in value]
    return None if value is None else change(value)


def _choices(value: Any) -> list[Any]:
    if isinstance(value, Mapping) and "any_of" in value:
        return [its for one in value["any_of"] for its in _choices(one)]
    return [value]


def _each_table(truth: Truth, change: Callable[[Truth], Truth]) -> Truth:
    tables = truth["tables"]
    if isinstance(tables, Mapping):
        return truth | {"tables": {"any_of": [[change(one) for one in them] for them in tables["any_of"]]}}
    return truth | {"tables": [change(one) for one in tables]}


def _each_tool(table: Truth, change: Callable[[Truth], Truth]) -> Any:
    tools = table["tools"]
    if isinstance(tools, Mapping):
        return {"any_of": [[change(one) for one in them] for them in tools["any_of"]]}
    return [change(one) for one in tools]


def _on(table: Truth, sheet: str) -> bool:
    return any(name in (None, sheet) for name in _choices(table["sheet"]))


def _with_sheet(workbook: Workbook, at: int, sheet: Worksheet) -> Workbook:
    return replace(workbook, sheets=(*workbook.sheets[:at], sheet, *workbook.sheets[at + 1 :]))


_Change = Callable[[Worksheet, Truth, random.Random], tuple[Worksheet, Truth] | None]


def _table_by_table(workbook: Workbook, truth: Truth, rng: random.Random, change: _Change) -> Pair | None:
    """Each table changed with its sheet, where the sheet holds no other table and the change applies to some."""
    tables = truth["tables"]
    if isinstance(tables, Mapping) or any(isinstance(table["tools"], Mapping) for table in tables):
        return None
    new, applied = list(tables), False
    for place, sheet in enumerate(workbook.sheets):
        on = [at for at, table in enumerate(tables) if _on(table, sheet.name) or len(workbook.sheets) == 1]
        changed = change(sheet, tables[on[0]], rng) if len(on) == 1 else None
        if changed is not None:
            applied = True
            workbook, new[on[0]] = _with_sheet(workbook, place, changed[0]), changed[1]
    return (workbook, truth | {"tables": new}) if applied else None


# ---------------------------------------------------------------- rows and columns inserted
def with_rows(pair: Pair, sheet: str, at: int, rows: list[list[CellValue]]) -> Pair:
    """The pair with rows inserted before row `at` of a sheet, counted from 0; short ones are filled with blanks."""
    workbook, truth = pair
    place = [its.name for its in workbook.sheets].index(sheet)
    old, count = workbook.sheets[place], len(rows)
    width = max(old.width, *map(len, rows))
    new = [[*row, *[""] * (width - len(row))] for row in rows]
    grid = [[*row, *[""] * (width - len(row))] for row in old.rows]
    moved = _moved_sheet(old, lambda row: row + count * (row >= at), lambda column: column)
    changed = replace(moved, rows=tuple(map(tuple, (*grid[:at], *new, *grid[at:]))))

    def table(its: Truth) -> Truth:
        return _shifted(its, lambda row: row + count * (row > at), lambda letters: letters) if _on(its, sheet) else its

    return _with_sheet(workbook, place, changed), _each_table(truth, table)


def with_column(pair: Pair, sheet: str, at: int, cells: Mapping[int, CellValue]) -> Pair:
    """The pair with a column inserted before column `at` of a sheet, its cells given by row; both count from 0."""
    workbook, truth = pair
    place = [its.name for its in workbook.sheets].index(sheet)
    old = workbook.sheets[place]
    grid = [(*row[:at], *[""] * (at - len(row)), cells.get(n, ""), *row[at:]) for n, row in enumerate(old.rows)]
    moved = _moved_sheet(old, lambda row: row, lambda column: column + (column >= at))

    def letters(its: str) -> str:
        return column_name(column_index(its) + (column_index(its) >= at))

    def table(its: Truth) -> Truth:
        return _shifted(its, lambda row: row, letters) if _on(its, sheet) else its

    return _with_sheet(workbook, place, replace(moved, rows=tuple(grid))), _each_table(truth, table)


def _shifted(table: Truth, row: Callable[[int], int], column: Callable[[str], str]) -> Truth:
    def tool(its: Truth) -> Truth:
        new = its | {key: _mapped(its.get(key), column) for key in ("response", "comment")}
        return new if its.get("row") is None else new | {"row": _mapped(its["row"], row)}

    changed = {key: _mapped(table[key], column) for key in _COLUMNS if key in table}
    changed |= {key: _mapped(table[key], row) for key in _ROWS if key in table}
    return table | changed | {"tools": _each_tool(table, tool)}


def _moved_sheet(sheet: Worksheet, row: Callable[[int], int], column: Callable[[int], int]) -> Worksheet:
    """The sheet with all that is said beside its cells moved, the cells themselves as they were."""

    def cell(its: CellPlace) -> CellPlace:
        return CellPlace(row(its.row), column(its.column))

    return replace(
        sheet,
        hidden_rows=frozenset(map(row, sheet.hidden_rows)),
        hidden_columns=frozenset(map(column, sheet.hidden_columns)),
        merged=tuple(CellRange(row(its[0]), column(its[1]), row(its[2]), column(its[3])) for its in sheet.merged),
        comments={cell(at): text for at, text in sheet.comments.items()},
        links={cell(at): text for at, text in sheet.links.items()},
        uncached=tuple(map(cell, sheet.uncached)),
        far=tuple(map(cell, sheet.far)),
        bold=frozenset(map(cell, sheet.bold)),
    )


# ---------------------------------------------------------------- variants
def moved(workbook: Workbook, truth: Truth, rng: random.Random) -> Pair | None:
    """Blank rows above and a blank column to the left of every table."""
    pair = (workbook, truth)
    for name in _sheets_with_tables(pair):
        blank: list[list[CellValue]] = [[""]] * rng.randint(1, 3)
        pair = with_column(with_rows(pair, name, 0, blank), name, 0, {})
    return pair


def with_title(workbook: Workbook, truth: Truth, rng: random.Random) -> Pair | None:
    """A title and a blank row above every table; not where a title may name the vendor."""
    pair = (workbook, truth)
    words = languages()[rng.choice(list(languages()))]
    if any("one-response" in _choices(table["orientation"]) for table in _every_table(truth)):
        return None
    for name in _sheets_with_tables(pair):
        pair = with_rows(pair, name, 0, [[words.pick(rng, "title")], [""]])
    return pair


def with_blank_rows(workbook: Workbook, truth: Truth, rng: random.Random) -> Pair | None:
    """A blank row here and there between the rows of tables of tools in columns."""
    return _table_by_table(workbook, truth, rng, _with_blank_rows)


def _with_blank_rows(sheet: Worksheet, table: Truth, rng: random.Random) -> tuple[Worksheet, Truth] | None:
    if "tools-in-columns" not in _choices(table["orientation"]):
        return None
    inside = [row for row in range(table["first_row"], table["last_row"]) if not _cut(sheet, row)]
    pair = _alone(sheet, table)
    for row in sorted(rng.sample(inside, min(3, len(inside))), reverse=True):
        pair = with_rows(pair, sheet.name, row, [[""]])
    return pair[0].sheets[0], pair[1]["tables"][0]


def _alone(sheet: Worksheet, table: Truth) -> Pair:
    return Workbook("", (sheet,)), {"tables": [table | {"sheet": sheet.name}]}


def _cut(sheet: Worksheet, row: int) -> bool:
    """Whether a row inserted before this one would cut a merged range in two."""
    return any(its.top < row <= its.bottom for its in sheet.merged)


def with_remarks(workbook: Workbook, truth: Truth, rng: random.Random) -> Pair | None:
    """A column of remarks behind all others of tables of tools in columns."""
    return _table_by_table(workbook, truth, rng, _with_remarks)


def _with_remarks(sheet: Worksheet, table: Truth, rng: random.Random) -> tuple[Worksheet, Truth] | None:
    if "tools-in-columns" not in _choices(table["orientation"]):
        return None
    words = languages()["en"]
    last = max(map(column_index, _places(table)))
    at = next((n for n in range(last + 1, sheet.width) if not any(str(row[n]) for row in sheet.rows)), sheet.width)
    rows = range(table["first_row"] - 1, table["last_row"])
    cells: dict[int, CellValue] = {row: words.pick(rng, "remarks") for row in rows if rng.random() < 0.4}
    cells[max(_headers(table)[0]) - 1] = words.pick(rng, "remark")
    workbook, truth = with_column(_alone(sheet, table), sheet.name, at, cells)
    return workbook.sheets[0], truth["tables"][0]


def _headers(table: Truth) -> list[list[int]]:
    """The alternatives for the rows of the headings; the row above the content where none is named."""
    rows = table["header_rows"]
    return [its or [table["first_row"] - 1] for its in (rows["any_of"] if isinstance(rows, Mapping) else [rows])]


def _places(table: Truth) -> Iterator[str]:
    """The columns of answers and comments, all alternatives."""
    for tool in table["tools"]:
        for value in (tool.get("response"), tool.get("comment")):
            for one in _choices(value):
                yield from one if isinstance(one, list) else [one] if one else []


def renamed(workbook: Workbook, truth: Truth, rng: random.Random) -> Pair | None:
    """Every tool under another name, wherever the old one is a whole cell on the sheet of its table."""
    return _table_by_table(workbook, truth, rng, _renamed)


def _renamed(sheet: Worksheet, table: Truth, rng: random.Random) -> tuple[Worksheet, Truth] | None:
    there = {_plain(value) for row in sheet.rows for value in row}
    names = [next((its for its in _choices(tool.get("name")) if its in there), None) for tool in table["tools"]]
    if "one-response" in _choices(table["orientation"]) or len(set(names)) < len(names) or None in names:
        return None
    fresh = [f"{name} {at or ''}".strip() for at in range(1 + len(names) // len(_NEW_NAMES)) for name in _NEW_NAMES]
    new: dict[str | None, str] = dict(zip(names, rng.sample(fresh, len(names)), strict=True))
    rows = tuple(tuple(new.get(_plain(value), value) for value in row) for row in sheet.rows)
    tools = [tool | {"name": new[name]} for tool, name in zip(table["tools"], names, strict=True)]
    return replace(sheet, rows=rows), table | {"tools": tools}


def _plain(value: CellValue) -> str:
    return " ".join(display(value).split())


def translated(workbook: Workbook, truth: Truth, rng: random.Random) -> Pair | None:
    """The answer words that the truth knows in another language, in every cell that holds one of them alone."""
    tables = truth["tables"]
    if isinstance(tables, Mapping) or any(isinstance(table["tools"], Mapping) for table in tables):
        return None
    told = {answer: its for table in tables for answer, its in (table.get("levels") or {}).items()}
    names = {_plain(name or "") for table in tables for tool in table["tools"] for name in _choices(tool.get("name"))}
    new = _translations({answer: its for answer, its in told.items() if _is_word(answer)}, rng)
    if new is None or names & new.keys():
        return None
    folded = {answer.casefold(): word for answer, word in new.items()}
    sheets = tuple(
        replace(its, rows=tuple(tuple(_said(value, folded) for value in row) for row in its.rows))
        for its in workbook.sheets
    )
    changed = [
        table | {"levels": {new.get(answer, answer): its for answer, its in (table.get("levels") or {}).items()}}
        for table in tables
    ]
    return replace(workbook, sheets=sheets), truth | {"tables": changed}


def _translations(levels: Mapping[str, Any], rng: random.Random) -> dict[str, str] | None:
    """Another language's word for each answer by its meaning; None when two would fall together or one has none."""
    words = languages()[rng.choice([code for code in languages() if code not in ("en", "de")])]
    graded = {"configuration", "extension", "custom"} & {str(_choices(its)[0]) for its in levels.values()}
    plain = {
        "native": words.first("yes"),
        "none": words.first("no"),
        "1.0": words.first("yes"),
        "0.0": words.first("no"),
    }
    names = ("native", "configuration", "extension", "custom", "roadmap", "none")
    target = (dict(zip(names, words.all("levels"), strict=True)) if graded else plain) | {"0.5": words.first("partly")}
    new = {answer: target.get(str(_choices(its)[0]), "") for answer, its in levels.items()}
    return new if new and "" not in new.values() and len(set(new.values())) == len(new) else None


def _is_word(text: str) -> bool:
    """Whether an answer is a word or a sign of its own; letters and plus or minus may be codes with a legend."""
    return (len(text) > 1 and text.replace(" ", "").replace("-", "").isalpha()) or text[:1] in "✓✔✗✘✅❌×"


def _said(value: CellValue, change: Mapping[str, str]) -> CellValue:
    return change.get(value.strip().casefold(), value) if isinstance(value, str) else value


def transposed(workbook: Workbook, truth: Truth, rng: random.Random) -> Pair | None:
    """Rows and columns exchanged, for tables with one column, or one row, for each tool."""
    return _table_by_table(workbook, truth, rng, _transposed)


def _transposed(sheet: Worksheet, table: Truth, rng: random.Random) -> tuple[Worksheet, Truth] | None:
    turn = {"tools-in-columns": _to_rows, "tools-in-rows": _to_columns}.get(str(_choices(table["orientation"])[0]))
    turned = turn(table) if turn is not None and len(_choices(table["orientation"])) == 1 else None
    return None if turned is None else (_turned(sheet), turned)


def _turned(sheet: Worksheet) -> Worksheet:
    def cells(places: Iterable[CellPlace]) -> list[CellPlace]:
        return [CellPlace(its.column, its.row) for its in places]

    return replace(
        sheet,
        rows=tuple(zip(*sheet.rows, strict=True)),
        hidden_rows=sheet.hidden_columns,
        hidden_columns=sheet.hidden_rows,
        merged=tuple(CellRange(its.left, its.top, its.right, its.bottom) for its in sheet.merged),
        comments={CellPlace(at.column, at.row): text for at, text in sheet.comments.items()},
        links={CellPlace(at.column, at.row): text for at, text in sheet.links.items()},
        uncached=tuple(cells(sheet.uncached)),
        far=tuple(cells(sheet.far)),
        bold=frozenset(cells(sheet.bold)),
    )


def _to_rows(table: Truth) -> Truth | None:
    """The truth of the turned table: what led each row now leads each column and may count as a heading."""
    headers = _headers(table)
    simple = all(isinstance(tool.get("response"), str) and not tool.get("comment") for tool in table["tools"])
    if not simple or any(len(rows) != 1 for rows in headers):
        return None
    places = [column_index(tool["response"]) + 1 for tool in table["tools"]]
    leading = [column_index(one) + 1 for key in _COLUMNS[:5] for one in _choices(table.get(key)) if one]
    texts = [column_index(one) + 1 for one in _choices(table["text_column"]) if one]
    upper = sorted({row for row in leading if row < min(places)})
    runs = [[row for row in upper if first <= row <= last] for first in upper for last in upper]
    blank = dict.fromkeys(("id_column", "group_column", "priority_column", "weight_column"))
    return (
        table
        | blank
        | {
            "orientation": "tools-in-rows",
            "header_rows": {"any_of": [rows for rows in runs if set(texts) & set(rows)]},
            "first_row": min(places),
            "last_row": max(places),
            "text_column": {"any_of": [column_name(rows[0] - 1) for rows in headers]},
            "group_rows": [],
            "skipped_rows": [],
            "tools": [tool | {"response": None, "row": at} for tool, at in zip(table["tools"], places, strict=True)],
        }
    )


def _to_columns(table: Truth) -> Truth | None:
    """The truth of the turned table: the headings of the columns become the texts of the rows."""
    headers = _headers(table)
    names = [column_index(one) + 1 for one in _choices(table["text_column"]) if one]
    rows = [tool.get("row") for tool in table["tools"]]
    if not all(isinstance(row, int) for row in rows) or len(names) != 1:
        return None
    texts = sorted({row for header in headers for row in header})
    return table | {
        "orientation": "tools-in-columns",
        "header_rows": [names[0]],
        "first_row": names[0] + 1,
        "last_row": names[0] + 1,
        "text_column": {"any_of": [column_name(row - 1) for row in texts]},
        "id_column": None,
        "group_rows": [],
        "skipped_rows": [],
        "tools": [
            tool | {"response": column_name(row - 1), "row": None}
            for tool, row in zip(table["tools"], rows, strict=True)
        ],
    }


def _every_table(truth: Truth) -> list[Truth]:
    tables = truth["tables"]
    return [its for them in tables["any_of"] for its in them] if isinstance(tables, Mapping) else list(tables)


def _sheets_with_tables(pair: Pair) -> list[str]:
    workbook, truth = pair
    every = _every_table(truth)
    return [its.name for its in workbook.sheets if any(_on(table, its.name) for table in every)]


VARIANTS: Mapping[str, Callable[[Workbook, Truth, random.Random], Pair | None]] = {
    "moved": moved,
    "with_title": with_title,
    "with_blank_rows": with_blank_rows,
    "with_remarks": with_remarks,
    "renamed": renamed,
    "translated": translated,
    "transposed": transposed,
}
