"""Drawings and charts within a page: one SVG for both themes, whose ids are nobody else's."""

from __future__ import annotations

import re

from lxml import etree

from itsm_fit.report.html.markup import Markup, shown
from itsm_fit.report.text import clean

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_NAMED = re.compile(r"url\(#([^)]*)\)")
_TITLE = "{http://www.w3.org/2000/svg}title"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)


class DrawingWriter:
    """The drawings of one page, and the pairs of colours that they use."""

    def __init__(self) -> None:
        self._pairs: dict[tuple[str, str], str] = {}
        self._number = 0

    def both(self, light: str, dark: str, described: str) -> Markup:
        """One SVG of the same drawing in both themes, where they differ in nothing but colours; else the light one."""
        self._number += 1
        root, other = (self._own(etree.fromstring(svg.encode(), _PARSER)) for svg in (light, dark))
        if _same_but_colours(root, other):
            for element, twin in zip(root.iter(), other.iter(), strict=True):
                for (name, value), (_, its) in zip(_attributes(element), _attributes(twin), strict=True):
                    if value != its:
                        element.set(name, self._pair(value, its))
        else:
            root.set("class", "paper")
        return _labelled(root, described)

    def _pair(self, light: str, dark: str) -> str:
        name = self._pairs.setdefault((light, dark), f"p{len(self._pairs)}")
        return f"var(--{name})"

    def _own(self, root: etree._Element) -> etree._Element:
        """The drawing with only the ids that it refers to itself, made its own."""
        elements = list(root.iter())
        used = {name for element in elements for _, value in _attributes(element) for name in _NAMED.findall(value)}
        known = [name for element in elements if (name := element.get("id")) in used]
        own = {name: f"d{self._number}-{at}" for at, name in enumerate(known)}
        for element in elements:
            for name, value in _attributes(element):
                if name == "id" and value not in own:
                    del element.attrib[name]
                elif name == "id":
                    element.set(name, own[value])
                elif "url(#" in value:
                    element.set(name, _NAMED.sub(lambda found: f"url(#{own.get(found[1], '')})", value))
        return root

    def css(self) -> str:
        """The colours that differ between the themes, as variables."""
        return "".join(f"--{name}:light-dark({light},{dark});" for (light, dark), name in self._pairs.items())


def _same_but_colours(root: etree._Element, other: etree._Element) -> bool:
    ours, others = list(root.iter()), list(other.iter())
    return len(ours) == len(others) and all(map(_alike, ours, others))


def _attributes(element: etree._Element) -> list[tuple[str, str]]:
    return [(str(name), str(value)) for name, value in element.attrib.items()]


def _alike(element: etree._Element, other: etree._Element) -> bool:
    ours, others = _attributes(element), _attributes(other)
    if (element.tag, element.text, len(ours)) != (other.tag, other.text, len(others)):
        return False
    return all(
        name == its_name and (value == its or bool(_COLOUR.fullmatch(value) and _COLOUR.fullmatch(its)))
        for (name, value), (its_name, its) in zip(ours, others, strict=True)
    )


def _labelled(root: etree._Element, described: str) -> Markup:
    """The drawing with its label in place of the title, which browsers would show wherever the pointer rests."""
    for title in root.findall(_TITLE):
        root.remove(title)
    root.set("role", "img")
    root.set("aria-label", clean(shown(described)))
    return Markup(etree.tostring(root, encoding="unicode"))
