"""Cells of a column kept without a text for each: equal to the texts, whatever they are."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.model.cell_column import CellColumn, in_one_column
from itsm_fit.model.tool import Responses
from itsm_fit.sealing.canonical import plain

rows = st.integers(1, 10**9 + 10)
columns = st.builds(lambda name, its: [f"{name}{row}" for row in its], st.sampled_from(["D", "AB"]), st.lists(rows))
anything = st.lists(st.sampled_from(["D2", "D3", "D02", "D", "", "AD4", "REQ-1", "D٣", "D3 "]))


@given(cells=columns | anything, more=columns)
def test_cells_read_as_the_texts_that_they_were(cells: list[str], more: list[str]) -> None:
    kept, other = in_one_column(tuple(cells)), tuple(more)
    assert tuple(kept) == tuple(cells)
    assert [kept[at] for at in range(len(kept))] == cells
    assert kept[1:-1] == tuple(cells)[1:-1]
    assert kept == tuple(cells)
    assert hash(kept) == hash(tuple(cells))
    assert repr(kept) == repr(tuple(cells))
    assert (kept == in_one_column(other)) == (cells == more)
    assert pickle.loads(pickle.dumps(kept)) == kept  # noqa: S301 - made here


@pytest.mark.parametrize("cells", [("D2", "D3", "D4"), ("D2", "D3", "D5", "D4"), ("R-7", "R-8")])
def test_a_column_holds_no_text_for_each_cell(cells: tuple[str, ...]) -> None:
    assert isinstance(in_one_column(cells), CellColumn)
    assert in_one_column(in_one_column(cells)) == cells


@pytest.mark.parametrize(
    "cells", [(), ("R-1", "R-x"), ("D14", "E14"), ("D1", "D01"), ("D1", "D²"), ("D1", "D9999999999")]
)
def test_other_cells_stay_as_they_are(cells: tuple[str, ...]) -> None:
    assert in_one_column(cells) is cells


def test_equal_answers_are_kept_once() -> None:
    made = Responses("T", tuple("".join(word) for word in (("na", "tive"), ("nat", "ive"))), ("D2", "D3"))
    assert made.raw[0] is made.raw[1]
    assert replace(made, raw=("none", "none")).cells == ("D2", "D3")


def test_answers_are_sealed_with_the_texts_of_their_cells() -> None:
    assert plain(Responses("T", ("native", "none"), ("D2", "D3")))["cells"] == ["D2", "D3"]
