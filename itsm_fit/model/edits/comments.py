"""Edits of what people remark at something drawn."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.comment import Comment, LooseComment
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import DrawnPart, part_of, require_parts, with_parts
from itsm_fit.model.edits.reach import clean, with_document
from itsm_fit.model.project import Project


def add_comment(project: Project, document: Document, element: str, comment: Comment) -> Project:
    """Write a comment below those that are there."""
    part = part_of(document, element)
    return _with_comments(project, document, part, (*part.comments, _kept(comment)))


def rewrite_comment(project: Project, document: Document, element: str, at: int, text: str) -> Project:
    """Give the comment of this number another text."""
    part, comment = _comment(document, element, at)
    return _with_comments(project, document, part, _put(part.comments, at, replace(comment, text=_text(text))))


def mark_comment(project: Project, document: Document, element: str, at: int, *, done: bool) -> Project:
    """Say that nothing is left to do about the comment of this number, or that something is."""
    part, comment = _comment(document, element, at)
    return _with_comments(project, document, part, _put(part.comments, at, replace(comment, done=done)))


def mark_comments(project: Project, document: Document, ids: Collection[str], *, done: bool) -> Project:
    """The same of all comments at these elements."""
    require_parts(document, ids)

    def change(part: DrawnPart) -> DrawnPart:
        if part.id not in ids or all(comment.done is done for comment in part.comments):
            return part
        return replace(part, comments=tuple(replace(comment, done=done) for comment in part.comments))

    return with_document(project, document, with_parts(document, change))


def delete_comment(project: Project, document: Document, element: str, at: int) -> Project:
    """Take the comment of this number away."""
    part, _ = _comment(document, element, at)
    return _with_comments(project, document, part, (*part.comments[:at], *part.comments[at + 1 :]))


def update_comment(project: Project, document: Document, element: str, at: int, comment: Comment) -> Project:
    """Put another comment in the place of that with this number."""
    part, _ = _comment(document, element, at)
    return _with_comments(project, document, part, _put(part.comments, at, _kept(comment)))


def add_loose_comment(project: Project, loose: LooseComment) -> Project:
    """Keep a comment that stands at nothing drawn, below those that are there."""
    told = {name: " ".join(clean(getattr(loose, name)).split()) for name in ("where", "about")}
    kept = replace(loose, comment=_kept(loose.comment), **told)
    return replace(project, loose_comments=(*project.loose_comments, kept))


def update_loose_comment(project: Project, at: int, comment: Comment) -> Project:
    """Put another comment in the place of the loose one with this number."""
    loose = _loose(project, at)
    changed = replace(loose, comment=_kept(comment))
    if changed == loose:
        return project
    return replace(project, loose_comments=(*project.loose_comments[:at], changed, *project.loose_comments[at + 1 :]))


def delete_loose_comment(project: Project, at: int) -> Project:
    """Take the loose comment of this number away."""
    _loose(project, at)
    return replace(project, loose_comments=(*project.loose_comments[:at], *project.loose_comments[at + 1 :]))


def place_loose_comment(project: Project, at: int, document: Document, element: str) -> Project:
    """Put the loose comment of this number at an element, below those that are there."""
    loose = _loose(project, at)
    return delete_loose_comment(add_comment(project, document, element, loose.comment), at)


def _loose(project: Project, at: int) -> LooseComment:
    if not 0 <= at < len(project.loose_comments):
        raise EditError(tr("This comment is no longer there."))
    return project.loose_comments[at]


def without_comments(document: Document) -> Document:
    """The document without what people remark on it."""
    return with_parts(document, lambda part: replace(part, comments=()) if part.comments else part)


def _kept(comment: Comment) -> Comment:
    """A comment as it is kept; raises EditError where it says nothing."""
    author, written, came_as = (
        " ".join(clean(text).split()) for text in (comment.author, comment.written, comment.came_as)
    )
    return replace(comment, text=_text(comment.text), author=author, written=written, came_as=came_as)


def _text(text: str) -> str:
    text = clean(text)
    if not text:
        raise EditError(tr("A comment says something: write it first."))
    return text


def _comment(document: Document, element: str, at: int) -> tuple[DrawnPart, Comment]:
    part = part_of(document, element)
    if not 0 <= at < len(part.comments):
        raise EditError(tr("This comment is no longer there."))
    return part, part.comments[at]


def _put(comments: tuple[Comment, ...], at: int, comment: Comment) -> tuple[Comment, ...]:
    return (*comments[:at], comment, *comments[at + 1 :])


def _with_comments(project: Project, document: Document, part: DrawnPart, comments: tuple[Comment, ...]) -> Project:
    if comments == part.comments:
        return project
    return with_document(
        project, document, with_parts(document, lambda each: replace(each, comments=comments) if each is part else each)
    )
