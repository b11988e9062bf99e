"""Errors as plain sentences, and what happens to those nobody foresaw."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from textwrap import indent
from types import TracebackType

from PySide6.QtCore import QStandardPaths

from itsm_fit import __version__
from itsm_fit.errors import FitError, InputError
from itsm_fit.storage.files import make_folder
from itsm_fit.storage.guard import LOG
from itsm_fit.storage.system_words import system_words
from itsm_fit.support.traces import MARK, plain_trace
from itsm_fit.visible import visible_lines
from ui.widgets.language import tr

_LOG_BYTES = 512_000
"""A longer log makes room for a new one, and the one before it goes, so that they never fill a disk."""
_TRACE_CHARACTERS = 64_000
"""The end of a trace is kept: what was raised, and where."""


def sentence(error: BaseException) -> str:
    """One plain sentence for any error: what happened, where, and what to do."""
    if isinstance(error, FitError):
        return visible_lines(str(error))
    if isinstance(error, MemoryError):
        return tr("This computer has not enough memory for that: close other programs or use smaller files.")
    if isinstance(error, OSError):
        return system_words(error)
    return tr(
        "Something unforeseen went wrong ({name}); your work is kept, save it under a new name.",
        name=type(error).__name__,
    )


def log_file() -> Path:
    """Where traces are written; the folder may not exist yet."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(place) / "errors.log"


def log_trace(error: BaseException) -> Path | None:
    """Append the trace to the log and say where that is; None when it cannot be written.

    It is for this user's eyes alone. Every line of it is indented, so that no message can pretend to be an entry,
    or the plain trace of one, which a diagnostic file takes.
    """
    path = log_file()
    head = f"--- {datetime.now(UTC).isoformat(timespec='seconds')} · ITSM Fit {__version__}\n"
    head += f"{MARK}{plain_trace(error)}\n"
    trace = visible_lines("".join(traceback.format_exception(error)))[-_TRACE_CHARACTERS:]
    try:
        make_folder(path.parent, private=True)
        if path.exists():
            path.chmod(0o600)
            if path.stat().st_size > _LOG_BYTES:
                path.replace(path.with_suffix(".old.log"))
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "w", encoding="utf-8") as log:
            log.write(head + indent(trace, "  "))
    except (InputError, OSError):
        return None
    return path


def install_hook(show: Callable[[BaseException], None]) -> None:
    """From now on an exception that nobody caught is logged and shown, and the window goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log_trace(error)
        show(error)

    sys.excepthook = hook
    if not any(isinstance(handler, _Traces) for handler in LOG.handlers):
        LOG.addHandler(_Traces())


class _Traces(logging.Handler):
    """Keeps the traces of faults that the engine turned into sentences."""

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info is not None and record.exc_info[1] is not None:
            log_trace(record.exc_info[1])
