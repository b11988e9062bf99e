"""Words for those who listen to the window: a screen reader says them where the keyboard does not lead it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QTableView, QWidget


def say(of: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have words said, in the name of a widget; `at_once` they break off what is being said."""
    event = QAccessibleAnnouncementEvent(of, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def tell_current(view: QAbstractItemView) -> None:
    """Tell that the keyboard is on the current cell of a table, or on the current line of a list."""
    current = view.currentIndex()
    event = QAccessibleEvent(view, QAccessible.Event.Focus)
    if isinstance(view, QTableView):  # as Qt counts: a row of headings, and one before each row
        event.setChild((current.row() + 1) * (view.model().columnCount() + 1) + current.column() + 1)
    elif isinstance(view, QListView):
        event.setChild(current.row())
    else:
        return
    QAccessible.updateAccessibility(event)
