"""What people write to each other at the chosen element: the thread, and a place to write in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from itsm_fit.errors import EditError
from itsm_fit.model.comment import Comment, open_ones
from itsm_fit.model.edits.parts import part_of
from itsm_fit.visible import visible_lines
from ui.panels.inspector.pen import Pen
from ui.session.author import Author
from ui.widgets.comment_words import author_words, signed, written_words
from ui.widgets.fields import GrowingText, LineField
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption, tr
from ui.widgets.parts import Button, Elided, label, set_part, tool_button
from ui.widgets.words import count, many

_MOST: Final = 100
"""Comments that are shown: the last ones."""
Drafts: TypeAlias = dict[tuple[str, str], str]
"""What was begun and not taken yet, by process and element."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
KEYS: Final = (
    KeyRow(
        "Ctrl+Enter, Esc", Caption("Take the comment; leave it as it is for now"), Caption("While writing a comment")
    ),
)


class Passage(GrowingText):
    """Text to read, whole and wrapped."""

    least, most, around = 1, 100_000, 4

    def __init__(self, name: str, text: str) -> None:
        super().__init__(name)
        self.document().setDocumentMargin(0)
        self.setReadOnly(True)
        self.setProperty("part", "passage")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlainText(text)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the column scrolls


class CommentField(GrowingText):
    """Ctrl+Enter takes what is written, Escape leaves; `abandoned` says that the keyboard went elsewhere."""

    sent, left, abandoned = Signal(), Signal(), Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setPlaceholderText(tr("Ctrl+Enter takes it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.abandoned.emit()


class CommentCard(QFrame):
    """One comment: who wrote it, when and what; done or not; changed in place."""

    marked, deleted = Signal(bool), Signal()
    rewritten = Signal(str)

    def __init__(self, comment: Comment) -> None:
        super().__init__()
        self._comment = comment
        self._writing = False
        set_part(self, "card")
        said = tr("Comment by {author}", author=author_words(comment))
        self.setAccessibleName(f"{said}, {written_words(comment)}")
        self.setAccessibleDescription(_shortened(comment.text))
        self.text = Passage(said, _shortened(comment.text))
        self.field = CommentField(tr("Change the comment by {author}", author=author_words(comment)))
        self.field.hide()
        self.done = tool_button(
            "✓", tr("Done: nothing is left to do about it") + f" ({signed(comment)})", checkable=True
        )
        self.done.setChecked(comment.done)
        self.done.setAccessibleDescription(self.accessibleDescription())
        self.change = _button("✎", tr("Change the comment"), comment)
        self.delete = _button("✕", tr("Delete the comment"), comment)
        self._lay_out()
        self.done.clicked.connect(self.marked)
        self.delete.clicked.connect(self.deleted)
        self.change.clicked.connect(self.begin)
        self.field.sent.connect(self._take)
        self.field.left.connect(self._leave)
        self.field.abandoned.connect(self._take)

    def begin(self) -> None:
        """Write in the place of the text; what is written is taken when the field is left too."""
        self._writing = True
        self.field.setPlainText(self._comment.text)
        self.text.hide()
        self.field.show()
        self.field.setFocus()
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    @property
    def focused(self) -> str:
        """The name of its button that has the keyboard, "" for none."""
        return next((name for name in ("done", "change", "delete") if getattr(self, name).hasFocus()), "")

    def _take(self) -> None:
        text, written = self.field.toPlainText(), self._writing
        self._leave()
        if written and text.strip() and text.strip() != self._comment.text:
            self.rewritten.emit(text)

    def _leave(self) -> None:
        self._writing = False
        if self.field.hasFocus():
            self.change.setFocus()
        self.field.hide()
        self.text.show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(Elided(author_words(self._comment), "strong"), 1)
        for button in (self.done, self.change, self.delete):
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 4, 6, 4)
        box.setSpacing(0)
        box.addLayout(head)
        state = [written_words(self._comment), tr("done") if self._comment.done else ""]
        if any(state):
            box.addWidget(Elided(" · ".join(filter(None, state)), "muted"))
        box.addWidget(self.text)
        box.addWidget(self.field)


class CommentsPart(QWidget):
    """The comments at an element or a process, the newest last, and one that is being written.

    Those at a process are at its pool, so without one there can be none.

    `drafts` holds what was begun at other elements too: it is there again when one comes back.
    """

    finished = Signal()
    """A comment that was begun from the drawing was taken, or is left for now."""

    def __init__(self, pen: Pen, elements: Sequence[str], author: Author, drafts: Drafts, parent: QWidget) -> None:
        super().__init__(parent)
        self._pen, self._elements, self._author, self._drafts = pen, elements, author, drafts
        self._shown: tuple[Comment, ...] | None = None
        self._from_drawing = False
        self.cards: list[CommentCard] = []
        self.title = Elided("", "section")
        self.add = tool_button("+", tr("Write a comment (Ctrl+Alt+M)"))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.earlier = label("", "muted")
        self.field = CommentField(tr("Comment"))
        self.name = LineField(tr("Your name, as it stands above comments"), tr("Your name"))
        self.send = Button(tr("Comment"))
        self._thread = QVBoxLayout()
        self._thread.setSpacing(6)
        self.writing = self._make_writing()
        self._lay_out()
        self.add.clicked.connect(self.begin)
        self.send.clicked.connect(self._take)
        self.field.sent.connect(self._take)
        self.field.left.connect(self._leave)
        self.field.textChanged.connect(self._typed)
        self.name.given.connect(author.set_name)
        self._come()

    def turn(self, pen: Pen, nodes: Sequence[str], /) -> None:
        self._pen, self._elements = pen, nodes
        self._come()

    @property
    def element(self) -> str:
        """The element that the comments are at, "" where there can be none."""
        if self._elements or self._pen.process is None:
            return next(iter(self._elements), "")
        pool = self._pen.document.pool_of.get(self._pen.process.id)
        return pool.id if pool is not None else ""

    def begin(self, *, from_drawing: bool = False) -> None:
        """Let somebody write; with `from_drawing` the keyboard goes back there afterwards."""
        self._from_drawing = from_drawing
        self.writing.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        self.setVisible(bool(self.element))
        self.name.show_value(self._author.name)
        comments = self._comments()
        if comments == self._shown:
            return
        self._shown = comments
        number = open_ones(comments)
        self.title.setText(
            tr("Comments · {open} open", open=count(number))
            if number
            else tr("Comments · {done} done", done=count(len(comments)))
            if comments
            else tr("Comments")
        )
        self._fill(comments)

    def _comments(self) -> tuple[Comment, ...]:
        process = self._pen.process
        if process is None:
            return ()
        node = process.node_by_id.get(self.element)
        try:
            return (node or part_of(self._pen.document, self.element)).comments
        except EditError:  # it was just deleted
            return ()

    def _come(self) -> None:
        """Show what was begun here before."""
        begun = self._drafts.get(self._key, "")
        self.field.blockSignals(True)
        self.field.setPlainText(begun)
        self.field.blockSignals(False)
        self.writing.setVisible(bool(begun))
        self._from_drawing = False
        self.refresh()

    @property
    def _key(self) -> tuple[str, str]:
        return self._pen.process_id, self.element

    def _typed(self) -> None:
        text = self.field.toPlainText()
        if text.strip():
            self._drafts[self._key] = text
        else:
            self._drafts.pop(self._key, None)

    def _take(self) -> None:
        from itsm_fit.editor.commands.comments import comment_on

        if self.name.isModified():
            self._author.set_name(self.name.text())
        text = self.field.toPlainText()
        comment = self._author.comment(text)
        if not text.strip() or self._pen.draw(partial(comment_on, element=self.element, comment=comment), self.element):
            self.field.clear()
            self._leave()

    def _leave(self) -> None:
        """Give the keyboard back; what is written so far stays."""
        if self._from_drawing:
            self._from_drawing = False
            self.finished.emit()
        else:
            self.add.setFocus()
        self.writing.setVisible(bool(self.field.toPlainText().strip()))

    def _fill(self, comments: tuple[Comment, ...]) -> None:
        focus = next(((at, name) for at, card in enumerate(self.cards) if (name := card.focused)), None)
        for card in self.cards:
            self._thread.removeWidget(card)
            card.hide()
            card.deleteLater()
        first = max(len(comments) - _MOST, 0)
        self.earlier.setText(tr("{comments} before these", comments=many(first, "comment")))
        self.earlier.setVisible(first > 0)
        self.cards = [self._card(at, comments[at]) for at in range(first, len(comments))]
        for card in self.cards:
            self._thread.addWidget(card)
        if focus is not None:
            at, name = focus
            (getattr(self.cards[at], name) if at < len(self.cards) else self.add).setFocus()

    def _card(self, at: int, comment: Comment) -> CommentCard:
        from itsm_fit.editor.commands import comments

        card = CommentCard(comment)
        card.marked.connect(lambda done: self._draw(partial(comments.mark, at=at, done=done)))
        card.rewritten.connect(lambda text: self._draw(partial(comments.rewrite, at=at, text=text)))
        card.deleted.connect(lambda: self._draw(partial(comments.remove, at=at)))
        return card

    def _draw(self, change: Callable[..., object]) -> None:
        self._pen.draw(partial(change, element=self.element), self.element)  # type: ignore[arg-type]

    def _make_writing(self) -> QWidget:
        made = QWidget()
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(label(tr("as"), "muted", wrap=False))
        line.addWidget(self.name, 1)
        line.addWidget(self.send)
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.field)
        box.addLayout(line)
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        head.addWidget(self.add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.earlier)
        box.addLayout(self._thread)
        box.addWidget(self.writing)


def _button(sign: str, hint: str, comment: Comment, *, checkable: bool = False) -> QToolButton:
    """A button of a comment, which screen readers tell from those of others."""
    made = tool_button(sign, hint, checkable=checkable)
    made.setAccessibleName(f"{hint} ({signed(comment)})")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def _shortened(text: str) -> str:
    """As much of a comment as is shown."""
    from itsm_fit.storage.limits import Limit

    longest = Limit.COMMENT.most
    shown = visible_lines(text[:longest])
    return shown if len(text) <= longest else f"{shown}…"
