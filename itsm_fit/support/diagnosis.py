"""A file for whoever is asked for help: versions, platform, screens, a few settings, where errors were raised.

It holds nothing of a project: no name, no path, no text. What goes in is listed here, never what is kept out.
"""

from __future__ import annotations

import json
import platform
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from itsm_fit import __version__
from itsm_fit.storage.safety_copies import data_folder
from itsm_fit.support.parts import parts
from itsm_fit.support.traces import last_traces

TOLD_SETTINGS: Mapping[str, str] = {
    "language": r"|[a-z]{2}",
    "theme": r"|light|dark|system|auto",
    "updates/at start": r"true|false",
}
"""The settings that are told, and what their values look like."""


class Screen(NamedTuple):
    """A screen as the window has it, in its own points, and how many pixels a point is."""

    width: int
    height: int
    scale: float


def diagnosis(
    screens: Iterable[Screen] = (), settings: Mapping[str, object] | None = None, qt: str = "", log: Path | None = None
) -> str:
    """The file's content, JSON to be read by people.

    `screens`, `settings`, the version of `qt` and the `log` of errors are the window's; the log lies in `data_folder`.
    """
    told = {
        "program": {"version": __version__, "frozen": bool(getattr(sys, "frozen", False))},
        "python": platform.python_version(),
        "qt": qt or None,
        "platform": {"system": platform.system(), "release": platform.release(), "machine": platform.machine()},
        "screens": [screen._asdict() for screen in screens],
        "settings": _told(settings or {}),
        "parts": {part.name: part.version for part in parts()},
        "errors": last_traces(log or data_folder() / "errors.log"),
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def _told(settings: Mapping[str, object]) -> dict[str, str]:
    values = {key: str(settings[key]).lower() for key in TOLD_SETTINGS if key in settings}
    return {key: value for key, value in values.items() if re.fullmatch(TOLD_SETTINGS[key], value)}
