"""How ready people are for what changes: training, self-assessment, who is affected, talks, reviews, improvements."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.rollout.tool_training import ToolTraining, tool_training, with_waves
from ui.session.awaited import Awaited
from ui.session.dialogs import Dialogs
from ui.session.drops import DropPanel
from ui.session.errors import sentence
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.stages.fit.edit_table import WrittenCell
from ui.stages.fit.parts import Switches
from ui.stages.value.readiness.rows import EntryRow, EntryTable
from ui.stages.value.readiness.sheets import ReadinessSheets
from ui.stages.value.readiness.training import TrainingView
from ui.stages.value.readiness.words import (
    assessment_title,
    assessment_words,
    involvement_title,
    involvement_words,
    reviews_title,
    reviews_words,
    talks_title,
    talks_words,
    training_title,
    training_words,
)
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.parts import Elided, label, offer, page_box, splitter, under
from ui.widgets.tab_order import hand_focus
from ui.widgets.words import many

if TYPE_CHECKING:
    from itsm_fit.scoring.result import Fit

_SECONDS = 10.0
"""How long the best plan of the waves is looked for here."""
_KEY = "readiness"
_VIEWS = {
    "training": (Caption("Training"), Caption("What each role has to learn for a tool, and before which wave")),
    "assessments": (Caption("Self-assessment"), Caption("How mature each practice is, and what it is to become")),
    "involvements": (Caption("Who is affected"), Caption("Who decides, who is affected, what they gain and fear")),
    "talks": (Caption("Communication plan"), Caption("Who talks to whom, when, about what, good news too")),
    "reviews": (
        Caption("Reviews and improvements"),
        Caption("When it is looked at again, and what is improved by whom"),
    ),
}

_VIEW_OF = {"improvements": "reviews"}
"""The view of a table, where it has no view of its own."""


class ReadinessPage(DropPanel):
    """Cells are written in place and pasted into, one step of undo each; sheets that came back are dropped on it."""

    def __init__(self, work: Work, dialogs: Dialogs | None = None, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._session, self._tasks, self._messages = work.session, work.tasks, work.messages
        self._choice, self._today = work.choice, today
        self._planned: _PlannedFor | None = None
        self.sheets = ReadinessSheets(work, dialogs or Dialogs(self), today)
        self.title, self.told = Elided("", "heading"), label("", "muted", lines=True, selectable=True)
        self.tool = ChoiceBox()
        self.to_rollout = QPushButton(tr("Plan the waves"))
        self.views = Switches(_VIEWS, self._show_view, self)
        self.training = TrainingView(work.look)
        self.tables = {
            name: EntryTable(name, work.look, today)
            for name in ("assessments", "involvements", "talks", "reviews", "improvements")
        }
        self.add_button, self.remove_button = QPushButton(tr("Add")), QPushButton(tr("Remove"))
        self.write_button, self.take_button = QPushButton(tr("Write the sheet…")), QPushButton(tr("Take a sheet in…"))
        self.note = label(
            tr(
                "What concerns persons stays out of reports and exports unless the sheet Readiness is chosen for a "
                "report."
            ),
            "muted",
        )
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ showing
    def refresh(self) -> None:
        project = self._session.project
        self._show_tables()
        self._count(project)
        if self.views.current == "training":
            self._look_for_training()
        self._tell()

    def _show_tables(self) -> None:
        """Those in sight; the others are filled when they come into it."""
        for name, table in self.tables.items():
            if _VIEW_OF.get(name, name) == self.views.current:
                table.show_project(self._session.project)

    def _look_for_training(self) -> None:
        fit = latest_fit(self._session)
        offer(self.tool, [(tool.name, tool.name) for tool in fit.tools] if fit is not None else [])
        tool = self.tool.currentData()
        if not self.awaited.has(fit, weighed=False, none=self._why_no_training()) or fit is None:
            self.training.show_training(self._session.project, None)
            return
        asked = _PlannedFor(fit, tool)
        known = self._planned.found if self._planned is not None and self._planned.holds(asked) else None
        self.awaited.work_out(
            tr("Counting what has to be learned"),
            lambda _progress: _counted(fit, tool, known),
            lambda found: self._show_training(found, asked, planned=known is not None),
            key=_KEY,
        )

    def _show_training(self, found: ToolTraining, asked: _PlannedFor, *, planned: bool) -> None:
        self.training.show_training(self._session.project, found)
        self._tell()
        if not planned:
            self._tasks.start(
                tr("Looking for the waves of the roll-out"),
                lambda progress: with_waves(found, seconds=_SECONDS, progress=progress),
                lambda whole: self._show_waves(whole, asked),
                self._failed,
                key=f"{_KEY} waves",
            )

    def _show_waves(self, found: ToolTraining, asked: _PlannedFor) -> None:
        self._planned = replace(asked, found=found)
        if self.training.found is not None and self.training.found.tool == found.tool:
            self.training.show_training(self._session.project, found)
            self._tell()

    def _failed(self, error: BaseException) -> None:
        self.told.setText(sentence(error))
        self.told.setVisible(True)

    def _count(self, project: Project) -> None:
        its = project.readiness
        counts = {name: len(getattr(its, name)) for name in _VIEWS if name != "training"}
        counts["reviews"] += len(its.improvements)
        self.views.set_counts(counts)

    def _tell(self) -> None:
        project, today, found = self._session.project, self._today(), self.training.found
        view = self.views.current
        said: Mapping[str, tuple[Callable[[], str], Callable[[], Iterable[str]]]] = {
            "training": (lambda: training_title(found), lambda: self._training_words(found)),
            "assessments": (lambda: assessment_title(project), lambda: assessment_words(project)),
            "involvements": (lambda: involvement_title(project), lambda: involvement_words(project)),
            "talks": (lambda: talks_title(project, today), lambda: talks_words(project)),
            "reviews": (lambda: reviews_title(project, today), lambda: reviews_words(project)),
        }
        title, words = said[view]
        self.title.setText(title())
        self.told.setText("\n".join(words()))
        self.told.setVisible(bool(self.told.text()))
        self.tool.setVisible(view == "training" and self.tool.count() > 0)
        self.to_rollout.setVisible(view == "training" and found is not None and found.plan is None and bool(found.why))
        for button in (self.add_button, self.remove_button):
            button.setVisible(view != "training")

    def _training_words(self, found: ToolTraining | None) -> Iterable[str]:
        return () if found is None else training_words(found)

    def _why_no_training(self) -> str:
        if not self._session.project.documents:
            return tr("Draw or open processes first: the steps of a lane that a tool carries are what its role learns.")
        return tr("No tool yet: which steps change follows from what a tool answers. Hours can be written already.")

    def _show_view(self, view: str) -> None:
        self.stack.setCurrentIndex(list(_VIEWS).index(view))
        hand_focus(self, self.tables.get(view, self.training))
        self.refresh()

    # ------------------------------------------------------------ writing
    def _written(self, table: EntryTable, text: str, cells: list[WrittenCell[EntryRow]]) -> None:
        name = table.form.held
        before = {each.id for each in getattr(self._session.project.readiness, name)}
        current = table.current_row()
        self._session.edit(text, lambda project: table.change(project, cells))
        table.show_project(self._session.project)
        new = [each.id for each in getattr(self._session.project.readiness, name) if each.id not in before]
        if new and current is not None and not current.written:
            table.come_to(new[0])

    def _write_hours(self, text: str, cells: Sequence[WrittenCell[Any]]) -> None:
        self._session.edit(text, lambda project: self.training.change(project, cells))
        self.training.show_training(self._session.project, self.training.found)

    def add(self) -> None:
        """Write a new entry in the last row."""
        table = self._of_buttons()
        if table is not None:
            table.new_row()

    def remove(self) -> None:
        """Remove the entries with a selected cell."""
        table = self._of_buttons()
        numbers = table.numbers() if table is not None else []
        if table is None or not numbers:
            self._messages.error(tr("Choose the rows to remove first; grey ones are nobody’s yet."))
            return
        self._session.edit(
            tr("Remove {entries}", entries=many(len(numbers), "Entry", "Entries")),
            lambda project: edits.remove_entries(project, table.form.held, numbers),
        )

    def _of_buttons(self) -> EntryTable | None:
        """The table that Add and Remove are about: of two the one where a row was chosen last."""
        return self._last if self.views.current == "reviews" else self.tables.get(self.views.current)

    # ------------------------------------------------------------ sheets
    def take_files(self, paths: Sequence[Path]) -> None:
        self.sheets.take(paths)

    # ------------------------------------------------------------ making
    def _connect(self) -> None:
        self._last = self.tables["reviews"]
        for table in self.tables.values():
            table.written.connect(lambda text, cells, its=table: self._written(its, text, cells))
            table.refused.connect(self._messages.error)
            table.row_changed.connect(lambda row, its=table: self._remember(its, row))
        self.training.roles.written.connect(self._write_hours)
        self.training.roles.refused.connect(self._messages.error)
        self.training.revealed.connect(self._reveal)
        self.tool.activated.connect(lambda _at: self._choose_tool())
        self._choice.tool_changed.connect(self._follow)
        self.to_rollout.clicked.connect(lambda: self._choice.page_asked.emit("value", "rollout"))
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.write_button.clicked.connect(self.sheets.write)
        self.take_button.clicked.connect(self.sheets.choose)
        self._session.project_changed.connect(self.touch)
        self._session.fit_changed.connect(self.touch)

    def _remember(self, table: EntryTable, row: EntryRow | None) -> None:
        if row is not None and table in (self.tables["reviews"], self.tables["improvements"]):
            self._last = table

    def _choose_tool(self) -> None:
        self._choice.set_tool(self.tool.currentData())
        self.touch()

    def _follow(self, tool: str) -> None:
        at = self.tool.findData(tool)
        if at >= 0 and at != self.tool.currentIndex():
            self.tool.setCurrentIndex(at)
            self.touch()

    def _reveal(self, process: str, step: str) -> None:
        self._choice.set_tool(self.tool.currentData())
        self._choice.reveal(process, step)

    def _lay_out(self) -> None:
        self.tool.setAccessibleName(tr("Tool"))
        self.tool.setMinimumContentsLength(16)
        head, strip, out = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.to_rollout)
        head.addWidget(self.tool)
        for button in self.views.buttons.values():
            strip.addWidget(button)
        strip.addStretch(1)
        strip.addWidget(self.add_button)
        strip.addWidget(self.remove_button)
        out.addWidget(self.write_button)
        out.addWidget(self.take_button)
        out.addWidget(self.note, 1)
        self.stack = QStackedWidget()
        self.awaited = Awaited(self._session)
        for view in (
            under(self.awaited, self.training),
            *(self.tables[name] for name in ("assessments", "involvements", "talks")),
        ):
            self.stack.addWidget(view)
        self.stack.addWidget(self._looking_again())
        box = page_box(self)
        box.addLayout(head)
        box.addWidget(self.told)
        box.addLayout(strip)
        box.addWidget(self.stack, 1)
        box.addLayout(out)
        hand_focus(self, self.training)

    def _looking_again(self) -> QWidget:
        """Reviews above improvements."""
        titled = (
            under(label(tr("Reviews"), "muted", wrap=False), self.tables["reviews"]),
            under(label(tr("Improvements"), "muted", wrap=False), self.tables["improvements"]),
        )
        return splitter(*titled, down=True, stretch=(1, 1))


@dataclass(frozen=True)
class _PlannedFor:
    """What a plan of waves was made of, and the training with it: while that is the same it need not be made anew."""

    fit: Fit
    tool: str
    found: ToolTraining | None = None

    def holds(self, other: _PlannedFor) -> bool:
        """Whether it is the plan of this too."""
        mine, its = self.fit.project, other.fit.project
        return (
            self.tool == other.tool
            and self.fit.workings is other.fit.workings
            and (mine.rollout, mine.gaps, mine.decision) == (its.rollout, its.gaps, its.decision)
            and mine.readiness.assessments == its.readiness.assessments
            and mine.readiness.trainings == its.readiness.trainings
        )


def _counted(fit: Fit, tool: str, known: ToolTraining | None) -> ToolTraining:
    found = tool_training(fit, tool)
    return found if known is None else replace(found, plan=known.plan, why=known.why)
