"""What a report, a certificate and exported drawings say of who approved the processes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from pdf_reading import text_pages

from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.report.certificate import certificate
from itsm_fit.report.content import DataTable, Paragraph, bare
from itsm_fit.report.parts.drawings import drawings
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.record import record
from itsm_fit.report.parts.sign_off import sign_off, wanted
from itsm_fit.resources import folder
from itsm_fit.scoring.fit import score
from itsm_fit.sealing.baseline import sealed
from itsm_fit.sealing.sign_off import approved
from itsm_fit.storage.project_file import open_project, save_project

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
DAY = date(2026, 12, 5)
SMALL = open_project(folder("sample_models") / "small" / "small-selection.itsmfit")
FIRST, SECOND = SMALL.processes
NAME, OTHER = SMALL.process_names.values()


def _lapsed() -> Project:
    """The first process was approved by both its owners, and renamed one step later; the second has no owner."""
    project = edits.set_process_owners(SMALL, FIRST, ["Ann", "Bo"])
    for owner in ("Ann", "Bo"):
        project = approved(project, [FIRST], by=owner, at=AT)
    node = next(each for each in project.processes[FIRST].nodes if each.kind.is_activity)
    return edits.rename_node(project, FIRST, node.id, "Do something else")


LAPSED = _lapsed()
SIGNED = replace(LAPSED, documents=SMALL.documents)


def _rows(project: Project) -> list[list[str]]:
    part = sign_off(Material(score(project), DAY))
    [table] = [block for block in part.blocks if isinstance(block, DataTable)]
    return [[str(bare(cell)) for cell in row] for row in table.rows]


def test_the_report_says_of_each_process_who_approved_it_and_what_changed_since() -> None:
    assert not wanted(score(SMALL))
    assert wanted(score(SIGNED))
    first, second = _rows(SIGNED)
    assert first == [NAME, "approved", "Ann\nBo", "Ann and Bo, 2026-11-29", "–", "–"]
    assert second == [OTHER, "no owner", "–", "–", "–", "–"]
    first, _ = _rows(LAPSED)
    assert first[1:5] == ["lapsed", "Ann\nBo", "–", "Ann\nBo"]
    assert first[5].startswith("steps: Do something else")


def test_drawings_say_how_their_process_stands() -> None:
    part = drawings(Material(score(SIGNED), DAY))
    said = [block.text for block in part.blocks if isinstance(block, Paragraph)]
    assert said == ["Approved by Ann and Bo, 2026-11-29", "No owner is named"]
    assert not [block for block in drawings(Material(score(SMALL), DAY)).blocks if isinstance(block, Paragraph)]


def test_exported_drawings_say_it_below(tmp_path: Path) -> None:
    save_project(SIGNED, tmp_path / "p.itsmfit")
    assert main(["convert", str(tmp_path / "p.itsmfit"), str(tmp_path / "drawn.pdf")], lambda _: 99) == 0
    assert "Approved by Ann and Bo, 2026-11-29" in " ".join(text_pages((tmp_path / "drawn.pdf").read_bytes()))
    (tmp_path / "svg").mkdir()
    assert main(["convert", str(tmp_path / "p.itsmfit"), str(tmp_path / "svg")], lambda _: 99) == 0
    save_project(SMALL, tmp_path / "plain.itsmfit")
    assert main(["convert", str(tmp_path / "plain.itsmfit"), str(tmp_path / "plain.pdf")], lambda _: 99) == 0
    assert "owner" not in " ".join(text_pages((tmp_path / "plain.pdf").read_bytes()))


def test_a_certificate_and_the_record_name_what_was_sealed_without_an_approval() -> None:
    project = sealed(LAPSED, by="Ada", reason="Ready", at=AT)
    said = " ".join(" ".join(text_pages(certificate(project, ".pdf", DAY))).split())
    assert f"Sealed without an approval: {NAME} (lapsed); {OTHER} (no owner)." in said
    part = record(Material(score(project), DAY))
    told = " ".join(block.text for block in part.blocks if isinstance(block, Paragraph))
    assert f"Sealed without an approval: {NAME} (lapsed) and {OTHER} (no owner)." in told
    tables = [block for block in part.blocks if isinstance(block, DataTable)]
    assert any(f"process approved: {NAME}" in [str(bare(cell)) for cell in row] for row in tables[-1].rows)
    every = edits.set_process_owners(SIGNED, SECOND, ["Cy"])
    whole = sealed(approved(every, [SECOND], by="Cy", at=AT), by="Ada", reason="Ready", at=AT)
    said = " ".join(" ".join(text_pages(certificate(whole, ".pdf", DAY))).split())
    assert "Every process was approved by all its owners when it was sealed." in said
    assert "without an approval" not in said
