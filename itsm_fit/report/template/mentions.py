"""Where a template's texts ask for something of the report: `fit:ranking` by itself, `{{fit:project}}` anywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

_ANYWHERE = re.compile(r"\{\{\s*fit:\s*([^{}]+?)\s*\}\}", re.IGNORECASE)
_ALONE = re.compile(r"\s*(?:fit:(\w[^\n{}]*?)|\{\{\s*fit:\s*([^{}]+?)\s*\}\})\s*", re.IGNORECASE)
_NAME = re.compile(r"fit[._](.+)", re.IGNORECASE)
_BETWEEN_WORDS = re.compile(r"[\W_]+")


def key_of(name: str) -> str:
    """What tells a name from others, however it is written: ``Hand-offs`` is ``hand_offs`` is ``handoffs``."""
    return _BETWEEN_WORDS.sub("", name).casefold()


def asked_alone(text: str) -> str | None:
    """The name that a text asks for which says nothing else."""
    found = _ALONE.fullmatch(text)
    return None if found is None else found[1] or found[2]


def asked_by_name(defined: str) -> str | None:
    """What the name of a range asks for: ``fit.ranking`` or ``fit_ranking``."""
    found = _NAME.fullmatch(defined)
    return None if found is None else found[1]


def asked_in(text: str) -> Iterator[str]:
    """The names that a text asks for between its own words."""
    return (found[1] for found in _ANYWHERE.finditer(text))


def may_ask(written: bytes | str) -> bool:
    """Whether anything can be asked for there, without looking closely."""
    return (b"fit:" if isinstance(written, bytes) else "fit:") in written.lower()  # type: ignore[operator]


def answered(runs: Sequence[str], said: Callable[[str, str], str]) -> list[str]:
    """Runs of one text with what they ask for said; `said` takes a name, and the text before it.

    What begins in one run and ends in another is said in the first of them.
    """
    whole = "".join(runs)
    starts = [0, *accumulate(map(len, runs))]
    parts = list(runs)
    for found in reversed(list(_ANYWHERE.finditer(whole))):
        touched = [at for at in range(len(runs)) if starts[at] < found.end() and found.start() < starts[at + 1]]
        for at in touched:
            begin, end = max(found.start() - starts[at], 0), min(found.end() - starts[at], starts[at + 1] - starts[at])
            answer = said(found[1], whole[: found.start()]) if at == touched[0] else ""
            parts[at] = parts[at][:begin] + answer + parts[at][end:]
    return parts
