"""The paths by which cases fail, against hand calculations on the contract's example."""

from __future__ import annotations

import pytest
from builders import contract_process, process_of
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.model.process import Node, NodeKind
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.paths import failing_paths
from itsm_fit.scoring.game.token_game import Play, play


def played(process) -> Play:
    return play(compile_net(process.id, {process.id: process}, lambda _caller, _element: None))


def test_the_likeliest_way_to_escalate_comes_first_and_each_round_trip_is_less_likely_by_its_loop():
    """Escalate is met at once by 0.3; after one round Fix, Verify, back by 0.7 · 0.2 · 0.3 = 0.042; and so on."""
    found = failing_paths(played(contract_process()), {"Escalate"}, most=3)
    assert [path.share for path in found.paths] == pytest.approx([0.3, 0.042, 0.00588])
    assert found.paths[0].steps == ("Log", "Escalate")
    assert found.paths[1].steps == ("Log", "Fix", "Verify", "Escalate")
    assert found.paths[0].elements == ("start", "start-Log", "Log", "Log-which", "which", "which-Escalate", "Escalate")
    assert not found.complete


def test_the_total_is_every_case_that_ever_enters_the_step():
    """P(ever Escalate) = 0.3 / (1 − 0.7 · 0.2) = 0.3 / 0.86."""
    found = failing_paths(played(contract_process()), {"Escalate"})
    assert found.total == pytest.approx(0.3 / 0.86)
    assert found.listed == pytest.approx(0.3 / 0.86, abs=1e-5)


def test_a_path_ends_at_the_first_step_that_is_not_carried():
    found = failing_paths(played(contract_process()), {"Log", "Escalate"})
    assert [(path.share, path.breaks_at) for path in found.paths] == [(1.0, "Log")]
    assert found.complete
    assert found.total == pytest.approx(1.0)


def test_a_carried_process_has_no_failing_path():
    found = failing_paths(played(contract_process()), frozenset())
    assert (found.paths, found.total, found.complete) == ((), 0.0, True)


def test_branches_beside_each_other_are_one_path():
    nodes = (
        Node("s", NodeKind.START),
        Node("fork", NodeKind.PARALLEL),
        Node("A", NodeKind.TASK),
        Node("B", NodeKind.TASK),
        Node("join", NodeKind.PARALLEL),
        Node("C", NodeKind.TASK),
        Node("e", NodeKind.END),
    )
    flows = (("s", "fork"), ("fork", "A"), ("fork", "B"), ("A", "join"), ("B", "join"), ("join", "C"), ("C", "e"))
    found = failing_paths(played(process_of(nodes, flows)), {"C"})
    (path,) = found.paths
    assert path.share == 1.0
    assert sorted(path.steps) == ["A", "B", "C"]
    assert path.breaks_at == "C"


def test_a_loop_that_nobody_can_leave_does_not_keep_the_search_busy():
    """Half of the cases go round A for ever; the others fail at B."""
    nodes = (
        Node("s", NodeKind.START),
        Node("x", NodeKind.EXCLUSIVE),
        Node("A", NodeKind.TASK),
        Node("B", NodeKind.TASK),
        Node("e", NodeKind.END),
    )
    flows = (("s", "x"), ("x", "A", 0.5), ("x", "B", 0.5), ("A", "A"), ("B", "e"))
    found = failing_paths(played(process_of(nodes, flows)), {"B"})
    assert [path.share for path in found.paths] == [0.5]
    assert found.complete


def test_a_process_that_was_simulated_lists_no_paths():
    found = failing_paths(
        play(compile_net("P", {"P": contract_process()}, lambda _caller, _element: None), bound=2), {"Escalate"}
    )
    assert (found.played, found.paths, found.total) == (False, (), None)


@settings(max_examples=examples(40), deadline=None)
@given(st.sets(st.sampled_from(["Log", "Fix", "Escalate", "Verify"])))
def test_what_fails_and_what_is_carried_make_up_all_cases(uncarried):
    """The contract's example always completes, so E and the failing share sum to 1."""
    game = played(contract_process())
    found = failing_paths(game, uncarried)
    assert found.total is not None
    assert found.total + EndToEnd(game).fit(uncarried) == pytest.approx(1.0)
    assert found.listed <= found.total + 1e-12
    assert all(set(path.steps[:-1]).isdisjoint(uncarried) for path in found.paths)
