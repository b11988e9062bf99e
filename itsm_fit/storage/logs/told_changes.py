"""Histories in which one column tells a change in words: ``Change New to Solved (5)``, as GLPI exports them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_WORDED = re.compile(
    r"""(?:changed?|ändere|ändern|änderung|geändert|changement|changer|modifi\w+|cambi\w+|alter\w+)\s
    (?:(?:from|von|de)\s)?\s*(?P<old>.*?)\s+(?:to|zu|nach|in|auf|en|par|vers|à|a|por|para)\s(?P<new>\S.*)""",
    re.IGNORECASE | re.VERBOSE,
)
_NUMBER = re.compile(r"\s*\(\d+\)$")
"""The number of what is chosen, behind its name."""
_MOST = 0.3
"""The share of rows that have to tell a change in words."""
HEADINGS = ("old value", "new value")


class ToldChange(NamedTuple):
    """What was there before, "" for nothing, and what is there now."""

    old: str
    new: str


NO_CHANGE = ToldChange("", "")


def told_change(text: str) -> ToldChange:
    """The change that a text tells, blanks where it tells none."""
    found = _WORDED.fullmatch(text.strip())
    if found is None:
        return NO_CHANGE
    return ToldChange(*(_NUMBER.sub("", found[name]).strip(' "“”„«»') for name in ("old", "new")))


def telling_column(rows: Sequence[Sequence[str]]) -> int:
    """The column that tells changes in words, -1 where none does."""
    width = max(map(len, rows), default=0)
    counts = [sum(told_change(row[at]) is not NO_CHANGE for row in rows if at < len(row)) for at in range(width)]
    best = max(counts, default=0)
    return counts.index(best) if best > _MOST * len(rows) else -1
