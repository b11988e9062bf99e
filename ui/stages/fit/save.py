"""Workbooks that pages of the stage write: asked where, made in the background, offered to be opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from itsm_fit.findings import Severity
from itsm_fit.progress import Progress
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.export import written
from ui.session.file_kinds import REPORTS
from ui.session.file_names import plain_name
from ui.stages.fit.work import Work
from ui.widgets.messages import Message


def save_workbook(page: QWidget, work: Work, title: str, name: str, make: Callable[[], bytes]) -> None:
    """Ask where, write the bytes that `make` gives there, and say so."""
    near = work.session.path.parent if work.session.path else Path.home()
    path = Dialogs(page).save_file(title, near / f"{plain_name(name)}.xlsx", REPORTS)
    if path is not None:
        write_workbook(work, path, make)


def write_workbook(work: Work, path: Path, make: Callable[[], bytes]) -> None:
    """Write a workbook in the background."""

    def write(progress: Progress) -> None:
        written(path, make(), progress)

    def done(_: object) -> None:
        def open_it() -> bool:
            return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        words = f"{path.name} is written to {path.parent}."
        work.messages.show_message(Message(Severity.INFO, words, (), "Open", open_it))

    work.tasks.start(
        f"Writing {path.name}",
        write,
        done,
        lambda error: work.messages.error(sentence(error)),
        key=f"export {path}",
        writes=path.name,
    )
