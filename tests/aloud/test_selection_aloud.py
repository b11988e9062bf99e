"""One selection from the first page to the report, by keys alone and by what is told on the bus of screen readers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from blind_user import BlindUser
from key_presses import Keyboard
from private_desktop import private_desktop
from screen_reader import ScreenReader


@pytest.fixture
def user(tmp_path: Path) -> Iterator[BlindUser]:
    """The app as a program of its own, on a desktop of its own, with somebody before it."""
    with (
        private_desktop(tmp_path / "home") as desktop,
        ScreenReader(desktop.speaking_bus) as reader,
        Keyboard(desktop.display) as keyboard,
        desktop.app() as program,
    ):
        reader.until(reader.windows, "no window is told of")
        keyboard.turn_to_top()
        yield BlindUser(reader, keyboard, program)


def test_a_selection_is_made_by_keyboard_and_screen_reader(user: BlindUser, tmp_path: Path) -> None:
    begins(user)
    draws(user)
    branches(user)
    divides(user)
    is_told_of_undo_and_of_what_cannot_be(user)
    folds(user)
    asks(user)
    imports(user, tmp_path)
    matches(user)
    seals(user)
    judges(user)
    compares(user)
    looks_at_value(user)
    decides(user)
    reports(user, tmp_path)


def begins(user: BlindUser) -> None:
    user.on("push button", "Open files…")
    assert not user.nameless()
    user.goes_to("push button", "Draw a new process")
    user.press("Enter")
    user.hears("New Process")
    user.on("text", "Name", "editable")
    user.writes("Incident")
    user.press("Enter")
    user.hears("Rename “New process”")
    user.on("panel", "Pool Incident", "selected")


def draws(user: BlindUser) -> None:
    """A lane, two steps and a gateway."""
    user.goes_to("panel", "Lane")
    user.press("F2")
    user.on("text", "Name")
    user.writes("Desk")
    user.press("Enter")
    user.on("panel", "Lane Desk", "selected")
    user.goes_to("list item", "Start event, lane Desk")
    for at, name in enumerate(("Log", "Solve")):
        user.press("Ctrl+Enter")
        user.hears("Append User task to " + ("the start event" if not at else "“Log”"))
        user.on("text", "Name")
        user.writes(name)
        user.press("Enter")
        user.on("list item", f"User task {name}, lane Desk", "selected")
    user.press("A")
    user.on("text", "What follows?")
    user.writes("Excl")
    user.hears("Exclusive gateway, 1 of 1")
    user.press("Enter")
    user.hears("Append Exclusive gateway to “Solve”")
    user.on("text", "Name")
    user.writes("Solved?")
    user.press("Enter")
    user.on("list item", "Exclusive gateway Solved?, lane Desk", "selected")
    assert not user.nameless()


def branches(user: BlindUser) -> None:
    """Two ways from a gateway, and how many cases take each: arrows tell of it, a number of its bounds."""
    for name in ("Close", "Escalate"):
        user.press("Ctrl+Enter")
        user.hears("Append User task to “Solved?”")
        user.on("text", "Name")
        user.writes(name)
        user.press("Enter")
        assert "comes from Solved?" in user.on("list item", f"User task {name}, lane Desk", "selected").name
        user.step("Left")
        user.on("list item", "Exclusive gateway Solved?, lane Desk", "selected")
    told = user.on("list item", "leads to Close, Escalate")
    assert "comes from Solve" in told.name
    user.press("Alt+2")
    user.on("text", "Name", "editable")
    user.goes_to("spin box", "Share of → Close in per cent")
    assert user.range() == (0, 100, 50)
    user.press("Up")
    user.hears("Change the Shares")
    assert user.range() == (0, 100, 55)
    user.press("Esc")
    user.on("list item", "leads to Close (55 % of cases), Escalate (45 % of cases)")


def divides(user: BlindUser) -> None:
    """A second lane, and a step that goes there."""
    user.goes_to("panel", "Lane Desk", by="Shift+Tab")
    user.press("Ctrl+L")
    user.hears("Add Lane Below")
    user.on("text", "Name")
    user.writes("Experts")
    user.press("Enter")
    user.on("panel", "Lane Experts", "selected")
    user.goes_to("list item", "User task Escalate", by="Shift+Tab")
    user.press("Ctrl+Alt+PgDown")
    user.hears("Give “Escalate” to the Lane Below")
    user.on("list item", "User task Escalate, lane Experts", "selected")


def is_told_of_undo_and_of_what_cannot_be(user: BlindUser) -> None:
    user.press("Ctrl+Z")
    user.hears("Undone: Give “Escalate” to the Lane Below")
    user.on("list item", "User task Escalate, lane Desk")
    user.press("Ctrl+Y")
    user.hears("Give “Escalate” to the Lane Below")
    user.on("list item", "User task Escalate, lane Experts")
    user.press("Ctrl+L")
    user.hears("That is no lane")
    user.finds(("label", "That is no lane"))
    user.press("Shift+F6")
    user.on("push button", "Close this message")
    user.press("F6")
    user.on("list item", "User task Escalate, lane Experts")


def folds(user: BlindUser) -> None:
    """The outline beside the drawing: which line one is on, and whether it is unfolded."""
    user.press("Alt+O")
    user.on("tree item", "Escalate", "selected")
    user.press("Left")
    user.on("tree item", "Experts", "expandable", "expanded")
    user.press("Left")
    user.hears("Collapsed")
    user.press("Right")
    user.hears("Expanded")
    user.on("tree item", "Experts", "expanded", "focused")
    user.press("Esc")
    user.on("panel", "Lane Experts", "selected")


def asks(user: BlindUser) -> None:
    """A requirement of a step, written where the inspector lists them."""
    user.goes_to("list item", "User task Solve", by="Shift+Tab")
    user.press("Ctrl+R")
    user.hears("Add a Requirement")
    user.on("text", "Requirement", "editable", "focused")
    user.writes("Register a ticket")
    user.press("Enter")
    user.hears("Change the Text of")
    user.on("cell", "Register a ticket", "selected")
    user.press("Right")
    cell = user.on("cell", "none yet", "selected")
    assert user.reader.heads(cell.thing) == ("Priority", "", (0, 2))
    user.press("F2")
    user.on("combo box", "Priority", "focused")
    assert not user.nameless()
    user.press("m")
    user.press("Enter")
    user.hears("Change the Priority of")
    user.on("cell", "must", "selected")


def imports(user: BlindUser, folder: Path) -> None:
    """A vendor's file with a word that nobody knows, and a row that asks in other words."""
    answers = folder / "vendors.csv"
    answers.write_text(
        "requirement,Alpha,Beta\nRegister every ticket at once,yes,abracadabra\nSpeak Latin,no,yes\n", encoding="utf-8"
    )
    user.press("Ctrl+Shift+A")
    user.on("text", "File name")
    assert not user.nameless()
    user.writes(str(answers))
    user.press("Enter")
    word = user.on("cell", "abracadabra")
    assert user.reader.heads(word.thing)[0] == "Answer"
    user.press("8")
    user.hears("abracadabra: ")
    user.goes_to("push button", "Import")
    user.press("Enter")
    user.hears("vendors.csv: imported")


def matches(user: BlindUser) -> None:
    """Rows that ask in other words stand beside the requirements that they may mean."""
    user.press("Ctrl+5")
    user.hears("Match: ")
    user.on("cell", "")


def seals(user: BlindUser) -> None:
    user.press("Ctrl+Alt+F")
    user.hears("Seal, Baseline")
    user.on("text", "Reason", "editable")
    assert not user.nameless()
    user.writes("Agreed")
    user.goes_to("text", "Signed by")
    user.writes("Anna")
    user.goes_to("push button", "Seal")
    user.press("Enter")
    user.hears("On record")


def judges(user: BlindUser) -> None:
    """What people are to judge stands in a menu of a button; taking it back leaves what was sealed as it is."""
    user.press("Ctrl+6")
    user.hears("Judge, Evidence")
    user.goes_to("page tab", "Evidence", by="Shift+Tab")
    user.press("Right")
    user.on("page tab", "Evaluators", "selected")
    user.goes_to("button menu", "Judge something…")
    user.press("Enter")
    user.press("Down")
    user.on("menu item", "Usability")
    user.press("Enter")
    user.hears("Judge Usability")
    user.on("text", "Criterion", "editable")
    user.finds(("dialog", "What evaluators are asked", "active"))
    assert not user.nameless()
    user.goes_to("check box", "Judge each tool process by process")
    user.press("Space")
    user.on("check box", "Judge each tool process by process", "checked")
    user.press("Esc")
    user.on("button menu", "Judge something…")
    user.press("Ctrl+Z")
    user.hears("Undone: Judge Usability")


def compares(user: BlindUser) -> None:
    """Who leads, and on the way into a figure each cell, down to the answer that it is made of."""
    user.press("Ctrl+7")
    user.hears("Fit")
    assert not user.nameless()
    user.finds(
        ("radio button", "Fit", "checked"),
        ("radio button", "Draw: 1\N{NO-BREAK SPACE}process, 1\N{NO-BREAK SPACE}error", "-checked"),
        ("radio button", "Rank by coverage", "checked"),
        ("page tab", "Who leads", "selected"),
        ("page tab", "Where it breaks", "-selected"),
        ("combo box", "For everyone", "-expanded"),
    )
    figure = user.on("cell", "0–100 %")
    assert user.reader.heads(figure.thing)[:2] == ("Alpha", "Incident")
    for row in ("Solve", "INC-01 must"):
        user.press("Enter")
        user.on_row(row)
    user.press("Enter")
    user.on("table", "Answers")
    user.press("Down")
    user.on("cell", "INC-01", "selected")
    user.press("Esc")
    user.on_row("INC-01 must")


def looks_at_value(user: BlindUser) -> None:
    user.press("Ctrl+8")
    user.hears("Value, Tickets")
    user.on("push button", "Choose a log…")


def decides(user: BlindUser) -> None:
    """What is chosen and why goes on record; until it says why, the button cannot be pressed."""
    user.press("Ctrl+3")
    user.hears("Seal: sealed, Baseline")
    user.goes_to("page tab", "Baseline", by="Shift+Tab")
    for page in ("Sign-off", "Fairness", "Round", "Decision"):
        user.press("Right")
        user.on("page tab", page, "selected")
    user.finds(("push button", "Put the decision on record", "-sensitive"))
    user.goes_to("combo box", "Chosen tool")
    user.goes_to("text", "Reason")
    user.writes("It registers")
    user.goes_to("push button", "Put the decision on record")
    user.press("Enter")
    user.hears("On record: ")


def reports(user: BlindUser, folder: Path) -> None:
    user.press("Ctrl+9")
    user.hears("Report")
    user.finds(("radio button", "Report: ready", "checked"))
    user.press("Ctrl+E")
    user.on("text", "File name")
    user.writes(str(folder / "fit.xlsx"))
    user.press("Enter")
    user.hears("fit.xlsx is written to")
    assert (folder / "fit.xlsx").exists()


@pytest.fixture
def german(tmp_path: Path) -> Iterator[BlindUser]:
    with (
        private_desktop(tmp_path / "home", language="de_DE") as desktop,
        ScreenReader(desktop.speaking_bus) as reader,
        Keyboard(desktop.display) as keyboard,
        desktop.app() as program,
    ):
        reader.until(reader.windows, "no window is told of")
        keyboard.turn_to_top()
        yield BlindUser(reader, keyboard, program)


@pytest.mark.slow
def test_in_german_all_is_said_in_german(german: BlindUser) -> None:
    german.on("push button", "Öffnen …")
    german.goes_to("push button", "Neuer Prozess")
    german.press("Enter")
    german.hears("Neuer Prozess")
    german.on("text", "Name", "editable")
    german.writes("Vorfall")
    german.press("Enter")
    german.on("panel", "Pool Vorfall", "selected")
    german.goes_to("list item", "Startereignis")
    german.press("Ctrl+Z")
    german.hears("Zurückgenommen: ")
    german.press("Ctrl+9")
    german.hears("Bericht")
    german.finds(("radio button", "Bericht", "checked"))
