"""Widgets as they look."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _dressed_here(dressed: None) -> None:
    """Sizes and places are what most of this is about."""
