"""Moving the selection with the mouse: it shows where everything would come to rest before it is let go."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPolygonF
from PySide6.QtWidgets import QApplication

from itsm_fit.editor.borders import host_at, hosts_of
from itsm_fit.editor.commands.arrange import move
from itsm_fit.editor.frames import crossing, crossing_words, frame_at, open_frames
from itsm_fit.editor.rehome import pool_into
from itsm_fit.model.document import Artifact, Document, Pool
from itsm_fit.model.edits.places import carried
from itsm_fit.model.process import Node, NodeKind, Point, Process
from ui.canvas.figures.figure import Figure
from ui.canvas.gestures.gesture import Gesture
from ui.canvas.gestures.pick import ADDING, Pick
from ui.editor.edge_scroll import EdgeScroll
from ui.editor.edited_view import EditedView
from ui.editor.hint import Hint
from ui.editor.live import LiveLines
from ui.editor.preview import Preview
from ui.editor.snap import Rest, Snapper

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView


_RESTING_MS = 30
"""So long without a move, and the lines that need longer find their ways."""


class Drag(Gesture):
    """Picks on press like a click; moving on from there moves what is selected. Alt leaves grid and neighbours."""

    def __init__(self, editor: EditedView) -> None:
        self._editor, self._view = editor, editor.view
        self._pick = Pick(editor.view)
        self._start, self._held_at, self._free = QPointF(), QPointF(), False
        self._edge = EdgeScroll(editor.view, self._carry)
        self._grabbed = ""
        self._moving: _Moving | None = None
        self.hint = Hint(editor.view.viewport())
        self._later = QTimer(editor.view, singleShot=True, interval=_RESTING_MS)
        self._later.timeout.connect(self._refine)

    def press(self, event: QMouseEvent) -> bool:
        if not self._pick.press(event):
            return False
        self._start, self._held_at = event.position(), self._view.to_diagram(event.position())
        self._moving = None
        figure = self._view.drawing.figure.get(self._view.element_at(event.position()) or "")
        held = figure is not None and isinstance(figure.element, Node | Artifact | Pool)
        self._grabbed = figure.id if figure is not None and held and not event.modifiers() & ADDING else ""
        return True

    def move(self, event: QMouseEvent) -> None:
        away = (event.position() - self._start).manhattanLength()
        if self._moving is None and self._grabbed and away >= QApplication.startDragDistance():
            self._moving = _Moving(self._view, self._grabbed, self._editor.context.movable)
        if self._moving is not None:
            self._free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._carry(event.position())
            self._edge.follow(event.position())

    def _carry(self, at: QPointF) -> None:
        """Show where everything comes to rest with the pointer at a place in the viewport."""
        if self._moving is not None:
            wished = self._view.to_diagram(at) - self._held_at
            self._editor.show(self._moving.preview(wished, self._view.camera.scale, free=self._free))
            self._say(self._moving.target.reason, at)
            self._later.start()

    def release(self, event: QMouseEvent) -> None:
        moving, self._moving = self._moving, None
        self._clear()
        if moving is None:
            self._pick.release(event)
        elif not moving.offset.isNull():
            dx, dy = moving.offset.x(), moving.offset.y()
            self._editor.edit(partial(move, ids=moving.ids, dx=dx, dy=dy))

    def cancel(self) -> None:
        if self._moving is None:
            self._pick.cancel()
        self._moving = None
        self._clear()

    def _refine(self) -> None:
        """While the pointer rests, let the lines that a frame had no time for find their ways."""
        preview = self._moving.refined() if self._moving is not None else None
        if preview is not None:
            self._editor.show(preview)
            self._later.start()

    def _clear(self) -> None:
        self._later.stop()
        self._edge.stop()
        self.hint.hide()
        self._editor.show(None)

    def _say(self, reason: str, at: QPointF) -> None:
        if reason:
            self.hint.say(reason, at.toPoint() + QPoint(14, 18), self._view.theme, refused=True)
        else:
            self.hint.hide()


class _Moving:
    """One drag from where it began: worked out once, so that a frame costs little."""

    def __init__(self, view: ProcessView, grabbed: str, ids: tuple[str, ...]) -> None:
        self.ids = ids
        self.offset = QPointF()
        self._guides: tuple[QLineF, ...] = ()
        document, known = view.document or Document(""), view.drawing.figure
        moving = carried(document, ids)
        shapes = chain(view.drawing.bands.figures, view.drawing.nodes.figures)
        self._figures: list[Figure] = [figure for figure in shapes if figure.id in moving]
        self._origin = known[grabbed].body.center()
        held = known[grabbed]
        kind = Pool if isinstance(held.element, Pool) else Node
        others = [
            figure.body
            for figure in chain(view.drawing.bands.figures, view.drawing.nodes.figures)
            if figure.id not in moving and isinstance(figure.element, kind)
        ]
        middles = [body.center() for body in others]
        pools = (held.body.size(), others) if kind is Pool else (None, ())
        self._snapper = Snapper(middles, self._origin, *pools)
        self._lines = LiveLines(view.drawing, moving)
        self._targets = DropTargets(view, grabbed, ids)
        self.target = DropTarget()

    def preview(self, wished: QPointF, scale: float, *, free: bool) -> Preview:
        """What the move by `wished`, or as near to it as there is a good place, would look like."""
        wish = self._origin + wished
        rest = Rest(wish, ()) if free else self._snapper.rest(wish, scale)
        self.offset, self._guides = rest.place - self._origin, rest.guides
        self.target = self._targets.at(Point(rest.place.x(), rest.place.y()))
        return self._preview(self._lines.at(self.offset))

    def refined(self) -> Preview | None:
        """The same with lines that have found their ways only now; None when all had."""
        if self._lines.complete:
            return None
        return self._preview(self._lines.at(self.offset, resting=True))

    def _preview(self, lines: Sequence[QPolygonF]) -> Preview:
        figure, reason = self.target
        return Preview(self._figures, self.offset, lines, self._guides, bool(reason), figure)


class DropTarget(NamedTuple):
    """What would take the dragged in, if that changes, and the reason where it cannot."""

    target: Figure | None = None
    reason: str = ""


class DropTargets:
    """Worked out once as a drag begins, so that a frame costs little. `grabbed` is one of the `ids` that move."""

    def __init__(self, view: ProcessView, grabbed: str, ids: tuple[str, ...]) -> None:
        self._known = view.drawing.figure
        document = self._document = view.document or Document("")
        self._process = next((each for each in document.processes if grabbed in each.node_by_id), Process(""))
        self._node: Node | None = self._process.node_by_id.get(grabbed)
        nodes = [own for own in ids if own in self._process.node_by_id]
        self._frames = open_frames(self._process, nodes)
        self._crosses = bool(nodes) and bool(crossing(self._process, nodes))
        alone = len(ids) == 1 and self._node is not None and self._node.kind.is_event
        self._hosts = hosts_of(self._process) if alone else []

    def at(self, middle: Point) -> DropTarget:
        """What letting go with the grabbed step's middle at a place would mean."""
        node = self._node
        if node is None:
            return DropTarget()
        host = host_at(self._process, node, middle, self._hosts) if self._hosts else None
        if host is not None:
            return DropTarget(self._known.get(host.id))
        if node.kind is NodeKind.BOUNDARY:
            return DropTarget()
        pool = pool_into(self._document, self._process, middle)
        if pool is not None:
            return DropTarget(self._known.get(pool.id))
        frame = frame_at(self._frames, middle)
        own = frame.id if frame is not None else None
        if own == node.parent:
            return DropTarget()
        border = frame or self._process.node_by_id[node.parent or ""]
        reason = crossing_words(border, into=frame is not None) if self._crosses else ""
        return DropTarget(self._known.get(border.id), reason)
