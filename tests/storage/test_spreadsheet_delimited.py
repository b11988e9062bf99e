"""Delimited text is read whatever its encoding, delimiter and line ends."""

from __future__ import annotations

import codecs
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.errors import InputError
from itsm_fit.storage.spreadsheet import read_workbook
from itsm_fit.storage.spreadsheet.delimited import DELIMITERS, find_delimiter

_TABLE = (("Requirement", "Größe", "Bouleau"), ("Über E-Mail", "ja, teilweise", "3,5"), ("Clocks", "nein", "oui"))


def _text(delimiter: str) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(_TABLE)
    return out.getvalue()


_ENCODINGS = {
    "utf-8": lambda text: text.encode(),
    "utf-8 with mark": lambda text: text.encode("utf-8-sig"),
    "utf-16 with mark": lambda text: text.encode("utf-16"),
    "utf-16 big-endian with mark": lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    "utf-16 little-endian without mark": lambda text: text.encode("utf-16-le"),
    "utf-16 big-endian without mark": lambda text: text.encode("utf-16-be"),
    "windows-1252": lambda text: text.encode("cp1252"),
    "iso-8859-1": lambda text: text.encode("latin-1"),
}


@pytest.mark.parametrize("delimiter", DELIMITERS)
@pytest.mark.parametrize("encoding", _ENCODINGS)
def test_encoding_and_delimiter_are_found(encoding: str, delimiter: str) -> None:
    (sheet,) = read_workbook(_ENCODINGS[encoding](_text(delimiter)), "matrix.csv").sheets
    assert sheet.rows == _TABLE
    assert sheet.name == "matrix"


def test_the_euro_sign_tells_windows_from_iso() -> None:
    (sheet,) = read_workbook("Preis;12 €\nMaß;ja\n".encode("cp1252"), "x.csv").sheets
    assert sheet.rows == (("Preis", "12 €"), ("Maß", "ja"))


def test_quoted_cells_keep_their_line_breaks_and_delimiters() -> None:
    (sheet,) = read_workbook(b'Feature,Arbor\n"Mail,\nwith rules","Yes ""native"""\n', "x.csv").sheets
    assert sheet.rows[1] == ("Mail,\nwith rules", 'Yes "native"')


def test_decimal_commas_do_not_make_the_comma_a_delimiter() -> None:
    (sheet,) = read_workbook(b"Kriterium;Ahorn;Birke\nPreis;3,5;2,0\nHilfe;4,5;1,5\n", "x.csv").sheets
    assert sheet.rows[1] == ("Preis", "3,5", "2,0")


def test_a_line_that_names_the_delimiter_decides_and_is_no_content() -> None:
    (sheet,) = read_workbook(b"sep=|\nFeature|Arbor, Birch\nMail|Yes, No\n", "x.csv").sheets
    assert sheet.rows == (("", ""), ("Feature", "Arbor, Birch"), ("Mail", "Yes, No"))


def test_a_quotation_that_never_ends_is_named_by_its_line() -> None:
    data = b'Feature,Arbor\nMail,"Yes\n' + b"x,y\n" * 300_000
    with pytest.raises(InputError, match="quotation mark") as caught:
        read_workbook(data, "x.csv")
    assert caught.value.where.startswith("line")


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(InputError, match="no text and no spreadsheet"):
        read_workbook(bytes(range(256)) * 40, "x.csv")


_plain = st.text(st.characters(codec="cp1252", exclude_categories=("Cc",)), min_size=1, max_size=8)


@given(st.lists(st.lists(_plain, min_size=3, max_size=3), min_size=3, max_size=8), st.sampled_from(DELIMITERS))
def test_a_table_without_foreign_delimiters_is_read_back(rows: list[list[str]], delimiter: str) -> None:
    clean = [[cell.translate({ord(mark): "_" for mark in '",;|\t'}) for cell in row] for row in rows]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(clean)
    assert find_delimiter(out.getvalue()) == delimiter
