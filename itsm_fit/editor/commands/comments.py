"""What people write to each other at an element: comments, answers to them, and which are done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from itsm_fit.editor.command import Command, Edited, OneOf
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram, quoted
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.comment import Comment, open_ones
from itsm_fit.writing import titled


def comment_on(diagram: Diagram, element: str, comment: Comment) -> Edited:
    """Write a comment at an element, below those that are there."""
    words = diagram.words_for([element])
    after = diagram.edited(edits.add_comment, element, comment)
    return Edited(tr("Comment on {element}", element=words), after, (element,))


def rewrite(diagram: Diagram, element: str, at: int, text: str) -> Edited:
    """Give a comment another text."""
    words = diagram.words_for([element])
    after = diagram.edited(edits.rewrite_comment, element, at, text)
    return Edited(tr("Change a Comment on {element}", element=words), after, (element,))


def mark(diagram: Diagram, element: str, at: int, *, done: bool) -> Edited:
    """Say that nothing is left to do about a comment, or that something is."""
    after = diagram.edited(edits.mark_comment, element, at, done=done)
    return Edited(_marked(diagram.words_for([element]), 1, done=done), after, (element,))


def remove(diagram: Diagram, element: str, at: int) -> Edited:
    """Take a comment away."""
    words = diagram.words_for([element])
    after = diagram.edited(edits.delete_comment, element, at)
    return Edited(tr("Delete a Comment on {element}", element=words), after, (element,))


@dataclass(frozen=True, slots=True)
class CommentOffer:
    """A comment to choose, by its number at the element."""

    name: str
    words: str
    at: int
    names: tuple[str, ...] = ()


def _offers(_: Diagram, context: Context) -> list[CommentOffer]:
    comments = context.one.comments if context.one is not None else ()
    return [CommentOffer(_named(each), each.author, at) for at, each in enumerate(comments)]


def _named(comment: Comment) -> str:
    return titled(comment.author, quoted(comment.text)) if comment.author else quoted(comment.text)


def _mark_all(diagram: Diagram, context: Context) -> Edited:
    """Mark everything that is open at what is selected as done; where nothing is, open it again."""
    comments = [comment for part in context.chosen for comment in part.comments]
    done = bool(open_ones(comments))
    after = diagram.edited(edits.mark_comments, context.ids, done=done)
    return Edited(_marked(diagram.words_for(context.ids), len(comments), done=done), after, context.ids)


def _marked(words: str, number: int, *, done: bool) -> str:
    if number == 1:
        return (
            tr("Comment on {element} Is Done", element=words)
            if done
            else tr("Open the Comment on {element} Again", element=words)
        )
    return (
        tr("Comments on {elements} Are Done", elements=words)
        if done
        else tr("Open the Comments on {elements} Again", elements=words)
    )


def _remove_one(diagram: Diagram, context: Context, chosen: CommentOffer) -> Edited:
    return remove(diagram, context.element, chosen.at)


def _discussed(context: Context) -> bool:
    return any(part.comments for part in context.chosen)


COMMENTS: Final = (
    Command(
        "comment",
        Phrase("Comment"),
        ("Ctrl+Alt+M",),
        "Shape",
        "comments",
        "comment-plus-outline",
        lambda c: c.one is not None,
    ),
    Command(
        "comments_done",
        Phrase("Comments Done, or Open Again"),
        ("Ctrl+Alt+Shift+M",),
        "Shape",
        "comments",
        "comment-check-outline",
        _discussed,
        _mark_all,
    ),
    Command(
        "delete_comment",
        Phrase("Delete Comment…"),
        ("Alt+Shift+M",),
        "Shape",
        "comments",
        "comment-remove-outline",
        lambda c: c.one is not None and bool(c.one.comments),
        _remove_one,
        ask=OneOf(Phrase("Which comment?"), _offers, Phrase("There is no comment here.")),
    ),
)
