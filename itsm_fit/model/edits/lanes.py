"""Edits of lanes: the roles of a process and what each of them does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from itsm_fit.model.edits.places import require_sound_bounds
from itsm_fit.model.edits.reach import (
    change_process,
    clean,
    document_of,
    exchanged,
    lane_of,
    node_of,
    require_new_ids,
)
from itsm_fit.model.order import in_document_order, inside
from itsm_fit.model.process import Bounds, Lane, Process
from itsm_fit.model.project import Project


def rename_lane(project: Project, process_id: str, lane_id: str, name: str) -> Project:
    """Say which role a lane stands for."""

    def change(process: Process) -> Process:
        lane = lane_of(process, lane_id)
        if lane.name == clean(name):
            return process
        return replace(process, lanes=exchanged(process.lanes, lane, replace(lane, name=clean(name))))

    return change_process(project, process_id, change)


def add_lane(project: Project, process_id: str, lane: Lane, at: int | None = None) -> Project:
    """A new lane, at a place among those beside it (last by default)."""
    require_new_ids(document_of(project, process_id), [lane])
    if lane.bounds is not None:
        require_sound_bounds(lane.bounds)

    def change(process: Process) -> Process:
        if lane.parent is not None:
            lane_of(process, lane.parent)
        beside = [each for each in process.lanes if each.parent == lane.parent]
        before = None if at is None or at >= len(beside) else beside[max(at, 0)]
        place = len(process.lanes) if before is None else process.lanes.index(before)
        new = replace(lane, name=clean(lane.name))
        return in_document_order(replace(process, lanes=(*process.lanes[:place], new, *process.lanes[place:])))

    return change_process(project, process_id, change)


def remove_lane(project: Project, process_id: str, lane_id: str) -> Project:
    """Delete a lane with its inner lanes; the lane beside it takes its steps and its room."""
    return change_process(project, process_id, lambda process: without_lane(process, lane_id))


def assign_lane(project: Project, process_id: str, node_ids: Iterable[str], lane_id: str | None) -> Project:
    """Give steps, and the events attached to them, to a lane (None: to no lane)."""

    def change(process: Process) -> Process:
        if lane_id is not None:
            lane_of(process, lane_id)
        wanted = {node_of(process, own).id for own in node_ids}
        wanted |= {node.id for node in process.nodes if node.attached_to in wanted}
        nodes = tuple(
            replace(node, lane=lane_id) if node.id in wanted and node.lane != lane_id else node
            for node in process.nodes
        )
        return process if nodes == process.nodes else replace(process, nodes=nodes)

    return change_process(project, process_id, change)


def without_lane(process: Process, lane_id: str) -> Process:
    """A process without a lane and its inner lanes."""
    lane = lane_of(process, lane_id)
    gone = {lane.id, *inside(process.lanes, lane.id)}
    beside = [each for each in process.lanes if each.parent == lane.parent]
    place = beside.index(lane)
    heir = beside[place - 1] if place else next(iter(beside[1:]), None)
    to = lane.parent if heir is None else heir.id
    grown = {}
    if heir is not None and heir.bounds is not None and lane.bounds is not None:
        grown = {each.id: each for each in _grown(process, heir, lane.bounds)}
    return replace(
        process,
        nodes=tuple(replace(node, lane=to) if node.lane in gone else node for node in process.nodes),
        lanes=tuple(grown.get(each.id, each) for each in process.lanes if each.id not in gone),
    )


def _grown(process: Process, heir: Lane, room: Bounds) -> Iterable[Lane]:
    """The lane and those of its inner lanes that lie at the edge where it grows."""
    held = {heir.id, *inside(process.lanes, heir.id)}
    was = heir.bounds or room
    for lane in process.lanes:
        box = lane.bounds
        if lane.id not in held or box is None:
            continue
        left = min(box.x, room.x) if box.x == was.x else box.x
        top = min(box.y, room.y) if box.y == was.y else box.y
        right = max(box.right, room.right) if box.right == was.right else box.right
        bottom = max(box.bottom, room.bottom) if box.bottom == was.bottom else box.bottom
        yield replace(lane, bounds=Bounds(left, top, right - left, bottom - top))
