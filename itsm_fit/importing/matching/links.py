"""What is still to be matched in a project, and many matches accepted at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from itsm_fit.importing.matching.ranking import Suggestion, suggest
from itsm_fit.model import edits
from itsm_fit.model.edits import feature_places
from itsm_fit.model.project import Link, Project
from itsm_fit.model.tool import Feature
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.catalogue import gather, key_of


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A feature that answers no requirement by itself; `place` is how links name it.

    `linked` are the ids of the requirements that it is linked to, `suggestions` those it may mean besides, best first.
    """

    place: str
    feature: Feature
    linked: tuple[str, ...]
    suggestions: tuple[Suggestion, ...]


def unmatched(project: Project, most: int = 10, progress: Progress = silent) -> tuple[Unmatched, ...]:
    """The features without a requirement's id or text, each with at most `most` suggestions.

    Pairs that are linked already or were rejected are not suggested (again).
    """
    catalogue = gather(project)
    features = [
        (place, feature)
        for number, matrix in enumerate(project.matrices)
        if not matrix.by_hand
        for index, (place, feature) in enumerate(zip(feature_places(matrix), matrix.features, strict=True))
        if (number, index) not in catalogue.features
    ]
    linked: dict[str, list[str]] = {}
    for link in project.links:
        linked.setdefault(link.feature, []).append(link.requirement)
    settled = {(place, key_of(id_)) for place, ids in linked.items() for id_ in ids}
    settled |= {(place, key_of(id_)) for id_, place in project.rejected}
    most_settled = max(Counter(place for place, _ in settled).values(), default=0)
    asked = [(demand.id, demand.text) for demand in catalogue.demands]
    found = suggest(asked, [_words_of(feature) for _, feature in features], most + most_settled, progress)
    return tuple(
        Unmatched(
            place,
            feature,
            tuple(linked.get(place, ())),
            tuple(its for its in suggestions if (place, key_of(its.requirement_id)) not in settled)[:most],
        )
        for (place, feature), suggestions in zip(features, found, strict=True)
    )


def accept_above(project: Project, features: Iterable[Unmatched], least: float) -> tuple[Project, tuple[Link, ...]]:
    """Link each feature that has no link yet to its best suggestion where that scores at least `least`, 0 to 1.

    Gives the project and the links made, in the order of the features.
    """
    made = []
    for each in features:
        best = next(iter(each.suggestions), None)
        if best is not None and not each.linked and best.score >= least:
            project = edits.add_link(project, best.requirement_id, each.place)
            made.append(Link(best.requirement_id, each.place))
    return project, tuple(made)


def _words_of(feature: Feature) -> str:
    """The feature's text, with its id before it where it has one that no requirement has."""
    return f"{feature.id} {feature.text}".strip()
