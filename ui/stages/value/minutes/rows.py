"""The tables of the page Minutes: what each process takes with each tool, who does it, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from itsm_fit.model.sound_decision import MOST
from itsm_fit.model.text import text_key
from itsm_fit.numerals import NumberLimits
from ui.stages.require.editors import NumberCell
from ui.widgets.cells import BarCell
from ui.widgets.language import Caption, tr
from ui.widgets.numbers.marks import written
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, count, listed, one_line, weight

if TYPE_CHECKING:
    from itsm_fit.value.role_accounts import RoleAccount
    from itsm_fit.value.spans import AmountSpan
    from itsm_fit.value.step_accounts import StepAccount
    from itsm_fit.value.worth import ProcessMinutes, Savings, ToolMinutes, Worth

BY_HAND = Caption("By hand")
NO_LANE = Caption("Steps without a lane")
OF_STEPS = range(2, 6)
"""The columns of the figures that steps make up; those behind them are made up of what roles do."""


class AmountCell(BarCell):
    """Minutes, hours or money between two ends, on a track that ends at the largest beside it."""

    widest = "0 000–0 000"


def tool_title(tool: str) -> str:
    """How a column or a row of a tool is headed, "" being by hand."""
    return one_line(tool) if tool else str(BY_HAND)


def amount_words(span: AmountSpan | None, decimals: int = 0) -> str:
    """Both ends of an amount, ``1 200–1 450``."""
    from itsm_fit.value.words import amount

    return amount(span, decimals)


def minutes_words(span: AmountSpan | None) -> str:
    """Both ends of minutes worked, ``4.5–15``."""
    from itsm_fit.value.words import minutes

    return minutes(span)


def hours_words(span: AmountSpan | None) -> str:
    """Both ends of hours worked, ``4.5–15``."""
    from itsm_fit.value.words import hours

    return hours(span)


def lasting_words(span: AmountSpan | None) -> str:
    """How long something takes, with its unit: ``14.7–14.9 h``."""
    from itsm_fit.value.words import lasting

    return lasting(span)


def on_track(span: AmountSpan | None, most: float) -> tuple[float, float] | None:
    """Both ends as parts of the largest, for the bar; what is below 0 has none."""
    if span is None or most <= 0 or span.low < 0:
        return None
    return span.low / most, span.high / most


# ---------------------------------------------------------------- processes × tools
@dataclass(frozen=True)
class FigureRow:
    """One process with one tool, "" by hand; `most` are the most minutes that a case of it takes with any."""

    process: ProcessMinutes
    tool: str
    its: ToolMinutes
    saved: Savings | None
    saved_on_incumbent: Savings | None
    most: float

    @property
    def key(self) -> tuple[str, str]:
        return self.process.id, self.tool

    @property
    def hours(self) -> AmountSpan | None:
        from itsm_fit.value.spans import total

        return None if self.its.hours is None else total(self.its.hours.values())


def figure_rows(worth: Worth) -> list[FigureRow]:
    """By hand first, then the tools in ranking order, process by process."""
    found = []
    for process in worth.processes:
        all_ = {"": process.by_hand, **{tool: process.tools[tool] for tool in worth.tools}}
        most = max((its.handling.high for its in all_.values() if its.handling is not None), default=0.0)
        found += [
            FigureRow(process, tool, its, process.savings.get(tool), process.savings_on_incumbent.get(tool), most)
            for tool, its in all_.items()
        ]
    return found


def _mean(row: FigureRow) -> str:
    cycle = row.its.cycle
    if cycle is None:
        return _no_time(row)
    said = lasting_words(cycle.mean)
    return said if cycle.exact else tr("≈ {time} ± {error}", time=said, error=_lasting(cycle.error))


def _lasting(minutes: float) -> str:
    from itsm_fit.value.spans import AmountSpan

    return lasting_words(AmountSpan(minutes, minutes))


def _no_time(row: FigureRow) -> str:
    return NOTHING if row.its.timed else "…"


def _mean_tip(row: FigureRow) -> str:
    cycle = row.its.cycle
    if cycle is None:
        return _unknown(row) if row.its.timed else tr("Being worked out.")
    mean = tr("{minutes} minutes from start to completion", minutes=minutes_words(cycle.mean))
    if cycle.exact:
        return tr("{mean}, exact.", mean=mean)
    return tr(
        "{mean}, simulated over {cases} cases: {error} minutes more or less (95 %), seed {seed}.",
        mean=mean,
        cases=count(cycle.cases),
        error=weight(round(cycle.error, 2)),
        seed=cycle.seed,
    )


def _unknown(row: FigureRow) -> str:
    """Why a figure of a row is not known."""
    from itsm_fit.value.words import process_notes

    said = " ".join(process_notes(row.process, row.process.fit))
    unpaid = [lane or str(NO_LANE) for lane in row.its.unpaid]
    if unpaid:
        said = f"{said} {tr('No rate is stated for {roles}.', roles=listed(tuple(map(one_line, unpaid))))}".strip()
    return said


def _spread(row: FigureRow) -> str:
    cycle = row.its.cycle
    if cycle is None:
        return _no_time(row)
    from itsm_fit.value.spans import AmountSpan

    return lasting_words(AmountSpan(*sorted(cycle.deviation)))


def left_words(left: AmountSpan | None, whole: AmountSpan | None, less: AmountSpan | None) -> str:
    """What is left of an amount without another, where both are shown too."""
    from itsm_fit.value.spans import left_as_shown

    return amount_words(left_as_shown(left, whole, less))


def figure_columns(currency: str, incumbent: str) -> list[TableColumn[FigureRow]]:
    """What a case takes, how long it is under way, and what a month of cases takes."""
    found: list[TableColumn[FigureRow]] = [
        TableColumn(Caption("Process"), lambda row: one_line(row.process.name), width=20, stretch=True),
        TableColumn(Caption("Tool"), lambda row: tool_title(row.tool), width=15),
        TableColumn(
            Caption("Minutes a case"),
            lambda row: minutes_words(row.its.handling),
            key=lambda row: row.its.handling,
            figure=lambda row: on_track(row.its.handling, row.most),
            tip=lambda row: minutes_words(row.its.handling) if row.its.handling else _unknown(row),
            delegate=AmountCell,
            width=25,
            stretch=True,
            help=Caption(
                "Minutes worked a case, each step as often as it is entered: solid for sure, hatched where answers are "
                "open. Enter shows the steps"
            ),
        ),
        TableColumn(
            Caption("Cycle time"),
            _mean,
            key=lambda row: row.its.cycle and row.its.cycle.mean,
            tip=_mean_tip,
            right=True,
            width=12,
            help=Caption(
                "From start to completion in the mean, waiting included, of the cases that complete; a day (d) has 24 "
                "hours. ≈ is simulated, with its error (95 %)"
            ),
        ),
        TableColumn(
            Caption("Spread"),
            _spread,
            key=lambda row: row.its.cycle and row.its.cycle.deviation,
            right=True,
            width=12,
            help=Caption("The standard deviation of the cycle time"),
        ),
        TableColumn(
            Caption("90 % within"),
            lambda row: lasting_words(row.its.cycle.p90) if row.its.cycle else _no_time(row),
            key=lambda row: row.its.cycle and row.its.cycle.p90,
            right=True,
            width=11,
            help=Caption("The time by which nine of ten cases are done: the 90th percentile"),
        ),
        TableColumn(
            Caption("Hours a month"),
            lambda row: amount_words(row.hours),
            key=lambda row: row.hours,
            tip=lambda row: _by_role(row) or _unknown(row),
            right=True,
            width=10,
            help=Caption("Minutes worked × cases a month. Enter shows the roles"),
        ),
        TableColumn(
            tr("{currency} a month", currency=currency),
            lambda row: amount_words(row.its.money),
            key=lambda row: row.its.money,
            tip=lambda row: amount_words(row.its.money) if row.its.money else _unknown(row),
            right=True,
            width=18,
            help=Caption("Each role’s hours at its rate. Enter shows the roles"),
        ),
        _saved_column(tr("Saved a month"), currency, Caption("Money, against doing all by hand")),
    ]
    if incumbent:
        title = tr("Saved on {tool}", tool=one_line(incumbent))
        help_ = Caption("Money, against the tool in use today")
        found.insert(-1, _saved_column(title, currency, help_, incumbent))
    return found


def _saved_column(title: str, currency: str, help_: Caption, against: str = "") -> TableColumn[FigureRow]:
    def of(row: FigureRow) -> Savings | None:
        return row.saved_on_incumbent if against else row.saved

    def money(row: FigureRow, saved: Savings) -> str:
        return left_words(saved.money, row.process.of(against).money, row.its.money)

    def less(row: FigureRow, saved: Savings) -> str:
        return tr(
            "{minutes} minutes and {money} {currency} a month less",
            minutes=amount_words(saved.minutes),
            money=money(row, saved),
            currency=currency,
        )

    return TableColumn(
        title,
        lambda row: money(row, saved) if (saved := of(row)) else NOTHING,
        key=lambda row: saved.money if (saved := of(row)) else None,
        tip=lambda row: less(row, saved) if (saved := of(row)) else "",
        right=True,
        width=15,
        help=help_,
    )


def _by_role(row: FigureRow) -> str:
    return "\n".join(
        tr("{role}: {hours} h", role=one_line(lane) or str(NO_LANE), hours=hours_words(hours))
        for lane, hours in (row.its.hours or {}).items()
    )


# ---------------------------------------------------------------- roles
@dataclass(frozen=True)
class RoleHoursRow:
    """A role; `most` are the most hours of any role with any tool."""

    its: RoleAccount
    rate: float | None
    most: float


def role_rows(roles: Sequence[RoleAccount], rates: dict[str, float]) -> list[RoleHoursRow]:
    """With the rates as they are now, which may be newer than the figures."""
    spans = [span for each in roles for span in each.hours.values() if span is not None]
    most = max((span.high for span in spans), default=0.0)
    return [RoleHoursRow(each, rates.get(each.key), most) for each in roles]


def _role(row: RoleHoursRow) -> str:
    if not row.its.name:
        return str(NO_LANE)
    name = one_line(row.its.name)
    return name if row.its.works else tr("{role} (no such lane)", role=name)


def _rate(row: RoleHoursRow) -> str:
    if row.rate is not None:
        return weight(row.rate)
    return tr("? missing") if row.its.name and row.its.works else NOTHING


def role_columns(tools: Sequence[str], currency: str) -> list[TableColumn[RoleHoursRow]]:
    """The rate, which is written here, and the hours a month with each tool; of one alone the money too."""
    few = len(tools) <= _FEW
    found: list[TableColumn[RoleHoursRow]] = [
        TableColumn(
            Caption("Role"),
            _role,
            figure=lambda row: None if row.its.works else "muted",
            width=24,
            stretch=True,
            help=Caption("The lanes of one name, in all processes"),
        ),
        TableColumn(
            tr("{currency} an hour", currency=currency),
            _rate,
            key=lambda row: row.rate,
            figure=lambda row: "muted" if row.rate is None else None,
            delegate=NumberCell,
            right=True,
            width=13,
            edit=lambda row: written(row.rate),
            number=lambda _row: NumberLimits(0.0, MOST, blank=True, currency=currency),
            help=Caption("What an hour of the role costs; blank: not stated, and what it does is not estimated"),
        ),
    ]
    found += [_hours_column(tool, few=few) for tool in tools]
    if few:
        found += [_money_column(tool, currency) for tool in tools]
    return found


_FEW = 2


def _hours_column(tool: str, *, few: bool) -> TableColumn[RoleHoursRow]:
    title = tool_title(tool)
    return TableColumn(
        tr("Hours {tool}", tool=title if tool else tr("by hand")) if few else title,
        lambda row: hours_words(row.its.hours[tool]),
        key=lambda row: row.its.hours[tool],
        figure=lambda row: on_track(row.its.hours[tool], row.most) if few else None,
        tip=lambda row: tr("{money} a month", money=amount_words(row.its.money(tool))),
        delegate=AmountCell,
        width=26 if few else 13,
        stretch=few,
        help=tr("Hours a month, {tool}. Enter shows the steps", tool=title),
    )


def _money_column(tool: str, currency: str) -> TableColumn[RoleHoursRow]:
    title = tool_title(tool)
    return TableColumn(
        tr("{currency} {tool}", currency=currency, tool=title if tool else tr("by hand")),
        lambda row: amount_words(row.its.money(tool)),
        key=lambda row: row.its.money(tool),
        right=True,
        width=16,
        help=tr("Money a month, {tool}", tool=title),
    )


# ---------------------------------------------------------------- what is missing
@dataclass(frozen=True)
class MissingRow:
    """Something that keeps figures from being known: at a step, of a role, or of a process as a whole."""

    process: str
    process_name: str
    key: str
    name: str
    what: str
    keeps: str
    role: bool = False


MISSING: tuple[TableColumn[MissingRow], ...] = (
    TableColumn(Caption("Process"), lambda row: one_line(row.process_name) or NOTHING, width=24, stretch=True),
    TableColumn(Caption("Where"), lambda row: one_line(row.name), width=26, stretch=True),
    TableColumn(Caption("Missing"), lambda row: row.what, width=40),
    TableColumn(Caption("So not estimated"), lambda row: row.keeps, width=34),
)

_LACKING = {"touch": Caption("with the tool"), "by_hand": Caption("by hand"), "wait": Caption("waited")}


def missing_rows(worth: Worth) -> list[MissingRow]:
    """Steps that lack minutes once, where they are written; then volumes, and roles without a rate."""
    steps = _lacking_steps(worth)
    found = [row for process in worth.processes for row in _missing_in(process, steps)]
    return [*found, *_without_rate(worth)]


def _lacking_steps(worth: Worth) -> dict[tuple[str, str], dict[str, StepAccount]]:
    """By process and step where it is written: what it lacks, as the process itself or one that calls it needs it."""
    from itsm_fit.value.step_accounts import step_accounts

    found: dict[tuple[str, str], dict[str, StepAccount]] = {}
    for process in worth.processes:
        endless = {key for its in (process.by_hand, *process.tools.values()) for key in its.endless}
        for step in step_accounts(process):
            for lack in (*step.lacks, *((_ENDLESS,) if step.key in endless else ())):
                found.setdefault((step.process, step.node.id), {}).setdefault(lack, step)
    return found


_ENDLESS = "endless"


def _missing_in(process: ProcessMinutes, steps: dict[tuple[str, str], dict[str, StepAccount]]) -> Iterator[MissingRow]:
    here = process.id, process.name
    if process.accounts is None:
        yield MissingRow(*here, "", process.name, tr("a flow that can be played"), tr("anything of it"))
        return
    for (owner, node), lacks in steps.items():
        if owner != process.id:
            continue
        minutes = [str(words) for name, words in _LACKING.items() if name in lacks]
        name = step_name(next(iter(lacks.values())))
        if minutes:
            keeps = tr("cycle time") if list(lacks) == ["wait"] else tr("minutes, cycle time, hours, money")
            yield MissingRow(*here, node, name, tr("minutes {which}", which=", ".join(minutes)), keeps)
        if _ENDLESS in lacks:
            what = tr("a way out: some cases go round for ever")
            yield MissingRow(*here, node, name, what, tr("minutes, hours, money"))
    if process.cases_per_month is None:
        yield MissingRow(*here, "", process.name, tr("the number of cases a month"), tr("hours, money"))


def _without_rate(worth: Worth) -> Iterator[MissingRow]:
    lanes: dict[str, str] = {}
    for each in worth.processes:
        for lane in (lane for its in (each.by_hand, *each.tools.values()) for lane in its.unpaid):
            lanes.setdefault(text_key(lane), lane)
    for lane in lanes.values():
        what = tr("what an hour costs") if lane else tr("a lane: its rate is what an hour costs")
        yield MissingRow("", "", lane, lane or str(NO_LANE), what, tr("money"), role=True)


def step_name(step: StepAccount) -> str:
    """The name of a step, its id where it has none."""
    return one_line(step.node.name) or step.node.id
