"""What stands on a page in place of figures: that they are worked out, how far, and Cancel; else why there are none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QProgressBar, QSizePolicy, QWidget

from itsm_fit.errors import FitError
from itsm_fit.progress import Progress
from itsm_fit.scoring.result import Fit
from ui.session.cover import WHY_COVERED, is_covered
from ui.session.errors import sentence
from ui.session.session import Session
from ui.session.tasks import Task
from ui.widgets.language import tr
from ui.widgets.parts import Button, label
from ui.widgets.tab_order import hand_focus, page_around

T = TypeVar("T")

_SHOW_AFTER_MS = 400
"""Work that is done sooner shows no bar that flickers."""
_LEAST_BAR, _BAR = 160, 260
_ANYWHERE = Qt.AlignmentFlag(0)


class Awaited(QWidget):
    """Stands where the `body` of a page will, or without one as a line above what can be written before.

    A page asks `has` for the scores that it tells of, and lets `work_out` do what takes longer. Figures that are in
    sight stay there until newer ones come; else this says what is going on, and `nothing` empties the page.
    """

    def __init__(
        self, session: Session, body: QWidget | None = None, nothing: Callable[[], object] = lambda: None
    ) -> None:
        super().__init__()
        self._session, self._body, self._nothing = session, body, nothing
        self._filled = self._for_scores = False
        self._none = ""
        self._handed: QWidget | None = None
        """What in the body has the keyboard when the page is given it."""
        self._task: Task | None = None
        self._again: Callable[[], object] = lambda: None
        self._do: Callable[[], object] | None = None
        """What the button does where nothing is awaited."""
        self.said = label("", "muted", selectable=True)
        self.bar, self.button = QProgressBar(), Button()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(_LEAST_BAR)
        self.bar.setMaximumWidth(_BAR)
        self._lay_out()
        self.setAccessibleName(tr("Figures of the page"))
        self._later = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._later.timeout.connect(self._show_progress)
        self.button.clicked.connect(self._pressed)
        self._stop = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._stop.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._stop.activated.connect(self._escaped)
        session.scoring_changed.connect(self._scoring_changed)
        session.tasks.changed.connect(self._moved_on)
        session.tasks.given_up.connect(self._given_up)
        self.hide()

    # ------------------------------------------------------------ what a page asks

    def has(self, fit: Fit | None, *, tools: bool = True, weighed: bool = True, none: str = "") -> bool:
        """Whether there are scores to tell of, of `tools` or of processes alone; else what stands here says why not.

        Of a project that is edited, `fit` may be None while older figures are in sight: these stay. Those that are not
        `weighed` need no answer that counts; `none` says what is to be done first, where it is something of the page's.
        """
        self._for_scores, self._none = False, none or _none_yet(tools=tools)
        if tools and is_covered(self._session.project):
            self.say(str(WHY_COVERED))
        elif fit is None:
            self._await_scores()
        elif not (fit.tools if tools else fit.processes):
            self.say(self._none)
        elif weighed and fit.unweighed:
            self.say(fit.unweighed)
        else:
            return True
        return False

    def fill(self) -> None:
        """The page shows its figures."""
        self._filled, self._for_scores, self._task, self._do = True, False, None, None
        self._later.stop()
        self._put(shown=False)

    def work_out(
        self,
        text: str,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        *,
        key: str,
        anew: bool = False,
    ) -> None:
        """Do `work` in the background and hand the page what it finds; where it cannot be done, this says why.

        What is in sight stays there meanwhile, unless it is to be made `anew`.
        """
        self._filled = self._filled and not anew

        def found(result: T) -> None:
            self.fill()
            done(result)

        def failed(error: BaseException) -> None:
            again = None if isinstance(error, FitError) else start
            self.say(sentence(error), tr("Try again"), again)

        def start() -> None:
            task = self._session.tasks.start(text, work, found, failed, key=key)
            if not self._filled:
                self._wait_for(task)
            self._task, self._again = task, start

        start()

    def say(self, words: str, offer: str = "", do: Callable[[], object] | None = None) -> None:
        """There are no figures to show: say why, and offer a way on."""
        self._nothing()
        self._tell(words, offer, do)

    # ------------------------------------------------------------ what goes on

    def _tell(self, words: str, offer: str = "", do: Callable[[], object] | None = None) -> None:
        self._filled, self._task, self._do = False, None, do
        self._later.stop()
        self.said.setText(words)
        self.setAccessibleDescription(words)
        if self._body is None:
            self._lay_sentence(wide=True)
        self.bar.hide()
        self.button.setText(offer)
        self.button.setVisible(do is not None)
        self._put(shown=True)

    def _await_scores(self) -> None:
        """Say how the scoring stands, unless older figures of this project are in sight."""
        session = self._session
        if self._filled and session.fit is not None:
            return
        if session.empty:
            self.say(self._none)
        elif session.unscored:
            self.say(session.unscored, tr("Score again"), session.score)
        elif (task := session.scoring) is not None:
            self._nothing()
            self._wait_for(task)
        else:
            self.say(tr("Scoring"))  # begins in a moment
        self._for_scores = True

    def _wait_for(self, task: Task) -> None:
        self._tell(task.text)
        if self._body is None:
            self._lay_sentence(wide=False)
        self._task = task
        self._later.start()

    def _show_progress(self) -> None:
        task = self._task
        if task is None or self.isHidden():
            return
        self.button.setText(tr("Cancel"))
        for part in (self.bar, self.button):
            part.show()
        self._moved_on()

    def _moved_on(self) -> None:
        task = self._task
        if task is not None and not self.isHidden():
            self.said.setText(task.text)
            self.setAccessibleDescription(task.text)
            self.bar.setAccessibleName(task.text)
            self.bar.setValue(round(task.share * 100))

    def _scoring_changed(self) -> None:
        if self._for_scores and not self._session.fit_is_current:
            self._await_scores()

    def _given_up(self, task: Task) -> None:
        if task is self._task and not self._for_scores:
            self.say(tr("Stopped: {work}", work=task.title), tr("Try again"), self._again)

    def _pressed(self) -> None:
        if self._task is not None:
            self._session.tasks.give_up(self._task)
        elif self._do is not None:
            self._do()

    def _escaped(self) -> None:
        if self._task is not None:
            self._pressed()

    # ------------------------------------------------------------ making

    def _put(self, *, shown: bool) -> None:
        """Show this in place of the body, or the body; who had the keyboard has it there."""
        if self._body is None:
            self.setVisible(shown)
            return
        if shown is not self.isHidden():
            return
        gone, there = (self._body, self) if shown else (self, self._body)
        focus, page = QApplication.focusWidget(), page_around(self)
        had = focus is not None and (focus is gone or gone.isAncestorOf(focus))
        handed = page.focusProxy() if page is not None else None
        if (
            page is not None
            and handed is not None
            and (handed in (self, self._body) or self._body.isAncestorOf(handed))
        ):
            hand_focus(page, self if shown else self._handed or handed)
            self._handed = handed
        there.show()
        if had:
            (page or there).setFocus()
        gone.hide()

    def _lay_sentence(self, *, wide: bool) -> None:
        """In a line a sentence has all of it, and few words only what they need, so that the bar stands beside them."""
        self.said.setWordWrap(wide)
        self._box.setStretchFactor(self.said, int(wide))
        self._box.setStretch(self._box.count() - 1, int(not wide))

    def _lay_out(self) -> None:
        whole = self._body is not None
        box = self._box = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if whole else QBoxLayout.Direction.LeftToRight, self
        )
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        if whole:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addStretch(2)
        box.addWidget(self.said)
        for part in (self.bar, self.button):
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter if whole else _ANYWHERE)
            if whole:  # what stands above them stays where it is when they come
                policy = part.sizePolicy()
                policy.setRetainSizeWhenHidden(True)
                part.setSizePolicy(policy)
        box.addStretch(3)


def _none_yet(*, tools: bool) -> str:
    if tools:
        return tr("No scores yet: open processes and the answers of at least one tool.")
    return tr("No scores yet: draw or open processes first.")
