"""The documents name what is there, each word once."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from functools import cache
from pathlib import Path

import pytest

from itsm_fit.cli.commands import COMMANDS
from itsm_fit.support.manual import anchor

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "sample_models").rglob("*.md")]
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


def plain(page: Path) -> str:
    """A page without its code."""
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    return re.sub(r"^    .*?$|`[^`\n]*`", "", text, flags=re.MULTILINE)


def links(page: Path) -> list[str]:
    """What a page links to in the repository."""
    found = re.findall(r"\]\(([^)\s]+)\)", plain(page))
    return [link for link in found if not re.match(r"[a-z]+:", link)]


@cache
def headings(page: Path) -> frozenset[str]:
    """What the headings of a page are linked to by."""
    return frozenset(anchor(words) for words in re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE))


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


def test_the_index_of_the_manual_leads_to_every_page() -> None:
    pages = [page.relative_to(DOCS).as_posix() for page in DOCS.rglob("*.md") if page.name != "README.md"]
    assert len(pages) > 40
    assert [page for page in pages if f"({page})" not in _text("README.md")] == []
    assert "(docs/README.md)" in README


def test_the_index_calls_each_page_what_the_page_calls_itself() -> None:
    """So that a reader finds the same title in the index, in the contents of the window, and on the page."""
    listed = re.findall(r"\[([^\]]+)\]\(([^)#]+\.md)\)", _text("README.md"))
    assert listed
    headings_ = {place: _text(place).partition("\n")[0].removeprefix("# ") for _, place in listed}
    assert [
        (words, headings_[place]) for words, place in listed if words != re.sub(r"^\d+ ", "", headings_[place])
    ] == []


def test_the_readme_is_one_page_with_three_pictures_and_leads_to_the_twelve_tasks() -> None:
    assert len(README.splitlines()) < 90
    assert len(PICTURE.findall(README)) == 3
    tasks = sorted(page.name for page in (DOCS / "manual").glob("*.md"))
    assert len(tasks) == 12
    assert re.findall(r"\(docs/manual/([^)]+)\)", README) == tasks


def test_every_picture_is_there_and_is_described() -> None:
    named = [(page, words, place) for page in PAGES for words, place in PICTURE.findall(page.read_text("utf-8"))]
    assert [each for each in named if not each[1].strip() or not (each[0].parent / each[2]).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    """To a file that is there, and to a heading on it."""
    lost = []
    for link in links(page):
        place, _, heading = link.partition("#")
        target = (page.parent / place).resolve() if place else page
        if not target.exists() or (heading and heading not in headings(target)):
            lost.append(link)
    assert lost == []


def test_every_command_has_a_row_and_every_row_a_command() -> None:
    rows = re.findall(r"^\| (.+?) \| ", _text("commands.md"), re.MULTILINE)[1:]
    told = {name for row in rows for code in re.findall(r"`([^`]+)`", row) for name in _commands(code)}
    assert told == set(COMMANDS)


def _commands(code: str) -> list[str]:
    """The command that some code of a first column calls, with or without the name of the program."""
    return [word for word in code.removeprefix("itsm-fit ").split()[:1] if not word.startswith("-")]


@pytest.mark.long
def test_what_is_linked_to_in_the_web_answers() -> None:
    """A place that keeps programs out (403, 429) is there all the same."""
    addresses = {link for page in PAGES for link in re.findall(r"\]\((https?://[^)]+)\)", page.read_text("utf-8"))}
    lost = {}
    for address in sorted(addresses):
        asked = urllib.request.Request(address, headers={"User-Agent": "Mozilla/5.0"})  # noqa: S310 - our own
        try:
            with urllib.request.urlopen(asked, timeout=30):  # noqa: S310
                pass
        except urllib.error.HTTPError as answer:
            if answer.code not in (403, 405, 429):
                lost[address] = str(answer)
        except OSError as problem:
            lost[address] = str(problem)
    assert lost == {}
