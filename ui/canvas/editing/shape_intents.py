"""What somebody who shapes a drawing wants, for whoever keeps the document to carry out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.canvas.editing.wish import Wish


class ShapeIntents(QObject):
    """Elements go by their ids."""

    wish = Signal(Wish)
    """An edit."""
    enter = Signal(str)
    """Show what is inside a sub-process, or the process that a step calls."""
    leave = Signal()
    """Go back to the drawing that this one is a part of."""
    choose_home = Signal(tuple)
    """Ask which sub-process some steps are to go into."""
    choose_called = Signal(str)
    """Ask which process a step calls."""
