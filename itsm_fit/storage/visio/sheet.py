"""ShapeSheets: the cells of a shape, those it does not have itself taken from its master and its styles.

[MS-VSDX] 2.2.5: a cell, or a row of a section, that is not there is as in what it inherits from. Lengths are inches,
angles radians.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from lxml import etree

INHERITED: Final = "Inh"
"""The formula of a cell whose value was worked out by what it inherits."""
_FARTHEST: Final = 1e6


class SheetCell(NamedTuple):
    """A cell: its value as it is written, and the formula that gave it, "" for none."""

    value: str = ""
    formula: str = ""


NO_CELL: Final = SheetCell()
CellRow = Mapping[str, SheetCell]


class ShapeSheet:
    """The cells of an element, and of what it inherits from: `base` first, then the `styles`."""

    __slots__ = ("_cells", "_sections", "base", "element", "styles")

    def __init__(
        self, element: etree._Element, base: ShapeSheet | None = None, styles: ShapeSheet | None = None
    ) -> None:
        self.element, self.base, self.styles = element, base, styles
        self._cells: dict[str, SheetCell] | None = None
        self._sections: dict[str, dict[str, dict[str, dict[str, SheetCell]]]] | None = None

    @property
    def own(self) -> Mapping[str, SheetCell]:
        """The cells that stand in the element itself."""
        if self._cells is None:
            self._cells = {cell.get("N") or "": _cell(cell) for cell in self.element.iterchildren("{*}Cell")}
        return self._cells

    def cell(self, name: str) -> SheetCell:
        """A cell by name; an empty one where there is none."""
        at: ShapeSheet | None = self
        styles: ShapeSheet | None = None
        while at is not None:
            if name in at.own:
                return at.own[name]
            styles = styles or at.styles
            at = at.base
        return NO_CELL if styles is None else styles.cell(name)

    def number(self, name: str, default: float = 0.0) -> float:
        """The number in a cell, `default` where it holds none."""
        return as_number(self.cell(name).value, default)

    def rows(self, section: str, index: str = "") -> dict[str, dict[str, SheetCell]]:
        """The rows of a section by name or number, those of what it inherits from under its own, cell by cell.

        `index` tells sections of one name apart. A row that is deleted is not there. The type of a row is its cell "T".
        """
        found = {} if self.base is None else self.base.rows(section, index)
        for key, row in self._own_sections.get(section, {}).get(index, {}).items():
            if "Del" in row:
                found.pop(key, None)
            else:
                found[key] = {**found.get(key, {}), **row}
        return found

    def row_numbers(self, section: str) -> list[str]:
        """The numbers of the sections of one name."""
        found = set() if self.base is None else set(self.base.row_numbers(section))
        return sorted(found | self._own_sections.get(section, {}).keys(), key=lambda key: as_number(key, 0.0))

    def value(self, section: str, row: str, cell: str = "Value") -> str:
        """What a named row of a section says, "" where it says nothing."""
        own = self._own_sections.get(section, {}).get("", {}).get(row, {})
        if cell in own:
            return own[cell].value
        return "" if self.base is None else self.base.value(section, row, cell)

    def user(self, row: str) -> str:
        """The value of a user-defined cell."""
        return self.value("User", row)

    def given(self, section: str) -> Iterator[str]:
        """The names of the rows that stand in the element itself."""
        yield from self._own_sections.get(section, {}).get("", {})

    @property
    def _own_sections(self) -> dict[str, dict[str, dict[str, dict[str, SheetCell]]]]:
        if self._sections is None:
            self._sections = {}
            for section in self.element.iterchildren("{*}Section"):
                index = (section.get("IX") or "0") if section.get("N") == "Geometry" else ""
                rows = self._sections.setdefault(section.get("N") or "", {}).setdefault(index, {})
                for cell in section.iterchildren("{*}Cell"):
                    rows.setdefault("", {})[cell.get("N") or ""] = _cell(cell)
                for row in section.iterchildren("{*}Row"):
                    cells = {cell.get("N") or "": _cell(cell) for cell in row.iterchildren("{*}Cell")}
                    if row.get("T"):
                        cells["T"] = SheetCell(row.get("T") or "")
                    if row.get("Del") == "1":
                        cells["Del"] = NO_CELL
                    rows[row.get("N") or row.get("IX") or ""] = cells
        return self._sections


def as_number(written: str, default: float) -> float:
    """A written number; `default` where it is none, or one that no drawing has."""
    try:
        value = float(written)
    except ValueError:
        return default
    return value if math.isfinite(value) and abs(value) <= _FARTHEST else default


def _cell(element: etree._Element) -> SheetCell:
    return SheetCell(element.get("V") or "", element.get("F") or "")
