"""Random edits of every kind, for tests that must hold whatever is edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from hypothesis import note
from hypothesis import strategies as st

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.comment import Comment
from itsm_fit.model.document import Artifact, ArtifactKind, Association, MessageFlow, Pool
from itsm_fit.model.edits.parts import part_of, parts_of
from itsm_fit.model.process import (
    UNTIMED,
    Bounds,
    EventKind,
    Flow,
    Lane,
    Loop,
    Node,
    NodeKind,
    Point,
    Process,
    StepTime,
    Timing,
)
from itsm_fit.model.project import Project
from itsm_fit.model.replay_record import ReplayRecord
from itsm_fit.model.requirement import Priority, Requirement

names = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
numbers = st.integers(-400, 400).map(float) | st.floats(-500, 500).map(lambda number: round(number, 3))
bounds = st.builds(Bounds, numbers, numbers, st.integers(10, 300).map(float), st.integers(10, 200).map(float))
points = st.lists(st.builds(Point, numbers, numbers), min_size=2, max_size=5).filter(
    lambda found: Point(0, 0) not in (found[0], found[-1])  # which says that its end is not known
)
weights = st.none() | st.floats(0, 1e6)
requirements = st.builds(
    Requirement, st.sampled_from(["R-1", "R-2", "N-1", "N-2", "Ä-3"]), names, st.none() | st.sampled_from(Priority),
    weights, names,
)  # fmt: skip
shares = st.none() | st.floats(0, 1)


class Picker:
    """Draws parts of a project as it is at the moment."""

    def __init__(self, data: st.DataObject, project: Project) -> None:
        self._data, self.project = data, project
        self.document = project.documents[0]
        self.process_id: str = data.draw(st.sampled_from(sorted(project.processes)))
        self.process: Process = project.processes[self.process_id]

    def draw(self, strategy: st.SearchStrategy[Any]) -> Any:
        return self._data.draw(strategy)

    def id_of(self, items: Sequence[Any]) -> str:
        return self.draw(st.sampled_from([item.id for item in items] or ["nothing"]))

    def maybe(self, items: Sequence[Any]) -> str | None:
        return self.draw(st.none() | st.sampled_from([item.id for item in items] or ["nothing"]))

    @property
    def node(self) -> str:
        return self.id_of(self.process.nodes)

    @property
    def flow(self) -> str:
        return self.id_of(self.process.flows)

    @property
    def lane(self) -> str:
        return self.id_of(self.process.lanes)

    @property
    def holder(self) -> str | None:
        """A node, or None for the process."""
        return self.maybe(self.process.nodes)

    @property
    def scope(self) -> str | None:
        """A sub-process, or None for the process."""
        return self.maybe([node for node in self.process.nodes if node.kind.is_sub_process])

    @property
    def part(self) -> str:
        return self.id_of(list(parts_of(self.document)))

    def new(self, stem: str) -> str:
        return edits.free_id(self.document, stem)


def add_node(p: Picker) -> Project:
    node = Node(
        p.new("Node"), p.draw(st.sampled_from(NodeKind)), p.draw(names), p.draw(names), p.scope,
        p.maybe(p.process.lanes), loop=Loop.NONE, bounds=p.draw(st.none() | bounds), expanded=p.draw(st.booleans()),
    )  # fmt: skip
    if node.kind is NodeKind.BOUNDARY:
        host = p.process.node_by_id.get(p.node)
        node = replace(node, attached_to=host and host.id, parent=host and host.parent)
    return edits.add_node(p.project, p.process_id, node)


def add_flow(p: Picker) -> Project:
    flow = Flow(
        p.new("Flow"), p.node, p.node, p.draw(names), p.draw(shares), p.draw(st.booleans()), tuple(p.draw(points))
    )
    return edits.add_flow(p.project, p.process_id, flow)


def add_artifact(p: Picker) -> Project:
    kind = p.draw(st.sampled_from(ArtifactKind))
    parent = p.draw(st.sampled_from([None, p.process.id, p.scope]))
    collection = kind in {ArtifactKind.DATA_OBJECT, ArtifactKind.DATA_INPUT} and p.draw(st.booleans())
    new = Artifact(p.new("Thing"), kind, p.draw(names), parent, p.draw(st.none() | bounds), collection=collection)
    return edits.add_artifact(p.project, p.document, new)


def label(p: Picker) -> Project:
    part = part_of(p.document, p.part)
    if not getattr(part, "bounds", None) and not getattr(part, "waypoints", ()):
        raise EditError("what is not drawn has no label")
    return edits.set_label(p.project, p.document, part.id, p.draw(st.none() | bounds))


def comment(p: Picker) -> Project:
    new = Comment(
        p.draw(names), p.draw(names), p.draw(st.sampled_from(["", "2026-11-12", "soon"])), p.draw(st.booleans())
    )
    return edits.add_comment(p.project, p.document, p.part, new)


OPERATIONS: dict[str, Callable[[Picker], Project]] = {
    "rename node": lambda p: edits.rename_node(p.project, p.process_id, p.node, p.draw(names)),
    "document node": lambda p: edits.document_node(p.project, p.process_id, p.node, p.draw(names)),
    "rename flow": lambda p: edits.rename_flow(p.project, p.process_id, p.flow, p.draw(names)),
    "rename lane": lambda p: edits.rename_lane(p.project, p.process_id, p.lane, p.draw(names)),
    "rename pool": lambda p: edits.rename_pool(p.project, p.document, p.id_of(p.document.pools), p.draw(names)),
    "rename process": lambda p: edits.rename_process(p.project, p.process_id, p.draw(names)),
    "document process": lambda p: edits.document_process(p.project, p.process_id, p.draw(names)),
    "practice": lambda p: edits.set_practice(p.project, p.process_id, p.draw(names)),
    "values": lambda p: edits.set_process_values(p.project, p.process_id, p.draw(st.floats(0, 9)), p.draw(weights)),
    "shares": lambda p: edits.set_shares(p.project, p.process_id, p.node, {p.flow: p.draw(shares)}),
    "shares of a log": lambda p: edits.take_shares(
        p.project, ReplayRecord(p.process_id, "log.csv", "0" * 64, 9, steps={p.draw(names): p.draw(names)}),
        {(p.process_id, flow.id): p.draw(st.floats(0, 1)) for flow in p.process.flows if p.draw(st.booleans())},
    ),
    "minutes": lambda p: edits.set_step_time(
        p.project, p.process_id, p.node, StepTime(p.draw(weights), p.draw(weights), p.draw(weights))
    ),
    "minutes of steps": lambda p: edits.set_step_times(
        p.project, p.process_id, {p.node: StepTime(p.draw(weights), p.draw(weights)), p.node: UNTIMED}
    ),
    "rate": lambda p: edits.set_role_rates(
        p.project, {p.draw(st.sampled_from([each.name for each in p.process.lanes] or ["Nobody"])): p.draw(weights)}
    ),
    "value": lambda p: edits.set_value(
        p.project, p.process_id, p.node, p.draw(names), p.draw(st.none() | st.sampled_from(Timing))
    ),
    "condition": lambda p: edits.set_condition(
        p.project, p.process_id, p.flow, p.draw(names), p.draw(st.none() | st.sampled_from(["", "feel"]))
    ),
    "conditional": lambda p: edits.set_conditional(p.project, p.process_id, p.flow, p.draw(st.booleans())),
    "default": lambda p: edits.set_default_flow(p.project, p.process_id, p.node, p.maybe(p.process.flows)),
    "kind": lambda p: edits.set_kind(p.project, p.process_id, p.node, p.draw(st.sampled_from(NodeKind))),
    "event": lambda p: edits.set_event(
        p.project, p.process_id, p.node, p.draw(st.sampled_from(EventKind)), p.draw(st.sampled_from(["", "Sig", "New"]))
    ),
    "interrupting": lambda p: edits.set_interrupting(p.project, p.process_id, p.node, p.draw(st.booleans())),
    "called": lambda p: edits.set_called(p.project, p.process_id, p.node, p.draw(st.sampled_from([None, "P2"]))),
    "loop": lambda p: edits.set_loop(p.project, p.process_id, p.node, p.draw(st.sampled_from(Loop))),
    "compensation": lambda p: edits.set_for_compensation(p.project, p.process_id, p.node, p.draw(st.booleans())),
    "by event": lambda p: edits.set_triggered_by_event(p.project, p.process_id, p.node, p.draw(st.booleans())),
    "expanded": lambda p: edits.set_expanded(p.project, p.process_id, p.node, p.draw(st.booleans())),
    "add requirement": lambda p: edits.add_requirement(
        p.project, p.process_id, p.holder, p.draw(requirements), p.draw(st.integers(0, 3))
    ),
    "change requirement": lambda p: edits.change_requirement(
        p.project, p.process_id, p.holder, p.draw(requirements).id, p.draw(requirements)
    ),
    "remove requirement": lambda p: edits.remove_requirement(
        p.project, p.process_id, p.holder, p.draw(requirements).id
    ),
    "move requirement": lambda p: edits.move_requirement(
        p.project, p.process_id, p.holder, p.draw(requirements).id, p.draw(st.integers(0, 2))
    ),
    "add reference": lambda p: edits.add_requirement_ref(p.project, p.process_id, p.holder, p.draw(requirements).id),
    "remove reference": lambda p: edits.remove_requirement_ref(p.project, p.process_id, p.holder, "X-9"),
    "add node": add_node,
    "add flow": add_flow,
    "reconnect": lambda p: edits.reconnect_flow(
        p.project, p.process_id, p.flow, source=p.draw(st.none() | st.just(p.node)), target=p.node
    ),
    "put into": lambda p: edits.put_into(p.project, p.process_id, [p.node], p.scope),
    "delete": lambda p: edits.delete_elements(p.project, p.document, [p.part]),
    "add lane": lambda p: edits.add_lane(
        p.project, p.process_id,
        Lane(p.new("Lane"), p.draw(names), p.maybe(p.process.lanes), p.draw(st.none() | bounds)),
        p.draw(st.integers(0, 2)),
    ),
    "remove lane": lambda p: edits.remove_lane(p.project, p.process_id, p.lane),
    "assign lane": lambda p: edits.assign_lane(p.project, p.process_id, [p.node], p.maybe(p.process.lanes)),
    "move": lambda p: edits.move_elements(p.project, p.document, [p.part], p.draw(numbers), p.draw(numbers)),
    "resize": lambda p: edits.resize(p.project, p.document, p.part, p.draw(bounds)),
    "waypoints": lambda p: edits.set_waypoints(p.project, p.document, p.part, p.draw(st.just([]) | points)),
    "place": lambda p: edits.place_elements(p.project, p.document, {p.part: p.draw(st.none() | bounds)}),
    "label": label,
    "add pool": lambda p: edits.add_pool(
        p.project, p.document, Pool(p.new("Pool"), p.draw(names), p.process.id, p.draw(st.none() | bounds))
    ),
    "add message": lambda p: edits.add_message_flow(
        p.project, p.document, MessageFlow(p.new("Message"), p.part, p.part, p.draw(names), tuple(p.draw(points)))
    ),
    "add process": lambda p: edits.add_process(p.project, p.document, Process(p.new("Process"), p.draw(names))),
    "remove process": lambda p: edits.remove_process(p.project, p.process_id),
    "add artifact": add_artifact,
    "artifact text": lambda p: edits.set_artifact_text(
        p.project, p.document, p.id_of(p.document.artifacts), p.draw(names)
    ),
    "collection": lambda p: edits.set_collection(
        p.project, p.document, p.id_of(p.document.artifacts), p.draw(st.booleans())
    ),
    "comment": comment,
    "rewrite comment": lambda p: edits.rewrite_comment(
        p.project, p.document, p.part, p.draw(st.integers(0, 1)), p.draw(names)
    ),
    "mark comment": lambda p: edits.mark_comment(
        p.project, p.document, p.part, p.draw(st.integers(0, 1)), done=p.draw(st.booleans())
    ),
    "mark comments": lambda p: edits.mark_comments(p.project, p.document, [p.part], done=p.draw(st.booleans())),
    "delete comment": lambda p: edits.delete_comment(p.project, p.document, p.part, p.draw(st.integers(0, 1))),
    "add association": lambda p: edits.add_association(
        p.project, p.document, Association(p.new("Line"), p.part, p.part, p.draw(st.booleans()), tuple(p.draw(points)))
    ),
}  # fmt: skip


def edited(data: st.DataObject, project: Project) -> Project:
    """A project after some random edits; those that are refused change nothing."""
    for operation in data.draw(st.lists(st.sampled_from(sorted(OPERATIONS)), min_size=1, max_size=8)):
        try:
            project = OPERATIONS[operation](Picker(data, project))
        except EditError as problem:
            note(f"{operation}: {problem}")
        else:
            note(f"{operation}: done")
    return project
