"""The page as a whole: one file that opens without a network, and that nothing in it can make do otherwise."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from typing import NamedTuple

from itsm_fit import __version__
from itsm_fit.language import spoken, tr
from itsm_fit.report.content import ReportPart
from itsm_fit.report.dress import ReportDress
from itsm_fit.report.html import colours
from itsm_fit.report.html.blocks import SectionWriter
from itsm_fit.report.html.drawn import DrawingWriter
from itsm_fit.report.html.markup import Markup, data, tag
from itsm_fit.report.html.tables import TableWriter
from itsm_fit.report.html.widths import Widths

_STYLES = ("page.css", "print.css")
_SCRIPTS = ("elements.js", "tables.js", "search.js", "why.js", "drawings.js", "theme.js")
_NO_LETTERS = re.compile(r"[^a-z0-9]+")


def id_of(name: str) -> str:
    """The id of a part, made of its name in the source language: ``process-figures``."""
    return _NO_LETTERS.sub("-", name.casefold()).strip("-")


class NamedPart(NamedTuple):
    """A part by its name in the source language, which references know, and in the language spoken."""

    source: str
    name: str
    part: ReportPart


def page(dress: ReportDress, called: Mapping[str, str], parts: Iterable[NamedPart]) -> bytes:
    """A whole page of parts; `called` says for each in the source language what it is called."""
    ids = {source: id_of(source) for source in called}
    widths, drawings = Widths(), DrawingWriter()
    tables = TableWriter(widths, ids)
    sections = SectionWriter(tables, drawings, {name: ids[source] for source, name in called.items()})
    made = []
    for source, name, part in parts:
        made.append(sections.section(part, ids[source], name if part.title == dress.title else part.title))
    body = [
        _skip_link(),
        _top(dress),
        _navigation({ids[source]: name for source, name in called.items()}),
        tag("main", *made, id="page-main", tabindex="-1"),
        _why_panel(),
        _words(),
        *tables.data,
    ]
    return _whole(dress.title, body, colours.headings(dress.ink) + drawings.css(), widths.css())


def _whole(title: str, body: Sequence[Markup], variables: str, rules: str) -> bytes:
    """A page around its body, with the variables and rules of style that its content asks for."""
    style = Markup(
        f":root{{{''.join(colours.themed())}{variables}}}{colours.more_contrast()}{''.join(colours.rules())}{rules}"
        + _assets(_STYLES)
    )
    script = Markup('(() => {\n"use strict";\n' + _assets(_SCRIPTS) + "})();\n")
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", name="generator", content=f"ITSM Fit {__version__}"),
        tag("title", title),
        tag("style", style),
    )
    whole = tag("html", head, tag("body", *body, tag("script", script)), lang=spoken().name)
    return b"<!DOCTYPE html>\n" + whole.encode()


def _policy(style: str, script: str) -> str:
    """Nothing but this style and this script, and pictures that the page holds itself."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _assets(names: Iterable[str]) -> str:
    folder = files(__package__) / "page"
    return "".join((folder / name).read_text(encoding="utf-8") for name in names)


def _top(dress: ReportDress) -> Markup:
    """What stays in view above: whose report this is, the search, the switch of the theme."""
    organisation = tag("p", dress.organisation) if dress.organisation else Markup()
    named = tag("div", tag("h1", dress.title), organisation, class_="named")
    find = (
        tag(
            "input",
            type="search",
            id="page-search",
            placeholder=tr("Search the report"),
            aria_label=tr("Search the report"),
            autocomplete="off",
            spellcheck="false",
        ),
        tag("output", id="page-found", role="status"),
        _button("page-previous", "↑", tr("Previous place found")),
        _button("page-next", "↓", tr("Next place found")),
    )
    return tag(
        "header",
        _logo(dress),
        named,
        tag("div", *find, class_="find needs-scripts", role="search"),
        _button("page-theme", "◐", tr("Light or dark"), "needs-scripts"),
    )


def _logo(dress: ReportDress) -> Markup:
    if not dress.logo:
        return Markup()
    kind = "png" if dress.logo.startswith(b"\x89PNG") else "jpeg"
    return tag("img", src=f"data:image/{kind};base64,{base64.b64encode(dress.logo).decode()}", alt=dress.organisation)


def _button(name: str, sign: str, words: str, looks: str = "") -> Markup:
    return tag("button", sign, type="button", id=name, aria_label=words, title=words, class_=looks or None)


def _navigation(parts: Mapping[str, str]) -> Markup:
    """The parts by id, each with what it is called."""
    entries = (tag("li", tag("a", called, href=f"#{name}")) for name, called in parts.items())
    return tag("nav", tag("ul", *entries), aria_label=tr("Parts of the report"))


def _why_panel() -> Markup:
    """Where the rows stand that a figure is made of."""
    bar = tag(
        "div",
        _button("page-why-back", "←", tr("Back")),
        tag("h2", id="page-why-title", tabindex="-1"),
        _button("page-why-close", "✕", tr("Close")),
        class_="bar",
    )
    return tag("dialog", bar, tag("div", id="page-why-rows"), id="page-why", aria_labelledby="page-why-title")


def _words() -> Markup:
    """What scripts say, and the signs that numbers are written with; ``{…}`` in a text is filled in by them."""
    signs = spoken().writing
    return data(
        "page-words",
        {
            "group": signs.group,
            "decimal": signs.decimal,
            "all": tr("all"),
            "empty": tr("empty"),
            "rows": tr("Rows {first} to {last} of {all}", first="{first}", last="{last}", all="{all}"),
            "some": tr("{shown} of {all} rows", shown="{shown}", all="{all}"),
            "first": tr("First rows"),
            "previous": tr("Previous rows"),
            "next": tr("Next rows"),
            "last": tr("Last rows"),
            "found": tr("{at} of {all}", at="{at}", all="{all}"),
            "nothing": tr("Not found"),
            "part": tr("In the part {part}", part="{part}"),
            "behind": tr("No row of this report stands behind this figure."),
        },
    )


def _skip_link() -> Markup:
    """The first thing that Tab reaches."""
    return tag("a", tr("Skip to the report"), href="#page-main", class_="skip")
