"""Spreadsheet files of every kind give the same cells, and what stands beside them."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date, time
from functools import partial

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.comments import Comment
from spreadsheet_files import archive, sheet_xml, xls, xlsb, xlsx

from itsm_fit.storage.spreadsheet import (
    CellPlace,
    CellRange,
    Percent,
    Worksheet,
    column_index,
    column_name,
    display,
    read_workbook,
)
from itsm_fit.storage.spreadsheet.values import rectangle

_ROWS = [["ID", "Requirement", "Arbor"], ["R1", "Mail", "Yes"], ["R2", "Clocks", 0.75], ["R3", "Calendar", ""]]


def _only_sheet(data: bytes, name: str) -> Worksheet:
    (sheet,) = read_workbook(data, name).sheets
    return sheet


def _xlsx() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Matrix"
    for row in _ROWS:
        sheet.append(row)
    sheet["C3"].number_format = "0%"
    sheet["C4"] = "#N/A"
    sheet["C2"].comment = Comment("with plug-in", "me")
    sheet["B2"].hyperlink = "https://e.example/x"
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True
    return _saved(book)


def _saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _assembled(build: Callable[..., bytes]) -> bytes:
    return build(
        _ROWS,
        hidden_row=2,
        hidden_column=1,
        percent=[(2, 2)],
        errors={(3, 2): 0x2A},
        comment=(1, 2, "with plug-in"),
        link=(1, 1, "https://e.example/x"),
    )


_ODS = """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:spreadsheet><table:table table:name="Matrix">
<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>
<table:table-row>
 <table:table-cell office:value-type="string"><text:p>ID</text:p></table:table-cell>
 <table:table-cell office:value-type="string"><text:p>Requirement</text:p></table:table-cell>
 <table:table-cell office:value-type="string"><text:p>Arbor</text:p></table:table-cell>
</table:table-row>
<table:table-row>
 <table:table-cell office:value-type="string"><text:p>R1</text:p></table:table-cell>
 <table:table-cell office:value-type="string">
  <text:p><text:a xlink:href="https://e.example/x">Mail</text:a></text:p></table:table-cell>
 <table:table-cell office:value-type="string"><office:annotation><text:p>with plug-in</text:p></office:annotation>
  <text:p>Yes</text:p></table:table-cell>
</table:table-row>
<table:table-row table:visibility="collapse">
 <table:table-cell office:value-type="string"><text:p>R2</text:p></table:table-cell>
 <table:table-cell office:value-type="string"><text:p>Clocks</text:p></table:table-cell>
 <table:table-cell office:value-type="percentage" office:value="0.75"><text:p>75 %</text:p></table:table-cell>
</table:table-row>
<table:table-row>
 <table:table-cell office:value-type="string"><text:p>R3</text:p></table:table-cell>
 <table:table-cell office:value-type="string"><text:p>Calendar</text:p></table:table-cell>
 <table:table-cell table:formula="of:=NA()" office:value-type="string"><text:p>#N/A</text:p></table:table-cell>
</table:table-row>
<table:table-row table:number-rows-repeated="1048572">
 <table:table-cell table:number-columns-repeated="16384"/>
</table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"""


def _ods() -> bytes:
    return archive({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": _ODS.encode()})


_FILES: dict[str, Callable[[], bytes]] = {
    "xlsx": _xlsx,
    "xlsb": partial(_assembled, xlsb),
    "xls": partial(_assembled, xls),
    "ods": _ods,
    "fods": _ODS.encode,
}


@pytest.mark.parametrize("kind", _FILES)
def test_each_format_gives_the_same_cells_and_what_is_beside_them(kind: str) -> None:
    sheet = _only_sheet(_FILES[kind](), f"vendors.{kind}")
    assert sheet.name == "Matrix"
    assert sheet.rows == (
        ("ID", "Requirement", "Arbor"),
        ("R1", "Mail", "Yes"),
        ("R2", "Clocks", Percent(0.75)),
        ("R3", "Calendar", "#N/A"),
    )
    assert sheet.hidden_rows == {2}
    assert sheet.hidden_columns == {1}
    assert sheet.comments == {CellPlace(1, 2): "with plug-in"}
    assert sheet.links == {CellPlace(1, 1): "https://e.example/x"}


@pytest.mark.parametrize("name", ["vendors.xls", "vendors.csv", "vendors", "vendors.ods"])
def test_the_content_decides_and_not_the_ending(name: str) -> None:
    assert _only_sheet(_xlsx(), name).rows[1][:2] == ("R1", "Mail")


def test_dates_truths_and_times_are_told_apart() -> None:
    book = openpyxl.Workbook()
    book.active.append([date(2026, 3, 1), time(8, 30), True, False, 3, 2.5])
    (row,) = _only_sheet(_saved(book), "x.xlsx").rows
    assert row == (date(2026, 3, 1), time(8, 30), "TRUE", "FALSE", 3.0, 2.5)
    assert [display(value) for value in row] == ["2026-03-01", "08:30:00", "TRUE", "FALSE", "3", "2.5"]


def test_formulas_give_their_stored_value_and_those_without_one_are_named() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet()
    sheet.write_formula("A1", '=CONCATENATE("Ye","s")', None, "Yes")
    book.close()
    assert _only_sheet(out.getvalue(), "x.xlsx").rows == (("Yes",),)
    unsaved = openpyxl.Workbook()
    unsaved.active["B2"] = '=WEBSERVICE("https://e.example")'
    unsaved.active["B3"] = "plain"
    found = _only_sheet(_saved(unsaved), "x.xlsx")
    assert found.uncached == (CellPlace(1, 1),)
    assert found.value(1, 1) == ""


def test_hidden_sheets_merges_bold_type_and_macros_are_noticed() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Arbor", None])
    book.active["A1"].font = openpyxl.styles.Font(bold=True)
    book.active.merge_cells("A1:B1")
    book.create_sheet("Old").append(["x"])
    book["Old"].sheet_state = "hidden"
    found = read_workbook(_saved(book), "x.xlsm")
    assert [sheet.hidden for sheet in found.sheets] == [False, True]
    assert found.sheets[0].merged == (CellRange(0, 0, 0, 1),)
    assert found.sheets[0].bold == {CellPlace(0, 0)}
    assert not found.macros
    with_macros = xlsx(
        sheet_xml('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'),
        extra={"xl/vbaProject.bin": b"code"},
    )
    assert read_workbook(with_macros, "x.xlsm").macros


def test_other_writers_prefixes_and_quotes_are_read_alike() -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rows = (
        "<x:row r='1'><x:c r='A1' t='str'><x:v>Feature</x:v></x:c></x:row>"
        "<x:row r='2' hidden='1'><x:c r='A2' t='e'><x:v>#REF!</x:v></x:c></x:row>"
    )
    prefixed = f"<x:worksheet xmlns:x='{main}'><x:sheetData>{rows}</x:sheetData></x:worksheet>"
    sheet = _only_sheet(xlsx(prefixed.encode()), "x.xlsx")
    assert sheet.rows == (("Feature",), ("#REF!",))
    assert sheet.hidden_rows == {1}


def test_excel_xml_of_2003_and_html_tables_are_read() -> None:
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    old = f"""<?xml version="1.0"?><Workbook xmlns="{space}" xmlns:ss="{space}"><Worksheet ss:Name="Matrix"><Table>
      <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Arbor</Data></Cell>
        <Cell><Data ss:Type="String">Birch</Data></Cell></Row>
      <Row ss:Index="3"><Cell ss:Index="2"><Data ss:Type="Number">4</Data></Cell>
        <Cell><Data ss:Type="Boolean">1</Data></Cell></Row>
      </Table></Worksheet></Workbook>"""
    sheet = _only_sheet(old.encode(), "vendors.xls")
    assert sheet.rows == (("Arbor", "", "Birch"), ("", "", ""), ("", 4.0, "TRUE"))
    assert sheet.merged == (CellRange(0, 0, 0, 1),)
    page = """<html><body><table><tr><th rowspan=2>Feature</th><th colspan=2>Arbor</th></tr>
      <tr><td>Answer</td><td><a href="https://e.example">Note</a></td></tr><tr><td>Mail<td>Yes<td></tr></table></body></html>"""
    sheet = _only_sheet(page.encode(), "vendors.xls")
    assert sheet.rows == (("Feature", "Arbor", ""), ("", "Answer", "Note"), ("Mail", "Yes", ""))
    assert sheet.merged == (CellRange(0, 0, 1, 0), CellRange(0, 1, 0, 2))
    assert sheet.links == {CellPlace(1, 2): "https://e.example"}


@given(st.integers(0, 16_383))
def test_column_letters_and_numbers_are_inverse(column: int) -> None:
    assert column_index(column_name(column)) == column


def test_column_letters_are_excels() -> None:
    assert [column_name(at) for at in (0, 25, 26, 701, 702, 16_383)] == ["A", "Z", "AA", "ZZ", "AAA", "XFD"]


_cell = st.one_of(st.just(""), st.text("ab", min_size=1, max_size=2), st.floats(0, 9))


@given(st.lists(st.lists(_cell, max_size=4), max_size=5))
def test_a_sheet_is_rectangular_and_ends_with_its_last_filled_cell(rows: list[list[str | float]]) -> None:
    found = rectangle(rows)
    assert len({len(row) for row in found}) <= 1
    kept = {(r, c): value for r, row in enumerate(found) for c, value in enumerate(row) if value != ""}
    assert kept == {(r, c): value for r, row in enumerate(rows) for c, value in enumerate(row) if value != ""}
    assert not found or (any(value != "" for value in found[-1]) and any(row[-1] != "" for row in found))


def test_a_workbook_of_many_small_sheets_is_read() -> None:
    book = openpyxl.Workbook()
    for number in range(40):
        book.create_sheet(f"S{number}").append(["Log a ticket", "yes"])
    data = io.BytesIO()
    book.save(data)
    assert len(read_workbook(data.getvalue(), "many.xlsx").sheets) == 41
