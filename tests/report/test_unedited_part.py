"""The report says which words and figures are a template's still."""

from __future__ import annotations

from dataclasses import replace

from builders import contract_process, matrix_of, must
from report_reading import records, written

from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.model.requirement_catalogue import CatalogueChoice
from itsm_fit.model.template import unedited
from itsm_fit.scoring.fit import score
from itsm_fit.storage.catalogue_file import shipped_catalogue


def begun() -> Project:
    process = replace(contract_process(Log=[must("A")]), cases_per_month=20.0)
    project = edits.add_template(Project("Test"), Document("incident.bpmn", (process,)), "Incident")
    offered = shipped_catalogue()
    project = edits.take_from_catalogue(project, offered, CatalogueChoice((offered.entry("NFR-DAP-01"),)))
    return replace(project, matrices=(matrix_of({"Alpha": {"A": "native"}}),))


def test_a_sheet_lists_what_is_a_template_s_by_name() -> None:
    found = records(written(score(begun()))["From templates"])
    said = [(row["What"], row["Name"], row["Process"], row["Template"]) for row in found]
    assert said[:2] == [
        ("requirement", "A", "Incident", "Incident"),
        ("requirement", "NFR-DAP-01", "Cross-cutting", "Non-functional requirements"),
    ]
    assert said[-1] == ("volume of cases", "Incident", "Incident", "Incident")
    assert found[0]["Text"] == "Text of A"
    assert len(found) == len(unedited(begun()))


def test_no_sheet_says_so_where_nothing_is() -> None:
    project = begun()
    ours = edits.confirm_parts(project, {each.part.digest for each in unedited(project)})
    assert "From templates" not in written(score(ours)).sheetnames
