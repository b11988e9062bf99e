"""Lists of texts among the settings."""

from __future__ import annotations

from PySide6.QtCore import QSettings


def kept_list(settings: QSettings, key: str) -> list[str]:
    """The texts that are kept under a key; a file of settings has a list of one as a text, and an empty one as none."""
    saved = settings.value(key, [])
    return [str(each) for each in (saved if isinstance(saved, list) else [saved] if saved else [])]
