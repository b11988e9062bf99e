"""A document type is refused by every reader of XML, however its characters are written."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bpmn_texts import HEAD
from spreadsheet_files import archive, excel_2003, flat_document, sheet_xml, xlsx

from itsm_fit.errors import InputError
from itsm_fit.storage.bpmn import read_bpmn
from itsm_fit.storage.doctype import refuse_doctype
from itsm_fit.storage.drawio import read_drawio
from itsm_fit.storage.spreadsheet import read_workbook

_TYPE = '<!-- before --><!DOCTYPE x [<!ENTITY a "b">]>'
_FODS = flat_document("<table:table-row/>").decode()
_SHEET = sheet_xml('<row r="1"><c r="A1"><v>1</v></c></row>').decode()
_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
_STRINGS = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'


def _packed(name: str, other: Callable[..., bytes] = xlsx) -> Callable[[bytes], object]:
    """Reads a workbook of which one part is what is given."""
    whole = {xlsx: lambda part: xlsx(_SHEET.encode(), extra={name: part}), archive: lambda part: archive({name: part})}
    return lambda part: read_workbook(whole[other](part), "vendors.xlsx")


_READERS: dict[str, tuple[Callable[[bytes], object], str]] = {
    "flat document": (lambda data: read_workbook(data, "vendors.fods"), _FODS),
    "zipped document": (_packed("content.xml", archive), _FODS),
    "Excel 2003": (lambda data: read_workbook(data, "vendors.xml"), excel_2003("").decode()),
    "relations": (_packed("xl/worksheets/_rels/sheet1.xml.rels"), _RELATIONS),
    "sheet": (_packed("xl/worksheets/sheet1.xml"), _SHEET),
    "texts": (_packed("xl/sharedStrings.xml"), _STRINGS),
    "model": (lambda data: read_bpmn(data, "flow.bpmn"), f'{HEAD}<bpmn:process id="P"/></bpmn:definitions>'),
    "drawing": (lambda data: read_drawio(data, "flow.drawio"), "<mxfile/>"),
}
_PLAIN = ("utf-8", "utf-8-sig", "utf-16")
_BY_LXML_ALONE = ("flat document", "zipped document", "Excel 2003", "relations")
_ENCODINGS = dict.fromkeys(_READERS, _PLAIN) | dict.fromkeys(_BY_LXML_ALONE, (*_PLAIN, "utf-32", "utf-7"))
_CASES = [(name, encoding) for name, encodings in _ENCODINGS.items() for encoding in encodings]


def _written(text: str, encoding: str) -> bytes:
    head = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>'
    if encoding == "utf-7":
        return head.encode() + text.replace("<", "+ADw-").replace(">", "+AD4-").encode()
    return (head + text).encode(encoding)


@pytest.mark.parametrize(("reader", "encoding"), _CASES)
def test_a_document_type_is_refused_however_it_is_written(reader: str, encoding: str) -> None:
    read, text = _READERS[reader]
    with pytest.raises(InputError, match="document type"):
        read(_written(_TYPE + text, encoding))


@pytest.mark.parametrize("reader", _READERS)
def test_only_a_document_type_is_refused_as_one(reader: str) -> None:
    _, text = _READERS[reader]
    refuse_doctype(_written(f"<!-- <!DOCTYPE x> -->{text}<!-- <!DOCTYPE x> -->", "utf-8"), "x")


@pytest.mark.parametrize("before", [0, 200_000])
def test_it_is_found_behind_a_long_comment_and_nothing_is_expanded_before(before: int) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY a{at} "{f"&a{at - 1 or str()};" * 10}">' for at in range(1, 12)
    )
    with pytest.raises(InputError, match="document type"):
        refuse_doctype(f'<!--{"x" * before}-->{bomb}]><x y="&a11;"/>'.encode(), "vendors.fods")


def test_a_text_that_shows_one_is_read() -> None:
    cell = "<table:table-cell><text:p><![CDATA[<!DOCTYPE html>]]></text:p></table:table-cell>"
    (sheet,) = read_workbook(flat_document(f"<table:table-row>{cell}</table:table-row>"), "vendors.fods").sheets
    assert sheet.rows == (("<!DOCTYPE html>",),)
