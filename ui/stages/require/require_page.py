"""The page Require: every requirement of every process as one spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton

from itsm_fit.model import edits
from itsm_fit.model.asking import AskingPlace
from itsm_fit.model.project import CROSS_CUTTING, Project
from itsm_fit.model.requirement import ORIGIN_TEXTS, Approval, Priority
from itsm_fit.model.template import requirement_digest
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.writing import titled
from ui.session.author import Author
from ui.session.choice import Choice
from ui.session.session import Session
from ui.stages.require.fields import COLUMNS, ORIGIN_COLUMNS
from ui.stages.require.origin_dialog import ask_origin
from ui.stages.require.places_dialog import PlacesDialog
from ui.stages.require.rows import RequirementRow, rows_of
from ui.stages.require.table import RequirementTable, called
from ui.stages.require.values_dialog import ParameterDialog
from ui.stages.require.weights_dialog import WeightsDialog
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look
from ui.widgets.parts import Elided, filter_line, label, page_box
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn
from ui.widgets.tick_menu import TickMenu
from ui.widgets.words import CROSS_CUTTING_WORDS, NOTHING, count, many, one_line
from ui.widgets.wrapping import WrappingRow

_FILTER_AFTER_MS = 120
_LEAST_SEARCH = 180
"""Pixels that the line to filter by keeps; then the row goes on below."""
_WIDTHS = {"Requirement": 44, "Category": 12}
"""Least widths of columns that here take of the room what their texts need."""
_HINT = Caption(
    "Type to write, Enter takes it, Ctrl+Enter for all selected cells · Ctrl+D fills down · Ctrl+V "
    "pastes from Excel · drag an id onto Draw and a step"
)
_SIGNS = Caption(
    "⚠ needs mending · ↗ written elsewhere · ❐ still a template’s words · grey follows from the priority or a sheet"
)
_FILTERS: tuple[tuple[Caption, Callable[[RequirementRow, int], bool]], ...] = (
    (Caption("All requirements"), lambda _row, _tools: True),
    (Caption("Musts"), lambda row, _tools: row.priority is Priority.MUST),
    (Caption("Without a priority"), lambda row, _tools: row.lacks_priority),
    (
        Caption("Musts without a reason"),
        lambda row, _tools: row.priority is Priority.MUST and row.defined and not row.own.reason,
    ),
    (
        Caption("Not agreed yet"),
        lambda row, _tools: row.own.state not in (Approval.AGREED, Approval.WITHDRAWN),
    ),
    (Caption("Withdrawn"), lambda row, _tools: row.own.withdrawn),
    (Caption("Ids used twice"), lambda row, _tools: row.times_defined > 1),
    (Caption("Only referred to"), lambda row, _tools: not row.defined),
    (Caption("Still a template’s"), lambda row, _tools: bool(row.template)),
    (Caption("To be filled in"), lambda row, _tools: bool(row.open)),
    (Caption("On no step"), lambda row, _tools: not row.steps),
    (Caption("Met by no tool"), lambda row, tools: bool(tools) and not row.met),
    (Caption("Met by every tool"), lambda row, tools: bool(tools) and row.met == tools),
)


_WRITTEN = len(COLUMNS) + len(ORIGIN_COLUMNS)
"""Columns before those that follow from the drawing and the answers."""
_SHOWN = "require/columns"


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(dict.fromkeys(names)) or NOTHING


class RequirePage(LazyPanel):
    """Every change is one step of undo; new requirements go to the process in the filter, else to the project."""

    import_asked = Signal()
    export_asked = Signal()
    catalogue_asked = Signal()

    def __init__(
        self, session: Session, choice: Choice, look: Look, settings: QSettings, author: Author | None = None
    ) -> None:
        super().__init__()
        self._session, self._choice, self._look = session, choice, look
        self._settings, self._author = settings, author or Author(settings, self)
        self._tools = 0
        self.title = Elided("", "heading")
        self.state, self.process = ChoiceBox(), ChoiceBox()
        self.search = filter_line(tr("Filter by id, text, category, process or step"))
        self.add, self.attach, self.weigh = (
            QPushButton(tr("Add")),
            QPushButton(tr("Attach…")),
            QPushButton(tr("Weights…")),
        )
        self.choosing = QPushButton(tr("By choosing…"))
        self.catalogue = QPushButton(tr("Catalogue…"))
        self.columns = QPushButton(tr("Columns"))
        self.take, self.export = QPushButton(tr("Import…")), QPushButton(tr("Export…"))
        self.table = RequirementTable(session, look, self._columns(), tr("Requirements"))
        self.told = Elided(str(_HINT), "muted")
        self._filter_later = QTimer(self, singleShot=True, interval=_FILTER_AFTER_MS)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        session = self._session
        self._tools = len(session.project.tool_names)
        self._fill_processes(session.project)
        rows = rows_of(session.project, session.fit)
        self.table.setColumnHidden(_WRITTEN + 2, not self._tools)
        self.table.setColumnHidden(_WRITTEN + 3, not any(row.template for row in rows))
        self.table.show_rows(rows)
        self.title.setText(_title(rows))
        self._enable()

    def show_column(self, name: str, *, wanted: bool) -> None:
        """Show or hide a column that says where requirements come from, by its heading; it stays so the next time."""
        at = len(COLUMNS) + next(at for at, its in enumerate(ORIGIN_COLUMNS) if its.source == name)
        self.table.setColumnHidden(at, not wanted)
        shown = [its.source for its in ORIGIN_COLUMNS if its.source in self._wanted() and its.source != name]
        self._settings.setValue(_SHOWN, ",".join([*shown, name] if wanted else shown))

    def _wanted(self) -> set[str]:
        return set(str(self._settings.value(_SHOWN, "")).split(","))

    def _fill_columns(self, menu: QMenu) -> None:
        menu.clear()
        for its in ORIGIN_COLUMNS:
            entry = menu.addAction(its.title)
            entry.setCheckable(True)
            entry.setChecked(its.source in self._wanted())
            entry.setToolTip(str(its.help))
            entry.toggled.connect(partial(self._column_chosen, its.source))

    def _column_chosen(self, name: str, wanted: bool) -> None:
        self.show_column(name, wanted=wanted)

    # ------------------------------------------------------------ acts

    def ask_origin(self) -> None:
        """Show where the current requirement comes from, and what was remarked on it."""
        row = self.table.current_row()
        if row is not None:
            ask_origin(self._session, self._author, row, self)

    def add_row(self) -> None:
        """A new requirement, its text about to be written; filters that would hide it give way."""
        self.state.setCurrentIndex(0)
        self.search.clear()
        self._filter()
        self.table.add_row()

    def confirm(self) -> None:
        """Say of the selected requirements that a template's words are one's own."""
        rows = [row for row in self.table.chosen_rows() if row.template]
        if rows:
            digests = {requirement_digest(row.own) for row in rows}
            self._session.edit(
                tr("Confirm {requirements} as Ours", requirements=called(rows)),
                lambda project: edits.confirm_parts(project, digests),
            )

    def ask_values(self) -> None:
        """Fill in what the selected requirements leave open."""
        rows = [row for row in self.table.chosen_rows() if row.open]
        if not rows:
            return
        dialog = ParameterDialog(dict.fromkeys(name for row in rows for name in row.open), called(rows), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def fill() -> None:
            values, ids = dialog.values, [row.id for row in rows]
            self._session.edit(
                tr("Fill In {requirements}", requirements=called(rows)),
                lambda project: edits.fill_in(project, values, ids),
            )

        dialog.accepted.connect(fill)
        dialog.open()

    def ask_places(self) -> None:
        """Let steps ask for the selected requirements."""
        rows = self.table.chosen_rows()
        if not rows:
            return
        asking = set(rows[0].asked_by).intersection(*(row.asked_by for row in rows))
        dialog = PlacesDialog(self._session.project, called(rows), asking, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def attach() -> None:
            ids, places = [row.id for row in rows], dialog.places
            self._session.edit(
                tr("Attach {requirements}", requirements=called(rows)),
                lambda project: edits.ask_for(project, ids, places),
            )

        dialog.accepted.connect(attach)
        dialog.open()

    def ask_weights(self) -> None:
        """Weigh the selected requirements, or all shown, against one another."""
        rows = self.table.chosen_rows()
        rows = rows if len(rows) > 1 else list(self.table.table.shown)
        if not rows:
            return
        dialog = WeightsDialog(
            [(f"{row.id}  {row.text}", row.weight) for row in rows], many(len(rows), "requirement"), self
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.table.weigh(rows, dialog.weights))
        dialog.open()

    def ask_by_choosing(self) -> None:
        """Find the weights of the processes by choosing between two profiles at a time."""
        fit = self._session.fit
        if fit is None:
            return
        from ui.stages.require.choosing_dialog import ChoosingDialog

        dialog = ChoosingDialog(self._session, fit, self._look, self._author, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _reveal(self, row: RequirementRow, column: int) -> None:
        """A double click, or Ctrl+Enter, on a cell that follows from the drawing shows the step there."""
        if column < _WRITTEN:
            return
        place = next((place for place in row.asked_by if place.process is not None), None)
        if place is not None and place.process is not None:
            self._choice.reveal(place.process, place.node or "")

    # ------------------------------------------------------------ showing

    def _columns(self) -> list[TableColumn[RequirementRow]]:
        return [
            *(
                replace(its, width=_WIDTHS[its.source], stretch=True) if its.source in _WIDTHS else its
                for its in COLUMNS
            ),
            *ORIGIN_COLUMNS,
            TableColumn(
                tr("Processes"),
                lambda row: _listed(row.processes) if row.processes else str(CROSS_CUTTING_WORDS),
                width=12,
                stretch=True,
            ),
            TableColumn(
                tr("Steps"),
                lambda row: _listed(row.steps),
                key=lambda row: len(row.steps),
                tip=lambda row: "\n".join(row.steps) or tr("No step asks for it: Attach lets steps do so."),
                width=14,
                stretch=True,
            ),
            TableColumn(
                tr("Met by"),
                self._met,
                key=lambda row: -1 if row.met is None else row.met,
                help=tr("Tools that meet it for certain, of all tools"),
                right=True,
                width=8,
            ),
            TableColumn(
                tr("Template"),
                lambda row: row.template,
                help=tr("Where its words come from, as long as nobody has changed or confirmed them"),
                width=10,
            ),
        ]

    def _met(self, row: RequirementRow) -> str:
        return NOTHING if row.met is None else tr("{met} of {all}", met=count(row.met), all=count(self._tools))

    def _fill_processes(self, project: Project) -> None:
        entries = [(tr("All processes"), ""), (str(CROSS_CUTTING_WORDS), CROSS_CUTTING)]
        entries += [(one_line(name), pid) for pid, name in project.process_names.items()]
        if entries != [(self.process.itemText(at), self.process.itemData(at)) for at in range(self.process.count())]:
            wanted = self.process.currentData()
            self.process.blockSignals(True)
            self.process.clear()
            for words, pid in entries:
                self.process.addItem(one_line(words), pid)
            self.process.setCurrentIndex(max(self.process.findData(wanted), 0))
            self.process.blockSignals(False)
            self._filter()

    def _filter(self) -> None:
        self._filter_later.stop()
        fits, chosen = _FILTERS[self.state.currentIndex()][1], str(self.process.currentData() or "")
        words, tools = self.search.text().casefold().split(), self._tools
        self.table.new_places = (AskingPlace(chosen) if chosen in self._session.project.processes else AskingPlace(),)

        def keep(row: RequirementRow) -> bool:
            if not fits(row, tools) or not _is_asked_in(row, chosen):
                return False
            if not words:
                return True
            origin = (getattr(row.own, name) for name in ORIGIN_TEXTS)
            hay = " ".join((row.id, row.text, row.category, *origin, *row.processes, *row.steps)).casefold()
            return all(word in hay for word in words)

        all_shown = self.state.currentIndex() == 0 and not chosen and not words
        self.table.table.set_filter(None if all_shown else keep)
        self._enable()

    def _enable(self) -> None:
        chosen = bool(self.table.chosen_rows())
        self.attach.setEnabled(chosen and bool(self._session.project.processes))
        self.weigh.setEnabled(len(self.table.table.shown) > 1)
        self.choosing.setEnabled(self._session.fit is not None and len(self._session.project.processes) > 1)
        self.export.setEnabled(bool(self.table.table.shown))

    def _extend_menu(self, menu: QMenu) -> None:
        priorities = menu.addMenu(tr("Priority"))
        column = self.table.column_of("priority")
        for word in PRIORITY.values():
            priorities.addAction(word.capitalize()).triggered.connect(
                lambda _=False, word=word: self.table.write_rows(word, column)
            )
        menu.addSeparator()
        menu.addAction(tr("Attach to Steps…")).triggered.connect(lambda _=False: self.ask_places())
        menu.addAction(tr("Where It Comes From…")).triggered.connect(lambda _=False: self.ask_origin())
        chosen = self.table.chosen_rows()
        fill, ours = menu.addAction(tr("Fill In…")), menu.addAction(tr("This Is Ours"))
        fill.setEnabled(any(row.open for row in chosen))
        fill.triggered.connect(lambda _=False: self.ask_values())
        ours.setEnabled(any(row.template for row in chosen))
        ours.triggered.connect(lambda _=False: self.confirm())
        menu.addAction(tr("Weights…")).triggered.connect(lambda _=False: self.ask_weights())

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        self.state.narrow_rows(self._filter)
        self.process.narrow_rows(self._filter)
        self.search.textChanged.connect(lambda _text: self._filter_later.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self._filter_later.timeout.connect(self._filter)
        self.add.clicked.connect(self.add_row)
        self.attach.clicked.connect(self.ask_places)
        self.weigh.clicked.connect(self.ask_weights)
        self.choosing.clicked.connect(self.ask_by_choosing)
        self.catalogue.clicked.connect(self.catalogue_asked)
        self.take.clicked.connect(self.import_asked)
        self.export.clicked.connect(self.export_asked)
        columns = TickMenu(self)
        columns.aboutToShow.connect(lambda: self._fill_columns(columns))
        self.columns.setMenu(columns)
        self.table.asked.connect(self._reveal)
        self.table.told.connect(self.told.setText)
        self.table.menu_wanted.connect(self._extend_menu)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._enable())
        self._session.project_changed.connect(self.touch)
        self._session.fit_changed.connect(self.touch)

    def _lay_out(self) -> None:
        hand_focus(self, self.table)
        for words, _ in _FILTERS:
            self.state.addItem(str(words))
        self.state.setAccessibleName(tr("Which requirements"))
        self.process.setAccessibleName(tr("Whose requirements"))
        letter = self.fontMetrics().averageCharWidth()
        self.process.setMinimumWidth(28 * letter)
        self.process.setMaximumWidth(40 * letter)
        tips = {
            self.add: tr("Add a requirement with the next free id (Insert)"),
            self.attach: tr("Let steps ask for the selected requirements"),
            self.weigh: tr("Weigh the selected requirements by order, swing or points"),
            self.choosing: tr("Find the weights of the processes: which of these two would you take?"),
            self.columns: tr("Show where requirements come from: owner, source, reason, approval …"),
            self.take: tr("Take requirements in from a spreadsheet"),
            self.export: tr("Write the sheet that can be edited and imported again"),
        }
        strip = WrappingRow()
        strip.setSpacing(8)
        strip.addWidget(self.state)
        strip.addWidget(self.process)
        strip.add_wide(self.search, _LEAST_SEARCH)
        for widget in (self.add, self.attach, self.weigh, self.choosing, self.columns):
            strip.addWidget(widget)
        for button, tip in tips.items():
            button.setToolTip(tip)
        box = page_box(self)
        self.catalogue.setToolTip(
            tr("Add requirements for hosting, data protection, security, exit …, with their sources")
        )
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        for widget in (self.take, self.export, self.catalogue):
            top.addWidget(widget)
        box.addLayout(top)
        box.addLayout(strip)
        box.addWidget(self.table, 1)
        box.addWidget(self.told)
        box.addWidget(label(str(_SIGNS), "muted"))
        for at, its in enumerate(ORIGIN_COLUMNS, len(COLUMNS)):
            self.table.setColumnHidden(at, its.source not in self._wanted())


def _is_asked_in(row: RequirementRow, chosen: str) -> bool:
    if chosen == CROSS_CUTTING:
        return row.is_cross_cutting
    return not chosen or any(place.process == chosen for place in row.asked_by)


def _title(rows: list[RequirementRow]) -> str:
    if not rows:
        return tr("No requirements yet: add one, paste rows from Excel, or import a sheet")
    by_priority = [
        tr("{count} {priority}", count=count(number), priority=words)
        for priority, words in PRIORITY.items()
        if (number := sum(row.priority is priority and not row.lacks_priority for row in rows))
    ]
    twice = sum(row.times_defined > 1 for row in rows)
    unstated = sum(row.lacks_priority for row in rows)
    mend = [tr("⚠ {count} with an id used twice", count=count(twice))] if twice else []
    mend += [tr("⚠ {count} without a priority", count=count(unstated))] if unstated else []
    unfilled, templates = sum(bool(row.open) for row in rows), sum(bool(row.template) for row in rows)
    mend += [tr("⚠ {count} to be filled in", count=count(unfilled))] if unfilled else []
    mend += [tr("❐ {count} still a template’s", count=count(templates))] if templates else []
    return titled(many(len(rows), "requirement"), ", ".join([*by_priority, *mend]))
