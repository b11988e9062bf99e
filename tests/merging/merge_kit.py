"""Two versions of a small project, put together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from differing import PROJECT

from itsm_fit.merging import MergeConflict, Merged, MergePlace, MergeSide, merged
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import read_project, write_project

AT = datetime(2026, 11, 30, 12, tzinfo=UTC)


def put_together(
    mine: Project,
    theirs: Project,
    decisions: Mapping[MergePlace, MergeSide] | None = None,
    *,
    base: Project = PROJECT,
    all_for: MergeSide | None = None,
) -> Merged:
    """Both put together by what they began with; `all_for` decides all conflicts for a side."""
    found = merged(base, mine, theirs, decisions, by="Ada", at=AT)
    while all_for is not None and found.conflicts:
        decided = {each.place: all_for for each in (*found.conflicts, *found.decided)}
        found = merged(base, mine, theirs, decided, by="Ada", at=AT)
    return found


def told(conflict: MergeConflict) -> tuple[str, str, str, str, str]:
    """What it is about, what of it, and the three versions."""
    return conflict.name, conflict.field, conflict.base, conflict.mine, conflict.theirs


def copy_of(project: Project) -> Project:
    """An equal project that shares nothing with it."""
    return read_project(write_project(project), "copy.itsmfit")
