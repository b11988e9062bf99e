"""What the rows of a table are: requirements, titles of groups, or what is to be skipped."""

from __future__ import annotations

import re
from collections import Counter

from itsm_fit.importing.grid import AMOUNT, ANSWERISH, BLANK, DATE, LINK, NUMBER, PROSE, SHARE, Grid
from itsm_fit.importing.headings import Role, says
from itsm_fit.importing.layout import FeatureRow, Layout, Orientation, Rows
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.text import normal

_PLACEHOLDER = re.compile(r"[\[<{…].*[\]>}…]|[._ …-]{3,}")
_NUMBERED = re.compile(r"((?:\d+|[A-Za-z]{1,4}[-_ ]?\d+|[A-Z])(?:[.-]\d+)*)\.?(?=\s|$|[:)–-])")
_USUAL = 0.08
"""Share of a table's answers from which a kind of cell counts as one of its usual kinds."""
_FIGURES = frozenset({NUMBER, AMOUNT, SHARE})
_SCOUTED = 1500
_LONGEST_TOTAL = 40


def classify(grid: Grid, layout: Layout) -> Rows:
    """Each row from the layout's first to its last that is not blank."""
    if layout.orientation is Orientation.ROWS:
        tools = {tool.row for tool in layout.tools}
        filled = (row for row in range(layout.first, layout.last + 1) if not grid.is_blank(row))
        return Rows(skipped=tuple(row for row in filled if row not in tools))
    return _Classifier(grid, layout).run()


def is_placeholder(text: str) -> bool:
    """Whether a text only shows where one is to be put: "[Name goes here]", "……", " + + "."""
    return bool(_PLACEHOLDER.fullmatch(text.strip())) or not any(map(str.isalnum, text))


class _Classifier:
    """Goes through the rows once; rows without answers wait until the next answer shows whether they head something."""

    def __init__(self, grid: Grid, layout: Layout) -> None:
        self.grid, self.layout = grid, layout
        self.responses = tuple(dict.fromkeys(column for tool in layout.tools for column in tool.responses))
        beside = {tool.comment for tool in layout.tools} | {layout.group, layout.note, *self.responses}
        self.describing = tuple(at for at in range(grid.width) if at not in beside)
        self.headings = [self._row_texts(row) for row in layout.header]
        self.heading_labels = {grid.sheet.rows[row][layout.text] for row in layout.header} - {""}
        span = grid.kinds[layout.first : layout.last + 1]
        self.blank = all(line[column] == BLANK for line in span for column in self.responses)
        self.usual, self.patterns = self._survey()
        self.features: list[FeatureRow] = []
        self.groups: list[int] = []
        self.skipped: list[int] = []
        self.waiting: list[int] = []
        self.title = self.title_priority = ""
        self.group_texts = self._group_texts(layout.group)

    def run(self) -> Rows:
        """The rows, each put where it belongs."""
        known: dict[str, tuple[str, bool]] = {}
        kinds, cells, text = self.grid.kinds, self.grid.sheet.rows, self.layout.text
        for row in range(self.layout.first, self.layout.last + 1):
            line = kinds[row]
            if line not in known:
                known[line] = self._answers(line)
            answers, plain = known[line]
            if plain and cells[row][text] not in self.heading_labels:
                if self.waiting:
                    self._settle(row)
                self._add(row)
            elif answers:
                self._take_answered(row, answers)
            elif line.strip():
                self.waiting.append(row)
        self._close()
        return Rows(tuple(self.features), tuple(self.groups), tuple(sorted(self.skipped)))

    def _group_texts(self, column: int | None) -> dict[int, str]:
        """The text of the group column by row; it may stand on the first row of its group only."""
        if column is None:
            return {}
        found: dict[int, str] = {}
        current = ""
        shown, cells, covered = self.grid.shown, self.grid.sheet.rows, bool(self.grid.covered)
        for row in range(self.layout.first, self.layout.last + 1):
            text = shown[cells[row][column]] or (self.grid.under(row, column) if covered else "")
            found[row] = current = text or current
        return found

    def _answers(self, line: str) -> tuple[str, bool]:
        """The kinds of answers on a row, and whether they and a text make it a requirement without another look."""
        answers = "".join(line[column] for column in self.responses).replace(BLANK, "")
        plain = line[self.layout.text] != BLANK and ANSWERISH.issuperset(answers) and not _FIGURES.issuperset(answers)
        return answers, plain and bool(answers)

    def _survey(self) -> tuple[frozenset[str], frozenset[tuple[int, ...]]]:
        """The usual kinds of answers, and which other columns are filled on rows that answer."""
        span = range(self.layout.first, self.layout.last + 1)
        kinds: Counter[str] = Counter()
        patterns: Counter[tuple[int, ...]] = Counter()
        for row in span[:: max(1, len(span) // _SCOUTED)]:
            line = self.grid.kinds[row]
            answers = [line[column] for column in self.responses if line[column] != BLANK]
            kinds.update(answers)
            if line[self.layout.text] != BLANK and (answers or self.blank):
                patterns[self._pattern(row)] += 1
        usual = frozenset(kind for kind, count in kinds.items() if count >= kinds.total() * _USUAL) - {LINK, DATE}
        common = frozenset(at for at, count in patterns.items() if len(at) > 1 and count * 20 >= patterns.total())
        return usual, common

    def _pattern(self, row: int) -> tuple[int, ...]:
        line = self.grid.kinds[row]
        return tuple(column for column in self.describing if line[column] != BLANK)

    def _row_texts(self, row: int) -> list[str]:
        return [normal(self.grid.text(row, column)) for column in (self.layout.text, *self.responses)]

    def _take_answered(self, row: int, answers: str) -> None:
        label = self._label(row)
        if not label or self._is_heading(row) or self._is_total(row, label, answers) or self._is_about(label, answers):
            self.skipped.append(row)
        elif self._is_title_with_figures(row, answers):
            self.waiting.append(row)
        else:
            self._settle(row)
            self._add(row)

    def _label(self, row: int) -> str:
        text = self.grid.text(row, self.layout.text) or self.grid.under(row, self.layout.text)
        return self.grid.text(row, self.layout.id) if not text and self.layout.id is not None else text

    def _add(self, row: int) -> None:
        key = self._label(row) if self.layout.orientation is Orientation.LONG else ""
        priority = self.title_priority if self.layout.priority is None else ""
        self.features.append(FeatureRow(row, self.group_texts.get(row) or self.title, priority, key))

    def _is_heading(self, row: int) -> bool:
        return (
            self.grid.sheet.rows[row][self.layout.text] in self.heading_labels and self._row_texts(row) in self.headings
        )

    def _is_total(self, row: int, label: str, answers: str) -> bool:
        """A total, average or rank: said by its label, with figures only, and no feature's id."""
        if not _FIGURES.issuperset(answers) or (
            self.layout.id is not None and self.grid.kinds[row][self.layout.id] != BLANK
        ):
            return False
        return says(label, Role.TOTAL) >= 0.6 or says(label, Role.SCORE) >= 0.9

    def _is_about(self, label: str, answers: str) -> bool:
        """Data about the tools: links, dates, amounts and the like where answers of another kind are usual."""
        if ANSWERISH.issuperset(answers):
            return False
        if all(kind in (LINK, DATE) for kind in answers):
            return True
        if self.layout.orientation is not Orientation.COLUMNS:
            return False
        odd = sum(kind in (LINK, DATE, AMOUNT, PROSE) and kind not in self.usual for kind in answers)
        answering = any(kind in ANSWERISH for kind in answers)
        return odd == len(answers) or (
            not answering
            and (says(label, Role.ABOUT, Role.PRODUCT, Role.TOOL, Role.COMMENT) >= 0.6 or odd * 2 > len(answers))
        )

    def _is_title_with_figures(self, row: int, answers: str) -> bool:
        """A title with subtotals beside it in a table that is answered in words."""
        figures = _FIGURES.issuperset(answers) and self.usual.isdisjoint(answers)
        return figures and self._pattern(row) not in self.patterns

    def _settle(self, row: int) -> None:
        """An answer has come: of the rows that waited, those that head something are titles, the others features."""
        for at, waiting in enumerate(self.waiting):
            following = self.waiting[at + 1] if at + 1 < len(self.waiting) else row
            if self._is_heading(waiting):
                self.skipped.append(waiting)
            elif self._is_open(waiting, following):
                self._add(waiting)
            else:
                self._begin_group(waiting)
        self.waiting.clear()

    def _begin_group(self, row: int) -> None:
        self.groups.append(row)
        kinds = self.grid.kinds[row]
        texts = (
            self.grid.text(row, column) for column, kind in enumerate(kinds) if kind not in (BLANK, NUMBER, AMOUNT)
        )
        title = next(texts, "")
        if title:
            self.title = title
            self.title_priority = str(parse_priority(title) or "")

    def _is_open(self, row: int, following: int) -> bool:
        """Whether a row without answers is a requirement left open rather than a title."""
        if self.grid.kinds[row][self.layout.text] == BLANK or self._pattern(row) not in self.patterns:
            return False
        label = self._label(row)
        return not self._numbers_above(row, following) and (
            len(label) > _LONGEST_TOTAL or says(label, Role.TOTAL) < 0.6
        )

    def _numbers_above(self, row: int, following: int) -> bool:
        """Whether the number of a row is that of a chapter to which the following row's number belongs: 1, 1.1."""
        own, after = self._number(row).removesuffix(".0"), self._number(following)
        if not own or not after.startswith(own):
            return False
        rest = after[len(own) :]
        return rest.lstrip(".-")[:1].isdigit() and (rest[0] in ".-" or not own[-1].isdigit())

    def _number(self, row: int) -> str:
        at = self.layout.id if self.layout.id is not None else self.layout.text
        found = _NUMBERED.match(self.grid.text(row, at))
        return found[1] if found else ""

    def _close(self) -> None:
        """Rows at the end that no answer follows: requirements left open up to the first that is none, then notes."""
        if self.blank:
            last = max((at for at, row in enumerate(self.waiting) if self._is_open(row, row)), default=-1)
            notes = self.waiting[last + 1 :]
            del self.waiting[last + 1 :]
            self._settle(self.layout.last)
            self.skipped.extend(notes)
            return
        for at, row in enumerate(self.waiting):
            before = self.waiting[at - 1] if at else max((its.row for its in self.features), default=row - 1)
            if row - before > 1 or not self._is_open(row, row):
                self.skipped.extend(self.waiting[at:])
                return
            self._add(row)
