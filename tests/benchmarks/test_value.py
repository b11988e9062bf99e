"""How long minutes and money take after one answer has changed."""

from __future__ import annotations

from statistics import median
from time import process_time

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from itsm_fit.model import edits
from itsm_fit.resources import folder
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.money import costs_of
from itsm_fit.selection import load
from itsm_fit.value.business import business_cases
from itsm_fit.value.worth import worth_of

CHANGED = 40


@pytest.mark.parametrize("sample", ["small/small-selection.itsmfit", "itsm/itsm-selection.itsmfit"])
def test_minutes_and_money_after_one_answer(benchmark: BenchmarkFixture, sample: str) -> None:
    """The sourced sample: ten processes, eleven tools; each answer of one tool becomes another one, and back."""
    project = load([folder("sample_models") / sample]).project
    fit = score(project)
    worth = worth_of(fit)
    cases = business_cases(fit, worth, costs_of(fit))
    matrix = project.matrices[0]
    tool = matrix.responses[0].tool
    taken: list[float] = []

    def change_answers() -> None:
        for row in range(min(CHANGED, len(matrix.features))):
            for word in ("None", "Native"):
                again = score(edits.set_answer(project, matrix, tool, row, word), since=fit)
                before = process_time()
                business_cases(again, worth_of(again, since=worth), costs_of(again), since=cases)
                taken.append(1e3 * (process_time() - before))

    benchmark.pedantic(change_answers, rounds=1)
    said = f"{median(taken):.2f} ms in the median, at most {max(taken):.2f} ms"
    print(f"\n{sample}: minutes and money of everything after one answer: {said} of processor time")
