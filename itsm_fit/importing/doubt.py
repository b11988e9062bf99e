"""What is said of a table whose layout is doubtful: how sure it is, how it was read, and how else it may be meant."""

from __future__ import annotations

from collections.abc import Sequence

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.layout import Layout, Orientation
from itsm_fit.storage.spreadsheet import CellPlace, column_name

SURE = 0.8
"""Confidence from which on a layout is taken without a look."""
RUNS = {
    Orientation.COLUMNS: "tools in columns",
    Orientation.ROWS: "tools in rows",
    Orientation.ONE: "one respondent",
    Orientation.LONG: "a row for each requirement and tool",
}
_MOST_NAMED, _LONGEST_NAME = 3, 14


def doubtful_layout(file: str, layout: Layout, confidence: float, runner_up: Layout | None) -> Sequence[Issue]:
    """A warning where a layout was found with less than `SURE`, none otherwise."""
    if confidence >= SURE:
        return ()
    where = f"{layout.sheet}!{CellPlace(max(layout.header, default=layout.first), layout.text).name}"
    read = f"The table may be read wrong (confidence {confidence:.2f}), as {RUNS[layout.orientation]}{_names(layout)}"
    other = f"; it may also be {otherwise(layout, runner_up)}" if runner_up is not None else ""
    return (Issue(Severity.WARNING, file, where, f"{read}{other}: look at it in the import window."),)


def otherwise(layout: Layout, other: Layout) -> str:
    """In what another layout differs most from the one taken: ``tools in rows, “Alpha”, “Beta” …``."""
    differs = RUNS[other.orientation]
    if other.orientation is layout.orientation:
        number = len({tool.name for tool in other.tools})
        differs = f"{number} tool{'' if number == 1 else 's'}"
        if other.text != layout.text:
            differs = f"texts in column {column_name(other.text)}"
    return f"{differs}{_names(other)}"


def shortened(text: str, letters: int) -> str:
    """The text, with … for what is beyond so many letters."""
    return text if len(text) <= letters else f"{text[: letters - 1]}…"


def _names(layout: Layout) -> str:
    names = tuple(dict.fromkeys(tool.name for tool in layout.tools if tool.name))
    named = "".join(f", “{shortened(name, _LONGEST_NAME)}”" for name in names[:_MOST_NAMED])
    return f"{named} …" if len(names) > _MOST_NAMED else named
