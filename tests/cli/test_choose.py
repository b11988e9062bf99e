"""`itsm-fit choose`: weights by choosing on the command line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from builders import contract_process, matrix_of, must, project_of
from json_outputs import printed

from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.model.decision import Incumbent
from itsm_fit.resources import folder
from itsm_fit.scoring.fit import score
from itsm_fit.sealing.baseline import in_tender, sealed
from itsm_fit.storage.project_file import open_project, save_project

SMALL = folder("sample_models") / "small/small-selection.itsmfit"
AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)


@pytest.fixture
def output(capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    return partial(printed, capsys)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "small.itsmfit"
    path.write_bytes(SMALL.read_bytes())
    return path


def answers(tmp_path: Path, *said: str) -> Path:
    path = tmp_path / "answers.txt"
    path.write_text("\n".join(said), encoding="utf-8")
    return path


def run(*args: object) -> int:
    return main([*map(str, args)], lambda _: 99)


def test_answers_of_a_file_are_kept_in_the_project(project: Path, tmp_path: Path, output: Callable[..., Any]) -> None:
    found = output("choose", project, "--answers", answers(tmp_path, "A", "b", "="), "--by", "Ada")
    assert [each["taken"] for each in found["choices"]] == ["A", "B", "about equal"]
    assert [each.by for each in open_project(project).choices] == ["Ada"] * 3
    again = output("choose", project)
    assert {**again, "choices": None} == {**found, "choices": None}


def test_a_choice_is_taken_back_by_its_number(project: Path, tmp_path: Path) -> None:
    run("choose", project, "--answers", answers(tmp_path, "A", "B"))
    before = open_project(project).choices
    assert run("choose", project, "--take-back", 1) == 0
    assert open_project(project).choices == before[1:]


def test_a_line_that_answers_nothing_is_named_and_nothing_is_kept(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("choose", project, "--answers", answers(tmp_path, "A", "maybe")) == 1
    assert "line 2" in capsys.readouterr().err
    assert open_project(project).choices == ()


def test_central_weights_are_taken_and_go_on_record_once_sealed(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    its = open_project(project)
    save_project(sealed(its, by="Ada", reason="agreed", at=AT), project)
    said = answers(tmp_path, "A", "A", "A")
    assert run("choose", project, "--answers", said, "--take-weights") == 1
    assert "--reason" in capsys.readouterr().err
    assert run("choose", project, "--answers", said, "--take-weights", "--reason", "chosen in the workshop") == 0
    after = open_project(project)
    assert len(after.log) == 2
    weights = [process.weight for process in after.processes.values()]
    assert weights != [process.weight for process in its.processes.values()]


def test_in_a_covered_tender_no_tool_is_seen(project: Path, tmp_path: Path, output: Callable[..., Any]) -> None:
    its = open_project(project)
    save_project(in_tender(its, tender=True, by="Ada", at=AT), project)
    found = output("choose", project, "--answers", answers(tmp_path, "A", "B"))
    assert found["first"] == {}
    assert found["possible"] == []
    assert found["next"]["invented"]
    figures = {
        round(tool.coverage.low, 3)
        for process in score(its).processes
        for tool in process.tools.values()
        if tool.coverage is not None
    }
    shown = {share for each in found["choices"] for side in "ab" for share in each[side].values()}
    assert all(share * 20 == pytest.approx(round(share * 20)) for share in shown), "steps of 5 %, nobody's figures"
    assert not figures <= shown


def test_files_that_are_no_project_are_asked_about_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    its = open_project(SMALL)
    copy = tmp_path / "other.itsmfit"
    save_project(its, copy)
    assert run("choose", copy, SMALL, "--answers", answers(tmp_path, "A")) == 0
    assert "kept nowhere" in capsys.readouterr().err


def test_one_process_leaves_nothing_to_choose(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "one.itsmfit"
    save_project(project_of(contract_process(Log=[must("R1")]), matrices=[matrix_of({"Ash": {"R1": "native"}})]), path)
    assert run("choose", path) == 1
    assert "at least two processes" in capsys.readouterr().err


def test_on_a_terminal_it_asks_takes_back_and_stops(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = iter(["A", "nonsense", "B", "u", ""])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: next(said))
    assert run("choose", project, "--by", "Ada") == 0
    assert [each.taken.value for each in open_project(project).choices] == ["A"]
    shown = capsys.readouterr().out
    asked, _, told = shown.partition("1 choice counts")
    assert "Which of these two would you take? (1)" in asked
    assert "Invented" not in asked, "no tool by name while it is asked"
    assert told


def test_score_tells_of_the_tool_in_use(project: Path, output: Callable[..., Any]) -> None:
    its = open_project(project)
    save_project(edits.set_incumbent(its, Incumbent("Invented Birch", 100.0, 2.0)), project)
    found = output("score", project)["incumbent"]
    assert (found["tool"], found["switching"], found["known"]) == ("Invented Birch", 2100.0, True)
    assert found["words"]
    assert output("score", SMALL)["incumbent"] is None
