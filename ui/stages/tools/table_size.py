"""How much a vendor's table holds."""

from __future__ import annotations

from ui.widgets.words import many


def table_size(features: int, tools: int) -> str:
    """``22 features × 8 tools``: the rows of a table are features, whichever requirements they answer."""
    return f"{many(features, 'feature')} × {many(tools, 'tool')}"
