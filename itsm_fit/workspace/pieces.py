"""A drawing's text cut by its elements, and put together again byte for byte.

The piece of an element is what of the text is its own: where another element with an id stands in it, that one's key
stands instead. So a step that is renamed is one piece that changed, and the text needs no second record.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

PieceCut = list[str]
"""Text and keys of other pieces in turn: begins and ends with a text."""

_TAG = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<![^>]*>"
    r"|<(?P<end>/?)(?P<name>[^\s<>/!?]+)(?P<rest>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*?)(?P<empty>/?)>",
    re.DOTALL,
)
_ID = re.compile(r"(?:^|\s)id\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
WHOLE = ""
"""The key of the piece that holds all others."""


@dataclass(slots=True)
class TextPiece:
    """An element with an id: its tag without prefix ("" for the text as a whole), and what of the text is its own."""

    tag: str
    cut: PieceCut = field(default_factory=lambda: [""])


def cut_up(text: str) -> dict[str, TextPiece]:
    """The pieces of a text by their keys: the ids, numbered where one comes again; a text that is no XML is one."""
    pieces = {WHOLE: TextPiece("")}
    open_tags: list[tuple[str, str]] = []  # each with the piece that its text belongs to
    here, done = WHOLE, 0
    for found in _TAG.finditer(text):
        name = found["name"]
        if name is None:
            continue
        if found["end"]:
            if not open_tags or open_tags[-1][0] != name:
                return {WHOLE: TextPiece("", [text])}
            pieces[here].cut[-1] += text[done : found.end()]
            done = found.end()
            open_tags.pop()
            here = open_tags[-1][1] if open_tags else WHOLE
            continue
        its = _id_of(found["rest"])
        own = here if its is None else _free(its, pieces)
        if own != here:
            pieces[here].cut[-1] += text[done : found.start()]
            pieces[here].cut += [own, ""]
            pieces[own] = TextPiece(name.rpartition(":")[2])
            done = found.start()
        if found["empty"]:
            pieces[own].cut[-1] += text[done : found.end()]
            done = found.end()
        else:
            open_tags.append((name, own))
            here = own
    pieces[WHOLE].cut[-1] += text[done:]
    return pieces if not open_tags else {WHOLE: TextPiece("", [text])}


def joined_up(cuts: Mapping[str, Sequence[str]]) -> str:
    """The text that was cut; a piece that is not there leaves no gap."""
    return "".join(_texts(cuts, WHOLE))


def _texts(cuts: Mapping[str, Sequence[str]], key: str) -> Iterator[str]:
    seen = {key}  # rows that somebody made by hand may name one another in a circle
    waiting = [iter(enumerate(cuts.get(key, ())))]
    while waiting:
        at, part = next(waiting[-1], (-1, ""))
        if at < 0:
            waiting.pop()
        elif at % 2 == 0:
            yield part
        elif part not in seen:
            seen.add(part)
            waiting.append(iter(enumerate(cuts.get(part, ()))))


def _id_of(attributes: str) -> str | None:
    found = _ID.search(attributes) if "id" in attributes else None
    return None if found is None else found[1] or found[2] or None


def _free(wanted: str, taken: Mapping[str, object]) -> str:
    key, number = wanted, 2
    while key in taken:
        key, number = f"{wanted}~{number}", number + 1
    return key
