"""Where cases went another way than is drawn, listed below the drawing by how many did."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from itsm_fit.scoring import wording
from itsm_fit.writing import in_quotes
from ui.session.work import Work
from ui.stages.fit.cells import ShareCell
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import Elided
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import count, listed, many

if TYPE_CHECKING:
    from itsm_fit.replay.result import LogJump, LogReplay

_NAMED: Final = 4
_MOST_ROWS: Final = 500
"""Jumps that are listed: a log that goes with no drawing has thousands."""


class JumpRow(NamedTuple):
    """A way that is not drawn: its number in the replay, in words, by which share of the cases.

    `bar` is the share beside that of the commonest way, `told` the share, so that unequal ones read unequal.
    """

    number: int
    jump: LogJump
    words: str
    process: str
    share: float
    bar: float
    told: str


class LivedPanel(LazyPanel):
    """The row that is chosen is the arc that stands out."""

    chosen = Signal(object)
    """The number of the jump to be shown, or None."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._session, self._choice, self._lived = work.session, work.choice, work.lived
        self._wanted: int | None = None
        """A jump that is to be current once it is listed."""
        self.headline, self.undrawn = Elided("", "muted"), Elided("", "muted")
        self.go, self.read = QPushButton(tr("Show its drawing")), QPushButton(tr("Read a log"))
        self.table: TableView[JumpRow] = TableView((), tr("Ways that are not drawn"), work.look)
        self._lay_out()
        self.go.clicked.connect(self._lived.drawing_asked)
        self.read.clicked.connect(lambda: self._choice.page_asked.emit("value", "tickets"))
        self.table.row_changed.connect(lambda row: self.chosen.emit(row.number if row is not None else None))
        self.table.asked.connect(lambda row, _column: self.chosen.emit(row.number))
        self._lived.changed.connect(self.touch)
        self._session.project_changed.connect(self.touch)
        self._choice.process_changed.connect(self.touch)

    def refresh(self) -> None:
        from itsm_fit.replay.words import jump_words

        its, project = self._lived.replay, self._session.project
        names, cases = project.process_names, its.cases if its is not None else 1
        jumps = its.jumps[:_MOST_ROWS] if its is not None else ()
        most = max((jump.cases for jump in jumps), default=1)
        told = _told({its.cases / cases for its in jumps})
        rows = [
            JumpRow(at, its, jump_words(its, project), names[its.process], share, its.cases / most, told[share])
            for at, its in enumerate(jumps)
            for share in (its.cases / cases,)
        ]
        self.table.set_columns(_SEVERAL if len({row.jump.process for row in rows}) > 1 else _COLUMNS)
        self.table.set_rows(rows, same=lambda row: row.number)
        self.headline.setText(_headline(its))
        self.undrawn.setText(_undrawn(its) if its is not None else "")
        self.undrawn.setVisible(its is not None and bool(its.undrawn))
        self.read.setVisible(its is None)
        self.go.setVisible(its is not None and self._choice.process != its.process)
        if self._wanted is not None:
            self.go_to(self._wanted)

    def go_to(self, number: int) -> None:
        """Make a jump the current row, as a click on its arc does."""
        found = self.table.go_to(lambda row: row.number == number)
        self._wanted = None if found else number

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(10, 4, 8, 4)
        line.addWidget(self.headline, 1)
        line.addWidget(self.go)
        line.addWidget(self.read)
        below = QHBoxLayout()
        below.setContentsMargins(10, 0, 8, 4)
        below.addWidget(self.undrawn)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addLayout(below)
        box.addWidget(self.table, 1)


_PROCESS: TableColumn[JumpRow] = TableColumn(Caption("Process"), lambda row: row.process, width=18)
_COLUMNS: tuple[TableColumn[JumpRow], ...] = (
    TableColumn(
        Caption("Cases"), lambda row: count(row.jump.cases), key=lambda row: row.jump.cases, right=True, width=7
    ),
    TableColumn(
        Caption("Share"),
        lambda row: row.told,
        key=lambda row: row.share,
        figure=lambda row: row.bar,
        delegate=ShareCell,
        width=17,
        help=Caption("Share of all cases"),
    ),
    TableColumn(Caption("What happened"), lambda row: row.words, width=30, stretch=True),
    TableColumn(
        Caption("Such as"),
        lambda row: ", ".join(row.jump.examples),
        width=26,
        stretch=True,
        help=Caption("Some of the cases, by the names that the log gives them"),
    ),
)
_SEVERAL = (*_COLUMNS[:2], _PROCESS, *_COLUMNS[2:])


def _told(shares: Collection[float]) -> dict[float, str]:
    """Each share as per cent; only its neighbours can read as it does."""
    ordered = sorted(shares)
    return {
        share: wording.percent(share, wording.decimals_apart(share, ordered[max(at - 1, 0) : at + 2]))
        for at, share in enumerate(ordered)
    }


def _headline(its: LogReplay | None) -> str:
    if its is None:
        return tr("A log of tickets tells how cases really go: replay one on a process, and what differs stands here.")
    told = tr(
        "{process}: {cases}, {fitting} as drawn, {deviating} otherwise, {running} still running",
        process=its.name,
        cases=many(its.cases, "case"),
        fitting=count(its.fitting),
        deviating=count(its.deviating),
        running=count(its.running),
    )
    if its.fitness is not None:
        told = tr("{told} · fitness {fitness}", told=told, fitness=wording.fraction(its.fitness))
    if len(its.jumps) > _MOST_ROWS:
        return tr(
            "{told}. These are the {most} commonest of {all} ways that are not drawn.",
            told=told,
            most=count(_MOST_ROWS),
            all=count(len(its.jumps)),
        )
    if its.jumps:
        return told
    return tr("{told}. No case went another way than is drawn.", told=told)


def _undrawn(its: LogReplay) -> str:
    """What happened that means no step."""
    told = tuple(f"{in_quotes(each.activity)} ({many(each.cases, 'case')})" for each in its.undrawn)
    return tr("In the log and not in the drawing: {activities}", activities=listed(told, _NAMED))
