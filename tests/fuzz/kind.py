"""What a kind of file is to the fuzzers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fuzz.forms import Form

Door = Callable[[bytes, str, bool], None]
"""Takes the bytes and the name of a file, and whether what was read is used as well. Raises what a user may see."""


@dataclass(frozen=True)
class Kind:
    """A kind of file: what it is called, sound ones, how they come apart, and the way in."""

    file: str
    bases: Callable[[], Sequence[bytes]]
    form: Form
    door: Door
