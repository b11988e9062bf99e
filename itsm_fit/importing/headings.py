"""What a column's heading says about its cells, and the tool that it names beside."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from itsm_fit.importing.heading_words import ENDS, GENERIC, INSIDE, ROLES, STATES, Role
from itsm_fit.importing.text import normal, squeeze

__all__ = ["Heading", "Role", "roles_of", "says", "take_apart"]

_KEPT = 1 << 15
"""Headings whose meaning is kept in mind: more than the columns that a sheet can have."""


@lru_cache(maxsize=_KEPT)
def roles_of(heading: str) -> Mapping[Role, float]:
    """How surely a heading names each role: 1 when it is its very word, less when the word stands in a longer text."""
    text = normal(heading)
    if not text:
        return {}
    whole = ROLES.get(text) or (ROLES.get(text.replace(" ", "")) if not text.isascii() else None) or ()
    found: dict[Role, float] = dict.fromkeys(whole, 1.0)
    bare = normal(re.sub(r"\s*[(\[].*?[)\]]\s*", " ", text))
    for role in ROLES.get(bare, ()):
        found[role] = max(found.get(role, 0.0), 0.9)
    if not found and len(text) <= 80:
        for role, pattern in INSIDE:
            if pattern.search(text):
                found[role] = max(found.get(role, 0.0), 0.6 if len(text) <= 40 else 0.35)
    return found


def says(heading: str, *roles: Role) -> float:
    """How surely a heading names one of the roles, 0 to 1."""
    known = roles_of(heading)
    return max(known.get(role, 0.0) for role in roles) if known else 0.0


_KINDS = (Role.COMMENT, Role.SCORE, Role.ANSWER, Role.WEIGHT)
"""Roles that several columns of one tool can have, so that a heading may name the tool and the kind together."""

_RANGE = re.compile(
    r"\s*[(\[]\s*(?:"
    r"\d+\s*(?:[-–—/…]|\.{2,3}|to|bis|à|a|tot)\s*\d+"
    r"|y/n(?:/\w+)?|yes/no(?:/\w+)?|j/n|ja/nein|oui/non|o/n|sí/no|\w{1,3}(?:/\w{1,3}){1,6}"
    r"|%|in %|max\.? ?\d+"
    r")\s*[)\]]",
    re.IGNORECASE,
)
"""What a heading says in brackets about its answers: a range, the answers to choose from, a unit."""
_BREAK = re.compile(r"[\s:|/_–—()\[\],.&+-]+")
_EDGE = " :|/_–—-,.&"


class Heading(NamedTuple):
    """A heading taken apart: the tool it names ("" when none) and the kind of column it is (None when it says none)."""

    stem: str
    kind: Role | None


@lru_cache(maxsize=_KEPT)
def take_apart(heading: str) -> Heading:
    """A heading in parts: "Vendor A Response" → Vendor A, answer; "Comments (Vendor A)" → Vendor A, comment.

    A range in brackets, as in "Vendor A (0-10)", belongs neither to the name nor to the kind.
    """
    text = squeeze(_RANGE.sub("", squeeze(heading))) or squeeze(heading)
    roles = ROLES.get(normal(text), frozenset())
    whole = next((kind for kind in _KINDS if kind in roles), None)
    if whole is not None:
        return Heading("", whole)
    pieces = [piece for piece in _BREAK.split(text) if piece]
    kinds = [ENDS.get(normal(piece)) for piece in pieces]
    if not pieces or (kinds[0] is None and kinds[-1] is None):
        if not _names_nobody([piece for piece in pieces if normal(piece) not in STATES]):
            return Heading(text, None)
        return Heading("", Role.ANSWER if any(normal(piece) in STATES for piece in pieces) else None)
    tail = next((at for at in range(len(pieces), 0, -1) if kinds[at - 1] is None), 0)
    head = next((at for at, kind in enumerate(kinds) if kind is None), len(pieces))
    kind = next(kind for kind in _KINDS if kind in kinds)
    named = pieces[head:tail]
    return Heading("" if _names_nobody(named) else _between(text, pieces, head, tail), kind)


def _names_nobody(pieces: Sequence[str]) -> bool:
    return all(
        normal(piece) in ENDS or (piece.casefold() in GENERIC and not (len(piece) == 1 and piece.isupper()))
        for piece in pieces
    )


def _between(text: str, pieces: list[str], head: int, tail: int) -> str:
    """The part of a text from its piece `head` to before its piece `tail`, with what binds them."""
    at = 0
    start = end = 0
    for number, piece in enumerate(pieces):
        at = text.index(piece, at)
        if number == head:
            start = at
        at += len(piece)
        if number == tail - 1:
            end = at
    stem = text[start:end]
    for opening, closing in ("()", "[]"):
        if stem.count(opening) > stem.count(closing) and text[end:].lstrip().startswith(closing):
            stem += closing
    return squeeze(stem.strip(_EDGE))
