"""Where on a drawing a conflict is seen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from itsm_fit.drawing.pages import PlacedDrawing, drawings_of
from itsm_fit.merging.result import MergeConflict
from itsm_fit.merging.whole import documents_by_key
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.project import Project


@dataclass(frozen=True)
class SeenDrawings:
    """The drawings of one side in which conflicts are, by the keys of their documents."""

    drawings: Mapping[str, tuple[PlacedDrawing, ...]] = field(default_factory=dict)

    def of(self, conflict: MergeConflict) -> tuple[PlacedDrawing | None, tuple[str, ...]]:
        """The drawing on which a conflict is seen, None for none, and its elements that are there."""
        every = self.drawings.get(conflict.place[1], ()) if conflict.place[0] == "documents" else ()
        for each in every:
            there = {part.id for part in parts_of(each.document)}.intersection(conflict.drawn)
            if there:
                return each, tuple(own for own in conflict.drawn if own in there)
        return (every[0] if every else None), ()


def seen_drawings(base: Project, side: Project, conflicts: Collection[MergeConflict]) -> SeenDrawings:
    """The drawings of a side in which conflicts are seen."""
    wanted = {each.place[1] for each in conflicts if each.place[0] == "documents" and len(each.place) > 1}
    documents = documents_by_key(base, side) if wanted else {}
    return SeenDrawings({key: tuple(drawings_of(its)) for key, its in documents.items() if key in wanted})
