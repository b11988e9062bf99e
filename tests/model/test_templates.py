"""What came from a template is known as that until somebody edits or confirms it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import contract_process, must, project_of, should
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.differences.difference import EntitySort
from itsm_fit.differences.taking import Takeover
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.asking import AskingPlace
from itsm_fit.model.document import Document
from itsm_fit.model.kpi import Kpi
from itsm_fit.model.placeholders import left_open, open_requirements
from itsm_fit.model.process import StepTime
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Approval, Requirement
from itsm_fit.model.requirement_catalogue import CatalogueChoice
from itsm_fit.model.template import PartKind, in_numbers, template_parts, unedited
from itsm_fit.storage.catalogue_file import shipped_catalogue
from itsm_fit.storage.project_file import read_project, write_project


def template() -> Document:
    process = contract_process(Log=[must("R1"), should("R2")])
    nodes = tuple(replace(node, time=StepTime(5.0, 9.0, None)) if node.id == "Log" else node for node in process.nodes)
    return Document("incident.bpmn", (replace(process, nodes=nodes, cases_per_month=300.0, weight=2.0),))


@pytest.fixture
def begun() -> Project:
    return edits.add_template(Project("Mine"), template(), "Incident")


def of_kind(project: Project) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in unedited(project):
        found.setdefault(each.part.kind.name, []).append(each.part.name)
    return found


def test_requirements_shares_minutes_volume_and_weight_of_a_template_are_known_as_its(begun: Project) -> None:
    assert of_kind(begun) == {
        "REQUIREMENT": ["R1", "R2"],
        "SHARE": ["Which way? → Fix", "Which way? → Escalate", "Done? → end", "Done? → Which way?"],
        "MINUTES": ["Log"],
        "VOLUME": ["Incident"],
        "WEIGHT": ["Incident"],
    }
    assert in_numbers(unedited(begun)).startswith("2 requirements, 4 shares of branches, 1 step with minutes")
    assert {each.template for each in unedited(begun)} == {"Incident"}


def test_an_edit_lapses_what_it_touches_and_nothing_else(begun: Project) -> None:
    after = edits.change_requirement(begun, "P", "Log", "R1", must("R1", reason="the auditor asks for it"))
    after = edits.set_shares(after, "P", "which", {"which-Fix": 0.6})
    assert of_kind(after)["REQUIREMENT"] == ["R2"]
    assert of_kind(after)["SHARE"] == ["Which way? → Escalate", "Done? → end", "Done? → Which way?"]
    assert of_kind(after)["VOLUME"] == ["Incident"]


def test_editing_back_is_unedited_again(begun: Project) -> None:
    first = begun.processes["P"].node_by_id["Log"].requirements[0]
    after = edits.change_requirement(begun, "P", "Log", "R1", replace(first, text="Other"))
    assert unedited(edits.change_requirement(after, "P", "Log", "R1", first)) == unedited(begun)


def test_another_id_another_place_and_a_remark_leave_another_s_words_another_s(begun: Project) -> None:
    first = begun.processes["P"].node_by_id["Log"].requirements[0]
    renamed = edits.change_requirement(begun, "P", "Log", "R1", replace(first, id="REQ-77", note="look at it"))
    assert of_kind(renamed)["REQUIREMENT"] == ["REQ-77", "R2"]


def test_what_is_agreed_is_one_s_own_and_what_is_withdrawn_asks_nothing(begun: Project) -> None:
    first, second = begun.processes["P"].node_by_id["Log"].requirements
    after = edits.change_requirements(
        begun,
        {
            (AskingPlace("P", "Log"), "R1"): replace(first, state=Approval.AGREED),
            (AskingPlace("P", "Log"), "R2"): replace(second, state=Approval.WITHDRAWN),
        },
    )
    assert "REQUIREMENT" not in of_kind(after)


def test_many_are_confirmed_at_once_and_taking_the_template_again_asks_again(begun: Project) -> None:
    parts = unedited(begun)
    after = edits.confirm_parts(begun, [each.part.digest for each in parts if each.part.kind is PartKind.SHARE])
    assert len(unedited(after)) == len(parts) - 4
    assert edits.confirm_parts(after, []) is after
    again = edits.add_template(after, replace(template(), name="incident-2.bpmn"), "Incident")
    assert len(unedited(again)) == 2 * len(parts)


def test_old_projects_and_drawings_of_one_s_own_have_nothing_of_a_template() -> None:
    own = edits.add_document(Project(), template())
    assert unedited(own) == ()


def test_it_is_kept_in_the_project_file_with_what_was_confirmed(begun: Project) -> None:
    after = edits.confirm_parts(begun, [unedited(begun)[0].part.digest])
    back = read_project(write_project(after), "mine.itsmfit")
    assert back.templates == after.templates
    assert unedited(back) == unedited(after)


def test_a_sample_that_is_only_looked_at_is_no_selection_and_from_its_first_change_on_it_is() -> None:
    shown = project_of(contract_process(Log=[must("R1"), must("R2")]))
    shown = edits.set_kpis(shown, [Kpi("P", "First contact", unit="%", target=70.0)])
    sample = edits.as_sample(shown, "Open-source tools")
    assert unedited(sample) == ()
    assert unedited(edits.rename_project(sample, "Mine")) == ()
    begun = edits.remove_requirement(sample, "P", "Log", "R2")
    assert of_kind(begun)["REQUIREMENT"] == ["R1"]
    assert of_kind(begun)["KPI"] == ["First contact"]


def test_a_drawing_taken_over_from_another_project_brings_along_that_it_is_a_template_s(begun: Project) -> None:
    mine = Project("Mine")
    takeover = Takeover(mine, begun)
    after = takeover.take({(EntitySort.FILE, ("incident.bpmn",))})
    assert unedited(after) == unedited(begun)


def test_what_is_filled_in_later_stays_a_template_s_words() -> None:
    offered = shipped_catalogue()
    chosen = CatalogueChoice((offered.entry("NFR-AVA-02"), offered.entry("NFR-AVA-03")), values={"rpo_hours": "4"})
    taken = edits.take_from_catalogue(Project(), offered, chosen)
    assert [(its.id, names) for its, names in open_requirements(taken)] == [("NFR-AVA-02", ("rto_hours",))]
    filled = edits.fill_in(taken, {"rto_hours": "8"})
    assert open_requirements(filled) == ()
    assert "within 8 hours (RTO)" in filled.requirements[0].text
    assert len(unedited(filled)) == 2
    assert edits.fill_in(filled, {"rto_hours": "9"}) is filled


def test_an_entry_becomes_a_must_as_a_knock_out_only() -> None:
    offered = shipped_catalogue()
    entry = offered.entry("NFR-HOS-01")
    plain = edits.take_from_catalogue(Project(), offered, CatalogueChoice((entry,))).requirements[0]
    assert plain.priority is not None
    assert (plain.priority.value, "rules a tool out" in plain.reason) == ("should", False)
    strict = edits.take_from_catalogue(
        Project(), offered, CatalogueChoice((entry,), frozenset({"nfr-hos-01"}), {"countries": "France"})
    ).requirements[0]
    assert strict.priority is not None
    assert strict.priority.value == "must"
    assert strict.reason.endswith("One place outside France rules a tool out.")
    assert strict.category == "Hosting and data location"
    with pytest.raises(EditError, match="suited as no knock-out"):
        edits.take_from_catalogue(
            Project(), offered, CatalogueChoice((offered.entry("NFR-HOS-02"),), frozenset({"nfr-hos-02"}))
        )


TEXTS = st.text("ab{} _1", max_size=12)


@given(TEXTS, TEXTS)
def test_a_requirement_is_flagged_exactly_while_its_words_are_those_that_came(came: str, now: str) -> None:
    project = edits.add_requirement(Project(), None, None, Requirement("R", came))
    begun = edits.came_from(project, "T", (part.digest for part in template_parts(project)))
    after = edits.change_requirement(begun, None, None, "R", Requirement("R", now))
    assert bool(unedited(after)) == (after.requirements == begun.requirements)
    assert bool(left_open(after.requirements[0])) == bool(open_requirements(after))
