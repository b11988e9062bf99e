"""The colours of the series of charts, the same in every medium."""

from __future__ import annotations

from typing import NamedTuple

from itsm_fit.drawing.theme import LIGHT, Theme, mix
from itsm_fit.report.content import Fill

_PALE, _OTHER_PALE = 0.5, 0.18
"""How much of a colour is left on the ground of its paler form."""
_OTHER_LIGHT, _OTHER_DARK = "#6B7684", "#A3AEBC"


class FillColours(NamedTuple):
    """What a series is painted with: its colour, and the ground under its lines where it is hatched."""

    colour: str
    ground: str = ""


def fill_colours(fill: Fill, theme: Theme = LIGHT) -> FillColours:
    """How a fill looks in a theme."""
    strong = theme.carried.edge
    other = _OTHER_LIGHT if theme is LIGHT else _OTHER_DARK
    match fill:
        case Fill.STRONG:
            return FillColours(strong)
        case Fill.STRONG_HATCHED:
            return FillColours(strong, theme.carried.fill)
        case Fill.PALE:
            return FillColours(mix(theme.surface, strong, _PALE))
        case Fill.OTHER:
            return FillColours(other)
        case Fill.OTHER_HATCHED:
            return FillColours(other, mix(theme.surface, other, _OTHER_PALE))
