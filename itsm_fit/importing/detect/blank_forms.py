"""Forms nobody has answered yet: headings of requirements and of answers, requirements below, answers blank."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.importing.detect.frames import TableFrame, find_bands
from itsm_fit.importing.detect.view import SheetView
from itsm_fit.importing.grid import CODE, PHRASE, PROSE, SHORT
from itsm_fit.importing.headings import Role, roles_of, take_apart

_SURE = 0.6
_LEAST = 3
"""Requirements below which a blank form is not taken for one."""
_SCOUTED = 200
_BESIDE = frozenset({Role.ID, Role.GROUP, Role.PRIORITY, Role.WEIGHT, Role.COMMENT})


def find_forms(view: SheetView) -> Iterator[TableFrame]:
    """The outlines of unanswered forms of a sheet; meant for sheets without answers, where only headings can tell."""
    for band in find_bands(view):
        starts = [
            (row, answers)
            for row in range(min(view.height, _SCOUTED))
            if (answers := _answer_headings(view, band, row))
        ]
        for at, (row, answers) in enumerate(starts):
            last = starts[at + 1][0] - 1 if at + 1 < len(starts) else view.height - 1
            yield TableFrame(view, (row,), band, row + 1, last, answers)


def _answer_headings(view: SheetView, band: tuple[int, ...], row: int) -> frozenset[int]:
    """The blank columns headed as answers in a row that heads requirements too."""
    texts = {column: view.text(row, column) for column in view.filled_in(row, band)}
    roles = {column: roles_of(text) for column, text in texts.items()}
    asked = [at for at, named in roles.items() if named.get(Role.TEXT, 0.0) >= _SURE and _lists(view, row, at)]
    beside = {role for named in roles.values() for role, sure in named.items() if sure >= _SURE} & _BESIDE
    if not asked or not beside:
        return frozenset()
    return frozenset(
        at for at, text in texts.items() if take_apart(text).kind is Role.ANSWER and view.filled[at][-1] == row
    )


def _lists(view: SheetView, row: int, column: int) -> bool:
    below = [at for at in view.filled[column] if at > row][:_LEAST]
    return len(below) == _LEAST and all(view.kind(at, column) in (SHORT, PHRASE, PROSE, CODE) for at in below)
