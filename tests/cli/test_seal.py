"""`itsm-fit seal`, `verify`, `tender` and `log` as people and scripts run them; and what a tender covers."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import little_project
import pytest
from json_outputs import faults

from itsm_fit.cli import main, scored
from itsm_fit.model import edits
from itsm_fit.model.log import LogKind
from itsm_fit.model.requirement import Requirement
from itsm_fit.resources import folder
from itsm_fit.storage import person
from itsm_fit.storage.project_file import open_project, save_project

SMALL = open_project(folder("sample_models") / "small" / "small-selection.itsmfit")
ADA = ("--by", "Ada", "--reason", "The board agreed")


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 99)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.itsmfit"
    save_project(SMALL, path)
    return path


def _certificate(out: str) -> tuple[str, str]:
    found = re.search(r"head ([0-9a-f]{64}), entries (\d+)", out)
    assert found is not None, out
    return found[1], found[2]


def _change(path: Path) -> None:
    before = open_project(path)
    save_project(edits.set_process_weight(before, next(iter(before.processes)), 9.0), path)


def test_seal_and_verify(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("seal", project, *ADA) == 0
    said = capsys.readouterr().out
    assert "entry 1 (sealed, " in said
    assert " by Ada" in said
    head, entries = _certificate(said)
    assert run("verify", project, "--head", head, "--entries", entries) == 0
    assert capsys.readouterr().out == f"All holds: 1 entry, head {head}\n"


def test_verify_names_the_entry_and_ends_with_one(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("seal", project, *ADA)
    head, _ = _certificate(capsys.readouterr().out)
    digit = "0" if head[-1] != "0" else "1"
    project.write_bytes(project.read_bytes().replace(head.encode(), (head[:-1] + digit).encode()))
    assert run("verify", project) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert re.match(
        rf"{re.escape(str(project))}: entry 1 \(sealed, .*\): It was changed after it was written", captured.err
    )
    assert run("verify", project, "--json", "-") == 1
    said = json.loads(capsys.readouterr().out)
    assert (said["holds"], said["entries"], said["problems"][0]["entry"]) == (False, 1, 1)
    assert faults("verify", said) == []


def test_a_tail_that_was_cut_is_found_with_head_and_entries(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("seal", project, *ADA)
    run("seal", project, "--withdraw", *ADA)
    capsys.readouterr()
    run("seal", project, *ADA)
    head, entries = _certificate(capsys.readouterr().out)
    whole = open_project(project)
    save_project(replace(whole, log=whole.log[:1]), project)
    assert run("verify", project) == 0
    assert run("verify", project, "--head", head, "--entries", entries) == 1
    assert "The certificate counts 3 entries, and the log has 1: the end was cut off." in capsys.readouterr().err


def test_changes_after_the_seal_are_explained_once(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("seal", project, *ADA)
    _change(project)
    assert run("verify", project) == 1
    assert "changed since without a record: Weights" in capsys.readouterr().err
    assert run("seal", project, "--explain", "--by", "Bo") == 1
    assert "This changes what is sealed: processes (1). Say why with --reason TEXT" in capsys.readouterr().err
    assert run("seal", project, "--explain", "--by", "Bo", "--reason", "It matters more") == 0
    said = capsys.readouterr().out
    assert re.search(r"entry 2 \(deviated, .*\) by Bo", said)
    assert "weight" in said
    assert "no rank changed" in said
    assert run("verify", project) == 0
    capsys.readouterr()
    assert run("seal", project, "--explain", "--by", "Bo", "--reason", "Again") == 0
    assert "nothing changed" in capsys.readouterr().err


def test_the_log_lists_what_happened(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("tender", project, "--on", "--by", "Ada")
    run("tender", project, "--look", "--by", "Bo", "--reason", "To test")
    run("seal", project, *ADA)
    _change(project)
    run("seal", project, "--explain", *ADA)
    capsys.readouterr()
    assert run("log", project, "--json", "-") == 0
    said = json.loads(capsys.readouterr().out)
    assert faults("log", said) == []
    assert [each["kind"] for each in said["entries"]] == ["tender declared", "looked early", "sealed", "deviated"]
    assert said["tender"] is True
    assert said["covered"] is False
    assert run("log", project) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].endswith(" by Bo: To test")


@pytest.mark.parametrize("reason", [(), ("--reason", " ")])
def test_a_seal_needs_a_reason(project: Path, reason: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    before = project.read_bytes()
    for options in ((), ("--withdraw",)):
        assert run("seal", project, *options, "--by", "Ada", *reason) == 1
        assert capsys.readouterr().err == f"{project}: What goes on record needs a reason: say why.\n"
    assert project.read_bytes() == before


def test_who_is_logged_in_signs_where_nobody_else_is_named(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(person, "signature", lambda: "Grace")
    assert run("seal", project, "--reason", "Ready") == 0
    assert " by Grace" in capsys.readouterr().out


# ---------------------------------------------------------------- what a tender covers

SHOWN = (
    ("score",),
    ("score", "--json", "-"),
    ("report", "-o", "r.xlsx"),
    ("combine", "--most", "1"),
    ("letters", "-o", "letters"),
    ("backlog", "-o", "b.csv", "--for", "jira"),
    ("flip",),
    ("kpi",),
    ("readiness",),
    ("silos",),
    ("trust",),
    ("accept", "--tool", "Invented Ash"),
)


@pytest.mark.parametrize("command", SHOWN, ids=" ".join)
def test_in_a_tender_scores_are_shown_after_a_seal_or_a_look_only(
    command: tuple[str, ...],
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    name, *options = command
    run("tender", project, "--on", "--by", "Ada")
    capsys.readouterr()
    assert run(name, project, *options) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"{project}: This is a tender without a sealed baseline")
    assert captured.err.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["p.itsmfit"]
    run("tender", project, "--look", "--by", "Bo", "--reason", "To test")
    assert run(name, project, *options) == 0


def test_the_seal_of_one_project_uncovers_no_other(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "sealed.itsmfit"
    save_project(little_project.PROJECT, other)
    run("seal", other, *ADA)
    run("tender", project, "--on", "--by", "Ada")
    capsys.readouterr()
    assert run("score", other, project) == 1
    assert capsys.readouterr().err.startswith(f"{project}: This is a tender without a sealed baseline")


def test_every_command_that_scores_asks_whether_scores_are_covered() -> None:
    """By `scored`, or itself where it can say something without them; what a report changed names no score."""
    scoring = re.compile(
        r"^from itsm_fit\.(selection import .*\bevaluate\b|scoring\.fit import .*\bscore\b)", re.MULTILINE
    )
    modules = {path.stem: path.read_text("utf-8") for path in Path(scored.__file__).parent.glob("*.py")}
    found = {name for name, text in modules.items() if scoring.search(text) and "sealing.cover import" not in text}
    assert found <= {"report_back"}


def test_a_tender_says_how_it_stands(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("tender", project) == 0
    assert capsys.readouterr().out == "No tender: scores are shown.\n"
    run("tender", project, "--on", "--by", "Ada")
    capsys.readouterr()
    run("tender", project)
    assert capsys.readouterr().out == "A tender: scores are covered until a baseline is sealed.\n"
    assert run("tender", project, "--off", "--by", "Ada") == 1
    assert "needs a reason" in capsys.readouterr().err
    assert run("tender", project, "--off", *ADA) == 0
    assert run("score", project) == 0
    assert run("tender", project, "--on", "--off") == 2


def test_drafts_are_free_and_so_is_what_shows_no_scores(project: Path, tmp_path: Path) -> None:
    assert run("score", project) == 0
    run("tender", project, "--on", "--by", "Ada")
    assert run("rfp", project, "-o", tmp_path / "q.xlsx") == 0
    assert run("check", project) in (0, 1)


# ---------------------------------------------------------------- commands that change what is sealed


def test_an_import_that_changes_what_is_sealed_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, listed = tmp_path / "p.itsmfit", tmp_path / "more.csv"
    save_project(little_project.PROJECT, path)
    run("seal", path, *ADA)
    listed.write_text("ID;Requirement;Priority\nNEW-01;Sends mail;must\nNEW-02;Reads mail;must\n", "utf-8")
    before = path.read_bytes()
    assert run("import", path, listed) == 1
    assert "This changes what is sealed: requirements (2). Say why with --reason TEXT" in capsys.readouterr().err
    assert path.read_bytes() == before
    assert run("import", path, listed, "--by", "Bo", "--reason", "The auditors ask for it") == 0
    after = open_project(path)
    assert Requirement("NEW-01", "Sends mail", little_project.Priority.MUST) in after.requirements
    assert (after.log[-1].by, after.log[-1].reason) == ("Bo", "The auditors ask for it")
    assert run("verify", path) == 0


# ---------------------------------------------------------------- certificate and decision


@pytest.mark.parametrize(("name", "begins"), [("c.pdf", b"%PDF"), ("c.html", b"<!doctype html>")])
def test_a_certificate_is_written(name: str, begins: bytes, project: Path, tmp_path: Path) -> None:
    assert run("certificate", project, "-o", tmp_path / name) == 1
    run("seal", project, *ADA)
    assert run("certificate", project, "-o", tmp_path / name, "--language", "de") == 0
    data = (tmp_path / name).read_bytes()
    assert data[: len(begins)].lower() == begins.lower()
    assert run("certificate", project, "-o", tmp_path / "c.docx") == 2


def test_the_state_of_an_entry_is_written_to_compare_and_to_score(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    then = tmp_path / "then.itsmfit"
    run("tender", project, "--on", "--by", "Ada")
    run("seal", project, *ADA)
    _change(project)
    run("seal", project, "--explain", *ADA)
    assert run("log", project, "--entry", "2", "-o", then) == 0
    capsys.readouterr()
    assert run("diff", then, project) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Different: 1 process"
    for number, said in (("9", "There is no entry 9: the log has 3."), ("1", "froze nothing: name a seal")):
        assert run("log", project, "--entry", number, "-o", tmp_path / "no.itsmfit") == 1
        assert said in capsys.readouterr().err
    assert run("log", project, "--entry", "2") == 2


def test_score_says_in_json_under_which_rules_the_ranking_stands(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("score", project, "--json", "-")
    assert "record" not in json.loads(capsys.readouterr().out)
    run("seal", project, *ADA)
    run("decide", project, "--tool", "Invented Ash", *ADA)
    _change(project)
    capsys.readouterr()
    assert run("score", project, "--json", "-") == 0
    said = json.loads(capsys.readouterr().out)
    assert faults("score", said) == []
    record = said["record"]
    assert (record["seal"]["by"], record["deviations"], record["changed"]) == ("Ada", 0, ["weights"])
    assert (record["decision"]["tool"], record["decision"]["changed"]) == ("Invented Ash", ["weights"])
    assert record["rank_as_sealed"] == {"Invented Ash": 1, "Invented Birch": 2, "Invented Cedar": 3}


def test_a_decision_goes_on_record(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("seal", project, *ADA)
    options = ("--dissent", "Cy: Too dear", "--risk", "One vendor", "--condition", "Fixed price")
    assert run("decide", project, "--tool", "ash", *ADA) == 1
    assert "There is no tool “ash”: choose among" in capsys.readouterr().err
    assert run("decide", project, "--tool", "Invented Ash", *options, *ADA) == 0
    said = capsys.readouterr().out
    for line in (
        "chosen: Invented Ash",
        "dissent of Cy: Too dear",
        "accepted risk: One vendor",
        "condition: Fixed price",
    ):
        assert f"  {line}\n" in said
    assert run("verify", project) == 0
    assert run("decide", project, "--tool", "Invented Ash", "--dissent", "Too dear", *ADA) == 2


# ---------------------------------------------------------------- nothing on record is written over


def test_what_is_on_record_is_not_written_over(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.itsmfit"
    save_project(SMALL, other)
    run("seal", project, *ADA)
    before = project.read_bytes()
    capsys.readouterr()
    assert run("convert", other, project) == 1
    assert capsys.readouterr().err == (
        f"{project}: 1 entry on record in this project would be lost: write to another file.\n"
    )
    assert project.read_bytes() == before
    assert run("convert", project, other) == 0
    assert open_project(other).log == open_project(project).log


def test_what_evaluators_judge_changes_a_sealed_baseline_only_with_a_reason(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("seal", project, *ADA) == 0
    ask = ("judge", "ask", project, "Usability", "--scale", "poor, good")
    before = project.read_bytes()
    assert run(*ask) == 1
    assert "This changes what is sealed: criteria (1)" in capsys.readouterr().err
    assert project.read_bytes() == before
    assert run(*ask, *ADA) == 0
    assert run("verify", project) == 0
    assert open_project(project).log[-1].kind is LogKind.DEVIATED


def test_a_tender_covers_what_evaluators_scored_too(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("judge", "ask", project, "Usability", "--scale", "poor, good") == 0
    agree = ("judge", "agree", project, "--criterion", "Usability", "--tool", "Invented Ash", "--score", "good", *ADA)
    assert run(*agree) == 0
    assert run("tender", project, "--on", "--by", "Ada") == 0
    capsys.readouterr()
    for command in (("judge", "show", project), ("judge", "show", project, "--json", "-"), agree):
        assert run(*command) == 1
        told = capsys.readouterr()
        assert "stay covered" in told.err
        assert told.out == ""
    assert run("seal", project, *ADA) == 0
    assert run("judge", "show", project) == 0
    assert "agreed 2" in capsys.readouterr().out
