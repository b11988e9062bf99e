"""A day, with a calendar to choose it from."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from ui.widgets.numbers.box import TEXT_MARGINS


class DayBox(QDateEdit):
    """A day as it is written everywhere, today at first."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(QDate.currentDate(), parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat("yyyy-MM-dd")
        self.lineEdit().setTextMargins(TEXT_MARGINS)
