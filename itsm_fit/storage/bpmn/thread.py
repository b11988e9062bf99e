"""Our own comments, one below the other: among what extends something drawn, or inside a requirement."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile

from itsm_fit.model.comment import Comment
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.arrange import drop
from itsm_fit.storage.bpmn.index import XmlElement, last_child, text_of
from itsm_fit.storage.bpmn.record import BpmnRecord


def comment_in(element: XmlElement) -> Comment:
    """The comment that an element of ours holds."""
    return Comment(
        text_of(element),
        (element.get("author") or "").strip(),
        (element.get("date") or "").strip(),
        element.get("done") in {"true", "1"},
        (element.get("cameAs") or "").strip(),
    )


def write_thread(
    record: BpmnRecord,
    written: Sequence[XmlElement],
    holder: Callable[[], XmlElement],
    before: Sequence[Comment],
    after: Sequence[Comment],
) -> None:
    """Bring comments up to date; `holder` is what takes the first one.

    Those that came, went or changed lie between two runs that are the same on both sides.
    """
    first = _alike(before, after)
    last = min(_alike(before[::-1], after[::-1]), len(before) - first, len(after) - first)
    old, new = before[first : len(before) - last], after[first : len(after) - last]
    for found, was, now in zip(written[first:], old, new, strict=False):
        _write(record, found, was, now)
    common = min(len(old), len(new))
    for found in written[first + common : first + len(old)]:
        drop(record, found)
    if len(new) == common:
        return
    at = first + common
    place: XmlElement | None
    if written:
        previous = written[at - 1] if at else written[0].getprevious()
        place = written[max(at - 1, 0)].getparent()
    else:
        place = holder()
        previous = last_child(place)
    for comment in new[common:]:
        if place is not None:
            previous = record.add(place, names.FIT_COMMENT, previous)
            _write(record, previous, Comment(""), comment)


def _alike(before: Sequence[Comment], after: Sequence[Comment]) -> int:
    """How many are the same from the beginning on."""
    return sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(before, after, strict=False)))


def _write(record: BpmnRecord, element: XmlElement, before: Comment, after: Comment) -> None:
    if after.author != before.author:
        record.set(element, "author", after.author or None)
    if after.written != before.written:
        record.set(element, "date", after.written or None)
    if after.done is not before.done:
        record.set(element, "done", "true" if after.done else None)
    if after.came_as != before.came_as:
        record.set(element, "cameAs", after.came_as or None)
    if after.text != before.text:
        record.set_text(element, after.text)
