"""What came of a merge: the project, and what two people changed differently, each with its place and in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from itsm_fit.differences import EntityKey
from itsm_fit.language import WordedEnum
from itsm_fit.model.project import Project

MergePlace = tuple[str, ...]
"""Where in a project a conflict is: names of fields and keys of what they hold, the same in every run."""


def place_text(place: MergePlace) -> str:
    """A place as one text, as JSON Pointer (RFC 6901) writes it: ``/settings/must_threshold``."""
    return "".join(f"/{part.replace('~', '~0').replace('/', '~1')}" for part in place)


def place_of(text: str) -> MergePlace:
    """The place that a text stands for, as `place_text` writes it."""
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in text.split("/")[1:])


class MergeSide(StrEnum):
    """Whose version counts where both changed something."""

    MINE = "mine"
    THEIRS = "theirs"


class MergeKind(WordedEnum):
    """How two versions do not go together."""

    BOTH_CHANGED = "both changed it"
    BOTH_ADDED = "both added it"
    DELETED_HERE = "deleted here, changed there"
    DELETED_THERE = "changed here, deleted there"
    HANGS_HERE = "needs here what was deleted there"
    HANGS_THERE = "needs there what was deleted here"


@dataclass(frozen=True, slots=True)
class MergeConflict:
    """One thing that cannot be as both want it.

    `entity` is what it is about, as `differences` knows it; `name` what that is called, `at` where it belongs, such as
    ``Incident``, and `field` what of it, in words ("" for the whole of it). `base`, `mine` and `theirs` are the three
    versions in words, “–” where there is none. `side` is what was decided, None while it is open: then the merged
    project has theirs. `drawn` are the ids of the elements on the drawing that it is seen at.
    """

    place: MergePlace
    kind: MergeKind
    entity: EntityKey
    name: str
    at: str
    field: str
    base: str
    mine: str
    theirs: str
    side: MergeSide | None = None
    drawn: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """`project` has what either changed, theirs where a conflict is open.

    `conflicts` are those that nobody decided yet, `decided` the others, each with its side: what lost stands in it.
    `renumbered` are the ids that what was added here goes by now, by those it had: another one was added there by the
    same id.
    """

    project: Project
    conflicts: tuple[MergeConflict, ...] = ()
    decided: tuple[MergeConflict, ...] = ()
    renumbered: Mapping[str, str] = field(default_factory=dict)
