"""The fit report as a PDF: what it says is what the workbook says, and whoever reads it finds their way."""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_reading import bookmarks, letters, link_pages, needs_poppler, opened_pdf, tags, text_pages, word_pages
from report_fits import diced_fit, empty_fit, small_fit
from report_reading import DAY, opened

from itsm_fit.drawing import fonts
from itsm_fit.errors import Cancelled, InputError
from itsm_fit.language import ENGLISH, Phrase, Writing, speaking
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Node, NodeKind, Process
from itsm_fit.model.report_look import ReportLook
from itsm_fit.report import fit_report, styles
from itsm_fit.report.content import (
    Cell,
    Column,
    ColumnBand,
    DataTable,
    DecisionBox,
    KeyAnswer,
    Paragraph,
    ProcessDrawing,
    Reference,
    ReportBlock,
    ReportPart,
    Subheading,
)
from itsm_fit.report.pdf import cells, document, fit_pages, fit_pdf, setting
from itsm_fit.report.said import number_said
from itsm_fit.report.sheets import SHEETS, ReportSheet, seen_of
from itsm_fit.scoring.figures import Outcome

pytestmark = needs_poppler
NASTY = (
    '#panic("x")',
    "*bold* _it_ $x^2$ @ref <label> `code` \\u{1F600} \\ //c /* */",
    "= Heading",
    "- item",
    "\"q\" 'a' -- --- ... 1/2 (c)",
    "#set page(width: 1pt)",
    "{{fit:ranking}} &amp; <b>",
)


def part_of(monkeypatch: pytest.MonkeyPatch, *blocks: ReportBlock, upright: bool = False) -> bytes:
    """A report of one part with these blocks."""
    sheet = ReportSheet(
        Phrase("Only"), Phrase("tells"), lambda _: ReportPart("Only one", "Its lead", blocks, upright=upright)
    )
    monkeypatch.setattr(document, "SHEETS", (sheet,))
    return fit_pdf(small_fit(), made_on=DAY)


def texts_of(monkeypatch: pytest.MonkeyPatch, texts: Sequence[str], most: float = 40) -> bytes:
    return part_of(monkeypatch, DataTable((Column("Text", styles.TEXT, most=most),), [(text,) for text in texts]))


def inside(pdf: bytes) -> None:
    """Nothing is printed beyond the edges of a page."""
    for page in word_pages(pdf):
        for word in page.words:
            assert word.left >= 0, word
            assert word.right <= page.width, word
            assert word.top >= 0, word
            assert word.bottom <= page.height, word


@pytest.mark.parametrize("name", ["Ranking", "Gaps", "Answers", "Hand-offs", "Steps"])
def test_each_figure_of_the_workbook_stands_in_the_pdf(name: str) -> None:
    fit = small_fit()
    sheet = opened(fit_report(fit, made_on=DAY, chosen=[name]))[name]
    printed = "".join(map(letters, text_pages(fit_pdf(fit, made_on=DAY, chosen=[name]), "-raw")))
    hidden = {at for each in sheet.column_dimensions.values() if each.hidden for at in range(each.min, each.max + 1)}
    shown = [cell for row in sheet.iter_rows(min_row=5) for cell in row
             if cell.value is not None and cell.column not in hidden]  # fmt: skip
    assert len(shown) > 10
    for cell in shown:
        said = cell.value if isinstance(cell.value, str) else number_said(cell.value, form_of(cell))
        assert letters(said) in printed, f"{cell.coordinate}: {said}"


def form_of(cell: openpyxl.cell.cell.Cell) -> str:
    return "" if cell.number_format == "General" else cell.number_format


def test_the_ranking_reads_row_by_row() -> None:
    pages = text_pages(fit_pdf(small_fit(), made_on=DAY, chosen=["Ranking"]))
    rows = [letters(line) for page in pages for line in page.splitlines()]
    assert letters("1 Alpha ? open 75 % 100 % 61 % 91 % 0 1 2 1 0 1 –") in rows
    assert letters("2 Beta ✗ not eligible 0 % 0 % 70 % 70 % 1 0 3 0 1 0 INC-01") in rows


def test_the_cover_says_whose_it_is_what_it_comes_to_and_what_made_it() -> None:
    fit = small_fit()
    look = ReportLook("Town of Example", "Choice of a service desk")
    fit = replace(fit, project=replace(fit.project, report_look=look))
    cover, contents, *_ = text_pages(fit_pdf(fit, made_on=DAY))
    advice = "Choose Alpha, on condition that its open must turns out to be met."
    for said in ("Town of Example", "Choice of a service desk", advice, "2027-01-15 with ITSM Fit"):
        assert said in " ".join(cover.split())
    assert "Page 1 of" not in cover
    assert "Page 2 of" in contents
    with opened_pdf(fit_pdf(fit, made_on=DAY)) as pdf:
        assert pdf.docinfo["/Title"] == "Choice of a service desk"


def test_the_contents_lead_to_each_part_and_name_its_page() -> None:
    packed = fit_pdf(small_fit(), made_on=DAY)
    pdf, pages = opened_pdf(packed), text_pages(packed)
    there = [str(sheet.name) for sheet in seen_of(SHEETS, small_fit(), ())]
    assert bookmarks(pdf) == there
    to = link_pages(pdf, 1)
    assert len(to) == len(there)
    for name, page in zip(there, to, strict=True):
        assert any(line.strip() == name for line in pages[page].splitlines())
        assert any(line.startswith(name) and line.endswith(f" {page + 1}") for line in pages[1].splitlines())
    assert "What is where" not in "".join(pages), "the contents stand in front of all parts"


def test_a_reader_program_finds_language_title_headings_tables_and_what_pictures_show() -> None:
    pdf = opened_pdf(fit_pdf(small_fit(), made_on=DAY))
    assert pdf.Root["/MarkInfo"]["/Marked"]
    assert str(pdf.Root["/Lang"]).startswith("en")
    assert pdf.Root["/ViewerPreferences"]["/DisplayDocTitle"]
    with pdf.open_metadata() as data:
        assert data["pdfuaid:part"] == "1"
    kinds = [str(each["/S"]) for each in tags(pdf)]
    assert kinds.count("/Table") >= 8
    assert {"/TH", "/TD", "/TR", "/H1", "/TOC", "/Link", "/Figure"} <= set(kinds)
    shown = [str(each.get("/Alt", "")) for each in tags(pdf) if each["/S"] == "/Figure"]
    assert any("end-to-end fit and coverage" in alt for alt in shown)
    assert all(shown)


def test_a_report_in_another_language_says_so_and_writes_its_numbers() -> None:
    with speaking(replace(ENGLISH, name="de", writing=Writing(decimal=","))):
        packed = fit_pdf(small_fit(), made_on=DAY, chosen=["Hand-offs"])
    with opened_pdf(packed) as pdf:
        assert str(pdf.Root["/Lang"]) == "de"
    assert "0,20" in "".join(text_pages(packed))


def test_the_same_fit_and_day_make_the_same_bytes() -> None:
    assert fit_pdf(small_fit(), made_on=DAY) == fit_pdf(small_fit(), made_on=DAY)


@pytest.mark.parametrize("text", NASTY)
def test_a_text_is_no_markup_wherever_it_stands(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    led = Cell(text, styles.STRONG, Reference("Only", "k"))
    columns = (Column(text, most=90), Column("B", styles.STRONG, most=90), Column("C", most=90))
    packed = part_of(
        monkeypatch,
        Subheading(text),
        Paragraph(text),
        DecisionBox(text, Outcome.OPEN),
        KeyAnswer(text, [text]),
        DataTable(columns, [(text, text, led)], bands=[ColumnBand(0, 1, text)], keys=["k"]),
        DataTable((Column("A"),), (), empty=text),
    )
    assert letters("".join(text_pages(packed, "-raw"))).count(letters(text)) == 11


def test_names_and_titles_are_no_markup() -> None:
    fit, (first, second, *_) = small_fit(), NASTY
    look = ReportLook(second, first)
    fit = replace(fit, project=replace(fit.project, name=first, report_look=look))
    cover, contents, *_ = map(letters, text_pages(fit_pdf(fit, made_on=DAY)))
    assert letters(first) in cover
    assert letters(second) in cover
    assert letters(first) in contents, "in the footer"


@settings(max_examples=8, deadline=None)
@given(st.lists(st.text(string.punctuation + string.ascii_letters + " \n\u00e9ß", max_size=80), max_size=30))
def test_any_text_comes_out_as_itself(texts: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        printed = letters("".join(text_pages(texts_of(patch, texts), "-raw")))
    for text in texts:
        assert letters(text) in printed


def test_any_script_is_printed_and_what_no_font_has_is_a_box(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = texts_of(monkeypatch, ["إدارة الحوادث", "事件管理", "Störung", "\U000f1234", "\x1b[31mred\x00\u202eevil"])
    printed = letters("".join(text_pages(packed, "-raw")))
    assert "Störung" in printed
    assert "[31mred" in printed
    assert "\x1b" not in printed
    with opened_pdf(packed) as pdf:
        assert pdf.Root["/MarkInfo"]["/Marked"]
    inside(packed)


@pytest.fixture
def wide_font(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Print set in the widest of the fonts that are named, as on a machine that has no other."""
    for user in (fonts, setting):
        monkeypatch.setattr(user, "FONT_FAMILIES", ("DejaVu Sans",))
    _forget_widths()
    yield
    _forget_widths()


def _forget_widths() -> None:
    fonts._wideness.cache_clear()
    cells._width.cache_clear()


@pytest.mark.usefixtures("wide_font")
def test_nothing_is_cut_off_however_long_words_and_texts_are(monkeypatch: pytest.MonkeyPatch) -> None:
    words = " ".join(f"word{at}" for at in range(3000))
    packed = texts_of(monkeypatch, ["x" * 700, "事" * 300, words])
    inside(packed)
    printed = letters("".join(page.rpartition("Service desk 2027")[0] for page in text_pages(packed, "-raw")))
    assert printed.count("x") >= 700
    assert all(f"word{at}" in printed for at in range(0, 3000, 7))


def test_a_head_stands_on_each_page_and_rows_are_not_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [(f"r{at}a r{at}b " + "and so on " * 60, f"n{at}") for at in range(60)]
    packed = part_of(monkeypatch, DataTable((Column("Heading", styles.TEXT, most=30), Column("Number")), rows))
    pages = [" ".join(page.split()) for page in text_pages(packed, "-raw")[2:]]
    assert len(pages) > 3
    assert all("Heading" in page and "Number" in page for page in pages)
    for page in pages:
        assert page.count("and so on") % 60 == 0


def test_a_table_with_too_many_columns_goes_on_below_with_its_first_column(monkeypatch: pytest.MonkeyPatch) -> None:
    columns = (Column("Process", styles.STRONG), *(Column(f"Tool{at:02}", styles.PERCENT) for at in range(40)))
    rows = [(f"Proc{row}", *((row * 40 + at) / 1000 for at in range(40))) for row in range(3)]
    packed = part_of(monkeypatch, DataTable(columns, rows, frozen=1))
    text = "".join(text_pages(packed)[2:])
    assert text.count("Proc1") == text.count("Columns, part") > 1
    assert all(text.count(f"Tool{at:02}") == 1 for at in range(40))
    inside(packed)


def test_each_part_of_a_table_names_its_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    columns = (Column("Rank", styles.CENTRED), Column("Tool"), *(Column(f"C{at}", styles.AMOUNT) for at in range(40)))
    packed = part_of(monkeypatch, DataTable(columns, [(1, "Alpha", *[12345.6] * 40)], frozen=1))
    text = "".join(text_pages(packed)[2:])
    assert text.count("Alpha") == text.count("Columns, part") > 1


def test_a_table_longer_than_a_document_says_what_it_leaves_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MOST_CELLS", 100)
    packed = part_of(monkeypatch, DataTable((Column("A"), Column("B")), [(f"a{at}", "b") for at in range(1200)]))
    text = " ".join("".join(text_pages(packed)).split())
    assert "Here are the first 50 of 1 200 rows" in text
    assert "a49" in text
    assert "a50" not in text


def test_a_figure_leads_to_its_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    led = DataTable((Column("To"),), [(Cell("see", styles.WORD, Reference("Only", "k99")),)])
    rows = DataTable((Column("Row"),), [(f"row{at}",) for at in range(100)], keys=[f"k{at}" for at in range(100)])
    away = DataTable((Column("Away"),), [(Cell("away", styles.WORD, Reference("Elsewhere", "k1")),)])
    packed = part_of(monkeypatch, led, rows, away)
    pdf, pages = opened_pdf(packed), text_pages(packed)
    (to,) = link_pages(pdf, 2)
    assert to > 2
    assert "row99" in pages[to]


def test_decisions_answers_and_empty_tables_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = part_of(
        monkeypatch,
        DecisionBox("Take Alpha", Outcome.NO),
        KeyAnswer("Who wins", ["Alpha", "by three points"]),
        Paragraph("A sentence."),
        Subheading("Above a table"),
        DataTable((Column("A"),), (), empty="Nobody answered."),
        Subheading("Above nothing"),
        upright=True,
    )
    page = text_pages(packed)[2]
    assert "✗ Take Alpha" in page
    for said in ("Who wins", "by three points", "A sentence.", "Above a table", "Nobody answered."):
        assert said in page
    assert "Above nothing" not in page
    assert word_pages(packed)[2].width < word_pages(packed)[2].height


def drawing(width: float) -> ProcessDrawing:
    from itsm_fit.drawing.svg import to_svg

    node = Node("t", NodeKind.TASK, "Log incident", bounds=Bounds(0, 0, width, 80))
    svg = to_svg(Document("a.bpmn", (Process("P", nodes=(node,)),)))
    return ProcessDrawing("P", "Alpha", f"Incident, {width} wide", lambda _theme=None: svg)


def test_a_drawing_stands_among_the_texts_where_it_can_be_read_there_else_on_larger_paper(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    blocks = (Paragraph("before"), drawing(300), Subheading("Wide"), drawing(2400), Paragraph("after"))
    packed = part_of(monkeypatch, *blocks)
    pages = word_pages(packed)[2:]
    assert [round(page.width) for page in pages] == [842, 1191, 842]
    assert [sum(word.text == "Log" for word in page.words) for page in pages] == [1, 1, 0]
    assert [sum(word.text == "Wide" for word in page.words) for page in pages] == [0, 1, 0], "it leads to its drawing"
    assert [str(each["/Alt"]) for each in tags(opened_pdf(packed)) if each["/S"] == "/Figure"] == [
        "Incident, 300 wide",
        "Incident, 2400 wide",
    ]


@pytest.mark.parametrize("fit", [empty_fit(), diced_fit(0, 0, 0, ["Alpha"]), diced_fit(1, 2, 4, ())])
def test_a_fit_without_tools_requirements_or_drawings_has_a_report(fit: object) -> None:
    assert len(text_pages(fit_pdf(fit, made_on=DAY))) >= 3  # type: ignore[arg-type]


@pytest.mark.slow
def test_two_hundred_tools_are_all_there_and_nothing_is_cut_off() -> None:
    names = [f"Tool-{at:03}" for at in range(200)]
    packed = fit_pdf(diced_fit(2, 3, 8, names), made_on=DAY, chosen=["Summary", "Processes", "Steps", "Requirements"])
    text = "".join(text_pages(packed))
    assert all(name in text for name in names)
    inside(packed)


def test_only_what_is_chosen_is_printed_and_a_name_without_part_is_refused() -> None:
    assert bookmarks(opened_pdf(fit_pdf(small_fit(), made_on=DAY, chosen=["gaps", "Summary"]))) == ["Summary", "Gaps"]
    with pytest.raises(InputError, match="no sheet “Gasp”"):
        fit_pdf(small_fit(), made_on=DAY, chosen=["Gasp"])


def test_it_tells_how_far_it_is_and_can_be_stopped_between_parts() -> None:
    said: list[float] = []
    fit_pdf(small_fit(), made_on=DAY, progress=lambda _, share: said.append(share))
    assert all(a <= b for a, b in pairwise(said))
    assert said[-1] == 1.0
    seen: list[str] = []

    def stop(message: str, _: float) -> None:
        seen.append(message)
        if "Gaps" in message:
            raise Cancelled

    with pytest.raises(Cancelled):
        fit_pdf(small_fit(), made_on=DAY, progress=stop)
    assert seen


def test_its_first_pages_are_drawn() -> None:
    pages = list(fit_pages(small_fit(), made_on=DAY, most=3, ppi=36.0))
    assert len(pages) == 3
    assert all(page.startswith(b"\x89PNG") for page in pages)
    with pytest.raises(InputError, match="no sheet"):
        list(fit_pages(small_fit(), made_on=DAY, chosen=["Gasp"]))


def test_of_a_long_table_the_pages_that_are_drawn_show_the_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [(f"a{at}", "b") for at in range(5_000)]
    part = ReportPart("Only one", "Its lead", (DataTable((Column("A"), Column("B")), rows),))
    monkeypatch.setattr(document, "SHEETS", (ReportSheet(Phrase("Only"), Phrase("tells"), lambda _: part),))
    drawn = list(fit_pages(small_fit(), made_on=DAY, most=500, ppi=20.0))
    whole = text_pages(fit_pdf(small_fit(), made_on=DAY))
    assert 2 < len(drawn) < len(whole) / 2
