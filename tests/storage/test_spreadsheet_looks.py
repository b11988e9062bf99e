"""What a person sees on a sheet is what is read: merges hide, formats show shares, colours and signs speak."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest
import xlsxwriter
import xlwt
from openpyxl.formatting.rule import IconSetRule
from openpyxl.styles import PatternFill
from openpyxl.styles.colors import Color
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from spreadsheet_files import archive, sheet_xml, xls, xlsb, xlsx

from itsm_fit.storage.spreadsheet import CellPlace, CellRange, Choices, Percent, Worksheet, read_workbook


def _only_sheet(data: bytes, name: str = "vendors.xlsx") -> Worksheet:
    (sheet,) = read_workbook(data, name).sheets
    return sheet


def _saved(book: Any) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _written(write: Callable[[xlsxwriter.Workbook, Any], None]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        write(book, book.add_worksheet("Matrix"))
    return out.getvalue()


# ---------------------------------------------------------------- merges
def _merged_xlsx() -> bytes:
    cells = "".join(
        f'<row r="{row}"><c r="A{row}" t="str"><v>{a}</v></c><c r="B{row}" t="str"><v>{b}</v></c></row>'
        for row, a, b in ((1, "Mail", "Yes"), (2, "Phone", "stale"), (3, "Chat", "No"))
    )
    merges = '<mergeCells count="1"><mergeCell ref="B1:B2"/></mergeCells>'
    return xlsx(sheet_xml(cells).replace(b"</sheetData>", b"</sheetData>" + merges.encode()))


def _merged_xls() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Matrix")
    for row, values in enumerate((("Mail", "Yes"), ("Phone", "stale"), ("Chat", "No"))):
        for column, value in enumerate(values):
            sheet.write(row, column, value)
    sheet.merged_ranges.append((0, 1, 1, 1))  # `merge` would blank what it hides
    return _saved(book)


_DOCUMENT = """<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
 <office:body><office:spreadsheet><table:table table:name="Matrix">{rows}</table:table></office:spreadsheet>
 </office:body> </office:document>"""


def _row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def _text(text: str, *, tag: str = "table-cell", more: str = "") -> str:
    return f'<table:{tag} office:value-type="string" {more}><text:p>{text}</text:p></table:{tag}>'


def _merged_ods() -> bytes:
    rows = (
        _row(_text("Mail"), _text("Yes", more='table:number-rows-spanned="2" table:number-columns-spanned="1"')),
        _row(_text("Phone"), _text("stale", tag="covered-table-cell")),
        _row(_text("Chat"), _text("No")),
    )
    return archive({"content.xml": _DOCUMENT.format(rows="".join(rows)).encode()})


_MERGED = {
    "xlsx": _merged_xlsx,
    "xls": _merged_xls,
    "xlsb": lambda: xlsb([["Mail", "Yes"], ["Phone", "stale"], ["Chat", "No"]], merged=(0, 1, 1, 1)),
    "ods": _merged_ods,
}


@pytest.mark.parametrize("kind", _MERGED)
def test_what_a_merge_hides_is_blank_and_its_range_is_told(kind: str) -> None:
    sheet = _only_sheet(_MERGED[kind](), f"vendors.{kind}")
    assert sheet.rows == (("Mail", "Yes"), ("Phone", ""), ("Chat", "No"))
    assert sheet.merged == (CellRange(0, 1, 1, 1),)


def test_merges_that_overlap_without_end_cost_no_time() -> None:
    merges = '<mergeCell ref="A1:C300"/>' * 20_000
    cells = "".join(
        f'<row r="{row}"><c r="A{row}"><v>1</v></c><c r="C{row}"><v>1</v></c></row>' for row in range(1, 301)
    )
    xml = sheet_xml(cells).replace(b"</sheetData>", f"</sheetData><mergeCells>{merges}</mergeCells>".encode())
    assert _only_sheet(xlsx(xml)).value(0, 0) == 1.0


# ---------------------------------------------------------------- per cent signs
def _percent_xls() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Matrix")
    for column, (value, code) in enumerate(_PERCENTS):
        sheet.write(0, column, value, xlwt.easyxf(num_format_str=code))
    return _saved(book)


def _percent_xlsx() -> bytes:
    def write(book: xlsxwriter.Workbook, sheet: Any) -> None:
        for column, (value, code) in enumerate(_PERCENTS):
            sheet.write_number(0, column, value, book.add_format({"num_format": code}))

    return _written(write)


_PERCENTS = (
    (0.85, "0%"),
    (85, '0"%"'),
    (40, "0\\%"),
    (57, '0" %"'),
    (12.5, "0.0\\ \\%"),
    (3, '0 "of 100%"'),
    (7, "0_%"),
)
_SHOWN = (Percent(0.85), Percent(0.85), Percent(0.4), Percent(0.57), Percent(0.125), 3.0, 7.0)


@pytest.mark.parametrize(("name", "build"), [("x.xlsx", _percent_xlsx), ("x.xls", _percent_xls)])
def test_a_share_is_read_as_its_cell_shows_it(name: str, build: Callable[[], bytes]) -> None:
    assert _only_sheet(build(), name).rows == (_SHOWN,)


def test_a_quoted_per_cent_sign_of_a_binary_workbook_is_no_factor() -> None:
    assert _only_sheet(xlsb([[85, 1]], percent=[(0, 0)], number_format='0"%"'), "x.xlsb").rows == (
        (Percent(0.85), 1.0),
    )


def test_a_quoted_per_cent_sign_of_a_document_is_no_factor() -> None:
    cell = '<table:table-cell office:value-type="float" office:value="85"><text:p>85%</text:p></table:table-cell>'
    assert _only_sheet(_DOCUMENT.format(rows=_row(cell)).encode(), "x.fods").rows == ((Percent(0.85),),)


# ---------------------------------------------------------------- short records, other roots
def test_cells_of_a_binary_workbook_that_do_not_say_their_column_are_read() -> None:
    rows = [["ID", "Weight", "Alpha"], ["R1", 2.5, "Yes"], ["R2", "", "No"]]
    assert _only_sheet(xlsb(rows, short=True), "x.xlsb").rows == tuple(map(tuple, [rows[0], rows[1], ["R2", "", "No"]]))


def test_the_root_of_a_compound_file_is_known_by_its_kind_and_not_its_name() -> None:
    data = xls([["ID", "Alpha"], ["R1", "Yes"]])
    renamed = data.replace("Root Entry".encode("utf-16-le"), "Workbook R".encode("utf-16-le"))
    assert renamed != data
    assert _only_sheet(renamed, "x.xls").rows[1] == ("R1", "Yes")


# ---------------------------------------------------------------- colours and signs
def test_colours_of_blank_cells_are_told_with_themes_and_tints_worked_out() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "Feature"
    fills = {
        "B1": Color(rgb="FF00B050"),
        "C1": Color(theme=4),  # the first accent of Office 2007: 4F81BD
        "D1": Color(theme=4, tint=0.5),
        "E1": Color(theme=1, tint=0.0),  # dark 1
        "F1": Color(rgb="FFFFFFFF"),
        "G1": Color(indexed=10),
        "H1": Color(theme=0),  # light 1: white
    }
    for place, colour in fills.items():
        sheet[place].fill = PatternFill("solid", fgColor=colour)
    sheet["A1"].fill = PatternFill("solid", fgColor="FFFF0000")
    found = _only_sheet(_saved(book)).fills
    # the tint halves the way to white in lightness: HLS of 4F81BD is (.5909, .5255, .4545), so L .7627 gives A7C0DE
    assert found == {
        CellPlace(0, 1): "00B050",
        CellPlace(0, 2): "4F81BD",
        CellPlace(0, 3): "A7C0DE",
        CellPlace(0, 4): "000000",
        CellPlace(0, 6): "FF0000",
    }


def test_letters_in_fonts_of_signs_are_read_as_the_signs() -> None:
    def write(book: xlsxwriter.Workbook, sheet: Any) -> None:
        for row, (font, text) in enumerate(_SIGNS):
            sheet.write_string(row, 0, text, book.add_format({"font_name": font}))

    assert [row[0] for row in _only_sheet(_written(write)).rows] == ["✓", "✗", "☑", "●", "✓", "✗", "✓", "✓", "ü"]


_SIGNS = (
    ("Wingdings", "ü"), ("Wingdings", "û"), ("Wingdings", "\uf0fe"), ("Wingdings", "l"), ("Wingdings 2", "P"),
    ("Wingdings 2", "O"), ("Webdings", "a"), ("Marlett", "b"), ("Calibri", "ü"),
)  # fmt: skip


# ---------------------------------------------------------------- lists and icons
def test_lists_that_cells_offer_are_told() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Matrix"
    sheet.append(["Feature", "Arbor", "Birch", "Cedar"])
    words = book.create_sheet("Answer words")
    for word in ("Full", "Part", 3):
        words.append([word])
    book.defined_names["Levels"] = DefinedName("Levels", attr_text="'Answer words'!$A$1:$A$2")
    for formula, ranges in (
        ('"Yes, No,N/A"', "B2:B9 B12"),
        ("'Answer words'!$A$1:$A$3", "C2:C9"),
        ("Levels", "D2:D9"),
        ("$A$1:$B$1", "E2"),
        ("Missing!$A$1", "F2"),
    ):
        validation = DataValidation(type="list", formula1=formula)
        for its in ranges.split():
            validation.add(its)
        sheet.add_data_validation(validation)
    sheet.add_data_validation(DataValidation(type="whole", formula1="1", formula2="5", sqref="G2"))
    assert set(read_workbook(_saved(book), "x.xlsx").sheets[0].validations) == {
        Choices(CellRange(1, 1, 8, 1), ("Yes", "No", "N/A")),
        Choices(CellRange(11, 1, 11, 1), ("Yes", "No", "N/A")),
        Choices(CellRange(1, 2, 8, 2), ("Full", "Part", "3")),
        Choices(CellRange(1, 3, 8, 3), ("Full", "Part")),
        Choices(CellRange(1, 4, 1, 4), ("Feature", "Arbor")),
    }


def test_lists_of_newer_workbooks_stand_in_an_extension() -> None:
    extension = (
        '<extLst><ext xmlns:x14="urn:x14"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1>'
        '<xm:f xmlns:xm="urn:xm">Matrix!$A$1:$A$2</xm:f></x14:formula1><xm:sqref xmlns:xm="urn:xm">B1:B2</xm:sqref>'
        "</x14:dataValidation></x14:dataValidations></ext></extLst>"
    )
    rows = '<row r="1"><c r="A1" t="str"><v>Yes</v></c></row><row r="2"><c r="A2" t="str"><v>No</v></c></row>'
    xml = sheet_xml(rows).replace(b"</sheetData>", b"</sheetData>" + extension.encode())
    assert _only_sheet(xlsx(xml)).validations == (Choices(CellRange(0, 1, 1, 1), ("Yes", "No")),)


def test_columns_with_icons_are_told() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Feature", 1, 2])
    book.active.conditional_formatting.add("B1:B9", IconSetRule("3Symbols", "num", [0, 1, 2]))
    assert _only_sheet(_saved(book)).icons == (CellRange(0, 1, 8, 1),)
