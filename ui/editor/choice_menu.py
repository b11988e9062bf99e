"""A searchable list of what there is to choose: type a few letters, Enter takes the best."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from itsm_fit.editor.command import Offer
from ui.editor.offer_icons import OFFER_ICON
from ui.widgets import aloud
from ui.widgets.command_palette import Entry, rank, say_choice
from ui.widgets.language import tr
from ui.widgets.parts import label

_WIDTH, _HEIGHT = 350, 380
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


T = TypeVar("T", bound=Offer)


class ChoiceMenu(QDialog, Generic[T]):
    """Arrows move, Enter or a click takes, Escape closes."""

    def __init__(
        self,
        title: str,
        offers: Sequence[T],
        take: Callable[[T], object],
        parent: QWidget,
        icon: Callable[[T], QIcon] = lambda _: QIcon(),
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("part", "popup")
        self.setAccessibleName(title)
        self._take = take
        self._by_name = {offer.name: offer for offer in offers}
        self._icons = {offer.name: icon(offer) for offer in offers}
        self._entries = [Entry(offer.name, offer.words, lambda: None, names=offer.names) for offer in offers]
        self.line = QLineEdit()
        self.line.setPlaceholderText(title)
        self.line.setAccessibleName(title)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._search)
        self.list = QListWidget()
        self.list.setIconSize(QSize(OFFER_ICON, OFFER_ICON))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Kinds"))
        self.list.itemClicked.connect(lambda _: self._choose())
        self.nothing = label(tr("Nothing has that name."), "muted")
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        for widget in (self.line, self.nothing, self.list):
            box.addWidget(widget)
        self._search("")

    def open_at(self, place: QPoint) -> None:
        """Show with the corner at a place on the screen, or as near to it as there is room."""
        room = self.screen().availableGeometry()
        x = min(place.x(), room.right() - _WIDTH)
        y = min(place.y(), room.bottom() - _HEIGHT)
        self.setGeometry(max(x, room.left()), max(y, room.top()), _WIDTH, _HEIGHT)
        self.show()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                last = self.list.count() - 1
                self.list.setCurrentRow(min(max(self.list.currentRow() + _STEPS[key], 0), last))
                self._say()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        self.list.clear()
        for entry in rank(text, self._entries):
            self.list.addItem(QListWidgetItem(self._icons[entry.title], entry.title))
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not self.list.count())
        self._say()

    def _say(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            say_choice(self.line, item.text(), self.list.currentRow(), self.list.count())
        elif self.line.isVisible():
            aloud.say(self.line, self.nothing.text())

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            offer = self._by_name[item.text()]
            self.accept()
            self._take(offer)
