"""What may end the process it runs in runs in one of its own: whatever becomes of it is one sentence.

Workbooks in the binary formats are read there, and formulas that were saved without their values are worked out.
"""

from __future__ import annotations

import io
import json
import os
import pickle
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlwt
from openpyxl.styles import Font
from spreadsheet_files import xls, xlsb

from itsm_fit.errors import Cancelled, InputError
from itsm_fit.storage.reader_process import cells, serve
from itsm_fit.storage.spreadsheet import CellPlace, apart, cells_apart, read_workbook, recalculation

_GRID = [["ID", "Requirement", "Alpha"], ["R1", "Tickets", 4.0]]
_FILES = {"v.xls": xls(_GRID), "v.xlsb": xlsb(_GRID)}
_EVERY_KIND = pytest.mark.parametrize("name", _FILES)


def _with_formulas() -> bytes:
    """Two formulas without values, and a font that IronCalc says on standard output not to know."""
    book = openpyxl.Workbook()
    for row in [["ID", "Requirement", "Alpha"], ["R1", "Tickets", 4], ["R2", "Mail", "=C2+1"], ["R3", "Chat", "=C2/8"]]:
        book.active.append(row)
    book.active["A1"].font = Font(outline=True)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _instead(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Let other code run in the place of the reader."""
    if "x += x" in code:
        code = f"import resource; resource.setrlimit(resource.RLIMIT_AS, (400_000_000,) * 2)\n{code}"
    monkeypatch.setattr(apart, "_command", lambda: [sys.executable, "-I", "-S", "-c", code])


_EVERY_END = pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "import sys; sys.stdin.buffer.read(); sys.exit(3)",
        "import sys; sys.stdout.write('half a')",
        "x = bytearray(10)\nwhile True: x += x",
    ],
    ids=["aborts", "ends", "writes something else", "takes all memory"],
)


@_EVERY_KIND
@_EVERY_END
def test_a_reader_that_ends_is_a_sentence(name: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _instead(monkeypatch, code)
    with pytest.raises(InputError, match="probably damaged") as caught:
        read_workbook(_FILES[name], name)
    assert caught.value.file == name


@_EVERY_KIND
def test_a_reader_that_does_not_come_to_an_end_is_ended(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _instead(monkeypatch, "while True: pass")
    monkeypatch.setattr(cells_apart, "_SECONDS", 0)
    with pytest.raises(InputError, match="far longer"):
        read_workbook(_FILES[name], name)


@pytest.mark.parametrize("name", [*_FILES, "v.xlsx"])
def test_cancel_ends_the_reader(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Noted(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, *args: object, **kwargs: object) -> None:
            super().__init__(*args, **kwargs)  # type: ignore[call-overload]
            started.append(self)

    def progress(_text: str, _share: float) -> None:
        if started:
            raise Cancelled

    _instead(monkeypatch, "while True: pass")
    monkeypatch.setattr(apart.subprocess, "Popen", Noted)
    with pytest.raises(Cancelled):
        read_workbook(_FILES.get(name) or _with_formulas(), name, progress)
    assert started[0].returncode is not None


def _without_formulas() -> None:
    """All but the formulas is read, and these are known to be unknown."""
    (sheet,) = read_workbook(_with_formulas(), "v.xlsx").sheets
    assert sheet.rows == (
        ("ID", "Requirement", "Alpha"),
        ("R1", "Tickets", 4.0),
        ("R2", "Mail", ""),
        ("R3", "Chat", ""),
    )
    assert (sheet.uncached, sheet.recalculated) == ((CellPlace(2, 2), CellPlace(3, 2)), frozenset())


@_EVERY_END
def test_formulas_stay_unknown_where_working_them_out_ends_the_process(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _instead(monkeypatch, code)
    _without_formulas()


def test_formulas_stay_unknown_where_working_them_out_does_not_come_to_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    _instead(monkeypatch, "while True: pass")
    monkeypatch.setattr(recalculation, "_SECONDS", 0)
    _without_formulas()


def test_formulas_stay_unknown_where_working_them_out_takes_too_much_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("resource")
    monkeypatch.setattr(apart, "MOST_BYTES", 1_000_000)
    _without_formulas()


def test_formulas_stay_unknown_where_no_process_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_command", lambda: ["/no/such/program"])
    _without_formulas()


def test_what_a_library_says_on_standard_output_does_not_get_among_the_results(tmp_path: Path) -> None:
    (tmp_path / "v.xlsx").write_bytes(_with_formulas())
    command = [sys.executable, "-m", "ui.app", "inspect", "v.xlsx", "--json", "-"]
    there = {**os.environ, "PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
    told = subprocess.run(command, cwd=tmp_path, env=there, capture_output=True, check=True)  # noqa: S603
    (table,) = json.loads(told.stdout)["tables"]
    assert [tool["name"] for tool in table["tools"]] == ["Alpha"]
    assert told.stderr == b""
    (sheet,) = read_workbook(_with_formulas(), "v.xlsx").sheets
    assert [sheet.value(2, 2), sheet.value(3, 2)] == [5.0, 0.5]


def test_the_memory_of_the_reader_is_limited() -> None:
    pytest.importorskip("resource")
    request = pickle.dumps((serve.CELLS, (bytes(20_000_000),), 60_000_000, 9))
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


@pytest.mark.slow
@pytest.mark.parametrize("name", ["v.xls", "v.xlsb"])
def test_a_large_workbook_goes_there_and_comes_back_whole(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Much more than a pipe holds, and more looks whether the user has cancelled than one."""
    monkeypatch.setattr(apart, "_LOOK_EVERY", 0.001)
    rows = [[f"R{row}", float(row)] for row in range(20_000)]
    data = _twenty_thousand_rows() if name == "v.xls" else _stored(xlsb(rows))
    assert read_workbook(data, name).sheets[0].rows == tuple(map(tuple, rows))


def test_truth_values_are_told_from_the_numbers_that_they_equal() -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Matrix")
    for column, value in enumerate([1.0, True, 0, False, "TRUE"]):
        sheet.write(0, column, value)
    out = io.BytesIO()
    book.save(out)
    assert read_workbook(out.getvalue(), "v.xls").sheets[0].rows == ((1.0, "TRUE", 0.0, "FALSE", "TRUE"),)


def _stored(workbook: bytes) -> bytes:
    """A zipped workbook as large as what is in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as packed, zipfile.ZipFile(out, "w") as stored:
        for name in packed.namelist():
            stored.writestr(name, packed.read(name))
    return out.getvalue()


@pytest.mark.parametrize("job", [serve.CELLS, serve.FORMULAS])
def test_a_frozen_program_works_apart_when_it_is_started_so(
    job: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert apart._command() == [sys.executable, serve.FLAG]
    (tmp_path / "v.xlsx").write_bytes(_with_formulas())
    given = {
        serve.CELLS: (_FILES["v.xls"],),
        serve.FORMULAS: (str(tmp_path / "v.xlsx"), {"Sheet": [(2, 2)]}),
    }
    code = (
        f"import sys; sys.frozen = True; sys.path[:] = {sys.path!r}; "
        f"from itsm_fit import cli; sys.exit(cli.main([{serve.FLAG!r}], None))"
    )
    _instead(monkeypatch, code)
    answer = list(apart.work_apart(job, given[job], 60, lambda: None))
    if job == serve.CELLS:
        (sheet,) = (cells.RawSheet(*part) for part in answer)
        assert [sheet.values[at] for at in sheet.numbers] == [*_GRID[0], *_GRID[1]]
    else:
        assert answer == [{"Sheet": {(2, 2): 5.0}}]


def test_the_reader_loads_nothing_of_the_app_and_no_library_before_its_memory_is_limited() -> None:
    code = apart._START.replace("serve.main()", "print(*sys.modules)")
    command = [sys.executable, "-I", "-S", "-c", code, apart._command()[-1]]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    names = set(loaded.stdout.split())
    assert "reader_process.serve" in names
    assert not {"itsm_fit", "numpy", "PySide6", "python_calamine", "ironcalc", "importlib.metadata"} & names
