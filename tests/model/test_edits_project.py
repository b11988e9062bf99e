"""Edits of files, tables, links and settings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from little_project import DOCUMENT, MATRIX, PROJECT

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.process import Process
from itsm_fit.model.project import FeatureLink, Project, Settings
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Feature, Level, Matrix, Responses

SECOND = PROJECT.documents[1]
NEW = Document("new.bpmn", (Process("P9"),))


def test_files_are_added_removed_exchanged_and_put_in_order() -> None:
    assert edits.add_document(PROJECT, NEW).documents == (DOCUMENT, SECOND, NEW)
    assert edits.remove_document(PROJECT, DOCUMENT).documents == (SECOND,)
    assert edits.replace_document(PROJECT, DOCUMENT, NEW).documents == (NEW, SECOND)
    assert edits.move_document(PROJECT, SECOND, 0).documents == (SECOND, DOCUMENT)
    assert edits.rename_document(PROJECT, DOCUMENT, " a.bpmn ").documents[0].name == "a.bpmn"
    assert edits.rename_project(PROJECT, " New ").name == "New"


def test_of_two_equal_files_the_one_meant_is_removed() -> None:
    twin = replace(DOCUMENT)
    project = Project(documents=(DOCUMENT, SECOND, twin))
    assert edits.remove_document(project, twin).documents == (DOCUMENT, SECOND)


@pytest.mark.parametrize("name", ["", " ", ".", "..", "a/b.bpmn", "a\\b.bpmn"])
def test_a_name_with_a_folder_or_none_is_refused(name: str) -> None:
    with pytest.raises(EditError):
        edits.rename_document(PROJECT, DOCUMENT, name)


def test_a_file_that_changed_meanwhile_or_holds_nothing_is_refused() -> None:
    for edit in (edits.remove_document, lambda project, document: edits.move_document(project, document, 0)):
        with pytest.raises(EditError, match="no longer"):
            edit(PROJECT, NEW)
    with pytest.raises(EditError, match="no process"):
        edits.add_document(PROJECT, Document("empty.bpmn"))
    with pytest.raises(EditError, match="place"):
        edits.move_document(PROJECT, DOCUMENT, 2)


def test_tables_are_added_removed_exchanged_and_put_in_order() -> None:
    other = replace(MATRIX, file="w.xlsx")
    both = edits.add_matrix(PROJECT, other)
    assert both.matrices == (MATRIX, other)
    assert edits.move_matrix(both, other, 0).matrices == (other, MATRIX)
    assert edits.replace_matrix(PROJECT, MATRIX, other).matrices == (other,)
    with pytest.raises(EditError, match="no answers"):
        edits.add_matrix(PROJECT, Matrix("e.xlsx", "", "S", (), ()))


def test_a_removed_table_takes_the_links_of_its_features_along() -> None:
    other = replace(MATRIX, file="w.xlsx")
    project = edits.add_link(edits.add_matrix(PROJECT, other), "INC-01", "w.xlsx!M!C2")
    left = edits.remove_matrix(project, MATRIX)
    assert left.matrices == (other,)
    assert left.links == (FeatureLink("INC-01", "w.xlsx!M!C2"),)
    twice = edits.add_matrix(PROJECT, replace(MATRIX, sha256="1"))
    assert edits.remove_matrix(twice, MATRIX).links == PROJECT.links


def test_an_answer_word_is_read_otherwise() -> None:
    assert edits.set_meaning(PROJECT, MATRIX, "No", 0.25).matrices[0].meaning("No") == 0.25
    assert edits.set_meaning(PROJECT, MATRIX, "Soon", Level.ROADMAP).matrices[0].meaning("Soon") is Level.ROADMAP
    assert edits.set_meaning(PROJECT, MATRIX, "No", Level.NONE) is PROJECT
    with pytest.raises(EditError, match="no longer"):
        edits.set_meaning(PROJECT, replace(MATRIX, sheet="N"), "No", 0.25)
    for value in (-0.1, 1.1, float("nan")):
        with pytest.raises(EditError):
            edits.set_meaning(PROJECT, MATRIX, "No", value)


def test_an_answer_is_corrected() -> None:
    changed = edits.set_answer(PROJECT, MATRIX, "GLPI", 1, " Yes ").matrices[0]
    assert changed.responses[0].raw == ("Yes", "Yes")
    assert changed.responses[1] is MATRIX.responses[1]
    for tool, row in (("Jira", 0), ("GLPI", 2), ("GLPI", -1)):
        with pytest.raises(EditError):
            edits.set_answer(PROJECT, MATRIX, tool, row, "x")


def test_a_tool_is_renamed_in_every_table() -> None:
    other = Matrix("w.xlsx", "", "S", (Feature("R"),), (Responses("Jira", ("Yes",), ("A1",)),))
    project = edits.rename_tool(edits.add_matrix(PROJECT, other), "GLPI", "GLPI 11")
    assert project.tool_names == ("GLPI 11", "OTRS", "Jira")
    assert project.matrices[1] is other
    with pytest.raises(EditError, match="no tool"):
        edits.rename_tool(PROJECT, "Jira", "X")
    with pytest.raises(EditError, match="name"):
        edits.rename_tool(PROJECT, "GLPI", " ")


def test_features_are_linked_to_requirements() -> None:
    added = edits.add_link(PROJECT, "INC-01", "v.xlsx!M!C3", partial=True)
    assert added.links[-1] == FeatureLink("INC-01", "v.xlsx!M!C3", partial=True)
    full = edits.add_link(added, "INC-01", "v.xlsx!M!C3")
    assert full.links == (*PROJECT.links, FeatureLink("INC-01", "v.xlsx!M!C3"))
    assert edits.add_link(full, "INC-01", "v.xlsx!M!C3") is full
    assert edits.remove_link(full, "INC-01", "v.xlsx!M!C3").links == PROJECT.links
    for requirement, feature in ((" ", "v.xlsx!M!C3"), ("INC-01", "v.xlsx!M!Z9")):
        with pytest.raises(EditError):
            edits.add_link(PROJECT, requirement, feature)
    with pytest.raises(EditError, match="not linked"):
        edits.remove_link(PROJECT, "INC-09", "v.xlsx!M!C3")


def test_a_match_found_wrong_is_remembered_until_it_is_linked_after_all() -> None:
    feature = "v.xlsx!M!C3"
    refused = edits.reject_match(PROJECT, " INC-02 ", feature)
    assert (refused.links, refused.rejected) == ((), {("INC-02", feature)})
    assert edits.reject_match(refused, "INC-02", feature) is refused
    linked = edits.add_link(refused, "INC-02", feature)
    assert (linked.links, linked.rejected) == (PROJECT.links, frozenset())
    with pytest.raises(EditError):
        edits.reject_match(PROJECT, "INC-02", "v.xlsx!M!Z9")
    assert edits.remove_matrix(refused, MATRIX).rejected == frozenset()


def test_a_requirement_may_need_all_of_its_features() -> None:
    needy = edits.set_all_of(PROJECT, "INC-02", needs_all=True)
    assert needy.all_of == {"INC-02"}
    assert edits.set_all_of(needy, "INC-02", needs_all=True) is needy
    assert edits.set_all_of(needy, "INC-02", needs_all=False).all_of == frozenset()


def test_settings_are_changed_within_their_ranges() -> None:
    new = replace(Settings(), must_threshold=0.5, decision="end_to_end")
    assert edits.set_settings(PROJECT, new).settings == new
    assert edits.set_settings(PROJECT, Settings()) is PROJECT


@pytest.mark.parametrize(
    "wrong",
    [
        {"must_threshold": 1.1},
        {"step_threshold": -0.1},
        {"step_threshold": float("nan")},
        {"cross_cutting_weight": -1.0},
        {"cross_cutting_weight": float("inf")},
        {"decision": "price"},
        {"levels": {Level.NATIVE: 1.0}},
        {"levels": {**Settings().levels, Level.CUSTOM: 2.0}},
        {"levels": {**Settings().levels, Level.UNKNOWN: 0.5}},
        {"weights": {Priority.MUST: 4.0}},
        {"weights": {**Settings().weights, Priority.MUST: -4.0}},
    ],
)
def test_settings_out_of_range_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(EditError):
        edits.set_settings(PROJECT, replace(Settings(), **wrong))  # type: ignore[arg-type]
