"""Fills in what has no place; what has one stays where it is."""

from __future__ import annotations

from itsm_fit.drawing.layout.blocks import blocks_of
from itsm_fit.drawing.layout.tidy import placed
from itsm_fit.model.document import Document
from itsm_fit.progress import Progress, silent


def arrange(document: Document, progress: Progress = silent) -> Document:
    """The document with a place for everything that is to be seen."""
    blocks = blocks_of(document)
    unplaced = [number for number, block in enumerate(blocks) if block.is_unplaced()]
    return placed(document, blocks, unplaced, progress)
