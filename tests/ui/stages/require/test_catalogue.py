"""Requirements are chosen from a catalogue in the window, filled in, and known as a template's until confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.language import speaking
from itsm_fit.model.report_look import ReportLook
from itsm_fit.model.requirement import Priority
from itsm_fit.model.template import unedited
from itsm_fit.translations import language_of
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.shell.templates import templates
from ui.stages.require.catalogue_dialog import CatalogueDialog

_TAKE, _KNOCK_OUT = 0, 4


@pytest.fixture
def offered(window: MainWindow, qtbot: QtBot) -> Iterator[CatalogueDialog]:
    window.commands.draw_new()
    window.actions_["catalogue"].trigger()
    qtbot.waitUntil(lambda: window.stages.catalogues.dialog is not None, timeout=10_000)
    dialog = window.stages.catalogues.dialog
    assert dialog is not None
    yield dialog
    if window.stages.catalogues.dialog is not None:
        dialog.reject()


def row_of(dialog: CatalogueDialog, entry: str) -> int:
    return [each.id for each in dialog.catalogue.entries].index(entry)


def test_what_is_chosen_comes_with_its_values_as_one_step_of_undo(window: MainWindow, offered: CatalogueDialog) -> None:
    steps = window.session.stack.count()
    offered.choose("NFR-LOG-03")
    assert {each.id for each in offered.choice.entries} == {"NFR-LOG-01", "NFR-LOG-03"}
    assert not offered.fields["log_minutes"].isHidden()
    offered.fields["log_minutes"].setText("5")
    offered.table.item(row_of(offered, "NFR-LOG-01"), _KNOCK_OUT).setCheckState(Qt.CheckState.Checked)
    assert offered.ok.text() == "Add 2 requirements"
    offered.accept()
    its = {each.id: each for each in window.session.project.requirements}
    assert its["NFR-LOG-01"].priority is Priority.MUST
    assert "within 5 minutes" in its["NFR-LOG-03"].text
    assert window.session.stack.count() == steps + 1
    window.session.stack.undo()
    assert not window.session.project.requirements
    assert not unedited(window.session.project)


def test_a_value_that_cannot_be_holds_the_button_back_and_says_why(offered: CatalogueDialog) -> None:
    offered.choose("NFR-AVA-02")
    assert offered.ok.isEnabled()
    assert "1 value is left open" in offered.told.text()
    offered.fields["rto_hours"].setText("9999")
    assert not offered.ok.isEnabled()
    assert "write 720 or less" in offered.told.text()


@pytest.mark.parametrize(
    ("language", "read"), [("en", "in [countries] only."), ("de", "nur in [Länder] "), ("fr", "suivants : [pays].")]
)
def test_what_is_to_be_filled_in_is_read_as_a_word_and_said_to_be_asked(
    offered: CatalogueDialog, qtbot: QtBot, language: str, read: str
) -> None:
    if language != "en":
        offered.language_asked.emit(language)
        qtbot.waitUntil(lambda: offered.catalogue.language == language, timeout=10_000)
    at = row_of(offered, "NFR-HOS-01")
    offered.table.setCurrentCell(at, 2)
    assert read in offered.table.item(at, 2).text()
    assert not any("{{" in offered.table.item(row, 2).text() for row in range(offered.table.rowCount()))
    assert "{{" not in offered.detail.text()
    assert read in offered.detail.text()
    assert not offered.asks.isHidden()
    assert "[brackets]" in offered.asks.text()
    offered.choose("NFR-HOS-01")
    assert offered.asks.isHidden()
    assert not offered.fields["countries"].isHidden()
    offered.search.setText("[" + read.partition("[")[2][:4])
    assert not offered.table.isRowHidden(at)


def test_search_and_group_narrow_what_choose_all_takes(offered: CatalogueDialog) -> None:
    offered.search.setText("scim")
    offered.all.click()
    assert {each.id for each in offered.choice.entries} == {"NFR-IDN-01", "NFR-IDN-02"}  # one depends on the other
    offered.search.clear()
    offered.none.click()
    assert not offered.choice.entries
    offered.groups.setCurrentRow(1)
    shown = [each.group for at, each in enumerate(offered.catalogue.entries) if not offered.table.isRowHidden(at)]
    assert set(shown) == {"hosting"}


def test_it_opens_in_the_language_of_the_reports_else_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.draw_new()

    def opened_in() -> str:
        window.actions_["catalogue"].trigger()
        qtbot.waitUntil(lambda: window.stages.catalogues.dialog is not None, timeout=10_000)
        dialog = window.stages.catalogues.dialog
        assert dialog is not None
        dialog.reject()
        qtbot.waitUntil(lambda: window.stages.catalogues.dialog is None)
        return dialog.catalogue.language

    assert opened_in() == "en"
    with speaking(language_of("fr")):
        assert opened_in() == "fr"
        window.session.open(Revision(replace(window.session.project, report_look=ReportLook(language="de"))))
        assert opened_in() == "de"


def test_another_language_keeps_what_was_chosen(window: MainWindow, offered: CatalogueDialog, qtbot: QtBot) -> None:
    offered.choose("NFR-HOS-01")
    offered.table.item(row_of(offered, "NFR-HOS-01"), _KNOCK_OUT).setCheckState(Qt.CheckState.Unchecked)
    offered.fields["countries"].setText("Österreich")
    offered.language_asked.emit("de")
    qtbot.waitUntil(lambda: offered.catalogue.language == "de", timeout=10_000)
    offered.accept()
    its = window.session.project.requirements[0]
    assert its.text.endswith("werden nur in Österreich gespeichert und verarbeitet.")
    assert its.priority is Priority.SHOULD


def test_what_the_project_has_cannot_be_taken_again(window: MainWindow, offered: CatalogueDialog, qtbot: QtBot) -> None:
    offered.choose("NFR-HOS-01")
    offered.accept()
    window.stages.catalogues.offer()
    qtbot.waitUntil(lambda: window.stages.catalogues.dialog not in {None, offered}, timeout=10_000)
    again = window.stages.catalogues.dialog
    assert again is not None
    assert not again.table.item(row_of(again, "NFR-HOS-01"), _TAKE).flags() & Qt.ItemFlag.ItemIsEnabled
    again.choose("NFR-HOS-02")
    assert [each.id for each in again.choice.entries] == ["NFR-HOS-02"]
    again.reject()


def test_a_file_that_is_no_catalogue_is_refused_and_the_one_shown_stays(
    window: MainWindow, offered: CatalogueDialog, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "broken.toml"
    path.write_text("schema = 9")
    answers.open = [path]
    with qtbot.waitSignal(window.session.refused, timeout=10_000) as refused:
        offered.other.click()
    assert "This catalogue is of version 9" in refused.args[0]
    assert offered.catalogue.id == "non-functional"


def begun(window: MainWindow) -> None:
    window.commands.draw_from(templates()[0])


def test_the_list_shows_what_is_a_template_s_until_it_is_edited_or_confirmed(window: MainWindow) -> None:
    begun(window)
    window.show_stage("require")
    page = window.stages.require
    page.refresh()
    rows = [row for row in page.table.table.shown if row.template]
    assert rows
    first = rows[0]
    page.table.go_to(lambda row: row.id == first.id)
    page.table.write_selected("another text", page.table.column_of("text")) or page.table.write(
        "Change", [(first, page.table._field(page.table.column_of("text")), "another text")]
    )
    page.refresh()
    assert next(row for row in page.table.table.shown if row.id == first.id).template == ""
    window.session.stack.undo()
    page.refresh()
    assert next(row for row in page.table.table.shown if row.id == first.id).template
    steps = window.session.stack.index()
    page.table.selectAll()
    page.confirm()
    page.refresh()
    assert not [row for row in page.table.table.shown if row.template]
    assert window.session.stack.index() == steps + 1


def test_the_inspector_confirms_a_process_in_one_step(window: MainWindow) -> None:
    begun(window)
    inspector = window.panels.inspector
    inspector.refresh()
    note = next(part for part in inspector.parts if type(part).__name__ == "TemplateNote")
    assert not note.isHidden()
    note.ours.click()
    assert not unedited(window.session.project)
    inspector.refresh()
    assert note.isHidden()
    window.session.stack.undo()
    assert unedited(window.session.project)


def test_no_questionnaire_is_written_unasked_with_what_is_a_template_s(
    window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    begun(window)
    answers.save, answers.goes_on = tmp_path / "q.xlsx", False
    window.files.export_questionnaire()
    assert any("Still as a template had it" in each for each in answers.asked)
    assert not answers.save.exists()
    answers.goes_on = True
    window.files.export_questionnaire()
    qtbot.waitUntil(answers.save.exists, timeout=20_000)
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
    window.actions_["ours"].trigger()
    answers.asked.clear()
    window.files.export_questionnaire()
    assert not [each for each in answers.asked if "template" in each]
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)


def test_what_was_left_open_is_filled_in_later(window: MainWindow, offered: CatalogueDialog, qtbot: QtBot) -> None:
    offered.choose("NFR-AVA-02")
    offered.accept()
    page = window.stages.require
    page.refresh()
    assert "to be filled in" in page.title.text()
    page.table.selectAll()
    page.ask_values()
    from ui.stages.require.values_dialog import ParameterDialog

    dialog = next(each for each in page.findChildren(ParameterDialog))
    dialog.fields["rto_hours"].setText("8")
    dialog.accept()
    assert "within 8 hours" in window.session.project.requirements[0].text
    assert replace(window.session.project.requirements[0]).id == "NFR-AVA-02"
