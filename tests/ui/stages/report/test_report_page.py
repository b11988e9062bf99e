"""The page that writes the report says what it will hold and what it will look like, and lets both be chosen."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
import typst
from little_pictures import JPEG, png
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from template_files import plain_template
from window_kit import Answers

from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, PriceBasis
from itsm_fit.model.report_look import DateForm, ReportLook
from itsm_fit.report import SHEETS, formats
from itsm_fit.report.formats import ReportFormat
from itsm_fit.resources import folder
from itsm_fit.storage.project_file import open_project
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.stages.report.report_page import ReportPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.session.open(Revision(open_project(folder("sample_models") / "small" / "small-selection.itsmfit")))
    qtbot.waitUntil(lambda: window.session.fit_is_current, timeout=20_000)
    window.show()
    window.open_stage("report")
    qtbot.waitUntil(lambda: bool(window.stages.report.parts.boxes), timeout=20_000)
    return window


def _scored(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.fit_is_current and not window.tasks.running, timeout=20_000)


# ---------------------------------------------------------------- what it holds


def test_the_page_lists_the_parts_of_the_report_and_follows_the_selection(shown: MainWindow, qtbot: QtBot) -> None:
    page, session = shown.stages.report, shown.session
    here = [str(sheet.name) for sheet in SHEETS if session.fit is not None and sheet.wanted(session.fit)]
    assert list(page.parts.boxes) == here
    costs = () if "Money" in here else (CostItem(session.project.tool_names[0], "Seats", PriceBasis.ONE_OFF, 1.0),)
    session.edit("Costs", lambda project: edits.set_costs(project, costs))
    qtbot.waitUntil(lambda: ("Money" in page.parts.boxes) != ("Money" in here), timeout=20_000)


def test_what_is_not_ticked_is_not_written_and_nothing_at_all_cannot_be(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown.stages.report
    usual = page.parts.ticked
    for name in list(page.parts.boxes)[1:]:
        page.parts.boxes[name].setChecked(False)
    assert page.wish.parts == ("Summary",)
    answers.save = path = tmp_path / "report.xlsx"
    qtbot.mouseClick(page.report_button, LEFT)
    qtbot.waitUntil(lambda: path.exists() and not shown.tasks.running, timeout=20_000)
    book = openpyxl.load_workbook(path)
    assert [sheet.title for sheet in book if sheet.sheet_state == "visible"] == ["Summary"]
    page.parts.boxes["Summary"].setChecked(False)
    assert not page.report_button.isEnabled()
    qtbot.mouseClick(page.parts.usual, LEFT)
    assert (page.parts.ticked, page.wish.parts) == (usual, ())
    qtbot.mouseClick(page.parts.all, LEFT)
    assert page.parts.ticked == tuple(page.parts.boxes)
    page.parts.whole.setChecked(True)
    assert page.wish.whole


# ---------------------------------------------------------------- what it is filled into


def test_a_template_is_chosen_filled_and_let_go(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown.stages.report
    (tmp_path / "ours.xlsx").write_bytes(plain_template({"A1": "Our board", "A3": "fit:ranking"}))
    answers.open = [tmp_path / "ours.xlsx"]
    qtbot.mouseClick(page.choose_template, LEFT)
    qtbot.waitUntil(lambda: page.template.text() == "ours.xlsx", timeout=20_000)
    answers.save = path = tmp_path / "report.xlsx"
    qtbot.mouseClick(page.report_button, LEFT)
    qtbot.waitUntil(lambda: path.exists() and not shown.tasks.running, timeout=20_000)
    book = openpyxl.load_workbook(path, data_only=True)
    assert (book.sheetnames[0], book["Board"]["A1"].value) == ("Board", "Our board")
    assert "Invented Ash" in {cell.value for row in book["Board"].iter_rows() for cell in row}
    qtbot.mouseClick(page.remove_template, LEFT)
    assert (page.wish.template, page.template.text()) == (None, "none")


def test_a_template_to_start_from_is_saved_and_can_be_filled(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown.stages.report
    answers.save = own = tmp_path / "own.xlsx"
    qtbot.mouseClick(page.save_starter, LEFT)
    qtbot.waitUntil(lambda: own.exists() and not shown.tasks.running, timeout=20_000)
    answers.open = [own]
    qtbot.mouseClick(page.choose_template, LEFT)
    qtbot.waitUntil(lambda: page.template.text() == "own.xlsx", timeout=20_000)
    assert page.save_starter.isHidden()


def test_a_file_that_is_no_template_is_said_and_changes_nothing(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown.stages.report
    (tmp_path / "ours.xlsx").write_bytes(b"no workbook")
    answers.open = [tmp_path / "ours.xlsx"]
    qtbot.mouseClick(page.choose_template, LEFT)
    qtbot.waitUntil(lambda: "ours.xlsx" in shown.messages.text.text(), timeout=20_000)
    assert page.wish.template is None


# ---------------------------------------------------------------- how it looks


def test_each_thing_about_the_look_is_one_step_of_undo_and_stands_in_the_report(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    form, session = shown.stages.report.look, shown.session
    for field, text in ((form.organisation, "City of Bern"), (form.title, "Choice"), (form.accent, "#1f4e79")):
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    form.dates.given.emit(DateForm.POINTS)
    assert session.project.report_look == ReportLook("City of Bern", "Choice", b"", "#1F4E79", DateForm.POINTS)
    session.stack.undo()
    session.stack.undo()
    assert (session.project.report_look.accent, form.accent.text()) == ("", "")
    assert session.project.report_look.title == "Choice"
    session.stack.redo()
    _scored(shown, qtbot)
    answers.save = path = tmp_path / "report.xlsx"
    qtbot.mouseClick(shown.stages.report.report_button, LEFT)
    qtbot.waitUntil(lambda: path.exists() and not shown.tasks.running, timeout=20_000)
    title = openpyxl.load_workbook(path)["Summary"]["A1"]
    assert (title.value, title.font.color.rgb) == ("Choice", "FF1F4E79")


def test_a_logo_is_chosen_shown_and_taken_away(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    form, session = shown.stages.report.look, shown.session
    (tmp_path / "logo.jpg").write_bytes(JPEG)
    answers.open = [tmp_path / "logo.jpg"]
    qtbot.mouseClick(form.choose_logo, LEFT)
    qtbot.waitUntil(lambda: session.project.report_look.logo == JPEG, timeout=20_000)
    assert not form.logo.pixmap().isNull()
    assert form.logo.accessibleName() == "Logo, 8 × 4 pixels"
    qtbot.mouseClick(form.remove_logo, LEFT)
    assert session.project.report_look.logo == b""
    assert form.logo.text() == "none"


@pytest.mark.parametrize(
    "refused",
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "An SVG drawing cannot stand in a workbook"),
        (png(declared=(60_000, 60_000)), "60000 × 60000 pixels"),
        (png(40, 20, declared=(400, 200)), "damaged or not whole"),
    ],
    ids=["SVG", "bomb", "broken"],
)
def test_a_logo_that_cannot_be_used_is_refused_in_a_sentence(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path, refused: tuple[bytes, str]
) -> None:
    data, said = refused
    (tmp_path / "logo.png").write_bytes(data)
    answers.open = [tmp_path / "logo.png"]
    qtbot.mouseClick(shown.stages.report.look.choose_logo, LEFT)
    qtbot.waitUntil(lambda: said in shown.messages.text.text(), timeout=20_000)
    assert shown.session.project.report_look.logo == b""


def test_a_colour_too_light_to_read_is_kept_and_said_to_be_written_darker(
    shown: MainWindow, answers: Answers, qtbot: QtBot
) -> None:
    form = shown.stages.report.look
    answers.chosen_colour = "#F0C000"
    qtbot.mouseClick(form.pick_accent, LEFT)
    assert shown.session.project.report_look.accent == "#F0C000"
    assert form.darkened.isVisibleTo(form)
    assert form.darkened.text() == "Written as #907300, darker, so that it can be read on white."
    form.accent.setFocus()
    form.accent.selectAll()
    QTest.keyClicks(form.accent, "yellow")
    QTest.keyClick(form.accent, Qt.Key.Key_Return)
    assert "“YELLOW” is no colour: write it as #1F4E79." in shown.messages.text.text()
    assert form.accent.text() == "#F0C000"


# ---------------------------------------------------------------- what it will look like


def _paged(monkeypatch: pytest.MonkeyPatch, held: threading.Event | None = None) -> list[tuple[str, ...]]:
    """Formats that draw a page for each part, and what they were asked for."""
    asked: list[tuple[str, ...]] = []

    def pages(fit, *, made_on, progress, chosen=(), whole=False, most=10, ppi=96.0) -> Iterator[bytes]:  # type: ignore[no-untyped-def]
        asked.append(tuple(chosen))
        names = chosen or ("Summary", "Ranking")
        for name in names[:most]:
            if held is not None:
                assert held.wait(20)
            progress(name, 0.5)
            yield typst.compile(f"#set page(width: 200pt, height: 100pt)\n{name}".encode(), format="png", ppi=ppi)

    monkeypatch.setattr(formats, "FORMATS", (replace(formats.FORMATS[0], pages=pages),))
    return asked


def _drawn(page: ReportPage, qtbot: QtBot, number: int) -> None:
    qtbot.waitUntil(lambda: len(page.preview.pages) == number and page.preview.said.text() != "", timeout=20_000)


def test_the_pages_are_shown_beside_the_choices_and_drawn_anew_after_each(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _paged(monkeypatch)
    window.session.open(Revision(open_project(folder("sample_models") / "small" / "small-selection.itsmfit")))
    qtbot.waitUntil(lambda: window.session.fit_is_current, timeout=20_000)
    window.open_stage("report")
    page = window.stages.report
    _drawn(page, qtbot, 2)
    assert [each.accessibleName() for each in page.preview.pages] == ["Page 1 of 2", "Page 2 of 2"]
    assert not page.preview.pages[0].pixmap().isNull()
    for name in list(page.parts.boxes)[1:]:
        page.parts.boxes[name].setChecked(False)
    _drawn(page, qtbot, 1)
    assert asked[-1] == ("Summary",)
    drawn = len(asked)
    window.session.edit("Title", lambda project: edits.set_report_look(project, ReportLook(title="Other")))
    qtbot.waitUntil(lambda: len(asked) > drawn and not window.tasks.running, timeout=20_000)
    page.parts.boxes["Summary"].setChecked(False)
    assert (page.preview.pages, page.preview.said.text()) == ([], "Nothing is ticked.")


def test_pages_that_take_long_keep_nothing_waiting_and_can_be_stopped(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = threading.Event()
    _paged(monkeypatch, held)
    window.session.open(Revision(open_project(folder("sample_models") / "small" / "small-selection.itsmfit")))
    qtbot.waitUntil(lambda: window.session.fit_is_current, timeout=20_000)
    window.open_stage("report")
    page = window.stages.report
    qtbot.waitUntil(lambda: any(task.key == "report preview" for task in window.tasks.running), timeout=20_000)
    page.look.organisation.setFocus()
    QTest.keyClicks(page.look.organisation, "Bern")
    assert page.look.organisation.text() == "Bern"
    assert not window.progress.isVisible(), "it would hide what somebody asked for"
    qtbot.mouseClick(page.preview.stop, LEFT)
    held.set()
    qtbot.waitUntil(lambda: "The drawing was stopped" in page.preview.said.text(), timeout=20_000)
    assert page.preview.pages == []
    assert not page.preview.stop.isVisible()


def test_the_pages_are_those_of_the_report(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, really: tuple[ReportFormat, ...]
) -> None:
    monkeypatch.setattr(formats, "FORMATS", really)
    window.session.open(Revision(open_project(folder("sample_models") / "small" / "small-selection.itsmfit")))
    qtbot.waitUntil(lambda: window.session.fit_is_current, timeout=20_000)
    window.open_stage("report")
    page = window.stages.report
    qtbot.waitUntil(lambda: len(page.preview.pages) > 3, timeout=60_000)
    assert page.preview.said.text().endswith("pages: how each part begins, as printed")
    assert all(each.pixmap().height() > each.pixmap().width() / 2 for each in page.preview.pages)


def test_without_a_format_that_draws_pages_the_choices_have_the_room(shown: MainWindow) -> None:
    assert not shown.stages.report.preview.isVisible()


# ---------------------------------------------------------------- by keyboard, and without anything to report


def test_everything_on_the_page_is_reached_by_tab_and_has_a_name(shown: MainWindow, qtbot: QtBot) -> None:
    page = shown.stages.report
    shown.activateWindow()
    page.report_button.setFocus()
    seen = []
    for _ in range(80):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is page.report_button or not page.isAncestorOf(now):
            break
        seen.append(now)
    form, parts = page.look, page.parts
    for wanted in (page.format, form.language, *parts.boxes.values(), form.organisation, form.title, form.accent):
        assert wanted in seen or not wanted.isEnabled()
    for wanted in (form.choose_logo, form.dates, form.numbers, page.drawing_button, page.back_button):
        assert wanted in seen
    for widget in seen:
        text = getattr(widget, "text", lambda: "")()
        assert widget.accessibleName() or text, widget


def test_an_empty_project_says_that_there_is_nothing_to_report(window: MainWindow, qtbot: QtBot) -> None:
    window.session.edit("Name", lambda project: edits.rename_project(project, "Nothing yet"))
    page = window.stages.report
    page.show()
    assert page.look.title.placeholderText() == "Fit report: Nothing yet"
    assert page.awaited.said.text().startswith("There is nothing to report yet")
    assert not page.report_button.isEnabled()
