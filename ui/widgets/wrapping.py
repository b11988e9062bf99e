"""A row of buttons and fields that goes on below where it has no room: no text is cut, in any language."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget


class WrappingRow(QLayout):
    """Its items from left to right, as wide as their hints; the next line begins with the first that has no room.

    What is added with `wide` takes the room that is left in its line, and is never narrower than its `least` pixels.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least: dict[QWidget, int] = {}

    def add_wide(self, widget: QWidget, least: int) -> None:
        """Add a widget that takes what room is left."""
        self._least[widget] = least
        self.addWidget(widget)

    def add_gap(self) -> None:
        """What follows stands at the right end of its line, where it has the room to stand in this one."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0) if not self._least else Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        air = self._air() * max(len(lines) - 1, 0)
        return sum(map(_height, lines)) + air + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        items = self._shown()
        width = sum(map(self._width, items)) + self._air() * max(len(items) - 1, 0)
        return QSize(width + margins.left() + margins.right(), _height(items) + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        items = self._shown()
        width = max(map(self._width, items), default=0)
        return QSize(width + margins.left() + margins.right(), _height(items) + margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        y = room.top()
        for line in self._lines(room.width()):
            self._place(line, QRect(room.left(), y, room.width(), _height(line)))
            y += _height(line) + self._air()

    def _air(self) -> int:
        return max(self.spacing(), 0)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty() or item.spacerItem() is not None]

    def _width(self, item: QLayoutItem) -> int:
        widget = item.widget()
        least = self._least.get(widget) if widget is not None else None
        return item.sizeHint().width() if least is None else least

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._shown():
            width = self._width(item)
            if lines[-1] and used + self._air() + width > room:
                lines.append([])
                used = 0
            used += width + (self._air() if lines[-1] else 0)
            lines[-1].append(item)
        return lines

    def _place(self, line: list[QLayoutItem], room: QRect) -> None:
        """Lay a line out; what takes the room that is left shares it."""
        widths = [min(self._width(item), room.width()) for item in line]
        takers = [at for at, item in enumerate(line) if item.widget() in self._least]
        takers = takers or [at for at, item in enumerate(line) if item.spacerItem() is not None]
        left = room.width() - sum(widths) - self._air() * (len(line) - 1)
        for at in takers:
            widths[at] += max(left, 0) // len(takers)
        x = room.left()
        for item, width in zip(line, widths, strict=True):
            height = min(item.sizeHint().height(), room.height())
            item.setGeometry(QRect(QPoint(x, room.top() + (room.height() - height) // 2), QSize(width, height)))
            x += width + self._air()


def _height(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)
