"""How a project's reports look: whose they are, and how dates and numbers read in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Literal, get_args

from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, Writing, tr
from itsm_fit.model.picture import picture_head
from itsm_fit.numerals import Marks

LONGEST_TITLE = 200
_ACCENT = re.compile(r"#[0-9A-F]{6}")
_NO_LINE = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""The categories of signs that end a line, steer a machine or stand for nothing."""
_MONTHS = (
    (Phrase("Jan"), Phrase("January")),
    (Phrase("Feb"), Phrase("February")),
    (Phrase("Mar"), Phrase("March")),
    (Phrase("Apr"), Phrase("April")),
    (Phrase("May"), Phrase("May")),
    (Phrase("Jun"), Phrase("June")),
    (Phrase("Jul"), Phrase("July")),
    (Phrase("Aug"), Phrase("August")),
    (Phrase("Sep"), Phrase("September")),
    (Phrase("Oct"), Phrase("October")),
    (Phrase("Nov"), Phrase("November")),
    (Phrase("Dec"), Phrase("December")),
)
"""Each month, short and in full."""

ReportLanguage = Literal["", "en", "de", "fr"]
"""The language of reports by its code; "" for the one that the program speaks."""


class DateForm(StrEnum):
    """How a day is written; the values are the same for people, in project files and as formats of cells."""

    ISO = "yyyy-mm-dd"
    POINTS = "dd.mm.yyyy"
    SLASHES = "dd/mm/yyyy"
    AMERICAN = "mm/dd/yyyy"
    SHORT_MONTH = "d mmm yyyy"
    LONG_MONTH = "d mmmm yyyy"

    @property
    def example(self) -> str:
        return self.of(date(2026, 11, 29))

    def of(self, day: date) -> str:
        """A day in this form, names of months in the language spoken."""
        short, long = map(str, _MONTHS[day.month - 1])
        parts = {
            "yyyy": f"{day.year:04}",
            "mmmm": long,
            "mmm": short,
            "mm": f"{day.month:02}",
            "dd": f"{day.day:02}",
            "d": str(day.day),
        }
        return re.sub("[dmy]+", lambda found: parts[found[0]], self.value)


class NumberForm(StrEnum):
    """The signs between thousands and before decimals; `marks` are the signs themselves."""

    SPACE_POINT = "space and point"
    SPACE_COMMA = "space and comma"
    COMMA_POINT = "comma and point"
    POINT_COMMA = "point and comma"
    APOSTROPHE_POINT = "apostrophe and point"

    @property
    def marks(self) -> Marks:
        return _MARKS[self]

    @property
    def example(self) -> str:
        return f"1{self.marks.group}234{self.marks.decimal}5"


_THIN = "\u2009"
_MARKS: Mapping[NumberForm, Marks] = {
    NumberForm.SPACE_POINT: Marks(".", _THIN),
    NumberForm.SPACE_COMMA: Marks(",", _THIN),
    NumberForm.COMMA_POINT: Marks(".", ","),
    NumberForm.POINT_COMMA: Marks(",", "."),
    NumberForm.APOSTROPHE_POINT: Marks(".", "’"),
}


@dataclass(frozen=True)
class ReportLook:
    """How reports look. What is empty is as usual: no organisation, the title made of the project's name, no logo.

    `logo` holds the bytes of a PNG or JPEG file as they were given. `accent` (``#1F4E79``) colours headings and lines,
    never figures; it is kept as wished, and drawn so dark that it can be read. `dates` and `numbers` are None where
    they are written as the language of the report does.
    """

    organisation: str = ""
    title: str = ""
    logo: bytes = field(default=b"", repr=False)
    accent: str = ""
    dates: DateForm | None = None
    numbers: NumberForm | None = None
    language: ReportLanguage = ""

    def writing(self, usual: Writing) -> Writing:
        """How numbers and days are written in reports, as a language usually does where nothing else is wished."""
        if self.dates is not None:
            usual = replace(usual, day=self.dates.of)
        if self.numbers is not None:
            usual = replace(usual, decimal=self.numbers.marks.decimal, group=self.numbers.marks.group)
        return usual


def require_sound_look(look: ReportLook) -> None:
    """Raise EditError unless the texts are single lines of some length, the logo a picture, the colour a colour and the
    language one that reports are written in.
    """
    for text, what in ((look.organisation, tr("name of the organisation")), (look.title, tr("title of the report"))):
        if len(text) > LONGEST_TITLE or any(unicodedata.category(sign) in _NO_LINE for sign in text):
            raise EditError(tr("The {what} is one line of at most {most} characters.", what=what, most=LONGEST_TITLE))
    if look.logo:
        picture_head(look.logo)
    if look.accent and not _ACCENT.fullmatch(look.accent):
        raise EditError(tr("“{accent}” is no colour: write it as #1F4E79.", accent=look.accent[:40]))
    if look.language not in get_args(ReportLanguage):
        raise EditError(tr("Reports are written in en, de or fr, not in {language}.", language=look.language))
