"""What follows from an edit happens in one place and one order: an edit only says what it touched."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import itsm_fit.editor

STEPS = {"settled_on_borders", "settled_in_frames", "grown_frames", "askew_lines", "routed"}
"""What `settle` does in its order; lines that a layout has placed are the layout's."""


def _calls(path: Path) -> Iterator[str]:
    for each in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(each, ast.Call):
            called = each.func
            yield (
                called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
            )


def test_edits_leave_what_follows_from_them_to_the_tail() -> None:
    folder = Path(itsm_fit.editor.__file__).parent
    by_file = {path.relative_to(folder).as_posix(): STEPS.intersection(_calls(path)) for path in folder.rglob("*.py")}
    assert by_file.pop("tail.py") == STEPS
    assert {file: found for file, found in by_file.items() if found} == {}
