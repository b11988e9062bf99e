"""Giving a place to what has none: whole documents, processes, single elements, flows."""

from itsm_fit.drawing.layout.arrange import arrange
from itsm_fit.drawing.layout.tidy import tidy

__all__ = ["arrange", "tidy"]
