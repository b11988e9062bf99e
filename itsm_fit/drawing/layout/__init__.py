"""Giving a place to what has none: whole documents, processes, single elements, flows."""

from itsm_fit.drawing.layout.missing import arrange
from itsm_fit.drawing.layout.whole import tidy

__all__ = ["arrange", "tidy"]
