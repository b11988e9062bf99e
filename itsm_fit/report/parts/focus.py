"""What a decision is about: the tools that long lists keep to, unless the whole is wanted."""

from __future__ import annotations

from itsm_fit.scoring.result import Fit, ToolFit

_MOST = 3


def in_focus(fit: Fit) -> tuple[ToolFit, ...]:
    """The tools at the first rank and the next behind, three at most."""
    first = sum(tool.rank == 1 for tool in fit.tools)
    return fit.tools[: min(first + 1, _MOST)]
