"""Waves as columns, what is done in them as bars: each can be dragged to another wave, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QBrush,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QToolTip

from itsm_fit.drawing.theme import Theme
from itsm_fit.language import in_signs
from itsm_fit.scoring.figures import Interval
from ui.widgets.aloud import say
from ui.widgets.cells import paint_interval
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.words import interval, one_line, tip, verbatim

KEYS = (
    KeyRow("Shift+←, Shift+→", Caption("Place in the wave before or after"), Caption("In the roll-out")),
    KeyRow("Delete", Caption("Let the plan decide where it goes"), Caption("In the roll-out")),
    KeyRow("Enter", Caption("Ask why"), Caption("In the roll-out")),
)
NO_WAVE = 0
_LEAST_COLUMN = 74
_LEAST_NAMES, _MOST_NAMES = 150, 330
_LEAST_LAST, _MOST_LAST = 170, 460
"""How wide the last column is, by the room there is."""
_ROOMY = 1200
_PAD = 8
_BAR, _THIN_BAR = 14, 8
_STAR = "★"

BarKey = tuple[str, str]
"""What a bar stands for: its sort and its id."""


@dataclass(frozen=True)
class GanttWave:
    """A column: its dates, how many of its days are used (None without a plan), further lines, and what is carried
    after it.
    """

    number: int
    dates: str
    days: float | None
    capacity: float
    lines: tuple[str, ...]
    figure: Interval | None
    told: str


@dataclass(frozen=True)
class GanttBar:
    """A row: a process, or under it a gap. `wave` counts from 1; `NO_WAVE` is none, `why` then says why.

    The bar is as long as its `days`, and ends with the wave. `placed` and `not_before` are what people said.
    `due` is when a promise is kept, as a place in the waves: 1.5 is the middle of the second one. `needs` are rows that
    have to be live before it.
    """

    key: BarKey
    name: str
    wave: int
    days: float
    words: str = ""
    why: str = ""
    told: str = ""
    is_gap: bool = False
    promised: bool = False
    quick_win: bool = False
    placed: bool = False
    not_before: int | None = None
    due: float | None = None
    needs: tuple[BarKey, ...] = ()


class Gantt(QAbstractScrollArea):
    """Tells where people put a row; it shows what it is given, and moves nothing by itself."""

    placed = Signal(object, int)
    """A row's key and the wave it is put into, `NO_WAVE` for none."""
    held_back = Signal(object, int)
    """A row's key and the wave that it is not to come before."""
    released = Signal(object)
    """A row's key: the plan is to decide again."""
    asked = Signal(object)
    """Why is a row where it is?"""
    wave_asked = Signal(int)
    """What is carried after a wave?"""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.waves: tuple[GanttWave, ...] = ()
        self.lines: tuple[str, ...] = ()
        """What the further lines of the waves are about."""
        self.bars: tuple[GanttBar, ...] = ()
        self.current = -1
        self._names, self._column, self._last = _LEAST_NAMES, float(_LEAST_COLUMN), _LEAST_LAST
        """How wide names are, each wave, and the column of what is in none."""
        self._over: int | None = None
        """The column, `NO_WAVE` for the last one, over which a bar is dragged."""
        self._pressed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Roll-out in waves"))
        self.viewport().setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        look.changed.connect(self.viewport().update)

    # ------------------------------------------------------------ what is shown
    def show_plan(self, waves: Sequence[GanttWave], lines: Sequence[str], bars: Sequence[GanttBar]) -> None:
        """Show other waves and rows; the current row stays current."""
        key = self.current_key()
        self.waves, self.lines, self.bars = tuple(waves), tuple(lines), tuple(bars)
        self.current = next((at for at, bar in enumerate(self.bars) if bar.key == key), 0 if self.bars else -1)
        self._tell_current()
        self._measure()
        self.viewport().update()

    def current_key(self) -> BarKey | None:
        return self.bars[self.current].key if 0 <= self.current < len(self.bars) else None

    def set_current(self, at: int) -> None:
        """Make a row current and bring it into view."""
        if not self.bars:
            return
        self.current = min(max(at, 0), len(self.bars) - 1)
        top = self.current * self._row
        bar = self.verticalScrollBar()
        room = self.viewport().height() - self._head
        bar.setValue(min(max(bar.value(), top + self._row - room), top))
        self._tell_current()
        if self.hasFocus():
            say(self, self.accessibleDescription())
        self.viewport().update()

    def _tell_current(self) -> None:
        bar = self.bars[self.current] if 0 <= self.current < len(self.bars) else None
        self.setAccessibleDescription(one_line(bar.told) if bar else "")

    # ------------------------------------------------------------ places
    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    @property
    def _row(self) -> int:
        return self._line + 9

    @property
    def _head(self) -> int:
        return (3 + len(self.lines)) * (self._line + 1) + 27

    def _left(self, wave: float) -> float:
        """Where a column begins, counted from 0."""
        return self._names + wave * self._column - self.horizontalScrollBar().value()

    def column_centre(self, wave: int) -> QPoint:
        """The middle of a wave's column at the height of the current row, `NO_WAVE` for the last column."""
        at = len(self.waves) if wave == NO_WAVE else wave - 1
        width = self._last if wave == NO_WAVE else self._column
        return QPoint(round(self._left(at) + width / 2), round(self._top(max(self.current, 0)) + self._row / 2))

    def _top(self, row: int) -> int:
        return self._head + row * self._row - self.verticalScrollBar().value()

    def _row_at(self, place: QPoint) -> int:
        if place.y() < self._head:
            return -1
        row = (place.y() - self._head + self.verticalScrollBar().value()) // self._row
        return row if row < len(self.bars) else -1

    def _wave_at(self, place: QPoint) -> int | None:
        """The wave under a point, `NO_WAVE` in the last column, None on the names."""
        if place.x() < self._names:
            return None
        at = int((place.x() - self._left(0)) // self._column)
        return at + 1 if at < len(self.waves) else NO_WAVE

    def _measure(self) -> None:
        widest = max((self.fontMetrics().horizontalAdvance(self._label(bar)) for bar in self.bars), default=0)
        across = self.viewport().width()
        more = max(across - _ROOMY, 0) // 4
        names = min(max(widest + 56, _LEAST_NAMES), _MOST_NAMES + more, max(across // 3, _LEAST_NAMES))
        self._names = max(names, min(self._widest_label() + 2 * _PAD + 2, across // 2))
        self._last = min(_LEAST_LAST + more, _MOST_LAST)
        left = across - self._names - self._last
        self._column = max(left / max(len(self.waves), 1), _LEAST_COLUMN)
        whole = self._names + len(self.waves) * self._column + self._last
        self.horizontalScrollBar().setRange(0, max(round(whole - self.viewport().width()), 0))
        self.horizontalScrollBar().setPageStep(self.viewport().width())
        down, room = len(self.bars) * self._row + 4, max(self.viewport().height() - self._head, 1)
        self.verticalScrollBar().setRange(0, max(down - room, 0))
        self.verticalScrollBar().setPageStep(room)
        self.verticalScrollBar().setSingleStep(self._row)
        self.horizontalScrollBar().setSingleStep(round(self._column / 2))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def sizeHint(self) -> QSize:
        return QSize(900, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, self._head + 2 * self._row)

    # ------------------------------------------------------------ keyboard
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        bar = self.bars[self.current] if 0 <= self.current < len(self.bars) else None
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.bars) - 1}
        if bar is not None and shift and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(bar, 1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in steps:
            self.set_current(self.current + steps[Qt.Key(event.key())])
        elif event.key() in ends:
            self.set_current(ends[Qt.Key(event.key())])
        elif bar is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit(bar.key)
        elif bar is not None and event.key() == Qt.Key.Key_Delete:
            self.released.emit(bar.key)
        elif event.key() == Qt.Key.Key_Escape and self._over is not None:
            self._stop_dragging()
        else:
            super().keyPressEvent(event)

    def _step(self, bar: GanttBar, by: int) -> None:
        """The wave beside; behind the last one there is none."""
        at = (bar.wave or len(self.waves) + 1) + by
        if 1 <= at <= len(self.waves):
            self.placed.emit(bar.key, at)
        elif at == len(self.waves) + 1:
            self.placed.emit(bar.key, NO_WAVE)

    # ------------------------------------------------------------ mouse
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        row = self._row_at(place)
        if row >= 0:
            self.set_current(row)
            if event.button() == Qt.MouseButton.LeftButton:
                self._pressed = place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is None:
            grab = self._row_at(place) >= 0 and self._wave_at(place) is not None
            shape = Qt.CursorShape.OpenHandCursor if grab else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        if self._over is None and (place - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._over = self._wave_at(place)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        over, began = self._over, self._pressed
        self._stop_dragging()
        if over is None or began is None or self._wave_at(event.position().toPoint()) != over:
            return
        bar = self.bars[self.current]
        if over != bar.wave:
            self.placed.emit(bar.key, over)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        row, wave = self._row_at(place), self._wave_at(place)
        if row >= 0:
            self.asked.emit(self.bars[row].key)
        elif wave:
            self.wave_asked.emit(wave)

    def _stop_dragging(self) -> None:
        self._over = self._pressed = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row, wave = self._row_at(event.pos()), self._wave_at(event.pos())
            told = self.bars[row].told if row >= 0 else self.waves[wave - 1].told if wave else ""
            QToolTip.showText(event.globalPos(), tip(told), self.viewport())
            return True
        return super().viewportEvent(event)

    # ------------------------------------------------------------ menu
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            row = self._row_at(event.pos())
            if row < 0:
                return
            self.set_current(row)
        if 0 <= self.current < len(self.bars):
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            where = event.pos() if by_mouse else self.column_centre(self.bars[self.current].wave)
            self.menu(self.bars[self.current]).exec(self.viewport().mapToGlobal(where))

    def menu(self, bar: GanttBar) -> QMenu:
        """What can be done with a row."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = made.addAction(verbatim(bar.name))
        title.setEnabled(False)
        made.addSeparator()
        into, before = QMenu(tr("Pin to wave"), made), QMenu(tr("Not before wave"), made)
        for wave in self.waves:
            words = tr("Wave {number}", number=wave.number) + (f"  ·  {wave.dates}" if wave.dates else "")
            pin = _ticked(into, words, ticked=bar.placed and bar.wave == wave.number)
            pin.triggered.connect(lambda _=False, at=wave.number: self.placed.emit(bar.key, at))
            hold = _ticked(before, words, ticked=bar.not_before == wave.number)
            hold.triggered.connect(lambda _=False, at=wave.number: self.held_back.emit(bar.key, at))
        made.addMenu(into)
        made.addMenu(before)
        out = _ticked(
            made, tr("Leave open") if bar.is_gap else tr("Leave out"), ticked=bar.placed and bar.wave == NO_WAVE
        )
        out.triggered.connect(lambda: self.placed.emit(bar.key, NO_WAVE))
        free = _ticked(made, tr("Let the plan decide"), ticked=not (bar.placed or bar.not_before))
        free.triggered.connect(lambda: self.released.emit(bar.key))
        made.addSeparator()
        made.addAction(tr("Ask why"), lambda: self.asked.emit(bar.key))
        return made

    # ------------------------------------------------------------ painting
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._look.theme.surface))
        below = QRect(0, self._head, self.viewport().width(), self.viewport().height() - self._head)
        painter.save()
        painter.setClipRect(below)
        self._paint_ground(painter, below)
        beside = below.adjusted(self._names, 0, 0, 0)
        painter.setClipRect(beside)
        self._paint_needs(painter)
        for row, bar in self._visible():
            self._paint_bar(painter, row, bar)
        painter.setClipRect(below)
        for row, bar in self._visible():
            self._paint_name(painter, row, bar)
        painter.restore()
        self._paint_head(painter)
        painter.end()

    def _visible(self) -> list[tuple[int, GanttBar]]:
        return [
            (row, bar)
            for row, bar in enumerate(self.bars)
            if self._top(row) + self._row > self._head and self._top(row) < self.viewport().height()
        ]

    @property
    def _theme(self) -> Theme:
        return self._look.theme

    def _paint_ground(self, painter: QPainter, below: QRect) -> None:
        theme = self._theme
        if self._over is not None:
            painter.fillRect(self._column_rect(self._over, below), QColor(theme.accent_fill))
        for row, _ in self._visible():
            if row == self.current:
                painter.fillRect(0, self._top(row), below.width(), self._row, QColor(theme.hover))
                if self.hasFocus():
                    painter.setPen(QPen(QColor(theme.accent), 1))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRect(QRectF(0.5, self._top(row) + 0.5, below.width() - 1, self._row - 1))
        painter.setPen(QPen(QColor(theme.border), 1))
        for wave in range(len(self.waves) + 1):
            left = round(self._left(wave)) + 0.5
            if left >= self._names:
                painter.drawLine(QPointF(left, below.top()), QPointF(left, below.bottom()))
        if self._over is not None:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._column_rect(self._over, below).adjusted(1, 1, -1, -1))

    def _column_rect(self, wave: int, below: QRect) -> QRectF:
        at = len(self.waves) if wave == NO_WAVE else wave - 1
        width = self._last if wave == NO_WAVE else self._column
        return QRectF(self._left(at), below.top(), width, below.height())

    def _paint_name(self, painter: QPainter, row: int, bar: GanttBar) -> None:
        theme = self._theme
        top, indent = self._top(row), 22 if bar.is_gap else _PAD
        ground = theme.hover if row == self.current else theme.surface
        painter.fillRect(QRectF(1, top + 1, self._names - 2, self._row - 2), QColor(ground))
        font = QFont(self.font())
        if not bar.is_gap:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted if bar.is_gap else theme.ink))
        pin = 18 if bar.placed or bar.not_before else 0
        room = self._names - indent - _PAD - pin
        words = painter.fontMetrics().elidedText(self._label(bar), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(indent, top, room, self._row), Qt.AlignmentFlag.AlignVCenter, words)
        if pin:
            self._paint_pin(painter, QPointF(self._names - 14, top + self._row / 2))

    @staticmethod
    def _label(bar: GanttBar) -> str:
        return f"{_STAR} {one_line(bar.name)}" if bar.quick_win else one_line(bar.name)

    def _paint_pin(self, painter: QPainter, at: QPointF) -> None:
        """A drawing pin: people placed this row."""
        painter.setPen(QPen(QColor(self._theme.accent), 1.4))
        painter.setBrush(QColor(self._theme.accent))
        painter.drawRect(QRectF(at.x() - 3, at.y() - 6, 6, 5))
        painter.drawLine(QPointF(at.x() - 5, at.y()), QPointF(at.x() + 5, at.y()))
        painter.drawLine(QPointF(at.x(), at.y()), QPointF(at.x(), at.y() + 6))

    def _span(self, bar: GanttBar) -> tuple[float, float]:
        """Where a bar begins and ends, in waves: as long as its days, back from the end of its wave."""
        end, left = float(bar.wave), bar.days
        at = bar.wave
        while left > 0 and at > 0:
            capacity = self.waves[at - 1].capacity
            taken = min(left, capacity)
            if capacity > 0:
                end -= taken / capacity
            left -= taken
            at -= 1
            end = end if left <= 0 else float(at)
        return max(end, 0.0), float(bar.wave)

    def _paint_bar(self, painter: QPainter, row: int, bar: GanttBar) -> None:
        theme, middle = self._theme, self._top(row) + self._row / 2
        painter.setFont(self.font())
        if bar.wave == NO_WAVE or bar.wave > len(self.waves):
            place = QRectF(self._left(len(self.waves)) + _PAD, self._top(row), self._last - 2 * _PAD, self._row)
            painter.setPen(QColor(theme.muted))
            words = painter.fontMetrics().elidedText(
                one_line(bar.why), Qt.TextElideMode.ElideRight, round(place.width())
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            return
        start, end = self._span(bar)
        left, right = self._left(start), self._left(end)
        height = _THIN_BAR if bar.is_gap else _BAR
        painter.setPen(QPen(QColor(theme.border), height / 3))
        painter.drawLine(QPointF(right, middle), QPointF(self._left(len(self.waves)), middle))
        if bar.promised:
            self._paint_promise(painter, bar, middle)
        else:
            shape = QRectF(left + 1, middle - height / 2, max(right - left - 2, 2), height)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(QColor(theme.surface if bar.is_gap else theme.accent_fill))
            painter.drawRoundedRect(shape, 3, 3)
        self._paint_live(painter, QPointF(right, middle), bar)
        self._paint_words(painter, row, bar, left, right)

    def _paint_promise(self, painter: QPainter, bar: GanttBar, middle: float) -> None:
        """Waiting for the vendor's day, dashed up to it."""
        until = min(bar.due if bar.due is not None else float(bar.wave), float(len(self.waves)))
        pen = QPen(QColor(self._theme.open.edge), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(self._left(0), middle), QPointF(self._left(until), middle))

    def _paint_live(self, painter: QPainter, at: QPointF, bar: GanttBar) -> None:
        """A diamond where a process goes live, a dot where a gap is closed."""
        theme = self._theme
        painter.setPen(QPen(QColor(theme.accent), 1))
        painter.setBrush(QColor(theme.accent))
        if bar.is_gap:
            painter.drawEllipse(at, 3, 3)
            return
        path = QPainterPath()
        for number, (across, down) in enumerate(((0, -7), (7, 0), (0, 7), (-7, 0))):
            corner = QPointF(at.x() + across, at.y() + down)
            path.moveTo(corner) if number == 0 else path.lineTo(corner)
        path.closeSubpath()
        painter.drawPath(path)

    def _paint_words(self, painter: QPainter, row: int, bar: GanttBar, left: float, right: float) -> None:
        if not bar.words:
            return
        metrics, theme = painter.fontMetrics(), self._theme
        width = metrics.horizontalAdvance(bar.words)
        painter.setPen(QColor(theme.muted if bar.is_gap else theme.ink))
        top = self._top(row)
        if not bar.is_gap and width + 16 < right - left:
            painter.drawText(
                QRectF(left + 6, top, right - left - 14, self._row), Qt.AlignmentFlag.AlignVCenter, bar.words
            )
            return
        before = left - width - 6
        place = before if before >= self._left(0) + 2 else right + 11
        ground = theme.hover if row == self.current else theme.surface
        box = QRectF(place - 2, top + 3, width + 4, self._row - 6)
        painter.fillRect(box, QColor(ground))
        painter.drawText(QRectF(place, top, width + 2, self._row), Qt.AlignmentFlag.AlignVCenter, bar.words)

    def _paint_needs(self, painter: QPainter) -> None:
        """A line from where a process goes live to each one that waits for it."""
        theme = self._theme
        rows: Mapping[BarKey, int] = {bar.key: row for row, bar in enumerate(self.bars)}
        for row, bar in enumerate(self.bars):
            for key in bar.needs:
                other = rows.get(key)
                if other is None or not bar.wave or not self.bars[other].wave:
                    continue
                near = self.current in (row, other)
                colour = QColor(theme.accent if near else theme.line)
                colour.setAlphaF(1.0 if near else 0.45)
                painter.setPen(QPen(colour, 1.6 if near else 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                self._paint_need(painter, other, row, colour)

    def _paint_need(self, painter: QPainter, first: int, then: int, colour: QColor) -> None:
        begin = QPointF(self._left(self.bars[first].wave), self._top(first) + self._row / 2)
        end = QPointF(self._left(self.bars[then].wave), self._top(then) + self._row / 2)
        towards = 1 if end.y() > begin.y() else -1
        tip_ = QPointF(end.x(), end.y() - 8 * towards)
        path = QPainterPath(begin)
        middle = begin.y() + towards * self._row / 2
        path.lineTo(begin.x(), middle)
        path.lineTo(tip_.x(), middle)
        path.lineTo(tip_)
        painter.drawPath(path)
        painter.setBrush(QBrush(colour))
        head = QPainterPath(tip_)
        head.lineTo(tip_.x() - 3.5, tip_.y() - 6 * towards)
        head.lineTo(tip_.x() + 3.5, tip_.y() - 6 * towards)
        head.closeSubpath()
        painter.drawPath(head)

    def _paint_head(self, painter: QPainter) -> None:
        theme, head = self._theme, self._head
        painter.fillRect(0, 0, self.viewport().width(), head, QColor(theme.lane_header))
        painter.save()
        painter.setClipRect(self._names, 0, self.viewport().width() - self._names, head)
        for at, wave in enumerate(self.waves):
            place = QRectF(self._left(at), 0, self._column, head)
            self._paint_wave(painter, place, wave)
        last = QRectF(self._left(len(self.waves)), 0, self._last, head)
        self._write(painter, last, 0, tr("In no wave"), theme.ink, bold=True)
        self._write(painter, last, 1, tr("and why"), theme.muted)
        painter.restore()
        names = QRectF(0, 0, self._names, head)
        labels = self._row_labels()
        for number, words in enumerate(labels):
            self._write(painter, names, number, words, theme.ink if not number else theme.muted, bold=not number)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(QPointF(0, head - 0.5), QPointF(self.viewport().width(), head - 0.5))
        painter.drawLine(QPointF(self._names - 0.5, 0), QPointF(self._names - 0.5, self.viewport().height()))

    def _row_labels(self) -> tuple[str, ...]:
        return (tr("Goes live by the end of"), tr("Days of work"), *self.lines, tr("End to end then"))

    def _widest_label(self) -> int:
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        return max(map(QFontMetrics(heavy).horizontalAdvance, self._row_labels()))

    def _write(
        self, painter: QPainter, place: QRectF, line: int, words: str, colour: str, *, bold: bool = False
    ) -> QRectF:
        font = QFont(self.font())
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        step = self._line + 1
        extra = 8 if line > 1 else 0
        box = QRectF(place.x() + _PAD, 5 + line * step + extra, place.width() - 2 * _PAD, step)
        shown = painter.fontMetrics().elidedText(one_line(words), Qt.TextElideMode.ElideRight, round(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        return box

    def _paint_wave(self, painter: QPainter, place: QRectF, wave: GanttWave) -> None:
        theme = self._theme
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(QPointF(place.x() + 0.5, 0), QPointF(place.x() + 0.5, place.bottom()))
        number = tr("Wave {number}", number=wave.number)
        box = self._write(painter, place, 0, number, theme.ink, bold=True)
        used = painter.fontMetrics().horizontalAdvance(number) + 10
        painter.setFont(self.font())
        if wave.dates and box.width() - used >= painter.fontMetrics().horizontalAdvance(wave.dates):
            painter.setPen(QColor(theme.muted))
            painter.drawText(box.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, wave.dates)
        box = self._write(painter, place, 1, self._use(wave, painter.fontMetrics(), box.width()), theme.ink)
        self._paint_use(painter, QRectF(box.x(), box.bottom() + 1, box.width(), 5), wave)
        for line, text in enumerate(wave.lines):
            self._write(painter, place, 2 + line, text, theme.muted)
        if wave.figure is not None:
            box = self._write(painter, place, 2 + len(self.lines), interval(wave.figure), theme.ink, bold=True)
            paint_interval(painter, QRectF(box.x(), box.bottom(), box.width(), 10), wave.figure, theme)

    @staticmethod
    def _use(wave: GanttWave, metrics: QFontMetrics, room: float) -> str:
        capacity = _short(wave.capacity)
        if wave.days is None:
            return tr("{capacity} days", capacity=capacity)
        words = tr("{days} of {capacity} days", days=_short(wave.days), capacity=capacity)
        return words if metrics.horizontalAdvance(words) <= room else f"{_short(wave.days)} / {capacity}"

    def _paint_use(self, painter: QPainter, track: QRectF, wave: GanttWave) -> None:
        """How much of a wave's days is worked."""
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.border))
        painter.drawRoundedRect(track, 2, 2)
        share = min((wave.days or 0.0) / wave.capacity, 1.0) if wave.capacity > 0 else 0.0
        painter.setBrush(QColor(theme.muted))
        painter.drawRoundedRect(QRectF(track.x(), track.y(), track.width() * share, track.height()), 2, 2)


def _ticked(menu: QMenu, words: str, *, ticked: bool) -> QAction:
    made = menu.addAction(words)
    made.setCheckable(True)
    made.setChecked(ticked)
    return made


def _short(days: float) -> str:
    return in_signs(f"{days:.1f}".removesuffix(".0"))
