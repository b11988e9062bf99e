"""The pools and lanes of a page: swimlanes, and boxes that only stand behind others."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from itsm_fit.model.process import Bounds, Point
from itsm_fit.storage.drawn.content import PageBox
from itsm_fit.storage.drawn.places import BoxPlaces
from itsm_fit.storage.limits import Limit

_EVEN = 3.0
_LEAST_INSIDE = 2
"""A plain box around so many connected ones, connected to nothing itself, is a lane."""


@dataclass(frozen=True, slots=True)
class Swimlane:
    """A pool or lane; `parent` is the frame around it, `across` says that its content runs from left to right."""

    id: str
    name: str
    parent: str
    bounds: Bounds
    across: bool


class Swimlanes:
    """The frames of a page by id, and which of them each box stands in. `titles` are the texts that name them."""

    def __init__(self, boxes: Mapping[str, PageBox], connected: Collection[str]) -> None:
        self._boxes = boxes
        joined = BoxPlaces({key: boxes[key].bounds for key in boxes if key in connected})
        swimlanes = {key for key, box in boxes.items() if box.shape.frame}
        behind = _behind(
            {
                key: (box.bounds, len(joined.in_box(box.bounds)))
                for key, box in boxes.items()
                if key not in connected and box.shape.is_plain
            }
        )
        self._ids = swimlanes | behind
        Limit.FRAMES.check(len(self._ids), "")
        self._places = BoxPlaces({key: box.bounds for key, box in boxes.items() if key in self._ids})
        self.titles: set[str] = set()
        texts = {key: box for key, box in boxes.items() if box.shape.bare and key not in connected and box.text}
        self._texts = BoxPlaces({key: box.bounds for key, box in texts.items()})
        self.by_id = {key: self._frame(boxes[key], swimlane=key in swimlanes) for key in boxes if key in self._ids}

    def around(self, box: PageBox) -> str:
        """The innermost frame that a box is a part of, else the smallest it lies in, else ""."""
        at = box.parent
        seen = {box.id}
        while at in self._boxes and at not in seen:
            if at in self._ids:
                return at
            seen.add(at)
            at = self._boxes[at].parent
        around = self._places.around(box.bounds.center, larger_than=_area(box.bounds))
        return min(around, key=lambda key: _area(self._boxes[key].bounds), default="")

    def top(self, frame: str) -> str:
        """The outermost frame around a frame."""
        seen = {frame}
        while self.by_id[frame].parent and self.by_id[frame].parent not in seen:
            frame = self.by_id[frame].parent
            seen.add(frame)
        return frame

    def _frame(self, box: PageBox, *, swimlane: bool) -> Swimlane:
        told = box.across if swimlane else None
        across = box.bounds.width >= box.bounds.height if told is None else told
        return Swimlane(box.id, box.text or self._title(box), self.around(box), box.bounds, across)

    def _title(self, box: PageBox) -> str:
        """The text nearest to the frame's upper left corner names a frame without a text of its own."""
        inside = [self._boxes[key] for key in self._texts.in_box(box.bounds)]
        corner = Point(box.bounds.x, box.bounds.y)
        found = min(inside, key=lambda text: _distance(text.bounds.center, corner), default=None)
        if found is None:
            return ""
        self.titles.add(found.id)
        return found.text


def _behind(plain: Mapping[str, tuple[Bounds, int]]) -> set[str]:
    """The boxes that are lanes by how many joined ones stand in each, or by standing in line with one that is."""
    found = {key for key, (_, inside) in plain.items() if inside >= _LEAST_INSIDE}
    beside = {key: box for key, (box, inside) in plain.items() if key not in found and inside}
    lanes = [plain[key][0] for key in found]
    return found | {key for key, box in beside.items() if any(_in_line(box, lane) for lane in lanes)}


def _in_line(one: Bounds, other: Bounds) -> bool:
    """Whether two boxes reach from and to the same on two sides."""
    level = abs(one.x - other.x) <= _EVEN and abs(one.right - other.right) <= _EVEN
    return level or (abs(one.y - other.y) <= _EVEN and abs(one.bottom - other.bottom) <= _EVEN)


def with_flow_directions(frames: Mapping[str, Swimlane]) -> dict[str, Swimlane]:
    """Frames around others run the way of those: a title may stand across the top of lanes that lie."""
    found = dict(frames)
    for key, frame in frames.items():
        inner = [other for other in frames.values() if other.parent == key]
        if inner:
            found[key] = replace(frame, across=all(other.across for other in inner))
    return found


def _area(box: Bounds) -> float:
    return box.width * box.height


def _distance(one: Point, other: Point) -> float:
    return abs(one.x - other.x) + abs(one.y - other.y)
