"""Meaning of words as directions: the static word vectors that `packaging/word_vectors.py` puts into the wheel.

They are data: nothing that can reach a network comes with them.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from itsm_fit.errors import FitError
from itsm_fit.language import tr

_FOLDER = "itsm_fit_word_vectors"
_WEIGHTS = "l2_supercat_256.safetensors"
_TOKENIZER = "l2_supercat_tokenizer_config.json"
_TENSOR = "embedding.weight"
_BATCH = 500
"""Texts that are cut into tokens at once: the tokenizer keeps much beside each token."""


class WordVectors:
    """Vectors of shape (tokens, 256) and the tokenizer that goes with them."""

    def __init__(self, folder: Path) -> None:
        from kitoken import Kitoken

        self._cutting = ThreadPoolExecutor(1, "tokenizer")  # once the thread that made a tokenizer ends, others crash
        self._tokenizer = self._cutting.submit(Kitoken.from_file, str(folder / _TOKENIZER)).result()
        self._weights = folder / _WEIGHTS

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The sum of each text's token vectors, case ignored; shape (texts, 256)."""
        from safetensors.numpy import load_file

        lists: list[list[int]] = []
        for start in range(0, len(texts), _BATCH):
            batch = [text.casefold() for text in texts[start : start + _BATCH]]
            lists += self._cutting.submit(self._tokenizer.encode_all, batch).result()
        starts = np.cumsum([0, *map(len, lists)])
        used, places = np.unique(np.array(list(chain.from_iterable(lists)), dtype=np.int32), return_inverse=True)
        counts = csr_matrix((np.ones(len(places), np.float32), places, starts), shape=(len(lists), len(used)))
        with _all_installed():
            vectors = load_file(self._weights)[_TENSOR][used]  # a few of 32,000: the others are not kept
        return np.asarray(counts @ vectors.astype(np.float32), dtype=np.float32)


@cache
def model() -> WordVectors:
    """The model, loaded when it is first asked for; raises FitError when the installation lacks it."""
    with _all_installed():
        found = importlib.util.find_spec(_FOLDER)
        if found is None or not found.submodule_search_locations:
            raise FileNotFoundError(_FOLDER)
        return WordVectors(Path(found.submodule_search_locations[0]))


@contextmanager
def _all_installed() -> Iterator[None]:
    """Say what to do when a part of the model is missing."""
    try:
        yield
    except (ImportError, OSError, ValueError, KeyError) as problem:
        raise FitError(tr("The word vectors that matching needs are missing: install ITSM Fit again.")) from problem


def unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """The rows brought to length 1; rows of zeros stay."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: NDArray[np.float32] = vectors / np.maximum(lengths, np.float32(1e-9))
    return scaled
