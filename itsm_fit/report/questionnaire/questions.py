"""What a questionnaire asks, sheet by sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from itsm_fit.importing.questionnaire_form import BASELINE, INSTRUCTIONS, NOT_ASKED, PRICES
from itsm_fit.language import Phrase, tr
from itsm_fit.model.flow_order import flow_order
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.catalogue import Catalogue, Demand, gather, key_of
from itsm_fit.scoring.wording import NO_PROCESS

_LONGEST_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class Question:
    """A requirement on a sheet; `step` is the name of the step that asks, `asked_on` the sheet that has it already."""

    demand: Demand
    step: str = ""
    asked_on: str = ""


@dataclass(frozen=True)
class Sheet:
    """The questions of one process, or those that belong to none; `process` is the project-wide id."""

    name: str
    title: str
    process: str | None
    questions: tuple[Question, ...]

    @property
    def open(self) -> int:
        """How many questions are to be answered on this sheet."""
        return sum(not question.asked_on for question in self.questions)

    @property
    def musts(self) -> int:
        """How many of them are musts."""
        return sum(its.demand.priority is Priority.MUST and not its.asked_on for its in self.questions)


def sheets_of(project: Project, asked: Sequence[str] | None = None) -> list[Sheet]:
    """A sheet for each process that asks for something, then one for what belongs to no process.

    A requirement that several places ask for is asked once, at the first of them. Where some are `asked` only, by id,
    each sheet keeps to these, in their order.
    """
    catalogue = gather(project)
    taken = {name.casefold() for name in (own_name(INSTRUCTIONS), own_name(PRICES), BASELINE, NOT_ASKED, "History")}
    asked_on: dict[int, str] = {}
    sheets: list[Sheet] = []
    places: list[tuple[str, str | None, list[tuple[int, str]]]] = [
        (name, process_id, list(_rows_of(project, catalogue, process_id)))
        for process_id, name in project.process_names.items()
    ]
    places.append((str(NO_PROCESS), None, [(row, "") for row in catalogue.cross_cutting]))
    turn = None if asked is None else {catalogue.row[key_of(each)]: at for at, each in enumerate(asked)}
    for title, process_id, its in places:
        rows = (
            its if turn is None else sorted((each for each in its if each[0] in turn), key=lambda each: turn[each[0]])
        )
        if not rows:
            continue
        name = _sheet_name(title, taken)
        questions = tuple(Question(catalogue.demands[row], step, asked_on.get(row, "")) for row, step in rows)
        asked_on |= {row: name for row, _ in rows if row not in asked_on}
        sheets.append(Sheet(name, title, process_id, questions))
    return sheets


def own_name(sheet: Phrase) -> str:
    """What a sheet that asks nothing is called, as Excel takes it."""
    return _sheet_name(str(sheet), set())


def _rows_of(project: Project, catalogue: Catalogue, process_id: str) -> Iterator[tuple[int, str]]:
    """The requirements of a process in the order of its flow, those of the whole process first, each with its step."""
    process = project.processes[process_id]
    of_nodes = {node.id: catalogue.of_node.get((process_id, node.id), ()) for node in process.node_by_id.values()}
    on_steps = {row for rows in of_nodes.values() for row in rows}
    for row in catalogue.of_process.get(process_id, ()):
        if row not in on_steps:
            yield row, ""
    seen: set[int] = set()
    for node in flow_order(process):
        for row in of_nodes[node.id]:
            if row not in seen:
                seen.add(row)
                yield row, node.name or node.id


def _sheet_name(title: str, taken: set[str]) -> str:
    """A name that Excel takes for a sheet, different from all in `taken`, which it joins."""
    wanted = " ".join(_FORBIDDEN.sub(" ", title).split()).strip("'") or tr("Process")
    name, number = _cut(wanted, _LONGEST_NAME), 2
    while name.casefold() in taken:
        ending = f" ({number})"
        name, number = _cut(wanted, _LONGEST_NAME - len(ending)) + ending, number + 1
    taken.add(name.casefold())
    return name


def _cut(name: str, most: int) -> str:
    """At most so many characters, without half a word at the end where that leaves enough."""
    if len(name) <= most:
        return name
    whole = name[: most + 1].rpartition(" ")[0]
    return whole if len(whole) > most // 2 else name[:most].strip()
