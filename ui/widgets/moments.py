"""When something was written, as people of this country write dates and times."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

_FORMAT = QLocale.FormatType.ShortFormat


def moment_words(moment: datetime, *, day_only: bool = False) -> str:
    """Date and time where this computer stands: ``12.11.26 09:30``; ``2026-11-12 09:30`` where it tells no country."""
    local = moment.astimezone() if moment.tzinfo is not None else moment
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return f"{local:%Y-%m-%d}" if day_only else f"{local:%Y-%m-%d %H:%M}"
    day = locale.toString(QDate(local.year, local.month, local.day), _FORMAT)
    return day if day_only else f"{day} {locale.toString(QTime(local.hour, local.minute), _FORMAT)}"
