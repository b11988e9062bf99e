"""Expected figures against every outcome of every answer, scored one by one."""

from __future__ import annotations

import pytest
from every_outcome import counted, likelihood, outcomes, selection

from itsm_fit.evidence.expected import ExpectedShare, trust_fit
from itsm_fit.model.project import Project
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.fit import score


class _Mean:
    def __init__(self) -> None:
        self.low = self.high = 0.0
        self.there = False

    def add(self, chance: float, value: Interval | None) -> None:
        if value is not None:
            self.there = True
            self.low += chance * value.low
            self.high += chance * value.high


def _same(found: ExpectedShare | Interval | None, wanted: _Mean) -> None:
    if not wanted.there:
        assert found is None
        return
    assert found is not None
    assert (found.low, found.high) == pytest.approx((wanted.low, wanted.high), abs=1e-9)


def compare(project: Project) -> int:
    """Whether every figure of the first tool is as it must be; how many outcomes that took."""
    fit = score(project)
    trusted = trust_fit(fit).tool_by_name["T1"]
    means = [_Mean(), _Mean(), _Mean()]
    processes = {process.id: (_Mean(), _Mean()) for process in fit.processes}
    musts = {each.id: _Mean() for each in fit.requirements if each.met}
    total, number = 0.0, 0
    for its in outcomes(project, "T1"):
        chance = likelihood(project.trust, counted(its))
        total, number = total + chance, number + 1
        means[0].add(chance, its.coverage)
        means[1].add(chance, its.end_to_end)
        means[2].add(chance, _passes(its.eligible))
        for key, pair in its.processes.items():
            for mean, value in zip(processes[key], pair, strict=True):
                mean.add(chance, value)
        for rid, outcome in its.musts.items():
            musts[rid].add(chance, _passes(outcome))
    assert total == pytest.approx(1.0, abs=1e-9)
    _same(trusted.coverage, means[0])
    _same(trusted.end_to_end, means[1])
    _same(trusted.eligible, means[2])
    for key, pair in processes.items():
        _same(trusted.processes[key].coverage, pair[0])
        _same(trusted.processes[key].end_to_end, pair[1])
    for rid, mean in musts.items():
        _same(trusted.musts[rid], mean)
    assert trusted.end_to_end is None or trusted.end_to_end.exact
    return number


def _passes(outcome: Outcome) -> Interval:
    return Interval(float(outcome is Outcome.YES), float(outcome is not Outcome.NO))


@pytest.mark.parametrize("seed", range(24))
def test_expected_figures_are_those_of_every_outcome(seed: int) -> None:
    compare(selection(seed, most=5))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1_000, 1_200))
def test_expected_figures_of_two_hundred_selections(seed: int) -> None:
    """One in ten with up to twelve answers, the others with up to seven."""
    compare(selection(seed, most=7 if seed % 10 else 12))
