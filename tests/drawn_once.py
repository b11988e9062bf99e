"""The same drawings become pictures once, however many reports show them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import pytest

from itsm_fit.drawing import export

_made = export._pictures


@lru_cache(maxsize=200)
def _once(points: str) -> list[bytes]:
    return _made(json.loads(points))


def _pictures(points: Sequence[Mapping[str, str | float]]) -> list[bytes]:
    return list(_once(json.dumps(points)))


@pytest.fixture(autouse=True, scope="module")
def drawn_once() -> Iterator[None]:
    """For tests of what shows pictures; how these are made is tested where drawings are exported."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(export, "_pictures", _pictures)
        yield
