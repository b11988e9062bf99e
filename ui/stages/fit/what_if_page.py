"""What if: changes tried beside the project, their figures at once, and scenarios kept and compared."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.findings import Severity
from itsm_fit.model.scenario import DEEDS, Scenario, ScenarioChange
from itsm_fit.scoring import fit_differences
from itsm_fit.scoring.change_words import said
from itsm_fit.scoring.fit_differences import LinkDifference, ProcessDifference, ToolDifference
from itsm_fit.scoring.result import Fit
from ui.session.awaited import Awaited
from ui.session.work import Work
from ui.stages.fit.parts import Switches
from ui.stages.fit.scenarios_view import ScenariosView
from ui.stages.fit.what_if_columns import LINKS, PROCESSES, TOOLS
from ui.stages.fit.what_if_picker import Picker
from ui.stages.fit.what_if_subjects import SORTS, sort_of, value_words
from ui.stages.fit.what_if_trial import Trial
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import Elided, label, page_box, splitter
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import many, one_line

_TRYING = Caption("New, kept nowhere")
_VIEWS = {
    "links": (Caption("Weak links"), Caption("Steps that become weak links, or cease to be")),
    "processes": (Caption("Processes"), Caption("The processes whose figures for the chosen tool differ")),
    "scenarios": (Caption("Scenarios"), Caption("All scenarios side by side")),
}


class WhatIfPage(LazyPanel):
    """The project itself does not change until the changes are applied."""

    heavy = True

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work, self._session, self._choice = work, work.session, work.choice
        self.trial = Trial(work.session, work.tasks, self)
        self.title = Elided(tr("What if"), "heading")
        self.scenario = ChoiceBox()
        self.scenario.setAccessibleName(tr("Scenario"))
        self.back, self.keep = QPushButton(tr("Undo")), QPushButton(tr("Keep as…"))
        self.rename, self.throw = QPushButton(tr("Rename…")), QPushButton(tr("Throw away"))
        self.apply = QPushButton(tr("Apply to the project"))
        self.apply.setProperty("part", "primary")
        self.picker = Picker(self.trial, work.look)
        self.changes: TableView[ScenarioChange] = TableView(self._change_columns(), tr("Changes tried"), work.look)
        self.take_back = QPushButton(tr("Take the change back"))
        self.tools: TableView[ToolDifference] = TableView(TOOLS, tr("Tools with the changes"), work.look)
        self.links: TableView[LinkDifference] = TableView(LINKS, tr("Weak links that appear or go"), work.look)
        self.processes: TableView[ProcessDifference] = TableView(PROCESSES, tr("Processes affected"), work.look)
        self.scenarios = ScenariosView(work)
        self.views = QStackedWidget()
        self.switches = Switches(_VIEWS, self._show_view, self)
        self.told = label("", "muted")
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ what others ask

    def try_change(self, change: ScenarioChange) -> None:
        """Bring what a change is about into the control, and try it where it has a value."""
        self.refresh()
        self._bring(change)
        if change.value is not None or change.kind in DEEDS:
            self.trial.try_(change)

    def try_scenario(self, scenario: Scenario) -> None:
        """Try all changes of a scenario beside what is tried now, and say so where there is any."""
        self.refresh()
        beside = self.trial.begin(scenario)
        if scenario.changes:
            self._bring(scenario.changes[0])
        if beside:
            tried = many(len(beside), "change")
            words = tr("Tried together with the {changes} already there: Undo takes it back.", changes=tried)
            self._work.messages.say(Severity.INFO, words)

    def _bring(self, change: ScenarioChange) -> None:
        if SORTS[sort_of(change)].of_tool:
            self._choice.set_tool(change.target[0])
        self.picker.go_to(change)

    # ------------------------------------------------------------ showing

    def refresh(self) -> None:
        none = tr("No scores yet: draw processes and add the answers of at least one tool.")
        if self.awaited.has(self._session.fit, weighed=False, none=none):
            self.awaited.fill()
        self.picker.show_fit(self._session.fit, self._choice.tool)
        self._show_trial()
        self._show_figures()
        self.scenarios.touch()

    def _show_trial(self) -> None:
        trial, kept = self.trial, self._session.project.scenarios
        blocked = self.scenario.blockSignals(True)
        self.scenario.clear()
        self.scenario.addItem(str(_TRYING), "")
        for each in kept:
            dirty = each.name == trial.name and trial.dirty
            words = tr("{scenario} (changed)", scenario=each.name) if dirty else each.name
            self.scenario.addItem(one_line(words), each.name)
        self.scenario.setCurrentIndex(max(self.scenario.findData(trial.name), 0))
        self.scenario.blockSignals(blocked)
        self.changes.set_rows(trial.changes, same=lambda change: change.subject)
        any_, named = bool(trial.changes), any(each.name == trial.name for each in kept)
        for button, wanted in (
            (self.back, trial.can_go_back),
            (self.keep, any_),
            (self.rename, named),
            (self.throw, any_ or named),
            (self.apply, any_),
            (self.take_back, any_),
        ):
            button.setEnabled(wanted)

    def _show_figures(self) -> None:
        before, fit = self.trial.before, self.trial.fit
        tools = fit_differences.tools(before, fit) if before and fit else ()
        links = fit_differences.weak_links(before, fit) if before and fit else ()
        self.tools.set_rows(tools, same=lambda row: row.name)
        self.links.set_rows(links, same=lambda row: (row.tool, row.process.id, row.key))
        self.changes.viewport().update()
        self._show_processes()
        self.told.setText(self._words(before, fit))

    def _show_processes(self) -> None:
        before, fit = self.trial.before, self.trial.fit
        tool = self._tool(fit)
        found = fit_differences.processes(before, fit, tool) if before and fit and tool else ()
        self.processes.set_rows(found, same=lambda row: row.process.id)
        self.tools.go_to(lambda row: row.name == tool)

    def _tool(self, fit: Fit | None) -> str:
        if fit is None or self._choice.tool in fit.tool_by_name:
            return self._choice.tool
        return next((tool.name for tool in fit.tools), "")

    def _words(self, before: Fit | None, fit: Fit | None) -> str:
        if self.trial.why_not:
            return self.trial.why_not
        if before is None or fit is None or not before.tools:
            return ""
        if not self.trial.changes:
            return tr("Nothing is tried yet: choose on the left what to change. The project stays as it is.")
        first, then = before.tools[0].name, fit.tools[0].name
        shown, refused = self.links.table.shown, len(self.trial.refused)
        new = sum(link.appears for link in shown)
        parts = [
            tr("{tool} would lead instead of {first}.", tool=then, first=first)
            if then != first
            else tr("{tool} still leads.", tool=then),
            tr("{links} would appear, {count} would go.", links=many(new, "weak link"), count=len(shown) - new),
        ]
        if refused:
            parts.append(tr("{changes} cannot be made.", changes=many(refused, "change")))
        return " ".join(parts)

    def _show_view(self, name: str) -> None:
        self.views.setCurrentIndex(list(_VIEWS).index(name))

    def _change_columns(self) -> tuple[TableColumn[ScenarioChange], ...]:
        return (
            TableColumn(tr("Change"), lambda change: said(change, self._session.project), width=24, stretch=True),
            TableColumn(tr("Changed to"), value_words, width=12),
            TableColumn(
                "", lambda change: self.trial.refused.get(change, ""), width=8, help=tr("Why it cannot be made")
            ),
        )

    # ------------------------------------------------------------ doing

    def _take_up(self) -> None:
        self.trial.take_up(self.scenario.currentData() or "")

    def _keep(self) -> None:
        name, sure = QInputDialog.getText(
            self,
            tr("Keep as a scenario"),
            tr("Name of the scenario:"),
            text=self.trial.name or self.trial.offered or tr("Scenario 1"),
        )
        if sure:
            self.trial.keep(name)

    def _rename(self) -> None:
        name, sure = QInputDialog.getText(self, tr("Rename the scenario"), tr("New name:"), text=self.trial.name)
        if sure:
            self.trial.rename(name)

    def _drop(self) -> None:
        change = self.changes.current_row()
        if change is None and self.trial.changes:
            change = self.trial.changes[-1]
        if change is not None:
            self.trial.drop(change)

    def _pick_tool(self, row: ToolDifference | None) -> None:
        if row is not None:
            self._choice.set_tool(row.name)

    def _reveal_link(self, link: LinkDifference, _column: int) -> None:
        self._choice.set_tool(link.tool)
        self._choice.reveal(link.process.id, link.key.split(">", 1)[0])

    # ------------------------------------------------------------ put together

    def _connect(self) -> None:
        self._session.fit_changed.connect(self.touch)
        self._session.project_changed.connect(self.touch)
        self._choice.tool_changed.connect(lambda _tool: self._show_processes())
        self.trial.changed.connect(self._show_trial)
        self.trial.scored.connect(self._show_figures)
        self.scenario.activated.connect(lambda _at: self._take_up())
        self.back.clicked.connect(self.trial.back)
        self.keep.clicked.connect(self._keep)
        self.rename.clicked.connect(self._rename)
        self.throw.clicked.connect(self.trial.throw_away)
        self.apply.clicked.connect(self.trial.apply)
        self.take_back.clicked.connect(self._drop)
        self.changes.removed.connect(self.trial.drop)
        self.changes.asked.connect(lambda change, _column: self._bring(change))
        self.picker.tool_wanted.connect(self._choice.set_tool)
        self._choice.tool_changed.connect(lambda tool: self.picker.show_fit(self._session.fit, tool))
        self.tools.row_changed.connect(self._pick_tool)
        self.links.asked.connect(self._reveal_link)
        self.scenarios.asked.connect(self.trial.take_up)

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.addWidget(self.title, 1)
        for widget in (self.scenario, self.back, self.keep, self.rename, self.throw, self.apply):
            strip.addWidget(widget)
        self.scenario.setMinimumContentsLength(16)
        split = splitter(self._left(), self._right(), stretch=(1, 3), sizes=(340, 740))
        box = page_box(self)
        box.addLayout(strip)
        box.addWidget(self.told)
        self.awaited = Awaited(self._session, split)
        box.addWidget(self.awaited, 1)
        box.addWidget(split, 1)
        hand_focus(self, self.picker.search)

    def _left(self) -> QWidget:
        left = QWidget()
        box = QVBoxLayout(left)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.picker, 3)
        head = QHBoxLayout()
        head.addWidget(label(tr("Changes tried"), "section", wrap=False), 1)
        head.addWidget(self.take_back)
        box.addLayout(head)
        box.addWidget(self.changes, 1)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        for view in (self.links, self.processes, self.scenarios):
            self.views.addWidget(view)
        below = QWidget()
        under = QVBoxLayout(below)
        under.setContentsMargins(0, 4, 0, 0)
        line = QHBoxLayout()
        for button in self.switches.buttons.values():
            line.addWidget(button)
        line.addStretch(1)
        under.addLayout(line)
        under.addWidget(self.views, 1)
        split = splitter(self.tools, below, down=True, stretch=(3, 2))
        box = QVBoxLayout(right)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(split)
        return right
