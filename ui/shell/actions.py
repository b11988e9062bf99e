"""Every action of the window as a row of data: its text, menu, shortcut and icon."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from ui.widgets.icons import action_icon

_STANDARD = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Spec:
    """One action; `keys` are its shortcuts, `icon` a Material Design name, `needs` what must be there ("project")."""

    id: str
    menu: str
    text: str
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    icon: str = ""
    tip: str = ""
    needs: str = ""
    checkable: bool = False


SPECS: tuple[Spec, ...] = (
    Spec("new", "File", "New Process", (_STANDARD.New,), "file-outline", "Draw a process from an empty pool"),
    Spec(
        "open", "File", "Open…", (_STANDARD.Open,), "folder-open-outline", "Open a project, BPMN models or spreadsheets"
    ),
    Spec(
        "add",
        "File",
        "Add Files…",
        ("Ctrl+Shift+A",),
        "file-plus-outline",
        "Add models or spreadsheets to this project",
        "project",
    ),
    Spec("save", "File", "Save", (_STANDARD.Save,), "content-save-outline", "Save the project", "project"),
    Spec(
        "save_as",
        "File",
        "Save As…",
        ("Ctrl+Shift+S",),
        "content-save-edit-outline",
        "Save the project under another name",
        "project",
    ),
    Spec(
        "versions",
        "File",
        "Earlier Versions…",
        ("Ctrl+Alt+Z",),
        "history",
        "Look at what was saved before, and go back to it",
        "project",
    ),
    Spec(
        "report",
        "File",
        "Export Report…",
        ("Ctrl+E",),
        "microsoft-excel",
        "Write the fit report as an Excel workbook",
        "scores",
    ),
    Spec(
        "questionnaire",
        "File",
        "Export Questionnaire…",
        ("Ctrl+Alt+Q",),
        "file-question-outline",
        "Write the workbook that asks vendors; answered, it comes back without mapping",
        "project",
    ),
    Spec(
        "drawing",
        "File",
        "Export Drawing…",
        ("Ctrl+Shift+E",),
        "file-image-outline",
        "Write this drawing as .bpmn, .pdf, .svg or .png",
        "project",
    ),
    Spec("print", "File", "Print…", (_STANDARD.Print,), "printer-outline", "Print this drawing", "project"),
    Spec("print_all", "File", "Print All Drawings…", (), "printer-outline", "Print each drawing on a page", "project"),
    Spec("close", "File", "Close Project", (_STANDARD.Close,), "close", "Close the project and begin anew", "project"),
    Spec("quit", "File", "Quit", ("Ctrl+Q",), "exit-to-app", "Close the window"),
    Spec(
        "find",
        "Edit",
        "Find…",
        (_STANDARD.Find,),
        "text-search",
        "Find what is drawn, in all processes, by name, id, requirement, lane or documentation",
        "project",
    ),
    Spec("find_next", "Edit", "Find Next", ("F3",), "chevron-down", "Go to the next hit", "project"),
    Spec("find_previous", "Edit", "Find Previous", ("Shift+F3",), "chevron-up", "Go to the hit before", "project"),
    Spec(
        "remove",
        "Edit",
        "Remove This File",
        (),
        "file-remove-outline",
        "Take the chosen process’s file out of the project",
        "project",
    ),
    Spec(
        "require",
        "Edit",
        "Add Requirement",
        ("Ctrl+R",),
        "playlist-plus",
        "Let the chosen step or process ask for one more requirement",
        "project",
    ),
    Spec(
        "settings",
        "Edit",
        "Selection Settings…",
        ("Ctrl+,",),
        "tune-variant",
        "Thresholds, level values, weights and volumes",
        "project",
    ),
    Spec(
        "stencils",
        "View",
        "Palette",
        ("Alt+0",),
        "palette-outline",
        "Show the palette beside the drawing, or put it away",
        "project",
    ),
    Spec("zoom_in", "View", "Zoom In", ("Ctrl++", "Ctrl+="), "magnify-plus-outline", needs="project"),
    Spec("zoom_out", "View", "Zoom Out", ("Ctrl+-",), "magnify-minus-outline", needs="project"),
    Spec("fit_all", "View", "Fit Drawing", ("Ctrl+0",), "fit-to-page-outline", "Show the whole drawing", "project"),
    Spec(
        "fit_selection",
        "View",
        "Fit Selection",
        ("Ctrl+Shift+0",),
        "image-filter-center-focus",
        "Show what is chosen",
        "project",
    ),
    Spec(
        "play_case",
        "View",
        "Play a Case",
        ("F5",),
        "play-circle-outline",
        "Watch a case go through this drawing, with the visits of each step",
        "project",
    ),
    Spec(
        "palette",
        "Go",
        "Find Anything…",
        ("Ctrl+K",),
        "magnify",
        "Actions, processes, steps, requirements and tools by name",
    ),
    Spec(
        "find_process",
        "Go",
        "Find Process",
        ("Ctrl+Shift+F",),
        "format-list-bulleted",
        "Go to the list of processes",
        "project",
    ),
    Spec("next_process", "Go", "Next Process", ("Ctrl+PgDown",), "arrow-down", needs="project"),
    Spec("previous_process", "Go", "Previous Process", ("Ctrl+PgUp",), "arrow-up", needs="project"),
    Spec("next_tool", "Go", "Next Tool", ("Ctrl+Alt+Down",), "chevron-double-down", needs="scores"),
    Spec("previous_tool", "Go", "Previous Tool", ("Ctrl+Alt+Up",), "chevron-double-up", needs="scores"),
    Spec(
        "compare",
        "Go",
        "Compare with a Tool",
        ("Ctrl+Alt+C",),
        "compare-horizontal",
        "Put a second tool on the drawing: side by side, or the difference",
        "scores",
    ),
    Spec(
        "no_tool",
        "Go",
        "No Tool",
        ("Ctrl+Alt+0",),
        "format-paint",
        "Show the drawing without a tool’s verdicts",
        "scores",
    ),
    Spec("next_panel", "Go", "Next Panel", ("F6",), "dock-window", "Move the focus to the next part of the window"),
    Spec("keyboard", "Help", "Keyboard…", ("F1", "Ctrl+/"), "keyboard-outline", "Every key and what it does"),
    Spec("about", "Help", "About ITSM Fit", (), "information-outline"),
)
MENUS = ("File", "Edit", "Arrange", "Shape", "View", "Go", "Help")


class Actions:
    """The window's actions by id."""

    def __init__(self, window: QMainWindow, handlers: Mapping[str, Callable[[], object]]) -> None:
        self.by_id: dict[str, QAction] = {}
        for spec in SPECS:
            action = QAction(spec.text, window)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.setToolTip(_tip(spec, action))
            action.setStatusTip(spec.tip)
            action.triggered.connect(_plain(handlers[spec.id]))
            window.addAction(action)
            self.by_id[spec.id] = action

    def __getitem__(self, name: str) -> QAction:
        return self.by_id[name]

    def enable(self, have: frozenset[str]) -> None:
        """Enable the actions whose needs are among `have`."""
        for spec in SPECS:
            self.by_id[spec.id].setEnabled(not spec.needs or spec.needs in have)

    def set_icons(self, colour: str) -> None:
        for spec in SPECS:
            if spec.icon:
                self.by_id[spec.id].setIcon(action_icon(spec.icon, colour))


def _plain(handler: Callable[[], object]) -> Callable[[], None]:
    """The handler without the checked state that `triggered` sends."""

    def run() -> None:
        handler()

    return run


def _tip(spec: Spec, action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = spec.tip or spec.text.rstrip("…")
    return f"{text} ({keys})" if keys else text
