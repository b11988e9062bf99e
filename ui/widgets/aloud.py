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


def tell_current(view: QAbstractItemView | QTabBar) -> int:
    """Tell that the keyboard is on the current cell of a table, line of a list or tab of a bar, where there is one.

    Returns what Qt told of by its number, 0 where nobody listens: a tree forgets what it has told of at times, and then
    another number stands for it.
    """
    at = _place_of_current(view)
    if at < 0:
        tell_focus(view)
        return 0
    event = QAccessibleEvent(view, QAccessible.Event.Focus)
    event.setChild(at)
    QAccessible.updateAccessibility(event)
    return current_number(view)


def current_number(view: QAbstractItemView | QTabBar) -> int:
    """The number by which Qt tells of the current part of a view just now, 0 where nobody listens."""
    told = QAccessible.queryAccessibleInterface(view) if QAccessible.isActive() else None
    part = told.child(_place_of_current(view)) if told is not None else None
    return QAccessible.uniqueId(part) if part is not None else 0


def _place_of_current(view: QAbstractItemView | QTabBar) -> int:
    """Which child of its view the current part is, as Qt counts; -1 without one."""
    if isinstance(view, QTabBar):
        return view.currentIndex()
    current = view.currentIndex()
    if not current.isValid():
        return -1
    if isinstance(view, QTableView):  # a row of headings, and one before each row
        return (current.row() + 1) * (view.model().columnCount() + 1) + current.column() + 1
    if isinstance(view, QListView):
        return current.row()
    if isinstance(view, QTreeView):  # a row of headings, then the rows that are unfolded
        return (_unfolded_before(view, current) + 1) * view.model().columnCount() + current.column()
    return -1


def _unfolded_before(tree: QTreeView, index: QModelIndex) -> int:
    """How many rows of a tree are shown above one."""
    at, above = 0, tree.indexAbove(index)
    while above.isValid():
        at, above = at + 1, tree.indexAbove(above)
    return at
