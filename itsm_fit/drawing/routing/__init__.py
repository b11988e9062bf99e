"""Orthogonal lines between shapes that stay where they are."""

from itsm_fit.drawing.routing.board import route

__all__ = ["route"]
