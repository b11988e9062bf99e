"""What vendors answered before: kept when a newer table takes the place of an older one."""

from __future__ import annotations

from dataclasses import dataclass

from itsm_fit.model.tool import Meaning


@dataclass(frozen=True, slots=True)
class OldAnswer:
    """An answer that a newer table changed or withdrew.

    `id` and `text` are those of the feature, `place` is the cell it stood in (``vendors.xlsx!Matrix!D14``), `until`
    the day on which the table of the file `newer` took its place, as ``2026-11-22``.
    """

    id: str
    text: str
    tool: str
    raw: str
    meaning: Meaning
    comment: str
    place: str
    until: str
    newer: str
