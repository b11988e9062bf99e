"""Reading several files that are taken in together: all of them, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from itsm_fit.errors import InputError

_ReadT = TypeVar("_ReadT")


def read_each(paths: Iterable[Path], read: Callable[[Path], _ReadT]) -> tuple[_ReadT, ...]:
    """What is read of each file; raises InputError that names every one which cannot be used."""
    found, refused = [], []
    for path in paths:
        try:
            found.append(read(path))
        except InputError as problem:
            refused.append(str(problem))
    if refused:
        raise InputError("\n".join(refused))
    return tuple(found)
