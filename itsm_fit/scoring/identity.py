"""By what a row of a table is known as a requirement: by its id, an id at the beginning of its text, its whole text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from itsm_fit.model.asking import key_of
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Feature

_LED = re.compile(
    r"[\[(]?((?:[^\W\d_]{1,8} ){0,2}(?=\w)[\w./-]{0,20}\d[\w./-]{0,20}(?<=\w))"
    r"(?P<parted>[\])]?(?:\s*[:–—|]\s*|\s+-\s+|\.\s+|\)\s*|\s+))(?=\S)"
)


class LeadingId(NamedTuple):
    """A text that begins like an id; `parted` is what stands between the two."""

    id: str
    parted: str
    rest: str

    @property
    def is_coded(self) -> bool:
        """Whether the id is more than a plain number, which may as well be an amount."""
        return not self.id.isdigit()


def led(text: str) -> LeadingId | None:
    """What the text begins with when that looks like an id: "AC-030: Log", "[R 7] Log", "TLS 1.2 or newer"."""
    match = _LED.match(text)
    return LeadingId(match[1], match["parted"], text[match.end() :].strip()) if match else None


@dataclass(frozen=True)
class KnownRequirements:
    """The rows of requirements by their keys, and pairs of row and text; blank texts name nothing."""

    by_id: Mapping[str, int]
    texts: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, by_id: Mapping[str, int], texts: Iterable[tuple[int, str]]) -> KnownRequirements:
        return cls(by_id, tuple(texts))

    @cached_property
    def by_text(self) -> Mapping[str, int]:
        """Without those that several have."""
        keyed = [(row, key) for row, text in self.texts if (key := text_key(text))]
        count = Counter(key for _, key in keyed)
        return {key: row for row, key in keyed if count[key] == 1}

    def answered(self, features: Sequence[Feature]) -> dict[int, int]:
        """The row that each feature (by its number) answers; features that name no requirement are absent.

        By id, else by an id that leads the text and that no other feature has, else by the whole text.
        """
        found = {
            number: row
            for number, feature in enumerate(features)
            if (key := key_of(feature.id or feature.text)) and (row := self.by_id.get(key)) is not None
        }
        found |= self._led(features, found)
        for number, feature in enumerate(features):
            if number not in found and (row := self._of_text(feature)) is not None:
                found[number] = row
        return dict(sorted(found.items()))

    def named_by(self, text: str) -> int | None:
        """The row of the id that leads a text; a plain number is none."""
        its = led(text)
        return self.by_id.get(key_of(its.id)) if its and its.is_coded else None

    def _led(self, features: Sequence[Feature], found: Mapping[int, int]) -> dict[int, int]:
        if not any(not key.isdigit() and any(map(str.isdigit, key)) for key in self.by_id):
            return {}
        named = {
            number: row
            for number, feature in enumerate(features)
            if number not in found and not feature.id and (row := self.named_by(feature.text)) is not None
        }
        count = Counter([*named.values(), *found.values()])
        return {number: row for number, row in named.items() if count[row] == 1}

    def _of_text(self, feature: Feature) -> int | None:
        key = text_key(feature.text)
        row = self.by_text.get(key)
        if row is None and feature.id and self._parted:
            row = self._parted.get((key_of(feature.id), key))
        return row

    @cached_property
    def _parted(self) -> dict[tuple[str, str], int]:
        """Texts that begin like an id, as the id and the rest that a table may have been read into."""
        parts = ((row, led(text)) for text, row in self.by_text.items())
        return {(key_of(its.id), text_key(its.rest)): row for row, its in parts if its}
