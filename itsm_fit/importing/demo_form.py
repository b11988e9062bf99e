"""The demo script that people write on: its headings, and the hidden sheet by which it is known when it comes back."""

from __future__ import annotations

from itsm_fit.language import Phrase

MARK = "itsm-fit demo script"
VERSION = 1
HIDDEN = "Script"

REQUIREMENT, SEEN, REMARKS = Phrase("Requirement"), Phrase("Seen"), Phrase("Remarks")
"""Headings: which requirement a row is about, and what is written during the demo."""
