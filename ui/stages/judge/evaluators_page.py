"""Who judges what: score sheets out and back, how far apart the scores are, and what is agreed."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QInputDialog, QMenu, QPushButton, QVBoxLayout, QWidget

from itsm_fit.findings import Severity
from itsm_fit.model import edits
from itsm_fit.model.decision import Criterion, CriterionKind, ValueSource
from itsm_fit.model.judged_scores import judged_criteria
from itsm_fit.model.judging import ReturnedSheet, ScoreSheet
from itsm_fit.model.project import Project
from itsm_fit.model.text import plain_name
from itsm_fit.storage.files import read_bytes
from ui.session.cover import WHY_COVERED, is_covered
from ui.session.dialogs import Dialogs
from ui.session.drops import DropPanel
from ui.session.errors import sentence
from ui.session.export import written
from ui.session.reading import read_each
from ui.session.signing import SignDialog, ask_to_sign
from ui.session.work import Work
from ui.session.writing import Output, Writer, workbook
from ui.stages.judge.agree_dialog import AgreeDialog
from ui.stages.judge.evaluators_rows import SHEET_COLUMNS, ScoreRow, SheetRow, score_columns, sheet_rows
from ui.stages.judge.fill_dialog import FillDialog
from ui.stages.judge.question_dialog import QuestionDialog
from ui.widgets.language import tr
from ui.widgets.messages import Message
from ui.widgets.parts import Elided, label, page_box, splitter
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.words import many

if TYPE_CHECKING:
    from itsm_fit.importing.score_sheet import FilledSheet
    from itsm_fit.judging.disagreement import Judgement
    from itsm_fit.progress import Progress

_KEY = "judgement"


class EvaluatorsPage(DropPanel):
    """Score sheets dropped on the page are taken in; Enter on a score agrees on one."""

    def __init__(self, work: Work, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self._session, self._tasks, self._messages, self._author = work.session, work.tasks, work.messages, work.author
        self._work = work
        self._dialogs = dialogs or Dialogs(self)
        self._writer = Writer(work.session, work.tasks, work.messages, self._dialogs)
        self.judged: Judgement | None = None
        self.dialog: SignDialog | FillDialog | QuestionDialog | None = None
        self.title = Elided("", "heading")
        self.said = label("", "muted", lines=True, selectable=True)
        self.alike = label("", lines=True, selectable=True)
        self.add_button, self.question_button = QPushButton(tr("Judge something…")), QPushButton(tr("What is asked…"))
        self.make_button, self.take_button = QPushButton(tr("Make a sheet…")), QPushButton(tr("Take sheets in…"))
        self.fill_button = QPushButton(tr("Fill a sheet in…"))
        self.agree_button, self.rule_button = QPushButton(tr("Agree…")), QPushButton(tr("Decide about the sheet…"))
        self.letters = QCheckBox(tr("Letters for names in reports"))
        self.sheets: TableView[SheetRow] = TableView(SHEET_COLUMNS, tr("Score sheets"), work.look)
        self.scores: TableView[ScoreRow] = TableView((), tr("Scores side by side"), work.look)
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ showing
    def refresh(self) -> None:
        project = self._session.project
        if is_covered(project):
            self._covered()
            return
        self._tasks.start(tr("Comparing the scores"), partial(_judged, project), self._show, self._failed, key=_KEY)

    def _covered(self) -> None:
        self.judged = None
        self.title.setText(str(WHY_COVERED))
        self.sheets.set_rows([])
        self.scores.set_rows([])
        self.said.setText("")
        self.alike.setText("")

    def _failed(self, error: BaseException) -> None:
        self.title.setText(sentence(error))

    def _show(self, judged: Judgement) -> None:
        from itsm_fit.judging.disagreement import remarks

        project = self._session.project
        self.judged = judged
        rows = sheet_rows(project, judged.standings)
        self.sheets.renew_rows(rows, same=lambda row: row.key)
        people = tuple(dict.fromkeys(each.sheet.evaluator for each in judged.standings))
        by_process = any(each.question.processes for each in judged.criteria)
        self.scores.head(score_columns, people, by_process=by_process)
        names = project.process_names
        scores = [
            ScoreRow(each.criterion.name, each.criterion.words, names.get(cell.cell.process, ""), cell)
            for each in judged.criteria
            for cell in each.cells
        ]
        self.scores.renew_rows(scores, same=lambda row: row.its.cell)
        self.title.setText(_title(project, judged))
        self.said.setText("\n".join(remarks(judged)))
        self.said.setVisible(bool(self.said.text()))
        self.alike.setText("\n".join(filter(None, map(_alike, judged.criteria))))
        self.alike.setVisible(bool(self.alike.text()))
        self.letters.blockSignals(True)
        self.letters.setChecked(project.judging.anonymous)
        self.letters.blockSignals(False)
        for button in (self.question_button, self.make_button, self.agree_button):
            button.setEnabled(bool(judged.criteria))
        self.rule_button.setEnabled(bool(judged.standings))

    # ------------------------------------------------------------ what is judged
    def add(self, criterion: Criterion) -> None:
        """Judge another criterion, and say at once what is asked about it."""
        if self._session.edit(
            tr("Judge {name}", name=criterion.name), lambda project: edits.add_criterion(project, criterion)
        ):
            self.ask(self._session.project.decision.criteria[-1])

    def ask(self, criterion: Criterion) -> None:
        """Show what evaluators are asked about a criterion, to be changed."""
        dialog = QuestionDialog(criterion, self._session.project.judging.question(criterion.id), self)
        self.dialog = dialog

        def take() -> None:
            asked, words = dialog.question, dialog.words

            def change(project: Project) -> Project:
                its = next(each for each in judged_criteria(project) if each.id == criterion.id)
                project = edits.set_criterion(project, replace(its, name=dialog.name.text(), words=words))
                return edits.set_question(project, asked)

            self._session.edit(tr("Say what is asked about {name}", name=dialog.name.text()), change)

        dialog.accepted.connect(take)
        dialog.open()

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        good = (tr("poor"), tr("fair"), tr("good"), tr("excellent"))
        there = {each.name for each in self._session.project.decision.criteria}
        for name in (tr("Usability"), tr("Demonstration"), tr("Vendor support"), tr("References")):
            if name not in there:
                made = Criterion("", name, CriterionKind.SCALE, weight=10.0, words=good, source=ValueSource.JUDGED)
                menu.addAction(name).triggered.connect(partial(self._picked, made))
        own = Criterion(
            "", tr("New criterion"), CriterionKind.SCALE, weight=10.0, words=good, source=ValueSource.JUDGED
        )
        menu.addSeparator()
        menu.addAction(tr("Something else…")).triggered.connect(partial(self._picked, own))

    def _picked(self, criterion: Criterion, _checked: bool = False) -> None:
        self.add(criterion)

    def _ask_current(self) -> None:
        row = self.scores.current_row()
        criteria = judged_criteria(self._session.project)
        wanted = row.its.cell.criterion if row is not None else ""
        chosen = next((each for each in criteria if each.id == wanted), criteria[0] if criteria else None)
        if chosen is not None:
            self.ask(chosen)

    # ------------------------------------------------------------ sheets out and back
    def make(self, name: str) -> None:
        """Keep that an evaluator is asked, and write the sheet."""
        sheets: list[ScoreSheet] = []

        def change(project: Project) -> Project:
            project, sheet = edits.ask_evaluator(project, name, secrets.token_hex(8))
            sheets.append(sheet)
            return project

        self._session.edit(tr("Ask {name}", name=name), change)
        if sheets:
            self._writer.write(partial(self._sheet_file, sheets[0]))

    def _sheet_file(self, sheet: ScoreSheet) -> Output:
        project = self._session.project

        def made() -> bytes:
            from itsm_fit.report.books.score_sheet import score_sheet_workbook
            from itsm_fit.selection import in_report_language

            with in_report_language(project):
                return score_sheet_workbook(sheet, _today())

        name = plain_name(tr("Score sheet {name}", name=sheet.evaluator)) or tr("Score sheet")
        return workbook(tr("Write a score sheet"), self._writer.near(f"{name}.xlsx"), made)

    def _make(self) -> None:
        name, given = QInputDialog.getText(self, tr("Make a score sheet"), tr("Who is to judge?"))
        if given and name.strip():
            self.make(name)

    def take(self, paths: Sequence[Path]) -> None:
        """Take score sheets in that came back; none of them where one cannot be used."""
        self._tasks.start(
            tr("Reading score sheets"), partial(_read, tuple(paths)), self._taken, self._refused, key="score sheets"
        )

    def _taken(self, found: tuple[tuple[FilledSheet, ...], tuple[ReturnedSheet, ...]]) -> None:
        filled, sheets = found
        signed = self._author.name

        def change(project: Project) -> Project:
            from itsm_fit.judging.recording import sheets_taken

            return sheets_taken(project, sheets, by=signed or tr("somebody at this computer"), at=_now())

        issues = [f"{issue.file} {issue.where}: {issue.message}" for each in filled for issue in each.issues]
        if self._session.record(change):
            words = tr("{sheets} taken in.", sheets=many(len(sheets), "score sheet", "score sheets"))
        else:
            words = tr("These score sheets are here already.")
        severity = Severity.WARNING if issues else Severity.INFO
        self._messages.show_message(Message(severity, words, tuple(issues)))

    def _refused(self, error: BaseException) -> None:
        self._messages.error(sentence(error))

    def _take(self) -> None:
        paths = self._dialogs.open_files(tr("Take score sheets in"), self._session.folder)
        if paths:
            self.take(paths)

    def _choose_sheet(self) -> None:
        paths = self._dialogs.open_files(tr("Fill a score sheet in"), self._session.folder)
        if paths:
            self.fill(paths[0])

    def fill(self, path: Path) -> None:
        """Open an evaluator's sheet to fill it in here; what is written goes into its file, nothing else is known."""
        self._tasks.start(
            tr("Reading {file}", file=path.name),
            partial(_read_one, path),
            partial(self._show_sheet, path),
            self._refused,
            key="score sheet",
        )

    def _show_sheet(self, path: Path, filled: FilledSheet) -> None:
        dialog = FillDialog(filled, self._work.look, self)
        self.dialog = dialog
        dialog.accepted.connect(lambda: self._write_filled(path, filled.sheet, dialog))
        dialog.open()

    def _write_filled(self, path: Path, sheet: ScoreSheet, dialog: FillDialog) -> None:
        declared, scores = dialog.declared, dialog.scores

        def write(progress: Progress) -> None:
            from itsm_fit.report.books.score_sheet import score_sheet_workbook

            written(path, score_sheet_workbook(sheet, _today(), declared, scores), progress)

        done = tr("{file} is filled in: send it back.", file=path.name)
        self._tasks.start(
            tr("Writing {file}", file=path.name),
            write,
            lambda _: self._messages.say(Severity.INFO, done),
            self._refused,
            key=f"export {path}",
            writes=path.name,
        )

    def take_files(self, paths: Sequence[Path]) -> None:
        self.take(paths)

    # ------------------------------------------------------------ what the moderator decides
    def agree(self, rows: Sequence[ScoreRow]) -> None:
        """Ask for the one score of these cells, and why."""
        first = rows[0]
        names = ", ".join(dict.fromkeys(row.its.cell.tool for row in rows))
        said = tr("{criterion} of {tools}: the score that is agreed, and why.", criterion=first.criterion, tools=names)
        figure = first.its.figure
        place = round(figure.low) if figure and figure.low == figure.high else 0
        dialog = AgreeDialog(said, first.words, place, name=self._author.name, parent=self)
        self.dialog = dialog
        cells = [row.its.cell for row in rows]

        def signed(by: str, reason: str) -> None:
            from itsm_fit.judging.recording import score_agreed

            score, at = dialog.score, _now()
            self._author.set_name(by)
            self._session.record(
                lambda project: score_agreed(project, cells, score, moderator=by, reason=reason, at=at),
            )

        dialog.signed.connect(signed)
        dialog.open()

    def _agree(self) -> None:
        row = self.scores.current_row()
        if row is None:
            self._messages.error(tr("Choose the score to agree on in the table first."))
            return
        self.agree([row])

    def rule(self, row: SheetRow, tool: str, *, counts: bool) -> None:
        """Ask why a sheet, or one tool's scores on it, shall count or not."""
        standing = row.standing
        if standing is None:
            return
        what = (
            tr("the scores of {tool} by {name}", tool=tool, name=row.sheet.evaluator)
            if tool
            else tr("the sheet of {name}", name=row.sheet.evaluator)
        )
        said = (
            tr("Let {what} count, and say why.", what=what)
            if counts
            else tr("Keep {what} apart, and say why.", what=what)
        )

        def then(by: str, reason: str, at: datetime) -> None:
            from itsm_fit.judging.recording import sheet_ruled

            self._session.record(
                lambda project: sheet_ruled(
                    project, standing.sheet.key, tool, counts=counts, by=by, reason=reason, at=at
                ),
            )

        self.dialog = ask_to_sign(
            self,
            self._author,
            then,
            title=tr("Decide about a score sheet"),
            said=said,
            act=tr("Let It Count") if counts else tr("Keep It Apart"),
        )

    def _fill_rule_menu(self, menu: QMenu) -> None:
        menu.clear()
        row = self.sheets.current_row()
        if row is None or row.standing is None:
            menu.addAction(tr("Choose a sheet that came back in the table first")).setEnabled(False)
            return
        counts = row.standing.counts
        word = tr("Keep the sheet apart…") if counts else tr("Let the sheet count…")
        menu.addAction(word).triggered.connect(partial(self._ruled, row, "", not counts))
        for tool in row.sheet.tools:
            if row.standing.sheet.declared.concerns(tool):
                now = self._session.project.judging.named_now(tool)
                action = menu.addAction(tr("Let the scores of {tool} count despite the conflict…", tool=now))
                action.triggered.connect(partial(self._ruled, row, now, True))
                action = menu.addAction(tr("Keep the scores of {tool} apart…", tool=now))
                action.triggered.connect(partial(self._ruled, row, now, False))

    def _ruled(self, row: SheetRow, tool: str, counts: bool, _checked: bool = False) -> None:
        self.rule(row, tool, counts=counts)

    def _set_letters(self, on: bool) -> None:
        self._session.edit(tr("Letters for Names in Reports"), lambda project: edits.set_anonymous(project, on))

    # ------------------------------------------------------------ parts
    def _connect(self) -> None:
        for button, fill in ((self.add_button, self._fill_menu), (self.rule_button, self._fill_rule_menu)):
            menu = QMenu(self)
            menu.aboutToShow.connect(partial(fill, menu))
            button.setMenu(menu)
        self.question_button.clicked.connect(self._ask_current)
        self.make_button.clicked.connect(self._make)
        self.take_button.clicked.connect(self._take)
        self.fill_button.clicked.connect(self._choose_sheet)
        self.agree_button.clicked.connect(self._agree)
        self.letters.toggled.connect(self._set_letters)
        self.scores.asked.connect(lambda row, _column: self.agree([row]))
        self._session.project_changed.connect(self.touch)

    def _lay_out(self) -> None:
        hand_focus(self, self.scores)
        out = _line(self.add_button, self.question_button, self.make_button, self.take_button, self.fill_button)
        below = _line(self.agree_button, self.rule_button)
        below.addWidget(self.letters)
        left, right = QWidget(), QWidget()
        for widget, parts in ((left, (self.sheets,)), (right, (self.scores, self.alike))):
            column = QVBoxLayout(widget)
            column.setContentsMargins(0, 0, 0, 0)
            for part in parts:
                column.addWidget(part, 1 if isinstance(part, TableView) else 0)
        box = page_box(self)
        box.addWidget(self.title)
        box.addLayout(out)
        box.addWidget(splitter(right, left, down=True, stretch=(3, 1), sizes=(380, 150)), 1)
        box.addLayout(below)
        box.addWidget(self.said)


def _line(*buttons: QPushButton) -> QHBoxLayout:
    line = QHBoxLayout()
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return line


def _judged(project: Project, _progress: Progress) -> Judgement:
    from itsm_fit.judging.disagreement import judgement

    return judgement(project)


def _read_one(path: Path, progress: Progress) -> FilledSheet:
    from itsm_fit.importing.score_sheet import read_score_sheet
    from itsm_fit.storage.limits import MAX_BYTES

    return read_score_sheet(read_bytes(path, limit=MAX_BYTES), path.name, progress)


def _read(paths: tuple[Path, ...], progress: Progress) -> tuple[tuple[FilledSheet, ...], tuple[ReturnedSheet, ...]]:
    """The sheets in files; raises InputError naming every one that cannot be taken."""
    from itsm_fit.importing.score_sheet import to_return

    def read(path: Path) -> tuple[FilledSheet, ReturnedSheet]:
        its = _read_one(path, progress)
        return its, to_return(its)

    found = read_each(paths, read)
    return tuple(filled for filled, _ in found), tuple(sheet for _, sheet in found)


def _now() -> datetime:
    return datetime.now().astimezone()


def _today() -> date:
    return _now().date()


def _title(project: Project, judged: Judgement) -> str:
    if not judged.criteria:
        return tr("Nothing is judged by evaluators yet: say what, such as usability or a demonstration")
    back = len({each.sheet.sheet.id for each in judged.standings})
    asked = len({each.id for each in project.judging.asked} | {each.sheet.sheet.id for each in judged.standings})
    open_ = sum(not (cell.figure and cell.figure.settled) for each in judged.criteria for cell in each.cells)
    return tr(
        "{asked} asked, {back} back, {open} to agree on",
        asked=many(asked, "evaluator"),
        back=back,
        open=many(open_, "score"),
    )


def _alike(its: object) -> str:
    from itsm_fit.judging.disagreement import JudgedCriterion

    if not isinstance(its, JudgedCriterion) or its.concordance is None:
        return ""
    found = its.concordance
    return tr(
        "{criterion}: Kendall’s W {w:.2f} among {evaluators} over {judged} scored by all (p {p:.3f})",
        criterion=its.criterion.name,
        w=found.w,
        evaluators=many(found.evaluators, "evaluator"),
        judged=many(found.judged, "thing"),
        p=found.p,
    )
