"""The ranking in words: where coverage and end-to-end fit order tools differently, and by which step (§9)."""

from __future__ import annotations

from collections.abc import Sequence

from itsm_fit.language import tr
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.result import ProcessFit, StepFit, ToolFit
from itsm_fit.scoring.wording import decimals_apart, listed, percent

_MOST_NAMED = 5
"""Tools that one sentence compares with by name."""


def explain(tools: Sequence[ToolFit], processes: Sequence[ProcessFit]) -> tuple[str, ...]:
    """One sentence for each tool that covers more than another yet carries fewer cases end to end."""
    sentences = (explain_tool(tool.name, tools, processes) for tool in tools)
    return tuple(sentence for sentence in sentences if sentence)


def explain_tool(name: str, tools: Sequence[ToolFit], processes: Sequence[ProcessFit]) -> str:
    """The sentence for one tool; "" when there is no such tool, or nothing to explain about it."""
    tool = next((tool for tool in tools if tool.name == name), None)
    better = [other for other in tools if _overtaken(tool, other)] if tool else []
    return _sentence(tool, better, processes) if tool and better else ""


def _overtaken(tool: ToolFit, other: ToolFit) -> bool:
    if tool.coverage is None or other.coverage is None or tool.end_to_end is None or other.end_to_end is None:
        return False
    return tool.coverage.low > other.coverage.low + TOLERANCE and tool.end_to_end.low < other.end_to_end.low - TOLERANCE


def _sentence(tool: ToolFit, better: Sequence[ToolFit], processes: Sequence[ProcessFit]) -> str:
    told = (tool, *better[:_MOST_NAMED])
    covers = _texts([_low(each.coverage) for each in told])
    carries = _texts([_low(each.end_to_end) for each in told])
    names = [
        tr("{tool} ({coverage} covered, {carried} carried)", tool=other.name, coverage=cover, carried=carry)
        for other, cover, carry in zip(better, covers[1:], carries[1:], strict=False)
    ]
    start = tr(
        "{tool} covers more than {others} but carries fewer cases end to end: it covers {coverage} and carries "
        "{carried}",
        tool=tool.name,
        others=listed([*names, *(other.name for other in better[_MOST_NAMED:])], _MOST_NAMED),
        coverage=covers[0],
        carried=carries[0],
    )
    return " ".join(filter(None, (f"{start}.", weakest_link(tool.name, processes))))


def weakest_link(tool: str, processes: Sequence[ProcessFit]) -> str:
    """Where most cases break, in a sentence; "" where every step that asks something is carried."""
    weakest = _weakest(tool, processes)
    if weakest is None:
        return ""
    process, step = weakest
    figures = step.tools[tool]
    name, share = step.name or step.key, percent(figures.exposure)
    if figures.carried is Outcome.NO:
        return tr(
            "Its weakest link is “{step}” in {process}, which is not carried and is entered by {share} of the cases "
            "that complete.",
            step=name,
            process=process.name,
            share=share,
        )
    return tr(
        "Its weakest link is “{step}” in {process}, which is not shown to be carried yet and is entered by {share} "
        "of the cases that complete.",
        step=name,
        process=process.name,
        share=share,
    )


def _texts(shares: Sequence[float]) -> list[str]:
    """Shares as per cent, with the decimals that tell the first from the others."""
    decimals = decimals_apart(shares[0], shares[1:])
    return [percent(share, decimals) for share in shares]


def _weakest(tool: str, processes: Sequence[ProcessFit]) -> tuple[ProcessFit, StepFit] | None:
    """The uncarried step of highest exposure, that of the process with most weight and cases first among equals."""
    exposed = [
        (process, step)
        for process in processes
        for step in process.steps
        if step.tools[tool].carried in {Outcome.NO, Outcome.OPEN}
    ]
    return max(
        exposed,
        key=lambda found: (round(found[1].tools[tool].exposure, 9), found[0].weight * (found[0].cases_per_month or 1)),
        default=None,
    )


def _low(interval: Interval | None) -> float:
    return 0.0 if interval is None else interval.low
