"""Where tables stand beside one another: bands of columns between blank ones, legends left out."""

from __future__ import annotations

from collections.abc import Sequence

from itsm_fit.importing.grid import BLANK, CODE, PHRASE, PROSE, SCOUTED, SHORT, Grid
from itsm_fit.importing.text import normal

_LEGEND_COLUMNS, _LEGEND_ROWS = 3, 20
"""Columns and lines of a legend at most."""


def find_bands(grid: Grid) -> list[tuple[int, ...]]:
    """Bands of columns with a blank column between them, each of which could hold a table of its own."""
    titles = {row for row, line in enumerate(grid.kinds[:SCOUTED]) if len(line) - line.count(BLANK) == 1}
    runs: list[list[int]] = [[]]
    for column in range(grid.width):
        if any(row not in titles for row in grid.filled[column]):
            runs[-1].append(column)
        elif runs[-1]:
            runs.append([])
    bands: list[list[int]] = []
    for run in filter(None, runs):
        if bands and _is_legend(grid, bands[-1], run):
            continue
        if bands and not _stands_alone(grid, run):
            bands[-1].extend(run)
        else:
            bands.append(run)
    return [tuple(band) for band in bands]


def _is_legend(grid: Grid, band: Sequence[int], run: Sequence[int]) -> bool:
    """Whether a run of columns lists the answers given beside it, each once, with what they mean."""
    if not 1 < len(run) <= _LEGEND_COLUMNS:
        return False
    codes = [normal(grid.text(row, run[0])) for row in grid.filled[run[0]] if grid.text(row, run[1])]
    if not 1 < len(codes) <= _LEGEND_ROWS or len(set(codes)) < len(codes):
        return False
    given = {normal(grid.text(row, column)) for column in band for row in grid.filled[column]}
    return all(code in given for code in codes)


def _stands_alone(grid: Grid, run: list[int]) -> bool:
    """Whether a run of columns begins with a column of its own texts rather than with answers."""
    kinds = [grid.kind(row, run[0]) for row in grid.filled[run[0]]]
    texts = {grid.text(row, run[0]) for row in grid.filled[run[0]]}
    wordy = sum(kind in (SHORT, PHRASE, PROSE, CODE) for kind in kinds)
    return len(run) > 1 and len(kinds) > 2 and wordy * 4 > len(kinds) * 3 and len(texts) * 3 > len(kinds) * 2
