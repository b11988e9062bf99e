"""The signs on the small buttons of the canvas, drawn in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from itsm_fit.drawing.theme import Theme

GLYPH: Final = 20
"""Side of a sign, in logical pixels."""


def glyph(sign: str, theme: Theme) -> QIcon:
    """A sign in the colours of a theme, sharp on dense screens too."""
    draw = _SIGNS[sign]  # what raises while a painter is at work ends the program
    pixmap = QPixmap(3 * GLYPH, 3 * GLYPH)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(3, 3)
    draw(painter, QColor(theme.ink))
    painter.end()
    return QIcon(pixmap)


def _pen(colour: QColor, width: float = 1.5) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _lines(painter: QPainter, colour: QColor, *lines: tuple[float, ...], width: float = 1.5) -> None:
    painter.setPen(_pen(colour, width))
    for line in lines:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in zip(line[::2], line[1::2], strict=True)]))


def _step(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour))
    painter.drawRoundedRect(2, 4, 16, 12, 3, 3)


def _gateway(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (10, 2, 18, 10, 10, 18, 2, 10, 10, 2))


def _end(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour, 3.0))
    painter.drawEllipse(QPointF(10, 10), 6.5, 6.5)


def _timer(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour, 1.2))
    painter.drawEllipse(QPointF(10, 10), 8, 8)
    painter.drawEllipse(QPointF(10, 10), 5.8, 5.8)
    _lines(painter, colour, (10, 7, 10, 10, 12.2, 11.2), width=1.2)


def _more(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for x in (4, 10, 16):
        painter.drawEllipse(QPointF(x, 10), 1.7, 1.7)


def _connect(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (3, 16, 3, 9, 16, 9), (11.5, 4.5, 16.5, 9, 11.5, 13.5))


def _change(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (3, 7, 16, 7), (13, 4, 16, 7, 13, 10), (17, 13, 4, 13), (7, 10, 4, 13, 7, 16))


def _delete(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (3, 5, 17, 5), (7.5, 5, 7.5, 2.5, 12.5, 2.5, 12.5, 5), (5, 5, 6, 17.5, 14, 17.5, 15, 5))


def _start(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour))
    painter.drawEllipse(QPointF(10, 10), 7, 7)


def _choice(painter: QPainter, colour: QColor) -> None:
    _gateway(painter, colour)
    _lines(painter, colour, (7.5, 7.5, 12.5, 12.5), (12.5, 7.5, 7.5, 12.5))


def _parallel(painter: QPainter, colour: QColor) -> None:
    _gateway(painter, colour)
    _lines(painter, colour, (10, 6.5, 10, 13.5), (6.5, 10, 13.5, 10))


def _sub_process(painter: QPainter, colour: QColor) -> None:
    _step(painter, colour)
    _lines(
        painter,
        colour,
        (7.5, 16, 7.5, 11.5, 12.5, 11.5, 12.5, 16),
        (10, 12.3, 10, 15.2),
        (8.6, 13.8, 11.4, 13.8),
        width=1.1,
    )


def _event_sub_process(painter: QPainter, colour: QColor) -> None:
    pen = _pen(colour, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.0, 1.4])
    painter.setPen(pen)
    painter.drawRoundedRect(2, 4, 16, 12, 3, 3)
    painter.setPen(_pen(colour, 1.2))
    painter.drawEllipse(QPointF(7, 10), 2.6, 2.6)


def _interrupting(painter: QPainter, colour: QColor) -> None:
    pen = _pen(colour, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([2.4, 1.6])
    painter.setPen(pen)
    painter.drawEllipse(QPointF(10, 10), 8, 8)
    painter.drawEllipse(QPointF(10, 10), 5, 5)


def _value(painter: QPainter, colour: QColor) -> None:
    """A line of writing with the cursor in it."""
    _lines(painter, colour, (2, 5.5, 18, 5.5, 18, 14.5, 2, 14.5, 2, 5.5), (13, 8, 13, 12), width=1.3)
    _lines(painter, colour, (5, 10, 10.5, 10), width=1.8)


def _repeating(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour, 1.6))
    painter.drawArc(QRectF(3.5, 3.5, 13, 13), 300 * 16, 300 * 16)
    _lines(painter, colour, (9.5, 13.2, 6.4, 15.6, 3.4, 13.0), width=1.6)


def _colour(painter: QPainter, colour: QColor) -> None:
    """A drop, half full."""
    drop = QPainterPath(QPointF(10, 2))
    drop.cubicTo(QPointF(12.5, 6), QPointF(16, 9), QPointF(16, 12.5))
    drop.cubicTo(QPointF(16, 16), QPointF(13.3, 18), QPointF(10, 18))
    drop.cubicTo(QPointF(6.7, 18), QPointF(4, 16), QPointF(4, 12.5))
    drop.cubicTo(QPointF(4, 9), QPointF(7.5, 6), QPointF(10, 2))
    painter.setPen(_pen(colour, 1.4))
    painter.drawPath(drop)
    painter.setClipRect(QRectF(0, 11.5, GLYPH, GLYPH))
    painter.fillPath(drop, colour)


def _data(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (12, 2, 4.5, 2, 4.5, 18, 15.5, 18, 15.5, 5.5, 12, 2, 12, 5.5, 15.5, 5.5), width=1.3)


def _note(painter: QPainter, colour: QColor) -> None:
    _lines(
        painter, colour, (8, 2.5, 4, 2.5, 4, 17.5, 8, 17.5), (8, 7, 16, 7), (8, 10, 14, 10), (8, 13, 16, 13), width=1.3
    )


def _lane(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (2, 4, 18, 4, 18, 16, 2, 16, 2, 4), (2, 10, 18, 10), (6, 4, 6, 16), width=1.3)


def _pool(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (2, 5, 18, 5, 18, 15, 2, 15, 2, 5), (6, 5, 6, 15), width=1.3)


def _lane_above(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (2, 11, 18, 11, 18, 18, 2, 18, 2, 11), (10, 1.5, 10, 8), (6.8, 4.8, 13.2, 4.8))


def _lane_below(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (2, 2, 18, 2, 18, 9, 2, 9, 2, 2), (10, 12, 10, 18.5), (6.8, 15.2, 13.2, 15.2))


def _split(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (2, 3, 18, 3, 18, 17, 2, 17, 2, 3), (6, 3, 6, 17), (6, 10, 18, 10))


def _border(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour))
    painter.drawRoundedRect(QRectF(1.5, 2, 14, 11), 2.5, 2.5)
    painter.setPen(_pen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(14, 13.5), 4.8, 4.8)
    _lines(painter, colour, (14, 11, 14, 13.5, 15.6, 14.4), width=1.1)


def _fold(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_pen(colour))
    painter.drawRoundedRect(QRectF(4, 4, 12, 12), 2, 2)
    _lines(painter, colour, (10, 7, 10, 13), (7, 10, 13, 10))


def _enter(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (8, 3, 3, 3, 3, 17, 17, 17, 17, 12), (11, 3, 17, 3, 17, 9), (17, 3, 9, 11))


def _arrow(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (5, 3, 5, 15.5, 8.4, 12.4, 10.6, 17, 12.6, 16, 10.4, 11.6, 15, 11.4, 5, 3), width=1.3)


def _hand(painter: QPainter, colour: QColor) -> None:
    """Four arrows from one middle: what is dragged goes anywhere."""
    _lines(painter, colour, (10, 2, 10, 18), (2, 10, 18, 10), width=1.3)
    for tip in ((7.8, 4.2, 10, 2, 12.2, 4.2), (7.8, 15.8, 10, 18, 12.2, 15.8)):
        _lines(
            painter,
            colour,
            tip,
            tuple(each for x, y in zip(tip[::2], tip[1::2], strict=True) for each in (y, x)),
            width=1.3,
        )


def _lasso(painter: QPainter, colour: QColor) -> None:
    pen = _pen(colour, 1.4)
    pen.setDashPattern([2.0, 2.2])
    painter.setPen(pen)
    painter.drawRect(3, 4, 14, 12)


def _space(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (7, 3, 7, 17), (13, 3, 13, 17), (15, 10, 18.5, 10), (5, 10, 1.5, 10), width=1.3)
    _lines(painter, colour, (16.6, 8, 18.6, 10, 16.6, 12), (3.4, 8, 1.4, 10, 3.4, 12), width=1.3)


_SIGNS: dict[str, Callable[[QPainter, QColor], None]] = {
    "step": _step,
    "gateway": _gateway,
    "end": _end,
    "timer": _timer,
    "more": _more,
    "connect": _connect,
    "change": _change,
    "delete": _delete,
    "lane_above": _lane_above,
    "lane_below": _lane_below,
    "split": _split,
    "border": _border,
    "fold": _fold,
    "enter": _enter,
    "start": _start,
    "choice": _choice,
    "parallel": _parallel,
    "sub-process": _sub_process,
    "event sub-process": _event_sub_process,
    "interrupting": _interrupting,
    "repeating": _repeating,
    "colour": _colour,
    "value": _value,
    "data": _data,
    "note": _note,
    "lane": _lane,
    "pool": _pool,
    "arrow": _arrow,
    "hand": _hand,
    "lasso": _lasso,
    "space": _space,
}
