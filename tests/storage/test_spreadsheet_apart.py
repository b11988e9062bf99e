"""Workbooks in the binary formats are read by a process of their own: whatever becomes of it is one sentence."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
import zipfile
from typing import Any

import pytest
import xlwt
from spreadsheet_files import xls, xlsb

from itsm_fit import cli
from itsm_fit.errors import Cancelled, InputError
from itsm_fit.storage import reader_process
from itsm_fit.storage.spreadsheet import apart, read_workbook

_GRID = [["ID", "Requirement", "Alpha"], ["R1", "Tickets", 4.0]]
_FILES = {"v.xls": xls(_GRID), "v.xlsb": xlsb(_GRID)}
_EVERY_KIND = pytest.mark.parametrize("name", _FILES)


def _instead(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Let other code run in the place of the reader."""
    monkeypatch.setattr(apart, "_command", lambda: [sys.executable, "-I", "-S", "-c", code])


@_EVERY_KIND
@pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "import sys; sys.stdin.buffer.read(); sys.exit(3)",
        "import sys; sys.stdout.write('half a')",
        "x = bytearray(10)\nwhile True: x += x",
    ],
    ids=["aborts", "ends", "writes something else", "takes all memory"],
)
def test_a_reader_that_ends_is_a_sentence(name: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    limited = "import resource; resource.setrlimit(resource.RLIMIT_AS, (400_000_000,) * 2)\n"
    _instead(monkeypatch, (limited if "x += x" in code else "") + code)
    with pytest.raises(InputError, match="probably damaged") as caught:
        read_workbook(_FILES[name], name)
    assert caught.value.file == name


@_EVERY_KIND
def test_a_reader_that_does_not_come_to_an_end_is_ended(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _instead(monkeypatch, "while True: pass")
    monkeypatch.setattr(apart, "_SECONDS", 0)
    with pytest.raises(InputError, match="far longer"):
        read_workbook(_FILES[name], name)


@_EVERY_KIND
def test_cancel_ends_the_reader(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Noted(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, *args: object, **kwargs: object) -> None:
            super().__init__(*args, **kwargs)  # type: ignore[call-overload]
            started.append(self)

    def progress(_text: str, share: float) -> None:
        if share == 0.4:
            raise Cancelled

    _instead(monkeypatch, "while True: pass")
    monkeypatch.setattr(apart.subprocess, "Popen", Noted)
    with pytest.raises(Cancelled):
        read_workbook(_FILES[name], name, progress)
    assert started[0].returncode is not None


def test_the_memory_of_the_reader_is_limited() -> None:
    pytest.importorskip("resource")
    request = pickle.dumps((bytes(20_000_000), 60_000_000, 9))
    with subprocess.Popen(apart._command(), stdin=-1, stdout=-1, stderr=-3) as reader:  # noqa: S603
        answer, _ = reader.communicate(request)
    assert (answer, reader.returncode != 0) == (b"", True)


def _twenty_thousand_rows() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Matrix")
    for row in range(20_000):
        sheet.write(row, 0, f"R{row}")
        sheet.write(row, 1, float(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("name", ["v.xls", "v.xlsb"])
def test_a_large_workbook_goes_there_and_comes_back_whole(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Much more than a pipe holds, and more looks whether the user has cancelled than one."""
    monkeypatch.setattr(apart, "_LOOK_EVERY", 0.001)
    rows = [[f"R{row}", float(row)] for row in range(20_000)]
    data = _twenty_thousand_rows() if name == "v.xls" else _stored(xlsb(rows))
    assert read_workbook(data, name).sheets[0].rows == tuple(map(tuple, rows))


def _stored(workbook: bytes) -> bytes:
    """A zipped workbook as large as what is in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as packed, zipfile.ZipFile(out, "w") as stored:
        for name in packed.namelist():
            stored.writestr(name, packed.read(name))
    return out.getvalue()


def test_a_frozen_program_reads_apart_when_it_is_started_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert apart._command() == [sys.executable, reader_process.FLAG]
    taken = io.BytesIO()
    given = io.BytesIO(pickle.dumps((_FILES["v.xls"], 2**40, 600)))
    monkeypatch.setattr(reader_process, "_limit", lambda *_: None)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(given))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(taken))
    assert cli.main([reader_process.FLAG], lambda _: 0) == 0
    taken.seek(0)
    assert [_loaded(taken)[-1], _loaded(taken)] == [_GRID, reader_process.DONE]


def _loaded(taken: io.BytesIO) -> Any:
    return pickle.load(taken)  # noqa: S301 - written here


def test_the_reader_loads_nothing_of_the_app() -> None:
    code = (
        "import sys; sys.argv = ['x', sys.argv[1]]; import runpy; "
        f"runpy.run_path({reader_process.__file__!r}); print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-I", "-S", "-c", code, ""], capture_output=True, text=True, check=True)  # noqa: S603
    assert not {"itsm_fit", "numpy", "PySide6", "python_calamine"} & set(loaded.stdout.split())
