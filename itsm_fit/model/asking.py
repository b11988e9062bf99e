"""Who asks for which requirement: the project as a whole, a process, or a node in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from itsm_fit.model.process import Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement

_NUMBERED = re.compile(r"(.*?)(\d+)")


class AskingPlace(NamedTuple):
    """A process, a node in it, or with None for both the project as a whole."""

    process: str | None = None
    node: str | None = None


class AskedRequirement(NamedTuple):
    """A requirement where it is asked for; `definition` is None where it is only referred to."""

    place: AskingPlace
    id: str
    definition: Requirement | None


def key_of(requirement_id: str) -> str:
    """The id as it is compared: trimmed, without regard to case."""
    return requirement_id.strip().casefold()


def asked(project: Project) -> Iterator[AskedRequirement]:
    """Everything asked, in the order in which definitions count: the processes, then the project as a whole."""
    for process_id, process in project.processes.items():
        yield from asked_in(process_id, process)
    for requirement in project.requirements:
        yield AskedRequirement(AskingPlace(), requirement.id, requirement)


def asked_in(process_id: str, process: Process) -> Iterator[AskedRequirement]:
    """Everything asked in one process: of it as a whole, then of its nodes."""
    for place, requirements, refs in (
        (AskingPlace(process_id), process.requirements, process.requirement_refs),
        *(
            (AskingPlace(process_id, node.id), node.requirements, node.requirement_refs)
            for node in process.nodes
            if node.requirements or node.requirement_refs
        ),
    ):
        for requirement in requirements:
            yield AskedRequirement(place, requirement.id, requirement)
        for ref in refs:
            yield AskedRequirement(place, ref, None)


def next_id(project: Project, place: AskingPlace) -> str:
    """A free id that carries on the numbering of the place, else of its process.

    ``INC-09`` is followed by ``INC-10``; where nothing is numbered yet the process's name gives the letters. What the
    project asks for as a whole carries on its own numbering, else one that several processes share.
    """
    return next_ids(project, place, 1)[0]


def next_ids(project: Project, place: AskingPlace, count: int, taken: Iterable[str] = ()) -> list[str]:
    """That many free ids one after the other; `taken` are ids about to be used beside them."""
    everything = list(asked(project))
    near = (
        [each.id for each in everything if each.place == place],
        [each.id for each in everything if each.place.process == place.process],
        _shared(everything) if place.process is None else [],
    )
    stem, width = next((found for ids in near if (found := _numbering(ids)) is not None), (_stem(project, place), 2))
    numbers = [
        int(parts[2])
        for each in (*(each.id for each in everything), *taken)
        if (parts := _NUMBERED.fullmatch(each.strip())) and key_of(parts[1]) == key_of(stem)
    ]
    first = max(numbers, default=0) + 1
    return [f"{stem}{number:0{width}d}" for number in range(first, first + count)]


def _shared(everything: Iterable[AskedRequirement]) -> list[str]:
    """The ids whose letters several processes have: letters of one alone are that one's, unless no other asks."""
    ids: dict[str, list[str]] = {}
    processes: dict[str, set[str | None]] = {}
    for each in everything:
        if (parts := _NUMBERED.fullmatch(each.id.strip())) and each.definition is not None:
            stem = key_of(parts[1])
            ids.setdefault(stem, []).append(each.id)
            processes.setdefault(stem, set()).add(each.place.process)
    several = len(set().union(*processes.values())) > 1
    return [each for stem, its in ids.items() if len(processes[stem]) > 1 or not several for each in its]


def _numbering(ids: Iterable[str]) -> tuple[str, int] | None:
    """The commonest letters before a number (of equally common ones the last), and the number's most digits."""
    found = [
        parts.groups() for each in reversed(list(ids)) if (parts := _NUMBERED.fullmatch(each.strip())) and parts[1]
    ]
    if not found:
        return None
    stem = Counter(stem for stem, _ in found).most_common(1)[0][0]
    return stem, max(len(digits) for its, digits in found if its == stem)


def _stem(project: Project, place: AskingPlace) -> str:
    letters = re.sub(r"[\W\d_]", "", project.process_names.get(place.process or "", "gen"))
    return f"{letters[:3].upper() or 'REQ'}-"
