"""One case can be watched: what is entered when, in step with the exact figures."""

from __future__ import annotations

from collections import Counter

import pytest

from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.scoring.game.net import Net, compile_net
from itsm_fit.scoring.game.playback import Beat, Ending, play_case
from itsm_fit.scoring.game.token_game import play


def _net(nodes: dict[str, NodeKind], flows: list[tuple[str, str] | tuple[str, str, float]], *more: Node) -> Net:
    made = tuple(Node(key, kind) for key, kind in nodes.items())
    lines = tuple(
        Flow(f"{flow[0]}-{flow[1]}", flow[0], flow[1], share=flow[2] if len(flow) == 3 else None) for flow in flows
    )
    return compile_net("P", {"P": Process("P", nodes=(*made, *more), flows=lines)})


K = NodeKind


def test_parallel_branches_go_on_side_by_side_and_the_join_waits_for_the_longer() -> None:
    net = _net(
        {"s": K.START, "split": K.PARALLEL, "a": K.TASK, "b1": K.TASK, "b2": K.TASK, "join": K.PARALLEL, "e": K.END},
        [("s", "split"), ("split", "a"), ("split", "b1"), ("b1", "b2"), ("a", "join"), ("b2", "join"), ("join", "e")],
    )
    case = play_case(net, 1)
    assert [set(beat.entered) for beat in case.beats] == [
        {"s"},
        {"split"},
        {"a", "b1"},
        {"b2"},
        {"join"},
        {"e"},
    ]
    assert set(case.beats[2].taken) == {"a-join", "b1-b2"}
    assert case.ending is Ending.COMPLETES


def test_a_loop_is_entered_again_beat_by_beat() -> None:
    net = _net(
        {"s": K.START, "try": K.TASK, "ok": K.EXCLUSIVE, "e": K.END},
        [("s", "try"), ("try", "ok"), ("ok", "e", 0.4), ("ok", "try", 0.6)],
    )
    seed = next(seed for seed in range(100) if sum("try" in beat.entered for beat in play_case(net, seed).beats) == 3)
    case = play_case(net, seed)
    assert [beat.entered for beat in case.beats] == [
        ("s",),
        ("try",),
        ("ok",),
        ("try",),
        ("ok",),
        ("try",),
        ("ok",),
        ("e",),
    ]
    assert case.beats[2] == Beat(("ok",), ("ok-try",))


def test_a_case_that_gets_stuck_says_so() -> None:
    net = _net(
        {"s": K.START, "x": K.EXCLUSIVE, "a": K.TASK, "b": K.TASK, "join": K.PARALLEL, "e": K.END},
        [("s", "x"), ("x", "a", 0.5), ("x", "b", 0.5), ("a", "join"), ("b", "join"), ("join", "e")],
    )
    case = play_case(net, 0)
    assert case.ending is Ending.DEADLOCKS
    assert "join" not in {key for beat in case.beats for key in beat.entered}


def test_what_is_inside_a_sub_process_follows_it() -> None:
    net = _net(
        {"s": K.START, "sub": K.SUB_PROCESS, "e": K.END},
        [("s", "sub"), ("sub", "e"), ("in", "out")],
        Node("in", K.START, parent="sub"),
        Node("out", K.END, parent="sub"),
    )
    assert [beat.entered for beat in play_case(net, 0).beats] == [("s",), ("sub",), ("in",), ("out",), ("e",)]


def test_many_cases_visit_each_step_as_often_as_the_exact_game_says() -> None:
    net = _net(
        {"s": K.START, "try": K.TASK, "ok": K.EXCLUSIVE, "fix": K.TASK, "e": K.END},
        [("s", "try"), ("try", "ok"), ("ok", "e", 0.7), ("ok", "fix", 0.3), ("fix", "try")],
    )
    seen: Counter[str] = Counter()
    cases = 4_000
    for seed in range(cases):
        for beat in play_case(net, seed).beats:
            seen.update(beat.entered)
    exact = play(net).visits
    for key in ("try", "fix"):
        assert seen[key] / cases == pytest.approx(exact[key], abs=0.04)  # 1/0.7 and 0.3/0.7, ± 3 standard errors
