"""What is noticed while a model is read: values that cannot be used are left out and said so, never guessed."""

from __future__ import annotations

import math

from itsm_fit.findings import Issue, Severity


class Notes:
    """Collects the issues of one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.issues: list[Issue] = []

    def warn(self, where: str, message: str) -> None:
        self.issues.append(Issue(Severity.WARNING, self.file, where, message))

    def amount(self, raw: str | None, where: str, what: str) -> float | None:
        """A number of at least 0, or None (with an issue when there is a text that is no such number)."""
        if raw is None or not raw.strip():
            return None
        try:
            number = float(raw)
        except ValueError:
            number = math.nan
        if math.isfinite(number) and number >= 0:
            return number
        self.warn(where, f"The {what} “{raw}” is not a number of 0 or more and is left out: write a plain number.")
        return None
