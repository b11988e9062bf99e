"""The main job at the size of a large selection: 50 processes × 60 nodes, 3,000 requirements, 15 tools."""

from __future__ import annotations

from datetime import date

import pytest
from synthetic import selection

from itsm_fit.report import fit_report
from itsm_fit.resources import folder
from itsm_fit.scoring.fit import score
from itsm_fit.selection import evaluate
from itsm_fit.storage.project_file import open_project


@pytest.fixture(scope="module")
def large():
    return selection()


@pytest.fixture(scope="module")
def sample():
    return open_project(folder("sample_models") / "itsm" / "itsm-selection.itsmfit")


def test_score_the_sample(benchmark, sample):
    assert len(benchmark(score, sample).tools) == 11


def test_score_a_large_selection(benchmark, large):
    fit = benchmark.pedantic(score, (large,), rounds=3)
    assert (len(fit.processes), len(fit.requirements), len(fit.tools)) == (50, 3000, 15)


def test_report_a_large_selection(benchmark, large):
    fit = evaluate(large)
    data = benchmark.pedantic(fit_report, (fit,), {"made_on": date(2026, 1, 1)}, rounds=1)
    assert data.startswith(b"PK")


@pytest.mark.parametrize("requirements", [750, 1500, 3000, 6000])
def test_cost_grows_with_requirements(benchmark, requirements):
    project = selection(processes=20, requirements=requirements)
    fit = benchmark.pedantic(score, (project,), rounds=3)
    assert len(fit.requirements) == requirements
