"""Locked workbooks open with their password, and ask for it otherwise."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from hashlib import md5

import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from msoffcrypto.method.rc4 import DocumentRC4
from spreadsheet_files import archive, compound, xls

from itsm_fit.errors import InputError, PasswordNeeded
from itsm_fit.storage.spreadsheet import read_workbook

_ROWS = (("ID", "Arbor"), ("R1", "Yes"))


def _new(password: str) -> bytes:
    """An .xlsx with the encryption that Excel uses since 2010."""
    book, plain, out = openpyxl.Workbook(), io.BytesIO(), io.BytesIO()
    for row in _ROWS:
        book.active.append(row)
    book.save(plain)
    OOXMLFile(plain).encrypt(password, out)
    return out.getvalue()


_OPEN_RECORDS = (0x0809, 0x002F)
_STREAM = 3 * 512
"""Where the helper's compound file has its only stream."""


def _old(password: str) -> bytes:
    """An .xls with the encryption of Excel 97, as [MS-OFFCRYPTO] 2.3.6 says."""
    salt, verifier = bytes(range(16)), b"a verifier of 16"
    data = bytearray(xls(_ROWS, encrypted=True))
    stream = memoryview(data)[_STREAM:]

    def keys(length: int, block: int) -> bytes:
        return bytes(DocumentRC4.decrypt(password, salt, io.BytesIO(bytes(length)), block).read())

    def mixed(plain: bytes, key: bytes) -> bytes:
        return bytes(a ^ b for a, b in zip(plain, key, strict=True))

    key = keys(len(stream), 1024)
    at = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        first = at + 4 + 4 * (kind == 0x0085)  # where a sheet begins stays readable
        if kind == 0x002F:
            checked = mixed(verifier + md5(verifier).digest(), keys(32, 512))  # noqa: S324 - the format's own
            stream[first : first + size] = struct.pack("<HHH", 1, 1, 1) + salt + checked
        elif kind not in _OPEN_RECORDS:
            stream[first : at + 4 + size] = mixed(bytes(stream[first : at + 4 + size]), key[first : at + 4 + size])
        at += 4 + size
    return bytes(data)


_LOCKED: dict[str, Callable[[str], bytes]] = {"x.xlsx": _new, "x.xls": _old}


@pytest.mark.parametrize("name", _LOCKED)
def test_a_locked_workbook_opens_with_its_password(name: str) -> None:
    (sheet,) = read_workbook(_LOCKED[name]("Pässword 1"), name, password="Pässword 1").sheets
    assert sheet.rows == _ROWS


@pytest.mark.parametrize("name", _LOCKED)
@pytest.mark.parametrize(
    ("password", "words"), [(None, "protected by a password"), ("wrong", "does not open the file")]
)
def test_a_missing_and_a_wrong_password_are_asked_for(name: str, password: str | None, words: str) -> None:
    with pytest.raises(PasswordNeeded, match=words) as caught:
        read_workbook(_LOCKED[name]("right"), name, password=password)
    assert caught.value.file == name


@pytest.mark.parametrize("name", _LOCKED)
def test_a_workbook_that_is_protected_against_changes_only_opens_without_asking(name: str) -> None:
    assert read_workbook(_LOCKED[name]("VelvetSweatshop"), name).sheets[0].rows == _ROWS


def test_a_password_for_a_workbook_without_one_is_no_harm() -> None:
    assert read_workbook(xls(_ROWS), "x.xls", password="any").sheets[0].rows == _ROWS


@pytest.mark.parametrize(
    "data",
    [
        compound({"EncryptionInfo": b"1", "EncryptedPackage": b"2"}),
        archive({"content.xml": b"?", "META-INF/manifest.xml": b"<encryption-data/>"}),
    ],
    ids=["damaged", "document"],
)
def test_what_no_password_opens_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(InputError, match="save a copy without") as caught:
        read_workbook(data, "x", password="any")
    assert not isinstance(caught.value, PasswordNeeded)
