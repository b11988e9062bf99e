"""The manual as it lies in `docs/`: its pages in the order of its index, each as HTML, and all of it as a folder."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from itsm_fit.resources import folder
from itsm_fit.storage.files import make_folder, read_bytes, write_atomically

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

INDEX = "README.md"
"""The page that leads to all others."""
_PAGE_BYTES, _PICTURE_BYTES = 1_000_000, 5_000_000
_FIRST_PAGE = "index.html"
_SHEET = """
body { font: 16px/1.55 system-ui, sans-serif; color: #1b1f24; background: #fff; margin: 0 auto; padding: 1.5rem;
  max-width: 48rem; }
h1, h2, h3 { line-height: 1.25; }
a { color: #1a5fb4; }
img { max-width: 100%; border: 1px solid #d0d7de; border-radius: 6px; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid #d0d7de; padding: .35rem .6rem; text-align: left; vertical-align: top; }
code, pre { font-family: ui-monospace, monospace; font-size: .92em; background: #f3f5f7; border-radius: 4px; }
code { padding: .1em .3em; } pre { padding: .7rem; overflow-x: auto; } pre code { padding: 0; }
kbd { font: inherit; font-size: .88em; border: 1px solid #c4ccd4; border-bottom-width: 2px; border-radius: 4px;
  padding: 0 .35em; background: #f6f8fa; white-space: nowrap; }
@media (prefers-color-scheme: dark) {
  body { color: #e6e8eb; background: #16191d; } a { color: #8ab8ff; }
  th, td, img, kbd { border-color: #3a4149; } code, pre, kbd { background: #22272d; } }
"""


@dataclass(frozen=True, slots=True)
class ManualPage:
    """A page: where it lies below `docs`, its title, under which heading of the index it stands, and its Markdown."""

    place: str
    title: str
    group: str
    text: str


@cache
def manual() -> tuple[ManualPage, ...]:
    """Every page once, the index first, the others as it lists them; raises InputError where one is missing."""
    home = folder("docs")
    index = _read(home / INDEX)
    return ManualPage(INDEX, _title(index), "", index), *_listed(home, index)


def _listed(home: Path, index: str) -> Iterator[ManualPage]:
    seen, group = {INDEX}, ""
    for token in _markdown().parse(index):
        if token.type == "inline" and token.level == 1 and token.map and _is_heading(index, token.map[0]):
            group = token.content
        for inner in token.children or ():
            place = str(inner.attrGet("href") or "").partition("#")[0] if inner.type == "link_open" else ""
            if place.endswith(".md") and place not in seen and ".." not in place:
                seen.add(place)
                text = _read(home / place)
                yield ManualPage(place, _title(text), group, text)


def _is_heading(text: str, line: int) -> bool:
    return text.splitlines()[line].startswith("#")


def _read(path: Path) -> str:
    return read_bytes(path, limit=_PAGE_BYTES).decode("utf-8")


def _title(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ").strip()


def page_at(place: str) -> ManualPage | None:
    """The page that lies at a place below `docs`, which may name a heading on it; None where there is none."""
    name = place.partition("#")[0]
    return next((page for page in manual() if page.place == name), None)


def found(words: str) -> tuple[ManualPage, ...]:
    """The pages that hold every one of these words, in any case; those that have one in their titles come first."""
    wanted = words.casefold().split()
    holding = [page for page in manual() if all(word in f"{page.title}\n{page.text}".casefold() for word in wanted)]
    return tuple(sorted(holding, key=lambda page: not any(word in page.title.casefold() for word in wanted)))


@cache
def body(page: ManualPage) -> str:
    """A page as HTML without a head; its headings can be linked to by their words, as on code hosts."""
    return str(_markdown().render(page.text))


def anchor(heading: str) -> str:
    """What a heading is linked to by: its words in lower case, joined by dashes."""
    words = re.sub(r"<[^>]+>|[`*]", "", heading).strip().casefold()
    return re.sub(r"[^\w\- ]", "", words).replace(" ", "-")


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": True}).enable("table")
    reader.core.ruler.push("anchors", lambda state: _anchor_headings(state.tokens))
    return reader


def _anchor_headings(tokens: Sequence[Token]) -> None:
    for opening, inner in pairwise(tokens):
        if opening.type == "heading_open":
            opening.attrSet("id", anchor(inner.content))


def write_manual(into: Path) -> Path:
    """Write the manual as pages for a browser that need no network, and give the first of them.

    Raises InputError where they cannot be written.
    """
    home = folder("docs")
    for page in manual():
        target = into / html_place(page.place)
        make_folder(target.parent)
        write_atomically(target, _whole(page).encode("utf-8"))
    make_folder(into / "pictures")
    for picture in sorted((home / "pictures").glob("*.png")):
        write_atomically(into / "pictures" / picture.name, read_bytes(picture, limit=_PICTURE_BYTES))
    return into / _FIRST_PAGE


def html_place(place: str) -> str:
    """Where the page at a place lies among the pages for a browser."""
    return _FIRST_PAGE if place == INDEX else f"{place.removesuffix('.md')}.html"


def _whole(page: ManualPage) -> str:
    up = "../" * (len(PurePosixPath(page.place).parts) - 1)
    inside = re.sub(r'href="([^"#:]+)(#[^"]*)?"', lambda link: _link(page, link[1], link[2] or ""), body(page))
    home = "" if page.place == INDEX else f'<p><a href="{up}{_FIRST_PAGE}">{html.escape(manual()[0].title)}</a></p>'
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(page.title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_SHEET}</style></head>'
        f"<body>{home}{inside}</body></html>"
    )


def _link(page: ManualPage, place: str, heading: str) -> str:
    target = beside(page, place)
    if target is None:  # it lies outside of the manual
        return 'class="outside"'
    up = "../" * (len(PurePosixPath(page.place).parts) - 1)
    return f'href="{up}{html_place(target)}{heading}"'


def beside(page: ManualPage, link: str) -> str | None:
    """The place that a link on a page leads to, with its heading; None where it leads out of the manual."""
    place, mark, heading = link.partition("#")
    parts = list(PurePosixPath(page.place).parent.parts)
    for part in PurePosixPath(place).parts if place else (PurePosixPath(page.place).name,):
        if part != "..":
            parts.append(part)
        elif not parts:
            return None
        else:
            parts.pop()
    target = "/".join(parts)
    return f"{target}{mark}{heading}" if page_at(target) is not None else None
