"""Vendors' spreadsheets → matrices of answers: the layout is found, the words are understood, every cell is named."""

from __future__ import annotations

from itsm_fit.importing.incoming import Imported, read_matrices
from itsm_fit.importing.inspect import inspection

__all__ = ["Imported", "inspection", "read_matrices"]
