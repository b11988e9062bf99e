"""An organisation's own workbook is filled, and keeps everything else."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from msoffcrypto.format.ooxml import OOXMLFile
from python_calamine import CalamineWorkbook
from recalculating import needs_office, recalculated
from report_fits import small_fit
from report_reading import DAY, opened
from template_files import (
    MACROS,
    crowded_template,
    parts_of,
    plain_template,
    rezipped,
    template,
    whole_template,
    with_parts,
    without_cells,
)
from thorough import examples
from xlsxwriter import Workbook
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from itsm_fit.errors import InputError
from itsm_fit.importing.report_back import read_report
from itsm_fit.model.edits.scenarios import apply_changes
from itsm_fit.model.project import Project
from itsm_fit.model.report_look import ReportLook
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.progress import Progress
from itsm_fit.report import WrittenReport, written_report
from itsm_fit.report.template import format_from, starter
from itsm_fit.report.template.cells import GivenValue
from itsm_fit.report.template.fill import GivenFact, TemplateFiller, TemplateOffer
from itsm_fit.report.template.offer import offer_of
from itsm_fit.report.template.tables import GivenColumn, GivenTable
from itsm_fit.report.template.workbook import TemplateBook
from itsm_fit.report.text import clean, looks_like_formula
from itsm_fit.scoring.basis import ProvenSupport
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import load
from itsm_fit.storage.spreadsheet import read_workbook

SMALL = Path(__file__).parents[2] / "sample_models" / "small" / "small-selection.itsmfit"
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")  # of openpyxl, by its reader


@pytest.fixture(scope="module")
def project() -> Project:
    return replace(load([SMALL]).project, report_look=ReportLook(organisation="City & Sons <Ltd>"))


@pytest.fixture(scope="module")
def fit(project: Project) -> Fit:
    return score(project)


@pytest.fixture(autouse=True, scope="module")
def _each_report_is_made_once() -> Iterator[None]:
    """The sheets behind a template's own are the same for all templates that ask for the same."""
    made: dict[tuple[object, ...], tuple[Fit, WrittenReport]] = {}

    def once(
        fit: Fit, *, made_on: date, progress: Progress, chosen: Collection[str], whole: bool, avoid: Collection[str]
    ) -> WrittenReport:
        key = (id(fit), made_on, *chosen, whole, *avoid)
        if key not in made:
            report = written_report(fit, made_on=made_on, progress=progress, chosen=chosen, whole=whole, avoid=avoid)
            made[key] = fit, report  # its id stays its own
        return made[key][1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("itsm_fit.report.template.written_report", once)
        yield


def filled(made: bytes, fit: Fit, *sheets: str, file: str = "own.xlsx") -> bytes:
    return format_from(made, file).write(fit, made_on=DAY, chosen=sheets)


def _without(made: bytes, part: str) -> bytes:
    return rezipped({name: text for name, text in parts_of(made).items() if name != part})


def _doctyped(made: bytes, part: str) -> bytes:
    return with_parts(made, lambda name, text: text.replace(b"?>", b"?><!DOCTYPE x>", 1) if name == part else text)


def _strict(made: bytes) -> bytes:
    return with_parts(
        made,
        lambda _, text: text.replace(
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
    )


# ---------------------------------------------------------------- what stays


@pytest.mark.parametrize("macros", [False, True])
def test_everything_but_the_places_stays_as_its_bytes_are(fit: Fit, macros: bool) -> None:
    made = whole_template(macros=macros)
    own, now = parts_of(made), parts_of(filled(made, fit))
    assert {name for name, part in own.items() if now.get(name) != part} == {
        *("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"),
        *("xl/styles.xml", "xl/sharedStrings.xml"),
        *("xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"),
        "xl/worksheets/sheet2.xml",
        *("xl/drawings/drawing1.xml", "xl/charts/chart1.xml"),
    }
    assert "xl/calcChain.xml" not in now, "programs make the order of calculation anew"
    kept = ["xl/media/image1.png", "xl/comments1.xml", "xl/tables/table1.xml", "xl/theme/theme1.xml"]
    kept += ["customXml/item1.xml", "xl/printerSettings/printerSettings1.bin"]
    assert set(kept) <= own.keys() & now.keys()
    assert (now.get("xl/vbaProject.bin") == MACROS) is macros


def test_a_sheet_changes_in_its_places_only(fit: Fit) -> None:
    made = whole_template()
    own, now = parts_of(made), parts_of(filled(made, fit))
    table = [xl_rowcol_to_cell(row, column) for row in range(4, 4 + 1 + len(fit.tools)) for column in range(14)]
    changed = {
        "xl/worksheets/sheet1.xml": ["A2", "A3", "B3", "D3", "O1", "O2", *table],
        "xl/worksheets/sheet2.xml": ["D1"],
        "xl/worksheets/sheet4.xml": [xl_rowcol_to_cell(row, column) for row in range(60) for column in range(10)],
    }
    for name, cells in changed.items():
        was, is_now = without_cells(own[name], *cells), without_cells(now[name], *cells)
        assert _CHANGING.sub(b"", is_now) == _CHANGING.sub(b"", was)
    assert b"<x14:sparkline>" in now["xl/worksheets/sheet1.xml"]
    assert b"<x14:dataBar " in now["xl/worksheets/sheet1.xml"]


_CHANGING = re.compile(
    rb"<oddHeader>.*?</oddHeader>"
    rb"|<conditionalFormatting[^>]*><cfRule dxfId=[^>]* type=.expression.*?</conditionalFormatting>"
)
"""The header that asks for something, and what strikes figures that do not hold any more."""


def test_what_is_numbered_in_the_template_keeps_its_number(fit: Fit) -> None:
    made = whole_template()
    own, now = parts_of(made), parts_of(filled(made, fit))
    for name in ("fonts", "fills", "borders", "cellXfs", "dxfs", "sst"):
        part = "xl/sharedStrings.xml" if name == "sst" else "xl/styles.xml"
        was, is_now = (_list(each[part], name) for each in (own, now))
        assert is_now[: len(was)] == was
        assert len(is_now) > len(was)


def _list(part: bytes, name: str) -> list[str]:
    root = etree.fromstring(part)
    found = root if root.tag.endswith("}" + name) else root.find(f"{{*}}{name}")
    return [] if found is None else [etree.canonicalize(etree.tostring(each, encoding="unicode")) for each in found]


# ---------------------------------------------------------------- what is filled in


def test_facts_stand_in_cells_texts_boxes_charts_and_margins(fit: Fit) -> None:
    made = filled(whole_template(), fit)
    board = opened(made)["Board"]
    leader = fit.tools[0]
    assert board["A2"].value == f"Report for {fit.project.name} of {DAY.isoformat()}"
    assert board["A3"].value == leader.name
    assert board["B3"].value.date() == DAY
    assert board["D3"].value == len(fit.tools)
    assert leader.coverage is not None
    assert opened(made)["Named"]["B2"].value == pytest.approx(leader.coverage.low)
    assert board.oddHeader.left.text == DAY.isoformat()
    assert board.oddHeader.right.text == fit.project.name
    parts = parts_of(made)
    assert b"For City &amp; Sons &lt;Ltd&gt;, " in parts["xl/drawings/drawing1.xml"]
    assert b"Amounts of City &amp; Sons &lt;Ltd&gt;" in parts["xl/charts/chart1.xml"]


def test_words_of_a_text_keep_their_looks(fit: Fit) -> None:
    made = filled(whole_template(), fit)
    text = openpyxl.load_workbook(BytesIO(made), rich_text=True)["Board"]["A2"].value
    assert [str(each) for each in text] == ["Report for ", fit.project.name, f" of {DAY.isoformat()}"]
    assert text[1].font.b


def test_a_table_looks_as_its_place_does(fit: Fit) -> None:
    board = opened(filled(whole_template(), fit))["Board"]
    assert [cell.value for cell in board[5][:4]] == ["Rank", "Tool", "Eligible", "End to end, proven"]
    assert all(cell.font.b and cell.fill.fgColor.rgb == "FF112233" for cell in board[5][:14])
    for row, tool in enumerate(fit.tools, start=6):
        assert [cell.value for cell in board[row][:2]] == [tool.rank, tool.name]
        assert board.cell(row, 2).font.name == "Georgia"
        assert tool.end_to_end is not None
        assert board.cell(row, 4).value == pytest.approx(tool.end_to_end.low)
        assert board.cell(row, 4).number_format == "0.000", "the place has a format of its own"
        assert board.cell(row, 5).number_format == "0 %", "the place has none"


def test_a_format_that_is_none_gives_way_whatever_its_number(fit: Fit) -> None:
    def write(book: Workbook, sheet: Worksheet) -> None:
        sheet.write_string("A1", "fit:date", book.add_format({"num_format": '"General"', "bold": True}))

    made = with_parts(template(write), lambda _, text: text.replace(b"&quot;General&quot;", b"General"))
    assert opened(filled(made, fit))["Board"]["A1"].value.date() == DAY


def test_headings_of_the_template_choose_the_columns_below_them(fit: Fit) -> None:
    gaps = opened(filled(whole_template(), fit))["Gaps"]
    assert [cell.value for cell in gaps[1]] == ["Tool", "Our remark", "Gain"]
    rows = list(gaps.iter_rows(min_row=2, values_only=True))
    assert rows[0][1] == "stays"
    assert {row[0] for row in rows} <= {tool.name for tool in fit.tools}
    assert all(isinstance(row[2], float) and row[1] is None for row in rows[1:])


def test_columns_are_chosen_at_a_place(fit: Fit) -> None:
    made = plain_template({"B2": "{{fit:ranking:Tool; Coverage, proven}}", "F2": "fit:processes:2"})
    board = opened(filled(made, fit))["Board"]
    assert [board["B2"].value, board["C2"].value, board["D2"].value] == ["Tool", "Coverage, proven", None]
    assert [board.cell(row, 2).value for row in range(3, 3 + len(fit.tools))] == [tool.name for tool in fit.tools]
    assert board["F2"].value == "Process"


def test_a_table_of_the_template_grows_with_what_is_filled_in(fit: Fit) -> None:
    def write(_: object, sheet: Worksheet) -> None:
        columns = [{"header": "Rank"}, {"header": "Tool"}, {"header": "Our remark"}]
        sheet.add_table("B4:D5", {"name": "Ours", "columns": columns})
        sheet.write_string("B5", "fit:ranking")

    made = filled(template(write), fit)
    table = openpyxl.load_workbook(BytesIO(made))["Board"].tables["Ours"]
    assert (table.ref, table.autoFilter.ref) == ("B4:D7", "B4:D7")
    assert [cell.value for cell in opened(made)["Board"]["C"][3:]] == ["Tool", *(tool.name for tool in fit.tools)]


def test_what_a_named_place_holds_is_an_example_that_gives_way(fit: Fit) -> None:
    def write(book: Workbook, sheet: Worksheet, beside: str = "") -> None:
        for row in range(1, 9):
            sheet.write_row(row, 0, ["an example", 7])
        if beside:
            sheet.write_string("C2", beside)
        book.define_name("fit.ranking", "=Board!$A$2:$B$9")

    with pytest.raises(InputError, match="C2 is in its way"):
        filled(template(lambda book, sheet: write(book, sheet, "beside")), fit)
    cells = [[cell.value for cell in row] for row in opened(filled(template(write), fit))["Board"]["A2:B9"]]
    tools = [[tool.rank, tool.name] for tool in fit.tools]
    assert cells == [["Rank", "Tool"], *tools, *([[None, None]] * (7 - len(tools)))]


def test_a_part_that_the_report_has_nothing_on_says_so() -> None:
    board = opened(filled(plain_template({"A1": "fit:money"}), small_fit()))["Board"]
    assert [board["A1"].value, board["A2"].value] == ["Money", "This report has nothing on it."]


def test_what_stands_below_moves_down_with_all_that_refers_to_it(fit: Fit) -> None:
    """As if its author had left so much room."""
    crowded, roomy = (parts_of(filled(crowded_template(by), fit)) for by in (0, len(fit.tools) - 1))
    assert b"<xdr:row>" in roomy["xl/drawings/drawing1.xml"]
    assert crowded.keys() == roomy.keys()
    own = [name for name in crowded if name.startswith("xl/") and name.endswith((".xml", ".vml"))]
    assert {"xl/charts/chart1.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/tables/table1.xml"} < {*own}
    for name in own:
        was, is_now = (_POINTS.sub(b"", without_cells(each[name])) for each in (roomy, crowded))
        assert was == is_now, name


_POINTS = re.compile(rb"margin-top:[0-9.]+pt|<a:off [^>]*>")
"""Where drawings stand in points: programs work it out from the cells that they are tied to."""


def test_formulas_that_share_one_follow_each_by_itself(fit: Fit) -> None:
    def share(_: str, text: bytes) -> bytes:
        text = text.replace(b"<f>C1*2</f>", b'<f t="shared" ref="E1:E9" si="0">C1*2</f>')
        return text.replace(b"<f>C9*2</f>", b'<f t="shared" si="0"/>')

    def write(_: object, sheet: Worksheet) -> None:
        sheet.write_string("A5", "fit:ranking:Tool")
        for row in (1, 9):
            sheet.write_formula(f"E{row}", f"=C{row}*2", None, 7)
        sheet.write_string("A8", "below")

    sheet = openpyxl.load_workbook(BytesIO(filled(with_parts(template(write), share), fit)))["Board"]
    assert [sheet["E1"].value, sheet["E11"].value, sheet["A10"].value] == ["=C1*2", "=C11*2", "below"]


def test_two_tables_on_a_sheet_make_room_each(fit: Fit) -> None:
    made = plain_template({"A1": "fit:ranking:Tool", "A4": "fit:ranking:Rank", "C4": "fit:ranking:Rank", "A7": "end"})
    rows = list(opened(filled(made, fit))["Board"].iter_rows(values_only=True))
    tools, ranks = [tool.name for tool in fit.tools], [tool.rank for tool in fit.tools]
    assert [row[0] for row in rows] == ["Tool", *tools, None, "Rank", *ranks, None, "end"]
    assert [row[2] for row in rows[5:]] == ["Rank", *ranks, None, None]


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        (lambda text: text.replace(b"</sheetData>", b"</sheetData><scenarios/>"), "scenarios"),
        (lambda text: text.replace(b"<f>B6</f>", b'<f t="array" ref="C2:C7">B6</f>'), "C2"),
        (lambda text: text.replace(b"<f>B6</f>", b"<f>SUM(One:Two!B6)</f>"), "One:Two!B6"),
        (lambda text: text.replace(b"<f>B6</f>", b"<f>B6)#</f>"), "B6)#"),
    ],
)
def test_what_cannot_move_down_is_named(changed: Callable[[bytes], bytes], what: str, fit: Fit) -> None:
    def write(_: object, sheet: Worksheet) -> None:
        sheet.write_string("A1", "fit:ranking:Tool")
        sheet.write_formula("C2", "=B6")
        sheet.write_string("A4", "below")

    made = with_parts(template(write), lambda name, text: changed(text) if name.endswith("sheet1.xml") else text)
    with pytest.raises(InputError, match=rf"own.xlsx, Board: .* would not follow: {re.escape(what)}\. Leave room"):
        filled(made, fit)


def test_two_programs_read_the_same(fit: Fit) -> None:
    made = filled(whole_template(), fit)
    first, second = opened(made), CalamineWorkbook.from_filelike(BytesIO(made))
    assert second.sheet_names == first.sheetnames
    for name in ("Board", "Gaps", "Named", "Ranking"):
        rows = second.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for row, values in enumerate(rows, start=1):
            for column, value in enumerate(values, start=1):
                other = first[name].cell(row, column).value
                assert (other if other is not None else "") == value or getattr(other, "date", lambda: None)() == value


# ---------------------------------------------------------------- the live report behind


def test_the_sheets_of_the_report_follow_those_of_the_template(fit: Fit) -> None:
    book = opened(filled(whole_template(), fit, "Summary", "Gaps"))
    shown = [sheet.title for sheet in book if sheet.sheet_state == "visible"]
    assert shown == ["Board", "It's ours & more", "Gaps", "Named", "Summary", "Gaps 2"]
    assert book.active.title == "Board"
    assert [sheet.title for sheet in book if sheet.sheet_view.tabSelected] == ["Board"]
    assert "ToolName" in book.defined_names
    assert "Ours2" in book.defined_names


def test_a_filled_template_comes_back_as_a_report_does(fit: Fit) -> None:
    returned = read_report(read_workbook(filled(whole_template(), fit), "own.xlsx"), fit)
    assert returned.changes == ()
    assert [each.where for each in returned.issues] == ["Board!A1"], "a comment of the template, about no requirement"


def test_values_of_formulas_over_filled_cells_are_left_to_be_worked_out(fit: Fit) -> None:
    def write(book: Workbook, sheet: Worksheet) -> None:
        book.define_name("Places", "=Board!$A$1:$B$3")
        sheet.write_string("A3", "fit:tool-count")
        looks = [
            "A3*2",
            "SUM(A1:A9)",
            "SUM(Places)",
            "E1+1",
            'INDIRECT("A3")',
            "B3+1",
            "SUM(B:C)",
            'IF("A3"="",1,Board!B2)',
        ]
        for row, formula in enumerate(looks):
            sheet.write_formula(row, 4, f"={formula}", None, 7)

    cells = opened(filled(template(write), fit))["Board"]
    assert [cells.cell(row, 5).value for row in range(1, 9)] == [None, None, None, None, None, 7, 7, 7]


def test_formulas_that_share_one_are_looked_at_each_by_itself(fit: Fit) -> None:
    def share(name: str, text: bytes) -> bytes:
        first, second = b"<f>A2*2</f>", b"<f>A3*2</f>"
        text = text.replace(first, b'<f t="shared" ref="C1:C2" si="0">A2*2</f>')
        return text.replace(second, b'<f t="shared" si="0"/>')

    def write(_: object, sheet: Worksheet) -> None:
        sheet.write_string("A3", "fit:tool-count")
        sheet.write_formula("C1", "=A2*2", None, 7)
        sheet.write_formula("C2", "=A3*2", None, 7)

    cells = opened(filled(with_parts(template(write), share), fit))["Board"]
    assert [cells["C1"].value, cells["C2"].value] == [7, None]


@pytest.mark.slow
@needs_office
def test_places_follow_a_changed_weight_in_another_program(project: Project, fit: Fit, tmp_path: Path) -> None:
    change = ScenarioChange(ChangeKind.REQUIREMENT_WEIGHT, ("INC-5",), 500.0)
    changed = score(apply_changes(project, [change], ProvenSupport()).project)
    assert [tool.name for tool in changed.tools] != [tool.name for tool in fit.tools], "another tool leads"
    made = filled(whole_template(), fit)
    book = opened(recalculated({"after": _weighing(made, "INC-5", 500.0)}, tmp_path)["after"])
    board = book["Board"]
    for row, tool in enumerate(changed.tools, start=6):
        assert [board.cell(row, 1).value, board.cell(row, 2).value] == [tool.rank, tool.name]
        assert tool.coverage is not None
        assert board.cell(row, 6).value == pytest.approx(tool.coverage.low, abs=1e-9)
        assert board.cell(row, 7).value == pytest.approx(tool.coverage.high, abs=1e-9)
    assert board["A3"].value == changed.tools[0].name
    assert board["O1"].value == sum(tool.rank for tool in changed.tools), "formulas of the template work"
    assert board["O2"].value == len(changed.tools)
    assert book["It's ours & more"]["D1"].value == board["O1"].value + 1
    assert not [cell.coordinate for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "e"]
    formulas = openpyxl.load_workbook(BytesIO(made))
    kept, (first, second, *_) = opened(made)["Board"], fit.tools
    assert second.coverage is not None
    assert [kept["A6"].value, kept["B6"].value] == [first.rank, first.name]
    assert kept["F7"].value == pytest.approx(second.coverage.low, abs=1e-9)
    for cell in ("A6", "B6", "F7"):
        assert formulas["Board"][cell].value.startswith("=INDEX('Ranking'!")


def _weighing(made: bytes, requirement: str, weight: float) -> bytes:
    """The workbook after somebody typed a weight into its sheet of requirements; nothing else is touched."""
    book = opened(made)
    sheet = book["Requirements"]
    column = next(cell.column for cell in sheet[4] if cell.value == "Weight")
    row = next(cell.row for cell in sheet["A"][4:] if cell.value == requirement)
    cell = xl_rowcol_to_cell(row - 1, column - 1).encode()
    part = f"xl/worksheets/sheet{book.sheetnames.index('Requirements') + 1}.xml"
    typed = re.compile(rb'(<c r="%b"[^>]*?)(?: t="str")?>.*?</c>' % cell)
    return with_parts(
        made,
        lambda name, text: typed.sub(rb"\1><v>%b</v></c>" % str(weight).encode(), text) if name == part else text,
    )


# ---------------------------------------------------------------- what cannot be filled


@pytest.mark.parametrize(
    ("cells", "where", "said"),
    [
        ({"A1": "Nothing asks here"}, "", "no place to fill: write fit:ranking into the cell"),
        ({"B3": "fit:rankng"}, "Board!B3 (rankng)", "There is: fit:project"),
        ({"B3": "{{fit:ranking:Tool;Tol}}"}, "Board!B3 (ranking:Tool;Tol)", "there. There is: Rank; Tool; "),
        ({"B3": "fit:ranking:2"}, "Board!B3 (ranking:2)", "Nothing can be filled in there"),
        ({"B3": "{{fit:proejct}} and {{fit:date}}"}, "Board!B3 (proejct)", "Nothing can be filled in there"),
        ({"B3": "See {{fit:ranking}}"}, "Board!B3 (ranking)", "A table cannot stand within a text"),
        ({"B3": "fit:ranking", "C4": "in its way"}, "Board!B3", "takes B3:O6, and C4 is in its way"),
        ({"B3": "fit:ranking", "C4": "fit:gaps"}, "Board!B3", "and C4 is in its way"),
    ],
)
def test_what_cannot_be_filled_is_named_with_its_cell(cells: dict[str, str], where: str, said: str, fit: Fit) -> None:
    with pytest.raises(InputError) as refused:
        filled(plain_template(cells), fit)
    assert (refused.value.file, refused.value.where) == ("own.xlsx", where)
    assert said in refused.value.message


def test_merged_cells_at_a_place_are_not_written_over(fit: Fit) -> None:
    def write(_: object, sheet: Worksheet) -> None:
        sheet.merge_range("A3:D5", "")
        sheet.write_string("B2", "fit:ranking")

    with pytest.raises(InputError, match=r"own.xlsx, Board!B2: .* and A3:D5 is in its way: leave room there"):
        filled(template(write), fit)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (b"", "no Excel workbook"),
        (b"Tool;Rank", "no Excel workbook"),
        (b"PK no archive", "damaged"),
        (
            with_parts(plain_template({}), lambda name, text: text[:99] if name == "xl/workbook.xml" else text),
            "damaged",
        ),
        (_without(plain_template({}), "xl/workbook.xml"), "no Excel workbook"),
        (_doctyped(plain_template({"A1": "fit:date"}), "xl/worksheets/sheet1.xml"), "DOCTYPE"),
        (_doctyped(plain_template({"A1": "fit:date"}), "xl/workbook.xml"), "DOCTYPE"),
        (with_parts(plain_template({}), more={"_xmlsignatures/sig1.xml": b"<a/>"}), "signed"),
        (_strict(plain_template({"A1": "fit:date"})), "Strict Open XML"),
    ],
)
def test_a_template_that_is_none_is_refused_in_one_sentence(made: bytes, said: str, fit: Fit) -> None:
    with pytest.raises(InputError, match=said) as refused:
        filled(made, fit)
    assert refused.value.file == "own.xlsx"


def test_a_locked_template_is_told_from_a_broken_one(fit: Fit) -> None:
    locked = BytesIO()
    OOXMLFile(BytesIO(plain_template({"A1": "fit:date"}))).encrypt("secret", locked)
    with pytest.raises(InputError, match="protected by a password"):
        filled(locked.getvalue(), fit)


@pytest.mark.parametrize("text", ["fit:tool-count", "Of {{fit:project}}", "fit:ranking"])
def test_a_heading_of_a_table_is_not_filled_in(text: str, fit: Fit) -> None:
    def write(_: object, sheet: Worksheet) -> None:
        sheet.add_table("B4:D5", {"columns": [{"header": text}, {"header": "b"}, {"header": "c"}]})

    with pytest.raises(InputError, match=r"Board!B4: A heading of a table cannot be filled in"):
        filled(template(write), fit)


def test_a_formula_that_others_share_is_not_written_over(fit: Fit) -> None:
    def write(book: Workbook, sheet: Worksheet) -> None:
        sheet.write_formula("C1", "=A1*2", None, 7)
        book.define_name("fit.tool_count", "=Board!$C$1")

    made = with_parts(template(write), lambda _, text: text.replace(b"<f>A1", b'<f t="shared" ref="C1:C2" si="0">A1'))
    with pytest.raises(InputError, match="Board!C1: The formula of this cell is that of others too"):
        filled(made, fit)


def test_a_name_without_a_cell_is_named(fit: Fit) -> None:
    made = template(lambda book, _: book.define_name("fit.ranking", "=1+1"))
    with pytest.raises(InputError, match=r"fit\.ranking: The name leads to no cell"):
        filled(made, fit)


def test_a_name_that_the_report_needs_is_named(fit: Fit) -> None:
    def write(book: Workbook, sheet: Worksheet) -> None:
        sheet.write_string("A1", "fit:date")
        book.define_name("changed", "=Board!$B$1")

    with pytest.raises(InputError, match="a name “Changed”, which the report needs"):
        filled(template(write), fit)


def test_a_workbook_of_the_kind_template_becomes_one_to_work_in(fit: Fit) -> None:
    made = with_parts(
        plain_template({"A1": "fit:date"}),
        lambda name, text: (
            text.replace(b"sheet.main+xml", b"template.main+xml") if name == "[Content_Types].xml" else text
        ),
    )
    assert b"spreadsheetml.sheet.main+xml" in parts_of(filled(made, fit, file="own.xltx"))["[Content_Types].xml"]


def test_days_of_a_template_that_counts_from_1904_are_those_days(fit: Fit) -> None:
    made = with_parts(
        plain_template({"A1": "fit:date"}), lambda _, text: text.replace(b"<workbookPr ", b'<workbookPr date1904="1" ')
    )
    assert opened(filled(made, fit))["Board"]["A1"].value.date() == DAY


# ---------------------------------------------------------------- texts of other people


HOSTILE = [
    *("=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "_x0041_", "<b>&amp;", "\x00\x0b\ud800x", "{{fit:date}}"),
    *("\x00=1+1", "שלום & مرحبا", "two\nlines", "x" * 40_000, "&A"),
]


@pytest.mark.parametrize("name", HOSTILE)
def test_texts_are_texts_wherever_they_are_filled_in(name: str, fit: Fit) -> None:
    made = filled(template(_asking), replace(fit, project=replace(fit.project, name=name)), "Gaps")
    _says(made, name)


@settings(max_examples=examples(60), deadline=None)
@given(st.text(max_size=60), st.sampled_from(["It's {ours} & more", "=1", "שלום", "x" * 31]))
def test_no_text_becomes_a_formula_or_markup(text: str, sheet: str) -> None:
    book = TemplateBook(template(lambda made, _: _asking(made, _, sheet)), "own.xlsx")
    table = GivenTable([GivenColumn(frozenset(), text)], [[GivenValue(text)]], "")
    offer = TemplateOffer({"project": GivenFact(GivenValue(text), text)}, {"ranking": lambda: [table]})
    TemplateFiller(book, offer).fill()
    _says(book.parts.packed(), text, sheet, table=True)


def _says(made: bytes, said: str, sheet: str = "It's ours", *, table: bool = False) -> None:
    text = clean(said)
    rows = CalamineWorkbook.from_filelike(BytesIO(made)).get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    assert rows[0][0] == text
    assert rows[1][0] == (f"For {text}." if len(text) < 30_000 else f"For {clean(said, 32_767 - 5)}.")
    cells = openpyxl.load_workbook(BytesIO(made))[sheet]
    assert {cells[cell].data_type for cell in ("A1", "A2", *(("A4", "A5") if table else ()))} <= {"s", "n"}
    assert cells["A1"].quotePrefix == looks_like_formula(text)
    if table:
        assert [row[0] for row in rows[3:5]] == [text] * 2 or not text
    drawn = parts_of(made)["xl/drawings/drawing1.xml"]
    assert "".join(etree.fromstring(drawn).itertext("{*}t")) == " ".join(text.split())
    assert len(cells.oddFooter.center.text or "") <= 255


def _asking(book: Workbook, _: object, name: str = "It's ours") -> None:
    sheet = book.add_worksheet(name)
    sheet.write_string("A1", "fit:project")
    sheet.write_string("A2", "For {{fit:project}}.")
    sheet.write_string("A4", "fit:ranking")
    sheet.insert_textbox("T1", "{{fit:project}}")
    sheet.set_footer("&COf {{fit:project}}")


# ---------------------------------------------------------------- a template to start from


def test_a_template_to_start_from_is_filled_as_it_is(fit: Fit) -> None:
    board = opened(filled(starter(), fit))["Board"]
    assert board["A1"].value == f"Fit report: {fit.project.name}"
    assert board["A4"].value.startswith(f"First by coverage: {fit.tools[0].name}.")
    assert [board.cell(row, 2).value for row in range(6, 10)] == ["Tool", *(tool.name for tool in fit.tools)]
    assert board["A11"].value == "What comes next, and who decides it:", "it moved down"


def test_a_template_to_start_from_lists_all_that_there_is_to_ask_for(fit: Fit) -> None:
    listed = [row[0] for row in opened(starter())["Places"].iter_rows(min_row=3, values_only=True)]
    offered = offer_of(written_report(fit, made_on=DAY)).names
    assert [name for name in listed if name not in {"Facts", "Tables"}] == offered
