"""The history of the open project: who changed what and when, and the state after a change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from itsm_fit.differences import EntityDifference, count_words, differences, folded
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from itsm_fit.writing import titled
from ui.session.errors import sentence
from ui.session.sharing import Sharing
from ui.session.tasks import Tasks
from ui.shell.sharing.history_dialog import ChangedPart, ChangeLine, HistoryDialog, change_words
from ui.shell.sharing.reaching import Reaching, shared_place
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.words import count

if TYPE_CHECKING:
    from itsm_fit.workspace.store import SharedChange, Workspace

_MOST_FOUND = 40
_ASKING, _CHANGE = "asking for the history", "what a change holds"
CompareState = Callable[[str, Callable[[Progress], Project]], object]


class SharedHistory(QObject):
    """Opens the dialog of changes, and reads in the background what is asked for in it."""

    def __init__(
        self,
        sharing: Sharing,
        reaching: Reaching,
        tasks: Tasks,
        *,
        look: Look,
        window: QWidget,
        compare_state: CompareState,
    ) -> None:
        super().__init__(window)
        self._sharing, self._reaching, self._tasks = sharing, reaching, tasks
        self._look, self._window, self._compare_state = look, window, compare_state
        self.dialog: HistoryDialog | None = None

    def show(self) -> None:
        """Who changed what of the open project."""
        copy = self._sharing.copy
        if copy is None:
            return
        dialog = HistoryDialog(copy.name, self._look, self._window)
        self.dialog = dialog
        dialog.parts_asked.connect(self._list_parts)
        dialog.state_asked.connect(self._compare)
        dialog.found_asked.connect(self._list_changes)
        dialog.finished.connect(self._closed)
        dialog.open()
        self._list_changes("")

    def _closed(self) -> None:
        if self.dialog is not None:
            self._tasks.drop(_CHANGE)
            self.dialog.deleteLater()
            self.dialog = None

    def _list_changes(self, words: str) -> None:
        dialog, workspace = self.dialog, shared_place(self._sharing)
        if dialog is None or workspace is None:
            return
        its = workspace.project

        def work(progress: Progress) -> Sequence[ChangeLine]:
            with self._reaching.reached(workspace.where, progress) as there:
                return _changes(there, its, words)

        def failed(error: BaseException) -> None:
            if dialog is self.dialog:
                dialog.say(sentence(error))

        def done(lines: Sequence[ChangeLine]) -> None:
            if dialog is self.dialog:
                dialog.show_changes(lines)

        self._tasks.start(tr("Asking who changed what"), work, done, failed, key=_ASKING)

    def _list_parts(self, line: ChangeLine) -> None:
        dialog, workspace = self.dialog, shared_place(self._sharing)
        if dialog is None or workspace is None:
            return
        its = workspace.project

        def work(progress: Progress) -> Sequence[ChangedPart]:
            with self._reaching.reached(workspace.where, progress) as there:
                before = there.as_of(its, line.revision - 1) if line.revision > 1 else Project()
                found = folded(differences(before, there.as_of(its, line.revision)))
            return [_part(each) for each in found] or [ChangedPart("", "", tr("Decided against: it never held"))]

        def done(parts: Sequence[ChangedPart]) -> None:
            if dialog is self.dialog:
                dialog.show_parts(line, parts)

        def failed(error: BaseException) -> None:
            done([ChangedPart("", "", sentence(error))])

        self._tasks.start(tr("Looking what was changed"), work, done, failed, key=_CHANGE, quiet=True)

    def _compare(self, line: ChangeLine) -> None:
        """The state after a change beside the one of now, on the drawing."""
        workspace = shared_place(self._sharing)
        if workspace is None:
            return
        its = workspace.project

        def read(progress: Progress) -> Project:
            with self._reaching.reached(workspace.where, progress) as there:
                return there.as_of(its, line.revision)

        self._compare_state(change_words(line), read)


def _changes(there: Workspace, its: str, words: str) -> Sequence[ChangeLine]:
    """The changes of a project, the newest first; with words those of what has them all in its key or its text."""
    found = {each.revision: each for each in there.history(its)} if not words else {}
    if words:
        wanted = words.casefold().split()
        rows = there.read(its).rows.values()
        keys = [row.key for row in rows if all(word in f"{row.key} {row.value}".casefold() for word in wanted)]
        for key in keys[:_MOST_FOUND]:
            found |= {each.revision: each for each in there.history(its, key=key)}
    return [_line(found[revision]) for revision in sorted(found, reverse=True)]


def _line(change: SharedChange) -> ChangeLine:
    from itsm_fit.workspace.parts import KINDS, ORDER

    touched = {kind: number for kind, number in change.touched.items() if kind not in {"shape", ORDER}}
    kinds = {str(KINDS[kind]) if kind in KINDS else kind: number for kind, number in touched.items()}
    said = [
        kind if number == 1 else tr("{count} × {kind}", count=count(number), kind=kind)
        for kind, number in sorted(kinds.items(), key=lambda pair: -pair[1])
    ]
    what = tr("everything, as it was put in") if change.revision == 1 else ", ".join(said) or tr("how it is drawn")
    return ChangeLine(change.revision, change.at, change.person, what, tuple(kinds), change.desk, change.app)


def _part(each: EntityDifference) -> ChangedPart:
    fields = "; ".join(titled(its.name, f"{its.before} → {its.after}") for its in each.fields)
    held = count_words(each.holds)
    how = fields or (tr("{how}, with {held}", how=each.how.words, held=held) if held else each.how.words)
    return ChangedPart(each.sort.one, each.name, how)
