"""Changes of what is sealed are never silent: before they are saved, one dialog asks why they were made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from itsm_fit.errors import FitError
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from ui.session.errors import sentence
from ui.session.saving import Then
from ui.session.signing import SignDialog
from ui.session.work import Work
from ui.widgets.language import Caption, tr, trn
from ui.widgets.moments import moment_words
from ui.widgets.parts import label
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, many, one_line

if TYPE_CHECKING:
    from itsm_fit.model.log import LogEntry
    from itsm_fit.sealing.deviations import ChangeGroup, RankEffect

_EFFECT, _RECORD = "effect of changes", "record changes"


class ExplainDialog(SignDialog):
    """The changes by sort, what they do to every tool's rank, and the one reason for all of them."""

    def __init__(self, seal: LogEntry, groups: Sequence[ChangeGroup], work: Work, *, act: str, parent: QWidget) -> None:
        self.changes = change_tree(groups)
        self.said = label(tr("Working out what that does to the ranking…"), "muted")
        self.ranks: TableView[RankEffect] = TableView(_COLUMNS, tr("Effect on the ranks"), work.look)
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.changes, 3)
        box.addWidget(self.said)
        box.addWidget(self.ranks, 2)
        number = sum(len(group.lines) for group in groups)
        super().__init__(
            tr("Explain what was changed"),
            trn(
                "{count} change of what {by} sealed on {when} is not explained yet. It goes on record with your reason "
                "and with what it does to the ranking.",
                "{count} changes of what {by} sealed on {when} are not explained yet. They go on record with your "
                "reason and with what they do to the ranking.",
                number,
                by=seal.by,
                when=moment_words(seal.moment),
            ),
            act,
            name=work.author.name,
            body=body,
            parent=parent,
        )
        self.ranks.hide()
        self.resize(720, 620)

    def show_effect(self, effect: Sequence[RankEffect]) -> None:
        """Say what the changes do to the ranks."""
        moved = sum(each.moved for each in effect)
        self.said.setText(
            tr("The rank of {tools} changes.", tools=many(moved, "tool")) if moved else tr("No tool’s rank changes.")
        )
        self.ranks.set_rows(list(effect))
        self.ranks.setVisible(bool(moved))

    def wait(self) -> None:
        """It is being put on record."""
        self.buttons.setEnabled(False)
        self.said.setText(tr("Putting it on record…"))


class Explaining(QObject):
    """Asks for the reason of changes, and puts it on record with them."""

    def __init__(self, work: Work, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self._dialog: ExplainDialog | None = None
        self._then: list[Then] = []

    def ask(self, then: Then, act: str = "") -> None:
        """Go on with `then` once every change of what is sealed is on record; at once where there is none.

        Not at all where the user turns back. `act` is what the button says.
        """
        project = self._work.session.project
        if self._dialog is not None:
            self._then.append(then)
            return
        try:
            groups = self._unexplained(project)
        except FitError as problem:  # the record cannot be read any longer: work must not be lost for that
            self._work.messages.error(sentence(problem))
            groups = ()
        if not groups:
            then()
            return
        from itsm_fit.sealing.baseline import baseline_of

        baseline = baseline_of(project)
        if baseline is None:
            raise RuntimeError("what changed is told by a baseline")
        dialog = ExplainDialog(
            baseline.entry, groups, self._work, act=act or tr("Save and put on record"), parent=self._window
        )
        dialog.buttons.accepted.disconnect()
        dialog.buttons.accepted.connect(self._signed)
        dialog.finished.connect(self._closed)
        self._dialog, self._then = dialog, [then]
        dialog.open()
        self._work_out_effect(project, dialog)

    def _unexplained(self, project: Project) -> Sequence[ChangeGroup]:
        if not project.log:
            return ()
        from itsm_fit.sealing.deviations import changes_since

        return changes_since(project)

    def _work_out_effect(self, project: Project, dialog: ExplainDialog) -> None:
        def work(progress: Progress) -> Sequence[RankEffect]:
            from itsm_fit.sealing.baseline import baseline_of
            from itsm_fit.sealing.deviations import rank_effects

            baseline = baseline_of(project)
            return rank_effects(project, baseline, progress) if baseline else ()

        def failed(error: BaseException) -> None:
            if dialog is self._dialog:
                dialog.said.setText(sentence(error))

        def done(effect: Sequence[RankEffect]) -> None:
            if dialog is self._dialog and dialog.buttons.isEnabled():
                dialog.show_effect(effect)

        self._work.tasks.start(tr("Comparing ranks"), work, done, failed, key=_EFFECT, quiet=True)

    def _signed(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        by, reason = dialog.signature
        self._work.author.set_name(by)
        dialog.wait()
        self._work.tasks.drop(_EFFECT)
        self._record(by, reason)

    def _record(self, by: str, reason: str) -> None:
        session, at = self._work.session, datetime.now(UTC)
        project = session.project

        def work(progress: Progress) -> Project:
            from itsm_fit.sealing.deviations import explained

            return explained(project, by=by, reason=reason, at=at, progress=progress)

        def done(after: Project) -> None:
            if session.project is not project:
                self._record(by, reason)  # something came in meanwhile: it is part of what is explained
                return
            then, self._then = self._then, []
            session.record(lambda _: after)
            if self._dialog is not None:
                self._dialog.done(SignDialog.DialogCode.Accepted)
            for go_on in then:
                go_on()

        def failed(error: BaseException) -> None:
            self._work.messages.error(sentence(error))
            if self._dialog is not None:
                self._dialog.reject()

        self._work.tasks.start(tr("Putting changes on record"), work, done, failed, key=_RECORD)

    def _closed(self) -> None:
        self._dialog = None
        self._then = []
        for key in (_EFFECT, _RECORD):
            self._work.tasks.drop(key)


def change_tree(groups: Sequence[ChangeGroup]) -> QTreeWidget:
    """Changes in plain words below what they are of."""
    tree = QTreeWidget()
    tree.setHeaderHidden(True)
    tree.setAccessibleName(tr("Changes"))
    tree.setWordWrap(True)
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    fill_changes(tree, groups)
    return tree


def fill_changes(tree: QTreeWidget, groups: Sequence[ChangeGroup]) -> None:
    """Show other changes."""
    tree.clear()
    for group in groups:
        top = QTreeWidgetItem([f"{one_line(group.title)} · {len(group.lines)}"])
        for line in group.lines:
            child = QTreeWidgetItem([one_line(line)])
            child.setToolTip(0, one_line(line))
            top.addChild(child)
        tree.addTopLevelItem(top)
    tree.expandAll()


def _rank(rank: int | None) -> str:
    return NOTHING if rank is None else str(rank)


def _by_criteria(row: RankEffect) -> str:
    sealed, _before, now = row.by_criteria
    return NOTHING if sealed is None and now is None else f"{_rank(sealed)} → {_rank(now)}"


_COLUMNS: tuple[TableColumn[RankEffect], ...] = (
    TableColumn(Caption("Tool"), lambda row: row.tool, width=20, stretch=True),
    TableColumn(Caption("As sealed"), lambda row: str(row.sealed), key=lambda row: row.sealed, right=True, width=9),
    TableColumn(
        Caption("Before these changes"), lambda row: str(row.before), key=lambda row: row.before, right=True, width=9
    ),
    TableColumn(Caption("Rank now"), lambda row: str(row.now), key=lambda row: row.now, right=True, width=9),
    TableColumn(Caption("By criteria"), _by_criteria, right=True, width=9),
)
