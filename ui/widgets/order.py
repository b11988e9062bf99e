"""How people of this language look for names: ``Äpfel`` beside ``Apfel``, ``INC-9`` before ``INC-10``."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt


def in_order(text: str) -> QCollatorSortKey:
    """What a text is sorted by."""
    return _collator(QLocale().name()).sortKey(text)


@cache
def _collator(locale: str) -> QCollator:
    collator = QCollator(QLocale("en" if locale == "C" else locale))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator
