"""What is imported here is sound: reading it needs no process of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from drawn_once import drawn_once
from reading_here import reading_here

from itsm_fit.importing.book import OpenedWorkbook, open_book

__all__ = ["drawn_once", "reading_here"]


@pytest.fixture(scope="session")
def real_book(shared: Path) -> Callable[[str], OpenedWorkbook]:
    """A real file by its name, opened once for all that look at it."""

    @cache
    def opened(name: str) -> OpenedWorkbook:
        return open_book((shared / "real" / "matrices" / name).read_bytes(), name)

    return opened
