"""What a report and a certificate say of the record: sealed and current side by side, deviations with their effect."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from pdf_reading import text_pages

from itsm_fit.errors import FitError
from itsm_fit.model import edits
from itsm_fit.model.project import DEFAULT_WEIGHTS, Project
from itsm_fit.model.requirement import Priority
from itsm_fit.report import fit_report
from itsm_fit.report.certificate import CERTIFICATE_ENDINGS, certificate
from itsm_fit.report.content import DataTable, KeyAnswer, Paragraph, ReportPart, bare
from itsm_fit.report.parts.board import decision_box
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.record import on_record, record, wanted
from itsm_fit.resources import folder
from itsm_fit.scoring.fit import score
from itsm_fit.sealing.baseline import in_tender, sealed, withdrawn
from itsm_fit.sealing.cover import looked_early
from itsm_fit.sealing.decided import DecisionText, Dissent, decided
from itsm_fit.sealing.deviations import explained
from itsm_fit.selection import told
from itsm_fit.storage.project_file import open_project

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
DAY = date(2026, 12, 5)
SMALL = open_project(folder("sample_models") / "small" / "small-selection.itsmfit")


def _signed(by: str, reason: str, day: int) -> dict[str, Any]:
    return {"by": by, "reason": reason, "at": AT + timedelta(days=day)}


def _story() -> Project:
    """A tender, looked at early, sealed; rules turned over afterwards; decided."""
    project = in_tender(SMALL, tender=True, by="Ada", at=AT)
    project = looked_early(project, **_signed("Bo", "To test", 0))
    project = sealed(project, **_signed("Ada", "The board agreed", 1))
    weights = {**DEFAULT_WEIGHTS, Priority.MUST: 0.0, Priority.COULD: 50.0}
    project = replace(project, settings=replace(project.settings, must_threshold=0.0, weights=weights))
    project = explained(project, **_signed("Cy", "Wishes are what counts", 2))
    text = DecisionText("Invented Ash", (Dissent("Dee", "Too dear"),), ("One vendor",), ("Fixed price",))
    return decided(score(project), text, **_signed("The board", "It is the best.", 3))


STORY = _story()
MATERIAL = Material(score(STORY), DAY)


def _texts(part: ReportPart) -> list[str]:
    found = [block.text for block in part.blocks if isinstance(block, Paragraph)]
    for block in part.blocks:
        if isinstance(block, DataTable):
            found += [str(column.heading) for column in block.columns]
            found += [str(bare(value)) for row in block.rows for value in row]
    return found


def _table(part: ReportPart, heading: str) -> list[list[Any]]:
    tables = [block for block in part.blocks if isinstance(block, DataTable)]
    table = next(each for each in tables if heading in {str(column.heading) for column in each.columns})
    return [[bare(value) for value in row] for row in table.rows]


def test_sealed_and_current_ranks_stand_side_by_side() -> None:
    rows = {row[0]: row for row in _table(record(MATERIAL), "Rank as sealed")}
    sealed_ranks = {tool.name: tool.rank for tool in score(SMALL).tools}
    assert {name: row[1] for name, row in rows.items()} == sealed_ranks
    assert {name: row[2] for name, row in rows.items()} == {tool.name: tool.rank for tool in MATERIAL.fit.tools}
    assert sealed_ranks != {name: row[2] for name, row in rows.items()}


def test_a_deviation_is_told_with_who_why_what_and_what_it_did() -> None:
    [row] = _table(record(MATERIAL), "What it did to ranks")
    assert row[:3] == ["2026-12-01 09:00 UTC", "Cy", "Wishes are what counts"]
    assert "settings: weights must: 4 → 0" in row[3]
    assert "rank 1 → " in row[4]


def test_a_seal_that_replaces_another_says_what_it_changed_and_what_that_did() -> None:
    first = sealed(SMALL, **_signed("Ada", "Ready", 0))
    gone = withdrawn(first, **_signed("Ada", "Too early", 1))
    weights = {**DEFAULT_WEIGHTS, Priority.MUST: 0.0, Priority.COULD: 50.0}
    rules = replace(gone.settings, must_threshold=0.0, weights=weights)
    anew = sealed(replace(gone, settings=rules), **_signed("Bo", "Now it is", 2))
    [row] = _table(record(Material(score(anew), DAY)), "What it did to ranks")
    assert row[1:3] == ["Bo", "Sealed anew: Now it is"]
    assert "weights must: 4 → 0" in row[3]
    assert "rank 1 → " in row[4]


def test_the_first_page_says_what_was_decided_and_how_the_rules_came_about() -> None:
    chosen, kept = on_record(MATERIAL)
    assert chosen == KeyAnswer(
        "What was decided",
        ("Invented Ash was chosen on 2026-12-02 09:00 UTC by The board. It is the best.",),
        rests=False,
    )
    [said] = kept.says
    assert said.startswith("Sealed on 2026-11-30 09:00 UTC by Ada: The board agreed. There is 1 deviation since.")
    assert said.endswith("Scores were looked at early 1 time.")


def test_what_was_chosen_stands_before_what_the_figures_say() -> None:
    """Also on the cover, which has the same words: a board signs what it decided, whatever comes first."""
    birch = decided(score(SMALL), DecisionText("Invented Birch"), **_signed("Ann", "We know it.", 3))
    assert decision_box(score(birch)).text == (
        f"Invented Birch was chosen on 2026-12-02 09:00 UTC by Ann. The figures say: {decision_box(score(SMALL)).text}"
    )
    assert decision_box(score(SMALL)).text.startswith("Choose Invented Ash")


def test_the_decision_stands_there_with_dissent_risks_and_conditions() -> None:
    said = _texts(record(MATERIAL))
    assert {"Dee", "Too dear", "One vendor", "Fixed price"} <= set(said)


def test_what_does_not_hold_comes_first() -> None:
    forged = replace(STORY, log=(*STORY.log[:1], replace(STORY.log[1], by="Eve"), *STORY.log[2:]))
    first = record(Material(score(forged), DAY)).blocks[0]
    assert isinstance(first, Paragraph)
    assert first.text.startswith("entry 2 (looked early")


def test_without_a_record_there_is_no_part_and_without_a_seal_that_is_said() -> None:
    assert not wanted(score(SMALL))
    assert list(on_record(Material(score(SMALL), DAY))) == []
    gone = withdrawn(sealed(SMALL, **_signed("Ada", "Ready", 0)), **_signed("Ada", "Too early", 1))
    [kept] = on_record(Material(score(gone), DAY))
    assert kept.says[0].startswith("No baseline is sealed")
    assert kept.says[0].endswith("A seal was withdrawn 1 time.")


def test_a_change_that_nobody_explained_is_said() -> None:
    changed = edits.set_process_weight(STORY, next(iter(STORY.processes)), 9.0)
    chosen, kept = on_record(Material(score(changed), DAY))
    assert "Changed since and not explained yet: processes." in kept.says[0]
    assert "Since then weights were changed." in chosen.says[0]


def test_the_workbook_has_the_sheet() -> None:
    book = openpyxl.load_workbook(BytesIO(fit_report(MATERIAL.fit, made_on=DAY, chosen=("On record",))))
    assert "On record" in book.sheetnames


@pytest.mark.parametrize("language", ["de", "fr"])
def test_the_record_is_told_in_the_language_of_the_report(language: str) -> None:
    with told(MATERIAL.fit, language) as fit:
        said = _texts(record(Material(fit, DAY)))
    assert any({"de": "Gewicht", "fr": "poids"}[language] in text for text in said), "changes, too"


# ---------------------------------------------------------------- the certificate


def test_a_certificate_says_who_when_why_what_and_how_to_verify() -> None:
    said = " ".join(" ".join(text_pages(certificate(STORY, ".pdf", DAY))).split())
    seal = STORY.log[2]
    digest = seal.body["state"]["digest"]
    assert "Ada sealed what the project" in said
    assert "The board agreed" in said
    assert "2026-11-30 09:00 UTC" in said
    for value in (digest, STORY.log[-1].hash, seal.hash, *seal.body["state"]["sections"].values()):
        assert value in said.replace(" ", "")
    assert f"--entries {len(STORY.log)}" in said
    assert "Invented Ash (2026-12-02 09:00 UTC, The board)" in said


def test_a_certificate_of_a_project_without_a_name_leaves_no_gap_for_it() -> None:
    nameless = sealed(replace(SMALL, name=""), by="Ada", reason="The board agreed", at=AT)
    said = " ".join(" ".join(text_pages(certificate(nameless, ".pdf", DAY))).split())
    assert "Ada sealed what the project asks of a tool, on " in said


@pytest.mark.parametrize("ending", CERTIFICATE_ENDINGS)
def test_a_certificate_is_the_same_for_the_same_day(ending: str) -> None:
    assert certificate(STORY, ending, DAY) == certificate(STORY, ending, DAY)


def test_nothing_is_certified_that_is_not_sealed_or_does_not_hold() -> None:
    with pytest.raises(FitError, match="seal the project first"):
        certificate(SMALL, ".pdf", DAY)
    forged = replace(STORY, log=(*STORY.log[:1], replace(STORY.log[1], by="Eve"), *STORY.log[2:]))
    with pytest.raises(FitError, match=r"The log does not hold.*entry 2"):
        certificate(forged, ".pdf", DAY)
