"""What would have to be true for another tool to win, with a way to try it; and what cannot matter any longer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from itsm_fit.scoring import titles
from ui.stages.fit.parts import Switches
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import label, splitter
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, percent

if TYPE_CHECKING:
    from itsm_fit.certainty.answers import OtherAnswer
    from itsm_fit.certainty.flip import Flip, FlipCertificate, RivalFlips
    from itsm_fit.certainty.least_weights import WeightFlip
    from itsm_fit.certainty.settled import OpenAnswers, SettledAnswer
    from itsm_fit.scoring.result import Fit

_WAYS = {
    "flip": (Caption("Any answers"), Caption("The fewest answers of all, failed musts counting")),
    "by_value": (Caption("By value alone"), Caption("The fewest that leave every must as it is")),
    "by_open": (Caption("Open answers"), Caption("The fewest of the answers that are still open")),
    "weights": (Caption("Weights"), Caption("The least change of weights")),
}


@dataclass(frozen=True, slots=True)
class TurnRow:
    """One thing that would have to be otherwise."""

    who: str
    what: str
    text: str
    now: str
    then: str


@dataclass(frozen=True, slots=True)
class SettledRow:
    """An open answer that cannot matter, and why."""

    settled: SettledAnswer
    text: str
    proof: str


class FlipView(QWidget):
    """Rivals on the left; on the right what puts the current one first, and a button that tries it in What if."""

    asked = Signal(object)
    """The scenario to try."""

    def __init__(self, look: Look, names: Callable[[str], str]) -> None:
        super().__init__()
        self._names = names
        self._fit: Fit | None = None
        self.rivals: TableView[RivalFlips] = TableView(
            tuple(_rival_columns()), tr("What puts each other tool first"), look
        )
        self.turns: TableView[TurnRow] = TableView(_TURNS, tr("What would have to be otherwise"), look)
        self.ways = Switches(_WAYS, lambda _way: self._show_turns(), self)
        self.told = label("", selectable=True)
        self.try_it = QPushButton(tr("Try It"))
        self.try_it.setToolTip(tr("Try this in What if: the project stays as it is"))
        self.try_it.clicked.connect(self._try)
        self.rivals.row_changed.connect(lambda _row: self._show_turns())
        self._lay_out()

    def show_certificate(self, fit: Fit | None, certificate: FlipCertificate | None) -> None:
        """Nothing for None."""
        self._fit = fit
        self.rivals.set_rows(list(certificate.rivals) if certificate else [], same=lambda row: row.rival)
        self._show_turns()

    @property
    def current(self) -> Flip | WeightFlip | None:
        """What is shown: that of the current rival, of the way chosen."""
        row = self.rivals.current_row() or next(iter(self.rivals.table.shown), None)
        found: Flip | WeightFlip | None = getattr(row, self.ways.current) if row is not None else None
        return found

    def _show_turns(self) -> None:
        from itsm_fit.certainty.least_weights import WeightFlip
        from itsm_fit.certainty.words import flip_words, weight_words

        found = self.current
        if self._fit is None or found is None:
            self.turns.set_rows([])
            self.told.setText(tr("Nothing of this kind puts it first: that is proven.") if self._fit else "")
        elif isinstance(found, WeightFlip):
            self.turns.set_rows(list(_weight_rows(found, self._names)))
            self.told.setText(weight_words(found, self._names))
        else:
            self.turns.set_rows(list(_turn_rows(self._fit, found)))
            self.told.setText(flip_words(found))
        self.try_it.setEnabled(bool(self.turns.table.shown))

    def _try(self) -> None:
        found = self.current
        if self._fit is not None and found is not None:
            self.asked.emit(found.scenario(self._fit.project))

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 4, 0, 0)
        head = QHBoxLayout()
        for button in self.ways.buttons.values():
            head.addWidget(button)
        head.addStretch(1)
        head.addWidget(self.try_it)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self.turns, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(splitter(self.rivals, right, stretch=(2, 3), sizes=(555, 625)))


def settled_table(look: Look) -> TableView[SettledRow]:
    """A table of the open answers that cannot matter."""
    return TableView(_SETTLED, tr("Open answers that cannot matter"), look)


def settled_rows(fit: Fit, told: OpenAnswers) -> list[SettledRow]:
    """A row for each, with its proof."""
    from itsm_fit.certainty.words import proof_words

    return [
        SettledRow(each, fit.requirement_by_id[each.answer.requirement].text, proof_words(each))
        for each in told.settled
    ]


def _rival_columns() -> Iterator[TableColumn[RivalFlips]]:
    yield TableColumn(titles.TOOL, lambda row: row.rival, width=16, stretch=True)
    yield TableColumn(
        Caption("Answers"),
        lambda row: _fewest(row.flip),
        key=lambda row: _size(row.flip),
        right=True,
        width=9,
        help=Caption("The fewest answers which, turned out otherwise, put it first"),
    )
    yield TableColumn(
        Caption("By value"),
        lambda row: _fewest(row.by_value),
        key=lambda row: _size(row.by_value),
        right=True,
        width=9,
        help=Caption("The same with every must as it is"),
    )
    yield TableColumn(
        Caption("Open ones"),
        lambda row: _fewest(row.by_open),
        key=lambda row: _size(row.by_open),
        right=True,
        width=10,
        help=Caption("The fewest of the answers that are still open"),
    )
    yield TableColumn(
        Caption("Weight moved"),
        lambda row: NOTHING if row.weights is None else percent(row.weights.change / 2),
        key=lambda row: 9.0 if row.weights is None else row.weights.change,
        right=True,
        width=12,
        help=Caption("The least share of all weight that has to move"),
    )


def _fewest(flip: Flip | None) -> str:
    from itsm_fit.certainty.words import fewest_words

    return NOTHING if flip is None else fewest_words(flip)


def _size(flip: Flip | None) -> int:
    return 10**9 if flip is None else len(flip.others) or flip.least


def _turn_rows(fit: Fit, flip: Flip) -> Iterator[TurnRow]:
    from itsm_fit.certainty.words import turns_words

    for other in flip.others:
        text = fit.requirement_by_id[other.answer.requirement].text
        yield TurnRow(other.answer.tool, ", ".join(other.answer.serves), text, _now(other), turns_words(other))


def _now(other: OtherAnswer) -> str:
    return other.answer.raw or NOTHING


def _weight_rows(flip: WeightFlip, names: Callable[[str], str]) -> Iterator[TurnRow]:
    for group, then in flip.shares.items():
        if then != flip.given[group]:
            yield TurnRow(names(group), tr("weight"), "", percent(flip.given[group]), percent(then))


_TURNS: tuple[TableColumn[TurnRow], ...] = (
    TableColumn(Caption("Whose"), lambda row: row.who, width=15),
    TableColumn(Caption("Id"), lambda row: row.what, width=10),
    TableColumn(Caption("What was asked"), lambda row: row.text, width=26, stretch=True),
    TableColumn(Caption("Now"), lambda row: row.now, width=12),
    TableColumn(Caption("Turns out"), lambda row: row.then, width=16),
)
_SETTLED: tuple[TableColumn[SettledRow], ...] = (
    TableColumn(titles.TOOL, lambda row: row.settled.answer.tool, width=18),
    TableColumn(Caption("Id"), lambda row: ", ".join(row.settled.answer.serves), width=10),
    TableColumn(Caption("What was asked"), lambda row: row.text, width=40, stretch=True),
    TableColumn(Caption("Why it cannot matter"), lambda row: row.settled.why.words, width=36),
    TableColumn(Caption("Proof"), lambda row: row.proof, width=46, stretch=True),
)
