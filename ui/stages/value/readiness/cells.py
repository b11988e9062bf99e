"""Cells of readiness: a day with its calendar, words that are offered, and how mature a practice is to become."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractItemModel, QDate, QLocale, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from itsm_fit.errors import EditError
from itsm_fit.importing.amounts import read_day
from itsm_fit.importing.readiness_fields import NO, YES
from itsm_fit.model.readiness import BEST_MATURITY, LEAST_MATURITY, RaciPart
from ui.stages.fit.edit_table import ChoiceCell
from ui.stages.require.editors import LineCell
from ui.widgets.cells import AnyIndex, ThemedCell
from ui.widgets.language import tr
from ui.widgets.words import one_line

_DOT = 4.0
_STEP = 17.0
"""Pixels from one level to the next."""


def typed_day(text: str) -> date | None:
    """A day as this user types it: in any form that is read on sheets, else in the short one of the system.

    None for a blank text; raises EditError for what is no day.
    """
    if not text.strip():
        return None
    try:
        return read_day(text)
    except EditError:
        locale = QLocale()
        short = locale.dateFormat(QLocale.FormatType.ShortFormat)
        found = locale.toDate(text.strip(), short if "yyyy" in short else short.replace("yy", "yyyy"))
        if not found.isValid():
            raise
        return date(found.year(), found.month(), found.day())


class _DayLine(QLineEdit):
    """A line for a day, with a calendar below it: by its button, or by Alt+Down."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setAccessibleName(tr("Day"))
        self.setPlaceholderText("2026-12-31")
        self.button = QToolButton(self)
        self.button.setText("▾")
        self.button.setAccessibleName(tr("Choose from a calendar"))
        self.button.setToolTip(tr("Choose from a calendar (Alt+Down)"))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.clicked.connect(self.open)
        self.setTextMargins(0, 0, 16, 0)
        self.calendar: QCalendarWidget | None = None

    def open(self) -> None:
        """Show the calendar with the day that is written, else with today."""
        if self.calendar is None:
            self.calendar = QCalendarWidget(self)
            self.calendar.setWindowFlag(Qt.WindowType.Popup)
            self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            plain = QTextCharFormat()
            for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
                self.calendar.setWeekdayTextFormat(weekend, plain)
            self.calendar.clicked.connect(self._take)
            self.calendar.activated.connect(self._take)
        day = QDate.fromString(_iso(self.text()), Qt.DateFormat.ISODate)
        self.calendar.setSelectedDate(day if day.isValid() else QDate.currentDate())
        self.calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        self.calendar.show()
        self.calendar.setFocus()

    def _take(self, day: QDate) -> None:
        if self.calendar is not None and self.calendar.isVisible():
            self.calendar.hide()
            self.setText(day.toString(Qt.DateFormat.ISODate))
            self.chosen.emit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt hands over what it is
        self.button.setGeometry(self.width() - 20, 0, 20, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open()
        else:
            super().keyPressEvent(event)


class DayCell(LineCell):
    """A day, typed in any form or chosen from a calendar; what is no day is handed on as it is typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        del option, index
        editor = _DayLine(parent)
        editor.chosen.connect(lambda: self._done(editor))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        del index
        editor.setGeometry(option.rect)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, _DayLine):
            text = _iso(editor.text())
            if self._is_new(text, index):
                model.setData(index, text)

    def _done(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _iso(text: str) -> str:
    try:
        day = typed_day(text)
    except EditError:
        return text
    return day.isoformat() if day is not None else ""


class OfferCell(LineCell):
    """A line of any text; what its table offers for the column is proposed while it is typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        editor = super().createEditor(parent, option, index)
        offers = [one_line(each) for each in self.offers_at(index)]
        if isinstance(editor, QLineEdit) and offers:
            completer = QCompleter(offers, editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(completer)
        return editor

    def offers_at(self, index: AnyIndex) -> Sequence[str]:
        """What is proposed in a cell."""
        return _offered(self.parent(), index)


class ProcessCell(ChoiceCell):
    """One of the project's processes, or all of them."""

    def choices_at(self, index: AnyIndex) -> Sequence[str]:
        return ["", *_offered(self.parent(), index)]

    def words(self, choice: str) -> str:
        names = getattr(self.parent(), "process_names", {})
        return names.get(choice, choice) if choice else tr("All processes")


class MaturityLevelCell(ChoiceCell):
    """A level of maturity, or none."""

    choices = ("", *(str(level) for level in range(LEAST_MATURITY, BEST_MATURITY + 1)))

    def words(self, choice: str) -> str:
        return choice or tr("not assessed")


class PartCell(ChoiceCell):
    """The part of a group, or none."""

    choices = ("", *(part.value for part in RaciPart))

    def words(self, choice: str) -> str:
        return RaciPart(choice).words if choice else ""


class YesCell(ChoiceCell):
    """Yes or no."""

    choices = (YES.source, NO.source)

    def words(self, choice: str) -> str:
        return tr("yes") if choice == YES.source else tr("no")


class MaturityWayCell(ThemedCell):
    """From today’s maturity to its target on a scale of five: a filled dot, a line, and a ring."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        letters = painter.fontMetrics().horizontalAdvance("5 → 5") + 8
        if not isinstance(figure, tuple):
            self.write(painter, place, text, self.theme.muted)
            return
        self.write(painter, place, text, self.theme.ink, right=True)
        levels = range(LEAST_MATURITY, BEST_MATURITY + 1)
        step = min(_STEP, (place.width() - letters - 2 * _DOT) / (len(levels) - 1))
        if step < 2 * _DOT + 1:
            return
        middle = place.center().y() + 0.5
        at = {level: QPointF(place.x() + _DOT + step * number, middle) for number, level in enumerate(levels)}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.border))
        for point in at.values():
            painter.drawEllipse(point, 1.6, 1.6)
        current, target = figure
        accent = QColor(self.theme.accent)
        if current and target and current != target:
            painter.setPen(QPen(accent, 1.6))
            painter.drawLine(at[current], at[target])
        if target:
            painter.setPen(QPen(accent, 1.6))
            painter.setBrush(QBrush(QColor(self.theme.surface)))
            painter.drawEllipse(at[target], _DOT, _DOT)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(at[current], _DOT - 0.5, _DOT - 0.5)


def _offered(table: QObject | None, index: AnyIndex) -> Sequence[str]:
    offers = getattr(table, "offers", None)
    return offers(index.column()) if callable(offers) else ()
