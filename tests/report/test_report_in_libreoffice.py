"""The report opens in another program than the one whose format it is."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from report_fits import small_fit
from report_reading import DAY
from test_report_edges import renamed

from itsm_fit.report import fit_report

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_turns_the_report_into_a_pdf(tmp_path: Path) -> None:
    hostile = "=cmd|' /C calc'!A0 <&> 変更 \u202e نظام"
    (tmp_path / "plain.xlsx").write_bytes(fit_report(small_fit(), made_on=DAY))
    (tmp_path / "hostile.xlsx").write_bytes(fit_report(renamed(small_fit(), hostile), made_on=DAY))
    command = [
        str(OFFICE),
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        "plain.xlsx",
        "hostile.xlsx",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=120, check=True)  # noqa: S603
    assert b"Error" not in done.stdout + done.stderr
    for name in ("plain", "hostile"):
        assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF-")
