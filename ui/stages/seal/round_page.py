"""A fair round: one answer to all vendors, a deadline, prices in their envelope, one edition a tool."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from itsm_fit.model import edits
from itsm_fit.model.editions import editions_of
from itsm_fit.model.late_answers import LateAnswer, late_answers
from itsm_fit.model.project import Project
from itsm_fit.model.round import Enquiry, Envelopes
from itsm_fit.model.text import text_key
from itsm_fit.progress import Progress
from itsm_fit.storage.delivery import Delivered
from ui.session.dialogs import Dialogs
from ui.session.export import written
from ui.session.file_kinds import FileKind, filters
from ui.session.signing import SignDialog, ask_to_sign
from ui.session.work import Work
from ui.session.writing import Output, Writer
from ui.stages.fit.edit_table import EditTable, WrittenCell
from ui.stages.seal.enquiry_dialog import EnquiryDialog
from ui.stages.seal.round_rows import EDITION_COLUMNS, ENQUIRY_COLUMNS, LATE_COLUMNS, EditionRow, edition_rows
from ui.widgets.day_box import DayBox
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import Elided, label, page_box, splitter, under
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.words import many

_KINDS = (
    FileKind(Caption("Word document"), (".docx",)),
    FileKind(Caption("Excel workbook"), (".xlsx",)),
    FileKind(Caption("PDF document"), (".pdf",)),
)


class RoundPage(LazyPanel):
    """Enter on a question answers it; an edition is named in its cell, and chosen for its tool."""

    def __init__(self, work: Work, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self._session, self._messages, self._author = work.session, work.messages, work.author
        self._dialogs = dialogs or Dialogs(self)
        self._writer = Writer(work.session, work.tasks, work.messages, self._dialogs)
        self.dialog: SignDialog | EnquiryDialog | None = None
        self.title = Elided("", "heading")
        self.deadline = DayBox(tr("Deadline for answers"))
        self.deadline_said, self.prices_said = label("", wrap=False), label("")
        self.deadline_button, self.prices_button = QPushButton(tr("Set the deadline")), QPushButton("")
        self.ask_button, self.answer_button = QPushButton(tr("Add a question…")), QPushButton(tr("Answer…"))
        self.write_button, self.choose_button = (
            QPushButton(tr("Write for all vendors…")),
            QPushButton(tr("Let this edition count")),
        )
        self.enquiries: TableView[Enquiry] = TableView(ENQUIRY_COLUMNS, tr("Vendors’ questions"), work.look)
        self.editions: EditTable[EditionRow] = EditTable(EDITION_COLUMNS, tr("Editions"), work.look)
        self.late: TableView[LateAnswer] = TableView(LATE_COLUMNS, tr("After the deadline"), work.look)
        self.late_title = Elided("", "section")
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        project = self._session.project
        its = project.round
        owed = sum(not each.answer for each in its.enquiries)
        self.title.setText(
            tr(
                "{questions}, {owed} still to answer",
                questions=many(len(its.enquiries), "question"),
                owed=owed,
            )
            if its.enquiries
            else tr("No vendor has asked anything yet")
        )
        late = list(late_answers(project))
        if its.deadline is not None:
            self.deadline_said.setText(tr("In time until the end of {day}", day=its.deadline.isoformat()))
            self.deadline.setDate(QDate(its.deadline.year, its.deadline.month, its.deadline.day))
        else:
            self.deadline_said.setText(tr("No deadline is set"))
        self.enquiries.renew_rows(list(its.enquiries), same=lambda row: row.id)
        self.editions.show_rows(edition_rows(project), same=lambda row: row.key)
        self.late.set_rows(late)
        self.late_title.setText(tr("{answers} after the deadline", answers=many(len(late), "answer")))
        self._late_part.setVisible(bool(late))
        self.answer_button.setEnabled(bool(its.enquiries))
        self.write_button.setEnabled(any(each.answer for each in its.enquiries))
        self.choose_button.setEnabled(any(len(editions_of(project, tool)) > 1 for tool in project.tool_names))
        self._show_prices(project)

    def _show_prices(self, project: Project) -> None:
        its = project.round
        if its.envelopes is Envelopes.CLOSED:
            from itsm_fit.sealing.rounds import why_closed

            waits = why_closed(project)
            held = (
                tr("Prices of {tools} are in their envelope.", tools=many(len(its.envelope.tools), "tool"))
                if its.envelope.tools
                else tr("The envelope waits for prices: those that come in stay unseen.")
            )
            self.prices_said.setText(f"{held} {waits or tr('All scores are agreed: it may be opened.')}")
            self.prices_button.setText(tr("Open early…") if waits else tr("Open the envelope…"))
        elif its.envelopes is Envelopes.OPENED:
            self.prices_said.setText(tr("The prices were opened; the log says when, by whom and why."))
        else:
            self.prices_said.setText(
                tr("Prices are seen from the start. In two envelopes they stay unseen until the scores are agreed.")
            )
            self.prices_button.setText(tr("Put prices into their envelope…"))
        self.prices_button.setVisible(its.envelopes is not Envelopes.OPENED)

    # ------------------------------------------------------------ questions
    def ask(self, its: Enquiry | None = None) -> None:
        """Keep a new question, or reword and answer one."""
        project = self._session.project
        dialog = EnquiryDialog(its, project.tool_names, partial(_named, project), self)
        self.dialog = dialog
        dialog.accepted.connect(lambda: self._keep(its, dialog.said))
        dialog.open()

    def _keep(self, before: Enquiry | None, said: Enquiry) -> None:
        by = self._author.name or tr("somebody at this computer")
        at = datetime.now().astimezone()

        def change(project: Project) -> Project:
            if before is None:
                return edits.ask_in_round(project, said.text, said.asked_by, at.date())
            return edits.reword_enquiry(project, said.id, said.text)

        def answered(project: Project) -> Project:
            from itsm_fit.sealing.rounds import question_answered

            id_ = said.id or project.round.enquiries[-1].id
            return question_answered(project, id_, said.answer, by=by, at=at)

        self._session.edit(tr("Keep a Vendor’s Question"), change)
        if said.answer:
            self._session.record(answered)

    def _ask_new(self) -> None:
        self.ask()

    def _answer(self) -> None:
        row = self.enquiries.current_row()
        if row is None:
            self._messages.error(tr("Choose the question to answer in the table first."))
            return
        self.ask(row)

    def write(self) -> None:
        """Write the answered questions as a file that all vendors get."""
        project = self._session.project

        def work(path: Path) -> Callable[[Progress], Sequence[Delivered]]:
            def run(progress: Progress) -> Sequence[Delivered]:
                from itsm_fit.report.letters.enquiries import answers_to_all
                from itsm_fit.selection import in_report_language

                with in_report_language(project):
                    packed = answers_to_all(project, path.suffix.casefold(), datetime.now().astimezone().date())
                return [written(path, packed, progress)]

            return run

        self._writer.write(
            lambda: Output(
                tr("Write questions and answers"),
                self._writer.near("questions-and-answers.docx"),
                filters(*_KINDS),
                work,
            )
        )

    # ------------------------------------------------------------ deadline and prices
    def set_deadline(self) -> None:
        """Set the deadline; moving one asks for a reason."""
        shown = self.deadline.date()
        wanted = date(shown.year(), shown.month(), shown.day())
        before = self._session.project.round.deadline
        if wanted == before:
            return

        def then(by: str, reason: str, at: datetime) -> None:
            from itsm_fit.sealing.rounds import deadline_set

            self._session.record(lambda project: deadline_set(project, wanted, by=by, reason=reason, at=at))

        self.dialog = ask_to_sign(
            self,
            self._author,
            then,
            title=tr("Set the deadline"),
            said=tr(
                "Answers that come after the end of {day} are marked in the answers, the report and the log.",
                day=wanted,
            ),
            act=tr("Set the Deadline"),
            reasoned=before is not None,
        )

    def prices(self) -> None:
        """Put prices into their envelope, or open it; both are on record."""
        project = self._session.project
        if project.round.envelopes is Envelopes.CLOSED:
            self._open_prices(project)
            return

        def then(by: str, reason: str, at: datetime) -> None:
            from itsm_fit.sealing.rounds import prices_closed

            self._session.record(lambda its: prices_closed(its, by=by, reason=reason, at=at), final=True)

        self.dialog = ask_to_sign(
            self,
            self._author,
            then,
            title=tr("Two envelopes"),
            said=tr("No price is shown or counts, and those that come in stay unseen, until the envelope is opened."),
            act=tr("Close the Envelope"),
            reasoned=False,
        )

    def _open_prices(self, project: Project) -> None:
        from itsm_fit.sealing.rounds import why_closed

        waits = why_closed(project)

        def then(by: str, reason: str, at: datetime) -> None:
            from itsm_fit.sealing.rounds import prices_opened

            self._session.record(
                lambda its: prices_opened(its, by=by, reason=reason, at=at, early=bool(waits)), final=True
            )

        self.dialog = ask_to_sign(
            self,
            self._author,
            then,
            title=tr("Open the prices"),
            said=waits or tr("All scores are agreed. What is seen cannot be closed again."),
            act=tr("Open Early") if waits else tr("Open the Envelope"),
        )

    # ------------------------------------------------------------ editions
    def _write_editions(self, text: str, written: Sequence[WrittenCell[EditionRow]]) -> None:
        def change(project: Project) -> Project:
            for row, _column, words in written:
                if row.matrix >= 0:
                    project = edits.name_edition(project, project.matrices[row.matrix], row.tool, words)
                else:
                    costs = list(project.decision.costs)
                    costs[row.cost] = replace(costs[row.cost], edition=" ".join(words.split()))
                    project = edits.set_costs(project, costs)
            return project

        self._session.edit(text, change)
        self.refresh()

    def choose(self, tool: str, edition: str) -> None:
        """Let an edition of a tool count."""
        self._session.edit(
            tr("Let {edition} of {tool} count", edition=edition, tool=tool),
            lambda project: edits.choose_edition(project, tool, edition),
        )

    def _choose(self) -> None:
        row = self.editions.current_row()
        if row is None or not row.edition:
            self._messages.error(tr("Choose a row that names an edition in the table first."))
            return
        self.choose(row.tool, row.edition)

    # ------------------------------------------------------------ parts
    def _connect(self) -> None:
        self.ask_button.clicked.connect(self._ask_new)
        self.answer_button.clicked.connect(self._answer)
        self.write_button.clicked.connect(self.write)
        self.deadline_button.clicked.connect(self.set_deadline)
        self.prices_button.clicked.connect(self.prices)
        self.choose_button.clicked.connect(self._choose)
        self.enquiries.asked.connect(lambda row, _column: self.ask(row))
        self.editions.written.connect(self._write_editions)
        self.editions.refused.connect(self._messages.error)
        self._session.project_changed.connect(self.touch)

    def _lay_out(self) -> None:
        hand_focus(self, self.enquiries)
        top = QHBoxLayout()
        for widget in (self.deadline_said, self.deadline, self.deadline_button):
            top.addWidget(widget)
        top.addSpacing(24)
        top.addWidget(self.prices_said, 1)
        top.addWidget(self.prices_button)
        buttons = QHBoxLayout()
        for button in (self.ask_button, self.answer_button, self.write_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._late_part = under(self.late_title, self.late)
        edition_head = QWidget()
        head = QHBoxLayout(edition_head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Elided(tr("Editions: answers, musts and prices of a tool go by one"), "section"), 1)
        head.addWidget(self.choose_button)
        below = splitter(under(edition_head, self.editions), self._late_part)
        box = page_box(self)
        box.addLayout(top)
        box.addWidget(self.title)
        box.addLayout(buttons)
        box.addWidget(splitter(self.enquiries, below, down=True, stretch=(1, 1)), 1)


def _named(project: Project, said: Enquiry) -> list[str]:
    from itsm_fit.report.letters.enquiries import vendors_named

    names = vendors_named(project, said)
    own = said.asked_by and text_key(said.asked_by) in f"{said.text} {said.answer}".casefold()
    return [*names, *([said.asked_by] if own and said.asked_by not in names else [])]
