"""Words for those who listen to the window: a screen reader says them where the keyboard does not lead it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QTabBar, QTableView, QTreeView, QWidget


def say(of: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have words said, in the name of a widget; `at_once` they break off what is being said."""
    event = QAccessibleAnnouncementEvent(of, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def tell_focus(widget: QWidget) -> None:
    """Tell that the keyboard is on a widget, where it is."""
    if widget.hasFocus():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))


def tell_current(view: QAbstractItemView | QTabBar) -> None:
    """Tell that the keyboard is on the current cell of a table, line of a list or tab of a bar, where there is one."""
    event = QAccessibleEvent(view, QAccessible.Event.Focus)
    if isinstance(view, QTabBar):
        event.setChild(view.currentIndex())
        QAccessible.updateAccessibility(event)
        return
    current = view.currentIndex()
    if not current.isValid():
        tell_focus(view)
        return
    if isinstance(view, QTableView):  # as Qt counts: a row of headings, and one before each row
        event.setChild((current.row() + 1) * (view.model().columnCount() + 1) + current.column() + 1)
    elif isinstance(view, QListView):
        event.setChild(current.row())
    elif isinstance(view, QTreeView):  # as Qt counts: a row of headings, then the rows that are unfolded
        event.setChild((_unfolded_before(view, current) + 1) * view.model().columnCount() + current.column())
    else:
        return
    QAccessible.updateAccessibility(event)


def _unfolded_before(tree: QTreeView, index: QModelIndex) -> int:
    """How many rows of a tree are shown above one."""
    at, above = 0, tree.indexAbove(index)
    while above.isValid():
        at, above = at + 1, tree.indexAbove(above)
    return at
