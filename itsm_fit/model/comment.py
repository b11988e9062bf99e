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
    One that came in on a comment sheet is known by `came_as`: the sheet, the row and a mark of the text there, so that
    it comes in once.
    """

    text: str
    author: str = ""
    written: str = ""
    done: bool = False
    came_as: str = ""

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


@dataclass(frozen=True, slots=True)
class LooseComment:
    """A comment that stands at nothing drawn: on a process without a pool, or on what is no longer there.

    `process` is project-wide, "" where nobody knows; `where` is what that process was called, `about` what the comment
    is on, in the words of who wrote it, "" for the process as a whole.
    """

    comment: Comment
    process: str = ""
    where: str = ""
    about: str = ""


def open_ones(comments: Iterable[Comment]) -> int:
    """How many are not done."""
    return sum(not comment.done for comment in comments)
