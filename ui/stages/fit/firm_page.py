"""How firm the ranking is: what other weights and the answers still owed could do to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.model.project import CROSS_CUTTING
from itsm_fit.progress import Progress, within
from itsm_fit.scoring.result import Fit
from ui.session.awaited import Awaited
from ui.session.choice import Scope
from ui.session.dialogs import Dialogs
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.session.writing import Output, Writer, workbook
from ui.stages.fit.firm_rows import (
    CENTRAL_COLUMNS,
    FRONT_COLUMNS,
    RANK_COLUMNS,
    STABLE_COLUMNS,
    CentralRow,
    FrontRow,
    RankRow,
    StableRow,
    WorthRow,
    central_rows,
    duel_columns,
    front_rows,
    rank_rows,
    stable_rows,
    swing_column,
    worth_columns,
    worth_rows,
)
from ui.stages.fit.firm_words import ask_words, drawn_words, front_words, stable_words
from ui.stages.fit.flip_view import FlipView, settled_rows, settled_table
from ui.stages.fit.heat_cell import HeatCell
from ui.stages.fit.parts import Switches
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.numbers.box import NumberBox
from ui.widgets.parts import label, page_box, splitter, tool_button
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.words import CROSS_CUTTING_WORDS, count
from ui.widgets.wrapping import WrappingRow

if TYPE_CHECKING:
    from itsm_fit.certainty.flip import FlipCertificate
    from itsm_fit.certainty.information import Information
    from itsm_fit.certainty.settled import OpenAnswers
    from itsm_fit.scoring.firmness import Firmness, Stakes
    from itsm_fit.scoring.robustness import WeightScheme

KEY = "firmness"
_SCHEMES: dict[str, Caption] = {
    "uniform": Caption("Any weights at all"),
    "around": Caption("Around the given weights"),
    "order": Caption("In the given order"),
    "chosen": Caption("As chosen"),
}
_DRAWS = (1_000, 10_000, 100_000)
_DEFAULT_DRAWS = 1
_SETTLE_MS = 250
_VIEWS = {
    "ranks": (
        Caption("Ranks"),
        Caption("How often each tool comes first, second, … when weights and open answers are drawn"),
    ),
    "duels": (Caption("Duels"), Caption("How often each tool beats each other one")),
    "weights": (Caption("Weights"), Caption("How far each process’s weight can move before the ranking changes")),
    "answers": (Caption("Ask first"), Caption("The open answers that can change the winner, those worth most first")),
    "flips": (
        Caption("Flip certificate"),
        Caption("What would have to be true for another tool to win, proven to be the least"),
    ),
    "settled": (Caption("Cannot matter"), Caption("Open answers that never change who is first, with the proof")),
    "front": (Caption("Dominance"), Caption("Which tools are nowhere worse than another, process by process")),
}


@dataclass(frozen=True)
class Firm:
    """Everything the page shows, worked out in the background."""

    fit: Fit
    stakes: Stakes
    drawn: Firmness
    told: Information
    certificate: FlipCertificate
    open: OpenAnswers


def work_out(fit: Fit, scheme: WeightScheme, draws: int, seed: int, progress: Progress) -> Firm:
    """Draw, and tell what answers and weights can do. Raises FitError when there is nothing to compare."""
    from itsm_fit.certainty.flip import flip_certificate
    from itsm_fit.certainty.information import information
    from itsm_fit.certainty.settled import open_answers
    from itsm_fit.judging.choosing import weights_as_chosen
    from itsm_fit.scoring.firmness import firmness_of, stakes

    at_stake = stakes(fit)
    weights = weights_as_chosen(fit, at_stake, draws=draws, seed=seed) if scheme == "chosen" else None
    part = within(progress, 0.0, 0.7)
    drawn = firmness_of(at_stake, draws=draws, seed=seed, scheme=scheme, drawn=weights, progress=part)
    certificate = flip_certificate(fit, progress=within(progress, 0.7, 0.8))
    told = information(fit, at_stake, seed=seed, certificate=certificate, progress=within(progress, 0.8, 1.0))
    return Firm(fit, at_stake, drawn, told, certificate, open_answers(fit))


class FirmPage(LazyPanel):
    """Tables over the same draws and answers; drawn anew when scores, weights model, number or seed change."""

    heavy = True

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._writer = Writer(work.session, work.tasks, work.messages, Dialogs(self))
        self._session, self._choice, self._tasks = work.session, work.choice, work.tasks
        self.shown: Firm | None = None
        self._make_controls()
        self._make_tables(work)
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._draw)
        hand_focus(self, self.ranks)
        self.scheme.currentIndexChanged.connect(lambda _: self._settle.start())
        self.draws.currentIndexChanged.connect(lambda _: self._settle.start())
        self.seed.valueChanged.connect(lambda _: self._settle.start())
        self.ranks.row_changed.connect(self._show_central)
        self.worths.asked.connect(self._ask)
        self.ask_export.clicked.connect(self._export)
        self.flips.asked.connect(work.choice.scenario_asked)
        self.copy.clicked.connect(self._copy)
        work.session.fit_changed.connect(self.touch)

    def refresh(self) -> None:
        if self.shown is None or self.shown.fit is not self._session.fit:
            self._draw()

    # ------------------------------------------------------------ drawing

    def _draw(self) -> None:
        fit = self._session.fit
        if not self.awaited.has(fit) or fit is None:
            return
        scheme = cast("WeightScheme", self.scheme.currentData())
        draws, seed = _DRAWS[self.draws.currentIndex()], int(self.seed.value())
        self.awaited.work_out(
            tr("Drawing weights and answers"),
            lambda progress: work_out(fit, scheme, draws, seed, progress),
            self._show,
            key=KEY,
        )

    def _show_nothing(self) -> None:
        self.shown = None
        self.headline.setText("")
        for table in self.tables.values():
            table.set_rows([])
        self.flips.show_certificate(None, None)
        self._show_central(None)
        self.ask_export.setEnabled(False)

    def _show(self, firm: Firm) -> None:
        self.shown = firm
        self.ask_export.setEnabled(bool(firm.told.answers))
        ranks = rank_rows(firm.drawn)
        self.ranks.set_rows(ranks, same=lambda row: row.tool)
        self.duels.set_columns(duel_columns(firm.drawn.tools, HeatCell))
        self.duels.set_rows(ranks, same=lambda row: row.tool)
        self.stable.set_columns((*STABLE_COLUMNS, swing_column(firm.told)))
        self.stable.set_rows(stable_rows(firm.drawn, firm.told, self._group_name), same=lambda row: row.group)
        self.worths.set_columns(worth_columns(firm.told))
        self.worths.set_rows(worth_rows(firm.fit, firm.told), same=lambda row: (row.worth.tool, row.worth.serves))
        self.flips.show_certificate(firm.fit, firm.certificate)
        self.settled.set_rows(settled_rows(firm.fit, firm.open), same=lambda row: row.settled.answer)
        self.front.set_rows(front_rows(firm.stakes, self._group_name), same=lambda row: row.tool)
        self._show_central(self.ranks.current_row() or (ranks[0] if ranks else None))
        self._tell()

    def _tell(self) -> None:
        from itsm_fit.certainty.words import certificate_words, settled_words

        firm = self.shown
        if firm is not None:
            words: dict[str, Callable[[], str]] = {
                "ranks": lambda: drawn_words(firm.drawn, str(_SCHEMES[firm.drawn.scheme])),
                "duels": lambda: drawn_words(firm.drawn, str(_SCHEMES[firm.drawn.scheme])),
                "weights": lambda: stable_words(firm.drawn, firm.told, self._group_name),
                "answers": lambda: ask_words(firm.fit, firm.told),
                "flips": lambda: " ".join(certificate_words(firm.certificate, self._group_name)),
                "settled": lambda: settled_words(firm.open),
                "front": lambda: front_words(front_rows(firm.stakes, self._group_name), firm.drawn.decision),
            }
            self.headline.setText(words[self.views.current]())

    def _show_central(self, row: RankRow | None) -> None:
        firm = self.shown
        if firm is None or row is None:
            self.central.set_rows([])
            self.central_title.setText("")
            return
        rows = central_rows(firm.drawn, firm.stakes, row.at, self._group_name)
        self.central.set_rows(rows, same=lambda each: each.group)
        self.central_title.setText(
            tr("Weights with which {tool} comes first", tool=row.tool)
            if rows
            else tr("{tool} comes first in no draw", tool=row.tool)
        )

    def _group_name(self, group: str) -> str:
        if group == CROSS_CUTTING:
            return str(CROSS_CUTTING_WORDS)
        process = self.shown.fit.process_by_id.get(group) if self.shown else None
        return process.name if process else group

    # ------------------------------------------------------------ what can be asked

    def _ask(self, row: WorthRow, _column: int) -> None:
        worth = row.worth
        title = tr("{tool}: what it says to {requirements}", tool=worth.tool, requirements=", ".join(worth.serves))
        self._choice.set_tool(worth.tool)
        self._choice.why_asked.emit(Scope(worth.tool, only=worth.serves, title=title))

    def _export(self) -> None:
        """The questions as a workbook with a sheet for each vendor."""

        def prepared() -> Output | None:
            firm = self.shown
            if firm is None or not self._is_current(firm):
                self._writer.say_no_scores()
                return None

            def made() -> bytes:
                from itsm_fit.report.books.ask_first import ask_book
                from itsm_fit.selection import told

                today = date.today()  # noqa: DTZ011 - the day on the user's calendar
                with told(firm.fit) as worded:
                    return ask_book(worded, firm.told, made_on=today)

            return workbook(tr("Export the questions"), self._writer.near(tr("Questions to vendors.xlsx")), made)

        self._writer.write(prepared)

    def _is_current(self, firm: Firm) -> bool:
        """Whether it was drawn for the project as it is now, and nothing newer is being drawn."""
        drawing = self._settle.isActive() or any(task.key == KEY for task in self._tasks.running)
        return not drawing and firm.fit is self._session.fit and latest_fit(self._session) is not None

    def _copy(self) -> None:
        self.tables[self.views.current].copy()

    def _show_view(self, view: str) -> None:
        self.stack.setCurrentIndex(list(_VIEWS).index(view))
        self.ask_export.setVisible(view == "answers")
        hand_focus(self, self.tables[view])
        self._tell()

    # ------------------------------------------------------------ making

    def _make_controls(self) -> None:
        self.views = Switches(_VIEWS, self._show_view, self)
        self.scheme = ChoiceBox()
        self.scheme.setAccessibleName(tr("How weights are drawn"))
        self.scheme.setToolTip(tr("How the processes’ weights are drawn"))
        for scheme, words in _SCHEMES.items():
            self.scheme.addItem(str(words), scheme)
        self.draws = ChoiceBox()
        self.draws.setAccessibleName(tr("Number of draws"))
        self.draws.setToolTip(tr("More draws, finer shares: 10\u202f000 give ±1 point"))
        for number in _DRAWS:
            self.draws.addItem(tr("{count} draws", count=count(number)))
        self.draws.setCurrentIndex(_DEFAULT_DRAWS)
        self.seed = NumberBox(tr("Seed of the draws"), high=999_999, decimals=0, prefix=tr("seed "))
        self.seed.setToolTip(tr("The same seed gives the same figures"))
        self.copy = tool_button(tr("Copy"), tr("Copy the selected rows, or all shown, for a spreadsheet (Ctrl+C)"))
        self.ask_export = QPushButton(tr("Export questions…"))
        self.ask_export.setToolTip(tr("A workbook with one sheet of questions for each vendor"))
        self.ask_export.setVisible(False)
        self.ask_export.setEnabled(False)
        self.headline = label("", selectable=True)
        self.central_title = label("", "section")

    def _make_tables(self, work: Work) -> None:
        look = work.look
        self.ranks: TableView[RankRow] = TableView(RANK_COLUMNS, tr("How often each tool takes each rank"), look)
        self.central: TableView[CentralRow] = TableView(CENTRAL_COLUMNS, tr("Central weights"), look)
        self.duels: TableView[RankRow] = TableView(
            (), tr("How often each tool beats each other"), look, row_title=lambda row: row.tool
        )
        self.stable: TableView[StableRow] = TableView(STABLE_COLUMNS, tr("How far weights may move"), look)
        self.worths: TableView[WorthRow] = TableView((), tr("What open answers are worth"), look)
        self.flips = FlipView(look, self._group_name)
        self.settled = settled_table(look)
        self.front: TableView[FrontRow] = TableView(FRONT_COLUMNS, tr("Dominance over the processes"), look)
        self.tables: dict[str, TableView] = {  # type: ignore[type-arg]  # rows of five kinds
            "ranks": self.ranks,
            "duels": self.duels,
            "weights": self.stable,
            "answers": self.worths,
            "flips": self.flips.rivals,
            "settled": self.settled,
            "front": self.front,
        }

    def _lay_out(self) -> None:
        strip = WrappingRow()
        strip.setSpacing(4)
        for button in self.views.buttons.values():
            strip.addWidget(button)
        strip.add_gap()
        settings = QWidget()
        beside = QHBoxLayout(settings)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(strip.spacing())
        for widget in (self.ask_export, self.scheme, self.draws, self.seed, self.copy):
            beside.addWidget(widget)
        strip.addWidget(settings)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._beside_central())
        for view in list(_VIEWS)[1:]:
            self.stack.addWidget(self.flips if view == "flips" else self.tables[view])
        box = page_box(self)
        box.addLayout(strip)
        box.addWidget(self.headline)
        self.awaited = Awaited(self._session, self.stack, self._show_nothing)
        box.addWidget(self.awaited, 1)
        box.addWidget(self.stack, 1)

    def _beside_central(self) -> QWidget:
        """The ranks, and beside them the weights that suit the current tool."""
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.central_title.setContentsMargins(0, 4, 0, 2)
        column.addWidget(self.central_title)
        column.addWidget(self.central, 1)
        both = splitter(self.ranks, side, stretch=(3, 1), sizes=(760, 300))
        side.setMinimumSize(QSize(220, 0))
        return both
