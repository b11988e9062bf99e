"""The command line: everything the window can compute, a command can too."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from itsm_fit import __version__, collector
from itsm_fit.visible import visible_lines

OpenWindow = Callable[[Sequence[Path]], int]
"""Opens the window on some files and returns its exit code."""

UNUSABLE = 1


def main(argv: Sequence[str], open_window: OpenWindow) -> int:
    """Run one command, or open the window when there is none; returns the exit code.

    0 delivered, 1 an input cannot be used (one plain line each on standard error), 2 wrong usage.
    """
    if getattr(sys, "frozen", False):
        from itsm_fit.storage.reader_process import serve  # a frozen program starts itself to work apart

        if argv[:1] == [serve.FLAG]:
            serve.main()
            return 0
        from itsm_fit.portfolio import worker

        if argv[:1] == [worker.FLAG]:
            worker.main(int(argv[1]))
            return 0
    _open_streams()
    if _wants_window(argv):
        return open_window([Path(each) for each in argv])
    try:
        return _answered(list(argv))
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except BrokenPipeError:  # who reads has read enough
        _silence_output()
    except OSError as problem:
        _silence_output()
        message = f"The result cannot be written out ({problem.strerror}): send it to a place that has room."
        sys.stderr.write(visible_lines(message) + "\n")
    return UNUSABLE


def _answered(argv: list[str]) -> int:
    """The version and the list of commands need nothing of what commands are made with."""
    if argv == ["--version"]:
        sys.stdout.write(f"itsm-fit {__version__}\n")
        sys.stdout.flush()
        return 0
    if argv == ["--help"]:
        with collector.paused():
            from itsm_fit.cli.help import print_help

        print_help()
        return 0
    with collector.paused():
        from itsm_fit.cli.run import run

    return run(argv)


def _open_streams() -> None:
    """Write UTF-8 whatever the terminal says; a stream that the caller closed swallows what it is given."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - open as long as we run
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _silence_output() -> None:
    """Let what is still unwritten go nowhere, else it would be tried, and fail, once more at the end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _wants_window(argv: Sequence[str]) -> bool:
    """No arguments at all, or files where a command would stand: commands have no ending."""
    return not argv or (not argv[0].startswith("-") and Path(argv[0]).suffix != "")
