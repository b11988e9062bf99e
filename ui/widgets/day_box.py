"""A day, with a calendar to choose it from."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtGui import QKeyEvent
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
        self._went_on = False
        """Whether the last digit filled its part of the day, so that the next part is being written."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A day is written as it is shown.

        The dash behind a part that is full does not pass over the next one, and who selected all of it writes all anew.
        """
        if self._went_on and event.text() == "-":
            self._went_on = False
            return
        line = self.lineEdit()
        if event.text().isdigit() and line.selectedText() == line.text():
            self.setSelectedSection(self.sectionAt(0))
        part = self.currentSectionIndex()
        super().keyPressEvent(event)
        self._went_on = event.text().isdigit() and self.currentSectionIndex() != part
