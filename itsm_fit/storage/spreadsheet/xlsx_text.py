"""A worksheet's XML as it streams out of its archive: what stands before its cells, the cells by rows, what follows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.storage.limits import Limit

_DATA = re.compile(rb"<((?:[\w.-]+:)?)sheetData\b[^<>]*+>")
_LONGEST_HEAD = 20_000_000
_LONGEST_TAG = 1_000


class SheetText:
    """A worksheet's XML with one kind of quotes around all attributes, for looking through it only.

    `prefix` is the namespace prefix of its elements with its colon, `head` what stands before the cells; `tail`, what
    follows them, is known once `rows` came to its end.
    """

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self.prefix, self.head, self.tail = b"", b"", b""
        self._pieces = iter(pieces)
        self._first: bytes | None = None
        self._single_quotes = False
        for piece in self._pieces:
            start = max(0, len(self.head) - _LONGEST_TAG)
            self.head += piece
            if (found := _DATA.search(self.head, start)) or len(self.head) > _LONGEST_HEAD:
                self._open(found)
                return

    def _open(self, data: re.Match[bytes] | None) -> None:
        if data is None:
            raise InputError(
                tr("A sheet has no rows where they should stand: open it in its program and save it anew.")
            )
        self._single_quotes = b"='" in self.head[:4000]
        self.prefix = data[1]
        self._first = self._plain(self.head[data.end() :])
        self.head = self._plain(self.head[: data.end()])

    def rows(self) -> Iterator[bytes]:
        """The cells, in pieces that end with a row."""
        row_end = b"</%srow>" % self.prefix
        held: list[bytes] = []
        for piece in chain(() if self._first is None else (self._first,), map(self._plain, self._pieces)):
            cut = piece.rfind(row_end)
            if cut >= 0:
                cut += len(row_end)
                yield b"".join((*held, piece[:cut]))
                held = []
            held.append(piece[max(cut, 0) :])
            if sum(map(len, held)) > Limit.PART.most:
                raise InputError(tr("A sheet has no end where it should: open it in its program and save it anew."))
        last = b"".join(held)
        end = (
            len(last) * (not self.head.endswith(b"/>")) if (at := last.find(b"</%ssheetData" % self.prefix)) < 0 else at
        )
        self.tail = last[end:]
        if _DATA.search(self.tail):
            raise InputError(tr("A sheet has rows where none should stand: open it in its program and save it anew."))
        if end:
            yield last[:end]

    def _plain(self, piece: bytes) -> bytes:
        return piece.replace(b"'", b'"') if self._single_quotes else piece
