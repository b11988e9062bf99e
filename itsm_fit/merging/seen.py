"""Where on a drawing a conflict is seen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from itsm_fit.drawing.pages import PlacedDrawing, drawings_of
from itsm_fit.merging.keys import parts_of_key
from itsm_fit.merging.result import MergePlace
from itsm_fit.merging.whole import documents_by_key
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.project import Project

_IN_A_PROCESS = frozenset({"nodes", "flows", "lanes"})
_AROUND = frozenset({"pools", "message_flows", "artifacts", "associations"})


def element_at(place: MergePlace) -> tuple[str, str]:
    """The key of the document and the id of the element that a place is in, each "" where it is in none."""
    if place[0] != "documents" or len(place) < 3:
        return "", ""
    if len(place) > 5 and place[2] == "processes" and place[4] in _IN_A_PROCESS:
        return place[1], parts_of_key(place[5])[0]
    if len(place) > 3 and place[2] in _AROUND:
        return place[1], parts_of_key(place[3])[0]
    return place[1], ""


@dataclass(frozen=True)
class SeenDrawings:
    """The drawings of one side in which conflicts are, by the keys of their documents; `pools` those of processes."""

    drawings: Mapping[str, tuple[PlacedDrawing, ...]] = field(default_factory=dict)
    pools: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def of(self, place: MergePlace) -> tuple[PlacedDrawing | None, str]:
        """The drawing on which a conflict is seen, None for none, and the element there, "" where there is none."""
        document, element = element_at(place)
        if not element and document and place[2:3] == ("processes",) and len(place) > 3:
            element = self.pools.get((document, parts_of_key(place[3])[0]), "")
        every = self.drawings.get(document, ())
        for each in every:
            if element and any(part.id == element for part in parts_of(each.document)):
                return each, element
        return (every[0] if every else None), ""


def seen_drawings(base: Project, side: Project, places: Collection[MergePlace]) -> SeenDrawings:
    """The drawings of a side in which conflicts at these places are seen."""
    wanted = {place[1] for place in places if place[0] == "documents" and len(place) > 1}
    documents = {key: its for key, its in documents_by_key(base, side).items() if key in wanted}
    pools = {(key, own): pool.id for key, its in documents.items() for own, pool in its.pool_of.items()}
    return SeenDrawings({key: tuple(drawings_of(its)) for key, its in documents.items()}, pools)
