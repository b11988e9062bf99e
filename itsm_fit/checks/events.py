"""Where events stand and what triggers them: starts and ends of sub-processes, links, several triggers at once."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.checks.rule import Remark, Rule, Subject, listed, remark
from itsm_fit.findings import Severity
from itsm_fit.model.process import EventKind, Node, NodeKind


def no_inner_start(subject: Subject) -> Iterator[Remark]:
    """Sub-processes whose inside is drawn without a start event; what is ad hoc has none."""
    for outer in _without(subject, NodeKind.START):
        ways = "nothing starts it" if outer.triggered_by_event else "all its steps without a flow to them start at once"
        yield (
            outer.id,
            f"The {subject.name(outer)} has no start event inside, so {ways}: draw one before its first step.",
        )


def no_inner_end(subject: Subject) -> Iterator[Remark]:
    """Sub-processes whose inside is drawn without an end event; what is ad hoc has none."""
    for outer in _without(subject, NodeKind.END):
        yield remark(
            outer.id,
            f"The {subject.name(outer)} has no end event inside, so it ends where nothing follows:",
            "draw one after its last step.",
        )


def several_blank_starts(subject: Subject) -> Iterator[Remark]:
    """Blank starts of one scope, unless each says how large a share of the cases begins there."""
    for parent, inner in _scopes(subject).items():
        starts = [node for node in inner if node.kind is NodeKind.START and node.event is EventKind.NONE]
        if len(starts) > 1 and not all(_share(subject, node) for node in starts):
            yield remark(
                starts[1].id,
                f"The {subject.scope(parent)} has {len(starts)} start events without a trigger",
                f"({listed([subject.name(node) for node in starts])}): keep one, say what triggers each,",
                "or write on their flows how large a share of the cases begins there.",
            )


def typed_inner_start(subject: Subject) -> Iterator[Remark]:
    """The flow starts a plain sub-process, so no event can."""
    for start, outer in _inner_starts(subject):
        if not outer.triggered_by_event and outer.kind is not NodeKind.AD_HOC and start.event is not EventKind.NONE:
            yield remark(
                start.id,
                f"The {subject.name(start)} waits for an event, but the flow starts the {subject.name(outer)}:",
                "make it a plain start event.",
            )


def blank_event_start(subject: Subject) -> Iterator[Remark]:
    """An event sub-process whose start says no event."""
    for start, outer in _inner_starts(subject):
        if outer.triggered_by_event and start.event is EventKind.NONE:
            yield remark(
                start.id,
                f"The {subject.name(start)} says no event, so nothing starts the {subject.name(outer)}:",
                "choose the event that does.",
            )


def ad_hoc_start_end(subject: Subject) -> Iterator[Remark]:
    """What is done in any order has no first and no last step (BPMN 2.0, section 10.3.5)."""
    for node in subject.process.nodes:
        outer = subject.process.node_by_id.get(node.parent or "")
        if outer is not None and outer.kind is NodeKind.AD_HOC and node.kind in {NodeKind.START, NodeKind.END}:
            yield remark(
                node.id,
                f"The {subject.name(node)} stands in the {subject.name(outer)}, whose steps are done in any order:",
                "delete it.",
            )


def several_triggers(subject: Subject) -> Iterator[Remark]:
    """Drawn as one sign for several events, of which readers see none."""
    for node in subject.process.nodes:
        if node.event is EventKind.MULTIPLE or node.event is EventKind.PARALLEL_MULTIPLE:
            which = "any of" if node.event is EventKind.MULTIPLE else "all of"
            yield remark(
                node.id,
                f"The {subject.name(node)} stands for {which} several events, and the drawing does not say which:",
                "draw an event for each.",
            )


def stray_link(subject: Subject) -> Iterator[Remark]:
    """Link catches to which no throw leads."""
    process = subject.process
    links = [node for node in process.nodes if node.event is EventKind.LINK]
    thrown = {(node.parent, _link(node)) for node in links if node.kind is NodeKind.THROW}
    first: dict[tuple[str | None, str], Node] = {}
    for node in links:
        place = node.parent, _link(node)
        if node.kind is not NodeKind.CATCH:
            continue
        if not _link(node):
            yield (
                node.id,
                f"The {subject.name(node)} catches a link without a name: give it that of the event that throws it.",
            )
        elif place in first:
            yield remark(
                node.id,
                f"The {subject.name(node)} catches the link {_link(node)} that the {subject.name(first[place])}",
                "catches already, so no case comes here: give one of the two another link.",
            )
        elif place not in thrown:
            yield remark(
                node.id,
                f"The {subject.name(node)} catches the link {_link(node)}, which no event beside it throws:",
                "draw one that does, or delete it.",
            )
        first.setdefault(place, node)


RULES: tuple[Rule, ...] = (
    Rule("stray-link", Severity.ERROR, stray_link),
    Rule("typed-inner-start", Severity.WARNING, typed_inner_start),
    Rule("blank-event-start", Severity.WARNING, blank_event_start),
    Rule("ad-hoc-start-end", Severity.WARNING, ad_hoc_start_end),
    Rule("several-blank-starts", Severity.WARNING, several_blank_starts),
    Rule("several-triggers", Severity.INFO, several_triggers),
    Rule("no-inner-start", Severity.INFO, no_inner_start),
    Rule("no-inner-end", Severity.INFO, no_inner_end),
)


def _scopes(subject: Subject) -> dict[str | None, list[Node]]:
    """The nodes of the process itself (None) and of each sub-process that holds some."""
    found: dict[str | None, list[Node]] = {}
    for node in subject.process.nodes:
        found.setdefault(node.parent, []).append(node)
    return found


def _without(subject: Subject, kind: NodeKind) -> Iterator[Node]:
    """Sub-processes that hold steps, but no event of this kind."""
    for parent, inner in _scopes(subject).items():
        outer = subject.process.node_by_id.get(parent or "")
        if outer is not None and outer.kind is not NodeKind.AD_HOC and all(node.kind is not kind for node in inner):
            yield outer


def _inner_starts(subject: Subject) -> Iterator[tuple[Node, Node]]:
    """Start events of sub-processes, with these."""
    for node in subject.process.nodes:
        if node.kind is NodeKind.START and node.parent in subject.process.node_by_id:
            yield node, subject.process.node_by_id[node.parent]


def _share(subject: Subject, start: Node) -> bool:
    return any(flow.share is not None for flow in subject.process.outgoing.get(start.id, ()))


def _link(node: Node) -> str:
    """The name of a link, white space apart."""
    return " ".join(node.event_ref.split())
