"""How much of each text of one side is found in each text of the other, for some features at a time.

What is held is bounded: likenesses for as many different words of features as there is room for. Those of words that
come again are kept while the next features are compared, the words that most features have first of all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from itsm_fit.importing.matching.held import HeldWords
from itsm_fit.importing.matching.terms import WordLists, rarity

FEATURE_SHARE = 0.7
MOST_UNCERTAIN = 0.99
"""What meaning alone can reach: 1 is for ids and equal texts."""
_ROOM = 16_000_000
"""How many likenesses are held at once, of 4 bytes each."""
_MOST_FEATURES = 512
_TEXTS = 64
"""How many are looked at together: few enough that what is worked out of them stays in the cache of a core."""


@dataclass(frozen=True, slots=True)
class ComparedFeatures:
    """Some features beside all requirements; valid until the next ones are compared.

    `features` has their words as rows of what is held: `words` (rows,) has the places of these among the words of all
    features, `rarity` (rows,) tells how telling each is, `alike` (rows, words of the requirements) how alike two words
    are, `nearest` (rows, requirements) how alike the most alike word of a requirement is. `scores` (features,
    requirements) tells how well the texts fit, 0 to 0.99.
    """

    features: WordLists
    words: NDArray[np.intp]
    rarity: NDArray[np.float32]
    alike: NDArray[np.float32]
    nearest: NDArray[np.float32]
    scores: NDArray[np.float32]


class TextComparison:
    """The words of both sides; raises FitError when the installation lacks its word vectors."""

    def __init__(self, asked: WordLists, offered: WordLists) -> None:
        self.asked, self.offered = asked, offered
        room = _ROOM // (len(asked.vocabulary) + len(asked.lists) + 1)
        self._most = max(room, *(len(set(its)) for its in offered.lists))
        self._held = HeldWords(asked, offered, min(self._most, len(offered.vocabulary)))
        self._rarity = rarity(offered, asked)
        self._of_asked = asked.shares(rarity(asked, asked)) * np.float32(1 - FEATURE_SHARE)

    def parts(self) -> Iterator[slice]:
        """Runs of features that have no more different words than there is room for; at least one feature each."""
        start, words = 0, set[int]()
        for number, its in enumerate(self.offered.lists):
            words.update(its)
            if number > start and (len(words) > self._most or number - start == _MOST_FEATURES):
                yield slice(start, number)
                start, words = number, set(its)
        yield slice(start, len(self.offered.lists))

    def of(self, part: slice) -> ComparedFeatures:
        """Compare some features."""
        held, features = self._held, self._held.among(self.offered.lists[part])
        rare = self._rarity[held.words]
        scores = (features.shares(rare) * np.float32(FEATURE_SHARE)) @ held.nearest
        for start in range(0, len(features.lists), _TEXTS):
            some = slice(start, start + _TEXTS)
            found = np.zeros((len(features.lists[some]), len(self.asked.vocabulary)), np.float32)
            for its, most_alike in zip(features.lists[some], found, strict=True):
                held.alike[list(its)].max(axis=0, out=most_alike, initial=0)
            scores[some] += (self._of_asked @ found.T).T
        np.clip(scores, 0, MOST_UNCERTAIN, out=scores)
        return ComparedFeatures(features, held.words, rare, held.alike, held.nearest, scores)
