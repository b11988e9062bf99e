"""The scales on which people answer, and what each answer truly says.

A meaning is written as in a truth file: a level, a number from 0 to 1, a range, or `any_of` several.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from itsm_fit.storage.spreadsheet import CellValue, Percent, display
from sheets.words import Words

_LEVELS = ("native", "configuration", "extension", "custom", "roadmap", "none")
_FULL: dict[str, Any] = {"any_of": ["native", 1.0]}
_NOTHING: dict[str, Any] = {"any_of": ["none", 0.0]}
QUALIFIED: dict[str, Any] = {
    "any_of": ["unknown", {"min": 0.05, "max": 0.95}, "configuration", "extension", "custom", "roadmap"]
}
"""What a yes with a but says: neither a full yes nor a no."""
_MOSTLY: dict[str, Any] = {"any_of": [{"min": 0.55, "max": 0.95}, "configuration", "extension"]}
_BARELY: dict[str, Any] = {"any_of": [{"min": 0.05, "max": 0.45}, "custom", "roadmap"]}
_NUMERIC: Mapping[str, tuple[int, int, float]] = {
    "0-3": (0, 3, 1),
    "1-4": (1, 4, 1),
    "0-5": (0, 5, 1),
    "1-5": (1, 5, 1),
    "0-10": (0, 10, 1),
    "1-10": (1, 10, 1),
    "0-100": (0, 100, 5),
    "halves": (0, 5, 0.5),
    "negative": (-2, 2, 1),
    "lowest-best": (1, 6, 1),
}
NUMERIC = frozenset(_NUMERIC)
KINDS = (
    *_NUMERIC,
    "percent",
    "percent-text",
    "yes-no",
    "yes-partly-no",
    "level-words",
    "met-words",
    "letters",
    "codes",
    "signs-3",
    "signs-5",
    "harvey",
    "stars",
    "ticks",
    "crosses",
)


@dataclass(frozen=True)
class Scale:
    """Answers from best to worst with their meanings, and for each what a legend would say about it.

    `low` and `high` are the ends of a scale of numbers, None for others. `needs_legend` says that nobody could know
    the meaning without one.
    """

    kind: str
    answers: tuple[CellValue, ...]
    meanings: tuple[Any, ...]
    explained: tuple[str, ...]
    low: int | None = None
    high: int | None = None
    needs_legend: bool = False

    @property
    def numeric(self) -> bool:
        return self.high is not None

    @property
    def adds_up(self) -> bool:
        """Whether a person would add such answers."""
        return self.numeric

    @property
    def lowest_best(self) -> bool:
        return self.kind == "lowest-best"

    def levels(self, seen: Iterable[CellValue], stated: bool, explained: bool) -> dict[str, Any]:
        """What a truth file says of the answers `seen`.

        `stated` tells that the sheet names the ends of the scale, `explained` that a legend gives each number a word.
        """
        there = [value for value in dict.fromkeys(seen) if value != ""]
        if not self.numeric:
            known = dict(zip(map(display, self.answers), self.meanings, strict=True))
            return {shown: known[shown] for shown in map(display, there) if shown in known}
        numbers = [float(value) for value in there if isinstance(value, float)]
        found = ((number, self._number(number, numbers, stated or explained, explained)) for number in numbers)
        return {display(number): meaning for number, meaning in found if meaning is not None}

    def _number(self, number: float, seen: Sequence[float], stated: bool, explained: bool) -> Any:
        assert self.low is not None
        assert self.high is not None
        low, high, top = self.low, self.high, max(seen)
        if self.lowest_best:
            return round((high - number) / (high - low), 4)
        if low < 0:
            sure = stated or {low, high} <= set(seen)
            return round((number - low) / (high - low), 4) if sure else None
        if not stated and top < high:
            return None if top <= 0 else {"min": round(number / high, 4) - (low and 1 / high), "max": number / top}
        choices: list[Any] = [round(number / high, 4), *(["none"] if number == 0 else [])]
        if low:
            choices.append(round((number - low) / (high - low), 4))
        told = self.answers.index(number)
        if explained and self.explained[told]:
            choices.append(self.meanings[told])
        choices = list(dict.fromkeys(choices)) if not explained else choices
        return choices[0] if len(choices) == 1 else {"any_of": choices}


def scale(kind: str, words: Words) -> Scale:
    """The scale of a kind in a language."""
    if kind in _NUMERIC:
        return _numbers(kind, words)
    if kind in ("percent", "percent-text"):
        shares = [at / 20 for at in range(20, -1, -1)]
        answers = tuple(Percent(its) if kind == "percent" else f"{its:.0%}" for its in shares)
        return Scale(kind, answers, tuple(shares), ("",) * 21)
    return _wordy(kind, words)


def _numbers(kind: str, words: Words) -> Scale:
    low, high, step = _NUMERIC[kind]
    numbers = tuple(float(high - step * at) for at in range(round((high - low) / step) + 1))
    best_first = numbers[::-1] if kind == "lowest-best" else numbers
    meanings, explained = _spread(len(numbers), words)
    return Scale(kind, best_first, meanings, explained, low, high, needs_legend=kind == "lowest-best")


def _spread(count: int, words: Words) -> tuple[tuple[Any, ...], tuple[str, ...]]:
    """The four words for how well something is met, and their meanings, over so many steps; "" where none fits."""
    at = {0: 0, round((count - 1) / 3): 1, round((count - 1) * 2 / 3): 2, count - 1: 3}
    steps = [at.get(place) for place in range(count)]
    told = (_FULL, _MOSTLY, {"any_of": [0.5, *_BARELY["any_of"]]}, _NOTHING)
    met = words.all("met")
    meanings = tuple(_MOSTLY if step is None else told[step] for step in steps)
    return meanings, tuple("" if step is None else met[step] for step in steps)


def _wordy(kind: str, words: Words) -> Scale:
    levels, met = words.all("levels"), words.all("met")
    yes, partly, no = words.first("yes"), words.first("partly"), words.first("no")
    told_met = (_FULL, _MOSTLY, 0.5, _NOTHING)
    plain = {
        "yes-no": Scale(kind, (yes, no), (_FULL, _NOTHING), (met[0], met[3])),
        "yes-partly-no": Scale(kind, (yes, partly, no), (_FULL, 0.5, _NOTHING), (met[0], met[2], met[3])),
        "level-words": Scale(kind, levels, _LEVELS, ("",) * 6),
        "met-words": Scale(kind, met, told_met, ("",) * 4),
        "letters": Scale(kind, ("A", "B", "C", "D"), told_met, met, needs_legend=True),
        "codes": Scale(kind, ("S", "K", "E", "P", "R", "N"), _LEVELS, levels, needs_legend=True),
        "signs-3": Scale(kind, ("+", "o", "-"), (_FULL, 0.5, _NOTHING), (met[0], met[2], met[3])),
        "signs-5": Scale(kind, ("++", "+", "o", "-", "--"), (_FULL, _MOSTLY, 0.5, _BARELY, _NOTHING), ("",) * 5),
        "harvey": Scale(kind, ("●", "◕", "◑", "◔", "○"), (_FULL, 0.75, 0.5, 0.25, _NOTHING), ("",) * 5),
        "stars": Scale(
            kind, tuple("★" * n + "☆" * (5 - n) for n in (5, 4, 3, 2, 1)), (_FULL, 0.8, 0.6, 0.4, 0.2), ("",) * 5
        ),
        "ticks": Scale(kind, ("✓", "✗"), (_FULL, _NOTHING), (met[0], met[3])),
        "crosses": Scale(kind, ("x", ""), (_FULL, None), ("", "")),
    }
    return plain[kind]


def one_hot(words: Words, levels: bool) -> Scale:
    """The headings of tick columns, from best to worst."""
    if levels:
        base = scale("level-words", words)
        return replace(base, answers=base.answers[:4], meanings=base.meanings[:4], explained=("",) * 4)
    return scale("yes-partly-no", words)
