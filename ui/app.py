"""The console script: hands the window to the command line, and imports Qt only when a window is wanted."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run `itsm-fit`; returns the exit code."""
    from itsm_fit.cli import main as run

    return run(list(sys.argv[1:] if argv is None else argv), open_window=open_window)


def open_window(paths: Sequence[Path]) -> int:
    """Show the window, open these files in it and run until it is closed; returns the exit code."""
    from ui import system

    try:
        from ui.shell.start import run
    except ImportError:
        lacking = system.missing(system.LIBRARIES)
        if not lacking:
            raise
        sys.stderr.write(system.way_out(lacking) + "\n")
        return 1
    return run(paths)


if __name__ == "__main__":
    raise SystemExit(main())
