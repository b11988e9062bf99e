"""How alike single words are, 0 to 1: by meaning, by spelling, by the thesaurus; the greatest of the three counts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags_array

from itsm_fit.importing.matching.meaning import model, unit
from itsm_fit.importing.matching.thesaurus import GROUPS

SYNONYM = 0.8
"""Likeness of two words that stand in one group of the thesaurus."""
_GRAMS = (3, 4)
_ROWS = 128
"""How many rows are looked at together: few enough to stay in the cache of a core."""
_ENDINGS = (("ies", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"))


class Likeness:
    """Compares words of one vocabulary with words of another; raises FitError when its word vectors are missing."""

    def __init__(self, left: Sequence[str], right: Sequence[str]) -> None:
        words = dict.fromkeys((*left, *right))
        directions, spelled, groups = unit(model().vectors(tuple(words))), _spelled(words), _in_groups(words)
        place = {word: number for number, word in enumerate(words)}
        rows = np.array([place[word] for word in right], dtype=np.intp)
        self._directions, self._spelled, self._groups = directions, spelled, groups
        self._right_directions = np.ascontiguousarray(directions[rows].T)
        self._right_spelled, self._right_groups = spelled[rows].T.tocsr(), groups[rows].T.tocsr()

    def rows(self, words: NDArray[np.intp]) -> NDArray[np.float32]:
        """Likeness of some left words, given by their places, to all right words: shape (words, right)."""
        alike = self._directions[words] @ self._right_directions
        spelled = self._spelled[words] @ self._right_spelled
        grouped = (self._groups[words] @ self._right_groups).minimum(1) * np.float32(SYNONYM)
        rest = spelled.maximum(grouped)
        for start in range(0, len(words), _ROWS):
            some = alike[start : start + _ROWS]
            np.maximum(some, rest[start : start + _ROWS].toarray(), out=some)
            np.clip(some, 0, 1, out=some)
        return alike


def _grams(word: str) -> list[str]:
    bounded = f" {word} "
    return [bounded[at : at + size] for size in _GRAMS for at in range(len(bounded) - size + 1)]


def _spelled(words: Collection[str]) -> csr_matrix:
    """Counts of the runs of letters in each word, each row of length 1."""
    place: dict[str, int] = {}
    lists = [[place.setdefault(gram, len(place)) for gram in _grams(word)] for word in words]
    starts = np.cumsum([0, *map(len, lists)])
    flat = np.array(list(chain.from_iterable(lists)), dtype=np.int32)
    counts = csr_matrix((np.ones(len(flat), np.float32), flat, starts), shape=(len(lists), len(place)))
    counts.sum_duplicates()
    lengths = np.sqrt(counts.multiply(counts).sum(axis=1).A1)
    return csr_matrix(diags_array((1 / np.maximum(lengths, 1e-9)).astype(np.float32)) @ counts)


@cache
def _group_of() -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for number, group in enumerate(GROUPS):
        for word in group:
            found.setdefault(word, []).append(number)
    return {word: tuple(numbers) for word, numbers in found.items()}


def _in_groups(words: Collection[str]) -> csr_matrix:
    rows: list[int] = []
    columns: list[int] = []
    for row, word in enumerate(words):
        for form in _forms(word):
            if form in _group_of():
                its = _group_of()[form]
                rows += [row] * len(its)
                columns += its
                break
    return csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=(len(words), len(GROUPS)))


def _forms(word: str) -> list[str]:
    """The word, then what is left without a plural's or a verb's ending."""
    stems = [word.removesuffix(ending) + instead for ending, instead in _ENDINGS if word.endswith(ending)]
    return [word, *(stem for stem in stems if len(stem) > 2)]
