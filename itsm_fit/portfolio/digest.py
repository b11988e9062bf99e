"""What recurs in a portfolio: tools and how they come out, steps that break, requirements that nobody meets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from itsm_fit.model.text import text_key
from itsm_fit.portfolio.outcome import (
    LETTER,
    BothEnds,
    FailedProject,
    ProjectOutcome,
    ScoredProject,
    ScoredStep,
    ScoredTool,
)
from itsm_fit.scoring.figures import Interval, Outcome

_YES, _OPEN = LETTER[Outcome.YES], LETTER[Outcome.OPEN]
_ASKS_NOTHING = "wont"


@dataclass
class _Mean:
    """A mean of intervals, end by end; None of none."""

    low: float = 0.0
    high: float = 0.0
    count: int = 0

    def add(self, ends: BothEnds | None) -> None:
        if ends is not None:
            self.low, self.high, self.count = self.low + ends[0], self.high + ends[1], self.count + 1

    @property
    def interval(self) -> Interval | None:
        return Interval(self.low / self.count, self.high / self.count) if self.count else None


@dataclass
class RecurringTool:
    """A tool by its name, however it is spelled: in how many projects, how often first and eligible, its mean figures.

    `first_share` is the mean share of draws in which it comes first, of the projects where weightings were drawn.
    """

    tool: str
    projects: int = 0
    first: int = 0
    eligible: int = 0
    ruled_out: int = 0
    ranks: int = 0
    covers: _Mean = field(default_factory=_Mean)
    carries: _Mean = field(default_factory=_Mean)
    wins: _Mean = field(default_factory=_Mean)

    def add(self, row: ScoredTool) -> None:
        self.projects += 1
        self.first += row.rank == 1
        self.eligible += row.eligible == Outcome.YES.value
        self.ruled_out += row.eligible == Outcome.NO.value
        self.ranks += row.rank
        self.covers.add(row.coverage)
        self.carries.add(row.end_to_end)
        if row.stress is not None:
            self.wins.add((row.stress.ranks[0],) * 2)

    @property
    def mean_rank(self) -> float:
        return self.ranks / self.projects

    @property
    def coverage(self) -> Interval | None:
        return self.covers.interval

    @property
    def end_to_end(self) -> Interval | None:
        return self.carries.interval

    @property
    def first_share(self) -> float | None:
        return None if self.wins.interval is None else self.wins.interval.low


@dataclass
class RecurringStep:
    """A step by its name and that of its process: in how many projects, and in how many no tool carries it.

    `open` counts those in which none carries it yet and an answer is owed that may change that.
    """

    process: str
    step: str
    projects: int = 0
    broken: int = 0
    open: int = 0


@dataclass
class RecurringRequirement:
    """A requirement by its text, or its id where it has none: in how many projects, in how many no tool meets it.

    `open` as of a step; `must` in how many it is a must; `ids` it has, each once, in the order they were met with.
    """

    text: str
    ids: dict[str, None] = field(default_factory=dict)
    projects: int = 0
    must: int = 0
    unmet: int = 0
    open: int = 0


@dataclass(frozen=True, slots=True)
class PortfolioLine:
    """A project that was scored; `first` are the tools in the first place, which share it where they are several."""

    project: str
    name: str
    tools: int
    first: Sequence[str]
    eligible: str
    coverage: Interval | None
    end_to_end: Interval | None
    first_share: float | None
    processes: int
    errors: int


@dataclass(frozen=True, slots=True)
class PortfolioFailure:
    """A project that could not be scored, why, and where in it."""

    project: str
    sentence: str
    place: str


@dataclass(frozen=True)
class PortfolioDigest:
    """All of it, what recurs most first; projects and failures in the order of the portfolio."""

    lines: Sequence[PortfolioLine]
    failed: Sequence[PortfolioFailure]
    tools: Sequence[RecurringTool]
    steps: Sequence[RecurringStep]
    requirements: Sequence[RecurringRequirement]

    @property
    def projects(self) -> int:
        return len(self.lines) + len(self.failed)


def digest_of(outcomes: Iterable[tuple[str, ProjectOutcome]]) -> PortfolioDigest:
    """What recurs in these projects; they are gone through once, none is held."""
    gathered = _Gathered()
    for name, outcome in outcomes:
        match outcome:
            case ScoredProject():
                gathered.add(name, outcome)
            case FailedProject(sentence, place):
                gathered.failed.append(PortfolioFailure(name, sentence, place))
    return PortfolioDigest(
        gathered.lines,
        gathered.failed,
        sorted(gathered.tools.values(), key=lambda each: (-each.projects, -each.first, each.mean_rank, each.tool)),
        sorted(
            (each for each in gathered.steps.values() if each.broken or each.open),
            key=lambda each: (-each.broken, -each.broken / each.projects, -each.open, each.process, each.step),
        ),
        sorted(
            (each for each in gathered.requirements.values() if each.unmet or each.open),
            key=lambda each: (-each.unmet, -each.unmet / each.projects, -each.must, -each.open, each.text),
        ),
    )


@dataclass
class _Gathered:
    lines: list[PortfolioLine] = field(default_factory=list)
    failed: list[PortfolioFailure] = field(default_factory=list)
    tools: dict[str, RecurringTool] = field(default_factory=dict)
    steps: dict[tuple[str, str], RecurringStep] = field(default_factory=dict)
    requirements: dict[str, RecurringRequirement] = field(default_factory=dict)

    def add(self, name: str, scored: ScoredProject) -> None:
        self.lines.append(_line(name, scored))
        for row in scored.tools:
            key = text_key(row.tool)
            self.tools.setdefault(key, RecurringTool(row.tool)).add(row)
        if scored.tools:
            self._add_steps(scored.steps)
            self._add_requirements(scored)

    def _add_steps(self, rows: Iterable[ScoredStep]) -> None:
        """A step of a process counts once a project, broken where any of that name is."""
        worst: dict[tuple[str, str], tuple[ScoredStep, Outcome]] = {}
        for row in rows:
            key, standing = (text_key(row.process), text_key(row.step)), _best(row.carried)
            if key not in worst or _SEVERE[standing] > _SEVERE[worst[key][1]]:
                worst[key] = row, standing
        for key, (row, standing) in worst.items():
            step = self.steps.setdefault(key, RecurringStep(row.process, row.step))
            step.projects += 1
            step.broken += standing is Outcome.NO
            step.open += standing is Outcome.OPEN

    def _add_requirements(self, scored: ScoredProject) -> None:
        seen: set[str] = set()
        for row in scored.requirements:
            key = text_key(row.text or row.id)
            if row.priority == _ASKS_NOTHING or key in seen:
                continue
            seen.add(key)
            requirement = self.requirements.setdefault(key, RecurringRequirement(row.text or row.id))
            requirement.ids[row.id] = None
            requirement.projects += 1
            requirement.must += row.priority == "must"
            requirement.unmet += _best(row.met) is Outcome.NO
            requirement.open += _best(row.met) is Outcome.OPEN


_SEVERE = {Outcome.YES: 0, Outcome.OPEN: 1, Outcome.NO: 2}


def _best(letters: str) -> Outcome:
    """How the tool that does best does."""
    return Outcome.YES if _YES in letters else Outcome.OPEN if _OPEN in letters else Outcome.NO


def _line(name: str, scored: ScoredProject) -> PortfolioLine:
    first = [row for row in scored.tools if row.rank == 1]
    best = first[0] if first else None
    return PortfolioLine(
        name,
        scored.name,
        len(scored.tools),
        tuple(row.tool for row in first),
        best.eligible if best else "",
        _interval(best.coverage) if best else None,
        _interval(best.end_to_end) if best else None,
        best.stress.ranks[0] if best and best.stress else None,
        scored.processes,
        scored.findings.get("error", 0),
    )


def _interval(ends: BothEnds | None) -> Interval | None:
    return None if ends is None else Interval(*ends)
