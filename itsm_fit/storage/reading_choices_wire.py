"""How files are to be read, and what was noticed in them, as they stand in a project file."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import msgspec

from itsm_fit.errors import InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.language import tr
from itsm_fit.model.reading_choices import ReadingChoices, Recipe
from itsm_fit.model.tool import Level, Meaning
from itsm_fit.storage.project_layout import line


class WireRecipe(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """The choices made for one layout; what is as usual is left out."""

    orientation: str
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
    rows: dict[str, str] = {}
    words: dict[str, Level | float] = {}
    names: dict[str, str] = {}
    best: float | None = None
    worst: float | None = None
    lowest_is_best: bool | None = None


class WireReadingChoices(msgspec.Struct, forbid_unknown_fields=True):
    """Words and layouts; the order of the latter tells which is older."""

    layouts: list[tuple[str, WireRecipe]]
    words: dict[str, Level | float]


class WireRemark(msgspec.Struct, forbid_unknown_fields=True):
    """Something noticed in a file."""

    file: str
    message: str
    severity: Severity
    where: str


def decided_to_wire(decided: ReadingChoices) -> dict[str, Any]:
    """Decisions as they stand in the file."""
    return {
        "layouts": [line((key, WireRecipe(**asdict(recipe)))) for key, recipe in decided.layouts.items()],
        "words": dict(decided.words),
    }


def decided_from_wire(wire: WireReadingChoices | None, file: str) -> ReadingChoices:
    """The decisions in a file; raises InputError for a share outside 0 to 1."""
    if wire is None:
        return ReadingChoices()
    layouts = {key: Recipe(**msgspec.structs.asdict(recipe)) for key, recipe in wire.layouts}
    for words in (wire.words, *(recipe.words for recipe in layouts.values())):
        for meaning in words.values():
            require_share(meaning, file, "$.decided")
    return ReadingChoices(wire.words, layouts)


def require_share(meaning: Meaning, file: str, path: str) -> Meaning:
    """The meaning itself; raises InputError for a share outside 0 to 1."""
    if not isinstance(meaning, Level) and not 0 <= meaning <= 1:
        raise InputError(
            tr("{number} is no share of the best score: write 0 to 1.", number=meaning), file=file, where=path
        )
    return meaning


def remark_to_wire(remark: Issue) -> msgspec.Raw:
    """A remark on one line."""
    return line(WireRemark(remark.file, remark.message, remark.severity, remark.where))


def remark_from_wire(wire: WireRemark) -> Issue:
    """A remark in a file."""
    return Issue(wire.severity, wire.file, wire.where, wire.message)
