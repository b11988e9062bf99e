"""What was noticed in a file, as lines below what it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QLabel

from itsm_fit.findings import Issue
from itsm_fit.writing import titled
from ui.widgets.language import tr
from ui.widgets.parts import label

_MOST = 5


def issue_said(issue: Issue) -> str:
    """An issue with its place: ``Matrix!F12: …``."""
    return titled(issue.where, issue.message) if issue.where else issue.message


def issue_lines(issues: Sequence[Issue]) -> Iterator[QLabel]:
    """A line for each of the first issues, and one that says how many more there are."""
    for issue in issues[:_MOST]:
        yield label(issue_said(issue), "warning")
    if len(issues) > _MOST:
        yield label(tr("and {count} more", count=len(issues) - _MOST), "warning")
