"""Choosing requirements from a catalogue: which are taken, which rule tools out, and what is to be filled in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.model.asking import key_of
from itsm_fit.model.project import Project
from itsm_fit.model.requirement_catalogue import CatalogueChoice, CatalogueEntry, RequirementCatalogue, taken_ids
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.writing import clauses, titled
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.fields import LineField
from ui.widgets.language import tr, trn
from ui.widgets.parts import Button, filter_line, label, splitter
from ui.widgets.room import scrolled
from ui.widgets.words import count, one_line, tip

_TAKE, _ID, _TEXT, _PRIORITY, _KNOCK_OUT, _STATE = range(6)
_LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_SIZE = (1080, 640)


class CatalogueDialog(QDialog):
    """A row for each requirement; `choice` is what is taken. What the project has by the same id cannot be chosen."""

    language_asked = Signal(str)
    """Another language of the same catalogue."""
    open_asked = Signal()
    """Another catalogue."""

    def __init__(self, project: Project, catalogue: RequirementCatalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project, self.catalogue = project, catalogue
        self._there: frozenset[str] = frozenset()
        self.groups = QListWidget()
        self.groups.setAccessibleName(tr("Groups"))
        self.groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search = filter_line(tr("Filter by id, text, source or reason"))
        self.language = ChoiceBox()
        self.language.setAccessibleName(tr("Language of the requirements"))
        self.other = Button(tr("Open catalogue…"))
        self.other.setToolTip(tr("Take a catalogue of your own (.toml) in its place"))
        self.table = QTableWidget(0, 6)
        self.table.setShowGrid(False)
        self.all = Button(tr("Choose all shown"))
        self.none = Button(tr("Choose none"))
        self.detail = label("", lines=True, selectable=True)
        self.asks = label(
            tr("What stands in [brackets] is asked for here as soon as the requirement is taken."), "muted"
        )
        self.parameters = QFormLayout()
        self.fields: dict[str, LineField] = {}
        self.to_fill = label("", "section")
        self.told = label("", "muted")
        self._lay_out()
        self._connect()
        self.show_catalogue(catalogue)

    # ------------------------------------------------------------ what is chosen

    @property
    def choice(self) -> CatalogueChoice:
        """What is taken, with the values that are given."""
        entries = tuple(self._chosen())
        knock_outs = frozenset(
            key_of(entry.id) for entry in entries if self._is_checked(self._row_of(entry), _KNOCK_OUT)
        )
        values = {name: text for name, its in self.fields.items() if (text := its.text().strip())}
        return CatalogueChoice(entries, knock_outs, values)

    def choose(self, entry_id: str, *, wanted: bool = True) -> None:
        """Take an entry, or leave it; what it depends on comes along."""
        self._item(self._row_of(self.catalogue.entry(entry_id)), _TAKE).setCheckState(
            _CHECKED if wanted else _UNCHECKED
        )

    def show_catalogue(self, catalogue: RequirementCatalogue) -> None:
        """Show another catalogue, or the same in another language; what was chosen by its id stays so."""
        chosen = {entry.id: self._is_checked(self._row_of(entry), _KNOCK_OUT) for entry in self._chosen()}
        values = {name: its.text() for name, its in self.fields.items()}
        self.catalogue = catalogue
        self._there = taken_ids(self._project, catalogue.entries)
        self.table.setColumnHidden(_STATE, not self._there)
        self.setWindowTitle(one_line(tr("Add from the catalogue: {title}", title=catalogue.title)))
        self._fill_languages()
        self._fill_groups()
        self._fill_parameters(values)
        self._fill_table(chosen)
        self._filter()
        self.table.setCurrentCell(0, _TEXT)
        self._tell()

    def _chosen(self) -> Iterator[CatalogueEntry]:
        return (entry for row, entry in enumerate(self.catalogue.entries) if self._is_checked(row, _TAKE))

    def _is_there(self, entry: CatalogueEntry) -> bool:
        return key_of(entry.id) in self._there

    def _row_of(self, entry: CatalogueEntry) -> int:
        return self.catalogue.entries.index(entry)

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        found = self.table.item(row, column)
        if found is None:
            found = QTableWidgetItem()
            self.table.setItem(row, column, found)
        return found

    def _is_checked(self, row: int, column: int) -> bool:
        its = self.table.item(row, column)
        free = its is not None and bool(its.flags() & Qt.ItemFlag.ItemIsEnabled)
        return its is not None and free and its.checkState() == _CHECKED

    # ------------------------------------------------------------ filling

    def _fill_languages(self) -> None:
        with QSignalBlocker(self.language):
            self.language.clear()
            for name in self.catalogue.languages:
                self.language.addItem(_LANGUAGES.get(name, name), name)
            self.language.setCurrentIndex(max(self.language.findData(self.catalogue.language), 0))
        self.language.setVisible(len(self.catalogue.languages) > 1)

    def _fill_groups(self) -> None:
        with QSignalBlocker(self.groups):
            self.groups.clear()
            self.groups.addItem(tr("All groups ({count})", count=count(len(self.catalogue.entries))))
            for group in self.catalogue.groups:
                number = sum(entry.group == group.id for entry in self.catalogue.entries)
                self.groups.addItem(one_line(f"{group.title} ({count(number)})"))
                self.groups.item(self.groups.count() - 1).setToolTip(tip(group.title))
            self.groups.setCurrentRow(0)

    def _fill_parameters(self, values: dict[str, str]) -> None:
        while self.parameters.rowCount():
            self.parameters.removeRow(0)
        self.fields = {}
        for its in self.catalogue.parameters:
            field = LineField(one_line(its.label), tr("such as {example}", example=its.example) if its.example else "")
            field.setText(values.get(its.name, ""))
            field.textChanged.connect(lambda _text: self._tell())
            self.fields[its.name] = field
            self.parameters.addRow(label(one_line(its.label), wrap=False), field)

    def _fill_table(self, chosen: Mapping[str, bool]) -> None:
        with QSignalBlocker(self.table):
            self.table.setRowCount(0)
            self.table.setRowCount(len(self.catalogue.entries))
            for row, entry in enumerate(self.catalogue.entries):
                self._fill_row(row, entry, chosen)

    def _fill_row(self, row: int, entry: CatalogueEntry, chosen: Mapping[str, bool]) -> None:
        there = self._is_there(entry)
        texts = {
            _ID: entry.id,
            _TEXT: one_line(self.catalogue.as_read(entry.text)),
            _PRIORITY: PRIORITY[entry.priority],
            _STATE: tr("in the project") if there else "",
        }
        fixed = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        for column, text in texts.items():
            its = self._item(row, column)
            its.setText(text)
            its.setFlags(fixed)
            its.setToolTip(tip(text))
        for column, free, ticked, says in (
            (_TAKE, not there, entry.id in chosen, tr("Take {id}", id=entry.id)),
            (
                _KNOCK_OUT,
                not there and bool(entry.knock_out),
                chosen.get(entry.id, entry.suggests_knock_out),
                tr("{id} rules a tool out that does not meet it", id=entry.id),
            ),
        ):
            its = self._item(row, column)
            if column == _KNOCK_OUT and not entry.knock_out:
                its.setFlags(Qt.ItemFlag.ItemIsSelectable)
                its.setToolTip(tip(tr("The catalogue does not say from when on it would rule a tool out.")))
                continue
            its.setFlags((fixed if free else Qt.ItemFlag.ItemIsSelectable) | Qt.ItemFlag.ItemIsUserCheckable)
            its.setCheckState(_CHECKED if ticked or (there and column == _TAKE) else _UNCHECKED)
            its.setToolTip(tip(self.catalogue.as_read(entry.knock_out) if column == _KNOCK_OUT else says))
            its.setData(Qt.ItemDataRole.AccessibleTextRole, says)

    # ------------------------------------------------------------ telling

    def _filter(self) -> None:
        at, words = self.groups.currentRow(), self.search.text().casefold().split()
        group = self.catalogue.groups[at - 1].id if at > 0 else ""
        for row, entry in enumerate(self.catalogue.entries):
            said = self.catalogue.as_read(f"{entry.text} {entry.reason} {entry.acceptance}")
            hay = " ".join((entry.id, said, *entry.sources)).casefold()
            shown = (not group or entry.group == group) and all(word in hay for word in words)
            self.table.setRowHidden(row, not shown)

    def _ticked(self, item: QTableWidgetItem) -> None:
        if item.column() == _TAKE and item.checkState() == _CHECKED:
            with QSignalBlocker(self.table):
                for entry in self.catalogue.with_needed([self.catalogue.entries[item.row()]]):
                    its = self._item(self._row_of(entry), _TAKE)
                    if its.flags() & Qt.ItemFlag.ItemIsEnabled:
                        its.setCheckState(_CHECKED)
            self.table.viewport().update()
        elif item.column() == _KNOCK_OUT and item.checkState() == _CHECKED:
            self._item(item.row(), _TAKE).setCheckState(_CHECKED)
        self._tell()

    def _choose_shown(self, wanted: bool) -> None:
        rows = range(self.table.rowCount())
        with QSignalBlocker(self.table):
            for row in rows:
                its = self._item(row, _TAKE)
                if its.flags() & Qt.ItemFlag.ItemIsEnabled and (not wanted or not self.table.isRowHidden(row)):
                    its.setCheckState(_CHECKED if wanted else _UNCHECKED)
            for entry in self.catalogue.with_needed(tuple(self._chosen())):
                its = self._item(self._row_of(entry), _TAKE)
                if its.flags() & Qt.ItemFlag.ItemIsEnabled:
                    its.setCheckState(_CHECKED)
        self.table.viewport().update()
        self._tell()

    def _tell(self) -> None:
        """Say of the current row what it is, which values are wanted, and what is about to be done."""
        choice = self.choice
        self._tell_current(choice)
        wanted = self.catalogue.parameters_of(choice.entries)
        names = {its.name for its in wanted}
        for at, its in enumerate(self.catalogue.parameters):
            self.parameters.setRowVisible(at, its.name in names)
        troubles = [
            titled(its.label, trouble) for its in wanted if (trouble := its.trouble(self.fields[its.name].text()))
        ]
        left = sum(not self.fields[its.name].text().strip() for its in wanted)
        self.to_fill.setText(tr("To be filled in") if wanted else "")
        number, knock_outs = len(choice.entries), len(choice.knock_outs)
        self.ok.setText(
            trn("Add {count} requirement", "Add {count} requirements", number) if number else tr("Add requirements")
        )
        self.ok.setEnabled(number > 0 and not troubles)
        said = [trn("{count} knock-out", "{count} knock-outs", knock_outs)] if knock_outs else []
        if left:
            said.append(
                trn(
                    "{count} value is left open: checks tell, and no questionnaire goes out with it unasked",
                    "{count} values are left open: checks tell, and no questionnaire goes out with them unasked",
                    left,
                )
            )
        self.told.setText(troubles[0] if troubles else " · ".join(said))

    def _tell_current(self, choice: CatalogueChoice) -> None:
        row = self.table.currentRow()
        if not 0 <= row < len(self.catalogue.entries):
            self.detail.setText("")
            self.asks.hide()
            return
        its = self.catalogue.entries[row]
        self.asks.setVisible(bool(its.parameters) and not self._is_checked(row, _TAKE) and not self._is_there(its))
        lines = (
            (its.id, its.text),
            (tr("Why"), its.reason),
            (tr("Acceptance test"), its.acceptance),
            (tr("Knock-out"), its.knock_out),
            (tr("Source"), clauses(its.sources)),
            (tr("Depends on"), ", ".join(its.depends_on)),
        )
        self.detail.setText(
            "\n".join(
                one_line(titled(name, self.catalogue.as_read(said, choice.values))) for name, said in lines if said
            )
        )

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        self.groups.currentRowChanged.connect(lambda _row: self._filter())
        self.search.textChanged.connect(lambda _text: self._filter())
        self.language.activated.connect(lambda _at: self.language_asked.emit(str(self.language.currentData())))
        self.other.clicked.connect(self.open_asked)
        self.table.itemChanged.connect(self._ticked)
        self.table.currentCellChanged.connect(lambda *_: self._tell_current(self.choice))
        self.all.clicked.connect(lambda: self._choose_shown(True))
        self.none.clicked.connect(lambda: self._choose_shown(False))

    def _lay_out(self) -> None:
        table = self.table
        table.setAccessibleName(tr("Requirements of the catalogue"))
        table.setHorizontalHeaderLabels(
            [tr("Take"), tr("Id"), tr("Requirement"), tr("Suggested"), tr("Knock-out"), tr("State")]
        )
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        strip = QHBoxLayout()
        for widget in (self.search, self.all, self.none, self.language, self.other):
            strip.addWidget(widget, int(widget is self.search))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.detail, self.asks, self.to_fill):
            column.addWidget(part)
        column.addLayout(self.parameters)
        column.addStretch(1)
        right = splitter(table, scrolled(below), down=True, stretch=(3, 2), sizes=(360, 220))
        box = QVBoxLayout(self)
        box.addLayout(strip)
        box.addWidget(splitter(self.groups, right, stretch=(1, 4), sizes=(280, 800)), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(buttons)
        box.addLayout(foot)
        self.resize(*_SIZE)
        self.search.setFocus()
