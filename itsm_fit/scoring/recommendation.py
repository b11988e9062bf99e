"""Which tool to choose, and what stands against it: the rules, with the figures that they rest on.

One tool is recommended where it alone comes first (§9), fails no must, is proven to do something of what counts and can
carry a case end to end. It is on condition where musts of it are open. It is settled where no completion of the open
answers puts another tool before it. A lead of at most `NARROW` is a narrow one; a tool that is proven to carry less
than `FEW_CASES` end to end carries few.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from itsm_fit.model.text import text_key
from itsm_fit.scoring.catalogue import gather
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.result import Fit, ToolFit

NARROW = 0.02
FEW_CASES = 0.5


class Advice(Enum):
    """What the figures advise; `CHOOSE` and `ON_CONDITION` name one tool, the others say why none is named."""

    CHOOSE = "choose"
    ON_CONDITION = "choose on condition"
    TIED = "tied"
    CARRIES_NOTHING = "carries nothing"
    NOTHING_PROVEN = "nothing proven"
    NONE_ELIGIBLE = "none eligible"
    NOTHING_COMPARED = "nothing compared"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """The advice about a fit. `first` are the tools of rank 1, `second` is the next one in ranking order.

    `lead` is what the decision value of the first tool is ahead of the second's by, as proven; below 0 where the second
    has more and stands behind for its musts alone. `contenders` may come to stand before a tool of the first rank.
    """

    advice: Advice
    first: tuple[ToolFit, ...]
    second: ToolFit | None
    lead: float | None
    contenders: tuple[ToolFit, ...]

    @property
    def tool(self) -> ToolFit | None:
        """The tool that is recommended, if one is."""
        return self.first[0] if self.advice in {Advice.CHOOSE, Advice.ON_CONDITION} else None

    @property
    def settled(self) -> bool:
        """Whether no open answer can put another tool before those that come first."""
        return not self.contenders

    @property
    def by_musts(self) -> bool:
        """Whether the second stands behind because of its musts, whatever it has in the value that decides."""
        return self.second is not None and self.second.eligible is not self.first[0].eligible

    @property
    def narrow(self) -> bool:
        """Whether a small lead is all that parts the first from the second."""
        return self.lead is not None and not self.by_musts and self.lead <= NARROW

    @property
    def outcome(self) -> Outcome:
        """Whether it is a yes: open where anything that is still open can turn it, or few cases are carried."""
        if self.advice in {Advice.NONE_ELIGIBLE, Advice.CARRIES_NOTHING}:
            return Outcome.NO
        sure = self.advice is Advice.CHOOSE and self.settled and not carries_few(self.first[0])
        return Outcome.YES if sure else Outcome.OPEN


def recommendation(fit: Fit) -> Recommendation:
    """What the figures of a fit advise."""
    first = tuple(tool for tool in fit.tools if tool.rank == 1)
    second = fit.tools[1] if len(fit.tools) > 1 else None
    return Recommendation(_advice(fit, first), first, second, _lead(fit), contenders(fit))


def _advice(fit: Fit, first: Sequence[ToolFit]) -> Advice:
    if not fit.tools or not fit.requirements or fit.unweighed or decision_of(first[0], fit) is None:
        return Advice.NOTHING_COMPARED
    leader, decides = first[0], decision_of(first[0], fit)
    carries = leader.end_to_end
    if leader.eligible is Outcome.NO:
        return Advice.NONE_ELIGIBLE
    if decides is None or decides.low <= TOLERANCE:
        return Advice.NOTHING_PROVEN
    if len(first) > 1:
        return Advice.TIED
    if carries is not None and carries.high <= TOLERANCE:
        return Advice.CARRIES_NOTHING
    return Advice.CHOOSE if leader.eligible is Outcome.YES else Advice.ON_CONDITION


def _lead(fit: Fit) -> float | None:
    figures = [decision_of(tool, fit) for tool in fit.tools[:2]]
    known = [figure.low for figure in figures if figure is not None]
    return known[0] - known[1] if len(known) > 1 else None


def contenders(fit: Fit) -> tuple[ToolFit, ...]:
    """The tools that may come to stand before one of the first rank, however the open answers turn out."""
    first = [tool for tool in fit.tools if tool.rank == 1]
    return tuple(
        tool for tool in fit.tools if any(other is not tool and _may_pass(tool, other, fit) for other in first)
    )


def _may_pass(tool: ToolFit, leader: ToolFit, fit: Fit) -> bool:
    """Whether the tool's best case ranks above the leader's worst."""
    best = tool.eligible is not Outcome.NO
    worst = leader.eligible is Outcome.YES
    if best != worst:
        return best
    reach, proven = decision_of(tool, fit), decision_of(leader, fit)
    return reach is not None and (proven is None or reach.high > proven.low + TOLERANCE)


def decision_of(tool: ToolFit, fit: Fit) -> Interval | None:
    """What the ranking goes by."""
    return tool.coverage if fit.project.settings.decision == "coverage" else tool.end_to_end


def carries_few(tool: ToolFit) -> bool:
    """Whether little is proven to be carried end to end; not where nothing asks for it."""
    return tool.end_to_end is not None and tool.end_to_end.low < FEW_CASES


def closest(fit: Fit) -> ToolFit | None:
    """The tool that fails fewest musts, the first by rank among equals."""
    return min(fit.tools, key=lambda tool: (len(tool.unmet_musts), tool.rank), default=None)


def nothing_known(tool: ToolFit, fit: Fit) -> bool:
    """Whether no answer of a tool counts for anything that is asked."""
    return bool(fit.requirements) and tool.counts.unanswered == len(fit.requirements)


def only_unmatched(tool: ToolFit, fit: Fit) -> bool:
    """Whether tables hold words of a tool of which nothing is known, but none in a row that answers what is asked."""
    catalogue = fit.workings.basis.catalogue if fit.workings else gather(fit.project)
    linked = {link.feature for link in fit.project.links}
    its, found = text_key(tool.name), False
    for number, matrix in enumerate(fit.project.matrices):
        for column in matrix.responses:
            if text_key(column.tool) == its:
                filled = {at for at, raw in enumerate(column.raw) if raw.strip()}
                found = found or bool(filled)
                if any(at in catalogue.answered[number] or matrix.place(column.cells[at]) in linked for at in filled):
                    return False
    return found
