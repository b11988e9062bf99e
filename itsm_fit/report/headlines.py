"""The few sentences that somebody with one minute needs."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.model.project import DecisionValue
from itsm_fit.report.wording import count, listed, many
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.result import Fit, ToolFit
from itsm_fit.scoring.wording import interval, percent

DECISION: dict[DecisionValue, str] = {"coverage": "coverage", "end_to_end": "end-to-end fit"}


def facts(fit: Fit) -> str:
    """What was compared, in one line."""
    asking = sum(step.asks for process in fit.processes for step in process.steps)
    steps = sum(len(process.steps) for process in fit.processes)
    parts = [
        many(len(fit.processes), "process", "processes"),
        f"{many(steps, 'step')}, {count(asking)} of them asking something of a tool",
        many(len(fit.requirements), "requirement"),
        many(len(fit.tools), "tool"),
    ]
    known, total = answers_known(fit)
    if total:
        parts.append(f"{count(known)} of {many(total, 'answer')} known ({percent(known / total)})")
    return " · ".join(parts)


def answers_known(fit: Fit) -> tuple[int, int]:
    """How many pairs of requirement and tool have an answer, and how many pairs there are."""
    unanswered = sum(tool.counts.unanswered for tool in fit.tools)
    total = len(fit.requirements) * len(fit.tools)
    return total - unanswered, total


def headlines(fit: Fit) -> tuple[str, ...]:
    """Who leads and how firmly, who carries most cases, who is out, and what is still owed."""
    if not fit.tools:
        return ("No tool has answered yet. Import a vendor's spreadsheet to see which tool carries these processes.",)
    if not fit.requirements:
        return ("Nothing is asked of a tool yet. Give the steps requirements to see which tool carries them.",)
    if fit.unweighed:
        return (fit.unweighed,)
    return (*leader(fit), *_most_carried(fit), _gates(fit), _answers(fit))


def contenders(fit: Fit) -> tuple[ToolFit, ...]:
    """The tools behind the first rank that may still pass a tool there, however the open answers turn out."""
    first = [tool for tool in fit.tools if tool.rank == 1]
    behind = [tool for tool in fit.tools if tool.rank > 1]
    return tuple(tool for tool in behind if any(_may_pass(tool, leader, fit) for leader in first))


def _may_pass(tool: ToolFit, leader: ToolFit, fit: Fit) -> bool:
    """Whether the tool's best case ranks above the leader's worst."""
    best = tool.eligible is not Outcome.NO
    worst = leader.eligible is Outcome.YES
    if best != worst:
        return best
    reach, proven = _decision(tool, fit), _decision(leader, fit)
    return reach is not None and (proven is None or reach.high > proven.low + TOLERANCE)


def _decision(tool: ToolFit, fit: Fit) -> Interval | None:
    return tool.coverage if fit.project.settings.decision == "coverage" else tool.end_to_end


def leader(fit: Fit) -> Iterator[str]:
    """Who ranks first, and whether that is settled; for a fit with tools and requirements."""
    first = [tool for tool in fit.tools if tool.rank == 1]
    by = DECISION[fit.project.settings.decision]
    if all(_decision(tool, fit) is None for tool in fit.tools):
        yield f"Nothing that is asked weighs anything, so {by} tells nothing and only the musts rank the tools."
    elif len(first) > 1:
        yield f"First by {by}, tied: {listed([tool.name for tool in first])}."
    else:
        leader = first[0]
        yield (
            f"First by {by}: {leader.name}. Coverage {interval(leader.coverage)}, end to end "
            f"{interval(leader.end_to_end)}; {_standing(leader)}."
        )
    rivals = contenders(fit)
    if rivals:
        names = listed([tool.name for tool in rivals])
        yield f"First place is not settled: with their open answers {names} may still take it."
    elif len(fit.tools) > len(first):
        yield "First place is settled: no open answer can change it."


def _standing(tool: ToolFit) -> str:
    if tool.unmet_musts:
        return f"it fails {many(len(tool.unmet_musts), 'must')}"
    if tool.open_musts:
        return f"{many(len(tool.open_musts), 'must')} still open"
    return "it meets every must"


def _most_carried(fit: Fit) -> Iterator[str]:
    figured = [(tool, tool.end_to_end) for tool in fit.tools if tool.end_to_end is not None]
    if not figured:
        weightless = any(step.asks for process in fit.processes if not process.weight for step in process.steps)
        why = "The processes that ask something weigh nothing" if weightless else "No step asks anything of a tool"
        yield f"{why}, so there is no end-to-end figure."
        return
    top = max(figure.low for _, figure in figured)
    if top > TOLERANCE:
        names = [tool.name for tool, figure in figured if figure.low >= top - TOLERANCE]
        verb = "carries" if len(names) == 1 else "carry"
        yield f"{listed(names)} {verb} most cases end to end: {percent(top)} proven."
        return
    reach = max(figure.high for _, figure in figured)
    if reach <= TOLERANCE:
        yield "No tool carries a single case end to end, however the open answers turn out: the sheet Gaps says why."
        return
    names = [tool.name for tool, figure in figured if figure.high >= reach - TOLERANCE]
    yield (
        f"No tool is proven to carry a case end to end yet. With good answers {listed(names)} can still reach "
        f"{percent(reach)}."
    )


def _gates(fit: Fit) -> str:
    number = {outcome: count(sum(tool.eligible is outcome for tool in fit.tools)) for outcome in Outcome}
    met = f"met by {number[Outcome.YES]} of {many(len(fit.tools), 'tool')}"
    return f"Musts: {met}, still open for {number[Outcome.OPEN]}, failed by {number[Outcome.NO]}."


def _answers(fit: Fit) -> str:
    known, total = answers_known(fit)
    if known == total:
        return "Every answer is known."
    return (
        f"Answers still unknown: {count(total - known)} of {count(total)}. "
        "The sheet Questions lists what to ask, what can change most first."
    )
