"""Amounts, days of work and dates as people type and paste them: thousands apart, a currency or unit beside."""

from __future__ import annotations

import contextlib
import re
from datetime import date

from itsm_fit.errors import EditError
from itsm_fit.importing.text import phrases
from itsm_fit.language import tr
from itsm_fit.model.settings import is_weight
from itsm_fit.numerals import read_number

_BLANK = {"", "–", "-", "?"}
_DAYS = re.compile(r"([\d.,'’ \u00a0]+?)\s*([^\W\d]+(?:[ -][^\W\d]+)?\.?)")
_DAY_UNITS = frozenset(
    phrases("""
    d | day | days | md | pd | man-days | man days | person days | person-days | pt | at | mt | tag | tage | tagen |
    personentage | j | jh | jour | jours | dag | dagen | día | días | giorno | giorni | gg | dni
    """)
)
"""Units that stand for a day of one person's work."""
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?:[T ][\d:.]+)?")
_BY_DOTS_DAY = re.compile(r"(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<y>\d{4}|\d{2})")
_BY_STROKES = re.compile(r"(?P<one>\d{1,2})[-/](?P<two>\d{1,2})[-/](?P<y>\d{4}|\d{2})")
_NAMED_DAY = re.compile(r"(?P<d>\d{1,2})\.?[ -](?P<name>[^\W\d]{3,})\.?[ -](?P<y>\d{4})")
_NAMED_MONTH = re.compile(r"(?P<name>[^\W\d]{3,})\.? (?P<d>\d{1,2}),? (?P<y>\d{4})")
_MONTHS = {
    name: at
    for at, name in enumerate(phrases("jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec"), 1)
}
_MOST_MONTHS = 12
_CENTURY = 2000


def read_amount(text: str, what: str = "") -> float | None:
    """The number in a cell, None for a blank one or a dash; raises EditError for anything else.

    A comma before three digits sets thousands apart (1,200), else it is a decimal comma (12,5); a single dot is always
    a decimal point; signs of a currency are passed over, ``5 %`` is 0.05.
    """
    if text.strip() in _BLANK:
        return None
    reading = read_number(text)
    if reading.value is None:
        raise EditError(
            tr(
                "“{text}” is no number for the {what}: write digits, such as 1200 or 12.5.",
                text=text.strip(),
                what=what or tr("amount"),
            )
        )
    return reading.value / 100 if reading.percent else reading.value


def read_days(text: str, what: str = "") -> float | None:
    """Days of work as people write them ("5", "3,5 PT", "5 days"), None for a blank one.

    Raises EditError for what is no number of days, 0 or more; other units are not converted.
    """
    found = _DAYS.fullmatch(text.strip())
    bare = found[1] if found and found[2].casefold().strip(". ") in _DAY_UNITS else text
    with contextlib.suppress(EditError):
        days = read_amount(bare, what) if "%" not in bare else None
        if days is None and not bare.strip(" –-?"):
            return None
        if days is not None and is_weight(days):
            return days
    raise EditError(
        tr(
            "The {what} “{text}” is no number of days, 0 or more: write it as 5 or 3.5.",
            what=what or tr("effort"),
            text=text.strip(),
        )
    )


def read_day(text: str) -> date:
    """A day of the calendar as people write it: 2026-12-31, 31.12.2026, 31 Dec 2026, 12/31/2026.

    Raises EditError for anything else, and where day and month could be either way round.
    """
    bare = " ".join(text.split())
    for pattern in (_YEAR_FIRST, _BY_DOTS_DAY, _BY_STROKES, _NAMED_DAY, _NAMED_MONTH):
        found = pattern.fullmatch(bare)
        if found:
            return _day_of(found.groupdict(), bare)
    raise EditError(tr("“{text}” is no date: write it as 2026-12-31.", text=bare))


def _day_of(parts: dict[str, str], text: str) -> date:
    year = int(parts["y"]) + (_CENTURY if len(parts["y"]) == 2 else 0)
    if "name" in parts:
        month, day = _MONTHS.get(parts["name"][:3].casefold(), 0), int(parts["d"])
    elif "m" in parts:
        month, day = int(parts["m"]), int(parts["d"])
    else:
        day, month = int(parts["one"]), int(parts["two"])
        if day <= _MOST_MONTHS and month <= _MOST_MONTHS and day != month:
            raise EditError(
                tr(
                    "“{text}” could be two days: write it as {year}-{month:02}-{day:02} or so.",
                    text=text,
                    year=year,
                    month=month,
                    day=day,
                )
            )
        if month > _MOST_MONTHS:
            day, month = month, day
    try:
        return date(year, month, day)
    except ValueError:
        raise EditError(tr("“{text}” is no day of the calendar: write it as 2026-12-31.", text=text)) from None
