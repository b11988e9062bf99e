"""The colours that shapes and edges have in the diagram data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from itsm_fit.language import tr
from itsm_fit.model.process import UNCOLOURED, ElementColours
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.index import XmlElement
from itsm_fit.storage.bpmn.notes import Notes
from itsm_fit.storage.bpmn.record import BpmnRecord

_NONE: Final = frozenset({"", "none", "transparent", "inherit"})
_WRITTEN: Final = frozenset({*names.COLOUR_FILLS, *names.COLOUR_LINES})
_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.ASCII)
_RGB = re.compile(r"rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)", re.ASCII)
_NAMED: Final[Mapping[str, str]] = {
    "aqua": "#00FFFF",
    "black": "#000000",
    "blue": "#0000FF",
    "fuchsia": "#FF00FF",
    "gray": "#808080",
    "green": "#008000",
    "grey": "#808080",
    "lime": "#00FF00",
    "maroon": "#800000",
    "navy": "#000080",
    "olive": "#808000",
    "orange": "#FFA500",
    "purple": "#800080",
    "red": "#FF0000",
    "silver": "#C0C0C0",
    "teal": "#008080",
    "white": "#FFFFFF",
    "yellow": "#FFFF00",
}
"""The names of CSS 2.1 (section 4.3.6)."""


@lru_cache
def colour_of(written: str) -> str | None:
    """A written colour as ``#RRGGBB``, "" where it says that there is none, None where it is no colour."""
    said = written.strip().lower()
    if said in _NONE:
        return ""
    if said in _NAMED:
        return _NAMED[said]
    if _HEX.fullmatch(said):
        digits = said[1:] if len(said) == 7 else "".join(2 * digit for digit in said[1:])
        return f"#{digits.upper()}"
    shares = _RGB.fullmatch(said)
    if shares is not None and all(int(share) <= 255 for share in shares.groups()):
        return "#" + "".join(f"{int(share):02X}" for share in shares.groups())
    return None


def read_colours(drawn: XmlElement | None, own: str = "", notes: Notes | None = None) -> ElementColours:
    """The colours of a shape or edge; a written colour that is none is an issue and left out."""
    if drawn is None or _WRITTEN.isdisjoint(drawn.keys()):
        return UNCOLOURED
    fill, line = (_read(drawn, attributes, own, notes) for attributes in (names.COLOUR_FILLS, names.COLOUR_LINES))
    return ElementColours(fill, line) if fill or line else UNCOLOURED


def _read(drawn: XmlElement, attributes: tuple[str, ...], own: str, notes: Notes | None) -> str:
    for attribute in attributes:
        written = drawn.get(attribute)
        found = "" if written is None else colour_of(written)
        if found:
            return found
        if found is None and notes is not None:
            notes.warn(
                own,
                tr(
                    "The colour “{colour}” in its diagram data is none that is known, and is not shown: write it as "
                    "#RRGGBB. The file keeps it.",
                    colour=written or "",
                ),
            )
    return ""


def write_colours(record: BpmnRecord, drawn: XmlElement, before: ElementColours, after: ElementColours) -> None:
    """Give a shape or edge other colours, in the words of OMG and of bpmn.io: tools read either."""
    if before == after:
        return
    now = read_colours(drawn)
    for attributes, was, wanted in (
        (names.COLOUR_FILLS, now.fill, after.fill),
        (names.COLOUR_LINES, now.line, after.line),
    ):
        if was != wanted:
            for attribute in attributes:
                record.set(drawn, attribute, wanted or None)
