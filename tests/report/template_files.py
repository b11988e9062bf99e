"""Templates as organisations have them: with everything that a program which saves workbooks anew may lose."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
MACROS = b"no macro, only bytes that stand for some" * 9
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_REVISIONS = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision"


def little_png() -> bytes:
    """A picture of four dots."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head, dots = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0), zlib.compress(b"\0\x21\x66\xac\xff\xff\xff" * 2)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


def template(write: Callable[[Workbook, Worksheet], object], *, macros: bool = False) -> bytes:
    """A workbook whose first sheet is called Board."""
    made = BytesIO()
    with Workbook(made, {"in_memory": True}) as book:
        write(book, book.add_worksheet("Board"))
        if macros:
            book.add_vba_project(BytesIO(MACROS), is_stream=True)
    return made.getvalue()


def plain_template(cells: Mapping[str, str]) -> bytes:
    """A template with nothing but these texts."""
    return template(lambda _, sheet: [sheet.write_string(cell, text) for cell, text in cells.items()])


def whole_template(*, macros: bool = False) -> bytes:
    """A template with a place of each kind, and everything around that has to stay."""
    return with_parts(template(_everything, macros=macros), _more_in, _MORE)


def _everything(book: Workbook, sheet: Worksheet) -> None:
    _board(book, sheet)
    own = book.add_worksheet("It's ours & more")
    own.add_table("A1:B4", {"name": "Ours", "columns": [{"header": "Heading"}, {"header": "Amount"}]})
    own.write_column("B2", [1, 2, 3])
    own.write_formula("D1", "=Board!O1+1", None, 1)
    own.write_formula("D2", "=SUM(B2:B4)", None, 6)
    own.write_string("D3", "fit: is said here, and asks for nothing {{x}}")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "='It''s ours & more'!$B$2:$B$4"})
    chart.set_title({"name": "Amounts of {{fit:organisation}}"})
    own.insert_chart("F2", chart)
    bold = book.add_format({"bold": True})
    gaps = book.add_worksheet("Gaps")
    gaps.write_row("A1", ["Tool", "Our remark", "Gain"], bold)
    gaps.write_row("A2", ["fit:gaps", "stays"])
    book.add_worksheet("Named").write_string("B2", "an example that gives way")
    book.define_name("fit.coverage", "=Named!$B$2")
    book.define_name("fit_hand_offs", "=Named!$B$5:$G$20")
    book.define_name("Ours2", "='It''s ours & more'!$B$2:$B$4")


def _board(book: Workbook, sheet: Worksheet) -> None:
    bold = book.add_format({"bold": True, "bg_color": "#112233", "font_color": "white"})
    blue, framed = book.add_format({"color": "blue"}), book.add_format({"border": 1, "font_name": "Georgia"})
    thousandths = book.add_format({"num_format": "0.000", "border": 1})
    sheet.set_column("B:B", 31)
    sheet.write_string("A1", "An organisation's own page", bold)
    sheet.insert_image("H1", "logo.png", {"image_data": BytesIO(little_png()), "description": "Logo"})
    sheet.write_rich_string("A2", "Report for ", bold, "{{fit:pro", blue, "ject}}", " of {{fit:date}}")
    sheet.write_string("A3", "fit:leader", framed)
    sheet.write_string("B3", "{{fit:date}}")
    sheet.write_string("D3", "fit:tool-count")
    sheet.write_string("A5", "fit:ranking", bold)
    for column in "ABCDEF":
        sheet.write_blank(f"{column}6", None, thousandths if column == "D" else framed)
    sheet.write_formula("O1", "=SUM(A6:A30)", None, 0)
    sheet.write_formula("O2", '=COUNTIF(B6:B30,"?*")', None, 0)
    sheet.write_formula("O3", "=1+1", None, 2)
    sheet.merge_range("A40:D40", "Signed by", bold)
    sheet.insert_textbox("Q4", "For {{fit:organisation}}, {{fit:project}}", {"width": 300, "height": 60})
    sheet.conditional_format("D6:D30", {"type": "data_bar", "data_bar_2010": True, "bar_solid": True})
    sheet.conditional_format("A6:A30", {"type": "icon_set", "icon_style": "3_arrows"})
    sheet.add_sparkline("P1", {"range": "Board!D6:D12"})
    sheet.data_validation("P2", {"validate": "list", "source": ["yes", "no"]})
    sheet.write_comment("A1", "Who may change this: the office")
    logo = {"image_center": "logo.png", "image_data_center": BytesIO(little_png())}
    sheet.set_header('&L&"Arial,Bold"&12{{fit:date}}&C&G&R{{fit:project}}', logo)
    sheet.set_footer("&CPage &P of &N")
    sheet.print_area("A1:Q60")
    sheet.repeat_rows(0)
    sheet.set_h_pagebreaks([35])
    sheet.protect("", {"format_cells": True})


def crowded_template(further_down: int = 0) -> bytes:
    """A template with much below its place, that is so many rows further down."""
    return template(lambda book, sheet: _crowd(book, sheet, further_down))


def _crowd(book: Workbook, sheet: Worksheet, by: int) -> None:
    def at(cells: str) -> str:
        """Cells as they are called further down, from row 7 on."""
        return re.sub(r"(?<=[A-Z$])\d+", lambda found: str(int(found[0]) + by * (int(found[0]) > 6)), cells)

    bold = book.add_format({"bold": True})
    sheet.write_string("A1", "{{fit:project}}", bold)
    sheet.write_formula("Z1", at("=SUM(C9:C11)+Z2"), None, 0)
    sheet.write_formula("Z2", at("=SUM(A6:A7)&Ours[[#Totals],[Amount]]"), None, 0)
    sheet.write_string("A5", "fit:ranking:Rank;Tool", bold)
    sheet.write_blank("A6", None, book.add_format({"italic": True}))
    for row in (9, 10, 11):
        sheet.write_number(at(f"C{row}"), row)
        sheet.write_formula(at(f"D{row}"), at(f"=C{row}*$C$9"), None, 9 * row)
    sheet.merge_range(at("A8:B9"), "Signed by", bold)
    sheet.write_url(at("A16"), "https://example.org/board", string="Rules")
    sheet.write_url("Z3", at("internal:'Board'!A16"), string="below")
    sheet.write_comment(at("C9"), "the first amount")
    sheet.conditional_format(at("C9:C11"), {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format(at("D9:D11"), {"type": "formula", "criteria": at("=$C9>$C$10"), "format": bold})
    sheet.data_validation(at("C9:C11"), {"validate": "list", "source": at("=$H$20:$H$22")})
    sheet.add_sparkline(at("F9"), {"range": at("Board!C9:C11")})
    sheet.add_table(at("H19:I22"), {"name": "Ours", "columns": [{"header": "Heading"}, {"header": "Amount"}]})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": at("=Board!$C$9:$C$11")})
    sheet.insert_chart(at("D25"), chart)
    sheet.insert_image(at("A26"), "logo.png", {"image_data": BytesIO(little_png())})
    sheet.insert_textbox(at("H30"), "", {"textlink": at("=Board!$C$9")})
    sheet.print_area(at("A1:M60"))
    sheet.set_h_pagebreaks([24 + by])
    sheet.autofilter(at("C8:D11"))
    other = book.add_worksheet("It's other")
    other.write_formula("A1", at("=Board!C9") + "+C9", None, 0)
    other.write_number("C9", 4)
    book.define_name("Amounts", at("=Board!$C$9:$C$11"))
    book.define_name("Board!Own", at("=Board!$C$10"))


_MORE = {
    "xl/printerSettings/printerSettings1.bin": b"\1\2\3 settings of a printer",
    "customXml/item1.xml": b"<register xmlns='urn:ours'><number>A-17</number></register>",
    "xl/calcChain.xml": f'<calcChain xmlns="{MAIN}"><c r="O1" i="1"/><c r="O2"/><c r="O3"/></calcChain>'.encode(),
}
"""What XlsxWriter does not write: settings of a printer, XML of other programs, the order of calculation."""


def _more_in(name: str, text: bytes) -> bytes:
    """What refers to it, and marks of newer programs."""
    match name:
        case "xl/worksheets/sheet1.xml":
            mark = f'<worksheet xmlns:xr="{_REVISIONS}" xr:uid="{{00000000-0001-0000-0000-000000000000}}" '
            text = text.replace(b"<worksheet ", mark.encode(), 1).replace(b'mc:Ignorable="', b'mc:Ignorable="xr ', 1)
            return re.sub(b"(<pageMargins[^>]*>)", rb'\1<pageSetup orientation="portrait" r:id="rId77"/>', text)
        case "xl/worksheets/_rels/sheet1.xml.rels":
            return _related(text, "rId77", "printerSettings", "../printerSettings/printerSettings1.bin")
        case "xl/_rels/workbook.xml.rels":
            text = _related(text, "rId78", "customXml", "../customXml/item1.xml")
            return _related(text, "rId79", "calcChain", "calcChain.xml")
        case "[Content_Types].xml":
            types = f'<Override PartName="/xl/calcChain.xml" ContentType="{_TYPES}.calcChain+xml"/>'
            if b'Extension="bin"' not in text:
                types = f'<Default Extension="bin" ContentType="{_TYPES}.printerSettings"/>{types}'
            return text.replace(b"</Types>", types.encode() + b"</Types>")
    return text


def _related(text: bytes, its_id: str, kind: str, target: str) -> bytes:
    its = f'<Relationship Id="{its_id}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
    return text.replace(b"</Relationships>", its.encode() + b"</Relationships>")


def with_parts(
    packed: bytes, changed: Callable[[str, bytes], bytes] = lambda _, text: text, more: Mapping[str, bytes] = {}
) -> bytes:
    """A workbook whose parts are changed, by name, and that has more of them."""
    return rezipped({name: changed(name, text) for name, text in parts_of(packed).items()} | dict(more))


def rezipped(parts: Mapping[str, bytes]) -> bytes:
    """Parts as one file."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return out.getvalue()


def parts_of(packed: bytes) -> dict[str, bytes]:
    """The parts of a workbook by name."""
    with ZipFile(BytesIO(packed)) as parts:
        return {name: parts.read(name) for name in parts.namelist()}


def without_cells(sheet: bytes, *cells: str) -> bytes:
    """A sheet in a form in which equal ones are equal bytes, without these cells and what says how far it reaches."""
    root = etree.fromstring(sheet)
    for cell in root.iter(f"{{{MAIN}}}c"):
        if cell.get("r") in cells:
            cell.getparent().remove(cell)
    for row in root.iter(f"{{{MAIN}}}row"):
        row.attrib.pop("spans", "")
        if not len(row):
            row.getparent().remove(row)
    for dimension in root.iter(f"{{{MAIN}}}dimension"):
        root.remove(dimension)
    return etree.tostring(root, method="c14n2")
