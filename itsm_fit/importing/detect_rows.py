"""What the rows of a table are: requirements, titles of groups, or what is to be skipped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from itsm_fit.importing.grid import AMOUNT, ANSWERISH, BLANK, DATE, LINK, NUMBER, PROSE, Grid
from itsm_fit.importing.headings import Role, says
from itsm_fit.importing.layout import FeatureRow, Layout, Orientation, Rows
from itsm_fit.importing.levels import parse_priority
from itsm_fit.importing.text import normal

_PLACEHOLDER = re.compile(r"[\[<{…].*[\]>}…]|\.{3,}")
_NUMBERED = re.compile(r"((?:\d+|[A-Za-z]{1,4}[-_ ]?\d*)(?:[.-]\d+)*)\.?(?=\s|$|[:)–-])")
_USUAL = 0.08
"""Share of a table's answers from which a kind of cell counts as one of its usual kinds."""


@dataclass
class _Found:
    features: list[FeatureRow] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)
    skipped: list[int] = field(default_factory=list)


def classify(grid: Grid, layout: Layout) -> Rows:
    """Each row from the layout's first to its last that is not blank."""
    if layout.orientation is Orientation.ROWS:
        tools = {tool.row for tool in layout.tools}
        filled = (row for row in range(layout.first, layout.last + 1) if not grid.is_blank(row))
        return Rows(skipped=tuple(row for row in filled if row not in tools))
    return _Classifier(grid, layout).run()


class _Classifier:
    """Goes through the rows once; rows without answers wait until the next answer shows whether they head something."""

    def __init__(self, grid: Grid, layout: Layout) -> None:
        self.grid, self.layout = grid, layout
        self.responses = tuple(column for tool in layout.tools for column in tool.responses)
        self.label_columns = [at for at in (layout.id, layout.group, layout.text) if at is not None]
        self.headings = {normal(grid.text(row, layout.text)) for row in layout.header} - {""}
        self.usual = self._usual_kinds()
        self.described = _share_filled(grid, layout, layout.priority if layout.priority is not None else layout.weight)
        self.found = _Found()
        self.waiting: list[int] = []
        self.group = ""
        self.title = ""
        self.title_priority = ""

    def run(self) -> Rows:
        grid, layout = self.grid, self.layout
        group = layout.group
        for row in range(layout.first, layout.last + 1):
            line = grid.kinds[row]
            if not line.strip():
                continue
            if group is not None and (text := grid.under(row, group)):
                self.group = text
            answers = [kind for column in self.responses if (kind := line[column]) != BLANK]
            if answers:
                self._answered(row, answers)
            else:
                self.waiting.append(row)
        self.found.skipped.extend(self._unfollowed())
        return Rows(tuple(self.found.features), tuple(self.found.groups), tuple(sorted(self.found.skipped)))

    def _usual_kinds(self) -> frozenset[str]:
        step = max(1, (self.layout.last - self.layout.first + 1) // 1500)
        rows = range(self.layout.first, self.layout.last + 1, step)
        kinds = Counter(self.grid.kinds[row][column] for row in rows for column in self.responses)
        del kinds[BLANK]
        least = kinds.total() * _USUAL
        return frozenset(kind for kind, count in kinds.items() if count >= least) - {LINK, DATE}

    def _answered(self, row: int, answers: Sequence[str]) -> None:
        label = self.grid.text(row, self.layout.text) or self.grid.under(row, self.layout.text)
        if not label and self.layout.id is not None:
            label = self.grid.text(row, self.layout.id)
        if not label or self._is_heading(row) or self._is_total(row, label, answers) or self._is_about(label, answers):
            self.found.skipped.append(row)
            return
        if self._only_subtotals(row, answers):
            self.waiting.append(row)
            return
        self._settle(row)
        priority = self.title_priority if self.layout.priority is None else ""
        self.found.features.append(FeatureRow(row, self.group or self.title, priority))

    def _is_heading(self, row: int) -> bool:
        return bool(self.headings) and any(
            self.grid.kinds[row] == self.grid.kinds[head] and self._same(row, head) for head in self.layout.header
        )

    def _same(self, row: int, head: int) -> bool:
        return all(
            normal(self.grid.text(row, column)) == normal(self.grid.text(head, column))
            for column in (self.layout.text, *self.responses)
        )

    def _is_total(self, row: int, label: str, answers: Sequence[str]) -> bool:
        if not all(kind in (NUMBER, AMOUNT, "%") for kind in answers):
            return False
        named = max(says(label, Role.TOTAL), says(label, Role.SCORE)) >= 0.9 or (
            self.grid.kind(row, self.layout.text) != BLANK
            and bool(
                re.match(
                    r"(?:sum|total|summe|gesamt|average|durchschnitt|mean|rang|rank|score|somme|suma)\b", normal(label)
                )
            )
        )
        return named

    def _is_about(self, label: str, answers: Sequence[str]) -> bool:
        """Data about the tools: links, dates, amounts and the like where answers of another kind are usual."""
        if self.layout.orientation is not Orientation.COLUMNS:
            return all(kind in (LINK, DATE) for kind in answers)
        if all(kind in (LINK, DATE, AMOUNT) and kind not in self.usual for kind in answers):
            return True
        answering = any(kind in ANSWERISH for kind in answers)
        odd = sum(kind in (LINK, DATE, AMOUNT, PROSE) and kind not in self.usual for kind in answers)
        return not answering and (says(label, Role.ABOUT) >= 0.6 or odd * 2 > len(answers))

    def _only_subtotals(self, row: int, answers: Sequence[str]) -> bool:
        """A title with figures beside it in a table that is answered in words."""
        numbers = all(kind in (NUMBER, AMOUNT, "%") and kind not in self.usual for kind in answers)
        return numbers and not self._described(row)

    def _described(self, row: int) -> bool:
        columns = (self.layout.id, self.layout.priority, self.layout.weight)
        return any(column is not None and self.grid.kinds[row][column] != BLANK for column in columns)

    def _settle(self, row: int) -> None:
        """An answer has come: of the rows that waited, those that head something are titles, the others features."""
        for at, waiting in enumerate(self.waiting):
            following = self.waiting[at + 1] if at + 1 < len(self.waiting) else row
            if self._is_heading(waiting):
                self.found.skipped.append(waiting)
            elif self._unanswered(waiting, following):
                self.found.features.append(FeatureRow(waiting, self.group or self.title, self.title_priority))
            else:
                self._open(waiting)
        self.waiting.clear()

    def _open(self, row: int) -> None:
        title = self._title(row)
        self.found.groups.append(row)
        if title:
            self.title = title
            self.title_priority = str(parse_priority(title) or "")

    def _title(self, row: int) -> str:
        kinds = self.grid.kinds[row]
        return next(
            (self.grid.text(row, column) for column, kind in enumerate(kinds) if kind not in (BLANK, NUMBER)), ""
        )

    def _unanswered(self, row: int, following: int) -> bool:
        """Whether a row without answers is a requirement left open rather than a title."""
        grid, layout = self.grid, self.layout
        if grid.kinds[row][layout.text] == BLANK:
            return False
        own, after = self._number(row), self._number(following)
        if (
            own
            and after
            and after != own
            and re.match(re.escape(own.rstrip("0").rstrip(".")) + r"[.\-]?\d", after)
            and len(after) > len(own.rstrip("0").rstrip("."))
        ):
            return False
        for column in (layout.priority, layout.weight):
            if column is not None and self.described > 0.5:
                return grid.kinds[row][column] != BLANK
        if layout.id is not None:
            return grid.kinds[row][layout.id] != BLANK
        others = [
            at for at, kind in enumerate(grid.kinds[row]) if kind != BLANK and at not in (layout.text, layout.group)
        ]
        return bool(others)

    def _number(self, row: int) -> str:
        at = self.layout.id if self.layout.id is not None else self.layout.text
        found = _NUMBERED.match(self.grid.text(row, at))
        return found[1] if found else ""

    def _unfollowed(self) -> list[int]:
        """Rows at the end that no answer follows: requirements left open, up to the first that is none; then notes."""
        for at, row in enumerate(self.waiting):
            before = self.waiting[at - 1] if at else (self.found.features[-1].row if self.found.features else row - 1)
            if row - before > 1 or not self._described(row) or not self._unanswered(row, row):
                return self.waiting[at:]
            self.found.features.append(FeatureRow(row, self.group or self.title, self.title_priority))
        return []


def _share_filled(grid: Grid, layout: Layout, column: int | None) -> float:
    if column is None:
        return 0.0
    rows = [row for row in range(layout.first, min(layout.last + 1, layout.first + 1500)) if not grid.is_blank(row)]
    return sum(grid.kinds[row][column] != BLANK for row in rows) / len(rows) if rows else 0.0


def is_placeholder(text: str) -> bool:
    """Whether a text only shows where one is to be put: "[Name goes here]"."""
    return bool(_PLACEHOLDER.fullmatch(text))
