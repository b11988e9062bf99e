"""How the roles of rows and columns look: a colour for the eye and a word for everybody."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor

from itsm_fit.drawing.theme import Theme, mix
from itsm_fit.importing.roles import ColumnRole, RowRole

Role = ColumnRole | RowRole

_HUES: Mapping[Role, str] = {
    RowRole.HEADER: "#3B5B8C",
    ColumnRole.ID: "#E69F00",
    ColumnRole.TEXT: "#56B4E9",
    ColumnRole.GROUP: "#CC79A7",
    RowRole.GROUP: "#CC79A7",
    ColumnRole.PRIORITY: "#B58900",
    ColumnRole.WEIGHT: "#A6761D",
    ColumnRole.TOOL: "#7B5EA7",
    ColumnRole.ANSWER: "#009E73",
    ColumnRole.COMMENT: "#8A949E",
}
_STRENGTH: Mapping[str, float] = {"light": 0.22, "dark": 0.34}

NAMES: Mapping[Role, str] = {
    RowRole.HEADER: "Header",
    RowRole.FEATURE: "Requirement",
    RowRole.GROUP: "Group title",
    RowRole.SKIPPED: "Skipped",
    ColumnRole.ID: "Id",
    ColumnRole.TEXT: "Text",
    ColumnRole.GROUP: "Group",
    ColumnRole.PRIORITY: "Priority",
    ColumnRole.WEIGHT: "Weight",
    ColumnRole.TOOL: "Tool name",
    ColumnRole.ANSWER: "Answer",
    ColumnRole.COMMENT: "Comment",
    ColumnRole.SKIPPED: "Skipped",
}
MNEMONICS: Mapping[Role, str] = {
    RowRole.HEADER: "&Header",
    RowRole.FEATURE: "&Requirement",
    RowRole.GROUP: "&Group title",
    RowRole.SKIPPED: "&Skip",
    ColumnRole.ID: "&Id",
    ColumnRole.TEXT: "&Text",
    ColumnRole.GROUP: "&Group",
    ColumnRole.PRIORITY: "&Priority",
    ColumnRole.WEIGHT: "&Weight",
    ColumnRole.TOOL: "Tool &name",
    ColumnRole.ANSWER: "&Answer",
    ColumnRole.COMMENT: "&Comment",
    ColumnRole.SKIPPED: "&Skip",
}
IN_LEGEND: tuple[Role, ...] = (
    RowRole.HEADER,
    ColumnRole.ID,
    ColumnRole.TEXT,
    ColumnRole.GROUP,
    ColumnRole.PRIORITY,
    ColumnRole.WEIGHT,
    ColumnRole.TOOL,
    ColumnRole.ANSWER,
    ColumnRole.COMMENT,
    ColumnRole.SKIPPED,
)
"""The roles in the order of the legend; group rows and group columns look alike."""


def ground(role: Role, theme: Theme) -> QColor:
    """What lies behind a cell of that role."""
    hue = _HUES.get(role)
    return QColor(theme.surface if hue is None else mix(theme.surface, hue, _STRENGTH[theme.name]))
