"""Dissolving a sub-process: its steps come out where they stand, and the flow runs through them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from itsm_fit.editor.commands.fold import unfolded
from itsm_fit.editor.commands.steps import deleted
from itsm_fit.editor.diagram import Diagram, called, first_upper
from itsm_fit.editor.frames import put_into_frame
from itsm_fit.editor.tail import settle
from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.process import UNTIMED, EventKind, Flow, Loop, Node, NodeKind, Process

_SPLITS: Final = frozenset({NodeKind.PARALLEL, NodeKind.INCLUSIVE, NodeKind.COMPLEX})


def _plain_inside(process: Process, node: Node) -> list[Node]:
    """The start and the ends inside, which go when it is dissolved."""
    return [
        each
        for each in process.nodes
        if each.parent == node.id and each.kind in {NodeKind.START, NodeKind.END} and each.event is EventKind.NONE
    ]


Bar = Callable[[Document, Process, Node], bool]
_BARS: Final[tuple[tuple[Bar, Phrase], ...]] = (
    (
        lambda _d, _p, node: node.triggered_by_event,
        Phrase("{element} is started by an event, not by the flow: delete it instead."),
    ),
    (
        lambda _d, process, node: any(each.attached_to == node.id for each in process.nodes),
        Phrase("{element} has events on its border: move them to its steps, or delete them, first."),
    ),
    (
        lambda _d, _p, node: node.loop is not Loop.NONE,
        Phrase("{element} repeats as a whole: let its steps repeat, or not, first."),
    ),
    (
        lambda _d, _p, node: bool(node.requirements or node.requirement_refs),
        Phrase("{element} asks requirements itself: give them to its steps first."),
    ),
    (
        lambda _d, process, node: any(each.time != UNTIMED for each in (node, *_plain_inside(process, node))),
        Phrase("{element} takes minutes itself, or its start or an end does: give them to its steps first."),
    ),
    (
        lambda document, _p, node: any(node.id in (line.source, line.target) for line in document.message_flows),
        Phrase("{element} has messages of its own: lead them to its steps first."),
    ),
    (
        lambda _d, process, node: any(
            each.parent == node.id and each.kind is NodeKind.END and each.event is EventKind.TERMINATE
            for each in process.nodes
        ),
        Phrase("{element} holds an event that would end the whole process outside: make it a plain end first."),
    ),
)
"""What a sub-process says that its steps alone would not, each with the way out."""


def dissolved(diagram: Diagram, element: str) -> tuple[Diagram, list[str]]:
    """Let the steps of a sub-process stand in its place; and their ids.

    What led to it leads to the step after its start, what led to its ends leads on to where it led; its plain start
    and ends go. Raises EditError where that would change what the drawing says.
    """
    home, node = diagram.node(element)
    if not node.kind.is_sub_process:
        raise EditError(tr("Only sub-processes can be dissolved: select one."))
    words = first_upper(called(node))
    for bars, reason in _BARS:
        if bars(diagram.document, home, node):
            raise EditError(str(reason).format(element=words))
    if not any(each.parent == element for each in home.nodes):
        return deleted(diagram, {element}), []
    first, last = _way_in(home, node), _ways_out(home, node)
    leading, leaving = home.incoming.get(element, ()), home.outgoing.get(element, ())
    plain = {flow.target for flow in last if home.node_by_id[flow.target].kind is NodeKind.END}
    plain |= {start.id for start in _plain_starts(home, node)} if leading else set()
    diagram = unfolded(diagram, element)
    held = [each.id for each in home.nodes if each.parent == element and each.kind is not NodeKind.BOUNDARY]
    diagram = _notes_out(diagram, node, home)
    diagram = put_into_frame(diagram, home, held, node.parent)
    for flow in leading:
        diagram = diagram.edited_in(home, edits.reconnect_flow, flow.id, target=first)
    for flow in last:
        diagram = diagram.edited_in(home, edits.reconnect_flow, flow.id, target=leaving[0].target)
    diagram = diagram.edited(edits.delete_elements, {element, *plain})
    stay = [own for own in held if own not in plain]
    return settle(diagram, lines={flow.id for flow in (*leading, *last)}), stay


def _way_in(process: Process, node: Node) -> str:
    """The step that flows to a sub-process lead to when it is dissolved; "" where none does."""
    if not process.incoming.get(node.id):
        return ""
    starts = _plain_starts(process, node)
    if starts:
        found = {flow.target for start in starts for flow in process.outgoing.get(start.id, ())}
    else:
        first = (each for each in process.nodes if each.parent == node.id and not process.incoming.get(each.id))
        found = {each.id for each in first if each.kind is not NodeKind.BOUNDARY}
    if len(found) != 1:
        raise EditError(
            tr(
                "{element} begins at {count} steps: let one start lead to one step first.",
                element=first_upper(called(node)),
                count=len(found),
            )
        )
    return found.pop()


def _ways_out(process: Process, node: Node) -> tuple[Flow, ...]:
    """The flows onto the plain ends of a sub-process, which then lead on; none where nothing follows it."""
    leaving = process.outgoing.get(node.id, ())
    if not leaving:
        return ()
    words = first_upper(called(node))
    if len(leaving) > 1:
        raise EditError(
            tr(
                "{count} flows leave {element}: lead them through one gateway first.",
                count=len(leaving),
                element=called(node),
            )
        )
    inner = [each for each in process.nodes if each.parent == node.id]
    ends = [each for each in inner if each.kind is NodeKind.END and each.event is EventKind.NONE]
    found = tuple(flow for end in ends for flow in process.incoming.get(end.id, ()))
    open_ends = [each for each in inner if each.kind is not NodeKind.END and not process.outgoing.get(each.id)]
    if not found or open_ends:
        raise EditError(
            tr(
                "{words} does not end everywhere with a plain end event: add one where its steps end first.",
                words=words,
            )
        )
    if len(found) > 1 and any(each.kind in _SPLITS for each in inner):
        raise EditError(
            tr(
                "{words} ends at {count} places after a split: let them meet in one gateway first.",
                words=words,
                count=len(found),
            )
        )
    return found


def _plain_starts(process: Process, node: Node) -> list[Node]:
    starts = [each for each in process.nodes if each.parent == node.id and each.kind is NodeKind.START]
    return [each for each in starts if each.event is EventKind.NONE and process.outgoing.get(each.id)]


def _notes_out(diagram: Diagram, node: Node, home: Process) -> Diagram:
    """Notes, groups and data of a sub-process belong to what is around it."""
    outer = node.parent or home.id
    artifacts = tuple(
        replace(each, parent=outer) if each.parent == node.id else each for each in diagram.document.artifacts
    )
    if artifacts == diagram.document.artifacts:
        return diagram
    return diagram.with_document(replace(diagram.document, artifacts=artifacts))
