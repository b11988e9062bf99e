"""Comparing many texts within little room gives what comparing them one by one gives."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.importing.matching import comparing, suggest
from itsm_fit.importing.matching.comparing import FEATURE_SHARE, MOST_UNCERTAIN, TextComparison
from itsm_fit.importing.matching.likeness import Likeness
from itsm_fit.importing.matching.ranking import _best
from itsm_fit.importing.matching.reasons import reasons
from itsm_fit.importing.matching.terms import WordLists, rarity, terms

WORDS = ["ticket", "incident", "survey", "licence", "entitlement", "report", "zulu", "mail", "change", "portal"]
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join), min_size=1, max_size=8)


def straightforward(asked: WordLists, offered: WordLists) -> np.ndarray:
    """Σ over the words of a text of their share · the likeness of the other text's most alike word, both ways."""
    alike = Likeness(offered.vocabulary, asked.vocabulary).rows(np.arange(len(offered.vocabulary)))
    scores = np.zeros((len(offered.lists), len(asked.lists)))
    for share, seekers, held, weights, likeness in (
        (FEATURE_SHARE, offered, asked, rarity(offered, asked), alike),
        (1 - FEATURE_SHARE, asked, offered, rarity(asked, asked), alike.T),
    ):
        for row, its in enumerate(seekers.lists):
            for column, others in enumerate(held.lists):
                if its and others:
                    found = sum(weights[word] * likeness[word, list(others)].max() for word in its)
                    at = (row, column) if seekers is offered else (column, row)
                    scores[at] += share * found / sum(weights[word] for word in its)
    return np.minimum(scores, MOST_UNCERTAIN)


@settings(max_examples=examples(60), deadline=None)
@given(TEXTS, TEXTS, st.sampled_from([1, 60, 120, 10_000]))
def test_scores_are_those_of_the_formula_however_little_is_held(requirements, features, room):
    asked, offered = terms(requirements), terms(features)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(comparing, "_ROOM", room)
        comparison = TextComparison(asked, offered)
        parts = list(comparison.parts())
        found = np.concatenate([comparison.of(part).scores for part in parts])
    assert [at for part in parts for at in range(part.start, part.stop)] == list(range(len(features)))
    assert found == pytest.approx(straightforward(asked, offered), abs=1e-5)


@settings(max_examples=examples(60), deadline=None)
@given(TEXTS, TEXTS)
def test_the_words_told_are_the_most_telling_of_those_that_find_a_like_one(requirements, features):
    asked, offered = terms(requirements), terms(features)
    alike = Likeness(offered.vocabulary, asked.vocabulary).rows(np.arange(len(offered.vocabulary)))
    weights = rarity(offered, asked)
    compared = TextComparison(asked, offered).of(slice(0, len(features)))
    best = np.tile(np.arange(len(requirements)), (len(features), 1))
    words, beside = reasons(compared, asked, best)
    for number, (its, more) in enumerate(zip(words, beside, strict=True)):
        mine, theirs = offered.lists[number // len(requirements)], asked.lists[number % len(requirements)]
        strength = {word: alike[word, list(theirs)].max() if theirs else 0.0 for word in sorted(set(mine))}
        first = sorted(strength, key=lambda word: (-strength[word] * weights[word], word))[:4]
        told = [
            (offered.vocabulary[word], asked.vocabulary[theirs[int(alike[word, list(theirs)].argmax())]])
            for word in first
            if strength[word] >= 0.3
        ]
        assert list(its) == [word if word == other else f"{word} ≈ {other}" for word, other in told]
        tells = [strength[word] * weights[word] * mine.count(word) for word in strength]
        whole = sum(weights[word] for word in mine)
        assert more == pytest.approx(FEATURE_SHARE * (sum(tells) - max(tells)) / whole if mine else 0.0, abs=1e-5)


def test_a_word_that_comes_again_is_not_compared_anew(monkeypatch):
    """Rows for two of four words: "ticket", which all features have, keeps its row, and the others take turns."""
    compared: list[int] = []
    rows = Likeness.rows
    monkeypatch.setattr(Likeness, "rows", lambda self, words: compared.extend(words) or rows(self, words))
    monkeypatch.setattr(comparing, "_ROOM", 2 * 3)
    comparison = TextComparison(terms(["incident"]), terms(["ticket asset", "ticket mail", "ticket zulu"]))
    for part in comparison.parts():
        comparison.of(part)
    assert sorted(compared) == [0, 1, 2, 3]


def test_ties_are_ranked_in_the_order_of_the_requirements():
    scores = np.array([[0.5, 0.7, 0.5, 0.5, 0.9], [0.0, 0.0, 0.0, 0.0, 0.0]], dtype=np.float32)
    assert _best(scores, 3).tolist() == [[4, 1, 0], [0, 1, 2]]
    equal = [(f"R{number:02}", "Tickets are closed by a survey") for number in range(40)]
    found = suggest(equal, ["survey", ""])
    assert [[each.requirement_id for each in its] for its in found] == [[f"R{number:02}" for number in range(10)]] * 2
