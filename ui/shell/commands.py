"""What each action of the window does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog, QMainWindow

from ui.session.choice import Choice
from ui.session.drawings import pages_beside
from ui.session.saving import Saving
from ui.session.session import Session
from ui.shell.docks import Docks
from ui.shell.editing import Editing
from ui.shell.files import Files
from ui.shell.navigation import Navigation
from ui.shell.side_panels import SidePanels
from ui.shell.templates import Template
from ui.stages.draw.compare.comparing import Comparing
from ui.stages.draw.draw_page import DrawPage
from ui.stages.draw.lived.living import Living
from ui.stages.draw.playing import Playing
from ui.widgets.language import tr
from ui.widgets.look import Look

if TYPE_CHECKING:
    from ui.shell.sharing.workspaces import Workspaces
    from ui.shell.support.program_help import ProgramHelp
    from ui.stages.draw.review.reviewing import Reviewing
    from ui.stages.seal.baseline_page import BaselinePage


class Commands:
    """The verbs of the window's menus; `handlers` has them by the id of their action.

    `show_stage` brings a stage to the middle, `open_stage` the keyboard with it; `all_actions` are those of the menus
    as they stand, each with its path; `in_front` names the stage and the page that are looked at.
    """

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        choice: Choice,
        look: Look,
        *,
        draw: DrawPage,
        panels: SidePanels,
        docks: Docks,
        files: Files,
        saving: Saving,
        editing: Editing,
        navigation: Navigation,
        playing: Playing,
        comparing: Comparing,
        living: Living,
        show_stage: Callable[[str], None],
        open_stage: Callable[[str], None],
        write_book: Callable[[], None],
        show_versions: Callable[[], None],
        compare_versions: Callable[[], None],
        compare_file: Callable[[], None],
        take_report_back: Callable[[], None],
        begin_workshop: Callable[[], None],
        turn_alone: Callable[[], None],
        explain: Callable[[], None],
        baseline: Callable[[], BaselinePage],
        decide: Callable[[], object],
        reviewing: Callable[[], Reviewing],
        workspaces: Callable[[], Workspaces],
        show_portfolio: Callable[[], None],
        sign_off: Callable[[], object],
        offer_catalogue: Callable[[], object],
        support: Callable[[], ProgramHelp],
        in_front: Callable[[], tuple[str, str]],
        all_actions: Callable[[], Sequence[tuple[str, QAction]]],
    ) -> None:
        self._window, self._session, self._choice, self._look = window, session, choice, look
        self._draw, self._panels, self._docks = draw, panels, docks
        self._files, self._saving, self._editing = files, saving, editing
        self._navigation, self._playing, self._comparing = navigation, playing, comparing
        self._living = living
        self._show_stage, self._open_stage, self._show_versions = show_stage, open_stage, show_versions
        self._compare_versions, self._compare_file = compare_versions, compare_file
        self._write_book = write_book
        self._take_report_back = take_report_back
        self._begin_workshop, self._turn_alone = begin_workshop, turn_alone
        self._explain, self._baseline, self._decide, self._sign_off = explain, baseline, decide, sign_off
        self._reviewing, self._workspaces = reviewing, workspaces
        self._show_portfolio = show_portfolio
        self._offer_catalogue = offer_catalogue
        self._support, self._in_front, self._all_actions = support, in_front, all_actions

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        files, draw, choice, to = self._files, self._draw, self._choice, self._navigation
        return {
            "new": self.draw_new,
            "open": files.ask_open,
            "add": files.ask_add,
            "replay": files.ask_log,
            "save": self._saving.save,
            "save_as": self._saving.save_as,
            "workspace": lambda: self._workspaces().show(),
            "portfolio": self._show_portfolio,
            "people": lambda: self._workspaces().show_people(),
            "history": lambda: self._workspaces().show_history(),
            "conflicts": lambda: self._workspaces().decide(),
            "versions": self._show_versions,
            "compare_versions": self._compare_versions,
            "compare_file": self._compare_file,
            "report": files.export_report,
            "report_back": self._take_report_back,
            "questionnaire": files.export_questionnaire,
            "send_review": lambda: self._reviewing().ask(),
            "take_comments": lambda: self._reviewing().choose(),
            "drawing": files.export_drawing,
            "book": self._write_book,
            "step_table": files.export_steps,
            "paste_table": lambda: self._session.cells_pasted.emit(QGuiApplication.clipboard().text()),
            "print": self.print_drawings,
            "print_all": lambda: self.print_drawings(every=True),
            "close": files.close_project,
            "quit": self._window.close,
            "find": lambda: self._on_drawings(to.find),
            "find_next": lambda: self._on_drawings(lambda: to.find_again(1)),
            "find_previous": lambda: self._on_drawings(lambda: to.find_again(-1)),
            "add_page": self.add_page,
            "rename_page": lambda: self._on_drawings(lambda: draw.tabs.begin_name(draw.tabs.currentIndex())),
            "page_left": lambda: self.move_page(draw.key, -1),
            "page_right": lambda: self.move_page(draw.key, 1),
            "delete_page": self.delete_page,
            "remove": lambda: self._editing.remove_process(choice.process),
            "require": self.require,
            "catalogue": self._offer_catalogue,
            "ours": self._editing.confirm_templates,
            "seal": lambda: self._baseline().ask_to_seal(),
            "sign_off": self._sign_off,
            "explain": self._explain,
            "decide": self._decide,
            "certificate": files.export_certificate,
            "verify_log": lambda: self._baseline().verify_log(),
            "settings": self._editing.settings,
            "stencils": draw.palette_strip.toggle,
            "zoom_in": lambda: draw.zoom("in"),
            "zoom_out": lambda: draw.zoom("out"),
            "fit_all": lambda: draw.zoom("fit"),
            "fit_selection": lambda: draw.zoom("selection"),
            "shares": lambda: draw.set_asides(draw.asides._replace(shares=not draw.asides.shares)),
            "counts": lambda: draw.set_asides(draw.asides._replace(counts=not draw.asides.counts)),
            "comments": lambda: draw.set_asides(draw.asides._replace(comments=not draw.asides.comments)),
            "lived": lambda: self._on_drawings(self._living.toggle),
            "alone": self._turn_alone,
            "play_case": self._playing.play_case,
            "workshop": self._begin_workshop,
            "palette": self.find_anything,
            "find_process": to.find_process,
            "next_comment": lambda: self._on_drawings(lambda: to.step_comment(1)),
            "previous_comment": lambda: self._on_drawings(lambda: to.step_comment(-1)),
            "next_process": lambda: draw.step_process(1),
            "previous_process": lambda: draw.step_process(-1),
            "next_tool": lambda: to.step_tool(1),
            "previous_tool": lambda: to.step_tool(-1),
            "compare": lambda: self._on_drawings(self._compare),
            "no_tool": lambda: choice.set_tool(""),
            "next_panel": lambda: to.step_panel(1),
            "previous_panel": lambda: to.step_panel(-1),
            "manual": lambda: self._support().show_manual(self._in_front()),
            "sample_files": lambda: self._support().write_samples(),
            "keyboard": self.keyboard,
            "updates": lambda: self._support().ask_for_updates(),
            "diagnostics": lambda: self._support().save_diagnostics(),
            "licences": lambda: self._support().show_licences(),
            "about": self.about,
        }

    def draw_new(self) -> None:
        """A new process, its pool about to be named."""
        self._editing.add_process()
        self._open_stage("draw")
        if not self._session.project.matrices:
            self._docks.front("findings", focus=False)  # without answers there is nothing to rank
        self._draw.begin_name()

    def draw_from(self, template: Template) -> None:
        """Go on from a shipped process."""
        self._editing.add_template(template)
        self._open_stage("draw")

    def add_page(self) -> None:
        """A page more in the file of the chosen process, its pool about to be named."""
        self._editing.add_page()
        self._open_stage("draw")
        self._draw.begin_name()

    def move_page(self, key: str, by: int) -> None:
        """Let the page that a drawing shows stand so many places further on; it is in front then."""
        there = self._editing.move_page(key, by)
        if there:
            self._draw.show_drawing(there)

    def delete_page(self) -> None:
        """Delete the page in front and show the one beside it."""
        key = self._draw.key
        before, behind = pages_beside(self._session.project, key)
        if before or behind:
            self._draw.show_drawing(behind or before)
        self._editing.delete_page(key)

    def require(self) -> None:
        """Begin a requirement of what is chosen on the drawing."""
        self._show_stage("draw")
        self._docks.front("inspector", focus=False)
        if not self._panels.inspector.add_requirement():
            self._session.refused.emit(tr("Only steps and processes ask for requirements: choose one of them first."))

    def comment(self) -> None:
        """Begin a comment at what is chosen on the drawing."""
        self._docks.front("inspector", focus=False)
        if not self._panels.inspector.begin_comment():
            self._session.refused.emit(tr("Comments stand at single elements: choose one of them first."))

    def print_drawings(self, *, every: bool = False) -> None:
        """Show this drawing, or every one, as it will be printed."""
        from ui.stages.draw.printing import PrintPreview

        sheets = self._files.sheets(every=every)
        if sheets:
            _show(PrintPreview(sheets, self._window))

    def _compare(self) -> None:
        self._living.end()
        self._comparing.begin()

    def find_anything(self) -> None:
        """The command palette."""
        from ui.shell.find import entries
        from ui.widgets.command_palette import CommandPalette

        found = entries(self._all_actions(), self._session.project, self._session.fit, self._choice)
        _show(CommandPalette(found, self._look, self._window))

    def keyboard(self) -> None:
        """Every key and what it does."""
        from ui.shell.keyboard_help import KeyboardHelp, key_rows

        self._all_actions()  # those of the commands are made with the first that asks
        _show(KeyboardHelp(key_rows(self._window.menuBar()), self._look, self._window))

    def about(self) -> None:
        """What this is."""
        from ui.shell.about import AboutDialog

        _show(AboutDialog(self._window))

    def _on_drawings(self, act: Callable[[], object]) -> None:
        """Do what belongs to the drawings, with their panels around them."""
        self._open_stage("draw")
        act()


def _show(dialog: QDialog) -> None:
    """Open a dialog that goes once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
