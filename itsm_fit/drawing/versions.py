"""Two versions of a document in one drawing: what is there now, what is gone beside it, and how each thing differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from itsm_fit.differences import DifferenceKind, EntityDifference, EntitySort, differences
from itsm_fit.differences.matching import aligned, document_pairs
from itsm_fit.differences.said import change
from itsm_fit.drawing.gone import together
from itsm_fit.drawing.layout import arrange
from itsm_fit.drawing.pages import PlacedDrawing, drawings_of
from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.svg import to_svg
from itsm_fit.drawing.theme import LIGHT, Theme
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import DrawnLine, parts_of
from itsm_fit.model.project import Project

Changes = Mapping[str, DifferenceKind]
"""How elements differ, by their ids in one drawing."""

_DRAWN: Final = frozenset({EntitySort.STEP, EntitySort.EVENT, EntitySort.FLOW, EntitySort.LANE, EntitySort.NOTE})


@dataclass(frozen=True)
class ComparedDrawing:
    """Two versions as one document; `differences` lead from the first to the second.

    Its elements have the ids of the second version; those that are gone have their own, made unlike any there.
    """

    document: Document
    differences: tuple[EntityDifference, ...]

    @cached_property
    def changes(self) -> Changes:
        """The strongest difference of each element: what only moved along with its ends is none."""
        return dict(_changes(self.document, self.differences))

    @cached_property
    def drawings(self) -> tuple[PlacedDrawing, ...]:
        """Its drawings, each by itself."""
        return tuple(drawings_of(self.document))

    def shown(self, drawing: PlacedDrawing) -> Changes:
        """The changes of one of the drawings; a folded sub-process shows that something inside it differs."""
        hosts = {node.id: visible(process, node).id for process in drawing.document.processes for node in process.nodes}
        found: dict[str, DifferenceKind] = {}
        for part in parts_of(drawing.document):
            ends = (part.source, part.target) if isinstance(part, DrawnLine) else (part.id,)
            hiding = next((hosts[end] for end in ends if hosts.get(end, end) != end), "")
            if part.id in self.changes and not hiding:
                found[part.id] = self.changes[part.id]
            elif part.id in self.changes:
                found.setdefault(hiding, DifferenceKind.CHANGED)
        return found

    @cached_property
    def listed(self) -> tuple[EntityDifference, ...]:
        """The differences that are seen in the drawing; not what comes or goes with a step, such as what it asks."""
        whole = {each.key for each in self.differences if each.how in (DifferenceKind.ADDED, DifferenceKind.REMOVED)}
        return tuple(
            each
            for each in self.differences
            if (each.how is not DifferenceKind.MOVED or self.changes.get(element_of(each)) is DifferenceKind.MOVED)
            and not any(sort in _DRAWN and (sort, id_) in whole for sort, id_ in each.within)
        )

    def svg(self, drawing: PlacedDrawing, theme: Theme = LIGHT, title: str = "") -> str:
        """One of the drawings as SVG text, with what differs there."""
        return to_svg(drawing.document, theme=theme, changes=self.shown(drawing), title=title)

    @property
    def differing(self) -> tuple[PlacedDrawing, ...]:
        """The drawings in which something differs; all of them where nothing does."""
        return tuple(each for each in self.drawings if self.shown(each)) or self.drawings


def compared(before: Document, after: Document) -> ComparedDrawing:
    """Two versions of a document, or two files that may call the same things by other ids, in one drawing."""
    then = aligned(before, after)
    then = then if then.name == after.name else replace(then, name=after.name)
    found = differences(Project("", (then,)), Project("", (after,)))
    return ComparedDrawing(together(arrange(then), arrange(after)), _told(found))


def compared_projects(before: Project, after: Project) -> tuple[ComparedDrawing, ...]:
    """The documents of two projects that differ, each with its other version, else with none; all where none does."""
    pairs = {id(new): old for old, new in document_pairs(before, after)}
    paired = set(map(id, pairs.values()))
    both = [(pairs.get(id(new), Document(new.name)), new) for new in after.documents]
    both += [(old, Document(old.name)) for old in before.documents if id(old) not in paired]
    every = tuple(compared(*each) for each in both)
    return tuple(each for each in every if each.differences) or every


def element_of(difference: EntityDifference) -> str:
    """The id of the element that a difference is about: a requirement's is its step; "" for none."""
    if difference.sort in _DRAWN:
        return difference.ref
    within = (id_ for sort, id_ in difference.within if sort in _DRAWN)
    return next((id_[1] for id_ in within), "")


def _told(found: Iterable[EntityDifference]) -> tuple[EntityDifference, ...]:
    """What is drawn, and what is asked of it: an element that went into another process is no other one."""
    drawn = [each for each in found if each.sort is EntitySort.PROCESS or element_of(each)]
    ways: dict[str, set[DifferenceKind]] = {}
    for each in drawn:
        if each.sort in _DRAWN:
            ways.setdefault(each.ref, set()).add(each.how)
    moves = {ref for ref, how in ways.items() if {DifferenceKind.ADDED, DifferenceKind.REMOVED} <= how}
    gone = {each.ref: each.place for each in drawn if each.ref in moves and each.how is DifferenceKind.REMOVED}
    told = []
    for each in drawn:
        if each.sort not in _DRAWN or each.ref not in moves:
            told.append(each)
        elif each.how is DifferenceKind.ADDED:
            told.append(_elsewhere(each, gone[each.ref]))
    return tuple(told)


def _elsewhere(added: EntityDifference, place: str) -> EntityDifference:
    return replace(added, how=DifferenceKind.CHANGED, fields=(change("process", place, added.place),))


_RANK: Final = (DifferenceKind.MOVED, DifferenceKind.CHANGED, DifferenceKind.ADDED, DifferenceKind.REMOVED)


def _changes(document: Document, found: Sequence[EntityDifference]) -> Iterator[tuple[str, DifferenceKind]]:
    ways: dict[str, DifferenceKind] = {}
    for each in found:
        element = element_of(each)
        if element:
            how = each.how if each.sort in _DRAWN else DifferenceKind.CHANGED
            ways[element] = max(ways.get(element, how), how, key=_RANK.index)
    lines = {part.id: part for part in parts_of(document) if isinstance(part, DrawnLine)}
    for element, how in ways.items():
        line = lines.get(element)
        ends = () if line is None else (line.source, line.target)
        follows = how is DifferenceKind.MOVED and any(ways.get(end) is not None for end in ends)
        if not follows:
            yield element, how
