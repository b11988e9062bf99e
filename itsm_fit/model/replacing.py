"""The same value with other fields, where there are thousands of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")


def with_fields(item: T, **values: Any) -> T:
    """What `dataclasses.replace` gives, in a third of the time; every field can be given by position."""
    sort: Any = item.__class__
    held, place = _fields(sort)
    new = list(held(item))
    for name, value in values.items():
        new[place[name]] = value
    its: T = sort(*new)
    return its


@cache
def _fields(sort: Any) -> tuple[Callable[[Any], tuple[Any, ...]], Mapping[str, int]]:
    """What gives the values of all fields in their order, and where each field is among them."""
    names = [each.name for each in fields(sort)]
    return attrgetter(*names), {name: at for at, name in enumerate(names)}
