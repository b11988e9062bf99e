"""A list of requirements goes to the steps it names; what cannot be placed or read is said with its cell."""

from __future__ import annotations

from datetime import date

import pytest
from builders import contract_process, must, process_of, project_of

from itsm_fit.importing.requirement_intake import RequirementIntake, RequirementKind, take_requirement_list
from itsm_fit.importing.requirement_list import read_requirement_list
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.report.books.requirements_sheet import requirements_sheet
from itsm_fit.storage.spreadsheet import read_workbook

HEADINGS = "ID,Requirement,Process,Step,Priority,Weight,Category\n"


def two_processes() -> Project:
    change = process_of(
        [Node("C1", NodeKind.TASK, "Log"), Node("C2", NodeKind.TASK, "Approve")],
        [("C1", "C2")],
        id="Q",
        name="Change",
        practice="change-enablement",
    )
    return project_of(contract_process(Log=[must("INC-01")]), change)


def taken(project: Project, rows: str, headings: str = HEADINGS) -> RequirementIntake:
    listed = read_requirement_list(read_workbook((headings + rows).encode(), "list.csv"))
    assert listed is not None
    return take_requirement_list(project, listed)


def test_a_new_requirement_goes_to_its_step_with_all_it_says() -> None:
    result = taken(two_processes(), 'INC-09,Escalates by itself,Incident,Escalate,Must have,"2,5",functional\n')
    (added,) = result.project.processes["P"].node_by_id["Escalate"].requirements
    assert added == Requirement("INC-09", "Escalates by itself", Priority.MUST, 2.5, "functional")
    assert [(c.kind, c.after.id, c.where) for c in result.changes] == [
        (RequirementKind.ADDED, "INC-09", "Incident › Escalate")
    ]


@pytest.mark.parametrize(
    ("row", "process", "node"),
    [
        ("N1,x,,,,,\n", None, None),
        ("N1,x,Incident,,,,\n", "P", None),
        ("N1,x,P,fix,,,\n", "P", "Fix"),
        ("N1,x,,Approve,,,\n", "Q", "C2"),
        ("N1,x,change,Log,,,\n", "Q", "C1"),
    ],
)
def test_places_are_found_by_name_or_id(row: str, process: str | None, node: str | None) -> None:
    result = taken(two_processes(), row)
    assert result.issues[1:] == ()  # the first says which requirements are not listed
    if process is None:
        assert [each.id for each in result.project.requirements] == ["N1"]
    elif node is None:
        assert [each.id for each in result.project.processes[process].requirements] == ["N1"]
    else:
        assert "N1" in [each.id for each in result.project.processes[process].node_by_id[node].requirements]


def test_a_practice_names_its_process() -> None:
    result = taken(two_processes(), "N1,x,Change Enablement,Approve\n", "id,requirement,practice,step\n")
    assert [each.id for each in result.project.processes["Q"].node_by_id["C2"].requirements] == ["N1"]


def test_what_cannot_be_placed_or_read_is_said_with_its_cell() -> None:
    rows = "N1,a,Problem,Log,,,\nN2,b,Incident,Sing,,,\nN3,c,,Log,,,\nN4,d,,,soonish,heavy,\n,e,,,,,\nINC-01,,,,,,\n"
    result = taken(two_processes(), rows)
    said = [(issue.where, issue.message) for issue in result.issues]
    assert said == [
        ("list!E5", "“soonish” is no priority that is known; none is taken."),
        ("list!F5", "“heavy” is no weight: a weight is a number of 0 or more. None is taken."),
        ("list!A6", "This requirement has no id, so it is left out: give it one."),
        ("list!A2", "No process “Problem” is drawn, so this belongs to Cross-cutting: N1."),
        ("list!A3", "No step is named “Sing”, so this belongs to Incident: N2."),
        (
            "list!A4",
            (
                "Several steps are named “Log” (write the step’s id to tell them apart), "
                "so this belongs to Incident › Log: N3."
            ),
        ),
    ]


def test_a_known_requirement_whose_place_is_not_found_stays_where_it_is() -> None:
    project = two_processes()
    result = taken(project, "INC-01,,Problem,Log,,,\nINC-01,,Incident,Sing,,,\n")
    assert (result.project, result.changes, result.issues) == (project, (), ())


def test_a_known_requirement_changes_where_it_stands_and_blanks_change_nothing() -> None:
    result = taken(two_processes(), "inc-01,New words,,,,3,\n")
    (changed,) = result.project.processes["P"].node_by_id["Log"].requirements
    assert changed == Requirement("INC-01", "New words", Priority.MUST, 3.0)
    ((kind, before, after),) = [(c.kind, c.before, c.after) for c in result.changes]
    assert (kind, before.text if before else "", after.text) == (
        RequirementKind.CHANGED,
        "Text of INC-01",
        "New words",
    )


def test_a_known_requirement_on_a_further_step_is_asked_there_too() -> None:
    result = taken(two_processes(), "INC-01,,Change,Approve,,,\n")
    assert result.project.processes["Q"].node_by_id["C2"].requirement_refs == ("INC-01",)
    assert [c.kind for c in result.changes] == [RequirementKind.PLACED]


def test_requirements_that_are_not_listed_stay_and_are_named() -> None:
    result = taken(two_processes(), "N1,x,,,,,\n")
    assert "INC-01" in result.issues[-1].message
    assert result.project.processes["P"].node_by_id["Log"].requirements == (must("INC-01"),)


def test_the_second_text_of_one_id_is_refused_with_its_cell() -> None:
    result = taken(two_processes(), "N1,first,,,,,\nN1,second,Incident,Fix,,,\n")
    assert [each.text for each in result.project.requirements] == ["first"]
    assert result.project.processes["P"].node_by_id["Fix"].requirement_refs == ("N1",)
    assert any(issue.where == "list!A3" and "another text" in issue.message for issue in result.issues)


def test_a_table_with_tools_is_no_catalogue() -> None:
    table = b"id,requirement,priority,GLPI,Zammad\nR1,x,must,yes,no\nR2,y,must,yes,no\n"
    assert read_requirement_list(read_workbook(table, "m.csv")) is None


def test_the_exported_sheet_changes_nothing_and_rebuilds_everything() -> None:
    project = taken(
        two_processes(),
        "N1,a,Incident,,must,,\nN2,b,Change,Log,could,1.5,security\nINC-01,,Change,Approve,,,\nN3,=1+1,,,,,\n",
    ).project
    sheet = requirements_sheet(project, made_on=date(2027, 1, 15))
    exported = read_requirement_list(read_workbook(sheet, "requirements.xlsx"))
    assert exported is not None
    same = take_requirement_list(project, exported)
    assert (same.changes, same.issues, same.project) == ((), (), project)
    bare = two_processes()
    bare = project_of(contract_process(), bare.processes["Q"])
    assert take_requirement_list(bare, exported).project == project
