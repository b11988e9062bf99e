"""What goes out for review: numbered drawings and lists to read, and a sheet that people can fill in."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from pdf_reading import letters, needs_poppler, text_pages
from review_kit import SENT, reviewed

from itsm_fit.errors import InputError
from itsm_fit.model.comment import Comment, LooseComment
from itsm_fit.model.edits import add_comment
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.report.review import comment_sheet, review_html, review_pack, review_pdf


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


def test_the_sheet_has_a_row_for_each_step_and_only_cells_to_fill_in_are_open() -> None:
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
    assert {"C4", "C5", "F8", "G8", "H8", "C14"} <= open_cells
    assert {"A8", "B8", "C8", "E8", "I8"}.isdisjoint(open_cells)
    assert sheet.column_dimensions["I"].hidden
    offered = {str(each.sqref): each.formula1 for each in sheet.data_validations.dataValidation if each.type == "list"}
    first, last = offered["C14"].replace("'ITSM Fit'!", "").replace("$", "").split(":")
    listed = [cell[0].value for cell in book["ITSM Fit"][f"{first}:{last}"]]
    assert listed == ["Whole process", "1 Log", "2 Fix", "2.1 Try", "2.2 Ask", "3 Close", "Known?"]


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
