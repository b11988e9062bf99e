"""Room for content that is larger than where it stands: then it is scrolled, and nothing of it is squeezed or cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QDialog,
    QFrame,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

_LEAST = QSize(200, 80)
"""Smaller than that, there is nothing to be seen of any content."""
_AROUND_DIALOG = QSize(24, 48)
"""What the frame of a dialog takes of the screen, in pixels."""


_WANTED, _UNWANTED = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class ScrolledRoom(QScrollArea):
    """Shows content as large as there is room for, and as large as it has to be; bars appear where that is more.

    One that is scrolled `down` only is always as wide as its content.
    """

    def __init__(self, content: QWidget, *, down: bool = False) -> None:
        super().__init__()
        self.content, self._down = content, down
        if down:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for part in (self, self.viewport(), self.horizontalScrollBar(), self.verticalScrollBar()):
            part.setFocusPolicy(self.focusPolicy().NoFocus)
        filled = content.autoFillBackground()
        self.setWidget(content)
        content.setAutoFillBackground(filled)
        self.viewport().setAutoFillBackground(False)
        self.setFocusProxy(content)
        content.show()

    def minimumSizeHint(self) -> QSize:
        return least_size(self.content, _LEAST.width()).boundedTo(_LEAST)

    def sizeHint(self) -> QSize:
        return self.content.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._fit()  # what stands side by side is told its widths by the first

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """First without bars: one takes room, and so may ask for the other.

        Bars are told whether they are wanted: by itself Qt would show them for a moment where they are not.
        """
        room = self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        least = least_size(self.content, room.width())
        down = least.height() > room.height()
        if self._down:
            self.setFixedWidth(least.width() + bar * down)
            room.setWidth(least.width())
        elif down:
            least = least_size(self.content, room.width() - bar)
            room -= QSize(bar, 0)
        across = not self._down and least.width() > room.width()
        if across:
            room -= QSize(0, bar)
        self.setVerticalScrollBarPolicy(_WANTED if down or least.height() > room.height() else _UNWANTED)
        self.setHorizontalScrollBarPolicy(_WANTED if across else _UNWANTED)
        self.content.resize(room.expandedTo(least))


def scrolled(content: QWidget, *, called: str = "") -> QScrollArea:
    """Content as wide as there is room for, to be scrolled down where it is higher.

    Tab goes to the fields in it, and never to what is around them; a click there leaves the field one was in. Where it
    has none it is `called` something: Tab comes to it then, for arrows to scroll it.
    """
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if called else Qt.FocusPolicy.ClickFocus)
    area.setAccessibleName(called)
    area.setWidget(content)
    return area


def least_size(content: QWidget, width: int) -> QSize:
    """How small a widget may be without anything of it being cut, where it is `width` wide or wider."""
    least = content.minimumSizeHint().expandedTo(content.minimumSize())
    layout = content.layout()
    if layout is None or not layout.hasHeightForWidth():
        return least
    if content.findChild(QAbstractItemView) is None:
        high = layout.totalMinimumHeightForWidth(max(width, least.width()))
        return QSize(least.width(), max(high, content.minimumHeight()))
    around = content.contentsMargins()
    inside = max(width, least.width()) - around.left() - around.right()
    high = _least_height(layout, inside) + around.top() + around.bottom()
    return QSize(least.width(), max(high, content.minimumHeight()))


def _least_height(layout: QLayout, width: int) -> int:
    """Qt itself lets lists and tables that stand in a part of a page beside wrapped text be no lower than they like."""
    if isinstance(layout, QStackedLayout):
        shown = layout.currentWidget()
        return least_size(shown, width).height() if shown is not None else 0
    if not isinstance(layout, QBoxLayout):
        return layout.totalMinimumHeightForWidth(width)
    margins = layout.contentsMargins()
    inside = width - margins.left() - margins.right()
    down = layout.direction() in (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)
    all_items = map(layout.itemAt, range(layout.count()))
    items = [item for item in all_items if item is not None and not item.isEmpty()]
    heights = [_item_height(item, inside if down else item.geometry().width()) for item in items]
    between = max(layout.spacing(), 0) * (len(heights) - 1) if down else 0
    return (sum(heights) if down else max(heights, default=0)) + between + margins.top() + margins.bottom()


def _item_height(item: QLayoutItem, width: int) -> int:
    widget, inner = item.widget(), item.layout()
    if inner is not None:
        return _least_height(inner, width)
    if widget is None or not item.hasHeightForWidth():
        return item.minimumSize().height()
    if widget.layout() is not None:
        return least_size(widget, width).height()
    return item.heightForWidth(max(width, item.minimumSize().width()))


def keep_on_screen(dialog: QDialog) -> None:
    """Make a dialog no larger than its screen; one whose content cannot be that small is scrolled from now on."""
    most = dialog.screen().availableSize() - _AROUND_DIALOG
    layout = dialog.layout()
    if layout is None or dialog.minimumSizeHint().boundedTo(most) == dialog.minimumSizeHint():
        if dialog.size().boundedTo(most) != dialog.size():
            dialog.resize(dialog.size().boundedTo(most))
        return
    content, size, least = QWidget(), dialog.size(), dialog.minimumSize()
    content.setMinimumWidth(min(least.width(), most.width()))
    content.setLayout(layout)  # Qt takes it from the dialog, with all that is in it
    dialog.setMinimumSize(QSize(0, 0))
    box = QVBoxLayout(dialog)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(ScrolledRoom(content))
    dialog.resize(size.boundedTo(most))
