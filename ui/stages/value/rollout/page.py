"""Which process goes live in which wave: the best plan there is, people's own placements, and what is carried then."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.errors import FitError
from itsm_fit.importing.amounts import read_amount
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.progress import Progress
from itsm_fit.writing import titled
from ui.session.awaited import Awaited
from ui.session.choice import Scope
from ui.session.errors import sentence
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.stages.fit.edit_table import EditTable, WrittenCell
from ui.stages.fit.parts import Switches
from ui.stages.value.rollout.gantt import BarKey, Gantt
from ui.stages.value.rollout.rows import (
    PROCESS,
    GapPlanRow,
    IntroducedRow,
    ShownPlan,
    WaveRow,
    gantt_bars,
    gantt_lines,
    gantt_waves,
    gap_rows,
    placements,
    process_rows,
    wave_rows,
)
from ui.stages.value.rollout.tables import (
    GAP_COLUMNS,
    PROCESS_COLUMNS,
    PUT_PROCESS,
    SETTING_COLUMNS,
    SETTINGS,
    WAVE_COLUMNS,
    PlanSettingRow,
    read_wave,
    with_days_of,
)
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import Elided, label, offer, page_box, set_part, splitter
from ui.widgets.room import scrolled
from ui.widgets.tab_order import hand_focus
from ui.widgets.words import interval, many, one_line

if TYPE_CHECKING:
    from itsm_fit.rollout.wave_plan import WavePlan
    from itsm_fit.scoring.result import Fit

_KEY = "rollout"
SECONDS = 60.0
"""How long the best plan is looked for at most."""
_PLANS_KEPT = 4
"""So many plans are shown again by undo and redo without being looked for anew."""
_VIEWS = {
    "waves": (Caption("Waves"), Caption("Days, money and training of each wave, and what is carried after it")),
    "processes": (Caption("Processes"), Caption("What introducing each process takes, and where it is placed")),
    "gaps": (Caption("Gaps"), Caption("Which gaps are closed when, and which stay open")),
    "notes": (Caption("What it rests on"), Caption("What the plan takes for granted, and what it leaves out")),
}


class RolloutPage(LazyPanel):
    """Every change is one step of undo, after which the plan is looked for anew."""

    def __init__(self, work: Work, seconds: float = SECONDS) -> None:
        super().__init__()
        self._session, self._tasks, self._messages = work.session, work.tasks, work.messages
        self._choice, self._seconds = work.choice, seconds
        self.shown: ShownPlan | None = None
        self._sought: Project | None = None
        """The project whose plan is looked for, or was found, or does not exist."""
        self._found: deque[ShownPlan] = deque(maxlen=_PLANS_KEPT)
        self.title, self.told = Elided("", "heading"), Elided("", "muted")
        self.trouble = label("", selectable=True, lines=True)
        self.tool = ChoiceBox()
        self.again_button, self.undo_button = QPushButton(tr("Look again")), QPushButton(tr("Undo"))
        self.free_button, self.gaps_button = QPushButton(tr("Take placements back")), QPushButton(tr("Gap register"))
        self.gantt = Gantt(work.look)
        self.views = Switches(_VIEWS, self._show_view, self)
        self.settings: EditTable[PlanSettingRow] = EditTable(SETTING_COLUMNS, tr("Settings of the plan"), work.look)
        self.waves: EditTable[WaveRow] = EditTable(WAVE_COLUMNS, tr("Waves"), work.look)
        self.processes: EditTable[IntroducedRow] = EditTable(PROCESS_COLUMNS, tr("Processes of the plan"), work.look)
        self.gaps: EditTable[GapPlanRow] = EditTable(GAP_COLUMNS, tr("Gaps of the plan"), work.look)
        self.notes = label("", selectable=True, lines=True)
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ showing
    def refresh(self) -> None:
        project = self._session.project
        self._fill_tools(project)
        fit = latest_fit(self._session)
        if not self.awaited.has(fit) or fit is None:
            return
        self.awaited.fill()
        if fit.project is not self._sought:
            self._look_for(fit)

    def _look_for(self, fit: Fit) -> None:
        self._sought = fit.project
        before = next((each for each in self._found if each.fit.project is fit.project), None)
        if before is not None:
            self._tasks.drop(_KEY)
            self._show(before)
            return
        self._show_rows(stale=True)
        self._tell(tr("Looking for the best plan: Cancel stops it."))
        self.again_button.hide()
        self.undo_button.hide()
        self._tasks.start(
            tr("Looking for the best plan"),
            partial(_planned, fit, self._seconds),
            self._show,
            self._failed,
            key=_KEY,
            stopped=self._stopped,
        )

    def _show(self, found: ShownPlan) -> None:
        from itsm_fit.rollout.words import plan_words

        self.shown = found
        if found.plan.proven and all(each.fit.project is not found.fit.project for each in self._found):
            self._found.append(found)
        sentences = list(plan_words(found.fit, found.plan))
        self.title.setText(_title(found.plan))
        self._tell(" ".join([*_by_hand(self._session.project, found.plan.tool), *sentences]))
        self._note("\n\n".join(sentences))
        self.again_button.setVisible(not found.plan.proven)
        self._show_rows()

    def _failed(self, error: BaseException) -> None:
        """Without a plan the rows stay where they were, or where people put them, so that they can be put right."""
        self.title.setText(tr("There is no plan"))
        self._tell(trouble=sentence(error))
        self._note(sentence(error))
        can_undo = isinstance(error, FitError) and self.shown is not None and self._session.stack.canUndo()
        self.undo_button.setVisible(can_undo)
        self._show_rows(stale=True)

    def _note(self, words: str) -> None:
        self.notes.setText(words)
        self._notes.setAccessibleDescription(words)

    def _look_again(self) -> None:
        self._sought = None
        self.touch()

    def _stopped(self) -> None:
        if self._tasks_are_over():
            self._tell(tr("Stopped: what is shown is the plan from before."))
            self.again_button.show()

    def _tasks_are_over(self) -> bool:
        return all(task.key != _KEY for task in self._tasks.running)

    def _show_nothing(self) -> None:
        self._tasks.drop(_KEY)
        self.shown = self._sought = None
        self.title.setText(tr("Roll-out in waves"))
        self._tell()
        self._note("")
        self.again_button.hide()
        self.undo_button.hide()
        self._show_rows()

    def _tell(self, words: str = "", trouble: str = "") -> None:
        """Beside the title; what has to be read whole takes the lines that it needs."""
        self.told.setText(words)
        self.told.setVisible(not trouble)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _show_rows(self, *, stale: bool = False) -> None:
        """The tables and bars of the project as it is now; a plan that is `stale` gives nothing but places."""
        project, shown = self._session.project, self.shown
        if shown is not None and stale:
            shown = ShownPlan(shown.fit, shown.plan, stale=True)
        rows = wave_rows(project, shown)
        self.settings.show_rows(
            [PlanSettingRow(each, project.rollout) for each in SETTINGS], same=lambda row: row.setting.caption.source
        )
        self.waves.show_rows(rows, same=lambda row: row.number)
        self.processes.show_rows(process_rows(project, shown), same=lambda row: row.id)
        gaps = gap_rows(project, shown)
        self.gaps.show_rows(gaps, same=lambda row: row.its.requirement)
        self.views.set_counts({"waves": len(rows), "processes": len(project.processes), "gaps": len(gaps)})
        self.gantt.show_plan(gantt_waves(rows), gantt_lines(rows), gantt_bars(project, shown))
        self.free_button.setEnabled(bool(placements(project, self._tool())))

    def _tool(self) -> str:
        return self.shown.plan.tool if self.shown is not None else self._session.project.rollout.tool

    def _fill_tools(self, project: Project) -> None:
        offer(self.tool, [(tr("The first in the ranking"), ""), *((name, name) for name in project.tool_names)])
        wanted = text_key(project.rollout.tool)
        at = next((at for at in range(self.tool.count()) if text_key(self.tool.itemData(at)) == wanted), 0)
        self.tool.setCurrentIndex(at)

    def _show_view(self, view: str) -> None:
        self.stack.setCurrentIndex(list(_VIEWS).index(view))

    # ------------------------------------------------------------ placing
    def place(self, key: BarKey, wave: int) -> None:
        """Put a process or gap into a wave, 0 for none."""
        name = one_line(self._name(key))
        words = tr("Place {name} in Wave {wave}", name=name, wave=wave) if wave else tr("Leave {name} Out", name=name)
        self._session.edit(words, lambda project: self._placed(project, key, wave))

    def hold_back(self, key: BarKey, wave: int) -> None:
        """Let a process go live in a wave or later; a gap waits for the first day of that wave."""
        words = tr("Hold {name} Back to Wave {wave}", name=one_line(self._name(key)), wave=wave)
        if key[0] == PROCESS:
            self._session.edit(words, lambda project: edits.hold_back_to_wave(project, key[1], wave))
            return
        dates = self._session.project.rollout.dates_of(wave - 1)
        if dates is None:
            self._messages.error(tr("A gap waits for a day: write the first day of the plan into its settings first."))
            return
        places = [(self._tool(), key[1])]
        self._session.edit(words, lambda project: edits.change_gaps(project, places, due=dates[0], wave=None))

    def release(self, key: BarKey) -> None:
        """Let the plan decide where a process or gap goes."""
        words = tr("Let the Plan Decide on {name}", name=one_line(self._name(key)))
        self._session.edit(words, lambda project: self._placed(project, key, None))

    def release_all(self) -> None:
        """Let the plan decide where everything goes."""
        keys = placements(self._session.project, self._tool())

        def change(project: Project) -> Project:
            for key in keys:
                project = self._placed(project, key, None)
            return project

        self._session.edit(tr("Take Placements Back"), change)

    def _placed(self, project: Project, key: BarKey, wave: int | None) -> Project:
        sort, its = key
        if sort == PROCESS:
            return edits.place_in_wave(project, its, wave)
        return edits.place_gap_in_wave(project, self._tool(), its, wave)

    def _name(self, key: BarKey) -> str:
        return self._session.project.process_names.get(key[1], key[1]) if key[0] == PROCESS else key[1]

    # ------------------------------------------------------------ writing
    def _write_settings(self, text: str, written: Sequence[WrittenCell[PlanSettingRow]]) -> None:
        def change(project: Project) -> Project:
            for row, _column, words in written:
                project = edits.set_rollout(project, **row.setting.write(project.rollout, words))
            return project

        self._edit(text, change)

    def _write_waves(self, text: str, written: Sequence[WrittenCell[WaveRow]]) -> None:
        def change(project: Project) -> Project:
            for row, _column, words in written:
                days = read_amount(words, tr("days of work")) or 0.0
                project = edits.set_rollout(project, capacity=with_days_of(project.rollout, row.number, days))
            return project

        self._edit(text, change)

    def _write_processes(self, text: str, written: Sequence[WrittenCell[IntroducedRow]]) -> None:
        def change(project: Project) -> Project:
            for row, column, words in written:
                project = PUT_PROCESS[PROCESS_COLUMNS[column].source](project, row.id, words)
            return project

        self._edit(text, change)

    def _write_gaps(self, text: str, written: Sequence[WrittenCell[GapPlanRow]]) -> None:
        tool = self._tool()

        def change(project: Project) -> Project:
            for row, _column, words in written:
                project = edits.place_gap_in_wave(project, tool, row.its.requirement, read_wave(words))
            return project

        self._edit(text, change)

    def _edit(self, text: str, change: Callable[[Project], Project]) -> None:
        self._session.edit(text, change)
        self._show_rows(stale=True)

    def _choose_tool(self) -> None:
        tool = self.tool.currentData()
        self._session.edit(tr("Choose the Tool of the Roll-out"), lambda project: edits.set_rollout(project, tool=tool))

    # ------------------------------------------------------------ asking why
    def ask(self, key: BarKey) -> None:
        """Show the steps behind a process, or the answer behind a gap."""
        tool = self._tool()
        self._choice.set_tool(tool)
        if key[0] == PROCESS:
            self._choice.set_process(key[1])
            self._choice.steps_asked.emit()
        else:
            self._choice.why_asked.emit(Scope(tool, only=(key[1],), title=titled(tool, key[1])))

    def ask_wave(self, _wave: int) -> None:
        """Show the processes behind what is carried."""
        self._choice.set_tool(self._tool())
        self._choice.processes_asked.emit("end_to_end")

    # ------------------------------------------------------------ making
    def _connect(self) -> None:
        self.gantt.placed.connect(self.place)
        self.gantt.held_back.connect(self.hold_back)
        self.gantt.released.connect(self.release)
        self.gantt.asked.connect(self.ask)
        self.gantt.wave_asked.connect(self.ask_wave)
        self.settings.written.connect(self._write_settings)
        self.waves.written.connect(self._write_waves)
        self.processes.written.connect(self._write_processes)
        self.gaps.written.connect(self._write_gaps)
        for table in (self.settings, self.waves, self.processes, self.gaps):
            table.refused.connect(self._messages.error)
        self.processes.asked.connect(lambda row, _column: self.ask((PROCESS, row.id)))
        self.gaps.asked.connect(lambda row, _column: self.ask(("gap", row.its.requirement)))
        self.waves.asked.connect(lambda row, _column: self.ask_wave(row.number))
        self.tool.activated.connect(lambda _at: self._choose_tool())
        self.again_button.clicked.connect(self._look_again)
        self.undo_button.clicked.connect(self._session.stack.undo)
        self.free_button.clicked.connect(self.release_all)
        self.gaps_button.clicked.connect(lambda: self._choice.page_asked.emit("fit", "gaps"))
        self._session.project_changed.connect(self.touch)
        self._session.fit_changed.connect(self.touch)

    def _lay_out(self) -> None:
        hand_focus(self, self.gantt)
        self.tool.setAccessibleName(tr("Tool of the roll-out"))
        self.tool.setMinimumContentsLength(20)
        self.free_button.setToolTip(tr("Let the plan decide where everything goes"))
        self.gaps_button.setToolTip(tr("Fit › Gaps: what is to be done about each gap, its days and its date"))
        above, told, strip = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.title, 1)
        for widget in (self.tool, self.free_button, self.gaps_button):
            above.addWidget(widget)
        told.addWidget(self.told, 1)
        told.addWidget(self.trouble, 1)
        for button in (self.undo_button, self.again_button):
            told.addWidget(button)
            button.hide()
        for switch in self.views.buttons.values():
            strip.addWidget(switch)
        strip.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(splitter(self.waves, self.settings, stretch=(3, 1), sizes=(900, 280)))
        self.stack.addWidget(self.processes)
        self.stack.addWidget(self.gaps)
        self._notes = _scrolled(self.notes)
        self.stack.addWidget(self._notes)
        below = QWidget()
        low = QVBoxLayout(below)
        low.setContentsMargins(0, 0, 0, 0)
        low.setSpacing(6)
        low.addLayout(strip)
        low.addWidget(self.stack, 1)
        box = page_box(self)
        box.addLayout(above)
        self.awaited = Awaited(self._session, nothing=self._show_nothing)
        box.addWidget(self.awaited)
        box.addLayout(told)
        box.addWidget(splitter(self.gantt, below, down=True, stretch=(3, 2), sizes=(340, 190)), 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def _scrolled(words: QWidget) -> QScrollArea:
    inside = QWidget()
    set_part(inside, "surface")
    inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    box = QVBoxLayout(inside)
    box.addWidget(words)
    box.addStretch(1)
    return scrolled(inside, called=str(_VIEWS["notes"][0]))


def _title(plan: WavePlan) -> str:
    first, last = plan.waves[0], plan.waves[-1]
    return tr(
        "{tool}: end to end {first} after wave 1, {last} after wave {number}",
        tool=one_line(plan.tool),
        number=last.number,
        last=interval(last.end_to_end),
        first=interval(first.end_to_end),
    )


def _by_hand(project: Project, tool: str) -> list[str]:
    placed = placements(project, tool)
    return (
        [tr("{placed} by hand, the rest is the best for that.", placed=many(len(placed), "placement"))]
        if placed
        else []
    )


def _planned(fit: Fit, seconds: float, progress: Progress) -> ShownPlan:
    from itsm_fit.rollout.planning import wave_plan

    return ShownPlan(fit, wave_plan(fit, seconds=seconds, progress=progress))
