"""Taking hold of a selected line: its bends, stretches and ends follow the mouse."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from itsm_fit.drawing.bends import Line, with_bend_added, with_bend_moved, with_stretch_moved
from itsm_fit.drawing.border import Border, border_of
from itsm_fit.drawing.geometry import simplified
from itsm_fit.editor.commands.flows import bend, dock, lead, may_lead, straighten
from itsm_fit.editor.diagram import GRID
from itsm_fit.model.edits.parts import DrawnShape
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Point
from ui.canvas.figures.polyline import polygon
from ui.canvas.gestures.gesture import Gesture
from ui.editor.edited_view import EditedView
from ui.editor.grips import Grip
from ui.editor.hint import Hint
from ui.editor.preview import Preview, bounds_of, bounds_of_place, plain_line

if TYPE_CHECKING:
    from itsm_fit.drawing.routing.rejoin import End

_LEVEL_REACH_PX: Final = 6.0
"""Within so many screen pixels a stretch comes level with another one of its line."""
_HINT_OFF: Final = QPoint(14, 18)
_TOGGLES: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Insert})


class BendDrag(Gesture):
    """Ctrl and a click make a bend, or take one out; Alt leaves the grid."""

    def __init__(self, editor: EditedView) -> None:
        self._editor, self._view, self._grips = editor, editor.view, editor.grips
        self._hint = Hint(editor.view.viewport())
        self._grip: Grip | None = None
        self._start = QPointF()
        self._moving = False
        self._points: Waypoints = ()
        self._target = ""

    def press(self, event: QMouseEvent) -> bool:
        grip = self._grips.at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if grip is None or self._is_covered(event.position(), grip):
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.toggle(grip, self._view.to_diagram(event.position()))
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
        self._points = self.bent(
            self._grip, self._view.to_diagram(event.position()), self._view.to_diagram(self._start), free=free
        )
        self._editor.show(Preview(lines=[polygon(self._points)]))

    def release(self, event: QMouseEvent) -> None:
        grip, line, moved = self._grip, self._grips.line, self._moving
        self._clear()
        if grip is None or line is None or not moved:
            return
        if grip.kind != "end":
            if self._points != self._grips.points:
                self._editor.edit(partial(bend, line=line.id, points=simplified(self._points)))
        elif self._target == self._fixed(grip):
            place = self._editor.point_at(event.position())
            self._editor.edit(partial(dock, line=line.id, end=_end(grip), place=place))
        elif self._target and may_lead(self._editor.diagram(), line.id, _end(grip), self._target).allowed:
            self._editor.edit(partial(lead, line=line.id, end=_end(grip), element=self._target))

    def cancel(self) -> None:
        self._clear()

    def toggle(self, grip: Grip, place: QPointF) -> None:
        """Take a bend out, or make one at a place on a stretch."""
        line = self._grips.line
        if line is None or grip.kind == "end":
            return
        if grip.kind == "bend":
            self._editor.edit(partial(straighten, line=line.id, at=grip.at))
        else:
            points, _ = with_bend_added(self._grips.points, Point(place.x(), place.y()))
            self._editor.edit(partial(bend, line=line.id, points=points))

    def toggle_current(self) -> bool:
        """Take out the bend that the keyboard stands on, or make one in the middle of the stretch; says if there is."""
        grip = self._grips.current
        if grip is None or grip.kind == "end":
            return False
        self.toggle(grip, QPointF(grip.place.x, grip.place.y))
        return True

    def nudge(self, across: float, down: float) -> bool:
        """Move the grip that the keyboard stands on; says whether there is one."""
        line, grip = self._grips.line, self._grips.current
        if line is None or grip is None:
            return False
        start = QPointF(grip.place.x, grip.place.y)
        to = start + QPointF(across, down)
        if grip.kind == "end":
            self._editor.edit(partial(dock, line=line.id, end=_end(grip), place=Point(to.x(), to.y())))
        else:
            points = simplified(self.bent(grip, to, start, free=True))
            self._editor.edit(partial(bend, line=line.id, points=points))
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Ctrl with Del or Ins makes or takes out the bend that the keyboard stands on; says whether there is one."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        toggles = event.key() in _TOGGLES and modifiers == Qt.KeyboardModifier.ControlModifier
        return toggles and self.toggle_current()

    def double_click(self, event: QMouseEvent) -> bool:
        """Take out the bend under the pointer; says whether there is one."""
        grip = self._grips.at(event.position())
        if grip is None or grip.kind != "bend":
            return False
        self.toggle(grip, QPointF())
        return True

    def hover(self, at: QPointF) -> None:
        """Let the pointer tell what can be taken hold of."""
        grip = self._grips.at(at)
        if grip is not None:
            self._view.viewport().setCursor(self._grips.cursor_for(grip))
        elif self._grips.line is not None:
            self._view.viewport().unsetCursor()

    def bent(self, grip: Grip, to: QPointF, start: QPointF, *, free: bool) -> Waypoints:
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
        shape = figure.element if figure is not None else None
        return border_of(shape) if isinstance(shape, DrawnShape) else None

    def _aim(self, grip: Grip, at: QPointF) -> None:
        """Show where an end would come to: another place on its border, another shape, or why not there."""
        line = self._grips.line
        if line is None:
            return
        found = self._view.element_at(at) or ""
        self._target = found if found != line.id else ""
        figure = self._view.drawing.figure.get(self._target)
        fixed = self._view.drawing.figure.get(line.element.source if grip.at else line.element.target)
        spot = self._view.to_diagram(at)
        box = figure.body if figure is not None else None
        refused = False
        if self._target and self._target != self._fixed(grip):
            verdict = may_lead(self._editor.diagram(), line.id, _end(grip), self._target)
            refused = not verdict.allowed
            self._hint.say(verdict.words, at.toPoint() + _HINT_OFF, self._view.theme, refused=refused)
        else:
            self._hint.hide()
        if fixed is not None:
            aim = bounds_of(box) if box is not None and not refused else bounds_of_place(spot)
            way = plain_line(bounds_of(fixed.body), aim)
            self._editor.show(Preview([figure] if figure is not None else [], QPointF(), [way], (), refused))

    def _fixed(self, grip: Grip) -> str:
        """The element that an end leads to now."""
        line = self._grips.line
        return "" if line is None else (line.element.target if grip.at else line.element.source)

    def _is_covered(self, at: QPointF, grip: Grip) -> bool:
        """Whether a shape lies over the line there; ends lie on the borders of theirs."""
        found = self._view.element_at(at)
        line = self._grips.line
        return grip.kind == "stretch" and found is not None and line is not None and found != line.id

    def _clear(self) -> None:
        self._grip, self._moving = None, False
        self._hint.hide()
        self._editor.show(None)


def _end(grip: Grip) -> End:
    return "target" if grip.at else "source"


def _level(wish: float, others: list[float], near: float) -> float:
    best = min(others, key=lambda other: abs(other - wish), default=wish + 2 * near)
    return best if abs(best - wish) <= near else round(wish / GRID) * GRID
