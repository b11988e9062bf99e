"""Matching 5,000 features with 3,000 requirements, beside sparse TF-IDF."""

from __future__ import annotations

from collections.abc import Callable

from matching_texts import lists
from side_by_side import Ratio, script

from itsm_fit.importing.matching import suggest

START = """
from time import process_time
import numpy, scipy.sparse
from matching_texts import lists
requirements, features = lists()
"""
OURS = """
from itsm_fit.importing.matching import suggest
asked = [(f"R-{number}", text) for number, text in enumerate(requirements)]
start = process_time()
found = suggest(asked, features)
seconds = process_time() - start
"""
THEIRS = """
from tf_idf import top_ten
start = process_time()
found = top_ten(requirements, features)
seconds = process_time() - start
"""
WHOLE = "seconds = process_time()"
"""The whole process counts, from its start."""
ONLY_IMPORTED = """
from itsm_fit.importing.matching import suggest
"""


def test_large_lists_beside_sparse_tf_idf(compare: Callable[..., Ratio]) -> None:
    """The peak is that of the whole process; what it is before anything is matched is told beside it."""
    assert compare("matching 3,000 × 5,000, beside sparse TF-IDF", script(START + OURS), script(START + THEIRS), 4).ours
    whole, base = script(START + OURS + WHOLE), script(START + ONLY_IMPORTED + WHOLE)
    compare("  the whole process, beside one that only imports it", whole, base, rounds=1)


def test_every_feature_of_large_lists_has_ten_suggestions() -> None:
    requirements, features = lists()
    found = suggest([(f"R-{number}", text) for number, text in enumerate(requirements)], features)
    assert [len(each) for each in found] == [10] * 5000
