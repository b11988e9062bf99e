"""Types that files are read into, each made known to msgspec by one thread alone.

msgspec (0.22) learns a type when it first reads into it. Two threads that make it learn the same types at once end the
program; what it knows is read into by any number of them.
"""

from __future__ import annotations

from threading import Lock
from typing import TypeVar

import msgspec

_T = TypeVar("_T")
_learning = Lock()
_known: set[object] = set()


def learnt(sort: _T) -> _T:
    """The type, once msgspec knows it: for each `type` of `msgspec.json.decode` and `msgspec.convert`."""
    if sort not in _known:
        with _learning:
            if sort not in _known:
                msgspec.json.Decoder(sort)
                _known.add(sort)
    return sort
