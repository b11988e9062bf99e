"""Where KPIs stand: as drawn, from baseline to target, and whether each tool can measure them; and what is proposed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from itsm_fit.model.kpi import PER_CENT, KpiMeasure
from itsm_fit.scoring.figures import Outcome
from ui.widgets.cells import ThemedCell, VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, interval, listed, one_line

if TYPE_CHECKING:
    from itsm_fit.importing.matching import Suggestion
    from itsm_fit.kpis.proposals import KpiProposal
    from itsm_fit.kpis.standing import KpiStanding

_BAR, _MARK = 8.0, 4.5
_TRACK = 90
"""Pixels of the track behind the words."""


@dataclass(frozen=True)
class StandingRow:
    """One KPI, its process by name."""

    its: KpiStanding
    process: str

    @property
    def key(self) -> tuple[str, str]:
        return self.its.kpi.key


@dataclass(frozen=True)
class ProposalRow:
    """A KPI that a drawn process suggests."""

    its: KpiProposal
    process: str
    likely: tuple[Suggestion, ...]

    @property
    def key(self) -> tuple[str, str]:
        return self.its.kpi.key


class WayCell(ThemedCell):
    """A track from the baseline at the left to the target at the right; a pointed mark says how far the drawing is."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        drawn = isinstance(figure, tuple) and place.width() > 2 * _TRACK
        letters = place.width() - _TRACK - 12 if drawn else place.width()
        self.write(painter, QRect(place.x(), place.y(), letters, place.height()), text, self.theme.ink)
        if not isinstance(figure, tuple) or not drawn:
            return
        track = QRectF(place.adjusted(letters + 8, 0, -4, 0))
        reached, backwards = figure
        bar = QRectF(track.x(), track.center().y() - _BAR / 2 + 1, track.width(), _BAR)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.border))
        painter.drawRoundedRect(bar, 2, 2)
        if backwards:
            painter.setBrush(QBrush(QColor(self.theme.not_carried.edge), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(bar, 2, 2)
        if reached is None:
            return
        middle = bar.x() + min(max(reached, 0.0), 1.0) * bar.width()
        painter.setBrush(QColor(self.theme.accent))
        painter.drawRoundedRect(QRectF(bar.x(), bar.y(), middle - bar.x(), _BAR), 2, 2)
        painter.setPen(QPen(QColor(self.theme.surface), 1))
        painter.setBrush(QColor(self.theme.ink))
        top = bar.y() - 3
        painter.drawPolygon(
            QPolygonF([QPointF(middle - _MARK, top), QPointF(middle + _MARK, top), QPointF(middle, bar.bottom() + 2)])
        )


def _drawn(row: StandingRow) -> str:
    from itsm_fit.kpis.words import value_words

    its = row.its
    if its.kpi.measure is KpiMeasure.NONE or (its.modelled is None and not its.rests_on):
        return NOTHING
    return value_words(its.modelled, its.kpi.unit)


def _way(row: StandingRow) -> str:
    from itsm_fit.kpis.words import value_words

    kpi = row.its.kpi
    if kpi.baseline is None and kpi.target is None:
        return NOTHING
    begins = "?" if kpi.baseline is None else value_words(kpi.baseline.value, kpi.unit if kpi.unit == PER_CENT else "")
    return f"{begins} → {'?' if kpi.target is None else value_words(kpi.target, kpi.unit)}"


def way_sentence(row: StandingRow) -> str:
    """From where to where it is to move, or what is missing."""
    from itsm_fit.kpis.words import way_words

    its, way = row.its, row.its.way
    if way is not None:
        return way_words(its, way)
    if its.kpi.target is not None:
        return tr("{kpi} has no KPI baseline yet: state what it is today.", kpi=its.kpi.name)
    if its.kpi.baseline is not None:
        return tr("{kpi} has no target yet: state what it is to become.", kpi=its.kpi.name)
    return tr("{kpi} has neither a KPI baseline nor a target yet.", kpi=its.kpi.name)


def _figure(row: StandingRow) -> tuple[float | None, bool] | None:
    way = row.its.way
    return None if way is None else (way.reached, way.backwards)


_STANDING: tuple[TableColumn[StandingRow], ...] = (
    TableColumn(Caption("Process"), lambda row: one_line(row.process), width=20),
    TableColumn(
        Caption("As drawn"),
        _drawn,
        key=lambda row: row.its.modelled,
        right=True,
        width=17,
        help=Caption("What the flow and its shares say; Enter shows on the drawing what it rests on"),
    ),
    TableColumn(
        Caption("KPI baseline → target"),
        _way,
        key=lambda row: (row.its.way is not None, (row.its.way.reached or 0.0) if row.its.way is not None else 0.0),
        figure=_figure,
        tip=way_sentence,
        delegate=WayCell,
        width=44,
        stretch=True,
        help=Caption("The mark says how far the drawn process brings it; hatched: the target is worse than today"),
    ),
)
DRAWN_COLUMN, FIRST_TOOL_COLUMN = 1, len(_STANDING)


def standing_columns(tools: Iterable[str]) -> list[TableColumn[StandingRow]]:
    """A column for each tool behind those of the KPI."""
    return [*_STANDING, *map(_tool_column, tools)]


def _measuring(tool: str, row: StandingRow) -> str:
    from itsm_fit.kpis.words import measuring_words

    its = row.its.tools[tool]
    return tr("– no link") if its.measures is None else measuring_words(its)


def measuring_sentence(tool: str, row: StandingRow) -> str:
    """What the verdict of a tool rests on."""
    its, linked = row.its.tools[tool], row.its.linked
    if not linked:
        return tr("No requirement is linked: say which asks a tool to measure it")
    return tr(
        "{tool}: {requirements}, supported at least {support}",
        tool=tool,
        requirements=listed(linked, 8),
        support=interval(its.support),
    )


def _tool_column(tool: str) -> TableColumn[StandingRow]:
    order = {Outcome.YES: 3, Outcome.OPEN: 2, Outcome.NO: 1, None: 0}
    return TableColumn(
        one_line(tool),
        partial(_measuring, tool),
        key=lambda row: order[row.its.tools[tool].measures],
        figure=lambda row: row.its.tools[tool].measures,
        tip=partial(measuring_sentence, tool),
        delegate=VerdictCell,
        width=23,
    )


def _proposed(row: ProposalRow) -> str:
    from itsm_fit.kpis.words import value_words

    return value_words(row.its.modelled, row.its.kpi.unit)


PROPOSAL_COLUMNS: tuple[TableColumn[ProposalRow], ...] = (
    TableColumn(Caption("Process"), lambda row: one_line(row.process), width=26),
    TableColumn(Caption("KPI"), lambda row: row.its.kpi.name, width=24),
    TableColumn(
        Caption("As drawn"),
        _proposed,
        key=lambda row: float("inf") if row.its.modelled is None else row.its.modelled,
        right=True,
        width=17,
        help=Caption("What the flow and its shares say; Enter shows on the drawing what it rests on"),
    ),
    TableColumn(Caption("Definition"), lambda row: row.its.kpi.definition, width=40, stretch=True),
    TableColumn(
        Caption("Likely asked for by"),
        lambda row: ", ".join(each.requirement_id for each in row.likely) or NOTHING,
        width=22,
        help=Caption("Requirements whose texts mean much the same; none is linked before somebody says so"),
    ),
)
