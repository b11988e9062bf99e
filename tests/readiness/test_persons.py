"""What concerns persons is in nothing that goes out, unless somebody chooses the sheet Readiness for a report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from readiness_models import KPI, ready_project

from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import Improvement, Involvement, PlannedTalk, RaciPart, Readiness, StepTraining
from itsm_fit.storage.project_file import save_project

SECRETS = ("Zaphodgroup", "Zaphodgain", "Zaphodfear", "Zaphodtalker", "Zaphodabout", "Zaphodwhat", "Zaphodowner")
OUT = {
    "a report of all sheets": ("report", "{project}", "-o", "{out}.html", "--sheets", "all"),
    "a questionnaire": ("rfp", "{project}", "-o", "{out}.xlsx"),
    "letters": ("letters", "{project}", "-o", "{out}"),
    "figures": ("score", "{project}", "--json", "-"),
    "KPIs": ("kpi", "{project}", "--json", "-"),
    "a plan": ("rollout", "{project}", "--json", "-"),
    "readiness": ("readiness", "{project}", "--json", "-"),
    "findings": ("check", "{project}", "--json", "-"),
    "a certificate": ("certificate", "{project}", "-o", "{out}.html"),
    "the log": ("log", "{project}", "--json", "-"),
}


def secret_project() -> Project:
    people = Readiness(
        involvements=(Involvement("1", "P", SECRETS[0], RaciPart.ACCOUNTABLE, SECRETS[1], SECRETS[2]),),
        talks=(PlannedTalk("1", "P", SECRETS[0], SECRETS[3], date(2026, 12, 1), SECRETS[4]),),
        improvements=(Improvement("1", "P", SECRETS[5], SECRETS[6]),),
        trainings=(StepTraining("1", "", 1.0),),
    )
    project = replace(ready_project(), readiness=people, kpis=(replace(KPI, owner="Zaphodowner"),))
    return edits.set_rollout(project, capacity=(10.0,))


def everything_in(path: Path) -> str:
    """All that is readable in a file, or in the files of a folder."""
    if path.is_dir():
        return " ".join(map(everything_in, path.iterdir()))
    data = path.read_bytes()
    if not data.startswith(b"PK"):
        return data.decode("utf-8", "replace")
    with ZipFile(BytesIO(data)) as packed:
        return " ".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


@pytest.mark.parametrize("what", OUT)
def test_nothing_about_persons_is_in(what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project, out = tmp_path / "selection.itsmfit", tmp_path / "out"
    save_project(secret_project(), project)
    if what in ("a certificate", "the log"):
        assert main(["seal", str(project), "--by", "Ada", "--reason", "it is settled"], lambda _: 99) == 0
    command = [each.format(project=project, out=out) for each in OUT[what]]
    assert main(command, lambda _: 99) == 0
    made = [each for each in tmp_path.iterdir() if each != project]
    said = capsys.readouterr().out + " ".join(map(everything_in, made))
    assert len(said) > 20
    assert [secret for secret in SECRETS if secret in said] == []


def test_it_is_in_a_report_for_which_the_sheet_is_chosen(tmp_path: Path) -> None:
    project, out = tmp_path / "selection.itsmfit", tmp_path / "out.html"
    save_project(secret_project(), project)
    assert main(["report", str(project), "-o", str(out), "--sheets", "Readiness"], lambda _: 99) == 0
    said = everything_in(out)
    assert [secret for secret in SECRETS if secret not in said] == []
