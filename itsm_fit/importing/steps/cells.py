"""What cells of a table of steps say: which steps follow, on what condition, in which share of the cases."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from itsm_fit.importing.steps.fields import ENDS
from itsm_fit.importing.text import normal, phrases, squeeze
from itsm_fit.model.process import NodeKind
from itsm_fit.numerals import read_number

SEPARATORS: Final = ("\n", ";", "|", ",")
"""What stands between several entries of one cell: the first that parts it into as many as are wanted."""
_ATOMS: Final = re.compile(r"\s*([\n;|,])\s*")
_PARTED: Final = re.compile(r"[\n;|,]")
_PERCENT: Final = re.compile(r"[(\[]?\s*(\d{1,3}(?:[.,]\d+)?)\s*%\s*[)\]]?")
_FRACTION: Final = re.compile(r"[(\[]\s*(0?[.,]\d+|[01](?:[.,]0+)?)\s*[)\]]$")
_BRACKET: Final = re.compile(r"(.+?)\s*[(\[](.+)[)\]]\s*")
_BETWEEN: Final = re.compile(r"\s*(?:→|⇒|->|=>|-->|:|=|\s[–—-]\s)\s*")
_EDGE: Final = " \t\n.:;,→⇒->=–—"
_TOGETHER: Final[Mapping[str, NodeKind]] = {
    **dict.fromkeys(phrases("and | und | et | y | e | en | og | och | & | +"), NodeKind.PARALLEL),
    **dict.fromkeys(phrases("or | oder | ou | o | of | eller"), NodeKind.EXCLUSIVE),
    "and/or": NodeKind.INCLUSIVE,
    "und/oder": NodeKind.INCLUSIVE,
    "et/ou": NodeKind.INCLUSIVE,
    "/": NodeKind.EXCLUSIVE,
}
_IN_WORDS: Final = "|".join(
    sorted((re.escape(word) for word in _TOGETHER if len(word) > 1 or word.isalpha()), key=len)[::-1]
)
_AND_OR: Final = re.compile(rf"\s+({_IN_WORDS})\s+|\s*([&+/])\s*", re.IGNORECASE)
_MOST_PARTS: Final = 60
_FEW: Final = 12
"""Entries of one cell that are tried together, as a name may have a comma in it."""


class NamedNext(NamedTuple):
    """One entry of a cell that names what follows: `row` is its place among the steps, None for the end.

    `written` is what the cell says where it names none; then `row` is -1.
    """

    row: int | None
    label: str = ""
    share: float | None = None
    written: str = ""


@dataclass(frozen=True, slots=True)
class NextSteps:
    """All that a cell says; `together` is how the ways part, where a word between them says so."""

    ways: tuple[NamedNext, ...] = ()
    together: NodeKind | None = None


class StepNames:
    """The steps by what other rows call them: their ids, else their names; as written, else without regard to case."""

    def __init__(self, ids: Sequence[str], names: Sequence[str]) -> None:
        self.count = max(len(ids), len(names))
        first, second = (ids, names) if any(ids) else (names, ())
        self._first, self._second = _known(first), _known(second)
        self.lengths = {len(key.split()) for known in (self._first, self._second) for key in known}

    def find(self, text: str) -> int | None:
        """The step that a text names by its id, or by its name where none has an id; None for none."""
        return _found(self._first, text)

    def find_name(self, text: str) -> int | None:
        """The step that has an id, and is named by its name."""
        return _found(self._second, text)


def _known(texts: Sequence[str]) -> dict[str, int]:
    """The places of texts as they are written, and without regard to case where that is no other one."""
    found: dict[str, int] = {}
    for form in (squeeze, normal):
        for at, text in enumerate(texts):
            if text:
                found.setdefault(form(text), at)
    return found


def _found(known: Mapping[str, int], text: str) -> int | None:
    bare = squeeze(text)
    found = known.get(bare)
    return known.get(normal(bare)) if found is None and bare else found


def next_steps(text: str, names: StepNames) -> NextSteps:
    """What follows, as one cell says it: names, ids, with conditions and shares beside them, in any number."""
    bare = text.strip()
    if not bare:
        return NextSteps()
    ways: list[NamedNext] = []
    together = None
    for part in _parts(bare, names):
        joined = _joined(part.written, names) if part.row == -1 else None
        if joined is not None:
            ways += joined.ways
            together = together or joined.together
        else:
            ways.append(_last_words(part, names) if part.row == -1 else part)
    return NextSteps(tuple(ways), together)


def _parts(text: str, names: StepNames) -> list[NamedNext]:
    """The entries between separators; what stands between two of them may be one name with a comma in it."""
    pieces = _ATOMS.split(text)
    atoms, marks = pieces[::2], [*pieces[1::2], ""]
    found: list[NamedNext] = []
    at = 0
    while at < len(atoms) and len(found) < _MOST_PARTS:
        for end in range(min(len(atoms), at + _FEW), at, -1):
            joined = "".join(f"{atom}{mark} " for atom, mark in zip(atoms[at:end], marks[at:end], strict=True))
            entry = _entry(joined.strip() if end - at > 1 else atoms[at], names)
            if entry.row != -1 or end == at + 1:
                if atoms[at] or end - at > 1:
                    found.append(entry)
                at = end
                break
    return found


def _joined(text: str, names: StepNames) -> NextSteps | None:
    """Steps with “and” or “or” between them; None where these are none."""
    pieces = _AND_OR.split(text)
    if len(pieces) < 2:
        return None
    entries = [_entry(piece, names) for piece in pieces[::3]]
    if any(entry.row == -1 for entry in entries):
        return None
    words = [_TOGETHER[(one or other).casefold()] for one, other in zip(pieces[1::3], pieces[2::3], strict=True)]
    return NextSteps(tuple(entries), words[0] if len(set(words)) == 1 else None)


def _entry(text: str, names: StepNames) -> NamedNext:
    """One entry: a step with what stands beside it."""
    found = _target(text, names)
    if found != -1:
        return NamedNext(found)
    bare, share = without_share(text)
    if share is not None:
        found = _target(bare, names)
        if found != -1:
            return NamedNext(found, "", share)
    for label, named in _divided(bare):
        found = _target(named, names)
        if found != -1 and not _PARTED.search(label):
            return NamedNext(found, squeeze(label.strip(_EDGE)), share)
    return NamedNext(-1, "", share, squeeze(text))


def _last_words(part: NamedNext, names: StepNames) -> NamedNext:
    """The step that an entry ends with: ``go to step 5``."""
    words = without_share(part.written)[0].split()
    for length in sorted((length for length in names.lengths if length < len(words)), reverse=True):
        found = _target(" ".join(words[-length:]), names)
        if found is not None and found != -1:
            return NamedNext(found, "", part.share)
    return part


def _divided(text: str) -> list[tuple[str, str]]:
    """A condition and a name, by every sign that may part them, the name behind it first."""
    found: list[tuple[str, str]] = []
    for mark in _BETWEEN.finditer(text):
        before, behind = text[: mark.start()], text[mark.end() :]
        if before and behind:
            found += [(before, behind), (behind, before)]
    bracket = _BRACKET.fullmatch(text)
    if bracket is not None:
        found += [(bracket[2], bracket[1]), (bracket[1], bracket[2])]
    return found


def _target(text: str, names: StepNames) -> int | None:
    """The step, None for the end, -1 for neither."""
    found = names.find(text)
    if found is None and not (text.strip() and (normal(text) in ENDS or text.strip() in ENDS)):
        found = names.find_name(text)
        return -1 if found is None else found
    return found


def without_share(text: str) -> tuple[str, float | None]:
    """A text without the share in it, and that share, 0 to 1."""
    found = _PERCENT.search(text)
    if found is not None:
        value = float(found[1].replace(",", "."))
        if value <= 100:
            return f"{text[: found.start()].rstrip()} {text[found.end() :].lstrip()}".strip(_EDGE), value / 100
    found = _FRACTION.search(text)
    if found is not None and found.start():
        return text[: found.start()].strip(), float(found[1].replace(",", "."))
    return text, None


def listed(text: str, count: int) -> list[str] | None:
    """The entries of a cell where as many as `count` are wanted; None where it does not hold so many."""
    bare = text.strip()
    if count == 1:
        return [bare]
    for mark in SEPARATORS:
        parts = [part.strip() for part in bare.split(mark)]
        if len(parts) == count:
            return parts
    return None


def as_list(entries: Sequence[str], read: Callable[[str], Sequence[str] | None]) -> str:
    """Entries as the text of one cell, commas between them, unless they would not be read as the same."""
    for mark in (",", "; ", " | ", "\n"):
        text = mark.join(entries)
        if list(read(text) or ()) == list(entries):
            return text
    return "\n".join(entries)


def share_of(text: str) -> float | None:
    """A share as a cell of its own says it, 0 to 100 where it is no part of 1; None for none."""
    reading = read_number(text)
    if reading.value is None or reading.value < 0 or reading.currency:
        return None
    return reading.value / 100 if reading.percent else reading.value
