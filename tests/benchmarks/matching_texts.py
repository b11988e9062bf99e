"""Requirements and features of a large selection: 4,500 different words, few of them common (as in real texts)."""

from __future__ import annotations

import random

_SYLLABLES = [a + b for a in "bcdfglmnprst" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]


def lists(requirements: int = 3000, features: int = 5000) -> tuple[list[str], list[str]]:
    """The texts of as many requirements (8 to 18 words) and features (3 to 14 words)."""
    rng = random.Random(7)
    words = list({"".join(rng.choices(_SYLLABLES, k=rng.randint(2, 4))) for _ in range(4600)})[:4500]
    words.sort()
    return _texts(rng, words, requirements, 8, 18), _texts(rng, words, features, 3, 14)


def _texts(rng: random.Random, words: list[str], count: int, shortest: int, longest: int) -> list[str]:
    rank_weights = [1 / (rank + 3) for rank in range(len(words))]
    return [" ".join(rng.choices(words, rank_weights, k=rng.randint(shortest, longest))) for _ in range(count)]
