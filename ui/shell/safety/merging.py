"""Puts two people's work together in the background, and asks where it does not go together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from itsm_fit.model.project import Project
from itsm_fit.storage import person
from ui.session.errors import sentence
from ui.session.tasks import TaskQueue, Tasks
from ui.shell.safety.merge_dialog import Decisions, MergeDialog, MergeNames, MergeQuestion
from ui.widgets.language import tr, trn
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar
from ui.widgets.words import count

if TYPE_CHECKING:
    from itsm_fit.merging import MergeConflict, Merged, MergePlace, MergeSide

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class MergeVersions:
    """What both began with, and what each made of it."""

    base: Project
    mine: Project
    theirs: Project


class Merging(QObject):
    """One merge at a time; `dialog` is the one that stands open."""

    def __init__(self, tasks: Tasks, *, messages: MessageBar, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._tasks, self._messages, self._look, self._window = tasks, messages, look, window
        self.dialog: MergeDialog | None = None

    def merge(self, versions: MergeVersions, names: MergeNames, then: Callable[[Merged | None], object]) -> None:
        """Put both together and ask about conflicts until none is open; `then` gets None where somebody turned back."""
        self._merge(versions, names, {}, then)

    def decide(
        self,
        versions: MergeVersions,
        conflicts: Collection[MergeConflict],
        names: MergeNames,
        then: Callable[[Decisions | None], object],
    ) -> None:
        """Ask about conflicts that somebody else met; `then` gets what was decided, None where somebody turned back."""

        def ask(question: MergeQuestion) -> None:
            self._ask(question, then)

        def turned_back() -> None:
            then(None)

        self._work(tr("Comparing"), lambda: _question(versions, tuple(conflicts), names), ask, turned_back)

    def _merge(
        self,
        versions: MergeVersions,
        names: MergeNames,
        decided: Mapping[MergePlace, MergeSide],
        then: Callable[[Merged | None], object],
    ) -> None:
        def work() -> tuple[Merged, MergeQuestion | None]:
            from itsm_fit.merging import merged

            found = merged(
                versions.base, versions.mine, versions.theirs, decided, by=person.signature(), at=datetime.now(UTC)
            )
            return found, _question(versions, found.conflicts, names) if found.conflicts else None

        def done(both: tuple[Merged, MergeQuestion | None]) -> None:
            found, question = both
            if question is None:
                then(found)
            else:
                self._ask(question, asked)

        def turned_back() -> None:
            then(None)

        def asked(decisions: Decisions | None) -> None:
            if decisions is None:
                turned_back()
            else:
                self._merge(versions, names, {**decided, **decisions}, then)

        self._work(tr("Merging"), work, done, turned_back)

    def _work(self, title: str, work: Callable[[], T], done: Callable[[T], None], stopped: Callable[[], None]) -> None:
        def failed(error: BaseException) -> None:
            self._messages.error(sentence(error))
            stopped()

        self._tasks.start(title, lambda _progress: work(), done, failed, lane=TaskQueue.SAVE, stopped=stopped)

    def _ask(self, question: MergeQuestion, then: Callable[[Decisions | None], object]) -> None:
        dialog = MergeDialog(question, self._look, self._window)
        self.dialog = dialog

        def finished(code: int) -> None:
            self.dialog = None
            dialog.deleteLater()
            then(dialog.decisions if code == MergeDialog.DialogCode.Accepted else None)

        dialog.finished.connect(finished)
        dialog.open()


def _question(versions: MergeVersions, conflicts: tuple[MergeConflict, ...], names: MergeNames) -> MergeQuestion:
    """What to ask; runs in a worker."""
    from itsm_fit.merging.seen import seen_drawings

    mine, theirs = (seen_drawings(versions.base, side, conflicts) for side in (versions.mine, versions.theirs))
    return MergeQuestion(names, conflicts, mine, theirs)


def file_names(file: str) -> MergeNames:
    """What the two sides are called where a file holds theirs."""
    text = tr("You and somebody else both changed “{file}”. What both changed differently is decided here.", file=file)
    return MergeNames(tr("Merge"), text, tr("Mine"), tr("The file’s"), tr("Merge"))


def merged_words(found: Merged, file: str) -> str:
    """What a merge came to."""
    number = len(found.decided)
    if not number:
        return tr("Merged with what was saved in {file}; nothing was in each other’s way.", file=file)
    return trn(
        "Merged with what was saved in {file}; {count} conflict was decided.",
        "Merged with what was saved in {file}; {count} conflicts were decided.",
        number,
        file=file,
        count=count(number),
    )
