"""Lines: joining two elements, bending them by hand, leading them elsewhere, drawing them anew."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from itsm_fit.drawing.bends import Line as Bendable
from itsm_fit.drawing.bends import without_bend
from itsm_fit.drawing.border import border_of
from itsm_fit.drawing.label_places import followed, label_places
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.editor.command import Command, Edited, Target, Verdict
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram, called
from itsm_fit.editor.messages import require_message
from itsm_fit.editor.near import AROUND_LINES, neighbourhood
from itsm_fit.editor.tail import settle
from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, Association, Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnLine, DrawnShape, part_of, parts_of
from itsm_fit.model.process import Flow, Node, Point

if TYPE_CHECKING:
    from itsm_fit.drawing.routing.rejoin import End


def connected(diagram: Diagram, source: str, target: str) -> tuple[Diagram, str]:
    """Join two elements, and the id of the new line: a sequence flow inside a pool, a message between pools.

    Annotations and data are joined by a dotted line. Raises EditError with the reason where nothing can join them.
    """
    line = _new_line(diagram, source, target)
    if isinstance(line, Flow):
        home, _ = diagram.node(source)
        diagram = diagram.edited_in(home, edits.add_flow, line)
    elif isinstance(line, MessageFlow):
        diagram = diagram.edited(edits.add_message_flow, line)
    else:
        diagram = diagram.edited(edits.add_association, line)
    return settle(diagram, lines={line.id}), line.id


def judged(diagram: Diagram, source: str, target: str) -> Verdict:
    """Whether `connected` would work, in words for the one who is drawing."""
    try:
        line = _new_line(diagram, source, target)
        if isinstance(line, Flow):
            diagram.edited_in(diagram.node(source)[0], edits.add_flow, line)
        elif isinstance(line, MessageFlow):
            diagram.edited(edits.add_message_flow, line)
        else:
            diagram.edited(edits.add_association, line)
    except EditError as error:
        return Verdict(False, str(error))
    return Verdict(True, str(_LINES_TO[type(line)]).format(element=called(part_of(diagram.document, target))))


_LINES_TO: Final = {
    Flow: Phrase("Sequence flow to {element}"),
    MessageFlow: Phrase("Message flow to {element}"),
    Association: Phrase("Association to {element}"),
}


def _new_line(diagram: Diagram, source: str, target: str) -> DrawnLine:
    """The new line between two elements, not yet in the document."""
    if source == target:
        raise EditError(tr("A step does not lead to itself: lead back to it from a later step."))
    document = diagram.document
    ends = part_of(document, source), part_of(document, target)
    for end in ends:
        if not isinstance(end, Node | Pool | Artifact):
            raise EditError(tr("A line leads from step to step: choose a step, a pool or a note."))
    if any(isinstance(end, Artifact) for end in ends):
        return Association(edits.free_id(document, "Association"), source, target)
    homes = diagram.home(source), diagram.home(target)
    if isinstance(ends[0], Node) and isinstance(ends[1], Node) and homes[0] is homes[1] and homes[0] is not None:
        if any(flow.target == target for flow in homes[0].outgoing.get(source, ())):
            raise EditError(tr("A flow leads there already."))
        return Flow(edits.free_id(document, "Flow"), source, target)
    require_message(*ends)
    return MessageFlow(edits.free_id(document, "MessageFlow"), source, target)


def bent(diagram: Diagram, line_id: str, points: Collection[Point]) -> Diagram:
    """Lead a line along these points; it keeps them until it is drawn anew."""
    line = line_of(diagram.document, line_id)
    diagram = diagram.edited(edits.set_waypoints, line_id, tuple(points), by_hand=True)
    if isinstance(line, Association) or not line.name.strip() or not line.waypoints:
        return diagram
    wished = {line_id: followed(line.label_bounds, line.waypoints, tuple(points))} if line.label_bounds else {}
    labels = label_places(neighbourhood(diagram.document, {line_id}, AROUND_LINES), {line_id}, wished)
    return diagram.with_document(Sketch(labels=labels).put_into(diagram.document))


def straightened(diagram: Diagram, line_id: str, at: int) -> Diagram:
    """Take the bend at point number `at` out of a line; raises EditError where it is needed."""
    points = without_bend(bendable(diagram.document, line_id), at)
    if points is None:
        raise EditError(tr("This bend is needed: without it the line would not stay level and upright."))
    return bent(diagram, line_id, points)


def rerouted(diagram: Diagram, ids: Collection[str]) -> Diagram:
    """Draw lines anew and forget their bends: those named, and those between the shapes that are."""
    wanted = {
        part.id
        for part in parts_of(diagram.document)
        if isinstance(part, DrawnLine) and (part.id in ids or {part.source, part.target} <= set(ids))
    }
    if not wanted:
        raise EditError(tr("Choose a line, or the steps that it joins, to draw it anew."))
    return settle(diagram, lines=wanted, forget=True)


def docked(diagram: Diagram, line_id: str, end: End, place: Point) -> Diagram:
    """Put an end of a line to the place on its shape's border that is nearest to `place`; its far bends stay."""
    from itsm_fit.drawing.routing import docked_anew

    part = neighbourhood(diagram.document, {line_id}, AROUND_LINES)
    points = docked_anew(part, line_of(part, line_id), end, place)
    if points is None:
        raise EditError(tr("From there the line finds no way: choose another place on the border."))
    return bent(diagram, line_id, points)


def led_elsewhere(diagram: Diagram, line_id: str, end: End, element: str) -> Diagram:
    """Let a line start or end at another element; bends made by hand stay where they lie away from that end.

    Raises EditError with the reason where it cannot.
    """
    before = line_of(diagram.document, line_id)
    diagram = _reconnected(diagram, before, end, element)
    if before.by_hand and len(before.waypoints) > 2:
        diagram = diagram.edited(edits.set_waypoints, line_id, before.waypoints, by_hand=True)
        return settle(diagram, lines={line_id}, ends={line_id: end})
    return settle(diagram, lines={line_id})


def may_lead(diagram: Diagram, line_id: str, end: End, element: str) -> Verdict:
    """Whether `led_elsewhere` would work, in words for the one who is drawing."""
    try:
        _reconnected(diagram, line_of(diagram.document, line_id), end, element)
    except EditError as error:
        return Verdict(False, str(error))
    words = called(part_of(diagram.document, element))
    if end == "source":
        return Verdict(True, tr("Lead it from {element}", element=words))
    return Verdict(True, tr("Lead it to {element}", element=words))


def line_of(document: Document, line_id: str) -> DrawnLine:
    """The line with this id; raises EditError when it is none."""
    line = part_of(document, line_id)
    if not isinstance(line, DrawnLine):
        raise EditError(tr("That is no line: choose a flow or a dotted line."))
    return line


def bendable(document: Document, line_id: str) -> Bendable:
    """A line with the borders that it runs between."""
    line = line_of(document, line_id)
    shapes = {part.id: part for part in parts_of(document) if isinstance(part, DrawnShape)}
    return Bendable(line.waypoints, border_of(shapes.get(line.source)), border_of(shapes.get(line.target)))


def _reconnected(diagram: Diagram, line: DrawnLine, end: End, element: str) -> Diagram:
    source, target = (element, line.target) if end == "source" else (line.source, element)
    if source == target:
        raise EditError(tr("A step does not lead to itself: lead back to it from a later step."))
    if (source, target) == (line.source, line.target):
        return diagram
    if isinstance(line, Association):
        return diagram.edited(edits.reconnect_association, line.id, source=source, target=target)
    if isinstance(line, MessageFlow):
        _require_message_end(diagram.document, element)
        return diagram.edited(edits.reconnect_message_flow, line.id, source=source, target=target)
    home = diagram.home(line.id)
    if home is None or not isinstance(part_of(diagram.document, element), Node):
        raise EditError(tr("A sequence flow leads from step to step: choose an event, a step or a gateway."))
    if element not in home.node_by_id:
        raise EditError(tr("A sequence flow stays in its pool: connect the two by a message flow."))
    if any(flow.target == target for flow in home.outgoing.get(source, ()) if flow.id != line.id):
        raise EditError(tr("A flow leads there already."))
    return diagram.edited_in(home, edits.reconnect_flow, line.id, source=source, target=target)


def _require_message_end(document: Document, element: str) -> None:
    part = part_of(document, element)
    if isinstance(part, Node) and part.kind.is_gateway:
        raise EditError(tr("Gateways send and receive no messages: take a step or an event."))


def connect(diagram: Diagram, source: str, target: str) -> Edited:
    """Join two elements by the line that BPMN has for them."""
    after, _ = connected(diagram, source, target)
    text = tr(
        "Connect {elements} with {home}",
        elements=diagram.words_for([source]),
        home=diagram.words_for([target]),
    )
    return Edited(text, after, (target,))


def bend(diagram: Diagram, line: str, points: Collection[Point]) -> Edited:
    """Lead a line along these points."""
    return Edited(tr("Bend {elements}", elements=diagram.words_for([line])), bent(diagram, line, points), (line,))


def straighten(diagram: Diagram, line: str, at: int) -> Edited:
    """Take the bend at point number `at` out of a line."""
    return Edited(
        tr("Straighten {elements}", elements=diagram.words_for([line])), straightened(diagram, line, at), (line,)
    )


def dock(diagram: Diagram, line: str, end: End, place: Point) -> Edited:
    """Put an end of a line elsewhere on the border of its shape."""
    return Edited(
        tr("Move the End of {elements}", elements=diagram.words_for([line])),
        docked(diagram, line, end, place),
        (line,),
    )


def lead(diagram: Diagram, line: str, end: End, element: str) -> Edited:
    """Let a line start or end at another element."""
    line_words, place = diagram.words_for([line]), diagram.words_for([element])
    texts = {
        "target": tr("Lead {elements} to {place}", elements=line_words, place=place),
        "source": tr("Lead {elements} from {place}", elements=line_words, place=place),
    }
    return Edited(texts[end], led_elsewhere(diagram, line, end, element), (line,))


def _fixed_end(context: Context) -> str:
    """The element at the end of the selected line that is not led elsewhere."""
    line = context.line
    if line is None or context.end is None:
        return ""
    return line.target if context.end == "source" else line.source


FLOWS: Final[tuple[Command, ...]] = (
    Command(
        "reroute",
        Phrase("Draw Line Anew"),
        ("R",),
        "Arrange",
        "line",
        "vector-polyline",
        lambda c: c.line is not None or c.several,
        lambda d, c: Edited(tr("Draw Lines Anew"), rerouted(d, c.ids), c.ids),
    ),
    Command(
        "lead_elsewhere",
        Phrase("Lead Line Elsewhere…"),
        ("E",),
        "Arrange",
        "line",
        "vector-polyline-edit",
        lambda c: c.line is not None,
        lambda d, c, target: lead(d, c.element, c.end, target),
        ask=Target(_fixed_end, lambda d, c, target: may_lead(d, c.element, c.end or "target", target)),
    ),
    Command("next_grip", Phrase("Next Bend"), ("B",), "Arrange", "line", "vector-point", lambda c: c.line is not None),
    Command(
        "toggle_bend",
        Phrase("Add or Remove Bend"),
        ("Ctrl+B",),
        "Arrange",
        "line",
        "vector-point-plus",
        lambda c: c.line is not None,
    ),
    Command(
        "take_label",
        Phrase("Move Label by Alt+Arrows"),
        ("L",),
        "Arrange",
        "line",
        "label-outline",
        lambda c: c.labelled,
    ),
)
