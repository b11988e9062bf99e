"""`itsm-fit merge` as a person, a script and git run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import little_project
import pytest

from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import open_project, read_project, save_project, write_project

HERE = Path(__file__).parents[2]
PROJECT = read_project(write_project(little_project.PROJECT), "little.itsmfit")


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 99)


def saved(project: Project, path: Path) -> Path:
    save_project(project, path)
    return path


def name_of(path: Path) -> str:
    return open_project(path).processes["P1"].node_by_id["T"].name


@pytest.fixture
def versions(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Both renamed the step; one said what it takes, the other named the project."""
    mine = edits.rename_node(PROJECT, "P1", "T", "Register")
    mine = edits.document_node(mine, "P1", "T", "By the desk.")
    theirs = replace(edits.rename_node(PROJECT, "P1", "T", "Record"), name="Theirs")
    every = {"base": PROJECT, "mine": mine, "theirs": theirs}
    base, own, other = (saved(project, tmp_path / f"{name}.itsmfit") for name, project in every.items())
    return base, own, other


def test_what_one_changed_is_in_the_result_and_what_both_did_is_listed(
    versions: tuple[Path, Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "both.itsmfit"
    assert run("merge", *versions, "-o", out) == 1
    said = capsys.readouterr().out
    assert "✗ step Record (Incident): name: was Log, mine Register, theirs Record [both changed it] /documents/" in said
    assert "1 conflict is open" in said
    assert name_of(out) == "Record"
    assert open_project(out).name == "Theirs"
    assert open_project(out).processes["P1"].node_by_id["T"].documentation == "By the desk."


def test_a_conflict_is_decided_by_its_place_or_with_the_rest(
    versions: tuple[Path, Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "both.itsmfit"
    assert run("merge", *versions, "-o", out, "--json", "-") == 1
    [conflict] = json.loads(capsys.readouterr().out)["conflicts"]
    assert run("merge", *versions, "-o", out, "--mine", conflict["place"]) == 0
    assert name_of(out) == "Register"
    assert run("merge", *versions, "-o", out, "--theirs", "all") == 0
    assert name_of(out) == "Record"
    capsys.readouterr()
    assert run("merge", *versions, "-o", out, "--mine", "all", "--json", "-") == 0
    assert json.loads(capsys.readouterr().out)["conflicts"][0]["decided"] == "mine"
    assert run("merge", *versions, "-o", out, "--mine", "/nowhere", "--theirs", "all") == 0
    assert "/nowhere: There is no such conflict." in capsys.readouterr().err


@pytest.mark.parametrize("wrong", ["name", "documents/x"])
def test_what_is_no_place_is_refused(versions: tuple[Path, Path, Path], tmp_path: Path, wrong: str) -> None:
    assert run("merge", *versions, "-o", tmp_path / "both.itsmfit", "--mine", wrong) == 2
    assert run("merge", *versions, "-o", tmp_path / "x.itsmfit", "--mine", "/a", "--theirs", "/a") == 2
    assert not (tmp_path / "both.itsmfit").exists()


def test_git_merges_projects_with_it(tmp_path: Path) -> None:
    def git(*args: str, fails: bool = False) -> str:
        done = subprocess.run(  # noqa: S603
            ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org", *args],  # noqa: S607
            cwd=tmp_path, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(HERE)},
        )  # fmt: skip
        assert bool(done.returncode) is fails, done.stderr
        return done.stdout

    def commit(project: Project) -> None:
        save_project(project, tmp_path / "s.itsmfit")
        git("commit", "-qam", "Work on it")

    git("init", "-q", "-b", "main")
    run_it = f"{sys.executable} -c 'from ui.app import main; raise SystemExit(main())'"
    git("config", "merge.itsm-fit.driver", f"{run_it} merge %O %A %B -o %A")
    (tmp_path / ".gitattributes").write_text("*.itsmfit merge=itsm-fit\n")
    save_project(PROJECT, tmp_path / "s.itsmfit")
    git("add", ".")
    git("commit", "-qm", "Begin")
    git("checkout", "-qb", "theirs")
    commit(replace(PROJECT, name="Theirs"))
    git("checkout", "-q", "main")
    commit(edits.rename_node(PROJECT, "P1", "T", "Register"))
    git("merge", "-q", "theirs")
    assert open_project(tmp_path / "s.itsmfit").name == "Theirs"
    assert name_of(tmp_path / "s.itsmfit") == "Register"
    git("checkout", "-q", "theirs")
    commit(edits.rename_node(open_project(tmp_path / "s.itsmfit"), "P1", "T", "Record"))
    git("merge", "-q", "main", fails=True)
    assert git("status", "--short").startswith("UU s.itsmfit")
