"""Spreadsheets laid out as organisations and vendors lay them out, each with what a person sees in it."""

from __future__ import annotations

import layouts_answers
import layouts_awkward
import layouts_headings
import layouts_odd
import layouts_tables
from layout_cases import Case, workbook

__all__ = ["CASES", "Case", "workbook"]

CASES: tuple[Case, ...] = (
    *layouts_headings.CASES,
    *layouts_tables.CASES,
    *layouts_answers.CASES,
    *layouts_odd.CASES,
    *layouts_awkward.CASES,
)
