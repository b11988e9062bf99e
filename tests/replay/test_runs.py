"""The run that fits a case best, by hand for every kind of flow, and against all runs there are."""

from __future__ import annotations

from collections import Counter
from itertools import product

import pytest
from game_models import TERMINATE, boundary, by_id, call, drawn, error_end, link, node, with_inside
from hypothesis import given, settings
from hypothesis import strategies as st
from log_kit import Blocks

from itsm_fit.model.process import Loop, NodeKind, Process
from itsm_fit.replay.automaton import Automaton
from itsm_fit.replay.open_net import open_net
from itsm_fit.replay.runs import DeviationKind, FlowRun, RunKind, best_run


class Player:
    """Runs by the names of activities; steps in `hidden` are those that the log does not know."""

    def __init__(self, process: Process, *others: Process, hidden: str = "") -> None:
        self.net = open_net(process.id, by_id(process, *others))
        self.names: dict[str, int] = {}
        of_node = {
            at: self.names.setdefault(its.node.name or its.node.id, len(self.names))
            for at, its in enumerate(self.net.nodes)
            if its.node.kind.is_activity
            and not its.node.kind.is_sub_process
            and its.node.kind is not NodeKind.CALL
            and its.node.id not in hidden
        }
        self.automaton = Automaton(self.net, of_node)

    def run(self, *activities: str) -> FlowRun:
        return best_run(self.automaton, [self.names[name] for name in activities])

    def taken(self, run: FlowRun) -> dict[str, int]:
        return {self.net.flows[flow].key: times for flow, times in run.flows.items()}

    def said(self, run: FlowRun) -> list[str]:
        of = {number: name for name, number in self.names.items()}
        keys = dict(enumerate(node.key for node in self.net.nodes))
        skipped = DeviationKind.SKIPPED
        return [f"{its.kind} {(keys if its.kind is skipped else of).get(its.thing, '')}" for its in run.deviations]

    def mended(self, happened: list[str], run: FlowRun) -> list[str]:
        """What happened without what was unexpected, and with what was passed over."""
        unexpected = {its.at for its in run.deviations if its.kind is DeviationKind.UNEXPECTED}
        skipped = [its for its in run.deviations if its.kind is DeviationKind.SKIPPED]
        names = [its.node.name or its.node.id for its in self.net.nodes]
        found: list[str] = []
        for at, name in enumerate([*happened, None]):
            found += [names[its.thing] for its in skipped if its.at == at]
            found += [name] if name is not None and at not in unexpected else []
        return found


CONTRACT = drawn("s>L L>x1 x1>F x1>E F>V E>V V>x2 x2>e x2>x1")
ROW = drawn("s>A A>B B>C C>D D>e")
BOTH = drawn("s>A A>p1 p1>B p1>C B>p2 C>p2 p2>D D>e")
SOME = drawn("s>A A>o1 o1>B o1>C o1>D B>o2 C>o2 D>o2 o2>E E>e")


@pytest.mark.parametrize(
    ("process", "activities", "kind", "deviations"),
    [
        (CONTRACT, "LFV", "fits", []),
        (CONTRACT, "LFVEVFV", "fits", []),
        (CONTRACT, "LF", "running", []),
        (CONTRACT, "LV", "deviates", ["skipped F"]),
        (CONTRACT, "FV", "deviates", ["skipped L"]),
        (CONTRACT, "LLFV", "deviates", ["unexpected L"]),
        (CONTRACT, "LFVF", "running", []),
        (BOTH, "ACBD", "fits", []),
        (BOTH, "ABD", "deviates", ["skipped C"]),
        (BOTH, "AD", "deviates", ["skipped B", "skipped C"]),
        (ROW, "AD", "deviates", ["skipped B", "skipped C"]),
        (BOTH, "ABCDD", "deviates", ["unexpected D"]),
        (SOME, "ADBE", "fits", []),
        (SOME, "ACE", "fits", []),
        (SOME, "ABBE", "deviates", ["unexpected B"]),
    ],
)
def test_what_does_not_fit_is_as_little_as_can_be(
    process: Process, activities: str, kind: str, deviations: list[str]
) -> None:
    player = Player(process)
    run = player.run(*activities)
    assert run.kind == kind
    assert player.said(run) == deviations


def test_every_flow_on_the_way_is_counted() -> None:
    player = Player(CONTRACT)
    assert player.taken(player.run(*"LFVEV")) == {
        "s>L": 1, "L>x1": 1, "x1>F": 1, "F>V": 1, "V>x2": 2, "x2>x1": 1, "x1>E": 1, "E>V": 1, "x2>e": 1,
    }  # fmt: skip


def test_a_step_that_the_log_does_not_know_is_passed_silently_and_what_it_cannot_tell_is_said() -> None:
    process = drawn("s>A A>x1 x1>B x1>C x1>D B>x2 C>x2 D>x2 x2>E E>e")
    player = Player(process, hidden="BC")
    told, silent = player.run(*"ADE"), player.run(*"AE")
    assert told.kind is silent.kind is RunKind.FITS
    assert not told.unclear
    assert {player.net.flows[flow].key for flow in silent.unclear} == {"x1>B", "x1>C", "B>x2", "C>x2"}


def test_of_several_silent_ways_all_are_unclear_the_longer_ones_too() -> None:
    process = drawn("s>A A>x1 x1>x2 x1>B B>x3 x1>x3 x3>C C>x2 x2>D D>e")
    player = Player(process, hidden="BC")
    unclear = {player.net.flows[flow].key for flow in player.run(*"AD").unclear}
    assert unclear == {"x1>x2", "x1>B", "x1>x3", "B>x3", "x3>C", "C>x2"}


def test_a_sub_process_is_played_in_place_and_may_be_interrupted_at_any_time() -> None:
    process = with_inside(
        "s>A A>u u>D D>e b>E E>e2", "s9>B B>C C>e9", node("u", NodeKind.SUB_PROCESS), boundary("b", "u")
    )
    player = Player(process)
    assert [player.run(*its).kind for its in ("ABCD", "AE", "ABE", "ABCE")] == ["fits"] * 4
    assert player.said(player.run(*"ABD")) == ["skipped C"]
    assert player.taken(player.run(*"ABE"))["b>E"] == 1


def test_what_runs_beside_a_sub_process_may_happen_in_between() -> None:
    process = with_inside("s>p1 p1>u p1>A u>p2 A>p2 p2>D D>e", "s9>B B>C C>e9", node("u", NodeKind.SUB_PROCESS))
    assert [Player(process).run(*its).kind for its in ("BACD", "ABCD", "BCAD")] == ["fits"] * 3


def test_an_event_beside_an_activity_starts_more_and_one_that_interrupts_goes_another_way() -> None:
    beside = drawn("s>A A>B B>e b>C C>e2", boundary("b", "A", interrupting=False))
    assert [Player(beside).run(*its).kind for its in ("AB", "ACB", "ABC")] == ["fits"] * 3
    instead = drawn("s>A A>B B>e b>C C>e2", boundary("b", "A"))
    assert [Player(instead).run(*its).kind for its in ("AB", "AC", "ACB")] == ["fits", "fits", "deviates"]


def test_an_error_inside_goes_on_at_the_event_that_catches_it() -> None:
    process = with_inside(
        "s>u u>D D>e b>E E>e2",
        "s9>B B>x9 x9>C x9>e8 C>e9",
        node("u", NodeKind.SUB_PROCESS),
        boundary("b", "u", event="error", event_ref="R"),
        inner_special=(error_end("e8", "R"),),
    )
    player = Player(process)
    assert [player.run(*its).kind for its in ("BCD", "BE")] == ["fits", "fits"]


def test_a_terminate_end_may_cut_the_other_branches_off() -> None:
    process = drawn("s>A A>p1 p1>B p1>C C>D B>e1 D>e", TERMINATE)
    player = Player(process)
    assert [player.run(*its).kind for its in ("ABCD", "AB", "ACB", "ACDB")] == ["fits"] * 4
    assert player.run(*"ACD").kind is RunKind.RUNNING


def test_a_call_stands_for_the_process_called_and_a_link_for_its_catch() -> None:
    called = drawn("s>B B>C C>e", process_id="Q")
    player = Player(drawn("s>A A>K K>D D>e", call("K", "Q")), called)
    assert player.run(*"ABCD").kind is RunKind.FITS
    assert player.taken(player.run(*"ABCD"))["K>B>C"] == 1
    linked = drawn("s>A A>t c>B B>e", link("t", NodeKind.THROW, "on"), link("c", NodeKind.CATCH, "on"))
    assert Player(linked).run(*"AB").kind is RunKind.FITS


def test_a_marker_of_a_loop_changes_nothing() -> None:
    process = drawn("s>A A>B B>e", node("A", NodeKind.TASK, loop=Loop.STANDARD))
    assert Player(process).run(*"AB").kind is RunKind.FITS
    assert Player(process).said(Player(process).run(*"AAB")) == ["unexpected A"]


@settings(deadline=None, max_examples=60)
@given(st.randoms(use_true_random=False))
def test_a_case_of_the_flow_fits_and_takes_the_ways_that_it_took(random: object) -> None:
    blocks = Blocks(random)  # type: ignore[arg-type]
    player = Player(blocks.process())
    for _ in range(3):
        blocks.drawn.clear()
        run = player.run(*blocks.case())
        assert run.kind is RunKind.FITS
        taken = Counter(player.taken(run))
        clear = blocks.drawn.keys() - {player.net.flows[flow].key for flow in run.unclear}
        assert {flow: taken[flow] for flow in clear} == {flow: blocks.drawn[flow] for flow in clear}


@settings(deadline=None, max_examples=25)
@given(st.randoms(use_true_random=False), st.data())
def test_no_case_of_the_flow_lies_nearer_than_the_run_that_was_found(random: object, data: st.DataObject) -> None:
    """Its deletions and insertions lead to a case of the flow, and those to any of many cases are never fewer."""
    blocks = Blocks(random, ("task", "sequence", "choice", "parallel"))  # type: ignore[arg-type]
    player = Player(blocks.process(depth=2))
    cases = {tuple(blocks.case()) for _ in range(60)}
    names = sorted(player.names)
    happened = data.draw(st.lists(st.sampled_from(names), min_size=1, max_size=5))
    run = player.run(*happened)
    if run.kind is RunKind.DEVIATES and all(each.kind is not DeviationKind.UNFINISHED for each in run.deviations):
        mended = player.mended(happened, run)
        assert player.run(*mended).kind is RunKind.FITS
        assert _edits(happened, tuple(mended)) == run.cost <= min(_edits(happened, case) for case in cases)


def _edits(one: list[str], other: tuple[str, ...]) -> int:
    longest = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for at, its in product(range(len(one)), range(len(other))):
        same = one[at] == other[its]
        longest[at + 1][its + 1] = longest[at][its] + 1 if same else max(longest[at][its + 1], longest[at + 1][its])
    return len(one) + len(other) - 2 * longest[-1][-1]
