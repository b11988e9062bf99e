"""What holds of any two versions that are put together, whatever was edited."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from differing import CHANGES, PROJECT
from hypothesis import given, settings
from hypothesis import strategies as st
from random_edits import edited
from thorough import examples

from itsm_fit.differences import EntitySort, differences
from itsm_fit.merging import Merged, MergeSide, merged
from itsm_fit.model.project import Project
from itsm_fit.sealing.verify import verify
from itsm_fit.storage.project_file import read_project, write_project

AT = datetime(2026, 11, 30, 12, tzinfo=UTC)


def together(base: Project, mine: Project, theirs: Project, side: MergeSide | None = None) -> Merged:
    """Both put together; with a side all conflicts are decided for it."""
    found = merged(base, mine, theirs, by="Ada", at=AT)
    while side is not None and found.conflicts:
        decided = {each.place: side for each in (*found.conflicts, *found.decided)}
        found = merged(base, mine, theirs, decided, by="Ada", at=AT)
    return found


def copy_of(project: Project) -> Project:
    """An equal project that shares nothing with it."""
    return read_project(write_project(project), "copy.itsmfit")


def with_changes(*fields: str) -> Project:
    """The project with one change in each of these fields."""
    project = PROJECT
    for field in fields:
        changed = CHANGES[field][0](PROJECT)
        along = ("log", "kept") if field in {"log", "kept"} else (field,)
        project = replace(project, **{name: getattr(changed, name) for name in along})
    return project


@pytest.mark.parametrize("field", CHANGES)
def test_what_each_changed_of_something_else_is_in_the_result(field: str) -> None:
    others = [each for each in CHANGES if each not in ({"log", "kept"} if field in {"log", "kept"} else {field})]
    found = merged(PROJECT, with_changes(field), with_changes(*others), by="Ada", at=AT)
    assert found.conflicts == ()
    assert differences(found.project, with_changes(*others, field)) == ()
    back = merged(PROJECT, with_changes(*others), with_changes(field), by="Ada", at=AT)
    assert differences(back.project, found.project) == ()


@given(st.data())
@settings(max_examples=examples(40), deadline=None)
def test_what_one_side_alone_did_is_the_result(data: st.DataObject) -> None:
    base = PROJECT
    other = edited(data, base)
    for mine, theirs in ((base, other), (other, base), (other, other), (copy_of(base), other), (other, copy_of(base))):
        found = merged(base, mine, theirs, by="Ada", at=AT)
        assert found.conflicts == found.decided == ()
        assert found.renumbered == {}
        assert differences(found.project, other) == ()


@given(st.data())
@settings(max_examples=examples(60), deadline=None)
def test_two_peoples_edits_are_a_sound_project_that_is_read_as_it_was_written(data: st.DataObject) -> None:
    mine, theirs = edited(data, PROJECT), edited(data, PROJECT)
    found = together(PROJECT, mine, theirs, data.draw(st.none() | st.sampled_from(MergeSide)))
    again = read_project(write_project(found.project), "merged.itsmfit")
    assert [each for each in differences(again, found.project) if each.sort is not EntitySort.ORDER] == []
    assert verify(found.project).problems == verify(PROJECT).problems
