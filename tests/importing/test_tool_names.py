"""A tool may be called anything: a word for a heading or for an answer is its name where its column answers."""

from __future__ import annotations

import csv
import io
import os
import random
import subprocess
import sys
from collections.abc import Sequence

import pytest

from itsm_fit.importing.answer_words import ANSWERS
from itsm_fit.importing.heading_words import ROLES
from itsm_fit.importing.headings import take_apart
from itsm_fit.importing.inspect import inspection

_TEXTS = (
    "Tickets are raised by e-mail",
    "Approvals run over several steps",
    "Reports are sent every week",
    "Assets are found in the network",
    "Callers see the state of their ticket",
    "Changes are planned in a calendar",
)
_ANSWERS = ("Yes No Yes", "No Yes Partial", "Yes Yes Yes", "Partial No No", "No No Yes", "Yes Yes No")


def _words() -> list[str]:
    """The words and phrases that could be names: not "Acme score", which is a name with a kind of column."""
    words = {word.capitalize() for listed in (ANSWERS, ROLES) for word in listed if 1 < len(word) < 30}
    return sorted(word for word in words if take_apart(word).stem in ("", word))


def _found(rows: Sequence[Sequence[str]]) -> list[tuple[str, list[str], int]]:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    tables = inspection(text.getvalue().encode(), "f.csv")["tables"]
    return [(its["orientation"], [tool["name"] for tool in its["tools"]], its["features"]) for its in tables]


@pytest.mark.slow
@pytest.mark.parametrize("orientation", ["tools-in-columns", "tools-in-rows"])
def test_a_tool_may_bear_any_word_for_headings_or_answers(orientation: str) -> None:
    _may_be_borne(random.Random(11).sample(_words(), 80), orientation)


@pytest.mark.long
@pytest.mark.parametrize("orientation", ["tools-in-columns", "tools-in-rows"])
def test_a_tool_may_bear_each_of_these_words(orientation: str) -> None:
    _may_be_borne(_words(), orientation)


def _may_be_borne(words: Sequence[str], orientation: str) -> None:
    wrong = []
    for word in words:
        rows = [["Requirement", "North", word, "South"]]
        rows += [[text, *answers.split()] for text, answers in zip(_TEXTS, _ANSWERS, strict=True)]
        if orientation == "tools-in-rows":
            rows = [list(line) for line in zip(*rows, strict=True)]
        found = _found(rows)
        if found != [(orientation, ["North", word, "South"], len(_TEXTS))]:
            wrong.append((word, found))
    assert wrong == []


_NAMES_OF_SECOND_BEST = """
from itsm_fit.importing.detect import detect
from sheets import generate
tables = detect(generate(465).workbook).tables
print([tool.name for table in tables if table.runner_up for tool in table.runner_up.tools])
"""


def test_names_are_taken_apart_alike_in_every_run() -> None:
    """Python orders sets of texts anew in each process unless told how."""

    def named(order: str) -> str:
        env = {**os.environ, "PYTHONHASHSEED": order, "PYTHONPATH": os.pathsep.join(sys.path)}
        command = [sys.executable, "-c", _NAMES_OF_SECOND_BEST]
        return subprocess.run(command, env=env, check=True, capture_output=True, text=True).stdout  # noqa: S603 - ours

    first, second = named("1"), named("2")
    assert first == second
    assert "access" in first
