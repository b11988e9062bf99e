"""Weights by choosing: two profiles without names, and which of them one would take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.judging.choosing import ERROR, SURE, ChoiceState, choice_state, contest_of, trade_off
from itsm_fit.model import edits
from itsm_fit.model.choices import PairChoice, Preferred
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import percent
from itsm_fit.writing import titled
from ui.session.author import Author
from ui.session.session import Session
from ui.widgets.bar import IntervalBar
from ui.widgets.language import Caption, tr, trn
from ui.widgets.look import Look
from ui.widgets.parts import PassingHint, label, set_part
from ui.widgets.room import scrolled
from ui.widgets.words import CROSS_CUTTING_WORDS, count, interval, listed, one_line

_WHAT = {
    "coverage": Caption("Bars show how much of what each process asks is proven to be covered."),
    "end_to_end": Caption(
        "Bars show the share of each process’s cases that is proven to be carried from start to end."
    ),
}
_KEYS = {"A": Preferred.A, "=": Preferred.EQUAL, "B": Preferred.B}
_MOST_TOLD = 3
"""Processes named of a choice in the list."""
_BAR_WIDTH = 120
_QUESTION, _OUTCOME = range(2)


class ChoosingDialog(QDialog):
    """Asks until that is enough; every answer, and every one taken back, is one step of undo.

    While tools compete only their number is told; their names come with the outcome.
    """

    def __init__(self, session: Session, fit: Fit, look: Look, author: Author, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Weights by Choosing"))
        self._session, self._look, self._author = session, look, author
        self._contest = contest_of(fit, unseen=session.covered)
        self._asked_on = False
        self._state = choice_state(self._contest, session.project.choices)
        self._pair: PairChoice | None = None
        self.question = label(tr("Which of these two would you take?"), "heading", wrap=False)
        self.hint, self.trouble = label("", "muted"), PassingHint("error")
        self.told, self.outcome = label(""), label("", selectable=True, lines=True)
        self.take_a = QPushButton(tr("Take A"))
        self.equal = QPushButton(tr("About equal"))
        self.take_b = QPushButton(tr("Take B"))
        self.ask_on, self.stop = QPushButton(tr("Ask on")), QPushButton(tr("Stop here"))
        self.back, self.weigh = QPushButton(tr("Take back")), QPushButton(tr("Use as process weights"))
        self.sure = QProgressBar()
        self.choices = QListWidget()
        self.profiles, self.weights = QWidget(), QWidget()
        self._profiles_box, self._weights_box = QGridLayout(self.profiles), QGridLayout(self.weights)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show()

    @property
    def state(self) -> ChoiceState:
        """What the choices say so far."""
        return self._state

    @property
    def pair(self) -> PairChoice | None:
        """The two that are asked about now."""
        return self._pair

    # ------------------------------------------------------------ choosing

    def take(self, taken: Preferred) -> None:
        """Answer the question."""
        if self._pair is None or self.stack.currentIndex() != _QUESTION:
            return
        at = datetime.now().astimezone().isoformat(timespec="seconds")
        choice = replace(self._pair, taken=taken, by=self._author.name, at=at)
        place = len(self._session.project.choices)
        if self._session.edit(tr("Choose between Two"), lambda project: edits.add_choice(project, choice)):
            self._state = self._state.after(choice, place)
            self._show()

    def take_back(self) -> None:
        """Take the selected choices back, or the last one where none is selected."""
        chosen = [self.choices.row(item) for item in self.choices.selectedItems()]
        last = len(self._session.project.choices) - 1
        places = chosen or [last] * (last >= 0)
        if places and self._session.edit(
            tr("Take Choices Back"), lambda project: edits.take_back_choices(project, places)
        ):
            self._state = choice_state(self._contest, self._session.project.choices)
            self._show()

    def use_weights(self) -> None:
        """Make the central weights those of the processes."""
        weights = self._state.weights
        if self._session.edit(
            tr("Weigh the Processes as Chosen"), lambda project: edits.weigh_processes(project, weights)
        ):
            self.accept()

    def _stop(self) -> None:
        self.stack.setCurrentIndex(_OUTCOME)
        self._enable()

    def _go_on(self) -> None:
        self._asked_on = True
        self._show()

    # ------------------------------------------------------------ keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._by_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list would search by letters."""
        return (isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._by_key(event)) or (
            super().eventFilter(watched, event)
        )

    def _by_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace:
            self.take_back()
            return True
        taken = _KEYS.get(event.text().upper())
        if taken is not None:
            self.take(taken)
        return taken is not None

    # ------------------------------------------------------------ showing

    def _show(self) -> None:
        state = self._state
        pair = None if len(self._contest.groups) < 2 else state.next_pair()
        self._pair = None if pair is None else state.asking(pair)
        asks = self._pair is not None and (self._asked_on or not state.enough)
        self.stack.setCurrentIndex(_QUESTION if asks else _OUTCOME)
        if self._pair is not None:
            self._show_profiles(self._pair)
        self._show_choices()
        self._show_weights()
        self.told.setText(_told(state))
        self.sure.setValue(round(min(state.sure, 1.0) * 100))
        self.outcome.setText("\n".join(_outcome(state)))
        self.trouble.tell(_contradiction(state) if state.contradiction else "")
        self._enable()

    def _enable(self) -> None:
        asks = self.stack.currentIndex() == _QUESTION
        for button in (self.take_a, self.equal, self.take_b, self.stop):
            button.setVisible(asks)
        self.ask_on.setVisible(not asks and self._pair is not None)
        self.back.setEnabled(bool(self._session.project.choices))
        self.weigh.setEnabled(bool(self._state.counted))

    def _show_profiles(self, pair: PairChoice) -> None:
        _clear(self._profiles_box)
        for column, heading in ((1, "A"), (3, "B")):
            self._profiles_box.addWidget(label(heading, "heading", wrap=False), 0, column)
        for row, group in enumerate(pair.a, start=1):
            a, b = pair.a[group], pair.b[group]
            name = label(self._name(group), "" if a != b else "muted")
            self._profiles_box.addWidget(name, row, 0)
            for column, (side, share, other) in enumerate((("A", a, b), ("B", b, a))):
                bar = IntervalBar(self._look, Interval(share, share))
                bar.setMinimumWidth(_BAR_WIDTH)
                bar.setAccessibleName(f"{side}, {self._name(group)}: {percent(share, 1)}")
                figure = label(percent(share, 1), "strong" if share > other else "muted", wrap=False)
                figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._profiles_box.addWidget(bar, row, 1 + 2 * column)
                self._profiles_box.addWidget(figure, row, 2 + 2 * column)
        self._profiles_box.setRowStretch(len(pair.a) + 1, 1)
        invented = tr("Nobody’s profiles: these two are invented.") if pair.invented else ""
        self.hint.setText(" ".join(filter(None, (str(_WHAT[pair.measure]), invented))))

    def _show_choices(self) -> None:
        self.choices.clear()
        project, state = self._session.project, self._state
        for place, choice in enumerate(project.choices):
            sign = "⚠ " if place in state.contradiction else ""
            item = QListWidgetItem(f"{sign}{place + 1}  {self._choice_words(choice)}")
            why = state.aside.get(place)
            who = " · ".join(filter(None, (choice.by, choice.at)))
            told = f"{who} – {tr('does not count:')} {why}" if why else who
            item.setToolTip(f"{item.text()}\n{one_line(told)}")
            if why:
                item.setForeground(self.palette().placeholderText())
            self.choices.addItem(item)

    def _choice_words(self, choice: PairChoice) -> str:
        """``A: Incident +30, Change −20``: what was taken, and by how much it is better than the other."""
        told = trade_off(choice)
        points = [f"{self._name(group)} {better * 100:+.0f}".replace("-", "−") for group, better in told[:_MOST_TOLD]]
        more = " …" if len(told) > _MOST_TOLD else ""
        taken = tr("about equal") if choice.taken is Preferred.EQUAL else choice.taken.value
        return one_line(titled(taken, ", ".join(points) + more))

    def _show_weights(self) -> None:
        _clear(self._weights_box)
        state = self._state
        for row, (group, share) in enumerate(state.central.items()):
            bar = IntervalBar(self._look, state.likely[group])
            bar.setMinimumWidth(_BAR_WIDTH // 2)
            allowed = tr("if all choices hold: {range}", range=interval(state.ranges[group])) if state.ranges else ""
            bar.setToolTip(allowed)
            self._weights_box.addWidget(label(self._name(group)), row, 0)
            self._weights_box.addWidget(bar, row, 1)
            figure = label(f"{percent(share)} ({interval(state.likely[group])})", "muted", wrap=False)
            figure.setToolTip(allowed)
            self._weights_box.addWidget(figure, row, 2)
        self._weights_box.setRowStretch(len(state.central), 1)

    def _name(self, group: str) -> str:
        names = self._session.project.process_names
        return one_line(names[group]) if group in names else str(CROSS_CUTTING_WORDS)

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        for button, (key, taken) in zip((self.take_a, self.equal, self.take_b), _KEYS.items(), strict=True):
            button.clicked.connect(lambda _=False, taken=taken: self.take(taken))
            button.setToolTip(tr("Key {key}", key=key))
            button.setAutoDefault(False)
        for button, act in (
            (self.back, self.take_back),
            (self.weigh, self.use_weights),
            (self.stop, self._stop),
            (self.ask_on, self._go_on),
        ):
            button.clicked.connect(lambda _=False, act=act: act())
            button.setAutoDefault(False)
        self.choices.installEventFilter(self)

    def _lay_out(self) -> None:
        self.sure.setRange(0, 100)
        self.sure.setTextVisible(False)
        self.sure.setAccessibleName(tr("How sure"))
        self.choices.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.choices.setWordWrap(True)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.setAccessibleName(tr("Choices made"))
        self.back.setToolTip(tr("The selected choices, or the last one (Backspace)"))
        self.weigh.setToolTip(tr("The central weights become those of the processes; Undo takes it back"))
        asking, ended = QWidget(), QWidget()
        ask_box, end_box = QVBoxLayout(asking), QVBoxLayout(ended)
        for box in (ask_box, end_box):
            box.setContentsMargins(0, 0, 0, 0)
        ask_box.addWidget(self.question)
        ask_box.addWidget(self.hint)
        ask_box.addWidget(_scrolled(self.profiles), 1)
        end_box.addWidget(label(tr("What the choices come to"), "heading", wrap=False))
        end_box.addWidget(self.outcome)
        end_box.addStretch(1)
        self.stack.addWidget(asking)
        self.stack.addWidget(ended)
        answers = QHBoxLayout()
        for button in (self.take_a, self.equal, self.take_b):
            answers.addWidget(button, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.stack, 1)
        left.addLayout(answers)
        left.addWidget(self.sure)
        left.addWidget(self.told)
        right.addWidget(label(tr("Choices made"), "heading", wrap=False))
        right.addWidget(self.choices, 1)
        right.addWidget(self.trouble)
        right.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeft)
        right.addWidget(label(tr("Shares of the weight, with the range of nine in ten"), "muted"))
        right.addWidget(_scrolled(self.weights), 1)
        middle = QHBoxLayout()
        middle.addLayout(left, 3)
        middle.addSpacing(16)
        middle.addLayout(right, 2)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        for widget in (self.stop, self.ask_on):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        buttons.addWidget(self.weigh)
        buttons.addWidget(close)
        whole = QVBoxLayout(self)
        whole.addLayout(middle, 1)
        whole.addLayout(buttons)
        self.resize(980, 640)


def _scrolled(content: QWidget) -> QScrollArea:
    area = scrolled(content)
    set_part(content, "surface")
    return area


def _clear(box: QGridLayout) -> None:
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
    for row in range(box.rowCount()):
        box.setRowStretch(row, 0)


def _told(state: ChoiceState) -> str:
    """How many choices count, and how many tools are still in it."""
    counted = trn("{count} choice counts", "{count} choices count", len(state.counted))
    error = tr("one in {many} may be wrong", many=count(round(1 / ERROR)))
    if state.contest.invented:
        return tr("{said}; {more}", said=counted, more=error) + "."
    left = tr(
        "{left} of {all} tools can still come first if all choices hold",
        left=count(len(state.possible)),
        all=count(len(state.contest.tools)),
    )
    sure = tr("{share} sure, {enough} is enough", share=percent(state.sure), enough=percent(SURE))
    pairs = ((counted, error), (sure, left))
    return " ".join(tr("{said}; {more}", said=said, more=more) + "." for said, more in pairs)


def _outcome(state: ChoiceState) -> Sequence[str]:
    """What the choices come to, tools by name."""
    if len(state.contest.groups) < 2:
        return [tr("There is nothing to choose between: at least two processes have to ask something and weigh.")]
    if not state.first:
        return [
            tr("No tool is shown here: these are weights alone."),
            tr("They narrow with each choice, and count under “as chosen” in How firm once there are scores."),
        ]
    told = []
    if state.necessary is not None:
        told.append(tr("If all choices hold, {tool} comes first whatever the weights.", tool=listed(state.necessary)))
    for names, share in state.first[:_MOST_TOLD]:
        if share > 0:
            told.append(tr("{tool} comes first with {share}", tool=listed(names), share=percent(share)))
    return told


def _contradiction(state: ChoiceState) -> str:
    if not state.contradiction:
        return ""
    numbers = listed(tuple(str(place + 1) for place in state.contradiction), len(state.contradiction))
    return tr("Choices {numbers} cannot all hold: take one of them back, or leave it to chance.", numbers=numbers)
