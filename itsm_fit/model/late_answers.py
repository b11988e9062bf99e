"""What the log says of answers that came, changed or were withdrawn after the deadline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from itsm_fit.language import tr
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project


@dataclass(frozen=True, slots=True)
class LateAnswer:
    """An answer that was not in time; `place` is its cell, `at` when it came (ISO 8601), raw words before and after."""

    tool: str
    requirement: str
    before: str
    after: str
    place: str
    at: str


def late_answers(project: Project) -> Iterator[LateAnswer]:
    """Every answer that came after the deadline, in the order of the log."""
    for entry in project.log:
        answers = entry.body.get("answers") if entry.kind is LogKind.ANSWER_LATE else None
        for each in answers if isinstance(answers, list) else ():
            if isinstance(each, Mapping):
                said = {name: str(each.get(name, "")) for name in ("tool", "requirement", "before", "after", "place")}
                yield LateAnswer(**said, at=entry.at)


def late_by_place(project: Project) -> Mapping[str, LateAnswer]:
    """The last of them by the cell that it stands in."""
    return {each.place: each for each in late_answers(project)}


def said_late(its: LateAnswer) -> str:
    """``changed after the deadline (2026-11-30; before: no)``."""
    day = its.at[:10]
    if not its.before:
        return tr("answered after the deadline ({day})", day=day)
    return tr("changed after the deadline ({day}; before: {before})", day=day, before=its.before)
