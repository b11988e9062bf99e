"""Whether the log still tells what was written, in words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from itsm_fit.progress import Progress
from ui.session.errors import sentence
from ui.session.work import Work
from ui.widgets.language import tr, trn
from ui.widgets.parts import label
from ui.widgets.words import count, one_line

if TYPE_CHECKING:
    from itsm_fit.sealing.verify import Verification

_KEY = "verify the log"


class VerifyDialog(QDialog):
    """Makes every hash and link anew; what a printed certificate says finds a cut tail and a chain made anew too."""

    def __init__(self, work: Work, parent: QWidget) -> None:
        super().__init__(parent)
        self._work = work
        self.setWindowTitle(tr("Verify the log"))
        self.head, self.number = QLineEdit(), QLineEdit()
        self.head.setAccessibleName(tr("Head on the certificate"))
        self.number.setAccessibleName(tr("Entries on the certificate"))
        self.said = QPlainTextEdit()
        self.said.setReadOnly(True)
        self.said.setTabChangesFocus(True)
        self.said.setAccessibleName(tr("What was found"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.verify = buttons.addButton(tr("Verify"), QDialogButtonBox.ButtonRole.ActionRole)
        self.verify.setDefault(True)
        self.verify.clicked.connect(self.begin)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(tr("Head on the certificate"), self.head)
        form.addRow(tr("Entries on the certificate"), self.number)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addWidget(
            label(
                tr(
                    "Every hash and every link is made anew. With what a printed certificate says, a log whose end was "
                    "cut off or that was made anew is found as well; without it, leave both empty."
                )
            )
        )
        box.addLayout(form)
        box.addWidget(self.said, 1)
        box.addWidget(buttons)
        self.resize(620, 420)
        self.head.setFocus()

    def begin(self) -> None:
        """Verify the project as it is now."""
        project, head, number = self._work.session.project, self.head.text().strip(), self.number.text().strip()
        if number and not number.isdecimal():
            self.said.setPlainText(tr("The certificate counts entries by a whole number, such as 12."))
            return

        def work(_progress: Progress) -> Verification:
            from itsm_fit.sealing.verify import verify

            return verify(project, head, int(number) if number else None, now=datetime.now(UTC))

        self.said.setPlainText(tr("Verifying…"))
        self._work.tasks.start(
            tr("Verifying the log"),
            work,
            lambda found: self.said.setPlainText(words_of(found)),
            lambda error: self.said.setPlainText(sentence(error)),
            key=_KEY,
        )


def words_of(found: Verification) -> str:
    """What a verification found, in plain lines."""
    if not found.entries:
        first = tr("Nothing is on record yet: the log is empty.")
    elif found.problems:
        first = trn("{count} thing does not hold:", "{count} things do not hold:", len(found.problems))
    else:
        first = trn(
            "All holds: {count} entry, and its hash, its links and what was sealed are as they were written.",
            "All holds: {count} entries, and their hashes, their links and what was sealed are as they were written.",
            found.entries,
        )
    head = [tr("Head {head}, entries {entries}", head=found.head, entries=count(found.entries))] if found.head else []
    return "\n".join([first, *(one_line(str(each)) for each in (*found.problems, *found.notes)), *head])
