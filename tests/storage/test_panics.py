"""What a library in Rust prints where it panics does not stand beside our sentence, and nothing else is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Barrier, Thread

import pytest
import xlsxwriter

from itsm_fit.storage.panics import kept_from_printing

_PRINTED = """
thread '<unnamed>' panicked at src/xlsx/cells_reader.rs:12:34:
index out of bounds:
 the len is 0
stack backtrace:
   0: core::panicking::panic
             at /rustc/library/core/src/panicking.rs:75:14
note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace
"""
_MESSAGE = "index out of bounds:\n the len is 0"
_Panic = type("PanicException", (BaseException,), {})

_RUN = f"""
import os, sys
from ui.app import main
from itsm_fit.storage.spreadsheet import calamine

Panic = type("PanicException", (BaseException,), {{}})

class Panicking:
    @staticmethod
    def from_filelike(_file):
        os.write(2, b"before\\n")
        os.write(2, {_PRINTED.encode()!r})
        os.write(2, b"after\\n")
        raise Panic({_MESSAGE!r})

calamine.CalamineWorkbook = Panicking
sys.exit(main(["inspect", sys.argv[1]]))
"""


def _workbook(path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Matrix")
        for at, row in enumerate([["ID", "Requirement", "Alpha"], ["R1", "Tickets", "yes"]]):
            sheet.write_row(at, 0, row)


def _fails(printed: str, error: BaseException) -> None:
    with kept_from_printing():
        os.write(2, printed.encode())
        raise error


def test_the_command_line_says_its_sentence_alone(tmp_path: Path) -> None:
    path = tmp_path / "v.xlsx"
    _workbook(path)
    done = subprocess.run(  # noqa: S603 - this interpreter
        [sys.executable, "-c", _RUN, str(path)], capture_output=True, text=True, encoding="utf-8", check=False
    )
    before, after, sentence = done.stderr.splitlines()
    assert (before, after) == ("before", "after")
    assert "v.xlsx" in sentence
    assert "probably damaged" in sentence
    assert done.returncode == 1


def test_what_it_printed_is_noted_on_the_exception_for_the_log(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(_Panic) as caught:
        _fails(_PRINTED, _Panic(_MESSAGE))
    assert caught.value.__notes__ == [_PRINTED.strip()]
    assert capfd.readouterr().err == ""


def test_what_is_no_panic_is_printed_as_it_is(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(KeyError):
        _fails(_PRINTED, KeyError(_MESSAGE))
    assert capfd.readouterr().err == _PRINTED


def test_two_that_read_at_once_keep_each_other_clean(capfd: pytest.CaptureFixture[str]) -> None:
    together = Barrier(2)

    def read(name: str) -> None:
        with suppress(_Panic), kept_from_printing():
            together.wait(10)
            os.write(2, f"thread '{name}' panicked at a.rs:1:1:\n{name} is odd\n{name} goes on\n".encode())
            together.wait(10)
            raise _Panic(f"{name} is odd")

    readers = [Thread(target=read, args=(name,)) for name in ("one", "two")]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join(20)
    assert sorted(capfd.readouterr().err.splitlines()) == ["one goes on", "two goes on"]
    os.write(2, b"later\n")
    assert capfd.readouterr().err == "later\n"


def test_a_program_without_standard_error_reads_as_well(tmp_path: Path) -> None:
    code = """
import os, sys
from itsm_fit.storage.spreadsheet import read_workbook
os.close(2)
data = open(sys.argv[1], "rb").read()
print(read_workbook(data, "v.xlsx").sheets[0].rows[1][1])
"""
    path = tmp_path / "v.xlsx"
    _workbook(path)
    done = subprocess.run([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True, check=False)  # noqa: S603
    assert done.stdout == "Tickets\n"
