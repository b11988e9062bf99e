"""The fonts that pictures and printed pages are set in."""

from __future__ import annotations

from functools import cache

import typst


@cache
def fonts() -> typst.Fonts:
    """Those of the machine, and those that typst brings: looked for once, as that takes longer than most pictures."""
    return typst.Fonts()
