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
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from itsm_fit.importing.matching.comparing import MOST_UNCERTAIN, TextComparison
from itsm_fit.importing.matching.reasons import reasons
from itsm_fit.importing.matching.terms import terms
from itsm_fit.importing.text import squeeze
from itsm_fit.language import tr
from itsm_fit.model.asking import key_of
from itsm_fit.model.text import text_key
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.identity import led

CERTAIN = 1.0


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
    comparison = TextComparison(terms([text for _, text in requirements]), terms(features))
    certain = _certain(requirements, features)
    ids = [id_ for id_, _ in requirements]
    found: list[list[Suggestion]] = []
    for part in comparison.parts():
        progress(tr("Comparing the words"), 0.05 + 0.95 * part.start / len(features))
        equal = [certain.get(number, {}) for number in range(part.start, part.stop)]
        found += _of_part(comparison, part, equal, ids, most)
    progress(tr("Matched"), 1.0)
    return found


def _of_part(
    comparison: TextComparison,
    part: slice,
    equal: Sequence[Mapping[int, tuple[str, ...]]],
    ids: Sequence[str],
    most: int,
) -> Iterator[list[Suggestion]]:
    """The best requirements of some features; `equal` has those that each equals, with what is equal."""
    compared = comparison.of(part)
    for certain, rows in zip(compared.scores, equal, strict=True):
        certain[list(rows)] = CERTAIN
    best = _best(compared.scores, min(most + 1, len(ids)))
    scores = np.take_along_axis(compared.scores, best, axis=1).astype(np.float64)
    leads = scores - np.append(scores[:, 1:], np.zeros((len(best), 1)), axis=1)
    best, scores, leads = best[:, :most], scores[:, :most], leads[:, :most]
    words, beside = reasons(compared, comparison.asked, best)
    several = np.array([len(its) > 1 for its in words]).reshape(best.shape)
    clear = np.where(several, np.minimum(leads + beside.reshape(best.shape), MOST_UNCERTAIN), 0.0)
    told = iter(words)
    for rows, its, clears, sure in zip(best.tolist(), _rounded(scores), _rounded(clear), equal, strict=True):
        found = [
            Suggestion(ids[row], score, next(told), lead) for row, score, lead in zip(rows, its, clears, strict=True)
        ]
        if sure:
            found = [
                replace(each, words=sure[row], clear=CERTAIN) if row in sure else each
                for row, each in zip(rows, found, strict=True)
            ]
        yield found


def _rounded(figures: NDArray[np.float64]) -> list[list[float]]:
    rounded: list[list[float]] = np.round(figures, 4).tolist()
    return rounded


def _best(scores: NDArray[np.float32], most: int) -> NDArray[np.intp]:
    """The places of the greatest scores in each row, greatest first, ties in the order of the requirements."""
    least = np.partition(scores, -most, axis=1)[:, -most]
    rows, places = np.divmod(np.flatnonzero(scores >= least[:, None]), scores.shape[1])
    order = np.lexsort((places, -scores[rows, places], rows))
    starts = np.searchsorted(rows, np.arange(len(scores)))
    return np.asarray(places[order[starts[:, None] + np.arange(most)]])


def _certain(requirements: Sequence[tuple[str, str]], features: Sequence[str]) -> dict[int, dict[int, tuple[str, ...]]]:
    """The requirements of a feature that need no guess, with what is equal; features without any are left out."""
    found: dict[int, dict[int, tuple[str, ...]]] = {}
    by_id: dict[str, list[int]] = {}
    by_text: dict[str, list[int]] = {}
    for row, (id_, text) in enumerate(requirements):
        by_id.setdefault(key_of(id_), []).append(row)
        by_text.setdefault(text_key(text), []).append(row)
    for number, feature in enumerate(features):
        whole = text_key(feature)
        if not whole:
            continue
        its: dict[int, tuple[str, ...]] = {row: (squeeze(feature),) for row in by_text.get(whole, ())}
        its |= {row: (requirements[row][0],) for row in _by_id(feature, whole, by_id)}
        if its:
            found[number] = its
    return found


def _by_id(feature: str, whole: str, by_id: Mapping[str, list[int]]) -> list[int]:
    """The rows of the id that a feature consists of or begins with; a bare number at the beginning is no id."""
    if whole in by_id:
        return by_id[whole]
    its = led(feature)
    return by_id.get(key_of(its.id), []) if its and its.is_coded else []
