"""Every action of the window as a row of data: its text, menu, shortcut and icon."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from ui.widgets.icons import action_icon
from ui.widgets.language import Caption
from ui.widgets.words import known_also


@dataclass(frozen=True, slots=True)
class Spec:
    """One action; `keys` are its shortcuts, the same on every platform, the first shown; `icon` a Material Design name.

    `needs` is what must be there: "project", "scores", several "pages" of the file in front, a "page before" that in
    front or a "page behind" it, a "shared" project, "conflicts" in it.
    """

    id: str
    menu: str
    text: Caption
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: Caption | None = None
    needs: str = ""
    checkable: bool = False
    within: str = ""
    """The group of its menu that it stands in, by what `GROUPS` calls it."""


SPECS: tuple[Spec, ...] = (
    Spec(
        "new",
        "File",
        Caption("New Process"),
        ("Ctrl+N",),
        "file-outline",
        Caption("Draw a process from an empty pool"),
    ),
    Spec(
        "open",
        "File",
        Caption("Open…"),
        ("Ctrl+O",),
        "folder-open-outline",
        Caption("Open a project, BPMN models or spreadsheets"),
    ),
    Spec(
        "add",
        "File",
        Caption("Add Files…"),
        ("Ctrl+Shift+A",),
        "file-plus-outline",
        Caption("Add models or spreadsheets to this project"),
        "project",
    ),
    Spec(
        "remove",
        "File",
        Caption("Remove This File"),
        (),
        "file-remove-outline",
        Caption("Take the chosen process’s file out of the project"),
        "project",
    ),
    Spec(
        "save",
        "File",
        Caption("Save"),
        ("Ctrl+S",),
        "content-save-outline",
        Caption("Save the project"),
        "project",
    ),
    Spec(
        "save_as",
        "File",
        Caption("Save As…"),
        ("Ctrl+Shift+S",),
        "content-save-edit-outline",
        Caption("Save the project under another name"),
        "project",
    ),
    Spec(
        "versions",
        "File",
        Caption("Earlier Versions…"),
        ("Ctrl+Alt+Z",),
        "history",
        Caption("Look at what was saved before, and go back to it"),
        "project",
        within="Versions",
    ),
    Spec(
        "compare_versions",
        "File",
        Caption("Compare Versions…"),
        ("Ctrl+Alt+B",),
        "file-compare",
        Caption("Show on the drawing what differs from what was saved, from earlier versions or before a step"),
        "project",
        within="Versions",
    ),
    Spec(
        "compare_file",
        "File",
        Caption("Compare with Another File…"),
        (),
        "file-compare",
        Caption("Show on the drawing what differs from another model or project"),
        "project",
        within="Versions",
    ),
    Spec(
        "replay",
        "File",
        Caption("Replay Tickets…"),
        (),
        "replay",
        Caption("Read a log of tickets and compare it with the drawn process"),
        "project",
        within="Import",
    ),
    Spec(
        "take_comments",
        "File",
        Caption("Take Comments In…"),
        (),
        "comment-arrow-left-outline",
        Caption("Take comment sheets in that reviewers filled in: remarks go to their steps"),
        "project",
        within="Import",
    ),
    Spec(
        "report_back",
        "File",
        Caption("Take Changes Back from a Report…"),
        (),
        "file-undo-outline",
        Caption("List what somebody changed in the cells of a report, and take it or leave it"),
        "scores",
        within="Import",
    ),
    Spec(
        "report",
        "File",
        Caption("Write Report…"),
        ("Ctrl+E",),
        "microsoft-excel",
        Caption("Write the fit report as it is chosen on the page Report"),
        "scores",
        within="Export",
    ),
    Spec(
        "questionnaire",
        "File",
        Caption("Export Questionnaire…"),
        ("Ctrl+Alt+Q",),
        "file-question-outline",
        Caption("Write the workbook that asks vendors; answered, it comes back without mapping"),
        "project",
        within="Export",
    ),
    Spec(
        "send_review",
        "File",
        Caption("Send for Review…"),
        (),
        "email-fast-outline",
        Caption("Write numbered drawings and a comment sheet for people without this app"),
        "project",
        within="Export",
    ),
    Spec(
        "book",
        "File",
        Caption("Process Book…"),
        (),
        "book-open-page-variant-outline",
        Caption("Write processes with their drawings as a document for people who do not open this program"),
        "project",
        within="Export",
    ),
    Spec(
        "drawing",
        "File",
        Caption("Export Drawing…"),
        ("Ctrl+Shift+E",),
        "file-image-outline",
        Caption("Write this drawing as .bpmn, .pdf, .svg or .png"),
        "project",
        within="Export",
    ),
    Spec(
        "step_table",
        "File",
        Caption("Export Step Table…"),
        ("Ctrl+Alt+X",),
        "table-arrow-right",
        Caption("Write this process as a table, one row a step, that a spreadsheet and Visio take in"),
        "project",
        within="Export",
    ),
    Spec(
        "certificate",
        "File",
        Caption("Certificate of the Seal…"),
        (),
        "certificate-outline",
        Caption("What proves the seal afterwards, to be printed, signed and kept apart from the project"),
        "project",
        within="Export",
    ),
    Spec(
        "print",
        "File",
        Caption("Print…"),
        ("Ctrl+P",),
        "printer-outline",
        Caption("Print this drawing"),
        "project",
    ),
    Spec(
        "print_all",
        "File",
        Caption("Print All Drawings…"),
        (),
        "printer-outline",
        Caption("Print each drawing on a page"),
        "project",
    ),
    Spec(
        "workspace",
        "File",
        Caption("Workspace…"),
        ("Ctrl+Alt+W",),
        "account-group-outline",
        Caption("Open a project that several people work on, or put this one where they can"),
        within="Shared Work",
    ),
    Spec(
        "people",
        "File",
        Caption("People and Roles…"),
        (),
        "account-key-outline",
        Caption("Who works on this shared project, and share it with others"),
        "shared",
        within="Shared Work",
    ),
    Spec(
        "history",
        "File",
        Caption("Who Changed What…"),
        (),
        "timeline-clock-outline",
        Caption("What was changed in this shared project, by whom and when"),
        "shared",
        within="Shared Work",
    ),
    Spec(
        "conflicts",
        "File",
        Caption("Decide What Both Changed…"),
        (),
        "source-merge",
        Caption("See what was changed here and by others side by side, and decide whose counts"),
        "conflicts",
        within="Shared Work",
    ),
    Spec(
        "portfolio",
        "File",
        Caption("Many Selections…"),
        (),
        "folder-multiple-outline",
        Caption("Score all projects of a folder, and see which tools, steps and requirements recur"),
    ),
    Spec(
        "close",
        "File",
        Caption("Close Project"),
        ("Ctrl+W", "Ctrl+F4"),
        "close",
        Caption("Close the project and begin anew"),
        "project",
    ),
    Spec("quit", "File", Caption("Quit"), ("Ctrl+Q",), "exit-to-app", Caption("Close the window")),
    Spec(
        "paste_table",
        "Edit",
        Caption("Paste Table as Process"),
        ("Ctrl+Alt+P",),
        "table-arrow-left",
        Caption("Draw the rows that were copied in a spreadsheet as a process: who does which step, and what follows"),
    ),
    Spec(
        "find",
        "Edit",
        Caption("Find…"),
        ("Ctrl+F",),
        "text-search",
        Caption("Find what is drawn, in all processes, by name, id, requirement, lane, documentation or comment"),
        "project",
    ),
    Spec("find_next", "Edit", Caption("Find Next"), ("F3",), "chevron-down", Caption("Go to the next hit"), "project"),
    Spec(
        "find_previous",
        "Edit",
        Caption("Find Previous"),
        ("Shift+F3",),
        "chevron-up",
        Caption("Go to the hit before"),
        "project",
    ),
    Spec(
        "add_page",
        "Edit",
        Caption("New Page"),
        ("Ctrl+Alt+N",),
        "tab-plus",
        Caption("Add a page to this file, with a process to draw"),
        "project",
        within="Page",
    ),
    Spec(
        "rename_page",
        "Edit",
        Caption("Rename Page…"),
        (),
        "rename-box-outline",
        Caption("Write the name of this page on its tab"),
        "project",
        within="Page",
    ),
    Spec(
        "page_left",
        "Edit",
        Caption("Move Page Left"),
        ("Ctrl+Shift+PgUp",),
        "arrow-left",
        Caption("Let this page stand before the one on its left, in the file, too"),
        "page before",
        within="Page",
    ),
    Spec(
        "page_right",
        "Edit",
        Caption("Move Page Right"),
        ("Ctrl+Shift+PgDown",),
        "arrow-right",
        Caption("Let this page stand behind the one on its right, in the file, too"),
        "page behind",
        within="Page",
    ),
    Spec(
        "delete_page",
        "Edit",
        Caption("Delete Page"),
        (),
        "tab-remove",
        Caption("Delete this page with what no other page of the file draws"),
        "pages",
        within="Page",
    ),
    Spec(
        "require",
        "Edit",
        Caption("Add Requirement"),
        ("Ctrl+R",),
        "playlist-plus",
        Caption("Let the chosen step or process ask for one more requirement"),
        "project",
        within="Requirements",
    ),
    Spec(
        "catalogue",
        "Edit",
        Caption("Add Requirements from the Catalogue…"),
        (),
        "playlist-star",
        Caption("Choose among requirements for hosting, data protection, security, exit …, with their sources"),
        within="Requirements",
    ),
    Spec(
        "ours",
        "Edit",
        Caption("Confirm All from Templates as Ours"),
        (),
        "playlist-check",
        Caption("Say of all that is still as a template had it that it is so here, too"),
        "project",
        within="Requirements",
    ),
    Spec(
        "seal",
        "Edit",
        Caption("Seal the Baseline…"),
        ("Ctrl+Alt+F",),
        "shield-check-outline",
        Caption("Freeze what is asked and how it counts, with your name and the reason"),
        "project",
        within="Seal and Decision",
    ),
    Spec(
        "sign_off",
        "Edit",
        Caption("Sign-off of Processes"),
        (),
        "account-check-outline",
        Caption("Who owns which process, who approves it as it is, and what was changed since"),
        "project",
        within="Seal and Decision",
    ),
    Spec(
        "explain",
        "Edit",
        Caption("Explain Changes since the Seal…"),
        ("Ctrl+Alt+E",),
        "shield-edit-outline",
        Caption("Put on record why something that is sealed was changed"),
        "project",
        within="Seal and Decision",
    ),
    Spec(
        "decide",
        "Edit",
        Caption("Record the Decision"),
        ("Ctrl+Alt+J",),
        "gavel",
        Caption("Which tool, why, against whose dissent, with which risks and on what conditions"),
        "project",
        within="Seal and Decision",
    ),
    Spec(
        "verify_log",
        "Edit",
        Caption("Verify the Log…"),
        (),
        "shield-search",
        Caption("Make every hash and link of what is on record anew, and say what does not hold"),
        "project",
        within="Seal and Decision",
    ),
    Spec(
        "settings",
        "Edit",
        Caption("Selection Settings…"),
        ("Ctrl+,",),
        "tune-variant",
        Caption("Thresholds, level values, weights and volumes"),
        "project",
    ),
    Spec(
        "stencils",
        "View",
        Caption("Palette"),
        ("Alt+0",),
        "palette-outline",
        Caption("Show the palette beside the drawing, or put it away"),
        "project",
    ),
    Spec("zoom_in", "View", Caption("Zoom In"), ("Ctrl++", "Ctrl+="), "magnify-plus-outline", needs="project"),
    Spec("zoom_out", "View", Caption("Zoom Out"), ("Ctrl+-",), "magnify-minus-outline", needs="project"),
    Spec(
        "fit_all",
        "View",
        Caption("Fit Drawing"),
        ("Ctrl+0",),
        "fit-to-page-outline",
        Caption("Show the whole drawing"),
        "project",
    ),
    Spec(
        "fit_selection",
        "View",
        Caption("Fit Selection"),
        ("Ctrl+Shift+0",),
        "image-filter-center-focus",
        Caption("Show what is chosen"),
        "project",
    ),
    Spec(
        "shares",
        "View",
        Caption("Shares on Flows"),
        ("Ctrl+Alt+S",),
        "percent-outline",
        Caption("Write on each flow which share of cases takes it"),
        checkable=True,
    ),
    Spec(
        "counts",
        "View",
        Caption("Requirement Counts"),
        ("Ctrl+Alt+R",),
        "counter",
        Caption("Write on each step how many requirements it asks"),
        checkable=True,
    ),
    Spec(
        "comments",
        "View",
        Caption("Signs of Comments"),
        ("Ctrl+Alt+K",),
        "comment-text-outline",
        Caption("Show on the drawing, and in what is exported of it, where comments are open"),
        checkable=True,
    ),
    Spec(
        "lived",
        "View",
        Caption("Lived Process"),
        ("F9",),
        "shoe-print",
        Caption("Show what a log of tickets tells: how many cases went where, and which ways are not drawn"),
        "project",
        checkable=True,
    ),
    Spec(
        "alone",
        "View",
        Caption("Drawing Only"),
        ("F11",),
        "fit-to-screen-outline",
        Caption("Give the drawing all the room; F11 or Escape brings the panels back"),
        "project",
        checkable=True,
    ),
    Spec(
        "play_case",
        "View",
        Caption("Play a Case"),
        ("F5",),
        "play-circle-outline",
        Caption("Watch a case go through this drawing, with the visits of each step"),
        "project",
    ),
    Spec(
        "workshop",
        "View",
        Caption("Workshop"),
        ("F8",),
        "projector-screen-outline",
        Caption("Take down steps and requirements as they are said, large enough for a room"),
    ),
    Spec(
        "palette",
        "Go",
        Caption("Find Anything…"),
        ("Ctrl+K",),
        "magnify",
        Caption("Actions, processes, steps, requirements and tools by name"),
    ),
    Spec(
        "find_process",
        "Go",
        Caption("Find Process"),
        ("Ctrl+Shift+F",),
        "format-list-bulleted",
        Caption("Go to the list of processes"),
        "project",
    ),
    Spec(
        "next_comment",
        "Go",
        Caption("Next Comment"),
        ("F7",),
        "comment-arrow-right-outline",
        Caption("Go to the next element with an open comment, in all processes"),
        "project",
    ),
    Spec(
        "previous_comment",
        "Go",
        Caption("Previous Comment"),
        ("Shift+F7",),
        "comment-arrow-left-outline",
        Caption("Go to the element with an open comment before"),
        "project",
    ),
    Spec("next_process", "Go", Caption("Next Process"), ("Ctrl+PgDown",), "arrow-down", needs="project"),
    Spec("previous_process", "Go", Caption("Previous Process"), ("Ctrl+PgUp",), "arrow-up", needs="project"),
    Spec("next_tool", "Go", Caption("Next Tool"), ("Ctrl+Alt+Down",), "chevron-double-down", needs="scores"),
    Spec("previous_tool", "Go", Caption("Previous Tool"), ("Ctrl+Alt+Up",), "chevron-double-up", needs="scores"),
    Spec(
        "compare",
        "Go",
        Caption("Compare with a Tool"),
        ("Ctrl+Alt+C",),
        "compare-horizontal",
        Caption("Put a second tool on the drawing: side by side, or the difference"),
        "scores",
    ),
    Spec(
        "no_tool",
        "Go",
        Caption("No Tool"),
        ("Ctrl+Alt+0",),
        "format-paint",
        Caption("Show the drawing without a tool’s verdicts"),
        "scores",
    ),
    Spec(
        "next_panel",
        "Go",
        Caption("Next Panel"),
        ("F6",),
        "dock-window",
        Caption("Move the focus to the next part of the window: page, panels, message"),
    ),
    Spec(
        "previous_panel",
        "Go",
        Caption("Previous Panel"),
        ("Shift+F6",),
        "dock-window",
        Caption("Move the focus to the part of the window before: message, panels, page"),
    ),
    Spec(
        "manual",
        "Help",
        Caption("Manual"),
        ("F1",),
        "help-circle-outline",
        Caption("Read about what is in front of you, and do twelve tasks step by step"),
    ),
    Spec(
        "sample_files",
        "Help",
        Caption("Sample Files…"),
        (),
        "folder-star-outline",
        Caption("Write the files that the manual works with into a folder of yours"),
    ),
    Spec(
        "keyboard",
        "Help",
        Caption("Keyboard…"),
        ("Ctrl+F1", "Ctrl+/"),
        "keyboard-outline",
        Caption("Every key and what it does"),
    ),
    Spec(
        "updates",
        "Help",
        Caption("Newer Versions…"),
        (),
        "update",
        Caption("Ask whether there is a newer version of ITSM Fit, and say whether to ask at start"),
    ),
    Spec(
        "diagnostics",
        "Help",
        Caption("Save Diagnostics…"),
        (),
        "stethoscope",
        Caption("Write a file for whoever helps you, that holds nothing of your projects"),
    ),
    Spec(
        "licences",
        "Help",
        Caption("Licences…"),
        (),
        "scale-balance",
        Caption("The parts that ITSM Fit is made of, and the licence of each"),
    ),
    Spec("about", "Help", Caption("About ITSM Fit"), (), "information-outline"),
)


class Actions:
    """The window's actions by id."""

    def __init__(self, window: QMainWindow, handlers: Mapping[str, Callable[[], object]]) -> None:
        self.by_id: dict[str, QAction] = {}
        for spec in SPECS:
            action = QAction(str(spec.text), window)
            action.setShortcuts([_sequence(key) for key in spec.keys])
            known_also(action, spec.text.source)
            action.setCheckable(spec.checkable)
            action.setToolTip(_tip(spec, action))
            action.setStatusTip(str(spec.tip or ""))
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


@lru_cache
def _sequence(keys: str) -> QKeySequence:
    """Qt asks its translations for the name of every key that there is, each time."""
    return QKeySequence(keys)


def _plain(handler: Callable[[], object]) -> Callable[[], None]:
    """The handler without the checked state that `triggered` sends."""

    def run() -> None:
        handler()

    return run


def _tip(spec: Spec, action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = str(spec.tip or spec.text).rstrip("…")
    return f"{text} ({keys})" if keys else text
