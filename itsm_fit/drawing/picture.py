"""Whether a picture that somebody gave can be drawn, tried by drawing it."""

from __future__ import annotations

import json
from functools import lru_cache

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.picture import picture_head
from itsm_fit.storage.panics import is_panic, kept_from_printing

_TRIED = b"""#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(json(bytes(sys.inputs.picture))), width: 20pt)
"""


def require_drawable(data: bytes) -> None:
    """Raise EditError for a picture that is refused by what it says of itself, or that cannot be unpacked."""
    picture_head(data)
    if not _can_be_drawn(data):
        raise EditError(tr("The picture is damaged or not whole: save it once more from the program it comes from."))


@lru_cache(maxsize=4)
def _can_be_drawn(data: bytes) -> bool:
    import typst

    from itsm_fit.drawing.fonts import fonts

    try:
        with kept_from_printing():
            inputs = {"picture": json.dumps(list(data))}
            typst.compile(_TRIED, format="png", sys_inputs=inputs, font_paths=fonts())
    except BaseException as problem:
        if isinstance(problem, typst.TypstError) or is_panic(problem):
            return False
        raise
    return True
