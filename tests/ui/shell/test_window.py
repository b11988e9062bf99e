"""Looking around in a scored selection with mouse and keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from window_kit import Answers, model

from itsm_fit.findings import Severity
from itsm_fit.model.edits import remove_matrix, rename_node
from itsm_fit.resources import folder
from itsm_fit.scoring.figures import Outcome
from ui.panels.inspector.asked import AskedTable
from ui.panels.inspector.parts import RequirementCard
from ui.shell.actions import SPECS
from ui.shell.main_window import MainWindow
from ui.shell.rail import Rail, StageState
from ui.shell.settings_dialog import SettingsDialog
from ui.widgets.command_palette import CommandPalette
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look

_WAIT_MS = 20_000
CTRL = Qt.KeyboardModifier.ControlModifier


def _texts(window: MainWindow) -> str:
    """All that the inspector says."""
    QApplication.processEvents()
    page = window.panels.inspector.page
    fields = [each.text() for each in page.findChildren(QLineEdit)]
    chosen = [each.currentText() for each in page.findChildren(QComboBox)]
    return "\n".join([*fields, *chosen, *(label.text() for label in page.findChildren(QLabel))])


def _shown(window: MainWindow, qtbot: QtBot, panel: str) -> list[Any]:
    """The rows of a panel once it has been filled."""
    wanted: LazyPanel = window.stages.fit.overview if panel == "overview" else getattr(window.panels, panel)
    qtbot.waitUntil(lambda: not wanted._stale and wanted.isVisible())
    rows: list[Any] = wanted.table.table.shown  # type: ignore[attr-defined]
    return rows


def _rescored(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.fit_is_current and not window.tasks.running, timeout=_WAIT_MS)


def test_an_opened_selection_is_ranked_and_painted_by_its_leader(selection: MainWindow, qtbot: QtBot) -> None:
    assert [(tool.name, tool.rank, tool.eligible) for tool in _shown(selection, qtbot, "ranking")] == [
        ("Alpha", 1, Outcome.YES),
        ("Beta", 2, Outcome.NO),
    ]
    assert selection.choice.tool == "Alpha"
    view = selection.draw.view
    assert view is not None
    assert {"INC_log", "INC_solve"} <= set(view.drawing.figure)


def test_a_row_of_the_ranking_paints_the_drawing_by_that_tool(selection: MainWindow, qtbot: QtBot) -> None:
    _shown(selection, qtbot, "ranking")
    table = selection.panels.ranking.table
    place = table.visualRect(table.table.index(1, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selection.choice.tool == "Beta"
    assert selection.draw.strip.tools.currentData() == "Beta"
    view = selection.draw.view
    assert view is not None
    assert view.drawing.figure["INC_solve"].mark.outcome is Outcome.NO  # type: ignore[attr-defined]


def test_a_step_clicked_on_the_drawing_tells_what_it_asks_and_why_it_is_not_carried(
    selection: MainWindow, qtbot: QtBot
) -> None:
    selection.choice.set_tool("Beta")
    view = selection.draw.view
    assert view is not None
    place = view.mapFromScene(view.drawing.figure["INC_solve"].body.center())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    said = _texts(selection)
    assert "Solve incident" in said
    assert "User task\nExpert" in said
    assert "✗ not carried" in said
    assert "The must INC-02 is unmet" in said
    assert "“none”" in said
    assert "vendors.csv · vendors · D3" in said


def test_nothing_selected_tells_how_the_process_runs(selection: MainWindow) -> None:
    selection.choice.set_element("")
    said = _texts(selection)
    assert "Completes" in said
    assert "Service desk → Expert" in said


def test_no_tool_shows_the_plain_drawing(selection: MainWindow, qtbot: QtBot) -> None:
    assert selection.legend.isVisible()
    selection.actions_["no_tool"].trigger()
    assert selection.choice.tool == ""
    assert selection.draw.strip.tools.currentText() == "No tool: the plain drawing"
    assert not selection.legend.isVisible()


def test_enter_on_a_ranking_figure_leads_to_its_processes_its_steps_and_their_answers(
    selection: MainWindow, qtbot: QtBot
) -> None:
    _shown(selection, qtbot, "ranking")
    ranking = selection.panels.ranking.table
    ranking.setCurrentIndex(ranking.table.index(1, 4))
    qtbot.keyClick(ranking, Qt.Key.Key_Return)
    assert selection.pages.currentWidget() is selection.stages.fit
    _shown(selection, qtbot, "overview")
    heat = selection.stages.fit.overview.table
    heat.setCurrentIndex(heat.table.index(0, 1))
    qtbot.keyClick(heat, Qt.Key.Key_Return)
    assert [row.name for row in heat.table.shown] == ["Log incident", "Solve incident"]
    heat.setCurrentIndex(heat.table.index(1, 1))
    qtbot.keyClick(heat, Qt.Key.Key_Return)
    assert [row.id for row in heat.table.shown] == ["INC-02", "INC-03"]
    heat.setCurrentIndex(heat.table.index(1, 1))
    qtbot.keyClick(heat, Qt.Key.Key_Return)
    rows = _shown(selection, qtbot, "answers")
    assert [(row.requirement.id, row.tool, row.answer.source) for row in rows] == [
        ("INC-03", "Beta", "vendors.csv!vendors!D4"),
    ]


def test_enter_on_a_must_figure_shows_the_musts_it_counts(selection: MainWindow, qtbot: QtBot) -> None:
    _shown(selection, qtbot, "ranking")
    ranking = selection.panels.ranking.table
    ranking.setCurrentIndex(ranking.table.index(1, 5))
    qtbot.keyClick(ranking, Qt.Key.Key_Return)
    assert [row.requirement.id for row in _shown(selection, qtbot, "answers")] == ["INC-02"]


def test_a_page_that_is_asked_for_comes_to_the_front_with_its_stage(selection: MainWindow) -> None:
    selection.choice.page_asked.emit("fit", "money")
    assert selection.pages.currentWidget() is selection.stages.fit
    assert selection.stages.fit.current == "money"
    selection.choice.page_asked.emit("require", "")
    assert selection.rail.stage == "require"


def test_a_log_dropped_anywhere_is_replayed_and_any_other_table_is_imported(
    selection: MainWindow, qtbot: QtBot
) -> None:
    samples = folder("sample_models") / "small"
    selection.drops.dropped.emit([samples / "incident-tickets.csv"])
    tickets = selection.stages.value.tickets
    qtbot.waitUntil(lambda: tickets.shown is not None, timeout=20_000)
    assert selection.pages.currentWidget() is selection.stages.value
    assert tickets.isVisible()
    with qtbot.waitSignal(selection.files.sheets_asked, timeout=20_000):
        selection.drops.dropped.emit([samples / "vendors.xlsx"])


def test_a_requirement_card_compares_all_tools(selection: MainWindow, qtbot: QtBot) -> None:
    selection.choice.set_element("INC_log")
    QApplication.processEvents()
    card = selection.panels.inspector.page.findChild(RequirementCard)
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert [(row.tool, row.answer.raw) for row in _shown(selection, qtbot, "answers")] == [
        ("Alpha", "native"),
        ("Beta", "native"),
    ]


def test_a_finding_leads_to_its_element_on_the_right_drawing(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "endless.bpmn"
    path.write_text(model("ODD", "odd", end=False), encoding="utf-8")
    selection.files.add([path])
    qtbot.waitUntil(lambda: "ODD" in selection.session.project.processes, timeout=_WAIT_MS)
    _rescored(selection, qtbot)
    selection.choice.set_process("INC")
    selection.docks.front("findings")
    _shown(selection, qtbot, "findings")
    table = selection.panels.findings.table
    row = next(at for at, note in enumerate(table.table.shown) if note.rule == "no-end")
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.table.index(row, 1)).center()
    )
    assert selection.choice.process == "ODD"
    view = selection.draw.view
    assert view is not None
    assert view.document is not None
    assert view.document.name == "endless.bpmn"
    assert "no end event" in _texts(selection)


def test_findings_can_be_narrowed_to_a_severity(selection: MainWindow, qtbot: QtBot, change: Path) -> None:
    selection.files.add([change])
    qtbot.waitUntil(lambda: "CHG" in selection.session.project.processes, timeout=_WAIT_MS)
    _rescored(selection, qtbot)
    selection.docks.front("findings")
    before = list(_shown(selection, qtbot, "findings"))
    infos = [note for note in before if note.severity is Severity.INFO]
    assert infos
    selection.panels.findings.switches[Severity.INFO].click()
    assert selection.panels.findings.table.table.shown == [note for note in before if note not in infos]


@pytest.mark.usefixtures("dressed")
def test_a_panel_that_stands_alone_has_a_title_to_close_it_by(selection: MainWindow, qtbot: QtBot) -> None:
    answers = selection.docks.by_id["answers"]
    selection.open_stage("draw")
    qtbot.waitUntil(lambda: answers.titleBarWidget() is not None)  # among tabs the tab is its title
    selection.open_stage("fit")
    selection.docks.front("answers")
    qtbot.waitUntil(lambda: answers.isVisible() and answers.titleBarWidget() is None)


def test_questions_put_the_open_musts_first(selection: MainWindow, qtbot: QtBot, change: Path) -> None:
    selection.files.add([change])
    qtbot.waitUntil(lambda: "CHG" in selection.session.project.processes, timeout=_WAIT_MS)
    _rescored(selection, qtbot)
    selection.docks.front("questions")
    ids = [row.requirement.id for row in _shown(selection, qtbot, "questions")]
    assert sorted(ids) == ["CHG-01"] * 2 + ["CHG-02"] * 2 + ["CHG-03"] * 2
    assert ids[-2:] == ["CHG-03", "CHG-03"]


def test_settings_are_one_step_of_undo_and_rescore(selection: MainWindow, qtbot: QtBot) -> None:
    selection.actions_["settings"].trigger()
    dialog = selection.findChild(SettingsDialog)
    dialog.decision.setCurrentIndex(dialog.decision.findData("end_to_end"))
    dialog.must.setValue(55)
    weight, volume = dialog.spins["INC"]
    weight.setValue(3)
    volume.setValue(1200)
    dialog.accept()
    project = selection.session.project
    assert (project.settings.decision, project.settings.must_threshold) == ("end_to_end", 0.55)
    assert (project.processes["INC"].weight, project.processes["INC"].cases_per_month) == (3.0, 1200.0)
    _rescored(selection, qtbot)
    selection.session.stack.undo()
    assert selection.session.project.settings.must_threshold == 0.7
    assert selection.session.project.processes["INC"].cases_per_month is None


def test_an_answer_word_read_otherwise_changes_the_scores(selection: MainWindow, qtbot: QtBot) -> None:
    from itsm_fit.model.tool import Level

    selection.show_stage("tools")
    assert [(row.word, row.meaning) for row in selection.stages.tool_files.words.table.shown] == [
        ("native", Level.NATIVE),
        ("none", Level.NONE),
    ]
    matrix = selection.session.project.matrices[0]
    selection.stages.tool_files.meaning_asked.emit(matrix, "none", Level.NATIVE)
    _rescored(selection, qtbot)
    fit = selection.session.fit
    assert fit is not None
    assert fit.tool_by_name["Beta"].eligible is Outcome.YES


def test_delete_takes_a_file_out_and_undo_brings_it_back(selection: MainWindow, qtbot: QtBot) -> None:
    selection.show_stage("tools")
    files = selection.stages.tool_files.files
    files.go_to(lambda row: row.name == "vendors.csv")
    qtbot.keyClick(files, Qt.Key.Key_Delete)
    assert selection.session.project.tool_names == ()
    selection.session.stack.undo()
    assert selection.session.project.tool_names == ("Alpha", "Beta")


def test_a_model_taken_out_leaves_the_list_and_its_tab_and_undo_brings_it_back(
    selection: MainWindow, qtbot: QtBot, change: Path
) -> None:
    selection.files.add([change])
    qtbot.waitUntil(lambda: "CHG" in selection.session.project.processes, timeout=_WAIT_MS)
    selection.choice.set_process("CHG")
    selection.choice.set_element("CHG_log")
    selection.actions_["remove"].trigger()
    assert [row.id for row in selection.panels.processes.table.table.shown] == ["INC"]
    assert (selection.choice.process, selection.choice.element) == ("INC", "")
    _rescored(selection, qtbot)
    selection.session.stack.undo()
    assert [row.id for row in selection.panels.processes.table.table.shown] == ["INC", "CHG"]


def test_the_last_file_taken_out_leads_back_to_how_to_begin(window: MainWindow, qtbot: QtBot, incident: Path) -> None:
    window.files.open([incident])
    _rescored(window, qtbot)
    window.actions_["remove"].trigger()
    assert window.pages.currentWidget() is window.welcome
    window.session.stack.undo()
    assert window.pages.currentWidget() is window.draw


def test_every_action_has_an_icon_once_they_are_loaded(window: MainWindow) -> None:
    window.load_icons()
    assert [spec.id for spec in SPECS if window.actions_[spec.id].icon().isNull()] == []


def test_the_rail_says_the_state_of_each_stage(selection: MainWindow) -> None:
    assert selection.rail.buttons["tools"].accessibleName() == "Tools: 2\N{NO-BREAK SPACE}tools"
    assert selection.rail.buttons["report"].accessibleName() == "Report: ready"
    assert "Alpha" in selection.rail.buttons["fit"].accessibleName()


class _LaidOut(QObject):
    """Counts how often a widget is asked to lay itself out."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


@pytest.mark.usefixtures("dressed")
def test_an_edit_that_is_scored_lays_the_window_out_not_once(selection: MainWindow, qtbot: QtBot) -> None:
    """Else docks, their tabs and the canvas would be placed and painted anew, several times.

    Work that takes long is told in a strip with room of its own: a busy machine must not bring it into this.
    """
    selection.progress._later.setInterval(60_000)
    process = next(iter(selection.session.project.processes))
    selection.choice.reveal(process, "INC_log")

    def rename(name: str) -> None:
        selection.session.edit("Rename", lambda project: rename_node(project, process, "INC_log", name))
        _rescored(selection, qtbot)
        QApplication.processEvents()

    rename("Note")  # what belongs to opening the project is through then
    report, said = selection.rail.buttons["report"], list[str]()
    selection.session.project_changed.connect(lambda: said.append(report.text()))
    asked = _LaidOut(selection)
    rename("Write down")
    assert [*said, report.text()] == ["Report\nnot scored", "Report\nready"]
    assert asked.count == 0


@pytest.mark.usefixtures("dressed")
def test_a_stage_that_comes_to_have_a_state_has_room_for_it(window: MainWindow) -> None:
    button = window.rail.buttons["report"]
    window.rail.set_states({"report": StageState("ready", "ready")})
    assert button.minimumHeight() >= button.sizeHint().height()


@pytest.mark.usefixtures("dressed")
def test_every_stage_is_in_sight_however_low_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    """First the buttons close up; where that is not enough, their states are told by their tips and names alone."""
    rail = Rail(Look(QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat)))
    qtbot.addWidget(rail)
    rail.set_states(dict.fromkeys(rail.buttons, StageState("12 · 3 ⚠", "12 processes, 3 warnings")))
    rail.show()
    heights, shown = [], []
    for height in (800, 590, rail.minimumSizeHint().height()):
        rail.resize(rail.width(), height)
        QApplication.processEvents()
        last = rail.buttons["report"]
        assert last.geometry().bottom() < height
        assert all(button.height() >= button.sizeHint().height() for button in rail.buttons.values())
        heights.append(last.height())
        shown.append("3 ⚠" in last.text())
        assert last.accessibleName() == "Report: 12 processes, 3 warnings"
    assert heights == sorted(heights, reverse=True)
    assert shown == [True, True, False]


def test_control_k_finds_steps_tools_and_actions_by_a_few_letters(selection: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(selection, Qt.Key.Key_K, CTRL)
    palette = selection.findChild(CommandPalette)
    qtbot.keyClicks(palette.line, "solve")
    assert (palette.found[0].title, palette.found[0].detail) == ("Solve incident", "step in incident")
    assert {entry.detail for entry in palette.found[1:]} == {"asked by Solve incident"}
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert (selection.choice.process, selection.choice.element) == ("INC", "INC_solve")


def test_every_menu_fits_on_a_small_screen(selection: MainWindow) -> None:
    selection.look.choose("light")  # the style sheet gives entries their height
    heights = {name: menu.sizeHint().height() for name, menu in selection.menu_by_name.items()}
    assert max(heights.values()) <= 720 - selection.menuBar().height(), heights


def test_every_action_has_a_place_in_a_menu_and_a_shortcut_only_once(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_processes_are_found_by_a_few_letters(selection: MainWindow, qtbot: QtBot, change: Path) -> None:
    selection.files.add([change])
    qtbot.waitUntil(lambda: "CHG" in selection.session.project.processes, timeout=_WAIT_MS)
    search = selection.panels.processes.search
    qtbot.keyClicks(search, "chan")
    assert [row.name for row in selection.panels.processes.table.table.shown] == ["change"]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert selection.choice.process == "CHG"
    assert selection.draw.tabs.count() == 2


def test_control_page_down_goes_through_the_processes(selection: MainWindow, qtbot: QtBot, change: Path) -> None:
    selection.files.add([change])
    qtbot.waitUntil(lambda: "CHG" in selection.session.project.processes, timeout=_WAIT_MS)
    selection.choice.set_process("INC")
    for expected in ("CHG", "INC"):
        qtbot.keyClick(selection, Qt.Key.Key_PageDown, CTRL)
        assert selection.choice.process == expected


@pytest.mark.usefixtures("dressed")
def test_a_tab_can_be_closed_but_the_last_offers_no_cross(selection: MainWindow, qtbot: QtBot, change: Path) -> None:
    selection.files.add([change])
    qtbot.waitUntil(lambda: "CHG" in selection.session.project.processes, timeout=_WAIT_MS)
    selection.choice.set_process("CHG")
    assert selection.draw.tabs.tabsClosable()
    selection.draw.tabs.tabCloseRequested.emit(selection.draw.tabs.currentIndex())
    assert (selection.draw.tabs.count(), selection.draw.tabs.tabsClosable()) == (1, False)
    assert selection.choice.process == "INC"


@pytest.mark.usefixtures("dressed")
def test_the_theme_can_be_chosen_and_is_remembered(window: MainWindow, settings: QSettings, answers: Answers) -> None:
    window.look.choose("dark")
    assert window.look.theme.name == "dark"
    assert settings.value("theme") == "dark"
    window.look.choose("light")
    assert window.look.theme.name == "light"
    window.look.choose("system")


def test_an_error_nobody_foresaw_is_a_sentence_and_the_work_stays(selection: MainWindow) -> None:
    selection.unforeseen(RuntimeError("boom"))
    message = selection.messages.current
    assert message is not None
    assert "your work is kept" in message.text
    assert "boom" not in message.text
    assert list(selection.session.project.processes) == ["INC"]


def test_closing_a_message_shows_the_one_before(window: MainWindow, qtbot: QtBot) -> None:
    window.messages.error("First.")
    window.messages.error("Second.")
    window.messages.close_button.click()
    assert window.messages.text.text() == "First."
    window.messages.close_button.click()
    assert not window.messages.isVisible()


@pytest.mark.usefixtures("dressed")
def test_the_layout_comes_back_where_it_was(
    qtbot: QtBot, settings: QSettings, answers: Answers, incident: Path, matrix: Path
) -> None:
    def opened() -> MainWindow:
        made = MainWindow(settings, answers)
        qtbot.addWidget(made)
        made.show()
        made.files.open([incident, matrix])
        qtbot.waitUntil(lambda: made.session.fit is not None, timeout=_WAIT_MS)
        return made

    first = opened()
    first.docks.by_id["processes"].hide()
    first.session.stack.setClean()
    first.close()
    second = opened()
    assert not second.docks.by_id["processes"].isVisible()
    assert second.docks.by_id["inspector"].isVisible()


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("size", [(1280, 720), (3840, 2160)])
def test_the_window_takes_any_size_from_small_to_4k(selection: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    selection.resize(*size)
    qtbot.wait(20)
    assert (selection.width(), selection.height()) == size
    view = selection.draw.view
    assert view is not None
    assert view.width() > 300
    assert view.mapTo(selection, QPoint(0, 0)).y() < selection.height()


def test_a_scoring_that_was_stopped_can_be_taken_up_again(selection: MainWindow, qtbot: QtBot) -> None:
    selection.session.edit("Rename", lambda project: rename_node(project, "INC", "INC_log", "Other"))
    selection.session.score()
    selection.tasks.give_up(selection.tasks.running[-1])
    assert "The scoring was stopped" in selection.messages.text.text()
    selection.session._set_fit(None)
    selection.messages.offer.click()
    _rescored(selection, qtbot)
    assert not selection.messages.isVisible()


def test_a_reference_spelled_otherwise_still_shows_its_requirement(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, incident: Path, matrix: Path
) -> None:
    text = model("CHG", "change").replace(
        '<bpmn:startEvent id="CHG_start" name="Call"/>',
        '<bpmn:startEvent id="CHG_start" name="Call"><bpmn:extensionElements>'
        '<fit:requirementRef id=" inc-01 "/></bpmn:extensionElements></bpmn:startEvent>',
    )
    path = tmp_path / "referring.bpmn"
    path.write_text(text, encoding="utf-8")
    window.files.open([incident, path, matrix])
    _rescored(window, qtbot)
    window.choice.reveal("CHG", "CHG_start")
    assert "Register a ticket" in _texts(window)


@pytest.mark.usefixtures("dressed")
def test_a_fitted_drawing_stays_fitted_until_the_user_zooms(selection: MainWindow, qtbot: QtBot) -> None:
    view = selection.draw.view
    assert view is not None

    def all_in_sight() -> bool:
        seen = view.mapToScene(view.viewport().rect()).boundingRect()
        return bool(seen.contains(view.drawing.extent()))

    qtbot.waitUntil(all_in_sight)
    selection.resize(1150, 680)
    qtbot.waitUntil(all_in_sight)
    selection.actions_["zoom_in"].trigger()
    zoomed = view.zoom_factor()
    selection.resize(1280, 720)
    qtbot.wait(50)
    assert view.zoom_factor() == zoomed
    selection.actions_["fit_all"].trigger()
    assert all_in_sight()


@pytest.mark.usefixtures("dressed")
def test_a_drawing_follows_a_window_that_grows_at_once_after_opening(selection: MainWindow, qtbot: QtBot) -> None:
    view = selection.draw.view
    assert view is not None
    qtbot.wait(20)
    selection.resize(700, 500)
    qtbot.wait(20)
    small = view.zoom_factor()
    selection.resize(1600, 900)
    qtbot.waitUntil(lambda: view.zoom_factor() > small)


def test_the_first_tools_to_come_bring_their_leader_onto_the_drawing(selection: MainWindow, qtbot: QtBot) -> None:
    matrix = selection.session.project.matrices[0]
    leader = selection.session.fit.tools[0].name
    selection.session.edit("Take the answers out", lambda project: remove_matrix(project, matrix))
    qtbot.waitUntil(lambda: selection.session.fit is not None and not selection.session.fit.tools)
    assert selection.choice.tool == ""
    selection.session.stack.undo()
    qtbot.waitUntil(lambda: selection.choice.tool == leader)


def test_a_new_name_leaves_tables_and_choices_alone_that_do_not_show_it(selection: MainWindow, qtbot: QtBot) -> None:
    selection.choice.set_tool("Alpha")
    selection.choice.reveal("INC", "INC_log")
    _shown(selection, qtbot, "ranking")
    selection.panels.ranking.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    QApplication.processEvents()
    asked = selection.panels.inspector.page.findChild(AskedTable)
    assert isinstance(asked, AskedTable)
    assert [row.steps for row in asked.table.shown] == [("Log incident",)]
    tables = [selection.panels.ranking.table.table, selection.panels.processes.table.table, asked.table]
    boxes = [selection.draw.strip.tools, selection.comparing.strip.tools, selection.comparing.strip.promises]
    told: list[object] = []
    for its in [*tables, *(box.model() for box in boxes)]:
        for signal in (its.modelReset, its.dataChanged, its.rowsInserted, its.rowsRemoved):
            signal.connect(lambda *_, its=its: told.append(its))
    selection.session.edit("Rename", lambda project: rename_node(project, "INC", "INC_solve", "Other"))
    _rescored(selection, qtbot)
    _shown(selection, qtbot, "ranking")
    QApplication.processEvents()
    assert told == []
    assert selection.panels.ranking.table.table.shown[0].name == "Beta"
    selection.session.edit("Rename", lambda project: rename_node(project, "INC", "INC_log", "Take down"))
    _rescored(selection, qtbot)
    qtbot.waitUntil(lambda: bool(told))
    assert set(told) == {asked.table}
