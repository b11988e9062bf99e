"""What the chapters of a process book are made of: the project, what follows from its flows, and names and numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from itsm_fit.drawing.numbering import number_order, step_numbers
from itsm_fit.drawing.words import kind_words
from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.report.parts.names import Names
from itsm_fit.report.process_book.drawings import BookDrawings
from itsm_fit.scoring.catalogue import Catalogue, Demand, gather
from itsm_fit.scoring.handoffs import lane_name
from itsm_fit.scoring.result import Fit
from itsm_fit.sealing.sign_off import ProcessSignOff, SignOffState, sign_offs
from itsm_fit.silos.crossings import RoleCrossing, Roles, SiloRole, crossings_of
from itsm_fit.value.worth import Worth, worth_of


@dataclass(frozen=True)
class BookProcess:
    """A process on its way into a book, by its project-wide `key`; `name` tells it from the others."""

    key: str
    name: str
    process: Process
    document: Document
    numbers: Mapping[str, str]

    @cached_property
    def steps(self) -> list[Node]:
        """Every activity, in the order of the numbers."""
        there = [node for node in self.process.nodes if node.id in self.numbers]
        return sorted(there, key=lambda node: number_order(self.numbers[node.id]))

    def called(self, node: Node) -> str:
        """What a node goes by in a text: a step by number and name, anything else by its name, or what it is."""
        name = " ".join(node.name.split())
        number = self.numbers.get(node.id, "")
        if number:
            return f"{number} {name or kind_words(node)}"
        return f"{name} ({kind_words(node)})" if name else kind_words(node)


class BookMaterial:
    """A project as a process book tells it: the `chosen` processes, in the project's order.

    `fit` says how the flows run; with `figures` also what tools make of them.
    """

    def __init__(self, project: Project, fit: Fit, chosen: Sequence[str], *, figures: bool) -> None:
        self.project, self.fit, self.figures = project, fit, figures
        self.drawings = BookDrawings()
        self.names = Names(fit)
        self.processes = [self._process(key) for key in project.processes if key in set(chosen)]
        self.chapters = {each.key for each in self.processes}

    def _process(self, key: str) -> BookProcess:
        document = self.project.document_of(key)
        return BookProcess(key, self.names.process(key), self.project.processes[key], document, self._numbers(document))

    def _numbers(self, document: Document) -> Mapping[str, str]:
        known = self._numbered.get(id(document))
        if known is None:
            known = self._numbered[id(document)] = step_numbers(document)
        return known

    @cached_property
    def _numbered(self) -> dict[int, Mapping[str, str]]:
        return {}

    @cached_property
    def catalogue(self) -> Catalogue:
        return gather(self.project)

    def asked_at(self, process: str, node: str) -> list[Demand]:
        """The requirements that a step asks for."""
        return [self.catalogue.demands[row] for row in self.catalogue.of_node.get((process, node), ())]

    def asked_by(self, process: str) -> list[Demand]:
        """All that a process asks for, at its steps and as a whole."""
        return [self.catalogue.demands[row] for row in self.catalogue.of_process.get(process, ())]

    @cached_property
    def _roles_and_crossings(self) -> tuple[Roles, Mapping[str, list[RoleCrossing]]]:
        roles, found = Roles(), dict[str, list[RoleCrossing]]()
        for each in crossings_of(self.fit, roles):
            found.setdefault(each.process, []).append(each)
        return roles, found

    def hand_overs(self, process: str) -> list[RoleCrossing]:
        """The flows of a process that lead from role to role."""
        return self._roles_and_crossings[1].get(process, [])

    def role_of(self, its: BookProcess, node: Node) -> SiloRole | None:
        """Who does a step; None where it stands in no lane."""
        lane = its.process.lane_of(node)
        return None if lane is None else self._roles_and_crossings[0].of_lane(its.key, its.process, lane)

    def role_name(self, its: BookProcess, node: Node) -> str:
        """The lane that a node stands in, as it is named there; "" for none."""
        lane = its.process.lane_of(node)
        return "" if lane is None else lane_name(its.process, lane)

    @cached_property
    def callers(self) -> Mapping[str, list[tuple[str, Node]]]:
        """Which processes call a process, each with the step that does."""
        found: dict[str, list[tuple[str, Node]]] = {}
        for key, process in self.project.processes.items():
            for node in process.nodes:
                target = self.project.called(key, node.called) if node.kind is NodeKind.CALL else None
                if target is not None:
                    found.setdefault(target, []).append((key, node))
        return found

    def step_in(self, process: str, node: Node) -> str:
        """A step with its number, wherever it stands."""
        numbers = self._numbers(self.project.document_of(process))
        name = " ".join(node.name.split()) or kind_words(node)
        return tr("step {number} {name}", number=numbers[node.id], name=name) if node.id in numbers else name

    @cached_property
    def sign_offs(self) -> Mapping[str, ProcessSignOff]:
        """The sign-off of each process; none as long as no process here has an owner."""
        found = sign_offs(self.project)
        used = any(each.state is not SignOffState.NO_OWNER for each in found.values())
        return found if used else {}

    @cached_property
    def worth(self) -> Worth:
        """Minutes and hours of every process, cycle times left out."""
        return worth_of(self.fit, cycles=False)
