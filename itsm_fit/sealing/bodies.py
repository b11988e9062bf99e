"""What entries of the log say, as the app wrote it."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from itsm_fit.errors import FitError
from itsm_fit.language import Phrase
from itsm_fit.storage.wire_types import converted

_T = TypeVar("_T")


def told_by(body: object, sort: type[_T], otherwise: Phrase) -> _T:
    """What the body of an entry says, as that type; raises FitError where the app writes otherwise."""
    try:
        return converted(body, sort)
    except msgspec.ValidationError as problem:
        raise FitError(str(otherwise)) from problem
