"""Files made of the project: what is being typed is taken first, then it is asked where, and they are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from itsm_fit.findings import Severity
from itsm_fit.progress import Progress
from itsm_fit.storage.delivery import Delivered
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.export import written
from ui.session.file_kinds import REPORTS, FileKind
from ui.session.outside import open_outside
from ui.session.session import Session
from ui.session.tasks import Tasks
from ui.widgets.language import tr, trn
from ui.widgets.messages import Message, MessageBar
from ui.widgets.typed import take_or_tell


@dataclass(frozen=True, slots=True)
class Output:
    """A file to be written: how it is asked where, and what writes it there in the background.

    `work` gives None where the user turns back from a question of its own; what it gives else writes the file, and may
    be more beside it, and tells which.
    """

    title: str
    suggested: Path
    kinds: str
    work: Callable[[Path], Callable[[Progress], Sequence[Delivered]] | None]


def workbook(title: str, suggested: Path, made: Callable[[], bytes]) -> Output:
    """A workbook whose bytes `made` gives."""
    return made_file(title, suggested, made, REPORTS)


def made_file(title: str, suggested: Path, made: Callable[[], bytes], kind: FileKind) -> Output:
    """A file of that kind whose bytes `made` gives."""

    def work(path: Path) -> Callable[[Progress], Sequence[Delivered]]:
        return lambda progress: [written(path, made(), progress)]

    return Output(title, suggested, str(kind), work)


class Writer:
    """The one way out of the window for files that are no projects."""

    def __init__(self, session: Session, tasks: Tasks, messages: MessageBar, dialogs: Dialogs) -> None:
        self._session, self._tasks, self._messages, self._dialogs = session, tasks, messages, dialogs

    def near(self, name: str) -> Path:
        """A path for a new file beside the project."""
        path = self._session.path
        return (path.parent if path else Path.home()) / name

    def write(self, prepare: Callable[[], Output | None]) -> None:
        """Write what `prepare` makes of the project with what is being typed; None where that says why not."""
        output = prepare() if take_or_tell(self._messages) else None
        path = self._dialogs.save_file(output.title, output.suggested, output.kinds) if output is not None else None
        work = output.work(path) if output is not None and path is not None else None
        if path is not None and work is not None:
            self._start(path, work)

    def say_no_scores(self) -> None:
        """Say that the scores of the project as it is now are still to come."""
        self._messages.say(Severity.WARNING, tr("The scores are not ready yet: export when they are."))

    def _start(self, path: Path, work: Callable[[Progress], Sequence[Delivered]]) -> None:
        self._tasks.start(
            tr("Writing {file}", file=path.name),
            work,
            self._done,
            lambda error: self._messages.error(sentence(error)),
            key=f"export {path}",
            writes=path.name,
        )

    def _done(self, files: Sequence[Delivered]) -> None:
        """Say where the files are, and why under other names, and offer to look at them."""
        first, *more = (each.path for each in files)
        words = tr("{file} is written to {folder}.", file=first.name, folder=first.parent)
        if more:
            words = trn(
                "{file} and {count} more drawing beside it are written to {folder}.",
                "{file} and {count} more drawings beside it are written to {folder}.",
                len(more),
                file=first.name,
                folder=first.parent,
            )
        notes = [each.note for each in files if each.note]
        self._messages.show_message(
            Message(
                Severity.WARNING if notes else Severity.INFO,
                words,
                under=tuple(notes),
                offer=tr("Open File"),
                take=lambda: open_outside(first, self._messages.error),
                also=tr("Show in Folder"),
                take_also=lambda: open_outside(first.parent, self._messages.error),
            )
        )
