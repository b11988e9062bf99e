"""What people decided about how vendors' files are read, kept so that the next file needs no mapping."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from itsm_fit.model.tool import Meaning

MOST_LAYOUTS = 200


@dataclass(frozen=True)
class Recipe:
    """The choices made for one layout.

    `orientation` and the roles in `rows` are words of the import; `header` counts from the last header row detected.
    `tools` holds answer columns and comment of each tool, `rows` the role of rows by their text in normal form, `words`
    meanings by answer word, `names` the names given to tools, `best` and `worst` the ends of a scale of scores and
    `lowest_is_best` its direction. Without corrections to the layout `text` is None and the columns are left as they
    are detected.
    """

    orientation: str = "tools-in-columns"
    header: tuple[int, ...] = ()
    text: int | None = None
    id: int | None = None
    group: int | None = None
    priority: int | None = None
    weight: int | None = None
    tool_column: int | None = None
    note: int | None = None
    tools: tuple[tuple[tuple[int, ...], int | None], ...] = ()
    features: tuple[tuple[int, int | None], ...] = ()
    rows: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, Meaning] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    best: float | None = None
    worst: float | None = None
    lowest_is_best: bool | None = None


@dataclass(frozen=True)
class ReadingChoices:
    """`words` are meanings by answer word in normal form, `layouts` recipes by the fingerprint of a layout."""

    words: Mapping[str, Meaning] = field(default_factory=dict)
    layouts: Mapping[str, Recipe] = field(default_factory=dict)

    def joined(self, newer: ReadingChoices) -> ReadingChoices:
        """Both; where they differ the newer ones count, and of many layouts the newest are kept."""
        kept = [(key, recipe) for key, recipe in self.layouts.items() if key not in newer.layouts]
        return ReadingChoices({**self.words, **newer.words}, dict([*kept, *newer.layouts.items()][-MOST_LAYOUTS:]))
