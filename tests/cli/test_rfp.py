"""The questionnaire goes out, is filled in by another program, comes back and scores: without any mapping."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from builders import contract_process, project_of
from questionnaire_kit import little_project

from itsm_fit.cli import main
from itsm_fit.storage.project_file import save_project

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
