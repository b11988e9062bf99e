"""What the Help menu does for who installed the program."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from itsm_fit.findings import Severity
from itsm_fit.progress import Progress
from itsm_fit.support.parts import ProgramPart
from ui.session.dialogs import Dialogs
from ui.session.errors import log_file, sentence
from ui.session.file_kinds import DIAGNOSTICS
from ui.session.outside import open_outside
from ui.session.tasks import Tasks
from ui.session.writing import Output, Writer, made_file
from ui.widgets.language import tr, trn
from ui.widgets.look import Look
from ui.widgets.messages import Message, MessageBar


class ProgramHelp:
    """The manual, sample files, licences, diagnostics and newer versions; what takes time is done in the background."""

    def __init__(
        self,
        window: QWidget,
        *,
        look: Look,
        tasks: Tasks,
        messages: MessageBar,
        writer: Writer,
        dialogs: Dialogs,
        settings: QSettings,
    ) -> None:
        self._window, self._look, self._tasks = window, look, tasks
        self._messages, self._writer, self._settings = messages, writer, settings
        self._dialogs = dialogs

    def show_manual(self, in_front: tuple[str, str]) -> None:
        """Open the manual where it tells of a stage and its page; the one that is open goes there."""
        from itsm_fit.support.manual import body, manual, page_at
        from ui.shell.support.manual_places import told_of

        place = told_of(*in_front)

        def read(_progress: Progress) -> None:
            """All that takes time; it is kept."""
            body(page_at(place) or manual()[0])

        self._tasks.start(
            tr("Opening the manual"),
            read,
            lambda _: self._show_manual_at(place),
            lambda error: self._messages.error(sentence(error)),
            key="manual",
        )

    def _show_manual_at(self, place: str) -> None:
        from ui.shell.support.manual_window import ManualWindow

        opened = self._window.findChild(ManualWindow)
        shown = opened or ManualWindow(self._look, self._window, self._open_in_browser)
        shown.show_place(place)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def _open_in_browser(self, place: str) -> None:
        from itsm_fit.support.manual import html_place, write_manual

        into = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)) / "manual"

        def written(first: Path) -> None:
            open_outside(first.parent / html_place(place), self._messages.error)

        self._tasks.start(
            tr("Writing the manual"),
            lambda _: write_manual(into),
            written,
            lambda error: self._messages.error(sentence(error)),
            key="manual pages",
        )

    def write_samples(self) -> None:
        """Write the sample files into a folder that the user chooses, and offer to look at them."""
        from itsm_fit.support.sample_files import write_sample_files

        chosen = self._dialogs.folder(tr("Where the sample files go"), _documents())
        if chosen is None:
            return
        into = chosen / "itsm-fit-samples"

        def told(written: Sequence[Path]) -> None:
            words = trn(
                "{count} sample file is written to {folder}.",
                "{count} sample files are written to {folder}.",
                len(written),
                folder=into,
            )
            show = partial(open_outside, into, self._messages.error)
            self._messages.show_message(Message(Severity.INFO, words, offer=tr("Show in Folder"), take=show))

        self._tasks.start(
            tr("Writing the sample files"),
            lambda _: write_sample_files(into),
            told,
            lambda error: self._messages.error(sentence(error)),
            key="samples",
        )

    def show_licences(self) -> None:
        """Show the parts of the program once they are read."""
        from itsm_fit.support.parts import parts

        self._tasks.start(
            tr("Reading the licences"),
            lambda _: parts(),
            self._licences_read,
            lambda error: self._messages.error(sentence(error)),
            key="licences",
        )

    def _licences_read(self, found: Sequence[ProgramPart]) -> None:
        from itsm_fit.support.parts import has_bill
        from ui.shell.support.licences_dialog import LicencesDialog

        save = partial(self._writer.write, self._bill) if has_bill() else None
        _show(LicencesDialog(found, self._look, self._window, save))

    def _bill(self) -> Output:
        from itsm_fit.support.parts import BILL, bill_of_materials

        return made_file(
            tr("Save the bill of materials"), _documents() / BILL, lambda: bill_of_materials().encode(), DIAGNOSTICS
        )

    def save_diagnostics(self) -> None:
        """Write the diagnostic file where the user says."""
        from itsm_fit.support.diagnosis import Screen, diagnosis

        screens = [
            Screen(screen.size().width(), screen.size().height(), screen.devicePixelRatio())
            for screen in QGuiApplication.screens()
        ]
        settings = {key: self._settings.value(key) for key in self._settings.allKeys()}
        content = partial(diagnosis, screens, settings, qVersion(), log_file())
        title = tr("Save diagnostics")
        place = _documents() / "itsm-fit-diagnostics.json"
        self._writer.write(lambda: made_file(title, place, lambda: content().encode(), DIAGNOSTICS))

    def ask_for_updates(self) -> None:
        """Let the user ask for newer versions."""
        from ui.shell.support.updates_dialog import UpdatesDialog

        _show(UpdatesDialog(self._settings, self._tasks, self._window))

    def ask_at_start(self) -> None:
        """Ask where the user agreed to it; only a newer version is told, and what fails is not."""
        from ui.shell.support.updates_dialog import due, mark_asked, stated_address

        if not due(self._settings):
            return
        from itsm_fit.support.updates import Release, newest_release

        address = stated_address(self._settings)

        def told(release: Release) -> None:
            mark_asked(self._settings)
            if release.is_newer:
                self._messages.say(Severity.INFO, str(release))

        self._tasks.start(
            tr("Asking for newer versions"),
            lambda _: newest_release(address),
            told,
            lambda _: None,
            key="updates",
            quiet=True,
        )


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _show(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
