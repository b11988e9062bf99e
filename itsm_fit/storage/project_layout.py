"""JSON laid out for version control: keys sorted, one entity a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

_ENCODER = msgspec.json.Encoder(order="sorted")


def line(value: object) -> msgspec.Raw:
    """A value that shall stand on one line."""
    return msgspec.Raw(_ENCODER.encode(value))


def laid_out(value: object) -> bytes:
    """Mappings and lists opened line by line, everything else on one line; ends with a line break."""
    pieces: list[bytes] = []
    _write(value, b"\n", pieces)
    pieces.append(b"\n")
    return b"".join(pieces)


def _write(value: object, line_break: bytes, pieces: list[bytes]) -> None:
    if isinstance(value, str):  # most of what there is: the lines of the models
        pieces.append(_ENCODER.encode(value))
    elif isinstance(value, msgspec.Raw):
        pieces.append(bytes(value))
    elif isinstance(value, Mapping) and value:
        separator = b"{" + line_break + b" "
        for key in sorted(value):
            pieces += (separator, _ENCODER.encode(key), b": ")
            _write(value[key], line_break + b" ", pieces)
            separator = b"," + line_break + b" "
        pieces += (line_break, b"}")
    elif isinstance(value, Sequence) and value:
        separator = b"[" + line_break + b" "
        for item in value:
            pieces.append(separator)
            _write(item, line_break + b" ", pieces)
            separator = b"," + line_break + b" "
        pieces += (line_break, b"]")
    else:
        pieces.append(_ENCODER.encode(value))
