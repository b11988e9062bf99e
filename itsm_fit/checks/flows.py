"""How flows leave nodes and come together: gateways that do nothing or two things, splits and joins without one."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.checks.rule import Remark, Rule, Subject, flow_name, remark
from itsm_fit.findings import Severity
from itsm_fit.model.process import Flow, Node, NodeKind

_CHOOSES = frozenset({NodeKind.EXCLUSIVE, NodeKind.INCLUSIVE, NodeKind.COMPLEX})


def superfluous_gateway(subject: Subject) -> Iterator[Remark]:
    """One flow in and one out; what waits for events has a rule of its own."""
    for node, arriving, leaving in _gateways(subject):
        if len(arriving) == len(leaving) == 1 and node.kind is not NodeKind.EVENT_BASED:
            yield (
                node.id,
                f"The {subject.name(node)} only lets cases pass: delete it, or draw the other ways that it stands for.",
            )


def join_and_fork(subject: Subject) -> Iterator[Remark]:
    """Several flows in and several out."""
    for node, arriving, leaving in _gateways(subject):
        if len(arriving) > 1 and len(leaving) > 1:
            yield remark(
                node.id,
                f"The {subject.name(node)} joins {len(arriving)} flows and forks into {len(leaving)} at once:",
                "draw one gateway that joins and another one that forks.",
            )


def duplicate_flow(subject: Subject) -> Iterator[Remark]:
    """Of conditional flows each has a condition of its own."""
    for leaving in subject.process.outgoing.values():
        known: set[str] = set()
        for flow in leaving:
            if flow.conditional:
                continue
            if flow.target in known:
                yield (
                    flow.id,
                    f"The {_called(subject, flow)} is the second one between the same two: delete one of them.",
                )
            known.add(flow.target)


def unconditioned_flow(subject: Subject) -> Iterator[Remark]:
    """Flows of which nothing says when they are taken, beside others that say it."""
    for node, leaving in _splits(subject):
        said = [flow for flow in leaving if flow.conditional or flow.id == node.default_flow]
        if not said or not (node.kind in _CHOOSES or node.kind.is_activity):
            continue
        for flow in leaving:
            if flow not in said and flow.share is None:
                always = ", so it is always taken" if node.kind.is_activity else ""
                yield remark(
                    flow.id,
                    f"The {_called(subject, flow)} has neither condition nor share beside one that has{always}:",
                    "say when it is taken, or make it the default flow.",
                )


def event_gateway(subject: Subject) -> Iterator[Remark]:
    """What waits for the first of several events needs several, and no condition decides."""
    for node, _, leaving in _gateways(subject):
        if node.kind is not NodeKind.EVENT_BASED:
            continue
        if len(leaving) == 1:
            yield (
                node.id,
                f"The {subject.name(node)} waits for one event only: draw what else can happen, or delete it.",
            )
        for flow in leaving:
            if flow.conditional:
                yield remark(
                    flow.id,
                    f"The {_called(subject, flow)} has a condition, but the first event decides:",
                    "take the condition off, or use an exclusive gateway.",
                )


def implicit_split(subject: Subject) -> Iterator[Remark]:
    """Steps and events out of which several flows start at once."""
    for node, leaving in _splits(subject):
        always = [flow for flow in leaving if not flow.conditional and flow.id != node.default_flow]
        if len(always) > 1 and not node.kind.is_gateway:
            yield remark(
                node.id,
                f"The {subject.name(node)} starts {len(always)} flows at once: draw a parallel gateway after it to",
                "show that, or an exclusive one if only one is taken.",
            )


def implicit_join(subject: Subject) -> Iterator[Remark]:
    """Steps and events at which flows meet; an end event takes each token for itself and joins nothing."""
    for node in subject.process.nodes:
        arriving = len(subject.process.incoming.get(node.id, ()))
        if arriving > 1 and not node.kind.is_gateway and node.kind is not NodeKind.END:
            yield remark(
                node.id,
                f"The {subject.name(node)} has {arriving} flows to it and is done once for each that arrives: draw",
                "an exclusive gateway before it to show that, or a parallel one if it waits for all.",
            )


RULES: tuple[Rule, ...] = (
    Rule("superfluous-gateway", Severity.WARNING, superfluous_gateway),
    Rule("join-and-fork", Severity.WARNING, join_and_fork),
    Rule("duplicate-flow", Severity.WARNING, duplicate_flow),
    Rule("unconditioned-flow", Severity.WARNING, unconditioned_flow),
    Rule("event-gateway", Severity.WARNING, event_gateway),
    Rule("implicit-split", Severity.INFO, implicit_split),
    Rule("implicit-join", Severity.INFO, implicit_join),
)


def _called(subject: Subject, flow: Flow) -> str:
    return flow_name(flow, (subject.process,))


def _gateways(subject: Subject) -> Iterator[tuple[Node, tuple[Flow, ...], tuple[Flow, ...]]]:
    """Every gateway with the flows to it and from it."""
    process = subject.process
    for node in process.nodes:
        if node.kind.is_gateway:
            yield node, process.incoming.get(node.id, ()), process.outgoing.get(node.id, ())


def _splits(subject: Subject) -> Iterator[tuple[Node, tuple[Flow, ...]]]:
    """Every node that several flows leave."""
    for own, leaving in subject.process.outgoing.items():
        node = subject.process.node_by_id.get(own)
        if node is not None and len(leaving) > 1:
            yield node, leaving
