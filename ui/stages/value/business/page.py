"""The business case: what each tool brings a year against what it costs, what that is made of and what it hangs on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from itsm_fit.scoring.result import Fit
from ui.session.awaited import Awaited
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.stages.fit.edit_table import EditTable, WrittenCell
from ui.stages.fit.parts import Switches
from ui.stages.value.business.benefit_rows import BenefitNames, BenefitRow, benefit_columns, benefits_with
from ui.stages.value.business.rows import (
    DRIVERS,
    MADE,
    MISSING,
    OPENS,
    OPTIONAL,
    DriverRow,
    MadeRow,
    case_columns,
    driver_rows,
    made_rows,
    missing_rows,
    present_scale,
)
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import Elided, label, page_box, set_part, splitter, under
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.words import many, one_line, percent

if TYPE_CHECKING:
    from itsm_fit.value.business import BusinessCase
    from itsm_fit.value.worth import Worth

_KEY = "business case"
_VIEWS = {
    "drivers": (Caption("What it hangs on"), Caption("What moves the net present value most, each assumption alone")),
    "made": (Caption("What it is made of"), Caption("The rows that every figure adds up of")),
    "missing": (Caption("What is missing"), Caption("What is to be written before every figure is known")),
    "benefits": (Caption("Stated benefits"), Caption("Money a year that is expected beside the minutes saved")),
}


@dataclass(frozen=True)
class _Worked:
    """All that is worked out in the background for one state of the project."""

    worth: Worth
    cases: tuple[BusinessCase, ...]
    names: dict[str, str]
    said: tuple[str, ...]


class BusinessPage(LazyPanel):
    """Stated benefits are edited in place; every other figure leads to where what it rests on is written."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._session, self._tasks, self._messages = work.session, work.tasks, work.messages
        self._choice = work.choice
        self._worked: _Worked | None = None
        self._last: _Worked | None = None
        """What was worked out last, whether it is shown or not: the next starts from it."""
        self.title, self.told = Elided("", "heading"), label("", "muted", lines=True, selectable=True)
        self.money_button = QPushButton(tr("Prices and years…"))
        self.minutes_button = QPushButton(tr("Minutes and rates…"))
        self.cases: TableView[BusinessCase] = TableView((), tr("Business case of each tool"), work.look)
        self.drivers: TableView[DriverRow] = TableView(DRIVERS, tr("What it hangs on"), work.look)
        self.made: TableView[MadeRow] = TableView(MADE, tr("What it is made of"), work.look)
        self.missing: TableView[MadeRow] = TableView(MISSING, tr("What is missing"), work.look)
        self.benefits: EditTable[BenefitRow] = EditTable((), tr("Stated benefits"), work.look)
        self.add_button, self.remove_button = QPushButton(tr("Add benefit")), QPushButton(tr("Remove benefit"))
        self.about = Elided("", "muted")
        self.all_rows = QPushButton(tr("All rows"))
        self.stack = QStackedWidget()
        self.views = Switches(_VIEWS, self._show_view, self)
        self._opened: tuple[str, ...] = ()
        """The figures whose rows are shown; () is all."""
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ showing
    def refresh(self) -> None:
        self._show_benefits()
        fit = latest_fit(self._session)
        none = tr("No tools yet: take in the answers of at least one, then its business case is here.")
        if not self.awaited.has(fit, tools=False) or not self.awaited.has(fit, weighed=False, none=none):
            return
        if fit is not None:
            self.awaited.work_out(
                tr("Working out business cases"), partial(_worked_out, fit, self._last), self._show, key=_KEY
            )

    def _show_nothing(self) -> None:
        self._worked = None
        self.title.setText("")
        self.told.setVisible(False)
        self.cases.set_rows([])
        self._show_case(None)

    def _show(self, worked: _Worked) -> None:
        from itsm_fit.value.units import unit_of

        self._last = self._worked = worked
        money, unit = self._session.project.decision.money, unit_of(worked.cases)
        self.cases.head(case_columns, unit, present_scale(worked.cases))
        self.title.setText(
            tr(
                "Business case against {staying}: {years} at {rate} a year, in {currency}",
                staying=one_line(worked.worth.incumbent) or tr("doing all by hand"),
                years=many(money.years, "year"),
                rate=percent(money.discount_rate),
                currency=unit.name(one_line(money.currency)),
            )
        )
        self.told.setText("\n".join(worked.said))
        self.told.setVisible(bool(worked.said))
        self.cases.set_rows(worked.cases, same=lambda case: case.tool)
        if not self.cases.go_to(lambda case: case.tool == self._choice.tool) and worked.cases:
            first = worked.cases[0].tool
            self.cases.go_to(lambda case: case.tool == first)
        self._show_case(self.cases.current_row())
        if all(case.net is None for case in worked.cases) and self.views.current == "drivers":
            self.views.choose("missing")

    def _show_case(self, case: BusinessCase | None) -> None:
        """The rows behind one tool's figures."""
        names = self._worked.names if self._worked else {}
        rows = made_rows(case, names) if case else []
        missing = missing_rows(rows)
        self.drivers.set_rows(driver_rows(case.drivers) if case else [], same=lambda row: row.its.what)
        self.made.set_rows(rows, same=lambda row: (row.its.figure, row.its.what, row.its.process, row.its.how))
        self._filter_rows()
        self.missing.set_rows(missing, same=lambda row: (row.its.what, row.its.process, row.its.how))
        self.views.set_counts({"missing": len(missing)})
        self.views.buttons["missing"].setEnabled(bool(missing) or self.views.current == "missing")
        self._say_about(case)

    def _say_about(self, case: BusinessCase | None) -> None:
        """What the view in front shows, and of which tool."""
        tool = one_line(case.tool) if case else ""
        said = {
            "drivers": tr("{tool}: each assumption alone, all others in the middle of their ends", tool=tool),
            "made": tr("{tool}: {figures}", tool=tool, figures=self._figure_words()),
            "missing": tr("{tool}: Enter leads to where it is written", tool=tool),
        }
        self.about.setText(said.get(self.views.current, "") if case else "")
        self.all_rows.setVisible(self.views.current == "made" and bool(self._opened))
        for button in (self.add_button, self.remove_button):
            button.setVisible(self.views.current == "benefits")

    def _figure_words(self) -> str:
        if not self._opened:
            return tr("all rows")
        return ", ".join(
            column.title for column, opens in zip(self.cases.table.columns, OPENS, strict=True) if opens == self._opened
        )

    def _show_benefits(self) -> None:
        project = self._session.project
        self.benefits.head(benefit_columns, BenefitNames(project), project.decision.money.currency)
        rows = [BenefitRow(at, each) for at, each in enumerate(project.decision.benefits)]
        self.views.set_counts({"benefits": len(rows)})
        self.benefits.show_rows([*rows, BenefitRow(len(rows), None)], same=lambda row: row.at)

    def _show_view(self, view: str) -> None:
        self.stack.setCurrentIndex(list(_VIEWS).index(view))
        self._say_about(self.cases.current_row())

    # ------------------------------------------------------------ asking why
    def open_figure(self, column: int) -> None:
        """Show the rows that a column of the cases adds up of."""
        self._open(OPENS[column])
        self.views.choose("made")
        self._say_about(self.cases.current_row())

    def _open(self, figures: tuple[str, ...]) -> None:
        self._opened = figures
        self._filter_rows()
        self._say_about(self.cases.current_row())

    def _filter_rows(self) -> None:
        figures = self._opened
        self.made.table.set_filter((lambda row: row.its.figure.value in figures) if figures else None)
        for column, said in OPTIONAL.items():
            self.made.setColumnHidden(column, not any(map(said, self.made.table.shown)))

    def _follow(self, current: QModelIndex, _before: QModelIndex) -> None:
        """While the rows are in sight they are those of the cell that is current."""
        if self.views.current == "made" and current.isValid():
            self._open(OPENS[current.column()])

    def _ask_case(self, case: BusinessCase, column: int) -> None:
        self._choice.set_tool(case.tool)
        missing = not OPENS[column] or any(
            row.its.lacks and row.its.figure.value in OPENS[column] for row in self.missing.table.rows
        )
        if missing and case.net is None and self.missing.table.rows:
            self.views.choose("missing")
            self.missing.setFocus()
            return
        self.open_figure(column)
        self.made.setFocus()

    def _ask_row(self, row: MadeRow, _column: int) -> None:
        """Lead to where a row is written, or to the steps whose minutes it is made of."""
        its = row.its
        if its.lacks is not None:
            self._lead(its.lacks.value, its.process, its.step)
        elif its.figure.value == "stated benefits":
            self._lead("benefit", its.what)
        elif its.process:
            self._show_steps(its.process)
        else:
            self._lead("price")

    def _ask_driver(self, row: DriverRow, _column: int) -> None:
        kind, subject = row.its.kind.value, row.its.subject
        if kind == "open answers":
            self._show_steps(subject)
        elif kind in {"open work", "initial", "yearly"}:
            self.open_figure(OPENS.index(("each year",) if kind == "yearly" else ("at the start",)))
        else:
            self._lead(kind, "" if kind == "rate" else subject)

    def _show_steps(self, process: str) -> None:
        case = self.cases.current_row()
        if case is not None:
            self._choice.set_tool(case.tool)
        self._choice.set_process(process)
        self._choice.steps_asked.emit()

    def _lead(self, where: str, subject: str = "", step: str = "") -> None:
        """To the place where something is written: `subject` is a process, or the name of a benefit."""
        element = step.partition(">")[0]
        if where == "drawing":
            self._choice.reveal(subject, element)
        elif where == "benefit":
            self.views.choose("benefits")
            self.benefits.go_to(lambda row: row.benefit is not None and row.benefit.name == subject)
            self.benefits.setFocus()
        elif where in {"minutes", "volume", "rate"}:
            if subject:
                self._choice.set_process(subject)
                self._choice.set_element(element)
            self._choice.page_asked.emit("value", "minutes")
        else:
            self._choice.page_asked.emit("fit", "money")

    # ------------------------------------------------------------ editing
    def add(self) -> None:
        """Write a new benefit in the last row."""
        self.views.choose("benefits")
        self.benefits.write_in(lambda row: row.benefit is None)

    def remove(self) -> None:
        """Remove the benefits with a selected cell."""
        places = {row.at for row in self.benefits.selected_rows() if row.benefit is not None}
        if not places:
            self._messages.error(tr("Choose the benefit to remove first."))
            return

        def change(project: Project) -> Project:
            kept = [each for at, each in enumerate(project.decision.benefits) if at not in places]
            return edits.set_benefits(project, kept)

        self._session.edit(tr("Remove {benefits}", benefits=many(len(places), "Benefit")), change)

    def _write(self, text: str, written: Sequence[WrittenCell[BenefitRow]]) -> None:
        names = BenefitNames(self._session.project)

        def change(project: Project) -> Project:
            return edits.set_benefits(project, benefits_with(project.decision.benefits, written, names))

        self._session.edit(text, change)
        self._show_benefits()

    # ------------------------------------------------------------ making
    def _connect(self) -> None:
        self.cases.row_changed.connect(self._choose)
        self.cases.asked.connect(self._ask_case)
        self.cases.selectionModel().currentChanged.connect(self._follow)
        self.made.asked.connect(self._ask_row)
        self.missing.asked.connect(self._ask_row)
        self.drivers.asked.connect(self._ask_driver)
        self.benefits.written.connect(self._write)
        self.benefits.refused.connect(self._messages.error)
        self.benefits.removed.connect(lambda _row: self.remove())
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.all_rows.clicked.connect(lambda: self._open(()))
        self.money_button.clicked.connect(lambda: self._lead("price"))
        self.minutes_button.clicked.connect(lambda: self._lead("rate"))
        self._choice.tool_changed.connect(self._go_to)
        self._session.project_changed.connect(self.touch)
        self._session.fit_changed.connect(self.touch)

    def _choose(self, case: BusinessCase | None) -> None:
        if case is not None:
            self._show_case(case)
            self._choice.set_tool(case.tool)

    def _go_to(self, tool: str) -> None:
        if self.cases.go_to(lambda case: case.tool == tool):
            self._show_case(self.cases.current_row())

    def _lay_out(self) -> None:
        self.benefits.beyond = lambda at: BenefitRow(at, None)
        for table in (self.drivers, self.made, self.missing, self.benefits):
            self.stack.addWidget(table)
        head, strip = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.minutes_button)
        head.addWidget(self.money_button)
        strip.setContentsMargins(0, 0, 0, 0)
        for button in self.views.buttons.values():
            strip.addWidget(button)
        strip.addWidget(self.about, 1)
        for each in (self.all_rows, self.add_button, self.remove_button):
            strip.addWidget(each)
        bar = QWidget()
        bar.setLayout(strip)
        split = splitter(self.cases, under(bar, self.stack), down=True, stretch=(1, 1), sizes=(250, 330))
        box = page_box(self)
        box.addLayout(head)
        box.addWidget(self.told)
        self.awaited = Awaited(self._session, nothing=self._show_nothing)
        box.addWidget(self.awaited)
        box.addWidget(split, 1)
        set_part(self, "surface")
        hand_focus(self, self.cases)
        QWidget.setTabOrder(self.cases, self.minutes_button)  # Tab comes to the cases first, and passes what is above
        QWidget.setTabOrder(self.minutes_button, self.money_button)
        self._show_view(self.views.current)


def _worked_out(fit: Fit, since: _Worked | None, progress: Progress) -> _Worked:
    from itsm_fit.scoring.money import costs_of
    from itsm_fit.value.business import business_cases
    from itsm_fit.value.business_words import case_summary
    from itsm_fit.value.worth import worth_of

    worth = worth_of(fit, progress, since.worth if since else None, cycles=False)
    cases = business_cases(fit, worth, costs_of(fit), since.cases if since else ())
    said = (*case_summary(cases, worth.currency), *_to_write(cases))
    return _Worked(worth, cases, {process.id: process.name for process in fit.processes}, said)


def _to_write(cases: Sequence[BusinessCase]) -> tuple[str, ...]:
    """Where nothing is known yet: what is to be written first."""
    if not cases or any(case.net is not None for case in cases):
        return ()
    return (
        tr(
            "No business case is known yet. It takes minutes worked at the steps, cases a month, what an hour of each "
            "role costs, and the prices of a tool: what is missing is listed below, and Enter leads to where it is "
            "written."
        ),
    )
