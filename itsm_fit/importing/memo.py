"""What is found out about something once and looked up from then on."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Memo(dict[K, V]):
    """A dictionary that finds what it does not hold with a function of the key; `known` is held from the beginning.

    Another `find` is for what is asked from then on.
    """

    def __init__(self, find: Callable[[K], V], known: Mapping[K, V] | None = None) -> None:
        super().__init__(known or {})
        self.find = find

    def __missing__(self, key: K) -> V:
        found = self[key] = self.find(key)
        return found
