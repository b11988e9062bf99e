"""Somebody who has a keyboard and a screen reader, and no screen."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from key_presses import Keyboard
from screen_reader import PATIENCE_S, ScreenReader, Seen, Thing, UntoldError

_T = TypeVar("_T")

_NO_CONTROLS = {"label", "panel", "filler", "application", "frame", "status bar", "tool bar", "separator"}
"""Roles that one does nothing with, though Qt gives some of them the keyboard."""


_CLOSING = ("Enter", "Space", "Esc")
"""Keys that may be what has closed a window."""
_SILENCE_S = 8.0
"""After how long keys are taken for lost where a program tells nothing, though it answers."""


class _Pressed(NamedTuple):
    """Keys that were pressed, on what, and how much was told before."""

    keys: str
    on: Thing | None
    told: int
    moves: int


class BlindUser:
    """Presses keys, and knows what is said and nothing else."""

    def __init__(self, reader: ScreenReader, keyboard: Keyboard, program: subprocess.Popen[bytes]) -> None:
        self.reader, self.keyboard, self._program = reader, keyboard, program
        self._pressed: _Pressed | None = None

    def press(self, keys: str) -> None:
        """Press keys once; whoever waits for what they do presses them again where they were lost."""
        self.reader.rest()
        seen = self.reader.focus
        self._pressed = _Pressed(keys, seen.thing if seen is not None else None, self.reader.told, self.reader.moves)
        self.keyboard.press(keys)

    def writes(self, text: str) -> None:
        """Type a text into the line that has the keyboard, and wait until it holds it."""
        self._pressed = None
        self.keyboard.write(text)
        self.reader.until(lambda: self.written().endswith(text), f"“{text}” is not written")

    def written(self) -> str:
        """What the line that has the keyboard holds."""
        seen = self.reader.focus
        told = self.reader.call(seen.thing, "Text", "GetText", "ii", 0, -1) if seen is not None else None
        return told[0] if told is not None else ""

    def on(self, role: str, name: str, *states: str, description: str = "") -> Seen:
        """Wait until the keyboard is on something of this role, whose name or label holds `name`."""

        def there() -> Seen | None:
            self.keyboard.turn_to_top()
            seen = self.reader.focus
            fits = seen is not None and seen.role == role and name in seen.called and description in seen.description
            return seen if fits and seen is not None and seen.states >= set(states) else None

        return self._until(there, f"the keyboard is not on the {role} “{name}” {states or ''}")

    def on_row(self, name: str) -> Seen:
        """Wait until the keyboard is on a selected cell of the row that is called so."""

        def there() -> bool:
            self.keyboard.turn_to_top()
            seen = self.reader.focus
            is_cell = seen is not None and seen.role == "cell" and "selected" in seen.states
            return is_cell and seen is not None and self.reader.heads(seen.thing)[1].startswith(name)

        self._until(there, f"the keyboard is not on a cell of the row “{name}”")
        seen = self.reader.focus
        assert seen is not None
        return seen

    def hears(self, words: str) -> str:
        """Wait until something with these words is announced; what came before it is forgotten."""

        def said() -> str | None:
            self.keyboard.turn_to_top()
            return next((each for each in self.reader.announced if words in each), None)

        heard = self._until(said, f"“{words}” was not announced")
        del self.reader.announced[: self.reader.announced.index(heard) + 1]
        return heard

    def finds(self, *wanted: tuple[str, ...]) -> None:
        """Wait until all is shown in some window that has these roles, beginnings of names, and states.

        A state after “-” is one that it has not.
        """

        def there() -> bool:
            trees = [self.reader.tree(window) for window in self.reader.windows()]
            shown = [each for tree in trees if tree is not None for each in tree]
            return all(any(_fits(each, *one) for each in shown) for one in wanted)

        self._pressed = None
        self._until(there, f"not all of {wanted} is shown")

    def range(self) -> tuple[float, float, float]:
        """The least and the most that the number may be which has the keyboard, and what it is."""
        seen = self.reader.focus
        assert seen is not None
        least, most, now = (
            self.reader.value(seen.thing, "Value", f"{each}Value") for each in ("Minimum", "Maximum", "Current")
        )
        return least, most, now

    def goes_to(self, role: str, name: str, by: str = "Tab", most: int = 60) -> Seen:
        """Press a key until the keyboard is there; whatever it passes is called something."""
        passed: list[str] = []
        for _ in range(most):
            self.step(by)
            seen = self.reader.focus
            if seen is None:
                continue
            assert seen.called, f"after {passed} the {seen.role} has no name"
            if seen.role == role and name in seen.called:
                return seen
            passed.append(f"{seen.role} {seen.called}")
        raise AssertionError(f"no {role} “{name}” among {passed}")

    def step(self, key: str = "Tab") -> None:
        """Press a key that moves the keyboard, and wait until it stands somewhere else and stays there."""
        self.reader.rest()
        before = self.reader.moves
        self.press(key)
        self._until(lambda: self.reader.moves > before, f"{key} moves nothing")
        self.reader.rest()
        seen = self.reader.focus
        if seen is not None and seen.role == "page tab list":  # the tab in front is told of next
            self.on("page tab", "", "selected")

    def _until(self, what: Callable[[], _T | bool | None], why: str) -> _T:
        """Wait for what the last keys do, and press them again while they did nothing at all."""
        end = time.monotonic() + PATIENCE_S
        while True:
            try:
                return self.reader.until(what, why, _SILENCE_S)
            except UntoldError as error:
                if self._program.poll() is not None:
                    raise UntoldError(f"the program has ended with {self._program.returncode}; {error}") from error
                if time.monotonic() >= end:
                    raise
            if self._pressed is not None and self._is_lost(self._pressed):
                self.press(self._pressed.keys)

    def _is_lost(self, pressed: _Pressed) -> bool:
        """Whether keys were pressed on a window that was just closing, or on none: the program has told nothing."""
        self.reader.rest()
        if self.reader.told != pressed.told:
            return False
        if self.reader.moves == pressed.moves:
            return True
        stood = self.reader.look(pressed.on) if pressed.on is not None else []
        gone = not stood or "showing" not in stood[0].states
        return gone and pressed.keys not in _CLOSING

    def nameless(self) -> Sequence[Seen]:
        """The controls in all windows that are called nothing."""
        trees = [self.reader.tree(window) for window in self.reader.windows()]
        controls = [each for tree in trees if tree is not None for each in tree if _is_control(each)]
        return [each for each in controls if not each.name and not self.reader.labelled(each).label]


def _fits(seen: Seen, role: str, name: str, *states: str) -> bool:
    unwanted = {each[1:] for each in states if each.startswith("-")}
    wanted = {each for each in states if not each.startswith("-")}
    return seen.role == role and seen.name.startswith(name) and seen.states >= wanted and not seen.states & unwanted


def _is_control(seen: Seen) -> bool:
    return seen.role not in _NO_CONTROLS and "focusable" in seen.states
