"""Cells of tables as a page shows them, each value of a column only once: large tables repeat themselves."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from itsm_fit.report.content import Cell, Column, Reference, Value, bare
from itsm_fit.report.html.markup import Markup, shown, tag
from itsm_fit.report.said import said
from itsm_fit.report.styles import TONE_OF, CellTone, Style
from itsm_fit.scoring.verdicts import SIGN

HEAT_STEPS = 20
"""Grounds of shares, from 0 to 1."""
_ALIGNED = {"right": "r", "center": "c"}
_TONE_OF_SIGN = {SIGN[outcome]: tone for outcome, tone in TONE_OF.items()}
_TONED = frozenset(
    {
        *TONE_OF.values(),
        CellTone.MUTED,
        CellTone.ERROR,
        CellTone.WARNING,
        CellTone.INFO,
    }
)


class ShownCell(NamedTuple):
    """What stands in a cell: its text, the classes of its looks, the number it sorts by, and where it leads."""

    text: str
    looks: str
    worth: float | None = None
    to: Reference | None = None


class ShownColumn(NamedTuple):
    """The different cells of a column, and which of them each row has."""

    cells: Sequence[ShownCell]
    at: Sequence[int]

    def packed(self, usual: str, parts: Mapping[str, str]) -> dict[str, object]:
        """For the scripts of the page; a cell that looks as is `usual` is its text alone."""
        counted = list(self.at) if len(self.cells) < len(self.at) else None
        return {"looks": usual, "cells": [_packed(cell, usual, parts) for cell in self.cells], "at": counted}


def shown_column(column: Column, values: Sequence[Value]) -> ShownColumn:
    """What stands in a column, one value a row."""
    seen: dict[object, int] = {}
    cells: list[ShownCell] = []
    at: list[int] = []
    for value in values:
        key = (id(value.style), value.value, value.to) if isinstance(value, Cell) else value
        place = seen.get(key)
        if place is None:
            place = seen[key] = len(cells)
            cells.append(_shown_cell(value, column.style))
        at.append(place)
    return ShownColumn(cells, at)


def _shown_cell(value: Value, usual: Style) -> ShownCell:
    style, to = (value.style, value.to) if isinstance(value, Cell) else (usual, None)
    plain = bare(value)
    number = float(plain) if isinstance(plain, int | float) else None
    worth = number if number is not None and math.isfinite(number) else None
    return ShownCell(shown(said(value, style)), looks_of(style, plain), worth, to)


def looks_of(style: Style, plain: str | float | None) -> str:
    """The classes of a cell of this style that holds this."""
    usual = _looks(style)
    tone = style.tone
    if style.shade is not None:
        return f"{usual} h{round(style.shade * HEAT_STEPS)}".strip()
    if tone is CellTone.HEAT and isinstance(plain, int | float):
        return f"{usual} h{round(min(max(plain, 0.0), 1.0) * HEAT_STEPS)}".strip()
    if tone is CellTone.VERDICT and isinstance(plain, str):
        found = _TONE_OF_SIGN.get(plain[:1])
        return f"{usual} {found.value}".strip() if found else usual
    return usual


@cache
def _looks(style: Style) -> str:
    """What does not depend on what a cell holds."""
    words = [_ALIGNED.get(style.align, ""), "b" if style.bold else "", style.tone.value if style.tone in _TONED else ""]
    return " ".join(filter(None, words))


def _packed(cell: ShownCell, usual: str, parts: Mapping[str, str]) -> object:
    to = cell.to if cell.to is not None and cell.to.part in parts else None
    if cell.worth is None and cell.looks == usual and to is None:
        return cell.text
    whole = [cell.text, cell.worth, None if cell.looks == usual else cell.looks]
    return [*whole, parts[to.part], shown(to.key)] if to is not None else whole


def cell_markup(cell: ShownCell, parts: Mapping[str, str], *, heads: bool = False) -> Markup:
    """A cell of a table's body; one that `heads` its row says so."""
    inner: str = cell.text
    if cell.to is not None and cell.to.part in parts:
        part = parts[cell.to.part]
        inner = tag("a", cell.text, class_="why", href=f"#{part}", data_part=part, data_key=cell.to.key)
    worth = None if cell.worth is None else repr(cell.worth)
    if heads:
        return tag("th", inner, scope="row", class_=cell.looks or None, data_worth=worth)
    return tag("td", inner, class_=cell.looks or None, data_worth=worth)
