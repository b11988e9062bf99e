"""What a log tells about a flow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from itsm_fit.model.kpi import KpiMeasure
from itsm_fit.replay.mapping import MappedActivity
from itsm_fit.replay.runs import DeviationKind
from itsm_fit.replay.tokens import TokenCount
from itsm_fit.storage.logs.event_log import LogReading


@dataclass(frozen=True, slots=True)
class FlowShare:
    """How often a flow is taken.

    `share` is 0 to 1, None where no case came to it or the log cannot tell; `between` are the bounds then, else its
    95 % interval. `cases` are those that came to the choice, on which it rests; `taken` those that took the flow,
    `traversals` how often. `choice` says that the flow is one of several ways, `name` what
    it is called: ``Solved? → yes``.
    """

    process: str
    flow: str
    share: float | None
    between: tuple[float, float] | None
    cases: int
    taken: int
    traversals: int
    choice: bool
    drawn: float | None
    name: str


@dataclass(frozen=True, slots=True)
class MinutesTaken:
    """Minutes: how many there are, their mean, median and 90th percentile."""

    count: int
    mean: float
    median: float
    p90: float


@dataclass(frozen=True, slots=True)
class StepRecord:
    """What the log tells of a step: `visits` per case, how many `cases` have it, how many more than once.

    `touch` is worked time, where the log tells begin and end; `wait` what passed since the event before until it began
    (or was complete, where no begin is told).
    """

    process: str
    step: str
    name: str
    visits: float
    cases: int
    repeated: int
    known: bool
    touch: MinutesTaken | None
    wait: MinutesTaken | None


@dataclass(frozen=True, slots=True)
class LogDeviation:
    """What does not fit, in how many cases, with some of them. `step` is the id of a step that was passed over.

    `process` and `element` are where it is drawn: the step that was passed over or happened elsewhere, or after which
    cases stop.
    """

    kind: DeviationKind
    name: str
    step: str
    after: str
    cases: int
    examples: tuple[str, ...]
    process: str = ""
    element: str = ""


@dataclass(frozen=True, slots=True)
class LogMeasure:
    """What a process is measured by, in a log: a share from 0 to 1 or a number a case, None where the log cannot tell.

    `between` are the bounds then, else the 95 % interval. Of the `cases` that it counts `unsure` are not told.
    """

    measure: KpiMeasure
    value: float | None
    between: tuple[float, float] | None
    cases: int
    unsure: int = 0


@dataclass(frozen=True, slots=True)
class LogJump:
    """A step that follows another one in the log although nothing that is drawn leads there, in how many cases.

    `source` and `target` are steps of `process`, "" for the beginning and the end of a case. `over` are the steps that
    are passed over; where there are none the flow knows no such way at all, or the case stops.
    """

    process: str
    source: str
    target: str
    over: tuple[str, ...]
    cases: int
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UndrawnActivity:
    """An activity that means no step: how many `events` and cases have it, with some of these."""

    activity: str
    events: int
    cases: int
    examples: tuple[str, ...]


@dataclass(frozen=True)
class LogReplay:
    """The replay of a log on a process.

    Of the `cases` with events some fit, some deviate, some are still `running`; `unlike` ones deviate in more than half
    of their events, `unknown` ones have no event that means a step: these, the running and the unlike ones count in no
    share. `empty` ones have no event at all and count nowhere. `tokens` are those of all cases, `finished` those of the
    cases that are not running.
    """

    process: str
    name: str
    reading: LogReading
    mapping: tuple[MappedActivity, ...]
    events: int
    cases: int
    variants: int
    fitting: int
    deviating: int
    running: int
    unlike: int
    unknown: int
    empty: int
    tokens: TokenCount
    finished: TokenCount
    flows: tuple[FlowShare, ...]
    steps: tuple[StepRecord, ...]
    deviations: tuple[LogDeviation, ...]
    cycle: MinutesTaken | None
    months: Mapping[str, int] = field(default_factory=dict)
    per_month: float | None = None
    first: date | None = None
    last: date | None = None
    mapped_events: float = 0.0
    examples_running: tuple[str, ...] = ()
    jumps: tuple[LogJump, ...] = ()
    undrawn: tuple[UndrawnActivity, ...] = ()
    measures: tuple[LogMeasure, ...] = ()

    @property
    def fitness(self) -> float | None:
        return self.tokens.fitness

    @property
    def unmapped(self) -> tuple[str, ...]:
        """Activities that mean no step, in the order of the log."""
        return tuple(each.activity for each in self.mapping if not each.nodes)

    @property
    def counted(self) -> int:
        """The cases that shares rest on."""
        return self.fitting + self.deviating - self.unlike
