"""The sheets of readiness out to those who fill them in, and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from itsm_fit.findings import Severity
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from itsm_fit.storage.files import read_bytes
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.reading import read_each
from ui.session.work import Work
from ui.session.writing import Output, Writer, workbook
from ui.widgets.issues import issue_said
from ui.widgets.language import tr
from ui.widgets.messages import Message
from ui.widgets.words import many

if TYPE_CHECKING:
    from itsm_fit.findings import Issue


@dataclass(frozen=True)
class TakenSheets:
    """A project with sheets taken in that were filled in, what they changed, and what was noticed in them."""

    before: Project
    after: Project
    changes: tuple[str, ...]
    issues: tuple[Issue, ...]


class ReadinessSheets:
    """Writes the workbook and takes it back; what it changes is one step of undo."""

    def __init__(self, work: Work, dialogs: Dialogs, today: Callable[[], date]) -> None:
        self._work, self._dialogs, self._today = work, dialogs, today
        self._writer = Writer(work.session, work.tasks, work.messages, dialogs)

    def write(self) -> None:
        """Ask where, and write the sheets there."""

        def prepared() -> Output:
            project, made_on = self._work.session.project, self._today()

            def made() -> bytes:
                from itsm_fit.report.books.readiness_book import readiness_book
                from itsm_fit.selection import in_report_language

                with in_report_language(project):
                    return readiness_book(project, made_on=made_on)

            return workbook(tr("Write the sheets of readiness"), self._writer.near(f"{tr('Readiness')}.xlsx"), made)

        self._writer.write(prepared)

    def choose(self) -> None:
        """Ask for sheets that were filled in, and take them in."""
        paths = self._dialogs.open_files(tr("Take sheets of readiness in"), self._work.session.folder)
        if paths:
            self.take(paths)

    def take(self, paths: Sequence[Path]) -> None:
        """Take sheets in, one after the other; none of them where one cannot be used."""
        self._work.tasks.start(
            tr("Reading sheets"),
            partial(_read, tuple(paths), self._work.session.project),
            lambda taken: self._taken(taken, paths),
            lambda error: self._work.messages.error(sentence(error)),
            key="readiness sheets",
        )

    def _taken(self, taken: TakenSheets, paths: Sequence[Path]) -> None:
        now, before = self._work.session.project, taken.before
        if (
            now.readiness is not before.readiness
            or now.kpis is not before.kpis
            or now.documents is not before.documents
        ):
            self.take(paths)  # somebody went on writing while they were read
            return
        after = taken.after
        changed = self._work.session.edit(
            tr("Take Sheets In"), lambda project: replace(project, readiness=after.readiness, kpis=after.kpis)
        )
        issues = tuple(map(issue_said, taken.issues))
        if changed:
            words = tr("{changes} taken in.", changes=many(len(taken.changes), "entry", "entries"))
        else:
            words = tr("The sheets change nothing.")
        severity = Severity.WARNING if issues else Severity.INFO
        self._work.messages.show_message(Message(severity, words, (*issues, *taken.changes)))


def _read(paths: tuple[Path, ...], project: Project, progress: Progress) -> TakenSheets:
    """What sheets do to a project; raises InputError naming every file that cannot be taken."""
    from itsm_fit.differences import differences
    from itsm_fit.importing.incoming import opened
    from itsm_fit.importing.readiness_sheet import read_readiness
    from itsm_fit.storage.limits import MAX_BYTES

    after = project

    def read(path: Path) -> Sequence[Issue]:
        nonlocal after
        found = read_readiness(opened(read_bytes(path, limit=MAX_BYTES), path.name, progress), after)
        after = found.project
        return found.issues

    issues = tuple(chain.from_iterable(read_each(paths, read)))
    changes = tuple(f"{each.how.words} {each.sort.one} {each.name}" for each in differences(project, after))
    return TakenSheets(project, after, changes, issues)
