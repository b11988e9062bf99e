"""The workspaces that this user worked in, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QSettings

from ui.shell.kept_lists import kept_list
from ui.widgets.language import tr

_SETTING, _MOST = "workspaces", 12
_DATABASE = "postgresql"
USUAL_PORT = 5432


@dataclass(frozen=True, slots=True)
class KnownWorkspace:
    """A workspace by its address: a folder, or a database that is reached by a person. It holds no password."""

    address: str

    @property
    def is_database(self) -> bool:
        return urlsplit(self.address).scheme == _DATABASE

    @property
    def title(self) -> str:
        """What it is called in a list: ``team`` of a folder, ``selection at db.example.com`` of a database."""
        if not self.is_database:
            return Path(self.address).name or self.address
        parts = urlsplit(self.address)
        return tr("{name} at {host}", name=parts.path.strip("/"), host=parts.hostname or "")

    @property
    def place(self) -> str:
        """Where it lies, whole."""
        if not self.is_database:
            return self.address
        parts = urlsplit(self.address)
        port = "" if parts.port in (None, USUAL_PORT) else f":{parts.port}"
        return tr("{person} at {host}", person=self.person, host=f"{parts.hostname}{port}")

    @property
    def person(self) -> str:
        """Who reaches a database, "" for a folder."""
        return unquote(urlsplit(self.address).username or "") if self.is_database else ""


def known_workspaces(settings: QSettings) -> list[KnownWorkspace]:
    """As they are remembered, newest first."""
    return list(map(KnownWorkspace, kept_list(settings, _SETTING)))


def remember(settings: QSettings, workspace: KnownWorkspace) -> None:
    """Put one first."""
    kept = [each for each in known_workspaces(settings) if each != workspace]
    settings.setValue(_SETTING, [each.address for each in [workspace, *kept][:_MOST]])


def forget(settings: QSettings, workspace: KnownWorkspace) -> None:
    """Offer one no more; nothing happens to it."""
    settings.setValue(_SETTING, [each.address for each in known_workspaces(settings) if each != workspace])
