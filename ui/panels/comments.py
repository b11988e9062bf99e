"""What people have written, in all processes: what is open, and on demand what is done; answered and closed here."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from itsm_fit.drawing.words import kind_words
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.comment import Comment, LooseComment
from itsm_fit.model.project import Project
from itsm_fit.model.search import CommentPlace, comments_of
from ui.session.author import Author
from ui.session.choice import Choice
from ui.session.session import Session
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.comment_words import author_words, written_words
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look
from ui.widgets.parts import Button, Elided, filter_line, lay_out_table, offer, tool_button
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import many, one_line

_LONGEST: Final = 200
"""Characters of a comment that the list shows."""


def _when(place: CommentPlace) -> tuple[float, str]:
    moment = place.comment.moment
    return (moment.timestamp() if moment is not None else 0.0), place.comment.written


def _text(place: CommentPlace) -> str:
    text = one_line(place.comment.text[: 2 * _LONGEST])
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _called(place: CommentPlace) -> str:
    """What a comment is on."""
    part = place.part
    if part is None:
        return one_line(place.about) or tr("Whole process")
    return one_line(getattr(part, "name", "") or getattr(part, "text", "")) or kind_words(part)


def _where(place: CommentPlace) -> str:
    """Its process; one that is gone says so."""
    if place.process:
        return place.where
    return tr("{process} (gone)", process=one_line(place.where)) if place.where else tr("none")


def _known_by(place: CommentPlace) -> tuple[str, str, int]:
    return place.process, place.part.id if place.part is not None else "", place.at


_COLUMNS: tuple[TableColumn[CommentPlace], ...] = (
    TableColumn(Caption("Comment"), _text, tip=lambda row: row.comment.text, width=50, stretch=True),
    TableColumn(Caption("Author"), lambda row: author_words(row.comment), width=18),
    TableColumn(Caption("Written"), lambda row: written_words(row.comment), key=_when, width=20),
    TableColumn(Caption("At"), _called, width=26),
    TableColumn(Caption("Process"), _where, width=22),
    TableColumn(Caption("State"), lambda row: tr("done") if row.comment.done else tr("open"), width=8),
)


class CommentsPanel(LazyPanel):
    """The comments; the current one's element is brought into view on the drawing, its answer is written below."""

    comment_asked = Signal()
    """One is to be written where the current one stands."""
    send_asked = Signal()
    """Processes are to be sent for review."""
    take_asked = Signal()
    """Comment sheets that came back are to be taken in."""

    def __init__(self, session: Session, choice: Choice, look: Look, author: Author) -> None:
        super().__init__()
        self._session, self._choice, self._author = session, choice, author
        self.headline = Elided("", "muted")
        self.search = filter_line(tr("Filter the comments"))
        self.search.setMaximumWidth(160)
        self.process, self.author = _box(tr("Comments of which process")), _box(tr("Comments of whom"))
        self.with_done = tool_button(tr("Done ones too"), tr("Also list what is done"), checkable=True)
        self.send = tool_button(tr("Send for Review…"), tr("Send processes to people without this app"))
        self.take = tool_button(tr("Take Comments In…"), tr("Take comment sheets in that reviewers filled in"))
        self.table: TableView[CommentPlace] = TableView(_COLUMNS, tr("Comments"), look)
        self.answer = filter_line(tr("Answer"))
        self.answer.setClearButtonEnabled(False)
        self.reply, self.finish = Button(tr("Answer It")), Button(tr("Close Comment"))
        self.put = Button(tr("Put at the Chosen Step"))
        strip = (self.headline, self.process, self.author, self.with_done, self.search)
        listed = QWidget()
        lay_out_table(listed, strip, self.table)
        self._lay_out(listed)
        self._connect()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.with_done.toggled.connect(self._filter)
        self.process.currentIndexChanged.connect(self._filter)
        self.author.currentIndexChanged.connect(self._filter)
        self.table.row_changed.connect(self._show)
        self.table.asked.connect(lambda row, _column: self._show(row))
        self.send.clicked.connect(self.send_asked)
        self.take.clicked.connect(self.take_asked)
        self.reply.clicked.connect(self._reply)
        self.answer.returnPressed.connect(self._reply)
        self.answer.textChanged.connect(lambda _text: self._enable())
        self.finish.clicked.connect(self._finish)
        self.put.clicked.connect(self._put)
        QShortcut("Ctrl+Alt+M", self, self._answer, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._choice.element_changed.connect(lambda _element: self._enable())
        self._session.project_changed.connect(self.touch)

    def refresh(self) -> None:
        rows = list(comments_of(self._session.project))
        processes = {_where(row): row.process for row in rows}
        authors = dict.fromkeys(author_words(row.comment) for row in rows)
        offer(self.process, [(tr("All processes"), ""), *((name, f"={name}") for name in processes)])
        offer(self.author, [(tr("Everybody"), ""), *((name, f"={name}") for name in authors)])
        self.table.renew_rows(rows, same=_known_by)
        self._filter()

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        with_done = self.with_done.isChecked()
        process, author = str(self.process.currentData() or ""), str(self.author.currentData() or "")

        def keep(row: CommentPlace) -> bool:
            if process not in {"", f"={_where(row)}"} or author not in {"", f"={author_words(row.comment)}"}:
                return False
            hay = f"{row.comment.text} {row.comment.author} {_called(row)} {row.where}".casefold()
            return (with_done or not row.comment.done) and all(word in hay for word in words)

        self.table.table.set_filter(keep)
        number = len(self.table.table.shown)
        self.headline.setText(many(number, "comment") if with_done else many(number, "open comment"))
        self._enable()

    def _enable(self) -> None:
        """Offer what can be done with the current one."""
        row = self.table.current_row()
        self.answer.setEnabled(row is not None)
        self.reply.setEnabled(row is not None and bool(self.answer.text().strip()))
        self.finish.setEnabled(row is not None)
        self.finish.setText(tr("Open Again") if row is not None and row.comment.done else tr("Close Comment"))
        self.put.setVisible(row is not None and row.part is None)
        self.put.setEnabled(bool(self._choice.element))

    def _answer(self) -> None:
        row = self.table.current_row()
        if row is not None and row.part is None:
            self.answer.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._show(row)
        self.comment_asked.emit()

    def _show(self, row: CommentPlace | None) -> None:
        self._enable()
        if row is not None and row.process in self._session.project.processes and row.part is not None:
            self._choice.reveal(row.process, row.part.id)

    def _reply(self) -> None:
        row, text = self.table.current_row(), self.answer.text()
        if row is None or not text.strip():
            return
        comment = self._author.comment(text)
        if self._session.edit(tr("Answer a Comment"), lambda project: _answered(project, row, comment)):
            self.answer.clear()

    def _finish(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        text = tr("Open a Comment Again") if row.comment.done else tr("Close a Comment")
        self._session.edit(text, lambda project: _marked(project, row, done=not row.comment.done))

    def _put(self) -> None:
        row = self.table.current_row()
        process, element = self._choice.process, self._choice.element
        if row is None or row.part is not None:
            return

        def change(project: Project) -> Project:
            if process not in project.processes:
                raise EditError(tr("Choose a step on the drawing first."))
            return edits.place_loose_comment(project, row.at, project.document_of(process), element)

        self._session.edit(tr("Put a Comment at a Step"), change)

    def _lay_out(self, listed: QWidget) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(10, 4, 8, 4)
        line.setSpacing(6)
        line.addWidget(self.answer, 1)
        for button in (self.reply, self.finish, self.put, self.take, self.send):
            line.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(listed, 1)
        box.addLayout(line)


def _box(name: str) -> QComboBox:
    made = ChoiceBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    return made


def _answered(project: Project, row: CommentPlace, comment: Comment) -> Project:
    """The project with an answer: a later comment at the same place."""
    if row.part is not None:
        return edits.add_comment(project, project.document_of(row.process), row.part.id, comment)
    loose = project.loose_comments[row.at]
    return edits.add_loose_comment(project, LooseComment(comment, loose.process, loose.where, loose.about))


def _marked(project: Project, row: CommentPlace, *, done: bool) -> Project:
    if row.part is not None:
        document = project.document_of(row.process)
        return edits.mark_comment(project, document, row.part.id, row.at, done=done)
    return edits.update_loose_comment(project, row.at, replace(row.comment, done=done))
