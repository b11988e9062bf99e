"""What the hidden sheet of a report tells of its sheets, so that they are known again when it comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from xlsxwriter.utility import xl_col_to_name

from itsm_fit.importing import report_form as form
from itsm_fit.report.workbook.page import Page

_RUNS = 1_000
"""Of rows that follow each other in one cell: it takes only so many characters."""


def told_of(pages: Iterable[Page]) -> Iterator[tuple[str, ...]]:
    """The sheets, where their tables stand and how these are headed, and where they hold formulas."""
    for page in pages:
        name = page.worksheet.get_name()
        yield form.SHEET, name
        for top, headings, rows in page.tables:
            yield form.TABLE, name, str(top + 1), str(rows), *headings
        for column, formulas in sorted(page.formulas.items()):
            words = sorted({form.words_of(each) for each in set(formulas.values())})
            where = [form.run(first + 1, last + 1) for first, last in form.spans(sorted(formulas))]
            for at in range(0, len(where), _RUNS):
                yield form.FORMULAS, name, xl_col_to_name(column), " ".join(where[at : at + _RUNS]), *words
