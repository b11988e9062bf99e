"""Ids that stand at the beginning of a requirement's text: "AC-030 (Accounts) - The system shall …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LED = re.compile(
    r"[\[(]?((?:[A-Za-z]{1,8}[-_./ ]?){0,3}\d{1,6}(?:[.-]\d{1,4}){0,4}[a-z]?)[\])]?"
    r"(?:\s*[:–—|]\s*|\s+-\s+|\.\s+|\)\s*|\s+)(?=\S)"
)
_GLANCE = 50
_ENOUGH = 0.6
"""Share of the texts that must begin with an id."""


def split_ids(texts: Sequence[str]) -> list[tuple[str, str]]:
    """Id and rest of each text; ("", text) throughout unless most begin with ids of one sort that tell them apart."""
    if not any(map(_LED.match, texts[:_GLANCE])):
        return [("", text) for text in texts]
    found = [_LED.match(text) for text in texts]
    ids = [match[1].strip() for match in found if match]
    coded = sum(any(map(str.isalpha, its)) or "." in its for its in ids) * 2 > len(ids)
    if not coded or len(ids) < max(2, _ENOUGH * len(texts)) or len(set(ids)) < len(ids):
        return [("", text) for text in texts]
    return [
        (match[1].strip(), text[match.end() :].strip()) if match else ("", text)
        for text, match in zip(texts, found, strict=True)
    ]
