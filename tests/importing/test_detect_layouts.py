"""Each way in which people lay out a matrix is understood as a person understands it."""

from __future__ import annotations

from typing import Any

import pytest
from layouts import CASES, Case

from itsm_fit.importing.inspect import inspection


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_layout_is_understood(case: Case) -> None:
    found = inspection(case.data(), case.file_name)
    assert [_only(table, want) for table, want in zip(found["tables"], case.tables, strict=False)] == [
        _plain(want) for want in case.tables
    ]
    assert len(found["tables"]) == len(case.tables)


def _only(table: dict[str, Any], want: Any) -> dict[str, Any]:
    shown = {key: table.get(key) for key in want}
    if "levels" in want:
        shown["levels"] = {text: table["levels"].get(text, "missing") for text in want["levels"]}
    return shown


def _plain(want: Any) -> dict[str, Any]:
    return {key: pytest.approx(value) if key == "levels_" else value for key, value in want.items()}
