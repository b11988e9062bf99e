"""How figures are painted in table cells: interval bars, verdicts, severities. Never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from itsm_fit.drawing.theme import Theme
from itsm_fit.scoring.figures import Interval, Outcome
from ui.widgets.look import Look

FIGURE_ROLE = Qt.ItemDataRole.UserRole + 1
"""What a delegate paints: an interval, an outcome or a severity. Qt hands the last two on as plain strings."""
AnyIndex = QModelIndex | QPersistentModelIndex
_PAD = 11
_BAR_HEIGHT = 8


class ThemedCell(QStyledItemDelegate):
    """A delegate that knows the theme; it paints the ground as the style does and the rest itself."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    @property
    def theme(self) -> Theme:
        return self._look.theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        style = shown.widget.style() if shown.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        painter.save()
        painter.setFont(shown.font)
        figure = index.data(FIGURE_ROLE)
        self.paint_figure(painter, shown.rect.adjusted(_PAD, 0, -_PAD, 0), figure, text)
        painter.restore()

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        """Paint the figure and its text into `place`."""
        raise NotImplementedError

    def write(self, painter: QPainter, place: QRect, text: str, colour: str, *, right: bool = False) -> None:
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)


class BarCell(ThemedCell):
    """An interval: a bar solid to its low end and hatched to its high end, and the numbers."""

    widest = "100–100 %"
    """The bar leaves so much room for the numbers."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        letters = painter.fontMetrics().horizontalAdvance(self.widest) + 4
        self.write(painter, place, text, self.theme.ink, right=True)
        track = QRectF(place.adjusted(0, 0, -letters - _PAD, 0))
        if isinstance(figure, tuple) and track.width() > 16:
            paint_interval(painter, track, Interval(*figure), self.theme)


def paint_interval(painter: QPainter, track: QRectF, figure: Interval, theme: Theme) -> None:
    """The bar of an interval, centred in the height of `track`."""
    bar = QRectF(track.x(), track.center().y() - _BAR_HEIGHT / 2, track.width(), _BAR_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.border))
    painter.drawRoundedRect(bar, 2, 2)
    low, high = (min(max(end, 0.0), 1.0) * bar.width() for end in figure)
    carried = QColor(theme.carried.edge)
    unsure = QRectF(bar.x() + low, bar.y(), high - low, bar.height())
    painter.setBrush(QColor(theme.carried.fill))
    painter.drawRect(unsure)
    painter.setBrush(QBrush(carried, Qt.BrushStyle.BDiagPattern))
    painter.drawRect(unsure)
    painter.setBrush(carried)
    painter.drawRoundedRect(QRectF(bar.x(), bar.y(), low, bar.height()), 2, 2)
    if high - low > 1:
        _paint_whisker(painter, bar, low, high, carried)
    painter.restore()


def _paint_whisker(painter: QPainter, bar: QRectF, low: float, high: float, colour: QColor) -> None:
    """A line from the low end to the high end with a stop at each."""
    painter.setPen(QPen(colour, 1))
    middle = bar.center().y()
    painter.drawLine(QPointF(bar.x() + low, middle), QPointF(bar.x() + high, middle))
    for end in (low, high):
        painter.drawLine(QPointF(bar.x() + end, bar.y() - 2), QPointF(bar.x() + end, bar.bottom() + 2))


class VerdictCell(ThemedCell):
    """A verdict as a small filled badge with its sign and word."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        if not isinstance(figure, str):
            self.write(painter, place, text, self.theme.muted)
            return
        colours = self.theme.fit(Outcome(figure))
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(text) + 2 * _PAD, place.width())
        height = min(metrics.height() + 4, place.height() - 2)
        badge = QRect(place.x(), place.center().y() - height // 2 + 1, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.hatch))
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(badge, 4, 4)
        self.write(painter, badge.adjusted(_PAD, 0, -2, 0), text, colours.ink)


class SeverityCell(ThemedCell):
    """A severity's sign and word in its colour."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        colour = getattr(self.theme, figure) if isinstance(figure, str) else self.theme.ink
        self.write(painter, place, text, colour)
