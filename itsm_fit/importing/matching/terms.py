"""Texts as lists of the words that carry meaning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from itsm_fit.importing.text import words

STOP_WORDS = frozenset(
    """
    a an the of to and or in on by with for from is are be been was were can could may will would should shall must
    as it its at that this these those their his her our your they we you he she other which who whom whose into
    onto not no has have had having do does did when then than so if but all any each every own out up down off over
    per via within about such also only very etc
    """.split()  # noqa: SIM905 - reads better
)


@dataclass(frozen=True)
class WordLists:
    """Texts as words: `lists` has the places in `vocabulary` of each text's words, in the order written."""

    vocabulary: tuple[str, ...]
    lists: tuple[tuple[int, ...], ...]

    @cached_property
    def flat(self) -> NDArray[np.intp]:
        """The words of all texts, one after another."""
        return np.array([word for its in self.lists for word in its], dtype=np.intp)

    @cached_property
    def lengths(self) -> NDArray[np.intp]:
        """How many words each text has."""
        return np.array([len(its) for its in self.lists], dtype=np.intp)

    @cached_property
    def starts(self) -> NDArray[np.intp]:
        """Where the words of each text start in `flat`."""
        return np.cumsum(self.lengths) - self.lengths

    @cached_property
    def longest_first(self) -> NDArray[np.intp]:
        """The texts by their number of words, most first."""
        return np.argsort(-self.lengths, kind="stable")

    @cached_property
    def by_position(self) -> tuple[NDArray[np.intp], ...]:
        """The first words of the texts, then their second ones and so on; each of the texts `longest_first` so far."""
        starts, lengths = self.starts[self.longest_first], self.lengths[self.longest_first]
        longest = int(lengths[0]) if len(lengths) else 0
        return tuple(self.flat[starts[: np.count_nonzero(lengths > at)] + at] for at in range(longest))

    @cached_property
    def counts(self) -> csr_matrix:
        """How often each text has each word: shape (texts, words), each row in the order of the vocabulary."""
        ones, ends = np.ones(len(self.flat), np.float32), np.append(self.starts, len(self.flat))
        counts = csr_matrix((ones, self.flat, ends), shape=(len(self.lists), len(self.vocabulary)))
        counts.sum_duplicates()
        return counts

    def shares(self, rarity: NDArray[np.float32]) -> csr_matrix:
        """The share of each word in its text's meaning, by rarity: shape (texts, words), rows sum to 1."""
        shares = self.counts.copy()
        shares.data *= rarity[shares.indices]
        owner = np.repeat(np.arange(len(self.lists)), np.diff(shares.indptr))
        shares.data /= np.bincount(owner, shares.data, minlength=len(self.lists))[owner]
        return shares


def terms(texts: Sequence[str]) -> WordLists:
    """The words of each text without those of grammar; a text of such words only keeps them."""
    place: dict[str, int] = {}
    lists = []
    for text in texts:
        its = words(text)
        telling = [word for word in its if word not in STOP_WORDS] or its
        lists.append(tuple(place.setdefault(word, len(place)) for word in telling))
    return WordLists(tuple(place), tuple(lists))


def rarity(of: WordLists, within: WordLists) -> NDArray[np.float32]:
    """How telling each word of `of` is: ln((n + 1) / (d + 1)) + 1, where d of the n texts of `within` have it."""
    found = Counter(within.vocabulary[word] for its in within.lists for word in set(its))
    counts = np.array([found[word] for word in of.vocabulary], dtype=np.float32)
    return (np.log((len(within.lists) + 1) / (counts + 1)) + 1).astype(np.float32)
