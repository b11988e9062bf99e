"""The test that goes out: what it shows, that it cannot be changed, and that it prints."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import openpyxl
from builders import contract_process, matrix_of, must, project_of
from openpyxl.worksheet.worksheet import Worksheet
from testing_kit import DAY, book_of, selection

from itsm_fit.acceptance.script import acceptance_script
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.requirement import Requirement
from itsm_fit.report.books.acceptance_book import acceptance_book
from itsm_fit.scoring.fit import score


def sheets_of(data: bytes) -> dict[str, Worksheet]:
    return {sheet.title: sheet for sheet in openpyxl.load_workbook(BytesIO(data)).worksheets}


def rows_of(sheet: Worksheet) -> list[dict[str, object]]:
    headings = [cell.value for cell in sheet[4]]
    return [dict(zip(headings, row, strict=True)) for row in sheet.iter_rows(min_row=5, values_only=True)]


def test_each_step_stands_in_order_with_what_is_promised_and_expected() -> None:
    sheets = sheets_of(book_of(selection()))
    assert list(sheets) == ["Incident", "Beside the paths", "To be asked", "Acceptance"]
    rows = rows_of(sheets["Incident"])
    told = [(row["No."], row["Step"], row["Requirement"], row["Promised"]) for row in rows]
    assert told == [
        (1, "Log", "R1", "native (must)"),
        (1, "Log", "R2", "configuration (should)"),
        (2, "Escalate", "R3", "native (must)"),
        (3, "Verify", "R4", "extension (should)"),
    ]
    assert rows[1]["Vendor says, and where"] == "config\nvendors.xlsx!Matrix!D3"
    assert rows[0]["Expected result"] == "Shown as delivered, with no setting changed during the demo."
    assert rows[2]["What to do"] == "At “Which way?” take “Escalate”."
    assert rows[3]["What to do"] == "At “Done?” take “end”."
    assert sheets["Incident"]["A1"].value == "A, Release 1: Incident"
    assert "1 case shows all that is promised; its choices are made by 24.00 % of all cases. Fewer cannot." in (
        sheets["Incident"]["A2"].value
    )
    assert [row["Requirement"] for row in rows_of(sheets["Beside the paths"])] == ["R5"]


def test_what_is_filled_in_is_open_and_all_else_is_locked() -> None:
    sheet = sheets_of(book_of(selection()))["Incident"]
    assert sheet.protection.sheet
    headings = [cell.value for cell in sheet[4]]
    open_cells = {
        headings[cell.column - 1] for row in sheet.iter_rows(min_row=5) for cell in row if not cell.protection.locked
    }
    assert open_cells == {"Result", "Remark", "Tester", "Tested on"}
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    assert rules["L5:L8"].formula1 == '"passed,partly,failed,not shown"'
    assert rules["O5:O8"].type == "date"
    assert openpyxl.load_workbook(BytesIO(book_of(selection())))["Acceptance"].sheet_state == "veryHidden"


def test_it_prints_on_pages_as_wide_as_the_paper_with_the_headings_on_each() -> None:
    sheet = sheets_of(book_of(selection()))["Incident"]
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$4:$4"


def test_the_same_script_and_day_give_the_same_bytes() -> None:
    assert book_of(selection()) == book_of(selection())


def test_a_requirement_says_itself_when_it_is_fulfilled_and_a_step_what_is_done() -> None:
    asked = Requirement("R1", "Logs", acceptance="A mail becomes a ticket within a minute.")
    process = contract_process(Log=[asked])
    log = replace(process.node_by_id["Log"], documentation="Write down who calls.\nAnd why.")
    process = replace(process, nodes=tuple(log if node.id == "Log" else node for node in process.nodes))
    rows = rows_of(sheets_of(book_of(project_of(process, matrices=[matrix_of({"A": {"R1": "native"}})])))["Incident"])
    assert rows[0]["Expected result"] == "A mail becomes a ticket within a minute."
    assert rows[0]["What to do"] == "Write down who calls. And why."


def test_a_step_that_comes_again_is_gone_through_without_asking_twice() -> None:
    process = contract_process(Fix=[must("R1")], Escalate=[must("R2")], Verify=[must("R3")])
    answers = {"R1": "native", "R2": "native", "R3": "native"}
    rows = rows_of(sheets_of(book_of(project_of(process, matrices=[matrix_of({"A": answers})])))["Incident"])
    verify = [(row["Requirement"], row["Expected result"]) for row in rows if row["Step"] == "Verify"]
    assert [rid for rid, _ in verify] == ["R3", None]
    assert verify[1][1] == "The case passes on as drawn; what the step is asked for stands at an earlier path."
    assert all(str(row["Row"]).startswith("T") for row in rows)


def test_what_is_open_or_cannot_be_shown_is_listed_with_the_reason() -> None:
    process = contract_process(Log=[must("R1")], Fix=[must("R2")], Escalate=[must("R3")])
    process = replace(process, nodes=(*process.nodes, Node("Apart", NodeKind.TASK, requirements=(must("R4"),))))
    answers = {"R1": "native", "R2": "?", "R3": "no", "R4": "native"}
    sheet = sheets_of(book_of(project_of(process, matrices=[matrix_of({"A": answers})])))["To be asked"]
    assert [row[1:3] for row in sheet.iter_rows(min_row=5, values_only=True)] == [
        ("Apart", "No case enters it: no way leads there that has a share."),
        ("Fix", "Answers are owed that decide whether it is carried."),
        ("R2", "A must that is open: Text of R2"),
        ("R3", "A must that is not promised: Text of R3"),
    ]


def test_a_tool_that_promises_nothing_gets_a_book_that_says_so() -> None:
    project = project_of(contract_process(Log=[must("R1")]), matrices=[matrix_of({"A": {"R1": "no"}})])
    fit = score(project)
    sheets = sheets_of(acceptance_book(fit, acceptance_script(fit, "A"), made_on=DAY))
    assert list(sheets) == ["To be asked", "Acceptance"]
