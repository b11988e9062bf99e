"""Projects that tests put into workspaces."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import open_project

SAMPLES = Path(__file__).resolve().parents[2] / "sample_models"


@cache
def small() -> Project:
    """The small sample: two processes, answers of three tools, prices, a gap."""
    return open_project(SAMPLES / "small/small-selection.itsmfit")


@cache
def itsm() -> Project:
    """The large sample: ten processes."""
    return open_project(SAMPLES / "itsm/itsm-selection.itsmfit")
