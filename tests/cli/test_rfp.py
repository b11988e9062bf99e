"""The questionnaire goes out, is filled in by another program, comes back and scores: without any mapping."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from builders import contract_process, matrix_of, must, project_of, should
from questionnaire_kit import little_project

from itsm_fit.cli import main
from itsm_fit.scoring.fit import score
from itsm_fit.storage.project_file import open_project, save_project

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Vendor"/></library:library>
"""
MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Vendor" script:language="StarBasic">
Sub Answer
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, hidden())
  book.Sheets.getByName("Instructions").getCellRangeByName("B4").String = "Alpha by Acme"
  sheet = book.Sheets.getByName("Incident")
  sheet.getCellRangeByName("E6").String = "Yes, out of the box"
  sheet.getCellRangeByName("E7").String = "Custom development"
  sheet.getCellRangeByName("F7").String = "Needs a script"
  sheet.getCellRangeByName("H7").Value = 2.5
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName" : kind(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL("{target}", kind())
  book.close(True)
End Sub
</script:module>
"""


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 99)


def fill_in_libreoffice(source: Path, target: Path, profile: Path) -> None:
    """Open, type, save: a macro of the user's own, run without a window."""
    office = [str(OFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    subprocess.run([*office, "--terminate_after_init"], capture_output=True, timeout=120, check=True)  # noqa: S603
    library = profile / "user" / "basic" / "Standard"
    (library / "script.xlb").write_text(LIBRARY, encoding="utf-8")
    module = MODULE.format(source=source.as_uri(), target=target.as_uri())
    (library / "Vendor.xba").write_text(module, encoding="utf-8")
    macro = [*office, "macro:///Standard.Vendor.Answer"]
    subprocess.run(macro, capture_output=True, timeout=120, check=True)  # noqa: S603


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_it_goes_out_is_filled_in_libreoffice_comes_back_and_scores(tmp_path, capsys) -> None:
    project = tmp_path / "incident.itsmfit"
    save_project(little_project(), project)
    out, back = tmp_path / "questionnaire.xlsx", tmp_path / "answered.xlsx"
    assert run("rfp", project, "-o", out) == 0
    fill_in_libreoffice(out, back, tmp_path / "profile")
    progress = openpyxl.load_workbook(back, data_only=True)["Instructions"]
    assert any(row[0].value == "All sheets" and row[3].value == 2 for row in progress)
    capsys.readouterr()
    assert run("score", project, back, "--json", "-") == 0
    fit = json.loads(capsys.readouterr().out)
    assert [tool["name"] for tool in fit["tools"]] == ["Alpha by Acme"]
    answers = {its["id"]: its["tools"]["Alpha by Acme"] for its in fit["requirements"]}
    assert (answers["R1"]["level"], answers["R1"]["source"]) == ("native", "answered.xlsx!Incident!E6")
    assert (answers["R2"]["level"], answers["R2"]["support"]) == ("custom", [0.4, 0.4])
    assert [(issue["severity"], issue["message"]) for issue in fit["issues"]] == [
        ("info", "Alpha by Acme offers the days of work for 1 requirement.")
    ]


def test_a_project_without_requirements_is_refused_in_a_sentence(tmp_path, capsys) -> None:
    path = tmp_path / "bare.itsmfit"
    save_project(project_of(contract_process()), path)
    assert run("rfp", path, "-o", tmp_path / "q.xlsx") == 1
    assert not (tmp_path / "q.xlsx").exists()
    assert len(capsys.readouterr().err.splitlines()) == 1


# ---------------------------------------------------------------- rounds


def turning(tmp_path):
    """Alder leads; Birch can pass it by R3; Cedar fails a must for sure, so none of its open answers can matter."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2"), should("R3", weight=5.0)])
    answers = {
        "Alder": {"R1": "native", "R2": "native", "R3": "no"},
        "Birch": {"R1": "native", "R2": "no", "R3": "?"},
        "Cedar": {"R1": "no", "R2": "?", "R3": ""},
    }
    path = tmp_path / "turning.itsmfit"
    save_project(project_of(process, matrices=[matrix_of(answers)]), path)
    return path


def asked_in(path):
    book = openpyxl.load_workbook(path)
    return [row[1].value for row in book["Incident"].iter_rows(min_row=6) if row[1].value]


def test_a_round_asks_only_what_can_still_change_the_first_place(tmp_path, capsys):
    out, proofs = tmp_path / "q.xlsx", tmp_path / "proofs.json"
    assert run("rfp", turning(tmp_path), "-o", out, "--only-open", "--proofs", proofs) == 0
    assert "Asked: 1 of 3 questions." in capsys.readouterr().err
    assert asked_in(out) == ["R3"]
    kept = json.loads(proofs.read_text(encoding="utf-8"))["cannot_matter"]
    assert {(each["tool"], each["requirements"][0], each["why"]) for each in kept} == {
        ("Cedar", "R2", "gate_failed"),
        ("Cedar", "R3", "gate_failed"),
    }


def test_what_a_round_left_out_is_told_when_it_comes_back(tmp_path, capsys):
    out, path = tmp_path / "q.xlsx", turning(tmp_path)
    assert run("rfp", path, "-o", out, "--only-open", "--for", "Birch") == 0
    book = openpyxl.load_workbook(out)
    book["Instructions"]["B4"] = "Birch"
    book["Incident"]["E6"] = "Yes, out of the box"
    book.save(out)
    capsys.readouterr()
    assert run("import", path, out) == 0
    said = " ".join(capsys.readouterr().err.split())
    assert "2 questions were left out of this questionnaire on purpose (answered already): R1, R2." in said
    assert "not asked" not in said
    fit = score(open_project(path))
    assert fit.tools[0].name == "Birch"


def test_a_second_round_of_the_same_name_leaves_the_answers_of_the_first(tmp_path, capsys):
    """The file of the second round asks R3 alone: what the first one said of R1 and R2 is not withdrawn by it."""
    path, out = tmp_path / "p.itsmfit", tmp_path / "Birch.xlsx"
    process = contract_process(Log=[must("R1")], Fix=[should("R2"), should("R3", weight=5.0)])
    alder = {"R1": "native", "R2": "native", "R3": "custom"}
    save_project(project_of(process, matrices=[matrix_of({"Alder": alder})]), path)
    for options, answers in (
        ((), {"E6": "Yes, out of the box", "E7": "No"}),
        (("--only-open", "--for", "Birch"), {"E6": "No"}),
    ):
        assert run("rfp", path, "-o", out, *options) == 0
        book = openpyxl.load_workbook(out)
        book["Instructions"]["B4"] = "Birch"
        for cell, answer in answers.items():
            book["Incident"][cell] = answer
        book.save(out)
        assert run("import", path, out) == 0
        out.unlink()
    fit = score(open_project(path))
    assert {rid: fit.support.answer(rid, "Birch").raw for rid in ("R1", "R2", "R3")} == {
        "R1": "Yes, out of the box",
        "R2": "No",
        "R3": "No",
    }


def test_the_first_round_asks_the_musts_those_first_that_weigh_most(tmp_path):
    process = contract_process(Log=[must("R1"), should("R2")], Fix=[must("R3", weight=9.0)])
    path = tmp_path / "p.itsmfit"
    save_project(project_of(process, matrices=[matrix_of({"A": {"R1": "?"}})]), path)
    assert run("rfp", path, "-o", tmp_path / "q.xlsx", "--only-musts") == 0
    assert asked_in(tmp_path / "q.xlsx") == ["R3", "R1"]


def test_a_round_with_nothing_left_to_ask_says_so(tmp_path, capsys):
    assert run("rfp", turning(tmp_path), "-o", tmp_path / "q.xlsx", "--only-open", "--for", "Cedar") == 1
    assert "nothing to ask in this round" in capsys.readouterr().err
    assert not (tmp_path / "q.xlsx").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--only-open", "--for", "Oak"), "There is no tool Oak"),
        (("--for", "Birch"), "It goes with --only-open"),
        (("--only-open", "--only-musts"), "give one of the two"),
    ],
)
def test_rounds_that_cannot_be_are_refused(tmp_path, capsys, options, said):
    assert run("rfp", turning(tmp_path), "-o", tmp_path / "q.xlsx", *options) == 2
    assert said in " ".join(capsys.readouterr().err.replace("│", " ").split())
