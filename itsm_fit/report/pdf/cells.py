"""What stands in a cell on paper, and how it looks there."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from itsm_fit.blanks import with_blanks
from itsm_fit.drawing.fonts import printed_width
from itsm_fit.drawing.theme import LIGHT
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Reference, Value, bare
from itsm_fit.report.said import said
from itsm_fit.report.styles import CellTone, Style
from itsm_fit.report.text import clean, unbroken
from itsm_fit.scoring.verdicts import SIGN
from itsm_fit.visible import visible_lines

_OUTCOME_OF_SIGN = {sign: outcome for outcome, sign in SIGN.items()}
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_LEFT_TO_RIGHT = re.compile("[A-Za-z\u00c0-\u058f\u0900-\u1fff\u3040-\ud7ff]")
_MAY_BREAK = "\u200b"
_WIDEST = 1.05
"""Of a character, in em."""
_SPARE = 0.92
"""How much of a column a broken word fills: print may run a little wider than measured."""


class CellLook(NamedTuple):
    """How a cell is printed; colours as ``#RRGGBB``, empty for none and for the usual ink."""

    fill: str = ""
    ink: str = ""
    bold: bool = False
    turned: bool = False
    """Written from right to left."""


class PrintedCell(NamedTuple):
    """The text of a cell, its look, and where it leads."""

    text: str
    look: CellLook
    to: Reference | None = None


def printed(value: Value, usual: Style) -> PrintedCell:
    """A value of a column with this style, as it is printed."""
    style, to = (value.style, value.to) if isinstance(value, Cell) else (usual, None)
    plain = bare(value)
    text = in_print(said(plain, style))
    look = _heated(style, plain) if style.tone is CellTone.HEAT and isinstance(plain, int | float) else _look(style)
    if style.tone is CellTone.VERDICT and text[:1] in _OUTCOME_OF_SIGN:
        look = _look(styles.VERDICT[_OUTCOME_OF_SIGN[text[0]]])
    return PrintedCell(text, look._replace(turned=True) if runs_from_right(text) else look, to)


def in_print(text: str) -> str:
    """Somebody's text as it can be printed: nothing in it acts."""
    text = with_blanks(text)
    return text if text.isprintable() else visible_lines(clean(text)).replace("\t", " ")


def in_sentence(text: str) -> str:
    """The same of a text that is no cell: its numbers stay on one line, with their per cent."""
    return unbroken(in_print(text))


def runs_from_right(text: str) -> bool:
    """Whether a text is read from right to left, by its first letter that says so."""
    if text.isascii():
        return False
    turned = _RIGHT_TO_LEFT.search(text)
    straight = _LEFT_TO_RIGHT.search(text)
    return turned is not None and (straight is None or turned.start() < straight.start())


def breakable(text: str, room: float) -> str:
    """A text whose words may be broken where they are wider than `room` em, which is the width of their column."""
    most = max(int(room / _WIDEST), 1)
    if len(text) <= most:
        return text
    return re.sub(rf"\S{{{most + 1},}}", lambda found: _broken(found[0], room), text)


def _broken(word: str, room: float) -> str:
    if printed_width(word) <= room:
        return word
    room *= _SPARE
    pieces, used = [], 0.0
    for sign in word:
        wide = _width(sign)
        if used + wide > room and used:
            pieces.append(_MAY_BREAK)
            used = 0.0
        pieces.append(sign)
        used += wide
    return "".join(pieces)


@lru_cache(maxsize=4096)
def _width(sign: str) -> float:
    return printed_width(sign)


def _heated(style: Style, share: float) -> CellLook:
    warm = styles.heat(min(max(share, 0.0), 1.0), bold=style.bold)
    return CellLook(warm.fill, warm.ink, style.bold)


@cache
def _look(style: Style) -> CellLook:
    """Inputs look as all else: nothing can be changed on paper."""
    fill = "" if style.tone is CellTone.INPUT else style.fill
    return CellLook(fill, "" if style.ink == LIGHT.ink else style.ink, style.bold)
