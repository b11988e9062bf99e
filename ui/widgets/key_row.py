"""What a key does in a situation that no command stands for; the list of keys collects them from where they work."""

from __future__ import annotations

from dataclasses import dataclass

from ui.widgets.language import Caption


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What keys do, and where: a menu, or what the keyboard stands on."""

    keys: str | Caption
    what: str | Caption
    where: str | Caption
