"""A fault that nobody foresaw in a reader is one plain sentence that names the file, and its trace is logged."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from bpmn_texts import model

from itsm_fit import selection
from itsm_fit.errors import Cancelled, FitError, InputError, PasswordNeeded
from itsm_fit.importing.book import open_book
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.model.document import BpmnSource
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent
from itsm_fit.storage.bpmn import read_bpmn, read_source
from itsm_fit.storage.drawio import read_drawio
from itsm_fit.storage.guard import guarded, reading
from itsm_fit.storage.journal import read_record
from itsm_fit.storage.project_file import read_project, write_project
from itsm_fit.storage.spreadsheet import read_workbook
from ui.session.session import Revision
from ui.shell.gather import gather

_TABLE = b"ID,Requirement,Alpha\nR1,Tickets,yes\nR2,Changes,no\nR3,Problems,yes\n"
_SENTENCE = "it is probably damaged"


_Panic = type("PanicException", (BaseException,), {})
"""Like what libraries in Rust raise: it cannot be imported, and it is no Exception."""


def _raising(fault: BaseException) -> Callable[..., object]:
    def stumble(*_: object, **__: object) -> object:
        raise fault

    return stumble


def _record(data: bytes, name: str, folder: Path) -> object:
    (folder / name).write_bytes(data)
    return read_record(folder / name)


_BODY = write_project(Project())
_HEAD = {
    "journal": 1,
    "kept": "2026-11-28T10:00:00Z",
    "name": "Work",
    "path": None,
    "sha256": sha256(_BODY).hexdigest(),
}
_SPREADSHEETS = "itsm_fit.storage.spreadsheet.read"
_READERS: dict[str, tuple[Callable[..., object], object, str]] = {
    "workbook": (read_workbook, _TABLE, f"{_SPREADSHEETS}.read_delimited"),
    "incoming": (read_incoming, _TABLE, "itsm_fit.importing.incoming._recognised"),
    "book": (open_book, _TABLE, "itsm_fit.importing.book.book_of"),
    "bpmn": (read_bpmn, model(""), "itsm_fit.storage.bpmn.read.BpmnIndex"),
    "clip": (read_source, BpmnSource(model("").decode()), "itsm_fit.storage.bpmn.read.BpmnIndex"),
    "drawio": (read_drawio, b"", "itsm_fit.storage.drawio.read.read_pages"),
    "project": (read_project, _BODY, "itsm_fit.storage.project_file.schema_of"),
    "record": (_record, json.dumps(_HEAD).encode() + b"\n" + _BODY, "itsm_fit.storage.journal.read_project"),
}
"""Each reader, what it is given, and which of its parts stumbles."""


@pytest.mark.parametrize("fault", [ZeroDivisionError("x"), OSError("x"), _Panic("x")], ids=repr)
@pytest.mark.parametrize("reader", _READERS)
def test_whatever_a_reader_stumbles_over_is_a_sentence(
    reader: str, fault: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    read, held, part = _READERS[reader]
    monkeypatch.setattr(part, _raising(fault))
    with pytest.raises(InputError, match=_SENTENCE) as caught:
        read(held, "vendors.csv", *([tmp_path] if reader == "record" else []))
    assert caught.value.file == "vendors.csv"
    assert type(fault).__name__ in caplog.text


def _two_of_three_stumble(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[Path]:
    """Three files, of which a model and a spreadsheet meet a fault that nobody foresaw."""
    monkeypatch.setattr("itsm_fit.storage.bpmn.read.BpmnIndex", _raising(ZeroDivisionError()))
    files = {"flow.bpmn": model(""), "page.xls": b"<table><tr><td>x</td></tr></table>", "good.csv": _TABLE}
    monkeypatch.setattr(f"{_SPREADSHEETS}._MARKUP", (("<table", _raising(IndexError())),))
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in files]


def test_each_bad_file_of_several_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = _two_of_three_stumble(monkeypatch, tmp_path)
    with pytest.raises(selection.SourcesRefused) as caught:
        selection.load(paths)
    assert [Path(error.file).name for error in caught.value.errors] == ["flow.bpmn", "page.xls"]
    with pytest.raises(selection.SourcesRefused) as caught:
        selection.read_sheets(paths[1:], Project())
    assert [Path(error.file).name for error in caught.value.errors] == ["page.xls"]


def test_in_the_window_the_good_files_come_in_beside_the_bad_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gathered = gather(Revision(), _two_of_three_stumble(monkeypatch, tmp_path), silent)
    assert [note.file for note in gathered.refused] == ["flow.bpmn", "page.xls"]
    assert [note.file for note in gathered.taken] == ["good.csv"]
    assert all(note.message.startswith(note.file) for note in gathered.refused)


def test_what_comes_after_the_reading_of_a_file_loses_no_other_file_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = tmp_path / "good.csv"
    good.write_bytes(_TABLE)
    bad = tmp_path / "bad.csv"
    bad.write_bytes(_TABLE)

    def take(desk: Revision, path: Path, _: Progress) -> Revision:
        return desk if path == good else _raising(KeyError("x"))()  # type: ignore[return-value]

    gathered = gather(Revision(), [bad, good], silent, take)
    assert ([note.file for note in gathered.refused], [note.file for note in gathered.taken]) == (
        ["bad.csv"],
        ["good.csv"],
    )


def test_memory_and_depth_are_named_as_what_they_are() -> None:
    for fault, words in ((MemoryError(), "memory"), (RecursionError(), "nests too deeply")):
        with pytest.raises(InputError, match=words), reading("vendors.csv"):
            raise fault


@pytest.mark.parametrize("known", [Cancelled(), FitError("x"), PasswordNeeded("x", file="a.xlsx"), KeyboardInterrupt()])
def test_what_is_foreseen_passes_as_it_is(known: BaseException) -> None:
    with pytest.raises(type(known)) as caught, reading("vendors.csv"):
        raise known
    assert caught.value is known


def test_a_sentence_without_a_file_is_given_one_and_stays_of_its_kind() -> None:
    @guarded
    def read(_data: bytes, _name: str) -> None:
        raise PasswordNeeded("It is locked.", where="Matrix")

    with pytest.raises(PasswordNeeded) as caught:
        read(b"", "vendors.xlsx")
    assert str(caught.value) == "vendors.xlsx, Matrix: It is locked."
