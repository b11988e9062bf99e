"""Benchmarks run under the conditions of the window."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from ui.shell.start import seldom_collect


@pytest.fixture(scope="session", autouse=True)
def _collected_as_in_the_window() -> Iterator[None]:
    before = gc.get_threshold()
    seldom_collect()
    yield
    gc.set_threshold(*before)
