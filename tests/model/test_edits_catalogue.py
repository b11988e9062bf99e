"""Edits of many requirements at once, wherever they are asked."""

from __future__ import annotations

import pytest
from builders import contract_process, must, process_of, project_of, should

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.asking import AskingPlace, asked, next_id
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.requirement import Priority, Requirement

LOG, FIX, VERIFY = AskingPlace("P", "Log"), AskingPlace("P", "Fix"), AskingPlace("P", "Verify")


def project() -> Project:
    """INC-01 on Log, INC-02 on Fix; Q refers to INC-01 on its only step; GEN-01 belongs to the project."""
    q = process_of([Node("C", NodeKind.TASK, "Check", requirement_refs=("inc-01", "EXT-1"))], [], id="Q", name="Change")
    incident = contract_process(Log=[must("INC-01")], Fix=[should("INC-02")])
    links = (FeatureLink("INC-01", "v.xlsx!M!C3"),)
    return project_of(incident, q, requirements=(Requirement("GEN-01", "Backups"),), links=links)


def all_of(project: Project) -> list[tuple[AskingPlace, str, bool]]:
    return [(place, id_, definition is not None) for place, id_, definition in asked(project)]


def test_many_requirements_change_in_one_edit() -> None:
    changed = edits.change_requirements(
        project(),
        {
            (LOG, "INC-01"): must("INC-01", weight=9.0),
            (FIX, "inc-02"): must("INC-02"),
            (AskingPlace(), "GEN-01"): Requirement("GEN-01", "Backups", Priority.MUST),
        },
    )
    found = {each.id: each.definition for each in asked(changed) if each.definition}
    assert found["INC-01"].weight == 9.0
    assert found["INC-02"].priority is Priority.MUST
    assert found["GEN-01"].priority is Priority.MUST


def test_an_edit_that_changes_nothing_gives_the_very_same_project() -> None:
    before = project()
    assert edits.change_requirements(before, {(LOG, "INC-01"): must("INC-01")}) is before
    assert edits.ask_for(before, ["INC-01"], {LOG}) is before
    assert edits.delete_requirements(before, ["NONE-1"]) is before


def test_what_does_not_change_stays_the_very_same() -> None:
    before = project()
    after = edits.change_requirements(before, {(LOG, "INC-01"): must("INC-01", weight=9.0)})
    assert after.documents[1] is before.documents[1]
    assert after.processes["P"].nodes[0] is before.processes["P"].nodes[0]


def test_references_and_links_follow_a_new_id() -> None:
    after = edits.change_requirements(project(), {(LOG, "INC-01"): must("INC-10")})
    assert after.processes["Q"].nodes[0].requirement_refs == ("INC-10", "EXT-1")
    assert after.links == (FeatureLink("INC-10", "v.xlsx!M!C3"),)


def test_another_spelling_of_an_id_is_taken_by_its_references() -> None:
    after = edits.change_requirements(project(), {(LOG, "INC-01"): must("Inc-01")})
    assert after.processes["Q"].nodes[0].requirement_refs == ("Inc-01", "EXT-1")


def test_references_stay_with_a_twin_that_keeps_the_id() -> None:
    twin = edits.add_requirement(project(), "P", "Verify", must("INC-01"))
    after = edits.change_requirements(twin, {(VERIFY, "INC-01"): must("INC-77")})
    assert after.processes["Q"].nodes[0].requirement_refs == ("inc-01", "EXT-1")


def test_two_requirements_may_swap_their_ids() -> None:
    both = edits.add_requirement(project(), "P", "Log", must("INC-03"))
    after = edits.change_requirements(both, {(LOG, "INC-01"): must("INC-03"), (LOG, "INC-03"): must("INC-01")})
    assert [each.id for each in after.processes["P"].node_by_id["Log"].requirements] == ["INC-03", "INC-01"]


def test_an_id_that_is_taken_at_the_place_is_refused() -> None:
    both = edits.add_requirement(project(), "P", "Log", must("INC-03"))
    with pytest.raises(EditError, match="INC-03 is defined here already"):
        edits.change_requirements(both, {(LOG, "INC-01"): must("inc-03")})
    with pytest.raises(EditError, match="not asked for here"):
        edits.change_requirements(both, {(FIX, "INC-01"): must("INC-01")})


def test_what_was_only_referred_to_becomes_defined_there() -> None:
    check = AskingPlace("Q", "C")
    after = edits.change_requirements(project(), {(check, "EXT-1"): Requirement("EXT-1", "Is known")})
    node = after.processes["Q"].nodes[0]
    assert [each.text for each in node.requirements] == ["Is known"]
    assert node.requirement_refs == ("inc-01",)


def test_rows_taken_in_define_change_or_refer() -> None:
    rows = [
        Requirement("NEW-1", "A new one", Priority.COULD),
        Requirement("INC-02", priority=Priority.MUST),
        Requirement("INC-01"),
    ]
    after = edits.take_requirements(project(), LOG, rows)
    log, fix = after.processes["P"].node_by_id["Log"], after.processes["P"].node_by_id["Fix"]
    assert [each.id for each in log.requirements] == ["INC-01", "NEW-1"]
    assert log.requirement_refs == ("INC-02",)
    assert fix.requirements == (must("INC-02"),)


def test_rows_for_the_project_as_a_whole_are_cross_cutting() -> None:
    after = edits.take_requirements(
        project(), AskingPlace(), [Requirement("SEC-1", "Signs in once"), Requirement("INC-01")]
    )
    assert [each.id for each in after.requirements] == ["GEN-01", "SEC-1"]


def test_several_steps_ask_for_one_requirement() -> None:
    after = edits.ask_for(project(), ["INC-01", "GEN-01"], {FIX, VERIFY, LOG})
    nodes = after.processes["P"].node_by_id
    assert nodes["Fix"].requirement_refs == nodes["Verify"].requirement_refs == ("INC-01", "GEN-01")
    assert nodes["Log"].requirement_refs == ("GEN-01",)


def test_only_what_is_drawn_asks_for_requirements() -> None:
    with pytest.raises(EditError, match="choose at least one"):
        edits.ask_for(project(), ["INC-01"], {AskingPlace()})
    with pytest.raises(EditError, match="no step Gone"):
        edits.ask_for(project(), ["INC-01"], {AskingPlace("P", "Gone")})


def test_a_definition_moves_on_when_its_step_asks_no_longer() -> None:
    after = edits.withdraw(project(), LOG, ["INC-01"])
    assert after.processes["P"].node_by_id["Log"].requirements == ()
    node = after.processes["Q"].nodes[0]
    assert node.requirements == (must("INC-01"),)
    assert node.requirement_refs == ("EXT-1",)


def test_a_reference_is_withdrawn_and_the_definition_stays() -> None:
    after = edits.withdraw(project(), AskingPlace("Q", "C"), ["INC-01"])
    assert after.processes["Q"].nodes[0].requirement_refs == ("EXT-1",)
    assert after.processes["P"].node_by_id["Log"].requirements == (must("INC-01"),)


def test_a_deleted_requirement_is_gone_with_its_references() -> None:
    after = edits.delete_requirements(project(), ["INC-01", "GEN-01"])
    assert all_of(after) == [(FIX, "INC-02", True), (AskingPlace("Q", "C"), "EXT-1", False)]


@pytest.mark.parametrize(
    ("place", "proposed"),
    [
        (LOG, "INC-03"),
        (VERIFY, "INC-03"),
        (AskingPlace("Q", "C"), "EXT-2"),
        (AskingPlace(), "GEN-02"),
    ],
)
def test_the_next_id_carries_on_the_numbering_nearby(place: AskingPlace, proposed: str) -> None:
    assert next_id(project(), place) == proposed


def test_the_first_id_of_a_process_takes_its_letters() -> None:
    assert next_id(project_of(contract_process()), LOG) == "INC-01"


def test_what_the_whole_project_asks_takes_no_series_of_one_process() -> None:
    q = process_of([Node("C", NodeKind.TASK, "Check", requirements=(must("NEW-1"), must("NEW-2")))], [], id="Q")
    asking = contract_process(Log=[must("INC-1")])
    assert next_id(project_of(asking, q), AskingPlace()) == "GEN-01"
    shared = contract_process(Log=[must("NEW-3")], Fix=[must("INC-1")])
    assert next_id(project_of(shared, q), AskingPlace()) == "NEW-4"


def test_the_next_id_keeps_its_zeros() -> None:
    assert next_id(project_of(contract_process(Log=[must("REQ.009")])), FIX) == "REQ.010"
