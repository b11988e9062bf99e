"""The inspector: follows the choice and shows it in full."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from itsm_fit.model.document import ArtifactKind, Document
from ui.choice import Choice
from ui.inspector.content import Content
from ui.look import Look
from ui.panels.parts import label
from ui.session import Session

_ARTIFACTS = {
    ArtifactKind.ANNOTATION: "Annotation",
    ArtifactKind.GROUP: "Group",
    ArtifactKind.DATA_OBJECT: "Data object",
    ArtifactKind.DATA_STORE: "Data store",
    ArtifactKind.DATA_INPUT: "Data input",
    ArtifactKind.DATA_OUTPUT: "Data output",
}


class Inspector(QScrollArea):
    """A column of text and cards, built anew when the choice or the figures change."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        self._session, self._choice, self._look = session, choice, look
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(250)
        self.setAccessibleName("Inspector")
        self._shown: tuple[str, str] = ("", "")
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        for signal in (choice.process_changed, choice.element_changed, choice.tool_changed):
            signal.connect(self._later.start)
        for signal in (session.project_changed, session.fit_changed):
            signal.connect(self._later.start)
        self.refresh()

    def refresh(self) -> None:
        """Build the column for what is chosen now."""
        chosen = (self._choice.process, self._choice.element)
        place = self.verticalScrollBar().value() if chosen == self._shown else 0
        self._shown = chosen
        page = QWidget()
        page.setProperty("part", "page")
        box = QVBoxLayout(page)
        box.setContentsMargins(14, 12, 14, 16)
        box.setSpacing(6)
        self._fill(box)
        box.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(place)

    def _fill(self, box: QVBoxLayout) -> None:
        project, pid, element = self._session.project, self._choice.process, self._choice.element
        process = project.processes.get(pid)
        if process is None:
            box.addWidget(label("Choose a process or a step to see what it asks and who carries it.", "muted"))
            return
        content = Content(box, self._session.fit, self._choice, self._look)
        flow = next((each for each in process.flows if each.id == element), None)
        if element in process.node_by_id:
            content.node(process, process.node_by_id[element])
        elif flow is not None:
            content.flow(process, flow)
        elif (beside := _beside(project.document_of(pid), process.lane_by_id.get(element), element)) is not None:
            content.other(*beside)
        else:
            content.process(pid, process)


def _beside(document: Document, lane: object, element: str) -> tuple[str, str] | None:
    """Name and kind of something that is not part of the flow."""
    if lane is not None:
        return getattr(lane, "name", "") or element, "Lane"
    for message in document.message_flows:
        if message.id == element:
            return message.name or "Message flow", "Message flow"
    for artifact in document.artifacts:
        if artifact.id == element:
            return artifact.text or element, _ARTIFACTS[artifact.kind]
    return None
