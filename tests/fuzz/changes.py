"""Changes at random, for each dialect that a part of a file can be written in. Each keeps to its generator alone."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any, Final, TypeAlias

from spreadsheet_files import varied

from fuzz import odd

Change: TypeAlias = Callable[[bytes, Random], bytes]
MOST: Final = 400_000
"""No change makes a part longer than so many bytes."""


def changed(data: bytes, dialect: str, rng: Random) -> bytes:
    """The bytes with one change: mostly one that knows the dialect, sometimes one that knows nothing."""
    known = DIALECTS[dialect]
    change = rng.choice(known if known and rng.random() < 0.85 else BYTES)
    try:
        return change(data, rng)[:MOST]
    except (ValueError, LookupError, struct.error, RecursionError):  # nothing there that it could change
        return _insert(data, rng)


def _span(size: int, rng: Random) -> tuple[int, int]:
    start = rng.randrange(size + 1)
    return start, min(size, start + rng.choice((1, 1, 2, 4, 8, 32, 256)))


# ------------------------------------------------------------------ any bytes


def _flip(data: bytes, rng: Random) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1 :]


def _overwrite(data: bytes, rng: Random) -> bytes:
    start, stop = _span(len(data), rng)
    return data[:start] + rng.randbytes(stop - start) + data[stop:]


def _delete(data: bytes, rng: Random) -> bytes:
    start, stop = _span(len(data), rng)
    return data[:start] + data[stop:]


def _repeat(data: bytes, rng: Random) -> bytes:
    start, stop = _span(len(data), rng)
    return data[:start] + data[start:stop] * odd.times(rng) + data[stop:]


def _cut(data: bytes, rng: Random) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _integer(data: bytes, rng: Random) -> bytes:
    """A number as machines write it becomes an extreme one."""
    form = rng.choice(("<B", "<H", "<I", ">H", ">I", "<Q", "<d"))
    size = struct.calcsize(form)
    at = rng.randrange(len(data) - size + 1)
    if form == "<d":
        return data[:at] + struct.pack(form, rng.choice((1e308, float("nan"), float("-inf"), -1.0))) + data[at + 8 :]
    most = 256**size - 1
    value = rng.choice((0, 1, 2, 0x7F, most, most - 1, most // 2, most // 2 + 1, rng.randrange(most)))
    return data[:at] + struct.pack(form, value & most) + data[at + size :]


def _insert(data: bytes, rng: Random) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + odd.text(rng).encode("utf-8", "surrogatepass") + data[at:]


BYTES: Final[Sequence[Change]] = (_flip, _overwrite, _delete, _repeat, _cut, _integer, _integer, _insert)


# ------------------------------------------------------------------ text of any kind


def _as_text(change: Callable[[str, Random], str]) -> Change:
    return lambda data, rng: change(data.decode("utf-8", "surrogateescape"), rng).encode("utf-8", "surrogateescape")


def _replaced(pattern: str, new: Callable[[Random], str]) -> Change:
    """One place that the pattern finds, its first group replaced."""
    compiled = re.compile(pattern)

    def change(text: str, rng: Random) -> str:
        found = rng.choice([*compiled.finditer(text)])
        return text[: found.start(1)] + new(rng) + text[found.end(1) :]

    return _as_text(change)


def _recode(data: bytes, rng: Random) -> bytes:
    """The text in another encoding, which its XML declaration may or may not name."""
    text, encoding = data.decode("utf-8", "replace"), rng.choice(odd.ENCODINGS)
    if rng.random() < 0.5:
        text = re.sub(r"\A<\?xml[^>]*\?>", "", text)
        text = f'<?xml version="1.0" encoding="{rng.choice((encoding, *odd.ENCODINGS))}"?>{text}'
    return text.encode(encoding, "replace")


# ------------------------------------------------------------------ XML


def _entity(data: bytes, rng: Random) -> bytes:
    kind = rng.choice(('"aaaa"', 'SYSTEM "file:///nowhere"', '"&e;&e;"'))
    body = re.sub(rb"\A<\?xml[^>]*\?>", b"", data)
    return f"<!DOCTYPE x [<!ENTITY e {kind}>]>".encode() + body.replace(b">", b">&e;", rng.randrange(3))


_TAG = re.compile(r"<(/?)([^\s<>/!?]+)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*?)(/?)>")


def _elements(text: str) -> list[tuple[int, int, int, int]]:
    """Start of each element, the end of its start tag, the start of its end tag, its end."""
    found, waiting = [], []
    for tag in _TAG.finditer(text):
        if tag[4]:
            found.append((tag.start(), tag.end(), tag.end(), tag.end()))
        elif not tag[1]:
            waiting.append(tag)
        elif waiting:
            start = waiting.pop()
            found.append((start.start(), start.end(), tag.start(), tag.end()))
    return found


def _element(change: Callable[[str, tuple[int, int, int, int], Random], str]) -> Change:
    return _as_text(lambda text, rng: change(text, rng.choice(_elements(text)), rng))


def _nested(text: str, at: tuple[int, int, int, int], rng: Random) -> str:
    """An element many times in itself."""
    start, head, tail, stop = at
    many = odd.times(rng)
    opening = text[start:head] if head < stop else text[start:head].replace("/>", ">")
    closing = text[tail:stop] or f"</{_name(opening)}>"
    return text[:start] + opening * many + text[head:tail] + closing * many + text[stop:]


def _name(tag: str) -> str:
    return re.split(r"[\s/>]", tag[1:], maxsplit=1)[0]


def _repeated(text: str, at: tuple[int, int, int, int], rng: Random) -> str:
    start, _, _, stop = at
    piece = text[start:stop]
    return text[:start] + piece * max(1, min(odd.times(rng), MOST // max(1, len(piece)))) + text[stop:]


def _renumbered(text: str, at: tuple[int, int, int, int], rng: Random) -> str:
    """An element several times, each with an id of its own."""
    start, _, _, stop = at
    piece = text[start:stop]
    many = min(odd.times(rng), 100)
    copies = (re.sub(r'\bid="([^"]*)"', rf'id="\g<1>_{number}"', piece) for number in range(many))
    return text[:start] + "".join(copies) + text[stop:]


def _moved(text: str, at: tuple[int, int, int, int], rng: Random) -> str:
    """An element into another one."""
    start, _, _, stop = at
    piece, rest = text[start:stop], text[:start] + text[stop:]
    _, head, _, _ = rng.choice(_elements(rest))
    return rest[:head] + piece + rest[head:]


def _without(text: str, at: tuple[int, int, int, int], rng: Random) -> str:
    del rng
    return text[: at[0]] + text[at[3] :]


def _emptied(text: str, at: tuple[int, int, int, int], rng: Random) -> str:
    del rng
    return text[: at[1]] + text[at[2] :]


def _renamed(text: str, at: tuple[int, int, int, int], rng: Random) -> str:
    start, head, tail, stop = at
    other = rng.choice(_elements(text))
    new, old = _name(text[other[0] : other[1]]), _name(text[start:head])
    opening, closing = text[start:head].replace(old, new, 1), text[tail:stop].replace(old, new, 1)
    return text[:start] + opening + text[head:tail] + closing + text[stop:]


def _beside(data: bytes, rng: Random) -> bytes:
    """A comment, an instruction or the like between two tags."""
    at = rng.choice([found.end() for found in re.finditer(rb">", data)])
    what = rng.choice(("<!-- x -->", "<?x y?>", "<![CDATA[<x>]]>", "&#0;", "&#x1F600;", "&nbsp;", "stray", "<x/>"))
    return data[:at] + what.encode() + data[at:]


def _other_value(text: str, rng: Random) -> str:
    """An attribute with the value of another one: links go elsewhere, names are given twice."""
    values = [*re.finditer(r'="([^"]*)"', text)]
    one, other = rng.choice(values), rng.choice(values)
    return text[: one.start(1)] + other[1] + text[one.end(1) :]


def _quoted(rng: Random) -> str:
    return odd.text(rng).replace('"', "&quot;").replace("<", "&lt;")


_NUMBER, _ATTRIBUTE, _VALUE = r"(-?\d+(?:\.\d+)?)", r'(\s[\w:.-]+="[^"]*")', r'="([^"]*)"'
XML: Final[Sequence[Change]] = (
    _replaced(_NUMBER, odd.number),
    _replaced(_NUMBER, odd.number),
    _replaced(_VALUE, _quoted),
    _replaced(_VALUE, odd.number),
    _replaced(r">([^<>]+)<", odd.text),
    _replaced(_ATTRIBUTE, lambda _: ""),
    _as_text(_other_value),
    _as_text(_other_value),
    *map(_element, (_nested, _repeated, _renumbered, _moved, _without, _emptied, _renamed)),
    _beside,
    _entity,
    _recode,
)


# ------------------------------------------------------------------ JSON


def _places(value: Any, found: list[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    """Every (holder, key) of a tree."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found.append((value, key))
        _places(inner, found)
    return found


def _odd_json(rng: Random) -> Any:
    deep: Any = rng.choice((None, 0, "x"))
    for _ in range(rng.choice((1, 3, 600))):
        deep = [deep]
    return rng.choice(
        (
            None,
            True,
            0,
            -1,
            0.5,
            2,
            10**18,
            10**400,
            1e308,
            -0.0,
            float("nan"),
            float("inf"),
            [],
            {},
            [[]],
            deep,
            {"": ""},
        )
    )


def _json(change: Callable[[Any, Any, Random], None]) -> Change:
    def applied(data: bytes, rng: Random) -> bytes:
        tree = json.loads(data)
        change(*rng.choice(_places(tree, [])), rng)
        return json.dumps(tree, ensure_ascii=rng.random() < 0.5).encode("utf-8", "surrogatepass")

    return applied


def _set_odd(holder: Any, key: Any, rng: Random) -> None:
    holder[key] = _odd_json(rng)


def _set_text(holder: Any, key: Any, rng: Random) -> None:
    holder[key] = odd.text(rng)


def _drop(holder: Any, key: Any, rng: Random) -> None:
    del rng, holder[key]


def _double(holder: Any, key: Any, rng: Random) -> None:
    if isinstance(holder, list):
        holder[key:key] = [holder[key]] * min(odd.times(rng), 30)
    else:
        holder[odd.text(rng)] = holder[key]


def _swap(holder: Any, key: Any, rng: Random) -> None:
    other = rng.choice([*holder] if isinstance(holder, dict) else range(len(holder)))
    holder[key], holder[other] = holder[other], holder[key]


JSON: Final[Sequence[Change]] = (
    *map(_json, (_set_odd, _set_text, _drop, _double, _swap)),
    _replaced(_NUMBER, odd.number),
)


# ------------------------------------------------------------------ cells as text


def _odd_rows(text: str, rng: Random) -> str:
    lines = text.splitlines(keepends=True)
    start = rng.randrange(len(lines))
    stop = start + rng.choice((1, 1, 2, 5))
    return "".join(lines[:start] + lines[start:stop] * rng.choice((0, 2, 3, 50)) + lines[stop:])


def _other_delimiter(text: str, rng: Random) -> str:
    return text.replace(rng.choice(",;\t|"), rng.choice(',;\t|:^~"\x1f'), rng.choice((-1, 1, 3)))


CELLS: Final[Sequence[Change]] = (
    _replaced(r"(?:^|[,;\t\n])([^,;\t\n]*)", odd.text),
    _replaced(r"(?:^|[,;\t\n])([^,;\t\n]*)", lambda rng: f'"{odd.text(rng)}"'),
    _replaced(r"([,;\t\n])", lambda rng: rng.choice(('"', "\r", "\0", "\x1e", ",,", '","'))),
    _replaced(_NUMBER, odd.number),
    _as_text(_odd_rows),
    _as_text(_other_delimiter),
    _recode,
)


# ------------------------------------------------------------------ records of binary workbooks

Record: TypeAlias = tuple[int, bytes]


def _biff_records(data: bytes) -> list[Record]:
    found, at = [], 0
    while at + 4 <= len(data):
        kind, size = struct.unpack_from("<HH", data, at)
        found.append((kind, data[at + 4 : at + 4 + size]))
        at += 4 + size
    return found


def _biff_bytes(records: Sequence[Record], lie: int | None, rng: Random) -> bytes:
    return b"".join(
        struct.pack("<HH", kind, rng.choice((0, 1, 0xFFFF, len(body) + 1)) if at == lie else len(body) & 0xFFFF) + body
        for at, (kind, body) in enumerate(records)
    )


def _varied(data: bytes, at: int) -> tuple[int, int]:
    number = shift = 0
    while True:
        number |= (data[at] & 0x7F) << shift
        shift, at = shift + 7, at + 1
        if not data[at - 1] & 0x80 or shift > 28:
            return number, at


def _xlsb_records(data: bytes) -> list[Record]:
    found, at = [], 0
    while at < len(data):
        kind, at = _varied(data, at)
        size, at = _varied(data, at)
        found.append((kind, data[at : at + size]))
        at += size
    return found


def _xlsb_bytes(records: Sequence[Record], lie: int | None, rng: Random) -> bytes:
    return b"".join(
        varied(kind) + varied(rng.choice((0, 1, 2**28 - 1, len(body) + 1)) if at == lie else len(body)) + body
        for at, (kind, body) in enumerate(records)
    )


def _records(
    read: Callable[[bytes], list[Record]], write: Callable[[Sequence[Record], int | None, Random], bytes]
) -> Sequence[Change]:
    def body(data: bytes, rng: Random) -> bytes:
        records = read(data)
        at = rng.choice([place for place, (_, held) in enumerate(records) if held])
        records[at] = records[at][0], rng.choice(BYTES)(records[at][1], rng)[:0xFFFF]
        return write(records, None, rng)

    def kind(data: bytes, rng: Random) -> bytes:
        records = read(data)
        at, other = rng.randrange(len(records)), rng.choice(records)
        records[at] = other[0], records[at][1]
        return write(records, None, rng)

    def order(data: bytes, rng: Random) -> bytes:
        records = read(data)
        start = rng.randrange(len(records))
        piece = records[start : start + rng.choice((1, 1, 3))]
        to = rng.randrange(len(records))
        records[to:to] = piece * rng.choice((1, 1, 2, 300))
        if rng.random() < 0.5:
            del records[start]
        return write(records, None, rng)

    def gone(data: bytes, rng: Random) -> bytes:
        records = read(data)
        del records[rng.randrange(len(records))]
        return write(records, None, rng)

    def lie(data: bytes, rng: Random) -> bytes:
        records = read(data)
        return write(records, rng.randrange(len(records)), rng)

    return body, body, body, kind, order, gone, lie


DIALECTS: Final[Mapping[str, Sequence[Change]]] = {
    "bytes": (),
    "xml": XML,
    "json": JSON,
    "cells": CELLS,
    "biff": _records(_biff_records, _biff_bytes),
    "xlsb": _records(_xlsb_records, _xlsb_bytes),
}
