"""Formulas that were saved without their values are worked out where that is certain, and never read as 0."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
import xlwt
from reading_here import reading_here
from spreadsheet_files import sheet_xml, xlsb, xlsx

from itsm_fit.storage.spreadsheet import CellPlace, Percent, Workbook, Worksheet, read_workbook

__all__ = ["reading_here"]

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")

_SCORES = (
    ("Req", "Weight", "Arbor", "Birch", "Cedar"),
    ("r1", 3, 5, "3", None),
    ("r2", 2, "n/a", 4, "yes"),
    ("r3", 1, 2, "yes", "no"),
    ("r4", 4, "5", 1, 0.5),
)
_WORKED_OUT: Mapping[str, Any] = {
    "=SUM(C2:C5)": 7.0,  # a number written as text counts for nothing
    "=SUM(D2:D5)": 5.0,
    "=SUMPRODUCT(B2:B5,C2:C5)": 17.0,
    "=SUMPRODUCT(B2:B5,D2:D5)": 12.0,
    '=SUMPRODUCT((C2:C5="n/a")*B2:B5)': 2.0,
    "=SUMPRODUCT(B2:B5,C2:C5)/SUM(B2:B5)": 1.7,
    "=AVERAGE(C2:C5)": 3.5,
    '=IF(D3>3,"Yes","No")': "Yes",
    '=IF(E2="","blank","full")': "blank",
    "=C3": "n/a",
    "=C2*2-1": 9.0,
    "=10%": 0.1,
    '=COUNTIF(E2:E5,"yes")': 1.0,
    '=COUNTIF(C2:C5,">2")': 1.0,
    '=COUNTIFS(B2:B5,">1",A2:A5,"r*")': 3.0,
    "=COUNT(C2:C5)": 2.0,
    "=COUNTA(E2:E5)": 3.0,
    '=SUMIF(A2:A5,"r1",B2:B5)': 3.0,
    '=VLOOKUP("r3",A2:E5,3,FALSE)': 2.0,
    '=INDEX(A2:E5,MATCH("r2",A2:A5,0),5)': "yes",
    "=MAX(C2:C5)": 5.0,
    "=MIN(C2:C5)": 2.0,
    "=LARGE(B2:B5,2)": 3.0,
    "=MEDIAN(B2:B5)": 2.5,
    "=RANK(B2,B2:B5)": 2.0,
    "=RANK(B3,B2:B5,1)": 2.0,
    "=ROUND(2.5,0)": 3.0,
    "=ROUND(-1.005,2)": -1.01,
    "=ROUNDDOWN(2.79,1)": 2.7,
    '=IFERROR(1/0,"none")': "none",
    "=1/0": "#DIV/0!",
    '=CONCATENATE("a",1)&B2': "a13",
    "=AND(B2>1,B3>1)": "TRUE",
}
"""Formulas over the scores, with what Excel gives for them, worked out by hand."""


def _saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _scored(formulas: Sequence[str], formats: Mapping[int, str] | None = None) -> bytes:
    """The scores, and below them one formula a row in column A."""
    book = openpyxl.Workbook()
    for row in _SCORES:
        book.active.append(row)
    for at, formula in enumerate(formulas, len(_SCORES) + 1):
        book.active.cell(at, 1, formula).number_format = (formats or {}).get(at - len(_SCORES) - 1, "General")
    return _saved(book)


def _results(workbook: Workbook) -> list[Any]:
    return [row[0] for row in workbook.sheets[0].rows[len(_SCORES) :]]


def _only_sheet(data: bytes, name: str) -> Worksheet:
    (sheet,) = read_workbook(data, name).sheets
    return sheet


def test_the_common_functions_are_worked_out_and_marked() -> None:
    workbook = read_workbook(_scored(list(_WORKED_OUT)), "x.xlsx")
    assert dict(zip(_WORKED_OUT, _results(workbook), strict=True)) == {
        formula: pytest.approx(value) if isinstance(value, float) else value for formula, value in _WORKED_OUT.items()
    }
    assert workbook.sheets[0].uncached == ()
    assert workbook.sheets[0].recalculated == {CellPlace(len(_SCORES) + at, 0) for at in range(len(_WORKED_OUT))}


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_works_out_the_same(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(_scored(list(_WORKED_OUT)))
    command = [str(OFFICE), f"-env:UserInstallation=file://{tmp_path}/user", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", str(tmp_path / "out"), "x.xlsx"], check=True, cwd=tmp_path, timeout=120)  # noqa: S603
    shown = _results(read_workbook((tmp_path / "out" / "x.xlsx").read_bytes(), "x.xlsx"))
    theirs = [float(each) if isinstance(each, Percent) else each for each in shown]  # newer ones show =10% as 10 %
    assert theirs == _results(read_workbook(_scored(list(_WORKED_OUT)), "x.xlsx"))


def test_what_rests_on_an_unknown_function_stays_unknown_even_behind_one_that_hides_errors() -> None:
    formulas = [
        '=WEBSERVICE("https://e.example")',
        "=A6+1",
        '=IFERROR(A6,"No")',
        "=COUNT(A6:A7)",
        "=SUM(B2:B5)",
        "=NOW()",
    ]
    workbook = read_workbook(_scored(formulas), "x.xlsx")
    assert _results(workbook) == ["", "", "", "", 10.0]
    assert workbook.sheets[0].uncached == tuple(CellPlace(row, 0) for row in (5, 6, 7, 8, 10))
    assert workbook.sheets[0].recalculated == {CellPlace(9, 0)}


_CELL_BY_CELL = (
    "=SUMPRODUCT(--ISNUMBER(C2:C5))",
    "=SUMPRODUCT(--ISTEXT(E2:E5),B2:B5)",
    "=SUMPRODUCT(--(MOD(B2:B5,2)=1))",
    '=SUM(COUNTIF(E2:E5,{"yes","no"}))',
    "=SUMPRODUCT(SUMIFS(B2:B5,E2:E5,E2:E5))",
    '=SUMPRODUCT(--(LEFT(A2:A5,1)="r"),B2:B5)',
    "=SUMPRODUCT(ABS(B2:B5-3))",
    '=SUMPRODUCT(IF(E2:E5="yes",B2:B5,0))',
    "=SUMPRODUCT(ABS(Weights-3))",
)
_NOT_CELL_BY_CELL: Mapping[str, Any] = {
    "=ROUND(SUMPRODUCT(B2:B5,C2:C5)/SUM(B2:B5),1)": 1.7,
    "=ROUND((SUM(B2:B5)+1)/2,0)": 6.0,
    "=ABS(B2-B3)": 1.0,
    '=IF(COUNTIF(E2:E5,"yes")>0,MAX(B2:B5),0)': 4.0,
    '=SUMPRODUCT((A2:A5="r1")*(B2:B5>1))': 1.0,
    '=IFERROR(INDEX(B2:B5,MATCH("r4",A2:A5,0)),0)': 4.0,
}


@pytest.mark.parametrize("formula", _CELL_BY_CELL)
def test_what_asks_for_each_cell_of_a_range_stays_unknown(formula: str) -> None:
    """Excel and LibreOffice work these out; of the first IronCalc gives 0 in place of 2, of others one cell's value."""
    assert _results(read_workbook(_scored([formula, "=B2"]), "x.xlsx")) == ["", 3.0]


def test_functions_around_what_a_range_comes_to_are_worked_out() -> None:
    shown = _results(read_workbook(_scored(list(_NOT_CELL_BY_CELL)), "x.xlsx"))
    assert dict(zip(_NOT_CELL_BY_CELL, shown, strict=True)) == _NOT_CELL_BY_CELL


def test_a_share_that_is_worked_out_is_a_share_and_a_date_stays_unknown() -> None:
    workbook = read_workbook(_scored(["=B2/B5", "=B2+46000", "=B2"], {0: "0%", 1: "dd.mm.yyyy", 2: '0"h"'}), "x.xlsx")
    assert _results(workbook) == [Percent(0.75), "", 3.0]


def test_ranges_beyond_all_measure_are_not_worked_out() -> None:
    assert _results(read_workbook(_scored(["=SUMPRODUCT(B:F,C:G)", "=B2"]), "x.xlsx")) == []


def test_a_circle_of_formulas_stays_unknown() -> None:
    assert read_workbook(_scored(["=A7", "=A6"]), "x.xlsx").sheets[0].uncached == (CellPlace(5, 0), CellPlace(6, 0))


def test_a_nought_of_a_writer_that_works_nothing_out_is_worked_out() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, [2, 3])
        sheet.write_formula("C1", "=A1*B1")
        sheet.write_formula("D1", "=A1+B1", None, 5)
        sheet.write_formula("E1", '=WEBSERVICE("https://e.example")')
    found = _only_sheet(out.getvalue(), "x.xlsx")
    assert found.rows == ((2.0, 3.0, 6.0, 5.0),)
    assert found.recalculated == {CellPlace(0, 2)}
    assert found.uncached == (CellPlace(0, 4),)


@pytest.mark.parametrize("value", ["<v>0</v>", "<v></v>"])
def test_a_nought_or_empty_text_that_was_worked_out_is_one(value: str) -> None:
    kind = ' t="str"' if value == "<v></v>" else ""
    found = _only_sheet(
        xlsx(sheet_xml(f'<row r="1"><c r="A1"><v>1</v></c><c r="B1"{kind}><f>1-1</f>{value}</c></row>')), "x"
    )
    assert found.uncached == ()
    assert found.value(0, 1) == ("" if kind else 0.0)


@pytest.mark.parametrize("formula", ["<f>1+1</f>", "<f>1+1</f><v/>", "<f>1+1</f><v></v>", '<f t="shared" si="0"/>'])
def test_each_way_to_leave_the_value_out_is_seen(formula: str) -> None:
    found = _only_sheet(
        xlsx(sheet_xml(f'<row r="1"><c r="A1" s="0">{formula}</c><c r="B1"><v>1</v></c></row>')), "x.xlsx"
    )
    assert set(found.uncached) | found.recalculated == {CellPlace(0, 0)}


def test_formulas_of_an_old_workbook_without_values_are_named() -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Matrix")
    sheet.write(0, 0, 2)
    sheet.write(0, 1, xlwt.Formula("A1*3"))
    out = io.BytesIO()
    book.save(out)
    found = _only_sheet(out.getvalue(), "x.xls")
    assert (found.rows, found.uncached) == (((2.0,),), (CellPlace(0, 1),))


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_nought_that_libreoffice_worked_out_in_an_old_workbook_is_one(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(_scored(["=B2-3", "=B2"]))
    command = [str(OFFICE), f"-env:UserInstallation=file://{tmp_path}/user", "--headless", "--convert-to", "xls"]
    subprocess.run([*command, "--outdir", str(tmp_path), "x.xlsx"], check=True, cwd=tmp_path, timeout=120)  # noqa: S603
    assert _results(read_workbook((tmp_path / "x.xls").read_bytes(), "x.xls")) == [0.0, 3.0]


def test_formulas_of_a_binary_workbook_that_asks_to_be_worked_out_are_named() -> None:
    rows = [["R1", 0, 4]]
    stale = _only_sheet(xlsb(rows, formulas=[(0, 1), (0, 2)], stale=True), "x.xlsb")
    assert (stale.rows, stale.uncached) == ((("R1", "", 4.0),), (CellPlace(0, 1),))
    fresh = _only_sheet(xlsb(rows, formulas=[(0, 1), (0, 2)]), "x.xlsb")
    assert (fresh.rows, fresh.uncached) == ((("R1", 0.0, 4.0),), ())


def _cell(attributes: str, text: str = "") -> str:
    return f'<table:table-cell table:formula="of:=[.A1]*0" {attributes}>{text}</table:table-cell>'


def test_formulas_of_a_document_without_values_are_named() -> None:
    names = "urn:oasis:names:tc:opendocument:xmlns:"
    cells = (
        _cell('office:value-type="float" office:value="0"', "<text:p>0</text:p>"),
        _cell('office:value-type="float" office:value="0"'),
        _cell(""),
        _cell('office:value-type="string"'),
        _cell('office:value-type="float" office:value="4"'),
    )
    document = (
        f'<office:document xmlns:office="{names}office:1.0" xmlns:table="{names}table:1.0"'
        f' xmlns:text="{names}text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="S"><table:table-row>{"".join(cells)}'
        "</table:table-row></table:table></office:spreadsheet></office:body></office:document>"
    )
    found = _only_sheet(document.encode(), "x.fods")
    assert found.rows == ((0.0, "", "", "", 4.0),)
    assert found.uncached == (CellPlace(0, 1), CellPlace(0, 2))
