"""The words that speak for each pair of a feature and one of its best requirements."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from itsm_fit.importing.matching.comparing import FEATURE_SHARE, ComparedFeatures
from itsm_fit.importing.matching.terms import WordLists

_TOLD = 0.3
"""Likeness from which a pair of words is worth telling."""
_WORDS_TOLD = 4
_AT_ONCE = 50_000
"""Words of requirements that are looked through together."""


class Reasons(NamedTuple):
    """What speaks for pairs: the words, and the score of the feature's words beside the most telling one (pairs,)."""

    words: list[tuple[str, ...]]
    beside: NDArray[np.float32]


def reasons(compared: ComparedFeatures, asked: WordLists, best: NDArray[np.intp]) -> Reasons:
    """What speaks for each feature's `best` requirements, shape (features, best); the pairs in the order of these."""
    counts = compared.features.counts
    lengths = np.repeat(np.diff(counts.indptr), best.shape[1])
    starts = np.cumsum(lengths) - lengths
    pair = np.repeat(np.arange(best.size), lengths)
    at = np.arange(len(pair)) + np.repeat(np.repeat(counts.indptr[:-1], best.shape[1]) - starts, lengths)
    words, requirements = counts.indices[at], best.ravel()[pair]
    strength = compared.nearest[words, requirements]
    weights = compared.rarity[words]

    order = np.lexsort((compared.words[words], -strength * weights, pair))  # the most telling word of each pair first
    order = order[np.arange(len(pair)) - np.repeat(starts, lengths) < _WORDS_TOLD]
    order = order[strength[order] >= _TOLD]
    spoken = _spoken(compared, asked, words[order], requirements[order])
    ends = np.cumsum(np.bincount(pair[order], minlength=best.size)).tolist()
    told = [tuple(spoken[start:end]) for start, end in pairwise([0, *ends])]
    return Reasons(told, _beside(strength, weights * counts.data[at], starts, lengths))


def _beside(
    strength: NDArray[np.float32], weights: NDArray[np.float32], starts: NDArray[np.intp], lengths: NDArray[np.intp]
) -> NDArray[np.float32]:
    """The score of the words beside the most telling one, of runs of words that start at `starts`."""
    beside = np.zeros(len(starts), np.float32)
    some = np.flatnonzero(lengths)
    if len(some):
        told_by = strength * weights
        rest = np.add.reduceat(told_by, starts[some]) - np.maximum.reduceat(told_by, starts[some])
        beside[some] = np.float32(FEATURE_SHARE) * rest / np.add.reduceat(weights, starts[some])
    return beside


def _spoken(
    compared: ComparedFeatures, asked: WordLists, words: NDArray[np.intp], requirements: NDArray[np.intp]
) -> list[str]:
    """Each word as it is told beside a requirement: "survey", or "licences ≈ entitlements"."""
    mine, theirs = compared.features.vocabulary, asked.vocabulary
    others = _most_alike(compared, asked, words, requirements)
    pairs, which = np.unique(words * len(theirs) + others, return_inverse=True)
    known, asked_for = np.divmod(pairs, max(len(theirs), 1))
    alike = ((mine[word], theirs[other]) for word, other in zip(known.tolist(), asked_for.tolist(), strict=True))
    texts = [word if word == other else f"{word} ≈ {other}" for word, other in alike]
    return [texts[number] for number in which.tolist()]


def _most_alike(
    compared: ComparedFeatures, asked: WordLists, words: NDArray[np.intp], requirements: NDArray[np.intp]
) -> NDArray[np.intp]:
    """The first of the words of each requirement that is as alike as its most alike one."""
    lengths, strength = asked.lengths[requirements], compared.nearest[words, requirements]
    found = [np.empty(0, np.intp)]
    for part in np.array_split(np.arange(len(words)), 1 + int(lengths.sum()) // _AT_ONCE):
        many = lengths[part]
        ends = np.cumsum(many)
        held = asked.flat[np.repeat(asked.starts[requirements[part]] - ends + many, many) + np.arange(many.sum())]
        alike = compared.alike[np.repeat(words[part], many), held]
        hit = np.flatnonzero(alike == np.repeat(strength[part], many))
        found.append(held[hit[np.searchsorted(hit, ends - many)]])
    return np.concatenate(found)
