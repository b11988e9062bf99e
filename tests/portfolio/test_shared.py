"""The projects of a workspace are a portfolio as those of a folder are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from portfolio_kit import InlineCrew, little

from itsm_fit.cli import main
from itsm_fit.errors import FitError
from itsm_fit.portfolio.crew import ScoringJob
from itsm_fit.portfolio.outcome import FailedProject, PortfolioOptions, ScoredProject
from itsm_fit.portfolio.run import run_portfolio
from itsm_fit.portfolio.shared import projects_of
from itsm_fit.workspace.store import Workspace, make_workspace
from itsm_fit.workspace.workspace_errors import Unreachable

OPTIONS = PortfolioOptions(draws=20)


def test_projects_of_a_workspace_are_scored_and_a_commit_meanwhile_is_noticed(tmp_path: Path) -> None:
    with make_workspace(str(tmp_path / "shared")) as workspace:
        first = workspace.create(little("One"))
        workspace.create(little("Two"))
        gone = workspace.create(little("Two", 9.0))

        def meanwhile(job: ScoringJob) -> None:
            if job.name == "One" and workspace.revision(first.id) == first.revision:
                workspace.commit(first, replace(first.project, name="One, renamed"))
            if job.name.endswith(f"({gone.id})"):
                workspace.delete(gone.id)

        run = run_portfolio(projects_of(workspace), tmp_path / "out", InlineCrew(meanwhile), OPTIONS)
        found = dict(run.outcomes())
    assert run.again == ("One",)
    assert sorted(each.name for each in found.values() if isinstance(each, ScoredProject)) == ["One, renamed", "Two"]
    (failed,) = (each for each in found.values() if isinstance(each, FailedProject))
    assert "deleted while" in failed.sentence


def test_a_workspace_that_goes_away_ends_the_run_and_what_is_done_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with make_workspace(str(tmp_path / "shared")) as workspace:
        for name in "abc":
            workspace.create(little(name))
        real = Workspace.read

        def cut(self: Workspace, known: str) -> object:
            found = real(self, known)
            if found.project.name == "c":
                raise Unreachable("Nobody answers.")
            return found

        with monkeypatch.context() as patch:
            patch.setattr(Workspace, "read", cut)
            with pytest.raises(FitError, match=r"Nobody answers\. What is done is kept: go on with --resume\."):
                run_portfolio(projects_of(workspace), tmp_path / "out", InlineCrew(), OPTIONS)
        crew = InlineCrew()
        run_portfolio(projects_of(workspace), tmp_path / "out", crew, OPTIONS, resume=True)
        assert crew.jobs == ["c"]


def test_the_command_takes_a_workspace_by_folder_or_address(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "shared"
    with make_workspace(str(place)):
        pass
    for source in (str(place), f"sqlite:///{place}/workspace.db"):
        assert main(["portfolio", source, "-o", str(tmp_path / "out")], lambda _: 9) == 1
        assert "There is no project in this workspace." in capsys.readouterr().err
