"""A canvas on screen that can be drawn on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from canvas_kit import INCIDENT
from pytestqt.qtbot import QtBot

from itsm_fit.model.document import Document
from itsm_fit.model.process import Flow, Node, Process
from itsm_fit.model.project import Project
from ui.canvas.view import ProcessView
from ui.editor.editor import Editor
from ui.session.places import PlacedDocuments
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks


class Board(NamedTuple):
    """A document in a session, and the view that it is drawn on."""

    view: ProcessView
    session: Session
    editor: Editor

    @property
    def project(self) -> Project:
        return self.session.project

    @property
    def document(self) -> Document:
        return self.project.documents[0]

    @property
    def process(self) -> Process:
        return self.document.processes[0]

    def node(self, element: str) -> Node:
        return self.process.node_by_id[element]

    def flow(self, source: str, target: str) -> Flow:
        return next(flow for flow in self.process.flows if (flow.source, flow.target) == (source, target))

    @property
    def undo_texts(self) -> list[str]:
        stack = self.session.stack
        return [stack.text(at) for at in range(stack.count())]


@pytest.fixture
def board(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Board]:
    """Of the incident process, or of the document that a test is parametrized with."""
    document: Document = getattr(request, "param", INCIDENT)
    tasks, places, view = Tasks(), PlacedDocuments(), ProcessView()
    session = Session(tasks)
    qtbot.addWidget(view)
    session.open(Revision(Project(documents=(document,))))
    view.show_document(document)
    session.project_changed.connect(lambda: view.show_document(places.of(session.project.documents[0])))
    editor = Editor(session, places, view, document.processes[0].id)
    view.resize(1100, 600)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    yield Board(view, session, editor)
    assert tasks.end(5_000)
