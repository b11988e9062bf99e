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


_FEW_WORDS = {
    "cp1251": "Функция;Альфа;Бета\nРегистрация обращений;да;нет\n",
    "koi8_r": "Функция;Альфа;Бета\nРегистрация обращений;да;нет\n",
    "cp1250": "Požadavek;Alfa;Beta\nHlášení chyb;ano;ne\nŘízení změn;ne;ano\n",
    "iso8859_2": "Wymaganie;Odpowiedź\nZgłoszenia;tak\nObsługa błędów;nie\n",
    "cp1253": "Απαίτηση;Άλφα;Βήτα\nΚαταγραφή συμβάντων;ναι;όχι\n",
    "cp1254": "Gereksinim;Yanıt\nOlay kaydı;Evet\nDeğişiklik yönetimi;Hayır\nİş akışı;Evet\n",
    "cp1257": "Reikalavimas;Atsakymas\nKlaidų registravimas;taip\nPrašymų valdymas;ne\nŽinių bazė;taip\n",
    "cp932": "要件,製品A,製品B\nインシデント記録,はい,いいえ\n",
    "gbk": "功能,支持\n搜索,是\n",
    "big5": "功能,支援\n搜尋,是\n",
    "cp949": "기능,지원\n똠방각하,예\n",
    "cp1252": "Anforderung;Größe\nStörungen – erfassen;ja\nPreis;12 €\n",
    "cp850": "Anforderung;Größe\nStörungen für alle;ja\nÜbergabe;nein\n",
    "latin-1": "Exigence;Réponse\nGérer les incidents à la clé;oui\nRequêtes;non\n",
}


@pytest.mark.parametrize("encoding", _FEW_WORDS)
def test_a_few_words_tell_the_code_page(encoding: str) -> None:
    text = _FEW_WORDS[encoding]
    workbook = read_workbook(text.encode(encoding), "x.csv")
    delimiter = ";" if ";" in text else ","
    assert workbook.sheets[0].rows == tuple(tuple(line.split(delimiter)) for line in text.splitlines())
    assert text.encode(encoding).decode(workbook.encoding) == text


def test_an_encoding_that_is_given_wins_and_a_wrong_one_is_refused() -> None:
    data = "Größe;ja\n".encode("cp850")
    workbook = read_workbook(data, "x.csv", encoding="cp850")
    assert (workbook.sheets[0].rows, workbook.encoding) == ((("Größe", "ja"),), "cp850")
    for encoding in ("utf-8", "no such encoding"):
        with pytest.raises(InputError, match=f"no text in {encoding}"):
            read_workbook(data, "x.csv", encoding=encoding)


def test_blanks_before_quotes_belong_to_no_cell() -> None:
    data = b'Feature, Alpha, Beta\nLog incidents, "yes, with limits", no\nRoute tickets,  "no", "yes ""all"""\n'
    (sheet,) = read_workbook(data, "x.csv").sheets
    assert sheet.rows[1:] == (("Log incidents", "yes, with limits", "no"), ("Route tickets", "no", 'yes "all"'))


def test_a_quote_inside_a_quoted_cell_is_no_sign_of_blanks() -> None:
    data = b'Feature,Arbor\n"Mail",  indented\n"Say, ""hello"" twice","x"\n'
    (sheet,) = read_workbook(data, "x.csv").sheets
    assert sheet.rows[1:] == (("Mail", "  indented"), ('Say, "hello" twice', "x"))


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
