"""The small buttons beside the one selected element: what can be done next, each with its key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QMouseEvent, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from itsm_fit.drawing.drafting.stencil import BY_NAME, Stencil
from itsm_fit.drawing.theme import Theme
from itsm_fit.model.process import Node, NodeKind

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_AWAY: Final = 12
"""Screen pixels between an element and its pad."""
_SIDE: Final = 28
_GLYPH: Final = 20
_LEAST_SCALE: Final = 0.25


class Deed(NamedTuple):
    """One button: its sign, its tip, and what it does; `stencil` is what it appends."""

    sign: str
    tip: str
    stencil: Stencil | None = None


APPEND: Final = (
    Deed("step", "Append a step (A, Enter)", BY_NAME["User task"]),
    Deed("gateway", "Append a decision (A, then “gateway”)", BY_NAME["Exclusive gateway"]),
    Deed("end", "Append an end event (A, then “end”)", BY_NAME["End event"]),
    Deed("timer", "Append a timer event (A, then “timer”)", BY_NAME["Timer event"]),
    Deed("more", "Append something else… (A)"),
)
CONNECT: Final = Deed("connect", "Connect: drag to the target, or click it (C)")
CHANGE: Final = Deed("change", "Change the type… (T)")
DELETE: Final = Deed("delete", "Delete (Del)")


class Pad(QWidget):
    """Stands above the one selected node; each button calls `act` with its deed."""

    def __init__(
        self, view: ProcessView, act: Callable[[Deed], object], begin_line: Callable[[QPoint], object]
    ) -> None:
        super().__init__(view.viewport())
        self._view, self._act = view, act
        self._theme: Theme | None = None
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(1)
        for deed in (*APPEND, CONNECT, CHANGE, DELETE):
            button = _LineButton(begin_line) if deed is CONNECT else QToolButton()
            button.setToolTip(deed.tip)
            button.setAccessibleName(deed.tip.partition(" (")[0])
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedSize(_SIDE, _SIDE)
            button.setIconSize(QSize(_GLYPH, _GLYPH))
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, deed=deed: self._act(deed))
            row.addWidget(button)
            self.buttons[deed.sign] = button
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def place(self, *, wanted: bool) -> None:
        """Stand beside the selected node, or hide where there is none, or several."""
        ids = self._view.selected_ids()
        figure = self._view.drawing.figure.get(ids[0]) if len(ids) == 1 else None
        if not wanted or figure is None or not isinstance(figure.element, Node) or not self._is_near():
            self.hide()
            return
        self._dress()
        follows = figure.element.kind is not NodeKind.END
        for deed in (*APPEND, CONNECT):
            self.buttons[deed.sign].setEnabled(follows)
        box = self._view.mapFromScene(figure.body).boundingRect()
        self.adjustSize()
        self.move(self._beside(box))
        self.show()
        self.raise_()

    def _is_near(self) -> bool:
        return self._view.camera.scale >= _LEAST_SCALE

    def _beside(self, box: QRect) -> QPoint:
        """Above a box, where neither its flows nor its label run; below it where there is no room above."""
        port = self._view.viewport().rect()
        x = min(max(box.center().x() - self.width() // 2, 4), max(port.right() - self.width() - 4, 4))
        y = box.top() - _AWAY - self.height()
        return QPoint(x, y if y >= 4 else box.bottom() + _AWAY)

    def _dress(self) -> None:
        theme = self._view.theme
        if theme is self._theme:
            return
        self._theme = theme
        self.setStyleSheet(
            f"Pad {{ background: {theme.raised}; border: 1px solid {theme.border}; border-radius: 7px; }}"
            f"QToolButton {{ border: 0; border-radius: 5px; padding: 0; background: transparent; }}"
            f"QToolButton:hover {{ background: {theme.hover}; }}"
        )
        for sign, button in self.buttons.items():
            button.setIcon(glyph(sign, theme))


class _LineButton(QToolButton):
    """A button from which a line can be drawn."""

    def __init__(self, begin_line: Callable[[QPoint], object]) -> None:
        super().__init__()
        self._begin_line = begin_line
        self._pressed_at: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._pressed_at
        if at is not None and event.buttons() and not self.rect().contains(event.position().toPoint()):
            self._pressed_at = None
            self.setDown(False)
            self._begin_line(self.mapToGlobal(event.position().toPoint()))
            return
        super().mouseMoveEvent(event)


def glyph(sign: str, theme: Theme) -> QIcon:
    """A sign of the pad in the colours of a theme, sharp on dense screens too."""
    pixmap = QPixmap(3 * _GLYPH, 3 * _GLYPH)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(3, 3)
    _SIGNS[sign](painter, QColor(theme.ink))
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


_SIGNS: dict[str, Callable[[QPainter, QColor], None]] = {
    "step": _step,
    "gateway": _gateway,
    "end": _end,
    "timer": _timer,
    "more": _more,
    "connect": _connect,
    "change": _change,
    "delete": _delete,
}
