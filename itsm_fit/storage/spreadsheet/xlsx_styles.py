"""What the cell styles of an Excel workbook show: percentages, bold type, colours, signs drawn by fonts."""

from __future__ import annotations

import colorsys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from lxml import etree

from itsm_fit.storage.spreadsheet.symbols import SYMBOL_FONTS
from itsm_fit.storage.spreadsheet.values import percent_scale, whole
from itsm_fit.storage.spreadsheet.xlsx_scan import Styles

_PERCENT_FORMATS: Final = {"9": 1.0, "10": 1.0}
"""Ids of Excel's built-in formats 0% and 0.00%."""
_THEME_ORDER: Final = (1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11)
"""Where the colours that styles number stand in a theme: light and dark are numbered the other way round."""
_NO_FILLS: Final = ("none", "gray125")
WHITE: Final = "FFFFFF"


def styles_of(root: etree._Element, theme: Callable[[], etree._Element | None]) -> Styles:
    """The styles of the styles part; `theme` gives the theme part's root and is asked only where a fill needs it."""
    percent_formats = _PERCENT_FORMATS | {
        its.get("numFmtId", ""): scale
        for its in root.iter("{*}numFmt")
        if (scale := percent_scale(its.get("formatCode", ""))) is not None
    }
    fonts = _children(root, "fonts")
    bold = {str(at) for at, font in enumerate(fonts) if _is_bold(font)}
    symbols = {str(at): name for at, font in enumerate(fonts) if (name := _name(font)) in SYMBOL_FONTS}
    colours = cache(lambda: _theme_colours(theme()))
    fills = {str(at): rgb for at, fill in enumerate(_children(root, "fills")) if (rgb := _fill(fill, colours))}
    styles = [(b"%d" % at, its) for at, its in enumerate(_children(root, "cellXfs"))]
    return Styles(
        {at: percent_formats[number] for at, its in styles if (number := its.get("numFmtId", "")) in percent_formats},
        frozenset(at for at, its in styles if its.get("fontId") in bold),
        {at: fills[fill] for at, its in styles if (fill := its.get("fillId", "")) in fills},
        {at: symbols[font] for at, its in styles if (font := its.get("fontId", "")) in symbols},
    )


def _children(root: etree._Element, name: str) -> list[etree._Element]:
    part = root.find(f"{{*}}{name}")
    return [] if part is None else _elements(part)


def _elements(part: etree._Element) -> list[etree._Element]:
    """The elements in another, comments left out."""
    return [child for child in part if isinstance(child.tag, str)]


def _is_bold(font: etree._Element) -> bool:
    bold = font.find("{*}b")
    return bold is not None and bold.get("val", "1") not in ("0", "false")


def _name(font: etree._Element) -> str:
    name = font.find("{*}name")
    return "" if name is None else str(name.get("val", "")).casefold()


def _theme_colours(theme: etree._Element | None) -> Sequence[str]:
    if theme is None or (scheme := next(theme.iter("{*}clrScheme"), None)) is None:
        return ()
    written = [
        next((str(shade.get("lastClr") or shade.get("val", "")) for shade in _elements(colour)), "")
        for colour in _elements(scheme)
    ]
    return [written[at] for at in _THEME_ORDER if at < len(written)]


def _fill(fill: etree._Element, theme: Callable[[], Sequence[str]]) -> str:
    """The colour of a fill, "" when it shows none or white."""
    pattern = fill.find("{*}patternFill")
    if pattern is None or pattern.get("patternType", "none") in _NO_FILLS:
        stops = fill.iterfind("{*}gradientFill/{*}stop/{*}color")
        colour = next(stops, None)
    else:
        colour = pattern.find("{*}fgColor")
    rgb = "" if colour is None else _rgb({str(key): str(value) for key, value in colour.items()}, theme)
    return "" if rgb == WHITE else rgb


def _rgb(colour: Mapping[str, str], theme: Callable[[], Sequence[str]]) -> str:
    rgb = next(_written(colour, theme), "")[-6:].upper()
    try:
        tint = float(colour.get("tint", "0"))
        return _tinted(rgb, tint) if tint and len(rgb) == 6 else rgb
    except (ValueError, OverflowError):
        return rgb


def _written(colour: Mapping[str, str], theme: Callable[[], Sequence[str]]) -> Iterator[str]:
    if "rgb" in colour:
        yield colour["rgb"]
    yield from theme()[at : at + 1] if (at := whole(colour.get("theme"), -1)) >= 0 else ()
    if (at := whole(colour.get("indexed"), -1)) >= 0:
        from openpyxl.styles.colors import COLOR_INDEX

        yield from COLOR_INDEX[at : at + 1]


def _tinted(rgb: str, tint: float) -> str:
    """A colour made darker (tint below 0) or lighter, as ECMA-376 part 1, 18.8.19 says."""
    hue, light, saturation = colorsys.rgb_to_hls(*(int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, light, saturation))
