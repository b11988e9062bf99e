"""Who supports what: ownership, identity, conflicts, links (the contract's §1 and §2)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import contract_process, matrix_of, must, process_of, project_of, should

from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import FeatureLink
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.tool import Feature, Level
from itsm_fit.scoring.catalogue import gather
from itsm_fit.scoring.support import SupportTable


def supported(project):
    table = SupportTable(project, gather(project))
    return table.support, table


@pytest.mark.parametrize(
    ("word", "low", "high"),
    [
        ("native", 1.0, 1.0),
        ("config", 0.9, 0.9),
        ("addon", 0.7, 0.7),
        ("custom", 0.4, 0.4),
        ("roadmap", 0.1, 0.1),
        ("no", 0.0, 0.0),
        ("?", 0.0, 1.0),
        ("half", 0.5, 0.5),
        ("", 0.0, 1.0),
        ("a word nobody taught", 0.0, 1.0),
    ],
)
def test_each_answer_word_has_its_value(word, low, high):
    project = project_of(contract_process(Fix=[must("R1")]), matrices=[matrix_of({"A": {"R1": word}})])
    support, _ = supported(project)
    assert support.of("R1", "A") == (low, high)


def test_an_answer_names_the_vendors_cell_word_and_level():
    project = project_of(contract_process(Fix=[must("R1")]), matrices=[matrix_of({"A": {"R1": "addon"}})])
    support, _ = supported(project)
    answer = support.answer("R1", "A")
    assert (answer.source, answer.raw, answer.level) == ("vendors.xlsx!Matrix!D2", "addon", Level.EXTENSION)


def test_a_numeric_answer_has_no_level():
    project = project_of(contract_process(Fix=[must("R1")]), matrices=[matrix_of({"A": {"R1": "half"}})])
    support, _ = supported(project)
    assert support.answer("R1", "A").level is None


def test_a_row_answers_by_its_id_whatever_case_and_blanks():
    matrix = matrix_of({"A": {" inc-01 ": "native"}})
    project = project_of(contract_process(Fix=[must("INC-01")]), matrices=[matrix])
    assert supported(project)[0].of("INC-01", "A") == (1.0, 1.0)


def test_a_row_without_a_known_id_answers_by_equal_text():
    matrix = matrix_of({"A": {"7": "native"}}, **{"7": Feature("7", "text  of r1")})
    project = project_of(contract_process(Fix=[must("R1")]), matrices=[matrix])
    assert supported(project)[0].of("R1", "A") == (1.0, 1.0)


def test_a_text_that_two_requirements_share_answers_neither():
    twins = [Requirement("R1", "Same"), Requirement("R2", "Same")]
    matrix = matrix_of({"A": {"": "native"}}, **{"": Feature("", "Same")})
    support, _ = supported(project_of(contract_process(Fix=twins), matrices=[matrix]))
    assert support.of("R1", "A") == (0.0, 1.0)
    assert support.of("R2", "A") == (0.0, 1.0)


def test_matrix_rows_never_create_requirements():
    project = project_of(contract_process(Fix=[must("R1")]), matrices=[matrix_of({"A": {"R1": "no", "R9": "native"}})])
    assert [demand.id for demand in gather(project).demands] == ["R1"]


def test_of_conflicting_answers_the_file_given_last_wins_and_both_cells_are_named():
    first = matrix_of({"A": {"R1": "native"}}, "old.xlsx")
    second = matrix_of({"B": {"R1": "no"}, "A": {"R1": "no"}}, "new.xlsx")
    support, table = supported(project_of(contract_process(Fix=[must("R1")]), matrices=[first, second]))
    assert support.of("R1", "A") == (0.0, 0.0)
    (issue,) = table.issues
    assert (issue.file, issue.where) == ("new.xlsx", "Matrix!E2")
    assert "old.xlsx!Matrix!D2" in issue.message


def test_a_blank_cell_of_a_later_file_takes_no_answer_back():
    first = matrix_of({"A": {"R1": "native"}}, "old.xlsx")
    second = matrix_of({"A": {"R1": ""}}, "new.xlsx")
    support, table = supported(project_of(contract_process(Fix=[must("R1")]), matrices=[first, second]))
    assert support.of("R1", "A") == (1.0, 1.0)
    assert table.issues == []


def test_the_model_wins_over_the_sheet_and_the_sheet_fills_what_it_leaves_open():
    rows = {
        "R1": Feature("R1", "Sheet text", priority="must", weight=9.0),
        "R2": Feature("R2", "Sheet text", priority="must", weight=9.0),
    }
    process = contract_process(Fix=[Requirement("R1", "Own text", Priority.COULD, 3.0)])
    process = replace(process, requirement_refs=("R2",))
    matrix = matrix_of({"A": {"R1": "no", "R2": "no"}}, **rows)
    by_id = {demand.id: demand for demand in gather(project_of(process, matrices=[matrix])).demands}
    assert (by_id["R1"].text, by_id["R1"].priority, by_id["R1"].weight) == ("Own text", Priority.COULD, 3.0)
    assert (by_id["R2"].text, by_id["R2"].priority, by_id["R2"].weight) == ("Sheet text", Priority.MUST, 9.0)


def test_a_missing_priority_is_should_and_weighs_two():
    (demand,) = gather(project_of(contract_process(Fix=[Requirement("R1", "Text")]))).demands
    assert (demand.priority, demand.weight) == (Priority.SHOULD, 2.0)


def test_of_duplicate_definitions_the_first_wins():
    process = contract_process(Log=[must("R1")], Fix=[Requirement("r1", "Other text", Priority.COULD)])
    (demand,) = gather(project_of(process)).demands
    assert (demand.id, demand.priority, demand.steps) == ("R1", Priority.MUST, ("Log", "Fix"))


def test_a_reference_is_resolved_across_processes_and_belongs_to_each():
    other = process_of([Node("T", NodeKind.TASK, requirement_refs=("R1",))], [], id="Q", name="Other")
    project = project_of(other, contract_process(Fix=[must("R1")]))
    catalogue = gather(project)
    (demand,) = catalogue.demands
    assert (demand.id, demand.text, demand.processes) == ("R1", "Text of R1", ("Q", "P"))
    assert catalogue.of_process == {"Q": (0,), "P": (0,)}


def test_requirements_of_no_process_are_cross_cutting():
    project = project_of(contract_process(Fix=[must("R1")]), requirements=(must("R1"), should("X1")))
    catalogue = gather(project)
    assert [catalogue.demands[row].id for row in catalogue.cross_cutting] == ["X1"]


def linked(*links, all_of=()):
    """R1 on a step, answered by three features without a known id: F1 native, F2 extension, F3 unknown."""
    matrix = matrix_of({"A": {"F1": "native", "F2": "addon", "F3": "?"}})
    project = project_of(contract_process(Fix=[must("R1")]), matrices=[matrix])
    return replace(project, links=tuple(links), all_of=frozenset(all_of))


def feature(number, **more):
    return FeatureLink("R1", f"vendors.xlsx!Matrix!D{number + 1}", **more)


@pytest.mark.parametrize(
    ("links", "all_of", "expected"),
    [
        ([feature(1), feature(2)], [], (1.0, 1.0)),
        ([feature(1), feature(2)], ["R1"], (0.7, 0.7)),
        ([feature(1, partial=True), feature(2)], [], (0.7, 0.7)),
        ([feature(1, partial=True)], [], (0.5, 0.5)),
        ([feature(2), feature(3)], [], (0.7, 1.0)),
        ([feature(2), feature(3)], ["R1"], (0.0, 0.7)),
        ([feature(3, partial=True)], [], (0.0, 0.5)),
        ([], [], (0.0, 1.0)),
    ],
)
def test_linked_features_take_the_best_or_the_worst_of_factor_times_value(links, all_of, expected):
    support, _ = supported(linked(*links, all_of=all_of))
    assert support.of("R1", "A") == expected


@pytest.mark.parametrize(
    ("partial", "all_of", "expected"),
    [(False, (), (0.7, 0.7)), (False, ("R1",), (0.0, 0.7)), (True, ("R1",), (0.0, 0.5))],
)
def test_a_linked_feature_that_a_tool_was_never_asked_is_unknown_to_all_and_nothing_to_any(partial, all_of, expected):
    project = linked(feature(2), FeatureLink("R1", "other.xlsx!Matrix!D2", partial), all_of=all_of)
    other = matrix_of({"B": {"G1": "native"}}, "other.xlsx")
    support, _ = supported(replace(project, matrices=(*project.matrices, other)))
    assert support.of("R1", "A") == expected
    assert support.answer("R1", "A").source == "vendors.xlsx!Matrix!D3"


def test_linked_support_has_no_level_but_names_the_deciding_cell():
    support, _ = supported(linked(feature(1), feature(2)))
    answer = support.answer("R1", "A")
    assert (answer.level, answer.source) == (None, "vendors.xlsx!Matrix!D2")


def test_a_direct_answer_wins_over_linked_features():
    project = linked(feature(1))
    direct = matrix_of({"A": {"R1": "no"}}, "direct.xlsx")
    support, _ = supported(replace(project, matrices=(*project.matrices, direct)))
    assert support.of("R1", "A") == (0.0, 0.0)


@pytest.mark.parametrize("hidden_last", [True, False])
def test_a_hidden_answer_never_wins_over_a_visible_one(hidden_last):
    seen, unseen = matrix_of({"A": {"R1": "no"}}), matrix_of({"A": {"R1": "native", "R2": "addon"}}, file="unseen.xlsx")
    unseen = replace(unseen, hidden=frozenset({"D2", "D3"}))
    matrices = [seen, unseen] if hidden_last else [unseen, seen]
    project = project_of(contract_process(Fix=[must("R1"), must("R2")]), matrices=matrices)
    support, table = supported(project)
    assert support.of("R1", "A") == (0.0, 0.0)
    assert support.of("R2", "A") == (0.7, 0.7)
    (issue,) = table.issues
    assert issue.file == "vendors.xlsx"
    assert "The visible one counts" in issue.message


def test_a_hidden_feature_counts_for_a_link_only_where_no_visible_one_does():
    matrix = matrix_of({"A": {"x": "native", "y": "no"}})
    links = [FeatureLink("R1", "vendors.xlsx!Matrix!D2"), FeatureLink("R1", "vendors.xlsx!Matrix!D3")]
    project = project_of(contract_process(Fix=[must("R1")]), matrices=[matrix], links=tuple(links))
    assert supported(project)[0].of("R1", "A") == (1.0, 1.0)
    hiding = replace(project, matrices=(replace(matrix, hidden=frozenset({"D2"})),))
    assert supported(hiding)[0].of("R1", "A") == (0.0, 0.0)
