"""Texts as lists of the words that carry meaning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest

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
    def longest_first(self) -> NDArray[np.intp]:
        """The texts by their number of words, most first."""
        return np.argsort([-len(its) for its in self.lists], kind="stable").astype(np.intp)

    @cached_property
    def by_position(self) -> tuple[NDArray[np.intp], ...]:
        """The first words of the texts, then their second ones and so on; each of the texts `longest_first` so far."""
        ordered = [self.lists[number] for number in self.longest_first]
        return tuple(
            np.array([word for word in column if word is not None], dtype=np.intp) for column in zip_longest(*ordered)
        )

    def shares(self, rarity: NDArray[np.float32]) -> csr_matrix:
        """The share of each word in its text's meaning, by rarity: shape (texts, words), rows sum to 1."""
        weights = rarity[self.flat]
        owner = np.repeat(np.arange(len(self.lists)), [len(its) for its in self.lists])
        total = np.bincount(owner, weights, minlength=len(self.lists))
        shape = len(self.lists), len(self.vocabulary)
        return csr_matrix(((weights / total[owner]).astype(np.float32), (owner, self.flat)), shape=shape)


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
