"""Where what is being dragged would belong: in which sub-process, on whose border, or why not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from itsm_fit.editor.borders import host_at, hosts_of
from itsm_fit.editor.frames import crossing, crossing_words, frame_at, open_frames
from itsm_fit.model.document import Document
from itsm_fit.model.process import Node, NodeKind, Point, Process
from ui.canvas.figures.figure import Figure

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView


class Landing(NamedTuple):
    """What would take the dragged in, if that changes, and the reason where it cannot."""

    target: Figure | None = None
    reason: str = ""


class Drop:
    """Worked out once as a drag begins, so that a frame costs little. `grabbed` is one of the `ids` that move."""

    def __init__(self, view: ProcessView, grabbed: str, ids: tuple[str, ...]) -> None:
        self._known = view.drawing.figure
        document = view.document or Document("")
        self._process = next((each for each in document.processes if grabbed in each.node_by_id), Process(""))
        self._node: Node | None = self._process.node_by_id.get(grabbed)
        nodes = [own for own in ids if own in self._process.node_by_id]
        self._frames = open_frames(self._process, nodes)
        self._crosses = bool(nodes) and bool(crossing(self._process, nodes))
        alone = len(ids) == 1 and self._node is not None and self._node.kind.is_event
        self._hosts = hosts_of(self._process) if alone else []

    def at(self, middle: Point) -> Landing:
        """What letting go with the grabbed step's middle at a place would mean."""
        node = self._node
        if node is None:
            return Landing()
        host = host_at(self._process, node, middle, self._hosts) if self._hosts else None
        if host is not None:
            return Landing(self._known.get(host.id))
        if node.kind is NodeKind.BOUNDARY:
            return Landing()
        frame = frame_at(self._frames, middle)
        own = frame.id if frame is not None else None
        if own == node.parent:
            return Landing()
        border = frame or self._process.node_by_id[node.parent or ""]
        reason = crossing_words(border, into=frame is not None) if self._crosses else ""
        return Landing(self._known.get(border.id), reason)
