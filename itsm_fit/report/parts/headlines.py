"""The few sentences that somebody with one minute needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from itsm_fit.language import Phrase, Phrases, tr, trn
from itsm_fit.model.project import DecisionValue
from itsm_fit.report.wording import listed, many
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.recommendation import contenders, decision_of
from itsm_fit.scoring.result import Fit, ToolFit
from itsm_fit.scoring.wording import count, interval, percent

DECISION: Mapping[DecisionValue, str] = Phrases(
    {"coverage": Phrase("coverage"), "end_to_end": Phrase("end-to-end fit")}
)


def facts(fit: Fit) -> str:
    """What was compared, in one line."""
    asking = sum(step.asks for process in fit.processes for step in process.steps)
    steps = sum(len(process.steps) for process in fit.processes)
    parts = [
        many(len(fit.processes), "process", "processes"),
        trn(
            "{count} step, {asking} of them asking something of a tool",
            "{count} steps, {asking} of them asking something of a tool",
            steps,
            count=count(steps),
            asking=count(asking),
        ),
        many(len(fit.requirements), "requirement"),
        many(len(fit.tools), "tool"),
    ]
    known, total = answers_known(fit)
    if total:
        parts.append(
            trn(
                "{known} of {count} answer known ({share})",
                "{known} of {count} answers known ({share})",
                total,
                count=count(total),
                known=count(known),
                share=percent(known / total),
            )
        )
    return " · ".join(parts)


def answers_known(fit: Fit) -> tuple[int, int]:
    """How many pairs of requirement and tool have an answer, and how many pairs there are."""
    unanswered = sum(tool.counts.unanswered for tool in fit.tools)
    total = len(fit.requirements) * len(fit.tools)
    return total - unanswered, total


def headlines(fit: Fit) -> tuple[str, ...]:
    """Who leads and how firmly, who carries most cases, who is out, and what is still owed."""
    if not fit.tools:
        return (
            tr("No tool has answered yet. Import a vendor’s spreadsheet to see which tool carries these processes."),
        )
    if not fit.requirements:
        return (tr("Nothing is asked of a tool yet. Give the steps requirements to see which tool carries them."),)
    if fit.unweighed:
        return (fit.unweighed,)
    return (*leader(fit), *_most_carried(fit), _gates(fit), _answers(fit))


def leader(fit: Fit) -> Iterator[str]:
    """Who ranks first, and whether that is settled; for a fit with tools and requirements."""
    first = [tool for tool in fit.tools if tool.rank == 1]
    by = DECISION[fit.project.settings.decision]
    if all(decision_of(tool, fit) is None for tool in fit.tools):
        yield tr(
            "Nothing that is asked weighs anything, so {by} tells nothing and only the musts rank the tools.", by=by
        )
    elif len(first) > 1:
        yield tr("First by {by}, tied: {tools}.", by=by, tools=listed([tool.name for tool in first]))
    else:
        leader = first[0]
        yield tr(
            "First by {by}: {tool}. Coverage {coverage}, end to end {end_to_end}; {standing}.",
            by=by,
            tool=leader.name,
            coverage=interval(leader.coverage),
            end_to_end=interval(leader.end_to_end),
            standing=_standing(leader),
        )
    rivals = contenders(fit)
    if rivals:
        names = listed([tool.name for tool in rivals])
        yield trn(
            "First place is not settled: with its open answers {tools} may still take it.",
            "First place is not settled: with their open answers {tools} may still take it.",
            len(rivals),
            tools=names,
        )
    elif len(fit.tools) > len(first):
        yield tr("First place is settled: no open answer can change it.")


def _standing(tool: ToolFit) -> str:
    if tool.unmet_musts:
        failed = len(tool.unmet_musts)
        return trn("it fails {count} must", "it fails {count} musts", failed, count=count(failed))
    if tool.open_musts:
        still = len(tool.open_musts)
        return trn("{count} must still open", "{count} musts still open", still, count=count(still))
    return tr("it meets every must")


def _most_carried(fit: Fit) -> Iterator[str]:
    figured = [(tool, tool.end_to_end) for tool in fit.tools if tool.end_to_end is not None]
    if not figured:
        yield no_end_to_end(fit)
        return
    top = max(figure.low for _, figure in figured)
    if top > TOLERANCE:
        names = [tool.name for tool, figure in figured if figure.low >= top - TOLERANCE]
        yield trn(
            "{tools} carries most cases end to end: {share} proven.",
            "{tools} carry most cases end to end: {share} proven.",
            len(names),
            tools=listed(names),
            share=percent(top),
        )
        return
    reach = max(figure.high for _, figure in figured)
    if reach <= TOLERANCE:
        yield tr(
            "No tool carries a single case end to end, however the open answers turn out: the sheet Gaps says why."
        )
        return
    names = [tool.name for tool, figure in figured if figure.high >= reach - TOLERANCE]
    yield tr(
        "No tool is proven to carry a case end to end yet. With good answers {tools} can still reach {share}.",
        tools=listed(names),
        share=percent(reach),
    )


def no_end_to_end(fit: Fit) -> str:
    """Why there is no end-to-end figure; "" where there is one."""
    if any(tool.end_to_end is not None for tool in fit.tools):
        return ""
    if any(step.asks for process in fit.processes if not process.weight for step in process.steps):
        return tr("The processes that ask something weigh nothing, so there is no end-to-end figure.")
    return tr("No step asks anything of a tool, so there is no end-to-end figure.")


def _gates(fit: Fit) -> str:
    number = {outcome: count(sum(tool.eligible is outcome for tool in fit.tools)) for outcome in Outcome}
    return trn(
        "Musts: met by {met} of {count} tool, still open for {open}, failed by {failed}.",
        "Musts: met by {met} of {count} tools, still open for {open}, failed by {failed}.",
        len(fit.tools),
        count=count(len(fit.tools)),
        met=number[Outcome.YES],
        open=number[Outcome.OPEN],
        failed=number[Outcome.NO],
    )


def _answers(fit: Fit) -> str:
    known, total = answers_known(fit)
    if known == total:
        return tr("Every answer is known.")
    return tr(
        "Answers still unknown: {unknown} of {total}. The sheet Questions lists what to ask, what can change most "
        "first.",
        unknown=count(total - known),
        total=count(total),
    )
