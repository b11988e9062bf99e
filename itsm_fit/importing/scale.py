"""Numeric answers: what number a text holds, and the scale that it is measured on."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from itsm_fit.model.settings import is_weight

_NUMBER = re.compile(r"([+-]?\d{1,9}(?:[.,]\d{1,15})?|[+-]?[.,]\d{1,15})(?:e[+-]?\d{1,3})?", re.IGNORECASE)
_SHARE = re.compile(r"([+-]?\d{1,4}(?:[.,]\d{1,12})?)\s*[%％]")
_RATIO = re.compile(r"(\d{1,4}(?:[.,]\d{1,3})?)\s*(?:/|of|out of|von|sur|de|di|van)\s*(\d{1,4})", re.IGNORECASE)
_LED = re.compile(
    r"([+-]?\d{1,3}(?:[.,]\d{1,3})?)\s*(?:[-–—:=(]\s*\D|(?:points?|pts?\.?|punkte?|pkt\.?|puntos|punti|stars?|sterne?)$).*",
    re.IGNORECASE | re.DOTALL,
)
_MINUS = re.compile(r"^[−–‒﹣－](?=[\d.,])")
_MARKS = "*†‡§¹²³⁴⁵⁶⁷⁸⁹"
STARS = re.compile(r"([★⭐🌟*]+)\s*([☆✩✰]*)")

_MOST = 100.0
"""Above it a number is an amount, not a score."""


def parse_number(text: str) -> float | None:
    """A plain number, with a decimal point or comma, and any kind of minus."""
    bare = _MINUS.sub("-", text.strip())
    return float(bare.replace(",", ".")) if _NUMBER.fullmatch(bare) else None


def parse_share(text: str) -> float | None:
    """A share that the text gives by itself, 0 to 1: "75 %", "3/5", "4 of 5", "★★★☆☆"; None when it gives none."""
    bare = text.strip()
    if percent := _SHARE.fullmatch(bare):
        share = _float(percent[1]) / 100
    elif ratio := _RATIO.fullmatch(bare):
        share = _float(ratio[1]) / _float(ratio[2]) if _float(ratio[2]) else 2.0
    elif (stars := STARS.fullmatch(bare.replace("\ufe0f", ""))) and stars[2]:
        share = len(stars[1]) / (len(stars[1]) + len(stars[2]))
    else:
        return None
    return share if 0 <= share <= 1 else None


def share_of_stars(texts: Iterable[str]) -> dict[str, float]:
    """What full stars are worth beside others that are filled in part: "★★★★★" is 1 beside "★★★☆☆"."""
    found = {text: its for text in texts if (its := STARS.fullmatch(text.strip().replace("\ufe0f", "")))}
    longest = max((len(its[0]) for its in found.values() if its[2]), default=0)
    return {text: len(its[1]) / longest for text, its in found.items() if len(its[1]) <= longest}


def parse_score(text: str) -> float | None:
    """A number that is to be measured against a best one: "4", "3,5", "4 - good", "2 points", "★★★"; else None."""
    bare = _MINUS.sub("-", text.strip())
    if (number := parse_number(bare.rstrip(_MARKS))) is not None:
        return number
    if led := _LED.fullmatch(bare):
        return _float(led[1])
    stars = STARS.fullmatch(bare.replace("\ufe0f", ""))
    return float(len(stars[1])) if stars and not stars[2] and (len(stars[1]) > 1 or "*" not in bare) else None


def read_weight(text: str) -> float | None:
    """The weight that a text gives, as a number or in per cent; None when it gives none that could weigh anything."""
    share = parse_share(text)
    weight = parse_number(text) if share is None else share
    return weight if weight is not None and is_weight(weight) else None


def _float(digits: str) -> float:
    return float(digits.replace(",", "."))


@dataclass(frozen=True, slots=True)
class Scale:
    """The scores that mean best and worst; on many scales the lowest is the best one.

    `from_worst` says that the worst score is worth 0. Where it is not, a score is divided by the best one, so that 1 of
    1 to 5 is worth 0.2; scales that run below 0 and those whose lowest is best always count from the worst.
    """

    best: float
    worst: float = 0.0
    from_worst: bool = False

    @property
    def lowest_is_best(self) -> bool:
        return self.best < self.worst

    @property
    def _zero(self) -> float:
        """The score that is worth 0."""
        return self.worst if self.from_worst or self.lowest_is_best else min(self.worst, 0.0)

    def share(self, score: float) -> float | None:
        """What a score is worth, 0 to 1; None when it lies outside of the scale."""
        zero = self._zero
        if self.best == zero or not min(zero, self.best) <= score <= max(zero, self.best):
            return None
        return abs(score - zero) / abs(self.best - zero)


def likely_scale(scores: Collection[float], lowest_is_best: bool | None = None) -> Scale | None:
    """The scale that the scores given suggest, the highest being best unless told otherwise; None for no scores.

    Scores below 0 make it run as far below 0 as above.
    """
    low = min(scores, default=0.0)
    top = likely_best([abs(score) for score in scores])
    if top is None:
        return None
    if low < 0:
        return Scale(-top, top) if lowest_is_best else Scale(top, -top)
    first = min(low, 1.0)
    if lowest_is_best:
        return Scale(first, max(top, first + 1))
    return Scale(top)


def likely_best(scores: Collection[float]) -> float | None:
    """The best possible score as the scores given suggest; None when they are no scores at all.

    Up to 5 it is the highest one given, rounded up; 6 and 7 stand for themselves, 8 and 9 for 10; then the highest
    given up to 20, and 100 beyond.
    """
    if not scores or min(scores) < 0 or max(scores) > _MOST or max(scores) == 0:
        return None
    top = max(scores)
    if top <= 7:
        return float(math.ceil(top))
    if top <= 10:
        return 10.0
    return top if top <= 20 else 100.0
