"""A document as a standalone SVG drawing."""

from __future__ import annotations

from itsm_fit.drawing.svg.document import to_svg

__all__ = ["to_svg"]
