"""Plans to solve: small ones by hypothesis, large ones by kind and seed; and another program that solves small ones."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
from hypothesis import strategies as st

from itsm_fit.rollout.problem import ROOM, GapBundle, GapWorkload, PlannedProcess, PlanProblem
from itsm_fit.rollout.reasons import PlanRule

_DAYS = st.sampled_from((0.0, 0.5, 1.0, 2.0, 3.5, 5.0, 8.0))


@st.composite
def problems(draw: st.DrawFn, *, processes: int, gaps: int, waves: int, training: bool = False) -> PlanProblem:
    """Any problem up to these sizes; of processes each needs only earlier ones."""
    count, horizon = draw(st.integers(1, processes)), draw(st.integers(1, waves))
    placed = st.sampled_from((None, None, None, 0, horizon - 1))
    closable = [
        GapWorkload(draw(_DAYS), draw(st.integers(0, horizon - 1)), draw(placed))
        for _ in range(draw(st.integers(0, gaps)))
    ]
    chores = tuple(draw(_DAYS) for _ in range(draw(st.integers(0, 2 if training else 1))))
    made = []
    for at in range(count):
        its = sorted(draw(st.sets(st.integers(0, len(closable) - 1), max_size=3))) if closable else []
        worth = {(): draw(st.sampled_from((0.0, 1.0, 2.0, 7.0)))}
        for size in range(1, len(its) + 1):
            for some in combinations(its, size):
                least = max(worth[less] for less in combinations(some, size - 1))
                worth[some] = least + draw(st.sampled_from((0.0, 0.0, 1.0, 4.0)))
        made.append(
            PlannedProcess(
                draw(_DAYS),
                tuple(GapBundle(some, (value,) * horizon) for some, value in worth.items()),
                draw(st.sampled_from((0.0, 2.0, 5.0))) if training else 0.0,
                tuple(draw(st.sets(st.integers(0, at - 1), max_size=2))) if at else (),
                tuple(each for each in range(len(chores)) if draw(st.booleans())),
                draw(st.sampled_from((0, 0, 0, horizon - 1))),
                draw(st.sampled_from((None, None, None, None, 0, horizon - 1))),
            )
        )
    hours = tuple(draw(st.sampled_from((4.0, 6.0))) for _ in range(horizon)) if training else None
    capacity = tuple(draw(st.sampled_from((2.0, 5.0, 9.0))) for _ in range(horizon))
    return PlanProblem(capacity, tuple(made), tuple(closable), chores, hours)


def best_by_subsets(problem: PlanProblem) -> float | None:
    """The highest value of all plans, by what is done after each wave: every set of processes, gaps and chores.

    After a wave a set is worth what it carries then, and the most that any set within it was worth before.
    """
    count = len(problem.processes) + len(problem.gaps) + len(problem.chores)
    sets = np.arange(1 << count)
    has = [(sets >> bit) & 1 == 1 for bit in range(count)]
    best = np.where(sets == 0, 0.0, -np.inf)
    for wave in range(problem.waves):
        for bit in range(count):  # the most that any set within it was worth
            best = np.maximum(best, best[sets & ~(1 << bit)])
        best = np.where(_allowed(problem, wave, has), best + _worth(problem, wave, has), -np.inf)
    most = float(best.max())
    return most if most > -np.inf else None


def _allowed(problem: PlanProblem, wave: int, has: list[np.ndarray]) -> np.ndarray:
    """Which sets can be done by the end of a wave."""
    sizes = [*(each.days for each in problem.processes), *(each.days for each in problem.gaps), *problem.chores]
    first_gap, first_chore = len(problem.processes), len(problem.processes) + len(problem.gaps)
    found = sum(size * its for size, its in zip(sizes, has, strict=True)) <= problem.until[wave] + ROOM
    for at, process in enumerate(problem.processes):
        for each in [*process.needs, *(first_chore + chore for chore in process.chores)]:
            found = found & (~has[at] | has[each])
        if wave < process.earliest:
            found = found & ~has[at]
        if process.fixed is not None:
            found = found & (has[at] == (wave >= process.fixed))
    for at, gap in enumerate(problem.gaps):
        if wave < gap.earliest:
            found = found & ~has[first_gap + at]
        if gap.fixed is not None:
            found = found & (has[first_gap + at] == (wave >= gap.fixed))
    return found


def _worth(problem: PlanProblem, wave: int, has: list[np.ndarray]) -> np.ndarray:
    found = np.zeros(len(has[0]))
    for at, process in enumerate(problem.processes):
        worth = np.full(len(found), -np.inf)
        for bundle in process.bundles:
            closed = np.ones(len(found), dtype=bool)
            for gap in bundle.gaps:
                closed &= has[len(problem.processes) + gap]
            worth = np.where(closed, np.maximum(worth, bundle.worth[wave]), worth)
        found += np.where(has[at], worth, 0.0)
    return found


KINDS = {
    "plain": (0.0, 0.0, 0.0, 0, 0.8),
    "needing": (0.0, 0.05, 0.0, 5, 0.8),
    "gaps": (1.5, 0.05, 0.0, 0, 0.7),
    "shared": (1.5, 0.05, 0.15, 6, 0.7),
    "roomy": (1.5, 0.05, 0.15, 6, 1.5),
    "narrow": (1.5, 0.05, 0.15, 6, 0.35),
}
"""Gaps a process, how often it needs an earlier one, how often a gap is shared, chores, days of those needed."""


def generated(kind: str, seed: int, processes: int = 34, waves: int = 12) -> PlanProblem:
    """A plan of a kind, the same for the same seed."""
    gaps_each, needing, sharing, chore_count, room = KINDS[kind]
    dice = np.random.default_rng(seed)
    days = np.round(dice.uniform(2, 20, processes) * 2) / 2
    shares = dice.choice([1, 2, 3], processes) * dice.lognormal(3, 1.2, processes)
    shares = shares / shares.sum()
    gaps: list[GapWorkload] = []
    asks: list[set[int]] = [set() for _ in range(processes)]
    for its in asks:
        for _ in range(dice.poisson(gaps_each)):
            if not gaps or dice.random() >= sharing:
                late = int(dice.integers(waves)) if dice.random() > 0.9 else 0
                gaps.append(GapWorkload(float(dice.choice([0.5, 1, 2, 3, 5, 8, 10])), late))
                its.add(len(gaps) - 1)
            else:
                its.add(int(dice.integers(len(gaps))))
    chores = tuple(float(dice.choice([1, 2, 5, 10])) for _ in range(chore_count))
    made = []
    for at in range(processes):
        most = dice.uniform(0.5, 1)
        ends = float(most * dice.choice([0, 0, 0.3, 0.6, 1])), float(most)
        made.append(
            PlannedProcess(
                float(days[at]),
                _bundles(dice, sorted(asks[at])[:5], float(shares[at]), ends, waves),
                needs=tuple(each for each in range(at) if dice.random() < needing),
                chores=tuple(each for each in range(len(chores)) if dice.random() < 0.3),
            )
        )
    total = days.sum() + sum(gap.days for gap in gaps) + sum(chores)
    return PlanProblem((float(np.round(total * room / waves * 2) / 2),) * waves, tuple(made), tuple(gaps), chores)


def _bundles(
    dice: np.random.Generator, gaps: list[int], share: float, ends: tuple[float, float], waves: int
) -> tuple[GapBundle, ...]:
    """Either each gap brings its part, or nothing is carried before all are closed."""
    least, most = ends
    found = [GapBundle((), (float(share * least),) * waves)]
    if not gaps or least >= most:
        return tuple(found)
    parts, each_brings = dice.dirichlet(np.ones(len(gaps))), dice.integers(2) == 0
    for size in range(1, len(gaps) + 1):
        for some in combinations(range(len(gaps)), size):
            if each_brings or size == len(gaps):
                value = share * (least + (most - least) * float(parts[list(some)].sum()))
                found.append(GapBundle(tuple(gaps[at] for at in some), (float(value),) * waves))
    return tuple(found)


def rules_of(problem: PlanProblem) -> list[PlanRule]:
    """Every rule of a problem without gaps and training that could be in the way of a plan."""
    found = [PlanRule("capacity", other=wave) for wave in range(problem.waves)]
    for at, process in enumerate(problem.processes):
        found += [PlanRule("needs", at, each) for each in process.needs]
        found += [PlanRule("earliest", at)] if process.earliest else []
        found += [PlanRule("placed", at)] if process.fixed is not None else []
    return found


def without(problem: PlanProblem, rules: list[PlanRule]) -> PlanProblem:
    """The problem with some rules taken away."""
    processes = list(problem.processes)
    capacity = list(problem.capacity)
    for rule in rules:
        if rule.kind == "capacity":
            capacity[rule.other] = 1e6
            continue
        its = processes[rule.at]
        change = {
            "needs": {"needs": tuple(each for each in its.needs if each != rule.other)},
            "earliest": {"earliest": 0},
            "placed": {"fixed": None},
        }[rule.kind]
        processes[rule.at] = replace(its, **change)  # type: ignore[arg-type]
    return replace(problem, processes=tuple(processes), capacity=tuple(capacity))
