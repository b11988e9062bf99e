"""Matching as the libraries alone do it: sparse TF-IDF, the ten requirements of greatest cosine for each feature."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np
from scipy.sparse import csr_matrix, diags_array

_WORD = re.compile(r"\w\w+")
_BLOCK = 512


def top_ten(requirements: Sequence[str], features: Sequence[str], most: int = 10) -> list[list[tuple[int, float]]]:
    """The places of the likeliest requirements of each feature with their cosines, best first."""
    place: dict[str, int] = {}
    asked, offered = _counts(requirements, place), _counts(features, place)
    for counts in (asked, offered):
        counts.resize(counts.shape[0], len(place))
    found = np.bincount(asked.indices, minlength=len(place))
    rarity = (np.log((len(requirements) + 1) / (found + 1)) + 1).astype(np.float32)
    wanted, sides = _unit(asked, rarity).T.tocsr(), _unit(offered, rarity)
    return [
        best
        for start in range(0, len(features), _BLOCK)
        for best in _best(sides[start : start + _BLOCK] @ wanted, most)
    ]


def _counts(texts: Sequence[str], place: dict[str, int]) -> csr_matrix:
    lists = [[place.setdefault(word, len(place)) for word in _WORD.findall(text.lower())] for text in texts]
    starts = np.cumsum([0, *map(len, lists)])
    flat = np.array([word for its in lists for word in its], dtype=np.int32)
    counts = csr_matrix((np.ones(len(flat), np.float32), flat, starts), shape=(len(texts), len(place)))
    counts.sum_duplicates()
    return counts


def _unit(counts: csr_matrix, rarity: np.ndarray) -> csr_matrix:
    weighted = counts.copy()
    weighted.data *= rarity[weighted.indices]
    lengths = np.sqrt(weighted.multiply(weighted).sum(axis=1).A1)
    return csr_matrix(diags_array((1 / np.maximum(lengths, 1e-9)).astype(np.float32)) @ weighted)


def _best(cosines: csr_matrix, most: int) -> Iterator[list[tuple[int, float]]]:
    dense = cosines.toarray()
    best = np.argpartition(dense, -most, axis=1)[:, -most:]
    scores = np.take_along_axis(dense, best, axis=1)
    order = np.argsort(-scores, axis=1, kind="stable")
    places, ordered = np.take_along_axis(best, order, axis=1), np.take_along_axis(scores, order, axis=1)
    for its, shares in zip(places.tolist(), ordered.tolist(), strict=True):
        yield list(zip(its, shares, strict=True))
