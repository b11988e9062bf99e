"""The fonts that pictures and printed pages are set in."""

from __future__ import annotations

import json
from functools import cache

import typst

from itsm_fit.drawing.shapes import FONT_FAMILIES
from itsm_fit.drawing.text import measure

_SAMPLE = "The quick brown fox jumps over the lazy dog: 0123456789 %"
_MEASURED_BY = """
#context [#metadata(measure(text(font: json(bytes(sys.inputs.fonts)), size: 100pt, sys.inputs.sample)).width.pt()) <w>]
"""


@cache
def fonts() -> typst.Fonts:
    """Those of the machine, and those that typst brings: looked for once, as that takes longer than most pictures."""
    return typst.Fonts()


def printed_width(text: str) -> float:
    """The width of one line of text in em, in the font of this machine that is taken for print."""
    return measure(text, 1.0) * _wideness()


@cache
def _wideness() -> float:
    """How much wider that font runs than fonts do on average, at least 1.0: DejaVu Sans about 1.1."""
    inputs = {"fonts": json.dumps(FONT_FAMILIES), "sample": _SAMPLE}
    found = typst.query(_MEASURED_BY.encode(), "<w>", field="value", one=True, sys_inputs=inputs, font_paths=fonts())
    return max(float(json.loads(found)) / measure(_SAMPLE, 100.0), 1.0)
