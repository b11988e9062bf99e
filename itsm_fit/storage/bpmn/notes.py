"""What is noticed while a model is read: values that cannot be used are left out and said so, never guessed."""

from __future__ import annotations

import math

from itsm_fit.findings import Issue, Severity
from itsm_fit.language import tr
from itsm_fit.model.settings import MOST_WEIGHT, is_weight


class Notes:
    """Collects the issues of one file, each once."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._told: dict[Issue, None] = {}

    @property
    def issues(self) -> tuple[Issue, ...]:
        return tuple(self._told)

    def warn(self, where: str, message: str) -> None:
        self._told.setdefault(Issue(Severity.WARNING, self.file, where, message))

    def amount(self, raw: str | None, where: str, what: str) -> float | None:
        """A number that can weigh something, or None (with an issue when there is a text that is no such number)."""
        if raw is None or not raw.strip():
            return None
        try:
            number = float(raw)
        except ValueError:
            number = math.nan
        if is_weight(number):
            return number
        if number > MOST_WEIGHT:
            told = tr("The {what} “{text}” is too large and is left out: write a plain number.", what=what, text=raw)
        else:
            told = tr(
                "The {what} “{text}” is not a number of 0 or more and is left out: write a plain number.",
                what=what,
                text=raw,
            )
        self.warn(where, told)
        return None
