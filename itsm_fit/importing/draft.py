"""One table on its way into a project: as it was detected, and what a person made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from itsm_fit.findings import Issue
from itsm_fit.importing.answers import read_table
from itsm_fit.importing.book import OpenedWorkbook, empty_layout, read_with
from itsm_fit.importing.detect.account import account, left_of
from itsm_fit.importing.doubt import SURE, doubtful_layout
from itsm_fit.importing.grid import Grid
from itsm_fit.importing.layout import CellContent, Layout, LeftOut
from itsm_fit.importing.meanings import answer_cells
from itsm_fit.importing.noticed import of_table
from itsm_fit.importing.roles import ColumnRole, RowRole, with_column_role, with_row_role
from itsm_fit.importing.scale import parse_score
from itsm_fit.importing.table_reading import TableReading
from itsm_fit.importing.text import normal
from itsm_fit.language import Phrase, WordedEnum
from itsm_fit.model.tool import Level, Matrix, Meaning, Responses
from itsm_fit.storage.spreadsheet import CellPlace

_UNTICKED = Phrase("the table is not ticked")


class WordOrigin(WordedEnum):
    """How the meaning of an answer word came about."""

    RULE = "known"
    CUSTOM = "by the usual meaning"
    SCALED = "guessed scale"
    LEARNT = "learnt"
    CHOSEN = "chosen"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class AnswerWord:
    """An answer word of a table, what it means, how often it stands there, and its first cell ("" when ticked)."""

    text: str
    meaning: Meaning
    known: WordOrigin
    times: int
    cell: str = ""


@dataclass(frozen=True)
class TableDraft:
    """A table of a book with every choice made about it; each `with_…` gives another draft.

    `detected` is the layout found (None for a sheet on which no table was found), `runner_up` the second best.
    `choices` are meanings by answer as written, `learnt` those remembered by word in normal form. `names` gives tools
    another name; "" leaves a tool out. `best` and `worst` are the ends of the scale of scores and `lowest_is_best` its
    direction where a person has said them.
    """

    book: OpenedWorkbook = field(repr=False)
    layout: Layout
    detected: Layout | None = None
    runner_up: Layout | None = None
    forced: Mapping[int, RowRole] = field(default_factory=dict)
    choices: Mapping[str, Meaning] = field(default_factory=dict)
    learnt: Mapping[str, Meaning] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    wanted: bool = True
    best: float | None = None
    worst: float | None = None
    lowest_is_best: bool | None = None
    detected_confidence: float = 0.0

    @property
    def confidence(self) -> float:
        """How likely the layout is right, 0 to 1; certain once a person has changed it."""
        return self.detected_confidence if self.layout == self.detected else 1.0

    @property
    def grid(self) -> Grid:
        return self.book.grids[self.layout.sheet]

    @cached_property
    def read(self) -> TableReading:
        """The table by the layout as it stands, as it was found where nobody has changed anything."""
        of_scale = (self.best, self.worst, self.lowest_is_best)
        if not self.forced and of_scale == (None, None, None):
            found = next((its for its in self.book.found if its.layout is self.layout), None)
            if found is not None:
                return found
        return read_with(
            self.book, self.layout, self.forced, best=self.best, worst=self.worst, lowest_is_best=self.lowest_is_best
        )

    @cached_property
    def words(self) -> tuple[AnswerWord, ...]:
        """The answer words, those that stand there most often first."""
        reading = self.read.reading
        times = sorted(self.read.times.items(), key=lambda item: -item[1])
        first = self._first_cells
        return tuple(
            AnswerWord(text, *self._meaning(text, reading.meanings[text]), number, first.get(text, ""))
            for text, number in times
        )

    @cached_property
    def _first_cells(self) -> dict[str, str]:
        """The first cell of each answer word, by text."""
        left, found = set(self.read.times), {}
        for row, column in answer_cells(self.layout, self.read.rows):
            if not left:
                break
            text = self.grid.text(row, column)
            if text in left:
                left.remove(text)
                found[text] = CellPlace(row, column).name
        return found

    @property
    def undecided(self) -> tuple[AnswerWord, ...]:
        """The words that no rule knows and nobody has decided."""
        return tuple(word for word in self.words if word.known is WordOrigin.UNDECIDED)

    @property
    def is_certain(self) -> bool:
        """Whether nothing about the table needs a person's eye: a clear layout, every word known, no scale guessed."""
        open_scale = self.is_guessed or self.read.reading.direction_unknown
        return self.is_clear and bool(self.words) and not self.undecided and not open_scale

    @property
    def is_guessed(self) -> bool:
        """Whether only the answers suggest the scale of their scores, and nobody has said which end of it is best."""
        return self.read.reading.guessed and self.lowest_is_best is None

    @property
    def is_clear(self) -> bool:
        """Whether the layout was found with confidence, or is as a person left it."""
        return self.confidence >= SURE and (self.detected is not None or self.wanted)

    @property
    def other(self) -> Layout | None:
        """The layout that may be taken in the place of the present one: the second best, or the one detected."""
        return self.detected if self.runner_up is not None and self.layout == self.runner_up else self.runner_up

    @property
    def is_table(self) -> bool:
        """Whether it holds requirements, and a tool to answer them that is not left out."""
        return self.read.table.feature_count > 0 and any(self.names.get(tool) != "" for tool in self.tools)

    @cached_property
    def matrix(self) -> Matrix | None:
        """The table as it goes into a project; None when it holds no answers."""
        table = replace(self.read.table, meanings={word.text: word.meaning for word in self.words})
        whole = read_table(self.grid, table, self.book.name, self.book.sha256)
        responses = tuple(self._named(column) for column in whole.responses if self.names.get(column.tool) != "")
        if not responses or not whole.features:
            return None
        return replace(whole, responses=responses)

    @property
    def doubt(self) -> Sequence[Issue]:
        """That the layout found is doubtful, as long as it is."""
        if self.detected is None:
            return ()
        return doubtful_layout(self.book.name, self.layout, self.confidence, self.runner_up)

    @cached_property
    def noticed(self) -> tuple[Issue, ...]:
        """What is to be said about the table as it is read now, without the words that have been decided."""
        decided = {word.text for word in self.words if word.known in (WordOrigin.CHOSEN, WordOrigin.LEARNT)}
        reading = self.read.reading
        left = replace(
            reading,
            undecided=reading.undecided - decided,
            codes=tuple(text for text in reading.codes if text not in decided),
        )
        return (*self.doubt, *of_table(self.book.name, replace(self.read, reading=left)))

    def with_column(self, column: int, role: ColumnRole) -> TableDraft:
        """Give a column another role; raises EditError when the table would make no sense."""
        return replace(self, layout=with_column_role(self.layout, self.grid, column, role))

    def with_row(self, row: int, role: RowRole) -> TableDraft:
        """Give a row another role; raises EditError as `with_row_role` does."""
        layout, forced = with_row_role(self.layout, self.forced, self.grid, row, role)
        return replace(self, layout=layout, forced=forced)

    def with_layout(self, layout: Layout) -> TableDraft:
        """Read the table by another layout, such as the runner-up; rows set by hand are forgotten."""
        return replace(self, layout=layout, forced={})

    def with_choice(self, text: str, meaning: Meaning) -> TableDraft:
        """Say what an answer word means; `Level.UNKNOWN` leaves it unknown on purpose."""
        return self._kept(choices={**self.choices, text: meaning})

    def with_best(self, best: float) -> TableDraft:
        """Say which score of a numeric scale is the best possible one."""
        return replace(self, best=best)

    def with_worst(self, worst: float) -> TableDraft:
        """Say which score of a numeric scale is the worst possible one, worth nothing."""
        return replace(self, worst=worst)

    def with_direction(self, *, lowest_is_best: bool) -> TableDraft:
        """Say which end of a numeric scale is the best one; ends that were said change places."""
        if self.read.reading.lowest_is_best == lowest_is_best:
            return replace(self, lowest_is_best=lowest_is_best)
        return replace(self, lowest_is_best=lowest_is_best, best=self.worst, worst=self.best)

    def with_name(self, tool: str, name: str) -> TableDraft:
        """Give a tool of the file the name it shall have in the project; "" leaves it out."""
        return self._kept(names={**self.names, tool: name})

    def with_wanted(self, *, wanted: bool) -> TableDraft:
        """Say whether the table is taken in."""
        return self._kept(wanted=wanted)

    def with_rest_unknown(self) -> TableDraft:
        """Leave every word that is still undecided unknown on purpose."""
        return self._kept(
            choices={**self.choices, **dict.fromkeys((its.text for its in self.undecided), Level.UNKNOWN)}
        )

    def _kept(self, **changes: Any) -> TableDraft:
        """The draft with changes that leave its cells read as they are, which takes its time for large tables."""
        made = replace(self, **changes)
        made.__dict__.update({name: self.__dict__[name] for name in ("read", "_first_cells") if name in self.__dict__})
        return made

    @property
    def tools(self) -> tuple[str, ...]:
        """The tools as the file names them."""
        return tuple(dict.fromkeys(tool.name for tool in self.layout.tools))

    def _meaning(self, text: str, read: Meaning) -> tuple[Meaning, WordOrigin]:
        word = normal(text)
        if text in self.choices:
            return self.choices[text], WordOrigin.CHOSEN
        reading = self.read.reading
        if text not in reading.undecided:
            scaled = self.is_guessed and parse_score(text) is not None
            return (
                read,
                WordOrigin.SCALED if scaled else WordOrigin.CUSTOM if text in reading.codes else WordOrigin.RULE,
            )
        if word in self.learnt:
            return self.learnt[word], WordOrigin.LEARNT
        return Level.UNKNOWN, WordOrigin.UNDECIDED

    def _named(self, column: Responses) -> Responses:
        name = self.names.get(column.tool, column.tool)
        return column if name == column.tool else replace(column, tool=name)


def left_out_by(drafts: Sequence[TableDraft]) -> tuple[LeftOut, ...]:
    """The cells of a book that no wanted draft of it uses, lost answers first; a table left out as a whole once."""
    tables = [draft for draft in drafts if draft.is_table]
    if not tables:
        return ()
    wanted = [draft.read for draft in tables if draft.wanted]
    left = account(list(tables[0].book.grids.values()), [draft.read for draft in tables])
    whole = [left_of(draft.read, wanted, _UNTICKED) for draft in tables if not draft.wanted]
    return tuple(sorted((*left, *whole), key=lambda its: tuple(CellContent).index(its.holds)))


def drafts_of(book: OpenedWorkbook, learnt: Mapping[str, Meaning] | None = None) -> tuple[TableDraft, ...]:
    """A draft for each table of a book, in the order found, then one for each sheet without a table.

    Not wanted are sheets without a table, and tables that nobody has answered beside others that are answered.
    """
    known = learnt or {}
    found = [
        TableDraft(book, its.layout, its.layout, its.runner_up, learnt=known, detected_confidence=its.layout_confidence)
        for its in book.tables
    ]
    if any(draft.words for draft in found):
        found = [replace(draft, wanted=bool(draft.words)) for draft in found]
    held = {draft.layout.sheet for draft in found}
    rest = [grid for name, grid in book.grids.items() if name not in held and grid.height > 1]
    return (*found, *(TableDraft(book, empty_layout(grid), learnt=known, wanted=False) for grid in rest))
