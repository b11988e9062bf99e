"""Columns of delimited text without quotation marks, taken out of its bytes at once: a million rows in a moment."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from itsm_fit.storage.logs.event_log import Codes
from itsm_fit.storage.logs.times import TimeColumn, TimeTexts

Octets = NDArray[np.uint8]

_PART: Final = 100_000
_WIDEST: Final = 64
"""Bytes of a cell; a column with longer ones is read row by row."""
_ODD = 0x9E3779B97F4A7C15
"""Mixes the words of a text into one number (the golden ratio, as Knuth's multiplicative hashing has it)."""
_NEW_LINE, _RETURN, _BLANK = 10, 13, 32


class PlainText:
    """The cells of a text by the positions of its bytes; `of` gives None for a text that is not plain."""

    def __init__(self, data: Octets, starts: NDArray[np.int64], ends: NDArray[np.int64]) -> None:
        """`starts` and `ends` of shape (rows, columns); `data` goes on behind them for as long as a cell may be."""
        self._data, self._starts, self._ends = data, starts, ends

    @property
    def rows(self) -> int:
        return len(self._starts)

    @classmethod
    def of(cls, text: bytes, delimiter: str, columns: int, skip: int) -> PlainText | None:
        """The rows behind the first `skip` ones; None where rows have other numbers of cells, or cells quotes."""
        if b'"' in text or len(delimiter) != 1 or not text.isascii():
            return None
        data = np.frombuffer(text, np.uint8)
        lines = np.flatnonzero(data == _NEW_LINE)
        if not text.endswith(b"\n"):
            lines = np.append(lines, len(data))
        found = np.flatnonzero(data == ord(delimiter))
        if len(found) != len(lines) * (columns - 1):
            return None
        between = found.reshape(len(lines), columns - 1)
        first = np.append(0, lines[:-1] + 1)
        if (between[:, 0] < first).any() or (between[:, -1] >= lines).any():
            return None
        last = lines - (data[np.maximum(lines - 1, 0)] == _RETURN)
        starts = np.concatenate([first[:, None], between + 1], axis=1)
        ends = np.concatenate([between, last[:, None]], axis=1)
        return cls(np.append(data, np.zeros(_WIDEST, np.uint8)), starts[skip:], ends[skip:])

    def fits(self, column: int) -> bool:
        """Whether the cells of a column are short, and none begins or ends with a blank."""
        starts, ends = self._starts[:, column], self._ends[:, column]
        filled = ends > starts
        starts, ends = starts[filled], ends[filled]
        if not len(starts):
            return True
        blank = (self._data[starts] <= _BLANK) | (self._data[ends - 1] <= _BLANK)
        return bool((ends - starts).max() <= _WIDEST and not blank.any())

    def _cells(self, column: int, rows: slice, width: int) -> Octets:
        """The cells of some rows, shape (rows, width), filled up with zeros."""
        starts, ends = self._starts[rows, column], self._ends[rows, column]
        found: Octets = sliding_window_view(self._data, width)[starts]
        found *= np.arange(width) < (ends - starts)[:, None]
        return found

    def _width(self, column: int) -> int:
        longest = int((self._ends[:, column] - self._starts[:, column]).max(initial=1))
        return max(8, -(-longest // 8) * 8)

    def texts(self, column: int) -> tuple[Codes, list[str]] | None:
        """Equal texts by one number in the order in which they come, blanks by -1; None where that cannot be told."""
        width = self._width(column)
        words = np.empty((self.rows, width // 8), np.uint64)
        for start in range(0, self.rows, _PART):
            rows = slice(start, start + _PART)
            words[rows] = self._cells(column, rows, width).view(np.uint64)
        mixed = words[:, 0].copy()
        for at in range(1, words.shape[1]):
            mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(_ODD) + words[:, at]
        _, first, codes = np.unique(mixed, return_index=True, return_inverse=True)
        if (words[first[codes]] != words).any():  # two texts share a number: once in many lifetimes
            return None
        order = np.argsort(first)
        texts = [bytes(self._data[self._starts[at, column] : self._ends[at, column]]).decode() for at in first[order]]
        rank = np.empty(len(first), np.int32)
        rank[order] = np.arange(len(first), dtype=np.int32)
        if "" in texts:
            blank = texts.index("")
            rank = np.where(rank == blank, -1, rank - (rank > blank)).astype(np.int32)
            texts.remove("")
        return rank[codes], texts

    def times(self, column: int) -> TimeColumn:
        """The times of a column."""
        gathered, width = TimeTexts(), self._width(column)
        for start in range(0, self.rows, _PART):
            gathered.add_signs(self._cells(column, slice(start, start + _PART), width))
        return gathered.done()
