"""Columns of a table that no row fills are left out, and what is said of the others still holds."""

from __future__ import annotations

import pytest

from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable

COLUMNS = (
    Column("Must", styles.WORD),
    Column("Owner", styles.WORD, optional=True),
    Column("Fails", styles.WORD),
    Column("Open", styles.WORD),
    Column("Note", styles.WORD, optional=True),
)


@pytest.mark.parametrize(
    ("row", "struck", "headings"),
    [
        (("INC-01", "", "GLPI", "iTop", ""), (2, 3), ["Fails", "Open"]),
        (("INC-01", "Desk", "GLPI", "iTop", "later"), (2, 3), ["Fails", "Open"]),
        (("INC-01", "", "GLPI", "iTop", "later"), (2, None), ["Fails", "Open", "Note"]),
        (("INC-01", "", "GLPI", "iTop", ""), (1, 1), []),
        (("INC-01", "", "GLPI", "iTop", ""), None, []),
    ],
)
def test_the_same_columns_are_struck_whatever_is_left_out_before_them(
    row: tuple[str, ...], struck: tuple[int, int | None] | None, headings: list[str]
) -> None:
    table = DataTable(COLUMNS, [row], struck=struck)
    columns, _ = table.filled()
    assert [columns[place].heading for place in table.places_struck(columns)] == headings
