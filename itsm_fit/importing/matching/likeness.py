"""How alike single words are, 0 to 1: by meaning, by spelling, by the thesaurus; the greatest of the three counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
_ENDINGS = (("ies", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"))


@dataclass(frozen=True)
class _Lexicon:
    """Words with what they are compared by; each matrix has a row a word."""

    directions: NDArray[np.float32]
    spelled: csr_matrix
    groups: csr_matrix


class Likeness:
    """Compares words of one vocabulary with words of another."""

    def __init__(self, left: _Lexicon, right: _Lexicon) -> None:
        self._left, self._right = left, right

    @classmethod
    def between(cls, left: Sequence[str], right: Sequence[str]) -> Likeness:
        """Raises FitError when the installation lacks its word vectors."""
        spelled = _spelled((*left, *right))
        return cls(
            _Lexicon(_directions(left), spelled[: len(left)], _in_groups(left)),
            _Lexicon(_directions(right), spelled[len(left) :], _in_groups(right)),
        )

    @property
    def turned(self) -> Likeness:
        """The same with left and right exchanged."""
        return Likeness(self._right, self._left)

    def rows(self, words: NDArray[np.intp]) -> NDArray[np.float32]:
        """Likeness of some left words, given by their places, to all right words: shape (words, right)."""
        left, right = self._left, self._right
        alike = left.directions[words] @ right.directions.T
        for sparse in (
            left.spelled[words] @ right.spelled.T,
            (left.groups[words] @ right.groups.T).minimum(1) * np.float32(SYNONYM),
        ):
            np.maximum(alike, sparse.toarray(), out=alike)
        return np.clip(alike, 0, 1, out=alike)


def _directions(words: Sequence[str]) -> NDArray[np.float32]:
    return unit(model().vectors(words))


def _grams(word: str) -> list[str]:
    bounded = f" {word} "
    return [bounded[at : at + size] for size in _GRAMS for at in range(len(bounded) - size + 1)]


def _spelled(words: Sequence[str]) -> csr_matrix:
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


def _in_groups(words: Sequence[str]) -> csr_matrix:
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
