"""The window: puts session, pages and panels together and leads from one to the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QToolBar, QVBoxLayout, QWidget

from ui.shell.menu_titles import MENUS
from ui.shell.page_stack import PageStack
from ui.shell.progress_strip import ProgressStrip
from ui.shell.recent import Recent, RecentFile, RecentList
from ui.shell.welcome import Welcome
from ui.stages.draw.legend import Legend
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.parts import label, press_by_enter
from ui.widgets.room import ScrolledRoom
from ui.widgets.words import one_line

if TYPE_CHECKING:
    from itsm_fit.model.scenario import ScenarioChange
    from ui.editor.editor import Editor
    from ui.session.choice import Scope
    from ui.session.dialogs import Dialogs
    from ui.session.session import Evaluate
    from ui.session.tasks import Task
    from ui.shell.docks import Docks
    from ui.shell.loading import Loading
    from ui.shell.many_selections import ManySelections
    from ui.shell.safety.keep_safe import KeepSafe
    from ui.shell.safety.keeping import Keeping
    from ui.shell.samples import Sample
    from ui.shell.sharing.workspaces import Workspaces
    from ui.shell.stages import ReadState
    from ui.shell.support.program_help import ProgramHelp
    from ui.stages.draw.lived.legend import LivedLegend
    from ui.stages.draw.review.reviewing import Reviewing
    from ui.stages.seal.baseline_page import BaselinePage
    from ui.widgets.slices import Slices

_BESIDE_PANELS: Final = "draw"
"""The stage that panels stand around; all others need the room."""
_END_WITHIN_MS = 3_000


class MainWindow(QMainWindow):
    """One window, one project.

    Without `at_once` it shows how to begin, and what stands behind that is made once it was painted: `furnished` then.
    """

    furnished = Signal()

    def __init__(
        self,
        settings: QSettings,
        dialogs: Dialogs | None = None,
        evaluate: Evaluate | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        super().__init__()
        self.setObjectName("main window")
        self._settings, self._evaluate = settings, evaluate
        self._dialogs_given = dialogs
        self.safety: KeepSafe | None = None
        self.keeping: Keeping | None = None
        self._reviewing: Reviewing | None = None
        self._workspaces_made: Workspaces | None = None
        self._portfolio: ManySelections | None = None
        self._leader_wanted = False
        self._icons_loaded = False
        self._alone = False
        """Whether the drawing has all the room."""
        self._furnishing: Slices | None = None
        self._left_to_make: Iterator[None] | None = None
        self._loading: Loading | None = None
        self.lived_legend: LivedLegend | None = None
        self.look = Look(settings, self)
        self._make_frame()
        if at_once:
            self.furnish_now()

    def furnish(self) -> None:
        """Make all that stands behind what shows first, a little in each turn, once a thread has loaded what it needs.

        Where more is wanted before, `furnish_now` makes what is left.
        """
        if self._furnishing is None:
            from ui.shell.loading import Loading

            self._begin_furnishing()
            self._loading = Loading(self._go_on_furnishing)
            self._loading.start()

    def furnish_now(self) -> None:
        """Make what is left of that at once."""
        if self._furnishing is None:
            self._begin_furnishing()
        if self._loading is not None:
            self._loading.wait()
        self._go_on_furnishing()
        if self._furnishing is not None:
            self._furnishing.finish()

    def _begin_furnishing(self) -> None:
        from ui.widgets.slices import Slices

        self._furnishing, self._left_to_make = Slices(self), self._furnish()

    def _go_on_furnishing(self) -> None:
        left, self._left_to_make = self._left_to_make, None
        if left is not None and self._furnishing is not None:
            self._furnishing.start(left)

    def _furnish(self) -> Iterator[None]:
        """Nothing of it is seen before its last step, and no key, button or menu leads here before."""
        self._make_session()
        yield
        self._make_pages(self._settings)
        yield
        yield from self._make_panels()
        yield
        self._make_menus()
        yield
        self.removeEventFilter(self)
        self.setUpdatesEnabled(False)
        self._lay_out()
        self._connect()
        self._connect_sharing()
        self._restore()
        self._title()
        self._project_changed()
        self.setUpdatesEnabled(True)
        if self._loading is not None:
            self._loading.go_on()
        self.furnished.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is not made yet is made when this was painted, or at once where a key is pressed."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self.furnish)
        elif event.type() is QEvent.Type.ShortcutOverride:
            self.furnish_now()
        return super().eventFilter(watched, event)

    def _ask_open(self) -> None:
        self.furnish_now()
        self.files.ask_open()

    def _draw_new(self) -> None:
        self.furnish_now()
        self.commands.draw_new()

    def _open_sample(self, sample: Sample) -> None:
        self.furnish_now()
        self.files.open_sample(sample)

    def _open_recent(self, entry: Recent) -> None:
        self.furnish_now()
        if isinstance(entry, RecentFile):
            self.files.open([entry.path])
        else:
            self.workspaces().open_recent(entry)

    def _open_workspace(self) -> None:
        self.furnish_now()
        self.workspaces().show()

    # ------------------------------------------------------------ making

    def _make_frame(self) -> None:
        """What shows first, with as little as can be: how to begin, under the titles of the menus."""
        self.setWindowTitle("ITSM Fit")
        self.welcome = Welcome()
        self.recent = RecentList(self._settings)
        self.welcome.set_recent(self.recent.entries)
        self.welcome.open_asked.connect(self._ask_open)
        self.welcome.new_asked.connect(self._draw_new)
        self.welcome.sample_asked.connect(self._open_sample)
        self.welcome.recent_asked.connect(self._open_recent)
        self.welcome.workspace_asked.connect(self._open_workspace)
        self.opening = label(tr("Opening files…"), "muted")
        self.opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = PageStack()
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.opening)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.setContentsMargins(0, 0, 0, 0)
        self._middle = QWidget()
        self._middle.setLayout(column)
        self.setCentralWidget(self._middle)
        self.progress, self.legend = ProgressStrip(), Legend()
        self.legend.hide()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addPermanentWidget(self.progress)
        self.statusBar().addPermanentWidget(self.legend)
        self.templates = QMenu(tr("New from Template"), self)
        self.welcome.template_button.setMenu(self.templates)
        self.menu_by_name = {name: self.menuBar().addMenu(str(title)) for name, title in MENUS.items()}
        for menu in self.menu_by_name.values():
            menu.aboutToShow.connect(self.furnish_now)
        self.installEventFilter(self)
        geometry = self._settings.value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            room = self.screen().availableSize()
            self.resize(min(1440, room.width() * 9 // 10), min(900, room.height() * 9 // 10))

    def _make_session(self) -> None:
        from ui.session.choice import Choice
        from ui.session.dialogs import Dialogs
        from ui.session.places import PlacedDocuments
        from ui.session.saving import Saving
        from ui.session.session import Session, evaluate
        from ui.session.sharing import Sharing
        from ui.session.tasks import Tasks
        from ui.shell.announcer import Announcer
        from ui.shell.closing import Closing
        from ui.shell.edit_messages import EditMessages
        from ui.shell.files import Files
        from ui.stages.tools.importing.importer import Importer
        from ui.widgets.messages import MessageBar

        settings = self._settings
        self.tasks = Tasks(self)
        self.session = Session(self.tasks, self, evaluate=self._evaluate or evaluate)
        self.announcer = Announcer(self.session, self)
        self.choice = Choice(self)
        self.messages = MessageBar(self)
        self.said = EditMessages(self.session, self.messages)
        self.places = PlacedDocuments()
        self._dialogs = dialogs = self._dialogs_given or Dialogs(self)
        self.saving = Saving(self.session, self.tasks, messages=self.messages, dialogs=dialogs, settings=settings)
        self.sharing = Sharing(self.session, self.tasks, self.messages)
        self._closing = Closing(self.saving, self.tasks, dialogs, self.close)
        self.importer = Importer(
            self.session,
            self.tasks,
            messages=self.messages,
            dialogs=dialogs,
            settings=settings,
            look=self.look,
            places=self.places,
            window=self,
        )
        self.files = Files(
            self.session,
            self.choice,
            self.tasks,
            self.saving,
            messages=self.messages,
            dialogs=dialogs,
            settings=settings,
            recent=self.recent,
            places=self.places,
            take_sheet=self.importer.take_certain,
        )

    def _make_pages(self, settings: QSettings) -> None:
        from ui.session.author import Author
        from ui.session.explaining import Explaining
        from ui.session.work import Work
        from ui.shell.rail import Rail
        from ui.stages.draw.draw_page import DrawPage

        self.rail = Rail(self.look)
        self.work = Work(
            self.session, self.choice, self.look, self.tasks, self.messages, settings, Author(settings, self)
        )
        self.draw = DrawPage(self.session, self.choice, self.look, self.places)
        self.files.comments_shown = lambda: self.draw.asides.comments
        self.files.in_front = self._drawing_of_choice
        self.files.draw_ahead = self.draw.draw_ahead
        self.explaining = Explaining(self.work, self)
        self.saving.explain = self.explaining.ask

    def _make_panels(self) -> Iterator[None]:
        from ui.shell.docks import Docks
        from ui.shell.editing import Editing
        from ui.shell.guest_panels import GuestPanels
        from ui.shell.navigation import Navigation
        from ui.shell.panels_beside import PanelsBeside
        from ui.shell.side_panels import SidePanels
        from ui.shell.stages import Stages
        from ui.stages.draw.arrivals import ArrivalMarks
        from ui.stages.draw.compare.comparing import Comparing
        from ui.stages.draw.compare.paths_panel import PathsPanel
        from ui.stages.draw.lived.living import Living
        from ui.stages.draw.sign_off_line import SignOffLine

        self.comparing = Comparing(self.draw, self.work)
        self.living = Living(self.draw, self.work)
        self.arrivals = ArrivalMarks(self.draw, self.sharing)
        self.draw.strips.addWidget(SignOffLine(self.session, self.choice))
        self.files.lived_shown = lambda: self.living.replay
        self.panels = SidePanels(
            self.session,
            self.choice,
            self.look,
            self.work.author,
            paths=lambda: PathsPanel(self.work, self.comparing),
            lived=lambda: self.living.panel,
        )
        self.docks, self.guests = Docks(self, self.panels), GuestPanels(self)
        self.beside = PanelsBeside(self, self.docks, self.guests)
        yield
        self.navigation = Navigation(
            self.session,
            self.choice,
            self.docks,
            self.panels,
            pages=self.pages,
            draw=self.draw,
            foot=self.messages,
        )
        self.editing = Editing(self.session, self.choice, messages=self.messages, places=self.places, window=self)
        self.stages = Stages(
            self.work,
            self.draw,
            self.pages,
            files=self.files,
            editing=self.editing,
            dialogs=self._dialogs,
            open_stage=self.open_stage,
            compare_state=self.compare_state,
            explain=self.explain_changes,
        )

    def _make_menus(self) -> None:
        from ui.editor.actions import CommandActions
        from ui.shell.actions import Actions
        from ui.shell.commands import Commands
        from ui.shell.menus import Menus
        from ui.stages.draw.playing import Playing

        self.playing = Playing(self.session, self.choice, self.draw, self.open_stage)
        self.commands = Commands(
            self,
            self.session,
            self.choice,
            self.look,
            draw=self.draw,
            panels=self.panels,
            docks=self.docks,
            files=self.files,
            saving=self.saving,
            editing=self.editing,
            navigation=self.navigation,
            playing=self.playing,
            comparing=self.comparing,
            living=self.living,
            show_stage=self.show_stage,
            open_stage=self.open_stage,
            write_book=self.write_book,
            show_versions=self.show_versions,
            compare_versions=self.compare_versions,
            compare_file=self.compare_file,
            take_report_back=self.take_report_back,
            begin_workshop=self.begin_workshop,
            turn_alone=self.turn_alone,
            explain=self.explain_changes,
            baseline=self.show_baseline,
            decide=lambda: self._show_seal_page("decision"),
            reviewing=self._reviews,
            workspaces=self.workspaces,
            show_portfolio=self.show_portfolio,
            sign_off=lambda: self._show_seal_page("sign_off"),
            offer_catalogue=self.offer_catalogue,
            support=self.support,
            in_front=self._in_front,
            all_actions=self._actions_as_they_stand,
        )
        self.actions_ = Actions(self, self.commands.handlers())
        self.canvas = CommandActions(self, self.editor_in_front)
        undo = self.session.stack.createUndoAction(self)
        redo = self.session.stack.createRedoAction(self)
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.menus = Menus(
            self,
            self.actions_,
            self.docks,
            self.recent,
            self.look,
            by_name=self.menu_by_name,
            templates=self.templates,
            settings=self._settings,
            tell=self._tell,
            open_recent=self._open_recent,
        )
        self.menus.build(
            undo, redo, self.open_stage, self.files.open_sample, new_from=self.commands.draw_from, canvas=self.canvas
        )

    def _lay_out(self) -> None:
        from ui.shell.sharing.standing_line import StandingLine

        self.statusBar().insertWidget(0, self.messages, 1)
        self.rail_bar = QToolBar(tr("Stages"), movable=False)
        self.rail_bar.setObjectName("stages")
        self.rail_bar.toggleViewAction().setVisible(False)
        self.rail_bar.addWidget(ScrolledRoom(self.rail, down=True))
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self.rail_bar)
        self.progress.follow(self.tasks)
        self.progress.told.connect(self.announcer.say)
        self.messages.said.connect(self.announcer.message)
        self.messages.turned.connect(self._show_legend)
        for told in (self.session.project_changed, self.session.fit_changed, self.session.title_changed):
            told.connect(self.messages.sift)
        self.standing = StandingLine(self.sharing)
        self.statusBar().addPermanentWidget(self.standing)

    def _connect(self) -> None:
        from ui.shell.file_drops import FileDrops
        from ui.stages.require.dragging import OpensWhenHovered

        self.drops = FileDrops(self)
        session, choice, files = self.session, self.choice, self.files
        self.tasks.changed.connect(self._show_start)
        self.tasks.given_up.connect(self._given_up)
        session.project_changed.connect(self._project_changed)
        session.fit_changed.connect(self._fit_changed)
        session.title_changed.connect(self._title)
        choice.why_asked.connect(self._show_answers)
        choice.steps_asked.connect(lambda: self._bring("steps"))
        choice.questions_asked.connect(lambda: self._bring("questions"))
        choice.processes_asked.connect(self._show_processes)
        choice.page_asked.connect(self._show_page)
        choice.what_if_asked.connect(self._show_what_if)
        choice.revealed.connect(lambda _element, _path: self.show_stage("draw"))
        choice.tool_changed.connect(lambda _tool: self._show_legend())
        files.opened.connect(self._opened)
        files.sheets_asked.connect(self.importer.begin)
        files.log_asked.connect(self._read_log)
        self.importer.imported.connect(self.recent.remember_files)
        self.importer.imported.connect(lambda _paths: self._imported())
        self.importer.drawn.connect(self._show_drawn)
        self.session.cells_pasted.connect(self.importer.paste)
        self.importer.match_asked.connect(lambda: self.open_stage("match"))
        self.recent.changed.connect(lambda: self.welcome.set_recent(self.recent.entries))
        self.drops.dropped.connect(files.take)
        self.drops.hovering.connect(self.welcome.set_over)
        self.rail.chosen.connect(self.open_stage)
        self.draw.capture.closed.connect(self._end_workshop)
        OpensWhenHovered(self.rail.buttons["draw"])
        self._connect_panels()
        self.draw.tabs.named.connect(self.editing.rename_drawing)
        self.draw.tabs.delete_asked.connect(self.commands.delete_page)
        self.draw.tabs.menu_asked.connect(self._page_menu)
        self.draw.ordered.connect(self.commands.move_page)
        self.draw.painted.connect(lambda _view: self._enable())
        self.living.changed.connect(self._living_changed)
        self.draw.menu_asked.connect(self._element_menu)
        self.draw.left_alone.connect(self._end_alone)
        self.draw.opened.connect(self.navigation.open_element)
        self.draw.comment_asked.connect(self.commands.comment)
        self.look.changed.connect(self._dress)

    def _connect_sharing(self) -> None:
        self.sharing.changed.connect(self._enable)
        self.sharing.undecided.connect(lambda: self.workspaces().tell_conflicts())
        self.standing.people_asked.connect(lambda: self.workspaces().show_people())
        self.standing.again_asked.connect(lambda: self.workspaces().try_again())
        self.standing.decide_asked.connect(lambda: self.workspaces().decide())

    def _connect_panels(self) -> None:
        from ui.panels.comments import CommentsPanel
        from ui.panels.findings import FindingsPanel
        from ui.panels.inspector.panel import Inspector
        from ui.panels.outline import OutlinePanel
        from ui.panels.processes import ProcessesPanel

        when = self.panels.when_made
        when(Inspector, lambda panel: self.saving.about_to_leave.connect(panel.take_drafts))
        when(FindingsPanel, lambda panel: panel.fix_asked.connect(self.editing.mend))
        when(OutlinePanel, lambda panel: panel.rename_asked.connect(self.editing.rename))
        when(ProcessesPanel, lambda panel: panel.remove_asked.connect(self.editing.remove_process))
        when(ProcessesPanel, lambda panel: panel.rename_asked.connect(self.editing.rename_process))
        self.files.comments_asked.connect(self._take_comments)
        when(CommentsPanel, lambda panel: panel.comment_asked.connect(self.commands.comment))
        when(CommentsPanel, lambda panel: panel.send_asked.connect(lambda: self._reviews().ask()))
        when(CommentsPanel, lambda panel: panel.take_asked.connect(lambda: self._reviews().choose()))

    def load_icons(self) -> None:
        """Give the actions their icons; takes a moment, so not before the window shows."""
        self.canvas.load()
        for actions in (self.actions_, self.canvas):
            actions.set_icons(self.look.theme.line)
        self._icons_loaded = True

    def keep_safe(self, folder: Path | None = None) -> None:
        """Journal unsaved work, by default where this user's data lies, and offer what was left behind there.

        Older versions are kept beside it.
        """
        from ui.shell.safety.keep_safe import KeepSafe, journal_folder
        from ui.shell.safety.keeping import Keeping

        folder = folder or journal_folder()
        self.safety = KeepSafe(
            self.session,
            self.files,
            self.tasks,
            messages=self.messages,
            folder=folder,
            window=self,
        )
        self.keeping = Keeping(
            self.session,
            self.files,
            folder=folder.with_name("versions"),
            messages=self.messages,
            settings=self._settings,
            look=self.look,
            window=self,
            choice=self.choice,
            dialogs=self._dialogs,
        )
        self.safety.look()

    def show_versions(self) -> None:
        """Earlier versions of the project: copies of its file, or what its workspace holds."""
        if self.sharing.copy is not None:
            self.workspaces().show_history()
        else:
            self._kept().versions.show()

    def compare_versions(self) -> None:
        """What differs from an earlier state, on the drawing."""
        self._kept().compared.show()

    def explain_changes(self, then: Callable[[], object] = lambda: None) -> None:
        """Put on record why something that is sealed was changed, then go on."""
        self.explaining.ask(then, tr("Put on record"))

    def offer_catalogue(self) -> None:
        """Offer requirements to choose from, beside those that there are."""
        self.show_stage("require")
        self.stages.catalogues.offer()

    def show_baseline(self) -> BaselinePage:
        """Bring what is sealed, and what is on record, to the front."""
        self._show_seal_page("baseline")
        return self.stages.seal.baseline

    def _show_seal_page(self, name: str) -> None:
        self.stages.seal.show_page(name)
        self.open_stage("seal")

    def compare_state(self, title: str, read: ReadState) -> None:
        """What differs from another state, such as the sealed baseline, on the drawing."""
        self._kept().compared.show_state(title, read)

    def take_report_back(self) -> None:
        """Ask for a report that somebody changed, and show what is other in it."""
        self.stages.returned_reports.ask()

    def _reviews(self) -> Reviewing:
        """What goes out for review and comes back, made when it is first asked for."""
        from ui.stages.draw.review.reviewing import Reviewing

        if self._reviewing is None:
            self._reviewing = Reviewing(
                self.work,
                self._dialogs,
                self,
                self._settings,
                taken=lambda: self.docks.front("comments", focus=False),
            )
        return self._reviewing

    def _take_comments(self, paths: list[Path]) -> None:
        self.open_stage("draw")
        self._reviews().take(paths)

    def workspaces(self) -> Workspaces:
        """Where projects lie that several people work on, made when it is first asked for."""
        from ui.shell.sharing.workspaces import Workspaces

        if self._workspaces_made is None:
            self._workspaces_made = Workspaces(
                self.session,
                self.sharing,
                self.files,
                messages=self.messages,
                dialogs=self._dialogs,
                settings=self._settings,
                recent=self.recent,
                look=self.look,
                window=self,
                compare_state=self.compare_state,
            )
        return self._workspaces_made

    def show_portfolio(self) -> None:
        """Score all projects of a folder, beside the one that is open."""
        from ui.shell.many_selections import ManySelections

        if self._portfolio is None:
            near = self.session.path.parent if self.session.path else None
            self._portfolio = ManySelections(self._dialogs, self.look, self, near=near)
        self._portfolio.show()
        self._portfolio.raise_()
        self._portfolio.activateWindow()

    def write_book(self) -> None:
        """Ask what a book of the processes is to hold, and write it."""
        self.stages.books.ask()

    def compare_file(self) -> None:
        """What differs from another file, on the drawing."""
        self._kept().compared.ask_file()

    def _kept(self) -> Keeping:
        if self.keeping is None:
            self.keep_safe()
        if self.keeping is None:
            raise RuntimeError("keep_safe keeps")
        return self.keeping

    def support(self) -> ProgramHelp:
        """What the Help menu does for who installed the program."""
        from ui.shell.support.program_help import ProgramHelp

        return ProgramHelp(
            self,
            look=self.look,
            tasks=self.tasks,
            messages=self.messages,
            writer=self.files.writer,
            dialogs=self._dialogs,
            settings=self._settings,
        )

    def _in_front(self) -> tuple[str, str]:
        """The stage and the page that are looked at, "" for a stage of one page, and for both where one begins."""
        from ui.widgets.page_tabs import PageTabs

        if self.session.empty:
            return "", ""
        shown = self.stages.page(self.rail.stage)
        return self.rail.stage, shown.current if isinstance(shown, PageTabs) else ""

    def _actions_as_they_stand(self) -> list[tuple[str, QAction]]:
        self.canvas.refresh()
        return self.menus.all_actions()

    def _given_up(self, task: Task) -> None:
        from itsm_fit.findings import Severity
        from ui.session.session import SCORE_KEY
        from ui.widgets.messages import Message

        if task.key == SCORE_KEY:
            missing = Message(
                Severity.WARNING,
                self.session.unscored,
                offer=tr("Score again"),
                take=self._score_again,
                stands=lambda: not self.session.fit_is_current,
            )
            self.messages.show_message(missing)

    def _score_again(self) -> None:
        self.messages.dismiss()
        self.session.score()

    def _dress(self) -> None:
        if self._icons_loaded:
            self.load_icons()

    # ------------------------------------------------------------ stages and panels

    def show_stage(self, stage: str) -> None:
        """Bring a stage to the middle."""
        self.said.forget_refusals()
        if not self.session.empty:
            if stage != "draw":
                self.draw.capture.end()
            if stage != _BESIDE_PANELS:
                self._alone = False
                self._show_rail()
                self.beside.put_away()
            self.pages.setCurrentWidget(self.stages.page(stage))
            if stage == _BESIDE_PANELS and self.beside.are_away and not (self.beside.are_coming or self._alone):
                self.beside.come_back()  # beside the page that was in sight they might widen the window
            self.rail.show_stage(stage)
            self.messages.sift(stage)
            self._show_legend()

    def open_stage(self, stage: str) -> None:
        """Bring a stage to the middle, and the keyboard with it."""
        self.show_stage(stage)
        if not self.session.empty:
            target = self.draw.view if stage == "draw" else self.stages.page(stage)
            (target or self.draw).setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.announcer.say(self._place())

    def _place(self) -> str:
        """Where one is: the stage with its state, and the page of it."""
        from ui.widgets.page_tabs import PageTabs

        page = self.pages.currentWidget()
        where = (self.rail.buttons[self.rail.stage].accessibleName(), page.title if isinstance(page, PageTabs) else "")
        return ", ".join(filter(None, where))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on to what can be seen: panels behind the tab of another one count as visible for Qt."""
        from ui.widgets.tab_order import pages_aside

        docks: Docks | None = getattr(self, "docks", None)
        with pages_aside():
            begun = QApplication.focusWidget()
            while super().focusNextPrevChild(forward):
                now = QApplication.focusWidget()
                if docks is None or now is begun or not docks.hide_away(now):
                    return True
        return False

    def turn_alone(self) -> None:
        """Give the drawing all the room, or the panels theirs again."""
        if self._alone:
            self._end_alone()
            return
        self.open_stage("draw")
        if self.draw.view is not None:
            self._alone = True
            self.beside.put_away()
        self._show_rail()

    def _end_alone(self) -> None:
        if self._alone:
            self._alone = False
            self._show_rail()
            self.open_stage("draw")

    def begin_workshop(self) -> None:
        """Give the drawing all the room, and take down what is said about it."""
        self._end_alone()
        if self.session.empty:
            self._begin_workshop_once_named()
            return
        self.open_stage("draw")
        if self.draw.view is not None:
            self.beside.put_away()
            self.draw.begin_capture()
            self._show_rail()

    def _begin_workshop_once_named(self) -> None:
        """Where nothing is drawn yet, a workshop begins with a new process: it is named first."""
        self.commands.draw_new()
        editor = self.editor_in_front()
        if editor is not None:
            editor.names.left.connect(self.begin_workshop, Qt.ConnectionType.SingleShotConnection)

    def _tell(self, text: str) -> None:
        from itsm_fit.findings import Severity

        self.messages.say(Severity.INFO, text)

    def _show_rail(self) -> None:
        """Where there is something to go to, and nobody looks on."""
        self.rail_bar.setVisible(not self.session.empty and self.draw.capture.isHidden() and not self._alone)
        self.actions_["alone"].setChecked(self._alone)

    def _end_workshop(self) -> None:
        self._show_rail()
        if self.pages.currentWidget() is self.draw:
            self.beside.come_back()
            self.open_stage("draw")

    def editor_in_front(self) -> Editor | None:
        """What edits the drawing that is worked on, None while another stage is in the middle."""
        return self.draw.editor if self.pages.currentWidget() is self.draw else None

    def unforeseen(self, error: BaseException) -> None:
        """Say that something went wrong which nobody caught."""
        from ui.session.errors import log_file, sentence

        self.messages.error(sentence(error), [tr("What happened is written down in {log_file}.", log_file=log_file())])

    def _element_menu(self, element: str, place: QPoint) -> None:
        general = [self.actions_[name] for name in ("fit_all", "fit_selection", "drawing")]
        self.navigation.element_menu(element, place, self.canvas, general, self)

    def _drawing_of_choice(self) -> str:
        """What the drawing in front goes by where it shows the chosen process, or a part of that."""
        from ui.session.drawings import shows_process

        key = self.draw.key
        return key if shows_process(self.session.project, key, self.choice.process) else ""

    def _page_menu(self, place: QPoint) -> None:
        """What can be done with the page in front, at a place on the screen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.actions_[name] for name in ("add_page", "rename_page", "page_left", "page_right")])
        menu.addSeparator()
        menu.addActions([self.actions_[name] for name in ("delete_page", "drawing")])
        menu.popup(place)

    def _show_answers(self, scope: Scope) -> None:
        self.panels.answers.show_scope(scope)
        self._bring("answers")

    def _bring(self, panel: str) -> None:
        """Bring a panel that answers a question to the front; beside a page that has the room, as its guest."""
        from ui.widgets.page_tabs import PageTabs

        self.docks.front(panel)
        if self.beside.are_away:
            page = self.pages.currentWidget()
            self.guests.invite(self.docks.by_id[panel], page.page(page.current) if isinstance(page, PageTabs) else page)

    def _show_processes(self, figure: str) -> None:
        fit = self.stages.fit
        fit.show_page("overview")
        fit.overview.show_figure("end_to_end" if figure == "end_to_end" else "coverage")
        self.show_stage("fit")
        fit.overview.table.setFocus()

    def _show_page(self, stage: str, page: str) -> None:
        from ui.widgets.page_tabs import PageTabs

        made = self.stages.page(stage)
        if isinstance(made, PageTabs) and page in made.ids:
            made.show_page(page)
        self.open_stage(stage)

    def _read_log(self, path: Path) -> None:
        """A log of tickets is read where it is compared with the drawing."""
        self._show_page("value", "tickets")
        self.stages.value.tickets.read(path)

    def _show_what_if(self, change: ScenarioChange) -> None:
        self.show_stage("fit")
        self.stages.fit.try_change(change)

    # ------------------------------------------------------------ following the session

    def _project_changed(self) -> None:
        self.said.forget_refusals()
        empty = self.session.empty
        if empty:
            self._alone = False
            self.beside.put_away()
            self._show_start()
        elif self.pages.currentWidget() in (self.welcome, self.opening):
            if not self.session.is_editing:  # what is begun by hand goes on by hand: then all is there at once
                self.beside.come_soon()
            self.show_stage("draw")
        elif self.stages.page(self.rail.stage) is not self.pages.currentWidget():
            self.open_stage(self.rail.stage)  # it was covered just now, or no longer is
        self._show_rail()
        self._refresh_states()

    def _show_start(self) -> None:
        """While there is no project: how to begin, or that files are being opened."""
        from ui.shell.files import FILES_KEY

        if self.session.empty:
            opening = any(task.key == FILES_KEY for task in self.tasks.running)
            self.pages.setCurrentWidget(self.opening if opening else self.welcome)

    def _fit_changed(self) -> None:
        fit = self.session.fit
        if fit is not None:
            names = [tool.name for tool in fit.tools]
            if self.choice.tool not in names:
                self.choice.set_tool(names[0] if names and self._leader_wanted else "")
            self._leader_wanted = not names  # the first tools to come bring their leader
        self._refresh_states()

    def _refresh_states(self) -> None:
        from ui.shell.stage_states import stage_states

        session = self.session
        self.rail.set_states(stage_states(session.project, session.fit, covered=session.covered))
        self._enable()
        self._show_legend()

    def _enable(self) -> None:
        """Enable the actions that there is something for."""
        from ui.session.drawings import pages_beside

        have = {"project"} if not self.session.empty else set()
        if self.session.fit is not None and not self.session.covered:
            have.add("scores")
        if self.sharing.copy is not None:
            have |= {"shared", "conflicts"} if self.sharing.standing.conflicts else {"shared"}
        before, behind = pages_beside(self.session.project, self.draw.key)
        pages = {"page before": before, "page behind": behind, "pages": before or behind}
        self.actions_.enable(frozenset({*have, *(name for name, there in pages.items() if there)}))

    def _show_legend(self) -> None:
        """What the colours mean, where there are any and nothing is said in its place."""
        drawn = self.pages.currentWidget() is self.draw and not self.session.empty and self.messages.current is None
        self.legend.setVisible(drawn and bool(self.choice.tool) and not self.living.shown)
        if self.living.shown and self.lived_legend is None:
            from ui.stages.draw.lived.legend import LivedLegend

            self.lived_legend = LivedLegend(self.look)
            self.statusBar().addPermanentWidget(self.lived_legend)
        if self.lived_legend is not None:
            self.lived_legend.setVisible(drawn and self.living.shown)
        self.actions_["lived"].setChecked(self.living.shown)

    def _living_changed(self) -> None:
        self._show_legend()
        if self.living.shown and not self._alone:
            if self.beside.are_away:
                self.beside.come_back()
            self.docks.front("lived", focus=False)

    def _opened(self) -> None:
        self._leader_wanted = True
        self.open_stage("draw" if self.session.project.processes else "tools")

    def _imported(self) -> None:
        """Answers without a drawn process are looked at where they are."""
        if not self.session.project.processes:
            self.open_stage("tools")

    def _show_drawn(self, process: str) -> None:
        """A process that was drawn from a table is looked at."""
        self.open_stage("draw")
        self.choice.set_process(process)

    def _title(self) -> None:
        dot = "● " if self.session.dirty else ""
        name = "" if self.session.empty and not self.session.dirty else f"{self.session.name} — "
        self.setWindowTitle(one_line(f"{dot}{name}ITSM Fit"))
        title = one_line(f"{name}ITSM Fit")
        self.setAccessibleName(tr("{title}, not saved yet", title=title) if dot else title)

    # ------------------------------------------------------------ window closed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        press_by_enter(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.furnish_now()
        if not self._closing.may_close():
            event.ignore()
            return
        self._settings.setValue("palette", self.draw.palette_strip.wanted)
        for name, shown in self.draw.asides._asdict().items():
            self._settings.setValue(name, shown)
        self._settings.setValue("geometry", self.saveGeometry())
        if layout := self.beside.layout:
            self._settings.setValue("layout", layout)
        self.tasks.end(_END_WITHIN_MS)
        self.sharing.end()
        if self._workspaces_made is not None:
            self._workspaces_made.end()
        if self._portfolio is not None:
            self._portfolio.end()
        if self.safety is not None:
            self.safety.journal.end()
        if self.keeping is not None:
            self.keeping.end()
        super().closeEvent(event)

    def _restore(self) -> None:
        from itsm_fit.drawing.paint import Asides

        layout = self._settings.value("layout")
        if isinstance(layout, QByteArray):
            self.beside.remember(layout)
        self.draw.palette_strip.want(bool(self._settings.value("palette", True, bool)))
        usual = Asides(comments=True)._asdict().items()
        asides = Asides(*(bool(self._settings.value(name, shown, bool)) for name, shown in usual))
        self.draw.set_asides(asides)
        for name, shown in asides._asdict().items():
            self.actions_[name].setChecked(shown)
