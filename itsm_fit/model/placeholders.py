"""What a text leaves to be filled in: ``{{hours}}`` stands for a value that organisations differ in."""

from __future__ import annotations

import re
from collections.abc import Mapping

from itsm_fit.blanks import PLACEHOLDER, spelled
from itsm_fit.model.asking import asked
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement

FILLED_FIELDS = ("text", "reason", "acceptance")
"""The fields of a requirement that can leave something to be filled in."""


def placeholders(*texts: str) -> tuple[str, ...]:
    """The names of what texts leave to be filled in, each once, in their order."""
    return tuple(dict.fromkeys(found[1] for text in texts for found in PLACEHOLDER.finditer(text)))


def bracketed(name: str) -> str:
    """A name as it stands in a text that a person reads: ``[rto hours]``."""
    return f"[{spelled(name)}]"


def in_brackets(text: str, names: Mapping[str, str]) -> str:
    """The text as a person reads it: ``within [number] hours``, by these names, else its own ones."""
    return PLACEHOLDER.sub(lambda found: f"[{names.get(found[1]) or spelled(found[1])}]", text)


def filled_in(text: str, values: Mapping[str, str]) -> str:
    """The text with these values in place of what it leaves open; what has none, or a blank one, stays open."""

    def value(found: re.Match[str]) -> str:
        given = " ".join(values.get(found[1], "").split())
        return given or found[0]

    return PLACEHOLDER.sub(value, text)


def left_open(requirement: Requirement) -> tuple[str, ...]:
    """The names of what a requirement leaves to be filled in."""
    return placeholders(*(getattr(requirement, name) for name in FILLED_FIELDS))


def open_requirements(project: Project) -> tuple[tuple[Requirement, tuple[str, ...]], ...]:
    """Every requirement that is asked and leaves something to be filled in, with the names of that."""
    found = (each.definition for each in asked(project) if each.definition is not None)
    return tuple((its, names) for its in found if not its.withdrawn and (names := left_open(its)))
