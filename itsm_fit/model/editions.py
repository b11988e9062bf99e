"""Which edition of a tool answers and prices are about: fit, musts and cost of a tool go by one and the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key


@dataclass(frozen=True, slots=True)
class EditionPlace:
    """Where an edition is named: for answers the table (``acme.xlsx!Matrix``), for a price the name of its line."""

    edition: str
    place: str
    priced: bool


def places_of(project: Project, tool: str) -> tuple[EditionPlace, ...]:
    """Where editions of a tool are named, answers first, in the order of the files."""
    answers = (
        EditionPlace(column.edition, matrix.place(""), priced=False)
        for matrix in project.matrices
        for column in matrix.responses
        if column.tool == tool and column.edition
    )
    prices = (
        EditionPlace(item.edition, item.name or item.basis.words, priced=True)
        for item in project.decision.costs
        if item.tool == tool and item.edition
    )
    return (*answers, *prices)


def editions_of(project: Project, tool: str) -> tuple[str, ...]:
    """The editions that a tool is offered in, each once as it is spelled first."""
    found: dict[str, str] = {}
    for each in places_of(project, tool):
        found.setdefault(text_key(each.edition), each.edition)
    return tuple(found.values())


def edition_of(project: Project, tool: str) -> str:
    """The edition that counts: the one chosen where it is offered, else the first one named, "" where none is."""
    offered = editions_of(project, tool)
    chosen = text_key(project.round.editions.get(tool, ""))
    return next((each for each in offered if text_key(each) == chosen), offered[0] if offered else "")


def editions_in_force(project: Project) -> Mapping[str, str]:
    """The key of the edition that counts, by tool, of those that name any."""
    named = {column.tool for matrix in project.matrices for column in matrix.responses if column.edition}
    named |= {item.tool for item in project.decision.costs if item.edition}
    return {tool: text_key(edition_of(project, tool)) for tool in named}


def belongs(edition: str, tool: str, in_force: Mapping[str, str]) -> bool:
    """Whether what names an edition of a tool, or none, counts."""
    return not edition or text_key(edition) == in_force.get(tool, text_key(edition))
