"""Where answers and prices of a tool speak of different editions: said with both places, never mixed."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.findings import Issue, Severity
from itsm_fit.language import tr
from itsm_fit.model.editions import EditionPlace, edition_of, editions_of, places_of
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.scoring.wording import listed

_MOST_NAMED = 4


def edition_issues(project: Project) -> Iterator[Issue]:
    """One for each tool whose answers and prices do not go by one edition, and for each that has yet to be chosen."""
    for tool in project.tool_names:
        offered = editions_of(project, tool)
        if not offered:
            continue
        counts, places = edition_of(project, tool), places_of(project, tool)
        if len(offered) > 1 and tool not in project.round.editions:
            yield Issue(
                Severity.WARNING,
                "",
                tool,
                tr(
                    "{tool} is offered in several editions ({places}): {edition} counts until one is chosen on "
                    "Seal › Round.",
                    tool=tool,
                    places=_told(places),
                    edition=counts,
                ),
            )
        yield from _mixed(tool, counts, places)


def _mixed(tool: str, counts: str, places: tuple[EditionPlace, ...]) -> Iterator[Issue]:
    """That only answers, or only prices, are of the edition that counts."""
    for priced in (True, False):
        its = [each for each in places if each.priced is priced]
        if its and not any(text_key(each.edition) == text_key(counts) for each in its):
            beside = [each for each in places if each.priced is not priced]
            message = (
                tr(
                    "{tool}: its prices are of another edition ({prices}) than its answers ({answers}): they do not "
                    "count. Ask for the prices of {edition}, or choose the other edition.",
                    tool=tool,
                    prices=_told(its),
                    answers=_told(beside) or counts,
                    edition=counts,
                )
                if priced
                else tr(
                    "{tool}: its answers are of another edition ({answers}) than its prices ({prices}): they do not "
                    "count. Ask for the answers of {edition}, or choose the other edition.",
                    tool=tool,
                    answers=_told(its),
                    prices=_told(beside) or counts,
                    edition=counts,
                )
            )
            yield Issue(Severity.WARNING, "", tool, message)


def _told(places: tuple[EditionPlace, ...] | list[EditionPlace]) -> str:
    """``Standard in acme.xlsx!Matrix, Enterprise at “Licences”``."""
    said = [
        tr("{edition} at “{place}”", edition=each.edition, place=each.place)
        if each.priced
        else tr("{edition} in {place}", edition=each.edition, place=each.place)
        for each in places
    ]
    return listed(list(dict.fromkeys(said)), _MOST_NAMED)
