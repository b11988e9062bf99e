"""What was noticed while a process was made ready to play: shares, calls, and what cannot be played as drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from itsm_fit.checks.rule import Subject, flow_name, listed, name_of, title
from itsm_fit.findings import Finding, Severity
from itsm_fit.model.process import Flow, NodeKind
from itsm_fit.scoring.game.shares import DEFAULT_INCLUSIVE_SHARE
from itsm_fit.scoring.game.unfold import Problem, Trouble


@dataclass(frozen=True, slots=True)
class _Saying:
    """The rule that a trouble breaks, and its sentence about a problem."""

    rule: str
    severity: Severity
    sentence: Callable[[Subject, Problem], str]


def problem_findings(subject: Subject, problems: tuple[Problem, ...]) -> Iterator[Finding]:
    """A finding for each problem of the process itself."""
    for problem in problems:
        saying = _SAYINGS[problem.trouble]
        sentence = saying.sentence(subject, problem)
        yield Finding(saying.rule, saying.severity, subject.file, subject.id, problem.element, sentence)


def _fixed(pattern: str) -> Callable[[Subject, Problem], str]:
    """A sentence in which ``{}`` stands for the name of the node or flow."""
    return lambda subject, problem: pattern.format(_name(subject, problem.element))


def _name(subject: Subject, element: str) -> str:
    process = subject.process
    if element in process.node_by_id:
        return name_of(process.node_by_id[element], process)
    flow = next(flow for flow in process.flows if flow.id == element)
    return flow_name(flow, (process, *subject.document.processes))


def _way(subject: Subject, flow: Flow) -> str:
    """A flow beside others that leave the same node: by its name, else by where it leads."""
    target = subject.process.node_by_id.get(flow.target)
    return title(flow.name) or f"the flow to {subject.name(target) if target else 'nowhere'}"


def _flows(subject: Subject, problem: Problem) -> list[Flow]:
    return [flow for flow in subject.process.flows if flow.id in problem.flows]


def _missing(subject: Subject, problem: Problem) -> str:
    node = subject.process.node_by_id[problem.element]
    lacking = listed([_way(subject, flow) for flow in _flows(subject, problem)])
    if node.kind is NodeKind.INCLUSIVE or node.kind.is_activity:
        taken = f"each is taken with a share of {DEFAULT_INCLUSIVE_SHARE:g}"
    else:
        taken = "each takes an even part of what is left"
    if node.kind is NodeKind.START:
        unsaid = [f"the {flow_name(flow, (subject.process,))}" for flow in _flows(subject, problem)]
        lacking = f"No share is stated on {listed(unsaid)}" if unsaid else "No flow leaves a start event"
        return (
            f"{lacking}, while another start event states its share, so that start takes what is left: "
            "write on the flow of every start how large a share of the cases begins there."
        )
    return (
        f"The {subject.name(node)} states no share for {lacking}, so {taken}: "
        "write on every flow how large a share of the cases takes it."
    )


def _all_zero(subject: Subject, problem: Problem) -> str:
    node = subject.process.node_by_id[problem.element]
    who = "start events have" if node.kind is NodeKind.START else f"{subject.name(node)} has"
    return (
        f"The {who} only shares of 0 on the flows, so these are taken evenly: write how large a share of the cases "
        "takes each."
    )


def _under_full(subject: Subject, problem: Problem) -> str:
    node = subject.process.node_by_id[problem.element]
    whose = "start events" if node.kind is NodeKind.START else subject.name(node)
    return (
        f"The shares on the flows of the {whose} sum to {_sum(subject, problem)} and are scaled up to 1: correct them."
    )


def _sum(subject: Subject, problem: Problem) -> str:
    return f"{sum(flow.share or 0.0 for flow in _flows(subject, problem)):g}"


def _over_full(subject: Subject, problem: Problem) -> str:
    node = subject.process.node_by_id[problem.element]
    if node.kind.is_gateway:
        what = f"flows out of the {subject.name(node)} have shares that sum to {_sum(subject, problem)}"
    elif node.kind is NodeKind.BOUNDARY:
        what = f"{subject.name(node)} occurs with a share of {_sum(subject, problem)}"
    elif node.kind is NodeKind.START:
        what = f"start events have shares that sum to {_sum(subject, problem)}"
    else:
        what = f"flows or boundary events that leave the {subject.name(node)} have shares above 1"
    return f"The {what}, and are scaled down to 1: correct them."


_SAYINGS = {
    Trouble.SHARES_MISSING: _Saying("missing-shares", Severity.WARNING, _missing),
    Trouble.SHARES_ALL_ZERO: _Saying("missing-shares", Severity.WARNING, _all_zero),
    Trouble.SHARES_UNDER_FULL: _Saying("missing-shares", Severity.WARNING, _under_full),
    Trouble.SHARES_OVER_FULL: _Saying("over-full-shares", Severity.WARNING, _over_full),
    Trouble.NEVER_OCCURS: _Saying(
        "missing-shares",
        Severity.WARNING,
        _fixed("The {} never occurs, as its flow states no share: write on it in which share of the cases it does."),
    ),
    Trouble.RECURSIVE_CALL: _Saying(
        "recursive-call",
        Severity.ERROR,
        _fixed("The {} calls a process that it is itself called from: let it call another one, or draw a loop."),
    ),
    Trouble.CALL_TOO_LARGE: _Saying(
        "unplayed-element",
        Severity.WARNING,
        _fixed("The {} is played as a plain step, as all called processes together are too large: call less."),
    ),
    Trouble.EVENT_SUB_PROCESS: _Saying(
        "unplayed-element",
        Severity.WARNING,
        _fixed(
            "The {} starts by an event and is not played: draw what it does in the flow, with a share, to count it."
        ),
    ),
    Trouble.AD_HOC_SUB_PROCESS: _Saying(
        "unplayed-element",
        Severity.WARNING,
        _fixed("The {} is ad hoc and its inside is not played: draw the order of its steps to count them."),
    ),
    Trouble.STRAY_BOUNDARY: _Saying(
        "unplayed-element",
        Severity.WARNING,
        _fixed("The {} is attached to no step beside it and is not played: attach it to one."),
    ),
    Trouble.ERROR_UNCAUGHT: _Saying(
        "uncaught-error",
        Severity.WARNING,
        _fixed(
            "The {} throws an error that no boundary event around it catches, so it is played as a plain end: "
            "attach an error event to the sub-process."
        ),
    ),
    Trouble.LINK_WITHOUT_CATCH: _Saying(
        "broken-link",
        Severity.WARNING,
        _fixed("The {} throws a link that no event beside it catches: draw one that catches the same name."),
    ),
    Trouble.FLOW_ACROSS_POOLS: _Saying(
        "flow-across-pools",
        Severity.ERROR,
        _fixed("The {} leads into another pool and is not played: draw a message flow instead."),
    ),
    Trouble.FLOW_ACROSS_SUB_PROCESSES: _Saying(
        "flow-across-pools",
        Severity.ERROR,
        _fixed("The {} crosses the border of a sub-process and is not played: connect the sub-process itself."),
    ),
    Trouble.DANGLING_FLOW: _Saying(
        "dangling-flow",
        Severity.ERROR,
        _fixed("The {} lacks a start or an end that exists: connect it, or delete it."),
    ),
}
