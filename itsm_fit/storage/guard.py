"""One guard around every reader: whatever a file makes it stumble over reaches the user as one plain sentence."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Concatenate, Final, ParamSpec, TypeVar

from itsm_fit.errors import Cancelled, FitError, InputError
from itsm_fit.language import Phrase
from itsm_fit.storage.panics import is_panic

LOG: Final = logging.getLogger("itsm_fit")
"""Where the traces of unforeseen faults go; silent until the program that reads says where to write them."""
LOG.addHandler(logging.NullHandler())

TOO_LARGE: Final = Phrase(
    "This computer has not enough memory for the file: close other programs, or keep only what you need in it."
)
_TOO_DEEP = Phrase(
    "The file nests too deeply to be read: take its innermost parts out, or save it anew in its program."
)
UNFORESEEN: Final = Phrase(
    "The file cannot be read, it is probably damaged: open it in the program it came from and save it anew."
)

_Held = TypeVar("_Held")
_P = ParamSpec("_P")
_T = TypeVar("_T")


@contextmanager
def reading(file: str) -> Iterator[None]:
    """Whatever goes wrong inside becomes an InputError that names the file; Cancelled and other FitErrors pass.

    A fault that nobody foresaw is logged with its trace.
    """
    try:
        yield
    except InputError as error:
        if error.file:
            raise
        raise type(error)(error.message, file=file, where=error.where) from error
    except (FitError, Cancelled):
        raise
    except MemoryError as error:
        raise InputError(TOO_LARGE, file=file) from error
    except RecursionError as error:
        raise InputError(_TOO_DEEP, file=file) from error
    except BaseException as error:
        if not isinstance(error, Exception) and not is_panic(error):
            raise
        LOG.exception("%s cannot be read", file)
        raise InputError(UNFORESEEN, file=file) from error


def guarded(read: Callable[Concatenate[_Held, str, _P], _T]) -> Callable[Concatenate[_Held, str, _P], _T]:
    """A reader of (what a file holds, its name, …) under guard."""

    @wraps(read)
    def under_guard(held: _Held, name: str, /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        with reading(name):
            return read(held, name, *args, **kwargs)

    return under_guard
