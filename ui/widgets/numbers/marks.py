"""The signs of the country that the system is set to."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from itsm_fit import numerals
from itsm_fit.numerals import Marks, NumberLimits, UnderstoodNumber

_LATIN = str.maketrans("٫٬", ".,")
"""Arabic signs beside Latin digits; written with Arabic ones they have one meaning only."""


def marks_of(locale: QLocale | None = None) -> Marks:
    """The signs of a locale, the system's when none is given."""
    its = QLocale() if locale is None else locale
    return Marks(its.decimalPoint().translate(_LATIN), its.groupSeparator().translate(_LATIN))


def written(value: float | None) -> str:
    """A number as it stands in a cell or line to be changed, "" for none."""
    return "" if value is None else numerals.written(value, marks_of())


def understand(cells: list[tuple[NumberLimits | None, str]]) -> UnderstoodNumber:
    """What is written into several cells, read by the system's signs; raises EditError for what does not fit."""
    return numerals.understand(cells, marks_of())
