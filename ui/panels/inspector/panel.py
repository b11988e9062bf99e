"""The inspector: follows the choice, shows it in full and lets it be written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from itsm_fit.drawing.words import kind_words
from itsm_fit.model.asking import AskingPlace
from itsm_fit.model.document import Association, MessageFlow
from itsm_fit.model.edits.parts import part_of, parts_of
from itsm_fit.model.process import Flow, Node, Process
from ui.panels.inspector.asked import AskedPart
from ui.panels.inspector.comments import CommentsPart, Drafts
from ui.panels.inspector.details import FlowDetails, NodeDetails
from ui.panels.inspector.forms import DocumentationForm, NameForm, NodesForm, ProcessForm
from ui.panels.inspector.minutes import MinutesForm
from ui.panels.inspector.parts import Piece, ReadingPart
from ui.panels.inspector.pen import Pen
from ui.panels.inspector.reading import Reading
from ui.panels.inspector.shares import SharesPart
from ui.panels.inspector.sign_off import SignOffPart
from ui.panels.inspector.template_note import TemplateNote
from ui.session.author import Author
from ui.session.choice import Choice
from ui.session.session import Session
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.parts import label
from ui.widgets.tab_order import follow, pass_on
from ui.widgets.turns import LoopTurn
from ui.widgets.words import many

_Shown = tuple[str, tuple[str, ...]]
_KEPT: Final = frozenset({"process", "node"})
"""The kinds whose pages can turn from one to another."""


class InspectorPart(Protocol):
    """Something in the column that follows the project."""

    def refresh(self) -> None: ...


@runtime_checkable
class TurningPart(InspectorPart, Protocol):
    """Something that can show another node, or process, as well as the one that it was made for."""

    def turn(self, pen: Pen, nodes: Sequence[str], /) -> None:
        """Show a node, or with none the process."""


class _Page(QWidget):
    """The parts that show one thing, below one another."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "page")
        self.parts: list[InspectorPart] = []

    def lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 16)
        box.setSpacing(6)
        for part in self.parts:
            if isinstance(part, QWidget):
                box.addWidget(part)
        if not self.parts:
            box.addWidget(label(tr("Choose a process or a step to see what it asks and who carries it."), "muted"))
        box.addStretch(1)


class Inspector(QScrollArea):
    """A column whose parts follow when the project or the figures change, and from one node or process to another.

    The page of a process and that of a node stay for the next one; that of anything else is made anew.
    """

    comment_finished = Signal()
    """A comment that was begun from the drawing was taken, or is left for now."""

    def __init__(self, session: Session, choice: Choice, look: Look, author: Author) -> None:
        super().__init__()
        self._author = author
        self._drafts: Drafts = {}
        self._home = session.home
        self._session, self._choice, self._look = session, choice, look
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to its fields; a click beside them leaves them
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(250)
        self.setAccessibleName(tr("Inspector"))
        column = QWidget()
        column.setProperty("part", "page")
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(column)
        self.page = _Page()
        self.parts = self.page.parts
        self._kept: dict[str, _Page] = {}
        self._shown: _Shown | None = None
        self._later = LoopTurn(self, self.refresh)
        for signal in (choice.process_changed, choice.element_changed, choice.tool_changed):
            signal.connect(self._later.start)
        for signal in (session.project_changed, session.fit_changed, author.changed):
            signal.connect(self._later.start)
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the first field of what is chosen now."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.refresh()
            self._enter()

    def _enter(self) -> None:
        first = next((each for each in self._fields() if each.isVisible() and each.isEnabled()), None)
        if first is not None:
            pass_on(first, Qt.FocusReason.TabFocusReason)

    def add_requirement(self) -> bool:
        """Let what is chosen ask for one more requirement, about to be written; says whether it can ask."""
        self.refresh()
        asked = next((part for part in self.parts if isinstance(part, AskedPart)), None)
        if asked is not None:
            asked.table.add_row()
        return asked is not None

    def begin_comment(self) -> bool:
        """Let a comment be written at what is chosen; says whether it can have any."""
        part = self._thread()
        if part is not None:
            part.begin(from_drawing=True)
            self._scroll_to(part.writing)
        return part is not None

    def show_comments(self) -> None:
        """Bring the comments at what is chosen into sight."""
        part = self._thread()
        if part is not None:
            self._scroll_to(part)

    def _thread(self) -> CommentsPart | None:
        self.refresh()
        return next((part for part in self.parts if isinstance(part, CommentsPart) and part.element), None)

    def _scroll_to(self, widget: QWidget) -> None:
        """Once it is laid out."""
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget, 0, 24))

    def take_drafts(self) -> None:
        """Write the comments that were begun and not taken yet."""
        from itsm_fit.editor.commands.comments import comment_on

        self._forget_others()
        if not self._drafts:
            return
        for (process, element), text in self._drafts.items():
            pen = Pen(self._session, process)
            if pen.process is not None and any(part.id == element for part in parts_of(pen.document)):
                comment = self._author.comment(text)
                pen.draw(partial(comment_on, element=element, comment=comment), element)
        self._drafts.clear()
        self._shown = None
        self.refresh()

    def _forget_others(self) -> None:
        """What was begun in another project does not belong into this one, though it may have the same ids."""
        if self._home is not self._session.home:
            self._home, self._shown = self._session.home, None
            self._drafts.clear()

    def refresh(self) -> None:
        """Show what is chosen now as it is now."""
        self._forget_others()
        chosen = self._choice.process, self._present()
        if chosen == self._shown:
            for part in self.parts:
                part.refresh()
            return
        had_keyboard = self._leave()
        self._shown = chosen
        self._bring(Pen(self._session, self._choice.process))
        follow(self, self._fields())
        if had_keyboard:
            self._enter()
        self.verticalScrollBar().setValue(0)

    def _bring(self, pen: Pen) -> None:
        """Show the page of what is chosen in place of the one before, which goes unless it is kept."""
        before, kind = self.page, self._kind(pen)
        if kind in self._kept:
            self.page = self._kept[kind]
            self.parts = self.page.parts
            for part in self.parts:
                if isinstance(part, TurningPart):
                    part.turn(pen, self._elements if kind == "node" else ())
        else:
            self.page = _Page()
            self.parts = self.page.parts
            self._column.addWidget(self.page)
            self._fill(pen, kind)
            self.page.lay_out()
            if kind in _KEPT:
                self._kept[kind] = self.page
        if before is not self.page:
            before.hide()
            self.page.show()
        if before not in self._kept.values():
            before.deleteLater()

    def _kind(self, pen: Pen) -> str:
        """What sort of thing is chosen: each has a page of its own."""
        elements = self._elements
        if pen.process is None:
            return ""
        if len(elements) > 1:
            return "nodes" if self._nodes(pen) else "several"
        if self._nodes(pen):
            return "node"
        pools = {pool.id for pool in pen.document.pools if pool.process is not None}
        return "process" if pools.issuperset(elements) else "other"

    @property
    def _elements(self) -> tuple[str, ...]:
        """The elements that are shown."""
        return self._shown[1] if self._shown is not None else ()

    def _nodes(self, pen: Pen) -> list[str]:
        """Those of them that are nodes."""
        return [node.id for node in pen.nodes(self._elements)]

    def _fields(self) -> list[QWidget]:
        """What takes the keyboard, from top to bottom."""
        parts = (part for part in self.parts if isinstance(part, QWidget))
        inside = (each for part in parts for each in part.findChildren(QWidget))
        here = (each for each in inside if not _is_part_of_a_field(each) and each.window() is self.window())
        return [each for each in here if each.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def _leave(self) -> bool:
        """What was being written is told before its field goes; says whether the keyboard was there."""
        focus = QApplication.focusWidget()
        if focus is None or not self.page.isAncestorOf(focus):
            return False
        focus.clearFocus()
        return True

    def _present(self) -> tuple[str, ...]:
        """The chosen elements that the document of the chosen process still has."""
        project = self._session.project
        if self._choice.process not in project.processes:
            return ()
        known = (
            {part.id for part in parts_of(project.document_of(self._choice.process))} if self._choice.elements else ()
        )
        return tuple(each for each in self._choice.elements if each in known)

    # ------------------------------------------------------------ the parts

    def _fill(self, pen: Pen, kind: str) -> None:
        elements = self._elements
        if kind == "process":
            self._fill_process(pen)
        elif kind == "node":
            self._fill_node(pen, elements[0])
        elif kind == "nodes":
            self._fill_nodes(pen, self._nodes(pen), elements)
        elif kind == "several":
            self.parts.append(self._heading(tr("{elements} selected", elements=many(len(elements), "element"))))
        elif kind == "other":
            self._fill_other(pen, elements[0])

    def _asked(self, pen: Pen, places: Sequence[AskingPlace], title: str) -> AskedPart:
        return AskedPart(pen, self._choice, self._look, self._author, places=places, title=title)

    def _fill_process(self, pen: Pen) -> None:
        self.parts += [
            ProcessForm(pen),
            SignOffPart(pen, self._author),
            TemplateNote(pen, self.page),
            self._comments(pen),
            self._reading(lambda reading, process: reading.process(self._choice.process, process)),
            self._asked(pen, [AskingPlace(pen.process_id)], tr("Asked of the process")),
            DocumentationForm(pen, ()),
        ]

    def _fill_nodes(self, pen: Pen, nodes: list[str], elements: tuple[str, ...]) -> None:
        """Of several elements, what the steps among them have in common."""
        places = [AskingPlace(pen.process_id, node) for node in nodes]
        self.parts += [
            NodesForm(pen, nodes, len(elements)),
            self._asked(pen, places, tr("Asked by all of them")),
        ]

    def _fill_node(self, pen: Pen, node: str) -> None:
        places = [AskingPlace(pen.process_id, node)]
        self.parts.append(NodesForm(pen, [node]))
        asked = self._asked(pen, places, tr("Requirements"))
        self.parts += [
            NodeDetails(pen, node, self.page),
            self._reading(lambda reading, process: reading.meaning(process, self._node_in(process))),
            self._reading(lambda reading, _process: reading.verdict(*self._elements)),
            SharesPart(pen, node, self.page),
            self._comments(pen, node),
            asked,
            self._reading(lambda reading, process: reading.facts(process, self._node_in(process))),
            DocumentationForm(pen, [node]),
            MinutesForm(pen, node, self.page),
            self._reading(lambda reading, _process: reading.answers([row.id for row in asked.rows()])),
        ]

    def _node_in(self, process: Process) -> Node:
        return process.node_by_id[self._elements[0]]

    def _comments(self, pen: Pen, *elements: str) -> CommentsPart:
        part = CommentsPart(pen, elements, self._author, self._drafts, self.page)
        part.finished.connect(self.comment_finished)
        return part

    def _fill_other(self, pen: Pen, element: str) -> None:
        part = part_of(pen.document, element)
        if isinstance(part, Flow):
            self.parts += [
                NameForm(pen, element, tr("sequence flow")),
                FlowDetails(pen, element, self.page),
                self._reading(lambda reading, process: reading.flow(process, process.flow_by_id[element])),
                SharesPart(pen, part.source, self.page),
            ]
        elif isinstance(part, Association):
            self.parts.append(self._heading(kind_words(part)))
        else:
            self.parts.append(NameForm(pen, element, kind_words(part)))
        if isinstance(part, MessageFlow):
            self.parts.append(self._reading(lambda reading, _process: reading.message()))
        self.parts.append(self._comments(pen, element))

    def _heading(self, words: str) -> ReadingPart:
        shown = words[:1].upper() + words[1:]
        return ReadingPart(lambda: [Piece(label, (shown, "heading"), {})], self.page)

    def _reading(self, make: Callable[[Reading, Process], None]) -> ReadingPart:
        """Text about the chosen process as it is at the time."""

        def pieces() -> list[Piece]:
            process = self._session.project.processes.get(self._choice.process)
            reading = Reading(self._session.fit, self._choice, self._look)
            if process is not None:
                make(reading, process)
            return reading.pieces

        return ReadingPart(pieces, self.page)


def _is_part_of_a_field(widget: QWidget) -> bool:
    """Whether it is the line within a box of Qt, which the box speaks for.

    `focusProxy` would tell, but PySide never lets go of a proxy that was asked for, and of the project behind it.
    """
    return isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
