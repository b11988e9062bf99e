"""The annex to a contract: what was promised, by whose words, and what counts as fulfilled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import docx
import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.acceptance.script import acceptance_script
from itsm_fit.errors import FitError
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.report.letters.annex import annex
from itsm_fit.scoring.fit import score

DAY = date(2026, 11, 29)


def selection() -> Project:
    tested = Requirement("R2", "Routes", Priority.SHOULD, acceptance="A ticket lands with the right team.")
    process = contract_process(
        Log=[must("R1")],
        Fix=[tested, Requirement("R4", "Nice", Priority.COULD)],
        Verify=[should("R3")],
        Escalate=[must("R5")],
    )
    answers = {"R1": "native", "R2": "config", "R3": "roadmap Q3 2027", "R4": "native", "R5": "?"}
    matrix = matrix_of({"A": answers})
    (column,) = matrix.responses
    column = replace(column, comments=("In the core.", "", "", "", ""), edition="Enterprise")
    matrix = replace(
        matrix, responses=(column,), meanings={**matrix.meanings, "roadmap Q3 2027": matrix.meanings["roadmap"]}
    )
    project = project_of(process, matrices=[replace(matrix, sha256="ab" * 32)])
    return replace(project, gaps=(Gap("A", "R2", Resolution.CONFIGURE, due=date(2027, 1, 31)),))


def written(project: Project, ending: str = ".docx") -> bytes:
    fit = score(project)
    return annex(fit, acceptance_script(fit, "A"), ending, DAY)


def test_each_must_and_should_stands_there_with_words_cell_criterion_path_and_day() -> None:
    document = docx.Document(BytesIO(written(selection())))
    files, promised = document.tables
    rows = {row.cells[0].text: [cell.text for cell in row.cells[1:]] for row in promised.rows[1:]}
    assert rows == {
        "R1": [
            "Text of R1",
            "must",
            "native",
            "native\nIn the core.\nvendors.xlsx!Matrix!D2",
            "Enterprise",
            "Shown as delivered, with no setting changed during the demo.",
            "Incident, path 1, step Log",
            "",
        ],
        "R2": [
            "Routes",
            "should",
            "configuration",
            "config\nvendors.xlsx!Matrix!D3",
            "Enterprise",
            "A ticket lands with the right team.",
            "Incident, path 1, step Fix",
            "2027-01-31",
        ],
        "R3": [
            "Text of R3",
            "should",
            "roadmap",
            "roadmap Q3 2027\nvendors.xlsx!Matrix!D4",
            "Enterprise",
            "How far it is today, in a test version; the date, and what stands in the contract if it slips.",
            rows["R3"][6],
            "2027-09-30",
        ],
    }
    assert [cell.text for cell in files.rows[1].cells] == ["vendors.xlsx", "ab" * 32]
    said = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "No part of this annex, as they are not promised: R5." in said
    assert "[name of the organisation]" in said


def test_it_is_the_same_for_the_same_day_and_can_be_a_pdf() -> None:
    assert written(selection()) == written(selection())
    assert written(selection(), ".pdf").startswith(b"%PDF")


def test_a_tool_that_promises_nothing_has_no_annex() -> None:
    project = project_of(contract_process(Log=[must("R1")]), matrices=[matrix_of({"A": {"R1": "no"}})])
    with pytest.raises(FitError, match="A promises no must and no should: there is nothing for an annex"):
        written(project)
