"""Every example of the Python API is true: those of the docstrings, and the page that teaches it from top to bottom."""

from __future__ import annotations

import contextlib
import doctest
import io
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import itsm_fit

PAGE = Path(__file__).resolve().parents[2] / "docs" / "api.md"
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
FUNCTIONS = [
    name for name in itsm_fit.__all__ if callable(its := getattr(itsm_fit, name)) and not isinstance(its, type)
]
SMALL = itsm_fit.sample_models() / "small"


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def played(example: doctest.DocTest) -> str:
    """What does not come out as it is written; "" where all does."""
    said: list[str] = []
    doctest.DocTestRunner(verbose=False, optionflags=doctest.ELLIPSIS).run(example, out=said.append)
    return "".join(said)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_does_what_its_examples_say(name: str) -> None:
    (found,) = doctest.DocTestFinder(recurse=False).find(getattr(itsm_fit, name), name, globs={})
    assert found.examples, "each function shows how it is called"
    assert not played(found)


def test_the_page_does_what_it_says_from_top_to_bottom() -> None:
    talk = "\n".join(text for kind, text in BLOCKS if kind == "pycon")
    found = doctest.DocTestParser().get_doctest(talk, {}, PAGE.name, str(PAGE), 0)
    assert len(found.examples) > 60
    assert not played(found)


def test_a_block_of_the_page_is_run_or_is_none_of_python() -> None:
    assert {kind for kind, _ in BLOCKS} == {"pycon", "python", "text"}
    assert all(">>> " not in text for kind, text in BLOCKS if kind != "pycon")


def scripts() -> Iterator[tuple[str, str]]:
    for kind, text in BLOCKS:
        name = re.match(r'"""(\w+)\.py ', text)
        if kind == "python" and name:
            yield name[1], text


def ended(text: str, *arguments: str) -> tuple[Any, str]:
    """How a script of the page ends that is given these arguments, and what it prints."""
    out = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(out):
        patch.setattr(sys, "argv", ["script.py", *arguments])
        try:
            exec(compile(text, PAGE.name, "exec"), {"__name__": "__main__"})  # noqa: S102 - our own page
        except SystemExit as end:
            return end.code, out.getvalue()
    return None, out.getvalue()


def test_the_first_block_names_the_first_tool() -> None:
    first = next(text for kind, text in BLOCKS if kind == "python")
    assert ended(first) == (None, "Invented Ash\n")


def test_vendors_of_a_folder_are_ranked_by_what_their_tools_carry(tmp_path: Path) -> None:
    for name in ("incident.bpmn", "new-starter.bpmn", "vendors.xlsx"):
        shutil.copy(SMALL / name, tmp_path)
    code, said = ended(dict(scripts())["rank"], str(tmp_path))
    assert code is None
    assert [line.partition("  ")[0] for line in said.splitlines()] == [
        "1. Invented Ash",
        "2. Invented Birch",
        "3. Invented Cedar",
    ]


def test_what_would_put_another_first_is_told_with_its_cell() -> None:
    code, said = ended(dict(scripts())["flips"], str(SMALL / "small-selection.itsmfit"))
    assert code is None
    assert said.startswith("Invented Ash is first.\n")
    assert "“Native” in vendors.xlsx!Matrix!E2" in said


def test_the_nightly_check_fails_for_a_model_that_cannot_end_and_for_one_that_cannot_be_read(tmp_path: Path) -> None:
    nightly = dict(scripts())["nightly"]
    good = (SMALL / "incident.bpmn").read_text(encoding="utf-8")
    (tmp_path / "good.bpmn").write_text(good, encoding="utf-8")
    assert ended(nightly, str(tmp_path))[0] == 0
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "half.bpmn").write_text(good[:400], encoding="utf-8")
    code, said = ended(nightly, str(tmp_path))
    assert code == 1
    assert "half.bpmn" in said
    (tmp_path / "deep" / "half.bpmn").write_text(
        re.sub(r"<bpmn:endEvent.*?</bpmn:endEvent>", "", good, flags=re.DOTALL), encoding="utf-8"
    )
    code, said = ended(nightly, str(tmp_path))
    assert code == 1
    assert "error no-end" in said


def test_refusing_a_file_ends_a_script_with_its_sentence(tmp_path: Path) -> None:
    code, _ = ended(dict(scripts())["flips"], str(tmp_path / "nowhere.itsmfit"))
    assert str(code).endswith("nowhere.itsmfit: The file does not exist: check the name and the folder.")
