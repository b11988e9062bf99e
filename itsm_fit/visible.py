"""Text from files as it may be shown: nobody's name breaks a line, turns others round or drives a terminal.

What is to be filled in shows as a blank with its name, and never as ``{{its_name}}``.
"""

from __future__ import annotations

from itsm_fit.blanks import with_blanks

_BREAKS = "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"
_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Embeddings, overrides and isolates of the Unicode bidirectional algorithm."""
_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "␡"}
_STRANGE = {ord(sign): "�" for sign in (*map(chr, range(0x80, 0xA0)), *_TURNING)}
_LINES = _PICTURES | _STRANGE | {ord(sign): "\n" for sign in _BREAKS} | {ord("\t"): "\t"}
_LINE = _LINES | {ord(sign): " " for sign in _BREAKS}
_ESCAPED = {code: f"\\u{code:04x}" for code in (0x7F, *_STRANGE, 0x2028, 0x2029)}


def visible(text: str) -> str:
    """A text as one line: breaks are spaces, and control characters show in place of acting (ESC reads ␛)."""
    return on_one_line(with_blanks(text))


def on_one_line(text: str) -> str:
    """The same of what is typed, and may be kept: what is to be filled in stays as it is."""
    return text if text.isprintable() else text.replace("\r\n", " ").translate(_LINE)


def visible_lines(text: str) -> str:
    """A text of several lines whose control characters show in place of acting."""
    text = with_blanks(text)
    return text if text.isprintable() else text.replace("\r\n", "\n").translate(_LINES)


def visible_json(text: str) -> str:
    """The same JSON with escapes for the control characters that JSON allows in strings as they are."""
    return text.translate(_ESCAPED)


def shorten(text: str, most: int = 40) -> str:
    """At most `most` characters: the middle gives way, because names often differ at their end."""
    text = with_blanks(text)
    if len(text) <= most:
        return text
    tail = most // 3
    return f"{text[: most - tail - 1]}…{text[-tail:]}"
