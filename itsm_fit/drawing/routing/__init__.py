"""Orthogonal lines between shapes that stay where they are."""

from itsm_fit.drawing.routing.redraw import docked_anew, route

__all__ = ["docked_anew", "route"]
