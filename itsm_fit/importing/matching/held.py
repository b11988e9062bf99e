"""Likenesses of the words at hand: rows that are worked out when a word comes up, and kept while there is room."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice

import numpy as np
from numpy.typing import NDArray

from itsm_fit.importing.matching.likeness import Likeness
from itsm_fit.importing.matching.terms import WordLists

_WORDS = 512
_COLUMNS = 64
"""How many words are looked at together: few enough that what is worked out of them stays in the cache of a core."""


class HeldWords:
    """Some words of `offered` beside all words and all texts of `asked`.

    `words` (rows,) has the places of those that are held in the vocabulary of `offered`, `alike` (rows, words of asked)
    how alike two words are, and `nearest` (rows, texts of asked) how alike the most alike word of a text is. A row
    without a word has no meaning. Where another word needs the room of one, that which fewest texts have goes first.
    """

    def __init__(self, asked: WordLists, offered: WordLists, rows: int) -> None:
        self._asked, self._offered = asked, offered
        self._likeness = Likeness(offered.vocabulary, asked.vocabulary)
        self._often = np.bincount(offered.flat, minlength=len(offered.vocabulary))
        self._row_of = np.full(len(offered.vocabulary), -1)
        self.words = np.full(rows, -1)
        self.alike = np.empty((rows, len(asked.vocabulary)), np.float32)
        self.nearest = np.empty((rows, len(asked.lists)), np.float32)

    def among(self, lists: Sequence[tuple[int, ...]]) -> WordLists:
        """Some texts of `offered`, their words being rows here; there are rows for all of these words."""
        flat = np.fromiter(chain.from_iterable(lists), dtype=np.intp)
        self._hold(np.unique(flat))
        rows = iter(self._row_of[flat].tolist())
        vocabulary = tuple(self._offered.vocabulary[word] for word in self.words.tolist())
        return WordLists(vocabulary, tuple(tuple(islice(rows, len(its))) for its in lists))

    def _hold(self, words: NDArray[np.intp]) -> None:
        known = self._row_of[words]
        new = words[known < 0]
        often = np.where(self.words < 0, -1, self._often[self.words])
        often[known[known >= 0]] = self._offered.flat.size + 1
        rows = np.argsort(often, kind="stable")[: len(new)]
        gone = self.words[rows]
        self._row_of[gone[gone >= 0]] = -1
        self._row_of[new], self.words[rows] = rows, new
        for start in range(0, len(new), _WORDS):
            some = slice(start, start + _WORDS)
            self.alike[rows[some]] = alike = self._likeness.rows(new[some])
            self.nearest[rows[some]] = _nearest(alike, self._asked)


def _nearest(alike: NDArray[np.float32], held: WordLists) -> NDArray[np.float32]:
    """Likeness of the most alike word in each text, from that of all words, shape (seekers, held words)."""
    nearest = np.empty((len(alike), len(held.lists)), np.float32)
    for start in range(0, len(alike), _COLUMNS):
        turned = np.ascontiguousarray(alike[start : start + _COLUMNS].T)
        best = np.zeros((len(held.lists), turned.shape[1]), np.float32)
        room = np.empty_like(best)
        for words in held.by_position:
            part = slice(len(words))
            np.maximum(best[part], turned.take(words, axis=0, out=room[part], mode="clip"), out=best[part])
        room[held.longest_first] = best
        nearest[start : start + _COLUMNS] = room.T
    return nearest
