"""What runs in a process of its own: python-calamine over a workbook that may make it end the process it runs in.

Started by `spreadsheet.apart` as a script, so it imports nothing of the app. It gets a `Request` and gives back the
sheets and an outcome, each pickled by itself.
"""

from __future__ import annotations

import contextlib
import io
import pickle
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

FLAG = "--read-cells-apart"
"""What a frozen program, which can start nothing but itself, is started with to do this instead of its own work."""
DONE, LOCKED = "done", "locked"
"""How reading ended; what ends without a word is damaged."""

Request = tuple[bytes, int, int]
"""The bytes of a workbook, and the most bytes of memory and the most seconds that reading them may take."""


class RawSheet(NamedTuple):
    """A sheet as it comes: its rows reach to the row `bottom`, their cells begin at the column `left`."""

    name: str
    hidden: bool
    bottom: int
    left: int
    rows: list[list[Any]]


def serve(given: BinaryIO, taken: BinaryIO) -> None:
    """Read one workbook and write its sheets."""
    data, most_bytes, most_seconds = pickle.load(given)  # noqa: S301 - from the process that started this one
    _limit(most_bytes, most_seconds)
    from python_calamine import PasswordError  # noqa: PLC0415 - memory is limited first

    try:
        for sheet in _sheets(data):
            pickle.dump(tuple(sheet), taken, protocol=5)
        outcome = DONE
    except PasswordError:
        outcome = LOCKED
    pickle.dump(outcome, taken, protocol=5)
    taken.flush()


def _sheets(data: bytes) -> Iterator[RawSheet]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415

    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    for its in book.sheets_metadata:
        if its.typ is SheetTypeEnum.WorkSheet:
            sheet = book.get_sheet_by_name(its.name)
            (_, left), (bottom, _) = sheet.start or (0, 0), sheet.end or (-1, 0)
            rows = [] if bottom < 0 else list(sheet.iter_rows())
            yield RawSheet(its.name, its.visible is not SheetVisibleEnum.Visible, bottom, left, rows)


def _limit(most_bytes: int, most_seconds: int) -> None:
    """Let the system end this process when it takes too much, where there is such a limit."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (most_seconds, most_seconds))
        resource.setrlimit(resource.RLIMIT_AS, (most_bytes, most_bytes))


if __name__ == "__main__":
    sys.path.append(sys.argv[1])
    serve(sys.stdin.buffer, sys.stdout.buffer)
