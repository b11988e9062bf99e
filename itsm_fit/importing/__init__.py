"""Vendors' spreadsheets → matrices of answers: the layout is found, the words are understood, every cell is named."""

from __future__ import annotations

from itsm_fit.importing.incoming import ImportedAnswers, read_matrices
from itsm_fit.importing.inspect import inspection

__all__ = ["ImportedAnswers", "inspection", "read_matrices"]
