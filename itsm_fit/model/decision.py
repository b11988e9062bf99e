"""What decides beside the fit: criteria of the buyer's own, and what the tools cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from itsm_fit.language import Phrase, WordedEnum
from itsm_fit.model.tool import Level
from itsm_fit.translations import in_every_language


class CriterionKind(WordedEnum):
    """How a criterion is measured."""

    NUMBER = "number"
    SCALE = "scale"
    MONEY = "money"


class ValueSource(WordedEnum):
    """Where a criterion's values come from: stated tool by tool, judged by evaluators, or worked out by the app."""

    STATED = "stated"
    JUDGED = "judged"
    COVERAGE = "coverage"
    END_TO_END = "end to end"
    COST = "cost"


class Scaling(WordedEnum):
    """How values of different units are made comparable: see `scoring.criteria`."""

    BOUNDS = "between bounds"
    SUM = "share of the sum"


class RankingMethod(WordedEnum):
    """How comparable values become a ranking: see `scoring.criteria`."""

    WEIGHTED_SUM = "weighted sum"
    TOPSIS = "TOPSIS"
    VIKOR = "VIKOR"
    PROMETHEE = "PROMETHEE II"


@dataclass(frozen=True)
class Criterion:
    """One thing that tools are compared by.

    `low` and `high` bound its values (None: not stated). A scale has two or more `words`, from the lowest to the
    highest; its values are their places, 1 to n. `values` are by tool; a tool without one is open. They stay empty
    where the `source` is not `STATED`.
    """

    id: str
    name: str
    kind: CriterionKind = CriterionKind.NUMBER
    more_is_better: bool = True
    weight: float = 1.0
    low: float | None = None
    high: float | None = None
    words: tuple[str, ...] = ()
    values: Mapping[str, float] = field(default_factory=dict)
    source: ValueSource = ValueSource.STATED

    @property
    def title(self) -> str:
        """What it is called: the name, and that of a figure in the language spoken as long as nobody renamed it."""
        figure = FIGURES.get(self.source)
        return str(figure) if figure is not None and figure.source == self.name else self.name

    @property
    def ends(self) -> tuple[float | None, float | None]:
        """The lowest and the highest value there can be, None where nobody said."""
        if self.kind is CriterionKind.SCALE:
            return 1.0, float(len(self.words))
        if self.source in _SHARES:
            return (0.0 if self.low is None else self.low), (1.0 if self.high is None else self.high)
        return self.low, self.high


def renamed(criterion: Criterion, text: str) -> Criterion:
    """The criterion with a name; what its figure is called in any language is the name that it came with."""
    figure = FIGURES.get(criterion.source)
    given = figure is not None and text.casefold() in map(str.casefold, in_every_language(figure.source))
    return replace(criterion, name=figure.source if figure is not None and given else text)


BETTER = (Phrase("less"), Phrase("more"))
"""What `Criterion.more_is_better` reads as, by its truth."""


class PriceBasis(WordedEnum):
    """What a price is paid for."""

    ONE_OFF = "one-off"
    YEARLY = "yearly"
    USER_MONTH = "per user a month"
    USER_YEAR = "per user a year"
    TICKET = "per ticket"


@dataclass(frozen=True, slots=True)
class CostItem:
    """One line of a tool's offer; `amount` None is a price that nobody has told yet.

    `currency` is the vendor's where it is not the project's: such an amount counts once it is converted. `told` is what
    the vendor's file said (``120 CHF``), whatever a person made of it; "" for a line that came with no file. `edition`
    is that of the tool which it is the price of, "" for none in particular.
    """

    tool: str
    name: str
    basis: PriceBasis = PriceBasis.ONE_OFF
    amount: float | None = None
    currency: str = ""
    told: str = ""
    edition: str = ""


@dataclass(frozen=True, slots=True)
class DayRate:
    """What a vendor asks for a day of work on the gaps of its tool; `currency` as in `CostItem`."""

    tool: str
    amount: float
    currency: str = ""


@dataclass(frozen=True, slots=True)
class RoleRate:
    """What an hour of a role costs, in the project's currency; `role` is the name of its lanes."""

    role: str
    per_hour: float


@dataclass(frozen=True, slots=True)
class StatedBenefit:
    """Money a year that somebody expects of a tool beside the minutes it saves, in the project's currency.

    `tool` "" is any but the one in use today, `process` "" the selection as a whole. `reason` says what it rests on.
    """

    name: str
    low: float
    high: float
    tool: str = ""
    process: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Incumbent:
    """The tool that is in use today, "" where none is told; what moving to any other takes, paid once.

    `days` are work of one's own at the project's day rate, beside the money of `cost`.
    """

    tool: str = ""
    cost: float = 0.0
    days: float = 0.0


DEFAULT_DAYS: Mapping[Level, float] = {
    Level.NATIVE: 0.0,
    Level.CONFIGURATION: 0.5,
    Level.EXTENSION: 0.0,
    Level.CUSTOM: 5.0,
    Level.ROADMAP: 0.0,
    Level.NONE: 0.0,
}
"""Days of work that a requirement takes; nothing is built for what a tool does not do at all."""


@dataclass(frozen=True)
class Money:
    """What prices become a total with.

    `users` and `tickets_a_month` None: not stated (tickets are then the cases per month of all processes).
    `discount_rate` is a share a year, `days` the work for a requirement by its level, `ceiling` a fixed price that
    earns no points, stated before the bids are known.
    """

    currency: str = "EUR"
    years: int = 5
    discount_rate: float = 0.0
    users: float | None = None
    tickets_a_month: float | None = None
    day_rate: float = 1000.0
    days: Mapping[Level, float] = field(default_factory=lambda: dict(DEFAULT_DAYS))
    ceiling: float | None = None


FIGURES: Mapping[ValueSource, Phrase] = {
    ValueSource.END_TO_END: Phrase("End to end"),
    ValueSource.COVERAGE: Phrase("Coverage"),
}
"""What the figures are called that a new selection decides by."""
FIT_CRITERIA = (
    Criterion("end-to-end", FIGURES[ValueSource.END_TO_END].source, weight=50.0, source=ValueSource.END_TO_END),
    Criterion("coverage", FIGURES[ValueSource.COVERAGE].source, weight=50.0, source=ValueSource.COVERAGE),
)
"""What a new selection decides by."""


@dataclass(frozen=True)
class Decision:
    """Criteria, how they are put together, and money; `day_rates` are those that vendors have told, one a tool.

    `incumbent` is what is in use today. `role_rates` are what an hour costs, one a role; `benefits` what is expected
    beside the minutes saved.
    """

    criteria: tuple[Criterion, ...] = FIT_CRITERIA
    scaling: Scaling = Scaling.BOUNDS
    method: RankingMethod = RankingMethod.WEIGHTED_SUM
    costs: tuple[CostItem, ...] = ()
    money: Money = field(default_factory=Money)
    day_rates: tuple[DayRate, ...] = ()
    incumbent: Incumbent = Incumbent()
    role_rates: tuple[RoleRate, ...] = ()
    benefits: tuple[StatedBenefit, ...] = ()


_SHARES = frozenset({ValueSource.COVERAGE, ValueSource.END_TO_END})
