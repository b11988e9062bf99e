"""The gap register: what each tool does not meet, what is to be done about it, and what that would bring."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton

from itsm_fit.findings import Severity
from itsm_fit.model import edits
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.scoring.prospects import Outlook, Prospects
from itsm_fit.scoring.register import IS_GAP, GapKind, RegisterRow, effects, outlook, register
from itsm_fit.scoring.result import Fit
from itsm_fit.visible import visible
from itsm_fit.writing import clauses
from ui.session.awaited import Awaited
from ui.session.dialogs import Dialogs
from ui.session.latest import latest_fit
from ui.session.what_if_offers import add_to, of_requirement
from ui.session.work import Work
from ui.stages.fit.backlogs import Backlogs
from ui.stages.fit.edit_table import EditTable, WrittenCell
from ui.stages.fit.gap_columns import FIELDS, columns
from ui.stages.fit.gap_sheets import GapSheets
from ui.stages.fit.parts import Switches
from ui.stages.fit.points import moved_words
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr, trn
from ui.widgets.lazy import LazyPanel
from ui.widgets.messages import Message
from ui.widgets.parts import Elided, filter_line, label, page_box, tool_button
from ui.widgets.tab_order import hand_focus
from ui.widgets.words import count, listed, many, one_line, weight

ALL = "All tools"
"""What the choice of the tool holds for all of them."""
_TOOL = 0
"""The column of the tool."""
_STATES: Mapping[str, tuple[Caption, Caption]] = {
    "open": (Caption("To decide"), Caption("Gaps without a resolution")),
    "decided": (Caption("Decided"), Caption("Gaps with a resolution")),
    "overdue": (Caption("Overdue"), Caption("Gaps that should have been closed by now")),
    "closed": (Caption("Closed or gone"), Caption("Decisions about what is no gap any longer")),
    "all": (Caption("All"), Caption("Every row")),
}


class GapsPage(LazyPanel):
    """Cells are written in place and pasted into; each edit, of however many rows, is one step of undo."""

    heavy = True

    def __init__(self, work: Work, dialogs: Dialogs | None = None, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._work, self._session, self._choice, self._today = work, work.session, work.choice, today
        self._fit: Fit | None = None
        self._prospects: Prospects | None = None
        self._rows: tuple[RegisterRow, ...] = ()
        dialogs = dialogs or Dialogs(self)
        self.sheets, self.backlogs = GapSheets(work, dialogs, self, today), Backlogs(work, dialogs, self)
        self.title = Elided(tr("Gap register"), "heading")
        self.tool, self.process, self.resolution = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box, name in ((self.tool, tr("Tool")), (self.process, tr("Process")), (self.resolution, tr("Resolution"))):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.resolution.addItem(tr("Any resolution"), "")
        for resolution in Resolution:
            self.resolution.addItem(resolution.words, resolution.value)
        self.search = filter_line(tr("Filter by id, text, step, owner or note"))
        self.unanswered = tool_button(
            tr("Not answered too"), tr("Show requirements that a tool has not answered"), checkable=True
        )
        self.state = Switches(_STATES, lambda _state: self._filter(), self)
        self.state.buttons["all"].setChecked(True)
        self.state.current = "all"
        self.resolve = QPushButton(tr("Resolve selected"))
        self.what_if = QPushButton(tr("Change the process…"))
        self.write, self.take = QPushButton(tr("Write a sheet…")), QPushButton(tr("Take a sheet back…"))
        self.backlog = QPushButton(tr("Write a backlog…"))
        self.backlog.setToolTip(tr("Write the gaps of a tool as work items that Jira or Azure DevOps imports"))
        self.told = label("", "muted", lines=True)
        self.table: EditTable[RegisterRow] = EditTable(columns(self._effects, today()), tr("Gap register"), work.look)
        self.table.table.set_filter(self._keep())
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ showing

    def refresh(self) -> None:
        fit = latest_fit(self._session)
        none = tr("No gaps yet: draw processes that ask for something, and add the answers of at least one tool.")
        if not self.awaited.has(fit, weighed=False, none=none) or fit is None:
            return
        if self._fit is None or fit.workings is not self._fit.workings:
            self._prospects = Prospects(fit) if fit.workings is not None else None
        self._fit = fit
        self._fill_choices()
        tool = str(self.tool.currentData() or "")
        self.table.setColumnHidden(_TOOL, tool != ALL)
        self.awaited.work_out(
            tr("Gathering the gaps"),
            lambda _progress: register(fit, None if tool == ALL else tool),
            self._show,
            key="gaps",
        )

    def _show_nothing(self) -> None:
        self._fit = self._prospects = None
        self._fill_choices()
        self._show(())
        self.told.setText("")

    def _show(self, rows: tuple[RegisterRow, ...]) -> None:
        self._rows = rows
        if not self.table.table.update_rows(rows, lambda row: row.key):
            self.table.show_rows(rows, same=lambda row: row.key)
        self._tell(rows)

    def _fill_choices(self) -> None:
        names = [tool.name for tool in self._fit.tools] if self._fit else []
        wanted = str(self.tool.currentData() or "") or self._choice.tool or next(iter(names), ALL)
        _refill(self.tool, {ALL: tr("All tools"), **{name: name for name in names}}, wanted)
        processes = [process.name for process in self._fit.processes] if self._fit else []
        offers = {"": tr("Every process"), **{name: name for name in processes}}
        _refill(self.process, offers, str(self.process.currentData() or ""))

    def _tell(self, rows: Sequence[RegisterRow]) -> None:
        today = self._today()
        sought = [row for row in rows if self.unanswered.isChecked() or row.kind is not GapKind.UNANSWERED]
        self.state.set_counts(
            {
                "open": sum(row.open for row in sought),
                "decided": sum(row.kind in IS_GAP and row.gap.resolution is not None for row in rows),
                "overdue": sum(row.overdue(today) for row in rows),
                "closed": sum(row.kind not in IS_GAP for row in rows),
                "all": len(sought),
            }
        )
        owed = sum(row.kind is GapKind.UNANSWERED for row in rows)
        self.unanswered.setText(tr("Not answered too {count}", count=count(owed)))
        self.told.setText(self._words(rows))

    def _words(self, rows: Sequence[RegisterRow]) -> str:
        if self._fit is None:
            return ""
        if not self._fit.requirements:
            return tr("No gaps yet: give the steps what they ask of a tool.")
        if not rows:
            return tr("Every requirement that weighs is met.")
        if all(row.kind is GapKind.UNANSWERED and row.gap.empty for row in rows):
            return trn(
                "No gap is known, but {requirements} waits for an answer.",
                "No gap is known, but {requirements} wait for an answer.",
                len(rows),
                requirements=many(len(rows), "requirement"),
            )
        tools = [str(self.tool.currentData() or "")] if str(self.tool.currentData() or "") != ALL else []
        tools = tools or list(dict.fromkeys(row.gap.tool for row in rows if row.gap.resolution is not None))
        said = [visible(self._prospect(tool, rows)) for tool in tools if tool in self._fit.tool_by_name]
        return "\n".join(said) or tr("Choose a resolution for a gap, and what it would bring stands here.")

    def _prospect(self, tool: str, rows: Sequence[RegisterRow]) -> str:
        """What all chosen resolutions of a tool would do together, and their effort."""
        if self._fit is None or self._prospects is None:
            return ""
        decided = [row.gap for row in rows if row.gap.tool == tool and row.gap.resolution and row.kind in IS_GAP]
        if not decided:
            return tr("{tool}: nothing is decided yet.", tool=tool)
        now, then = self._prospects.of(tool, {}), outlook(self._fit, self._prospects, tool)
        said = tr(
            "{tool}, with {resolutions} done: {figures}.",
            tool=tool,
            resolutions=many(len(decided), "resolution"),
            figures=clauses(filter(None, (_figures(now, then), _effort(decided)))),
        )
        return " ".join(filter(None, (said, _bent(decided))))

    def _effects(self, row: RegisterRow) -> tuple[float, float]:
        return effects(self._prospects, row) if self._prospects is not None else (0.0, 0.0)

    # ------------------------------------------------------------ filtering

    def _filter(self) -> None:
        self.table.table.set_filter(self._keep())
        if self._fit is not None:
            self._tell(self._rows)

    def _keep(self) -> Callable[[RegisterRow], bool]:
        words = self.search.text().casefold().split()
        process = str(self.process.currentData() or "")
        resolution, today = self.resolution.currentData(), self._today()
        keep_state: Callable[[RegisterRow], bool] = {
            "open": lambda row: row.open,
            "decided": lambda row: row.kind in IS_GAP and row.gap.resolution is not None,
            "overdue": lambda row: row.overdue(today),
            "closed": lambda row: row.kind not in IS_GAP,
            "all": lambda _row: True,
        }[self.state.current]

        def keep(row: RegisterRow) -> bool:
            return (
                keep_state(row)
                and (self.unanswered.isChecked() or row.kind is not GapKind.UNANSWERED or not row.gap.empty)
                and process in ("", row.place.process)
                and (not resolution or row.gap.resolution == resolution)
                and all(word in _hay(row) for word in words)
            )

        return keep

    # ------------------------------------------------------------ writing

    def _written(self, text: str, cells: list[WrittenCell[RegisterRow]]) -> None:
        def change(project: Project) -> Project:
            there = {edits.gap_key(gap): gap for gap in project.gaps}
            after: dict[edits.GapKey, Gap] = {}
            for row, column, words in cells:
                field = FIELDS[self.table.table.columns[column].source]
                before = after.get(row.key) or there.get(row.key) or row.gap
                after[row.key] = replace(before, **{field.name: field.read(words)})
            return edits.take_gaps(project, list(after.values()))

        self._session.edit(text, change)

    def _resolve(self, resolution: Resolution | None) -> None:
        """Decide the same about all rows with a selected cell."""
        rows = self.table.selected_rows()
        places = [(row.gap.tool, row.gap.requirement) for row in rows]
        text = tr("Resolve {gaps}", gaps=trn("{count}\u00a0Gap", "{count}\u00a0Gaps", len(rows)))
        self._session.edit(text, lambda project: edits.change_gaps(project, places, resolution=resolution))

    def _resolve_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for resolution in Resolution:
            menu.addAction(resolution.words.capitalize()).triggered.connect(
                lambda _=False, its=resolution: self._resolve(its)
            )
        menu.addSeparator()
        menu.addAction(tr("Decide nothing")).triggered.connect(lambda _=False: self._resolve(None))
        menu.popup(self.resolve.mapToGlobal(QPoint(0, self.resolve.height())))

    def _change_process(self) -> None:
        """Choose “change the process”, try that its step no longer asks, and show the step on the drawing."""
        row = self.table.current_row()
        if row is None or not row.place.step_key:
            words = tr("Choose a row whose requirement belongs to a step: the step is then shown on its drawing.")
            self._work.messages.show_message(Message(Severity.INFO, words))
            return
        place, gap = row.place, row.gap
        if gap.resolution is not Resolution.CHANGE_PROCESS:
            self._session.edit(
                tr("Resolve {requirement}", requirement=gap.requirement),
                lambda project: edits.change_gaps(
                    project, [(gap.tool, gap.requirement)], resolution=Resolution.CHANGE_PROCESS
                ),
            )
        caller, _, called = place.step_key.partition(">")
        self._choice.set_tool(gap.tool)
        if not called:
            self._choice.what_if_asked.emit(
                ScenarioChange(ChangeKind.NOT_ASKED, (place.process_id, caller, gap.requirement))
            )
        self._choice.reveal(place.process_id, caller)
        words = tr(
            "What if “{step}” no longer asks {requirement}? That is tried in What if; take out or "
            "redraw the step here to change the process itself.",
            step=place.step,
            requirement=gap.requirement,
        )
        self._work.messages.show_message(Message(Severity.INFO, words))

    def _menu(self, place: QPoint) -> None:
        row = self.table.current_row()
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row is not None and row.kind in IS_GAP:
            add_to(menu, of_requirement(row.gap.requirement, row.gap.tool), self._choice)
            menu.popup(self.table.viewport().mapToGlobal(place))

    def _asked(self, row: RegisterRow, column: int) -> None:
        """Enter or a double click where nothing is written: the step on its drawing."""
        if self.table.table.columns[column].edit is None and row.place.process_id:
            self._choice.set_tool(row.gap.tool)
            self._choice.reveal(row.place.process_id, row.place.step_key.partition(">")[0])

    # ------------------------------------------------------------ put together

    def _connect(self) -> None:
        self._session.fit_changed.connect(self.touch)
        self._session.project_changed.connect(self.touch)
        self.tool.activated.connect(lambda _at: self.touch())
        for box in (self.tool, self.process, self.resolution):
            box.taken.connect(self.table.setFocus)
        self._choice.tool_changed.connect(self._follow)
        for box in (self.process, self.resolution):
            box.activated.connect(lambda _at: self._filter())
        self.search.textChanged.connect(lambda _text: self._filter())
        self.unanswered.toggled.connect(lambda _on: self._filter())
        self.table.written.connect(self._written)
        self.table.refused.connect(self._work.messages.error)
        self.table.asked.connect(self._asked)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        self.resolve.clicked.connect(self._resolve_menu)
        self.what_if.clicked.connect(self._change_process)
        self.write.clicked.connect(self.sheets.write)
        self.take.clicked.connect(self.sheets.take)
        self.backlog.clicked.connect(lambda: self.backlogs.write(str(self.tool.currentData() or "")))

    def _follow(self, tool: str) -> None:
        if tool and str(self.tool.currentData() or "") not in (ALL, tool) and self.tool.findData(tool) >= 0:
            self.tool.setCurrentIndex(self.tool.findData(tool))
            self.touch()

    def _lay_out(self) -> None:
        head, strip = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        for button in (self.resolve, self.what_if, self.write, self.take, self.backlog):
            head.addWidget(button)
        strip.addWidget(self.tool)
        for switch in self.state.buttons.values():
            strip.addWidget(switch)
        strip.addWidget(self.unanswered)
        strip.addStretch(1)
        under = QHBoxLayout()
        under.addWidget(self.process)
        under.addWidget(self.resolution)
        under.addWidget(self.search, 1)
        box = page_box(self)
        for line in (head, strip, under):
            box.addLayout(line)
        box.addWidget(self.told)
        self.awaited = Awaited(self._session, self.table, self._show_nothing)
        box.addWidget(self.awaited, 1)
        box.addWidget(self.table, 1)
        hand_focus(self, self.table)


def _refill(box: QComboBox, offers: Mapping[str, str], wanted: str) -> None:
    """Offer other values, each with its words; the wanted one stays chosen where it is among them."""
    if [box.itemData(at) for at in range(box.count())] != list(offers):
        box.clear()
        for value, words in offers.items():
            box.addItem(one_line(words), value)
    box.setCurrentIndex(max(box.findData(wanted), 0))


def _hay(row: RegisterRow) -> str:
    text = row.requirement.text if row.requirement else ""
    gap = row.gap
    return f"{gap.requirement} {text} {row.place.process} {row.place.step} {gap.owner} {gap.note} {gap.tool}".casefold()


def _bent(decided: Sequence[Gap]) -> str:
    """How often the process is bent to the tool, and where nobody answers for that."""
    bent = [gap for gap in decided if gap.resolution is Resolution.CHANGE_PROCESS]
    if not bent:
        return ""
    said = trn(
        "For one requirement the process is bent to fit the tool",
        "For {count} requirements the process is bent to fit the tool",
        len(bent),
        count=count(len(bent)),
    )
    orphans = [gap.requirement for gap in bent if not gap.owner]
    if not orphans:
        return f"{said}."
    return tr("{bent}; nobody owns that for {requirements}.", bent=said, requirements=listed(tuple(orphans), 4))


def _figures(now: Outlook, then: Outlook) -> str:
    parts = [
        tr("coverage {figure}", figure=moved_words(now.coverage, then.coverage)),
        tr("end to end {figure}", figure=moved_words(now.end_to_end, then.end_to_end)),
    ]
    if then.with_hands != then.end_to_end:
        parts.append(tr("with what people do by hand {figure}", figure=moved_words(now.end_to_end, then.with_hands)))
    return ", ".join(parts)


def _effort(gaps: Sequence[Gap]) -> str:
    days = [gap.effort_days for gap in gaps if gap.effort_days is not None]
    if not days:
        return ""
    unknown = len(gaps) - len(days)
    told = weight(sum(days))
    if unknown:
        return tr("{days} days of effort ({count} not estimated)", days=told, count=unknown)
    return tr("{days} days of effort", days=told)
