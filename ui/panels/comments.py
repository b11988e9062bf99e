"""What people have written at elements, in all processes: what is open, and on demand what is done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut

from itsm_fit.drawing.words import kind_words
from itsm_fit.model.search import CommentPlace, comments_of
from ui.session.choice import Choice
from ui.session.session import Session
from ui.widgets.comment_words import author_words, written_words
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look
from ui.widgets.parts import Elided, filter_line, lay_out_table, tool_button
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


def _known_by(place: CommentPlace) -> tuple[str, str, int]:
    return place.process, place.part.id if place.part is not None else "", place.at


_COLUMNS: tuple[TableColumn[CommentPlace], ...] = (
    TableColumn(Caption("Comment"), _text, tip=lambda row: row.comment.text, width=50, stretch=True),
    TableColumn(Caption("Author"), lambda row: author_words(row.comment), width=18),
    TableColumn(Caption("Written"), lambda row: written_words(row.comment), key=_when, width=20),
    TableColumn(Caption("At"), _called, width=26),
    TableColumn(Caption("Process"), lambda row: row.where, width=22),
    TableColumn(Caption("State"), lambda row: tr("done") if row.comment.done else tr("open"), width=8),
)


class CommentsPanel(LazyPanel):
    """The comments; the current one's element is brought into view on the drawing."""

    comment_asked = Signal()
    """One is to be written where the current one stands."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        self._session, self._choice = session, choice
        self.headline = Elided("", "muted")
        self.search = filter_line(tr("Filter the comments"))
        self.search.setMaximumWidth(240)
        self.with_done = tool_button(tr("Done ones too"), tr("Also list what is done"), checkable=True)
        self.table: TableView[CommentPlace] = TableView(_COLUMNS, tr("Comments"), look)
        lay_out_table(self, (self.headline, self.with_done, self.search), self.table)
        self.search.textChanged.connect(self._filter)
        self.with_done.toggled.connect(self._filter)
        self.table.row_changed.connect(self._show)
        self.table.asked.connect(lambda row, _column: self._show(row))
        QShortcut("Ctrl+Alt+M", self, self._answer, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        session.project_changed.connect(self.touch)

    def refresh(self) -> None:
        rows = list(comments_of(self._session.project))
        self.table.renew_rows(rows, same=_known_by)
        self._filter()

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        with_done = self.with_done.isChecked()

        def keep(row: CommentPlace) -> bool:
            hay = f"{row.comment.text} {row.comment.author} {_called(row)} {row.where}".casefold()
            return (with_done or not row.comment.done) and all(word in hay for word in words)

        self.table.table.set_filter(keep)
        number = len(self.table.table.shown)
        self.headline.setText(many(number, "comment") if with_done else many(number, "open comment"))

    def _answer(self) -> None:
        self._show(self.table.current_row())
        self.comment_asked.emit()

    def _show(self, row: CommentPlace | None) -> None:
        if row is not None and row.process in self._session.project.processes:
            self._choice.reveal(row.process, row.part.id if row.part is not None else "")
