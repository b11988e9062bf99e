"""Numbers that are none, records cut short and remarks in odd places: read as far as they make sense."""

from __future__ import annotations

import struct
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spreadsheet_files import biff, compound, excel_2003, flat_document, relations, sheet_xml, xls, xlsx
from thorough import examples

from itsm_fit.errors import InputError
from itsm_fit.importing.detect.arithmetic import near
from itsm_fit.storage.spreadsheet import CellPlace, read_workbook
from itsm_fit.storage.spreadsheet.compound import CompoundFile
from itsm_fit.storage.spreadsheet.values import union, whole
from itsm_fit.storage.spreadsheet.xls_scan import scan_records
from itsm_fit.storage.spreadsheet.xlsx_scan import followed_extent

NO_NUMBERS = ("²", "①", "٣", "9" * 5000, "-1", "1.5", "", "nan", " 3 ", "1_0", "½")


@pytest.mark.parametrize("written", NO_NUMBERS)
def test_what_is_no_plain_number_counts_as_not_written(written: str) -> None:
    page = f'<table><tr><td rowspan="{written}" colspan="{written}">x</td></tr></table>'
    merged = (
        f'<Row ss:Index="{written}"><Cell ss:Index="{written}" ss:MergeDown="{written}"><Data>x</Data></Cell></Row>'
    )
    times = f'table:number-columns-repeated="{written}" table:number-rows-spanned="{written}"'
    row = f'<table:table-row table:number-rows-repeated="{written}"><table:table-cell {times}>'
    text = f'<text:p>x<text:s text:c="{written}"/></text:p></table:table-cell></table:table-row>'
    for data, name in (
        (page, "v.html"),
        (excel_2003(merged).decode(), "v.xml"),
        (flat_document(row + text).decode(), "v.fods"),
    ):
        (sheet,) = read_workbook(data.encode(), name).sheets
        assert [[str(value).strip() for value in line] for line in sheet.rows] == [["x"]]
        assert sheet.merged == ()


_ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'


@pytest.mark.parametrize("written", NO_NUMBERS)
@pytest.mark.parametrize(
    ("before", "rows", "after"),
    [
        ('<cols><col min="{0}" max="{0}" hidden="1"/></cols>', "", ""),
        ("", "", '<mergeCells><mergeCell ref="A{0}:B{0}"/></mergeCells>'),
        ("", '<row r="{0}" hidden="1"/>', ""),
        ("", '<row r="{0}"><c t="n"><v>2</v></c></row>', ""),
        ("", '<row r="2"><c t="n" r="A{0}"><v>2</v></c></row>', ""),
    ],
    ids=["columns", "merge", "row", "row of a cell", "cell"],
)
def test_what_is_no_plain_number_in_an_excel_workbook_is_nothing_or_a_sentence(
    before: str, rows: str, after: str, written: str
) -> None:
    """A row of -1 is taken for one in the thousands of millions by the library that reads the cells."""
    before, rows, after = (part.format(written) for part in (before, _ONE + rows, after))
    xml = sheet_xml(rows).decode().replace("<sheetData>", f"{before}<sheetData>")
    with suppress(InputError):
        (sheet,) = read_workbook(xlsx(xml.replace("</sheetData>", f"</sheetData>{after}").encode()), "v.xlsx").sheets
        assert (sheet.rows, sheet.hidden_columns, sheet.merged) == (((1.0,),), frozenset(), ())


def test_whole_numbers_are_decimal_digits_only() -> None:
    assert [whole(written, -1) for written in ("0", "12", "999999999", "1000000000", None, *NO_NUMBERS)] == [
        *(0, 12, 999_999_999, -1, -1),
        *[-1] * len(NO_NUMBERS),
    ]


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(-5, 60))), st.integers(0, 50))
def test_a_union_holds_what_its_ranges_hold(ranges: list[tuple[int, int]], end: int) -> None:
    assert union(ranges, end) == {at for first, last in ranges for at in range(first, last + 1) if at < end}


@pytest.mark.parametrize(
    "written", ["PT1e300H00M00S", "PTnanH00M00S", "PTinfH00M00S", "PT99999999999999H00M00S", "PTxH00M00S"]
)
def test_a_duration_beyond_measure_is_read_as_it_is_shown(written: str) -> None:
    cell = f'<table:table-cell office:value-type="time" office:time-value="{written}"><text:p>long</text:p>'
    rows = f"<table:table-row>{cell}</table:table-cell></table:table-row>"
    (sheet,) = read_workbook(flat_document(rows), "v.fods").sheets
    assert sheet.rows == (("long",),)


@pytest.mark.parametrize("written", ["nan", "inf", "-inf", "1e999"])
def test_a_number_without_end_is_read_as_it_is_shown(written: str) -> None:
    cells = "".join(
        f'<table:table-cell office:value-type="{kind}" office:value="{written}"><text:p>#NUM!</text:p>'
        "</table:table-cell>"
        for kind in ("float", "percentage")
    )
    (sheet,) = read_workbook(flat_document(f"<table:table-row>{cells}</table:table-row>"), "v.fods").sheets
    assert sheet.rows == (("#NUM!", "#NUM!"),)
    (sheet,) = read_workbook(
        excel_2003(f'<Row><Cell><Data ss:Type="Number">{written}</Data></Cell></Row>'), "v.xml"
    ).sheets
    assert sheet.rows == ((written,),)


def test_remarks_in_the_markup_are_no_text_and_no_relation() -> None:
    remark = "<!-- a remark --><?and an instruction?>"
    cell = f"<table:table-cell>{remark}<text:p>{remark}Tick{remark}ets</text:p></table:table-cell>"
    rows = f"{remark}<table:table-row>{remark}{cell}</table:table-row>"
    assert read_workbook(flat_document(rows), "v.fods").sheets[0].rows == (("Tickets",),)
    plain = sheet_xml('<row r="1"><c r="A1"><v>1</v></c></row>')
    parts = {
        "xl/_rels/workbook.xml.rels": relations(("rId1", "worksheet", "worksheets/sheet1.xml")),
        "xl/worksheets/_rels/sheet1.xml.rels": relations(),
    }
    remarked = {
        name: part.replace(b"</Relationships>", remark.encode() + b"</Relationships>") for name, part in parts.items()
    }
    assert read_workbook(xlsx(plain, extra=remarked), "v.xlsx").sheets[0].rows == ((1.0,),)


_GRID = [["ID", "Requirement"], ["R1", 4.0]]
_EVERYTHING = {
    "comment": (1, 0, "a note"),
    "link": (1, 1, "https://example.org"),
    "errors": {(1, 1): 42},
    "hidden_column": 1,
    "hidden_row": 1,
}


def _stream() -> bytes:
    stream = CompoundFile(xls(_GRID, **_EVERYTHING), "v.xls").workbook()  # type: ignore[arg-type]
    assert stream is not None
    return stream


def _records(stream: bytes) -> list[tuple[int, bytes]]:
    found, at = [], 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        found.append((kind, stream[at + 4 : at + 4 + size]))
        at += 4 + size
    return found


def test_every_record_may_be_cut_short_anywhere() -> None:
    records = [its for its in _records(_stream()) if its != (0, b"")]
    for kind, data in dict(records).items():
        for size in range(min(len(data), 40)):
            cut = [(its, body[:size] if its == kind else body) for its, body in records]
            sheets, _ = scan_records(b"".join(biff(its, body) for its, body in cut))
            assert len(sheets) <= 1


def test_a_record_cut_short_keeps_the_others() -> None:
    first, cell, rest = _stream().partition(struct.pack("<HH", 0x0205, 8))
    short = biff(0x01B6, b"\1" * 12) + biff(0x003C) + biff(0x0205, bytes(7)) + biff(0x007D, bytes(8))
    (sheet,), _ = scan_records(first + short + cell + rest)
    assert sheet.errors == {CellPlace(1, 1): "#N/A"}


def test_sheets_that_begin_inside_one_another_are_looked_through_once() -> None:
    """Two thousand sheets of which each holds all that follow: looked through one by one these are two million."""
    begin = biff(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    inner = biff(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    count = 2_000
    bound = len(biff(0x0085, bytes(9)))
    start = len(begin) + bound * count + 4
    names = b"".join(
        biff(0x0085, struct.pack("<IBBBBB", start + at * len(inner), 0, 0, 1, 0, 65)) for at in range(count)
    )
    sheets, _ = scan_records(begin + names + biff(0x000A) + inner * count)
    assert len(sheets) == count


@settings(max_examples=examples(200), deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(0, 6_000))
def test_a_number_put_anywhere_into_the_container_gives_streams_or_a_refusal(number: int, at: int) -> None:
    data = bytearray(xls(_GRID))
    data[at : at + 4] = struct.pack("<I", number)
    try:
        stream = CompoundFile(bytes(data), "v.xls").workbook()
    except InputError:
        return
    assert stream is None or len(stream) <= len(data)


def test_no_chain_of_sectors_is_longer_than_the_file() -> None:
    """A table whose sectors are all the same one would make the file a hundred times as long."""
    data = bytearray(compound({"Workbook": bytes(4096)}))
    sectors = len(data) // 512
    data[76:512] = struct.pack("<109I", *[0] * 109)
    assert len(CompoundFile(bytes(data), "v.xls").table) <= (sectors + 1) * 128


@pytest.mark.parametrize("a", [float("nan"), float("inf"), -float("inf")])
def test_a_number_without_end_is_compared_like_any_other(a: float) -> None:
    assert near(a, 1.0) == near(1.0, a)
    assert not near(float("nan"), a)


def test_text_whose_first_line_is_empty_is_read() -> None:
    (sheet,) = read_workbook(b"\r\nID,Alpha\r\nR1,yes\r\n", "v.csv").sheets
    assert sheet.rows[-1] == ("R1", "yes")


@pytest.mark.parametrize("encoding", ["shift_jis", "no-such-one"])
def test_a_sheet_in_an_encoding_that_is_not_read_is_damaged(encoding: str) -> None:
    with pytest.raises(InputError):
        followed_extent([f'<?xml version="1.0" encoding="{encoding}"?><worksheet/>'.encode()])
