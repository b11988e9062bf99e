"""Two large lines under the drawing: what is done next, and what the tool has to do there; for a room that looks on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from itsm_fit.model.asking import AskingPlace
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import Project
from ui.session.choice import Choice
from ui.session.session import Session
from ui.widgets.language import tr
from ui.widgets.parts import Elided, set_part
from ui.widgets.words import verbatim

if TYPE_CHECKING:
    from ui.editor.editor import Editor

_LARGER: Final = 1.7
"""Than other text: it is read from the back of a room."""


class CaptureBar(QWidget):
    """Enter draws a step after the one that is chosen, then asks what it needs; Esc in an empty line ends it."""

    closed = Signal()

    def __init__(self, session: Session, choice: Choice, editor: Callable[[], Editor | None]) -> None:
        super().__init__()
        self._session, self._choice, self._editor = session, choice, editor
        set_part(self, "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Workshop"))
        self.after, self.told = Elided("", "muted"), Elided("", "muted")
        self.step, self.wish = QLineEdit(), QLineEdit()
        self.step.setPlaceholderText(tr("What is done next?"))
        self.wish.setPlaceholderText(tr("What has the tool to do there?"))
        self._lay_out()
        self.step.returnPressed.connect(self._capture_step)
        self.wish.returnPressed.connect(self._capture_wish)
        for line in (self.step, self.wish):
            line.installEventFilter(self)
        choice.element_changed.connect(lambda _: self._refresh())
        session.project_changed.connect(self._refresh)
        self.hide()

    def begin(self) -> None:
        """Show the lines, the first one about to be written."""
        self.told.setText("")
        self.show()
        self._refresh()
        self.step.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._give_up()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._walk(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        return super().eventFilter(watched, event)

    def _give_up(self) -> None:
        """A line that is begun is emptied, from that about the tool one goes back to steps, else it ends."""
        line = self.wish if self.wish.hasFocus() else self.step
        if line.text():
            line.clear()
        elif line is self.wish:
            self.step.setFocus()
        else:
            self.end()

    def _capture_step(self) -> None:
        from itsm_fit.editor.capture import captured

        editor, process, said = self._editor(), self._process, self.step.text()
        if editor is None or process is None:
            return
        after = self._choice.element if self._choice.element in process.node_by_id else ""
        if editor.edit(lambda diagram: captured(diagram, diagram.document.process_by_id[process.id], after, said)):
            self.step.clear()
            node = self._node
            self._tell(node.name if node is not None else said)
            asks = node is not None and node.kind.is_activity and node.id not in process.node_by_id
            (self.wish if asks else self.step).setFocus()

    def _capture_wish(self) -> None:
        from itsm_fit.editor.capture import with_wish

        said = self.wish.text()
        if not said.strip():
            self.step.setFocus()
            return
        place, made = AskingPlace(self._choice.process, self._choice.element or None), ""

        def change(project: Project) -> Project:
            nonlocal made
            after, made = with_wish(project, place, said)
            return after

        if self._session.edit(tr("Capture a Requirement"), change):
            self.wish.clear()
            self._tell(f"{made}  {said}")

    def _walk(self, step: int) -> None:
        """Choose the step before or after, from left to right."""
        editor, process = self._editor(), self._process
        if editor is None or process is None:
            return
        drawn = [node for node in process.nodes if node.bounds is not None]
        row = sorted(drawn, key=lambda node: (node.bounds.x, node.bounds.y) if node.bounds else (0.0, 0.0))
        at = next((place for place, node in enumerate(row) if node.id == self._choice.element), -1)
        if row:
            at = min(max(at + step, 0), len(row) - 1) if at >= 0 else len(row) - 1
            editor.view.select([row[at].id], reveal=True)

    @property
    def _process(self) -> Process | None:
        return self._session.project.processes.get(self._choice.process)

    @property
    def _node(self) -> Node | None:
        process = self._process
        return process.node_by_id.get(self._choice.element) if process is not None else None

    def _tell(self, text: str) -> None:
        self.told.setText(verbatim(text))

    def _refresh(self) -> None:
        if self.isHidden():
            return
        node = self._node
        if node is None:
            self.after.setText(tr("Next step"))
        elif node.kind is NodeKind.END:
            self.after.setText(tr("Nothing follows this end: go to a step by Up and Down"))
        else:
            self.after.setText(tr("After {step}", step=verbatim(node.name) or tr("the unnamed one")))
        self.wish.setEnabled(node is not None and node.kind.is_activity)

    def _lay_out(self) -> None:
        large = self.font()
        large.setPointSizeF(large.pointSizeF() * _LARGER)
        for line in (self.step, self.wish):
            line.setFont(large)
            line.setStyleSheet(f"font-size: {large.pointSizeF():.0f}pt")
        box = QGridLayout(self)
        box.setContentsMargins(12, 8, 12, 10)
        box.setHorizontalSpacing(12)
        box.addWidget(self.after, 0, 0)
        box.addWidget(self.told, 0, 1)
        box.addWidget(self.step, 1, 0)
        box.addWidget(self.wish, 1, 1)
        for column, hint in enumerate(
            (
                tr(
                    "“Known?” decides, “Closed.” ends, “yes: Apply fix” branches, “> Log” leads back, “@Desk” is a lane"
                ),
                tr("“must: …” states a priority; Enter alone goes on, Up and Down choose a step, Esc ends"),
            )
        ):
            box.addWidget(Elided(hint, "muted"), 2, column)
        for name, line in ((tr("Next step"), self.step), (tr("What the tool has to do"), self.wish)):
            line.setAccessibleName(name)
        box.setColumnStretch(0, 1)
        box.setColumnStretch(1, 1)
