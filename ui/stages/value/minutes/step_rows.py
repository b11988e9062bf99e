"""The steps of a process with their minutes, which are written here, and what each takes with each tool."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isinf
from typing import TYPE_CHECKING

from itsm_fit.importing.amounts import read_amount
from itsm_fit.model.process import StepTime
from itsm_fit.model.settings import MOST_WEIGHT
from itsm_fit.numerals import NumberLimits
from itsm_fit.scoring.verdicts import CARRIED, SIGN, signed
from itsm_fit.writing import titled
from ui.stages.require.editors import NumberCell
from ui.stages.value.minutes.rows import AmountCell, minutes_words, on_track, step_name, tool_title
from ui.widgets.language import Caption, tr
from ui.widgets.numbers.marks import written
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, one_line, per_case, weight

if TYPE_CHECKING:
    from itsm_fit.model.project import Project
    from itsm_fit.value.step_accounts import StepAccount

_MINUTES = NumberLimits(0.0, MOST_WEIGHT, blank=True)
_FEW = 3
"""Tools beside which there is room for bars."""


@dataclass(frozen=True)
class StepMinutesRow:
    """A step with its minutes as they are written now, which may be newer than what follows from them.

    `within` is the name of the called process that it stands in, "" for one of the process itself; `most` are the most
    minutes a case that any step takes with any tool.
    """

    its: StepAccount
    time: StepTime
    within: str
    most: float

    @property
    def place(self) -> tuple[str, str]:
        """Where its minutes are written."""
        return self.its.process, self.its.node.id


def step_rows(
    steps: Sequence[StepAccount], project: Project, process: str, tools: Sequence[str]
) -> list[StepMinutesRow]:
    """The steps that are still drawn."""
    spans = [span for each in steps for tool in tools if (span := each.takes(tool)) is not None]
    most = max((span.high for span in spans), default=0.0)
    found = []
    for each in steps:
        its = project.processes.get(each.process)
        node = its.node_by_id.get(each.node.id) if its is not None else None
        if its is not None and node is not None:
            within = "" if each.process == process else its.name or its.id
            found.append(StepMinutesRow(each, node.time, within, most))
    return found


@dataclass(frozen=True, slots=True)
class MinutesField:
    """One of the three minutes of a step: its name in `StepTime`, how its column is headed, and what it means."""

    name: str
    caption: Caption
    told: Caption

    def read(self, time: StepTime) -> float | None:
        value: float | None = getattr(time, self.name)
        return value

    def put(self, time: StepTime, text: str) -> StepTime:
        """The minutes with this one as it is written; raises EditError for what is no number."""
        return replace(time, **{self.name: read_amount(text, str(self.caption))})


FIELDS: tuple[MinutesField, ...] = (
    MinutesField("touch", Caption("With the tool"), Caption("Minutes worked where the tool carries the step")),
    MinutesField("by_hand", Caption("By hand"), Caption("Minutes worked where it does not")),
    MinutesField("wait", Caption("Waited"), Caption("Minutes that a case waits at the step, either way")),
)
FIELD_AT = {field.caption.source: field for field in FIELDS}


def step_columns(tools: Sequence[str]) -> list[TableColumn[StepMinutesRow]]:
    """What is given at each step, and what follows by hand and with each of the tools."""
    few = len(tools) <= _FEW
    return [
        TableColumn(Caption("Step"), _name, width=24, stretch=True, help=Caption("Enter shows it on the drawing")),
        TableColumn(Caption("Role"), lambda row: one_line(row.its.lane) or NOTHING, width=18, stretch=True),
        TableColumn(
            Caption("Visits"),
            lambda row: per_case(None if isinf(row.its.visits) else row.its.visits),
            key=lambda row: row.its.visits,
            right=True,
            width=7,
            help=Caption("How often a case enters the step, on average"),
        ),
        *map(_field_column, FIELDS),
        *(_takes_column(tool, few=few) for tool in tools),
    ]


def _name(row: StepMinutesRow) -> str:
    name = step_name(row.its)
    return tr("{step} (in {process})", step=name, process=one_line(row.within)) if row.within else name


def _field_column(field: MinutesField) -> TableColumn[StepMinutesRow]:
    def text(row: StepMinutesRow) -> str:
        value = field.read(row.time)
        if value is not None:
            return weight(value)
        return tr("? missing") if field.name in row.its.lacks else ""

    return TableColumn(
        field.caption,
        text,
        key=lambda row: field.read(row.time),
        figure=lambda row: "warning" if field.read(row.time) is None else None,
        delegate=NumberCell,
        right=True,
        width=11,
        edit=lambda row: written(field.read(row.time)),
        number=lambda _row: _MINUTES,
        help=tr("{meaning}. Blank is not known, which is not 0", meaning=field.told),
    )


def _takes_column(tool: str, *, few: bool) -> TableColumn[StepMinutesRow]:
    title = tool_title(tool)

    def text(row: StepMinutesRow) -> str:
        said = minutes_words(row.its.takes(tool))
        verdict = row.its.carried(tool)
        return f"{SIGN[verdict]} {said}" if verdict else said

    def tip(row: StepMinutesRow) -> str:
        verdict = row.its.carried(tool)
        said = tr("{minutes} minutes a case", minutes=minutes_words(row.its.takes(tool)))
        return titled(signed(CARRIED, verdict), said) if verdict else said

    return TableColumn(
        tr("Minutes: {tool}", tool=title),
        text,
        key=lambda row: row.its.takes(tool),
        figure=lambda row: on_track(row.its.takes(tool), row.most) if few else None,
        tip=tip,
        delegate=AmountCell,
        width=24 if few else 13,
        stretch=few,
        help=tr("Minutes a case, as often as the step is entered: {tool}. Enter shows the answers", tool=title)
        if tool
        else Caption("Minutes a case by hand, as often as the step is entered"),
    )
