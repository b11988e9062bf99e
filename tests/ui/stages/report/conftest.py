"""The page of the report without its pages drawn, which takes a second each time: tests that look at them say so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from reading_here import reading_here

from itsm_fit.report import formats
from itsm_fit.report.formats import ReportFormat

__all__ = ["reading_here"]


@pytest.fixture(autouse=True)
def really(monkeypatch: pytest.MonkeyPatch) -> tuple[ReportFormat, ...]:
    """What reports are really written as."""
    known = formats.FORMATS
    monkeypatch.setattr(formats, "FORMATS", tuple(replace(each, pages=None) for each in known))
    return known
