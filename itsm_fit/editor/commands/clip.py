"""Putting what was copied into a drawing: under fresh ids, into the process and lane under it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final, NamedTuple, TypeVar

from itsm_fit.editor.clip import clipped, sound_clip
from itsm_fit.editor.command import Asked, Command, Edited, unchanged
from itsm_fit.editor.commands.steps import delete
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram, called, lane_at
from itsm_fit.editor.frames import frame_at, open_frames
from itsm_fit.editor.free_place import can_stand, home_under, put_down
from itsm_fit.editor.tail import settle
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, ArtifactKind, Copied, Document, MessageFlow, Pool
from itsm_fit.model.edits.defining import Defined
from itsm_fit.model.edits.fresh import FreshIds
from itsm_fit.model.edits.parts import DrawnLine, DrawnPart, DrawnShape, parts_of
from itsm_fit.model.order import in_document_order
from itsm_fit.model.process import Node, Point, Process

P = TypeVar("P", bound=DrawnPart)
L = TypeVar("L", bound=DrawnLine)


class Pasted(NamedTuple):
    """The diagram with what was pasted, the ids of it that are selected then, and what there is to say about it."""

    diagram: Diagram
    ids: tuple[str, ...]
    notes: tuple[str, ...] = ()


def pasted(diagram: Diagram, clip: Document, middle: Point | None = None) -> Pasted:
    """Put a copy in with its middle at a place; with None where it was, or the nearest free place to that.

    Steps go into the process, sub-process and lane under them, pools to a place below the other pools. A requirement
    that the project defines already is referred to, any other is defined by the copy. A single step that comes to
    stand on a flow goes into it, other lines go around what was pasted. Raises EditError where steps cannot stand,
    and for what cannot be drawn.
    """
    clip = sound_clip(clip)
    if not diagram.document.pools:
        clip = _without_pools(clip)
    diagram, clip = put_down(diagram, clip, middle)
    merge = _Merge(diagram, clip)
    after = diagram.edited(edits.replace_document, merge.document())
    nodes = {merge.new[node.id] for process in clip.processes for node in process.nodes}
    after = settle(after, around=nodes)
    alone = next(iter(nodes)) if len(nodes) == 1 and not clip.artifacts else ""
    joined = settle(after, onto_flow=alone)
    after = settle(after, moved=nodes) if joined is after else joined
    return Pasted(after, tuple(merge.new[part.id] for part in outermost(clip)), merge.notes())


def outermost(clip: Document) -> tuple[DrawnShape, ...]:
    """The pools, steps, data and notes of a clip that do not go with another one."""
    whole = {pool.process for pool in clip.pools}
    loose = [process for process in clip.processes if process.id not in whole]
    homes = {process.id for process in loose} | {None}
    steps = [node for process in loose for node in process.nodes if node.parent is None and node.attached_to is None]
    return (*clip.pools, *steps, *(artifact for artifact in clip.artifacts if artifact.parent in homes))


class _Merge:
    """The parts of a clip on their way into the document of a diagram."""

    def __init__(self, diagram: Diagram, clip: Document) -> None:
        self._diagram, self._clip = diagram, clip
        fresh = FreshIds(diagram.document, diagram.project.processes)
        self.new = {part.id: fresh.take(part) for part in (*clip.processes, *parts_of(clip))}
        """The id in the document of everything in the clip."""
        self._defined = Defined(diagram.project)
        self._whole = {pool.process for pool in clip.pools}
        self._homes: dict[str, tuple[Process, str | None]] = {}
        """Where the parts of a process without a pool go: a process of the document, a sub-process in it."""
        holders = {artifact.parent for artifact in clip.artifacts}
        for process in clip.processes:
            if process.id not in self._whole and (process.nodes or process.id in holders):
                home, place = home_under(diagram, clip, process)
                frame = frame_at(open_frames(home), place)
                self._homes[process.id] = home, frame.id if frame is not None else None

    def document(self) -> Document:
        """The document with everything in it."""
        into, clip = self._diagram.document, self._clip
        known = {each.id for each in into.definitions}
        processes = {process.id: process for process in into.processes}
        for process in clip.processes:
            if process.id in self._whole:
                processes[self.new[process.id]] = self._process(process)
            elif process.id in self._homes:
                home, frame = self._homes[process.id]
                processes[home.id] = self._with_steps(processes[home.id], process, frame)
        return replace(
            into,
            processes=tuple(processes.values()),
            pools=(*into.pools, *map(self._pool, clip.pools)),
            message_flows=(*into.message_flows, *map(self._line, filter(self._leads_out, clip.message_flows))),
            artifacts=_by_id((*into.artifacts, *map(self._artifact, clip.artifacts))),
            associations=_by_id((*into.associations, *map(self._line, clip.associations))),
            definitions=(*into.definitions, *(each for each in clip.definitions if each.id not in known)),
            copied=(*into.copied, *(self._renamed(each) for each in clip.copied)),
        )

    def _renamed(self, copied: Copied) -> Copied:
        return replace(copied, ids={self.new[own]: there for own, there in copied.ids.items() if own in self.new})

    def notes(self) -> tuple[str, ...]:
        """What one may not expect."""
        ids = (*self._defined.otherwise, *self._events_otherwise)
        if not ids:
            return ()
        some = ", ".join(ids[:4]) + (tr(" and {count} more", count=len(ids) - 4) if len(ids) > 4 else "")
        return (tr("This project defines {some} otherwise than the copy did: its own definition counts.", some=some),)

    @property
    def _events_otherwise(self) -> list[str]:
        """The messages, signals and the like that the file knows by another name than the copy did."""
        there = {each.id: each.name for each in self._diagram.document.definitions}
        return [each.id for each in self._clip.definitions if there.get(each.id, each.name) != each.name]

    def _process(self, process: Process) -> Process:
        """The process of a pool as a new one."""
        new = replace(
            process,
            id=self.new[process.id],
            nodes=tuple(self._node(node, node.lane and self.new[node.lane], None) for node in process.nodes),
            flows=tuple(map(self._line, process.flows)),
            lanes=tuple(
                replace(lane, id=self.new[lane.id], parent=lane.parent and self.new.get(lane.parent))
                for lane in process.lanes
            ),
        )
        return in_document_order(self._defined.take_in(new))

    def _with_steps(self, into: Process, process: Process, frame: str | None) -> Process:
        """A process of the document with the steps of another one."""
        lanes = {node.id: None if frame else self._lane_under(into, process, node) for node in process.nodes}
        nodes = tuple(self._node(node, lanes[node.id], frame) for node in process.nodes)
        flows = tuple(map(self._line, process.flows))
        return in_document_order(replace(into, nodes=(*into.nodes, *nodes), flows=(*into.flows, *flows)))

    def _lane_under(self, into: Process, process: Process, node: Node) -> str | None:
        """The lane that an outermost step stands in; an attached event goes where its activity does."""
        host = process.node_by_id.get(node.attached_to or "", node)
        if node.parent is not None or host.bounds is None:
            return None
        lane = lane_at(into, host.bounds.center.x, host.bounds.center.y)
        return lane.id if lane is not None else None

    def _node(self, node: Node, lane: str | None, frame: str | None) -> Node:
        return self._defined.take_in(
            replace(
                node,
                id=self.new[node.id],
                lane=lane,
                parent=self.new[node.parent] if node.parent else frame,
                attached_to=node.attached_to and self.new[node.attached_to],
                default_flow=node.default_flow and self.new[node.default_flow],
            )
        )

    def _leads_out(self, message: MessageFlow) -> bool:
        """Whether a message still leads from one pool to another."""
        homes = {
            node.id: self._homes[process.id][0].id
            for process in self._clip.processes
            if process.id in self._homes
            for node in process.nodes
        }
        return homes.get(message.source, message.source) != homes.get(message.target, message.target)

    def _line(self, line: L) -> L:
        return replace(line, id=self.new[line.id], source=self.new[line.source], target=self.new[line.target])

    def _pool(self, pool: Pool) -> Pool:
        return replace(pool, id=self.new[pool.id], process=pool.process and self.new[pool.process])

    def _artifact(self, artifact: Artifact) -> Artifact:
        parent = artifact.parent
        if parent in self._homes:
            home, frame = self._homes[parent]
            whole = artifact.kind in {ArtifactKind.DATA_INPUT, ArtifactKind.DATA_OUTPUT}
            parent = home.id if whole or frame is None else frame
        elif parent is not None:
            parent = self.new[parent]
        return replace(artifact, id=self.new[artifact.id], parent=parent)


def _without_pools(clip: Document) -> Document:
    """The clip as steps alone, for a drawing that has no pools."""
    processes = tuple(
        replace(process, lanes=(), nodes=tuple(replace(node, lane=None) for node in process.nodes))
        for process in clip.processes
    )
    pools = {pool.id for pool in clip.pools}
    home = processes[0].id
    return replace(
        clip,
        processes=processes,
        pools=(),
        message_flows=(),
        artifacts=tuple(replace(each, parent=each.parent or home) for each in clip.artifacts),
        associations=tuple(line for line in clip.associations if not {line.source, line.target} & pools),
    )


def _by_id(parts: Iterable[P]) -> tuple[P, ...]:
    return tuple(sorted(parts, key=lambda part: part.id))


def cut(diagram: Diagram, context: Context, clip: Document) -> Edited:
    """Delete what was laid on the clipboard."""
    copied = [part.id for part in parts_of(clip)]
    return delete(
        diagram, tuple(dict.fromkeys((*context.ids, *copied))), tr("Cut {element}", element=called(*outermost(clip)))
    )


def paste(diagram: Diagram, context: Context, clip: Document) -> Edited:
    """Put in what is on the clipboard, its middle at the pointer if it can stand there, else where there is room."""
    pointed = context.place
    stands = pointed is not None and (clip.pools or can_stand(diagram, pointed))
    return _put_in(Phrase("Paste {elements}"), diagram, clip, pointed if stands else None)


def duplicate(diagram: Diagram, context: Context) -> Edited:
    """Put in a copy of what is selected."""
    from itsm_fit.storage.bpmn.clip import clip_text, read_clip

    clip = edits.without_comments(clipped(diagram.document, context.ids))
    if any(each.ids for each in clip.copied):
        clip = read_clip(clip_text(clip))
    return _put_in(Phrase("Duplicate {elements}"), diagram, clip, None)


def _put_in(text: Phrase, diagram: Diagram, clip: Document, middle: Point | None) -> Edited:
    after, ids, notes = pasted(diagram, clip, middle)
    return Edited(str(text).format(elements=called(*outermost(clip))), after, ids, notes=notes)


CLIP: Final[tuple[Command, ...]] = (
    Command(
        "cut",
        Phrase("Cut"),
        ("Ctrl+X", "Shift+Del"),
        "Edit",
        "clip",
        "content-cut",
        lambda c: c.copyable,
        cut,
        ask=Asked.CUT,
    ),
    Command(
        "copy",
        Phrase("Copy"),
        ("Ctrl+C", "Ctrl+Ins"),
        "Edit",
        "clip",
        "content-copy",
        lambda c: c.copyable,
        lambda d, c, _clip: unchanged(d, c.ids),
        ask=Asked.COPY,
    ),
    Command(
        "copy_picture",
        Phrase("Copy as Picture"),
        ("Ctrl+Shift+C",),
        "Edit",
        "clip",
        "image-outline",
        lambda _: True,
    ),
    Command(
        "copy_table",
        Phrase("Copy as Table"),
        ("Ctrl+Alt+Shift+C",),
        "Edit",
        "clip",
        "table-arrow-right",
        lambda _: True,
    ),
    Command(
        "paste",
        Phrase("Paste"),
        ("Ctrl+V", "Shift+Ins"),
        "Edit",
        "clip",
        "content-paste",
        lambda c: c.can_paste(),
        paste,
        ask=Asked.CLIP,
    ),
    Command(
        "duplicate",
        Phrase("Duplicate"),
        ("Ctrl+D",),
        "Edit",
        "clip",
        "content-duplicate",
        lambda c: c.copyable,
        duplicate,
    ),
)
