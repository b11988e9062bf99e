"""The fewest cases that show given steps: by hand, by trying all, and in another game than that of the kernels."""

from __future__ import annotations

import math

import pytest
from every_case import explored, fewest_cases, referred
from game_models import TERMINATE, blocks, boundary, by_id, call, drawn, node, played, tangles, with_inside
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from reference_chain import ReferenceChain, TooManyStatesError
from reference_game import ReferenceGame
from thorough import examples

from itsm_fit.acceptance import covering as covering_module
from itsm_fit.acceptance import fewest
from itsm_fit.acceptance.covering import Covering, NotShown, covering
from itsm_fit.model.process import Process
from itsm_fit.scoring.game.exploration import explore
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import Play

THOROUGH = settings(
    max_examples=examples(120),
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)

MOST_TRIED = 120
"""Markings of a process of which all ways are tried, in any order."""


def covered(process: Process, *steps: str, others: tuple[Process, ...] = ()) -> Covering:
    return covering(played(process, *others), [{step} for step in steps])


def paths(found: Covering) -> list[str]:
    return [" ".join(path.steps) for path in found.paths]


CONTRACT = "s>Log Log>x1 x1>Fix:0.7 x1>Escalate:0.3 Fix>Verify Escalate>Verify Verify>x2 x2>e:0.8 x2>x1:0.2"

TWO_BY_TWO = drawn("s>p1 p1>x1 p1>x2 x1>A:0.9 x1>B:0.1 x2>C:0.8 x2>D:0.2 A>x3 B>x3 C>x4 D>x4 x3>p2 x4>p2 p2>e")


# ---------------------------------------------------------------- by hand
def test_a_case_that_goes_round_shows_both_branches() -> None:
    """Escalate and Fix exclude each other, but the loop leads to both: 0.3 · 0.2 · 0.7 · 0.8, in one order or other."""
    found = covered(drawn(CONTRACT), "Log", "Fix", "Escalate", "Verify")
    assert [sorted(path.steps) for path in found.paths] == [["Escalate", "Fix", "Log", "Verify", "Verify"]]
    assert found.paths[0].share == pytest.approx(0.7 * 0.2 * 0.3 * 0.8)
    assert (found.minimal, found.missing) == (True, {})


def test_of_cases_that_show_as_much_the_shortest_and_then_the_likeliest_is_taken() -> None:
    assert paths(covered(drawn(CONTRACT), "Log", "Verify")) == ["Log Fix Verify"]
    assert covered(drawn(CONTRACT), "Log").paths[0].share == pytest.approx(0.56)


def test_branches_that_exclude_each_other_take_a_case_each_the_likeliest_first() -> None:
    found = covered(drawn("s>x x>A:0.2 x>B:0.5 x>C:0.3 A>e B>e C>e"), "A", "B", "C")
    assert paths(found) == ["B", "C", "A"]
    assert [path.share for path in found.paths] == pytest.approx([0.5, 0.3, 0.2])


def test_two_choices_after_each_other_take_as_many_cases_as_the_wider_one() -> None:
    found = covered(drawn("s>x1 x1>A:0.6 x1>B:0.4 A>x2 B>x2 x2>C:0.5 x2>D:0.3 x2>E:0.2 C>e D>e E>e"), *"ABCDE")
    assert len(found.paths) == 3
    assert sum(len(path.steps) for path in found.paths) == 6
    assert found.paths[0].steps == ("A", "C")


def test_one_case_shows_branches_that_run_beside_each_other() -> None:
    found = covered(drawn("s>p1 p1>A p1>B A>p2 B>p2 p2>C C>e"), "A", "B", "C")
    assert [sorted(path.steps) for path in found.paths] == [["A", "B", "C"]]
    assert found.paths[0].share == 1.0


def test_choices_in_branches_beside_each_other_share_their_cases() -> None:
    """Two by two branches: two cases show all four."""
    found = covered(TWO_BY_TWO, *"ABCD")
    assert len(found.paths) == 2
    assert math.prod(path.share for path in found.paths) == pytest.approx(0.9 * 0.1 * 0.8 * 0.2)


def test_an_inclusive_choice_takes_all_its_branches_in_one_case() -> None:
    found = covered(drawn("s>o1 o1>A:0.5 o1>B:0.4 o1>C:0.1 A>o2 B>o2 C>o2 o2>e"), "A", "B", "C")
    assert len(found.paths) == 1
    assert found.paths[0].share == pytest.approx(0.5 * 0.4 * 0.1 / (1 - 0.5 * 0.6 * 0.9))


def test_a_boundary_event_that_interrupts_takes_a_case_of_its_own_and_one_that_does_not_takes_none() -> None:
    flows = "s>A A>B B>e b>C:0.1 C>e2"
    assert paths(covered(drawn(flows, boundary()), "A", "B", "C")) == ["A B", "A C"]
    (both,) = covered(drawn(flows, boundary(interrupting=False)), "A", "B", "C").paths
    assert sorted(both.steps) == ["A", "B", "C"]
    assert both.share == pytest.approx(0.1)


def test_a_called_step_is_shown_under_its_call() -> None:
    called = drawn("s>A A>e", process_id="Q")
    found = covered(drawn("s>Call Call>e", call("Call", "Q")), "Call>A", others=(called,))
    assert paths(found) == ["Call Call>A"]


def test_a_sub_process_is_entered_before_its_steps() -> None:
    assert paths(covered(with_inside("s>u u>B B>e", "s2>A A>e2"), "A", "B")) == ["u A B"]


def test_a_terminate_end_is_a_clean_end() -> None:
    assert paths(covered(drawn("s>p1 p1>A p1>B A>e B>e1", TERMINATE), "A", "B")) == ["A B"]


def test_a_thing_that_several_nodes_show_takes_the_shortest() -> None:
    found = covering(played(drawn("s>x x>A:0.5 x>B:0.5 A>C C>e B>e")), [{"A", "B"}])
    assert paths(found) == ["B"]


def test_what_cannot_be_shown_is_told_with_the_reason() -> None:
    stuck = covered(drawn("s>x x>A:0.5 x>p1:0.5 A>e B>p1 p1>C C>e", node("B")), "A", "B", "C")
    assert stuck.missing == {1: NotShown.NEVER_ENTERED, 2: NotShown.NEVER_ENTERED}
    lost = covered(drawn("s>x x>A:0.5 x>B:0.5 A>e B>p1 C>p1 p1>e", node("C")), "A", "B")
    assert (paths(lost), lost.missing) == (["A"], {1: NotShown.NEVER_COMPLETES})
    none = covered(drawn("s>A A>p1 B>p1 p1>e", node("B")), "A")
    assert (none.paths, none.missing) == ((), {0: NotShown.NO_CASE})


def test_nothing_asked_is_shown_by_the_shortest_case() -> None:
    assert paths(covered(drawn(CONTRACT))) == ["Log Fix Verify"]


def test_a_circle_beside_the_way_is_not_taken_for_shown() -> None:
    """Two loops that hang on one another: each round is entered, none floats beside the case."""
    process = drawn("s>A A>x1 x1>e:0.5 x1>B:0.5 B>x2 x2>x1:0.5 x2>C:0.5 C>x3 x3>x2:0.5 x3>D:0.5 D>C")
    (path,) = covered(process, *"ABCD").paths
    assert path.steps == ("A", "B", "C", "D", "C")


# ---------------------------------------------------------------- any process
def _things(data: st.DataObject, play: Play) -> tuple[list[set[str]], set[str]]:
    assert play.net is not None
    activities = sorted(each.key for each in play.net.nodes if each.node.kind.is_activity)
    keys = st.sampled_from([each.key for each in play.net.nodes])
    asked = data.draw(st.lists(st.sets(keys, min_size=1, max_size=2), max_size=6)) if play.net.nodes else []
    return asked, set(activities)


def _compared_with_trying_all(processes: tuple[Process, ...], data: st.DataObject) -> None:
    few = explore(compile_net(processes[0].id, by_id(*processes)), MOST_TRIED)
    assume(few.finished and len(few.markings) < MOST_TRIED)  # so that what has more is not played for minutes
    game = played(*processes)
    assume(game.exploration is not None and game.exploration.finished)
    if game.regions is not None:
        return
    things, activities = _things(data, game)
    found = covering(game, things)
    assert found.minimal
    shown = [keys for number, keys in enumerate(things) if number not in found.missing]
    least = fewest_cases(explored(game.net, game.exploration), shown, activities)
    if least is None:
        assert set(found.missing.values()) <= {NotShown.NO_CASE}
        assert not found.paths
        return
    for number in found.missing:
        assert fewest_cases(explored(game.net, game.exploration), [things[number]], activities) is None
    for keys in shown:
        assert any(not keys.isdisjoint(path.elements) for path in found.paths)
    assert (len(found.paths), sum(len(path.steps) for path in found.paths)) == least[:2]
    assert -sum(math.log(path.share) for path in found.paths) == pytest.approx(least.unlikely, abs=1e-6)
    assert covering(game, things) == found


@THOROUGH
@given(processes=st.one_of(blocks(), tangles()), data=st.data())
def test_the_paths_are_as_few_as_trying_all_finds_as_short_and_as_likely(
    processes: tuple[Process, ...], data: st.DataObject
) -> None:
    _compared_with_trying_all(processes, data)


@pytest.mark.long
@settings(THOROUGH, max_examples=1_500)
@given(processes=st.one_of(blocks(size=10), tangles(most=11)), data=st.data())
def test_they_are_in_larger_processes_too(processes: tuple[Process, ...], data: st.DataObject) -> None:
    _compared_with_trying_all(processes, data)


@THOROUGH
@given(processes=st.one_of(blocks(), tangles()), data=st.data(), seed=st.integers(0, 2**16))
def test_they_are_as_few_in_a_game_that_moves_its_tokens_in_another_order(
    processes: tuple[Process, ...], data: st.DataObject, seed: int
) -> None:
    try:
        chain = ReferenceChain.of(ReferenceGame(*processes), seed, most=150)
    except TooManyStatesError:
        assume(False)
    game = played(*processes)
    assume(game.exact)
    things, activities = _things(data, game)
    found = covering(game, things)
    shown = [keys for number, keys in enumerate(things) if number not in found.missing]
    least = fewest_cases(referred(chain), shown, activities)
    assert (least is None) == (not found.paths)
    if least is not None:
        assert (len(found.paths), sum(len(path.steps) for path in found.paths)) == least[:2]


@THOROUGH
@given(processes=blocks(), data=st.data())
def test_beyond_the_bounds_all_is_shown_still_and_the_paths_are_marked(
    processes: tuple[Process, ...], data: st.DataObject
) -> None:
    game = played(*processes)
    assume(game.exact)
    things, _ = _things(data, game)
    exact = covering(game, things)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fewest, "MOST_LEGS", -1)
        found = covering(game, things)
    assert found.missing == exact.missing
    assert not found.minimal or not found.paths
    assert len(found.paths) >= len(exact.paths)
    for number, keys in enumerate(things):
        assert number in found.missing or any(not keys.isdisjoint(path.elements) for path in found.paths)


def test_where_markings_are_too_many_simulated_cases_are_taken() -> None:
    """Two by two branches in a process that is not played exactly: what is rare is not found, and said."""
    simulated = played(TWO_BY_TWO, bound=2)
    assert not simulated.exact
    found = covering(simulated, [{key} for key in "ABCD"])
    assert (len(found.paths), found.minimal, found.missing) == (2, False, {})
    assert math.prod(path.share for path in found.paths) == pytest.approx(0.9 * 0.1 * 0.8 * 0.2)
    rare = drawn("s>x x>A:0.9999999 x>B:0.0000001 A>e B>e")
    assert covering(played(rare, bound=1), [{"A"}, {"B"}]).missing == {1: NotShown.NOT_FOUND}
    assert covering_module.MOST_SIMULATED
