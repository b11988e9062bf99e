"""How likely answers of each grade are taken to hold, and where that comes from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from itsm_fit.model import edits
from itsm_fit.model.evidence import Grade, Trust
from itsm_fit.model.sound_trust import LEAST_CONCENTRATION, MOST_CONCENTRATION
from ui.session.session import Session
from ui.widgets.fields import LineField
from ui.widgets.language import tr
from ui.widgets.numbers.box import NumberBox
from ui.widgets.parts import label
from ui.widgets.words import tip


class ChanceForm(QWidget):
    """A row a grade; each change is one step of undo."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.chances: dict[Grade, NumberBox] = {}
        self.sources: dict[Grade, LineField] = {}
        self.records = {grade: label("", "muted") for grade in Grade}
        self.concentration = NumberBox(
            tr("Concentration"), low=LEAST_CONCENTRATION, high=MOST_CONCENTRATION, decimals=1, trimmed=True
        )
        self.take = QPushButton(tr("Take the team’s own record"))
        self.take.setToolTip(
            tr("What was assumed before goes on to count, like as many checks as the concentration says")
        )
        self._lay_out()
        self.concentration.valueChanged.connect(
            lambda value: self._set(replace(session.project.trust, concentration=value))
        )
        self.take.clicked.connect(self._take_record)

    def show_trust(self) -> None:
        """Show the chances of the project as they are."""
        from itsm_fit.evidence.standing import team_record
        from itsm_fit.evidence.words import record_words

        trust = self._session.project.trust
        record = {its.grade: its for its in team_record(self._session.project)}
        for grade in Grade:
            self.chances[grade].show_number(100 * trust.chances[grade])
            self.sources[grade].show_value(trust.sources.get(grade, ""))
            hint = trust.source(grade) or tr("Where does this chance come from?")
            self.sources[grade].setPlaceholderText(hint)
            self.sources[grade].setToolTip(tip(trust.sources.get(grade, "") or hint))
            self.records[grade].setText(record_words(record[grade]) if grade in record else "")
        self.concentration.show_number(trust.concentration)
        self.take.setEnabled(bool(record))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(12)
        for column, title in enumerate((tr("Grade"), tr("Holds with a chance of"), tr("Source"), tr("Own checks"))):
            grid.addWidget(label(title, "section"), 0, column)
        for row, grade in enumerate(Grade, start=1):
            chance = NumberBox(
                tr("Chance that a {grade} answer holds", grade=grade.words),
                high=100.0,
                decimals=1,
                suffix=" %",
                trimmed=True,
            )
            source = LineField(tr("Source of the chance of a {grade} answer", grade=grade.words))
            chance.valueChanged.connect(lambda value, grade=grade: self._set_chance(grade, value))
            source.given.connect(lambda text, grade=grade: self._set_source(grade, text))
            self.chances[grade], self.sources[grade] = chance, source
            for column, widget in enumerate((label(grade.words, "strong"), chance, source, self.records[grade])):
                grid.addWidget(widget, row, column)
        last = len(Grade) + 1
        grid.addWidget(label(tr("Concentration"), "strong"), last, 0)
        grid.addWidget(self.concentration, last, 1)
        grid.addWidget(
            label(
                tr(
                    "How much alike vendors are: how reliable one is, is drawn once from a Beta distribution of this "
                    "concentration around the chance of the grade, and its answers stand or fall with it."
                ),
                "muted",
            ),
            last,
            2,
            1,
            2,
        )
        grid.addWidget(self.take, last + 1, 1)
        grid.setColumnStretch(2, 1)
        box = QVBoxLayout(self)
        box.addWidget(
            label(
                tr(
                    "These chances are assumptions until the team replaces them. What is expected follows from them; "
                    "what is proven, and the ranking, do not."
                ),
                "muted",
            )
        )
        box.addLayout(grid)
        box.addStretch(1)

    def _set_chance(self, grade: Grade, value: float) -> None:
        trust = self._session.project.trust
        self._set(replace(trust, chances={**trust.chances, grade: value / 100}))

    def _set_source(self, grade: Grade, text: str) -> None:
        trust = self._session.project.trust
        self._set(replace(trust, sources={**trust.sources, grade: text}))

    def _take_record(self) -> None:
        from itsm_fit.evidence.standing import by_record

        self._set(by_record(self._session.project))

    def _set(self, trust: Trust) -> None:
        self._session.edit(tr("Change How Likely Answers Hold"), lambda project: edits.set_trust(project, trust))
