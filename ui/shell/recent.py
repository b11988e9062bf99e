"""The files opened last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings


def recent_files(settings: QSettings) -> list[Path]:
    """As they are remembered, newest first."""
    saved = settings.value("recent", [])
    names = saved if isinstance(saved, list) else [saved] if saved else []
    return [Path(str(name)) for name in names]
