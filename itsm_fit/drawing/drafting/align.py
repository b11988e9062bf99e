"""Shapes brought in line with each other, and at even distances."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from itsm_fit.drawing.drafting.move import settled
from itsm_fit.drawing.drafting.sheet import Sheet
from itsm_fit.drawing.elements import lines_of
from itsm_fit.drawing.geometry import NEAR, union
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, Document
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.edits.places import carried
from itsm_fit.model.process import Bounds, Node, NodeKind

Way = tuple[float, float]

_ALIGN: Final[Mapping[str, Callable[[Bounds, Bounds], Way]]] = {
    "left": lambda box, around: (around.x - box.x, 0.0),
    "center": lambda box, around: (around.center.x - box.center.x, 0.0),
    "right": lambda box, around: (around.right - box.right, 0.0),
    "top": lambda box, around: (0.0, around.y - box.y),
    "middle": lambda box, around: (0.0, around.center.y - box.center.y),
    "bottom": lambda box, around: (0.0, around.bottom - box.bottom),
}
ALIGNMENTS: Final = tuple(_ALIGN)


def aligned(sheet: Sheet, ids: Collection[str], how: str) -> Sheet:
    """Bring shapes in line with the rectangle around them all, by one of `ALIGNMENTS`; lines follow.

    Raises EditError for fewer than two shapes, and where they would come to lie on each other.
    """
    boxes = _boxes(sheet.document, ids, 2, "align")
    around = union(boxes.values())
    if around is None:
        return sheet
    ways = {own: _ALIGN[how](box, around) for own, box in boxes.items()}
    _require_apart(boxes, ways)
    return _moved_each(sheet, ways)


def distributed(sheet: Sheet, ids: Collection[str], *, down: bool) -> Sheet:
    """Put the same distance between shapes; the first and the last stay. Raises EditError for fewer than three."""
    boxes = _boxes(sheet.document, ids, 3, "distribute")
    if down:
        ways = {own: (0.0, by) for own, by in _even({o: (b.y, b.height) for o, b in boxes.items()}).items()}
    else:
        ways = {own: (by, 0.0) for own, by in _even({o: (b.x, b.width) for o, b in boxes.items()}).items()}
    return _moved_each(sheet, ways)


def _boxes(document: Document, ids: Collection[str], least: int, verb: str) -> dict[str, Bounds]:
    """The chosen steps and artifacts with their places; events on borders and what lies in a chosen one go along."""
    found = {
        part.id: part.bounds
        for part in parts_of(document)
        if part.id in ids and isinstance(part, Node | Artifact) and part.bounds and not _goes_along(part, ids)
    }
    if len(found) < least:
        count = {2: "two", 3: "three"}[least]
        raise EditError(f"Choose {count} steps or more to {verb} them: Ctrl+click adds to the selection.")
    return found


def _goes_along(part: Node | Artifact, ids: Collection[str]) -> bool:
    return part.parent in ids or (isinstance(part, Node) and part.kind is NodeKind.BOUNDARY)


def _require_apart(boxes: Mapping[str, Bounds], ways: Mapping[str, Way]) -> None:
    after = [replace(box, x=box.x + ways[own][0], y=box.y + ways[own][1]) for own, box in boxes.items()]
    after.sort(key=lambda box: (box.x, box.y))
    for at, box in enumerate(after):
        for other in after[at + 1 :]:
            if other.x >= box.right - NEAR:
                break
            if min(box.bottom, other.bottom) - max(box.y, other.y) > NEAR:
                raise EditError("They would come to lie on each other: align them the other way, or fewer of them.")


def _even(stretches: Mapping[str, tuple[float, float]]) -> dict[str, float]:
    """How far each stretch (start, length) moves so that all are as far apart as their neighbours."""
    order: Sequence[str] = sorted(stretches, key=lambda own: (stretches[own][0] + stretches[own][1] / 2, own))
    first, last = stretches[order[0]], stretches[order[-1]]
    inner = last[0] - first[0] - first[1] - sum(stretches[own][1] for own in order[1:-1])
    apart = inner / (len(order) - 1)
    place = first[0] + first[1] + apart
    found = {order[0]: 0.0, order[-1]: 0.0}
    for own in order[1:-1]:
        found[own] = place - stretches[own][0]
        place += stretches[own][1] + apart
    return found


def _moved_each(sheet: Sheet, ways: Mapping[str, Way]) -> Sheet:
    """Each shape moved by its own way, as if by hand, the lines drawn in the end."""
    before = sheet.document
    by_way: dict[Way, list[str]] = {}
    for own, way in ways.items():
        if way != (0.0, 0.0):
            by_way.setdefault(way, []).append(own)
    for (dx, dy), ids in by_way.items():
        sheet = sheet.edited(edits.move_elements, ids, dx, dy)
    moving = [own for ids in by_way.values() for own in ids]
    return settled(sheet, before, moving, _torn(before, ways)) if moving else sheet


def _torn(document: Document, ways: Mapping[str, Way]) -> set[str]:
    """The lines between shapes that move by different ways, with all that goes along with these."""
    full: dict[str, Way] = {}
    for own, way in ways.items():
        full |= dict.fromkeys(carried(document, [own]), way)
    ends = ((line.id, full.get(line.source), full.get(line.target)) for line in lines_of(document))
    return {own for own, source, target in ends if source and target and source != target}
