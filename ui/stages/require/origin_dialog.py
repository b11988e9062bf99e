"""Where a requirement comes from, why it is asked, how it is tested, how far it is agreed, and what is said of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from itsm_fit.model import edits
from itsm_fit.model.comment import Comment
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Approval, Requirement, ids_as_text, ids_in
from itsm_fit.writing import clauses, titled
from ui.session.author import Author
from ui.session.session import Session
from ui.stages.require.rows import RequirementRow
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.comment_words import author_words, written_words
from ui.widgets.fields import GrowingText, LineField
from ui.widgets.language import tr
from ui.widgets.parts import label, tool_button
from ui.widgets.words import one_line


class CommentLine(QWidget):
    """One comment: done or not, kept or `deleted`."""

    def __init__(self, comment: Comment) -> None:
        super().__init__()
        self._comment, self.deleted = comment, False
        who = " · ".join(filter(None, (author_words(comment), written_words(comment))))
        self.done = tool_button("✓", tr("Done: nothing is left to do about it ({who})", who=who), checkable=True)
        self.done.setChecked(comment.done)
        self.delete = tool_button("✕", tr("Delete the comment ({who})", who=who))
        self.delete.clicked.connect(self._delete)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(who, "muted", wrap=False))
        line.addWidget(label(comment.text, lines=True, selectable=True), 1)
        for button in (self.done, self.delete):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            line.addWidget(button)

    @property
    def comment(self) -> Comment:
        return replace(self._comment, done=self.done.isChecked())

    def _delete(self) -> None:
        self.deleted = True
        self.hide()


class OriginDialog(QDialog):
    """One requirement to write about; `given` is what it becomes."""

    def __init__(self, requirement: Requirement, author: Author, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._requirement, self._author = requirement, author
        self.setWindowTitle(one_line(tr("Where {id} comes from", id=requirement.id)))
        self.owner = LineField(tr("Owner"), tr("Who insists on it"))
        self.source = LineField(tr("Source"), tr("A law, a standard, a workshop"))
        self.reason, self.acceptance = GrowingText(tr("Reason")), GrowingText(tr("Acceptance test"))
        self.reason.setPlaceholderText(tr("Why it is asked; who fails a must can be told"))
        self.acceptance.setPlaceholderText(tr("How it is seen to be met"))
        self.depends_on = LineField(tr("Depends on"), tr("Ids, with commas between them"))
        self.state = ChoiceBox()
        self.state.setAccessibleName(tr("Approval"))
        self.comment = GrowingText(tr("Comment"))
        self.comment.setPlaceholderText(tr("A comment, signed {name}", name=author.name))
        self.lines = [CommentLine(each) for each in requirement.comments]
        self._show()
        self._lay_out()

    @property
    def given(self) -> Requirement:
        """The requirement as it is written here, with the comment that was added."""
        texts: dict[str, Any] = {
            "owner": self.owner.text(),
            "source": self.source.text(),
            "reason": self.reason.toPlainText(),
            "acceptance": self.acceptance.toPlainText(),
        }
        said = self.comment.toPlainText().strip()
        comments = tuple(line.comment for line in self.lines if not line.deleted)
        return replace(
            self._requirement,
            **texts,
            depends_on=ids_in(self.depends_on.text()),
            state=self.state.currentData(),
            comments=(*comments, self._author.comment(said)) if said else comments,
        )

    def _show(self) -> None:
        its = self._requirement
        self.owner.show_value(its.owner)
        self.source.show_value(its.source)
        self.reason.setPlainText(its.reason)
        self.acceptance.setPlainText(its.acceptance)
        self.depends_on.show_value(ids_as_text(its.depends_on))
        self.state.addItem(tr("not said"), None)
        for each in Approval:
            self.state.addItem(each.words, each)
        self.state.setCurrentIndex(max(self.state.findData(its.state), 0))

    def _lay_out(self) -> None:
        form = QFormLayout()
        for title, field in (
            (tr("Approval"), self.state),
            (tr("Owner"), self.owner),
            (tr("Source"), self.source),
            (tr("Reason"), self.reason),
            (tr("Acceptance test"), self.acceptance),
            (tr("Depends on"), self.depends_on),
        ):
            form.addRow(title, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(label(self._requirement.text or self._requirement.id, "strong", lines=True))
        box.addLayout(form)
        box.addWidget(label(tr("Comments"), "section"))
        for line in self.lines:
            box.addWidget(line)
        box.addWidget(self.comment)
        box.addStretch(1)
        box.addWidget(buttons)
        self.owner.setFocus()
        self.resize(560, 480)


def ask_origin(session: Session, author: Author, row: RequirementRow, parent: QWidget) -> OriginDialog:
    """Let somebody write where a requirement comes from; taken as one step of undo."""
    dialog = OriginDialog(row.own, author, parent)
    dialog.setModal(True)

    def change(project: Project) -> Project:
        return edits.change_requirements(project, {(row.home, row.id): dialog.given})

    def take() -> None:
        if dialog.given != row.own:
            session.edit(tr("Say Where {id} Comes From", id=row.id), change)

    dialog.accepted.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def origin_words(its: Requirement) -> str:
    """What is said of a requirement's origin, a line each; "" where nothing is."""
    said = (
        (tr("Approval"), its.state.words if its.state is not None else ""),
        (tr("Owner"), its.owner),
        (tr("Source"), its.source),
        (tr("Reason"), its.reason),
        (tr("Acceptance test"), its.acceptance),
        (tr("Depends on"), ids_as_text(its.depends_on)),
        (tr("Comments"), clauses(titled(author_words(each), each.text) for each in its.comments)),
    )
    return "\n".join(titled(title, text) for title, text in said if text)
