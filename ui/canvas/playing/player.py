"""Plays a case through a drawing: a bar with what one can do, and the tokens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.playback import Beat, Case, Ending, play_case
from ui.canvas.playing.tokens import TokensItem
from ui.canvas.view import ProcessView
from ui.widgets import aloud, motion
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption, tr
from ui.widgets.parts import SignButton, label, tool_button
from ui.widgets.words import many

KEYS = (KeyRow(Caption("Right, N, Esc"), Caption("Next beat; another case; end"), Caption("While a case is played")),)
_REST_MS, _MOVE_MS = 450, 190
"""At normal speed: on an element, and along a flow."""
_SPEEDS: Final[Mapping[str, float]] = {"¼ ×": 0.25, "½ ×": 0.5, "1 ×": 1.0, "2 ×": 2.0, "4 ×": 4.0}
_ABOVE_BOTTOM: Final = 16


class CasePlayer(QFrame):
    """A bar at the foot of a view that plays one case after another.

    Space plays and pauses, Right goes on by one beat, N takes the next case, Escape ends.
    """

    ended = Signal()

    def __init__(self, view: ProcessView, net: Net, visits: Mapping[str, str], *, seed: int = 0) -> None:
        super().__init__(view)
        self._view, self._net, self._seed = view, net, seed
        self._own = {node.key for node in net.nodes if node.own}
        self.tokens = TokensItem(view, visits)
        self.case: Case = play_case(net, seed)
        self._at = -1
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._go_on)
        self._motion = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._motion.valueChanged.connect(self.tokens.move_to)
        self._motion.finished.connect(self._arrive)
        self._make_bar()
        view.installEventFilter(self)
        self.play()

    # ------------------------------------------------------------ verbs

    @property
    def playing(self) -> bool:
        return self.play_button.isChecked()

    def play(self) -> None:
        """Let the case go on by itself."""
        self.play_button.setChecked(True)
        self.play_button.show_sign("pause")
        if self._at + 1 >= len(self.case.beats):
            self._begin(self.case)
        self._go_on()

    def pause(self) -> None:
        self.play_button.setChecked(False)
        self.play_button.show_sign("play")
        self._rest.stop()
        self._motion.stop()

    def step(self) -> None:
        """Go on by one beat and rest there."""
        self.pause()
        self._arrive()

    def next_case(self) -> None:
        """Draw another case and play it."""
        self._seed += 1
        self._begin(play_case(self._net, self._seed))
        self.play()

    def end(self) -> None:
        """Take the bar and the tokens away."""
        self.pause()
        self._view.removeEventFilter(self)
        self.tokens.leave()
        self.hide()
        self._view.setFocus()
        self.ended.emit()
        self.deleteLater()

    # ------------------------------------------------------------ inside

    def _begin(self, case: Case) -> None:
        self.case, self._at = case, -1
        self.tokens.rest_on(())
        self._tell()

    def _go_on(self) -> None:
        """Send the tokens on to the next beat, or stop at the end."""
        if self._at + 1 >= len(self.case.beats):
            self.pause()
            return
        leaving = self._beat.taken if self._at >= 0 else ()
        if leaving and motion.is_wanted():
            self.tokens.send_along(leaving)
            self._motion.setDuration(round(_MOVE_MS / self._speed))
            self._motion.start()
        else:
            self._arrive()

    def _arrive(self) -> None:
        if self._at + 1 < len(self.case.beats):
            self._at += 1
            self.tokens.rest_on(self._shown(self._beat.entered))
            self._tell()
        if self.playing:
            self._rest.start(round(_REST_MS / self._speed))

    @property
    def _beat(self) -> Beat:
        return self.case.beats[self._at]

    @property
    def _speed(self) -> float:
        return _SPEEDS[self.speed.currentText()]

    def _shown(self, keys: tuple[str, ...]) -> set[str]:
        """What is drawn here: a step of a called process shows as its call."""
        return {key if key in self._own else key.partition(">")[0] for key in keys}

    def _tell(self) -> None:
        number = len(self.case.beats)
        now = max(self._at + 1, 0)
        text = tr("Case {case} · beat {beat} of {beats}", case=self._seed + 1, beat=now, beats=number)
        if self._at + 1 == number:
            steps = sum(len(beat.entered) for beat in self.case.beats)
            text = _ended(self._seed + 1, self.case.ending, steps)
        self.text.setText(text)
        names = [self._name(key) for key in self.tokens.entered]
        if not self.playing or self._at + 1 == number:
            aloud.say(self, ", ".join([*filter(None, names), text]))

    def _name(self, key: str) -> str:
        return next((node.node.name for node in self._net.nodes if node.key == key), "")

    def _make_bar(self) -> None:
        self.setProperty("part", "card")
        self.setAccessibleName(tr("Play a case"))
        self.play_button = SignButton("pause", tr("Play or pause (Space)"))
        self.play_button.setCheckable(True)
        self.step_button = SignButton("step-on", tr("One beat further (→)"))
        self.next_button = tool_button(tr("Next case"), tr("Draw another case by the shares (N)"))
        self.close_button = tool_button("✕", tr("End (Escape)"))
        for button, act in (
            (self.play_button, self._toggle),
            (self.step_button, self.step),
            (self.next_button, self.next_case),
            (self.close_button, self.end),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(act)
        self.speed = ChoiceBox()
        self.speed.addItems(list(_SPEEDS))
        self.speed.setCurrentText("1 ×")
        self.speed.setToolTip(tr("How fast the case is played"))
        self.speed.setAccessibleName(tr("Speed"))
        self.text = label("", wrap=False)
        self.text.setMinimumWidth(self.fontMetrics().horizontalAdvance(_ended(88, Ending.GOES_ON, 888)))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        for widget in (self.play_button, self.step_button, self.next_button, self.speed, self.text, self.close_button):
            row.addWidget(widget)
        self._tell()
        self.adjustSize()
        self._place()
        self.show()
        self.play_button.setFocus()

    def _toggle(self) -> None:
        if self.play_button.isChecked():
            self.play()
        else:
            self.pause()

    def _place(self) -> None:
        room = self._view.viewport().geometry()
        left = room.center().x() - self.width() // 2
        self.move(QPoint(max(room.left(), left), room.bottom() - self.height() - _ABOVE_BOTTOM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = _KEYS.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)


_KEYS: Final[Mapping[Qt.Key, Callable[[CasePlayer], None]]] = {
    Qt.Key.Key_Right: CasePlayer.step,
    Qt.Key.Key_N: CasePlayer.next_case,
    Qt.Key.Key_Escape: CasePlayer.end,
}


def _ended(case: int, ending: Ending, steps: int) -> str:
    """How a case ended, and after how many steps."""
    after = many(steps, "step")
    match ending:
        case Ending.COMPLETES:
            return tr("Case {case}: it completes after {steps}", case=case, steps=after)
        case Ending.DEADLOCKS:
            return tr("Case {case}: it gets stuck after {steps}", case=case, steps=after)
        case Ending.GOES_ON:
            return tr("Case {case}: it goes on and on after {steps}", case=case, steps=after)
