"""Process books from the menu File and from the page Report."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from builders import contract_process, matrix_of, must, process_of, project_of
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model.process import Node, NodeKind
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.stages.report.process_books import ProcessBookDialog

LEFT = Qt.MouseButton.LeftButton


def opened(window: MainWindow, qtbot: QtBot, **more: object) -> None:
    other = process_of([Node("t", NodeKind.TASK, "Do")], [], id="Q", name="Change")
    project = project_of(
        contract_process(Log=[must("R1")]), other, matrices=[matrix_of({"Suite": {"R1": "native"}})], **more
    )
    window.session.open(Revision(project))
    qtbot.waitUntil(lambda: window.session.fit_is_current, timeout=20_000)
    window.show()


def asked(window: MainWindow) -> ProcessBookDialog:
    window.actions_["book"].trigger()
    dialog = window.stages.books.dialog
    assert dialog is not None
    return dialog


def headings(file: Path) -> list[str]:
    return [each.text for each in docx.Document(str(file)).paragraphs if each.style.name == "Heading 1"]


def written(window: MainWindow, dialog: ProcessBookDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.write, LEFT)
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)


def test_the_ticked_processes_become_a_book_with_figures(
    window: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(window, qtbot)
    answers.save = tmp_path / "b.docx"
    dialog = asked(window)
    assert dialog.ticked == ("P", "Q")
    dialog.processes.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.figures.setChecked(True)
    written(window, dialog, qtbot)
    assert headings(tmp_path / "b.docx") == ["Incident", "Terms"]
    assert "Suite" in "".join(docx.Document(str(tmp_path / "b.docx")).element.itertext())
    assert window.messages.current is not None
    assert window.messages.current.text.startswith("b.docx is written to")


def test_a_template_is_kept_for_the_next_book_and_what_it_lacks_is_said(
    window: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(window, qtbot)
    own = docx.Document()
    own.add_paragraph("Our cover")
    own.save(str(tmp_path / "own.docx"))
    answers.save, answers.open = tmp_path / "b.docx", [tmp_path / "own.docx"]
    dialog = asked(window)
    qtbot.mouseClick(dialog.choose_template, LEFT)
    assert dialog.template.text() == "own.docx"
    written(window, dialog, qtbot)
    assert docx.Document(str(tmp_path / "b.docx")).paragraphs[0].text == "Our cover"
    assert window.messages.current is not None
    assert "No paragraph of the template says fit:book" in "".join(window.messages.current.under)
    again = asked(window)
    assert again.template.text() == "own.docx"
    qtbot.mouseClick(again.remove_template, LEFT)
    assert again.template.text() == "none"
    again.reject()


def test_without_a_ticked_process_nothing_can_be_written(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    dialog = asked(window)
    qtbot.mouseClick(dialog.none, LEFT)
    assert not dialog.write.isEnabled()
    qtbot.mouseClick(dialog.all, LEFT)
    assert dialog.write.isEnabled()
    dialog.reject()


def test_figures_stay_covered_in_a_tender_and_the_book_is_written_all_the_same(
    window: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(window, qtbot, tender=True)
    answers.save = tmp_path / "b.docx"
    dialog = asked(window)
    assert not dialog.figures.isEnabled()
    assert "until a baseline is sealed" in dialog.figures.toolTip()
    written(window, dialog, qtbot)
    assert headings(tmp_path / "b.docx") == ["Overview", "Incident", "Change", "Terms"]


def test_the_page_report_offers_it_and_a_pdf_takes_no_template(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    window.open_stage("report")
    qtbot.mouseClick(window.stages.report.book_button, LEFT)
    dialog = window.stages.books.dialog
    assert dialog is not None
    dialog.kinds.setCurrentIndex(dialog.kinds.findData("pdf"))
    assert not dialog.choose_template.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("stage", ["draw"])
def test_an_empty_window_has_no_book(window: MainWindow, stage: str) -> None:
    window.show()
    window.open_stage(stage)
    assert not window.actions_["book"].isEnabled()
