"""The likeliest requirements for each feature, with a score and the words that made it.

Each word of one text looks for the word of the other that is most like it: by meaning, by spelling or by the
thesaurus. The likenesses are averaged by the rarity of the words (the soft cosine of Sidorov et al. 2014, "Soft
similarity and soft cosine measure", taken one way at a time), 0.7 from the feature's side and 0.3 from the
requirement's, because a vendor's phrase is short and names only a part of what is asked.

Measured on 116 phrases of vendors' manuals, each to be found among 149 requirements (share at the first place, share
among the first five): spelling alone 0.34 and 0.59, meaning alone 0.41 and 0.66, meaning and spelling 0.39 and 0.66,
with the thesaurus 0.48 and 0.71. The direction of the whole text, as sentence vectors compare it, added nothing to
these.

An id at the beginning of a feature and an equal text give 1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from itsm_fit.importing.matching.likeness import Likeness
from itsm_fit.importing.matching.terms import WordLists, rarity, terms
from itsm_fit.importing.text import squeeze
from itsm_fit.language import tr
from itsm_fit.model.asking import key_of
from itsm_fit.progress import Progress, silent, within
from itsm_fit.scoring.identity import led, text_key

FEATURE_SHARE = 0.7
CERTAIN = 1.0
_MOST_UNCERTAIN = 0.99
"""What meaning alone can reach: 1 is for ids and equal texts."""
_TOLD = 0.3
"""Likeness from which a pair of words is worth telling."""
_WORDS_TOLD = 4
_BLOCK = 512
"""Words or features looked at together: few enough to fit in memory, enough to keep every core busy."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A requirement that a feature may mean.

    `score` is 0 to 1; 1 says equal id or equal text. `words` are those that made it, the most telling first: "survey"
    when both texts have it, "licences ≈ entitlements" when the feature's word is like the requirement's. `clear` says
    how much it stands out, 0 to 1: its lead over the next requirement, and what the words beside the most telling one
    add; 0 where only one word tells.
    """

    requirement_id: str
    score: float
    words: tuple[str, ...]
    clear: float = CERTAIN


class _Reason(NamedTuple):
    """The words that speak for a pair, and the score of those of the feature beside the most telling one."""

    words: tuple[str, ...]
    beside: float


def suggest(
    requirements: Sequence[tuple[str, str]], features: Sequence[str], most: int = 10, progress: Progress = silent
) -> list[list[Suggestion]]:
    """The likeliest requirements of each feature, best first, at most `most` each.

    `requirements` are pairs of id and text. Raises FitError when the installation lacks its word vectors.
    """
    most = min(most, len(requirements))
    if most <= 0 or not features:
        return [[] for _ in features]
    progress(tr("Reading the words"), 0.0)
    match = _Match(terms([text for _, text in requirements]), terms(features))
    scores = match.scores(within(progress, 0.05, 0.7))
    certain = dict(_certain(requirements, features))
    for pair in certain:
        scores[pair] = CERTAIN
    found: list[list[Suggestion]] = []
    for start in range(0, len(features), _BLOCK):
        progress(tr("Naming the words"), 0.7 + 0.3 * start / len(features))
        block = scores[start : start + _BLOCK]
        best = _best(block, min(most + 1, len(requirements)))
        scored = np.take_along_axis(block, best, axis=1).tolist()
        reasons = match.reasons(start, best[:, :most])
        for number, (rows, its, why) in enumerate(zip(best.tolist(), scored, reasons, strict=True), start):
            leads = [score - following for score, following in pairwise([*its, 0.0])]
            found.append(
                [
                    Suggestion(requirements[row][0], round(score, 4), *_told(certain.get((number, row)), reason, lead))
                    for row, score, lead, reason in zip(rows, its, leads, why, strict=False)
                ]
            )
    progress(tr("Matched"), 1.0)
    return found


def _told(equal: tuple[str, ...] | None, reason: _Reason, lead: float) -> tuple[tuple[str, ...], float]:
    """The words to tell and how clear the pair is."""
    if equal:
        return equal, CERTAIN
    return reason.words, round(min(lead + reason.beside, _MOST_UNCERTAIN), 4) if len(reason.words) > 1 else 0.0


def _best(scores: NDArray[np.float32], most: int) -> NDArray[np.intp]:
    """The places of the greatest scores in each row, greatest first, ties in the order of the requirements."""
    best = np.argpartition(-scores, most - 1, axis=1)[:, :most]
    order = np.lexsort((best, -np.take_along_axis(scores, best, axis=1)), axis=1)
    return np.take_along_axis(best, order, axis=1)


class _Match:
    """The words of both sides and how alike they are."""

    def __init__(self, asked: WordLists, offered: WordLists) -> None:
        self._asked, self._offered = asked, offered
        self._alike = Likeness.between(offered.vocabulary, asked.vocabulary)
        self._rarity = rarity(offered, asked)

    def scores(self, progress: Progress) -> NDArray[np.float32]:
        """Scores of shape (features, requirements)."""
        scores = self._offered_words(FEATURE_SHARE, within(progress, 0.0, 0.5))
        scores += self._asked_words(1 - FEATURE_SHARE, within(progress, 0.5, 1.0))
        return np.clip(scores, 0, _MOST_UNCERTAIN, out=scores)

    def _offered_words(self, factor: float, progress: Progress) -> NDArray[np.float32]:
        """How much of each feature is found in each requirement, times `factor`."""
        found = _found(self._offered, self._asked, self._rarity, self._alike, progress)
        return np.multiply(found, factor, out=found)

    def _asked_words(self, factor: float, progress: Progress) -> NDArray[np.float32]:
        """How much of each requirement is found in each feature, times `factor`; shape as above."""
        found = _found(self._asked, self._offered, rarity(self._asked, self._asked), self._alike.turned, progress)
        return np.multiply(found, factor, out=found).T

    def reasons(self, start: int, best: NDArray[np.intp]) -> Iterator[list[_Reason]]:
        """For each feature from `start` on, what speaks for each of its best requirements."""
        lists = self._offered.lists[start : start + len(best)]
        used = np.unique([word for its in lists for word in its]).astype(np.intp)
        alike = self._alike.rows(used)
        for its, rows in zip(lists, best.tolist(), strict=True):
            words, counts = np.unique(np.array(its, dtype=np.intp), return_counts=True)
            likenesses = alike[np.searchsorted(used, words)]
            weights = self._rarity[words] * counts
            yield [self._reason(words, weights, likenesses, self._asked.lists[row]) for row in rows]

    def _reason(
        self, words: NDArray[np.intp], weights: NDArray[np.float32], alike: NDArray[np.float32], held: tuple[int, ...]
    ) -> _Reason:
        """The words of a feature that find a like one among `held`, by likeness times weight."""
        if not len(words) or not held:
            return _Reason((), 0.0)
        candidates = alike[:, held]
        strength = candidates.max(axis=1)
        told_by = strength * weights
        told = []
        for row in (-strength * self._rarity[words]).argsort(kind="stable")[:_WORDS_TOLD].tolist():
            if strength[row] >= _TOLD:
                mine = self._offered.vocabulary[words[row]]
                theirs = self._asked.vocabulary[held[candidates[row].argmax()]]
                told.append(mine if mine == theirs else f"{mine} ≈ {theirs}")
        return _Reason(tuple(told), float(FEATURE_SHARE * (told_by.sum() - told_by.max()) / weights.sum()))


def _found(
    seekers: WordLists, held: WordLists, weights: NDArray[np.float32], alike: Likeness, progress: Progress
) -> NDArray[np.float32]:
    """How much of each text of `seekers` is found in each text of `held`: shape (seekers, held), 0 to 1.

    Σ over the seeker's words of their share · the likeness of the most alike word that the other text has.
    """
    found = np.zeros((len(seekers.lists), len(held.lists)), np.float32)
    shares = seekers.shares(weights).tocsc()
    count = len(seekers.vocabulary)
    for start in range(0, count, _BLOCK):
        progress(tr("Comparing the words"), start / count)
        words = np.arange(start, min(start + _BLOCK, count))
        nearest = _nearest(np.ascontiguousarray(alike.rows(words).T), held)
        block = shares[:, words].tocsr()
        using = np.flatnonzero(np.diff(block.indptr))
        found[using] += block[using] @ nearest
    return found


def _nearest(alike: NDArray[np.float32], held: WordLists) -> NDArray[np.float32]:
    """Likeness of the most alike word in each text, from that of all words (held words, seekers): (seekers, texts)."""
    nearest = np.zeros((len(held.lists), alike.shape[1]), np.float32)
    for words in held.by_position:
        part = nearest[: len(words)]
        np.maximum(part, alike[words], out=part)
    ordered = np.empty_like(nearest)
    ordered[held.longest_first] = nearest
    return ordered.T


def _certain(
    requirements: Sequence[tuple[str, str]], features: Sequence[str]
) -> Iterator[tuple[tuple[int, int], tuple[str, ...]]]:
    """Pairs (feature, requirement) that need no guess, with what is equal."""
    by_id: dict[str, list[int]] = {}
    by_text: dict[str, list[int]] = {}
    for row, (id_, text) in enumerate(requirements):
        by_id.setdefault(key_of(id_), []).append(row)
        by_text.setdefault(text_key(text), []).append(row)
    for number, feature in enumerate(features):
        whole = text_key(feature)
        if not whole:
            continue
        for row in by_text.get(whole, ()):
            yield (number, row), (squeeze(feature),)
        for row in _by_id(feature, whole, by_id):
            yield (number, row), (requirements[row][0],)


def _by_id(feature: str, whole: str, by_id: Mapping[str, list[int]]) -> list[int]:
    """The rows of the id that a feature consists of or begins with; a bare number at the beginning is no id."""
    if whole in by_id:
        return by_id[whole]
    its = led(feature)
    return by_id.get(key_of(its.id), []) if its and its.is_coded else []
