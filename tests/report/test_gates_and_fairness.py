"""The report tells who insists on each gate and whom it eliminates, what is bent, and what could be objected to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from builders import contract_process, matrix_of, must, project_of, should
from report_reading import DAY, opened, records, texts, whole_report, written

from itsm_fit.audit.arrivals import with_arrivals
from itsm_fit.model import edits
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Approval, Requirement
from itsm_fit.report import fit_report
from itsm_fit.scoring.fit import score
from itsm_fit.sealing.baseline import sealed

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
ANSWERS = {
    "Alpha": {"A": "native", "B": "native", "C": "native"},
    "Beta": {"A": "no", "B": "native", "C": "native"},
    "Gamma": {"A": "no", "B": "no", "C": "?"},
}


def asking(first: Requirement) -> Project:
    process = contract_process(Log=[first, must("B")], Fix=[must("C"), should("D")])
    return project_of(process, matrices=[matrix_of(ANSWERS)])


GIVEN = must("A", owner="Ann", source="ISO 20000, 8.6", reason="the law", state=Approval.AGREED)


def rows(project: Project, sheet: str) -> list[dict[str, Any]]:
    return records(written(score(project))[sheet])


def test_each_gate_says_who_insists_why_and_whom_it_eliminates() -> None:
    first, second, third = rows(asking(GIVEN), "Gates")
    assert (first["Requirement"], first["Who insists"], first["Source"]) == ("A", "Ann", "ISO 20000, 8.6")
    assert (first["Reason"], first["Approval"]) == ("the law", "agreed")
    assert (first["Eliminates"], first["It alone"], first["Open for"]) == ("Beta and Gamma", "Beta", "–")
    assert (second["Who insists"], second["Reason"]) == ("nobody is named", "no reason is given")
    assert (third["Requirement"], third["Eliminates"], third["Open for"]) == ("C", "–", "Gamma")


def test_where_nobody_has_written_who_insists_it_is_said_once() -> None:
    sheet = opened(fit_report(score(asking(must("A"))), made_on=DAY))["Gates"]
    assert "Of none it is written who insists on it, and why." in sheet["A2"].value
    assert "1 must that is only open is left out here" in sheet["A2"].value
    assert "Who insists" not in records(sheet)[0]


def test_page_one_says_who_insists_where_a_must_decides() -> None:
    said = " ".join(texts(written(score(asking(GIVEN)))))
    assert "Beta fails 1 must (A Text of A (Ann insists))." in said
    assert "insists)" not in " ".join(texts(written(score(asking(must("A"))))))


def test_what_is_bent_is_counted_a_tool() -> None:
    gaps = (Gap("Beta", "A", Resolution.CHANGE_PROCESS, owner="Bo"), Gap("Gamma", "B", Resolution.ACCEPT))
    said = " ".join(texts(written(score(replace(asking(GIVEN), gaps=gaps)))))
    assert "Processes bent to fit a tool, in requirements no longer asked: Beta 1." in said
    accepted = replace(asking(GIVEN), gaps=gaps[1:])
    assert "bent to fit" not in " ".join(texts(written(score(accepted))))


def test_the_audit_is_part_of_the_report_of_a_project_that_keeps_a_record() -> None:
    assert "Fairness" not in opened(whole_report(score(asking(GIVEN)))).sheetnames
    project = sealed(replace(asking(GIVEN), matrices=()), by="Ann", reason="ready", at=AT)
    came = with_arrivals(project, replace(project, matrices=asking(GIVEN).matrices), by="Ann", at=AT)
    late = edits.change_requirement(came, "P", "Log", "A", replace(GIVEN, weight=9.0))
    found = rows(late, "Fairness")
    assert found[0]["Severity"] == "✖ error"
    assert found[0]["What"].startswith("Alpha alone meets one requirement")
    assert any("A: must, weight 4 then, must, weight 9 now" in str(each["On what it rests"]) for each in found)
    assert all(each["Why it matters"] for each in found)
