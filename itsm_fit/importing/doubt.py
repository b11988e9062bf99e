"""What is said of a table whose layout is doubtful: how sure it is, how it was read, and how else it may be meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.layout import Layout, Orientation
from itsm_fit.language import Phrase, Phrases, tr, trn
from itsm_fit.storage.spreadsheet import CellPlace, column_name
from itsm_fit.writing import in_quotes

SURE = 0.8
"""Confidence from which on a layout is taken without a look."""
RUNS: Mapping[Orientation, str] = Phrases(
    {
        Orientation.COLUMNS: Phrase("tools in columns"),
        Orientation.ROWS: Phrase("tools in rows"),
        Orientation.ONE: Phrase("one respondent"),
        Orientation.LONG: Phrase("a row for each requirement and tool"),
    }
)
_MOST_NAMED, _LONGEST_NAME = 3, 14


def doubtful_layout(file: str, layout: Layout, confidence: float, runner_up: Layout | None) -> Sequence[Issue]:
    """A warning where a layout was found with less than `SURE`, none otherwise."""
    if confidence >= SURE:
        return ()
    where = f"{layout.sheet}!{CellPlace(max(layout.header, default=layout.first), layout.text).name}"
    read = f"{RUNS[layout.orientation]}{_names(layout)}"
    if runner_up is None:
        message = tr(
            "The table may be read wrong (confidence {confidence:.2f}), as {read}: look at it in the import window.",
            confidence=confidence,
            read=read,
        )
    else:
        message = tr(
            "The table may be read wrong (confidence {confidence:.2f}), as {read}; it may also be {other}: look at it "
            "in the import window.",
            confidence=confidence,
            read=read,
            other=otherwise(layout, runner_up),
        )
    return (Issue(Severity.WARNING, file, where, message),)


def otherwise(layout: Layout, other: Layout) -> str:
    """In what another layout differs most from the one taken: ``tools in rows, “Alpha”, “Beta” …``."""
    differs = RUNS[other.orientation]
    if other.orientation is layout.orientation:
        number = len({tool.name for tool in other.tools})
        differs = trn("{count} tool", "{count} tools", number)
        if other.text != layout.text:
            differs = tr("texts in column {letters}", letters=column_name(other.text))
    return f"{differs}{_names(other)}"


def shortened(text: str, letters: int) -> str:
    """The text, with … for what is beyond so many letters."""
    return text if len(text) <= letters else f"{text[: letters - 1]}…"


def _names(layout: Layout) -> str:
    names = tuple(dict.fromkeys(tool.name for tool in layout.tools if tool.name))
    named = "".join(f", {in_quotes(shortened(name, _LONGEST_NAME))}" for name in names[:_MOST_NAMED])
    return f"{named} …" if len(names) > _MOST_NAMED else named
