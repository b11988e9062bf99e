"""Spreadsheet files assembled byte by byte, for formats that no library here writes and for damage no program makes."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence

Grid = Sequence[Sequence[object]]
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
PERCENT = 1
"""The cell style that shows percentages in the files made here."""


def archive(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return out.getvalue()


def relations(*targets: tuple[str, str, str]) -> bytes:
    """A relationships part out of (id, kind, target); a target with :// lies outside."""
    items = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if "://" in target else "/>")
        for name, kind, target in targets
    )
    return f'<Relationships xmlns="{_PACKAGE}">{items}</Relationships>'.encode()


def xlsx(sheet_xml: bytes, *, extra: Mapping[str, bytes] | None = None) -> bytes:
    """A minimal .xlsx around the XML of its one sheet, "Matrix"."""
    workbook = (
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        f'xmlns:r="{_OFFICE}"><sheets><sheet name="Matrix" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    return archive(
        {
            "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": workbook.encode(),
            "xl/_rels/workbook.xml.rels": relations(("rId1", "worksheet", "worksheets/sheet1.xml")),
            "xl/worksheets/sheet1.xml": sheet_xml,
        }
        | dict(extra or {})
    )


def sheet_xml(rows: str) -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>'.encode()


def flat_document(rows: str) -> bytes:
    """A .fods with one sheet, "S", around the XML of its rows."""
    names = "urn:oasis:names:tc:opendocument:xmlns:"
    return (
        f'<office:document xmlns:office="{names}office:1.0" xmlns:table="{names}table:1.0"'
        f' xmlns:text="{names}text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="S">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document>"
    ).encode()


def excel_2003(rows: str) -> bytes:
    """Excel's XML of 2003 with one sheet, "S", around the XML of its rows."""
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    return (
        f'<Workbook xmlns="{space}" xmlns:ss="{space}"><Worksheet ss:Name="S"><Table>{rows}</Table></Worksheet>'
        "</Workbook>"
    ).encode()


# ---------------------------------------------------------------- .xlsb, records as in [MS-XLSB] 2.3 and 2.4
_BINARY_TYPES = b"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>
<Override PartName="/xl/worksheets/sheet1.bin" ContentType="application/vnd.ms-excel.worksheet"/>
<Override PartName="/xl/styles.bin" ContentType="application/vnd.ms-excel.styles"/></Types>"""


def varied(number: int) -> bytes:
    """A number in bytes of seven bits, lowest first."""
    out = bytearray()
    while True:
        number, low = number >> 7, number & 0x7F
        out.append(low | (0x80 if number else 0))
        if not number:
            return bytes(out)


def record(kind: int, data: bytes = b"") -> bytes:
    return varied(kind) + varied(len(data)) + data


def wide(text: str) -> bytes:
    raw = text.encode("utf-16-le")
    return struct.pack("<I", len(raw) // 2) + raw


def _binary_cell(value: object, place: bytes, *, formula: bool, short: bool) -> bytes:
    """A cell's record; `place` are its column and its style, of which short records have the style only."""
    place, kinds = (place[4:], (12, 17, 16)) if short else (place, (1, 6, 5))
    if isinstance(value, str):
        return record(kinds[1], place + wide(value)) if value else record(kinds[0], place)
    assert isinstance(value, (int, float))
    if formula:
        return record(9, place + struct.pack("<dHI", value, 0, 0) + struct.pack("<I", 0))
    return record(kinds[2], place + struct.pack("<d", value))


def xlsb(
    rows: Grid,
    *,
    name: str = "Matrix",
    hidden_row: int | None = None,
    hidden_column: int | None = None,
    percent: Sequence[tuple[int, int]] = (),
    errors: Mapping[tuple[int, int], int] | None = None,
    comment: tuple[int, int, str] | None = None,
    link: tuple[int, int, str] | None = None,
    merged: tuple[int, int, int, int] | None = None,
    number_format: str = "",
    formulas: Sequence[tuple[int, int]] = (),
    stale: bool = False,
    short: bool = False,
) -> bytes:
    """An .xlsb with one sheet: texts inline, numbers as reals; rows and columns count from 0.

    `number_format` is that of the cells that show percentages, `merged` gives top, bottom, left and right, `formulas`
    are numbers that come of one, never worked out if `stale`; `short` leaves out the column of all cells but the first
    of a row.
    """
    cells = b""
    for row, values in enumerate(rows):
        flags = 0x10 if row == hidden_row else 0
        cells += record(0, struct.pack("<IIHBBBI", row, 0, 300, 0, flags, 0, 0))
        for column, value in enumerate(values):
            style = PERCENT if (row, column) in percent else 0
            place = struct.pack("<I", column) + style.to_bytes(3, "little") + b"\0"
            if (row, column) in (errors or {}):
                cells += record(3, place + bytes([(errors or {})[row, column]]))
            else:
                cells += _binary_cell(value, place, formula=(row, column) in formulas, short=short and column > 0)
    columns = b""
    if hidden_column is not None:
        columns = (
            record(390) + record(60, struct.pack("<IIIIH", hidden_column, hidden_column, 2304, 0, 1)) + record(391)
        )
    height, width = len(rows), max(map(len, rows))
    links = (
        record(494, struct.pack("<IIII", link[0], link[0], link[1], link[1]) + wide("rId9") + wide("") * 3)
        if link
        else b""
    )
    sheet = (
        record(129)
        + record(148, struct.pack("<IIII", 0, height - 1, 0, width - 1))
        + columns
        + record(145)
        + cells
        + record(146)
        + (record(176, struct.pack("<IIII", *merged)) if merged else b"")
        + links
        + record(130)
    )
    workbook = (
        record(131)
        + record(153, struct.pack("<II", 0, 0) + wide(""))
        + record(143)
        + record(156, struct.pack("<II", 0, 1) + wide("rId1") + wide(name))
        + record(144)
        + record(157, struct.pack("<IIIdIH", 191029, 1, 100, 0.001, 0, stale))
        + record(132)
    )
    formats = struct.pack("<HHHHBBHBB", 0, 0, 0, 0, 0, 0, 0, 0, 0)
    percents = struct.pack("<HHHHBBHBB", 0, 164 if number_format else 9, 0, 0, 0, 0, 0, 0, 0)
    styles = (
        record(278)
        + (record(44, struct.pack("<H", 164) + wide(number_format)) if number_format else b"")
        + record(617, struct.pack("<I", 2))
        + record(47, formats)
        + record(47, percents)
        + record(618)
        + record(279)
    )
    parts = {
        "[Content_Types].xml": _BINARY_TYPES,
        "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.bin")),
        "xl/workbook.bin": workbook,
        "xl/_rels/workbook.bin.rels": relations(
            ("rId1", "worksheet", "worksheets/sheet1.bin"), ("rId2", "styles", "styles.bin")
        ),
        "xl/worksheets/sheet1.bin": sheet,
        "xl/styles.bin": styles,
    }
    beside = []
    if link:
        beside.append(("rId9", "hyperlink", link[2]))
    if comment:
        beside.append(("rId8", "comments", "../comments1.bin"))
        place = struct.pack("<IIIII", 0, comment[0], comment[0], comment[1], comment[1]) + bytes(16)
        parts["xl/comments1.bin"] = record(635, place) + record(637, b"\0" + wide(comment[2])) + record(636)
    if beside:
        parts["xl/worksheets/_rels/sheet1.bin.rels"] = relations(*beside)
    return archive(parts)


# ---------------------------------------------------------------- .xls as in [MS-XLS] 2.4, container as in [MS-CFB]
_SECTOR = 512
_END, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def biff(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def xls(
    rows: Grid,
    *,
    name: str = "Matrix",
    hidden_row: int | None = None,
    hidden_column: int | None = None,
    percent: Sequence[tuple[int, int]] = (),
    errors: Mapping[tuple[int, int], int] | None = None,
    comment: tuple[int, int, str] | None = None,
    link: tuple[int, int, str] | None = None,
    encrypted: bool = False,
) -> bytes:
    """An .xls (BIFF8) with one sheet; rows and columns count from 0."""
    sheet = biff(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    if hidden_column is not None:
        sheet += biff(0x007D, struct.pack("<HHHHHH", hidden_column, hidden_column, 2304, 0, 1, 0))
    for row, values in enumerate(rows):
        if row == hidden_row:
            sheet += biff(0x0208, struct.pack("<HHHHHHHH", row, 0, 1, 300, 0, 0, 0x20, 0))
        for column, value in enumerate(values):
            place = struct.pack("<HHH", row, column, PERCENT if (row, column) in percent else 0)
            if (row, column) in (errors or {}):
                sheet += biff(0x0205, place + bytes([(errors or {})[row, column], 1]))
            elif isinstance(value, str) and value:
                raw = value.encode("utf-16-le")
                sheet += biff(0x0204, place + struct.pack("<HB", len(raw) // 2, 1) + raw)
            elif isinstance(value, (int, float)):
                sheet += biff(0x0203, place + struct.pack("<d", value))
    if comment:
        raw = comment[2].encode("utf-16-le")
        sheet += biff(0x005D, struct.pack("<HHHHH", 0x15, 18, 0x19, 7, 0) + bytes(12) + bytes(4))
        sheet += biff(0x01B6, struct.pack("<HHHHHHHI", 0, 0, 0, 0, 0, len(raw) // 2, 16, 0)) + biff(0x003C, b"\1" + raw)
        sheet += biff(0x001C, struct.pack("<HHHH", comment[0], comment[1], 0, 7) + struct.pack("<HB", 2, 0) + b"me\0")
    if link:
        address = (link[2] + "\0").encode("utf-16-le")
        moniker = bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b")
        sheet += biff(
            0x01B8,
            struct.pack("<HHHH", link[0], link[0], link[1], link[1])
            + bytes(16)
            + struct.pack("<II", 2, 3)
            + moniker
            + struct.pack("<I", len(address))
            + address,
        )
    sheet += biff(0x000A)
    raw_name = name.encode("utf-16-le")
    begin = biff(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    begin += biff(0x002F, bytes(54)) if encrypted else b""
    begin += biff(0x0042, struct.pack("<H", 1200))
    begin += biff(0x00E0, struct.pack("<HH", 0, 0) + bytes(16)) + biff(0x00E0, struct.pack("<HH", 0, 9) + bytes(16))
    padding = biff(0x005C, bytes(112)) * 40
    tail = biff(0x000A)
    bound_size = 4 + 6 + 2 + len(raw_name)
    at = len(begin) + len(padding) + bound_size + len(tail)
    bound = biff(0x0085, struct.pack("<IBB", at, 0, 0) + struct.pack("<BB", len(name), 1) + raw_name)
    return compound({"Workbook": begin + padding + bound + tail + sheet})


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file of streams of at least 4096 bytes each."""
    table: list[int] = [_TABLE, _END]
    body = b""
    entries = [_entry("Root Entry", 5, _END, 0, child=1)]
    for number, (name, stream) in enumerate(streams.items(), 1):
        padded = stream.ljust(max(4096, -(-len(stream) // _SECTOR) * _SECTOR), b"\0")
        first, count = len(table), len(padded) // _SECTOR
        table += [first + at + 1 for at in range(count - 1)] + [_END]
        body += padded
        entries.append(_entry(name, 2, first, len(padded), right=number + 1 if number < len(streams) else _FREE))
    assert len(table) <= _SECTOR // 4, "one sector of table is all this helper writes"
    table += [_FREE] * (_SECTOR // 4 - len(table))
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        1,
        1,
        0,
        4096,
        _END,
        0,
        _END,
        0,
    )
    header += struct.pack("<I", 0) + struct.pack("<I", _FREE) * 108
    directory = b"".join(entries).ljust(_SECTOR, b"\0")
    return header + struct.pack(f"<{len(table)}I", *table) + directory + body


def _entry(name: str, kind: int, start: int, size: int, *, child: int = _FREE, right: int = _FREE) -> bytes:
    raw = (name + "\0").encode("utf-16-le")
    return (
        raw.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(raw), kind, 1, _FREE, right, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )
