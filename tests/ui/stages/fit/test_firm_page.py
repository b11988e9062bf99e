"""The page How firm: draws in the background, tables over them, and what to ask first."""

from __future__ import annotations

import threading
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from builders import contract_process, matrix_of, project_of, should
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from itsm_fit.model.project import Project, Settings
from itsm_fit.report.books.ask_first import ask_book
from ui.session.dialogs import Dialogs
from ui.session.work import Work
from ui.stages.fit import firm_page
from ui.stages.fit.firm_page import FirmPage
from ui.stages.fit.stage import FitStage
from ui.stages.fit.what_if_page import WhatIfPage

FOUR = [should("R1"), should("R2"), should("R3"), should("R4")]
SURE = {"R1": "native", "R2": "no", "R3": "native", "R4": "no"}
TWO_OPEN = {
    "Alpha": {"R1": "native", "R2": "native", "R3": "no", "R4": "no"},
    "Beta": {"R1": "native", "R2": "?", "R3": "?", "R4": "no"},
}


def selection(answers=TWO_OPEN, **settings: object) -> Project:
    process = contract_process(Fix=FOUR)
    return project_of(process, matrices=[matrix_of(answers)], settings=Settings(**settings))  # type: ignore[arg-type]


def shown(work: Work, qtbot: QtBot) -> FirmPage:
    page = FirmPage(work)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


def drawn(work: Work, qtbot: QtBot) -> FirmPage:
    page = shown(work, qtbot)
    qtbot.waitUntil(lambda: page.shown is not None, timeout=20_000)
    return page


@pytest.fixture
def page(open_work, qtbot: QtBot) -> FirmPage:
    return drawn(open_work(selection()), qtbot)


def test_the_ranks_tell_how_often_each_tool_comes_where(page: FirmPage) -> None:
    """Alpha covers 2 of 4 for sure; Beta 1 and two uniform draws: it leads when their sum is above 1, half the time."""
    first = {row.tool: row.first for row in page.ranks.table.shown}
    assert first == pytest.approx({"Alpha": 0.5, "Beta": 0.5}, abs=0.02)
    assert "10\u202f000 draws, seed 0, by coverage" in page.headline.text()
    assert [row.group for row in page.central.table.shown] == ["Incident"]


def test_fewer_draws_and_another_seed_draw_anew(page: FirmPage, qtbot: QtBot) -> None:
    before = page.shown
    page.draws.setCurrentIndex(0)
    page.seed.setValue(7)
    qtbot.waitUntil(lambda: page.shown is not before, timeout=20_000)
    assert "1\u202f000 draws, seed 7" in page.headline.text()


def test_what_to_ask_first_is_said_and_its_answers_stand_on_top(page: FirmPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.views.buttons["answers"], Qt.MouseButton.LeftButton)
    assert page.headline.text().startswith(
        "Beta comes first if these 2 answers turn out otherwise: R2 and R3 of Beta, still open, with a full yes. "
        "Ask for these first."
    )
    assert {(row.worth.tool, row.worth.requirement) for row in page.worths.table.shown} == {
        ("Beta", "R2"),
        ("Beta", "R3"),
    }
    with qtbot.waitSignal(page._choice.why_asked) as asked:
        page.worths.setCurrentIndex(page.worths.table.index(0, 0))
        qtbot.keyClick(page.worths, Qt.Key.Key_Return)
    assert asked.args[0].tool == "Beta"


def test_the_questions_are_written_one_sheet_a_vendor(
    page: FirmPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ask.xlsx"
    monkeypatch.setattr(Dialogs, "save_file", lambda *_: path)
    qtbot.mouseClick(page.views.buttons["answers"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.ask_export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(path.exists, timeout=20_000)
    assert openpyxl.load_workbook(path).sheetnames == ["Beta"]


def test_sheet_names_are_free_of_what_excel_refuses(page: FirmPage) -> None:
    from datetime import date

    firm = page.shown
    assert firm is not None
    name = "Beta: [the very long name of a product]/edition"
    tools = tuple(replace(tool, name=name) if tool.name == "Beta" else tool for tool in firm.fit.tools)
    told = replace(firm.told, answers=tuple(replace(each, tool=name) for each in firm.told.answers))
    book = ask_book(replace(firm.fit, tools=tools), told, made_on=date(2027, 1, 4))
    assert openpyxl.load_workbook(BytesIO(book)).sheetnames == ["Beta the very long name of a pr"]


def test_one_process_is_said_to_leave_no_room_for_weights(page: FirmPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.views.buttons["weights"], Qt.MouseButton.LeftButton)
    assert page.headline.text() == (
        "There is one process with weight: no shift of weight can change the ranking by coverage."
    )


def test_dominance_names_the_front(page: FirmPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.views.buttons["front"], Qt.MouseButton.LeftButton)
    assert [(row.tool, row.front) for row in page.front.table.shown] == [("Alpha", True), ("Beta", False)]
    assert page.headline.text().startswith("Alpha is on the front")


@pytest.mark.parametrize(
    ("answers", "decision", "said"),
    [
        ({"Alpha": {"R1": "native"}}, "coverage", "Alpha stands alone"),
        ({"Alpha": SURE, "Beta": SURE}, "coverage", "Alpha and Beta come first equally often"),
        ({"Alpha": {"R1": "?"}, "Beta": {"R1": "?"}}, "coverage", "of the draws"),
        ({"Alpha": {"R1": "native"}, "Beta": {"R1": "?"}}, "end_to_end", "by end-to-end fit"),
    ],
)
def test_few_tools_ties_and_unknowns_read_as_plain_sentences(open_work, qtbot, answers, decision, said) -> None:
    page = drawn(open_work(selection(answers, decision=decision)), qtbot)
    assert said in page.headline.text()
    for view in page.views.buttons:
        qtbot.mouseClick(page.views.buttons[view], Qt.MouseButton.LeftButton)
        assert "nan" not in page.headline.text().casefold()
        assert "nan" not in page.tables[view].selected_text().casefold()


def test_zero_weights_are_a_sentence_not_a_figure(open_work, qtbot: QtBot) -> None:
    project = project_of(contract_process(Fix=FOUR), matrices=[matrix_of(TWO_OPEN)])
    document = project.documents[0]
    weightless = replace(document, processes=(replace(document.processes[0], weight=0.0),))
    page = shown(open_work(replace(project, documents=(weightless,))), qtbot)
    qtbot.waitUntil(lambda: "Every process weighs 0" in page.awaited.said.text(), timeout=20_000)
    assert page.ranks.table.rowCount() == 0


def test_a_drawing_that_was_cancelled_says_so_and_how_to_go_on(
    open_work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancelled, draw = threading.Event(), firm_page.work_out
    monkeypatch.setattr(firm_page, "work_out", lambda *given: (cancelled.wait(20), draw(*given))[1])
    work = open_work(selection())
    page = shown(work, qtbot)
    qtbot.waitUntil(lambda: bool(work.tasks.running))
    for task in work.tasks.running:
        work.tasks.give_up(task)
    cancelled.set()
    assert page.awaited.said.text() == "Stopped: Drawing weights and answers"
    assert (page.awaited.button.text(), page.headline.text()) == ("Try again", "")
    qtbot.mouseClick(page.awaited.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.shown is not None, timeout=20_000)


def test_a_seed_is_pasted_with_signs_between_thousands(page: FirmPage, qtbot: QtBot) -> None:
    before = page.shown
    page.seed.setFocus()
    page.seed.selectAll()
    qtbot.keyClicks(page.seed, "1.250")
    qtbot.keyClick(page.seed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.shown is not before, timeout=20_000)
    assert "seed 1250" in page.headline.text()


# ---------------------------------------------------------------- the flip certificate


def test_the_certificate_names_what_puts_each_rival_first(page: FirmPage, qtbot: QtBot) -> None:
    """Alpha has 2 of 4, Beta 1: with two of Alpha's answers gone Beta leads, as it does with its own two open ones."""
    qtbot.mouseClick(page.views.buttons["flips"], Qt.MouseButton.LeftButton)
    assert page.headline.text().startswith("Beta comes first if these 2 answers turn out otherwise")
    view = page.flips
    assert [row.rival for row in view.rivals.table.shown] == ["Beta"]
    assert len(view.turns.table.shown) == 2
    qtbot.mouseClick(view.ways.buttons["by_open"], Qt.MouseButton.LeftButton)
    assert {(row.who, row.what, row.then) for row in view.turns.table.shown} == {
        ("Beta", "R2", "open: a full yes"),
        ("Beta", "R3", "open: a full yes"),
    }
    qtbot.mouseClick(view.ways.buttons["weights"], Qt.MouseButton.LeftButton)
    assert view.told.text() == "Nothing of this kind puts it first: that is proven."
    assert not view.try_it.isEnabled()


def test_trying_a_certificate_brings_it_into_what_if_where_another_tool_leads(open_work, qtbot: QtBot) -> None:
    work = open_work(selection())
    stage = FitStage(work)
    qtbot.addWidget(stage)
    stage.resize(1200, 700)
    with qtbot.waitExposed(stage):
        stage.show()
    page = stage.show_page("firm")
    assert isinstance(page, FirmPage)
    qtbot.waitUntil(lambda: page.shown is not None, timeout=20_000)
    page.views.choose("flips")
    qtbot.mouseClick(page.flips.try_it, Qt.MouseButton.LeftButton)
    tried = stage.page("what_if")
    assert isinstance(tried, WhatIfPage)
    qtbot.waitUntil(lambda: tried.told.text().startswith("Beta would lead instead of Alpha"), timeout=20_000)
    assert len(tried.trial.changes) == 2
    assert work.session.fit is not None
    assert work.session.fit.tools[0].name == "Alpha"


def test_answers_that_cannot_matter_are_listed_with_their_proof(open_work, qtbot: QtBot) -> None:
    answers = {**TWO_OPEN, "Gamma": {"R1": "no", "R2": "no", "R3": "no", "R4": "?"}}
    page = drawn(open_work(selection(answers)), qtbot)
    page.views.choose("settled")
    assert page.headline.text() == "1 of 3 open answers cannot change who comes first, whatever they turn out to be."
    (row,) = page.settled.table.shown
    assert (row.settled.answer.tool, row.settled.answer.requirement) == ("Gamma", "R4")
    assert row.proof == "At its best Gamma has 25.0 %, and Alpha has 50.0 % at its worst."
