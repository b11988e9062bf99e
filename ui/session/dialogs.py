"""The questions the window puts to its user; tests answer them in its place."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from functools import reduce
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from itsm_fit.visible import visible
from ui.session.file_kinds import ALL_INPUTS, EVERYTHING, MODELS, PROJECTS, SHEETS, filters
from ui.widgets.language import tr, trn
from ui.widgets.numbers.ask import NumberDialog
from ui.widgets.numbers.box import NumberBox
from ui.widgets.words import one_line

_AnswerT = TypeVar("_AnswerT")


class Unsaved(Enum):
    """What to do with unsaved changes."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class OnDisk(Enum):
    """What to do when the file to save to holds somebody else's changes, or is gone."""

    OVERWRITE = auto()
    KEEP_BOTH = auto()
    SAVE_ELSEWHERE = auto()
    DIFFERENCES = auto()
    MERGE = auto()
    LOAD_THEIRS = auto()
    CANCEL = auto()


class StillWriting(Enum):
    """What to do when the window closes while files are written."""

    FINISH = auto()
    STOP = auto()
    CANCEL = auto()


class InUse(Enum):
    """What to do with a project that is open elsewhere."""

    READ_ONLY = auto()
    ANYWAY = auto()
    CANCEL = auto()


class RemovedName(Enum):
    """From what a person is removed, and what becomes of their name."""

    PROJECT = auto()
    KEPT = auto()
    REPLACED = auto()
    CANCEL = auto()


class Dialogs:
    """Native dialogs over a window. Each returns nothing (an empty list, None) when the user turns back."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def open_files(self, title: str, folder: str) -> list[Path]:
        """Any number of projects, models and spreadsheets."""
        kinds = filters(ALL_INPUTS, PROJECTS, MODELS, SHEETS, EVERYTHING)
        names, _ = QFileDialog.getOpenFileNames(self._window, title, _there(folder), kinds)
        return [Path(name) for name in names]

    def open_file(self, title: str, folder: str, kinds: str) -> Path | None:
        """One file of some kinds."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, _there(folder), kinds)
        return Path(name) if name else None

    def folder(self, title: str, near: Path) -> Path | None:
        """A folder that is there, or that is made now."""
        name = QFileDialog.getExistingDirectory(self._window, title, _there(str(near)))
        return Path(name) if name else None

    def colour(self, title: str, now: str) -> str | None:
        """A colour as ``#1F4E79``; `now` is the one that there is, "" for none."""
        found = QColorDialog.getColor(QColor(now) if now else QColor("#1F4E79"), self._window, title)
        return found.name().upper() if found.isValid() else None

    def save_file(self, title: str, suggested: Path, kinds: str) -> Path | None:
        """Where to write; the ending of the chosen kind is added when the name has that of none of the kinds.

        The point in “Selection 1.2” begins no ending. The system asked about the name that was given; of a file that
        has it with its ending it knows nothing.
        """
        suggested = Path(_there(str(suggested.parent))) / suggested.name
        name, kind = QFileDialog.getSaveFileName(self._window, title, str(suggested), kinds)
        path = Path(name)
        if not name or path.suffix.casefold() in endings_of(kinds):
            return path if name else None
        whole = path.with_name(path.name + endings_of(kind)[0])
        replace = self._may_replace(whole) if os.path.lexists(whole) else True
        if replace is None:
            return None
        return whole if replace else self.save_file(title, whole, kinds)

    def _may_replace(self, path: Path) -> bool | None:
        answers: dict[str, bool | None] = {tr("Choose Another Name"): False, tr("Replace"): True}
        text, more = tr("“{file}” is there already.", file=path.name), tr("Replacing it loses what it holds.")
        return self._ask(tr("Replace a file"), text, more, answers, None)

    def replace_all(self, names: Sequence[str]) -> bool:
        """Whether files that are written beside the one that was named may be replaced; the system asked of none."""
        answers = {tr("Keep Them"): False, tr("Replace"): True}
        files = _joined(names)
        text = trn("{files} is there already.", "{files} are there already.", len(names), files=files)
        return self._ask(tr("Replace files"), text, tr("Replacing loses what is in there."), answers, False)

    def password(self, name: str, *, again: bool) -> str | None:
        """What opens a locked file; `again` says that what was given did not."""
        name = one_line(name)
        text = tr("{name} is locked. Its password:", name=name)
        if again:
            text = tr("That password does not open {name}. Its password:", name=name)
        hidden = QLineEdit.EchoMode.Password
        given, agreed = QInputDialog.getText(self._window, tr("Locked spreadsheet"), text, hidden)
        return given if agreed and given else None

    def workspace_password(self, name: str, person: str, *, again: bool) -> str | None:
        """What a person logs in to the database of a workspace with; `again` says that what was known did not do."""
        text = tr("{name}: the password of {person}", name=one_line(name), person=one_line(person))
        if again:
            text = tr("That password is not taken. {name}: the password of {person}", name=name, person=person)
        text += "\n" + tr("It goes to the keyring of this system where there is one, and nowhere else.")
        hidden = QLineEdit.EchoMode.Password
        given, agreed = QInputDialog.getText(self._window, tr("Log in to the workspace"), text, hidden)
        return given if agreed and given else None

    def first_password(self, person: str) -> str | None:
        """What somebody who is let into a workspace logs in with at first."""
        text = tr("Nobody logs in as {person} yet. A first password, which they can change:", person=one_line(person))
        hidden = QLineEdit.EchoMode.Password
        given, agreed = QInputDialog.getText(self._window, tr("Let somebody in"), text, hidden)
        return given if agreed and given else None

    def remove_person(self, name: str, *, everywhere: bool) -> RemovedName:
        """From what somebody is removed, and what becomes of their name; `everywhere` offers the whole workspace."""
        answers = {tr("From This Project"): RemovedName.PROJECT}
        if everywhere:
            answers |= {
                tr("From the Workspace"): RemovedName.KEPT,
                tr("From the Workspace, with the Name"): RemovedName.REPLACED,
            }
        text = tr("Remove “{name}”?", name=name)
        more = tr("The rights end at once; what was done stays.")
        if everywhere:
            more = tr(
                "The rights end at once; what was done stays. In the history the name can be replaced by a made-up "
                "one; what is signed in the log of a project cannot be changed."
            )
        return self._ask(tr("Remove a person"), text, more, answers, RemovedName.CANCEL)

    def scale(self) -> float | None:
        """How many pixels a picture has for one of the screen."""
        box = NumberBox(low=0.25, high=16.0, trimmed=True)
        box.setValue(2.0)
        question = tr("Scale (1 is the size on screen, 2 is sharp on most screens, 4 prints well):")
        dialog = NumberDialog(tr("Export as a picture"), question, box, self._window)
        given = dialog.exec() == NumberDialog.DialogCode.Accepted
        dialog.deleteLater()
        return box.value() if given else None

    def go_on(self, title: str, text: str, more: str, act: str) -> bool:
        """Whether something is done though there is something to be said against it."""
        return self._ask(title, text, more, {tr("Look First"): False, act: True}, False)

    def unsaved(self, name: str) -> Unsaved:
        """Whether to save the changes before the project goes."""
        answers = {tr("Save"): Unsaved.SAVE, tr("Discard"): Unsaved.DISCARD}
        text, more = tr("“{name}” has changes that are not saved.", name=name), tr("Without saving they are lost.")
        return self._ask(tr("Unsaved changes"), text, more, answers, Unsaved.CANCEL)

    def changed_on_disk(self, name: str, *, gone: bool, can_show: bool, can_merge: bool) -> OnDisk:
        """Whether to save over a file that somebody else changed, or anew where it is gone.

        `can_show` offers to show what differs, `can_merge` to put both together.
        """
        if gone:
            answers = {tr("Save As…"): OnDisk.SAVE_ELSEWHERE, tr("Write It Anew"): OnDisk.OVERWRITE}
            text = tr("“{name}” is no longer there: it was moved or deleted since it was opened here.", name=name)
            return self._ask(tr("Gone from disk"), text, tr("Nothing is written yet."), answers, OnDisk.CANCEL)
        answers = {tr("Merge"): OnDisk.MERGE} if can_merge else {}
        answers |= {tr("Keep Both"): OnDisk.KEEP_BOTH}
        answers |= {tr("Look at the Differences"): OnDisk.DIFFERENCES} if can_show else {}
        answers |= {tr("Overwrite"): OnDisk.OVERWRITE}
        text = tr("Somebody else saved “{name}” since it was opened here.", name=name)
        more = tr("Keeping both saves yours beside it under another name. Overwriting loses what they saved.")
        if can_merge:
            more = tr(
                "Merging puts both together and asks where both changed the same. Keeping both saves yours beside it "
                "under another name. Overwriting loses what they saved."
            )
        return self._ask(tr("Changed on disk"), text, more, answers, OnDisk.CANCEL)

    def still_writing(self, names: Sequence[str]) -> StillWriting:
        """Whether to wait for files that are being written before the window closes."""
        answers = {tr("Finish, Then Close"): StillWriting.FINISH, tr("Close Anyway"): StillWriting.STOP}
        files = _joined(names)
        text = trn("{files} is still being written.", "{files} are still being written.", len(names), files=files)
        more = trn("Closing now leaves it unwritten.", "Closing now leaves them unwritten.", len(names))
        return self._ask(tr("Still writing"), text, more, answers, StillWriting.CANCEL)

    def in_use(self, name: str, holder: str) -> InUse:
        """Whether to open a project that somebody has open; `holder` says who, where and since when."""
        answers = {tr("Open Read-Only"): InUse.READ_ONLY, tr("Open Anyway"): InUse.ANYWAY}
        more = tr("Read-only, it is saved under another name. Opened anyway, whoever saves last is asked first.")
        return self._ask(
            tr("In use"), tr("“{name}” is in use {holder}.", name=name, holder=holder), more, answers, InUse.CANCEL
        )

    def _ask(self, title: str, text: str, more: str, answers: Mapping[str, _AnswerT], turn_back: _AnswerT) -> _AnswerT:
        """What was answered: the first loses nothing, the last one does; `turn_back` for Cancel."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(title)
        box.setText(visible(text))
        box.setInformativeText(visible(more))
        roles = [QMessageBox.ButtonRole.AcceptRole, *[QMessageBox.ButtonRole.ActionRole] * (len(answers) - 2)]
        roles.append(QMessageBox.ButtonRole.DestructiveRole)
        buttons = [box.addButton(name, role) for name, role in zip(answers, roles, strict=True)]
        box.setDefaultButton(buttons[0])
        box.setEscapeButton(box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        pressed = box.clickedButton()
        return next(
            (answer for button, answer in zip(buttons, answers.values(), strict=True) if button is pressed), turn_back
        )


def _joined(names: Sequence[str]) -> str:
    return reduce(lambda before, name: tr("{files} and {file}", files=before, file=name), names)


def _there(folder: str) -> str:
    """A folder, or the nearest above it that is there: dialogs take nothing in one that is not, and do not say why."""
    if not folder:
        return ""
    whole = Path(folder).absolute()
    return str(next((each for each in (whole, *whole.parents) if each.is_dir()), Path.home()))


def endings_of(kinds: str) -> list[str]:
    """The endings in kinds such as ``Drawing (*.svg *.png);;Model (*.bpmn)``, in their order."""
    return re.findall(r"(?<=\*)\.\w+", kinds)
