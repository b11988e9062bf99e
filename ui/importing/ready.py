"""What a person agreed to import, and what is to be said about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from itsm_fit.findings import Issue
    from itsm_fit.importing.draft import Draft
    from itsm_fit.importing.incoming import Incoming


@dataclass(frozen=True, slots=True)
class Ready:
    """Files that need no mapping, and drafts; `keep_older` adds tables beside the older versions of them."""

    files: tuple[Incoming, ...]
    drafts: tuple[Draft, ...]
    keep_older: bool = False


def issues_of(drafts: Sequence[Draft]) -> list[Issue]:
    """What is to be said about drafts as they are read now; what holds for several tables alike is said once."""
    return list(dict.fromkeys(issue for draft in drafts for issue in draft.noticed))
