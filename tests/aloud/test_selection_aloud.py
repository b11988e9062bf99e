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
        desktop.app(),
    ):
        reader.until(reader.windows, "no window is told of")
        keyboard.turn_to_top()
        yield BlindUser(reader, keyboard)


def test_a_selection_is_made_by_keyboard_and_screen_reader(user: BlindUser, tmp_path: Path) -> None:
    begins(user)
    draws(user)
    asks(user)


def begins(user: BlindUser) -> None:
    user.on("push button", "Open files…")
    assert not user.nameless()
    user.goes_to("push button", "Draw a new process")
    user.press("Enter")
    user.hears("New Process")
    user.on("text", "Name", "editable")
    user.write("Incident")
    user.press("Enter")
    user.hears("Rename “New process”")
    user.on("panel", "Pool Incident", "selected")


def draws(user: BlindUser) -> None:
    """Three steps, a gateway and a second lane."""
    user.goes_to("panel", "Lane")
    user.press("F2")
    user.on("text", "Name")
    user.write("Desk")
    user.press("Enter")
    user.on("panel", "Lane Desk", "selected")
    user.goes_to("list item", "Start event, lane Desk")
    for at, name in enumerate(("Log", "Solve")):
        user.press("Ctrl+Enter")
        user.hears("Append User task to " + ("the start event" if not at else "“Log”"))
        user.on("text", "Name")
        user.write(name)
        user.press("Enter")
        user.on("list item", f"User task {name}, lane Desk", "selected")
    user.press("A")
    user.on("text", "What follows?")
    user.write("Excl")
    user.hears("Exclusive gateway, 1 of 1")
    user.press("Enter")
    user.hears("Append Exclusive gateway to “Solve”")
    user.on("text", "Name")
    user.write("Solved?")
    user.press("Enter")
    user.on("list item", "Exclusive gateway Solved?, lane Desk", "selected")
    assert not user.nameless()


def asks(user: BlindUser) -> None:
    """A requirement of a step, written where the inspector lists them."""
    user.goes_to("list item", "User task Solve", by="Shift+Tab")
    user.press("Ctrl+R")
    user.hears("Add a Requirement")
    user.on("text", "Requirement", "editable", "focused")
    user.write("Register a ticket")
    user.press("Enter")
    user.hears("Change the Text of")
    user.on("cell", "Register a ticket", "selected")
    user.press("Right")
    cell = user.on("cell", "should", "selected")
    assert user.reader.heads(cell.thing) == ("Priority", "", (0, 2))
    user.press("F2")
    user.on("combo box", "Priority", "focused")
    assert not user.nameless()
    user.write("m")
    user.hears("Change the Priority of")
    user.on("cell", "must", "selected")
