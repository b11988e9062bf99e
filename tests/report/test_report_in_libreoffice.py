"""The report opens in another program than the one whose format it is."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook
from report_edits import at, brought_back, edited
from report_fits import small_fit
from report_reading import DAY, whole_report
from test_report_edges import renamed

from itsm_fit.model.scenario import ChangeKind
from itsm_fit.report import fit_report
from itsm_fit.scoring.fit import score
from itsm_fit.selection import load

SAMPLE = Path(__file__).parents[2] / "sample_models" / "small" / "small-selection.itsmfit"
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_turns_the_report_into_a_pdf(tmp_path: Path) -> None:
    hostile = "=cmd|' /C calc'!A0 <&> 変更 \u202e نظام"
    (tmp_path / "hostile.xlsx").write_bytes(whole_report(renamed(small_fit(), hostile)))
    command = [
        str(OFFICE),
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        "hostile.xlsx",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=120, check=True)  # noqa: S603
    assert b"Error" not in done.stdout + done.stderr
    assert (tmp_path / "hostile.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_report_that_libreoffice_saved_as_ods_comes_back_whole(tmp_path: Path) -> None:
    def work(book: Workbook) -> None:
        sheet = book["Requirements"]
        at(sheet, "INC-1", "Weight").value, at(sheet, "INC-2", "Invented Ash").value = 6, "none"
        at(sheet, "INC-4", "Remark").value = "Too strict:\nsay why"
        at(book["Gaps"], "Invented Ash", "Remark").value = "Ask the vendor"
        book["Ranking"]["D5"] = 0.9
        book.properties.lastModifiedBy = "The Chair"

    fit = score(load([SAMPLE]).project)
    (tmp_path / "report.xlsx").write_bytes(edited(fit_report(fit, made_on=DAY), work))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "ods", "report.xlsx"]
    subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=120, check=True)  # noqa: S603
    found = brought_back((tmp_path / "report.ods").read_bytes(), fit, "report.ods")
    assert [(each.change.subject, str(each.change.value).partition(" — ")[0]) for each in found.changes] == [
        ((ChangeKind.REQUIREMENT_WEIGHT, ("INC-1",)), "6.0"),
        ((ChangeKind.ANSWER, ("Invented Ash", "INC-2")), "none"),
        ((ChangeKind.NOTE, ("INC-4",)), "Too strict:\nsay why"),
        ((ChangeKind.GAP_NOTE, ("Invented Ash", "INC-5")), "Ask the vendor"),
    ]
    assert [issue.where for issue in found.issues] == ["Ranking!D5"]
