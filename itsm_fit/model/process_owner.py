"""Who answers for a process, and is asked to approve it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from itsm_fit.model.text import text_key


@dataclass(frozen=True, slots=True)
class ProcessOwner:
    """One of the owners of a process, by its project-wide id; each is asked for their own approval."""

    process: str
    name: str

    @property
    def key(self) -> tuple[str, str]:
        return self.process, text_key(self.name)


def each_once(owners: Iterable[ProcessOwner]) -> tuple[ProcessOwner, ...]:
    """Owners without those who are named again, and those without a name."""
    found: dict[tuple[str, str], ProcessOwner] = {}
    for each in owners:
        if text_key(each.name):
            found.setdefault(each.key, each)
    return tuple(found.values())
