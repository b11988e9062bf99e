"""What is noticed while a process is made ready to play, and what is bounded then."""

from __future__ import annotations

from itertools import pairwise

import pytest
from game_models import boundary, by_id, call, drawn, link, node, with_inside

from itsm_fit.model.document import Document
from itsm_fit.model.process import EventKind, Flow, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.scoring.game import ordering
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import play
from itsm_fit.scoring.game.unfold import Trouble


def problems(process: Process, *others: Process) -> list[tuple[Trouble, str]]:
    net = compile_net(process.id, by_id(process, *others))
    return [(problem.trouble, problem.element) for problem in net.problems]


@pytest.mark.parametrize(
    ("flows", "trouble"),
    [
        ("x>A:0.4 x>B:0.6", None),
        ("x>A:0.4", None),
        ("x>A x>B", Trouble.SHARES_MISSING),
        ("x>A:0.4 x>B", Trouble.SHARES_MISSING),
        ("x>A:0 x>B:0", Trouble.SHARES_ALL_ZERO),
        ("x>A:0.4 x>B:0.5", Trouble.SHARES_UNDER_FULL),
        ("x>A:1 x>B:1 x>C:1", Trouble.SHARES_OVER_FULL),
        ("x>A:1.2 x>B", Trouble.SHARES_OVER_FULL),
        ("o>A:0.4 o>B:0.9", None),
        ("o>A o>B:0.9", Trouble.SHARES_MISSING),
        ("o>A:0 o>B:0", Trouble.SHARES_ALL_ZERO),
        ("o>A:1.1 o>B", Trouble.SHARES_OVER_FULL),
        ("o>A", None),
        ("p>A p>B", None),
    ],
)
def test_shares_that_are_missing_or_do_not_sum_to_one_are_noticed(flows: str, trouble: Trouble | None) -> None:
    found = problems(drawn(f"s>{flows[0]} {flows}"))
    assert found == ([] if trouble is None else [(trouble, flows[0])])


def test_conditional_flows_need_shares_and_plain_ones_none() -> None:
    assert problems(drawn("s>A A>B A>C")) == []
    assert problems(drawn("s>A A>B:0.5? A>C? A>D")) == [(Trouble.SHARES_MISSING, "A")]
    assert problems(drawn("s>A A>B:0? A>C", node("A", default_flow="A>C"))) == []


def test_start_events_with_shares_need_them_all() -> None:
    assert problems(drawn("s1>A s2>B")) == []
    assert problems(drawn("s1>A:0.5 s2>B")) == [(Trouble.SHARES_MISSING, "s1")]
    assert problems(drawn("s1>A:0.5 s2>B:0.9")) == [(Trouble.SHARES_OVER_FULL, "s1")]


def test_boundary_events_without_share_are_noticed_unless_an_error_leads_there() -> None:
    assert problems(drawn("s>A A>e b>B", boundary())) == [(Trouble.NEVER_OCCURS, "b")]
    assert problems(drawn("s>A A>e", boundary())) == []
    error = boundary("b", "u", event=EventKind.ERROR)
    thrown = node("F", NodeKind.END, event=EventKind.ERROR)
    assert problems(with_inside("s>u u>e b>B", "si>F", error, inner_special=(thrown,))) == []


def test_boundary_shares_above_one_are_noticed() -> None:
    assert problems(drawn("s>A A>e b>B:1.5", boundary())) == [(Trouble.SHARES_OVER_FULL, "b")]
    both = boundary("b1"), boundary("b2")
    assert problems(drawn("s>A A>e b1>B:0.7 b2>C:0.7", *both)) == [(Trouble.SHARES_OVER_FULL, "A")]


def test_what_is_not_played_is_noticed() -> None:
    assert problems(with_inside("s>u u>e", "si>A", node("u", NodeKind.AD_HOC))) == [(Trouble.AD_HOC_SUB_PROCESS, "u")]
    event = node("u", NodeKind.SUB_PROCESS, triggered_by_event=True)
    assert problems(with_inside("s>e", "si>A", event)) == [(Trouble.EVENT_SUB_PROCESS, "u")]
    assert problems(drawn("s>A A>e b>B:0.1", boundary(host="gone"))) == [(Trouble.STRAY_BOUNDARY, "b")]
    assert problems(drawn("s>t", link("t", NodeKind.THROW, "L"))) == [(Trouble.LINK_WITHOUT_CATCH, "t")]


def test_what_lies_inside_something_unplayed_is_noticed_once() -> None:
    inner = node("v", NodeKind.AD_HOC, parent="u")
    process = with_inside("s>u u>e", "x>A x>B", node("u", NodeKind.AD_HOC), inner_special=(inner,))
    assert problems(process) == [(Trouble.AD_HOC_SUB_PROCESS, "u")]


def test_flows_that_cannot_be_played_are_noticed() -> None:
    base = with_inside("s>u u>e", "si>A")
    flows = (Flow("c", "s", "A"), Flow("d", "A", "gone"), Flow("x", "s", "T"), Flow("n", "", ""))
    process = Process("P", nodes=base.nodes, flows=(*base.flows, *flows))
    assert problems(process, drawn("s>T", process_id="Other")) == [
        (Trouble.FLOW_ACROSS_SUB_PROCESSES, "c"),
        (Trouble.DANGLING_FLOW, "d"),
        (Trouble.FLOW_ACROSS_POOLS, "x"),
        (Trouble.DANGLING_FLOW, "n"),
    ]


def test_a_call_of_oneself_is_noticed_where_it_is_drawn() -> None:
    assert problems(drawn("s>C C>e", call("C", "P"))) == [(Trouble.RECURSIVE_CALL, "C")]


def test_a_roundabout_call_is_noticed_in_the_process_that_closes_the_circle() -> None:
    """P calls Q, which calls P: seen from P the call inside Q is the recursive one, and it is not P's own."""
    first = drawn("s>C C>e", call("C", "Q"))
    second = drawn("s>D D>e", call("D", "P"), process_id="Q")
    assert problems(first, second) == []


def test_problems_of_called_processes_are_theirs_alone() -> None:
    called = drawn("s>x x>A x>B", process_id="Q")
    assert problems(drawn("s>C C>e", call("C", "Q")), called) == []


def test_calls_that_double_again_and_again_are_cut_off() -> None:
    """Thirty processes that each call the next one twice would be a billion steps."""
    chain = [
        drawn("s>A A>B B>e", call("A", f"P{n + 1}"), call("B", f"P{n + 1}"), process_id=f"P{n}") for n in range(30)
    ]
    net = compile_net("P0", by_id(*chain, drawn("s>A A>e", process_id="P30")))
    assert len(net.nodes) < 25_000
    assert play(net).completes == pytest.approx(1.0)


def test_a_call_that_is_too_large_is_noticed() -> None:
    huge = Process("Q", nodes=tuple(node(f"T{n}") for n in range(20_000)))
    assert problems(drawn("s>C C>e", call("C", "Q")), huge) == [(Trouble.CALL_TOO_LARGE, "C")]


def test_calls_prefer_a_process_of_their_own_document() -> None:
    called = drawn("s>A A>e", process_id="Q")
    other = drawn("s>B B>e", process_id="Q")
    caller = drawn("s>C C>e", call("C", "ns:Q"))
    project = Project(documents=(Document("a.bpmn", (other,)), Document("b.bpmn", (caller, called))))
    net = compile_net("P", project.processes, project.called)
    assert "C>A" in {each.key for each in net.nodes}


def test_the_second_node_of_an_id_is_left_out() -> None:
    base = drawn("s>A A>e")
    process = Process("P", nodes=(*base.nodes, node("A", NodeKind.END)), flows=base.flows)
    net = compile_net("P", by_id(process))
    assert [each.node.kind for each in net.nodes if each.key == "A"] == [NodeKind.TASK]


def test_sub_processes_inside_each_other_need_no_recursion() -> None:
    depth = 3_000
    nested = [node(f"u{n}", parent=f"u{n - 1}" if n else None) for n in range(depth)]
    process = Process("P", nodes=(node("s"), *nested, node("e")), flows=(Flow("f", "s", "u0"), Flow("g", "u0", "e")))
    assert play(compile_net("P", by_id(process))).visits[f"u{depth - 1}"] == pytest.approx(1.0)


def test_a_chain_of_thousands_of_steps_needs_no_recursion() -> None:
    steps = ["s", *(f"T{n}" for n in range(5_000)), "e"]
    process = drawn(" ".join(f"{a}>{b}" for a, b in pairwise(steps)))
    assert play(compile_net("P", by_id(process))).visits["T4999"] == pytest.approx(1.0)


def test_an_unknown_process_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        compile_net("nobody", {})


def test_where_tokens_may_meet_is_not_looked_for_in_very_large_scopes(monkeypatch: pytest.MonkeyPatch) -> None:
    process = drawn("s>p p>A p>B A>x B>x x>e")
    assert compile_net("P", by_id(process)).meetings
    monkeypatch.setattr(ordering, "MOST_PLACES", 5)
    net = compile_net("P", by_id(process))
    assert not net.meetings
    assert play(net).visits["e"] == pytest.approx(2.0)
