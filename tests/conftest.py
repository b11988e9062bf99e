"""Shared set-up: Qt draws offscreen, and the real files beside the project are found."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real files, references and generators beside the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder shared/ with the real files is not beside the project")
    return SHARED
