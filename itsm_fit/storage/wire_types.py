"""Reading into types, each of which is made known to msgspec by one thread alone.

msgspec (0.22) learns a type when it first reads into it. Two threads that make it learn the same types at once end the
program; what it knows is read into by any number of them.
"""

from __future__ import annotations

from threading import Lock
from typing import Any, TypeVar, overload

import msgspec

_T = TypeVar("_T")
_learning = Lock()
_known: set[object] = set()


@overload
def decoded(data: bytes | str | msgspec.Raw, sort: type[_T]) -> _T: ...
@overload
def decoded(data: bytes | str | msgspec.Raw, sort: Any) -> Any: ...
def decoded(data: bytes | str | msgspec.Raw, sort: Any) -> Any:
    """What JSON says, as that type; raises as `msgspec.json.decode` does."""
    return msgspec.json.decode(data, type=_learnt(sort))


def converted(value: object, sort: type[_T]) -> _T:
    """What values of JSON say, as that type; raises as `msgspec.convert` does."""
    return msgspec.convert(value, _learnt(sort))


def _learnt(sort: _T) -> _T:
    if sort not in _known:
        with _learning:
            if sort not in _known:
                msgspec.json.Decoder(sort)
                _known.add(sort)
    return sort
