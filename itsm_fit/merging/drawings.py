"""Two people's versions of a drawing: its elements one by one, its text that of one side with what the other brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from itsm_fit.merging.result import MergeKind, MergePlace, MergeSide
from itsm_fit.merging.walk import NOTHING, OPEN, MergeWalk, Three, field_names
from itsm_fit.model.document import (
    Artifact,
    ArtifactKind,
    Association,
    Copied,
    Document,
    MessageFlow,
    Pool,
)
from itsm_fit.model.edits.pages import sound_pages, with_sound_pages
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.order import in_document_order
from itsm_fit.model.process import Bounds, Flow, Lane, Node
from itsm_fit.model.replacing import with_fields
from itsm_fit.storage.bpmn import write_bpmn

LAYOUT: Final = "layout"
"""The last part of the place where it is decided who laid out a process, or what is around the processes."""
SOURCE: Final = "source"
"""The same for what other programs keep in the file."""
_CONTENT = ("processes", "pools", "message_flows", "artifacts", "associations", "twins", "pages")
_SHAPE = frozenset({"bounds", "label_bounds", "waypoints", "by_hand"})
_LINES = (Flow, MessageFlow, Association)


def is_same_drawing(one: Document, other: Document) -> bool:
    """Whether two documents hold the same, and are saved as the same text."""
    if one is other:
        return True
    if one.name != other.name or any(getattr(one, name) != getattr(other, name) for name in _CONTENT):
        return False
    return one.source == other.source or write_bpmn(one) == write_bpmn(other)


def _same_of(versions: Three) -> Any:
    base, mine, theirs = versions
    if is_same_drawing(mine, theirs) or (base is not NOTHING and is_same_drawing(base, mine)):
        return theirs
    return mine if base is not NOTHING and is_same_drawing(base, theirs) else OPEN


def is_same_but_drawn(one: Any, other: Any) -> bool:
    """Whether an element is the same but for where it stands."""
    if type(one) is not type(other) or not hasattr(one, "id"):
        return False
    shape = _SHAPE.intersection(field_names(one.__class__))
    return bool(shape) and with_fields(one, **{name: getattr(other, name) for name in shape}) == other


def merged_drawing(walk: MergeWalk, path: MergePlace, versions: Three) -> Any:
    """A drawing that both have."""
    _, mine, theirs = versions
    found = OPEN if walk.tells_of(path) else _same_of(versions)
    if found is not OPEN:
        return found
    values = {name: walk.field(path, name, versions) for name in ("name", *_CONTENT)}
    values["processes"] = tuple(map(in_document_order, values["processes"]))
    values |= {name: tuple(sorted(values[name], key=_by_id)) for name in ("artifacts", "associations")}
    by = _text_side(walk, path, versions)
    ours, other = (mine, theirs) if by is MergeSide.MINE else (theirs, mine)
    its = {each.id for each in ours.definitions}
    defined = (*ours.definitions, *(each for each in other.definitions if each.id not in its))
    whole = replace(ours, **values, definitions=defined, turns={})
    return with_sound_pages(_on_pages(replace(whole, copied=_copied(ours, other, whole))))


def _by_id(item: Any) -> str:
    return str(item.id)


def _on_pages(document: Document) -> Document:
    """The document whose pages draw what there is."""
    there = {part.id for part in parts_of(document)} | {process.id for process in document.processes}
    pages = tuple(page if page.draws <= there else replace(page, draws=page.draws & there) for page in document.pages)
    return replace(document, pages=sound_pages(pages)) if pages != document.pages else document


def _copied(ours: Document, other: Document, whole: Document) -> tuple[Copied, ...]:
    """What comes into our text from the other one, beside what either had copied already."""
    there = {part.id for part in parts_of(whole)}
    known = {part.id for part in parts_of(ours)}
    if ours.source.as_read is not None:
        known |= {part.id for part in parts_of(ours.source.as_read)}
    new = there - known
    brought = [Copied(each.source, {own: its for own, its in each.ids.items() if own in new}) for each in other.copied]
    read = other.source.as_read
    if read is not None:
        held = {part.id for part in parts_of(read)}
        brought.append(Copied(other.source, {own: own for own in new if own in held}))
    return (*ours.copied, *(each for each in brought if each.ids))


def _text_side(walk: MergeWalk, path: MergePlace, versions: Three) -> MergeSide:
    """Whose text is written on: the one that holds more than what is edited here."""
    base, mine, theirs = versions
    if mine.source.text == theirs.source.text or not mine.source.text:
        return MergeSide.THEIRS
    if not theirs.source.text:
        return MergeSide.MINE
    if base is NOTHING or not _says_more(base, mine):
        return MergeSide.THEIRS
    if not _says_more(base, theirs):
        return MergeSide.MINE
    place = (*path, SOURCE)
    walk.clash(place, MergeKind.BOTH_CHANGED, versions.of("source"))
    return walk.side(place)


def _says_more(base: Document, side: Document) -> bool:
    """Whether a text was changed by more than what is edited here, by another program for instance."""
    if side.source.text == base.source.text:
        return False
    written = write_bpmn(side)
    if write_bpmn(base) == written:
        return False
    return write_bpmn(replace(side, source=base.source, copied=())) != written


# ---------------------------------------------------------------- where things stand


def laid_out(walk: MergeWalk, path: MergePlace, name: str, owners: Three) -> Any:
    """A place in the drawing that both changed: decided once for all of a process."""
    versions = owners.of(name)
    found = versions.settled
    if found is not OPEN:
        return found
    was, own, its = versions
    if name == "bounds" and all(isinstance(each, Bounds) for each in versions) and _holds(owners.theirs):
        return _around(was, own, its)
    if isinstance(owners.theirs, _LINES) and not (owners.mine.by_hand and owners.theirs.by_hand):
        return own if owners.mine.by_hand and name == "waypoints" else its
    return walk.clash((*path, name), MergeKind.BOTH_CHANGED, versions, layout_place(path))


def layout_place(path: MergePlace) -> MergePlace:
    """Where it is decided who laid out what a path leads to: once for a process, and for what is around them."""
    return (*(path[:4] if path[2:3] == ("processes",) else path[:2]), LAYOUT)


def _holds(item: Any) -> bool:
    """Whether something is as large as what stands in it."""
    if isinstance(item, Node):
        return item.kind.is_sub_process and item.expanded
    return isinstance(item, Lane | Pool) or (isinstance(item, Artifact) and item.kind is ArtifactKind.GROUP)


def _around(was: Bounds, one: Bounds, other: Bounds) -> Bounds:
    """A frame with each border where the one side that moved it put it, the farther out where both did."""

    def border(before: float, own: float, its: float, *, low: bool) -> float:
        if before in (own, its):
            return its if own == before else own
        return min(own, its) if low else max(own, its)

    x, y = border(was.x, one.x, other.x, low=True), border(was.y, one.y, other.y, low=True)
    right = border(was.right, one.right, other.right, low=False)
    bottom = border(was.bottom, one.bottom, other.bottom, low=False)
    return Bounds(x, y, right - x, bottom - y) if right > x and bottom > y else other


def with_lines_laid(
    documents: Mapping[str, Document], sides: tuple[Mapping[str, Document], ...]
) -> tuple[Document, ...]:
    """Documents whose lines end where their ends stand: those that no side has laid so are laid anew.

    `sides` are the two versions by the same keys.
    """
    return tuple(_with_lines(its, [each[key] for each in sides if key in each]) for key, its in documents.items())


def _with_lines(document: Document, sides: list[Document]) -> Document:
    if len(sides) < 2 or any(each is document for each in sides):
        return document
    from itsm_fit.drawing.routing import route

    here = {part.id: part for part in parts_of(document)}
    there = [{part.id: part for part in parts_of(each)} for each in sides]
    other = {own for own, part in here.items() if any(its.get(own) is not part for its in there)}
    moved: dict[str, Any] = {}
    due: set[str] = set()
    for own, line in here.items():
        if (
            not isinstance(line, _LINES)
            or not line.waypoints
            or not other.intersection((own, line.source, line.target))
        ):
            continue
        stands = [_torn_ends(line, here, its) for its in there if _is_laid_so(line, its.get(own))]
        if not stands or () in stands:
            if not stands:
                due.add(own)
            continue
        ends = min(stands, key=len)
        due.add(own)
        if len(ends) == 1:
            moved[own] = ends[0]
    return route(document, due, moved_ends=moved) if due else document


def _is_laid_so(line: Any, other: Any) -> bool:
    return other is not None and type(other) is type(line) and other.waypoints == line.waypoints


def _torn_ends(line: Any, here: Mapping[str, Any], there: Mapping[str, Any]) -> tuple[str, ...]:
    """The ends of a line that stand elsewhere than in the version from which its way is."""
    ends = (("source", line.source), ("target", line.target))
    before = there[line.id]
    return tuple(
        end
        for end, own in ends
        if getattr(before, end) != own
        or getattr(here.get(own), "bounds", None) != getattr(there.get(own), "bounds", None)
    )
