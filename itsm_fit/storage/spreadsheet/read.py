"""Any spreadsheet file → a workbook. What is inside decides, not the ending of the name."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase, tr
from itsm_fit.progress import Progress, silent
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.limits import Limit, empty_file
from itsm_fit.storage.spreadsheet.delimited import read_delimited
from itsm_fit.storage.spreadsheet.locked import unlocked
from itsm_fit.storage.spreadsheet.markup import EXCEL_2003, read_excel_2003, read_html
from itsm_fit.storage.spreadsheet.ods import read_fods, read_ods
from itsm_fit.storage.spreadsheet.values import Workbook
from itsm_fit.storage.spreadsheet.xls import read_xls
from itsm_fit.storage.spreadsheet.xlsb import read_xlsb
from itsm_fit.storage.spreadsheet.xlsx import read_xlsx

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_Reader = Callable[[bytes, str, Progress], Workbook]

_ZIPPED: tuple[tuple[str, _Reader | Phrase], ...] = (
    ("xl/workbook.bin", read_xlsb),
    ("xl/workbook.xml", read_xlsx),
    ("content.xml", read_ods),
    ("word/document.xml", Phrase("a Word document")),
    ("ppt/presentation.xml", Phrase("a presentation")),
    ("index/document.iwa", Phrase("an Apple document")),
)
"""What a zipped file is, by a part that only such a file has: a reader, or what to call it."""

_MARKED: tuple[tuple[bytes, _Reader | Phrase], ...] = (
    (_COMPOUND, read_xls),
    (b"%PDF", Phrase("a PDF")),
    (b"{\\rtf", Phrase("a text document")),
    (b"\x89PNG", Phrase("a picture")),
    (b"\xff\xd8\xff", Phrase("a picture")),
    (b"GIF8", Phrase("a picture")),
    (b"\x1f\x8b", Phrase("a packed archive")),
    (b"7z\xbc\xaf", Phrase("a packed archive")),
    (b"Rar!", Phrase("a packed archive")),
    (b"MIME-Version:", Phrase("a web archive")),
)
"""What a file is, by its first bytes."""

_MARKUP: tuple[tuple[str, _Reader], ...] = (
    (EXCEL_2003, read_excel_2003),
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", read_fods),
    ("<html", read_html),
    ("<table", read_html),
    ("<!doctype html", read_html),
)
"""What a text that starts with < is, by what stands near its start."""


@guarded
def read_workbook(
    data: bytes, name: str, progress: Progress = silent, *, password: str | None = None, encoding: str = ""
) -> Workbook:
    """The workbook in the bytes of a file; `name` is the file's name without folder.

    Reads .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, delimited text, HTML tables and Excel's XML of 2003; `encoding` is
    how the characters of a text file are read instead of the way that is found. Raises InputError for everything else
    and for files that are empty, damaged or too large, and of these PasswordNeeded for those of Excel that are locked.
    """
    Limit.BYTES.check(len(data), name)
    if not data.strip(b"\0 \t\r\n"):
        raise empty_file(name)
    if data.startswith(_COMPOUND):
        data = unlocked(data, name, password)
    reader = _reader_for(data, name)
    if isinstance(reader, Phrase):
        raise InputError(
            tr(
                "The file is {kind}, no spreadsheet: open it in its program and save the table as .xlsx.",
                kind=reader,
            ),
            file=name,
        )
    if reader is read_delimited:
        return read_delimited(data, name, progress, encoding)
    return reader(data, name, progress)


def _reader_for(data: bytes, name: str) -> _Reader | Phrase:
    if data.startswith(b"PK"):
        return _zipped(data, name)
    for mark, reader in _MARKED:
        if data.startswith(mark):
            return reader
    head = data[:4096].replace(b"\0", b"").decode("latin-1").lstrip("\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if head.startswith("<"):
        return next((reader for mark, reader in _MARKUP if mark in head), Phrase("markup of some other kind"))
    return read_delimited


def _zipped(data: bytes, name: str) -> _Reader | Phrase:
    try:
        inside = {part.lower() for part in zipfile.ZipFile(io.BytesIO(data)).namelist()}
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
        raise InputError(
            tr("The file is damaged or was not copied to its end: get it again, or save it anew in its program."),
            file=name,
        ) from error
    return next((reader for part, reader in _ZIPPED if part in inside), Phrase("a packed archive"))
