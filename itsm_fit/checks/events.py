"""Where events stand and what triggers them: starts and ends of sub-processes, links, several triggers at once."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.checks.drawn import DrawnNode, DrawnProcess
from itsm_fit.checks.naming import listed
from itsm_fit.checks.rule import Remark
from itsm_fit.language import tr
from itsm_fit.model.process import EventKind, Node, NodeKind


def no_inner_start(at: DrawnNode) -> Iterator[Remark]:
    """Sub-processes whose inside is drawn without a start event; what is ad hoc has none."""
    if _lacks(at, NodeKind.START):
        ways = (
            tr("nothing starts it")
            if at.node.triggered_by_event
            else tr("all its steps without a flow to them start at once")
        )
        yield Remark(
            tr(
                "The {label} has no start event inside, so {ways}: draw one before its first step.",
                label=at.label,
                ways=ways,
            )
        )


def no_inner_end(at: DrawnNode) -> Iterator[Remark]:
    """Sub-processes whose inside is drawn without an end event; what is ad hoc has none."""
    if _lacks(at, NodeKind.END):
        yield Remark(
            tr(
                "The {label} has no end event inside, so it ends where nothing follows: draw one after its last step.",
                label=at.label,
            )
        )


def several_blank_starts(drawn: DrawnProcess) -> Iterator[Remark]:
    """Blank starts of one scope, unless each says how large a share of the cases begins there."""
    for parent, inner in drawn.inside.items():
        starts = [node for node in inner if node.kind is NodeKind.START and node.event is EventKind.NONE]
        if len(starts) > 1 and not all(_share(drawn, node) for node in starts):
            yield Remark(
                tr(
                    "The {scope} has {count} start events without a trigger ({starts}): keep one, say what "
                    "triggers each, or write on their flows how large a share of the cases begins there.",
                    scope=drawn.scope(parent),
                    count=len(starts),
                    starts=listed([drawn.name(node) for node in starts]),
                ),
                starts[1].id,
            )


def typed_inner_start(at: DrawnNode) -> Iterator[Remark]:
    """The flow starts a plain sub-process, so no event can."""
    outer = at.outer
    if at.node.kind is not NodeKind.START or at.node.event is EventKind.NONE or outer is None:
        return
    if not outer.triggered_by_event and outer.kind is not NodeKind.AD_HOC:
        yield Remark(
            tr(
                "The {label} waits for an event, but the flow starts the {outer}: make it a plain start event.",
                label=at.label,
                outer=at.drawn.name(outer),
            )
        )


def blank_event_start(at: DrawnNode) -> Iterator[Remark]:
    """An event sub-process whose start says no event."""
    outer = at.outer
    if at.node.kind is NodeKind.START and at.node.event is EventKind.NONE and outer and outer.triggered_by_event:
        yield Remark(
            tr(
                "The {label} says no event, so nothing starts the {outer}: choose the event that does.",
                label=at.label,
                outer=at.drawn.name(outer),
            )
        )


def ad_hoc_start_end(at: DrawnNode) -> Iterator[Remark]:
    """What is done in any order has no first and no last step (BPMN 2.0, section 10.3.5)."""
    outer = at.outer
    if at.node.kind in {NodeKind.START, NodeKind.END} and outer is not None and outer.kind is NodeKind.AD_HOC:
        yield Remark(
            tr(
                "The {label} stands in the {outer}, whose steps are done in any order: delete it.",
                label=at.label,
                outer=at.drawn.name(outer),
            )
        )


def several_triggers(at: DrawnNode) -> Iterator[Remark]:
    """Drawn as one sign for several events, of which readers see none."""
    if at.node.event is EventKind.MULTIPLE or at.node.event is EventKind.PARALLEL_MULTIPLE:
        which = tr("any of") if at.node.event is EventKind.MULTIPLE else tr("all of")
        yield Remark(
            tr(
                "The {label} stands for {which} several events, and the drawing does not say which: draw "
                "an event for each.",
                label=at.label,
                which=which,
            )
        )


def stray_link(drawn: DrawnProcess) -> Iterator[Remark]:
    """Link catches to which no throw leads."""
    links = [node for node in drawn.process.nodes if node.event is EventKind.LINK]
    thrown = {(node.parent, _link(node)) for node in links if node.kind is NodeKind.THROW}
    first: dict[tuple[str | None, str], Node] = {}
    for node in links:
        if node.kind is NodeKind.CATCH:
            place = node.parent, _link(node)
            if problem := _stray(drawn, node, first.get(place), thrown=place in thrown):
                yield Remark(tr("The {node} catches {problem}", node=drawn.name(node), problem=problem), node.id)
            first.setdefault(place, node)


def _stray(drawn: DrawnProcess, node: Node, first: Node | None, *, thrown: bool) -> str:
    """What is wrong with a link catch; `first` is another one of the same link."""
    link = _link(node)
    if not link:
        return tr("a link without a name: give it that of the event that throws it.")
    if first is not None:
        return tr(
            "the link {link} that the {first} catches already, so no case comes here: give one of the "
            "two another link.",
            link=link,
            first=drawn.name(first),
        )
    return (
        ""
        if thrown
        else tr("the link {link}, which no event beside it throws: draw one that does, or delete it.", link=link)
    )


def _lacks(at: DrawnNode, kind: NodeKind) -> bool:
    """Whether it holds steps, but no event of this kind."""
    drawn, node = at.drawn, at.node
    return node.id in drawn.inside and node.kind is not NodeKind.AD_HOC and (node.id, kind) not in drawn.kinds_inside


def _share(drawn: DrawnProcess, start: Node) -> bool:
    return any(flow.share is not None for flow in drawn.process.outgoing.get(start.id, ()))


def _link(node: Node) -> str:
    """The name of a link, white space apart."""
    return " ".join(node.event_ref.split())
