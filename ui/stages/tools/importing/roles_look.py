"""How the roles of rows and columns look: a colour for the eye and a word for everybody."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

from itsm_fit.drawing.theme import DARK, LIGHT, NOT_CARRIED, Theme, mix
from itsm_fit.importing.roles import ColumnRole, RowRole
from ui.widgets.language import Caption


class LeftRole(StrEnum):
    """What a cell is that no table uses."""

    LOST = "answers left out"
    ASIDE = "left out"


CellRole = ColumnRole | RowRole | LeftRole

_HUES: Mapping[CellRole, str] = {
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
    LeftRole.LOST: NOT_CARRIED,
}
_MIDDLE = 127
_SWATCH = 14
_STRENGTH: Mapping[str, float] = {"light": 0.22, "dark": 0.34}

NAMES: Mapping[CellRole, Caption] = {
    RowRole.HEADER: Caption("Header"),
    RowRole.FEATURE: Caption("Requirement"),
    RowRole.GROUP: Caption("Group title"),
    RowRole.SKIPPED: Caption("Skipped"),
    ColumnRole.ID: Caption("Id"),
    ColumnRole.TEXT: Caption("Text"),
    ColumnRole.GROUP: Caption("Group"),
    ColumnRole.PRIORITY: Caption("Priority"),
    ColumnRole.WEIGHT: Caption("Weight"),
    ColumnRole.TOOL: Caption("Tool name"),
    ColumnRole.ANSWER: Caption("Answer"),
    ColumnRole.COMMENT: Caption("Comment"),
    ColumnRole.SKIPPED: Caption("Skipped"),
    LeftRole.LOST: Caption("Answer left out"),
    LeftRole.ASIDE: Caption("Left out"),
}
MNEMONICS: Mapping[CellRole, Caption] = {
    RowRole.HEADER: Caption("&Header"),
    RowRole.FEATURE: Caption("&Requirement"),
    RowRole.GROUP: Caption("&Group title"),
    RowRole.SKIPPED: Caption("&Skip"),
    ColumnRole.ID: Caption("&Id"),
    ColumnRole.TEXT: Caption("&Text"),
    ColumnRole.GROUP: Caption("&Group"),
    ColumnRole.PRIORITY: Caption("&Priority"),
    ColumnRole.WEIGHT: Caption("&Weight"),
    ColumnRole.TOOL: Caption("Tool &name"),
    ColumnRole.ANSWER: Caption("&Answer"),
    ColumnRole.COMMENT: Caption("&Comment"),
    ColumnRole.SKIPPED: Caption("&Skip"),
}
IN_LEGEND: tuple[CellRole, ...] = (
    RowRole.HEADER,
    ColumnRole.ID,
    ColumnRole.TEXT,
    ColumnRole.GROUP,
    ColumnRole.PRIORITY,
    ColumnRole.WEIGHT,
    ColumnRole.TOOL,
    ColumnRole.ANSWER,
    ColumnRole.COMMENT,
    LeftRole.LOST,
    LeftRole.ASIDE,
)
"""The roles in the order of the legend; group rows and group columns look alike."""


def ground(role: CellRole, theme: Theme) -> QBrush:
    """What lies behind a cell of that role; what is left out is hatched."""
    if role is LeftRole.ASIDE:
        return QBrush(QColor(theme.border), Qt.BrushStyle.BDiagPattern)
    hue = _HUES.get(role)
    return QBrush(QColor(theme.surface if hue is None else mix(theme.surface, hue, _STRENGTH[theme.name])))


def swatch(role: CellRole, theme: Theme) -> QPixmap:
    """The ground of a role as a small square for the legend."""
    made = QPixmap(_SWATCH, _SWATCH)
    made.fill(QColor(theme.surface))
    painter = QPainter(made)
    painter.fillRect(made.rect(), ground(role, theme))
    painter.end()
    return made


def ink_on(fill: QColor) -> str:
    """The colour of text that reads best on a colour of the file's own."""
    return LIGHT.ink if fill.lightness() > _MIDDLE else DARK.ink
