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
    asks(user)
    imports(user, tmp_path)
    matches(user)
    seals(user)
    judges(user)
    compares(user)
    looks_at_value(user)
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
    """Three steps, a gateway and a second lane."""
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
    assert not user.nameless()
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
    assert not user.nameless()


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
    assert not user.nameless()


def judges(user: BlindUser) -> None:
    user.press("Ctrl+6")
    user.hears("Judge, Evidence")
    assert not user.nameless()


def compares(user: BlindUser) -> None:
    """Who leads, and the answers that a figure is made of."""
    user.press("Ctrl+7")
    user.hears("Fit")
    assert not user.nameless()
    cell = user.goes_to("cell", "", by="Tab")
    assert user.reader.heads(cell.thing)[0]


def looks_at_value(user: BlindUser) -> None:
    """Every page of the stage, by the tabs."""
    user.press("Ctrl+8")
    user.hears("Value, Tickets")
    assert not user.nameless()


def reports(user: BlindUser, folder: Path) -> None:
    user.press("Ctrl+9")
    user.hears("Report")
    assert not user.nameless()
    user.press("Ctrl+E")
    user.on("text", "File name")
    user.writes(str(folder / "fit.xlsx"))
    user.press("Enter")
    user.hears("fit.xlsx is written to")
    assert (folder / "fit.xlsx").exists()
