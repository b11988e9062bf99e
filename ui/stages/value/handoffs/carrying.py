"""What each tool, or a set of tools, makes of all hand-offs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, Qt

from itsm_fit.scoring.figures import Outcome
from ui.widgets.cells import ThemedCell
from ui.widgets.language import Caption, tr
from ui.widgets.order import in_order
from ui.widgets.table import TableColumn
from ui.widgets.words import one_line

if TYPE_CHECKING:
    from itsm_fit.silos.carrying import CarriedAmounts, CrossingCarriage, ToolCrossings
    from itsm_fit.silos.silos import Silos


@dataclass(frozen=True)
class CarryingRow:
    """What a tool, or the set, makes of all hand-offs a month; `words` as `carriage_words` of the engine has them."""

    side: ToolCrossings
    words: tuple[str, str, str, str, str]


CARRIED_COLUMN, INTEGRATION_COLUMN, BY_HAND_COLUMN, ON_BOTH_COLUMN, NOTHING_COLUMN = range(2, 7)


def carrying_rows(silos: Silos) -> list[CarryingRow]:
    """The set first, then the tools in ranking order."""
    from itsm_fit.silos.words import carriage_words as words_of

    sides = (*([silos.together] if silos.together is not None else ()), *silos.tools)
    return [CarryingRow(side, words_of(side)) for side in sides]


def is_in(column: int, its: CrossingCarriage) -> bool:
    """Whether a hand-off is among those that a column counts, at best or at worst."""
    from itsm_fit.silos.carrying import Carriage

    counted = {
        CARRIED_COLUMN: its.carriage is Carriage.CARRIED,
        INTEGRATION_COLUMN: its.carriage is Carriage.INTEGRATION,
        BY_HAND_COLUMN: its.carriage is Carriage.BY_HAND or its.open,
        ON_BOTH_COLUMN: its.both_by_hand,
        NOTHING_COLUMN: its.carriage is Carriage.ASKS_NOTHING,
    }
    return counted.get(column, True)


class CarryingCell(ThemedCell):
    """A bar of all hand-offs: carried, open (hatched), to be integrated (ruled), by hand, and what asks nothing."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        del text
        amounts = _parts(figure)  # type: ignore[arg-type]  # what the column hands over
        whole = sum(amounts.values())
        if not whole or place.width() < 24:
            return
        bar = QRectF(place.x(), place.center().y() - 6, place.width(), 13)
        left = bar.x()
        yes, unsure, no = (self.theme.fit(each) for each in (Outcome.YES, Outcome.OPEN, Outcome.NO))
        inks = {
            "carried": (yes.edge, None),
            "integration": (yes.fill, Qt.BrushStyle.VerPattern),
            "open": (unsure.fill, Qt.BrushStyle.BDiagPattern),
            "by hand": (no.edge, None),
            "asks nothing": (self.theme.surface, None),
        }
        edges = {"integration": yes.edge, "open": unsure.edge}
        for name, amount in amounts.items():
            part = QRectF(left, bar.y(), amount / whole * bar.width(), bar.height())
            ground, pattern = inks[name]
            painter.fillRect(part, QColor(ground))
            if pattern is not None:
                painter.fillRect(part, QBrush(QColor(edges[name]), pattern))
            left += part.width()
        painter.setPen(QPen(QColor(self.theme.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)


def _parts(amounts: CarriedAmounts) -> dict[str, float]:
    """How much is sure to be each, and what open answers decide."""
    return {
        "carried": amounts.carried.low,
        "integration": amounts.integration.low,
        "open": amounts.by_hand.high - amounts.by_hand.low,
        "by hand": amounts.by_hand.low,
        "asks nothing": amounts.asks_nothing,
    }


def _counted(title: Caption, at: int, tells: Caption) -> TableColumn[CarryingRow]:
    return TableColumn(
        title, lambda row: row.words[at], key=lambda row: _amount(row, at), right=True, width=17, help=tells
    )


def _amount(row: CarryingRow, at: int) -> float:
    its = row.side.per_month
    return (its.carried.low, its.integration.low, its.by_hand.low, its.both_by_hand, its.asks_nothing)[at]


CARRYING_COLUMNS: tuple[TableColumn[CarryingRow], ...] = (
    TableColumn(
        Caption("Tool"),
        lambda row: " + ".join(map(one_line, row.side.tools)),
        key=lambda row: in_order(" + ".join(row.side.tools)),
        width=22,
    ),
    TableColumn(
        Caption("Of all hand-offs"),
        lambda row: tr("{carried} carried, {by_hand} by hand", carried=row.words[0], by_hand=row.words[2]),
        key=lambda row: _amount(row, 0),
        figure=lambda row: row.side.per_month,
        delegate=CarryingCell,
        width=24,
        stretch=True,
        help=Caption("Blue: carried; ruled: to be integrated; hatched: open; orange: by hand; empty: asks nothing"),
    ),
    _counted(Caption("✓ Carried"), 0, Caption("Both sides are carried, a month")),
    _counted(Caption("⇄ Integration"), 1, Caption("Tools of the set carry both sides, none of them both, a month")),
    _counted(Caption("✗ By hand on a side"), 2, Caption("A step on a side, or on both, is not carried, a month")),
    _counted(Caption("✗ On both"), 3, Caption("Neither side is carried, whatever open answers prove to be, a month")),
    _counted(Caption("– Asks nothing"), 4, Caption("No step on either side asks anything of a tool, a month")),
)
