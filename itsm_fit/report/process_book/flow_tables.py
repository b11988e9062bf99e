"""How a process runs, in tables of a book: hand-overs, decisions, events, and which processes call one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.drawing.labels import text_beside
from itsm_fit.drawing.words import kind_words
from itsm_fit.language import Phrase, tr
from itsm_fit.model.process import EventKind, Flow, Node, NodeKind
from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable, Row, Value
from itsm_fit.report.process_book.material import BookMaterial, BookProcess
from itsm_fit.report.process_book.step_tables import led_to

_HAND_OVERS = (
    Column(Phrase("From"), styles.TEXT, most=28, least=14),
    Column(Phrase("After"), styles.TEXT, most=44, least=18),
    Column(Phrase("To"), styles.TEXT, most=28, least=14),
    Column(Phrase("Before"), styles.TEXT, most=44, least=18),
    Column(Phrase("Times a case"), styles.PER_CASE, most=12, least=9),
)
_DECISIONS = (
    Column(Phrase("Decision"), styles.STRONG._replace(wrap=True), most=34, least=16),
    Column(Phrase("Role"), styles.TEXT, most=24, least=12, optional=True),
    Column(Phrase("Outcome"), styles.TEXT, most=36, least=16),
    Column(Phrase("Share of cases"), styles.PERCENT, most=12, least=9),
    Column(Phrase("Leads to"), styles.TEXT, most=40, least=18),
)
_EVENTS = (
    Column(Phrase("Event"), styles.STRONG._replace(wrap=True), most=34, least=16),
    Column(Phrase("Kind"), styles.TEXT, most=30, least=16),
    Column(Phrase("Role"), styles.TEXT, most=24, least=12, optional=True),
    Column(Phrase("What it waits for, or tells"), styles.TEXT, most=36, least=14, optional=True),
    Column(Phrase("Leads to"), styles.TEXT, most=40, least=18, optional=True),
)
_CALLS = (
    Column(Phrase("Way"), styles.WORD, most=18, least=14),
    Column(Phrase("Process"), styles.TEXT, most=44, least=24),
    Column(Phrase("At"), styles.TEXT, most=50, least=24),
)
_ALL_AT_ONCE = frozenset({NodeKind.PARALLEL})


def hand_over_table(material: BookMaterial, its: BookProcess) -> DataTable:
    """A row a flow from lane to lane, with the steps on both sides."""
    return DataTable(
        _HAND_OVERS,
        [
            (
                each.source.name,
                _side(its, each.flow, each.before, source=True),
                each.target.name,
                _side(its, each.flow, each.after, source=False),
                "∞" if each.per_case is None else each.per_case,
            )
            for each in material.hand_overs(its.key)
        ],
    )


def _side(its: BookProcess, flow: str, keys: Sequence[str], *, source: bool) -> str:
    """The steps that are met first on a side of a flow, else those that are played there, else what is there.

    Steps go by their `keys` as they are played; for those inside of a called process the call stands.
    """
    found = its.process.flow_by_id.get(flow)
    end = its.process.node_by_id.get((found.source if source else found.target) if found else "")
    if end is None:
        return ""
    nodes: list[Node | None] = [*_met(its, end, back=source)]
    nodes = nodes or [its.process.node_by_id.get(key.partition(">")[0]) for key in keys]
    return "\n".join(dict.fromkeys(its.called(node) for node in nodes if node is not None)) or its.called(end)


def _met(its: BookProcess, begin: Node, *, back: bool) -> Iterator[Node]:
    """The steps that come first from a node on, itself among them, through gateways and events; or `back` from it."""
    seen, waiting = set[str](), [begin.id]
    ways = its.process.incoming if back else its.process.outgoing
    while waiting:
        node = its.process.node_by_id.get(waiting.pop())
        if node is None or node.id in seen:
            continue
        seen.add(node.id)
        if node.kind.is_activity:
            yield node
        elif back and node.kind is NodeKind.BOUNDARY and node.attached_to:
            waiting.append(node.attached_to)
        else:
            waiting += [way.source if back else way.target for way in reversed(ways.get(node.id, ()))]


def decision_table(material: BookMaterial, its: BookProcess) -> DataTable:
    """A row an outcome of each place where a case takes one of several ways."""
    return DataTable(_DECISIONS, list(_decisions(material, its)))


def _decisions(material: BookMaterial, its: BookProcess) -> Iterator[Row]:
    for node in its.process.nodes:
        ways = its.process.outgoing.get(node.id, ())
        if len(ways) < 2 or node.kind in _ALL_AT_ONCE or its.process.node_by_id[node.id] is not node:
            continue
        if not node.kind.is_gateway and not any(way.conditional for way in ways):
            continue
        for way in ways:
            first = way is ways[0]
            yield (
                its.called(node) if first else None,
                material.role_name(its, node) if first else None,
                _outcome(node, way),
                way.share if way.share is not None else "–",
                _led(its, way),
            )


def _outcome(node: Node, way: Flow) -> str:
    said = " ".join(text_beside(way).split())
    if node.default_flow == way.id:
        return tr("{outcome} (else)", outcome=said) if said else tr("else")
    return said or "–"


def _led(its: BookProcess, way: Flow) -> str:
    """What a flow leads to; gateways that nobody named are passed over."""
    found: dict[str, None] = {}
    seen, waiting = set[str](), [way.target]
    while waiting:
        node = its.process.node_by_id.get(waiting.pop())
        if node is None or node.id in seen:
            continue
        seen.add(node.id)
        ways = its.process.outgoing.get(node.id, ())
        if node.kind.is_gateway and not node.name.strip() and ways:
            waiting += [each.target for each in reversed(ways)]
        else:
            found[its.called(node)] = None
    return "\n".join(found) or "–"


def event_table(material: BookMaterial, its: BookProcess) -> DataTable:
    """A row an event."""
    return DataTable(
        _EVENTS,
        [
            (
                " ".join(node.name.split()) or tr("(no name)"),
                _kind(its, node),
                material.role_name(its, node),
                _waits(node),
                "\n".join(_led(its, way) for way in its.process.outgoing.get(node.id, ())),
            )
            for node in its.process.nodes
            if node.kind.is_event
        ],
    )


def _kind(its: BookProcess, node: Node) -> str:
    """What kind of event it is, and where it waits."""
    host = its.process.node_by_id.get(node.attached_to or "")
    if node.kind is not NodeKind.BOUNDARY or host is None:
        return kind_words(node)
    if node.interrupting:
        return tr("{event} at {step}, which it ends", event=kind_words(node), step=its.called(host))
    return tr("{event} at {step}, which goes on", event=kind_words(node), step=its.called(host))


def _waits(node: Node) -> str:
    if node.documentation.strip():
        return node.documentation.strip()
    if node.event is EventKind.TIMER and node.value:
        return f"{node.value} ({node.timing.words})"
    return node.value


def call_table(material: BookMaterial, its: BookProcess) -> DataTable:
    """The processes that this one calls, and those that call it."""
    return DataTable(_CALLS, [*_calls(material, its), *_called_by(material, its)])


def _calls(material: BookMaterial, its: BookProcess) -> Iterator[Row]:
    for node in its.steps:
        if node.kind is not NodeKind.CALL:
            continue
        target = material.project.called(its.key, node.called)
        led: Value = led_to(material, target) if target is not None else node.called or tr("(not said)")
        yield tr("calls"), led, its.called(node)


def _called_by(material: BookMaterial, its: BookProcess) -> Iterator[Row]:
    for process, node in material.callers.get(its.key, ()):
        yield tr("is called by"), led_to(material, process), material.step_in(process, node)
