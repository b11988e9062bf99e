"""Cells as tab-separated text that a spreadsheet takes in as they are."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

_NUMBER = re.compile(r"[-+]?[\d.,\s\u00a0\u202f]+(?:[-–][\d.,]+)?[\s\u00a0]?%?$")
_STARTS_A_FORMULA = ("=", "+", "-", "@")


def tsv(rows: Iterable[Sequence[str]]) -> str:
    """Lines of cells, quoted where they hold tabs, quotes or line breaks; no text is taken for a formula."""
    made = io.StringIO()
    csv.writer(made, dialect="excel-tab", lineterminator="\n").writerows([_plain(cell) for cell in row] for row in rows)
    return made.getvalue().removesuffix("\n")


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) and not _NUMBER.fullmatch(cell) else cell
