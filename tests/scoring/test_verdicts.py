"""One verdict has one word: what the module of verdicts says, and that no other puts one into words."""

import ast
from pathlib import Path

import pytest

import itsm_fit
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Level
from itsm_fit.scoring.figures import Interval, Outcome, ToolAnswer
from itsm_fit.scoring.verdicts import CARRIED, ELIGIBLE, MET, PRIORITY, SIGN, level_words, signed

ROOT = Path(itsm_fit.__path__[0]).parent
ITSELF = ROOT / "itsm_fit" / "scoring" / "verdicts.py"


@pytest.mark.parametrize("words", [ELIGIBLE, MET, CARRIED])
def test_every_verdict_has_a_word_and_a_sign_of_its_own(words: dict[Outcome, str]) -> None:
    assert set(words) == set(SIGN) == set(Outcome)
    assert len({signed(words, outcome) for outcome in Outcome}) == len(Outcome)


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        (ToolAnswer(Interval(0.9, 0.9), Level.CONFIGURATION), "configuration"),
        (ToolAnswer(Interval(0.0, 1.0), Level.UNKNOWN), "unknown"),
        (ToolAnswer(Interval(0.0, 1.0), None), "unknown"),
        (ToolAnswer(Interval(0.5, 0.5), None), "50 %"),
        (ToolAnswer(Interval(0.0, 0.5), None), "0–50 %"),
    ],
)
def test_an_answer_reads_as_its_level_or_its_share(answer: ToolAnswer, word: str) -> None:
    assert level_words(answer) == word


@pytest.mark.parametrize("priority", Priority)
def test_the_word_of_a_priority_is_read_again_in_a_sheet(priority: Priority) -> None:
    assert parse_priority(PRIORITY[priority]) is priority


@pytest.mark.slow
def test_no_other_module_has_words_or_signs_for_verdicts() -> None:
    """A table from outcomes or priorities to texts elsewhere would be a second word for the same thing."""
    others = [file for package in ("itsm_fit", "ui") for file in (ROOT / package).rglob("*.py") if file != ITSELF]
    words = {word for table in (SIGN, ELIGIBLE, MET, CARRIED, PRIORITY) for word in table.values()}
    found = [
        f"{file.relative_to(ROOT)}:{table.lineno}"
        for file in others
        for table in ast.walk(ast.parse(file.read_bytes()))
        if isinstance(table, ast.Dict) and _names_verdicts(table) and _texts(table) & words
    ]
    assert found == []


def _names_verdicts(table: ast.Dict) -> bool:
    return any(
        isinstance(key, ast.Attribute) and isinstance(key.value, ast.Name) and key.value.id in {"Outcome", "Priority"}
        for key in table.keys
    )


def _texts(table: ast.Dict) -> set[str]:
    """The texts of a table, with and without a sign before them."""
    texts = {value.value for value in table.values if isinstance(value, ast.Constant) and isinstance(value.value, str)}
    return texts | {text.lstrip("✓?✗ ") for text in texts}
