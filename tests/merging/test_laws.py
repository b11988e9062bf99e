"""What holds of any two versions that are put together, whatever was edited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from differing import CHANGES, PROJECT
from hypothesis import given, settings
from hypothesis import strategies as st
from merge_kit import copy_of, put_together
from random_edits import edited
from thorough import examples

from itsm_fit.differences import DifferenceKind, EntityDifference, EntitySort, differences
from itsm_fit.merging import MergeKind, MergeSide
from itsm_fit.model.document import MessageFlow
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.process import Flow
from itsm_fit.model.project import Project
from itsm_fit.sealing.verify import verify
from itsm_fit.storage.project_file import read_project, write_project


def with_changes(*fields: str) -> Project:
    """The project with one change in each of these fields."""
    project = PROJECT
    for field in fields:
        changed = CHANGES[field][0](PROJECT)
        along = ("log", "kept") if field in {"log", "kept"} else (field,)
        project = replace(project, **{name: getattr(changed, name) for name in along})
    return project


GO_TOGETHER = ({"log", "kept"}, {"decision", "round"})
"""Fields that say one thing together: entries and their texts, prices and the envelope that they are in."""


@pytest.mark.parametrize("field", CHANGES)
def test_what_each_changed_of_something_else_is_in_the_result(field: str) -> None:
    together = next((each for each in GO_TOGETHER if field in each), {field})
    others = [each for each in CHANGES if each not in together]
    found = put_together(with_changes(field), with_changes(*others))
    assert found.conflicts == ()
    assert differences(found.project, with_changes(*others, field)) == ()
    back = put_together(with_changes(*others), with_changes(field))
    assert differences(back.project, found.project) == ()


@given(st.data())
@settings(max_examples=examples(40), deadline=None)
def test_what_one_side_alone_did_is_the_result(data: st.DataObject) -> None:
    base, other = PROJECT, edited(data, PROJECT)
    for mine, theirs in ((base, other), (other, base), (other, other), (copy_of(base), other), (other, copy_of(base))):
        found = put_together(mine, theirs)
        assert found.conflicts == found.decided == ()
        assert found.renumbered == {}
        assert differences(found.project, other) == ()


@given(st.data())
@settings(max_examples=examples(60), deadline=None)
def test_two_peoples_edits_are_a_sound_project_that_is_read_as_it_was_written(data: st.DataObject) -> None:
    mine, theirs = edited(data, PROJECT), edited(data, PROJECT)
    found = put_together(mine, theirs, all_for=data.draw(st.none() | st.sampled_from(MergeSide)))
    again = read_project(write_project(found.project), "merged.itsmfit")
    assert said(differences(again, found.project)) == []
    assert verify(found.project).problems == verify(PROJECT).problems
    for document in found.project.documents:
        drawn = {part.id: part for part in parts_of(document)}
        for line in [part for part in drawn.values() if isinstance(part, Flow | MessageFlow)]:
            dangling = {line.source, line.target} - drawn.keys()
            known = [{part.id for each in side.documents for part in parts_of(each)} for side in (mine, theirs)]
            assert not dangling or all(not dangling & ids for ids in known), line


@given(st.data())
@settings(max_examples=examples(60), deadline=None)
def test_nothing_that_one_side_alone_changed_is_lost(data: st.DataObject) -> None:
    mine, theirs = edited(data, PROJECT), edited(data, PROJECT)
    found = put_together(mine, theirs)
    open_ones = {each.entity for each in found.conflicts}
    came_back = any(each.kind in (MergeKind.HANGS_HERE, MergeKind.HANGS_THERE) for each in found.conflicts)
    changed = [{each.key: each for each in differences(PROJECT, side)} for side in (mine, theirs)]
    result = {each.key: each for each in said(differences(PROJECT, found.project))}
    for own, other in (changed, changed[::-1]):
        for key, each in own.items():
            alone = key not in other and not {key, *each.within} & open_ones
            if each.how is DifferenceKind.REMOVED and came_back:
                continue  # what the other side put on it keeps it there
            if alone and each in said([each]) and not set(found.renumbered) & set(key[1]):
                assert key in result, (each, found.conflicts)
                assert told_of(result[key]) == told_of(each)


@given(st.data())
@settings(max_examples=examples(40), deadline=None)
def test_the_result_is_the_same_for_either_side_with_the_decisions_turned(data: st.DataObject) -> None:
    mine, theirs = edited(data, PROJECT), edited(data, PROJECT)
    one = put_together(mine, theirs, all_for=MergeSide.MINE)
    other = put_together(theirs, mine, all_for=MergeSide.THEIRS)
    if not one.renumbered and not other.renumbered:
        assert {each.place for each in one.decided} == {each.place for each in other.decided}
        assert said(differences(one.project, other.project)) == []


def said(found: Iterable[EntityDifference]) -> list[EntityDifference]:
    """Differences but for where something is drawn, and in which order."""
    return [
        each
        for each in found
        if each.how is not DifferenceKind.MOVED and each.sort not in (EntitySort.ORDER, EntitySort.FILE)
    ]


def told_of(each: EntityDifference) -> tuple[object, ...]:
    return each.how, [(field.key, field.after) for field in each.fields]
