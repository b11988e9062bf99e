"""Tables whose rows say what follows them become processes that can be played, never tools."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from thorough import examples

from itsm_fit.checks import check_project
from itsm_fit.drawing.layout import arrange
from itsm_fit.errors import InputError
from itsm_fit.findings import Severity
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.step_table import StepTable, read_step_tables
from itsm_fit.importing.steps.fields import StepField
from itsm_fit.model.process import NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.selection import load
from itsm_fit.storage.spreadsheet import Workbook as Book
from itsm_fit.storage.spreadsheet import Worksheet, read_workbook

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


def _table(text: str, name: str = "incident.csv") -> StepTable:
    (found,) = read_step_tables(read_workbook(text.encode(), name))
    return found


def _process(table: StepTable) -> Process:
    return table.document.processes[0]


def _ways(process: Process) -> list[tuple[str, str, str, float | None]]:
    """From step to step, over the gateways that have no name: names of both, condition and share."""
    nodes = process.node_by_id

    def seen(node: str) -> str:
        return nodes[node].name or str(nodes[node].kind)

    def onward(node: str) -> str:
        while nodes[node].kind.is_gateway and not nodes[node].name:
            (flow,) = process.outgoing[node]
            node = flow.target
        return node

    found = []
    for node in process.nodes:
        if node.kind.is_gateway and not node.name:
            continue
        leaving = process.outgoing.get(node.id, ())
        if len(leaving) == 1 and len(process.outgoing.get(leaving[0].target, ())) > 1:
            gate = nodes[leaving[0].target]
            leaving = process.outgoing[gate.id] if gate.kind.is_gateway and not gate.name else leaving
        found += [(seen(node.id), seen(onward(flow.target)), flow.name, flow.share) for flow in leaving]
    return found


def _errors(table: StepTable) -> list[str]:
    found = check_project(Project(documents=(table.document,)))
    return [finding.message for finding in found if finding.severity is Severity.ERROR]


def _fields(table: StepTable) -> list[StepField]:
    return [field for _, field in sorted(table.layout.fields.items())]


def test_a_table_as_visio_takes_it_is_drawn_with_lanes_kinds_and_named_flows(tmp_path: Path) -> None:
    project = _loaded(tmp_path, VISIO)
    assert project.tool_names == ()
    assert project.remarks == ()
    (document,) = project.documents
    (process,) = document.processes
    assert (process.name, document.pools[0].name) == ("incident", "incident")
    assert [(node.id, node.name, node.kind) for node in process.nodes] == [
        ("Start_P100", "", NodeKind.START),
        ("P100", "Log", NodeKind.USER_TASK),
        ("P200", "Known?", NodeKind.EXCLUSIVE),
        ("P300", "Apply fix", NodeKind.USER_TASK),
        ("Join_P400", "", NodeKind.EXCLUSIVE),
        ("P400", "Close", NodeKind.END),
    ]
    assert _ways(process) == [
        ("startEvent", "Log", "", None),
        ("Log", "Known?", "", None),
        ("Known?", "Apply fix", "Yes", None),
        ("Known?", "Close", "No", None),
        ("Apply fix", "Close", "", None),
    ]
    lanes = {lane.id: lane.name for lane in process.lanes}
    assert [lanes[node.lane or ""] for node in process.nodes] == ["Desk", "Desk", "Experts", "Experts", "Desk", "Desk"]
    assert process.node_by_id["P300"].documentation == "Phase: Do"
    assert all(node.bounds for node in arrange(document).processes[0].nodes)


def test_without_a_column_of_kinds_a_row_that_names_its_ways_is_a_decision() -> None:
    table = _table("Nr;Schritt;Nachfolger;Bedingung\n1;Melden;2;\n2;Bekannt;3,4;ja,nein\n3;Beheben;4;\n4;Schließen;;\n")
    assert {node.name: node.kind for node in _process(table).nodes if node.name} == {
        "Melden": NodeKind.USER_TASK,
        "Bekannt": NodeKind.EXCLUSIVE,
        "Beheben": NodeKind.USER_TASK,
        "Schließen": NodeKind.USER_TASK,
    }


PLAIN = (
    "step,who,next,share,minutes\nReceive,Clerk,,,5\nCheck,Clerk,Ship; Reorder,80%; 20%,3\n"
    "Reorder,Buyer,Ship,,10\nShip,Store,,,20\n"
)
CHECKED = [
    ("startEvent", "Receive", "", None),
    ("Receive", "Check", "", None),
    ("Check", "Ship", "", 0.8),
    ("Check", "Reorder", "", 0.2),
    ("Reorder", "Ship", "", None),
    ("Ship", "endEvent", "", None),
]


TURNED = (
    "minutes,next,who,step\n5,Check,Clerk,Receive\n3,80% Ship / 20% Reorder,Clerk,Check\n10,Ship,Buyer,Reorder\n"
    "20,end,Store,Ship\n"
)
GERMAN = (
    "Nr;Was;Wer;Weiter mit;Anteil;Dauer (min)\n1;Receive;Clerk;2;;5\n2;Check;Clerk;4 | 3;80 | 20;3\n"
    "3;Reorder;Buyer;4;;10\n4;Ship;Store;-;;20\n"
)
IN_TWO_ROWS = (
    "My process\n\nNo,Step,Who,Next,Share,Minutes\n1,Receive,Clerk,2,,5\n2,Check,Clerk,4,0.8,3\n2,,,3,0.2,\n"
    "3,Reorder,Buyer,4,,10\n4,Ship,Store,,,20\n"
)
IN_BRACKETS = PLAIN.replace("Check,Clerk,Ship; Reorder,80%; 20%", 'Check,Clerk,"Ship (80 %), Reorder (20 %)",')


@pytest.mark.parametrize("text", [PLAIN, IN_BRACKETS, TURNED, GERMAN, IN_TWO_ROWS])
def test_plain_tables_are_read_by_what_their_columns_hold(text: str) -> None:
    table = _table(text, "order.csv")
    process = _process(table)
    assert _ways(process) == CHECKED
    assert [node.time.touch for node in process.nodes if node.kind.is_activity] == [5, 3, 10, 20]
    lanes = {lane.id: lane.name for lane in process.lanes}
    steps = [lanes[node.lane or ""] for node in process.nodes if node.kind.is_activity]
    assert steps == ["Clerk", "Clerk", "Buyer", "Store"]
    assert table.is_certain
    assert _errors(table) == []


def test_headings_that_say_nothing_leave_it_to_the_cells() -> None:
    table = _table("Col1,Col2,Col3,Col4\n1,Open,Desk,2\n2,Check,Expert,Yes: 3; No: 4\n3,Fix,Expert,4\n4,Tell,Desk,-\n")
    assert _fields(table) == [StepField.ID, StepField.NAME, StepField.LANE, StepField.NEXT]
    assert ("Check", "Fix", "Yes", None) in _ways(_process(table))
    assert ("Check", "Tell", "No", None) in _ways(_process(table))


def test_each_branch_may_have_a_column_of_its_own() -> None:
    table = _table("Step,Yes,No,Next\nAsk,,,Known\nKnown,Tell,Search,\nSearch,,,Tell\nTell,,,\n")
    assert _ways(_process(table))[2:4] == [("Known", "Tell", "Yes", None), ("Known", "Search", "No", None)]


def test_steps_that_are_taken_together_part_and_meet_at_gateways_for_all() -> None:
    table = _table(
        "No,Activity,Role,Next step\n1,Request,User,2\n2,Approve,Boss,3 and 4\n3,Order,Buyer,5\n4,Prepare,IT,5\n"
        "5,Hand over,IT,\n"
    )
    process = _process(table)
    gates = {node.id: node.kind for node in process.nodes if node.kind.is_gateway}
    assert gates == {"Split_Step_2": NodeKind.PARALLEL, "Meeting_Split_Step_2": NodeKind.PARALLEL}
    assert {flow.source for flow in process.incoming["Meeting_Split_Step_2"]} == {"Step_3", "Step_4"}
    assert _errors(table) == []


def test_ways_taken_together_that_do_not_meet_again_are_a_decision_and_told() -> None:
    table = _table("No,Step,Next\n1,Ask,2 and 3\n2,Look,1\n3,Tell,\n")
    assert "do not come together cleanly" in table.issues[0].message
    assert table.issues[0].where == "incident!A2"
    assert _errors(table) == []


@pytest.mark.parametrize(
    ("text", "where", "said"),
    [
        (VISIO.replace("Apply fix,P400", "Apply fix,P900"), "C4", "“P900” is to follow"),
        (VISIO.replace("P300,Apply", "P200,Apply"), "A4", "The id “P200” stands in row 3 already"),
        (VISIO.replace("Close,,,End", "Close,P100,,Process"), "C5", "Nothing leads out of the circle"),
        (VISIO.replace("P200,,Process", "P300,,Process"), "A3", "Nothing leads to “Known?”"),
        (PLAIN.replace("80%; 20%", "80%; 30%"), "C3", "The shares of “Check” sum to 110%"),
        (PLAIN.replace("80%; 20%", "80%; 20%; 5%"), "D3", "is no share for each of 2 ways"),
        (PLAIN.replace(",,,5", ",,,soon"), "E2", "“soon” is no number of minutes"),
        (VISIO.replace('"Yes,No",Decision', ",Process"), "C3", "nothing says whether to one of them or to all"),
        (VISIO.replace("Close,,,End", "Close,P300,,End"), "A5", "is an end, and something follows it"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_cell_and_all_else_is_taken(text: str, where: str, said: str) -> None:
    table = _table(text)
    assert [issue.where.rpartition("!")[2] for issue in table.issues if said in issue.message] == [where]
    assert not table.is_certain
    assert sum(bool(node.name) for node in _process(table).nodes) == 4
    assert _errors(table) == []


@pytest.mark.parametrize(
    "text",
    [
        "ID,Requirement,Next release,Alpha\nR1,Log mail,yes,yes\nR2,Log calls,no,yes\n",
        "ID,Requirement,Parent\nR1,Log,\nR2,Log mail,R1\nR3,Log calls,R1\n",
        "ID,Requirement,Depends on,Priority\nR1,Log,,must\nR2,Log mail,R1,must\nR3,Log calls,R2,should\n",
        "Step,Next step\nLog,\nSolve,\n",
        "ID,Next release,Alpha\nR1,yes,yes\nR2,no,no\nR3,no,yes\nR4,yes,no\n",
        "ID,Feature,Weight,A,B\n1,x,3,2,1\n2,y,4,1,5\n3,z,5,5,2\n4,q,2,3,4\n5,w,1,2,2\n",
        "Name,Manager\nAnn,\nBob,Ann\nCid,Ann\nDan,Bob\n",
    ],
    ids=["answers about the next release", "a tree", "what depends", "nothing follows", "answers", "weights", "people"],
)
def test_other_tables_are_no_steps(text: str) -> None:
    assert read_step_tables(read_workbook(text.encode(), "a.csv")) == ()


def test_each_sheet_of_a_workbook_that_is_such_a_table_is_a_process(tmp_path: Path) -> None:
    book = Workbook()
    book.remove(book.active)
    for name in ("Ask", "Tell"):
        page = book.create_sheet(name)
        for row in (("Step ID", "Activity", "Next", "Role"), ("A", name, "B", "Desk"), ("B", "Answer", "", "Expert")):
            page.append(row)
    book.create_sheet("About").append(["Made by hand"])
    book.save(tmp_path / "steps.xlsx")
    found = read_incoming((tmp_path / "steps.xlsx").read_bytes(), "steps.xlsx")
    assert found.refusal is None
    assert [_process(table).name for table in found.steps] == ["Ask", "Tell"]
    assert [document.name for document in load([tmp_path / "steps.xlsx"]).project.documents] == [
        "Ask.bpmn",
        "Tell.bpmn",
    ]


_UPPER = "Step,Who,Next,Minutes\nAsk,Desk,Find,5\nFind,Expert,Tell,10\nTell,Desk,,2\n"
_LOWER = "No,What,Then,\n1,Open,2,\n2,Look,3,\n3,Shut,,\n"


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("\n\n\n", "incident 2"),
        ("\n", "incident 2"),
        ("Change,,,\n", "Change"),
        ("\n\nChange,,,\n\n", "Change"),
        ("\n\nSee the handbook,page 7,,\n\n", "incident 2"),
    ],
)
def test_tables_below_each_other_are_a_process_each_called_by_its_title(between: str, name: str) -> None:
    found = read_step_tables(read_workbook(f"{_UPPER}{between}{_LOWER}".encode(), "incident.csv"))
    assert [(table.name, _names(_process(table))) for table in found] == [
        ("incident 1", ["Ask", "Find", "Tell"]),
        (name, ["Open", "Look", "Shut"]),
    ]
    left = [its.where for table in found for its in table.left_out]
    assert left == (["incident!A7:B7"] if "handbook" in between else [])


def test_rows_around_a_table_are_told_with_their_cells() -> None:
    text = f"How we work\n\n{_UPPER}\n\nWritten by Ann\nx,5,yes\n"
    (table,) = read_step_tables(read_workbook(text.encode(), "incident.csv"))
    told = {issue.where: (issue.severity, issue.message) for issue in table.issues}
    assert told["incident!A1"] == (
        Severity.INFO,
        "Left out (1): “How we work”: it stands outside of the tables of steps.",
    )
    assert told["incident!A9:C10"][0] is Severity.WARNING
    assert "“Written by Ann”, “x”, “5”, “yes”" in told["incident!A9:C10"][1]
    assert [(its.where, its.cells) for its in table.left_out] == [("incident!A1", 1), ("incident!A9:C10", 4)]


def test_headings_that_are_repeated_on_a_page_leave_it_one_table() -> None:
    head, *rows = _UPPER.splitlines()
    (table,) = read_step_tables(read_workbook("\n".join((head, *rows[:2], head, *rows[2:])).encode(), "incident.csv"))
    assert _names(_process(table)) == ["Ask", "Find", "Tell"]
    assert [issue.where for issue in table.issues] == ["incident!A4"]


def test_shares_that_leave_no_case_for_the_only_way_out_are_left_out_and_told() -> None:
    table = _table("Id,Step,Next,Share\n1,Ask,2,\n2,Known?,1; 3,100%; 0%\n3,Tell,end,\n4,Wait,4; 1,100%; 0%\n")
    assert [flow.share for flow in _process(table).flows] == [None] * len(_process(table).flows)
    told = [issue.where for issue in table.issues if "only way out of a circle" in issue.message]
    assert told == ["incident!C3", "incident!C5"]
    assert _errors(table) == []
    kept = _table("Id,Step,Next,Share\n1,Ask,2; 3,100%; 0%\n2,Do,3,\n3,Tell,end,\n")
    assert sorted(flow.share for flow in _process(kept).flows if flow.share is not None) == [0, 1]


def test_a_person_says_what_a_column_holds_and_where_blank_rows_lead() -> None:
    table = _table(PLAIN)
    by_hand = table.with_field(4, StepField.BY_HAND).with_falling(falls_through=False)
    process = _process(by_hand)
    assert [node.time.by_hand for node in process.nodes if node.kind.is_activity] == [5, 3, 10, 20]
    assert ("Receive", "endEvent", "", None) in _ways(process)
    assert _fields(table.with_field(0, StepField.DOCUMENTATION))[0] is StepField.DOCUMENTATION


def test_how_a_table_is_read_is_told_in_sentences() -> None:
    told = _table(VISIO).told
    assert told[0] == (
        "Read as a table of steps: A id of the step, B what is done, C next step, D condition, E shape type, F who, "
        "G kept in the documentation."
    )
    assert told[1:] == (
        "A row that names no next step ends the process.",
        "BPMN has no place for “Phase”: kept in the documentation of each step.",
    )


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
        _ = _table(head + text, "x.csv").document


def test_rows_without_a_next_column_are_steps_in_their_order_only_where_that_is_asked() -> None:
    workbook = read_workbook(b"Step\tWho\tMinutes\nAsk\tDesk\t5\nFind\tExpert\t10\n", "x.tsv")
    assert read_step_tables(workbook) == ()
    (table,) = read_step_tables(workbook, without_next=True)
    assert _names(_process(table)) == ["Ask", "Find"]


def _names(process: Process) -> Sequence[str]:
    return [node.name for node in process.nodes if node.name]


@given(seed=st.integers(0, 10**9))
@settings(max_examples=examples(40), deadline=None)
def test_however_rows_lead_to_each_other_the_process_can_be_played(seed: int) -> None:
    pick = random.Random(seed)
    ids = [str(at + 1) for at in range(pick.randint(3, 12))]
    rows = [("ID", "Step", "Next step", "Type", "Who", "Branching")]
    for at in ids:
        following = [pick.choice([*ids, "99", "end"]) for _ in range(pick.choice((0, 1, 1, 2, 3)))]
        rows.append(
            (
                pick.choice((at, at, at, at, "1")),
                f"Do {at}",
                pick.choice((", ", " and ", " or ", "\n")).join(following),
                pick.choice(("Process", "Decision", "Parallel", "Start", "End", "Subprocess", "", "Sticker")),
                pick.choice(("Desk", "Expert", "")),
                pick.choice(("", "", "parallel", "inclusive")),
            )
        )
    for table in read_step_tables(Book("steps.xlsx", (Worksheet("Steps", tuple(rows)),))):
        assert _errors(table) == []
        drawn = sum(node.name.startswith("Do ") for node in _process(table).nodes)
        assert drawn == len(ids) or table.issues, "what was read otherwise is told"
