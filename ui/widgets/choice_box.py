"""A box to choose from that says what it is for, to screen readers too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ui.widgets.tab_order import to_rows
from ui.widgets.words import verbatim

_BESIDE_ICON = 4


class ChoiceBox(QComboBox):
    """A combo box whose accessible name is told on every platform.

    On Linux Qt tells what is chosen as the name of a combo box, and what it is for by its label alone: without a label
    beside it, it gets one that nobody sees. The line that one can write in has the name of its box.
    """

    taken = Signal()
    """A choice was taken from the open list; letters and arrow keys go on from one to another while it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: QLabel | None = None
        self._list_closed = False
        self.activated.connect(lambda _at: self.taken.emit() if self._list_closed else None)

    def narrow_rows(self, narrow: Callable[[], object]) -> None:
        """Call `narrow` when another choice stands, and let one taken from the list lead on to the page's rows.

        Arrow keys, which go through the choices, stay here.
        """
        self.currentIndexChanged.connect(lambda _at: narrow())
        self.taken.connect(lambda: to_rows(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is chosen ends in … where there is no room for all of it; style sheets would cut it."""
        if self.isEditable():
            super().paintEvent(event)
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        complex_, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(complex_, option, field, self).width()
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + _BESIDE_ICON
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(complex_, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def hidePopup(self) -> None:
        super().hidePopup()
        self._list_closed = True
        QTimer.singleShot(0, self, self._forget_list)

    def _forget_list(self) -> None:
        self._list_closed = False

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._say_what_for()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_what_for()

    def _say_what_for(self) -> None:
        name, above = self.accessibleName(), self.parentWidget()
        line = self.lineEdit()
        if line is not None and name:
            line.setAccessibleName(name)
        if above is None or not name:
            return
        if self._label is None:
            beside = above.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if any(each.buddy() is self for each in beside):
                return
            self._label = QLabel()
            self._label.setBuddy(self)
            self.destroyed.connect(self._label.deleteLater)
        if self._label.parentWidget() is not above:
            self._label.setParent(above)
        self._label.setText(verbatim(name))
