"""Taking the result away: what the report is and holds, how it looks, and the ways out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from itsm_fit.findings import Severity
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import ELIGIBLE
from ui.session.awaited import Awaited
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.export import can_draw_pages, report_format, report_pages
from ui.session.file_kinds import TEMPLATES
from ui.session.report_wish import ReportWish
from ui.session.session import Session
from ui.session.tasks import Tasks
from ui.stages.report.held_parts import HeldParts
from ui.stages.report.look_form import LookForm, row_of, rows_of
from ui.stages.report.preview import PagesPreview
from ui.widgets.fields import ChoiceField
from ui.widgets.language import tr
from ui.widgets.messages import MessageBar
from ui.widgets.parts import Button, Elided, label, page_box, splitter, tool_button
from ui.widgets.room import scrolled
from ui.widgets.tab_order import hand_focus
from ui.widgets.words import interval, many
from ui.widgets.wrapping import WrappingRow

_MOST, _LEAST_PREVIEW = 480, 200
"""Pixels that the choices have at first at most, and the preview at least."""


class ReportPage(QWidget):
    """The result in three lines, the buttons that write it, and beside what is chosen how it will look."""

    report_asked = Signal()
    starter_asked = Signal()
    """A template to start from is to be saved."""
    drawing_asked = Signal()
    book_asked = Signal()
    """The processes are to be written as a book."""
    letters_asked = Signal()
    """Each bidder is to be written to."""
    wish_changed = Signal(object)
    """What the next report is to be, a `ReportWish`."""
    back_asked = Signal()
    """A report is to be taken back."""

    def __init__(self, session: Session, tasks: Tasks, messages: MessageBar, dialogs: Dialogs) -> None:
        super().__init__()
        self._session, self._tasks, self._messages, self._dialogs = session, tasks, messages, dialogs
        self._formats: list[tuple[str, object]] = []
        self.awaited, self.state = Awaited(session), label("")
        self.report_button = Button(tr("Write report…"))
        self.report_button.setProperty("part", "primary")
        self.drawing_button = Button(tr("Export drawing…"))
        self.book_button = Button(tr("Process book…"))
        self.book_button.setToolTip(tr("The processes with their drawings, for people who do not open this program"))
        self.book_button.clicked.connect(self.book_asked)
        self.letters_button = Button(tr("Letters to bidders…"))
        self.letters_button.setToolTip(tr("An assessment summary for each bidder: its scores against the winner’s"))
        self.letters_button.clicked.connect(self.letters_asked)
        self.back_button = Button(tr("Take changes back…"))
        self.back_button.setToolTip(tr("Weights, levels, thresholds and answers changed in a report: take them or not"))
        self.back_button.clicked.connect(self.back_asked)
        self.report_button.clicked.connect(self.report_asked)
        self.drawing_button.clicked.connect(self.drawing_asked)
        self.wish = ReportWish()
        self.format = ChoiceField(tr("Written as"))
        self.template = Elided(tr("none"))
        self.choose_template = Button(tr("Choose…"))
        self.choose_template.setAccessibleName(tr("Choose a template"))
        self.choose_template.setToolTip(
            tr("A workbook of your own that is filled where its cells say so, such as fit:ranking; all else stays")
        )
        self.save_starter = Button(tr("Start one…"))
        self.save_starter.setToolTip(tr("Save a template to start from, with a list of all that it can ask for"))
        self.remove_template = tool_button(tr("Remove"), tr("Write the report without a template"))
        self.parts = HeldParts()
        self.look = LookForm(session, tasks, messages, dialogs)
        self.preview = PagesPreview(tasks)
        self._known = False
        """Whether the engine of the report is loaded, and what it offers listed."""
        self._lay_out()
        hand_focus(self, self.report_button)
        self.choose_template.clicked.connect(self._ask_template)
        self.save_starter.clicked.connect(self.starter_asked)
        self.remove_template.clicked.connect(lambda: self._want(replace(self.wish, template=None, key="")))
        self.format.given.connect(lambda key: self._want(replace(self.wish, key=str(key))))
        self.parts.changed.connect(
            lambda: self._want(replace(self.wish, parts=self.parts.chosen, whole=self.parts.whole.isChecked()))
        )
        session.fit_changed.connect(self.refresh)
        session.project_changed.connect(self._touch)
        self.refresh()

    def refresh(self) -> None:
        fit = self._session.fit
        none = tr("There is nothing to report yet: open processes and the answers of at least one tool.")
        if fit is not None or self.awaited.has(fit, tools=False, none=none):
            self.awaited.fill()
        self.state.setText(_state(fit) if fit is not None else "")
        self.state.setVisible(fit is not None)
        self.drawing_button.setEnabled(fit is not None and bool(fit.processes))
        self.book_button.setEnabled(fit is not None and bool(fit.processes))
        self.back_button.setEnabled(fit is not None)
        self.letters_button.setEnabled(fit is not None and bool(fit.tools))
        if self.isVisible():
            self._list()
        self._touch()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._known:
            choices = min(self.width() * 2 // 5, _MOST)
            self._sides.setSizes([choices, self.width() - choices])
        QTimer.singleShot(0, self, self._list)  # the engine of the report loads after the page shows

    def _list(self) -> None:
        """Offer what the engine can write of this fit."""
        from itsm_fit.report.formats import FORMATS

        self._known = True
        self._formats = [(str(each.words), each.key) for each in FORMATS]
        self.parts.show_of(self._session.fit)
        self._scroll.setMinimumWidth(self._least())
        self._want(self.wish)

    def _least(self) -> int:
        """The width that the choices need so that nothing of them is cut off."""
        bar = self._scroll.verticalScrollBar()
        return self._choices.minimumSizeHint().width() + bar.sizeHint().width()

    def _want(self, wish: ReportWish) -> None:
        if wish != self.wish:
            self.wish = wish
            self.wish_changed.emit(wish)
        template = wish.template
        offered = [(tr("Workbook from the template"), wish.key)] if template is not None else self._formats
        self.format.show_values(offered, wish.key or next((key for _, key in offered), ""))
        self.template.setText(template.name if template is not None else tr("none"))
        self.remove_template.setVisible(template is not None)
        self.save_starter.setVisible(template is None)
        self._touch()

    def _ask_template(self) -> None:
        folder = self._session.path.parent if self._session.path else Path.home()
        path = self._dialogs.open_file(tr("Choose a template"), str(folder), str(TEMPLATES))
        if path is None:
            return
        wish = replace(self.wish, template=path)
        self._tasks.start(
            tr("Reading {file}", file=path.name),
            lambda _progress: report_format(wish).key,
            lambda key: self._want(replace(self.wish, template=path, key=key)),
            lambda error: self._messages.error(sentence(error)),
            key="report template",
        )

    def _touch(self) -> None:
        """What would be written is another: say whether it can be, and draw it anew."""
        fit, ready = self._session.fit, self._session.fit_is_current
        self.report_button.setEnabled(fit is not None and (not self.parts.boxes or bool(self.parts.ticked)))
        if not self._known:
            return
        draws = can_draw_pages()
        self.preview.setVisible(draws)
        if draws and ready and fit is not None and self.parts.ticked:
            self.preview.show_of(partial(report_pages, fit, self.wish))
        elif draws and (fit is None or not self.parts.ticked):
            none = tr("Nothing to show yet.") if self._session.empty else ""
            self.preview.show_of(None, tr("Nothing is ticked.") if fit is not None else none)

    def _lay_out(self) -> None:
        buttons = WrappingRow()
        buttons.setSpacing(8)
        for button in (
            self.report_button,
            self.drawing_button,
            self.book_button,
            self.letters_button,
            self.back_button,
        ):
            buttons.addWidget(button)
        column = QVBoxLayout()
        column.setContentsMargins(0, 8, 12, 8)
        column.setSpacing(16)
        template = row_of(self.template, self.choose_template, self.save_starter, self.remove_template)
        column.addLayout(
            rows_of({tr("Written as"): self.format, tr("Language"): self.look.language, tr("Template"): template})
        )
        column.addWidget(self.parts)
        column.addWidget(self.look)
        column.addStretch(1)
        self._choices = choices = QWidget()
        choices.setProperty("part", "page")
        choices.setLayout(column)
        self._scroll = scroll = scrolled(choices)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = page_box(self)
        box.addWidget(label(tr("Report"), "heading"))
        box.addWidget(self.awaited)
        box.addWidget(self.state)
        box.addLayout(buttons)
        self.preview.setMinimumWidth(_LEAST_PREVIEW)
        self._sides = splitter(scroll, self.preview, stretch=(0, 1))
        box.addWidget(self._sides, 1)


def _state(fit: Fit) -> str:
    errors = sum(finding.severity is Severity.ERROR for finding in fit.findings)
    processes = many(len(fit.processes), "process", "processes")
    held = f"{processes}, {many(len(fit.requirements), 'requirement')}, {many(len(fit.tools), 'tool')}"
    noticed = tr("{errors} in the models.", errors=many(errors, "error")) if errors else tr("No errors in the models.")
    leader = fit.tools[0] if fit.tools else None
    if leader is None:
        return tr("{held}. No tool has answered yet. {noticed}", held=held, noticed=noticed)
    if fit.unweighed:
        return f"{held}. {fit.unweighed} {noticed}"
    return tr(
        "{held}. {leader} ranks first ({eligible}): coverage {coverage}, end to end {end_to_end}. {noticed}",
        held=held,
        leader=leader.name,
        eligible=ELIGIBLE[leader.eligible],
        coverage=interval(leader.coverage),
        end_to_end=interval(leader.end_to_end),
        noticed=noticed,
    )
