"""The sheet of gaps that people work in: its headings, and the hidden sheet by which it is known when it comes back."""

from __future__ import annotations

from itsm_fit.language import Phrase

MARK = "itsm-fit-gaps"
VERSION = 1
HIDDEN = "ITSM Fit"
SHEET = Phrase("Gap register")

TOOL, REQUIREMENT = Phrase("Tool"), Phrase("Id")
RESOLUTION, EFFORT = Phrase("Resolution"), Phrase("Effort, days")
OWNER, DUE, NOTE = Phrase("Owner"), Phrase("Due"), Phrase("Note")
"""Headings of the cells that people fill in; the first two tell which gap a row is about."""
