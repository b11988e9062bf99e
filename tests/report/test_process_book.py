"""What a process book says of the processes: the same in every kind of file."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import docx
import pytest
from book_projects import DAY, book, book_project, change, in_a_row, incident
from builders import matrix_of
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from pdf_reading import bookmarks, link_pages, needs_poppler, opened_pdf, tags, text_pages
from recalculating import OFFICE

from itsm_fit.errors import InputError
from itsm_fit.model import edits
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.report.process_book.tiling import READABLE
from itsm_fit.sealing.sign_off import approved
from itsm_fit.selection import evaluate, in_report_language

needs_writer = pytest.mark.skipif(
    OFFICE is None or not (Path(OFFICE).resolve().parent / "libswlo.so").exists(),
    reason="LibreOffice Writer is not installed",
)


def opened(data: bytes) -> WordDocument:
    return docx.Document(BytesIO(data))


def told(project: Project, *processes: str, **more: object) -> dict[str, dict[str, list[list[str]]]]:
    """The rows of the tables below each heading, header first, by chapter and heading; "" above the first heading."""
    found: dict[str, dict[str, list[list[str]]]] = {}
    chapter = heading = ""
    for block in opened(book(project, "docx", processes, **more).data).iter_inner_content():
        if not hasattr(block, "rows"):
            if block.style.name == "Heading 1":
                chapter, heading = block.text, ""
            elif block.style.name == "Heading 2":
                heading = block.text
        elif chapter:
            found.setdefault(chapter, {})[heading] = [[cell.text for cell in row.cells] for row in block.rows]
    return found


def test_each_process_has_a_chapter_and_roles_and_terms_are_told_of_all() -> None:
    assert list(told(book_project())) == ["Overview", "Incident", "Change", "Roles", "Terms"]


def test_only_the_chosen_processes_are_told_of() -> None:
    chapters = told(book_project(), "CHG")
    assert list(chapters) == ["Change", "Roles", "Terms"]
    assert chapters["Change"]["Other processes"][1:] == [
        ["is called by", "Incident (not in this book)", "step 4 Ask for a change"]
    ]


def test_a_step_has_its_number_its_role_what_is_done_and_what_it_asks() -> None:
    assert told(book_project())["Incident"]["Steps"] == [
        ["No.", "Step", "Role", "What is done", "Requirements"],
        ["1", "Log", "Service desk", "Write down who calls.", "R1"],
        ["2", "Escalate", "Expert", "", "R2"],
        ["3", "Fix", "Expert", "", ""],
        ["3.1", "Look", "Expert", "", ""],
        ["3.2", "Mend", "Expert", "", "R1"],
        ["4", "Ask for a change", "Service desk", "Calls Change.", ""],
    ]


def test_who_does_what_says_from_whom_and_to_whom_work_passes() -> None:
    assert told(book_project())["Incident"]["Who does what"][1:] == [
        ["Service desk", "1 Log\n4 Ask for a change", "Expert", "Expert"],
        ["Expert", "2 Escalate\n3 Fix\n3.1 Look\n3.2 Mend", "Service desk", "Service desk"],
    ]


def test_a_hand_off_has_the_steps_on_both_sides_and_how_often_it_is_taken() -> None:
    rows = told(book_project())["Incident"]["Hand-offs between roles"][1:]
    assert rows == [
        ["Service desk", "1 Log", "Expert", "2 Escalate", "0.30"],
        ["Service desk", "1 Log", "Expert", "3 Fix", "0.70"],
        ["Expert", "3 Fix", "Service desk", "4 Ask for a change", "0.00"],
        ["Expert", "3 Fix", "Service desk", "4 Ask for a change", "1.00"],
    ]


def test_a_decision_has_its_outcomes_with_their_shares_and_where_they_lead() -> None:
    assert told(book_project())["Incident"]["Decisions"][1:] == [
        ["Urgent? (exclusive gateway)", "Service desk", "yes", "30 %", "2 Escalate"],
        ["", "", "no (else)", "70 %", "3 Fix"],
    ]


def test_an_event_says_its_kind_where_it_waits_and_for_what() -> None:
    rows = told(book_project())["Incident"]["Events"]
    assert rows[1:] == [
        ["Call", "message start event", "Service desk", "", "1 Log"],
        [
            "Late",
            "timer boundary event at 3 Fix, which it ends",
            "Expert",
            "PT4H (after this time)",
            "4 Ask for a change",
        ],
        ["Done", "end event", "Service desk", "", ""],
    ]


def test_requirements_stand_with_their_steps_priority_state_and_source() -> None:
    chapters = told(book_project())
    assert chapters["Incident"]["What is asked of a tool"] == [
        ["ID", "Steps", "Requirement", "Priority", "State"],
        ["R1", "1, 3.2", "Text of R1", "must", "draft"],
        ["R2", "2", "Text of R2", "should", "draft"],
    ]
    assert chapters["Change"]["What is asked of a tool"][1] == ["R3", "1", "Text of R3", "must", "agreed", "ISO 20000"]


def test_the_facts_the_kpis_and_the_calls_of_a_process_are_told() -> None:
    incident_chapter = told(book_project())["Incident"]
    assert dict(incident_chapter[""]) == {
        "Subject": "Details",
        "Practice": "Incident management",
        "Roles": "Service desk and Expert",
        "Steps": "6",
        "Requirements": "2 (1 must, 1 should)",
        "Hand-offs": "4",
        "Cases a month": "1\u2009200",
        "Calls": "Change",
    }
    assert incident_chapter["What it is measured by"][1] == [
        "Solved at once",
        "of all",
        "higher",
        "40 %",
        "60 %",
        "Ann",
    ]
    assert incident_chapter["Other processes"][1] == ["calls", "Change", "4 Ask for a change"]


def test_lanes_of_one_name_are_one_role_in_the_appendix() -> None:
    assert told(book_project())["Roles"][""][1:] == [
        ["Expert", "Incident", "2, 3, 3.1, 3.2"],
        ["", "Change", "1"],
        ["Service desk", "Incident", "1, 4"],
    ]


def test_figures_of_tools_are_told_only_when_they_are_wanted() -> None:
    project = book_project(matrices=(matrix_of({"Suite": {"R1": "native", "R2": "no"}}),))
    assert "What tools make of it" not in told(project)["Incident"]
    rows = told(project, scored=evaluate(project))["Incident"]["What tools make of it"]
    assert rows[1][:3] == [
        "Suite",
        "67 %",
        "0–70 %",
    ]  # (4·1 + 2·0) / 6; Escalate, to which 30 % come, fails; Change is open


def test_the_sign_off_is_told_once_a_process_has_an_owner() -> None:
    project = book_project()
    assert "Sign-off" not in dict(told(project)["Incident"][""])
    owned = edits.set_process_owners(project, "INC", ["Ann", "Bo"])
    owned = approved(owned, ["INC"], by="Ann", at=datetime(2027, 1, 2, tzinfo=UTC))
    chapters = told(owned)
    assert dict(chapters["Incident"][""])["Sign-off"] == "Approved by Ann, 2027-01-02 · Waits for Bo"
    assert [row[2] for row in chapters["Overview"][""]] == ["Sign-off", "approved by some", "no owner"]


def test_a_project_without_processes_is_refused() -> None:
    with pytest.raises(InputError, match="no process to write of"):
        book(Project("Empty"))


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_a_book_is_the_same_for_the_same_project_and_day(ending: str) -> None:
    assert book(book_project(), ending).data == book(book_project(), ending).data


# ---------------------------------------------------------------- drawings


def pictures(data: bytes) -> Iterator[tuple[str, int, int]]:
    """What each picture says of itself, with its size in EMU."""
    for shape in opened(data).inline_shapes:
        yield shape._inline.docPr.get("descr"), shape.width, shape.height


def test_every_page_and_every_folded_sub_process_is_drawn_and_described() -> None:
    said = [each for each, *_ in pictures(book(book_project()).data)]
    assert said == ["The drawing of Incident.", "The drawing of Incident › Fix.", "The drawing of Change."]


def test_a_large_drawing_comes_in_parts_that_can_be_read_behind_an_overview() -> None:
    made = [*pictures(book(book_project(in_a_row(60))).data)]
    assert made[0][0] == "The drawing of A long row. An overview; the parts in it follow, larger."
    parts = made[1:]
    assert [each for each, *_ in parts] == [
        f"The drawing of A long row. Part {at} of {len(parts)}." for at in range(1, len(parts) + 1)
    ]
    from itsm_fit.drawing.layout import arrange

    drawn = arrange(book_project(in_a_row(60)).documents[0])
    boxes = [node.bounds for node in drawn.processes[0].nodes if node.bounds]
    whole = max(box.right for box in boxes) - min(box.x for box in boxes)
    assert sum(width for _, width, _ in parts) / 12_700 >= whole * READABLE


def test_no_cut_goes_through_a_step_where_there_is_a_gap() -> None:
    from itsm_fit.report.process_book.tiling import _cuts

    boxes = [(at * 150.0, at * 150.0 + 100.0) for at in range(40)]
    cuts = _cuts((0.0, 5950.0), 1000.0, 60.0, boxes)
    assert cuts[0][0] == 0.0
    assert cuts[-1][1] == 5950.0
    assert all(end - start <= 1000.0 - (60.0 if start else 0.0) for start, end in cuts)
    assert all(not low < end < high for _, end in cuts[:-1] for low, high in boxes)
    assert len(cuts) == 7  # 1000 + 6 · 940 ≥ 5950 > 1000 + 5 · 940


@needs_poppler
def test_no_step_is_lost_between_the_parts_of_a_drawing() -> None:
    data = book(book_project(in_a_row(60)), "pdf").data
    parts = " ".join(page for page in text_pages(data, "-raw") if "A long row, part" in page).split()
    whole = " ".join(parts)
    assert all(f"Step t{at} " in whole for at in range(60))


# ---------------------------------------------------------------- Word


def test_a_word_document_can_be_read_aloud() -> None:
    document = opened(book(book_project()).data)
    body = document.element.body
    assert {each.text for each in document.paragraphs if each.style.name == "Heading 1"} >= {"Incident", "Change"}
    assert all(
        table.find(f"{qn('w:tr')}/{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for table in body.iter(qn("w:tbl"))
    )
    assert all(each.get("descr") for each in body.iter(qn("wp:docPr")))
    assert document.core_properties.title == "Process book: Desk"
    assert document.core_properties.language == "en-GB"


def contents(document: WordDocument) -> list[tuple[str, int]]:
    """What the contents list, with the pages."""
    fields = [
        each
        for each in document.element.body.iter(qn("w:p"))
        if (each.style or "").casefold().startswith("toc") and each.style != "TOCHeading"
    ]
    texts = [
        "".join("\t" if part.tag == qn("w:tab") else part.text or "" for part in each.iter(qn("w:t"), qn("w:tab")))
        for each in fields
    ]
    pairs = (text.strip("\t").split("\t") for text in texts if text.strip("\t"))
    return [(title, int(page)) for title, page in pairs]


def converted(data: bytes, folder: Path) -> bytes:
    """What LibreOffice prints."""
    (folder / "a.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), "a.docx"]
    subprocess.run(command, cwd=folder, capture_output=True, timeout=300, check=True)  # noqa: S603
    return (folder / "a.pdf").read_bytes()


@pytest.mark.slow
@needs_writer
@needs_poppler
def test_the_contents_have_the_pages_on_which_libreoffice_sets_the_chapters(tmp_path: Path) -> None:
    project = book_project(incident(), change(), in_a_row(60), in_a_row(25, "R2", "Another row"))
    data = book(project).data
    pages = text_pages(converted(data, tmp_path))
    begins = {page.strip().split("\n")[0].strip(): at for at, page in enumerate(pages, 1)}
    assert contents(opened(data)) == [
        (title, begins[title])
        for title in ("Overview", "Incident", "Change", "A long row", "Another row", "Roles", "Terms")
    ]
    assert f"Page 2 of {len(pages)}" in pages[1]


def test_lying_pages_are_sections_of_their_own_and_the_text_stands_upright() -> None:
    sections = opened(book(book_project(in_a_row(60))).data).sections
    ways = [(section.page_width or 0) > (section.page_height or 0) for section in sections]
    assert ways[0] is False
    assert ways[-1] is False
    assert all("Page" in "".join(each.itertext()) for section in sections for each in [section.footer._element])


# ---------------------------------------------------------------- PDF


@needs_poppler
def test_a_pdf_is_tagged_and_its_contents_lead_to_the_chapters() -> None:
    data = book(book_project(), "pdf").data
    pdf, pages = opened_pdf(data), text_pages(data)
    chapters = ["Overview", "Incident", "Change", "Roles", "Terms"]
    assert [each for each in bookmarks(pdf) if each in chapters] == chapters
    assert str(pdf.Root["/Lang"]) == "en"
    kinds = [str(each["/S"]) for each in tags(pdf)]
    assert {"/H1", "/H2", "/TH", "/Figure"} <= set(kinds)
    assert all("/Alt" in each for each in tags(pdf) if each["/S"] == "/Figure")
    assert [pages[at].strip().split("\n")[0].strip() for at in link_pages(pdf, 1)] == chapters
    assert f"Page 2 of {len(pages)}" in pages[1]


@needs_poppler
def test_the_drawing_and_the_tables_have_the_same_numbers() -> None:
    pages = text_pages(book(book_project(), "pdf").data, "-raw")
    chapter = next(page for page in pages if page.startswith("Incident"))
    assert re.search(r"^Late\n1\n2\n3\n4$", chapter, re.MULTILINE)
    assert "Incident › Fix\nLook Mend\n3.1 3.2\n" in chapter


# ---------------------------------------------------------------- whatever there is


def bare(*, lanes: Sequence[Lane] = (), name: str = "P", step: str = "Only") -> Process:
    nodes = (Node("only", NodeKind.TASK, step, lane=lanes[0].id if lanes else None),)
    return Process("P", name, nodes=nodes, lanes=tuple(lanes))


_LONG = "A very long name that goes on and on without an end in sight " * 8


@pytest.mark.parametrize("ending", ["docx", "pdf"])
@pytest.mark.parametrize(
    "process",
    [
        bare(),
        Process("P"),
        bare(name=_LONG, step=_LONG, lanes=[Lane("l", _LONG)]),
        bare(name="إدارة الحوادث", step="تسجيل", lanes=[Lane("l", "مكتب")]),
        bare(name="障害管理", step="受付と記録", lanes=[Lane("l", "サービスデスク")]),
        bare(name="a\x00b\x0b\ud800<&>\"'", step="{{fit:title}} \u202e"),
    ],
    ids=["one step", "nothing", "long", "from the right", "Japanese", "unfit"],
)
def test_a_book_can_be_made_of_any_process(process: Process, ending: str) -> None:
    data = book(book_project(process), ending).data
    if ending == "docx":
        assert len(opened(data).inline_shapes) >= 1
    else:
        assert len(opened_pdf(data).pages) >= 4


def test_processes_that_share_a_page_have_it_in_each_chapter() -> None:
    pools = (Pool("p1", "Desk", "INC"), Pool("p2", "Board", "CHG"))
    project = Project("Both", (Document("both.bpmn", (incident(), change()), pools),))
    said = [each for each, *_ in pictures(book(project).data)]
    assert (
        said == ["The drawing of Incident.", "The drawing of Incident › Fix.", "The drawing of Change."]
        or len(said) == 3
    )


def test_a_book_speaks_the_language_of_the_project() -> None:
    project = book_project()
    with in_report_language(project, "de"):
        document = opened(book(project).data)
    assert "Überblick" in {each.text for each in document.paragraphs}
    assert document.core_properties.language == "de-DE"
    assert DAY.year == 2027
