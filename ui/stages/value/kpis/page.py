"""KPIs: what each process is measured by, from what to what it is to move, and whether each tool can measure it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QWidget

from itsm_fit.model import edits
from itsm_fit.model.kpi import Kpi
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from ui.session.awaited import Awaited
from ui.session.choice import Scope
from ui.session.dialogs import Dialogs
from ui.session.drops import DropPanel
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.stages.fit.edit_table import EditTable, WrittenCell
from ui.stages.fit.parts import Switches
from ui.stages.require.reference_dialog import ReferenceDialog
from ui.stages.value.kpis.rows import FIELDS, KpiRow, kpi_columns, kpi_rows
from ui.stages.value.kpis.standing import (
    DRAWN_COLUMN,
    FIRST_TOOL_COLUMN,
    PROPOSAL_COLUMNS,
    ProposalRow,
    StandingRow,
    measuring_sentence,
    standing_columns,
    way_sentence,
)
from ui.stages.value.readiness.sheets import ReadinessSheets
from ui.widgets.language import Caption, tr
from ui.widgets.parts import Elided, label, page_box
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.words import many, one_line, verbatim

if TYPE_CHECKING:
    from itsm_fit.importing.matching import Suggestion
    from itsm_fit.kpis.proposals import KpiProposal
    from itsm_fit.kpis.standing import KpiStanding
    from itsm_fit.scoring.result import Fit

_KEY = "kpis"
_VIEWS = {
    "stated": (Caption("KPIs"), Caption("State what each process is measured by")),
    "standing": (Caption("Where they stand"), Caption("As drawn, from baseline to target, and who can measure it")),
    "proposed": (Caption("Proposed"), Caption("What the drawn processes suggest to measure")),
}


@dataclass(frozen=True)
class KpiFindings:
    """All that is worked out of one state; `likely` are requirements by what they would have to say."""

    standings: tuple[KpiStanding, ...]
    proposals: tuple[KpiProposal, ...]
    likely: Mapping[str, tuple[Suggestion, ...]]


class KpisPage(DropPanel):
    """Cells are written in place, pasted and cleared; each edit, of however many cells, is one step of undo."""

    def __init__(self, work: Work, dialogs: Dialogs | None = None, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self.sheets = ReadinessSheets(work, dialogs or Dialogs(self), today)
        self._session, self._tasks, self._messages = work.session, work.tasks, work.messages
        self._choice = work.choice
        self._fit: Fit | None = None
        self._found: KpiFindings | None = None
        self._tools: tuple[str, ...] | None = None
        self.title, self.told = Elided("", "heading"), label("", "muted", lines=True, selectable=True)
        self.views = Switches(_VIEWS, self._show_view, self)
        self.add_button, self.remove_button = QPushButton(tr("Add KPI")), QPushButton(tr("Remove KPI"))
        self.link_button = QPushButton(tr("Link requirements"))
        self.log_button, self.sheet_button = QPushButton(tr("From tickets")), QPushButton(tr("Sheets"))
        self.take_button, self.take_all_button = QPushButton(tr("Take chosen")), QPushButton(tr("Take all"))
        self.table: EditTable[KpiRow] = EditTable((), tr("KPIs"), work.look)
        self.standing: TableView[StandingRow] = TableView(
            (), tr("Where KPIs stand"), work.look, row_title=lambda row: row.its.kpi.name
        )
        self.proposed: TableView[ProposalRow] = TableView(PROPOSAL_COLUMNS, tr("Proposed KPIs"), work.look)
        self.said = label("", selectable=True)
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ showing
    def refresh(self) -> None:
        self._show_stated()
        fit = latest_fit(self._session)
        if not self.awaited.has(fit, tools=False, weighed=False) or fit is None:
            return
        known = self._found.likely if self._found is not None and self._same_requirements(fit) else {}
        self.awaited.work_out(
            tr("Looking at KPIs"),
            partial(_worked_out, fit, known),
            lambda found: self._show_found(fit, found),
            key=_KEY,
        )

    def _same_requirements(self, fit: Fit) -> bool:
        return self._fit is not None and self._fit.requirements == fit.requirements

    def _show_stated(self) -> None:
        project = self._session.project
        processes = tuple(dict.fromkeys(project.process_names.values()))
        self.table.head(kpi_columns, processes)
        rows = kpi_rows(project) if processes or project.kpis else []
        self.table.show_rows(rows, same=lambda row: row.at)
        kpis = project.kpis
        self.title.setText(
            tr(
                "{kpis}, {baselines} with a KPI baseline, {targets} with a target",
                kpis=many(len(kpis), "KPI"),
                baselines=sum(kpi.baseline is not None for kpi in kpis),
                targets=sum(kpi.target is not None for kpi in kpis),
            )
            if kpis
            else tr("No process is measured by anything yet")
        )
        for button in (self.add_button, self.remove_button, self.link_button):
            button.setEnabled(bool(rows))
        if not kpis:
            self.told.setText(_first_words(drawn=bool(processes)))
            self.told.show()

    def _forget(self) -> None:
        self._fit = self._found = None
        self.standing.set_rows([])
        self.proposed.set_rows([])
        self.views.set_counts({"stated": len(self._session.project.kpis), "standing": 0, "proposed": 0})
        self._tell()

    def _show_found(self, fit: Fit, found: KpiFindings) -> None:
        from itsm_fit.kpis.proposals import asking_text
        from itsm_fit.kpis.words import kpi_notes

        self._fit, self._found = fit, found
        names = self._session.project.process_names
        self._tools = tuple(tool.name for tool in fit.tools)
        self.standing.head(standing_columns, self._tools)
        standings = [StandingRow(each, names.get(each.kpi.process, each.kpi.process)) for each in found.standings]
        self.standing.set_rows(standings, same=lambda row: row.key)
        proposals = [
            ProposalRow(each, names.get(each.kpi.process, each.kpi.process), found.likely[asking_text(each.kpi)])
            for each in found.proposals
        ]
        self.proposed.set_rows(proposals, same=lambda row: row.key)
        self.views.set_counts(
            {"stated": len(self._session.project.kpis), "standing": len(standings), "proposed": len(proposals)}
        )
        if standings:
            self.told.setText("\n".join(kpi_notes(found.standings, lambda each: one_line(names.get(each, each)))))
            self.told.setVisible(bool(self.told.text()))
        for button in (self.take_button, self.take_all_button):
            button.setEnabled(bool(proposals))
        self._tell()

    def _show_view(self, view: str) -> None:
        shown: dict[str, QWidget] = {"stated": self.table, "standing": self.standing, "proposed": self.proposed}
        self.stack.setCurrentWidget(shown[view])
        hand_focus(self, shown[view])
        for button in (self.take_button, self.take_all_button):
            button.setVisible(view == "proposed")
        for button in (self.add_button, self.remove_button, self.log_button, self.sheet_button):
            button.setVisible(view == "stated")
        self.link_button.setVisible(view != "proposed")
        self._tell()

    def _tell(self) -> None:
        """About the current row of the view in front."""
        view, said = self.views.current, ""
        if view == "stated":
            stated = self.table.current_row()
            said = _stated_words(stated) if stated is not None and stated.kpi is not None else ""
        elif view == "standing":
            said = self._standing_words()
        elif view == "proposed":
            chosen = self.proposed.current_row()
            said = _likely_words(chosen) if chosen is not None else ""
            if not self.proposed.table.shown:
                said = tr("Nothing more is proposed: what the drawn processes suggest is among the KPIs.")
            if self._fit is None:
                said = ""
        self.said.setText(said)
        self.said.setVisible(bool(said))

    def _standing_words(self) -> str:
        row, at = self.standing.current_row(), self.standing.currentIndex().column() - FIRST_TOOL_COLUMN
        if not self.standing.table.shown:
            return tr("State KPIs first, or take some that are proposed.")
        if row is None or self._tools is None:
            return ""
        return measuring_sentence(self._tools[at], row) if at >= 0 else way_sentence(row)

    # ------------------------------------------------------------ writing
    def add(self) -> None:
        """Write a new KPI in the last row."""
        self.table.write_in(lambda row: row.kpi is None, column=1)

    def remove(self) -> None:
        """Remove the KPIs with a selected cell."""
        gone = {row.at for row in self.table.selected_rows() if row.kpi is not None}
        if not gone:
            self._messages.error(tr("Choose the KPI to remove first."))
            return
        text = tr("Remove {kpis}", kpis=many(len(gone), "KPI"))
        self._session.edit(
            text,
            lambda project: edits.rewrite_kpis(project, [k for at, k in enumerate(project.kpis) if at not in gone]),
        )

    def _write(self, text: str, cells: Sequence[WrittenCell[KpiRow]]) -> None:
        def change(project: Project) -> Project:
            kpis = dict(enumerate(project.kpis))
            for row, column, words in cells:
                kpi = kpis.get(row.at)
                if kpi is None:
                    if not words.strip():
                        continue
                    process = _process_above(kpis, row.at, project)
                    kpi = Kpi(process, _free_name(kpis.values(), process))
                field = FIELDS[self.table.table.columns[column].source]
                kpis[row.at] = field(kpi, words, project)
            return edits.rewrite_kpis(project, [kpis[at] for at in sorted(kpis)])

        self._session.edit(text, change)
        self._show_stated()

    def take(self, rows: Sequence[ProposalRow]) -> None:
        """Put proposals among the KPIs."""
        if not rows:
            self._messages.error(tr("Choose the proposals to take first."))
            return
        text = tr("Take {kpis}", kpis=many(len(rows), "KPI"))
        self._session.edit(text, lambda project: edits.set_kpis(project, [row.its.kpi for row in rows]))

    def _take_chosen(self) -> None:
        chosen = self.proposed.selectionModel().selectedRows()
        self.take([self.proposed.table.shown[at.row()] for at in chosen])

    # ------------------------------------------------------------ linking requirements
    def _current(self) -> Kpi | None:
        if self.views.current == "standing":
            standing = self.standing.current_row()
            return standing.its.kpi if standing is not None else None
        row = self.table.current_row()
        return row.kpi if row is not None else None

    def _fill_links(self, menu: QMenu) -> None:
        """The likeliest requirements of the current KPI, and all of them to choose from."""
        from itsm_fit.kpis.proposals import asking_text

        menu.clear()
        kpi = self._current()
        if kpi is None:
            menu.addAction(tr("Choose a KPI first")).setEnabled(False)
            return
        texts = {each.id: each.text for each in self._fit.requirements} if self._fit is not None else {}
        for each in self._found.likely.get(asking_text(kpi), ()) if self._found is not None else ():
            rid = each.requirement_id
            entry = menu.addAction(verbatim(f"{rid} {texts.get(rid, '')}"))
            entry.setCheckable(True)
            entry.setChecked(rid in kpi.requirements)
            entry.toggled.connect(lambda on, rid=rid: self._link(kpi, (rid,), on=on))
        if menu.actions():
            menu.addSeparator()
        menu.addAction(tr("Choose Requirements…")).triggered.connect(lambda _=False: self.choose_requirements(kpi))

    def _link(self, kpi: Kpi, ids: Sequence[str], *, on: bool) -> None:
        kept = [each for each in kpi.requirements if each not in ids]
        linked = (*kpi.requirements, *(each for each in ids if each not in kpi.requirements)) if on else tuple(kept)
        self._session.edit(
            tr("Link {kpi}", kpi=kpi.name),
            lambda project: edits.set_kpis(project, [replace(kpi, requirements=linked)]),
        )

    def choose_requirements(self, kpi: Kpi) -> None:
        """Ask which requirements ask a tool to measure a KPI."""
        self.dialog = ReferenceDialog(self._session.project, kpi.requirements, self)
        self.dialog.setWindowTitle(tr("What asks a tool to measure “{kpi}”?", kpi=one_line(kpi.name)))
        self.dialog.ok.setText(tr("Link"))
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(lambda: self._link(kpi, self.dialog.ids, on=True))
        self.dialog.open()

    # ------------------------------------------------------------ asking
    def _ask_standing(self, row: StandingRow, column: int) -> None:
        """A tool’s answers behind its verdict, what the drawn figure rests on, or where the KPI is stated."""
        if column >= FIRST_TOOL_COLUMN and self._tools is not None:
            tool, linked = self._tools[column - FIRST_TOOL_COLUMN], row.its.linked
            if not linked:
                self.choose_requirements(row.its.kpi)
                return
            self._choice.set_tool(tool)
            title = tr("{tool}: what measures “{kpi}”", tool=tool, kpi=row.its.kpi.name)
            self._choice.why_asked.emit(Scope(tool, only=linked, title=title))
        elif column == DRAWN_COLUMN:
            self._show_drawn(row.its.kpi, row.its.rests_on)
        else:
            self.views.choose("stated")
            self.table.go_to(lambda each: each.kpi is not None and each.kpi.key == row.key)
            self.table.setFocus()

    def _show_drawn(self, kpi: Kpi, rests_on: Sequence[str]) -> None:
        """What the drawn figure rests on, else its process."""
        process = self._session.project.processes.get(kpi.process)
        if process is None:
            return
        drawn = tuple(each for each in rests_on if each in process.flow_by_id or each in process.node_by_id)
        self._choice.reveal(kpi.process, next(iter(drawn), ""), drawn if len(drawn) > 1 else ())

    def take_files(self, paths: Sequence[Path]) -> None:
        self.sheets.take(paths)

    # ------------------------------------------------------------ making
    def _connect(self) -> None:
        menu = QMenu(self)
        menu.aboutToShow.connect(partial(self._fill_links, menu))
        self.link_button.setMenu(menu)
        self.table.written.connect(self._write)
        self.table.refused.connect(self._messages.error)
        self.add_button.clicked.connect(self.add)
        sheets = QMenu(self)
        sheets.addAction(tr("Write Sheets to Fill In…")).triggered.connect(lambda _=False: self.sheets.write())
        sheets.addAction(tr("Take Sheets In…")).triggered.connect(lambda _=False: self.sheets.choose())
        self.sheet_button.setMenu(sheets)
        self.log_button.clicked.connect(lambda: self._choice.page_asked.emit("value", "tickets"))
        self.remove_button.clicked.connect(self.remove)
        self.take_button.clicked.connect(self._take_chosen)
        self.take_all_button.clicked.connect(lambda: self.take(self.proposed.table.shown))
        self.standing.asked.connect(self._ask_standing)
        self.standing.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())
        self.table.row_changed.connect(lambda _row: self._tell())
        self.proposed.row_changed.connect(lambda _row: self._tell())
        self.proposed.asked.connect(lambda row, _column: self._show_drawn(row.its.kpi, row.its.rests_on))
        self.proposed.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.proposed.customContextMenuRequested.connect(self._proposal_menu)
        self._session.project_changed.connect(self.touch)
        self._session.fit_changed.connect(self.touch)

    def _proposal_menu(self, place: QPoint) -> None:
        menu = QMenu(self.proposed)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Take Chosen")).triggered.connect(lambda _=False: self._take_chosen())
        menu.popup(self.proposed.viewport().mapToGlobal(place))

    def _lay_out(self) -> None:
        self.sheet_button.setToolTip(tr("KPIs are a sheet of those about readiness: send them out, take them back"))
        self.table.beyond = lambda at: KpiRow(at, None)
        self.standing.setSelectionBehavior(TableView.SelectionBehavior.SelectItems)
        self.standing.verticalHeader().setMaximumWidth(240)
        self.link_button.setToolTip(tr("Say which requirements ask a tool to measure the current KPI"))
        self.log_button.setToolTip(tr("Replay a log of tickets: what it measures can be taken as KPI baselines"))
        self.take_button.setProperty("part", "primary")
        strip = QHBoxLayout()
        for switch in self.views.buttons.values():
            strip.addWidget(switch)
        strip.addStretch(1)
        for button in (
            self.add_button,
            self.remove_button,
            self.link_button,
            self.log_button,
            self.sheet_button,
            self.take_all_button,
            self.take_button,
        ):
            strip.addWidget(button)
        self.stack = QStackedWidget()
        for table in (self.table, self.standing, self.proposed):
            self.stack.addWidget(table)
        box = page_box(self)
        box.addWidget(self.title)
        box.addWidget(self.told)
        self.awaited = Awaited(self._session, nothing=self._forget)
        box.addWidget(self.awaited)
        box.addLayout(strip)
        box.addWidget(self.stack, 1)
        box.addWidget(self.said)
        self._show_view("stated")


def _first_words(*, drawn: bool) -> str:
    if not drawn:
        return tr("A KPI belongs to a process: draw one, or open a model, and come back.")
    return tr(
        "What is not measured before anything changes can show no benefit after it. Write a KPI into the first row, "
        "paste rows of a spreadsheet, or take what the drawn processes propose."
    )


def _stated_words(row: KpiRow) -> str:
    if row.kpi is None:
        return ""
    return ": ".join(filter(None, (f"{row.kpi.name}, {one_line(row.process)}", row.kpi.definition)))


def _likely_words(row: ProposalRow) -> str:
    from itsm_fit.kpis.words import value_words

    value = value_words(row.its.modelled, row.its.kpi.unit)
    said = tr("{process}, as drawn: {value}.", process=one_line(row.process), value=value)
    if not row.its.exact:
        said = f"{said} {tr('It is estimated: the flow is too large to be worked out exactly.')}"
    return f"{said} {row.its.kpi.definition}"


def _process_above(kpis: Mapping[int, Kpi], at: int, project: Project) -> str:
    """Whose KPI a new one is, until somebody says: that of the one above."""
    above = kpis.get(at - 1)
    return above.process if above is not None else next(iter(project.processes), "")


def _free_name(kpis: Iterable[Kpi], process: str) -> str:
    """What a new KPI goes by until somebody says."""
    taken = {kpi.key for kpi in kpis}
    names = (tr("New KPI") if at == 1 else tr("New KPI {number}", number=at) for at in count(1))
    return next(name for name in names if Kpi(process, name).key not in taken)


def _worked_out(fit: Fit, known: Mapping[str, tuple[Suggestion, ...]], progress: Progress) -> KpiFindings:
    from itsm_fit.kpis.proposals import asking_text, likely_requirements, proposals
    from itsm_fit.kpis.standing import kpi_standings

    found, standings = proposals(fit), kpi_standings(fit)
    texts = dict.fromkeys(asking_text(kpi) for kpi in (*fit.project.kpis, *(each.kpi for each in found)))
    progress(tr("Looking for requirements"), 0.5)
    likely = likely_requirements(fit, [text for text in texts if text not in known])
    return KpiFindings(standings, found, {text: likely[text] if text in likely else known[text] for text in texts})
