"""Tables of a page: the first rows as markup, all rows of a long one as data that scripts show page by page."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from itsm_fit.language import tr
from itsm_fit.report.content import Column, ColumnBand, DataTable
from itsm_fit.report.html.cells import ShownColumn, cell_markup, looks_of, shown_column
from itsm_fit.report.html.markup import Markup, data, joined, tag
from itsm_fit.report.html.markup import shown as shown_text
from itsm_fit.report.html.widths import Widths
from itsm_fit.report.text import width
from itsm_fit.report.workbook.page import fitting
from itsm_fit.scoring.wording import count

_MOST_ROWS, _LEAST_ROWS, _MOST_CELLS = 100, 20, 6000
"""Of a table that stand there at once: the fewer rows, the more columns there are."""
_FIGURES = frozenset({"center", "right"})
_LONGEST_FIGURE = 20
_PADDING = 3.0
_HEADING_PADDING = 3.0
"""In characters: bold print, and room for the sign of the order."""


class TableWriter:
    """What the tables of one page share: widths of columns, parts that figures lead to, data of long tables."""

    def __init__(self, widths: Widths, parts: Mapping[str, str]) -> None:
        self._widths, self._parts = widths, parts
        self.data: list[Markup] = []

    def table(self, table: DataTable, part: str, named_by: str) -> Markup:
        """A table of a part, called what the element with the id `named_by` says."""
        columns, rows = table.filled()
        kept = [place for place, column in enumerate(columns) if not column.hidden]
        shown = [shown_column(columns[place], [row[place] for row in rows]) for place in kept]
        seen = [columns[place] for place in kept]
        if not rows:
            return tag("p", table.empty, class_="note") if table.empty else Markup()
        wide = [_width(column, its) for column, its in zip(seen, shown, strict=True)]
        head = tag("thead", *_bands(table.bands, kept), _headings(seen))
        at_once = max(_LEAST_ROWS, min(_MOST_ROWS, _MOST_CELLS // max(len(kept), 1)))
        long = len(rows) > at_once
        name = f"{part}-rows-{len(self.data)}" if long else None
        if name is not None:
            packed = [
                its.packed(looks_of(column.style, None), self._parts) for column, its in zip(seen, shown, strict=True)
            ]
            self.data.append(data(name, {"columns": packed, "keys": list(map(shown_text, table.keys))}))
        first = list(_rows(shown, range(min(len(rows), at_once)), table.keys, self._parts))
        made = tag(
            "table",
            tag("colgroup", *(tag("col", class_=self._widths.wide(each)) for each in wide)),
            head,
            tag("tbody", *first),
            class_=f"{self._widths.whole(sum(wide))} {self._frozen(table.frozen, wide)}".strip(),
            aria_labelledby=named_by,
            data_rows=len(rows),
            data_page=at_once,
            data_source=name,
        )
        frame = tag("div", made, class_="frame", tabindex="0", role="group", aria_labelledby=named_by)
        return tag("div", frame, _rest_without_scripts(at_once, len(rows)) if long else Markup(), class_="grid")

    def _frozen(self, frozen: int, wide: Sequence[int]) -> str:
        """Which first columns stay in view: none, one or two."""
        if not frozen:
            return ""
        return "f1" if frozen == 1 or len(wide) < 2 else f"f1 f2 {self._widths.first(wide[0])}"


def _width(column: Column, its: ShownColumn) -> int:
    """What the cells ask for within the bounds of the column, but no figure and no word of its heading breaks."""
    word = max(map(len, str(column.heading).split()), default=0)
    figures = [width(cell.text) for cell in its.cells] if column.style.align in _FIGURES else []
    fits = fitting(column, [cell.text for cell in its.cells])
    return math.ceil(max(fits, word + _HEADING_PADDING, min(max(figures, default=0), _LONGEST_FIGURE) + _PADDING))


def _rest_without_scripts(at_once: int, rows: int) -> Markup:
    told = tr(
        "The first {shown} of {rows} rows: a browser that runs scripts shows all.", shown=at_once, rows=count(rows)
    )
    return tag("p", told, class_="note without-scripts")


def _headings(columns: Sequence[Column]) -> Markup:
    return tag("tr", *(_heading(column) for column in columns), class_="heads")


def _heading(column: Column) -> Markup:
    looks = looks_of(column.style._replace(bold=False), None) or None
    heading = str(column.heading)
    if not heading:
        return tag("td", class_=looks)
    sort = tag("button", heading, class_="sort", type="button")
    return tag("th", sort, scope="col", class_=looks, aria_sort="none")


def _bands(bands: Sequence[ColumnBand], kept: Sequence[int]) -> Iterator[Markup]:
    """The row of headings over several columns, of those that are shown."""
    if not bands:
        return
    cells, at = [], 0
    for band in bands:
        places = [place for place, column in enumerate(kept) if band.first <= column <= band.last]
        if not places:
            continue
        if places[0] > at:
            cells.append(tag("td", colspan=places[0] - at))
        cells.append(tag("th", band.text, scope="colgroup", colspan=len(places)))
        at = places[-1] + 1
    if at < len(kept):
        cells.append(tag("td", colspan=len(kept) - at))
    yield tag("tr", *cells, class_="bands")


def _rows(
    columns: Sequence[ShownColumn], rows: range, keys: Sequence[str], parts: Mapping[str, str]
) -> Iterator[Markup]:
    made: dict[tuple[int, int], Markup] = {}

    def cell(place: int, its: ShownColumn, row: int) -> Markup:
        at = its.at[row]
        found = made.get((place, at))
        if found is None:
            found = made[place, at] = cell_markup(its.cells[at], parts, heads=not place)
        return found

    for row in rows:
        cells = joined(*(cell(place, its, row) for place, its in enumerate(columns)))
        yield tag("tr", cells, data_key=keys[row] if keys else None)
