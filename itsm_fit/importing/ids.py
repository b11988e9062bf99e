"""Ids that stand at the beginning of a requirement's text: "AC-030 (Accounts) - The system shall …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from itsm_fit.scoring.identity import LeadingId, led

_GLANCE = 50
_ENOUGH = 0.6
"""Share of the texts that must begin with an id."""
_IN_SERIES = 2
"""How many ids there are at least, on average, that differ in their numbers only."""
_NUMBER = re.compile(r"\d+")


def split_ids(texts: Sequence[str]) -> list[tuple[str, str]]:
    """Id and rest of each text; ("", text) throughout unless the beginnings of the column behave like ids.

    Most texts have one that stands apart from the sentence after it, no two are the same, and they are numbered in
    series: of "TLS 1.2 or newer" and "P1 incidents wait" nothing is taken off.
    """
    if not any(map(_apart, texts[:_GLANCE])):
        return [("", text) for text in texts]
    found = list(map(_apart, texts))
    if not _behave([its.id for its in found if its], len(texts)):
        return [("", text) for text in texts]
    return [(its.id, its.rest) if its else ("", text) for text, its in zip(texts, found, strict=True)]


def _apart(text: str) -> LeadingId | None:
    """What looks like an id, unless the sentence goes on after it in lower case."""
    its = led(text)
    return None if its is None or (its.parted.isspace() and its.rest[0].islower()) else its


def _behave(ids: Sequence[str], texts: int) -> bool:
    stems = [_NUMBER.sub("", its) for its in ids]
    coded = sum(map(bool, stems)) * 2 > len(ids)
    return (
        coded
        and len(ids) >= max(2, _ENOUGH * texts)
        and len(set(ids)) == len(ids)
        and len(ids) >= _IN_SERIES * len(set(stems))
    )
