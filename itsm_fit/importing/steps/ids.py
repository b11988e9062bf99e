"""Ids of steps in tables ↔ ids in BPMN, which may hold letters, digits, dots, dashes and underscores alone."""

from __future__ import annotations

import re
from typing import Final

_PLAIN: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_STEM: Final = "Step_"
_CODE: Final = re.compile(r"_x([0-9A-Fa-f]{4,6})_")
_OTHERWISE: Final = re.compile(r"[^A-Za-z0-9_.-]|_(?=x[0-9A-Fa-f]{4,6}_)")
START, END, SPLIT, JOIN, MEETING = "Start_", "End_", "Split_", "Join_", "Meeting_"
"""What the ids of events and gateways begin with that a table leaves to be understood; that of a step follows."""
UNDERSTOOD: Final = (START, END, SPLIT, JOIN, MEETING)


def id_of(written: str, *, exact: bool = False) -> str:
    """The id in BPMN of a step that goes by this in a table; other characters by their code, as in ``_x0020_``.

    Where nothing is understood, an `exact` id may begin as those do that are.
    """
    taken = (_STEM,) if exact else (_STEM, *UNDERSTOOD)
    if _PLAIN.fullmatch(written) and not written.startswith(taken) and not _CODE.search(written):
        return written
    return _STEM + _OTHERWISE.sub(lambda found: f"_x{ord(found[0]):04X}_", written)


def written_of(own: str) -> str:
    """What a step with this id goes by in a table: the inverse of `id_of`."""
    if not own.startswith(_STEM):
        return own
    return _CODE.sub(lambda found: chr(int(found[1], 16)), own.removeprefix(_STEM))
