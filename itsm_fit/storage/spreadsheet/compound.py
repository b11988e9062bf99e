"""Streams out of an OLE compound file, the container of .xls workbooks and of encrypted .xlsx ones ([MS-CFB])."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from itsm_fit.errors import InputError
from itsm_fit.language import tr

_HEADER = struct.Struct("<8s16x6xHH14xI4xIIIII")
"""Magic, sector shifts, first directory sector, cutoff, then first sector and count of mini table and of more table."""
_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END = 0xFFFFFFFA
"""Sector numbers from here on are marks: end of chain, free, and the like."""
_ENTRY = 128
_ROOT = 5
"""The kind of the entry under which all others stand, whatever its name."""


class CompoundFile:
    """The named streams of a compound file. Raises InputError when its sectors do not hang together."""

    def __init__(self, data: bytes, file: str) -> None:
        self.data, self.file = data, file
        try:
            magic, shift, mini_shift, directory, cutoff, mini_table, _, more, count = _HEADER.unpack_from(data)
        except struct.error as error:
            raise self._damaged() from error
        if magic != _MAGIC or not 7 <= shift <= 16 or not 4 <= mini_shift <= shift:
            raise self._damaged()
        self.size, self.mini_size, self.cutoff = 1 << int(shift), 1 << int(mini_shift), cutoff
        self.table = self._numbers(b"".join(map(self._sector, self._table_sectors(more, count))))
        self.entries = dict(self._read_entries(self._chained(directory)))
        root = next((start for kind, start, _ in self.entries.values() if kind == _ROOT), _END)
        self.mini_stream = self._chained(root)
        self.mini_table = self._numbers(self._chained(mini_table))

    def stream(self, name: str) -> bytes | None:
        """The bytes of a stream, None when there is none of that name."""
        if name not in self.entries:
            return None
        _, start, size = self.entries[name]
        if size >= self.cutoff:
            return self._chained(start)[:size]
        pieces = (
            self.mini_stream[at * self.mini_size : (at + 1) * self.mini_size]
            for at in self._chain(start, self.mini_table, len(self.mini_stream) // self.mini_size + 1)
        )
        return b"".join(pieces)[:size]

    def workbook(self) -> bytes | None:
        """The stream of a spreadsheet, None when the file is none."""
        return self.stream("Workbook") or self.stream("Book")

    def _damaged(self) -> InputError:
        return InputError(
            tr("The workbook is damaged: open it in its program and save it anew as .xlsx."), file=self.file
        )

    def _sector(self, number: int) -> bytes:
        return self.data[(number + 1) * self.size : (number + 2) * self.size]

    @staticmethod
    def _numbers(raw: bytes) -> tuple[int, ...]:
        return struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4])

    def _table_sectors(self, more: int, count: int) -> list[int]:
        """The sectors of the allocation table: 109 in the header, the others in a chain of sectors of their own."""
        found = list(self._numbers(self.data[76:512]))
        for _ in range(min(count, self._sectors)):
            if more >= _END:
                break
            *numbers, more = self._numbers(self._sector(more)) or (_END,)
            found.extend(numbers)
        return [number for number in found if number < _END][: self._sectors]

    @property
    def _sectors(self) -> int:
        """The most sectors that the file can have."""
        return len(self.data) // self.size + 1

    def _chain(self, start: int, table: tuple[int, ...], most: int) -> Iterator[int]:
        """The numbers of the sectors of a chain, which are not more than there can be."""
        seen = 0
        while start < _END:
            if start >= len(table) or seen > most:
                raise self._damaged()
            yield start
            start, seen = table[start], seen + 1

    def _chained(self, start: int) -> bytes:
        return b"".join(map(self._sector, self._chain(start, self.table, self._sectors)))

    @staticmethod
    def _read_entries(directory: bytes) -> Iterator[tuple[str, tuple[int, int, int]]]:
        """Name → (kind, first sector, size) of each entry."""
        for at in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", directory, at + 64)
            if kind:
                name = directory[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
                start, size = struct.unpack_from("<II", directory, at + 116)
                yield name, (kind, start, size)
