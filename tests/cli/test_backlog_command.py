"""`itsm-fit backlog` as a script runs it."""

from __future__ import annotations

import contextlib
import re
from dataclasses import replace
from pathlib import Path

import pytest
from backlog_rules import azure_faults, formulas, jira_faults, records
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.cli import main
from itsm_fit.storage.project_file import open_project, save_project


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 99)


@pytest.fixture
def selection(tmp_path: Path) -> Path:
    """Suite leads; it lacks half of R3, Desk lacks both musts."""
    process = contract_process(Log=[must("R1")], Escalate=[must("R3"), should("R4")])
    answers = {
        "Desk": {"R1": "no", "R3": "no", "R4": "native"},
        "Suite": {"R1": "native", "R3": "custom", "R4": "native"},
    }
    path = tmp_path / "selection.itsmfit"
    save_project(project_of(process, matrices=[matrix_of(answers)]), path)
    return path


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return " ".join(re.sub(r"[│╭╮╰╯─\n]", " ", capsys.readouterr().err).split())


def test_the_gaps_of_the_first_in_the_ranking_are_written(selection: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "backlog.csv"
    assert run("backlog", selection, "-o", out, "--for", "jira") == 0
    assert jira_faults(out.read_bytes()) == formulas(out.read_bytes()) == []
    assert [row["Summary"][0].partition(":")[0] for row in records(out.read_bytes())] == [
        "Close the gaps of Suite",
        "Decide about the other half of R3",
    ]
    told = said(capsys)
    assert f"Backlog of Suite: {out}" in told
    assert "date format yyyy-MM-dd" in told


def test_the_gaps_of_a_tool_are_written_by_its_name_however_it_is_spelled(selection: Path, tmp_path: Path) -> None:
    out = tmp_path / "backlog.CSV"
    assert run("backlog", selection, "-o", out, "--for", "azure-scrum", "--tool", " desk ") == 0
    assert azure_faults(out.read_bytes(), "azure-scrum") == []
    titles = [row["Title 2"][0].partition(":")[0] for row in records(out.read_bytes())]
    assert titles == ["", "Decide about R1", "Decide about R3"]


def test_a_backlog_that_is_open_elsewhere_stays_and_the_new_one_lies_beside_it(
    selection: Path, tmp_path: Path, capsys
) -> None:
    out = tmp_path / "backlog.csv"
    out.write_bytes(b"old")
    (tmp_path / ".~lock.backlog.csv#").write_bytes(b"Anna Berg,anna,desk-7,29.11.2026 05:00,file:///x;")
    assert run("backlog", selection, "-o", out, "--for", "azure") == 0
    assert out.read_bytes() == b"old"
    assert azure_faults((tmp_path / "backlog (2).csv").read_bytes(), "azure") == []
    assert "backlog.csv is open in another program (by Anna Berg" in said(capsys)


def test_the_items_are_written_in_the_language_of_the_reports_or_the_one_named(selection: Path, tmp_path: Path) -> None:
    """Columns, types, priorities and labels stay what the importer knows."""
    english, german = tmp_path / "en.csv", tmp_path / "de.csv"
    assert run("backlog", selection, "-o", english, "--for", "jira") == 0
    project = open_project(selection)
    save_project(replace(project, report_look=replace(project.report_look, language="de")), selection)
    assert run("backlog", selection, "-o", german, "--for", "jira") == 0
    assert jira_faults(german.read_bytes()) == []
    for en, de in zip(records(english.read_bytes()), records(german.read_bytes()), strict=True):
        assert en["Summary"] != de["Summary"]
        for name in ("External Id", "Issue Type", "Priority", "Labels"):
            assert en[name] == de[name]
    assert run("backlog", selection, "-o", german, "--for", "jira", "--language", "en") == 0
    assert german.read_bytes() == english.read_bytes()


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("-o", "b.xlsx", "--for", "jira"), 2, "let its name end in .csv"),
        (("-o", "b.csv", "--for", "trello"), 2, "“trello” is none of jira, azure, azure-scrum"),
        (("-o", "b.csv"), 2, "--for"),
        (("-o", "b.csv", "--for", "jira", "--language", "xx"), 2, "There is no language “xx”"),
        (("-o", "b.csv", "--for", "jira", "--tool", "Dask"), 1, "There is no tool “Dask”: choose among Suite, Desk."),
    ],
)
def test_what_cannot_be_meant_is_refused_in_a_sentence_and_nothing_is_written(
    args: tuple[str, ...], code: int, words: str, selection: Path, capsys
) -> None:
    with contextlib.chdir(selection.parent):
        assert run("backlog", selection, *args) == code
    assert words in said(capsys)
    assert list(selection.parent.iterdir()) == [selection]


@pytest.mark.parametrize(
    ("answers", "words"),
    [({"Whole": {"R1": "native"}}, "Whole has no gaps: there is nothing to write."), ({}, "There is no tool yet")],
)
def test_where_there_is_no_gap_no_file_is_written(answers, words: str, tmp_path: Path, capsys) -> None:
    path, out = tmp_path / "whole.itsmfit", tmp_path / "b.csv"
    matrices = [matrix_of(answers)] if answers else []
    save_project(project_of(contract_process(Log=[must("R1")]), matrices=matrices), path)
    assert run("backlog", path, "-o", out, "--for", "azure") == 1
    assert words in said(capsys)
    assert not out.exists()
