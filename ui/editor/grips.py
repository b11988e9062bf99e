"""What a selected line can be taken hold of by: its ends, its bends and the stretches between them."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Point
from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.polyline import distance

if TYPE_CHECKING:
    from itsm_fit.drawing.routing.rejoin import End
    from ui.canvas.view import ProcessView

_Z: Final = 15.0
_HALF, _REACH = 4.0, 7.0
"""Screen pixels: half a grip's side, and how near to one a press means it."""
_LEAST_STRETCH: Final = 26.0
"""Shorter stretches on the screen show no grip; they can be taken hold of all the same."""
_LEAST_SCALE: Final = 0.3

Kind = Literal["end", "bend", "stretch"]


class Grip(NamedTuple):
    """One thing to take hold of; `at` is the number of the point, for a stretch that of its first."""

    kind: Kind
    at: int
    place: Point


def grips_of(points: Waypoints) -> list[Grip]:
    """Every grip of a line, in the order along it."""
    last = len(points) - 1
    found = [Grip("end", 0, points[0])]
    for at, (a, b) in enumerate(pairwise(points)):
        found.append(Grip("stretch", at, Point((a.x + b.x) / 2, (a.y + b.y) / 2)))
        found.append(Grip("end" if at + 1 == last else "bend", at + 1, b))
    return found


class Grips(QGraphicsItem):
    """Shows the grips of the one selected line; `current` is the one that the keyboard stands on."""

    def __init__(self, view: ProcessView) -> None:
        super().__init__()
        self.setZValue(_Z)
        self._view = view
        self._bounds = QRectF()
        self._line: EdgeFigure | None = None
        self.all: list[Grip] = []
        self.current: Grip | None = None

    @property
    def line(self) -> EdgeFigure | None:
        """The selected line that shows its grips."""
        return self._line

    @property
    def points(self) -> Waypoints:
        """The points of that line, from border to border."""
        if self._line is None:
            return ()
        drawn, said = self._line.points, self._line.waypoints
        return tuple(said) if (drawn[0], drawn[-1]) == (said[0], said[-1]) else tuple(drawn)

    @property
    def end(self) -> End | None:
        """The end that would be led elsewhere: that which the keyboard stands on, else the target; None for no line."""
        if self._line is None:
            return None
        at_source = self.current is not None and self.current.kind == "end" and self.current.at == 0
        return "source" if at_source else "target"

    def boundingRect(self) -> QRectF:
        return self._bounds

    def refresh(self) -> None:
        """Show the grips of what is selected now."""
        ids = self._view.selected_ids()
        figure = self._view.drawing.figure.get(ids[0]) if len(ids) == 1 else None
        near = self._view.camera.scale >= _LEAST_SCALE
        line = figure if isinstance(figure, EdgeFigure) and near else None
        if line is None or self._line is None or line.id != self._line.id:
            self.current = None
        self._line = line
        self.all = grips_of(self.points) if line is not None else []
        if self.current is not None:  # the same one of the line as it runs now, or the nearest of its kind
            alike = [grip for grip in self.all if grip.kind == self.current.kind]
            self.current = min(alike, key=self._away_from_current, default=None)
        self.prepareGeometryChange()
        margin = (_REACH + 2) / self._view.camera.scale
        self._bounds = line.body.adjusted(-margin, -margin, margin, margin) if line is not None else QRectF()
        self.update()

    def step(self, by: int) -> None:
        """Let the keyboard stand on the next grip, or the one before."""
        if self.all:
            at = self.all.index(self.current) + by if self.current in self.all else (0 if by > 0 else -1)
            self.current = self.all[at % len(self.all)]
            self.update()

    def at(self, place: QPointF) -> Grip | None:
        """The grip under a place in the viewport; anywhere else on the line it is the stretch there."""
        if self._line is None:
            return None
        scale = self._view.camera.scale
        spot = self._view.to_diagram(place)
        solid = [grip for grip in self.all if grip.kind != "stretch" and _away(grip.place, spot) * scale <= _REACH]
        if solid:
            return min(solid, key=lambda grip: _away(grip.place, spot))
        points = self.points
        on = [distance((a, b), spot.x(), spot.y()) for a, b in pairwise(points)]
        if not on or min(on) * scale > _REACH:
            return None
        at = on.index(min(on))
        return next(grip for grip in self.all if grip.kind == "stretch" and grip.at == at)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del option, widget
        theme, scale = self._view.theme, self._view.camera.scale
        pen = QPen(QColor(theme.accent), 1.4)
        pen.setCosmetic(True)
        painter.setPen(pen)
        half = _HALF / scale
        points = self.points
        for grip in self.all:
            small = grip.kind == "stretch"
            if (
                small
                and _length(points[grip.at], points[grip.at + 1]) * scale < _LEAST_STRETCH
                and grip != self.current
            ):
                continue
            reach = half * (0.7 if small else 1.0)
            box = QRectF(grip.place.x - reach, grip.place.y - reach, 2 * reach, 2 * reach)
            painter.setBrush(QColor(theme.accent if grip == self.current else theme.surface))
            if grip.kind == "bend":
                painter.drawRect(box)
            else:
                painter.drawEllipse(box)

    def cursor_for(self, grip: Grip) -> Qt.CursorShape:
        """What the pointer looks like over a grip."""
        if grip.kind != "stretch":
            return Qt.CursorShape.SizeAllCursor if grip.kind == "bend" else Qt.CursorShape.CrossCursor
        a, b = self.points[grip.at : grip.at + 2]
        return Qt.CursorShape.SizeVerCursor if abs(a.x - b.x) > abs(a.y - b.y) else Qt.CursorShape.SizeHorCursor

    def _away_from_current(self, grip: Grip) -> float:
        current = self.current
        return 0.0 if current is None else _length(grip.place, current.place)


def _away(point: Point, spot: QPointF) -> float:
    return hypot(point.x - spot.x(), point.y - spot.y())


def _length(a: Point, b: Point) -> float:
    return hypot(a.x - b.x, a.y - b.y)
