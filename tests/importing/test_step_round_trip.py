"""Table → BPMN → table is the same table; BPMN → table → BPMN keeps what a table can hold, and tells what it cannot."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_step_tables import NOTES, made_rows
from openpyxl import load_workbook
from thorough import examples

from itsm_fit.importing.step_table import StepTable, read_step_tables
from itsm_fit.importing.steps.listing import sheets_of
from itsm_fit.importing.steps.rows import ListedStep, read_rows
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.process import EventKind, Flow, Lane, Node, NodeKind, Process
from itsm_fit.report.books.step_table import step_csv, step_workbook
from itsm_fit.selection import load
from itsm_fit.storage.bpmn import read_bpmn_with_issues, write_bpmn
from itsm_fit.storage.spreadsheet import CellValue, Percent, Workbook, Worksheet, read_workbook

MADE_ON = date(2026, 1, 2)
SAMPLES = sorted(Path("sample_models").glob("*/*.bpmn"))
HEADINGS = (
    "Process Step ID",
    "Process Step Description",
    "Next Step ID",
    "Connector Label",
    "Shape Type",
    "Function",
    "Phase",
    *NOTES,
    "Alt Description",
    "Share",
    "Branching",
    "Minutes with the Tool",
    "Minutes by Hand",
    "Minutes Waited",
    "Requirement IDs",
)


def _sheet(seed: int) -> Worksheet:
    """A made table, one entry of a cell a line."""
    rows = made_rows(seed)
    cells: list[tuple[CellValue, ...]] = [HEADINGS]
    for row in rows:
        own: dict[str, CellValue] = {
            **row.cells,
            "Process Step ID": row.id,
            "Process Step Description": row.name,
            "Shape Type": row.shape,
        }
        labels, shares = [way[1] for way in row.ways], [way[2] for way in row.ways]
        own["Next Step ID"] = "\n".join("End" if way[0] is None else rows[way[0]].id for way in row.ways)
        own["Connector Label"] = "\n".join(labels) if any(labels) else ""
        if any(share is not None for share in shares):
            one = shares[0] if len(shares) == 1 else None
            lines = "\n".join("" if share is None else repr(share) for share in shares)
            own["Share"] = lines if one is None else Percent(one)
        cells.append(tuple(own.get(heading, "") for heading in HEADINGS))
    return Worksheet("Made", tuple(cells))


def _read(sheet: Worksheet) -> StepTable:
    (table,) = read_step_tables(Workbook("made.xlsx", (sheet,)))
    return table


def _said(table: StepTable) -> list[ListedStep]:
    """What each row says, wherever its cells stand."""
    steps = read_rows(table.grid, table.layout, "").steps
    return [
        replace(
            step,
            row=0,
            ways=tuple(replace(way, place=None) for way in step.ways),
            notes=tuple(sorted(step.notes)),
        )
        for step in steps
    ]


def _again(document: Document) -> Document:
    """The file as it is read once it is written."""
    return read_bpmn_with_issues(write_bpmn(document), "again.bpmn").document


@given(seed=st.integers(1000, 10**9))
@settings(max_examples=examples(40), deadline=None)
def test_a_table_comes_back_from_bpmn_as_it_was(seed: int) -> None:
    _comes_back(seed)


@pytest.mark.long
def test_a_thousand_tables_come_back_from_bpmn_as_they_were() -> None:
    for seed in range(1000):
        _comes_back(seed)


def _comes_back(seed: int) -> None:
    table = _read(_sheet(seed))
    rows = made_rows(seed)
    told = [[(way.target, way.label, way.share) for way in step.ways] for step in _said(table)]
    assert told == [row.ways for row in rows], seed
    assert table.issues == (), seed
    (sheet,) = sheets_of(_again(table.document))
    assert sheet.untold == (), seed
    back = _read(Worksheet("Back", (sheet.headings, *sheet.rows)))
    assert _said(back) == _said(table), seed
    (once_more,) = sheets_of(_again(back.document))
    assert (once_more.headings, once_more.rows) == (sheet.headings, sheet.rows), seed


def _held(process: Process) -> Iterator[object]:
    lanes = {lane.id: lane.name for lane in process.lanes}
    for node in process.nodes:
        asked = (*(each.id for each in node.requirements), *node.requirement_refs)
        lane = process.lane_of(node)
        its = (node.event, node.value, node.attached_to, node.interrupting, node.called, node.documentation.strip())
        yield node.id, node.kind, node.name, lanes[lane.id] if lane else "", node.time, asked, its
    yield sorted((flow.source, flow.target, flow.name, str(flow.share)) for flow in process.flows)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_drawn_process_comes_back_with_steps_flows_lanes_shares_and_minutes(path: Path, ending: str) -> None:
    (document,) = load([path]).project.documents
    sheets = sheets_of(document)
    data = step_workbook(sheets, made_on=MADE_ON) if ending == "xlsx" else step_csv(sheets[0])
    (table,) = read_step_tables(read_workbook(data, f"back.{ending}"))
    assert table.issues == ()
    assert list(_held(_again(table.document).processes[0])) == list(_held(document.processes[0]))


def test_the_workbook_has_its_headings_in_the_first_row_where_visio_looks_for_them() -> None:
    (document,) = load([Path("sample_models/small/incident.bpmn")]).project.documents
    page = load_workbook(io.BytesIO(step_workbook(sheets_of(document), made_on=MADE_ON)))["Incident"]
    head, *rows = page.iter_rows(values_only=True)
    assert head[:8] == (
        "Process Step ID",
        "Process Step Description",
        "Next Step ID",
        "Connector Label",
        "Shape Type",
        "Function",
        "Alt Description",
        "Share",
    )
    by_name = {row[1]: row for row in rows}
    assert by_name["Can the desk fix it?"][2:5] == ("INC_fix,INC_escalate", "Yes,No", "Decision")
    assert {row[4] for row in rows} == {"Start", "Process", "Decision", "End"}


def test_values_in_csv_are_no_formulas_and_are_read_as_they_were() -> None:
    process = Process("P", "Sums", nodes=(Node("a", NodeKind.USER_TASK, "=1+1"), Node("b", NodeKind.END, "Done")))
    process = replace(process, flows=(Flow("f", "a", "b"),))
    data = step_csv(sheets_of(Document("s.bpmn", (process,)))[0])
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[1][1] == "'=1+1"
    (table,) = read_step_tables(read_workbook(data, "sums.csv"))
    assert table.document.processes[0].node_by_id["a"].name == "=1+1"


def test_what_no_table_holds_is_told_by_name() -> None:
    nodes = (
        Node("s", NodeKind.START),
        Node("a", NodeKind.USER_TASK, "Ask", lane="inner"),
        Node("t", NodeKind.BOUNDARY, "Late", attached_to="a", event=EventKind.TIMER, event_ref="E1", value="PT1H"),
        Node("e", NodeKind.END),
    )
    flows = (Flow("f", "s", "a"), Flow("g", "a", "e", condition="x > 1"), Flow("h", "t", "e"))
    lanes = (Lane("outer", "Firm"), Lane("inner", "Desk", parent="outer"), Lane("none", "Nobody"))
    process = Process("P", "Ask", nodes=nodes, flows=flows, lanes=lanes, weight=3.0)
    pools = (Pool("p1", "Ask", "P"), Pool("p2", "Customer"))
    document = Document("ask.bpmn", (process,), pools, (MessageFlow("m", "p2", "a", "Question"),))
    (sheet,) = sheets_of(document)
    assert set(sheet.untold) == {
        "Not in the table: what the event refers to of “Late”.",
        "Not in the table: the expressions of the conditions of “Ask → e”.",
        "Not in the table: which lane “Desk” lie in.",
        "Not in the table: the lanes “Nobody”, in which nothing lies.",
        "Not in the table of the process Ask: its weight.",
        "Not in the table: message flows “Question”.",
        "Not in the table: closed pools “Customer”.",
    }
