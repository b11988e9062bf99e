"""What goes out for review: numbered drawings and lists to read, and a sheet that people can fill in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from pdf_reading import letters, needs_poppler, opened_pdf, text_pages
from review_kit import SENT, reviewed

from itsm_fit.errors import InputError
from itsm_fit.model.comment import Comment, LooseComment
from itsm_fit.model.edits import add_comment
from itsm_fit.model.process import Bounds, Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.report.review import ReturnWish, comment_sheet, review_html, review_pack, review_pdf


def _asked() -> Project:
    project = reviewed()
    process = project.processes["P"]
    step = replace(process.node_by_id["T3"], requirements=(Requirement("R1", "Shows a list", Priority.MUST),))
    nodes = tuple(step if node.id == "T3" else node for node in process.nodes)
    first = replace(project.documents[0], processes=(replace(process, nodes=nodes),))
    return replace(project, documents=(first, project.documents[1]))


@needs_poppler
def test_a_page_and_a_pdf_show_each_step_with_its_number_who_does_it_and_what_was_said() -> None:
    pack = review_pack(_asked(), made_on=SENT)
    page = review_html(pack).decode()
    assert 'data-number="2.1" data-element="T3"' in page
    assert "Content-Security-Policy" in page, "it needs no network"
    text = letters("".join(text_pages(review_pdf(pack))))
    for said in ("Write it down.", "Desk", "R1 (must): Shows a list", "Ben, 2026-10-30: Which tool?"):
        assert said in page
        assert letters(said) in text
    assert review_html(pack) == review_html(review_pack(_asked(), made_on=SENT))


def test_the_sheet_has_a_row_for_each_step_and_its_whole_table_can_be_sorted_and_written_below() -> None:
    book = load_workbook(BytesIO(comment_sheet(review_pack(reviewed(), made_on=SENT), reviewer="Anna")))
    assert book.sheetnames == ["Remarks", "Incident", "Change", "ITSM Fit"]
    assert book["ITSM Fit"].sheet_state == "veryHidden"
    sheet = book["Remarks"]
    rows = [[cell.value for cell in row[:5]] for row in sheet.iter_rows(min_row=7, max_row=13)]
    assert rows == [
        ["No.", "Process", "Step", "Who", "Said so far"],
        [None, "Incident", "Whole process", None, None],
        ["1", "Incident", "Log", "Desk", "Ben, 2026-10-30: Which tool?"],
        ["2", "Incident", "Fix", None, None],
        ["2.1", "Incident", "Try", None, None],
        ["2.2", "Incident", "Ask", None, None],
        ["3", "Incident", "Close", None, None],
    ]
    assert sheet["C4"].value == "Anna"
    open_cells = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    assert {"C4", "C5"} <= open_cells
    table = {f"{letter}{row}" for letter in "ABCDEFGHI" for row in range(8, sheet.max_row + 1)}
    assert table <= open_cells, "programs sort no range of a protected sheet that holds a locked cell"
    assert not any(sheet.row_dimensions[sheet.max_row + more].protection.locked for more in range(1, 201))
    assert {"A1", "A2", "B4", "A7", "F7"}.isdisjoint(open_cells)
    assert sheet.protection.sheet
    assert sheet.column_dimensions["I"].hidden
    listed = [[cell.value for cell in row] for row in book["ITSM Fit"]["F1:I13"]]
    assert [row[0] for row in listed if row[2] == "Incident"] == [
        *("Whole process", "1 Log", "2 Fix", "2.1 Try", "2.2 Ask", "3 Close", "Known?", "Missing step"),
        *(f"Missing step after {step}" for step in ("1 Log", "2 Fix", "2.1 Try", "2.2 Ask", "3 Close")),
    ]
    assert [row[3] for row in listed[:2]] == ["Incident: Whole process", "Incident: 1 Log"]


def test_a_step_is_chosen_of_the_process_in_the_same_row_wherever_that_was_sorted_to() -> None:
    sheet = load_workbook(BytesIO(comment_sheet(review_pack(reviewed(), made_on=SENT))))["Remarks"]
    lists = [each for each in sheet.data_validations.dataValidation if each.type == "list"]
    steps = {int(str(each.sqref)[1:].split(":")[0]): each for each in lists if str(each.sqref).startswith("C")}
    ranges = [cells for each in steps.values() for cells in each.sqref.ranges]
    rows = sorted(row for cells in ranges for row in range(cells.min_row, cells.max_row + 1))
    assert rows == list(range(8, sheet.max_row + 201)), "every row, and those below"
    assert all(f"MATCH($B{first}," in each.formula1 for first, each in steps.items())


def test_who_reads_is_told_the_file_to_write_in_and_to_whom_and_by_when_it_goes_back() -> None:
    back = ReturnWish("Pat, pat@example.org", date(2026, 12, 11))
    pack = review_pack(reviewed(), made_on=SENT, reviewers=["Anna"], back=back)
    asked = "Please send the comment sheet back to Pat, pat@example.org by 2026-12-11."
    page = review_html(pack).decode()
    assert asked in page
    assert "comments Anna.xlsx" in page
    assert "Known?" in page, "a decision goes by its name"
    assert load_workbook(BytesIO(comment_sheet(pack)))["Remarks"]["A3"].value == asked
    both = review_pack(reviewed(), made_on=SENT, reviewers=["Anna", "Ben"])
    assert "comments ….xlsx" in review_html(both).decode()


@needs_poppler
def test_a_large_drawing_is_cut_over_pages_of_one_size() -> None:
    project = reviewed()
    process = project.processes["P"]
    steps = [Node(f"X{at}", NodeKind.TASK, f"Step {at}", bounds=Bounds(160 * at, 0, 100, 80)) for at in range(30)]
    wide = replace(
        project.documents[0], processes=(replace(process, nodes=tuple(steps), flows=(), lanes=()),), pools=()
    )
    pdf = review_pdf(review_pack(replace(project, documents=(wide,)), made_on=SENT))
    pages = text_pages(pdf)
    assert "part 1 of " in " ".join(" ".join(pages).split())
    sizes = {tuple(sorted(round(float(each)) for each in page.mediabox[2:])) for page in opened_pdf(pdf).pages}
    assert sizes == {(595, 842)}, "A4, upright or lying"


def test_each_drawing_stands_on_a_sheet_as_a_picture() -> None:
    with ZipFile(BytesIO(comment_sheet(review_pack(reviewed(), made_on=SENT)))) as archive:
        pictures = [name for name in archive.namelist() if name.endswith(".png")]
        assert len(pictures) == 2
        assert archive.read(pictures[0]).startswith(b"\x89PNG")


def test_chosen_processes_go_out_by_id_or_name_and_keep_their_numbers() -> None:
    for chosen in ("Q", "change"):
        (process,) = review_pack(reviewed(), [chosen], made_on=SENT).processes
        assert [each.called for each in process.things] == ["Whole process", "1 Log", "2 Approve"]
    with pytest.raises(InputError, match="no process “Problem”; there are: Incident, Change"):
        review_pack(reviewed(), ["Problem"], made_on=SENT)
    with pytest.raises(InputError, match="draw one first"):
        review_pack(Project(), made_on=SENT)


def test_what_was_remarked_on_other_things_has_a_row_too() -> None:
    project = add_comment(reviewed(), reviewed().documents[0], "G", Comment("Who decides?", "Ben"))
    project = replace(project, loose_comments=(LooseComment(Comment("Gone", "Ben"), "P", about="4 Tell"),))
    things = {each.called: each.comments for each in review_pack(project, ["P"], made_on=SENT).processes[0].things}
    assert [each.text for each in things["Known?"]] == ["Who decides?"]
    assert [each.text for each in things["Whole process"]] == ["On “4 Tell”, which is no longer there: Gone"]


def test_texts_that_look_like_formulas_stay_texts() -> None:
    process = replace(
        reviewed().processes["P"], nodes=(replace(reviewed().processes["P"].node_by_id["T5"], name="=1+1"),)
    )
    project = replace(reviewed(), documents=(replace(reviewed().documents[0], processes=(process,)),))
    sheet = load_workbook(BytesIO(comment_sheet(review_pack(project, made_on=SENT))))["Remarks"]
    assert sheet["C9"].data_type == "s"
