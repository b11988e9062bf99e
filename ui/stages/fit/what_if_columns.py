"""The tables of What if: figures as they would be, beside those of the project as it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from itsm_fit.language import Phrase
from itsm_fit.scoring import titles
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.fit_differences import LinkDifference, ProcessDifference, ToolDifference, rise
from itsm_fit.scoring.result import ToolFit
from itsm_fit.scoring.verdicts import CARRIED, ELIGIBLE, SIGN, signed
from ui.stages.fit.points import NOISE, moved_words
from ui.widgets.cells import ThemedCell, VerdictCell, paint_interval
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, interval

IntervalPair = tuple[Interval | None, Interval | None]


@dataclass(frozen=True, slots=True)
class Moved:
    """A figure as it would be, and as it is; a class, as Qt would make a list of a tuple."""

    before: Interval | None
    after: Interval | None


class MovedCell(ThemedCell):
    """The bar as it would be, a pointed mark where its proven end is now, the numbers and the difference."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        letters = painter.fontMetrics().horizontalAdvance("100–100 %  +99.9") + 4
        self.write(painter, place, text, self.theme.ink, right=True)
        track = QRectF(place.adjusted(4, 0, -letters - 11, 0))
        if not isinstance(figure, Moved) or figure.after is None or track.width() < 16:
            return
        paint_interval(painter, track, figure.after, self.theme)
        if figure.before is not None and abs(rise(figure.before, figure.after)) > NOISE:
            at, top = track.x() + figure.before.low * track.width(), track.center().y() - 8
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.surface), 1))
            painter.setBrush(QColor(self.theme.ink))
            painter.drawPolygon(QPolygonF([QPointF(at - 4, top), QPointF(at + 4, top), QPointF(at, top + 12)]))


def _ends(row: ToolDifference, figure: str) -> IntervalPair:
    before, after = (getattr(each, figure) if each else None for each in (row.before, row.after))
    return before, after


def _rank(row: ToolDifference) -> str:
    old, new = row.before, row.after
    if new is None:
        return tr("gone")
    if old is None:
        return tr("new {rank}", rank=new.rank)
    return str(new.rank) if old.rank == new.rank else f"{old.rank} → {new.rank}"


def _eligible(row: ToolDifference) -> str:
    def word(tool: ToolFit) -> str:
        return signed(ELIGIBLE, tool.eligible)

    if row.after is None:
        return NOTHING
    if row.before is None or row.before.eligible is row.after.eligible:
        return word(row.after)
    return f"{word(row.after)} ← {SIGN[row.before.eligible]}"


def _figure_column(title: Phrase, figure: str, told: Caption) -> TableColumn[ToolDifference]:
    return TableColumn(
        title,
        lambda row: moved_words(*_ends(row, figure)),
        key=lambda row: _ends(row, figure)[1],
        figure=lambda row: Moved(*_ends(row, figure)),
        tip=lambda row: str(told).format(tool=row.name, **_now_and_then(row, figure)),
        delegate=MovedCell,
        width=31,
        stretch=True,
        help=Caption("The bar is as it would be, the mark where the proven end is now"),
    )


def _now_and_then(row: ToolDifference, figure: str) -> dict[str, str]:
    before, after = _ends(row, figure)
    return {"before": interval(before), "after": interval(after)}


TOOLS: tuple[TableColumn[ToolDifference], ...] = (
    TableColumn(
        titles.RANK,
        _rank,
        key=lambda row: row.after.rank if row.after else None,
        width=8,
        help=Caption("As it would be; where it is another than now: now → then"),
    ),
    TableColumn(titles.TOOL, lambda row: row.name, width=16),
    TableColumn(
        titles.ELIGIBLE,
        _eligible,
        figure=lambda row: row.after.eligible if row.after else None,
        delegate=VerdictCell,
        width=20,
        help=Caption("As it would be; where it is another than now, the sign behind the arrow is that of now"),
    ),
    _figure_column(titles.COVERAGE, "coverage", Caption("{tool}: coverage {before} now, {after} then")),
    _figure_column(titles.END_TO_END, "end_to_end", Caption("{tool}: end to end {before} now, {after} then")),
)

PROCESSES: tuple[TableColumn[ProcessDifference], ...] = (
    TableColumn(Caption("Process"), lambda row: row.process.name, width=28),
    TableColumn(
        titles.COVERAGE,
        lambda row: moved_words(*row.coverage),
        key=lambda row: rise(*row.coverage),
        figure=lambda row: Moved(*row.coverage),
        delegate=MovedCell,
        width=32,
        stretch=True,
    ),
    TableColumn(
        titles.END_TO_END,
        lambda row: moved_words(*row.end_to_end),
        key=lambda row: rise(*row.end_to_end),
        figure=lambda row: Moved(*row.end_to_end),
        delegate=MovedCell,
        width=32,
        stretch=True,
    ),
)


def _verdict(outcome: Outcome | None) -> str:
    return signed(CARRIED, outcome) if outcome else tr("asks nothing, or is not there")


LINKS: tuple[TableColumn[LinkDifference], ...] = (
    TableColumn(
        "",
        lambda row: tr("appears") if row.appears else tr("goes"),
        width=8,
        help=Caption("Whether the weak link appears or goes"),
    ),
    TableColumn(titles.TOOL, lambda row: row.tool, width=16),
    TableColumn(Caption("Process"), lambda row: row.process.name, width=22, stretch=True),
    TableColumn(Caption("Step"), lambda row: row.step, width=22, stretch=True),
    TableColumn(
        Caption("Now"), lambda row: _verdict(row.before), figure=lambda row: row.before, delegate=VerdictCell, width=17
    ),
    TableColumn(
        Caption("Then"), lambda row: _verdict(row.after), figure=lambda row: row.after, delegate=VerdictCell, width=17
    ),
)


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """A scenario's figures by tool; the saved project is the one without a name."""

    name: str
    changes: int
    tools: Mapping[str, ToolFit]
    refused: int = 0

    @property
    def title(self) -> str:
        return self.name or tr("As saved")


def scenario_columns(
    tools: tuple[str, ...], figure: str, saved: Mapping[str, ToolFit]
) -> tuple[TableColumn[ScenarioRow], ...]:
    """One column a tool: rank and figure in each scenario, and the difference to the saved project."""
    return (
        TableColumn(tr("Scenario"), lambda row: row.title, width=24),
        TableColumn(
            tr("Changes"),
            _changes_words,
            key=lambda row: row.changes,
            right=True,
            width=9,
        ),
        *(_tool_column(tool, figure, saved) for tool in tools),
    )


def _changes_words(row: ScenarioRow) -> str:
    if not row.refused:
        return str(row.changes)
    return tr("{count}, {refused} cannot be made", count=row.changes, refused=row.refused)


def _tool_column(tool: str, figure: str, saved: Mapping[str, ToolFit]) -> TableColumn[ScenarioRow]:
    def ends(row: ScenarioRow) -> IntervalPair:
        before, after = saved.get(tool), row.tools.get(tool)
        return getattr(before, figure) if before else None, getattr(after, figure) if after else None

    def words(row: ScenarioRow) -> str:
        its = row.tools.get(tool)
        return f"{its.rank}.  {moved_words(*ends(row))}" if its else NOTHING

    return TableColumn(
        tool, words, key=lambda row: ends(row)[1], width=22, right=True, help=tr("Rank and figure of {tool}", tool=tool)
    )
