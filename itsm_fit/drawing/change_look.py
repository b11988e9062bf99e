"""How differences between two versions look: a colour, a sign and a pattern each, never a colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from itsm_fit.differences import DifferenceKind
from itsm_fit.drawing.geometry import along
from itsm_fit.drawing.path import Symbol, circle, filled, stroked
from itsm_fit.drawing.shapes import badge_box
from itsm_fit.drawing.theme import DARK, LIGHT, Theme
from itsm_fit.language import Phrase, Phrases
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds

ADDED, REMOVED, CHANGED, MOVED = (
    DifferenceKind.ADDED,
    DifferenceKind.REMOVED,
    DifferenceKind.CHANGED,
    DifferenceKind.MOVED,
)
CHANGE_WORDS: Mapping[DifferenceKind, str] = Phrases(
    {
        ADDED: Phrase("added"),
        REMOVED: Phrase("removed"),
        CHANGED: Phrase("changed"),
        MOVED: Phrase("moved only"),
    }
)


@dataclass(frozen=True, slots=True)
class ChangeLook:
    """How one kind of difference is painted over an element.

    `edge` draws outline, pattern and badge, `on_edge` the sign on the badge. The outline has a width, a distance from
    the shape and a dash in diagram units, () for a solid one. The pattern is lines through a square tile of
    `TILE` units, each from (x, y) to (x, y).
    """

    edge: str
    on_edge: str
    width: float
    dash: tuple[float, ...] = ()
    pattern: tuple[tuple[float, float, float, float], ...] = ()


TILE: Final = 10.0
OFFSET: Final = 2.5
"""Between a shape and the outline of its difference."""
PATTERN_SHARE: Final = 0.5
"""Opacity of the lines of patterns, under which names stay readable."""
_SIGN_ON_LINE: Final = 16.0
_SIGN_AT: Final = 0.7
_DOTS = ((1.0, 3.0, 3.0, 3.0), (6.0, 8.0, 8.0, 8.0))
_STRIPES = ((0.0, 10.0, 10.0, 0.0), (-2.5, 2.5, 2.5, -2.5), (7.5, 12.5, 12.5, 7.5))


def _looks(added: str, removed: str, changed: str, moved: str, sign: str) -> Mapping[DifferenceKind, ChangeLook]:
    return {
        ADDED: ChangeLook(added, sign, 3.0),
        REMOVED: ChangeLook(removed, sign, 2.5, (9.0, 5.0), _STRIPES),
        CHANGED: ChangeLook(changed, sign, 2.5, (), _DOTS),
        MOVED: ChangeLook(moved, sign, 2.0, (2.0, 4.0)),
    }


_LOOKS: Final = {
    LIGHT.name: _looks("#00704E", "#B8430A", "#1D5FBF", "#6B6478", "#FFFFFF"),
    DARK.name: _looks("#3CC492", "#F28A4B", "#6FA8F5", "#B3ABC2", "#0B1524"),
}


def change_look(how: DifferenceKind, theme: Theme) -> ChangeLook:
    """How a difference is painted in a theme."""
    return _LOOKS[theme.name][how]


_DISC = (filled(circle(0.5, 0.5, 0.5), "paper"), filled(circle(0.5, 0.5, 0.44)))
CHANGE_BADGES: Mapping[DifferenceKind, Symbol] = {
    ADDED: (*_DISC, stroked("M 0.5 0.28 L 0.5 0.72 M 0.28 0.5 L 0.72 0.5", 0.11, "paper")),
    REMOVED: (*_DISC, stroked("M 0.28 0.5 L 0.72 0.5", 0.11, "paper")),
    CHANGED: (
        *_DISC,
        stroked("M 0.26 0.46 C 0.36 0.30 0.44 0.32 0.5 0.40 C 0.56 0.48 0.64 0.50 0.74 0.34", 0.09, "paper"),
        stroked("M 0.26 0.66 C 0.36 0.50 0.44 0.52 0.5 0.60 C 0.56 0.68 0.64 0.70 0.74 0.54", 0.09, "paper"),
    ),
    MOVED: (
        *_DISC,
        stroked(
            "M 0.24 0.5 L 0.76 0.5 M 0.38 0.36 L 0.24 0.5 0.38 0.64 M 0.62 0.36 L 0.76 0.5 0.62 0.64", 0.08, "paper"
        ),
    ),
}
"""Signs on badges; ink is `ChangeLook.edge`, paper is `ChangeLook.on_edge`."""


def change_badge_box(place: Bounds | Waypoints) -> Bounds:
    """The square of the badge: on the corner of a shape, or on a line beyond its name."""
    if isinstance(place, Bounds):
        return badge_box(place)
    at = along(place, _SIGN_AT)
    return Bounds(at.x - _SIGN_ON_LINE / 2, at.y - _SIGN_ON_LINE / 2, _SIGN_ON_LINE, _SIGN_ON_LINE)
