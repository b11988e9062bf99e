"""What each action of the window does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.shell.templates import Template

if TYPE_CHECKING:
    from ui.shell.main_window import MainWindow


class Commands:
    """The verbs of the window's menus; `handlers` has them by the id of their action."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        window, files, draw = self._window, self._window.files, self._window.draw
        choice, to = window.choice, window.navigation
        return {
            "new": self.draw_new,
            "open": files.ask_open,
            "add": files.ask_add,
            "save": window.saving.save,
            "save_as": window.saving.save_as,
            "versions": window.show_versions,
            "report": files.export_report,
            "questionnaire": files.export_questionnaire,
            "drawing": files.export_drawing,
            "print": self.print_drawings,
            "print_all": lambda: self.print_drawings(every=True),
            "close": files.close_project,
            "quit": window.close,
            "find": lambda: self._on_drawings(to.find),
            "find_next": lambda: self._on_drawings(lambda: to.find_again(1)),
            "find_previous": lambda: self._on_drawings(lambda: to.find_again(-1)),
            "remove": lambda: window.editing.remove_process(choice.process),
            "require": self.require,
            "settings": window.editing.settings,
            "stencils": draw.palette_strip.toggle,
            "zoom_in": lambda: draw.zoom("in"),
            "zoom_out": lambda: draw.zoom("out"),
            "fit_all": lambda: draw.zoom("fit"),
            "fit_selection": lambda: draw.zoom("selection"),
            "play_case": window.playing.play_case,
            "palette": self.find_anything,
            "find_process": lambda: to.find_process(window.panels.processes),
            "next_process": lambda: draw.step_process(1),
            "previous_process": lambda: draw.step_process(-1),
            "next_tool": lambda: to.step_tool(1),
            "previous_tool": lambda: to.step_tool(-1),
            "compare": lambda: self._on_drawings(window.comparing.begin),
            "no_tool": lambda: choice.set_tool(""),
            "next_panel": to.next_panel,
            "keyboard": self.keyboard,
            "about": self.about,
        }

    def draw_new(self) -> None:
        """A new process, its pool about to be named."""
        window = self._window
        window.editing.add_process()
        window.open_stage("draw")
        if not window.session.project.matrices:
            window.docks.front("findings", focus=False)  # without answers there is nothing to rank
        window.draw.begin_name()

    def draw_from(self, template: Template) -> None:
        """Go on from a shipped process."""
        self._window.editing.add_template(template)
        self._window.open_stage("draw")

    def require(self) -> None:
        """Begin a requirement of what is chosen on the drawing."""
        window = self._window
        window.show_stage("draw")
        window.docks.front("inspector", focus=False)
        if not window.panels.inspector.add_requirement():
            window.session.refused.emit("Only steps and processes ask for requirements: choose one of them first.")

    def print_drawings(self, *, every: bool = False) -> None:
        """Show this drawing, or every one, as it will be printed."""
        from ui.stages.draw.printing import PrintPreview

        sheets = self._window.files.sheets(every=every)
        if sheets:
            preview = PrintPreview(sheets, self._window)
            preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            preview.open()

    def find_anything(self) -> None:
        """The command palette."""
        from ui.command_palette import CommandPalette
        from ui.shell.find import entries

        window = self._window
        window.canvas.refresh()
        found = entries(window.menus.all_actions(), window.session.project, window.session.fit, window.choice)
        palette = CommandPalette(found, window.look, window)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open()

    def keyboard(self) -> None:
        """Every key and what it does."""
        from ui.keyboard_help import KeyboardHelp, key_rows

        help_ = KeyboardHelp(key_rows(self._window.menuBar()), self._window.look, self._window)
        help_.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        help_.open()

    def about(self) -> None:
        """What this is."""
        from ui.shell.about import AboutDialog

        AboutDialog(self._window).open()

    def _on_drawings(self, act: Callable[[], object]) -> None:
        """Do what belongs to the drawings, with their panels around them."""
        self._window.open_stage("draw")
        act()
