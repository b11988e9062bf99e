"""Names from files are text wherever the window shows them: no markup, no mnemonic, no control character acts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest
from importing_kit import open_dialog, press
from PySide6.QtCore import QEvent, QLockFile, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QGraphicsTextItem,
    QInputDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shown_texts import Said, texts_of, widgets_of
from window_kit import MATRIX, model

from itsm_fit.differences import differences
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.gap_sheet import GapChange
from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, Criterion
from itsm_fit.model.gap import Gap
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.scenario import Scenario
from itsm_fit.scoring.catalogue import gather
from itsm_fit.sealing.baseline import sealed
from itsm_fit.sealing.chain import recorded
from itsm_fit.sealing.deviations import explained
from itsm_fit.selection import load
from itsm_fit.storage.journal import UnsavedWork
from itsm_fit.storage.safety_copies import SafetyCopy
from ui.session.choice import Scope
from ui.session.dialogs import Dialogs
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.shell.rail import STAGES
from ui.shell.safety.differences_dialog import DifferencesDialog, DifferencesQuestion, Sides
from ui.shell.safety.recovery import Found
from ui.shell.safety.recovery_dialog import RecoveryDialog
from ui.shell.safety.versions_dialog import VersionsDialog
from ui.stages.fit.edit_table import ChoiceCell
from ui.stages.fit.gap_sheets import DiffDialog
from ui.stages.match.bulk_dialog import BulkDialog
from ui.stages.match.pairs import FeatureToMatch, Matching
from ui.stages.require.places_dialog import PlacesDialog
from ui.stages.require.reference_dialog import ReferenceDialog
from ui.stages.require.weights_dialog import WeightsDialog
from ui.stages.tools.answers_page import AnswersPage
from ui.widgets.messages import Message
from ui.widgets.page_tabs import PageTabs
from ui.widgets.table import TableView
from ui.widgets.words import one_line

pytestmark = pytest.mark.usefixtures("dressed")

EVIL = "<h1>A&B</h1><img src=x>\r\nForged \u202eline\x9b"
NAME = "A&B"
FORGED = "\nForged"
ACTING = {"\u202e", "\x9b"}


def _evil(name: str) -> str:
    return f"{EVIL} {name}"


@pytest.fixture
def hostile(tmp_path: Path) -> Project:
    """A project whose every name holds markup, a mnemonic, a line break and control characters."""
    drawn = tmp_path / "A&B<b>.bpmn"
    text = model("INC", "incident")
    for name in ("incident", "Service desk", "Expert", "Call", "Log incident", "Solve incident", "Done"):
        attribute = quoteattr(_evil(name), {"\n": "&#10;", "\r": "&#13;"})
        text = text.replace(f'name="{name}"', f"name={attribute}")
    drawn.write_text(text, encoding="utf-8", newline="")
    matrix = tmp_path / "A&B<i>.csv"
    matrix.write_text(MATRIX, encoding="utf-8")
    project = load([drawn, matrix]).project
    told = project.matrices[0]
    responses = tuple(replace(column, tool=_evil(column.tool)) for column in told.responses)
    features = tuple(replace(feature, text=_evil(feature.text)) for feature in told.features)
    project = replace(
        project,
        name=_evil("selection"),
        matrices=(replace(told, responses=responses, features=features),),
        requirements=(Requirement("X&A&B-1", _evil("cross-cutting"), category=_evil("category")),),
    )
    project = edits.add_criterion(project, Criterion("c", _evil("criterion"), values={_evil("Alpha"): 1.0}))
    money = replace(project.decision.money, currency="<b>A&B")
    costs = tuple(CostItem(column.tool, _evil("licence"), amount=at + 1.0) for at, column in enumerate(responses))
    decision = replace(project.decision, money=money, costs=costs)
    return _on_record(replace(project, decision=decision, scenarios=(Scenario(_evil("scenario"), ()),)))


def _on_record(project: Project) -> Project:
    """The project sealed, changed since and decided by people who are called like that."""
    who = {"by": _evil("who"), "reason": _evil("why"), "at": datetime(2026, 11, 29, tzinfo=UTC)}
    sealed_ = sealed(project, **who)  # type: ignore[arg-type]
    changed = explained(edits.set_settings(sealed_, replace(project.settings, must_threshold=0.5)), **who)  # type: ignore[arg-type]
    said = {"tool": _evil("Alpha"), "risks": [_evil("risk")], "conditions": [], "dissent": []}
    decided = recorded(changed, LogKind.DECIDED, **who, **said)  # type: ignore[arg-type]
    return edits.set_settings(decided, replace(project.settings, must_threshold=0.4))


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot, hostile: Project) -> MainWindow:
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000, check_params_cb=None):
        window.session.open(Revision(hostile))
    window.choice.set_process("INC")
    window.choice.set_tool(_evil("Alpha"))
    return window


class _Walk:
    """Looks at all that the application shows; what does not read as it is called is a fault."""

    def __init__(self) -> None:
        self.faults: dict[str, str] = {}
        self.seen: Counter[str] = Counter()

    def look(self, place: str, within: QWidget | None = None) -> None:
        self._place = place
        for widget in widgets_of(within):
            kind = type(widget).__name__
            self._fault(isinstance(widget, QTextEdit), kind, "renders rich text")
            if isinstance(widget, QLabel):
                self._label(kind, widget)
            for said in texts_of(widget):
                self._said(said)

    def _label(self, kind: str, label: QLabel) -> None:
        label.ensurePolished()
        self._fault(label.textFormat() != Qt.TextFormat.PlainText, f"{kind} reads markup", label.text())
        self._fault(bool(label.buddy()) and NAME in label.text(), f"{kind} has a mnemonic", label.text())

    def _said(self, said: Said) -> None:
        kind, text, way = said
        if way == "edited":
            return
        if way == "mnemonic":
            self._fault(NAME in text.replace("&&", ""), f"{kind} has a mnemonic", text)
            text = text.replace("&&", "&")
        if way == "tip":
            lines = text.split("\n")
            self._fault(len(lines) > 40 or max(map(len, lines)) > 250, f"{kind} has no room", text)
        self.seen[kind.split(maxsplit=1)[0]] += NAME in text
        self._fault(bool(ACTING & set(text)), f"{kind} obeys control characters", text)
        self._fault(way != "tip" and FORGED in text.replace("\r", ""), f"{kind} has a forged line", text)

    def _fault(self, fault: bool, what: str, text: str) -> None:
        if fault:
            self.faults.setdefault(f"{what}: {text[:80]!r}", self._place)


def _stages(window: MainWindow) -> Iterator[str]:
    for stage in STAGES:
        window.open_stage(stage.id)
        yield stage.id
        page = window.pages.currentWidget()
        for name in page.ids[1:] if isinstance(page, PageTabs) else ():
            page.show_page(name)
            yield f"{stage.id} {name}"


def _close_dialogs() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
    QApplication.processEvents()


@pytest.mark.slow
def test_no_name_acts_on_any_page(shown: MainWindow, qtbot: QtBot) -> None:
    walk = _Walk()
    for place in _stages(shown):
        qtbot.waitUntil(lambda: not shown.tasks.running, timeout=20_000)
        shown.choice.set_element("INC_log")
        shown.choice.why_asked.emit(Scope(_evil("Alpha")))
        walk.look(place, shown.pages.currentWidget())
    shown.docks.arrange()
    for dock in shown.docks.by_id.values():
        dock.raise_()
        QApplication.processEvents()
    shown.messages.say(Severity.WARNING, f"“{_evil('project')}” cannot be read.", [_evil("detail")])
    walk.look("around the pages")
    assert not walk.faults, "\n".join(f"{place}: {fault}" for fault, place in walk.faults.items())
    assert sum(walk.seen.values()) > 200, walk.seen


def test_no_name_acts_in_any_dialog(shown: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    walk = _Walk()
    shown.open_stage("draw")
    shown.messages.say(Severity.WARNING, _evil("project"), [_evil("detail")])
    opened = {
        "settings": shown.actions_["settings"].trigger,
        "palette": shown.actions_["palette"].trigger,
        "about": shown.actions_["about"].trigger,
        "keyboard": shown.actions_["keyboard"].trigger,
        "details": shown.messages.show_details,
    }
    for name, show in opened.items():
        show()
        walk.look(name)
        assert any(isinstance(each, QDialog) and each.isVisible() for each in QApplication.topLevelWidgets()), name
        _close_dialogs()
    other = tmp_path / "A&B<u>.csv"
    rows = "".join(f'INC-0{at},"{EVIL}",native,none\n' for at in range(1, 4))
    other.write_text(f'ID,Requirement,"A&B <h1> Gamma","Delta"\n{rows}', encoding="utf-8", newline="")
    dialog = open_dialog(shown, qtbot, other)
    if dialog.pages.currentIndex() == 0:
        press(qtbot, dialog, "review")
    for at in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(at)
        walk.look(f"import {dialog.tabs.tabText(at)}")
    _close_dialogs()
    assert not walk.faults, "\n".join(f"{place}: {fault}" for fault, place in walk.faults.items())
    assert sum(walk.seen.values()) > 50, walk.seen


def _found(project: Project, folder: Path) -> list[Found]:
    """Unsaved work of this project, and a record that cannot be read."""
    kept = datetime(2026, 11, 28, tzinfo=UTC)
    record = UnsavedWork(project, folder / "A&B<b>.itsmfit", _evil("work"), kept)
    locks = [QLockFile(str(folder / f"{number}.lock")) for number in range(2)]
    return [Found(folder / "0", locks[0], record), Found(folder / "1", locks[1], None, _evil("problem"))]


def test_no_name_acts_in_the_dialogs_of_pages_and_of_saving(
    shown: MainWindow, hostile: Project, tmp_path: Path
) -> None:
    walk, made = _Walk(), list[QDialog]()
    other = replace(hostile, name=_evil("other"), requirements=(), scenarios=())
    sides = Sides(_evil("mine"), _evil("theirs"), "only mine", "only theirs")
    question = DifferencesQuestion(_evil("title"), _evil("text"), sides, (), "Close")
    copy = SafetyCopy(tmp_path / "copy", datetime(2026, 11, 28, tzinfo=UTC), 1)
    versions = VersionsDialog([copy], print, print, shown.look, shown, compare_drawn=print)
    versions.tell(copy, _evil("problem"), usable=False)
    gaps = [GapChange(None, Gap(_evil("Alpha"), "X&A&B-1", owner=_evil("owner"), note=_evil("note")))]
    issue = Issue(Severity.WARNING, _evil("file"), "A1", _evil("issue"))
    made += [
        RecoveryDialog(_found(hostile, tmp_path), print, shown),
        DifferencesDialog(question, differences(hostile, other), shown.look, shown),
        versions,
        PlacesDialog(hostile, _evil("rows"), (), shown),
        ReferenceDialog(hostile, (), shown),
        WeightsDialog([(_evil("row"), 1.0), (_evil("second"), 2.0)], _evil("rows"), shown),
        DiffDialog(gaps, [issue], _evil("file"), shown.look, shown),
    ]
    for dialog in made:
        dialog.open()
        walk.look(type(dialog).__name__)
        dialog.reject()
        dialog.deleteLater()
    assert not walk.faults, "\n".join(f"{place}: {fault}" for fault, place in walk.faults.items())
    assert sum(walk.seen.values()) > 50, walk.seen


def test_no_name_acts_in_what_goes_on_record(shown: MainWindow, qtbot: QtBot) -> None:
    walk = _Walk()
    shown.explaining.ask(lambda: None)
    qtbot.waitUntil(lambda: not shown.tasks.running, timeout=20_000)
    walk.look("explain changes")
    _close_dialogs()
    page = shown.show_baseline()
    for ask in (page.ask_to_seal, page.ask_to_withdraw, page.verify_log):
        ask()
        walk.look("what goes on record")
        _close_dialogs()
    assert not walk.faults, "\n".join(f"{place}: {fault}" for fault, place in walk.faults.items())


def test_no_name_acts_in_an_answer_by_hand_or_in_a_menu_that_pops_up(shown: MainWindow) -> None:
    walk = _Walk()
    shown.open_stage("draw")
    shown._element_menu("INC_log", QPoint(10, 10))
    _look_at_menu(walk, "menu of a step")
    shown.open_stage("tools")
    answers = shown.findChild(AnswersPage)
    assert isinstance(answers, AnswersPage)
    QApplication.processEvents()
    table = answers.table
    table.setCurrentIndex(table.table.index(0, len(table.table.columns) - 1))
    answers.menu(QPoint(10, 10))
    _look_at_menu(walk, "menu of an answer")
    answers.answer()
    walk.look("answer")
    _close_dialogs()
    for stage in ("require", "match", "fit"):
        shown.open_stage(stage)
        page = shown.pages.currentWidget()
        for name in page.ids if isinstance(page, PageTabs) else ("",):
            if isinstance(page, PageTabs):
                page.show_page(name)
            QApplication.processEvents()
            for view in shown.pages.currentWidget().findChildren(TableView):
                if view.isVisible() and view.table.shown:
                    _right_click(walk, view, f"menu of {view.accessibleName()}")
    assert not walk.faults, "\n".join(f"{place}: {fault}" for fault, place in walk.faults.items())
    assert walk.seen["QAction"] > 10, walk.seen


@pytest.mark.slow
def test_no_name_acts_in_a_menu_of_headings(shown: MainWindow) -> None:
    walk, opened = _Walk(), Counter[str]()
    for place in _stages(shown):
        QApplication.processEvents()
        for view in shown.pages.currentWidget().findChildren(TableView):
            header = view.horizontalHeader()
            for column in range(header.count() if view.isVisible() else 0):
                at = QPoint(header.sectionViewportPosition(column) + 2, 2)
                header.customContextMenuRequested.emit(at)
                if QApplication.activePopupWidget() is not None:
                    opened[place] += 1
                    _look_at_menu(walk, f"menu of a heading, {place}")
    assert not walk.faults, "\n".join(f"{place}: {fault}" for fault, place in walk.faults.items())
    assert opened["tools"] > 3, opened
    assert walk.seen["QAction"] > 4, walk.seen


def test_no_name_acts_where_all_likely_matches_are_accepted(shown: MainWindow) -> None:
    from itsm_fit.importing.matching import Suggestion

    texts = {number: _evil(f"{word} tickets") for number, word in enumerate(("Register", "Escalate", "Close"), 1)}
    rows = tuple(
        FeatureToMatch(f"{EVIL}!{EVIL}!B{number}", _evil(str(number)), text, EVIL, (EVIL,))
        for number, text in texts.items()
    )
    requirements = tuple((_evil(f"INC-{number}"), text) for number, text in texts.items())
    matching = Matching(rows, requirements, {}, frozenset(), frozenset(), gather(Project()))
    found = {
        row.words: [Suggestion(requirement, 0.9, (EVIL, "tickets"), 0.99)]
        for row, (requirement, _) in zip(rows, requirements, strict=True)
    }
    dialog, walk = BulkDialog(matching, found, shown.look, shown), _Walk()
    dialog.open()
    assert len(dialog.rows) == len(rows)
    walk.look("bulk", dialog)
    dialog.reject()
    dialog.deleteLater()
    assert not walk.faults, "\n".join(walk.faults)
    assert walk.seen["TableView"] > 10, walk.seen


def test_no_name_acts_in_a_menu_of_the_import(shown: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "A&B<u>.csv"
    rows = "".join(f'INC-0{at},"{EVIL}","{EVIL}",none\n' for at in range(1, 4))
    other.write_text(f'ID,Requirement,"A&B <h1> Gamma","Delta"\n{rows}', encoding="utf-8", newline="")
    dialog, walk = open_dialog(shown, qtbot, other), _Walk()
    press(qtbot, dialog, "review")
    dialog.tabs.setCurrentWidget(dialog.cells)
    QApplication.processEvents()
    view = dialog.cells.view
    for row in range(2):
        for column in range(view.cells.columnCount()):
            at = view.visualRect(view.cells.index(row, column)).center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
            QApplication.sendEvent(view.viewport(), event)
            _look_at_menu(walk, "menu of a cell")
            view.ask_column(column, QPoint(10, 10))
            _look_at_menu(walk, "menu of a column")
        view.ask_row(row, QPoint(10, 10))
        _look_at_menu(walk, "menu of a row")
    words = dialog.words
    walk.look("answer words", words)
    dialog.tabs.setCurrentWidget(words)
    QApplication.processEvents()
    for row in words.table.table.shown:
        words.ask(row)
        _look_at_menu(walk, "meanings of a word")
    _close_dialogs()
    assert not walk.faults, "\n".join(f"{place}: {fault}" for fault, place in walk.faults.items())
    assert walk.seen["_WordTable"] > 0, walk.seen


def _right_click(walk: _Walk, view: TableView[object], place: str) -> None:
    view.setCurrentIndex(view.table.index(0, 0))
    at = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    if QApplication.activePopupWidget() is not None:
        _look_at_menu(walk, place)


def _look_at_menu(walk: _Walk, place: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), place
    walk.look(place, menu)
    menu.close()


def test_a_tool_takes_the_name_of_another_as_it_is_where_that_is_shown_on_one_line(
    shown: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("ID,Requirement,Gamma\nINC-01,Register,native\nINC-02,Hand over,none\n", encoding="utf-8")
    dialog = open_dialog(shown, qtbot, other)
    press(qtbot, dialog, "review")
    dialog.tabs.setCurrentWidget(dialog.names)
    box = dialog.names.boxes[0]
    told: list[str] = []
    dialog.names.named.connect(lambda _drafts, _tool, name: told.append(name))
    box.setCurrentIndex(box.findText(one_line(_evil("Alpha"))))
    assert told == [_evil("Alpha")]
    QApplication.processEvents()
    assert box.currentText() == one_line(_evil("Alpha"))
    _close_dialogs()


def test_a_message_breaks_no_line_for_a_name(window: MainWindow) -> None:
    window.messages.error(_evil("error"))
    assert "\n" not in window.messages.text.text()
    window.messages.show_message(Message(Severity.INFO, _evil("told"), under=(_evil("first"), _evil("second"))))
    assert window.messages.text.text().count("\n") == 2


def test_a_choice_of_a_cell_shows_a_name_on_one_line_and_writes_it_as_it_is(qtbot: QtBot) -> None:
    class Cell(ChoiceCell):
        choices = ("", EVIL)

    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    table.setItem(0, 0, QTableWidgetItem(""))
    cell = Cell(table)
    index = table.model().index(0, 0)
    editor = cell.createEditor(table, QStyleOptionViewItem(), index)
    assert isinstance(editor, QComboBox)
    assert editor.itemText(1) == one_line(EVIL)
    editor.setCurrentIndex(1)
    cell.setModelData(editor, table.model(), index)
    assert index.data(Qt.ItemDataRole.EditRole) == EVIL


def _tip_shown(widget: QWidget, at: QPoint) -> QLabel:
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    tips = [each for each in QApplication.allWidgets() if each.objectName() == "qtooltip_label" and each.isVisible()]
    assert len(tips) == 1
    tip = tips[0]
    assert isinstance(tip, QLabel)
    return tip


def test_tool_tips_message_boxes_and_questions_show_markup_as_text(window: MainWindow, qtbot: QtBot) -> None:
    from ui.widgets.fields import LineField

    field = LineField("name")
    qtbot.addWidget(field)
    field.setToolTip("<h1>A&B</h1>")
    field.show()
    tip = _tip_shown(field, QPoint(3, 3))
    assert tip.textFormat() == Qt.TextFormat.PlainText
    assert tip.sizeHint().height() < 2 * tip.fontMetrics().height() + 20
    field.setToolTip("<b>other</b>")
    assert _tip_shown(field, QPoint(3, 3)).textFormat() == Qt.TextFormat.PlainText
    QToolTip.hideText()
    box, question = QMessageBox(window), QInputDialog(window)
    box.setText(_evil("box"))
    question.setLabelText(_evil("question"))
    for each in (box, question):
        each.open()
        formats = {part.textFormat() for part in each.findChildren(QLabel)}
        assert formats == {Qt.TextFormat.PlainText}
        each.reject()


def test_a_question_names_its_project_on_one_line(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    Dialogs(window).unsaved(_evil("project"))
    assert len(asked) == 1
    assert "\n" not in asked[0]
    assert not ACTING & set(asked[0])


def test_a_menu_of_a_tool_shows_its_name(shown: MainWindow) -> None:
    shown.open_stage("tools")
    page, menu = shown.findChild(AnswersPage), QMenu(shown)
    assert isinstance(page, AnswersPage)
    page.actions_.fill(menu, _evil("Beta"))
    inner = [action.menu() for action in menu.actions()]
    actions = [*menu.actions(), *(entry for each in inner if isinstance(each, QMenu) for entry in each.actions())]
    texts = [action.text() for action in actions]
    named = [text for text in texts if "<h1>" in text]
    assert any(text.startswith("Re&name <h1>A&&B</h1>") for text in named), named
    assert all("A&&B" in text for text in named)


def test_a_scatter_of_costs_shows_currencies_and_tools_as_text(shown: MainWindow, qtbot: QtBot) -> None:
    from ui.stages.fit.scatter import Scatter, ToolPoint

    scatter = Scatter(shown.look)
    qtbot.addWidget(scatter)
    points = [ToolPoint(_evil(name), at, 0.5, 0.7, True) for at, name in enumerate(("Alpha", "Beta"), 1)]
    scatter.show_points(points, "Cost in <b>A&B</b>", "Fit")
    texts = [item.toPlainText() for item in scatter.scene().items() if isinstance(item, QGraphicsTextItem)]
    assert any("<b>A&B</b>" in text for text in texts)
    assert sum("<h1>A&B" in text for text in texts) == 2


def test_a_scatter_that_is_closed_before_its_names_stand_places_none(shown: MainWindow, qtbot: QtBot) -> None:
    from ui.stages.fit.scatter import Scatter, ToolPoint

    scatter = Scatter(shown.look)
    scatter.show_points([ToolPoint("Alpha", 1.0, 0.5, 0.7, True)], "Cost", "Fit")
    with qtbot.captureExceptions() as exceptions:
        scatter.close()
        qtbot.wait(60)
    assert exceptions == []
