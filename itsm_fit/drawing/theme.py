"""Colours of drawings and windows, light and dark, safe for colour-blind eyes and readable on every ground."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from itsm_fit.model.process import UNCOLOURED, ElementColours
from itsm_fit.scoring.figures import Outcome

CARRIED, OPEN, NOT_CARRIED = "#2166AC", "#8073AC", "#D55E00"
"""The fit colours, the same in window, report and drawings."""


_PLAIN = frozenset({"", "#FFFFFF"})
"""Grounds of shapes that nobody coloured: several programs write the white of theirs into every file."""
_TEXT_CONTRAST, _LINE_CONTRAST = 4.5, 3.0
"""What WCAG 2 asks of text and of other things that are to be made out."""
_EXTREMES = ("#000000", "#FFFFFF")
_FAINT = 0.25
_MORE_TEXT_CONTRAST = 7.0
"""What WCAG 2 asks of text where more is wanted: 1.4.6."""


@dataclass(frozen=True, slots=True)
class FitColour:
    """How one verdict is painted.

    `badge` is the verdict's own colour, `on_badge` the sign on it; `edge` draws outlines (`badge`, lighter where the
    ground is dark), `fill` lies under text, `hatch` draws lines over `fill`, `ink` is text on both.
    """

    badge: str
    edge: str
    fill: str
    hatch: str
    ink: str
    on_badge: str = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#RRGGBB``.

    `canvas` lies behind the drawing, `surface` inside shapes and panels, `raised` on cards and menus. `ink` and
    `muted` are text; `line` draws shapes and flows, `border` separates quietly, `outline` is the edge of what can be
    filled in, pressed or moved. `accent` marks the selection, `accent_fill` lies under selected text, `on_accent` is
    text on `accent`. `text_contrast` is what text has to its ground at least.
    """

    name: str
    canvas: str
    surface: str
    raised: str
    ink: str
    muted: str
    line: str
    border: str
    outline: str
    accent: str
    accent_fill: str
    on_accent: str
    lane_header: str
    hover: str
    error: str
    warning: str
    info: str
    carried: FitColour
    open: FitColour
    not_carried: FitColour
    text_contrast: float = _TEXT_CONTRAST

    @property
    def faint(self) -> str:
        """Text of what cannot be used just now: fainter than `muted`, and still made out, 3 to 1."""
        return mix(self.muted, self.surface, _FAINT)

    def fit(self, outcome: Outcome) -> FitColour:
        """How a verdict is painted."""
        return {Outcome.YES: self.carried, Outcome.OPEN: self.open, Outcome.NO: self.not_carried}[outcome]


LIGHT = Theme(
    name="light",
    canvas="#F6F7F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    ink="#1A2230",
    muted="#566070",
    line="#49535F",
    border="#D3D9E0",
    outline="#7C8794",
    accent="#1D5FBF",
    accent_fill="#DCE8FA",
    on_accent="#FFFFFF",
    lane_header="#EBEEF2",
    hover="#EDF2F9",
    error="#B3261E",
    warning="#8A5200",
    info="#1D5FBF",
    carried=FitColour(CARRIED, edge=CARRIED, fill="#DCE9F5", hatch="#C3D9EE", ink="#123A63"),
    open=FitColour(OPEN, edge=OPEN, fill="#ECEAF4", hatch="#CFC9E2", ink="#3E3561"),
    not_carried=FitColour(NOT_CARRIED, edge=NOT_CARRIED, fill="#FCE6D6", hatch="#F5C9A8", ink="#6E3000"),
)
DARK = Theme(
    name="dark",
    canvas="#12161C",
    surface="#1B2129",
    raised="#252C36",
    ink="#E8ECF1",
    muted="#A3AEBC",
    line="#9AA6B4",
    border="#36404C",
    outline="#75828F",
    accent="#6FA8F5",
    accent_fill="#1F3757",
    on_accent="#0B1524",
    lane_header="#222933",
    hover="#2A3441",
    error="#FF8A80",
    warning="#F2B84B",
    info="#7FB2F7",
    carried=FitColour(CARRIED, edge="#5E9AD6", fill="#16324F", hatch="#1E436A", ink="#D6E7F8"),
    open=FitColour(OPEN, edge="#9C90C4", fill="#2D2945", hatch="#48416B", ink="#E4DFF5"),
    not_carried=FitColour(NOT_CARRIED, edge="#E8742A", fill="#4A260C", hatch="#693511", ink="#FFE3CF"),
)


def with_more_contrast(theme: Theme) -> Theme:
    """The theme for who asks for more contrast: text 7 to 1, lines and edges 4.5 to 1, on black or white."""
    ground, ink = sorted(_EXTREMES, key=lambda extreme: contrast(extreme, theme.surface))

    def clear(colour: str, least: float) -> str:
        return _far_enough(_far_enough(colour, theme.hover, ink, least), theme.accent_fill, ink, least)

    def text(colour: str) -> str:
        return clear(colour, _MORE_TEXT_CONTRAST)

    def line(colour: str) -> str:
        return clear(colour, _TEXT_CONTRAST)

    def fit(colour: FitColour) -> FitColour:
        edge = _far_enough(colour.edge, colour.hatch, ink, _TEXT_CONTRAST)
        badge = _far_enough(colour.badge, colour.on_badge, "#000000", _TEXT_CONTRAST)
        return replace(colour, edge=edge, ink=ink, badge=badge)

    return replace(
        theme,
        canvas=ground,
        surface=ground,
        raised=ground,
        ink=ink,
        muted=text(theme.muted),
        accent=text(theme.accent),
        error=text(theme.error),
        warning=text(theme.warning),
        info=text(theme.info),
        line=line(theme.line),
        border=line(theme.border),
        outline=line(theme.outline),
        carried=fit(theme.carried),
        open=fit(theme.open),
        not_carried=fit(theme.not_carried),
        text_contrast=_MORE_TEXT_CONTRAST,
    )


def shade(share: float, theme: Theme = LIGHT) -> str:
    """The colour of a continuous share, from 0, the ground, to 1, the blue of what is carried; others are clamped.

    With more contrast it ends where the ink of the theme still reads: further on neither black nor white does.
    """
    return mix(theme.surface, theme.carried.edge, min(max(share, 0.0), 1.0) * _reach(theme))


@lru_cache(maxsize=8)
def _reach(theme: Theme) -> float:
    """How far shades go towards the blue."""
    if theme.text_contrast <= _TEXT_CONTRAST:
        return 1.0

    def reads(share: float) -> bool:
        return contrast(theme.ink, mix(theme.surface, theme.carried.edge, share)) >= theme.text_contrast

    return next(share for share in (step / 100 for step in range(100, -1, -1)) if reads(share))


INK_TURNS = 0.88
"""From this share on white reads better on its shade than black, in light."""


def ink_on(ground: str) -> str:
    """Black or white, whichever reads better on `ground`: always at least 4.5 to 1."""
    return max(("#000000", "#FFFFFF"), key=lambda ink: contrast(ink, ground))


class Wear(NamedTuple):
    """What an element with colours of its own is painted with: its ground, its lines and signs, text on it."""

    fill: str
    line: str
    ink: str


def worn(colours: ElementColours, theme: Theme) -> Wear:
    """Colours of a file in a theme: as they are, but lines (3 : 1) and text (4.5 : 1) stand out from their ground.

    An outline that does so lighter or darker is the one that the paper around leaves to be seen, too.
    """
    if colours is UNCOLOURED:
        return Wear(theme.surface, theme.line, theme.ink)
    fill = theme.surface if colours.fill in _PLAIN else colours.fill
    ink = theme.ink if contrast(theme.ink, fill) >= _TEXT_CONTRAST else ink_on(fill)
    outlines = [_standing_out(colours.line or theme.line, fill, towards) for towards in (ink, *_EXTREMES)]
    return Wear(fill, max(outlines, key=lambda line: (_made_out(line, fill), _made_out(line, theme.surface))), ink)


def ground_of(colours: ElementColours, theme: Theme) -> ElementColours:
    """Colours of a pool or lane, its ground as pale as the theme's lines and text upon it ask."""
    if colours.fill in _PLAIN:
        return ElementColours(line=colours.line)
    steps = (mix(colours.fill, theme.surface, step / 20) for step in range(21))
    fill = next(
        ground
        for ground in steps
        if contrast(theme.line, ground) >= _LINE_CONTRAST and contrast(theme.ink, ground) >= _TEXT_CONTRAST
    )
    return ElementColours(fill, colours.line)


def line_of(colours: ElementColours, theme: Theme) -> str:
    """What a line, or a frame that is not filled, is painted with."""
    return worn(ElementColours(line=colours.line), theme).line if colours.line else theme.line


def group_line(colours: ElementColours, theme: Theme) -> str:
    """What the frame of a group is painted with."""
    return line_of(colours, theme) if colours.line else theme.muted


def _made_out(line: str, ground: str) -> float:
    """How far a line stands out from a ground; beyond what it needs more makes no difference."""
    return min(_LINE_CONTRAST, contrast(line, ground))


def _standing_out(line: str, ground: str, towards: str) -> str:
    return _far_enough(line, ground, towards, _LINE_CONTRAST)


def readable_on_paper(ink: str) -> str:
    """An ink (``#1F4E79``), as much darker as it takes for text to be read on white: 4.5 to 1."""
    return readable_on(ink, LIGHT.surface, "#000000")


def readable_on(ink: str, ground: str, towards: str) -> str:
    """An ink, as far on the way to another one as it takes for text to be read on a ground: 4.5 to 1."""
    return _far_enough(ink, ground, towards, _TEXT_CONTRAST)


@lru_cache(maxsize=1024)
def _far_enough(colour: str, ground: str, towards: str, least: float) -> str:
    steps = (mix(colour, towards, step / 10) for step in range(11))
    return next((each for each in steps if contrast(each, ground) >= least), towards)


def mix(first: str, second: str, share: float) -> str:
    """The colour `share` of the way (0 to 1) from `first` to `second`."""
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def contrast(first: str, second: str) -> float:
    """The WCAG 2 contrast ratio of two colours, 1 to 21."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.removeprefix("#")))


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it, 0 to 1."""
    shares = (channel / 255 for channel in _channels(colour))
    linear = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
