"""Token-replay fitness against another program's, and against counts by hand."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from game_models import by_id, drawn, with_inside
from hypothesis import given, settings
from hypothesis import strategies as st
from log_kit import Blocks

from itsm_fit.model.process import Process
from itsm_fit.replay.open_net import open_net
from itsm_fit.replay.petri import petri_of
from itsm_fit.replay.tokens import TokenCount, TokenReplay

PM4PY = (
    (
        "s>L L>x1 x1>F x1>E F>V E>V V>x2 x2>e x2>x1",
        "LFV:0/6/0/6 LV:1/4/1/4 LF:1/4/1/4 FV:1/4/1/4 LFEV:1/7/1/7 LLFV:1/7/1/7 V:1/3/1/3 LFVFV:0/10/0/10",
        None,
    ),
    (
        "A>B p1>A B>p2 p1>C C>p2 x1>p1 p2>x2 x2>x1 s>x1 x2>e",
        (
            "ABC:0/9/0/9 ABCCAB:0/16/0/16 ABCCABCABABC:0/30/0/30 ACB:0/9/0/9 BAC:1/9/1/9 C:1/4/2/5 CAB:0/9/0/9 "
            "CABACB:0/16/0/16 CABCB:1/15/1/15"
        ),
        0.9702303346371143,
    ),
    (
        "p5>A A>p6 p5>B B>p6 C>D p3>p5 p6>p4 p3>C D>p4 E>F x1>E F>x2 x2>x1 p1>p3 p4>p2 p1>x1 x2>p2 s>p1 p2>e",
        (
            "ACBDEF:0/12/0/12 AEFBCEEDDF:2/17/2/17 BAEFCD:0/12/0/12 BEFDA:1/11/1/11 CAEDFB:0/12/0/12 CDABEF:0/12/0/12 "
            "CDEABFEFFE:1/18/1/18 EBFCD:1/7/4/10 ECFEBFDA:0/15/0/15 EFBCDA:0/12/0/12 EFCABD:0/12/0/12 "
            "EFEBCFECAFD:1/19/1/19"
        ),
        0.9533542976939203,
    ),
    (
        "p3>B B>p4 p3>C C>p4 x1>A A>x2 x1>p3 p4>x2 x3>E E>x4 x3>F F>x4 D>x3 p1>x1 x2>p2 p1>D x4>p2 s>p1 p2>e",
        (
            "ADF:0/7/0/7 BDAECE:2/11/3/12 BDC:1/8/2/9 CBDE:0/11/0/11 CDBEEB:2/13/2/13 CDBF:0/11/0/11 DAF:0/7/0/7 "
            "DBCD:2/9/3/10 DCBE:0/11/0/11 DFBC:0/11/0/11 EDEA:1/8/1/8"
        ),
        0.9126168224299065,
    ),
    (
        "p3>A A>p4 p3>B B>p4 C>D D>E p1>p3 p4>p2 p1>C E>p2 x1>p1 p2>x2 x2>x1 s>x1 x2>e",
        (
            "ACBDECBDEACDEAB:0/32/0/32 BACDE:0/12/0/12 BACDECDEBA:0/22/0/22 BCADE:0/12/0/12 CADEBE:1/13/1/13 "
            "CBADEBACDECDEBA:0/32/0/32 CDABE:0/12/0/12 CDBEA:0/12/0/12 CDBEAABCDECDEABCBDAECBADE:0/52/0/52 "
            "CDDEBACADCEB:2/24/2/24 DBCADE:1/13/1/13 DBEA:1/11/1/11"
        ),
        0.979757085020243,
    ),
    (
        "A>B B>C D>E E>F C>D F>G x1>H H>x2 x1>I I>x2 p1>J J>p2 p1>K K>p2 x2>p1 G>x1 s>A p2>e",
        (
            "ABCDEFEGIJK:1/15/1/15 ABCDEFGHJK:0/14/0/14 ABCDEFGHKJ:0/14/0/14 ABCDEFGIJK:0/14/0/14 "
            "ABCDEFGIKJ:0/14/0/14 BACDEJFGIKJ:2/15/2/15"
        ),
        0.9651162790697675,
    ),
    (
        "x5>A A>x6 x6>x5 x3>x5 x6>x4 x4>x3 x7>B B>x8 x7>C C>x8 D>E E>F G>H x8>D F>G x1>x3 x4>x2 x1>x7 H>x2 s>x1 x2>e",
        "A:0/8/0/8 AA:0/10/0/10 BDEFGH:0/10/0/10 CDEBFGHF:2/12/2/12 CDEFGH:0/10/0/10 CDFHG:2/9/2/9",
        0.9322033898305084,
    ),
    (
        "x3>A A>x4 x4>x3 x1>x3 x4>x2 x2>x1 p1>B B>p2 p1>C C>p2 p2>D x5>E E>x6 x6>x5 x2>p1 D>x5 s>x1 x6>e",
        (
            "AAABCDE:0/16/0/16 AAABCDEE:0/18/0/18 AAACBDEE:0/18/0/18 AABCED:1/14/1/14 AABDEAE:2/16/2/16 "
            "AACBDE:0/14/0/14 ABCDE:0/12/0/12 ABCDEE:0/14/0/14 ACBDEEEE:0/18/0/18 CBDE:2/7/1/6"
        ),
        0.9692945671419253,
    ),
    (
        (
            "x3>A A>x4 x3>B B>x4 x3>x4 p1>C C>p2 p1>D D>p2 x5>E E>x6 x5>F F>x6 x4>p1 p2>x5 G>H H>I x7>G I>x8 x8>x7 "
            "x1>x3 x6>x2 x1>x7 x8>x2 x1>x2 s>x1 x2>e"
        ),
        "ACDF:0/12/0/12 ADCF:0/12/0/12 BCDE:0/12/0/12 BCDF:0/12/0/12 GHI:0/8/0/8 GHIGHI:0/12/0/12 GHIGHIGHI:0/16/0/16",
        1.0,
    ),
    (
        (
            "x3>B B>x4 x3>C C>x4 x3>x4 x1>A A>x2 x1>x3 x4>x2 x7>D D>x8 x7>E E>x8 x9>F F>x10 x10>x9 x5>x7 x8>x6 x5>x9 "
            "x10>x6 x5>x6 p1>x1 x2>p2 p1>x5 x6>p2 s>p1 p2>e"
        ),
        (
            "A:0/6/0/6 AD:0/8/0/8 AF:0/8/0/8 BF:0/10/0/10 D:0/10/0/10 EA:0/8/0/8 FA:0/8/0/8 FAF:0/10/0/10 "
            "FB:0/10/0/10 FC:0/10/0/10"
        ),
        1.0,
    ),
    (
        "p3>A A>p4 p3>B B>p4 o1>p3 p4>o2 o1>C C>o2 p1>o1 o2>p2 p1>D D>p2 s>p1 p2>e",
        "CD:0/8/0/8 DA:1/6/4/9 DAB:0/12/0/12 DBA:0/12/0/12 DBAC:0/12/0/12 DBCAA:1/13/1/13 DC:0/8/0/8 DCBA:0/12/0/12",
        0.9588820397870552,
    ),
    (
        "p3>A A>p4 p3>B B>p4 C>D D>E p4>C F>G G>H o1>F H>o2 o1>I I>o2 p1>p3 E>p2 p1>o1 o2>p2 s>p1 p2>e",
        (
            "AIBFCGDHE:0/15/0/15 BACIDE:0/13/0/13 BACIFDEGH:0/15/0/15 BADCE:1/13/1/13 BFAGIHCDE:0/15/0/15 "
            "BIACDGE:1/14/1/14 FABCDGEIH:0/15/0/15 FBIAGHCDE:0/15/0/15 IABCDE:0/13/0/13 IABCDFEGH:0/15/0/15 "
            "IBADCE:1/13/1/13 IFGABCDHE:0/15/0/15"
        ),
        0.9824561403508771,
    ),
)
"""Flows, traces with their tokens (missing/consumed/remaining/produced), and the fitness of all traces together.

As pm4py 2.7.23.11 counts them, by token-based replay on the Petri net that it makes of the same BPMN.
"""


def replayer(process: Process) -> tuple[TokenReplay, Mapping[str, int]]:
    net = open_net(process.id, by_id(process))
    names: dict[str, int] = {}
    of_node = {
        at: names.setdefault(its.node.name or its.node.id, len(names))
        for at, its in enumerate(net.nodes)
        if its.node.kind.is_activity and not its.node.kind.is_sub_process
    }
    return TokenReplay(petri_of(net, of_node)), names


def counted(process: Process, *activities: str) -> TokenCount:
    replay, names = replayer(process)
    return replay.count([names.get(activity, -7) for activity in activities])


@pytest.mark.parametrize(("flow", "traces", "fitness"), PM4PY, ids=range(len(PM4PY)))
def test_tokens_are_those_that_pm4py_counts(flow: str, traces: str, fitness: float | None) -> None:
    process, total = drawn(flow), TokenCount()
    for trace, tokens in (pair.split(":") for pair in traces.split()):
        count = counted(process, *trace)
        assert "/".join(map(str, count)) == tokens, trace
        total = total.plus(count)
    assert fitness is None or total.fitness == pytest.approx(fitness, abs=1e-12)


def test_an_activity_that_the_flow_does_not_know_is_passed_over() -> None:
    assert counted(drawn("s>A A>B B>e"), "A", "?", "B") == counted(drawn("s>A A>B B>e"), "A", "B")


def test_fitness_of_a_case_by_hand() -> None:
    count = counted(drawn("s>A A>B B>e"), "A")
    assert count == (1, 2, 1, 2)  # the end is missing a token, the one before B remains
    assert count.fitness == pytest.approx(0.5 * (1 - 1 / 2) + 0.5 * (1 - 1 / 2))
    assert TokenCount().fitness is None


def test_what_is_inside_a_sub_process_is_replayed() -> None:
    process = with_inside("s>A A>u u>D D>e", "s9>B B>C C>e9")
    assert counted(process, "A", "B", "C", "D").missing == 0
    assert counted(process, "A", "C", "D").missing == 1


@settings(deadline=None, max_examples=40)
@given(st.randoms(use_true_random=False))
def test_a_case_of_the_flow_misses_no_token_and_leaves_none(random: object) -> None:
    blocks = Blocks(random, ("task", "sequence", "choice", "parallel", "inclusive", "loop", "inside"))  # type: ignore[arg-type]
    process = blocks.process()
    replay, names = replayer(process)
    for _ in range(4):
        count = replay.count([names[name] for name in blocks.case()])
        assert (count.missing, count.remaining) == (0, 0)
        assert count.fitness == 1
