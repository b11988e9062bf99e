"""How comments read in the window."""

from __future__ import annotations

from itsm_fit.model.comment import Comment
from ui.widgets.language import tr
from ui.widgets.moments import moment_words
from ui.widgets.words import one_line


def author_words(comment: Comment) -> str:
    """Who wrote it."""
    return one_line(comment.author) or tr("nobody named")


def written_words(comment: Comment) -> str:
    """When it was written; as it is written where that is no date, "" where nobody says."""
    moment = comment.moment
    return one_line(comment.written) if moment is None else moment_words(moment, day_only=comment.is_day)


def signed(comment: Comment) -> str:
    """Who wrote it and when: ``Anna · 12.11.26 09:30``."""
    return " · ".join(filter(None, (author_words(comment), written_words(comment))))
