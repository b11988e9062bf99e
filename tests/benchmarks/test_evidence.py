"""What to check first on 3,000 requirements × 15 tools with 600 open answers.

The goals are 1 s, and 50 times as fast as scoring each answer that falls anew.
"""

from __future__ import annotations

from time import process_time

import pytest
from synthetic import selection

from itsm_fit.evidence.expected import trust_fit
from itsm_fit.evidence.worth import check_first, worths
from itsm_fit.model import edits
from itsm_fit.scoring.fit import score

OPEN_600 = 600 / 45_000


@pytest.fixture(scope="module")
def fit():
    return score(selection(unknown=OPEN_600))


def test_what_to_check_first(benchmark, fit):
    found = benchmark.pedantic(check_first, (fit,), rounds=3)
    assert found.checks
    assert found.firm_after


def test_what_every_check_is_worth_beside_scoring_each_fallen_answer_anew(benchmark, fit):
    """A few answers are scored anew, each from the fit before, and the rest is reckoned from these."""
    matrix = fit.project.matrices[0]
    tool = matrix.responses[0].tool
    begin = process_time()
    for row in range(5):
        score(edits.set_answer(fit.project, matrix, tool, row, "no"), since=fit)
    anew = (process_time() - begin) / 5
    found = benchmark.pedantic(worths, (fit,), rounds=3)
    begin = process_time()
    worths(fit)
    benchmark.extra_info["times_as_fast"] = anew * len(found) / (process_time() - begin)
    assert len(found) > 40_000


def test_expected_figures_of_every_tool_and_process(benchmark, fit):
    benchmark.pedantic(trust_fit, (fit,), rounds=1)
