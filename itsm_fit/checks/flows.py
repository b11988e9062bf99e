"""How flows leave nodes and come together: gateways that do nothing or two things, splits and joins without one."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.checks.drawn import DrawnFlow, DrawnNode
from itsm_fit.checks.rule import Remark
from itsm_fit.language import tr
from itsm_fit.model.process import NodeKind

_CHOOSES = frozenset({NodeKind.EXCLUSIVE, NodeKind.INCLUSIVE, NodeKind.COMPLEX})


def superfluous_gateway(at: DrawnNode) -> Iterator[Remark]:
    """One flow in and one out; what waits for events has a rule of its own."""
    if at.node.kind is not NodeKind.EVENT_BASED and len(at.arriving) == len(at.leaving) == 1:
        yield Remark(
            tr(
                "The {label} only lets cases pass: delete it, or draw the other ways that it stands for.",
                label=at.label,
            )
        )


def join_and_fork(at: DrawnNode) -> Iterator[Remark]:
    """Several flows in and several out."""
    if len(at.arriving) > 1 and len(at.leaving) > 1:
        yield Remark(
            tr(
                "The {label} joins {arriving} flows and forks into {leaving} at once: draw one gateway that "
                "joins and another one that forks.",
                label=at.label,
                arriving=len(at.arriving),
                leaving=len(at.leaving),
            )
        )


def duplicate_flow(at: DrawnFlow) -> Iterator[Remark]:
    """Of conditional flows each has a condition of its own."""
    flow = at.flow
    if not flow.conditional and at.drawn.first_between[flow.source, flow.target] is not flow:
        yield Remark(tr("The {label} is the second one between the same two: delete one of them.", label=at.label))


def unconditioned_flow(at: DrawnNode) -> Iterator[Remark]:
    """Flows of which nothing says when they are taken, beside others that say it."""
    node = at.node
    if len(at.leaving) < 2 or not (node.kind in _CHOOSES or node.kind.is_activity):
        return
    said = {flow.id for flow in at.leaving if flow.conditional or flow.id == node.default_flow}
    for flow in at.leaving if said else ():
        if flow.id not in said and flow.share is None:
            always = tr(", so it is always taken") if node.kind.is_activity else ""
            yield Remark(
                tr(
                    "The {flow} has neither condition nor share beside one that has{always}: say when "
                    "it is taken, or make it the default flow.",
                    flow=at.drawn.flow_name(flow),
                    always=always,
                ),
                flow.id,
            )


def event_gateway(at: DrawnNode) -> Iterator[Remark]:
    """What waits for the first of several events needs several, and no condition decides."""
    if at.node.kind is not NodeKind.EVENT_BASED:
        return
    if len(at.leaving) == 1:
        yield Remark(
            tr("The {label} waits for one event only: draw what else can happen, or delete it.", label=at.label)
        )
    for flow in at.leaving:
        if flow.conditional:
            yield Remark(
                tr(
                    "The {flow} has a condition, but the first event decides: take the condition off, "
                    "or use an exclusive gateway.",
                    flow=at.drawn.flow_name(flow),
                ),
                flow.id,
            )


def implicit_split(at: DrawnNode) -> Iterator[Remark]:
    """Steps and events out of which several flows start at once."""
    if at.node.kind.is_gateway or len(at.leaving) < 2:
        return
    always = sum(not flow.conditional and flow.id != at.node.default_flow for flow in at.leaving)
    if always > 1:
        yield Remark(
            tr(
                "The {label} starts {always} flows at once: draw a parallel gateway after it to show that, "
                "or an exclusive one if only one is taken.",
                label=at.label,
                always=always,
            )
        )


def implicit_join(at: DrawnNode) -> Iterator[Remark]:
    """Steps and events at which flows meet; an end event takes each token for itself and joins nothing."""
    kind, arriving = at.node.kind, len(at.arriving)
    if arriving > 1 and not kind.is_gateway and kind is not NodeKind.END:
        yield Remark(
            tr(
                "The {label} has {arriving} flows to it and is done once for each that arrives: draw an "
                "exclusive gateway before it to show that, or a parallel one if it waits for all.",
                label=at.label,
                arriving=arriving,
            )
        )
