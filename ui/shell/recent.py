"""What was opened last: files, and projects of workspaces."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from ui.shell.kept_lists import kept_list

_SETTING, _MOST = "recent", 10


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file that was opened or saved."""

    path: Path

    @property
    def title(self) -> str:
        return self.path.name

    @property
    def place(self) -> str:
        """Where it lies."""
        return str(self.path.parent)

    @property
    def whole(self) -> str:
        """What leads to it and to nothing else."""
        return str(self.path)


@dataclass(frozen=True, slots=True)
class RecentShared:
    """A project of a workspace, by the address of that, which holds no password. `name` is what it was called."""

    workspace: str
    project: str
    name: str

    @property
    def title(self) -> str:
        return self.name

    @property
    def place(self) -> str:
        """Where it lies."""
        from ui.shell.known_workspaces import KnownWorkspace

        return KnownWorkspace(self.workspace).title

    @property
    def whole(self) -> str:
        """What leads to it and to nothing else."""
        return f"{self.name} · {self.workspace}"


Recent = RecentFile | RecentShared


class RecentList(QObject):
    """What was opened last, newest first, kept with the settings."""

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    @property
    def entries(self) -> list[Recent]:
        return list(map(_entry, kept_list(self._settings, _SETTING)))

    @property
    def files(self) -> list[Path]:
        return [each.path for each in self.entries if isinstance(each, RecentFile)]

    def remember_files(self, paths: Sequence[Path]) -> None:
        """Put files first, and begin where they lie when files are asked for next."""
        if paths:
            absolute = [path.absolute() for path in paths]
            self._settings.setValue("folder", str(absolute[0].parent))
            self._put([RecentFile(path) for path in absolute])

    def remember_shared(self, opened: RecentShared) -> None:
        """Put a project of a workspace first; it may have had another name before."""
        self._put([opened])

    def forget(self) -> None:
        self._settings.setValue(_SETTING, [])
        self.changed.emit()

    def _put(self, newest: Sequence[Recent]) -> None:
        keys = {_key(each) for each in newest}
        kept = [*newest, *(each for each in self.entries if _key(each) not in keys)][:_MOST]
        self._settings.setValue(_SETTING, [_text(each) for each in kept])
        self.changed.emit()


def _key(entry: Recent) -> tuple[str, ...]:
    return (str(entry.path),) if isinstance(entry, RecentFile) else (entry.workspace, entry.project)


def _text(entry: Recent) -> str:
    return str(entry.path) if isinstance(entry, RecentFile) else json.dumps(asdict(entry))


def _entry(text: str) -> Recent:
    """A file is kept by its absolute path, a project of a workspace as a JSON object."""
    try:
        held = json.loads(text) if text.startswith("{") else None
        return RecentShared(held["workspace"], held["project"], held["name"]) if held else RecentFile(Path(text))
    except (ValueError, KeyError):
        return RecentFile(Path(text))
