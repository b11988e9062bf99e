"""Who writes comments here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QSettings, Signal

from itsm_fit.model.comment import Comment
from itsm_fit.storage.person import person

_SETTING = "author"


class Author(QObject):
    """The name that comments are signed with: the one last given, else the person's at this computer."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._name: str | None = None

    @property
    def name(self) -> str:
        """As it is to stand above a comment."""
        if self._name is None:
            self._name = str(self._settings.value(_SETTING, "")) or _person()
        return self._name

    def set_name(self, name: str) -> None:
        """Sign with another name from now on; an empty one is that of the person at this computer again."""
        name = " ".join(name.split())
        if name != self.name:
            self._name = name or None
            self._settings.setValue(_SETTING, name)
            self.changed.emit()

    def comment(self, text: str) -> Comment:
        """A comment written now."""
        return Comment(text, self.name, datetime.now().astimezone().isoformat(timespec="seconds"))


def _person() -> str:
    return " ".join(person().split())
