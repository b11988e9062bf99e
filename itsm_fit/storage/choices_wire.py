"""Choices between pairs as they stand in a project file."""

from __future__ import annotations

from typing import Literal

import msgspec

from itsm_fit.errors import EditError, InputError
from itsm_fit.model.choices import PairChoice, Preferred, require_sound_choice
from itsm_fit.storage.project_layout import line


class WireChoice(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One choice; both profiles by process."""

    a: dict[str, float]
    b: dict[str, float]
    measure: Literal["coverage", "end_to_end"]
    taken: Preferred
    at: str = ""
    by: str = ""
    invented: bool = False


def choice_to_wire(choice: PairChoice) -> msgspec.Raw:
    """A choice as it stands in the file."""
    return line(WireChoice(**{name: getattr(choice, name) for name in WireChoice.__struct_fields__}))


def choice_from_wire(wire: WireChoice, file: str, path: str) -> PairChoice:
    """The choice in a decoded file; raises InputError for profiles that are none."""
    choice = PairChoice(**msgspec.structs.asdict(wire))
    try:
        require_sound_choice(choice)
    except EditError as problem:
        raise InputError(str(problem), file=file, where=path) from problem
    return choice
