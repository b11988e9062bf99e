"""From which templates a project was made, and what of them the organisation has made its own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TemplateOrigin:
    """A template that a project took parts from, by its title.

    `came` are the digests of what it brought (`model.template`), `ours` those of them that were confirmed as the
    organisation's own. `whole` is the digest of a sample as it was shipped, "" where parts were taken.
    """

    template: str
    came: frozenset[str]
    ours: frozenset[str] = frozenset()
    whole: str = ""
