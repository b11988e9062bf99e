"""What a person agreed to import, and what is to be said about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from itsm_fit.findings import Issue, Severity

if TYPE_CHECKING:
    from itsm_fit.importing.draft import Draft
    from itsm_fit.importing.incoming import Incoming


@dataclass(frozen=True, slots=True)
class Ready:
    """Files that need no mapping, and drafts; `keep_older` adds tables beside the older versions of them."""

    files: tuple[Incoming, ...]
    drafts: tuple[Draft, ...]
    keep_older: bool = False


def issues_of(drafts: Sequence[Draft]) -> list[Issue]:
    """What was noticed about the files of drafts, without the words that have been decided since."""
    found: list[Issue] = []
    for book in {draft.book.sha256: draft.book for draft in drafts}.values():
        settled = frozenset[str]().union(*(draft.settled for draft in drafts if draft.book is book))
        found += [
            issue
            for issue in book.detection.issues
            if issue.severity is not Severity.WARNING or issue.where not in settled
        ]
    return found
