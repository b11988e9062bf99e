"""The paths by which cases fail with the chosen tool: listed by share, played on the drawing, written as a script."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from itsm_fit.model.text import plain_name
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import CARRIED, PATH_ENDS, signed
from itsm_fit.writing import titled
from ui.session.choice import Scope
from ui.session.dialogs import Dialogs
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.session.writing import Output, Writer, workbook
from ui.stages.fit.cells import ShareCell
from ui.widgets import motion
from ui.widgets.cells import VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import Elided, SignButton, splitter
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, listed, many, percent

if TYPE_CHECKING:
    from itsm_fit.scoring.demo import DemoAct, DemoScene, DemoScript
    from ui.stages.draw.compare.comparing import Comparing

_BEAT_MS = 700


class PathsPanel(LazyPanel):
    """Enter plays the current path; at its steps Enter shows what the vendor says there."""

    def __init__(self, work: Work, comparing: Comparing) -> None:
        super().__init__()
        self._session, self._choice, self._comparing = work.session, work.choice, comparing
        self._writer = Writer(work.session, work.tasks, work.messages, Dialogs(self))
        self.script: DemoScript | None = None
        self._at = -1
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self._next_beat)
        self.headline = Elided("", "muted")
        self.back = SignButton("step-back", tr("One step back"))
        self.play = SignButton("play", tr("Play this path on the drawing (Enter)"))
        self.forward = SignButton("step-on", tr("One step on"))
        self.export = QPushButton(tr("Demo script…"))
        self.export.setToolTip(
            tr("What the vendor is to show: every failing path with its steps, as a workbook to print")
        )
        menu = QMenu(self.export)
        menu.addAction(tr("This Process…")).triggered.connect(lambda: self._export(everywhere=False))
        menu.addAction(tr("All Processes…")).triggered.connect(lambda: self._export(everywhere=True))
        self.export.setMenu(menu)
        self.table: TableView[tuple[int, DemoAct]] = TableView((), tr("Paths by which cases fail"), work.look)
        self.scenes: TableView[tuple[int, DemoScene]] = TableView(_SCENE_COLUMNS, tr("Steps of the path"), work.look)
        self._lay_out()
        hand_focus(self, self.table)
        self.table.row_changed.connect(lambda _: self._show_path())
        self.table.asked.connect(lambda _row, _column: self.toggle())
        self.scenes.row_changed.connect(self._go_to_scene)
        self.scenes.asked.connect(self._ask)
        self.back.clicked.connect(lambda: self.step(-1))
        self.forward.clicked.connect(lambda: self.step(1))
        self.play.clicked.connect(self.toggle)
        for signal in (work.choice.tool_changed, work.choice.process_changed, comparing.fit_changed):
            signal.connect(self.touch)
        work.session.fit_changed.connect(self.touch)

    @property
    def playing(self) -> bool:
        return self._beat.isActive()

    def refresh(self) -> None:
        from itsm_fit.scoring.demo import demo_script

        self._pause()
        fit, tool, process = self._comparing.fit, self._choice.tool, self._choice.process
        known = fit is not None and tool in fit.tool_by_name and process in fit.process_by_id
        self.script = demo_script(fit, process, tool) if fit is not None and known else None
        acts = list(enumerate(self.script.acts, start=1)) if self.script else []
        most = max((act.path.share for _, act in acts), default=1.0)
        self.table.set_columns(_path_columns(most))
        self.table.set_rows(acts, same=lambda row: row[1].path.elements)
        self.headline.setText(_headline(fit, self.script))
        for button in (self.back, self.play, self.forward, self.export):
            button.setEnabled(bool(acts))
        if acts and self.table.current_row() is None:
            self.table.go_to(lambda row: row is acts[0])
        self._show_path()

    # ------------------------------------------------------------ playing

    def toggle(self) -> None:
        """Play on, or pause. Where the system wants no movement the whole path shows at once."""
        act = self._act()
        if act is None:
            return
        if self.playing:
            self._pause()
        elif not motion.is_wanted():
            self._show_until(len(act.scenes) - 1)
        else:
            if self._at >= len(act.scenes) - 1:
                self._at = -1
            self.play.show_sign("pause")
            self._beat.start()
            self._next_beat()

    def step(self, by: int) -> None:
        """One step along the path, or back."""
        act = self._act()
        if act is not None:
            self._pause()
            self._show_until(min(max(self._at + by, 0), len(act.scenes) - 1))

    def _next_beat(self) -> None:
        act = self._act()
        if act is None or self._at >= len(act.scenes) - 1:
            self._pause()
        else:
            self._show_until(self._at + 1)

    def _pause(self) -> None:
        self._beat.stop()
        self.play.show_sign("play")

    def _show_until(self, scene: int) -> None:
        """Highlight the path up to its n-th step, and stand on that."""
        act = self._act()
        if act is None:
            return
        self._at = scene
        way = _drawn(_until(act, scene))
        self.scenes.go_to(lambda row: row[0] == scene + 1)
        self._choice.reveal(self._choice.process, way[-1] if way else "", way)

    def _act(self) -> DemoAct | None:
        row = self.table.current_row()
        return row[1] if row else None

    def _show_path(self) -> None:
        self._pause()
        self._at = -1
        act = self._act()
        self.scenes.set_rows(list(enumerate(act.scenes, start=1)) if act else [])

    def _go_to_scene(self, row: tuple[int, DemoScene] | None) -> None:
        if row is not None:
            self._pause()
            self._show_until(row[0] - 1)

    # ------------------------------------------------------------ what can be asked

    def _ask(self, row: tuple[int, DemoScene], _column: int) -> None:
        step, tool = row[1].step, self._choice.tool
        if step.asks:
            title = tr("{tool}: what “{step}” asks", tool=tool, step=step.name or step.key)
            self._choice.why_asked.emit(Scope(tool, self._choice.process, step.key, title=title))

    def _export(self, *, everywhere: bool) -> None:
        def prepared() -> Output | None:
            script, fit = self.script, self._comparing.fit
            if script is None or fit is None or latest_fit(self._session) is None:
                self._writer.say_no_scores()
                return None
            processes = [process.id for process in fit.processes] if everywhere else [script.process.id]

            def made() -> bytes:
                from itsm_fit.report.parts.demo import demo_book
                from itsm_fit.scoring.demo import demo_script

                scripts = [demo_script(fit, process, script.tool) for process in processes]
                told = [each for each in scripts if each.acts] or scripts[:1]
                return demo_book(told, project=fit.project.name, made_on=date.today())  # noqa: DTZ011 - the user's day

            name = tr("Demo script {tool}", tool=script.tool) + ("" if everywhere else f" {script.process.name}")
            return workbook(tr("Export the demo script"), self._writer.near(f"{plain_name(name)}.xlsx"), made)

        self._writer.write(prepared)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(10, 4, 8, 4)
        line.addWidget(self.headline, 1)
        for button in (self.back, self.play, self.forward, self.export):
            line.addWidget(button)
        both = splitter(self.table, self.scenes, stretch=(1, 1))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(both, 1)


def _path_columns(most: float) -> tuple[TableColumn[tuple[int, DemoAct]], ...]:
    return (
        TableColumn("#", lambda row: str(row[0]), key=lambda row: row[0], right=True, width=3, help=Caption("Number")),
        TableColumn(
            tr("Cases"),
            lambda row: percent(row[1].path.share),
            key=lambda row: row[1].path.share,
            figure=lambda row: row[1].path.share / most,
            delegate=ShareCell,
            width=12,
            help=tr("Share of all cases that take this path"),
        ),
        TableColumn(
            tr("Ends at"),
            lambda row: row[1].scenes[-1].step.name or row[1].scenes[-1].step.key,
            tip=lambda row: " → ".join(scene.step.name or scene.step.key for scene in row[1].scenes),
            width=13,
            stretch=True,
            help=tr("The first step on the path that is not carried, or not known to be"),
        ),
        TableColumn(
            tr("Verdict"),
            lambda row: signed(PATH_ENDS, row[1].outcome),
            figure=lambda row: row[1].outcome,
            delegate=VerdictCell,
            width=25,
        ),
    )


_SCENE_COLUMNS: tuple[TableColumn[tuple[int, DemoScene]], ...] = (
    TableColumn(Caption("No."), lambda row: str(row[0]), key=lambda row: row[0], right=True, width=4),
    TableColumn(Caption("Step"), lambda row: row[1].step.name or row[1].step.key, width=16, stretch=True),
    TableColumn(
        Caption("Today"),
        lambda row: signed(CARRIED, row[1].carried) if row[1].carried else tr("asks nothing"),
        figure=lambda row: row[1].carried,
        delegate=VerdictCell,
        width=17,
    ),
    TableColumn(
        Caption("To be shown"),
        lambda row: listed(tuple(ask.requirement.id for ask in row[1].asks), 4) or NOTHING,
        tip=lambda row: (
            "\n".join(titled(ask.requirement.id, ask.look_for) for ask in row[1].asks) or tr("It asks nothing")
        ),
        width=14,
        stretch=True,
    ),
)


def _headline(fit: Fit | None, script: DemoScript | None) -> str:
    if fit is None or script is None:
        return tr("Choose a process and a tool to see by which paths its cases fail.")
    paths, process, tool = script.paths, script.process.name, script.tool
    if not paths.played:
        return tr("This process has too many markings to be played exactly, so its paths are not listed.")
    if not paths.paths:
        return tr("{tool} carries every step of {process} that a case can come to.", tool=tool, process=process)
    total = percent(paths.total) if paths.total is not None else tr("Some")
    if paths.complete:
        return tr(
            "{share} of the cases of {process} come to a step that {tool} may not carry",
            share=total,
            process=process,
            tool=tool,
        )
    return tr(
        "{share} of the cases of {process} come to a step that {tool} may not carry; "
        "these {paths} make up {listed} of all cases",
        share=total,
        process=process,
        tool=tool,
        paths=many(len(paths.paths), "path"),
        listed=percent(paths.listed),
    )


def _until(act: DemoAct, scene: int) -> tuple[str, ...]:
    """The path's elements up to its n-th step, counted from 0."""
    steps = act.path.steps
    found = -1
    at = 0
    for place, element in enumerate(act.path.elements):
        if at < len(steps) and element == steps[at]:
            found, at = place, at + 1
            if at > scene:
                break
    return act.path.elements[: found + 1]


def _drawn(elements: Sequence[str]) -> tuple[str, ...]:
    """The elements of this process's own drawing: those of a called process stand for its call activity."""
    own = [element.split(">", 1)[0] for element in elements]
    return tuple(element for at, element in enumerate(own) if not at or own[at - 1] != element)
