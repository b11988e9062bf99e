"""The main job on the shipped samples."""

from __future__ import annotations

from itsm_fit.cli import main
from itsm_fit.storage.project_file import open_project


def test_demo_writes_both_reports_and_projects_and_prints_both_tables(tmp_path, capsys):
    assert main(["demo", "-o", str(tmp_path)], lambda _: 1) == 0
    for place in (tmp_path, tmp_path / "small"):
        assert (place / "fit-report.xlsx").read_bytes().startswith(b"PK")
        assert open_project(place / "project.itsmfit").documents
    out = capsys.readouterr().out
    assert "GLPI" in out
    assert str(tmp_path / "small" / "fit-report.xlsx") in out.replace("\n", "")
