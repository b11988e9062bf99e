"""What a selection looks like once vendors have kept their promises: roadmap answers count as native.

A promise may carry a date, in the answer itself or in the comment beside it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level, Matrix, Responses

_YEAR = r"(?P<year>20\d\d)"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_WORD = r"(?P<word>" + "|".join(_MONTHS) + r")[a-z]*\.?"

_FORMS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}-(?P<month>0?[1-9]|1[0-2])-(?P<day>0?[1-9]|[12]\d|3[01])(?!\d)",
        rf"(?<!\d)(?P<day>0?[1-9]|[12]\d|3[01])\.(?P<month>0?[1-9]|1[0-2])\.{_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}[-/.](?P<month>0?[1-9]|1[0-2])(?![\d])",
        rf"(?<!\w)(?P<month>0?[1-9]|1[0-2])[/.]{_YEAR}(?!\d)",
        rf"\bq(?P<quarter>[1-4])\s*[-/.,']?\s*{_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}\s*[-/.,]?\s*q(?P<quarter>[1-4])\b",
        rf"\bh(?P<half>[12])\s*[-/.,']?\s*{_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}\s*[-/.,]?\s*h(?P<half>[12])\b",
        rf"\b{_MONTH_WORD}\s*[-/.,']?\s*{_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}(?!\d)",
    )
)
"""The most telling form first: a bare year means its end."""


def promised_for(text: str) -> date | None:
    """The last day of what a text names: a day, a month, a quarter, a half or a year; None when it names none.

    ``Q3 2027`` is 2027-09-30, ``2027-06`` is 2027-06-30, ``roadmap 2026`` is 2026-12-31. Of several the first form
    that fits counts, and of its matches the latest: a promise is kept when all of it is there.
    """
    for form in _FORMS:
        days = [found for match in form.finditer(text) if (found := _last_day(match)) is not None]
        if days:
            return max(days)
    return None


def _last_day(match: re.Match[str]) -> date | None:
    named = match.groupdict()
    year = int(named["year"])
    month = 12
    if named.get("month"):
        month = int(named["month"])
    elif named.get("quarter"):
        month = 3 * int(named["quarter"])
    elif named.get("half"):
        month = 6 * int(named["half"])
    elif named.get("word"):
        month = _MONTHS.index(named["word"].casefold()) + 1
    last = monthrange(year, month)[1]
    day = int(named["day"]) if named.get("day") else last
    return date(year, month, day) if day <= last else None


@dataclass(frozen=True, slots=True)
class Promise:
    """A roadmap answer: whose, to which row of which matrix, and for when it is promised (None: no date is named)."""

    tool: str
    matrix: int
    feature: int
    due: date | None


def promises(project: Project) -> tuple[Promise, ...]:
    """Every roadmap answer of the project, in the order of the files."""
    return tuple(
        Promise(responses.tool, number, at, _due(responses, at))
        for number, matrix in enumerate(project.matrices)
        for responses in matrix.responses
        for at in _promised(matrix, responses)
    )


def delivered(project: Project, by: date | None = None) -> Project:
    """The project with every promise kept that is due `by` a day, or every promise when that is None.

    A kept promise reads as before with ``, delivered`` behind it and counts as native.
    """
    return replace(project, matrices=tuple(_delivered(matrix, by) for matrix in project.matrices))


def _delivered(matrix: Matrix, by: date | None) -> Matrix:
    columns: list[Responses] = []
    words: dict[str, Level] = {}
    for responses in matrix.responses:
        raw = list(responses.raw)
        for at in _promised(matrix, responses):
            if by is not None and ((due := _due(responses, at)) is None or due > by):
                continue
            raw[at] = tr("{answer}, delivered", answer=raw[at])
            words[raw[at]] = Level.NATIVE
        columns.append(replace(responses, raw=tuple(raw)) if raw != list(responses.raw) else responses)
    if not words:
        return matrix
    return replace(matrix, responses=tuple(columns), meanings={**matrix.meanings, **words})


def _promised(matrix: Matrix, responses: Responses) -> Iterator[int]:
    words = {word for word, meaning in matrix.meanings.items() if meaning is Level.ROADMAP}
    return (at for at, raw in enumerate(responses.raw) if raw in words) if words else iter(())


def _due(responses: Responses, at: int) -> date | None:
    """The date in the answer, else in its comment."""
    return promised_for(responses.raw[at]) or (promised_for(responses.comments[at]) if responses.comments else None)
