"""`itsm-fit audit`, and what `itsm-fit import` puts on record for it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from builders import contract_process, must, project_of, should

from itsm_fit.audit.arrivals import arrivals
from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.sealing.baseline import in_tender, sealed
from itsm_fit.storage.project_file import open_project, save_project

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
SHEET = (
    "ID,Requirement,Alder,Birch,Cedar\nR1,Text of R1,yes,no,no\nR2,Text of R2,yes,yes,yes\nR3,Text of R3,no,yes,yes\n"
)


def run(*arguments: object) -> int:
    return main([str(each) for each in arguments], lambda _: 99)


@pytest.fixture
def vendors(tmp_path: Path) -> Path:
    path = tmp_path / "vendors.csv"
    path.write_text(SHEET, encoding="utf-8")
    return path


def stored(tmp_path: Path, *, tender: bool, seal: bool) -> Path:
    project: Project = project_of(contract_process(Log=[must("R1")], Fix=[should("R2"), should("R3")]))
    project = in_tender(project, tender=True, by="Ann", at=AT) if tender else project
    project = sealed(project, by="Ann", reason="ready", at=AT) if seal else project
    path = tmp_path / "p.itsmfit"
    save_project(project, path)
    return path


def test_an_import_into_a_tender_puts_on_record_what_was_asked_then(tmp_path: Path, vendors: Path) -> None:
    path = stored(tmp_path, tender=True, seal=True)
    assert run("import", path, vendors, "--by", "Bo") == 0
    (came,) = arrivals(open_project(path))
    assert (came.file, came.tools, came.entry.by) == ("vendors.csv", ("Alder", "Birch", "Cedar"), "Bo")
    weighed = {key: tuple(its[:2]) for key, its in came.asked["requirements"].items()}
    assert weighed == {"r1": ("must", 4.0), "r2": ("should", 2.0), "r3": ("should", 2.0)}
    assert run("import", path, vendors) == 0
    assert len(list(arrivals(open_project(path)))) == 1  # the same file again came in once


def test_an_import_into_any_other_project_records_nothing(tmp_path: Path, vendors: Path) -> None:
    path = stored(tmp_path, tender=False, seal=False)
    assert run("import", path, vendors) == 0
    assert open_project(path).log == ()


def test_the_audit_names_the_change_its_evidence_and_what_would_be_without_it(
    tmp_path: Path, vendors: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = stored(tmp_path, tender=True, seal=True)
    run("import", path, vendors, "--by", "Bo")
    late = edits.change_requirement(open_project(path), "P", "Log", "R1", must("R1", weight=9.0))
    save_project(late, path)
    capsys.readouterr()
    assert run("audit", path) == 0
    said = capsys.readouterr()
    assert "When the answers of Alder, Birch and Cedar were known" in said.out
    assert "R1: must, weight 4 then, must, weight 9 now" in said.out
    assert "error: Alder alone meets one requirement" in said.out
    assert "Without R1: the first place would go to Birch and Cedar in place of Alder" in said.out
    assert said.err == ""


def test_while_scores_are_covered_the_audit_tells_none(
    tmp_path: Path, vendors: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = stored(tmp_path, tender=True, seal=False)
    run("import", path, vendors, "--by", "Bo")
    capsys.readouterr()
    assert run("audit", path) == 0
    said = capsys.readouterr()
    assert "Alder" not in said.out
    assert "The scores are covered until a baseline is sealed" in said.err
