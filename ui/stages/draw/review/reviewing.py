"""Reviews: what goes out is written into a folder, what comes back is one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QWidget

from itsm_fit.findings import Severity
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, within
from itsm_fit.retold import outside
from itsm_fit.storage.files import make_folder, read_bytes
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.export import written
from ui.session.outside import open_outside
from ui.session.reading import read_each
from ui.session.work import Work
from ui.stages.draw.review.send_dialog import SendDialog, SendWish
from ui.widgets.issues import issue_said
from ui.widgets.language import tr, trn
from ui.widgets.messages import Message
from ui.widgets.typed import take_or_tell
from ui.widgets.words import many

if TYPE_CHECKING:
    from itsm_fit.importing.review_sheet import CommentSheet
    from itsm_fit.importing.review_taking import TakenReview
    from itsm_fit.storage.delivery import Delivered

_UNDER: int = 4
"""Lines of what was noticed that stand under a message at once; the others are its details."""


class Reviewing:
    """Sends processes out and takes comment sheets in; `taken` is called once remarks have come."""

    def __init__(
        self,
        work: Work,
        dialogs: Dialogs,
        window: QWidget,
        settings: QSettings,
        *,
        today: Callable[[], date] = lambda: datetime.now().astimezone().date(),
        taken: Callable[[], object] = lambda: None,
    ) -> None:
        self._work, self._dialogs, self._window = work, dialogs, window
        self._today, self._shown, self._settings = today, taken, settings

    def ask(self) -> None:
        """Ask what is to be sent, and where it is written."""
        if not take_or_tell(self._work.messages):
            return
        if not self._work.session.project.processes:
            self._work.messages.error(tr("There is no process to review: draw one first."))
            return
        dialog = SendDialog(self._work.session.project, self._settings, parent=self._window)
        dialog.accepted.connect(lambda: self._send(dialog.wish))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _send(self, wish: SendWish) -> None:
        path = self._work.session.path
        folder = self._dialogs.folder(tr("Write the review into a folder"), path.parent if path else Path.home())
        if folder is None:
            return
        self._work.tasks.start(
            tr("Writing the review"),
            partial(_write, self._work.session.project, wish, folder, self._today()),
            partial(self._written, folder),
            lambda error: self._work.messages.error(sentence(error)),
            key=f"review {folder}",
            writes=folder.name,
        )

    def _written(self, folder: Path, files: Sequence[Delivered]) -> None:
        words = tr("{files} for review are written to {folder}.", files=many(len(files), "file"), folder=folder)
        notes = tuple(each.note for each in files if each.note)
        self._work.messages.show_message(
            Message(
                Severity.WARNING if notes else Severity.INFO,
                words,
                under=notes,
                offer=tr("Show in Folder"),
                take=lambda: open_outside(folder, self._work.messages.error),
            )
        )

    def choose(self) -> None:
        """Ask for comment sheets that came back, and take them in."""
        paths = self._dialogs.open_files(tr("Take comment sheets in"), self._work.session.folder)
        if paths:
            self.take(paths)

    def take(self, paths: Sequence[Path]) -> None:
        """Take comment sheets in, of any number of reviewers; none of them where one cannot be used."""
        before = self._work.session.project
        self._work.tasks.start(
            tr("Reading comment sheets"),
            partial(_read, tuple(paths), before),
            lambda taken: self._taken(taken, before, paths),
            lambda error: self._work.messages.error(sentence(error)),
            key="comment sheets",
        )

    def _taken(self, taken: TakenReview, before: Project, paths: Sequence[Path]) -> None:
        from itsm_fit.importing.review_taking import RemarkFate

        now, after = self._work.session.project, taken.project
        if now.documents is not before.documents or now.loose_comments is not before.loose_comments:
            self.take(paths)  # somebody went on drawing while they were read
            return
        changed = self._work.session.edit(
            tr("Take Comments In"),
            lambda project: replace(project, documents=after.documents, loose_comments=after.loose_comments),
        )
        numbers = [(taken.number(fate), fate.words) for fate in RemarkFate]
        told = ", ".join(f"{number} {words}" for number, words in numbers if number)
        words = trn("{count} remark on the sheets", "{count} remarks on the sheets", len(taken.remarks))
        issues = tuple(f"{each.file}, {issue_said(each)}" for each in taken.issues)
        graver = any(each.severity is not Severity.INFO for each in taken.issues)
        self._work.messages.show_message(
            Message(
                Severity.WARNING if graver else Severity.INFO,
                tr("{remarks}: {told}.", remarks=words, told=told) if told else tr("There is no remark on the sheets."),
                issues if len(issues) > _UNDER else (),
                under=issues[:_UNDER],
            )
        )
        if changed:
            self._shown()


def _write(project: Project, wish: SendWish, folder: Path, made_on: date, progress: Progress) -> list[Delivered]:
    """Write what is read and the sheets; raises InputError where it cannot be written."""
    from itsm_fit.report.review import (
        ReturnWish,
        comment_sheet,
        review_html,
        review_pack,
        review_pdf,
        sheet_file,
    )
    from itsm_fit.selection import in_report_language

    back = ReturnWish(wish.to, wish.by)
    made: dict[str, bytes] = {}
    progress = outside(progress)
    with in_report_language(project):
        pack = review_pack(project, wish.processes, made_on=made_on, reviewers=wish.reviewers, back=back)
        if wish.page:
            made["review.html"] = review_html(pack, within(progress, 0.0, 0.2))
        if wish.pdf:
            made["review.pdf"] = review_pdf(pack, within(progress, 0.2, 0.4))
        for at, name in enumerate(wish.reviewers):
            share = 0.6 / len(wish.reviewers)
            part = within(progress, 0.4 + share * at, 0.4 + share * (at + 1))
            made[sheet_file(name)] = comment_sheet(pack, reviewer=name, progress=part)
    make_folder(folder)
    return [written(folder / name, data, progress) for name, data in made.items()]


def _read(paths: tuple[Path, ...], project: Project, progress: Progress) -> TakenReview:
    """What sheets do to a project; raises InputError naming every file that cannot be taken."""
    from itsm_fit.importing.incoming import opened
    from itsm_fit.importing.review_sheet import read_comment_sheet
    from itsm_fit.importing.review_taking import take_reviews
    from itsm_fit.storage.limits import MAX_BYTES
    from itsm_fit.storage.spreadsheet.beside import read_beside

    def read(path: Path) -> CommentSheet:
        data = read_bytes(path, limit=MAX_BYTES)
        saved = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().date()
        return read_comment_sheet(opened(data, path.name, progress), read_beside(data, path.name), saved)

    return take_reviews(project, read_each(paths, read))
