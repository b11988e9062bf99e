"""Saying what some answers rest on, and what a check of them gave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.model import edits
from itsm_fit.model.evidence import AnswerEvidence, AnswerPlace, Grade
from itsm_fit.model.project import Project
from ui.session.session import Session
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.day_box import DayBox
from ui.widgets.language import Caption, tr, trn
from ui.widgets.parts import label
from ui.widgets.words import one_line

_CHECKS: tuple[tuple[Caption, bool | None], ...] = (
    (Caption("not checked by the team"), None),
    (Caption("checked by the team: it held"), True),
    (Caption("checked by the team: it did not hold"), False),
)


class GradeDialog(QDialog):
    """`values` are fields of `AnswerEvidence`, `held` what a check gave; None where there was none."""

    def __init__(
        self, said: str, before: Sequence[AnswerEvidence], witness: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What it rests on"))
        self._alone = len(before) == 1
        one = before[0] if self._alone else None
        self.grade = ChoiceBox()
        for grade in Grade:
            self.grade.addItem(grade.words, grade)
        self.grade.setCurrentIndex(list(Grade).index(one.grade) if one is not None else 1)
        self.at = DayBox()
        day = one.at if one is not None and one.at is not None else today
        self.at.setDate(QDate(day.year, day.month, day.day))
        self.witness = QLineEdit(one.witness if one is not None and one.witness else witness)
        self.link, self.file = QLineEdit(one.link if one else ""), QLineEdit(one.file if one else "")
        self.link.setPlaceholderText(tr("https://… or page 12 of the manual"))
        self.file.setPlaceholderText(tr("Name of a recording, a protocol or a contract"))
        self.check = ChoiceBox()
        for words, held in _CHECKS:
            self.check.addItem(str(words), held)
        known = one.held if one is not None and one.checked is not None else None
        self.check.setCurrentIndex(next(at for at, (_, held) in enumerate(_CHECKS) if held is known))
        form = QFormLayout()
        for name, field in (
            (tr("Grade"), self.grade),
            (tr("On"), self.at),
            (tr("Witness"), self.witness),
            (tr("Link or page"), self.link),
            (tr("File"), self.file),
            (tr("Check"), self.check),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Keep"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(label(said, "strong"))
        box.addLayout(form)
        box.addWidget(buttons)
        self.resize(520, self.sizeHint().height())

    @property
    def held(self) -> bool | None:
        its: bool | None = self.check.currentData()
        return its

    @property
    def values(self) -> dict[str, Any]:
        """What was entered; of several answers an empty field changes nothing."""
        day = self.at.date()
        given: dict[str, Any] = {
            "grade": Grade(self.grade.currentData()),
            "at": date(day.year(), day.month(), day.day()),
            "witness": self.witness.text(),
            "link": self.link.text(),
            "file": self.file.text(),
        }
        if not self._alone:
            return {name: value for name, value in given.items() if value != ""}
        return given if self.held is not None else given | {"checked": None, "held": True}


def ask_grade(
    session: Session, answers: Sequence[AnswerPlace], witness: str, today: date, parent: QWidget | None = None
) -> GradeDialog | None:
    """Ask what some answers rest on, and keep it as one step of undo; None when there is no answer."""
    if not answers:
        return None
    given = edits.answers_given(session.project)
    gone = next((key for key in answers if key not in given), None)
    if gone is not None:
        session.refused.emit(tr("{tool} answers nothing there any more.", tool=gone.tool))
        return None
    before = [evidence_of(session.project, key) for key in answers]
    dialog = GradeDialog(_said(session.project, answers, given[answers[0]][0]), before, witness, today, parent)
    dialog.accepted.connect(lambda: keep_grade(session, answers, dialog.held, dialog.values))
    dialog.open()
    return dialog


def keep_grade(session: Session, answers: Sequence[AnswerPlace], held: bool | None, values: dict[str, Any]) -> None:
    """Grade some answers, with what the team's own check of them gave; None leaves on record what one gave before."""

    def change(project: Project) -> Project:
        if held is None:
            return edits.grade_answers(project, answers, **values)
        return edits.check_answers(project, answers, held=held, **values)

    session.edit(trn("Grade an Answer", "Grade {count} Answers", len(answers)), change)


def evidence_of(project: Project, key: AnswerPlace) -> AnswerEvidence:
    """What an answer rests on as it stands today."""
    raw, meaning = edits.answers_given(project)[key]
    its = next((each for each in project.evidence if each.key == key), None)
    current = its is not None and (its.raw, its.meaning) == (raw, meaning)
    return its if its is not None and current else AnswerEvidence(*key, raw, meaning)


def _said(project: Project, answers: Sequence[AnswerPlace], raw: str) -> str:
    if len(answers) == 1:
        key = answers[0]
        place = edits.answer_cells(project, [key])[key]
        return one_line(tr("{tool} says “{answer}” in {place}", tool=key.tool, answer=raw, place=place))
    return trn("{count} answer", "{count} answers", len(answers))
