"""Shows how the file differs from the project that is to be saved over it, and asks what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from itsm_fit.differences import By, ChangeKey, EntityDifference, changed_by, differences, folded, in_numbers
from ui.session.dialogs import OnDisk
from ui.session.errors import sentence
from ui.session.saving import Conflict
from ui.session.tasks import TaskQueue, Tasks
from ui.shell.safety.differences_dialog import MINE_AND_FILE, DifferencesDialog, DifferencesQuestion, Option
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar

Compared = tuple[tuple[EntityDifference, ...], dict[ChangeKey, By]]


class Conflicts(QObject):
    """Compares in the background, then shows the dialog."""

    def __init__(self, tasks: Tasks, *, messages: MessageBar, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._tasks, self._messages, self._look, self._window = tasks, messages, look, window
        self.dialog: DifferencesDialog[OnDisk] | None = None

    def show(self, conflict: Conflict, then: Callable[[OnDisk], None]) -> None:
        """Show the differences; `then` is handed what was chosen, once, CANCEL when nothing was."""

        def failed(error: BaseException) -> None:
            self._messages.error(sentence(error))
            then(OnDisk.CANCEL)

        self._tasks.start(
            tr("Comparing {name}", name=conflict.path.name),
            lambda _progress: _compared(conflict),
            lambda compared: self._ask(conflict, compared, then),
            failed,
            lane=TaskQueue.SAVE,
            stopped=lambda: then(OnDisk.CANCEL),
        )

    def _ask(self, conflict: Conflict, compared: Compared, then: Callable[[OnDisk], None]) -> None:
        found, by = compared
        name = conflict.path.name
        merge = (
            Option(
                tr("Merge"),
                OnDisk.MERGE,
                tr("Both are put together; where both changed the same it is asked about"),
                safe=True,
            ),
        )
        question = DifferencesQuestion(
            tr("Changed on disk"),
            tr(
                "Somebody else saved “{name}” since it was opened here. Different there: {differences}.",
                name=name,
                differences=in_numbers(found),
            ),
            MINE_AND_FILE,
            (
                *(merge if conflict.base is not None else ()),
                Option(
                    tr("Overwrite"),
                    OnDisk.OVERWRITE,
                    tr("{name} holds mine; theirs stays among the earlier versions", name=name),
                ),
                Option(
                    tr("Load Theirs"),
                    OnDisk.LOAD_THEIRS,
                    tr("This window shows theirs; what is unsaved is asked about"),
                ),
                Option(
                    tr("Keep Both"),
                    OnDisk.KEEP_BOTH,
                    tr("Mine is saved beside it under another name"),
                    safe=conflict.base is None,
                ),
            ),
            by=by,
        )
        dialog = DifferencesDialog(question, found, self._look, self._window)
        self.dialog = dialog
        dialog.finished.connect(lambda _code: then(dialog.answer or OnDisk.CANCEL))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _compared(conflict: Conflict) -> Compared:
    """What differs in the file, and who made it so where that is known; runs in a worker."""
    found = folded(differences(conflict.mine, conflict.theirs))
    return found, {} if conflict.base is None else changed_by(conflict.base, conflict.mine, conflict.theirs)
