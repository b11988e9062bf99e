"""How cells look.

Colours are those of the drawings, light theme, and never stand without a word, sign or number.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from itsm_fit.drawing.theme import LIGHT, ink_on, shade
from itsm_fit.findings import Severity
from itsm_fit.language import THIN_SPACE
from itsm_fit.scoring.figures import Outcome

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

FONT = "Arial"
"""Stands, or has a metric twin, on every system: text wraps alike everywhere."""

BODY_POINTS = 10

PERCENT_FORMAT = "0 %"
_GROUPED = f'[>=1000000]#"{THIN_SPACE}"###"{THIN_SPACE}"##0;[>=1000]#"{THIN_SPACE}"##0;0'


class CellTone(StrEnum):
    """What the colours of a style mean: each medium has its own for it, light and dark."""

    PLAIN = "plain"
    MUTED = "muted"
    HEAT = "heat"
    """A share from 0 to 1 on its shade."""
    SHARE = "share"
    """A share that reads 0 % and 100 % only where it is that."""
    VERDICT = "verdict"
    """A verdict that begins with its sign."""
    CARRIED = "carried"
    OPEN = "open"
    NOT_CARRIED = "not-carried"
    INPUT = "input"
    HEADING = "heading"
    """The title of a part, and headings within it."""
    HEADER = "header"
    """The heading of a column."""
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Style(NamedTuple):
    """A cell format as a value; `ruled` draws the quiet line under a table row.

    `unlocked` cells can be filled in on a protected sheet; lines at both sides tell them apart. `shade` is the share
    that the ground stands for, 0 to 1, in place of what stands in the cell.
    """

    number: str = ""
    ink: str = LIGHT.ink
    fill: str = ""
    size: int = BODY_POINTS
    bold: bool = False
    wrap: bool = False
    align: str = ""
    indent: int = 0
    middle: bool = False
    ruled: bool = True
    underlined: bool = False
    quoted: bool = False
    unlocked: bool = False
    tone: CellTone = CellTone.PLAIN
    shade: float | None = None


WORD = Style(align="left", indent=1)
TEXT = WORD._replace(wrap=True)
MUTED = Style(ink=LIGHT.muted, tone=CellTone.MUTED)
CENTRED = Style(align="center")
STRONG = Style(bold=True)
NUMBER = Style(align="right", indent=1)
COUNT = Style(number=_GROUPED, align="right", indent=1)
PERCENT = Style(number=PERCENT_FORMAT, align="right", indent=1, tone=CellTone.SHARE)
SMALL_SHARE = Style(number="0.0 %", align="right", indent=1)
AMOUNT = Style(number="0.0", align="right", indent=1)
PER_CASE = Style(number="0.00", align="right", indent=1)

TITLE = Style(size=16, bold=True, ruled=False, middle=True, tone=CellTone.HEADING)
HEADING = Style(size=12, bold=True, ruled=False, middle=True, tone=CellTone.HEADING)
NOTE = Style(ink=LIGHT.muted, wrap=True, ruled=False, tone=CellTone.MUTED)
PLAIN = Style(wrap=True, ruled=False)
LINK = Style(ink=LIGHT.accent, underlined=True, ruled=False)

HEADER = Style(bold=True, fill=LIGHT.lane_header, wrap=True, tone=CellTone.HEADER)

TONE_OF: Mapping[Outcome, CellTone] = {
    Outcome.YES: CellTone.CARRIED,
    Outcome.OPEN: CellTone.OPEN,
    Outcome.NO: CellTone.NOT_CARRIED,
}
VERDICT: Mapping[Outcome, Style] = {
    outcome: WORD._replace(ink=LIGHT.fit(outcome).ink, fill=LIGHT.fit(outcome).fill, tone=tone)
    for outcome, tone in TONE_OF.items()
}
DECISION: Mapping[Outcome, Style] = {
    outcome: style._replace(size=13, bold=True, wrap=True, middle=True, ruled=False)
    for outcome, style in VERDICT.items()
}
"""What a report comes to."""
VERDICT_CENTRED: Mapping[Outcome, Style] = {
    outcome: style._replace(align="center", indent=0) for outcome, style in VERDICT.items()
}
INPUT_FILL = "#FFF9E5"


def to_change(style: Style) -> Style:
    """How an input looks: on a ground of its own, between lines."""
    return style._replace(fill=INPUT_FILL, ink=LIGHT.ink, unlocked=True, tone=CellTone.INPUT)


STRUCK: Mapping[str, object] = {"font_strikeout": True, "font_color": LIGHT.muted}
"""What a figure looks like that no longer holds, beside the line that says so."""
WARNS: Mapping[str, object] = {"bold": True, "font_color": LIGHT.warning}
HEAT = Style(number=PERCENT_FORMAT, ink="#000000", align="center", tone=CellTone.HEAT)
"""A share on its shade."""
SHARE = Style(number=PERCENT_FORMAT, align="center", tone=CellTone.SHARE)
VERDICT_WORD = WORD._replace(tone=CellTone.VERDICT)
"""A verdict in words behind its sign, whichever it is."""
APPLIES_NOT = MUTED._replace(align="center")
SEVERITY: Mapping[Severity, Style] = {
    Severity.ERROR: WORD._replace(ink=LIGHT.error, bold=True, tone=CellTone.ERROR),
    Severity.WARNING: WORD._replace(ink=LIGHT.warning, bold=True, tone=CellTone.WARNING),
    Severity.INFO: WORD._replace(ink=LIGHT.info, tone=CellTone.INFO),
}

_HEAT_STEPS = 20


def heat(share: float, *, bold: bool = False) -> Style:
    """The ground for a share, 0 to 1, in steps of 5 %, with ink that reads on it."""
    return _heat_step(round(share * _HEAT_STEPS), bold)


@cache
def _heat_step(step: int, bold: bool) -> Style:
    ground = shade(step / _HEAT_STEPS)
    return Style(
        number=PERCENT_FORMAT,
        ink=ink_on(ground),
        fill=ground,
        align="center",
        middle=True,
        bold=bold,
        shade=step / _HEAT_STEPS,
    )


class Formats:
    """Each style once as a format of one workbook.

    Headings are written in `ink`; a `line` of its colour stands under the heads of columns.
    """

    def __init__(self, workbook: Workbook, *, ink: str = LIGHT.ink, line: str = LIGHT.border) -> None:
        self._workbook, self._ink, self._line = workbook, ink, line
        self._made: dict[Style, Format] = {}

    def __getitem__(self, style: Style) -> Format:
        found = self._made.get(style)
        if found is None:
            properties = _properties(style)
            if style.tone is CellTone.HEADING:
                properties["font_color"] = self._ink
            elif style.tone is CellTone.HEADER:
                properties["bottom_color"] = self._line
            found = self._made[style] = self._workbook.add_format(properties)
        return found


def _properties(style: Style) -> dict[str, object]:
    properties: dict[str, object] = {
        "font_name": FONT,
        "font_size": style.size,
        "font_color": style.ink,
        "valign": "vcenter" if style.middle else "top",
    }
    if style.number:
        properties["num_format"] = style.number
    if style.fill:
        properties |= {"bg_color": style.fill, "pattern": 1}
    if style.align:
        properties["align"] = style.align
    if style.indent:
        properties["indent"] = style.indent
    if style.ruled:
        properties |= {"bottom": 1, "bottom_color": LIGHT.border}
    if style.underlined:
        properties["underline"] = 1
    if style.unlocked:
        edge = {"left": 1, "right": 1, "left_color": LIGHT.border, "right_color": LIGHT.border}
        properties |= {"locked": False, **edge}
    for name, wanted in (("bold", style.bold), ("text_wrap", style.wrap), ("quote_prefix", style.quoted)):
        if wanted:
            properties[name] = True
    return properties
