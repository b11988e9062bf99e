"""The command line: everything the window can compute, a command can too."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import typer

from itsm_fit.errors import Cancelled, FitError

OpenWindow = Callable[[Sequence[Path]], int]
"""Opens the window on some files and returns its exit code."""

UNUSABLE = 1


def main(argv: Sequence[str], open_window: OpenWindow) -> int:
    """Run one command, or open the window when there is none; returns the exit code.

    0 delivered, 1 an input cannot be used (one plain line each on standard error), 2 wrong usage.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if _wants_window(argv):
        return open_window([Path(each) for each in argv])
    from itsm_fit.cli.commands import app  # noqa: PLC0415 - the window starts without the commands' libraries

    command = typer.main.get_command(app)
    try:
        command.main(list(argv), prog_name="itsm-fit")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except FitError as error:
        _complain(str(error))
        return UNUSABLE
    except Cancelled:
        _complain("Stopped; nothing was written.")
        return UNUSABLE
    return 0


def _complain(message: str) -> None:
    sys.stderr.write(message + "\n")


def _wants_window(argv: Sequence[str]) -> bool:
    """No arguments at all, or files where a command would stand: commands have no ending."""
    return not argv or (not argv[0].startswith("-") and Path(argv[0]).suffix != "")
