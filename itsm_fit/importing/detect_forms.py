"""Forms nobody has answered yet: headings of requirements and of answers, requirements below, answers blank."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.importing.detect_bands import find_bands
from itsm_fit.importing.detect_headers import Block
from itsm_fit.importing.grid import BLANK, CODE, PHRASE, PROSE, SHORT, Grid
from itsm_fit.importing.headings import Role, roles_of, take_apart

_SURE = 0.6
_LEAST = 3
"""Requirements below which a blank form is not taken for one."""
_BESIDE = frozenset({Role.ID, Role.GROUP, Role.PRIORITY, Role.WEIGHT, Role.COMMENT})


def find_forms(grid: Grid) -> Iterator[Block]:
    """The outlines of unanswered forms of a sheet; meant for sheets without answers."""
    for band in find_bands(grid):
        starts = [
            (row, answers) for row in range(min(grid.height, 200)) if (answers := _answer_headings(grid, band, row))
        ]
        for at, (row, answers) in enumerate(starts):
            last = starts[at + 1][0] - 1 if at + 1 < len(starts) else grid.height - 1
            yield Block(grid, (row,), band, row + 1, last, answers)


def _answer_headings(grid: Grid, band: tuple[int, ...], row: int) -> frozenset[int]:
    """The blank columns headed as answers in a row that heads requirements too."""
    texts = {column: grid.text(row, column) for column in band if grid.kinds[row][column] != BLANK}
    roles = {column: roles_of(text) for column, text in texts.items()}
    asked = [
        column for column, named in roles.items() if named.get(Role.TEXT, 0.0) >= _SURE and _lists(grid, row, column)
    ]
    beside = {role for named in roles.values() for role, sure in named.items() if sure >= _SURE} & _BESIDE
    if not asked or not beside:
        return frozenset()
    return frozenset(
        column
        for column, text in texts.items()
        if take_apart(text).kind is Role.ANSWER and not grid.below(row, column, 1)
    )


def _lists(grid: Grid, row: int, column: int) -> bool:
    below = grid.below(row, column, _LEAST)
    return len(below) == _LEAST and all(grid.kinds[at][column] in (SHORT, PHRASE, PROSE, CODE) for at in below)
