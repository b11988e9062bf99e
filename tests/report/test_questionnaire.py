"""The questionnaire asks what the drawn processes need, lets only answers be written, and tells how far one is."""

from __future__ import annotations

import struct
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from builders import contract_process, matrix_of, must, process_of, project_of
from questionnaire_kit import (
    ANSWER,
    COMMENT,
    DAY,
    EDITION_CELL,
    EFFORT,
    EVIDENCE,
    FIRST,
    HEADER,
    TOOL_CELL,
    little_project,
    written,
)

from itsm_fit.errors import InputError
from itsm_fit.importing.questionnaire_form import ANSWERS, fingerprint
from itsm_fit.model.document import DiagramPage, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Feature
from itsm_fit.report.questionnaire import questionnaire
from itsm_fit.report.questionnaire.picture import picture
from itsm_fit.scoring.wording import percent


def test_a_sheet_for_each_process_asks_in_the_order_of_the_flow() -> None:
    book = written(little_project())
    assert book.sheetnames == ["Instructions", "Incident", "Cross-cutting", "Prices", "Baseline"]
    rows = list(book["Incident"].iter_rows(min_row=HEADER, max_col=4, values_only=True))
    assert rows == [
        ("Step", "Id", "Requirement", "Priority"),
        ("Log", "R1", "Text of R1", "Must"),
        ("Fix", "R2", "Text of R2", "Must"),
        ("Escalate", "R3", "Text of R3", "Should"),
        ("Verify", "R4", "Text of R4", "Should"),
    ]
    assert book["Cross-cutting"][f"C{FIRST}"].value == "Runs in our own data centre"


def test_each_process_sheet_shows_its_drawing() -> None:
    with ZipFile(BytesIO(questionnaire(little_project(), made_on=DAY))) as archive:
        names = archive.namelist()
        picture = archive.read("xl/media/image1.png")
        anchor = archive.read("xl/drawings/drawing1.xml").decode()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert "<xdr:row>2</xdr:row>" in anchor
    assert 'descr="The process Incident as drawn"' in anchor
    assert "xl/worksheets/_rels/sheet2.xml.rels" in names  # Incident
    assert "xl/worksheets/_rels/sheet3.xml.rels" not in names  # Cross-cutting


def test_only_the_cells_for_the_vendor_are_unlocked() -> None:
    sheet = written(little_project())["Incident"]
    assert sheet.protection.sheet
    unlocked = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    assert unlocked == {f"{column}{row}" for column in (ANSWER, COMMENT, EVIDENCE, EFFORT) for row in range(6, 10)}
    instructions = written(little_project())["Instructions"]
    assert [c.coordinate for row in instructions.iter_rows() for c in row if not c.protection.locked] == [
        TOOL_CELL,
        EDITION_CELL,
    ]


def test_answers_are_chosen_from_the_levels_in_plain_words() -> None:
    book = written(little_project())
    lists = [its for its in book["Incident"].data_validations.dataValidation if its.type == "list"]
    assert [(str(its.sqref), its.formula1) for its in lists] == [(f"{ANSWER}6:{ANSWER}9", "answers")]
    sheet, cells = next(iter(book.defined_names["answers"].destinations))
    assert [row[0].value for row in book[sheet][cells]] == list(map(str, ANSWERS))


def test_progress_is_counted_by_formulas_that_carry_their_values() -> None:
    packed = questionnaire(little_project(), made_on=DAY)
    rows = {row[0].value: [cell.value for cell in row[2:5]] for row in written(little_project())["Instructions"]}
    assert rows["Incident"] == [
        4,
        "=COUNTA('Incident'!E6:E9)",
        "=COUNTIFS('Incident'!D6:D9,\"Must\",'Incident'!E6:E9,\"\")",
    ]
    with ZipFile(BytesIO(packed)) as archive:
        text = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<v>2</v>" in text
    assert f"{percent(0.0)} of the questions are answered" in text


def test_weights_are_left_out_unless_asked_for() -> None:
    def words(with_weights: bool) -> set[object]:
        return {cell.value for row in written(little_project(), with_weights=with_weights)["Incident"] for cell in row}

    assert not {"Weight", 7} & words(with_weights=False)
    assert {"Weight", 7} <= words(with_weights=True)


def test_a_requirement_of_several_places_is_asked_once() -> None:
    first = contract_process(Log=[must("R1")])
    second = process_of([Node("T", NodeKind.TASK, "Note it", requirement_refs=("R1",))], [], id="Q", name="Problem")
    book = written(project_of(first, second))
    row = [cell.value for cell in book["Problem"][FIRST]]
    assert row[:4] == ["Note it", "R1", "Text of R1", None]
    assert "Asked on the sheet “Incident”; one answer is enough." in row
    assert book["Problem"][f"{ANSWER}{FIRST}"].protection.locked
    assert [row[0].value for row in book["Baseline"].iter_rows(min_row=5)] == ["R1"]


def test_a_referenced_requirement_that_only_a_sheet_states_is_asked_in_its_words() -> None:
    process = process_of([Node("T", NodeKind.TASK, "Note it", requirement_refs=("R1",))], [])
    matrix = matrix_of({"Alpha": {"R1": "yes"}}, R1=Feature("R1", "As the sheet says", priority="must"))
    row = [cell.value for cell in written(project_of(process, matrices=(matrix,)))["Incident"][FIRST]]
    assert row[1:4] == ["R1", "As the sheet says", "Must"]


def test_each_process_of_one_file_has_a_drawing_of_its_own() -> None:
    first = contract_process(Log=[must("R1")])
    second = process_of([Node("T", NodeKind.TASK, requirements=(must("R2"),))], [], id="Q", name="Problem")
    pools = (Pool("A", "Incident", "P"), Pool("B", "Problem", "Q"))
    both = Project("Test", (Document("all.bpmn", (first, second), pools, (MessageFlow("M", "Log", "T"),)),))
    with ZipFile(BytesIO(questionnaire(both, made_on=DAY))) as archive:
        pictures = {archive.read(name) for name in archive.namelist() if name.startswith("xl/media/")}
    sizes = sorted(struct.unpack(">II", picture[16:24]) for picture in pictures)
    assert len(sizes) == 2
    assert sizes[0][0] < 0.75 * sizes[1][0]  # the pool of one task is narrower than that of the whole flow


def test_the_baseline_is_hidden_and_its_fingerprint_knows_what_matters() -> None:
    project = little_project()
    hidden = written(project)["Baseline"]
    assert hidden.sheet_state == "veryHidden"
    assert hidden["B2"].value == fingerprint(project)
    reworded = project_of(contract_process(Log=[replace(must("R1"), text="Other words")]))
    assert fingerprint(reworded) != fingerprint(project_of(contract_process(Log=[must("R1")])))
    heavier = project_of(contract_process(Log=[must("R1", weight=9.0)]))
    assert fingerprint(heavier) == fingerprint(project_of(contract_process(Log=[must("R1")])))


def test_names_that_excel_refuses_or_has_twice_become_others() -> None:
    names = ("Prices", "Change/Release: all [new]", "Change/Release: all [new]", "'", "x" * 40)
    processes = [
        process_of([Node("T", NodeKind.TASK, requirements=(must(f"R{n}"),))], [], id=f"P{n}", name=name)
        for n, name in enumerate(names)
    ]
    assert written(project_of(*processes)).sheetnames[1:-2] == [
        "Prices (2)",
        "Change Release all new",
        "Change Release all new (2)",
        "Process",
        "x" * 31,
    ]


def test_a_name_with_an_apostrophe_is_linked_and_counted() -> None:
    process = replace(contract_process(Log=[must("R1")]), name="Bob's desk")
    sheet = written(project_of(process))["Instructions"]
    row = next(row for row in sheet.iter_rows() if row[0].value == "Bob's desk")
    assert row[0].hyperlink.location == "'Bob''s desk'!A1"
    assert row[3].value == "=COUNTA('Bob''s desk'!E6:E6)"


def test_hostile_texts_stay_texts() -> None:
    process = contract_process(Log=[replace(must("R1"), text="=cmd|' /C calc'!A0")])
    book = written(project_of(replace(process, name="=1+1")))
    cell = book["=1+1"][f"C{FIRST}"]
    assert (cell.value, cell.data_type) == ("=cmd|' /C calc'!A0", "s")


def test_the_same_project_gives_the_same_bytes() -> None:
    assert questionnaire(little_project(), made_on=DAY) == questionnaire(little_project(), made_on=DAY)


def test_nothing_to_ask_is_said() -> None:
    with pytest.raises(InputError, match="nothing to ask"):
        questionnaire(Project(), made_on=DAY)


def test_the_picture_shows_the_page_on_which_the_process_is_drawn() -> None:
    def step(own: str) -> Node:
        return Node(own, NodeKind.TASK, own, bounds=Bounds(100, 100, 100, 80))

    first, second = Process("P", "Incident", nodes=(step("a"),)), Process("Q", "Change", nodes=(step("b"),))
    pages = (DiagramPage("D1", draws=frozenset({"a"})), DiagramPage("D2", draws=frozenset({"b", "c"})))
    apart = replace(first, nodes=(*first.nodes, step("c")))  # of which a part is drawn on the page of the other
    document = Document("two.bpmn", (apart, second), pages=pages)
    assert picture(document, apart) == picture(Document("two.bpmn", (first,)), first)
