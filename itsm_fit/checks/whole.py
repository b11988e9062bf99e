"""A project and its files, as the rules see them that look beyond one process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from itsm_fit.checks.drawn import DrawnLayout, DrawnProcess, drawn_processes
from itsm_fit.checks.run import Run
from itsm_fit.model.document import Document
from itsm_fit.model.process import Node
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.scoring.catalogue import Catalogue, gather
from itsm_fit.scoring.figures import Support
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import Play, play
from itsm_fit.scoring.support import SupportTable


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A model file with those of its processes that hold steps."""

    document: Document
    drawn: tuple[DrawnProcess, ...]

    @property
    def where(self) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Asker:
    """A place where requirements are written down: a process as a whole, one of its nodes, or the project itself."""

    drawn: DrawnProcess | None
    element: str
    requirements: tuple[Requirement, ...]
    refs: tuple[str, ...] = ()
    node: Node | None = None

    @property
    def where(self) -> tuple[str, str]:
        return self.drawn.where if self.drawn else ("", "")

    @property
    def label(self) -> str:
        """The place as a sentence names it, after an article."""
        if self.drawn is None:
            return "project"
        return self.drawn.label if self.node is None else self.drawn.name(self.node)


class CheckedProject:
    """A project and what is worked out for its checks; support, catalogue and plays where they are not handed in."""

    def __init__(
        self,
        project: Project,
        *,
        support: Support | None = None,
        plays: Mapping[str, Play] | None = None,
        catalogue: Catalogue | None = None,
        unapproved: Mapping[str, str] | None = None,
    ) -> None:
        self.project = project
        self.unapproved = unapproved or {}
        self._support, self._plays, self._catalogue = support, plays or {}, catalogue

    @property
    def where(self) -> None:
        return None

    @cached_property
    def every(self) -> tuple[DrawnProcess, ...]:
        """Every process, in source order."""
        return drawn_processes(self.project)

    @cached_property
    def drawn(self) -> tuple[DrawnProcess, ...]:
        """The processes that hold steps."""
        return tuple(each for each in self.every if each.process.nodes)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        project = self.project
        return tuple(
            Run(each, self._plays.get(each.id) or play(compile_net(each.id, project.processes, project.called)))
            for each in self.drawn
        )

    @property
    def parts(self) -> tuple[DrawnProcess | DrawnLayout | Run, ...]:
        """Everything that is checked by itself, one process at a time."""
        return (*self.drawn, *map(DrawnLayout, self.drawn), *self.runs)

    @cached_property
    def files(self) -> tuple[CheckedFile, ...]:
        ids = iter(self.every)
        its = [(document, [next(ids) for _ in document.processes]) for document in self.project.documents]
        whole = ((document, tuple(each for each in drawn if each.process.nodes)) for document, drawn in its)
        return tuple(CheckedFile(document, drawn) for document, drawn in whole if drawn)

    @cached_property
    def catalogue(self) -> Catalogue:
        return self._catalogue or gather(self.project)

    @cached_property
    def support(self) -> Support:
        return self._support or SupportTable(self.project, self.catalogue).support

    @cached_property
    def asking(self) -> tuple[Asker, ...]:
        """Every place that holds or refers to requirements, in the order in which definitions count."""
        return (
            *(place for drawn in self.drawn for place in asking_places(drawn)),
            *(Asker(None, each.id, (each,)) for each in self.project.requirements),
        )


def asking_places(drawn: DrawnProcess) -> Iterator[Asker]:
    """Those of one process."""
    process = drawn.process
    if process.requirements or process.requirement_refs:
        yield Asker(drawn, process.id, process.requirements, process.requirement_refs)
    for node in process.nodes:
        if node.requirements or node.requirement_refs:
            yield Asker(drawn, node.id, node.requirements, node.requirement_refs, node)
