"""`--workspace URL`: commands work on a project that lies in a workspace as they do on one in a file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from itsm_fit.cli import main
from itsm_fit.cli.commands import COMMANDS
from itsm_fit.cli.run import loaded
from itsm_fit.cli.taken_out import taken_out
from itsm_fit.errors import InputError
from itsm_fit.model import edits
from itsm_fit.storage.project_file import open_project, save_project
from itsm_fit.workspace.desks import desks_folder, open_desk
from itsm_fit.workspace.store import make_workspace, open_workspace

SMALL = Path(__file__).parents[2] / "sample_models/small/small-selection.itsmfit"
NAME = "Invented example: two processes, three vendors"


@pytest.fixture
def team(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A workspace with the small sample; this user keeps no copies yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with make_workspace(str(tmp_path / "team")) as workspace:
        workspace.create(open_project(SMALL))
    return str(tmp_path / "team")


def run(capsys: pytest.CaptureFixture[str], *args: object, code: int = 0) -> tuple[str, str]:
    """What a command says to standard output and standard error."""
    found = main([*map(str, args)], lambda _: 99)
    out, said = capsys.readouterr()
    assert found == code, said
    return out, said


def commands() -> Iterator[tuple[str, object]]:
    for name in COMMANDS:
        found = loaded(name)
        yield from ((f"{name} {each}", its) for each, its in getattr(found, "commands", {name: found}).items())


def _may_be_project(parameter: Any) -> bool:
    return "project" in (parameter.help or "").casefold() or "compare it with" in parameter.help


def test_it_is_offered_wherever_a_project_is_named() -> None:
    for name, command in commands():
        parameters: list[Any] = [*command.params]  # type: ignore[attr-defined]
        reads = [each.name for each in parameters if each.param_type_name == "argument" and _may_be_project(each)]
        reads += [each.name for each in parameters if each.metavar == "PROJECT"]
        if not name.startswith(("workspace ", "portfolio ")):  # which are given the workspace itself
            assert ("workspace" in [each.name for each in parameters]) == bool(reads), name


def test_a_project_there_is_scored_as_in_its_file(team: str, capsys: pytest.CaptureFixture[str]) -> None:
    there, _ = run(capsys, "score", NAME, "--workspace", team)
    assert there == run(capsys, "score", SMALL)[0]
    with open_workspace(team) as workspace:
        (found,) = workspace.projects()
    assert there == run(capsys, "score", found.id, "--workspace", team)[0]


def test_what_a_command_changes_is_put_back(team: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = run(capsys, "round", "ask", NAME, "When is it due?", "--workspace", team)
    assert said.splitlines() == [f"Saved: {NAME}", f"{NAME}: in the workspace as revision 2."]
    out, said = run(capsys, "round", "show", NAME, "--workspace", team)
    assert "1. When is it due?" in out
    assert said == ""
    with open_workspace(team) as workspace:
        assert workspace.projects()[0].revision == 2


def test_files_beside_the_project_stay_files(team: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers = tmp_path / "more.csv"
    answers.write_text("ID,Requirement,Invented Elm\nINC-01,Register,Native\nINC-02,Classify,No\n")
    _, said = run(capsys, "import", NAME, answers, "--workspace", team)
    assert "in the workspace as revision 2" in said
    out, _ = run(capsys, "diff", SMALL, NAME, "--workspace", team)
    assert "+ table more.csv!more" in out


@pytest.mark.parametrize("name", ["Nothing", str(SMALL)])
def test_what_is_not_there_is_told(name: str, team: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = run(capsys, "score", name, "--workspace", team, code=1)
    assert f"There is no project “{name}”, or it is not shared with you" in said


def test_a_name_of_several_is_asked_by_id(team: str, capsys: pytest.CaptureFixture[str]) -> None:
    with open_workspace(team) as workspace:
        workspace.create(open_project(SMALL))
    _, said = run(capsys, "score", NAME, "--workspace", team, code=1)
    assert "Several projects are called" in said


def test_no_workspace_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = run(capsys, "score", NAME, "--workspace", tmp_path / "none", code=1)
    assert said == f"{tmp_path / 'none'}: There is no workspace here: make one with “itsm-fit workspace init”.\n"


def test_without_the_workspace_the_copy_here_serves_and_edits_wait(
    team: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "score", NAME, "--workspace", team)
    shutil.move(team, tmp_path / "away")
    _, said = run(capsys, "round", "ask", NAME, "When is it due?", "--workspace", team)
    assert said.splitlines()[0].startswith(f"warning: {NAME}: There is no workspace here")
    assert said.splitlines()[-1] == f"{NAME}: What was changed waits here, and goes out with the next command."
    shutil.move(tmp_path / "away", team)
    out, _ = run(capsys, "round", "show", NAME, "--workspace", team)
    assert "1. When is it due?" in out
    with open_workspace(team) as workspace:
        assert workspace.projects()[0].revision == 2


def test_what_does_not_go_together_waits_and_is_told(
    team: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def renamed(path: Path, name: str) -> None:
        save_project(edits.rename_node(open_project(path), "incident", "INC_log", name), path)

    other = open_desk(team, NAME, tmp_path / "other")

    def both_rename() -> None:
        with taken_out(team, {"p": Path(NAME)}) as out:
            renamed(out["p"], "Take the call")
            other.save(edits.rename_node(other.project, "incident", "INC_log", "Answer"))

    with pytest.raises(InputError, match="1 change that waits at this desk"):
        both_rename()
    assert "mine Take the call, theirs Answer" in capsys.readouterr().err
    _, said = run(capsys, "score", NAME, "--workspace", team, code=1)
    assert "say whose counts with “itsm-fit workspace decide”" in said
    other.close()


def test_a_copy_that_is_in_use_is_no_obstacle(team: str, capsys: pytest.CaptureFixture[str]) -> None:
    in_a_window = open_desk(team, NAME)
    run(capsys, "round", "ask", NAME, "When is it due?", "--workspace", team)
    assert in_a_window.exchange().came
    in_a_window.close()
    assert len([*desks_folder().iterdir()]) == 1
