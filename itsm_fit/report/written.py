"""A document that was written, and what there is to say of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class WrittenDocument(NamedTuple):
    """The bytes of a file; `notes` are sentences about what its template lacks."""

    data: bytes
    notes: Sequence[str] = ()
