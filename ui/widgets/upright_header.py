"""Headings of many narrow columns: they stand upright, to be read from below, where they would be cut lying down."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget

from ui.widgets.look import Look

_PAD = 8
_TALLEST = 132
"""Pixels that an upright heading may always take; longer ones end in …, and their tips have them whole."""
_TALLEST_PART = 4
"""The part of the table that they may take where that is more."""


class UprightHeader(QHeaderView):
    """Titles lie while each finds room in its column, else all of them stand."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._stands = False
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    @property
    def stands(self) -> bool:
        return self._stands

    def share(self, room: int, least: int, most: int) -> None:
        """Give every column the same part of `room`, from `least` to `most` pixels; titles stand if that is too few."""
        wide = min(max(self._longest(), least), most)
        number = self.count()
        self._stands = bool(number) and wide * number > room
        width = max(least, min(wide, room // number)) if number else least
        for at in range(number):
            self.resizeSection(at, width)
        self.setFixedHeight(self.sizeHint().height())
        self.viewport().update()

    def sizeHint(self) -> QSize:
        flat = super().sizeHint()
        table = self.parentWidget()
        most = max(_TALLEST, table.height() // _TALLEST_PART if table is not None else 0)
        return QSize(flat.width(), min(self._longest(), most)) if self._stands else flat

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not self._stands:
            super().paintSection(painter, rect, section)
            return
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect, option.section = rect, section
        painter.save()
        self.style().drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        painter.setFont(self._title_font())
        painter.setPen(QColor(self._look.theme.muted))
        painter.translate(rect.left(), rect.bottom())
        painter.rotate(-90)
        room = QRect(_PAD, 0, rect.height() - 2 * _PAD, rect.width())
        title = painter.fontMetrics().elidedText(self._title(section), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()

    def _longest(self) -> int:
        metrics = QFontMetrics(self._title_font())
        titles = (metrics.horizontalAdvance(self._title(at)) for at in range(self.count()))
        return max(titles, default=0) + 3 * _PAD

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
