"""Meaning of words and texts as directions: the static word vectors that come with the package wordllama.

The vectors are read out of the installed wheel. The package itself is never imported: it would load a web client,
set up logging for the whole program, and look for a model on the network when a file is missing.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from itsm_fit.errors import FitError

_PACKAGE = "wordllama"
_WEIGHTS = "weights/l2_supercat_256.safetensors"
_TOKENIZER = "tokenizers/l2_supercat_tokenizer_config.json"
_TENSOR = "embedding.weight"
_BATCH = 500
"""Texts that are cut into tokens at once: the tokenizer keeps much beside each token."""


@dataclass(frozen=True)
class Tokens:
    """Texts as counts of a model's tokens: shape (texts, tokens)."""

    counts: csr_matrix

    def rarity(self) -> NDArray[np.float32]:
        """ln((n + 1) / (d + 1)) for each token, d of the n texts having it; shape (tokens,)."""
        found = self.counts.getnnz(axis=0)
        return np.log((self.counts.shape[0] + 1) / (found + 1)).astype(np.float32)


class Model:
    """Vectors of shape (tokens, 256) and the tokenizer that goes with them."""

    def __init__(self, folder: Path) -> None:
        from safetensors.numpy import load_file  # noqa: PLC0415 - only matching waits for these two
        from tokenizers import Tokenizer  # noqa: PLC0415

        self._tokenizer = Tokenizer.from_file(str(folder / _TOKENIZER))
        self._vectors: NDArray[np.float32] = load_file(folder / _WEIGHTS)[_TENSOR].astype(np.float32)

    def tokens(self, texts: Sequence[str]) -> Tokens:
        """The tokens of texts, case ignored."""
        lists: list[list[int]] = []
        for start in range(0, len(texts), _BATCH):
            batch = [text.casefold() for text in texts[start : start + _BATCH]]
            lists += [each.ids for each in self._tokenizer.encode_batch(batch, add_special_tokens=False)]
        starts = np.cumsum([0, *map(len, lists)])
        flat = np.array(list(chain.from_iterable(lists)), dtype=np.int32)
        shape = len(lists), len(self._vectors)
        counts = csr_matrix((np.ones(len(flat), np.float32), flat, starts), shape=shape)
        counts.sum_duplicates()
        return Tokens(counts)

    def vectors(self, tokens: Tokens, weights: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
        """The sum of each text's token vectors, each token counted with its weight; shape (texts, 256)."""
        counts = tokens.counts if weights is None else tokens.counts.multiply(weights).tocsr()
        return np.asarray(counts @ self._vectors, dtype=np.float32)


@cache
def model() -> Model:
    """The model, loaded when it is first asked for; raises FitError when the installation lacks it."""
    found = importlib.util.find_spec(_PACKAGE)
    try:
        if found is None or found.origin is None:
            raise FileNotFoundError(_PACKAGE)
        return Model(Path(found.origin).parent)
    except (ImportError, OSError, KeyError) as problem:
        raise FitError(
            "The word vectors that matching needs are missing: install ITSM Fit again, with its package wordllama."
        ) from problem


def unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """The rows brought to length 1; rows of zeros stay."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.maximum(lengths, np.float32(1e-9))


def text_vectors(
    requirements: Sequence[str], features: Sequence[str]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Directions of length 1 for whole texts, shape (texts, 256) each.

    Tokens count by their rarity among the requirements, and what all requirements have in common is taken off
    (Arora, Liang & Ma 2017, "A simple but tough-to-beat baseline for sentence embeddings", with the mean for the
    first component), so that the difference between requirements shows.
    """
    known = model()
    asked = known.tokens(requirements)
    weights = asked.rarity()
    asked_vectors = known.vectors(asked, weights)
    offered_vectors = known.vectors(known.tokens(features), weights)
    common = unit(asked_vectors).mean(axis=0)
    return unit(unit(asked_vectors) - common), unit(unit(offered_vectors) - common)
