"""Coverage of a large selection, and every figure after one changed answer."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from synthetic import selection

from itsm_fit.model.edits import answer_by_hand, set_answer
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.resources import folder
from itsm_fit.scoring.basis import basis_of
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.groups import groups_of
from itsm_fit.scoring.result import Fit
from itsm_fit.storage.project_file import open_project


@pytest.fixture(scope="module")
def large() -> Fit:
    return score(selection())


@pytest.fixture(scope="module")
def sample() -> Fit:
    return score(open_project(folder("sample_models") / "itsm" / "itsm-selection.itsmfit"))


def _one_changed(project: Project) -> Project:
    return set_answer(project, project.matrices[0], "Tool 3", 17, "none")


def test_coverage_of_everything(benchmark: BenchmarkFixture, large: Fit) -> None:
    assert large.workings is not None
    assert len(benchmark(groups_of, large.workings.basis, {}, None)) == 50


def test_coverage_after_one_changed_answer(benchmark: BenchmarkFixture, large: Fit) -> None:
    before, changed = large.workings, _one_changed(large.project)
    assert before is not None

    def again() -> None:
        basis = basis_of(changed, before.basis)
        groups = groups_of(basis, before.groups, basis.rows_in(before.basis))
        assert groups["P17"] is not before.groups["P17"]

    benchmark(again)


def test_every_figure_after_one_changed_answer(benchmark: BenchmarkFixture, large: Fit) -> None:
    changed = _one_changed(large.project)
    after = benchmark(lambda: score(changed, since=large))
    assert after.process_by_id["P17"] is not large.process_by_id["P17"]


def test_every_figure_of_the_sample_after_one_answer_by_hand(benchmark: BenchmarkFixture, sample: Fit) -> None:
    changed = answer_by_hand(sample.project, "INC-01", "GLPI", Level.NONE)
    assert benchmark(lambda: score(changed, since=sample)) is not sample
