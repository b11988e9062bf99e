"""An organisation's logo for letters: drawn anew, so that nothing travels in it but what is seen."""

from __future__ import annotations

import json
from functools import lru_cache

import typst

from itsm_fit.drawing.fonts import fonts

_DRAWN = b"""#set page(width: auto, height: auto, margin: 0pt, fill: none)
#image(bytes(json(bytes(sys.inputs.picture))), height: 44pt)
"""
_PPI = 300.0


@lru_cache(maxsize=2)
def logo_png(data: bytes) -> bytes:
    """A PNG of a picture that can be drawn (see `require_drawable`)."""
    inputs = {"picture": json.dumps(list(data))}
    drawn = typst.compile(_DRAWN, format="png", ppi=_PPI, sys_inputs=inputs, font_paths=fonts())
    if not isinstance(drawn, bytes):
        raise TypeError("typst gave no single picture")
    return drawn
