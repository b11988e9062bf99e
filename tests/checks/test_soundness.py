"""What is found by playing a process: each classic defect raises its own rules and no others, sound ones none."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from little_models import places, project

from itsm_fit.checks import check_project, findings_of
from itsm_fit.checks.drawn import drawn_processes
from itsm_fit.checks.run import Run
from itsm_fit.findings import Finding, Severity
from itsm_fit.model.process import EventKind, Flow, Node, NodeKind, Process
from itsm_fit.scoring.game import simulation
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import Play, play
from itsm_fit.storage.bpmn import read_bpmn

KINDS = {
    "s": NodeKind.START,
    "e": NodeKind.END,
    "x": NodeKind.EXCLUSIVE,
    "p": NodeKind.PARALLEL,
    "o": NodeKind.INCLUSIVE,
    "b": NodeKind.BOUNDARY,
    "u": NodeKind.SUB_PROCESS,
}


def sketch(flows: str, *special: Node, process_id: str = "P") -> Process:
    """A process from ``s>x x>A:0.5 x>B:0.5?``; the first letter tells the kind, ``?`` a conditional flow."""
    edges = []
    for text in flows.split():
        ends, _, share = text.rstrip("?").partition(":")
        source, _, target = ends.partition(">")
        conditional = text.endswith("?")
        edges.append(Flow(ends, source, target, share=float(share) if share else None, conditional=conditional))
    nodes = {each.id: each for each in special}
    for edge in edges:
        for end in (edge.source, edge.target):
            nodes.setdefault(end, Node(end, KINDS.get(end[0], NodeKind.TASK), f"The {end}"))
    return Process(process_id, "Incident", nodes=tuple(nodes.values()), flows=tuple(edges))


def found(process: Process, *others: Process) -> tuple[Finding, ...]:
    """The findings of the first of some processes."""
    whole = project(process, *others)
    return findings_of(Run(drawn_processes(whole)[0], play(compile_net(process.id, whole.processes, whole.called))))


def rules(process: Process, *others: Process) -> dict[str, list[str]]:
    """The elements by the rule that found them."""
    findings = found(process, *others)
    return {finding.rule: places(findings, finding.rule) for finding in findings}


def boundary(node_id: str = "b", host: str = "A", **more: object) -> Node:
    return Node(node_id, NodeKind.BOUNDARY, "Late", attached_to=host, **more)  # type: ignore[arg-type]


SOUND = {
    "one way": sketch("s>A A>e"),
    "exclusive block": sketch("s>x1 x1>A:0.5 x1>B:0.5 A>x2 B>x2 x2>e"),
    "parallel block": sketch("s>p1 p1>A p1>B A>p2 B>p2 p2>e"),
    "inclusive block": sketch("s>o1 o1>A:0.5 o1>B:0.5 A>o2 B>o2 o2>e"),
    "parallel block closed by an inclusive join": sketch("s>p1 p1>A p1>B A>o1 B>o1 o1>e"),
    "a loop": sketch("s>A A>x x>A:0.2 x>e:0.8"),
    "a loop inside a branch": sketch("s>p1 p1>A p1>B B>x x>B:0.1 x>p2:0.9 A>p2 p2>e"),
    "a parallel block inside a loop": sketch("s>x1 x1>p1 p1>A p1>B A>p2 B>p2 p2>x2 x2>x1:0.3 x2>e:0.7"),
    "branches that end apart": sketch("s>p1 p1>A p1>B A>e1 B>e2"),
    "every branch serves both flows": sketch("s>x x>p1:0.5 x>p2:0.5 p1>x1 p1>x2 p2>x1 p2>x2 x1>p3 x2>p3 p3>e"),
    "one conditional flow and a default": sketch(
        "s>A A>B:0.3? A>x B>x x>e", Node("A", NodeKind.TASK, "A", default_flow="A>x")
    ),
    "a terminate end beside a join": sketch(
        "s>p1 p1>A p1>x x>B:0.9 x>e1:0.1 A>p2 B>p2 p2>e", Node("e1", NodeKind.END, event=EventKind.TERMINATE)
    ),
    "a boundary event back into the flow": sketch("s>A A>x b>B:0.1 B>x x>e", boundary()),
    "a reminder in a loop": sketch("s>A A>x x>A:0.2 x>e:0.8 b>B:0.1 B>e1", boundary(interrupting=False)),
    "compensation": sketch(
        "s>A A>e",
        boundary(event=EventKind.COMPENSATION),
        Node("U", NodeKind.TASK, "Undo", for_compensation=True),
    ),
    "an empty sub-process": sketch("s>u u>e"),
    "no start event": sketch("A>B C>D"),
}


@pytest.mark.parametrize("process", SOUND.values(), ids=SOUND)
def test_a_sound_process_has_no_finding(process: Process) -> None:
    assert found(process) == ()


# ---------------------------------------------------------------- deadlock and leftover tokens
def test_an_exclusive_split_closed_by_a_parallel_join() -> None:
    process = sketch("s>A A>x x>B:0.5 x>C:0.5 B>p C>p p>e")
    assert rules(process) == {"split-join-mismatch": ["p"], "deadlock": ["p"]}
    mismatch, deadlock = found(process)
    assert (mismatch.severity, deadlock.severity) == (Severity.WARNING, Severity.ERROR)
    assert deadlock.path in {("s", "A", "x", "B", "p"), ("s", "A", "x", "C", "p")}
    assert "gateway “The p”" in deadlock.message
    assert "in vain for a token from the step" in deadlock.message


def test_a_parallel_split_closed_by_an_exclusive_join() -> None:
    process = sketch("s>p p>A p>B A>x B>x x>C C>e")
    assert rules(process) == {"split-join-mismatch": ["x"], "leftover-tokens": ["x"]}
    _, meeting = found(process)
    assert meeting.severity is Severity.WARNING
    assert sorted(meeting.path) == ["A", "B", "p", "s", "x"]
    assert (meeting.path[:2], meeting.path[-1]) == (("s", "p"), "x")


def test_what_follows_a_meeting_is_not_reported_again() -> None:
    process = sketch("s>p p>A p>B A>x B>x x>x1 x1>C:0.5 x1>D:0.5 C>x2 D>x2 x2>e")
    assert rules(process)["leftover-tokens"] == ["x"]


def test_two_tokens_on_one_flow_of_a_parallel_join_get_stuck() -> None:
    process = sketch("s>p1 p1>A p1>B p1>C A>x B>x x>p2 C>p2 p2>e")
    assert rules(process) == {"leftover-tokens": ["x"], "deadlock": ["p2"]}


def test_two_tokens_that_come_to_the_same_flow_of_a_join_meet_there() -> None:
    """The step after the meeting point is a join's only flow: D leads to p2 alone, twice."""
    process = sketch("s>p1 p1>x p1>x p1>C x>p2 C>p2 p2>e")
    assert rules(process)["leftover-tokens"] == ["x"]


def in_sub_process(inside: str, outside: str) -> Process:
    """A process whose sub-process ``u`` holds `inside`."""
    inner, outer = sketch(inside), sketch(outside)
    nodes = tuple(replace(each, parent="u") for each in inner.nodes)
    return Process("P", "Incident", nodes=(*outer.nodes, *nodes), flows=(*outer.flows, *inner.flows))


def test_meetings_inside_a_sub_process_hide_none_after_it() -> None:
    unsafe = "s>p1 p1>A p1>B A>x1 B>x1 x1>C C>x2 x2>C:0.5 x2>e:0.5"
    after = "s0>u u>p2 p2>D p2>E D>x3 E>x3 x3>e0"
    assert rules(in_sub_process(unsafe, after))["leftover-tokens"] == ["x1", "x3"]


def test_meetings_are_left_out_in_what_a_sub_process_entered_twice_leads_to() -> None:
    process = in_sub_process("s>A A>e", "s0>p p>B p>C B>u C>u u>D D>e0")
    assert rules(process) == {"split-join-mismatch": ["u"], "leftover-tokens": ["u"]}


def test_meetings_inside_a_called_process_are_reported_where_it_is_drawn_and_hide_none_after_it() -> None:
    called = sketch("s>p1 p1>A p1>B A>x1 B>x1 x1>e", process_id="Q")
    caller = sketch("s>C C>p2 p2>D p2>E D>x3 E>x3 x3>e", Node("C", NodeKind.CALL, "Call", called="Q"))
    assert rules(caller, called)["leftover-tokens"] == ["x3"]


def test_an_end_event_reached_by_two_branches_is_a_meeting() -> None:
    assert rules(sketch("s>p p>A p>B A>e B>e")) == {"leftover-tokens": ["e"]}


def test_an_inclusive_split_closed_otherwise() -> None:
    assert rules(sketch("s>o o>A:0.5 o>B:0.5 A>p B>p p>e")) == {"split-join-mismatch": ["p"], "deadlock": ["p"]}
    passed = rules(sketch("s>o o>A:0.5 o>B:0.5 A>x B>x x>e"))
    assert passed == {"split-join-mismatch": ["x"], "leftover-tokens": ["x"]}


def test_steps_split_and_merge_like_gateways() -> None:
    assert rules(sketch("s>A A>B A>C B>D C>D D>e")) == {"split-join-mismatch": ["D"], "leftover-tokens": ["D"]}
    conditional = rules(sketch("s>A A>B:0.5? A>C:0.5? B>p C>p p>e"))
    assert conditional == {"split-join-mismatch": ["p"], "deadlock": ["p"]}


def test_only_the_join_that_others_wait_for_is_a_deadlock() -> None:
    """p3 waits for p2, which waits in vain for D."""
    process = sketch("s>p1 p1>A p1>x x>B:0.5 x>D:0.5 B>p2 D>p2 p2>p3 A>p3 p3>e")
    assert rules(process)["deadlock"] == ["p2"]


def test_joins_that_wait_for_each_other_are_both_found() -> None:
    process = sketch("s>p0 p0>p1 p0>p2 p1>A A>p2 p2>B B>p1 p1>e")
    assert rules(process)["deadlock"] == ["p1", "p2"]


def test_a_deadlock_inside_a_sub_process_is_found_there() -> None:
    inner = (
        *(Node("si", NodeKind.START, parent="u"), Node("xi", NodeKind.EXCLUSIVE, "Which?", parent="u")),
        *(Node("pi", NodeKind.PARALLEL, parent="u"), Node("ei", NodeKind.END, parent="u")),
        *(Node("A", NodeKind.TASK, parent="u"), Node("B", NodeKind.TASK, parent="u")),
    )
    process = sketch("s>u u>e si>xi xi>A:0.5 xi>B:0.5 A>pi B>pi pi>ei", *inner)
    assert rules(process) == {"split-join-mismatch": ["pi"], "deadlock": ["pi"]}
    assert found(process)[1].path[:4] == ("s", "u", "si", "xi")


def test_a_deadlock_inside_a_called_process_is_reported_where_it_is_drawn() -> None:
    called = sketch("s>x x>A:0.5 x>B:0.5 A>p B>p p>e", process_id="Q")
    caller = sketch("s>C C>e", Node("C", NodeKind.CALL, "Call", called="Q"))
    findings = check_project(project(caller, called))
    assert [(f.process, f.element) for f in findings if f.rule == "deadlock"] == [("Q", "p")]


# ---------------------------------------------------------------- loops and reachability
def test_a_loop_without_a_way_out() -> None:
    process = sketch("s>x x>A:0.1 x>e:0.9 A>B B>A")
    assert rules(process) == {"cannot-end": ["A", "B"], "endless-loop": ["A"]}
    loop = found(process)[-1]
    assert loop.path == ("s", "x", "A", "B", "A")
    assert loop.severity is Severity.ERROR


def test_a_loop_whose_way_out_is_never_taken() -> None:
    """It is drawn, so the nodes can end, but its share is 0."""
    process = sketch("s>A A>x x>A:1 x>e:0")
    assert rules(process) == {"endless-loop": ["A"]}


def test_a_loop_beside_another_branch_is_found_once() -> None:
    process = sketch("s>p p>A A>A p>x x>B:0.5 x>C:0.5 B>e C>e")
    assert rules(process)["endless-loop"] == ["A"]


def test_an_endless_loop_inside_a_called_process_is_reported_where_it_is_drawn() -> None:
    called = sketch("s>A A>A", process_id="Q")
    caller = sketch("s>C C>e", Node("C", NodeKind.CALL, "Call", called="Q"))
    assert "endless-loop" not in rules(caller, called)
    assert rules(called) == {"cannot-end": ["s", "A"], "endless-loop": ["A"]}


def test_steps_that_no_case_reaches() -> None:
    process = sketch("s>A A>e B>C C>e")
    assert rules(process) == {"unreachable": ["B", "C"]}
    assert found(process)[0].severity is Severity.ERROR


def test_a_step_behind_a_link_is_reached() -> None:
    events = (
        Node("t", NodeKind.THROW, "On", event=EventKind.LINK, event_ref="On"),
        Node("c", NodeKind.CATCH, "On", event=EventKind.LINK, event_ref="On"),
    )
    assert rules(sketch("s>t c>A A>e", *events)) == {}


def test_a_step_behind_a_boundary_event_is_reached_even_if_it_never_occurs() -> None:
    assert rules(sketch("s>A A>e b>B B>e", boundary())) == {"missing-shares": ["b"]}


def test_the_inside_of_an_unreachable_sub_process_is_not_reported_again() -> None:
    process = sketch("s>e u>e si>A", Node("si", NodeKind.START, parent="u"), Node("A", NodeKind.TASK, parent="u"))
    assert rules(process) == {"unreachable": ["u"]}


# ---------------------------------------------------------------- what was noticed before playing
def by_simulation(process: Process) -> dict[str, Finding]:
    """The errors that are found when hardly any marking is played exactly, by their rules."""
    whole = project(process)
    played = play(compile_net("P", whole.processes), bound=2)
    findings = findings_of(Run(drawn_processes(whole)[0], played))
    return {each.rule: each for each in findings if each.severity is Severity.ERROR}


def test_the_rules_speak_on_a_simulated_play_too() -> None:
    """Two of five cases get stuck, one of two is caught; the lower ends are less."""
    stuck = by_simulation(sketch("s>x1 x1>C:0.6 C>e x1>A:0.4 A>p2 D>p2 p2>e"))["deadlock"]
    assert (stuck.element, stuck.simulated) == ("p2", True)
    assert re.search(r"\(simulated, at least 3[78] %\)", stuck.message)
    assert stuck.path[-2:] == ("A", "p2")
    loop = by_simulation(sketch("s>x1 x1>e:0.5 x1>A:0.5 A>e A>B B>A"))["endless-loop"]
    assert loop.simulated
    assert re.search(r"\(simulated, at least 4[3-9] %\)", loop.message)
    assert loop.path == ("s", "x1", "A", "B", "A")


def errors_of(text: str, *special: Node) -> dict[str, list[str]]:
    findings = [each for each in found(sketch(text, *special)) if each.severity is Severity.ERROR]
    return {each.rule: places(tuple(findings), each.rule) for each in findings}


@pytest.mark.parametrize("pairs", [3, 12, 17])
def test_a_verdict_does_not_depend_on_how_many_markings_there_are(pairs: int) -> None:
    """Each branch comes to one of two joins, both of which wait for all."""
    branches = " ".join(f"p1>A{n} A{n}>x{n} x{n}>p2:0.5 x{n}>p3:0.5" for n in range(pairs))
    assert errors_of(f"s>p1 {branches} p2>e p3>f") == {"deadlock": ["p2", "p3"]}


def test_what_regions_hide_is_found_all_the_same() -> None:
    early = " ".join(f"p1>A{n} A{n}>x{n} x{n}>B{n}:0.9 x{n}>e{n}:0.1 B{n}>p2" for n in range(20))
    assert errors_of(f"s>p1 {early} p2>e") == {"deadlock": ["p2"]}
    growing = found(sketch("s>A A>x x>p:0.6 x>e:0.4 p>A p>B B>A"))
    assert [(each.rule, each.element) for each in growing if each.severity is Severity.ERROR] == [("endless-loop", "A")]
    assert "more tokens start there than end" in next(each.message for each in growing if each.rule == "endless-loop")
    dying = found(sketch("s>A A>x x>p:0.3 x>e:0.7 p>A p>B B>A"))
    assert not [each for each in dying if each.severity is Severity.ERROR]
    assert "leftover-tokens" in {each.rule for each in dying}


def test_shares_that_are_missing_or_wrong() -> None:
    assert rules(sketch("s>x x>A x>B")) == {"missing-shares": ["x"]}
    assert rules(sketch("s>x x>A:0 x>B:0")) == {"missing-shares": ["x"]}
    assert rules(sketch("s>x x>A:0.2 x>B:0.2")) == {"missing-shares": ["x"]}
    assert rules(sketch("s>x x>A:1 x>B:2")) == {"over-full-shares": ["x"]}


@pytest.mark.parametrize(
    ("process", "sentence"),
    [
        (
            sketch("s>x x>A:0.4 x>B"),
            "The gateway “The x” states no share for the flow to step “The B”, so each takes an even part of",
        ),
        (
            sketch("s>o o>A:0.4 o>B"),
            "The gateway “The o” states no share for the flow to step “The B”, so each is taken with a share of 0.5",
        ),
        (sketch("s>x x>A:1 x>B:2"), "The flows out of the gateway “The x” have shares that sum to 3"),
        (sketch("s>x x>A:0.2 x>B:0.2"), "The shares on the flows of the gateway “The x” sum to 0.4"),
        (sketch("s>x x>A:0 x>B:0"), "The gateway “The x” has only shares of 0"),
        (sketch("s1>A:0.8 s2>A:0.8"), "The start events have shares that sum to 1.6"),
        (
            sketch("s1>A:0.3 s2>A A>e"),
            "No share is stated on the flow from start event “The s2” to step “The A”, while another start",
        ),
        (
            sketch("s1>A:0.3 s2>A s3>A A>e"),
            "No share is stated on the flow from start event “The s2” to step “The A” and the flow from",
        ),
        (
            sketch("s1>A:0.3 A>e", Node("s2", NodeKind.START)),
            "No flow leaves a start event, while another start event states",
        ),
        (sketch("s1>A:0 s2>A:0 A>e"), "The start events have only shares of 0"),
        (sketch("s1>A:0.2 s2>A:0.2 A>e"), "The shares on the flows of the start events sum to 0.4"),
        (
            sketch("s>A A>e A>B:0.4? A>C?"),
            "The step “The A” states no share for the flow to step “The C”, so each is taken",
        ),
        (sketch("s>A A>e b>B:3", boundary()), "The boundary event “Late” occurs with a share of 3"),
        (sketch("s>A A>B:3? A>C:0.1?"), "The flows or boundary events that leave the step “The A”"),
        (sketch("s>A A>e b>B", boundary()), "The boundary event “Late” never occurs"),
    ],
)
def test_the_sentence_says_what_is_wrong_with_the_shares(process: Process, sentence: str) -> None:
    (finding,) = found(process)
    assert finding.message.startswith(sentence)
    assert finding.message.endswith(".")


def test_an_error_that_nobody_around_catches() -> None:
    inner = [Node("si", NodeKind.START, parent="u"), Node("x", NodeKind.END, event=EventKind.ERROR, parent="u")]
    uncaught = sketch("s>u u>e si>x", *inner)
    assert rules(uncaught) == {"uncaught-error": ["x"]}
    caught = sketch("s>u u>e si>x b>e", *inner, boundary("b", "u", event=EventKind.ERROR))
    assert "uncaught-error" not in rules(caught)


def test_elements_that_are_not_played() -> None:
    event = Node("u", NodeKind.SUB_PROCESS, "On alarm", triggered_by_event=True)
    assert rules(sketch("s>e", event)) == {"unplayed-element": ["u"]}
    assert rules(sketch("s>u u>e", Node("u", NodeKind.AD_HOC, "Any order"))) == {"unplayed-element": ["u"]}
    assert rules(sketch("s>A A>e b>B:0.1", boundary(host="gone"))) == {
        "unplayed-element": ["b"],
        "unreachable": ["B"],
    }


def test_a_link_that_nothing_catches() -> None:
    throw = Node("t", NodeKind.THROW, "On", event=EventKind.LINK, event_ref="On")
    assert rules(sketch("s>t", throw)) == {"broken-link": ["t"]}


def test_a_recursive_call_is_an_error() -> None:
    process = sketch("s>C C>e", Node("C", NodeKind.CALL, "Again", called="P"))
    (finding,) = found(process)
    assert (finding.rule, finding.severity, finding.element) == ("recursive-call", Severity.ERROR, "C")


def test_flows_that_lead_out_of_their_pool_or_sub_process() -> None:
    base = sketch("s>u u>e", Node("A", NodeKind.TASK, "Inner", parent="u"))
    flows = (Flow("over", "s", "A"), Flow("away", "s", "T"), Flow("loose", "s", "gone"), Flow("bare", "", "e"))
    process = Process("P", "Incident", nodes=base.nodes, flows=(*base.flows, *flows))
    findings = found(process, sketch("s>T T>e", process_id="Q"))
    assert places(findings, "flow-across-pools") == ["over", "away"]
    assert places(findings, "dangling-flow") == ["loose", "bare"]
    assert {finding.severity for finding in findings} == {Severity.ERROR}
    assert "from nowhere to end event" in findings[-1].message


# ---------------------------------------------------------------- what cannot be played exactly
def test_a_loop_that_multiplies_tokens_has_too_many_markings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(simulation, "MOST_MOVES", 2_000)
    findings = found(sketch("s>A A>p p>A p>B B>x x>p2:0.9 x>e:0.1 C>p2"))
    (finding,) = (each for each in findings if each.rule == "too-many-markings")
    assert (finding.severity, finding.element) == (Severity.WARNING, "P")
    assert "ever more tokens on the way by the step “The A” and the gateway “The p”, so" in finding.message
    assert "simulated cases" in finding.message
    assert finding.path == ("s", "A", "p")


def test_a_loop_that_is_hardly_ever_left_is_said_to_be_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(simulation, "MOST_MOVES", 2_000)
    assert rules(sketch("s>x1 x1>x2:1e-10 x1>A:1 A>x1 x2>x1:1 x2>e:1e-10")) == {"hardly-ending": ["P"]}


def test_a_process_without_nodes_has_no_finding_here() -> None:
    assert found(Process("P")) == ()


def test_a_play_without_its_net_is_refused() -> None:
    with pytest.raises(ValueError, match="does not hold"):
        Run(drawn_processes(project(SOUND["one way"]))[0], Play({}, {}, 1.0, 0.0, 0.0))


def test_plays_that_are_handed_in_are_not_played_again(monkeypatch: pytest.MonkeyPatch) -> None:
    process = sketch("s>x x>A:0.5 x>B:0.5 A>p B>p p>e")
    known = play(compile_net("P", {"P": process}))
    expected = check_project(project(process))
    monkeypatch.setattr("itsm_fit.checks.whole.play", None)
    assert check_project(project(process), plays={"P": known}) == expected


# ---------------------------------------------------------------- large models made elsewhere
@pytest.mark.slow
@pytest.mark.real
@pytest.mark.parametrize(
    ("extra", "expected"),
    [
        ((), set()),
        (("--and-depth", "3"), set()),
        (("--defect", "deadlock"), {"deadlock", "split-join-mismatch"}),
        (("--defect", "unsync"), {"leftover-tokens", "split-join-mismatch"}),
    ],
    ids=["sound", "deep", "deadlock", "unsync"],
)
def test_a_large_generated_model_has_only_the_defect_that_was_put_in(
    shared: Path, tmp_path: Path, extra: tuple[str, ...], expected: set[str]
) -> None:
    out = tmp_path / "made.bpmn"
    made = [str(shared / "bench" / "gen_bpmn.py"), "--nodes", "2000", "--lanes", "5", "--seed", "7", *extra, str(out)]
    subprocess.run([sys.executable, *made], check=True, capture_output=True)  # noqa: S603 - our own generator
    document = read_bpmn(out.read_bytes(), out.name)
    findings = found(document.processes[0])
    assert {finding.rule for finding in findings} == expected | {"missing-shares"}  # it states no shares at all
    assert len({finding.element for finding in findings if finding.rule != "missing-shares"}) == bool(expected)
