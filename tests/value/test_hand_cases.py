"""Cycle times against closed forms, worked out by hand: mean, variance and the minutes that nine of ten keep to."""

from __future__ import annotations

from math import ceil, log
from typing import NamedTuple

import pytest
from game_models import boundary, by_id, call, drawn, error_end, node, with_inside
from timed_models import lasting

from itsm_fit.model.process import EventKind, NodeKind, Process
from itsm_fit.scoring.game.durations import durations
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import play

TERMINATE = node("e1", event=EventKind.TERMINATE)
NON_INTERRUPTING = boundary(interrupting=False)
CATCHES = boundary(host="u", event=EventKind.ERROR)
INNER_START, INNER_END = node("is", NodeKind.START), node("ie", NodeKind.END)


class HandCase(NamedTuple):
    """`mean`, `variance` and `p90` are those of the cases that complete."""

    name: str
    process: Process
    minutes: dict[str, int]
    mean: float
    variance: float
    p90: float
    others: tuple[Process, ...] = ()


def of(name: str, flows: str, minutes: str, *law_and_special: object) -> HandCase:
    """Minutes as ``A5 B10``; then mean, variance, p90, and what is special of the nodes."""
    law, special = law_and_special[:3], law_and_special[3:]
    return HandCase(name, drawn(flows, *special), _minutes(minutes), *law)  # type: ignore[arg-type]


def _minutes(text: str) -> dict[str, int]:
    return {each.rstrip("0123456789"): int(each[len(each.rstrip("0123456789")) :]) for each in text.split()}


def two(p: float, a: float, b: float) -> tuple[float, float, float]:
    """a with probability p, else b: mean, variance, p90."""
    low, high = sorted(((a, p), (b, 1 - p)))
    return p * a + (1 - p) * b, p * (1 - p) * (a - b) ** 2, low[0] if low[1] >= 0.9 else high[0]


def turns(p: float, m: float, before: float = 0.0) -> tuple[float, float, float]:
    """A step of m minutes that is done again with probability p: m times a geometric number of turns."""
    return before + m / (1 - p), m**2 * p / (1 - p) ** 2, before + m * max(1, ceil(log(0.1) / log(p) - 1e-9))


def longest(p: float, m: float, other: float) -> tuple[float, float, float]:
    """The longer of such a step and one of `other` minutes: Σ p^(k-1) (1-p) max(k m, other), summed far enough."""
    law = [((1 - p) * p ** (k - 1), max(k * m, other)) for k in range(1, 400)]
    mean = sum(w * x for w, x in law)
    done, p90 = 0.0, 0.0
    for w, x in law:
        done, p90 = done + w, x
        if done >= 0.9 - 1e-12:
            break
    return mean, sum(w * (x - mean) ** 2 for w, x in law), p90


LOOP = "s>A A>x x>A:{p} x>e"
BESIDE = "s>p1 p1>A A>x x>A:{p} x>p2 p1>B B>p2 p2>C C>e"


def cases() -> list[HandCase]:
    found = [
        of("one step", "s>A A>e", "A5", 5, 0, 5),
        of("a sequence", "s>A A>B B>C C>e", "A5 B7 C11", 23, 0, 23),
        of("no minutes at all", "s>A A>e", "", 0, 0, 0),
        of("an event that waits", "s>A A>c c>e", "A5 c30", 35, 0, 35),
        of("a choice of equals", "s>x x>A x>B A>e B>e", "A10 B10", 10, 0, 10),
        of("shares that are not given", "s>x x>A x>B x>C A>e B>e C>e", "A3 B6 C9", 6, 6, 9),
        of("two starts", "s1>A s2>B A>e B>e", "A10 B20", *two(0.5, 10, 20)),
        of("a step after a choice", "s>x x>A:0.5 x>B:0.5 A>C B>C C>e", "A1 B3 C10", 12, 1, 13),
        of("two choices after each other", "s>x x>A:0.5 x>B:0.5 A>xx B>xx xx>C:0.5 xx>D:0.5 C>e D>e", "A0 B10 C0 D20",
           15, 125, 30),
        of("a choice that ends early", "s>x x>e:0.25 x>A:0.75 A>e", "A8", 6, 12, 8),
        of("an event-based choice", "s>g g>A:0.2 g>B:0.8 A>e B>e", "A5 B10", *two(0.2, 5, 10),
           node("g", NodeKind.EVENT_BASED)),
        of("parallel steps", "s>p1 p1>A p1>B A>p2 B>p2 p2>e", "A5 B20", 20, 0, 20),
        of("parallel steps and one after them", "s>p1 p1>A p1>B A>p2 B>p2 p2>C C>e", "A5 B20 C2", 22, 0, 22),
        of("three parallel branches", "s>p1 p1>A p1>B p1>C A>p2 B>p2 C>p2 p2>e", "A5 B20 C21", 21, 0, 21),
        of("a sequence in a branch", "s>p1 p1>A A>D D>p2 p1>B B>p2 p2>e", "A15 D15 B20", 30, 0, 30),
        of("no join: the last end counts", "s>p1 p1>A p1>B A>e B>ee", "A5 B20", 20, 0, 20),
        of("a choice in a branch", "s>p1 p1>x x>A:0.5 x>B:0.5 A>xx B>xx xx>p2 p1>C C>p2 p2>e", "A1 B30 C10",
           *two(0.5, 10, 30)),
        of("the same time to all", "s>p1 p1>x x>A:0.5 x>B:0.5 A>xx B>xx xx>p2 p1>C C>p2 p2>e", "A1 B3 C10", 10, 0, 10),
        of("blocks within blocks",
           "s>p1 p1>p3 p3>A p3>B A>p4 B>p4 p4>D D>p2 p1>C C>p2 p2>e", "A5 B7 D2 C8", 9, 0, 9),
        of("a block after a block",
           "s>p1 p1>A p1>B A>p2 B>p2 p2>p3 p3>C p3>D C>p4 D>p4 p4>e", "A5 B7 C11 D3", 18, 0, 18),
        of("a branch that waits for nobody", "s>p1 p1>A p1>p2 A>p2 p2>B B>e", "A6 B1", 7, 0, 7),
        of("tokens that meet unjoined", "s>p1 p1>A p1>B A>C B>C C>e", "A5 B20 C3", 23, 0, 23),
        of("an inclusive split, both for sure", "s>o1 o1>A:1.0 o1>B:1.0 A>o2 B>o2 o2>e", "A5 B20", 20, 0, 20),
        # of the four draws one takes none and is drawn again: each of the other three has a third
        of("an inclusive split", "s>o1 o1>A:0.5 o1>B:0.5 A>o2 B>o2 o2>e", "A6 B12", 10, 8, 12),
        of("an inclusive split of unequal shares", "s>o1 o1>A:0.9 o1>B:0.2 A>o2 B>o2 o2>e", "A6 B12",
           (0.72 * 6 + 0.2 * 12) / 0.92, 0.72 * 0.2 / 0.92**2 * 36, 12),
        of("an inclusive split with a default", "s>o1 o1>A:0.25 o1>B A>o2 B>o2 o2>e", "A8 B4", 5, 3, 8,
           node("o1", default_flow="o1>B")),
        of("conditional flows of a step", "s>A A>B:0.5? A>C:0.5? B>o2 C>o2 o2>e", "A1 B6 C12", 11, 8, 13),
        of("a terminate end", "s>A A>e1", "A5", 5, 0, 5, TERMINATE),
        of("a terminate end acts last", "s>p1 p1>A A>e1 p1>B B>C C>e", "A5 B10 C20", 30, 0, 30, TERMINATE),
        of("a terminate end frees what waits", "s>p1 p1>A A>e1 p1>B B>p2 p1>C C>p2 p2>D D>e", "A5 B10 C20 D1",
           21, 0, 21, TERMINATE),
        of("an interrupting event", "s>A A>B B>e b>C:0.25 C>e", "A4 B2 C10", *two(0.25, 14, 6), boundary()),
        of("an event beside the step", "s>A A>B B>e b>C:0.25 C>ee", "A4 B2 C10", *two(0.25, 14, 6), NON_INTERRUPTING),
        of("an event beside the step that is done first", "s>A A>B B>e b>C:0.25 C>ee", "A4 B20 C10", 24, 0, 24,
           NON_INTERRUPTING),
        of("a branch that gets stuck counts not", "s>x x>A:0.5 x>p1:0.5 A>e p1>B B>p2 p1>x2 x2>e x2>p2 p2>ee",
           "A2 B8", 4, 8, 8),
        of("a loop that nobody leaves counts not", "s>x x>A:0.5 x>B:0.5 A>e B>C C>B", "A2 B8 C1", 2, 0, 2),
        of("an inner choice decides the longer branch",
           "s>p1 p1>x x>A:0.1 x>B:0.9 A>xx B>xx xx>p2 p1>C C>p2 p2>e", "A50 B1 C10", *two(0.1, 50, 10)),
        of("two branches that choose", "s>p1 p1>x x>A x>B A>xx B>xx xx>p2 p1>y y>C y>D C>yy D>yy yy>p2 p2>e",
           "A1 B10 C1 D10", *two(0.25, 1, 10), *(node(each, NodeKind.EXCLUSIVE) for each in ("y", "yy"))),
        HandCase("a sub-process", with_inside("s>A A>u u>e", "is>B B>ie", inner_special=(INNER_START, INNER_END)),
                 {"A": 3, "B": 4, "u": 1}, 8, 0, 8),
        HandCase("an inside without start or end", with_inside("s>u u>e", "B>C D>E"), {"B": 3, "C": 4, "D": 1, "E": 9},
                 10, 0, 10),
        HandCase("an inner error", with_inside("s>u u>A A>e b>C C>ee", "B>x x>i1:0.25 x>ie:0.75", CATCHES,
                                               inner_special=(error_end("i1"), INNER_END)),
                 {"B": 3, "A": 4, "C": 10}, *two(0.25, 13, 7)),
        HandCase("a process that is called", drawn("s>A A>K K>e", call("K", "Q")), {"A": 3, "K>B": 4, "K": 2}, 9, 0, 9,
                 (drawn("s>B B>e", process_id="Q"),)),
        HandCase("the same process called in two branches",
                 drawn("s>p1 p1>K p1>L K>p2 L>p2 p2>e", call("K", "Q"), call("L", "Q")),
                 {"K>B": 4, "L>B": 9}, 9, 0, 9, (drawn("s>B B>e", process_id="Q"),)),
        HandCase("a loop in a called process", drawn("s>K K>e", call("K", "Q")), {"K>A": 6}, *turns(0.5, 6),
                 (drawn(LOOP.format(p=0.5), process_id="Q"),)),
    ]  # fmt: skip
    found += [of(f"a choice with {p}", f"s>x x>A:{p} x>B:{round(1 - p, 9)} A>e B>e", "A10 B40", *two(p, 10, 40))
              for p in (0.1, 0.3, 0.5, 0.9, 0.95)]  # fmt: skip
    found += [of(f"again with {p}", LOOP.format(p=p), "A10", *turns(p, 10)) for p in (0.05, 0.1, 0.3, 0.5, 0.9)]
    found += [of(f"again with {p} beside another", BESIDE.format(p=p), "A5 B20 C0", *longest(p, 5, 20))
              for p in (0.1, 0.3, 0.5, 0.8)]  # fmt: skip
    example = "s>L L>x1 x1>F:0.7 x1>K:0.3 F>V K>V V>x2 x2>e:0.8 x2>x1:0.2"
    found += [of("the example of the definition, ten minutes a step", example, "L10 F10 K10 V10", *turns(0.2, 20, 10))]
    return found


CASES = cases()


def test_there_are_fifty() -> None:
    assert len(CASES) >= 50


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_hand_case(case: HandCase) -> None:
    found = lasting(case.minutes, case.process, *case.others)
    assert found.exact
    assert found.mean == pytest.approx(case.mean, rel=1e-12, abs=1e-12)
    assert found.deviation**2 == pytest.approx(case.variance, rel=1e-7, abs=1e-9)
    assert found.p90 == case.p90


def test_the_unit_is_that_of_the_ticks() -> None:
    case = next(case for case in CASES if case.name == "again with 0.3")
    twice = lasting({key: 2 * each for key, each in case.minutes.items()}, case.process)
    assert (twice.mean, twice.p90) == (pytest.approx(2 * case.mean), 2 * case.p90)


def test_where_no_case_completes_there_is_no_cycle_time() -> None:
    net = compile_net("P", by_id(drawn("s>A A>B B>A")))
    assert durations(play(net), [1] * len(net.nodes)) is None
