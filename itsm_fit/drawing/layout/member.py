"""What is placed as one: a node with its boundary events and the artifacts that stand over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from itsm_fit.drawing.geometry import outline_of
from itsm_fit.drawing.labels import BOUNDARY_WRAP, LABEL_GAP, has_outer_label, label_size, text_beside
from itsm_fit.drawing.layout.graph import Box
from itsm_fit.drawing.layout.measures import (
    artifact_room,
    artifact_size,
    boundary_places,
)
from itsm_fit.drawing.layout.ports import STUB
from itsm_fit.drawing.routing.plain import HOME_DROP
from itsm_fit.drawing.shapes import EVENT, Size
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.model.document import Artifact, ArtifactKind
from itsm_fit.model.process import Bounds, Node, NodeKind, Point

LOOP_HEIGHT = 20.0
"""Room over a node for a line back to itself."""
_GAP, _DROP = 16.0, 22.0
"""Between two artifacts over a node, and from them down to it."""


@dataclass(slots=True)
class Member:
    """A node, or an artifact that stands by itself.

    `boundary` are its boundary events, `satellites` the artifacts over it, `contents` what it holds from its upper
    left corner on, `loop` whether a flow leads back to it, `home` whether one does from its border.
    """

    id: str
    name: str
    kind: NodeKind | ArtifactKind
    size: Size
    boundary: list[Node] = field(default_factory=list)
    satellites: list[Artifact] = field(default_factory=list)
    contents: Sketch | None = None
    loop: bool = False
    home: bool = False

    def exits(self) -> dict[str, Point]:
        """The lowest point of each boundary event, from the centre of the node."""
        low = self.size.height / 2 + EVENT.height / 2
        places = boundary_places(self.boundary, self.size.width)
        return {event.id: Point(x, low) for event, x in zip(self.boundary, places, strict=True)}

    def box(self, band: int) -> Box:
        """The room that it needs with everything around it."""
        left = right = self.size.width / 2
        up = down = self.size.height / 2
        label = self._label()
        left, right = max(left, label.width / 2), max(right, label.width / 2)
        if self._label_over():
            up += label.height
        else:
            down += label.height
        if self.boundary:
            names = [label_size(text_beside(event), BOUNDARY_WRAP) for event in self.boundary]
            drop = HOME_DROP if self.home else STUB
            down += EVENT.height / 2 + max([drop, *(name.height + LABEL_GAP for name in names)])
            places = zip(self.exits().values(), names, strict=True)
            left = max([left, *(name.width + LABEL_GAP - place.x for place, name in places)])
        up += LOOP_HEIGHT if self.loop else 0.0
        if self.satellites:
            rooms = [artifact_room(artifact) for artifact in self.satellites]
            across = (sum(room.width for room in rooms) + _GAP * (len(rooms) - 1)) / 2
            left, right = max(left, across), max(right, across)
            up += _DROP + max(room.height for room in rooms)
        return Box(
            self.size,
            outline_of(self.kind) if isinstance(self.kind, NodeKind) else "rectangle",
            band,
            left,
            right,
            up,
            down,
            corners=self._label_over(),
            over=bool(self.satellites) or self.loop,
            under=bool(self.boundary),
        )

    def put(self, center: Point, sketch: Sketch) -> None:
        """Adds itself and what belongs to it to a sketch."""
        width, height = self.size
        bounds = Bounds(center.x - width / 2, center.y - height / 2, width, height)
        sketch.shapes[self.id] = bounds
        if self.contents:
            sketch.add(self.contents, bounds.x, bounds.y)
        for event, place in self.exits().items():
            sketch.shapes[event] = Bounds(
                center.x + place.x - EVENT.width / 2, bounds.bottom - EVENT.height / 2, *EVENT
            )
        for artifact, shape in self._row(bounds):
            sketch.shapes[artifact.id] = shape
            if has_outer_label(artifact):
                label = label_size(artifact.text)
                top = shape.y - LABEL_GAP - label.height
                sketch.labels[artifact.id] = Bounds(shape.center.x - label.width / 2, top, *label)

    def _label(self) -> Size:
        """The room of its own label and the gap to it."""
        if (isinstance(self.kind, NodeKind) and self.kind.is_activity) or self.kind is ArtifactKind.ANNOTATION:
            return Size(0, 0)
        label = label_size(self.name)
        return Size(label.width, label.height + LABEL_GAP) if label.height else label

    def _label_over(self) -> bool:
        return isinstance(self.kind, NodeKind) and self.kind.is_gateway

    def _row(self, bounds: Bounds) -> Iterator[tuple[Artifact, Bounds]]:
        """The artifacts side by side over the node."""
        rooms = [artifact_room(artifact) for artifact in self.satellites]
        x = bounds.center.x - (sum(room.width for room in rooms) + _GAP * (len(rooms) - 1)) / 2
        bottom = bounds.y - _DROP - (self._label().height if self._label_over() else 0.0)
        for artifact, room in zip(self.satellites, rooms, strict=True):
            size = artifact_size(artifact)
            yield artifact, Bounds(x + (room.width - size.width) / 2, bottom - size.height, *size)
            x += room.width + _GAP
