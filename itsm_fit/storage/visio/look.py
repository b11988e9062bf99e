"""What people gave a shape beside its name: colours of its own, and Shape Data that they filled in."""

from __future__ import annotations

import re
from typing import Final

from itsm_fit.model.process import UNCOLOURED, ElementColours
from itsm_fit.storage.bpmn.colours import colour_of
from itsm_fit.storage.visio.shape import VisioShape
from itsm_fit.storage.visio.sheet import INHERITED, SheetCell

_PALETTE: Final = (
    "#000000",
    "#FFFFFF",
    "#FF0000",
    "#00FF00",
    "#0000FF",
    "#FFFF00",
    "#FF00FF",
    "#00FFFF",
    "#800000",
    "#008000",
    "#000080",
    "#808000",
    "#800080",
    "#008080",
    "#C0C0C0",
    "#E6E6E6",
    "#CDCDCD",
    "#B3B3B3",
    "#9A9A9A",
    "#808080",
    "#666666",
    "#4D4D4D",
    "#333333",
    "#1A1A1A",
)
"""Visio's colours by number."""
_WORKED_OUT: Final = re.compile(r"Inh|THEME|GUARD|IF\(|Sheet\.", re.IGNORECASE)
_OF_ITS_OWN: Final = re.compile(r"(?i)^(bpmn|vis|msv|function$|phase$|processstepid|shapetype|row_\d+$)")
"""Rows of Shape Data that Visio fills in by itself, or that are read elsewhere."""
_DOCUMENTATION: Final = "BpmnDocumentation"


def colours_of(shape: VisioShape) -> ElementColours:
    """The colours that somebody chose for a shape; those of its master and theme are the drawing's own."""
    fill = _chosen(shape.sheet.own.get("FillForegnd")) if shape.sheet.cell("FillPattern").value != "0" else ""
    line = _chosen(shape.sheet.own.get("LineColor"))
    return ElementColours(fill, line) if fill or line else UNCOLOURED


def documentation_of(shape: VisioShape) -> str:
    """What the Shape Data says that somebody filled in, a line each."""
    lines: list[str] = []
    for row in shape.sheet.given("Property"):
        value = shape.sheet.value("Property", row).strip()
        given = shape.sheet.rows("Property").get(row, {}).get("Value")
        if not value or given is None or given.formula == INHERITED:
            continue
        if row == _DOCUMENTATION:
            lines.insert(0, value)
        elif not _OF_ITS_OWN.match(row):
            label = shape.sheet.value("Property", row, "Label") or row
            lines.append(f"{label.strip().rstrip(':')}: {value}")
    return "\n".join(lines)


def _chosen(cell: SheetCell | None) -> str:
    if cell is None or _WORKED_OUT.search(cell.formula):
        return ""
    if cell.value.isascii() and cell.value.isdigit():
        return _PALETTE[int(cell.value)] if int(cell.value) < len(_PALETTE) else ""
    return colour_of(cell.value) or ""
