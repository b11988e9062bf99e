"""Letters to bidders: who wins, what they are written as, and the folder that they go to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from itsm_fit.errors import FitError
from itsm_fit.findings import Severity
from itsm_fit.progress import Progress, within
from itsm_fit.scoring.result import Fit
from itsm_fit.storage.delivery import Delivered
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.export import written
from ui.session.outside import open_outside
from ui.session.session import Session
from ui.session.tasks import Tasks
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import tr
from ui.widgets.messages import Message, MessageBar
from ui.widgets.parts import label
from ui.widgets.words import many, one_line

if TYPE_CHECKING:
    from itsm_fit.report.letters import BidderLetter


class Letters:
    """Asks who wins and where to, and writes a letter to each bidder."""

    def __init__(
        self, session: Session, tasks: Tasks, messages: MessageBar, *, dialogs: Dialogs, page: QWidget
    ) -> None:
        self._session, self._tasks, self._messages = session, tasks, messages
        self._dialogs, self._page = dialogs, page
        self.dialog: LettersDialog | None = None

    def ask(self) -> None:
        """Offer to write them, or say why they cannot be."""
        fit = self._session.fit
        if fit is None or not self._session.fit_is_current:
            self._say(tr("The scores are not ready yet: write the letters when they are."))
        elif not fit.tools:
            self._say(tr("There is no tool yet: add the answers of at least one, and its bidder can be written to."))
        elif fit.unweighed:
            self._say(fit.unweighed)
        else:
            self.dialog = dialog = LettersDialog(fit, self._page)
            dialog.accepted.connect(lambda: self._write(fit, dialog.winner, dialog.kind))
            dialog.open()

    def _say(self, why: str) -> None:
        self._messages.say(Severity.INFO, why)

    def _write(self, fit: Fit, winner: str, kind: str) -> None:
        near = self._session.path.parent if self._session.path else Path.home()
        folder = self._dialogs.folder(tr("Choose a folder for the letters"), near)
        if folder is None:
            return
        self._tasks.start(
            tr("Writing letters to {folder}", folder=folder.name),
            lambda progress: _written(fit, winner, kind, folder, progress),
            lambda done: self._done(folder, *done),
            lambda error: self._messages.error(sentence(error)),
            key=f"letters {folder}",
            writes=folder.name,
        )

    def _done(self, folder: Path, files: Sequence[Delivered], blanks: str) -> None:
        """Say where they are and what is to be filled in, so that nobody sends them unseen."""
        letters = many(len(files), "letter")
        self._messages.show_message(
            Message(
                Severity.WARNING,
                tr("{letters} written to {folder}. {blanks}", letters=letters, folder=folder, blanks=blanks),
                under=tuple(each.note for each in files if each.note),
                offer=tr("Show in Folder"),
                take=lambda: open_outside(folder, self._messages.error),
            )
        )


def _written(fit: Fit, winner: str, kind: str, folder: Path, progress: Progress) -> tuple[Sequence[Delivered], str]:
    """Write all letters, or none where one is there already; gives where they are and which blanks they hold."""
    from itsm_fit.report.letters import LETTER_FORMATS, blanks_told, letters_to_bidders, require_free
    from itsm_fit.selection import told

    today = date.today()  # noqa: DTZ011 - the day on the user's calendar
    with told(fit, progress=within(progress, 0.0, 0.3)) as worded:
        made: list[BidderLetter] = letters_to_bidders(
            worded, winner, today, kind=LETTER_FORMATS[kind], progress=within(progress, 0.3, 0.9)
        )
    require_free(folder, made)
    progress(tr("Writing letters to {folder}", folder=folder.name), 0.9)
    keep_on: Progress = lambda _text, _share: None  # noqa: E731 - once the first is there, the others follow
    return [written(folder / each.file, each.data, keep_on) for each in made], blanks_told(made)


class LettersDialog(QDialog):
    """Who wins, and what the letters are written as; `winner` and `kind` are what was chosen."""

    def __init__(self, fit: Fit, parent: QWidget | None = None) -> None:
        from itsm_fit.report.letters import LETTER_FORMATS, winner_of

        super().__init__(parent)
        self.setWindowTitle(tr("Letters to bidders"))
        self.winners, self.kinds = ChoiceBox(), ChoiceBox()
        self.winners.setPlaceholderText(tr("choose who wins"))
        for tool in fit.tools:
            self.winners.addItem(one_line(tool.name), tool.name)
        for key, form in LETTER_FORMATS.items():
            self.kinds.addItem(str(form.words), key)
        why = ""
        try:
            self.winners.setCurrentIndex(self.winners.findData(winner_of(fit)))
        except FitError as problem:
            self.winners.setCurrentIndex(-1)
            why = sentence(problem)
        choices = QFormLayout()
        for box, name in ((self.winners, tr("Winner")), (self.kinds, tr("Written as"))):
            box.setAccessibleName(name)
            choices.addRow(name, box)
        told = tr(
            "Each bidder gets its own scores with their reasons, the name and the scores of the winner, and nothing "
            "of the others. What only you know stands in square brackets, marked in yellow."
        )
        self.told = label(" ".join(filter(None, (why, told))), "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.write = buttons.addButton(tr("Write…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.write.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.addLayout(choices)
        lines.addWidget(self.told)
        lines.addStretch(1)
        lines.addWidget(buttons)
        self.winners.currentIndexChanged.connect(lambda _at: self._touch())
        self._touch()
        self.resize(520, 240)

    @property
    def winner(self) -> str:
        return str(self.winners.currentData() or "")

    @property
    def kind(self) -> str:
        return str(self.kinds.currentData())

    def _touch(self) -> None:
        self.write.setEnabled(bool(self.winner))
