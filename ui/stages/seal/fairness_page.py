"""What could be objected to: each finding with its evidence, what the ranking would be without it, and a way there."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from itsm_fit.findings import SEVERITY_ORDER, SEVERITY_SIGN, Severity
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.project import Project
from itsm_fit.scoring.titles import TOOL
from itsm_fit.scoring.verdicts import ELIGIBLE, SIGN
from itsm_fit.writing import titled
from ui.session.choice import Scope
from ui.session.errors import sentence
from ui.session.work import Work
from ui.widgets.cells import SeverityCell
from ui.widgets.language import Caption, tr, trn
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import Elided, label, page_box, splitter, under
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import count, source_words

if TYPE_CHECKING:
    from itsm_fit.audit.fairness import FairnessAudit
    from itsm_fit.audit.finding import AuditEvidence, AuditFinding, AuditMove
    from itsm_fit.progress import Progress
    from itsm_fit.scoring.result import Fit

_KEY = "audit"


@dataclass(frozen=True, slots=True)
class ObjectionRow:
    """A finding with what would be without it, in words."""

    its: AuditFinding
    effect: str

    @property
    def key(self) -> tuple[str, str, str]:
        return self.its.rule.value, self.its.subject, self.its.message


_FINDINGS: tuple[TableColumn[ObjectionRow], ...] = (
    TableColumn(
        Caption("Severity"),
        lambda row: f"{SEVERITY_SIGN[row.its.severity]} {row.its.severity.words}",
        key=lambda row: SEVERITY_ORDER[row.its.severity],
        figure=lambda row: row.its.severity,
        delegate=SeverityCell,
        width=10,
        says=lambda: (f"{SEVERITY_SIGN[each]} {each.words}" for each in Severity),
        help=Caption("Error: the first place would be another tool’s. Warning: a rank or a gate would be another."),
    ),
    TableColumn(Caption("What"), lambda row: row.its.message, width=48, stretch=True),
    TableColumn(Caption("Without it"), lambda row: row.effect, width=40, stretch=True),
    TableColumn(Caption("Rule"), lambda row: row.its.rule.words, width=26),
)
_EVIDENCE: tuple[TableColumn[AuditEvidence], ...] = (
    TableColumn(Caption("Evidence"), lambda row: row.words, width=52, stretch=True),
    TableColumn(Caption("Cell"), lambda row: source_words(row.cell), width=18),
)
_MOVES: tuple[TableColumn[AuditMove], ...] = (
    TableColumn(TOOL, lambda row: row.tool, width=16, stretch=True),
    TableColumn(Caption("Rank today"), lambda row: count(row.rank), key=lambda row: row.rank, right=True, width=8),
    TableColumn(
        Caption("Without it"),
        lambda row: count(row.rank_without),
        key=lambda row: row.rank_without,
        right=True,
        width=8,
    ),
    TableColumn(Caption("Today"), lambda row: f"{SIGN[row.eligible]} {ELIGIBLE[row.eligible]}", width=15),
    TableColumn(
        Caption("Without it"),
        lambda row: f"{SIGN[row.eligible_without]} {ELIGIBLE[row.eligible_without]}",
        width=15,
    ),
)


class FairnessPage(LazyPanel):
    """Enter on evidence shows the answers that it is about, or its place in the drawing."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._session, self._choice, self._tasks = work.session, work.choice, work.tasks
        self.title = Elided("", "heading")
        self.unknown = label("", "muted", lines=True, selectable=True)
        self.said, self.why = label("", "strong", selectable=True), label("", "muted", selectable=True)
        self.findings: TableView[ObjectionRow] = TableView(_FINDINGS, tr("What could be objected to"), work.look)
        self.evidence: TableView[AuditEvidence] = TableView(_EVIDENCE, tr("Evidence"), work.look)
        self.moves: TableView[AuditMove] = TableView(_MOVES, tr("The ranking without it"), work.look)
        self.moves_title = Elided("", "section")
        self._lay_out()
        self.findings.row_changed.connect(self._show_finding)
        self.findings.asked.connect(lambda _row, _column: self.evidence.setFocus())
        self.evidence.asked.connect(lambda row, _column: self.show_place(row))
        work.session.project_changed.connect(self.touch)
        work.session.fit_changed.connect(self.touch)

    def refresh(self) -> None:
        """Look anew, in the background."""
        project, fit = self._session.project, self._session.fit
        if self._session.empty:
            self._show(None)
            self.title.setText(tr("Nothing to look at yet: draw a process or open a project"))
            return
        if not self.findings.table.rows:
            self.title.setText(tr("Looking for what could be objected to…"))
        self._tasks.start(
            tr("Looking for what could be objected to"),
            partial(_audited, project, fit),
            self._show,
            self._failed,
            key=_KEY,
        )

    def show_place(self, row: AuditEvidence) -> None:
        """Show what a piece of evidence is about."""
        project = self._session.project
        if row.requirement and row.tool:
            self._choice.set_tool(row.tool)
            title = tr("{tool}: {requirement}", tool=row.tool, requirement=row.requirement)
            self._choice.why_asked.emit(Scope(row.tool, only=(row.requirement,), title=title))
        elif row.process in project.processes:
            self._choice.reveal(row.process, row.step.partition(">")[0])
        elif row.requirement:
            place = next((its.place for its in asked(project) if key_of(its.id) == key_of(row.requirement)), None)
            if place is not None and place.process is not None:
                self._choice.reveal(place.process, place.node or "")

    def _show(self, found: FairnessAudit | None) -> None:
        rows = [_row(each) for each in found.findings] if found else []
        self.findings.renew_rows(rows, same=lambda row: row.key)
        if self.findings.current_row() is None and rows:
            self.findings.go_to(lambda row: row is rows[0])
        self._show_finding(self.findings.current_row())
        self.unknown.setText("\n".join(found.unknown) if found else "")
        self.unknown.setVisible(bool(found and found.unknown))
        if found is not None:
            self.title.setText(_title(found))

    def _failed(self, error: BaseException) -> None:
        self._show(None)
        self.title.setText(sentence(error))

    def _show_finding(self, row: ObjectionRow | None) -> None:
        from itsm_fit.audit.finding import WHY

        its = row.its if row is not None else None
        effect = its.effect if its is not None else None
        self.said.setText(its.message if its is not None else "")
        self.why.setText(WHY[its.rule] if its is not None else "")
        self.evidence.set_rows(its.evidence if its is not None else ())
        self.moves.set_rows(effect.moves if effect is not None else ())
        self.moves_title.setText(tr("The ranking {without}", without=effect.without) if effect is not None else "")
        self._effect_part.setVisible(effect is not None)
        self._below.setVisible(its is not None)

    def _lay_out(self) -> None:
        hand_focus(self, self.findings)
        self._effect_part = under(self.moves_title, self.moves)
        self._below = splitter(under(Elided(tr("What it rests on"), "section"), self.evidence), self._effect_part)
        box = page_box(self)
        box.addWidget(self.title)
        box.addWidget(self.findings, 2)
        box.addWidget(self.said)
        box.addWidget(self.why)
        box.addWidget(self._below, 3)
        self._below.hide()
        box.addWidget(self.unknown)


def _audited(project: Project, fit: Fit | None, progress: Progress) -> FairnessAudit:
    from itsm_fit.audit.fairness import audit

    return audit(project, fit, progress)


def _row(its: AuditFinding) -> ObjectionRow:
    from itsm_fit.audit.finding import effect_words

    return ObjectionRow(its, effect_words(its.effect) if its.effect is not None else "")


def _title(found: FairnessAudit) -> str:
    """How many findings there are of each severity."""
    if not found.findings:
        return tr("Nothing was found that could be objected to")
    numbers = Counter(each.severity for each in found.findings)
    said = trn("{count} thing could be objected to", "{count} things could be objected to", len(found.findings))
    signs = "  ".join(f"{SEVERITY_SIGN[each]} {count(numbers[each])}" for each in Severity if numbers[each])
    return titled(said, signs)
