"""What was selected when each edit of a drawing was made, so that undo and redo select it again."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QUndoStack

Ids = tuple[str, ...]


class _Edit(NamedTuple):
    text: str
    before: Ids
    after: Ids


class SelectionHistory:
    """Knows the edits of one drawing among all those on a stack."""

    def __init__(self, stack: QUndoStack) -> None:
        self._stack = stack
        self._edits: dict[int, _Edit] = {}
        """By the stack's index after the edit."""
        self._was = self._at = stack.index()

    def remember(self, before: Ids, after: Ids) -> None:
        """What was selected before and after the edit that was just made."""
        self._edits[self._at] = _Edit(self._stack.text(self._at - 1), before, after)

    def turn(self, index: int) -> None:
        """To be told each index that the stack comes to."""
        self._was, self._at = self._at, index

    @property
    def wanted(self) -> Ids:
        """What to select where the stack is now; nothing after an edit made elsewhere."""
        undone = self._at < self._was
        at = self._at + 1 if undone else self._at
        edit = self._edits.get(at)
        if edit is None or edit.text != self._stack.text(at - 1):
            return ()
        return edit.before if undone else edit.after
