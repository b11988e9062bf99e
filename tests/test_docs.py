"""The documents name what is there, each word once."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"


def _text(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def test_every_module_and_folder_that_the_architecture_names_is_there() -> None:
    named = re.findall(r"`((?:itsm_fit|ui|tests|docs)/[\w./]+)`", _text("architecture.md"))
    assert len(named) > 15
    assert [place for place in named if not (ROOT / place).exists()] == []


def test_the_architecture_names_every_package_of_the_window_and_the_engine() -> None:
    text = _text("architecture.md")
    packages = [each.parent for each in [*ROOT.glob("itsm_fit/*/__init__.py"), *ROOT.glob("ui/*/__init__.py")]]
    assert packages
    assert [package.name for package in packages if not re.search(rf"\b{package.name}\b", text)] == []


def test_the_glossary_has_each_word_once() -> None:
    rows = re.findall(r"^\| ([^|]+) \| ", _text("glossary.md"), re.MULTILINE)
    words = [word.strip() for row in rows for word in row.split(",") if word.strip() != "word"]
    assert len(words) > 50
    assert sorted({word for word in words if words.count(word) > 1}) == ["open"]  # of a step, a must and a tool


def test_the_readme_leads_to_every_document() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [page.name for page in DOCS.glob("*.md") if f"(docs/{page.name})" not in readme] == []


def test_every_picture_of_the_readme_is_there_and_is_described() -> None:
    pictures = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert len(pictures) == 5
    assert [place for words, place in pictures if not words or not (ROOT / place).exists()] == []
