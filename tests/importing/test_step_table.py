"""Tables whose rows say what follows them become processes, never tools."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from itsm_fit.drawing.layout import arrange
from itsm_fit.errors import InputError
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.step_table import read_step_table
from itsm_fit.model.process import NodeKind
from itsm_fit.model.project import Project
from itsm_fit.selection import load
from itsm_fit.storage.spreadsheet import read_workbook

VISIO = """Process Step ID,Process Step Description,Next Step ID,Connector Label,Shape Type,Function,Phase
P100,Log,P200,,Process,Desk,In
P200,Known?,"P300,P400","Yes,No",Decision,Experts,In
P300,Apply fix,P400,,Process,Experts,Do
P400,Close,,,End,Desk,Do
"""


def _loaded(folder: Path, text: str) -> Project:
    path = folder / "incident.csv"
    path.write_text(text, encoding="utf-8")
    return load([path]).project


def test_a_table_as_visio_takes_it_is_drawn_with_lanes_kinds_and_named_flows(tmp_path: Path) -> None:
    project = _loaded(tmp_path, VISIO)
    assert project.tool_names == ()
    (document,) = project.documents
    (process,) = document.processes
    assert (process.name, document.pools[0].name) == ("incident", "incident")
    assert [(node.name, node.kind) for node in process.nodes] == [
        ("", NodeKind.START),
        ("Log", NodeKind.USER_TASK),
        ("Known?", NodeKind.EXCLUSIVE),
        ("Apply fix", NodeKind.USER_TASK),
        ("Close", NodeKind.END),
    ]
    names = {node.id: node.name for node in process.nodes}
    assert [(names[flow.source], names[flow.target], flow.name) for flow in process.flows] == [
        ("", "Log", ""),
        ("Log", "Known?", ""),
        ("Known?", "Apply fix", "Yes"),
        ("Known?", "Close", "No"),
        ("Apply fix", "Close", ""),
    ]
    lanes = {lane.id: lane.name for lane in process.lanes}
    assert [lanes[node.lane or ""] for node in process.nodes] == ["Desk", "Desk", "Experts", "Experts", "Desk"]
    assert all(node.bounds for node in arrange(document).processes[0].nodes)


def test_without_a_column_of_kinds_a_row_that_names_its_ways_is_a_decision(tmp_path: Path) -> None:
    text = "Nr;Schritt;Nachfolger;Bedingung\n1;Melden;2;\n2;Bekannt;3,4;ja,nein\n3;Beheben;4;\n4;Schließen;;\n"
    (process,) = _loaded(tmp_path, text).documents[0].processes
    assert [node.kind for node in process.nodes[1:]] == [
        NodeKind.USER_TASK,
        NodeKind.EXCLUSIVE,
        NodeKind.USER_TASK,
        NodeKind.USER_TASK,
    ]


def test_what_is_to_follow_and_is_not_there_is_named_with_its_cell(tmp_path: Path) -> None:
    project = _loaded(tmp_path, VISIO.replace("Apply fix,P400", "Apply fix,P900"))
    (remark,) = project.remarks
    assert remark.where.endswith("!C4")
    assert "“P900”" in remark.message


@pytest.mark.parametrize(
    "text",
    [
        "ID,Requirement,Next release,Alpha\nR1,Log mail,yes,yes\nR2,Log calls,no,yes\n",
        "ID,Requirement,Parent\nR1,Log,\nR2,Log mail,R1\nR3,Log calls,R1\n",
        "Step,Next step\nLog,\nSolve,\n",
    ],
    ids=["answers about the next release", "a tree", "nothing follows"],
)
def test_other_tables_are_no_steps(text: str) -> None:
    assert read_step_table(read_workbook(text.encode(), "a.csv")) is None


def test_an_id_that_stands_for_two_steps_is_named_with_its_cell(tmp_path: Path) -> None:
    path = tmp_path / "incident.csv"
    path.write_text(VISIO.replace("P300,Apply", "P200,Apply"), encoding="utf-8")
    with pytest.raises(InputError, match=r"incident!A4: The step “P200” stands in row 3 already"):
        read_incoming(path.read_bytes(), path.name)


def test_answers_that_a_column_of_next_ones_repeats_are_no_steps_that_stand_twice() -> None:
    text = "ID,Next release,Alpha\nR1,yes,yes\nR2,no,no\nR3,no,yes\nR4,yes,no\n"
    assert read_step_table(read_workbook(text.encode(), "a.csv")) is None


def test_a_sheet_of_a_workbook_is_read_too(tmp_path: Path) -> None:
    book = Workbook()
    for row in (("Step ID", "Activity", "Next", "Role"), ("A", "Ask", "B", "Desk"), ("B", "Answer", "", "Expert")):
        book.active.append(row)
    book.save(tmp_path / "ask.xlsx")
    found = read_incoming((tmp_path / "ask.xlsx").read_bytes(), "ask.xlsx")
    assert found.refusal is None
    assert found.is_certain
    assert found.steps is not None
    assert [node.name for node in found.steps.document.processes[0].nodes] == ["", "Ask", "Answer"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("".join(f"{at},Step,{at + 1}\n" for at in range(1, 10_500)), "steps"),
        ("".join(f"{at},Step,{at + 1},Lane {at}\n" for at in range(1, 3_000)), "lanes"),
        (f"1,{'x' * 40_000},2\n2,Close,\n", "name"),
        ("".join(f"{at},Step,1\n" for at in range(1, 1_200)), "flows"),
    ],
    ids=["steps", "lanes", "name", "ways"],
)
def test_a_table_that_could_not_be_opened_again_as_a_process_is_refused(text: str, said: str) -> None:
    head = "Id,Name,Next step,Lane\n" if said == "lanes" else "Id,Name,Next step\n"
    with pytest.raises(InputError, match=said):
        read_step_table(read_workbook((head + text).encode(), "x.csv"))
