"""What the texts of an organisation's template can ask of a book: `{{fit:title}}` and the like."""

from __future__ import annotations

from collections.abc import Mapping

from itsm_fit.report.pdf.cells import in_print
from itsm_fit.report.process_book.book import ProcessBook
from itsm_fit.writing import day


def answers_of(book: ProcessBook) -> Mapping[str, str]:
    """What is said, by the name that asks for it."""
    answers = {
        "title": book.title,
        "subtitle": book.subtitle,
        "organisation": book.organisation,
        "made": book.made,
        "day": day(book.made_on),
    }
    return {name: in_print(text) for name, text in answers.items()}
