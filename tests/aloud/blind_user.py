"""Somebody who has a keyboard and a screen reader, and no screen."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from key_presses import Keyboard
from screen_reader import ScreenReader, Seen

_NO_CONTROLS = {"label", "panel", "filler", "application", "frame", "status bar", "tool bar", "separator"}
"""Roles that one does nothing with, though Qt gives some of them the keyboard."""


class BlindUser:
    """Presses keys, and knows what is said and nothing else."""

    def __init__(self, reader: ScreenReader, keyboard: Keyboard) -> None:
        self.reader, self.keyboard = reader, keyboard

    def press(self, *keys: str) -> None:
        for each in keys:
            self.keyboard.press(each)

    def write(self, text: str) -> None:
        self.keyboard.write(text)

    def on(self, role: str, name: str, *states: str, description: str = "") -> Seen:
        """Wait until the keyboard is on something of this role, whose name or label holds `name`."""

        def there() -> Seen | None:
            self.keyboard.turn_to_top()
            seen = self.reader.focus
            fits = seen is not None and seen.role == role and name in seen.called and description in seen.description
            return seen if fits and seen is not None and seen.states >= set(states) else None

        return self.reader.until(there, f"the keyboard is not on the {role} “{name}” {states or ''}")

    def hears(self, words: str) -> str:
        """Wait until something with these words is announced; what came before it is forgotten."""

        def said() -> str | None:
            return next((each for each in self.reader.announced if words in each), None)

        heard = self.reader.until(said, f"“{words}” was not announced")
        del self.reader.announced[: self.reader.announced.index(heard) + 1]
        return heard

    def presses_until(self, keys: str, words: str) -> None:
        """Press keys until these words are announced: a press is lost on a window that is just closing."""
        for _ in range(4):
            self.press(keys)
            with suppress(AssertionError):
                self.reader.until(lambda: any(words in each for each in self.reader.announced), "not yet", 12.0)
                break
        self.hears(words)

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
        before = self.reader.moves
        self.press(key)
        self.reader.until(lambda: self.reader.moves > before, f"{key} moves nothing")
        self.reader.rest()

    def nameless(self) -> Sequence[Seen]:
        """The controls in all windows that are called nothing."""
        trees = [self.reader.tree(window) for window in self.reader.windows()]
        controls = [each for tree in trees if tree is not None for each in tree if _is_control(each)]
        return [each for each in controls if not each.name and not self.reader.labelled(each).label]


def _is_control(seen: Seen) -> bool:
    return seen.role not in _NO_CONTROLS and "focusable" in seen.states
