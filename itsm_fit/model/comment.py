"""What people write to each other at something drawn."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

_DAY = len("2026-11-12")


@dataclass(frozen=True, slots=True)
class Comment:
    """One remark; an answer to it is a later one at the same element.

    `written` is when, in ISO 8601 as it was written, "" where nobody says; `done` says that nothing is left to do.
    """

    text: str
    author: str = ""
    written: str = ""
    done: bool = False

    @property
    def moment(self) -> datetime | None:
        """When it was written; None where that is not said, or is no date that a clock could show."""
        with suppress(ValueError, OverflowError, OSError):
            found = datetime.fromisoformat(self.written)
            found.astimezone()
            return found
        return None

    @property
    def is_day(self) -> bool:
        """Whether the day is said, and no time."""
        return len(self.written) == _DAY


def open_ones(comments: Iterable[Comment]) -> int:
    """How many are not done."""
    return sum(not comment.done for comment in comments)
