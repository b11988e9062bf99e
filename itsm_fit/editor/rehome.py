"""Steps that were put into another pool belong to its process, with all that goes along; what joins them follows."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Final

from itsm_fit.drawing.elements import lines_of
from itsm_fit.drawing.geometry import contains, moved
from itsm_fit.drawing.paint import visible
from itsm_fit.editor.diagram import Diagram, called
from itsm_fit.editor.frames import crossing, with_held
from itsm_fit.editor.messages import require_message
from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model import edits
from itsm_fit.model.document import ArtifactKind, Document, MessageFlow, Pool
from itsm_fit.model.edits.flows import without_defaults
from itsm_fit.model.edits.parts import DrawnLine, parts_of
from itsm_fit.model.order import in_document_order
from itsm_fit.model.process import Flow, Node, NodeKind, Point, Process

_EVERYWHERE: Final = frozenset({ArtifactKind.ANNOTATION, ArtifactKind.GROUP})
"""What may be joined with any step; data only with those of its own process."""
_MOST_NAMED: Final = 4


def pool_into(document: Document, home: Process, place: Point) -> Pool | None:
    """The pool of another process that something of `home` would come into at a place."""
    around = _pools_at(document, place)
    if not around or any(pool.process == home.id for pool in around):
        return None
    return next((pool for pool in around if pool.process in document.process_by_id), None)


def _pools_at(document: Document, place: Point) -> list[Pool]:
    return [pool for pool in document.pools if pool.bounds and contains(place, pool.bounds)]


def companions(diagram: Diagram, ids: Collection[str], dx: float, dy: float) -> set[str]:
    """The notes and data that go along with steps that a move takes into another pool: those of nothing else."""
    found: set[str] = set()
    for process in diagram.document.processes:
        going = _going(diagram.document, process, ids, dx, dy)
        leaving = [own for nodes in going.values() for own in nodes]
        found |= _belongings(diagram.document, with_held(process, leaving)) if leaving else set()
    return found


def settled_in_pools(diagram: Diagram, ids: Collection[str]) -> tuple[Diagram, set[str]]:
    """Steps and data among these that stand in another pool put into its process; and lines to be drawn anew.

    A flow to a step that stays becomes a message flow, a message to a step beside them a sequence flow, where BPMN
    knows one; else it goes. `taken_across` says so. A step beside all pools goes where the others went.
    """
    due: set[str] = set()
    for home in diagram.document.processes:
        for target, nodes in _going(diagram.document, home, ids).items():
            diagram, more = _rehomed(diagram, home.id, nodes, target)
            due |= more
    return _with_loose_data(diagram, ids), due


def _going(
    document: Document, home: Process, ids: Collection[str], dx: float = 0.0, dy: float = 0.0
) -> dict[str, list[str]]:
    """Which of these nodes, once they are moved, go into which other process."""
    found: dict[str, list[str]] = {}
    beside: list[str] = []
    for node in _outermost(home, ids):
        place = moved(node.bounds, dx, dy).center if node.bounds else None
        pool = pool_into(document, home, place) if place else None
        if pool is not None and pool.process is not None:
            found.setdefault(pool.process, []).append(node.id)
        elif place and not _pools_at(document, place):
            beside.append(node.id)
    if len(found) == 1:
        next(iter(found.values())).extend(beside)
    return found


def taken_across(before: Document, after: Document) -> tuple[str, ...]:
    """What became of the lines of steps that went into another pool, in plain sentences."""
    if [line.id for line in lines_of(before)] == [line.id for line in lines_of(after)]:
        return ()
    left = {part.id for part in parts_of(after)}
    known = {line.id for line in _lines(before)}
    new = {(line.source, line.target) for line in _lines(after) if line.id not in known}
    gone = [line for line in _lines(before) if line.id not in left]
    turned = [line for line in gone if (line.source, line.target) in new]
    messages = [line for line in turned if isinstance(line, Flow)]
    flows = [line for line in turned if isinstance(line, MessageFlow)]
    dropped: list[DrawnLine] = [line for line in gone if line not in turned]
    dropped += [line for line in before.associations if line.id not in left]
    notes = []
    if messages:
        notes.append(tr("Between pools messages run: {lines} became message flows.", lines=_named(before, messages)))
    if lost := [flow for flow in messages if _is_chosen(before, flow)]:
        lines = _named(before, lost)
        notes.append(
            tr("Messages have no share, condition or default: {lines} lost what was said of them.", lines=lines)
        )
    if flows:
        notes.append(tr("Inside a pool no messages run: {lines} became sequence flows.", lines=_named(before, flows)))
    if dropped:
        notes.append(tr("Nothing can run from pool to pool there: {lines} went.", lines=_named(before, dropped)))
    return tuple(notes)


def _is_chosen(document: Document, flow: Flow) -> bool:
    """Whether something says when a flow is taken."""
    sources = (process.node_by_id.get(flow.source) for process in document.processes)
    is_default = any(node is not None and node.default_flow == flow.id for node in sources)
    return flow.share is not None or flow.conditional or is_default


def _lines(document: Document) -> Iterator[Flow | MessageFlow]:
    for process in document.processes:
        yield from process.flows
    yield from document.message_flows


def _named(document: Document, lines: Collection[DrawnLine]) -> str:
    parts = {part.id: part for part in parts_of(document)}
    words = [
        tr("{source} to {target}", source=called(parts[line.source]), target=called(parts[line.target]))
        for line in lines
        if line.source in parts and line.target in parts
    ]
    more = len(words) - _MOST_NAMED
    return ", ".join(words[:_MOST_NAMED]) + (tr(" and {count} more", count=more) if more > 0 else "")


def _outermost(process: Process, ids: Collection[str]) -> Iterator[Node]:
    """Those of some nodes that are placed by themselves."""
    for node in [node for node in process.nodes if node.id in ids]:
        outermost = node.kind is not NodeKind.BOUNDARY and node.parent not in ids
        if outermost and visible(process, node) is node:
            yield node


def _belongings(document: Document, nodes: Collection[str]) -> set[str]:
    """The notes and data that are joined with some of these nodes and with nothing else."""
    inside = set(nodes)
    return {
        each.id
        for each in document.artifacts
        if each.id in document.joined and inside.issuperset(document.joined[each.id])
    }


def _rehomed(diagram: Diagram, home_id: str, ids: Collection[str], target_id: str) -> tuple[Diagram, set[str]]:
    document = diagram.document
    home, target = document.process_by_id[home_id], document.process_by_id[target_id]
    held = with_held(home, ids)
    kept = [flow for flow in home.flows if flow.source in held and flow.target in held]
    torn = crossing(home, ids)
    gone = {flow.id for flow in torn}
    moving = [
        replace(node, lane=None, parent=None if node.id in ids or node.attached_to in ids else node.parent)
        for node in home.nodes
        if node.id in held
    ]
    left = replace(
        home,
        nodes=tuple(node for node in home.nodes if node.id not in held),
        flows=tuple(flow for flow in home.flows if not {flow.source, flow.target} & held),
    )
    joined = replace(target, nodes=(*target.nodes, *moving), flows=(*target.flows, *kept))
    changed = {home_id: without_defaults(left, gone), target_id: without_defaults(joined, gone)}
    processes = tuple(in_document_order(changed.get(each.id, each)) for each in document.processes)
    own = _belongings(document, held)
    document = replace(
        document,
        processes=processes,
        artifacts=tuple(
            replace(each, parent=target_id) if each.id in own and each.parent == home_id else each
            for each in document.artifacts
        ),
    )
    return _joined_anew(diagram.with_document(document), held, torn, target_id)


def _joined_anew(
    diagram: Diagram, held: Collection[str], torn: Collection[Flow], target_id: str
) -> tuple[Diagram, set[str]]:
    """Message flows for torn flows, sequence flows for messages that would run inside the pool, where there can be."""
    due: set[str] = set()
    nodes = {node.id: node for process in diagram.document.processes for node in process.nodes}
    for flow in torn:
        own = edits.free_id(diagram.document, "MessageFlow")
        line = MessageFlow(own, flow.source, flow.target, flow.name, colours=flow.colours)
        with suppress(EditError):
            require_message(nodes[flow.source], nodes[flow.target])
            diagram = diagram.edited(edits.add_message_flow, line)
            due.add(line.id)
    target = diagram.document.process_by_id[target_id]
    pool = diagram.document.pool_of.get(target_id)
    inner = {*target.node_by_id, pool.id if pool else ""}
    within = [
        line
        for line in diagram.document.message_flows
        if line.source in inner and line.target in inner and {line.source, line.target} & set(held)
    ]
    if within:
        diagram = diagram.edited(edits.delete_elements, [line.id for line in within])
    for message in within:
        own = edits.free_id(diagram.document, "Flow")
        new = Flow(own, message.source, message.target, message.name, colours=message.colours)
        with suppress(EditError):
            diagram = diagram.edited_in(target, edits.add_flow, new)
            due.add(new.id)
    return _without_far_data(diagram, target), due


def _without_far_data(diagram: Diagram, target: Process) -> Diagram:
    """The diagram without dotted lines between data of one process and steps of another one."""
    document = diagram.document
    homes = {node.id: process.id for process in document.processes for node in process.nodes}
    homes |= {process.id: process.id for process in document.processes}
    data = {each.id: each for each in document.artifacts if each.kind not in _EVERYWHERE and each.parent in homes}
    far = []
    for line in document.associations:
        pair = (line.source, line.target)
        ends = {homes.get((data[own].parent or "") if own in data else own) for own in pair}
        if target.id in ends and len(ends - {None}) > 1 and data.keys() | homes.keys() >= {*pair}:
            far.append(line.id)
    return diagram.edited(edits.delete_elements, far) if far else diagram


def _with_loose_data(diagram: Diagram, ids: Collection[str]) -> Diagram:
    """Notes and data that were put into another pool by themselves belong to its process."""
    document = diagram.document
    into: dict[str, str] = {}
    for each in document.artifacts:
        home = document.process_by_id.get(each.parent or "")
        pool = pool_into(document, home, each.bounds.center) if home and each.id in ids and each.bounds else None
        if pool is not None and pool.process is not None:
            into[each.id] = pool.process
    if not into:
        return diagram
    artifacts = tuple(replace(each, parent=into.get(each.id, each.parent)) for each in document.artifacts)
    diagram = diagram.with_document(replace(document, artifacts=artifacts))
    for target in set(into.values()):
        diagram = _without_far_data(diagram, diagram.document.process_by_id[target])
    return diagram
