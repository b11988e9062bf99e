"""BPMN's signs painted with Qt: the shared symbol data as painter paths, made once a size."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from itsm_fit.drawing.path import PathCommand, Symbol, Tone
from itsm_fit.drawing.shapes import MarkerKind
from itsm_fit.drawing.symbols import (
    ACTIVITY_MARKERS,
    ARTIFACT_SYMBOLS,
    BADGES,
    COLLECTION,
    GATEWAY_MARKERS,
    TASK_ICONS,
    event_marker,
)
from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import EventKind, Node, NodeKind
from itsm_fit.scoring.figures import Outcome
from ui.canvas.inks import NO_BRUSH, NO_PEN

_SIZES_KEPT: Final = 64


class _Part(NamedTuple):
    path: QPainterPath
    fill: Tone | None
    stroke: Tone | None
    width: float


class Sign:
    """One symbol, ready to be painted at any size."""

    def __init__(self, symbol: Symbol) -> None:
        self._symbol = symbol
        self._sizes: dict[tuple[float, float], tuple[_Part, ...]] = {}

    def draw(self, painter: QPainter, box: QRectF, ink: QColor, paper: QColor) -> None:
        """Paints into `box`, lines in `ink` on `paper`; pen and brush are left changed."""
        painter.translate(box.x(), box.y())
        for path, fill, stroke, width in self._sized(box.width(), box.height()):
            painter.setBrush((ink if fill == "ink" else paper) if fill else NO_BRUSH)
            if stroke:
                painter.setPen(_round(ink if stroke == "ink" else paper, width))
            else:
                painter.setPen(NO_PEN)
            painter.drawPath(path)
        painter.translate(-box.x(), -box.y())

    def _sized(self, width: float, height: float) -> tuple[_Part, ...]:
        found = self._sizes.get((width, height))
        if found is None:
            if len(self._sizes) >= _SIZES_KEPT:
                self._sizes.clear()
            shorter = min(width, height)
            found = tuple(
                _Part(_painter_path(part.commands, width, height), part.fill, part.stroke, part.width * shorter)
                for part in self._symbol
            )
            self._sizes[width, height] = found
        return found


def _round(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _painter_path(commands: tuple[PathCommand, ...], width: float, height: float) -> QPainterPath:
    made = QPainterPath()
    for letter, numbers in commands:
        at = [value * (height if k % 2 else width) for k, value in enumerate(numbers)]
        match letter:
            case "M":
                made.moveTo(*at)
            case "L":
                made.lineTo(*at)
            case "C":
                made.cubicTo(*at)
            case "Z":
                made.closeSubpath()
    return made


@cache
def event_sign(event: EventKind, *, throwing: bool) -> Sign | None:
    """The sign inside an event; None for an event without a trigger."""
    return _sign(event_marker(event, throwing=throwing))


@cache
def kind_sign(kind: NodeKind) -> Sign | None:
    """The sign that a gateway, or the icon that a task, shows for its kind."""
    return _sign(GATEWAY_MARKERS.get(kind, ()) or TASK_ICONS.get(kind, ()))


def gateway_sign(gateway: Node) -> Sign | None:
    """The sign inside a gateway; None for one that its file draws empty."""
    return kind_sign(gateway.kind) if gateway.marker_visible else None


@cache
def marker_sign(marker: MarkerKind) -> Sign:
    """An activity marker."""
    return Sign(ACTIVITY_MARKERS[marker])


@cache
def artifact_sign(kind: ArtifactKind, *, collection: bool) -> Sign:
    """A data object or store, outline included."""
    return Sign((*ARTIFACT_SYMBOLS[kind], *(COLLECTION if collection else ())))


@cache
def badge_sign(outcome: Outcome) -> Sign:
    """The round badge of a verdict."""
    return Sign(BADGES[outcome])


def _sign(symbol: Symbol) -> Sign | None:
    return Sign(symbol) if symbol else None
