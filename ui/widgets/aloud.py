"""Words for those who listen to the window: a screen reader says them where the keyboard does not lead it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say(of: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have words said, in the name of a widget; `at_once` they break off what is being said."""
    event = QAccessibleAnnouncementEvent(of, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
