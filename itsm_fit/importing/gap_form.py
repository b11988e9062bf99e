"""The sheet of gaps that people work in: its headings, and the hidden sheet by which it is known when it comes back."""

from __future__ import annotations

MARK = "itsm-fit-gaps"
VERSION = 1
HIDDEN = "ITSM Fit"
SHEET = "Gap register"

TOOL, REQUIREMENT = "Tool", "Id"
RESOLUTION, EFFORT, OWNER, DUE, NOTE = "Resolution", "Effort, days", "Owner", "Due", "Note"
"""Headings of the cells that people fill in; the first two tell which gap a row is about."""
