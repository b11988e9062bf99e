"""Puts what really happened onto the drawings, and takes it away again."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from itsm_fit.findings import Severity
from itsm_fit.progress import Progress
from ui.session.drawings import whole_key
from ui.session.errors import sentence
from ui.session.work import Work
from ui.stages.draw.lived.panel import LivedPanel
from ui.widgets.language import tr
from ui.widgets.messages import Message

if TYPE_CHECKING:
    from itsm_fit.drawing.lived import LivedPaint
    from itsm_fit.model.document import Document
    from itsm_fit.replay.result import LogReplay
    from ui.canvas.view import ProcessView
    from ui.stages.draw.draw_page import DrawPage

KEY: Final = "lived drawing"


class Living(QObject):
    """While it is `shown` no tool paints: one drawing tells one thing."""

    changed = Signal()
    """It is shown now, maybe again, or no longer."""

    def __init__(self, draw: DrawPage, work: Work) -> None:
        super().__init__(draw)
        self._draw, self._choice, self._session = draw, work.choice, work.session
        self._tasks, self._messages, self._lived = work.tasks, work.messages, work.lived
        self.shown = False
        self._work = work
        self._chosen: int | None = None
        self._made: tuple[ProcessView, Document, Document, LogReplay] | None = None
        """What the paint of the canvas in front was made of."""
        draw.strip.lived.clicked.connect(self.toggle)
        draw.strip.tools.activated.connect(lambda _at: self.end())
        draw.painted.connect(self._painted)
        draw.jump_chosen.connect(self._arc_chosen)
        work.lived.changed.connect(self._replay_changed)
        work.lived.drawing_asked.connect(self._asked)
        work.session.project_changed.connect(self._project_changed)

    @cached_property
    def panel(self) -> LivedPanel:
        """The ways that are not drawn, listed; made when it is first wanted."""
        panel = LivedPanel(self._work)
        panel.chosen.connect(self._choose)
        return panel

    @property
    def replay(self) -> LogReplay | None:
        """What is shown; None while nothing of it is."""
        return self._lived.replay if self.shown else None

    def toggle(self) -> None:
        """Show what really happened, or what is drawn and how a tool carries it."""
        if self._lived.replay is None:
            self._draw.strip.lived.setChecked(False)
            self._offer_tickets()
        else:
            self._show(shown=not self.shown)

    def end(self) -> None:
        """Let tools paint again, as somebody asks for one."""
        if self.shown:
            self._show(shown=False)

    def _asked(self) -> None:
        """Somebody asks for the drawing of the replay."""
        if self._lived.replay is not None:
            self._choice.reveal(self._lived.replay.process)
            self._show(shown=True)

    def _offer_tickets(self) -> None:
        self._messages.show_message(
            Message(
                Severity.INFO,
                tr("No log of tickets was replayed yet: it tells how cases really go."),
                offer=tr("Read a log"),
                take=lambda: self._choice.page_asked.emit("value", "tickets"),
                leads_to="value",
            )
        )

    def _show(self, *, shown: bool) -> None:
        changed, self.shown = shown != self.shown, shown
        self._draw.strip.lived.setChecked(shown)
        self._chosen = None
        if not shown:
            self._tasks.drop(KEY)
            if self._draw.view is not None:
                self._draw.view.highlight(())
        self._draw.set_plain(plain=shown)
        if changed or shown:
            self.changed.emit()

    def _replay_changed(self) -> None:
        if self.shown:
            self._show(shown=self._lived.replay is not None)

    def _project_changed(self) -> None:
        if self.replay is not None and self._draw.view is not None:
            self._paint(self._draw.view)

    def _choose(self, number: int | None) -> None:
        """Let the arc of a jump stand out, and bring what it joins into sight."""
        its = self._lived.replay
        if its is None or number is None:
            return
        jump = its.jumps[number]
        if not self._draw.isVisible():
            self._choice.reveal(jump.process)
        if not self.shown:
            self._show(shown=True)
        self._choice.set_process(jump.process)
        self._choice.set_element("")
        self._chosen = number
        if self._draw.view is not None:
            self._paint(self._draw.view)

    def _arc_chosen(self, number: int) -> None:
        self.panel.go_to(number)
        self._choose(number)

    # ------------------------------------------------------------ painting
    def _painted(self, view: ProcessView) -> None:
        view.setAccessibleDescription(tr("As a log of tickets tells") if self.replay is not None else "")
        if self.replay is None:
            view.set_lived(None)
        else:
            self._paint(view)

    def _paint(self, view: ProcessView) -> None:
        its, shown = self.replay, view.document
        if its is None or shown is None or view is not self._draw.view:
            return
        project, chosen = self._session.project, self._chosen
        document = project.document_of(whole_key(self._draw.key))
        if view.lived is not None and self._made == (view, shown, document, its):
            paint = view.lived.paint
            if chosen is None or paint.arc(chosen) is not None:
                _show_on(view, paint, chosen)
                return

        def work(progress: Progress) -> LivedPaint:
            from itsm_fit.replay.lived import lived_on

            progress(tr("Drawing what happened"), 0.2)
            return lived_on(project, document, shown, its, chosen)

        def done(paint: LivedPaint) -> None:
            if self.replay is its and view is self._draw.view and view.document is shown:
                self._made = view, shown, document, its
                _show_on(view, paint, chosen)

        self._tasks.start(
            tr("Drawing what happened"),
            work,
            done,
            lambda error: self._messages.error(sentence(error)),
            key=KEY,
            quiet=True,
        )


def _show_on(view: ProcessView, paint: LivedPaint, chosen: int | None) -> None:
    """Paint it, with what the chosen jump joins marked and in sight."""
    view.set_lived(paint, chosen)
    arc = paint.arc(chosen) if chosen is not None else None
    if arc is not None:
        view.highlight([end for end in (arc.jump.source, arc.jump.target) if end is not None])
        view.show_arc(arc)
