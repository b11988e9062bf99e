"""What the parts of a report are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from itsm_fit.certainty.flip import FlipCertificate, flip_certificate
from itsm_fit.certainty.information import Information, information
from itsm_fit.certainty.settled import OpenAnswers, open_answers
from itsm_fit.errors import FitError
from itsm_fit.evidence.expected import Backing, TrustFit, trusted
from itsm_fit.evidence.worth import CheckList, checks_of
from itsm_fit.judging.choosing import ChoiceState, choice_state, contest_of, firmness_as_chosen
from itsm_fit.language import tr
from itsm_fit.report.parts.focus import in_focus
from itsm_fit.report.parts.live import LiveFit, recalculates
from itsm_fit.report.parts.names import Names
from itsm_fit.report.wording import listed
from itsm_fit.rollout.planning import wave_plan
from itsm_fit.rollout.wave_plan import WavePlan
from itsm_fit.scoring.firmness import Firmness, Stakes, affordable_draws, firmness_of, stakes
from itsm_fit.scoring.money import Costs, costs_of, present_value
from itsm_fit.scoring.result import Fit, ToolFit
from itsm_fit.value.business import BusinessCase, business_cases
from itsm_fit.value.worth import Worth, worth_of

_CHOSEN_DRAWS = 2_000
_PLANNING_SECONDS = 20.0
"""How long a report looks for the best plan; where that is not enough it says so."""


@dataclass(frozen=True)
class Material:
    """A fit, with what several parts of a report need.

    `title` is that of the report, `contents` are the parts behind the first one, each with what it tells. Where the
    report is to be `recalculated`, figures are formulas as far as they can be. Unless it is to be `whole`, parts that
    list what is wrong with each tool keep to those `in_focus`, and say so.
    """

    fit: Fit
    made_on: date
    title: str = ""
    contents: tuple[tuple[str, str], ...] = ()
    recalculated: bool = True
    whole: bool = False

    @cached_property
    def told(self) -> tuple[ToolFit, ...]:
        """The tools that long lists are about, in ranking order."""
        return self.fit.tools if self.whole else in_focus(self.fit)

    def lead(self, text: str, *more: str) -> str:
        """What leads a part that is about the tools told of; `more` are the sentences that are said where it is cut."""
        if len(self.told) == len(self.fit.tools):
            return text
        kept = tr(
            "About {tools} only, the first and the next behind: the whole report has all tools.",
            tools=listed([tool.name for tool in self.told]),
        )
        return " ".join((text, *more, kept))

    @cached_property
    def at_stake(self) -> Stakes | None:
        """What the ranking hangs on; None where there is nothing to compare."""
        if self.fit.workings is None:
            return None
        try:
            return stakes(self.fit)
        except FitError:
            return None

    @cached_property
    def firmness(self) -> Firmness | None:
        """How firm the ranking is, by as many draws as the page How firm begins with; by fewer where they take long."""
        found = self.at_stake
        return None if found is None else firmness_of(found, draws=affordable_draws(found))

    @cached_property
    def information(self) -> Information | None:
        """What answers not yet given, and weights, can do to the first place."""
        if self.at_stake is None:
            return None
        return information(self.fit, self.at_stake, certificate=self.certificate)

    @cached_property
    def worth(self) -> Worth:
        """Minutes, hours and money of every process; cycle times may not be there."""
        return worth_of(self.fit, cycles=False)

    @cached_property
    def timed_worth(self) -> Worth:
        """The same with all cycle times, which can take long."""
        return worth_of(self.fit, since=self.worth)

    @cached_property
    def business(self) -> Mapping[str, BusinessCase]:
        """The business case of every tool but the one in use."""
        return {case.tool: case for case in business_cases(self.fit, self.worth, self.costs)}

    @cached_property
    def backing(self) -> Backing:
        """The answers with what they rest on."""
        return Backing(self.fit)

    @cached_property
    def trusted(self) -> TrustFit:
        """What is expected of the figures when answers may not hold."""
        return trusted(self.backing)

    @cached_property
    def checks(self) -> CheckList:
        """Which answers to check first."""
        return checks_of(self.backing, 20)

    @cached_property
    def certificate(self) -> FlipCertificate | None:
        """What would put another tool first; None where there is nothing to compare."""
        return flip_certificate(self.fit) if self.at_stake is not None else None

    @cached_property
    def open_answers(self) -> OpenAnswers | None:
        """Which open answers can still change who is first."""
        return open_answers(self.fit) if self.at_stake is not None else None

    @cached_property
    def chosen(self) -> ChoiceState | None:
        """What the choices between profiles say of the weights; None where nobody chose, or nothing weighs."""
        choices = self.fit.project.choices
        if not choices or self.at_stake is None:
            return None
        return choice_state(contest_of(self.fit), choices)

    @cached_property
    def firmness_as_chosen(self) -> Firmness | None:
        """How firm the ranking is under the weights that the choices make likely."""
        if self.chosen is None or self.at_stake is None:
            return None
        return firmness_as_chosen(self.fit, draws=min(affordable_draws(self.at_stake), _CHOSEN_DRAWS))

    @cached_property
    def plan(self) -> WavePlan | FitError:
        """The best plan of the roll-out, or why there is none."""
        try:
            return wave_plan(self.fit, seconds=_PLANNING_SECONDS)
        except FitError as problem:
            return problem

    @cached_property
    def names(self) -> Names:
        return Names(self.fit)

    @cached_property
    def live(self) -> LiveFit:
        return LiveFit(self.fit, there=self.recalculated and recalculates(self.fit))

    @cached_property
    def costs(self) -> Costs:
        return costs_of(self.fit)

    @cached_property
    def annuity(self) -> float:
        """What 1 each year is worth today, over the years of the project."""
        return present_value(1.0, self.costs.money.years, self.costs.money.discount_rate)
