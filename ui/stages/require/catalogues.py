"""Taking requirements from a catalogue into the project: one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from itsm_fit.language import spoken
from itsm_fit.model import edits
from itsm_fit.model.requirement_catalogue import RequirementCatalogue
from itsm_fit.progress import Progress
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.file_kinds import CATALOGUES, EVERYTHING, filters
from ui.session.work import Work
from ui.stages.require.catalogue_dialog import CatalogueDialog
from ui.widgets.language import tr, trn

_KEY = "catalogue of requirements"


class Catalogues:
    """Reads catalogues in the background and offers them; `dialog` is the one that is open."""

    def __init__(self, work: Work, dialogs: Dialogs, page: QWidget) -> None:
        self._work, self._dialogs, self._page = work, dialogs, page
        self._path: Path | None = None
        self.dialog: CatalogueDialog | None = None

    def offer(self) -> None:
        """Offer the catalogue that comes with the app, in the language of the project's reports, else of the window."""
        self._path = None
        self._read(self._language, self._open)

    @property
    def _language(self) -> str:
        return self._work.session.project.report_look.language or spoken().name

    def _read(self, language: str, then: Callable[[RequirementCatalogue], None], path: Path | None = None) -> None:
        def work(_progress: Progress) -> RequirementCatalogue:
            from itsm_fit.storage.catalogue_file import open_catalogue, shipped_catalogue

            return open_catalogue(path, language) if path is not None else shipped_catalogue(language)

        def failed(error: BaseException) -> None:
            self._work.session.refused.emit(sentence(error))

        self._work.tasks.start(tr("Reading the catalogue"), work, then, failed, key=_KEY)

    def _open(self, catalogue: RequirementCatalogue) -> None:
        dialog = CatalogueDialog(self._work.session.project, catalogue, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.accepted.connect(self._take)
        dialog.language_asked.connect(lambda language: self._read(language, dialog.show_catalogue, self._path))
        dialog.open_asked.connect(self._ask)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self._work.tasks.drop(_KEY)
        self.dialog = None

    def _ask(self) -> None:
        path = self._dialogs.open_file(tr("Open a catalogue"), "", filters(CATALOGUES, EVERYTHING))
        if path is not None and self.dialog is not None:
            self.show(path)

    def show(self, path: Path) -> None:
        """Show another catalogue in the dialog that is open."""

        def then(catalogue: RequirementCatalogue) -> None:
            if self.dialog is not None:
                self._path = path
                self.dialog.show_catalogue(catalogue)

        self._read(self._language, then, path)

    def _take(self) -> None:
        if self.dialog is None:
            return
        catalogue, choice = self.dialog.catalogue, self.dialog.choice
        self._work.session.edit(
            tr(
                "Add {requirements} from the Catalogue",
                requirements=trn("{count}\u00a0Requirement", "{count}\u00a0Requirements", len(choice.entries)),
            ),
            lambda project: edits.take_from_catalogue(project, catalogue, choice),
        )
