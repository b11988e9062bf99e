"""What can be tried from where one stands: entries of context menus that lead to What if."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QTableView

from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.model.shares import counting
from ui.session.choice import Choice
from ui.widgets.language import tr
from ui.widgets.words import verbatim

WhatIfOffer = tuple[str, ScenarioChange]
"""The text of a menu entry, and what it brings into What if."""


def of_requirement(requirement: str, tool: str) -> list[WhatIfOffer]:
    """For a requirement, and the answer of a tool ("" for none) to it."""
    name = verbatim(requirement)
    offers = [
        (
            tr("What if {requirement} Weighed…", requirement=name),
            ScenarioChange(ChangeKind.REQUIREMENT_WEIGHT, (requirement,)),
        ),
        (
            tr("What if {requirement} Had Another Priority…", requirement=name),
            ScenarioChange(ChangeKind.PRIORITY, (requirement,)),
        ),
    ]
    if tool:
        answer = (
            tr("What if {tool} Answered {requirement}…", tool=verbatim(tool), requirement=name),
            ScenarioChange(ChangeKind.ANSWER, (tool, requirement)),
        )
        gap = (
            tr("What if {tool}’s Gap Was Resolved…", tool=verbatim(tool)),
            ScenarioChange(ChangeKind.RESOLUTION, (tool, requirement)),
        )
        offers = [answer, gap, *offers]
    return offers


def of_element(project: Project, process_id: str, element: str) -> list[WhatIfOffer]:
    """For an element of a drawing: a step, a flow out of a choice, or the process itself."""
    process = project.processes.get(process_id)
    if process is None:
        return []
    node = process.node_by_id.get(element)
    if node is not None and node.kind.is_activity:
        return [(tr("What if This Step Was Taken Out"), ScenarioChange(ChangeKind.STEP_OUT, (process_id, element)))]
    flow = process.flow_by_id.get(element)
    source = process.node_by_id.get(flow.source) if flow is not None else None
    if source is not None and flow in counting(process, source):
        return [(tr("What if Its Share Was…"), ScenarioChange(ChangeKind.SHARE, (process_id, element)))]
    if element in ("", process.id):
        return [(tr("What if This Process Weighed…"), ScenarioChange(ChangeKind.PROCESS_WEIGHT, (process_id,)))]
    return []


def add_to(menu: QMenu, offers: list[WhatIfOffer], choice: Choice) -> None:
    """Put the offers at the end of a menu."""
    if offers and menu.actions():
        menu.addSeparator()
    for text, change in offers:
        menu.addAction(text).triggered.connect(lambda _=False, change=change: choice.what_if_asked.emit(change))


def give_menu(table: QTableView, offers: Callable[[], list[WhatIfOffer]], choice: Choice) -> None:
    """Let a table offer, by right click or the menu key, what can be tried with its current row."""

    def show(place: QPoint) -> None:
        menu = QMenu(table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_to(menu, offers(), choice)
        if menu.actions():
            menu.popup(table.viewport().mapToGlobal(place))

    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    table.customContextMenuRequested.connect(show)
