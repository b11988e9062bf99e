"""Places, ranks and duels over many draws, against ranking one draw after another as it is written down."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.scoring.rank_tally import RankTally, leads, places_of

NEAR = 0.7e-9
"""Less than the tolerance; twice of it is more."""

steps = st.integers(0, 4).map(lambda step: step * NEAR)
values = st.builds(lambda base, near: base + near, st.sampled_from([0.0, 0.25, 1.0]), steps)
draws_of_tools = st.integers(1, 6).flatmap(
    lambda tools: st.lists(st.lists(values, min_size=tools, max_size=tools), min_size=1, max_size=8)
)


def one_by_one(drawn):
    """A draw's tools from best to worst fall into groups of neighbours that tie; each shares the ranks it fills."""
    tools = len(drawn[0])
    ranks, duels, first = np.zeros((tools, tools)), np.zeros((tools, tools)), np.zeros((tools, len(drawn)))
    for at, draw in enumerate(drawn):
        order = sorted(range(tools), key=lambda tool: -draw[tool])
        groups = [[order[0]]]
        for before, tool in pairwise(order):
            if draw[before] - draw[tool] > 1e-9:
                groups.append([])
            groups[-1].append(tool)
        place = 0
        for number, group in enumerate(groups):
            for tool in group:
                ranks[tool, place : place + len(group)] += 1 / len(group)
                duels[tool, group] += 0.5
                duels[tool, [other for later in groups[number + 1 :] for other in later]] += 1
                if not place:
                    first[tool, at] = 1 / len(group)
            place += len(group)
    np.fill_diagonal(duels, 0)
    return ranks, duels, first


def counted(drawn):
    ahead = places_of(np.array(drawn).T)
    tally = RankTally(len(ahead))
    tally.add(ahead)
    np.fill_diagonal(tally.duels, 0)
    return tally.ranks, tally.duels, leads(ahead)


@given(draws_of_tools)
def test_draws_counted_together_are_those_ranked_one_by_one(drawn):
    for found, expected in zip(counted(drawn), one_by_one(drawn), strict=True):
        assert found == pytest.approx(expected)


def test_tools_tie_by_way_of_one_between_them():
    ranks, duels, first = counted([[0.0, NEAR, 2 * NEAR, 1.0]])
    assert ranks[:3, 1:] == pytest.approx(np.full((3, 3), 1 / 3))
    assert duels[0, 2] == 0.5
    assert first[:, 0].tolist() == [0, 0, 0, 1]


@pytest.mark.parametrize("tools", [255, 300])
def test_as_many_tools_as_no_byte_counts(tools):
    ahead = places_of(np.zeros((tools, 1)))
    ahead = np.column_stack([ahead, places_of(np.arange(tools, dtype=float)[:, None])])
    tally = RankTally(tools)
    tally.add(ahead)
    assert tally.ranks[0] == pytest.approx(np.array([1 / tools] * (tools - 1) + [1 + 1 / tools]))
    assert tally.duels[tools - 1, 0] == 1.5
    assert leads(ahead)[tools - 1] == pytest.approx([1 / tools, 1])
