"""The rule over a vendor's reliability, chances of conditions, and sets of steps entered, each against another way."""

from __future__ import annotations

import random
from itertools import pairwise, product

import numpy as np
import pytest
from builders import contract_process, process_of
from every_outcome import selection
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.evidence import chance, visits
from itsm_fit.evidence.chance import group_chance
from itsm_fit.evidence.condition import AnswerChoice, Clause, WeighedSum, simplified, stated
from itsm_fit.evidence.expected import Backing, trust_fit
from itsm_fit.evidence.reliability import reliability
from itsm_fit.evidence.visits import visited_sets
from itsm_fit.evidence.worth import check_first
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import play

QUICK = settings(max_examples=examples(60), deadline=None, derandomize=True, database=None)


# ------------------------------------------------------------ reliability
@pytest.mark.parametrize("concentration", [1.0, 2.0, 5.0, 10.0, 200.0])
def test_the_mean_chance_of_each_grade_is_the_one_given(concentration: float) -> None:
    given_ = [0.05, 0.5, 0.9, 0.95, 0.98, 0.99, 1.0]
    rule = reliability(given_, concentration)
    assert rule.chances @ rule.weights == pytest.approx([*given_, 1.0], abs=1e-10)


def test_answers_of_one_grade_hold_together_as_beta_says() -> None:
    """`E p^k` of Beta(9, 1) is 9 / (9 + k); of Beta(a, b) the spread is p (1 - p) / (c + 1)."""
    rule = reliability([0.9, 0.95], 10.0)
    for k in (1, 2, 10, 149):
        assert (rule.chances[0] ** k) @ rule.weights == pytest.approx(9 / (9 + k), abs=1e-12)
    assert (rule.chances[1] ** 2) @ rule.weights == pytest.approx(0.95**2 + 0.95 * 0.05 / 11, abs=1e-12)


def test_grades_go_together_as_drawn() -> None:
    """Against one million draws of the reliability: within five standard errors."""
    from scipy.special import betaincinv

    rule = reliability([0.9, 0.95], 10.0)
    u = np.random.default_rng(5).random(1_000_000)
    drawn = betaincinv(9, 1, u) ** 3 * betaincinv(9.5, 0.5, u) ** 4
    found = float((rule.chances[0] ** 3 * rule.chances[1] ** 4) @ rule.weights)
    assert found == pytest.approx(drawn.mean(), abs=5 * drawn.std() / 1_000)


# ------------------------------------------------------------ chances
def _support(source: random.Random, answers: list[int]):
    own = [answers.pop() for _ in range(min(source.randint(1, 2), len(answers)))]
    if source.random() < 0.3:
        return stated(0.0, [AnswerChoice(frozenset(own), source.choice((0.4, 0.9)))])
    singles = [AnswerChoice(frozenset((each,)), source.choice((0.35, 0.7, 1.0))) for each in own]
    return stated(source.choice((0.0, 0.1)), singles)


def _sum(source: random.Random, size: int) -> WeighedSum:
    answers = list(range(size))
    terms = []
    while answers:
        terms.append((source.choice((1.0, 2.0, 4.0, 1.7)), _support(source, answers)))
    total = sum(weight for weight, _ in terms)
    return WeighedSum(tuple((weight / total, term) for weight, term in terms), source.choice((0.3, 0.5, 0.6)))


def _by_hand(parts, needs, holds: np.ndarray) -> np.ndarray:
    size = len(holds)
    total = np.zeros(holds.shape[1])
    free = [at for at in range(size) if at not in needs]
    for outcome in product((True, False), repeat=len(free)):
        held = needs | {at for at, its in zip(free, outcome, strict=True) if its}
        if all(
            part.reached(held) if isinstance(part, WeighedSum) else any(each <= held for each in part.choices)
            for part in parts
        ):
            each = [holds[at] if its else 1 - holds[at] for at, its in zip(free, outcome, strict=True)]
            total += np.prod(each, axis=0)
    return total


@QUICK
@given(st.integers(0, 10_000))
def test_chances_and_their_slopes_are_those_of_every_outcome(seed: int) -> None:
    source = random.Random(seed)
    size = source.randint(2, 8)
    needs = frozenset(at for at in range(size) if source.random() < 0.2)
    parts = [_sum(source, size)]
    if source.random() < 0.4:
        parts.append(Clause((frozenset((0,)), frozenset((1, size - 1)))))
    holds = np.random.default_rng(seed).uniform(0.2, 1.0, (size, 3))
    kinds = [group_chance(parts, needs)]
    if len(parts) == 1 and parts[0].answers - needs:
        terms = tuple((weight, chance._reduced(term, needs)) for weight, term in parts[0].terms)
        kinds.append(chance._Sums(terms, parts[0].least))
    if parts[0].answers <= needs:
        return
    wanted = _by_hand(parts, needs, holds)
    held = np.random.default_rng(seed).random((50, size)) < 0.6
    held[:, list(needs)] = True
    for kind in kinds:
        found = kind.at(holds)
        assert kind.exact
        assert found.low == pytest.approx(wanted, abs=1e-12)
        for answer, slope in found.slopes.items():
            sure, never = holds.copy(), holds.copy()
            sure[answer], never[answer] = 1.0, 0.0
            assert slope == pytest.approx(_by_hand(parts, needs, sure) - _by_hand(parts, needs, never), abs=1e-12)
        assert kind.true(held).tolist() == [
            all(chance._true(part, frozenset(np.flatnonzero(row).tolist())) for part in parts) for row in held
        ]


@QUICK
@given(st.integers(0, 10_000))
def test_what_is_told_apart_no_more_lies_between_its_bounds(seed: int) -> None:
    source = random.Random(seed)
    size = source.randint(3, 8)
    part, holds = _sum(source, size), np.random.default_rng(seed).uniform(0.2, 1.0, (size, 3))
    wanted = _by_hand([part], frozenset(), holds)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chance, "MOST_SUMS", 4)
        coarse = chance._Sums(part.terms, part.least)
        found = coarse.at(holds)
    assert (found.low <= wanted + 1e-9).all()
    assert (wanted <= found.high + 1e-9).all()
    other = Clause((frozenset((0,)), frozenset((1, size - 1))))
    both = chance._Bounded((group_chance([part], frozenset()), group_chance([other], frozenset())))
    together = _by_hand([part, other], frozenset(), holds)
    bounds = both.at(holds)
    assert not both.exact
    assert (bounds.low <= together + 1e-12).all()
    assert (together <= bounds.high + 1e-12).all()


def test_a_wide_step_is_exact_where_its_sums_repeat() -> None:
    """Forty answers of three weights: as many sums as tenths."""
    weights = [1, 2, 4, 3] * 10
    terms = tuple(
        (weight / 100, stated(0.0, [AnswerChoice(frozenset((at,)), 0.9)])) for at, weight in enumerate(weights)
    )
    kind = group_chance([WeighedSum(terms, 0.6)], frozenset())
    assert kind.exact
    holds = np.full((40, 1), 0.7)
    held = np.random.default_rng(1).random((200_000, 40)) < 0.7
    assert float(kind.at(holds).low[0]) == pytest.approx(kind.true(held).mean(), abs=0.006)


def test_an_answer_without_which_nothing_works_is_needed() -> None:
    terms = (
        (0.5, stated(0.0, [AnswerChoice(frozenset((0,)), 1.0)])),
        (0.5, stated(0.0, [AnswerChoice(frozenset((1,)), 0.4)])),
    )
    both = simplified(frozenset(), [WeighedSum(terms, 0.6)])
    assert both is not None
    assert (both.needs, both.parts) == (frozenset((0, 1)), ())
    assert simplified(frozenset(), [WeighedSum(terms, 0.8)]) is None


# ------------------------------------------------------------ sets of steps entered
def _played(process):
    return play(compile_net(process.id, {process.id: process}, lambda *_: None))


def test_the_steps_that_cases_enter_in_the_example_of_the_contract() -> None:
    """Fix alone: 0.7 · 0.8 / (1 − 0.7 · 0.2) = 0.56 / 0.86 of the cases; the rest splits by what comes next."""
    found = visited_sets(_played(contract_process()), ("Fix", "Escalate"))
    shares = dict(zip(found.entered, found.shares.tolist(), strict=True))
    assert shares[1] == pytest.approx(0.56 / 0.86)
    assert shares[2] == pytest.approx(0.24 / 0.94)
    assert sum(shares.values()) == pytest.approx(1.0)


@pytest.mark.parametrize("seed", range(12))
def test_cases_that_enter_none_of_some_steps_are_those_that_carry(seed: int) -> None:
    fit = score(selection(seed))
    for process in fit.processes:
        steps = [step.key for step in process.steps]
        found = visited_sets(process.play, steps)
        kernel = EndToEnd(process.play)
        for without in product((0, 1), repeat=len(steps)):
            mask = sum(bit << at for at, bit in enumerate(without))
            share = sum(s for entered, s in zip(found.entered, found.shares, strict=True) if not entered & mask)
            gone = {key for key, bit in zip(steps, without, strict=True) if bit}
            assert share == pytest.approx(kernel.fit(gone), abs=1e-12)


def test_more_steps_than_a_number_of_the_machine_has_bits() -> None:
    """One after the other, with a choice to end after the first: 0.25 enter it alone, the others all."""
    steps = [f"T{at}" for at in range(70)]
    nodes = [
        Node("s", NodeKind.START), Node("x", NodeKind.EXCLUSIVE), Node("e", NodeKind.END), Node("f", NodeKind.END),
        *(Node(step, NodeKind.TASK) for step in steps),
    ]  # fmt: skip
    flows = [("s", "T0"), ("T0", "x"), ("x", "e", 0.25), ("x", "T1", 0.75), *pairwise(steps[1:]), (steps[-1], "f")]
    found = visited_sets(_played(process_of(nodes, flows)), steps)
    shares = dict(zip(found.entered, found.shares.tolist(), strict=True))
    assert shares == pytest.approx({1: 0.25, (1 << 70) - 1: 0.75})


def _wide(branches: int):
    """So many choices side by side that the sets of steps entered are too many."""
    kinds = {"s": NodeKind.START, "p": NodeKind.PARALLEL, "j": NodeKind.PARALLEL, "e": NodeKind.END}
    nodes = [Node(name, kind) for name, kind in kinds.items()]
    flows: list = [("s", "p"), ("j", "e")]
    for at in range(branches):
        nodes += [
            Node(f"x{at}", NodeKind.EXCLUSIVE),
            Node(f"A{at}", NodeKind.TASK),
            Node(f"B{at}", NodeKind.TASK),
            Node(f"m{at}", NodeKind.EXCLUSIVE),
        ]
        flows += [("p", f"x{at}"), (f"x{at}", f"A{at}", 0.5), (f"x{at}", f"B{at}", 0.5)]
        flows += [(f"A{at}", f"m{at}"), (f"B{at}", f"m{at}"), (f"m{at}", "j")]
    return process_of(nodes, flows)


def test_too_many_sets_are_counted_over_simulated_cases_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visits, "MOST_SETS", 10)
    found = visited_sets(_played(_wide(4)), [f"A{at}" for at in range(4)])
    assert found.cases == 4_000
    none = dict(zip(found.entered, found.shares, strict=True))[0]
    assert none == pytest.approx(1 / 16, abs=0.02)


@pytest.mark.parametrize("seed", [3, 5, 8, 11])
def test_simulated_figures_are_marked_and_hold_the_exact_ones_between_bounds(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    fit = score(selection(seed))
    exact = {tool.name: tool.end_to_end for tool in trust_fit(fit).tools}
    monkeypatch.setattr(visits, "MOST_SETS", 0)
    for tool in trust_fit(fit).tools:
        if tool.end_to_end is None:
            continue
        assert not tool.end_to_end.exact
        wanted = exact[tool.name]
        assert tool.end_to_end.least - 1e-9 <= wanted.low
        assert wanted.high <= tool.end_to_end.most + 1e-9


def test_worths_that_are_not_exact_are_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    from test_worth import _two

    fit = score(_two("native", "native", "end_to_end"))
    exact = check_first(fit)
    monkeypatch.setattr(visits, "MOST_SETS", 0)
    found = check_first(fit)
    assert exact.checks[0].exact
    assert not found.checks[0].exact
    assert found.checks[0].worth.low <= exact.checks[0].worth.low <= found.checks[0].worth.high


def test_figures_need_the_workings_of_the_fit() -> None:
    from dataclasses import replace

    with pytest.raises(ValueError, match="does not hold"):
        Backing(replace(score(selection(1)), workings=None))
