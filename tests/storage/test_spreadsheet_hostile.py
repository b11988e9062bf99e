"""Damaged, locked, oversized and foreign files are refused with one plain sentence, quickly."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spreadsheet_files import archive, compound, flat_document, record, sheet_xml, wide, xls, xlsb, xlsx
from thorough import examples

from itsm_fit.errors import InputError
from itsm_fit.storage.spreadsheet import CellPlace, read_workbook
from itsm_fit.storage.spreadsheet import xlsx as xlsx_reader
from itsm_fit.storage.spreadsheet.xlsb_scan import scan_sheet

_PLAIN = sheet_xml('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>')


def _refusal(data: bytes, name: str = "vendors.xlsx") -> str:
    with pytest.raises(InputError) as caught:
        read_workbook(data, name)
    assert caught.value.file == name
    return caught.value.message


def _workbook() -> bytes:
    book = openpyxl.Workbook()
    for row in range(50):
        book.active.append([f"R{row}", "Requirement", "Yes"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


_FOREIGN = {
    "empty": (b"", "empty"),
    "blank": (b" \n\t\n", "empty"),
    "pdf": (b"%PDF-1.7 and so on", "a PDF"),
    "picture": (b"\x89PNG\r\n\x1a\n....", "a picture"),
    "word": (archive({"word/document.xml": b"<w/>"}), "a Word document"),
    "presentation": (archive({"ppt/presentation.xml": b"<p/>"}), "a presentation"),
    "archive": (archive({"readme.txt": b"hello"}), "a packed archive"),
    "other markup": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "markup"),
    "page without a table": (b"<html><body><p>Not found</p></body></html>", "without a table"),
    "old word": (compound({"WordDocument": b"text"}), "no spreadsheet"),
}


@pytest.mark.parametrize("case", _FOREIGN)
def test_what_is_no_spreadsheet_is_said(case: str) -> None:
    data, words = _FOREIGN[case]
    assert words in _refusal(data)


_LOCKED = {
    "new": lambda: compound({"EncryptionInfo": b"1", "EncryptedPackage": b"2"}),
    "old": lambda: xls([["x"]], encrypted=True),
    "document": lambda: archive({"content.xml": b"?", "META-INF/manifest.xml": b"<encryption-data/>"}),
}


@pytest.mark.parametrize("case", _LOCKED)
def test_a_password_is_named_as_the_reason(case: str) -> None:
    assert "password" in _refusal(_LOCKED[case]())


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.95])
@pytest.mark.parametrize(
    "whole", [_workbook, lambda: xlsb([["x"]] * 90), lambda: xls([["x", 1.0]] * 90)], ids=["xlsx", "xlsb", "xls"]
)
def test_a_file_cut_short_is_refused(whole: Callable[[], bytes], keep: float) -> None:
    data = whole()
    assert "damaged" in _refusal(data[: int(len(data) * keep)])


def test_a_cell_right_of_the_last_column_is_refused_as_damage() -> None:
    """Cells that do not say their column stand right of the one before."""
    last = struct.pack("<II", 2**32 - 1, 0)
    with pytest.raises(InputError, match="damaged"):
        scan_sheet(record(6, last + wide("x")) + record(17, bytes(4) + wide("y")), {}, {})


@settings(max_examples=examples(60), deadline=None)
@given(st.binary(min_size=1, max_size=6), st.integers(0, 2**31))
def test_damage_anywhere_gives_cells_or_a_plain_refusal(noise: bytes, at: int) -> None:
    for data in (xls([["ID", "Requirement"], ["R1", 4.0]]), xlsb([["ID", "Requirement"], ["R1", 4.0]])):
        place = at % len(data)
        with suppress(InputError):
            assert read_workbook(data[:place] + noise + data[place + len(noise) :], "vendors.xls").sheets is not None


def test_a_part_that_declares_too_much_is_not_even_unpacked() -> None:
    zeros = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = b"".join([*(zeros.compress(bytes(10_000_000)) for _ in range(2)), zeros.flush()])
    assert "unpacks to more" in _refusal(_with_part(packed, declared=1_400_000_000))


def test_a_part_that_inflates_to_more_than_it_declares_is_refused() -> None:
    body = _PLAIN + b" " * 5_000_000
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = deflater.compress(body) + deflater.flush()
    assert "damaged" in _refusal(_with_part(packed, declared=len(_PLAIN), crc=zlib.crc32(_PLAIN)))


def _with_part(packed: bytes, *, declared: int, crc: int = 0) -> bytes:
    """An .xlsx whose sheet is the packed bytes, whatever it declares."""
    name = b"xl/worksheets/sheet1.xml"
    base = xlsx(_PLAIN)
    with zipfile.ZipFile(io.BytesIO(base)) as source:
        kept = {info.filename: source.read(info) for info in source.infolist() if info.filename.encode() != name}
    whole = archive(kept)
    end = whole.rindex(b"PK\x05\x06")
    count, size, start = struct.unpack_from("<HII", whole, end + 10)
    local = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 8, 0, 0, crc, len(packed), declared, len(name), 0) + name
    central = (
        struct.pack(
            "<4sHHHHHHIIIHHHHHII",
            b"PK\x01\x02",
            20,
            20,
            0,
            8,
            0,
            0,
            crc,
            len(packed),
            declared,
            len(name),
            0,
            0,
            0,
            0,
            0,
            start,
        )
        + name
    )
    tail = struct.pack(
        "<4sHHHHIIH",
        b"PK\x05\x06",
        0,
        0,
        count + 1,
        count + 1,
        size + len(central),
        start + len(local) + len(packed),
        0,
    )
    return whole[:start] + local + packed + whole[start:end] + central + tail


def test_a_cell_far_from_all_others_is_left_out_and_the_rest_is_read() -> None:
    near = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1"><v>1</v></c></row>'
    far = '<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>'
    (sheet,) = read_workbook(xlsx(sheet_xml(near + far)), "vendors.xlsx").sheets
    assert sheet.rows == (("x", 1.0),)
    assert sheet.far == (CellPlace(1_048_575, 16_383),)


def test_a_far_cell_in_odd_markup_is_refused_rather_than_laid_out() -> None:
    odd = "<row r='1'><c t='n' r='A1'><v>1</v></c></row><row r='1048576'><c t='n' r='XFD1048576'><v>9</v></c></row>"
    assert "reaches over 1,048,576 rows" in _refusal(xlsx(sheet_xml(odd)))


@pytest.mark.parametrize("place", ["xfd1048576", "Xfd1048576", "XFD1048576", "A99999999", "AAAAA1"])
def test_a_far_cell_among_many_is_seen_however_its_place_is_written(place: str) -> None:
    many = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(1, 2_000))
    xml = sheet_xml(many + f'<row r="1048576"><c r="{place}"><v>9</v></c></row>')
    with suppress(InputError):
        (sheet,) = read_workbook(xlsx(xml), "vendors.xlsx").sheets
        assert (sheet.height, len(sheet.far)) == (1_999, 1)


def test_a_grid_too_large_to_lay_out_is_refused() -> None:
    rows = "".join(
        f'<row r="{row}"><c r="A{row}"><v>1</v></c><c r="ALL{row}"><v>1</v></c></row>' for row in range(1, 13_000)
    )
    assert "columns" in _refusal(xlsx(sheet_xml(rows)))


def test_a_million_formatted_blank_rows_are_no_burden() -> None:
    blank = "".join(f'<row r="{row}" s="1"/>' for row in range(3, 1_000_000))
    first = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="1"/></row>'
    (sheet,) = read_workbook(xlsx(sheet_xml(first + blank)), "vendors.xlsx").sheets
    assert sheet.rows == ((1.0,),)


def test_sixteen_thousand_columns_are_read() -> None:
    (sheet,) = read_workbook((",".join(["x"] * 16_000) + "\n").encode() * 3, "wide.csv").sheets
    assert (sheet.height, sheet.width) == (3, 16_000)


def test_ten_million_rows_of_text_are_refused_at_once() -> None:
    assert "10,000,001 rows" in _refusal(b"a,b\n" * 10_000_000, "long.csv")


_CELL = "<text:p>x</text:p></table:table-cell></table:table-row>"


@pytest.mark.parametrize(
    "rows",
    [
        f'<table:table-row table:number-rows-repeated="9000000"><table:table-cell>{_CELL}',
        f'<table:table-row><table:table-cell table:number-columns-repeated="90000000">{_CELL}',
    ],
    ids=["rows", "columns"],
)
def test_cells_repeated_beyond_measure_are_refused(rows: str) -> None:
    assert "more than can be read" in _refusal(flat_document(rows), "vendors.fods")


def test_a_broken_document_is_refused() -> None:
    assert "damaged" in _refusal(flat_document("<table:table-row>")[:-40], "vendors.fods")


@pytest.mark.parametrize("count", ["4294967295", "9999999", "-1", "&#52;294967295", "9" * 400])
def test_a_false_count_of_shared_texts_is_taken_out_before_the_library_takes_memory_for_so_many(
    count: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    texts = (
        f'<?xml version="1.0"?><!-- > --><sst xmlns="{main}" count="1" uniqueCount="{count}"><si><t>a</t></si></sst>'
    )
    data = xlsx(sheet_xml('<row r="1"><c r="A1"><v>1</v></c></row>'), extra={"xl/sharedStrings.xml": texts.encode()})
    handed: list[bytes] = []
    monkeypatch.setattr(xlsx_reader, "read_cells", lambda data, *_, **__: handed.append(data) or ())
    read_workbook(data, "vendors.xlsx")
    with zipfile.ZipFile(io.BytesIO(handed[0])) as packed:
        assert b"ount=" not in packed.read("xl/sharedStrings.xml")
        assert b"<si><t>a</t></si></sst>" in packed.read("xl/sharedStrings.xml")
