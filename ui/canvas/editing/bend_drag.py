"""Taking hold of a selected line: its bends, stretches and ends follow the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from itsm_fit.drawing.bends import Border, Line, Points, with_bend_added, with_bend_moved, with_stretch_moved
from itsm_fit.drawing.geometry import outline_of, simplified
from itsm_fit.model.process import Node, Point
from ui.canvas.editing.arrange_intents import ArrangeIntents
from ui.canvas.editing.ghost import GhostItem, Preview, bounds_of, bounds_of_place, plain_line
from ui.canvas.editing.grips import Grip, Grips
from ui.canvas.editing.hint import Hint
from ui.canvas.editing.snap import GRID
from ui.canvas.figures.polyline import polygon
from ui.canvas.gestures.gesture import Gesture

if TYPE_CHECKING:
    from itsm_fit.drawing.routing.rejoin import End
    from ui.canvas.view import ProcessView

_LEVEL_REACH_PX: Final = 6.0
"""Within so many screen pixels a stretch comes level with another one of its line."""
_HINT_OFF: Final = QPoint(14, 18)


class BendDrag(Gesture):
    """Ctrl and a click make a bend, or take one out; Alt leaves the grid."""

    def __init__(self, view: ProcessView, intents: ArrangeIntents, grips: Grips, ghost: GhostItem) -> None:
        self._view, self._intents, self._grips, self._ghost = view, intents, grips, ghost
        self._hint = Hint(view.viewport())
        self._grip: Grip | None = None
        self._start = QPointF()
        self._moving = False
        self._points: Points = ()
        self._target = ""

    def press(self, event: QMouseEvent) -> bool:
        grip = self._grips.at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if grip is None or self._is_covered(event.position(), grip):
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.toggle(grip, self._scene(event.position()))
            grip = None  # the click is all of it
        self._grip, self._start, self._moving = grip, event.position(), False
        self._points, self._target = self._grips.points, ""
        return True

    def move(self, event: QMouseEvent) -> None:
        away = (event.position() - self._start).manhattanLength()
        self._moving = self._moving or away >= QApplication.startDragDistance()
        if self._grip is None or not self._moving or self._grips.line is None:
            return
        if self._grip.kind == "end":
            self._aim(self._grip, event.position())
            return
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._points = self.bent(self._grip, self._scene(event.position()), self._scene(self._start), free=free)
        self._show(Preview(lines=[polygon(self._points)]))

    def release(self, event: QMouseEvent) -> None:
        grip, line, moved = self._grip, self._grips.line, self._moving
        self._clear()
        if grip is None or line is None or not moved:
            return
        if grip.kind != "end":
            if self._points != self._grips.points:
                self._intents.bend.emit(line.id, simplified(self._points))
        elif self._target == self._fixed(grip):
            self._intents.dock.emit(line.id, _end(grip), self._scene(event.position()))
        elif self._target and self._intents.judge(line.id, _end(grip), self._target).allowed:
            self._intents.lead.emit(line.id, _end(grip), self._target)

    def cancel(self) -> None:
        self._clear()

    def toggle(self, grip: Grip, place: QPointF) -> None:
        """Take a bend out, or make one at a place on a stretch."""
        line = self._grips.line
        if line is None or grip.kind == "end":
            return
        if grip.kind == "bend":
            self._intents.straighten.emit(line.id, grip.at)
        else:
            points, _ = with_bend_added(self._grips.points, Point(place.x(), place.y()))
            self._intents.bend.emit(line.id, points)

    def bent(self, grip: Grip, to: QPointF, start: QPointF, *, free: bool) -> Points:
        """The line with a bend or a stretch taken from one place to another."""
        line = self._bendable()
        by = Point(to.x() - start.x(), to.y() - start.y())
        wish = Point(grip.place.x + by.x, grip.place.y + by.y)
        rest = wish if free else self._rest(grip, wish)
        if grip.kind == "bend":
            return with_bend_moved(line, grip.at, rest)
        return with_stretch_moved(line, grip.at, Point(rest.x - grip.place.x, rest.y - grip.place.y))

    def _rest(self, grip: Grip, wish: Point) -> Point:
        """Where a grip comes to rest: level with another point of its line, else on the grid."""
        near = _LEVEL_REACH_PX / self._view.camera.scale
        held = {grip.at, grip.at + 1} if grip.kind == "stretch" else {grip.at}
        others = [point for at, point in enumerate(self._grips.points) if at not in held]
        return Point(
            _level(wish.x, [point.x for point in others], near), _level(wish.y, [point.y for point in others], near)
        )

    def _bendable(self) -> Line:
        line = self._grips.line
        ends = (line.element.source, line.element.target) if line is not None else ("", "")
        return Line(self._grips.points, self._border(ends[0]), self._border(ends[1]))

    def _border(self, element: str) -> Border | None:
        figure = self._view.drawing.figure.get(element)
        if figure is None:
            return None
        part = figure.element
        return Border(bounds_of(figure.body), outline_of(part.kind) if isinstance(part, Node) else "rectangle")

    def _aim(self, grip: Grip, at: QPointF) -> None:
        """Show where an end would come to: another place on its border, another shape, or why not there."""
        line = self._grips.line
        if line is None:
            return
        found = self._view.element_at(at) or ""
        self._target = found if found != line.id else ""
        figure = self._view.drawing.figure.get(self._target)
        fixed = self._view.drawing.figure.get(line.element.source if grip.at else line.element.target)
        spot = self._scene(at)
        box = figure.body if figure is not None else None
        refused = False
        if self._target and self._target != self._fixed(grip):
            answer = self._intents.judge(line.id, _end(grip), self._target)
            refused = not answer.allowed
            self._hint.say(answer.words, at.toPoint() + _HINT_OFF, self._view.theme, refused=refused)
        else:
            self._hint.hide()
        if fixed is not None:
            aim = bounds_of(box) if box is not None and not refused else bounds_of_place(spot)
            way = plain_line(bounds_of(fixed.body), aim)
            self._show(Preview([figure] if figure is not None else [], QPointF(), [way], (), refused))

    def _fixed(self, grip: Grip) -> str:
        """The element that an end leads to now."""
        line = self._grips.line
        return "" if line is None else (line.element.target if grip.at else line.element.source)

    def _is_covered(self, at: QPointF, grip: Grip) -> bool:
        """Whether a shape lies over the line there; ends lie on the borders of theirs."""
        found = self._view.element_at(at)
        line = self._grips.line
        return grip.kind == "stretch" and found is not None and line is not None and found != line.id

    def _scene(self, at: QPointF) -> QPointF:
        back, _ = self._view.viewportTransform().inverted()
        return back.map(at)

    def _show(self, preview: Preview | None) -> None:
        self._ghost.show_preview(preview, self._view.theme, self._view.camera.scale)

    def _clear(self) -> None:
        self._grip, self._moving = None, False
        self._hint.hide()
        self._show(None)


def _end(grip: Grip) -> End:
    return "target" if grip.at else "source"


def _level(wish: float, others: list[float], near: float) -> float:
    best = min(others, key=lambda other: abs(other - wish), default=wish + 2 * near)
    return best if abs(best - wish) <= near else round(wish / GRID) * GRID
