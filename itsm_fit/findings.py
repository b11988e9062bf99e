"""What the app has to say about its inputs: issues of files, findings of models."""

from __future__ import annotations

from dataclasses import dataclass

from itsm_fit.language import WordedEnum


class Severity(WordedEnum):
    """How bad it is; only errors make `check` fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


SEVERITY_ORDER = {severity: place for place, severity in enumerate(Severity)}
"""Errors first."""
SEVERITY_SIGN = {Severity.ERROR: "✖", Severity.WARNING: "⚠", Severity.INFO: "ℹ"}
"""What a severity is told by besides its colour, in window and report."""


@dataclass(frozen=True, slots=True)
class Issue:
    """Something noticed while reading or scoring; `where` is a cell (``Matrix!F12``) or an element id."""

    severity: Severity
    file: str
    where: str
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something noticed about a drawn process.

    `rule` is the id of the check, `process` the project-wide process id, `element` the id of the element (may be
    the process), `path` the element ids that lead there, first to last, for soundness findings and mismatched joins.
    `simulated` says that simulated cases showed it.
    """

    rule: str
    severity: Severity
    file: str
    process: str
    element: str
    message: str
    path: tuple[str, ...] = ()
    simulated: bool = False
