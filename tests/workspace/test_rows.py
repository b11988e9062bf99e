"""A project taken apart into rows is put together byte for byte, whatever is edited, and by whatever part is seen."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_edits import edited
from shared_projects import itsm, small
from thorough import examples

from itsm_fit.errors import InputError
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import write_project
from itsm_fit.workspace.parts import KINDS, RowClass
from itsm_fit.workspace.pieces import cut_up, joined_up
from itsm_fit.workspace.rows import changed_rows, put_together, reordered, taken_apart

_SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large)


@pytest.mark.parametrize("project", [Project(), small(), itsm()], ids=["empty", "small", "itsm"])
def test_a_project_comes_back_byte_for_byte(project: Project) -> None:
    rows = taken_apart(project)
    assert write_project(put_together(rows)) == write_project(project)
    assert put_together(rows) == project
    assert {row.kind for row in rows.values()} <= KINDS.keys()


@pytest.mark.slow
@settings(max_examples=examples(40), deadline=None, suppress_health_check=_SLOW)
@given(st.data())
def test_the_rows_that_changed_are_all_that_changed(data: st.DataObject) -> None:
    before = small()
    after = edited(data, before)
    changed, gone = changed_rows(before, after)
    rows = taken_apart(before)
    now = {key: row for key, row in rows.items() if key not in gone} | changed
    assert now == taken_apart(after)
    again = put_together(
        {key: rows[key] if rows.get(key) == row else row for key, row in now.items()}, "", (rows, before)
    )
    assert write_project(again) == write_project(after)
    assert put_together(now) == again


def test_whatever_rows_are_missing_the_rest_is_a_project() -> None:
    rows = taken_apart(small())
    for kept in RowClass:
        seen = put_together({key: row for key, row in rows.items() if row.row_class is kept})
        assert bool(seen.documents) is (kept is RowClass.DESIGN)
        assert bool(seen.decision.costs) is (kept is RowClass.PRICE)
    for part in {key.partition("/")[0] for key in rows}:
        put_together({key: row for key, row in rows.items() if key.partition("/")[0] != part})


@pytest.mark.parametrize("value", ["{}", "[]", "1", "[1]", "nonsense", '{"a"', '["", "x"]'])
def test_rows_that_are_none_are_refused_in_a_sentence(value: str) -> None:
    rows = taken_apart(small())
    for key in {key.partition("/")[0]: key for key in rows}.values():
        with contextlib.suppress(InputError):
            put_together(rows | {key: rows[key]._replace(value=value)})


def test_two_things_of_one_name_are_two_rows() -> None:
    twice = replace(small(), gaps=small().gaps * 2, documents=small().documents * 2, matrices=small().matrices * 2)
    assert write_project(put_together(taken_apart(twice))) == write_project(twice)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no XML at all <",
        "<a id='1'><b id='1'/><!-- <c id='2'> --></a>",
        "<a id='x/y%~'>\r\n<b name='>'/><![CDATA[<c id='3'>]]></a>\n",
        "<a id='1'><b id='2'></a></b>",
    ],
)
def test_any_text_is_cut_and_joined_again(text: str) -> None:
    assert joined_up({key: piece.cut for key, piece in cut_up(text).items()}) == text


@settings(max_examples=examples(100), deadline=None)
@given(st.lists(st.text("ab", min_size=1, max_size=3), max_size=8), st.text("ab", min_size=1, max_size=3))
def test_cut_texts_of_nested_elements_come_back(ids: list[str], last: str) -> None:
    text = "".join(f"<n id='{each}'>" for each in ids) + last + "</n>" * len(ids)
    assert joined_up({key: piece.cut for key, piece in cut_up(text).items()}) == text


def test_rows_that_name_one_another_in_a_circle_end() -> None:
    assert joined_up({"": ["a", "x", "b"], "x": ["c", "y", "d"], "y": ["e", "x", "f"]}) == "acefdb"


@settings(max_examples=examples(100), deadline=None)
@given(st.data())
def test_an_order_that_was_seen_in_part_loses_nothing(data: st.DataObject) -> None:
    whole = data.draw(st.permutations("abcdefg"))
    seen = [each for each in whole if data.draw(st.booleans())]
    now = data.draw(st.permutations([*seen, "new"]))[: data.draw(st.integers(0, 8))]
    order = reordered(whole, seen, now)
    assert sorted(order) == sorted({*now, *(each for each in whole if each not in seen)})
    assert [each for each in order if each in now] == list(now)
    assert reordered(whole, seen, seen) == list(whole)
