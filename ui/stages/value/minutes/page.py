"""What each process takes with each tool, and the minutes and rates that this follows from, written in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from itsm_fit.importing.amounts import read_amount
from itsm_fit.model import edits
from itsm_fit.model.process import UNTIMED, StepTime
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from ui.session.awaited import Awaited
from ui.session.choice import Scope, what_is_asked
from ui.session.cover import WHY_COVERED
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.stages.fit.edit_table import EditTable, WrittenCell
from ui.stages.fit.parts import Switches
from ui.stages.value.minutes.rows import (
    MISSING,
    OF_STEPS,
    FigureRow,
    MissingRow,
    RoleHoursRow,
    amount_words,
    figure_columns,
    figure_rows,
    left_words,
    missing_rows,
    role_columns,
    role_rows,
    step_name,
    tool_title,
)
from ui.stages.value.minutes.step_rows import FIELD_AT, StepMinutesRow, step_columns, step_rows
from ui.stages.value.minutes.step_table import StepMinutesTable
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.fields import NumberField
from ui.widgets.language import Caption, tr, trn
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import Elided, label, offer, page_box, splitter, under
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.words import many, one_line

if TYPE_CHECKING:
    from itsm_fit.progress import Progress
    from itsm_fit.scoring.result import Fit
    from itsm_fit.value.worth import ProcessMinutes, Worth

_KEY = "minutes"
_ALL = "*"
"""What the choice of the tool holds for all of them; "" is by hand."""
_VIEWS = {
    "figures": (Caption("Processes"), Caption("What each process takes with each tool")),
    "roles": (Caption("Roles and rates"), Caption("Hours a month of each role, and what an hour costs")),
    "missing": (Caption("Missing"), Caption("What keeps figures from being known, and where to write it")),
}


@dataclass(frozen=True)
class _Found:
    """What is worked out in the background."""

    worth: Worth
    figures: tuple[FigureRow, ...]
    missing: tuple[MissingRow, ...]


class MinutesPage(LazyPanel):
    """Above the figures, below the steps of the chosen process; each edit is one step of undo."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work, self._session, self._choice, self._tasks = work, work.session, work.choice, work.tasks
        self._found: _Found | None = None
        self._steps_of = ""
        """The process whose steps are shown."""
        self.title, self.told = Elided("", "heading"), label("", "muted", lines=True, selectable=True)
        self.process, self.tool = ChoiceBox(), ChoiceBox()
        self.views = Switches(_VIEWS, self._show_view, self)
        self.stack = QStackedWidget()
        self.figures: TableView[FigureRow] = TableView((), tr("Minutes by process and tool"), work.look)
        self.roles: EditTable[RoleHoursRow] = EditTable((), tr("Roles and rates"), work.look)
        self.missing: TableView[MissingRow] = TableView(MISSING, tr("What is missing"), work.look)
        self.missing_told = label("", "muted")
        self.steps_title = Elided("", "section")
        self.cases = NumberField(tr("Cases a month"), unknown=tr("not stated"))
        self.steps = StepMinutesTable((), tr("Minutes of the steps"), work.look)
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ showing

    def refresh(self) -> None:
        fit = latest_fit(self._session)
        if self.awaited.has(fit, tools=False, weighed=False) and fit is not None:
            since = self._found.worth if self._found else None
            self._start(tr("Adding up minutes"), lambda progress: _worked_out(fit, since, progress, cycles=False), fit)
        elif self._session.fit is not None:  # what is written shows at once, what follows from it when it is scored
            self._show_roles()
            self._show_steps()

    def _start(self, text: str, work: Callable[[Progress], _Found], fit: Fit) -> None:
        """What is quick shows first, and cycle times, which can take long, when they are there."""

        def done(found: _Found) -> None:
            self._take(found)
            if not found.worth.timed:
                self._start(
                    tr("Working out cycle times"), lambda progress: _worked_out(fit, found.worth, progress), fit
                )

        self.awaited.work_out(text, work, done, key=_KEY)

    def _take(self, found: _Found | None) -> None:
        self._found = found
        worth = self._worth
        self._offer()
        if worth is not None:
            self.figures.head(figure_columns, worth.currency, worth.incumbent)
        self.figures.set_rows(found.figures if found else (), same=lambda row: row.key)
        missing = found.missing if found else ()
        self.missing.renew_rows(missing, same=lambda row: (row.process, row.key, row.role))
        self.views.set_counts({"missing": len(missing)})
        self.missing_told.setText(
            tr("Choose a row to see it among the steps below; Enter goes where it is written.")
            if missing
            else tr("Nothing is missing.")
        )
        self._filter()

    @property
    def _worth(self) -> Worth | None:
        return self._found.worth if self._found else None

    def _filter(self) -> None:
        """Show what is chosen in both boxes."""
        process, tool = str(self.process.currentData() or ""), str(self.tool.currentData())
        self.figures.table.set_filter(
            lambda row: process in ("", row.process.id) and (tool == _ALL or row.tool in ("", tool))
        )
        self.figures.setColumnHidden(0, bool(process))
        self._tell()
        self._show_roles()
        self._show_steps()

    def _columns_of(self) -> list[str]:
        """By hand, and the tools that are to be seen."""
        tools = list(self._worth.tools) if self._worth else []
        chosen = self.tool.currentData()
        return ["", *(tools if chosen == _ALL else [each for each in tools if each == chosen])]

    def _show_roles(self) -> None:
        process = str(self.process.currentData() or "")
        if self._worth is None:
            self.roles.set_rows([])
            return
        from itsm_fit.value.role_accounts import role_accounts

        decision = self._session.project.decision
        rates = {text_key(each.role): each.per_hour for each in decision.role_rates}
        self.roles.head(role_columns, self._columns_of(), self._worth.currency)
        rows = role_rows(role_accounts(self._worth, decision, process), rates)
        self.roles.show_rows(rows, same=lambda row: row.its.key)

    def _show_steps(self) -> None:
        shown, project = self._shown(), self._session.project
        self._steps_of = shown.id if shown else ""
        drawn = project.processes.get(self._steps_of)
        if shown is None or drawn is None:
            self.steps.set_rows([])
            self.steps_title.setText(tr("Steps"))
            self.cases.setEnabled(False)
            return
        from itsm_fit.value.step_accounts import step_accounts

        tools = self._columns_of()
        self.steps.head(step_columns, tools)
        rows = step_rows(step_accounts(shown), project, shown.id, tools)
        self.steps.show_rows(rows, same=lambda row: row.its.key)
        self._follow_element(self._choice.element)
        self.steps_title.setText(tr("Steps of {process}, in minutes", process=one_line(shown.name)))
        self.cases.setEnabled(True)
        self.cases.show_value(drawn.cases_per_month)

    def _shown(self) -> ProcessMinutes | None:
        """The process whose steps are shown: the one in the box, else the chosen one, else the first."""
        if self._worth is None or not self._worth.processes:
            return None
        wanted = str(self.process.currentData() or "") or self._choice.process
        return self._worth.by_id.get(wanted, self._worth.processes[0])

    def _show_view(self, name: str) -> None:
        self.stack.setCurrentIndex(list(_VIEWS).index(name))

    def _offer(self) -> None:
        worth = self._worth
        processes, tools = (worth.processes, worth.tools) if worth else ((), ())
        offer(self.process, [(tr("Every process"), ""), *((its.name, its.id) for its in processes)])
        offer(self.tool, [(tr("Every tool"), _ALL), *((tool_title(each), each) for each in ("", *tools))])

    # ------------------------------------------------------------ saying

    def _tell(self) -> None:
        worth = self._worth
        missing = self._found.missing if self._found else ()
        if worth is None or not worth.processes:
            self.title.setText(tr("Minutes and money"))
            drawn = bool(self._session.project.processes)
            self.told.setText(
                tr("The minutes are on their way: the processes are being scored.")
                if drawn and self._session.fit is None
                else tr("No minutes yet: draw processes on Draw, or open them. Their steps are then listed here.")
            )
            return
        tools = many(len(worth.tools), "tool")
        self.title.setText(
            tr(
                "Minutes and money of {processes}, {tools}",
                processes=many(len(worth.processes), "process", "processes"),
                tools=tools,
            )
        )
        timed = any(node.time != UNTIMED for its in self._session.project.processes.values() for node in its.nodes)
        none = tr("No step says yet how long it takes: write it into the table of steps below, or paste it there.")
        said = [self._summary(worth), _lacking(missing) if timed else none]
        if self._session.covered:
            said.append(str(WHY_COVERED))
        elif not worth.tools:
            said.append(tr("No tool has answers yet: what stands here is what the processes take by hand."))
        self.told.setText("\n".join(filter(None, said)))
        self.told.setVisible(bool(self.told.text()))

    def _summary(self, worth: Worth) -> str:
        """What all processes take a month, by hand and with the chosen or the leading tool."""
        before = worth.money("")
        chosen = next((each for each in (self.tool.currentData(), self._choice.tool) if each in worth.tools), "")
        tool = chosen or next(iter(worth.tools), "")
        if before is None:
            return ""
        by_hand = f"{amount_words(before)} {worth.currency}"
        after, saved = (worth.money(tool), worth.saved(tool).money) if tool else (None, None)
        if after is None or saved is None:
            return tr("All processes together take {money} a month by hand.", money=by_hand)
        return tr(
            "All processes together take {before} a month by hand and {after} with {tool}: {saved} less.",
            before=by_hand,
            after=f"{amount_words(after)} {worth.currency}",
            tool=one_line(tool),
            saved=f"{left_words(saved, before, after)} {worth.currency}",
        )

    # ------------------------------------------------------------ writing

    def _write_steps(self, text: str, written: Sequence[WrittenCell[StepMinutesRow]]) -> None:
        def change(project: Project) -> Project:
            times: dict[str, dict[str, StepTime]] = {}
            for row, column, words in written:
                process, node = row.place
                its = times.setdefault(process, {})
                field = FIELD_AT[self.steps.table.columns[column].source]
                its[node] = field.put(its.get(node, row.time), words)
            for process, its in times.items():
                project = edits.set_step_times(project, process, its)
            return project

        self._session.edit(text, change)
        self._show_steps()

    def _write_rates(self, text: str, written: Sequence[WrittenCell[RoleHoursRow]]) -> None:
        def change(project: Project) -> Project:
            rates = {row.its.name: read_amount(words, tr("rate")) for row, _column, words in written}
            return edits.set_role_rates(project, rates)

        self._session.edit(text, change)
        self._show_roles()

    def _write_cases(self, cases: float | None) -> None:
        shown = self._shown()
        if shown is not None:
            self._session.edit(
                tr("Change the Cases a Month"), lambda project: edits.set_cases_per_month(project, shown.id, cases)
            )

    # ------------------------------------------------------------ asking why

    def _ask_figure(self, row: FigureRow, column: int) -> None:
        self._choose(row)
        if column in OF_STEPS:
            self._show_steps()
            self.steps.setFocus()
        elif column > OF_STEPS[-1]:
            self._set(self.process, row.process.id)
            self.views.choose("roles")
            self.roles.setFocus()

    def _ask_role(self, row: RoleHoursRow, column: int) -> None:
        """The steps of the role, from the first on."""
        if self.roles.table.columns[column].edit is None:
            self.steps.go_to(lambda step: text_key(step.its.lane) == row.its.key)
            self.steps.setFocus()

    def _ask_step(self, row: StepMinutesRow, column: int) -> None:
        """The answers by which a tool carries it or does not, else the step on its drawing."""
        tool = self._tool_at(column)
        shown = self._shown()
        if tool and row.its.carried(tool) and shown is not None:
            self._choice.set_process(shown.id)
            self._choice.set_tool(tool)
            title = what_is_asked(tool, step_name(row.its))
            self._choice.why_asked.emit(Scope(tool, shown.id, row.its.key, title=title))
        elif self.steps.table.columns[column].edit is None:
            self._choice.reveal(*row.place)

    def _tool_at(self, column: int) -> str:
        tools = self._columns_of()
        first = len(self.steps.table.columns) - len(tools)
        return tools[column - first] if column >= first else ""

    def _ask_missing(self, row: MissingRow) -> None:
        """Go where it is written."""
        if row.role:
            self._set(self.process, "")
            self.views.choose("roles")
            self.roles.go_to(lambda role: role.its.key == text_key(row.key))
            self.roles.setCurrentIndex(self.roles.currentIndex().siblingAtColumn(1))
            self.roles.setFocus()
        elif not row.key:
            if self._worth is not None and self._worth.by_id[row.process].accounts is None:
                self._choice.reveal(row.process)
                return
            self._bring(row)
            self.cases.setFocus()
        else:
            self._bring(row)
            self.steps.setFocus()

    def _bring(self, row: MissingRow | None) -> None:
        """Show the step that lacks something, the cell that is to be written current."""
        if row is None or row.role:
            return
        if self.process.currentData():
            self._set(self.process, row.process)
        self._choice.set_process(row.process)
        self._show_steps()
        if not row.key or not self.steps.go_to(lambda step: step.its.key == row.key):
            return
        step = self.steps.current_row()
        lacks = step.its.lacks if step is not None else ()
        at = next((at for at, each in enumerate(self.steps.table.columns) if _is_field(each.source, lacks)), 0)
        self.steps.setCurrentIndex(self.steps.currentIndex().siblingAtColumn(at))

    # ------------------------------------------------------------ choosing

    def _choose(self, row: FigureRow | None) -> None:
        if row is not None:
            self._choice.set_process(row.process.id)
            if row.tool:
                self._choice.set_tool(row.tool)

    def _choose_step(self, row: StepMinutesRow | None) -> None:
        shown = self._shown()
        if row is not None and shown is not None and row.its.process == shown.id:
            self._choice.set_process(shown.id)
            self._choice.set_element(row.its.node.id)

    def _process_chosen(self, process: str) -> None:
        if self.process.currentData() and self.process.findData(process) >= 0:
            self._set(self.process, process)
        elif not self.isVisible():
            self.touch()
        elif (shown := self._shown()) is not None and shown.id != self._steps_of:
            self._show_steps()

    def _follow_element(self, element: str) -> None:
        current = self.steps.current_row()
        if element and self._choice.process == self._steps_of and not (current and current.its.key == element):
            self.steps.go_to(lambda row: row.its.key == element)

    def _tool_chosen(self, tool: str) -> None:
        if self.tool.currentData() not in (_ALL, "", tool) and self.tool.findData(tool) >= 0:
            self._set(self.tool, tool)

    def _set(self, box: QComboBox, data: str) -> None:
        box.blockSignals(True)
        box.setCurrentIndex(max(box.findData(data), 0))
        box.blockSignals(False)
        self._filter()

    def _process_picked(self) -> None:
        process = str(self.process.currentData() or "")
        if process:
            self._choice.set_process(process)
        self._filter()

    def _tool_picked(self) -> None:
        if self.tool.currentData() not in (_ALL, ""):
            self._choice.set_tool(str(self.tool.currentData()))
        self._filter()

    # ------------------------------------------------------------ put together

    def _connect(self) -> None:
        self._session.project_changed.connect(self.touch)
        self._session.fit_changed.connect(self.touch)
        self._choice.process_changed.connect(self._process_chosen)
        self._choice.tool_changed.connect(self._tool_chosen)
        self._choice.element_changed.connect(self._follow_element)
        self.process.activated.connect(lambda _at: self._process_picked())
        self.tool.activated.connect(lambda _at: self._tool_picked())
        self.figures.row_changed.connect(self._choose)
        self.figures.asked.connect(self._ask_figure)
        self.roles.written.connect(self._write_rates)
        self.roles.asked.connect(self._ask_role)
        self.missing.row_changed.connect(self._bring)
        self.missing.asked.connect(lambda row, _column: self._ask_missing(row))
        self.cases.given.connect(self._write_cases)
        self.steps.written.connect(self._write_steps)
        self.steps.row_changed.connect(self._choose_step)
        self.steps.asked.connect(self._ask_step)
        for table in (self.roles, self.steps):
            table.refused.connect(self._work.messages.error)

    def _lay_out(self) -> None:
        for box, name in ((self.process, tr("Process")), (self.tool, tr("Tool"))):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(22)
        for view in (self.figures, self.roles, under(self.missing_told, self.missing)):
            self.stack.addWidget(view)
        strip, below = QHBoxLayout(), QHBoxLayout()
        for button in self.views.buttons.values():
            strip.addWidget(button)
        strip.addStretch(1)
        strip.addWidget(self.process)
        strip.addWidget(self.tool)
        self.cases.setFixedWidth(max(120, self.cases.sizeHint().width()))
        below.addWidget(self.steps_title, 1)
        below.addWidget(label(tr("Cases a month"), "muted", wrap=False))
        below.addWidget(self.cases)
        parts = splitter(
            _part(strip, self.stack), _part(below, self.steps), down=True, stretch=(1, 1), sizes=(260, 260)
        )
        column = page_box(self)
        column.addWidget(self.title)
        column.addWidget(self.told)
        self.awaited = Awaited(self._session, nothing=lambda: self._take(None))
        column.addWidget(self.awaited)
        column.addWidget(parts, 1)
        hand_focus(self, self.figures)


def _part(strip: QHBoxLayout, table: QWidget) -> QWidget:
    """A table below a strip."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addLayout(strip)
    column.addWidget(table, 1)
    return part


def _worked_out(fit: Fit, since: Worth | None, progress: Progress, *, cycles: bool = True) -> _Found:
    from itsm_fit.value.worth import worth_of

    worth = worth_of(fit, progress, since, cycles=cycles)
    return _Found(worth, tuple(figure_rows(worth)), tuple(missing_rows(worth)))


def _is_field(source: str, lacks: Sequence[str]) -> bool:
    field = FIELD_AT.get(source)
    return field is not None and field.name in lacks


def _lacking(missing: Sequence[MissingRow]) -> str:
    """What stands on the list of what is missing."""
    steps = sum(bool(row.key) and not row.role for row in missing)
    roles = sum(row.role for row in missing)
    others = len(missing) - steps - roles
    parts = [
        trn("{count} step lacks minutes", "{count} steps lack minutes", steps) if steps else "",
        trn("{count} role has no rate", "{count} roles have no rate", roles) if roles else "",
        trn(
            "{count} process lacks its volume or cannot be played",
            "{count} processes lack their volume or cannot be played",
            others,
        )
        if others
        else "",
    ]
    said = ", ".join(filter(None, parts))
    return tr("{what}: Missing names them, and figures that need them stay open (–).", what=said) if said else ""
