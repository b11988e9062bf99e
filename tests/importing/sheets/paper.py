"""A sheet while it is written: cells by place, what is merged and hidden, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from itsm_fit.storage.spreadsheet import CellPlace, CellRange, CellValue, Worksheet, column_name


@dataclass(frozen=True)
class Sum:
    """A cell that was worked out: `kind` is product, products (the sum of pairs), sum, mean or largest of `parts`."""

    kind: str
    cell: CellPlace
    parts: tuple[CellPlace, ...]


@dataclass
class Tool:
    """Where a tool stands: `names` are the names a careful person may give it, None when anything goes."""

    names: list[str | None]
    responses: list[int] = field(default_factory=list)
    comment: int | None = None
    row: int | None = None


@dataclass
class Known:
    """The truth about one table, in rows and columns from 0; lists hold what a careful person may also say."""

    orientations: list[str]
    headers: list[list[int]]
    text: list[int]
    tools: list[Tool]
    least: int
    most: int
    first: int = 0
    last: int = 0
    id: int | None = None
    group: int | None = None
    priority: int | None = None
    weight: int | None = None
    group_rows: list[int] = field(default_factory=list)
    levels: dict[str, Any] = field(default_factory=dict)
    tool_column: int | None = None
    id_hidden: bool = False

    def json(self, sheet: str, top: int, left: int) -> dict[str, Any]:
        """The truth in the shape of a truth file, the table's corner standing at `top` and `left`."""

        def letters(column: int | None) -> str | None:
            return None if column is None else column_name(column + left)

        shown: dict[str, Any] = {
            "sheet": sheet,
            "orientation": _either(self.orientations),
            "header_rows": _either([[row + top + 1 for row in rows] for rows in self.headers]),
            "first_row": self.first + top + 1,
            "last_row": self.last + top + 1,
            "id_column": _either([letters(self.id), None] if self.id_hidden else [letters(self.id)]),
            "text_column": _either([letters(column) for column in self.text]),
            "group_column": letters(self.group),
            "priority_column": letters(self.priority),
            "weight_column": letters(self.weight),
            "tools": [self._tool(tool, letters, top) for tool in self.tools],
            "features": self.most if self.least == self.most else {"min": self.least, "max": self.most},
            "group_rows": [row + top + 1 for row in self.group_rows],
            "levels": self.levels,
        }
        if self.tool_column is not None:
            shown |= {"tool_column": letters(self.tool_column), "response_column": letters(self.tools[0].responses[0])}
        return shown

    def _tool(self, tool: Tool, letters: Any, top: int) -> dict[str, Any]:
        places = [letters(column) for column in tool.responses]
        shown: dict[str, Any] = {
            "name": _either(list(dict.fromkeys(tool.names))),
            "response": places if len(places) > 1 else next(iter(places), None),
            "comment": letters(tool.comment),
        }
        return shown if tool.row is None else shown | {"row": tool.row + top + 1}


def _either(choices: Sequence[Any]) -> Any:
    return choices[0] if len(choices) == 1 else {"any_of": list(choices)}


@dataclass
class Paper:
    """Cells by (row, column) from 0; `known` is the truth about the table written on it, if one is."""

    cells: dict[tuple[int, int], CellValue] = field(default_factory=dict)
    merged: list[CellRange] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    bold: set[CellPlace] = field(default_factory=set)
    sums: list[Sum] = field(default_factory=list)
    known: Known | None = None

    @property
    def height(self) -> int:
        return 1 + max((row for row, _ in self.cells), default=-1)

    @property
    def width(self) -> int:
        return 1 + max((column for _, column in self.cells), default=-1)

    def put(self, row: int, column: int, value: CellValue) -> None:
        """Writes a value; a blank one leaves the cell as it is. Integers become the numbers of a spreadsheet."""
        if value != "":
            self.cells[row, column] = float(value) if type(value) is int else value

    def row(self, row: int, column: int, values: Iterable[CellValue]) -> None:
        for at, value in enumerate(values, column):
            self.put(row, at, value)

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        if (top, left) != (bottom, right):
            self.merged.append(CellRange(top, left, bottom, right))

    def value(self, cell: tuple[int, int]) -> CellValue:
        return self.cells.get((cell[0], cell[1]), "")

    def work_out(self, kind: str, at: tuple[int, int], parts: Sequence[tuple[int, int]], digits: int = 10) -> float:
        """Writes and gives what is worked out from other cells, which hold numbers; a blank part counts for nothing."""
        numbers = [float(its) for its in map(self.value, parts) if isinstance(its, float)]
        number = round(worked_out(kind, numbers), digits)
        self.put(*at, number)
        self.sums.append(Sum(kind, CellPlace(*at), tuple(CellPlace(*part) for part in parts)))
        return number

    def paste(self, other: Paper, top: int, left: int) -> None:
        """Puts another paper's content here, its corner at `top` and `left`; its `known` is not taken over."""
        self.cells |= {(row + top, column + left): value for (row, column), value in other.cells.items()}
        self.merged += [CellRange(its[0] + top, its[1] + left, its[2] + top, its[3] + left) for its in other.merged]
        self.hidden_rows |= {row + top for row in other.hidden_rows}
        self.hidden_columns |= {column + left for column in other.hidden_columns}
        self.bold |= {CellPlace(its.row + top, its.column + left) for its in other.bold}
        self.sums += [
            Sum(its.kind, _moved(its.cell, top, left), tuple(_moved(part, top, left) for part in its.parts))
            for its in other.sums
        ]

    def sheet(self, name: str) -> Worksheet:
        height, width = self.height, self.width
        grid: list[list[CellValue]] = [[""] * width for _ in range(height)]
        for (row, column), value in self.cells.items():
            grid[row][column] = value
        return Worksheet(
            name,
            tuple(map(tuple, grid)),
            hidden_rows=frozenset(self.hidden_rows),
            hidden_columns=frozenset(self.hidden_columns),
            merged=tuple(self.merged),
            bold=frozenset(self.bold),
        )


def worked_out(kind: str, numbers: Sequence[float]) -> float:
    """The product, sum of products of pairs, sum, mean or largest of numbers."""
    if kind in ("product", "products"):
        return sum(one * other for one, other in zip(numbers[::2], numbers[1::2], strict=True))
    if kind == "largest":
        return max(numbers)
    return sum(numbers) / (len(numbers) if kind == "mean" else 1)


def _moved(cell: CellPlace, top: int, left: int) -> CellPlace:
    return CellPlace(cell.row + top, cell.column + left)
