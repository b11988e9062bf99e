"""Where an error was raised, told by code alone: nothing of what a file, a project or a person is called."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from types import TracebackType

from itsm_fit.errors import FitError
from itsm_fit.storage.files import read_bytes

MARK = "at: "
"""Begins a line of the error log that holds such a trace; what messages say stands indented there."""
_FRAMES, _CAUSES, _BYTES = 40, 5, 2_000_000


def plain_trace(error: BaseException) -> str:
    """One line: the type of the error and the functions it went through, innermost first, then what caused it.

    Types, modules and functions are named by the code that defines them; messages, paths and values are left out.
    """
    told: list[str] = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen and len(told) < _CAUSES:
        seen.add(id(cause))
        kind = type(cause)
        told.append(" < ".join((f"{kind.__module__}.{kind.__qualname__}", *_frames(cause.__traceback__))))
        cause = cause.__cause__ or cause.__context__
    return " | ".join(told)


def last_traces(log: Path, most: int = 20) -> list[str]:
    """The last traces of an error log, with when they were written and by which version; none where there is no log."""
    try:
        lines = read_bytes(log, limit=_BYTES).decode("utf-8", errors="replace").splitlines()
    except (OSError, FitError):
        return []
    heads = [
        f"{before.removeprefix('--- ')} {line}"
        for before, line in zip(lines, islice(lines, 1, None), strict=False)
        if line.startswith(MARK) and before.startswith("--- ")
    ]
    return heads[-most:]


def _frames(trace: TracebackType | None) -> list[str]:
    frames = []
    while trace is not None:
        code = trace.tb_frame.f_code
        module = trace.tb_frame.f_globals.get("__name__", "?")
        frames.append(f"{module}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    return frames[: -_FRAMES - 1 : -1]
