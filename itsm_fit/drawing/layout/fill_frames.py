"""Places and sizes of frames around what stands in them: lanes, sub-processes, the pool."""

from __future__ import annotations

from itsm_fit.drawing.elements import frames_around
from itsm_fit.drawing.geometry import grown, overlap, union
from itsm_fit.drawing.layout.blocks import Block
from itsm_fit.drawing.layout.floor import Floor
from itsm_fit.drawing.layout.heights import BAND_HEIGHT, BAND_PAD
from itsm_fit.drawing.shapes import HEADER
from itsm_fit.model.process import Bounds, Lane, Process


def fill_lanes(floor: Floor, block: Block, process: Process) -> None:
    """Lanes around their nodes unless other lanes stand there; lanes without any node at the foot."""
    frame = block.extent()
    if frame is None:
        return
    left = frame.x + (HEADER if block.pool and block.pool.bounds else 0.0)
    for lane in process.lanes:
        if lane.id in floor.places:
            continue
        others = [floor.places[other.id] for other in process.lanes if _apart(lane, other) and other.id in floor.places]
        held = [node.id for node in process.nodes if process.lane_of(node) is lane]
        around = union(floor.places[key] for key in held if key in floor.places)
        top = max((box.bottom for box in others), default=frame.y) if around is None else around.y - BAND_PAD
        height = BAND_HEIGHT if around is None else around.height + 2 * BAND_PAD
        band = Bounds(left, top, frame.right - left, height)
        if not any(overlap(band, other) for other in others):
            floor.put(lane.id, band)


def _apart(one: Lane, other: Lane) -> bool:
    """Whether neither lane is the other or lies directly in it."""
    return other.id not in {one.id, one.parent} and other.parent != one.id


def grow_frames(floor: Floor, block: Block, process: Process) -> None:
    """Lets frames reach around what was newly placed in them, the innermost first; lanes all end at one line."""
    for node in sorted(block.nodes(), key=lambda item: -len(frames_around(process, item))):
        if node.parent in floor.places and node.id in floor.new.shapes:
            floor.reach(node.parent, [grown(floor.places[node.id], BAND_PAD)])
    frames = {lane.id for lane in process.lanes} | {block.pool.id if block.pool else ""}
    held = [grown(box, BAND_PAD) for key, box in floor.new.shapes.items() if key not in frames]
    inner = [floor.places[lane.id] for lane in process.lanes if lane.id in floor.places]
    around = union([*held, *inner])
    for lane in process.lanes:
        if around and lane.id in floor.places:
            box = floor.places[lane.id]
            right, bottom = (around.right, box.bottom) if lane.horizontal else (box.right, around.bottom)
            floor.put(lane.id, Bounds(box.x, box.y, right - box.x, bottom - box.y))
    if block.pool is None:
        return
    lanes = [floor.places[lane.id] for lane in process.lanes if lane.id in floor.places]
    if block.pool.id in floor.places:
        floor.reach(block.pool.id, [*lanes, *held])
        return
    around = union([*lanes, *(grown(box, BAND_PAD) for key, box in floor.places.items() if key not in frames)])
    if around:
        floor.put(block.pool.id, Bounds(around.x - HEADER, around.y, around.width + HEADER, around.height))
