"""Steps and what else stands by itself: drawn, named, changed, deleted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final

from itsm_fit.drawing.label_places import label_places
from itsm_fit.drawing.labels import label_box
from itsm_fit.drawing.shapes import ARTIFACTS, TASK, default_size
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.editor.alternatives import alternatives, on_border
from itsm_fit.editor.borders import with_border_event
from itsm_fit.editor.command import Asked, Command, Edited, OneOf, OnPad, Target, Verdict, unchanged
from itsm_fit.editor.commands.flows import connect, connected, judged
from itsm_fit.editor.commands.fold import LEAST_FRAME, unfolded
from itsm_fit.editor.commands.lanes import lane_added
from itsm_fit.editor.commands.pools import pool_added
from itsm_fit.editor.commands.sizes import holding_text
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import GRID, Diagram, called, lane_at, name_of, process_at, quoted
from itsm_fit.editor.frames import frame_at, open_frames
from itsm_fit.editor.free_place import room_near, way_to_room
from itsm_fit.editor.room import branch_place, pools_apart
from itsm_fit.editor.slide import pool_of
from itsm_fit.editor.stencil import BY_NAME, EVERYDAY, STENCILS, Band, Stencil, appendable
from itsm_fit.editor.tail import settle
from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, ArtifactKind, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnPart, part_of
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.model.project import Project

_LEAD_IN: Final = 80.0
"""From the edge of a band to the middle of the event that its flow starts with, so that its headers stay free."""
_STEMS = {ArtifactKind.ANNOTATION: "Annotation", ArtifactKind.GROUP: "Group"}


def appended(diagram: Diagram, source: str, stencil: Stencil) -> tuple[Diagram, str]:
    """A new element after a step, joined with it, and the new id.

    It stands in the free place nearest to the right of the step; a further branch stands below those before it.
    """
    home, before = diagram.node(source)
    if before.kind is NodeKind.END:
        raise EditError(tr("Nothing follows an end event: make it an intermediate event first."))
    host = home.node_by_id.get(before.attached_to or "", before)
    node = replace(_new_node(diagram, stencil), lane=host.lane, parent=before.parent)
    diagram, bounds = branch_place(diagram, home, before, default_size(node))
    node = replace(node, bounds=bounds)
    flow = Flow(edits.free_id(diagram.document, "Flow"), source, node.id)
    placed = replace(node, kind=NodeKind.TASK) if node.kind.is_sub_process else node  # it is as large as a task
    joined = diagram.edited_in(home, edits.add_node, placed).edited_in(home, edits.add_flow, flow)
    diagram = settle(pools_apart(joined, joined.arranged({flow.id})), around={node.id})
    return (changed_kind(diagram, node.id, stencil) if placed is not node else diagram), node.id


def appended_at(diagram: Diagram, source: str, stencil: Stencil, place: Point) -> tuple[Diagram, str]:
    """A new element after a step, with its middle at a place, joined with the step; and the new id."""
    diagram, own = created(diagram, stencil, place)
    home, _ = diagram.node(source)
    if any(flow.target == own for flow in home.outgoing.get(source, ())):
        return diagram, own  # it was put into a flow that leaves the step
    diagram, _ = connected(diagram, source, own)
    return diagram, own


def created(diagram: Diagram, stencil: Stencil, place: Point) -> tuple[Diagram, str]:
    """A new element with its middle at a place, in the lane there; and the new id.

    On a flow it goes into it, an intermediate event on the border of an activity goes onto that.
    """
    if isinstance(stencil.kind, Band):
        return _with_band(diagram, stencil.kind, place)
    if isinstance(stencil.kind, ArtifactKind):
        return _with_artifact(diagram, stencil.kind, place)
    home = process_at(diagram, place)
    if stencil.by_event:
        diagram, place = _room_for_frame(diagram, place)
        home = diagram.document.process_by_id[home.id]
    frame = frame_at(open_frames(home), place)
    lane = lane_at(home, place.x, place.y) if frame is None else None
    node = _new_node(diagram, stencil)
    box = _around(place, default_size(node))
    node = replace(node, bounds=box, parent=frame.id if frame else None, lane=lane.id if lane else None)
    diagram = diagram.edited_in(home, edits.add_node, node)
    if stencil.by_event:
        return _with_inner_start(settle(diagram, placed={node.id}), home, node), node.id
    return settle(diagram, placed={node.id}, onto_flow=node.id), node.id


def _room_for_frame(diagram: Diagram, place: Point) -> tuple[Diagram, Point]:
    """The middle of a folded sub-process that has room to unfold around a place, or as near to it as there is room."""
    diagram, (dx, dy) = way_to_room(diagram, _around(place, LEAST_FRAME))
    return diagram, Point(place.x + dx - (LEAST_FRAME.width - TASK.width) / 2, place.y + dy)


def _with_inner_start(diagram: Diagram, home: Process, frame: Node) -> Diagram:
    """An event sub-process opened around the event that starts it."""
    own = edits.free_id(diagram.document, "Event")
    start = Node(own, NodeKind.START, parent=frame.id, event=EventKind.MESSAGE)
    start = replace(start, bounds=frame.bounds and _around(frame.bounds.center, default_size(start)))
    return unfolded(diagram.edited_in(home, edits.add_node, start), frame.id)


def changed_kind(diagram: Diagram, element: str, stencil: Stencil) -> Diagram:
    """Make a node another kind of its family, where it stands."""
    home, before = diagram.node(element)
    if not isinstance(stencil.kind, NodeKind):
        raise EditError(tr("A step can only become another kind of step."))
    diagram = diagram.edited_in(home, edits.set_kind, element, stencil.kind)
    if stencil.kind.is_event:
        return _triggered(diagram, home, element, stencil)
    if stencil.kind.is_sub_process:
        diagram = diagram.edited_in(home, edits.set_triggered_by_event, element, stencil.by_event)
        if not before.kind.is_sub_process:
            diagram = diagram.edited_in(home, edits.set_expanded, element, False)
    return diagram


def _triggered(diagram: Diagram, home: Process, element: str, stencil: Stencil) -> Diagram:
    """What triggers an event, and whether that ends what the event stands on."""
    diagram = diagram.edited_in(home, edits.set_event, element, stencil.event)
    _, now = diagram.node(element)
    if now.interrupting is stencil.interrupting:
        return diagram
    return diagram.edited_in(home, edits.set_interrupting, element, stencil.interrupting)


def _new_node(diagram: Diagram, stencil: Stencil) -> Node:
    if not isinstance(stencil.kind, NodeKind):
        raise EditError(tr("“{stencil}” is no step: nothing leads to it.", stencil=stencil.name))
    kind = stencil.kind
    family = "Event" if kind.is_event else "Gateway" if kind.is_gateway else "Activity"
    expanded = not kind.is_sub_process
    return Node(
        edits.free_id(diagram.document, family),
        kind,
        event=stencil.event,
        triggered_by_event=stencil.by_event,
        expanded=expanded,
    )


def _around(place: Point, size: tuple[float, float]) -> Bounds:
    return Bounds(place.x - size[0] / 2, place.y - size[1] / 2, *size)


def _with_artifact(diagram: Diagram, kind: ArtifactKind, place: Point) -> tuple[Diagram, str]:
    home = process_at(diagram, place)
    stem = _STEMS.get(kind, "Data")
    box = _around(place, ARTIFACTS[kind])
    artifact = Artifact(edits.free_id(diagram.document, stem), kind, parent=home.id, bounds=box)
    return diagram.edited(edits.add_artifact, artifact), artifact.id


def _with_band(diagram: Diagram, band: Band, place: Point) -> tuple[Diagram, str]:
    """A pool at a place, or a lane at the foot of the pool there."""
    if band is not Band.LANE:
        return pool_added(diagram, place, closed=band is Band.CLOSED_POOL)
    home = process_at(diagram, place)
    pool = pool_of(diagram.document, home)
    if pool is None or pool.bounds is None:
        raise EditError(tr("Lanes divide a pool, and this process has none: draw a pool first."))
    return lane_added(diagram, pool.id, "below")


def deleted(diagram: Diagram, ids: Collection[str]) -> Diagram:
    """Delete elements; where a step had one flow in and one out, the first now leads to where the second led."""
    gone = frozenset(ids)
    joined: list[str] = []
    for process in diagram.document.processes:
        for flow in process.flows:
            heir = _heir(process, flow, gone)
            if heir is not None:
                with suppress(EditError):  # such as a flow onto what an event starts: that one just goes
                    diagram = diagram.edited_in(process, edits.reconnect_flow, flow.id, target=heir)
                    joined.append(flow.id)
    diagram = diagram.edited(edits.delete_elements, gone)
    return settle(diagram, lines=joined)


def _heir(process: Process, flow: Flow, gone: frozenset[str]) -> str | None:
    """Where a flow onto a chain of deleted steps leads once they are gone; None when it goes with them."""
    if flow.target not in gone or {flow.id, flow.source} & gone:
        return None
    at, passed = flow.target, set[str]()
    while at in gone and at not in passed:
        passed.add(at)
        arriving, leaving = process.incoming.get(at, ()), process.outgoing.get(at, ())
        if len(arriving) != 1 or len(leaving) != 1 or leaving[0].id in gone:
            return None
        at = leaving[0].target
    joined_already = any(other.target == at for other in process.outgoing[flow.source])
    return None if at in gone or at == flow.source or joined_already else at


_IN_PROCESS: Final[Mapping[type, Callable[[Project, str, str, str], Project]]] = {
    Node: edits.rename_node,
    Flow: edits.rename_flow,
    Lane: edits.rename_lane,
}


def renamed(diagram: Diagram, element: str, name: str) -> Diagram:
    """Give an element another name; the pool of a process that was called the same takes the process along."""
    part = part_of(diagram.document, element)
    home = diagram.home(element)
    if isinstance(part, Node | Flow | Lane) and home is not None:
        changed = diagram.edited_in(home, _IN_PROCESS[type(part)], element, name)
        return labelled(changed, part) if isinstance(part, Flow) else changed
    if isinstance(part, Pool):
        changed = diagram.edited(edits.rename_pool, element, name)
        follows = home is not None and home.name == part.name
        return changed.edited_in(home, edits.rename_process, name) if follows and home is not None else changed
    if isinstance(part, MessageFlow):
        return diagram.edited(edits.rename_message_flow, element, name)
    if isinstance(part, Artifact):
        return holding_text(diagram.edited(edits.set_artifact_text, element, name), element)
    raise EditError(tr("A dotted line carries no name: name what it leads to."))


def labelled(diagram: Diagram, before: DrawnPart) -> Diagram:
    """Find a place for the label of an element beside which nothing was written before."""
    if label_box(before) is not None:
        return diagram
    labels = label_places(diagram.document, {before.id})
    return diagram.with_document(Sketch(labels=labels).put_into(diagram.document)) if labels else diagram


def where_it_belongs(diagram: Diagram, stencil: Stencil, place: Point) -> Verdict:
    """Where something would belong if it was drawn with its middle at a place, or why it cannot be drawn there."""
    if stencil.kind in (Band.POOL, Band.CLOSED_POOL):
        return Verdict(True, stencil.name)
    try:
        home = process_at(diagram, place)
    except EditError as error:
        return Verdict(False, str(error))
    pool = pool_of(diagram.document, home)
    if stencil.kind is Band.LANE:
        if pool is None:
            return Verdict(False, tr("Lanes divide a pool, and this process has none: draw a pool first."))
        return Verdict(True, tr("Lane at the foot of {element}", element=called(pool)))
    around = frame_at(open_frames(home), place) or lane_at(home, place.x, place.y) or pool
    return Verdict(
        True,
        stencil.name if around is None else tr("{stencil} in {around}", stencil=stencil.name, around=called(around)),
    )


def rename(diagram: Diagram, element: str, name: str) -> Edited:
    """Name an element, give it another name, or take its name away."""
    old = name_of(part_of(diagram.document, element))
    return Edited(_naming(old, name), renamed(diagram, element, name), (element,))


def rename_process(diagram: Diagram, process: Process, name: str) -> Edited:
    """Name a process; its pool goes along when it is called the same.

    A process without a name goes by that of its pool, which then is what is named.
    """
    pool = pool_of(diagram.document, process)
    if pool is not None and (pool.name in {"", process.name} or not process.name):
        return rename(diagram, pool.id, name)
    return Edited(_naming(process.name, name), diagram.edited_in(process, edits.rename_process, name), ())


def _naming(old: str | None, name: str) -> str:
    if not old:
        return tr("Name {name}", name=quoted(name))
    return (
        tr("Rename {name}", name=quoted(old)) if name.strip() else tr("Take the Name of {name} Away", name=quoted(old))
    )


def delete(diagram: Diagram, ids: Collection[str], text: str = "") -> Edited:
    """Delete elements; the step before them is selected then."""
    left = [
        flow.source
        for process in diagram.document.processes
        for flow in process.flows
        if flow.target in ids and flow.source not in ids
    ]
    return Edited(
        text or tr("Delete {elements}", elements=diagram.words_for(ids)), deleted(diagram, ids), tuple(left[:1])
    )


def append(diagram: Diagram, element: str, stencil: Stencil, place: Point | None = None) -> Edited:
    """Let something follow a step, with its middle at a place or where there is room."""
    if place is None:
        after, own = appended(diagram, element, stencil)
    else:
        after, own = appended_at(diagram, element, stencil, place)
    return Edited(
        tr("Append {stencil} to {elements}", stencil=stencil.name, elements=diagram.words_for([element])),
        after,
        (own,),
        is_new=True,
    )


def go_on(diagram: Diagram, context: Context) -> Edited:
    """Let a step follow the selected one; where none is drawn yet, draw the event that all starts with."""
    if context.can_lead_on:
        return append(diagram, context.element, EVERYDAY)
    if context.blank:
        return create(diagram, BY_NAME["Start event"], _first_place(diagram, context))
    return unchanged(diagram, context.ids)


def _first_place(diagram: Diagram, context: Context) -> Point:
    """Where the flow of a pool or lane begins; where the pointer is, or in sight, outside of any."""
    band = context.band
    if band is None or band.bounds is None:
        return context.place or context.middle
    home, box = diagram.home(band.id), band.bounds
    upmost = lane_at(home, box.x + _LEAD_IN, box.y + 1) if home is not None and band.horizontal else None
    box = upmost.bounds if upmost is not None and upmost.bounds is not None else box
    if band.horizontal:
        return Point(box.x + _LEAD_IN, box.center.y)
    return Point(box.center.x, box.y + _LEAD_IN)


def create(diagram: Diagram, stencil: Stencil, place: Point) -> Edited:
    """Draw something new with its middle at a place, brought to the grid."""
    at = Point(round(place.x / GRID) * GRID, round(place.y / GRID) * GRID)
    after, own = created(diagram, stencil, at)
    return Edited(tr("Draw {stencil}", stencil=stencil.name), after, (own,), is_new=True)


def _where_it_can_be(diagram: Diagram, stencil: Stencil, context: Context) -> tuple[Diagram, Stencil, Point]:
    """Where the pointer is, else what is in sight; near by where it cannot be there and nobody pointed there."""
    wish = context.place or context.middle
    if context.pointed_out or where_it_belongs(diagram, stencil, wish).allowed:
        return diagram, stencil, wish
    diagram, place = nearest_room(diagram, stencil, wish)
    return diagram, stencil, place


def nearest_room(diagram: Diagram, stencil: Stencil, place: Point) -> tuple[Diagram, Point]:
    """Where something can be drawn near a place where it cannot, in a pool that may have grown for it."""
    if isinstance(stencil.kind, ArtifactKind):
        return room_near(diagram, place, ARTIFACTS[stencil.kind])
    is_node = isinstance(stencil.kind, NodeKind)
    return room_near(diagram, place, default_size(_new_node(diagram, stencil)) if is_node else TASK)


def change(diagram: Diagram, ids: Sequence[str], stencil: Stencil) -> Edited:
    """Make steps another kind of their family."""
    text = tr("Change {elements} into {stencil}", elements=diagram.words_for(ids), stencil=stencil.name)
    for element in ids:
        diagram = changed_kind(diagram, element, stencil)
    return Edited(text, diagram, tuple(ids))


def put_on_border(diagram: Diagram, element: str, stencil: Stencil) -> Edited:
    """Put an event on the border of an activity."""
    after, own = with_border_event(diagram, element, stencil.event, interrupting=stencil.interrupting)
    return Edited(
        tr("Put {stencil} of {elements}", stencil=stencil.name, elements=diagram.words_for([element])),
        after,
        (own,),
        is_new=True,
    )


APPEND_STEP: Final = Command(
    "append_step",
    Phrase("Append Step"),
    ("Ctrl+Return", "Ctrl+Enter"),
    "Edit",
    "element",
    "plus-box",
    lambda c: c.can_go_on,
    go_on,
)
CREATE: Final = Command(
    "create",
    Phrase("New Element…"),
    ("N",),
    "Edit",
    "element",
    "plus-box-outline",
    lambda _: True,
    lambda d, c, stencil: create(*_where_it_can_be(d, stencil, c)),
    ask=OneOf(Phrase("Draw what here?"), lambda _d, _c: STENCILS, at_place=True),
)
STEPS: Final[tuple[Command, ...]] = (
    Command(
        "delete",
        Phrase("Delete"),
        ("Del", "Backspace"),
        "Edit",
        "clip",
        "delete-outline",
        lambda c: c.something,
        lambda d, c: delete(d, c.ids) if c.something else unchanged(d, c.ids),
        pad=OnPad("delete", always=False, last=True),
    ),
    Command(
        "rename",
        Phrase("Rename"),
        ("F2",),
        "Edit",
        "element",
        "form-textbox",
        lambda c: c.nameable,
        lambda d, c, name: rename(d, c.element, name),
        ask=Asked.NAME,
    ),
    APPEND_STEP,
    Command(
        "append",
        Phrase("Append…"),
        ("A",),
        "Edit",
        "element",
        "arrow-right-bold-box-outline",
        lambda c: c.can_lead_on,
        lambda d, c, stencil: append(d, c.element, stencil),
        ask=OneOf(Phrase("What follows?"), lambda _, c: appendable() if c.step is not None else ()),
        pad=OnPad("more", Phrase("Append something else…")),
    ),
    Command(
        "connect",
        Phrase("Connect…"),
        ("C",),
        "Edit",
        "element",
        "vector-line",
        lambda c: c.can_connect,
        lambda d, c, target: connect(d, c.element, target),
        ask=Target(lambda c: c.element, lambda d, c, target: judged(d, c.element, target)),
        pad=OnPad("connect", Phrase("Connect: drag to the target, or click it")),
    ),
    Command(
        "change",
        Phrase("Change Type…"),
        ("T",),
        "Edit",
        "element",
        "swap-horizontal",
        lambda c: c.step is not None,
        lambda d, c, stencil: change(d, [c.element], stencil),
        ask=OneOf(
            Phrase("Change into what?"),
            lambda d, c: alternatives(*d.node(c.element), d.document.within) if c.step is not None else (),
            none=Phrase("Nothing else can stand here."),
        ),
        pad=OnPad("change", Phrase("Change the type…")),
    ),
    CREATE,
)
BORDER_EVENT: Final = Command(
    "border_event",
    Phrase("Event on the Border…"),
    ("Ctrl+T",),
    "Shape",
    "border",
    "timer-outline",
    lambda c: c.activity is not None,
    lambda d, c, stencil: put_on_border(d, c.element, stencil),
    ask=OneOf(
        Phrase("What happens on the border?"), lambda _, c: on_border(c.activity) if c.activity is not None else ()
    ),
    pad=OnPad("border", always=False),
)
