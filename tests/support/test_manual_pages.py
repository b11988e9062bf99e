"""The manual as pages for a browser, and the sample files that it works with."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from itsm_fit.cli import support
from itsm_fit.support.manual import anchor, beside, found, manual, page_at


def test_every_link_and_picture_of_the_pages_for_a_browser_leads_somewhere(tmp_path: Path) -> None:
    support.manual(tmp_path)
    pages = list(tmp_path.rglob("*.html"))
    assert len(pages) == len(manual())
    for page in pages:
        text = page.read_text("utf-8")
        for link in re.findall(r'(?:href|src)="([^"]+)"', text):
            place, _, heading = link.partition("#")
            if link.startswith("http"):
                continue
            target = (page.parent / place).resolve() if place else page
            assert target.exists(), (page.name, link)
            assert target.is_relative_to(tmp_path)
            assert not heading or f'id="{heading}"' in target.read_text("utf-8"), (page.name, link)


@pytest.mark.parametrize(
    ("heading", "link"),
    [("What *if*: a `trial`", "what-if-a-trial"), ("Musts – and more", "musts--and-more"), ("Müll", "müll")],
)
def test_a_heading_is_linked_to_as_on_code_hosts(heading: str, link: str) -> None:
    assert anchor(heading) == link


def test_a_link_is_followed_from_where_it_stands() -> None:
    task = page_at("manual/06-seal.md")
    assert task is not None
    assert beside(task, "../sealing.md#the-seal") == "sealing.md#the-seal"
    assert beside(task, "07-vendors.md") == "manual/07-vendors.md"
    assert beside(task, "#steps") == "manual/06-seal.md#steps"
    assert beside(task, "../../CONTRIBUTING.md") is None


def test_words_find_pages_those_with_them_in_the_title_first() -> None:
    assert found("tender SEAL")[0].place == "manual/06-seal.md"
    assert found("zymurgy") == ()


def test_sample_files_are_copied_in_their_folders(tmp_path: Path) -> None:
    support.samples(tmp_path)
    there = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert {"small/small-selection.itsmfit", "practice/dahlia.csv", "itsm/tool-matrix.xlsx"} <= there
    assert not [path for path in there if path.endswith(".py")]
