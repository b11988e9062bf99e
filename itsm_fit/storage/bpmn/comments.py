"""Comments at elements: our own extension elements, and what the plug-in of bpmn.io writes into documentation.

That one has neither date nor state, and cuts a text at its second colon once somebody answers there: so comments are
written as our own. Those of the plug-in stay as they are written until one of them is changed or deleted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from itsm_fit.language import tr
from itsm_fit.model.comment import Comment
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.arrange import child_or_new
from itsm_fit.storage.bpmn.extension import extensions
from itsm_fit.storage.bpmn.index import XmlElement, text_of
from itsm_fit.storage.bpmn.notes import Notes
from itsm_fit.storage.bpmn.record import BpmnRecord
from itsm_fit.storage.bpmn.thread import comment_in, write_thread
from itsm_fit.storage.limits import Limit

_NEXT: Final = re.compile(r";\r?\n;")
"""Between two comments of the plug-in, each ``author:text``."""


def is_embedded(documentation: XmlElement) -> bool:
    """Whether a documentation element holds comments, and documents nothing."""
    return documentation.get("textFormat") == names.EMBEDDED_COMMENTS


def documenting(element: XmlElement) -> list[XmlElement]:
    """The documentation elements of an element that do document it."""
    return [each for each in element.iterchildren(names.DOCUMENTATION) if not is_embedded(each)]


def read_comments(element: XmlElement, where: str, notes: Notes) -> tuple[Comment, ...]:
    """The comments at the element with the id `where`, those of the plug-in first."""
    if not len(element):
        return ()
    found = (*_embedded(element), *map(comment_in, extensions(element, names.FIT_COMMENT)))
    if found:
        _note(found, where, notes)
    return found


def note_unread(process: XmlElement, where: str, notes: Notes) -> None:
    """Say that there are comments on a process as a whole, which is nothing drawn."""
    if any(map(is_embedded, process.iterchildren(names.DOCUMENTATION))):
        notes.warn(
            where,
            tr(
                "The comments on the whole process are not shown: write them at its pool or at a step. The file "
                "keeps them."
            ),
        )


def write_comments(
    record: BpmnRecord, element: XmlElement, before: Sequence[Comment], after: Sequence[Comment]
) -> None:
    """Bring the comments at an element up to date."""
    if before == after:
        return
    embedded = tuple(_embedded(element))
    stay = tuple(after[: len(embedded)]) == embedded
    if not stay:
        for holder in [each for each in element.iterchildren(names.DOCUMENTATION) if is_embedded(each)]:
            record.remove(holder)
    write_thread(
        record,
        extensions(element, names.FIT_COMMENT),
        lambda: child_or_new(record, element, names.EXTENSIONS),
        before[len(embedded) :],
        after[len(embedded) if stay else 0 :],
    )


def _embedded(element: XmlElement) -> Iterator[Comment]:
    """Those of the plug-in; more than are shown stay together in the last one."""
    for holder in element.iterchildren(names.DOCUMENTATION):
        if is_embedded(holder):
            for each in _NEXT.split(text_of(holder), Limit.COMMENTS.most - 1):
                author, colon, text = each.partition(":")
                if each.strip():
                    yield Comment(text.strip(), author.strip()) if colon else Comment(each.strip())


def _note(found: Sequence[Comment], where: str, notes: Notes) -> None:
    """Say what of the comments cannot be shown as it is meant."""
    for comment in found:
        if comment.written and comment.moment is None:
            notes.warn(
                where,
                tr(
                    "The date “{date}” of a comment is none, and is shown as it is written: write it as "
                    "2026-01-31T09:30.",
                    date=comment.written[:40],
                ),
            )
    if len(found) >= Limit.COMMENTS.most:
        notes.warn(where, Limit.COMMENTS.sentence)
    elif any(len(comment.text) > Limit.COMMENT.most for comment in found):
        notes.warn(where, Limit.COMMENT.sentence)
