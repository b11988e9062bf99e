"""`itsm-fit import` takes spreadsheets into a project file and tells what changed."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest
from builders import contract_process, matrix_of, must, project_of
from questionnaire_kit import answered, little_project

from itsm_fit.api import sheets
from itsm_fit.cli import main
from itsm_fit.errors import PasswordNeeded
from itsm_fit.importing import incoming
from itsm_fit.model import edits
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.progress import Progress, silent
from itsm_fit.report.books.gap_register import gap_workbook
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.register import register
from itsm_fit.selection import load
from itsm_fit.storage.lock_file import lock_path
from itsm_fit.storage.project_file import open_project, save_project
from itsm_fit.storage.safety_copies import SafetyCopies, copies_folder
from itsm_fit.storage.spreadsheet import Workbook, read_workbook

_OPENS = ("sesame",)
MATRIX = "ID,Requirement,Alpha,Beta\nR1,Text of R1,yes,no\n,Sends surveys,yes,yes\nR2,Text of R2,no,yes\n"


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 99)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "selection.itsmfit"
    save_project(project_of(contract_process(Log=[must("R1")], Fix=[must("R2")])), path)
    return path


@pytest.fixture
def vendors(tmp_path: Path) -> Path:
    path = tmp_path / "vendors.csv"
    path.write_text(MATRIX, encoding="utf-8")
    return path


def test_a_matrix_is_added_and_its_newer_version_takes_its_place(project, vendors, capsys) -> None:
    assert run("import", project, vendors) == 0
    assert "is new: 6 answers of Alpha, Beta" in capsys.readouterr().out
    linked = edits.add_link(open_project(project), "R2", "vendors.csv!vendors!C3")
    save_project(edits.reject_match(linked, "R1", "vendors.csv!vendors!C3"), project)
    newer = ["ID,Requirement,Alpha,Beta", ",Opening remark,,", "R2,Text of R2,yes,", "R1,Text of R1,yes,no"]
    vendors.write_text("\n".join([*newer, ",Sends surveys,yes,yes"]), encoding="utf-8")
    assert run("import", project, vendors) == 0
    said = capsys.readouterr().out.splitlines()
    assert "improved: Alpha, R2: no → yes (vendors.csv!vendors!C3)" in said
    assert "withdrawn: Beta, R2: yes → – (vendors.csv!vendors!D3)" in said
    assert "answers: 1 improved, 1 withdrawn" in said
    saved = open_project(project)
    assert len(saved.matrices) == 1
    assert [link.feature for link in saved.links] == ["vendors.csv!vendors!C5"]
    assert saved.rejected == {("R1", "vendors.csv!vendors!C5")}


def test_an_answered_questionnaire_and_a_list_of_requirements_come_in_together(tmp_path, capsys) -> None:
    project = tmp_path / "little.itsmfit"
    save_project(little_project(), project)
    (tmp_path / "acme.xlsx").write_bytes(answered(little_project(), {"Incident": {"E6": "No", "E7": "No"}}))
    (tmp_path / "list.csv").write_text("id,text,process,step\nR9,Can be printed,Incident,Fix\n", encoding="utf-8")
    assert run("import", project, tmp_path / "acme.xlsx", tmp_path / "list.csv") == 0
    out, err = capsys.readouterr()
    assert "added: R9 (Incident › Fix)" in out
    assert "not asked: R9" in err
    saved = open_project(project)
    assert saved.tool_names == ("Alpha",)
    assert "R9" in [each.id for each in saved.processes["P"].node_by_id["Fix"].requirements]


def test_a_dry_run_saves_nothing(project, vendors, capsys) -> None:
    before = project.read_bytes()
    assert run("import", project, vendors, "--dry-run") == 0
    assert project.read_bytes() == before
    assert "Nothing was saved." in capsys.readouterr().err


def test_the_same_file_again_changes_nothing(project, vendors, capsys) -> None:
    run("import", project, vendors)
    before = project.read_bytes()
    assert run("import", project, vendors) == 0
    assert project.read_bytes() == before
    assert "nothing changed" in capsys.readouterr().err


def test_one_unusable_file_leaves_the_project_alone_and_each_is_named(project, vendors, tmp_path, capsys) -> None:
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 not a workbook")
    before = project.read_bytes()
    assert run("import", project, vendors, tmp_path / "notes.txt", tmp_path / "broken.xlsx") == 1
    assert project.read_bytes() == before
    said = capsys.readouterr().err.splitlines()
    assert [line.split(":")[0].rsplit("/", 1)[-1] for line in said] == ["notes.txt", "broken.xlsx"]


def test_a_gap_register_that_people_worked_in_comes_back(tmp_path, capsys) -> None:
    process = contract_process(Log=[must("R1")], Fix=[must("R2")])
    selection = project_of(process, matrices=[matrix_of({"Alpha": {"R1": "no", "R2": "native"}})])
    fit = score(edits.change_gaps(selection, [("Alpha", "R1")], resolution=Resolution.ADD_ON, owner="Ann"))
    project, sheet = tmp_path / "p.itsmfit", tmp_path / "gaps.xlsx"
    save_project(selection, project)
    sheet.write_bytes(gap_workbook(fit, register(fit), made_on=date(2026, 1, 2)))
    assert run("import", project, sheet) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == ["gap: Alpha, R1: – → add-on, – → Ann", "gaps: 1 decided otherwise"]
    assert open_project(project).gaps == (Gap("Alpha", "R1", Resolution.ADD_ON, owner="Ann"),)
    assert run("import", project, sheet) == 0
    assert "nothing changed" in capsys.readouterr().err


@pytest.fixture
def locked(vendors, monkeypatch) -> Path:
    """Spreadsheets as they are when a password locks them."""

    def read(
        data: bytes, name: str, progress: Progress = silent, *, password: str | None = None, encoding: str = ""
    ) -> Workbook:
        if password not in _OPENS:
            raise PasswordNeeded("The file is protected by a password: give it.", file=name)
        return read_workbook(data, name, progress, encoding=encoding)

    monkeypatch.setattr(incoming, "read_workbook", read)
    return vendors


def test_a_locked_spreadsheet_opens_with_one_of_the_passwords_given(project, locked, capsys) -> None:
    assert run("import", project, locked, "--password", "wrong", "--password", "sesame") == 0
    assert "6 answers of Alpha, Beta" in capsys.readouterr().out
    assert run("score", project, locked, "--password", "sesame", "--json", "-") == 0


@pytest.mark.parametrize("given", [(), ("--password", "wrong")])
def test_a_locked_spreadsheet_without_its_password_is_refused_in_a_sentence(project, locked, capsys, given) -> None:
    before = project.read_bytes()
    assert run("import", project, locked, *given) == 1
    assert capsys.readouterr().err == "vendors.csv: The file is protected by a password: give it.\n"
    assert project.read_bytes() == before


def test_lists_and_gap_registers_are_sources_of_score_too(tmp_path, capsys) -> None:
    process = contract_process(Log=[must("R1")], Fix=[must("R2")])
    selection = project_of(process, matrices=[matrix_of({"Alpha": {"R1": "no", "R2": "native"}})])
    fit = score(edits.change_gaps(selection, [("Alpha", "R1")], resolution=Resolution.ADD_ON))
    project, sheet, listed = tmp_path / "p.itsmfit", tmp_path / "gaps.xlsx", tmp_path / "list.csv"
    save_project(selection, project)
    sheet.write_bytes(gap_workbook(fit, register(fit), made_on=date(2026, 1, 2)))
    listed.write_text("id,text,process,step\nR9,Can be printed,Incident,Fix\n", encoding="utf-8")
    taken = load([project, sheet, listed]).project
    assert taken.gaps == (Gap("Alpha", "R1", Resolution.ADD_ON),)
    assert run("score", project, sheet, listed, "--json", "-") == 0
    assert "R9" in [each["id"] for each in json.loads(capsys.readouterr().out)["requirements"]]


def test_criteria_come_in_by_the_same_door(tmp_path) -> None:
    project, sheet = tmp_path / "p.itsmfit", tmp_path / "criteria.csv"
    save_project(project_of(contract_process(Log=[must("R1")]), matrices=[matrix_of({"Alpha": {"R1": "no"}})]), project)
    sheet.write_text("Tool,Training\nKind,number\nBetter,less\nAlpha,12\n", encoding="utf-8")
    assert run("import", project, sheet) == 0
    (*_, training) = open_project(project).decision.criteria
    assert (training.name, training.more_is_better, training.values) == ("Training", False, {"Alpha": 12.0})
    sheet.write_text("Tool,Training\nKind,number\nBetter,less\nZed,12\n", encoding="utf-8")
    assert run("score", project, sheet) == 1


def test_a_file_of_another_name_leaves_what_it_does_not_answer(project, vendors, tmp_path, capsys) -> None:
    run("import", project, vendors)
    other = tmp_path / "from the vendor.csv"
    other.write_text(MATRIX.replace("R1,Text of R1,yes,no", "R1,Text of R1,,yes"), encoding="utf-8")
    capsys.readouterr()
    assert run("import", project, other) == 0
    out, err = capsys.readouterr()
    assert "replaces vendors.csv!vendors, whose answers count where it gives none" in out
    assert "improved: Beta, R1: no → yes (from the vendor.csv!from the vendor!D2)" in out
    assert "Beta answers R1 twice: “yes” here, “no” in vendors.csv!vendors!D2" in err
    assert [(m.file, m.responses[0].raw) for m in open_project(project).matrices] == [
        ("vendors.csv", ("yes",)),
        ("from the vendor.csv", ("", "yes", "no")),
    ]


def test_a_project_that_someone_else_saves_meanwhile_is_left_to_them(project, vendors, monkeypatch, capsys) -> None:
    really = sheets.take_in

    def theirs_comes_first(*args, **keywords):
        save_project(edits.rename_process(open_project(project), "P", "theirs"), project)
        return really(*args, **keywords)

    monkeypatch.setattr(sheets, "take_in", theirs_comes_first)
    assert run("import", project, vendors) == 1
    said = capsys.readouterr().err
    assert "was changed by someone else while this was under way, so nothing was saved" in said
    assert said.endswith("run the command again. Changed there: 1 process.\n")
    saved = open_project(project)
    assert (saved.processes["P"].name, saved.matrices) == ("theirs", ())


def test_two_imports_into_one_project_at_once_never_lose_one(project, vendors, monkeypatch) -> None:
    other = vendors.with_name("others.csv")
    other.write_text(MATRIX.replace("Alpha", "Gamma").replace("Beta", "Delta"), encoding="utf-8")
    really, codes = sheets.take_in, []

    def other_comes_first(*args, **keywords):
        monkeypatch.setattr(sheets, "take_in", really)
        codes.append(run("import", project, other))
        return really(*args, **keywords)

    monkeypatch.setattr(sheets, "take_in", other_comes_first)
    codes.append(run("import", project, vendors))
    assert codes == [0, 1]
    assert open_project(project).tool_names == ("Gamma", "Delta")
    assert run("import", project, vendors) == 0
    assert open_project(project).tool_names == ("Gamma", "Delta", "Alpha", "Beta")


def test_a_project_that_is_taken_away_meanwhile_is_not_written_anew(project, vendors, monkeypatch, capsys) -> None:
    really = sheets.take_in

    def taken_away(*args, **keywords):
        project.unlink()
        return really(*args, **keywords)

    monkeypatch.setattr(sheets, "take_in", taken_away)
    assert run("import", project, vendors) == 1
    assert "was moved or deleted" in capsys.readouterr().err
    assert not project.exists()


def test_a_project_that_a_window_has_open_is_imported_into_and_the_window_is_named(project, vendors, capsys) -> None:
    since = datetime.now().astimezone()
    lock_path(project).write_text(f"Anna Berg,anna,desk-7,{since:%d.%m.%Y %H:%M},itsm-fit:77;", encoding="utf-8")
    assert run("import", project, vendors) == 0
    [warning] = [line for line in capsys.readouterr().err.splitlines() if line.startswith("warning: ")]
    assert f"The project is in use by Anna Berg on desk-7 since {since:%Y-%m-%d %H:%M}" in warning
    assert open_project(project).tool_names == ("Alpha", "Beta")
    assert lock_path(project).exists()


def test_what_an_import_replaces_is_kept_as_an_earlier_version(project, vendors) -> None:
    before = project.read_bytes()
    assert run("import", project, vendors) == 0
    [kept] = SafetyCopies(copies_folder()).of(project)
    assert kept.file.read_bytes() == before
    assert [each.name for each in project.parent.glob(".*")] == []
