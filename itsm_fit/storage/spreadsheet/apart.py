"""Cells of workbooks in the binary formats, read in a process of its own.

The library that reads them trusts sizes that a file declares: a hostile one can make it end the process, which nothing
in that process can prevent. Here that is one sentence.
"""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final

from itsm_fit.errors import InputError
from itsm_fit.progress import Progress
from itsm_fit.storage import reader_process
from itsm_fit.storage.reader_process import RawSheet
from itsm_fit.storage.spreadsheet.calamine import LOCKED, UNREADABLE, Cells
from itsm_fit.storage.spreadsheet.values import Value, as_values, rectangle

MOST_BYTES: Final = 1_400_000_000
"""Of memory that the process may take."""
_SECONDS, _BYTES_A_SECOND = 9, 2_000_000
"""How long reading may take: some seconds, and more for large files."""
_LOOK_EVERY: Final = 0.1
"""Seconds between two looks whether the user has cancelled."""
_TOO_LONG = (
    "The workbook takes far longer to read than any sound one, it is probably damaged: open it in its program and "
    "save it anew as .xlsx."
)


def read_cells_apart(data: bytes, file: str, progress: Progress) -> Iterator[Cells]:
    """Each worksheet in the order of its tabs.

    Raises InputError when the workbook is locked or damaged, takes too much memory or too long, or ends the process.
    """
    seconds = _SECONDS + len(data) // _BYTES_A_SECOND
    request: reader_process.Request = (data, MOST_BYTES, seconds)
    with tempfile.TemporaryFile() as given:
        pickle.dump(request, given, protocol=5)
        given.seek(0)
        answer = io.BytesIO(_answer(given, seconds, file, progress))
    while not isinstance(part := _next(answer, file), str):
        sheet = RawSheet(*part)
        yield Cells(sheet.name, rectangle(_from_the_first(sheet)), sheet.hidden)
    if part == reader_process.LOCKED:
        raise InputError(LOCKED, file=file)


def _answer(given: IO[bytes], seconds: int, file: str, progress: Progress) -> bytes:
    """What the process writes; it is ended when the user cancels or time is up."""
    until = time.monotonic() + seconds
    with subprocess.Popen(  # noqa: S603 - nothing of the file is in the command
        _command(),
        stdin=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=_WITHOUT_WINDOW,
    ) as reader:
        try:
            while True:
                try:
                    return reader.communicate(timeout=_LOOK_EVERY)[0]
                except subprocess.TimeoutExpired:
                    progress(f"Reading {file}", 0.4)
                if time.monotonic() > until:
                    raise InputError(_TOO_LONG, file=file)
        finally:
            reader.kill()


_WITHOUT_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, reader_process.FLAG]
    import python_calamine  # noqa: PLC0415 - only to know where it lies

    libraries = str(Path(python_calamine.__file__).parents[1])
    return [sys.executable, "-I", "-S", str(Path(reader_process.__file__)), libraries]


def _next(answer: io.BytesIO, file: str) -> tuple[Any, ...] | str:
    try:
        part: tuple[Any, ...] | str = pickle.load(answer)  # noqa: S301 - from the process that was started here
    except (EOFError, pickle.UnpicklingError) as error:
        raise InputError(UNREADABLE, file=file) from error
    return part


def _from_the_first(sheet: RawSheet) -> list[tuple[Value, ...]]:
    """The rows from the first on, the columns too."""
    before = ("",) * sheet.left
    above = sheet.bottom + 1 - len(sheet.rows)
    return [*(() for _ in range(above)), *((*before, *row) for row in as_values(sheet.rows))]
