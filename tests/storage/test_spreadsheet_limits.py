"""Small files stay small: what a file repeats, spans, links or hides is bounded in total, and said in a sentence."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from spreadsheet_files import archive, excel_2003, flat_document, record, relations, wide, xls, xlsb, xlsx

from itsm_fit.errors import InputError
from itsm_fit.storage.limits import Limit, Tally
from itsm_fit.storage.spreadsheet import CellPlace, Worksheet, read_workbook

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>'
_MANY_ROWS = _ROWS + "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(2, 1000))
_LINKS = {"xl/worksheets/_rels/sheet1.xml.rels": relations(("rId1", "hyperlink", "https://example.org"))}


def _sheet(data: bytes, name: str = "vendors.xlsx") -> Worksheet:
    return read_workbook(data, name).sheets[0]


def _xlsx(rows: str = _ROWS, *, before: str = "", after: str = "") -> bytes:
    xml = f'<worksheet xmlns="{_MAIN}" xmlns:r="{_OFFICE}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'
    return xlsx(xml.encode(), extra=_LINKS)


def _xlsb(records: bytes) -> bytes:
    """An .xlsb with more records behind its cells."""
    with zipfile.ZipFile(io.BytesIO(xlsb([["ID", "Alpha"], ["R1", "yes"]]))) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    end = record(130)
    parts["xl/worksheets/sheet1.bin"] = parts["xl/worksheets/sheet1.bin"].removesuffix(end) + records + end
    parts["xl/worksheets/_rels/sheet1.bin.rels"] = relations(("rId1", "hyperlink", "https://example.org"))
    return archive(parts)


def _link(top: int, bottom: int, left: int, right: int) -> bytes:
    return record(494, struct.pack("<IIII", top, bottom, left, right) + wide("rId1") + wide("") * 3)


def _repeated(rows: int, columns: int, cell: str = "<text:p>x</text:p>", spans: str = "") -> str:
    return (
        f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell {spans} '
        f'table:number-columns-repeated="{columns}">{cell}</table:table-cell></table:table-row>'
    )


_NOTE = "<office:annotation><text:p>n</text:p></office:annotation>"
_SPANS = 'table:number-columns-spanned="9" table:number-rows-spanned="9"'
_REFUSED: dict[str, tuple[Callable[[], bytes], str, Limit]] = {
    "repeated rows": (lambda: flat_document(_repeated(900_000, 12)), "v.fods", Limit.UNFOLDED),
    "repeated spans": (lambda: flat_document(_repeated(999, 12_000, spans=_SPANS)), "v.fods", Limit.UNFOLDED),
    "repeated notes": (lambda: flat_document(_repeated(999, 9_000, _NOTE)), "v.fods", Limit.UNFOLDED),
    "many repeated rows": (lambda: flat_document(_repeated(1_000, 100) * 12), "v.fods", Limit.UNFOLDED),
    "spans of tables": (
        lambda: b"<table><tr><td rowspan=1000 colspan=1000>x</td></tr></table>" * 13,
        "v.html",
        Limit.COVERED,
    ),
    "links": (
        lambda: _xlsx(after="".join(f'<hyperlink ref="A{row}:XFD1048576" r:id="rId1"/>' for row in range(1, 302))),
        "v.xlsx",
        Limit.LINKED,
    ),
    "links of .xlsb": (
        lambda: _xlsb(b"".join(_link(1000 * at, 1_048_575, 1, 9) for at in range(301))),
        "v.xlsb",
        Limit.LINKED,
    ),
    "merges of .xlsb": (
        lambda: _xlsb(record(176, struct.pack("<IIII", 1, 1, 0, 1)) * 200_001),
        "v.xlsb",
        Limit.MERGED,
    ),
    "lists": (
        lambda: _xlsx(
            _MANY_ROWS + '<row r="1000"><c r="ALL1000"><v>1</v></c></row>',
            after="".join(
                f'<dataValidation type="list" sqref="A1"><formula1>$D$1:$ALK${row}</formula1></dataValidation>'
                for row in range(970, 1000)
            ),
        ),
        "v.xlsx",
        Limit.LISTED,
    ),
    "ranges of lists": (
        lambda: _xlsx(after=f'<dataValidation type="list" sqref="{"C2 " * 100_001}"></dataValidation>'),
        "v.xlsx",
        Limit.CHOICES,
    ),
    "merges": (lambda: _xlsx(after='<mergeCell ref="A1:B2"/>' * 200_001), "v.xlsx", Limit.MERGED),
    "cells of a line": (lambda: b"," * 36_000_001, "v.csv", Limit.CELLS),
    "pieces of markup": (lambda: b"<table>" + b"<p>" * 6_000_001 + b"</table>", "v.html", Limit.ELEMENTS),
}


@pytest.mark.parametrize("case", _REFUSED)
def test_what_unfolds_beyond_measure_is_refused_in_its_own_sentence(case: str) -> None:
    make, name, limit = _REFUSED[case]
    with pytest.raises(InputError) as caught:
        read_workbook(make(), name)
    assert caught.value.message == limit.sentence.format(most=limit.most)
    assert caught.value.file == name


def test_a_sheet_counts_with_all_others() -> None:
    tally = Tally("vendors.xlsx")
    for number in range(3):
        tally.add_sheet(1_000_000, 12, f"Sheet {number}")
    with pytest.raises(InputError, match="sheets together"):
        tally.add_sheet(1, 1, "One more")


def test_a_workbook_of_many_small_sheets_is_read() -> None:
    book = openpyxl.Workbook()
    for number in range(60):
        book.create_sheet(f"Sheet {number}").append(["R1", "yes"])
    out = io.BytesIO()
    book.save(out)
    assert len(read_workbook(out.getvalue(), "v.xlsx").sheets) == 61


@pytest.mark.parametrize("limit", Limit)
def test_each_limit_says_what_to_do(limit: Limit) -> None:
    limit.check(limit.most, "vendors.xlsx")
    with pytest.raises(InputError) as caught:
        limit.check(limit.most + 1, "vendors.xlsx")
    assert caught.value.message.count(": ") == 1
    assert f"{limit.most:,}" in caught.value.message or f"{limit.most // 1_000_000:,} MB" in caught.value.message


def test_links_of_ranges_with_crossed_ends_lie_nowhere() -> None:
    assert _sheet(_xlsx(after='<hyperlink ref="D2:A1048576" r:id="rId1"/>' * 3)).links == {}
    assert _sheet(_xlsb(_link(0, 0xFFFFFFF0, 5, 1) * 3), "v.xlsb").links == {}


def test_hidden_ranges_that_overlap_are_one() -> None:
    """A hundred thousand times all columns: counted one by one they would take a quarter of an hour."""
    sheet = _sheet(
        _xlsx(before='<cols><col min="2" max="16384" hidden="1"/>' + '<col min="1" max="16384" hidden="1"/>' * 100_000)
    )
    assert sheet.hidden_columns == frozenset(range(16_384))
    columns = record(60, struct.pack("<IIIIH", 1, 0xFFFFFFFF, 2304, 0, 1)) * 100_000
    assert _sheet(_xlsb(columns), "v.xlsb").hidden_columns == frozenset(range(1, 16_384))


def test_hidden_rows_beyond_the_last_filled_one_do_not_count() -> None:
    row = '<table:table-row table:visibility="collapse" table:number-rows-repeated="{}"><table:table-cell>{}'
    end = "</table:table-cell></table:table-row>"
    rows = row.format(1, "<text:p>x</text:p>") + end + (row.format(99_999_999, "") + end) * 500
    sheet = _sheet(flat_document(rows), "v.fods")
    assert (sheet.height, sheet.hidden_rows) == (1, frozenset({0}))


@pytest.mark.parametrize(
    "after",
    [
        "<mergeCell " * 200_000,
        '<dataValidation type="list">' * 100_000,
        "<conditionalFormatting " * 100_000 + '"iconSet"',
        "<hyperlink " * 100_000,
    ],
    ids=["merges", "lists", "icons", "links"],
)
def test_marks_that_never_end_are_looked_through_once(after: str) -> None:
    """Each of them looked through to the end of the sheet would take hours."""
    assert _sheet(_xlsx(after=after)).rows == ((1.0, 2.0, 3.0),)


def test_a_tag_that_never_ends_is_looked_through_once() -> None:
    with pytest.raises(InputError):
        read_workbook(_xlsx(_ROWS + '<row r="2"><c ' + 't="e" s="1" ' * 100_000 + "</row>"), "v.xlsx")


@pytest.mark.parametrize("far", ["XFD700", "L900000"])
def test_a_grid_with_next_to_nothing_in_it_is_not_laid_out(far: str) -> None:
    sheet = _sheet(_xlsx(f'{_ROWS}<row r="{far.lstrip("XFDL")}"><c r="{far}"><v>1</v></c></row>'))
    assert (sheet.rows, [cell.name for cell in sheet.far]) == (((1.0, 2.0, 3.0),), [far])


_SPARSE = {
    "v.xlsb": lambda: _xlsb(
        record(0, struct.pack("<IIHBBBI", 700, 0, 300, 0, 0, 0, 0)) + record(5, struct.pack("<IId", 16_000, 0, 1.0))
    ),
    "v.xls": lambda: xls([["a"], *[[]] * 46_000, [None] * 250 + ["x"]]),
    "v.xml": lambda: excel_2003('<Row ss:Index="700"><Cell ss:Index="16000"><Data>x</Data></Cell></Row>'),
    "v.fods": lambda: flat_document(
        '<table:table-row table:number-rows-repeated="700"><table:table-cell/></table:table-row>'
        '<table:table-row><table:table-cell table:number-columns-repeated="15999"/>'
        "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
    ),
}


@pytest.mark.parametrize("name", _SPARSE)
def test_a_grid_with_next_to_nothing_in_it_is_refused_where_cells_cannot_be_left_out(name: str) -> None:
    with pytest.raises(InputError, match="delete what stands far from the table"):
        read_workbook(_SPARSE[name](), name)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (excel_2003('<Row><Cell ss:Index="1000000"><Data>x</Data></Cell></Row>'), "v.xml"),
        (b"," * 999_999 + b"x", "v.csv"),
        (flat_document(_repeated(1, 999_999)), "v.fods"),
    ],
    ids=["Excel 2003", "text", "document"],
)
def test_a_row_of_a_million_columns_is_refused(data: bytes, name: str) -> None:
    """Each column is looked at for words that it shares: a million of them would take half a minute."""
    with pytest.raises(InputError, match="columns, more than can be read"):
        read_workbook(data, name)


@pytest.mark.parametrize(
    "cell",
    ['<x:c xmlns:x="{}" r="XFD1048576"><v>9</v></x:c>', '<c x="AB1" r="XFD1048576"><v>9</v></c>'],
    ids=["prefix", "another attribute"],
)
def test_a_far_cell_is_seen_however_it_is_marked_up(cell: str) -> None:
    """The library that reads the cells would lay out seventeen thousand million of them, which ends the program."""
    rows = _ROWS + f'<row r="1048576">{cell.format(_MAIN)}</row>'
    with pytest.raises(InputError, match="reaches over 1,048,576 rows"):
        read_workbook(_xlsx(rows), "v.xlsx")


def test_rows_behind_the_rows_are_refused() -> None:
    more = f'<sheetData><x:row xmlns:x="{_MAIN}" r="1048576"><x:c r="XFD1048576"><v>9</v></x:c></x:row></sheetData>'
    with pytest.raises(InputError, match="where none should stand"):
        read_workbook(_xlsx(after=more), "v.xlsx")


@pytest.mark.parametrize(
    "sheets",
    [(("A", "rId1"), ("B", "rId1")), (("A", "rId1"), ("A", "rId2"))],
    ids=["one part", "one name"],
)
def test_two_sheets_that_are_one_are_refused(sheets: tuple[tuple[str, str], ...]) -> None:
    tags = "".join(f'<sheet name="{name}" sheetId="{at}" r:id="{its}"/>' for at, (name, its) in enumerate(sheets, 1))
    part = f'<worksheet xmlns="{_MAIN}"><sheetData>{_ROWS}</sheetData></worksheet>'.encode()
    extra = {
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{tags}</sheets></workbook>'.encode(),
        "xl/_rels/workbook.xml.rels": relations(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml")
        ),
        "xl/worksheets/sheet2.xml": part,
    }
    with pytest.raises(InputError, match="Two sheets are one"):
        read_workbook(xlsx(part, extra=extra), "v.xlsx")


def test_cells_below_a_tall_span_go_beside_it_and_below_it() -> None:
    page = b"<table><tr><td rowspan=3>a<td>b</tr><tr><td>c</tr><tr><td>d</tr><tr><td>e<td>f</tr></table>"
    assert _sheet(page, "v.html").rows == (("a", "b"), ("", "c"), ("", "d"), ("e", "f"))
    assert _sheet(page, "v.html").merged[0][:2] == CellPlace(0, 0)
