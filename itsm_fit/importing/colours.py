"""Cells that answer by their colour alone: the colour becomes the word that stands there."""

from __future__ import annotations

import colorsys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from itsm_fit.storage.spreadsheet import CellPlace, Worksheet
from itsm_fit.storage.spreadsheet.values import overlaid

_HUES = (
    (15, "red"),
    (45, "orange"),
    (70, "yellow"),
    (165, "green"),
    (255, "blue"),
    (290, "violet"),
    (345, "pink"),
    (361, "red"),
)
"""Up to which hue, in degrees, a colour bears a name."""
_GREY, _BLACK = 0.12, 0.15
_FEWEST = 2
"""Rows and columns that a colour must tell apart to be an answer rather than a stripe."""


def spoken(sheet: Worksheet) -> Mapping[CellPlace, str]:
    """The colours that answer, by cell: ``{CellPlace(1, 2): "green cell"}``; empty where they only adorn.

    Colours answer that come in several rows with a text, and that differ along several rows and along several columns:
    stripes, bands, headings and cells left for more rows do not.
    """
    labelled = {
        row
        for row in {cell.row for cell in sheet.fills if cell.row < sheet.height}
        if any(value != "" for value in sheet.rows[row])
    }
    coloured = {cell: rgb for cell, rgb in sheet.fills.items() if cell.row in labelled and sheet.value(*cell) == ""}
    times = Counter(rgb for _, rgb in {(cell.row, rgb) for cell, rgb in coloured.items()})
    coloured = {cell: rgb for cell, rgb in coloured.items() if times[rgb] >= _FEWEST}
    rows, columns = sorted({cell.row for cell in coloured}), sorted({cell.column for cell in coloured})
    states = [
        [None if sheet.value(row, column) != "" else coloured.get(CellPlace(row, column), "") for column in columns]
        for row in rows
    ]
    if min(_differing(states), _differing(zip(*states, strict=True))) < _FEWEST:
        return {}
    names = _names(Counter(coloured.values()))
    return {cell: names[rgb] for cell, rgb in coloured.items()}


def _differing(lines: Iterable[Sequence[str | None]]) -> int:
    """How many lines show more than one colour, none being one too; None is a cell with a text."""
    return sum(len(set(line) - {None}) > 1 for line in lines)


def with_colours(sheet: Worksheet) -> Worksheet:
    """The sheet with the colours that answer written into their cells."""
    words = spoken(sheet) if sheet.fills else {}
    return replace(sheet, rows=overlaid(sheet.rows, words)) if words else sheet


def name_of(rgb: str) -> str:
    """What a colour is called: "63BE7B" is green."""
    red, green, blue = (int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, _ = colorsys.rgb_to_hls(red, green, blue)
    if max(red, green, blue) - min(red, green, blue) < _GREY:
        return "black" if light < _BLACK else "grey"
    return next(name for limit, name in _HUES if hue * 360 < limit)


def _names(colours: Counter[str]) -> dict[str, str]:
    """A name for each colour; shades of one name bear their code too."""
    shades: dict[str, list[str]] = {}
    for rgb, _ in colours.most_common():
        shades.setdefault(name_of(rgb), []).append(rgb)
    return {
        rgb: f"{name} cell" if len(its) == 1 else f"{name} cell {rgb}" for name, its in shades.items() for rgb in its
    }
