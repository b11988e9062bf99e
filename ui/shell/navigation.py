"""Getting around: from tool to tool, panel to panel, element to element."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from itsm_fit.model.process import NodeKind
from itsm_fit.model.search import comments_of
from itsm_fit.scoring.result import StepFit
from ui.editor.actions import CommandActions
from ui.panels.find import FindPanel
from ui.panels.inspector.panel import Inspector
from ui.session.choice import Choice, Scope, what_is_asked
from ui.session.session import Session
from ui.session.what_if_offers import add_to, of_element
from ui.shell.docks import Docks
from ui.shell.page_stack import PageStack
from ui.shell.side_panels import SidePanels
from ui.stages.draw.draw_page import DrawPage
from ui.widgets.language import tr
from ui.widgets.words import verbatim


class Navigation:
    """Moves the choice and the focus."""

    def __init__(
        self,
        session: Session,
        choice: Choice,
        docks: Docks,
        panels: SidePanels,
        *,
        pages: PageStack,
        draw: DrawPage,
        foot: QWidget,
    ) -> None:
        self._session, self._choice = session, choice
        self._docks, self._panels, self._pages, self._draw, self._foot = docks, panels, pages, draw, foot
        docks.left.connect(self.to_page)
        panels.when_made(Inspector, lambda panel: panel.comment_finished.connect(self.to_drawing))
        panels.when_made(FindPanel, lambda panel: panel.left.connect(self.to_drawing))

    def step_tool(self, step: int) -> None:
        """Choose the tool so many ranks further down."""
        fit = self._session.fit
        if fit and fit.tools:
            names = [tool.name for tool in fit.tools]
            at = names.index(self._choice.tool) if self._choice.tool in names else (-1 if step > 0 else 0)
            self._choice.set_tool(names[(at + step) % len(names)])

    def step_panel(self, by: int) -> None:
        """Move the focus to the next part of the window, or the one before: page, panels in sight, message, round."""
        parts = [self._pages.currentWidget(), *self._docks.in_front()]
        if self._foot.isVisible():
            parts.append(self._foot)
        focus = self._pages.window().focusWidget()
        at = next((at for at, part in enumerate(parts) if _holds(part, focus)), min(-by, 0))
        for step in range(1, len(parts) + 1):
            part = parts[(at + by * step) % len(parts)]
            self._give(part, Qt.FocusReason.TabFocusReason)
            now = QApplication.focusWidget()
            if now is not None and now.isVisible() and _holds(part, now):
                return  # else there is nothing in it yet that takes the keyboard

    def to_page(self) -> None:
        """Give the keyboard to the page in the middle."""
        self._give(self._pages.currentWidget(), Qt.FocusReason.ShortcutFocusReason)

    def _give(self, part: QWidget, why: Qt.FocusReason) -> None:
        target = self._draw.view if part is self._draw and self._draw.view else part
        target.setFocus(why)

    def find_process(self) -> None:
        """Begin to type a process's name."""
        self._docks.front("processes", focus=False)
        self._panels.processes.search.setFocus()
        self._panels.processes.search.selectAll()

    def find(self) -> None:
        """Begin to type what is looked for."""
        self._docks.front("find", focus=False)
        self._panels.find.begin()

    def find_again(self, by: int) -> None:
        """Go to the next hit, or the one before; without any, ask what is looked for."""
        if self._panels.find.line.text().strip():
            self._panels.find.step(by)
        else:
            self.find()

    def step_comment(self, by: int) -> None:
        """Go to the next element with open comments, or the one before, round at the ends."""
        drawn = ((each, each.part) for each in comments_of(self._session.project) if not each.comment.done)
        places = ((each.process, part.id) for each, part in drawn if part is not None)
        stops = [*dict.fromkeys(places)]
        if not stops:
            self._session.noticed.emit(tr("No comment is open."))
            return
        here = self._choice.process, *(self._draw.view.selected_ids() if self._draw.view is not None else ())
        at = stops.index(here) if here in stops else (-1 if by > 0 else 0)
        self._docks.front("inspector", focus=False)
        self._choice.reveal(*stops[(at + by) % len(stops)])
        self._panels.inspector.show_comments()
        self.to_drawing()

    def to_drawing(self) -> None:
        """Give the keyboard to the canvas."""
        if self._draw.view is not None:
            self._draw.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_element(self, element: str) -> None:
        """A double click: into the called process, else to the element's details."""
        called = self._called(element)
        if called:
            self._choice.reveal(called)
        else:
            self._docks.front("inspector")

    def element_menu(
        self, element: str, place: QPoint, canvas: CommandActions, actions: list[QAction], parent: QWidget
    ) -> None:
        """The menu of an element, at a place on the screen; `actions` follow what can be done with the element."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, run in self._offers(element):
            menu.addAction(text).triggered.connect(run)
        canvas.fill(menu, "Edit")
        canvas.fill(menu, "Shape", possible_only=True)
        canvas.fill(menu.addMenu(tr("Arrange")), "Arrange")
        canvas.at(place, menu)
        add_to(menu, of_element(self._session.project, self._choice.process, element), self._choice)
        menu.addSeparator()
        menu.addActions(actions)
        menu.popup(place)

    def _offers(self, element: str) -> list[tuple[str, Callable[[], None]]]:
        offers: list[tuple[str, Callable[[], None]]] = []
        step = self._step(element)
        if step is not None and step.asks:
            name, tool = step.name or element, self._choice.tool
            title = what_is_asked(tool, name)
            scope = Scope(tool, self._choice.process, element, title=title)
            offers.append((tr("Answers for “{name}”", name=verbatim(name)), lambda: self._choice.why_asked.emit(scope)))
        return offers

    def _step(self, element: str) -> StepFit | None:
        fit = self._session.fit
        scored = fit.process_by_id.get(self._choice.process) if fit else None
        return scored.step_by_key.get(element) if scored else None

    def _called(self, element: str) -> str:
        """The process that an element calls, if the project has it."""
        project = self._session.project
        process = project.processes.get(self._choice.process)
        node = process.node_by_id.get(element) if process else None
        if node is None or node.kind is not NodeKind.CALL:
            return ""
        return project.called(self._choice.process, node.called) or ""


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))
