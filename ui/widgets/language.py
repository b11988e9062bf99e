"""The one door through which the window's own texts reach people: English in the source, translated by Qt.

It is used as `itsm_fit/language.py` is, which speaks for the engine. All texts stand in one context of Qt's files.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from itsm_fit.language import ENGLISH, filled, spoken

CONTEXT = "window"


def tr(source: str, /, **values: object) -> str:
    """A text in the language of the window; `{name}` in it stands for the value of that name, as in `str.format`."""
    text = QCoreApplication.translate(CONTEXT, source)
    return filled(text, source, values) if values else text


def trn(one: str, many: str, count: int, /, **values: object) -> str:
    """A text that depends on a count, which the language's own rule of plurals takes; `{count}` in it is the count."""
    text = QCoreApplication.translate(CONTEXT, one, None, count)
    if text == one and count != 1 and spoken() is ENGLISH:
        text = many  # the source has no file of translations, and so no plurals in Qt
    return filled(text, one if count == 1 else many, {"count": count, **values})


@dataclass(frozen=True, slots=True)
class Caption:
    """A text of a table that is made when its module loads: as `str` it is in the language of the window then."""

    source: str

    def __str__(self) -> str:
        return tr(self.source)

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)
