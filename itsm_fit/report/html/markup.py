"""HTML that is safe by how it is made: a text is escaped wherever it goes, only `Markup` passes as it is."""

from __future__ import annotations

import re
from html import escape

import msgspec

from itsm_fit.blanks import with_blanks
from itsm_fit.report.text import unbroken
from itsm_fit.visible import visible_lines

_VOID = frozenset({"col", "img", "input", "meta"})
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_TURNED = re.compile(rf"[{_RIGHT_TO_LEFT}](?:[^A-Za-z\u00c0-\u058f.,;:%]*[{_RIGHT_TO_LEFT}])*")
"""From right to left, up to the last such letter before one of the other way or the end of a clause."""
_PER_CENT = re.compile(r"(?<=\d)\u202f(?=%)")
_IN_SCRIPT = str.maketrans({"<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029"})


class Markup(str):
    """A text that is HTML already; only this module and what draws SVG make any."""

    __slots__ = ()


def shown(text: str) -> str:
    """A text from anywhere as it may stand on a page: signs that control something show in place of acting."""
    text = with_blanks(text)
    return text if text.isprintable() else visible_lines(text).encode(errors="replace").decode()


def tag(name: str, /, *children: str, **attributes: str | int | bool | None) -> Markup:
    """An element. Texts among its children are escaped; underscores in names of attributes become hyphens.

    An attribute that is False or None is left out, one that is True stands without a value.
    """
    words = [name]
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        called = key.rstrip("_").replace("_", "-")
        words.append(called if value is True else f'{called}="{escape(shown(str(value)))}"')
    opened = f"<{' '.join(words)}>"
    return Markup(opened if name in _VOID else f"{opened}{joined(*children)}</{name}>")


def joined(*parts: str) -> Markup:
    """Parts one behind the other, texts among them escaped."""
    return Markup("".join(part if isinstance(part, Markup) else escape(shown(part), quote=False) for part in parts))


def sentence(text: str) -> Markup:
    """A text of ours that names what is from elsewhere: names from right to left do not turn what stands beside.

    A number and its per cent stay on one line.
    """
    text = unbroken(_PER_CENT.sub("\u00a0", text))
    made, end = [], 0
    for found in _TURNED.finditer(text):
        made += [joined(text[end : found.start()]), tag("bdi", found[0])]
        end = found.end()
    return joined(*made, text[end:])


def data(name: str, value: object) -> Markup:
    """Values for scripts of the page, as JSON that nothing in it can leave."""
    packed = msgspec.json.encode(value).decode().translate(_IN_SCRIPT)
    return tag("script", Markup(packed), type="application/json", id=name)
