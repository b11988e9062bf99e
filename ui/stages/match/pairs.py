"""What is to be matched: rows of tables that answer no requirement by themselves, and what they may mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from itsm_fit.model.edits import feature_places
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.scoring.catalogue import Catalogue, gather, key_of

if TYPE_CHECKING:
    from itsm_fit.importing.matching import Suggestion


@dataclass(frozen=True, slots=True)
class FeatureToMatch:
    """A row of a table; `links` are those it has, `tools` the tools that answer it."""

    place: str
    id: str
    text: str
    group: str
    tools: tuple[str, ...]
    links: tuple[FeatureLink, ...] = ()

    @property
    def words(self) -> str:
        """What it is matched by."""
        return self.text or self.id

    @property
    def sheet(self) -> str:
        """The file and sheet that it stands in."""
        return self.place.rpartition("!")[0]


@dataclass(frozen=True, slots=True)
class PairRow:
    """A requirement beside a feature: how likely they mean the same, why, and whether they are linked.

    `score` is None for a requirement that was not suggested; `others` counts the other features linked to it.
    """

    requirement: str
    text: str
    score: float | None
    why: tuple[str, ...]
    link: FeatureLink | None
    others: int
    needs_all: bool


@dataclass(frozen=True)
class Matching:
    """Everything the page shows of a project, by itself."""

    features: tuple[FeatureToMatch, ...]
    requirements: tuple[tuple[str, str], ...]
    linked: Mapping[str, int]
    needs_all: frozenset[str]
    rejected: frozenset[tuple[str, str]]
    catalogue: Catalogue

    @property
    def question(self) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
        """What suggestions depend on: requirements and texts of features."""
        return self.requirements, tuple(row.words for row in self.features)

    @property
    def open(self) -> int:
        """How many rows are matched to nothing."""
        return sum(not row.links for row in self.features)


def matching_of(project: Project, since: Matching | None = None) -> Matching:
    """The features that answer no requirement by id or equal text, and all requirements.

    `since` is that of an earlier state: what did not change is taken from it.
    """
    catalogue = gather(project, since.catalogue if since else None)
    known = {key_of(demand.id): demand.id for demand in catalogue.demands}
    links: dict[str, list[FeatureLink]] = {}
    for link in project.links:
        if key_of(link.requirement) in known:
            links.setdefault(link.feature, []).append(link)
    features = []
    for number, matrix in enumerate(project.matrices):
        if matrix.by_hand:
            continue
        tools = tuple(column.tool for column in matrix.responses)
        for index, (feature, place) in enumerate(zip(matrix.features, feature_places(matrix), strict=True)):
            if index not in catalogue.answered[number] and (feature.text or feature.id):
                own = tuple(links.get(place, ()))
                features.append(FeatureToMatch(place, feature.id, feature.text, feature.group, tools, own))
    return Matching(
        tuple(features),
        tuple((demand.id, demand.text or demand.id) for demand in catalogue.demands),
        Counter(key_of(link.requirement) for link in project.links),
        frozenset(map(key_of, project.all_of)),
        frozenset((key_of(requirement), place) for requirement, place in project.rejected),
        catalogue,
    )


def pairs_of(
    matching: Matching, feature: FeatureToMatch, suggestions: Sequence[Suggestion], wanted: str = ""
) -> list[PairRow]:
    """The requirements beside a feature: linked ones, then those suggested and not rejected, likeliest first.

    `wanted` shows all requirements with these words instead.
    """
    links = {key_of(link.requirement): link for link in feature.links}
    scores = {key_of(its.requirement_id): its for its in suggestions}

    def row(requirement: str, text: str) -> PairRow:
        key = key_of(requirement)
        its, link = scores.get(key), links.get(key)
        others = matching.linked.get(key, 0) - (link is not None)
        return PairRow(
            requirement,
            text,
            its.score if its else None,
            its.words if its else (),
            link,
            others,
            key in matching.needs_all,
        )

    words = wanted.casefold().split()
    if words:
        found = [
            pair for pair in matching.requirements if all(word in f"{pair[0]} {pair[1]}".casefold() for word in words)
        ]
        return sorted((row(*pair) for pair in found), key=lambda its: -(its.score or 0.0))
    texts = {key_of(requirement): (requirement, text) for requirement, text in matching.requirements}
    shown = list(links) + [key for key in scores if key not in links and (key, feature.place) not in matching.rejected]
    return [row(*texts[key]) for key in shown if key in texts]


def best_of(matching: Matching, feature: FeatureToMatch, suggestions: Sequence[Suggestion]) -> Suggestion | None:
    """The likeliest requirement that was not rejected."""
    return next(
        (its for its in suggestions if (key_of(its.requirement_id), feature.place) not in matching.rejected), None
    )
