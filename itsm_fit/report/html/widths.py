"""Widths of columns as classes of the page's style sheet: no element carries a style of its own."""

from __future__ import annotations

import math


class Widths:
    """The widths used on a page, in characters; the style sheet makes lengths of them."""

    def __init__(self) -> None:
        self._used: set[tuple[str, int]] = set()

    def wide(self, characters: float) -> str:
        """The class of a column that is this wide."""
        return self._named("wide", characters)

    def whole(self, characters: float) -> str:
        """The class of a table that is this wide."""
        return self._named("whole", characters)

    def first(self, characters: float) -> str:
        """The class of a table whose second column stays in view behind a first one of this width."""
        return self._named("first", characters)

    def _named(self, what: str, characters: float) -> str:
        number = math.ceil(characters)
        self._used.add((what, number))
        return f"{what}-{number}"

    def css(self) -> str:
        """The rules of all classes that were asked for."""
        return "".join(f".{what}-{number}{{--{what}:{number}}}" for what, number in sorted(self._used))
