"""Delimited text (.csv, .tsv): encoding and delimiter are found, cells stay text as written."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from itertools import islice

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.progress import Progress
from itsm_fit.storage.limits import MAX_ROWS, Limit, check_extent
from itsm_fit.storage.spreadsheet.values import CellValue, Workbook, Worksheet, rectangle

DELIMITERS = (",", ";", "\t", "|")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PYTHON_NAMES = {"EUC-KR": "cp949", "GBK": "gb18030", "Shift_JIS": "cp932", "Big5": "big5hkscs", "windows-874": "cp874"}
"""Encodings that browsers know by the name of a part of them."""
_OF_DOS = "cp850"
"""The code page of what Excel saves as "CSV (MS-DOS)"; every byte is a sign in it."""
_SAMPLE_ROWS = 300
_SAMPLE_CHARACTERS = 400_000
_MOST_WORDS = 100_000
"""Different texts of which equal ones are kept once: of answers there are few."""
_LONGEST_CELL = 1_000_000


def read_delimited(data: bytes, file: str, progress: Progress, encoding: str = "") -> Workbook:
    """The text as a workbook of one sheet that bears the file's name without its ending.

    Raises InputError for bytes that are no text, and for more rows than a sheet can hold.
    """
    if data.count(b"\n") > MAX_ROWS or data.count(b"\r") > 2 * MAX_ROWS:
        check_extent(data.count(b"\n") + 1, 1, file, "")
    text, encoding = decode(data, file, encoding)
    progress(tr("Reading {file}", file=file), 0.5)
    delimiter = find_delimiter(text)
    Limit.CELLS.check(text.count(delimiter), file)
    sheet = Worksheet(stem(file), rectangle(_rows(text, delimiter, file)))
    return Workbook(file, (sheet,), encoding=encoding)


def stem(file: str) -> str:
    """A file's name without its ending."""
    return file.rsplit(".", 1)[0] or file


def decode(data: bytes, file: str, encoding: str = "") -> tuple[str, str]:
    """Text from bytes, and the name of the encoding: the one given, else the one found.

    By its byte order mark, else UTF-16 when every other byte is 0, else UTF-8, else the code page that the letters
    make likeliest. Raises InputError for bytes that are no text, or none in the encoding given.
    """
    refusal = (
        tr("The file is no text in {encoding}: choose another encoding.", encoding=encoding)
        if encoding
        else tr(
            "The file is no text and no spreadsheet that can be read: open it in its program and save the table as "
            ".xlsx."
        )
    )
    encoding = encoding or _encoding(data)
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise InputError(refusal, file=file) from error
    if "\0" in text:
        raise InputError(refusal, file=file)
    return text, encoding


def encoding_of(data: bytes, file: str) -> str:
    """The name of the encoding of a text, found as `decode` does; raises InputError for bytes that are no text."""
    return decode(data, file)[1]


def _encoding(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding
    head = data[:4000]
    if head.count(0) > len(head) // 4:
        return "utf-16-le" if head[1::2].count(0) >= head[::2].count(0) else "utf-16-be"
    return "utf-8" if _decodes(data, "utf-8") else _code_page(data)


def _code_page(data: bytes) -> str:
    from chardetng_py import EncodingDetector

    detector = EncodingDetector()
    detector.feed(data, last=True)
    guess = detector.guess(tld=None, allow_utf8=False)
    return next(its for its in (_PYTHON_NAMES.get(guess, guess), "cp1252", _OF_DOS) if _decodes(data, its))


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def find_delimiter(text: str) -> str:
    """The delimiter under which most rows have the same, larger number of cells; a leading ``sep=;`` line decides."""
    first = text[:8].lower()
    if first.startswith("sep=") and len(first) > 4:
        return first[4]
    sample = text[:_SAMPLE_CHARACTERS]
    return max(DELIMITERS, key=lambda delimiter: _regularity(sample, delimiter))


def _regularity(sample: str, delimiter: str) -> float:
    """Share of the rows that have the commonest number of cells, times that number's growth over one cell."""
    try:
        lengths = Counter(len(row) for row in islice(_reader(sample, delimiter), _SAMPLE_ROWS) if any(row))
    except csv.Error:
        return 0.0
    cells, rows = max(lengths.items(), key=lambda its: (its[1] * (its[0] > 1), its[0]), default=(0, 0))
    return 0.0 if cells < 2 else rows / lengths.total() * (2.0 - 1.0 / cells)


def _reader(text: str, delimiter: str) -> csv.Reader:  # type: ignore[name-defined]
    csv.field_size_limit(_LONGEST_CELL)
    spaced = len(re.findall(rf'{re.escape(delimiter)} +"(?!")', text[:_SAMPLE_CHARACTERS]))
    tight = text.count(delimiter + '"', 0, _SAMPLE_CHARACTERS)
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=spaced > tight)


def _rows(text: str, delimiter: str, file: str) -> list[tuple[CellValue, ...]]:
    reader = _reader(text, delimiter)
    rows: list[tuple[CellValue, ...]] = []
    words: dict[str, str] = {}
    widest = 0
    try:
        for row in reader:
            shared = words.setdefault if len(words) < _MOST_WORDS else words.get
            rows.append(tuple(map(shared, row, row)))
            widest = max(widest, len(row))
            if len(rows) > MAX_ROWS or not len(rows) % 10_000:
                check_extent(len(rows), widest, file, "")
    except csv.Error as error:
        raise InputError(
            tr(
                "A cell never ends, a quotation mark may be missing or doubled: correct it, or save the table as .xlsx."
            ),
            file=file,
            where=tr("line {number}", number=reader.line_num),
        ) from error
    check_extent(len(rows), widest, file, "")
    if rows and 0 < len(rows[0]) <= 2 and str(rows[0][0]).lower().startswith("sep="):
        rows = [(), *rows[1:]]
    return rows
