"""What a tool's vendor promised, as cases to be gone through: for each process the fewest that show all of it.

Promised are the steps that the tool carries, by the answers that are proven (the low ends), and the musts that it
meets. A must on a step is shown by entering that step; one of a whole process, or on an event or gateway, by any case
of the process. What is open is no promise: it is listed apart, to be asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from itsm_fit.acceptance.covering import CasePath, Covering, NotShown, covering
from itsm_fit.language import Phrase, Phrases, tr
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.requirement import Priority
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.catalogue import key_of
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.demo import DemoAsk, DemoScene, asks_of, scene_of
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.named import tool_named
from itsm_fit.scoring.result import Fit, ProcessFit, StepFit

WHY_NOT: Mapping[NotShown, str] = Phrases(
    {
        NotShown.NEVER_ENTERED: Phrase("No case enters it: no way leads there that has a share."),
        NotShown.NEVER_COMPLETES: Phrase("No case that enters it completes: each gets stuck or goes round for ever."),
        NotShown.NO_CASE: Phrase("No case of this process completes: check says where cases get stuck."),
        NotShown.NOT_FOUND: Phrase(
            "The process has too many markings to be played exactly, and no simulated case enters it."
        ),
    }
)


class PathTurn(NamedTuple):
    """What makes a case go one of several ways: the way taken at a gateway or behind a step, or an event that occurs.

    `at` is "" for an event.
    """

    at: str
    way: str


@dataclass(frozen=True, slots=True)
class AcceptancePath:
    """A case to be gone through. `number` counts the paths of its process from 1.

    `musts` are the ids of those that it shows. Of the `scenes`, a step each, requirements stand where the script first
    comes to them; `whole` are those that no step asks for. `turns` are what makes the case go this way: those before
    each step, and those behind the last.
    """

    process: str
    number: int
    path: CasePath
    musts: tuple[str, ...]
    whole: tuple[DemoAsk, ...]
    scenes: tuple[DemoScene, ...]
    turns: tuple[tuple[PathTurn, ...], ...]


@dataclass(frozen=True, slots=True)
class MissingStep:
    """A carried step that no path shows, and why."""

    step: StepFit
    why: NotShown


@dataclass(frozen=True)
class AcceptedProcess:
    """The paths of one process, the likeliest first; `minimal` says that fewer are proven not to do.

    `open` are the steps that may be carried or not, as answers are owed.
    """

    process: ProcessFit
    paths: tuple[AcceptancePath, ...]
    minimal: bool
    missing: tuple[MissingStep, ...]
    open: tuple[StepFit, ...]


@dataclass(frozen=True)
class AcceptanceScript:
    """What one tool's vendor is to show. `beside` is what it promised that no path shows, as it belongs to no process.

    `open_musts` are to be asked, `unmet_musts` are not promised.
    """

    tool: str
    processes: tuple[AcceptedProcess, ...]
    beside: tuple[DemoAsk, ...]
    open_musts: tuple[str, ...]
    unmet_musts: tuple[str, ...]

    @property
    def paths(self) -> tuple[AcceptancePath, ...]:
        return tuple(path for each in self.processes for path in each.paths)

    @property
    def minimal(self) -> bool:
        """Whether the paths of every process are proven to be the fewest."""
        return all(each.minimal for each in self.processes)

    @cached_property
    def promised(self) -> tuple[DemoAsk, ...]:
        """All that is to be shown, each requirement once, in the order of the script."""
        on_paths = (
            ask for path in self.paths for scene in (path.whole, *(s.asks for s in path.scenes)) for ask in scene
        )
        return (*on_paths, *self.beside)

    @property
    def sentences(self) -> Iterator[str]:
        """What is to be said of a script that lacks something."""
        if not self.paths and not self.beside:
            yield tr("{tool} carries no step and promises no must: there is nothing to be shown.", tool=self.tool)
        for each in self.processes:
            name = each.process.name
            if each.process.play.completes <= 0:
                yield tr("{process}: no case completes, so none can be shown: check says why.", process=name)
            elif not each.minimal:
                yield tr(
                    "{process}: its paths show all that could be shown, but are not proven to be the fewest, as it has "
                    "too many markings.",
                    process=name,
                )


def acceptance_script(fit: Fit, tool: str, progress: Progress = silent) -> AcceptanceScript:
    """The script for a tool, however its name is spelled; raises FitError for one that the fit does not have."""
    name = tool_named(fit, tool)
    writer = _Writer(fit, name)
    processes = []
    for at, process in enumerate(fit.processes):
        progress(tr("Looking for paths through {process}", process=process.name), at / len(fit.processes))
        processes.append(writer.process(process))
    mine = fit.tool_by_name[name]
    return AcceptanceScript(name, tuple(processes), writer.beside(), mine.open_musts, mine.unmet_musts)


def promised_by(fit: Fit, tool: str) -> tuple[str, ...]:
    """The ids of all requirements that count and that a tool supports at all by what is proven."""
    return tuple(
        each.id
        for each in fit.requirements
        if (each.weight > 0 or each.priority is Priority.MUST) and fit.support.of(each.id, tool).low > TOLERANCE
    )


class _Writer:
    def __init__(self, fit: Fit, tool: str) -> None:
        self._fit, self._tool = fit, tool
        self._told: set[str] = set()
        self._promised = set(promised_by(fit, tool))

    def process(self, process: ProcessFit) -> AcceptedProcess:
        """The paths of a process; none where nothing in it is promised."""
        carried = [step for step in process.steps if step.tools[self._tool].carried is Outcome.YES]
        on_steps = dict.fromkeys(rid for step in process.steps for rid in step.requirements)
        places = [{step.key for step in process.steps if rid in step.requirements} for rid in self._met(on_steps)]
        whole = [rid for rid in process.requirements if rid not in on_steps]
        things = [*({step.key} for step in carried), *places]
        found = Covering((), minimal=True, missing={})
        if things or self._met(whole):
            found = covering(process.play, things)
        shown_by = self._shown_by(process, whole, found.paths)
        paths = [self._path(process, at, path, shown_by) for at, path in enumerate(found.paths)]
        return AcceptedProcess(
            process,
            tuple(paths),
            found.minimal,
            tuple(MissingStep(step, found.missing[at]) for at, step in enumerate(carried) if at in found.missing),
            tuple(step for step in process.steps if step.tools[self._tool].carried is Outcome.OPEN),
        )

    def beside(self) -> tuple[DemoAsk, ...]:
        """What is promised and shown by no path."""
        return self._asks(each.id for each in self._fit.requirements)

    def _met(self, ids: Iterable[str]) -> list[str]:
        """Those of some requirements that are musts and met."""
        return [rid for rid in ids if self._fit.requirement_by_id[rid].met.get(self._tool) is Outcome.YES]

    def _shown_by(
        self, process: ProcessFit, whole: Iterable[str], paths: Sequence[CasePath]
    ) -> dict[str, frozenset[int]]:
        """The paths, counted from 0, that show what no step asks for: those that enter its event, or any of them."""
        drawn = self._fit.project.processes[process.id].nodes
        found = {}
        for rid in whole:
            around = {node.id for node in drawn if _asks(node, rid)}
            entering = frozenset(at for at, path in enumerate(paths) if not around.isdisjoint(path.elements))
            found[rid] = entering or frozenset(range(len(paths)))
        return found

    def _path(
        self, process: ProcessFit, at: int, path: CasePath, shown_by: Mapping[str, frozenset[int]]
    ) -> AcceptancePath:
        on_steps = dict.fromkeys(rid for key in path.steps for rid in process.step_by_key[key].requirements)
        of_all = [rid for rid, those in shown_by.items() if at in those]
        musts = tuple(self._met([*on_steps, *of_all]))
        whole = self._asks(of_all)
        scenes = tuple(self._scene(process.step_by_key[key]) for key in path.steps)
        return AcceptancePath(process.id, at + 1, path, musts, whole, scenes, _turns(process, path))

    def _scene(self, step: StepFit) -> DemoScene:
        scene = scene_of(self._fit, step, self._tool)
        return DemoScene(step, scene.carried, self._asks(step.requirements))

    def _asks(self, requirements: Iterable[str]) -> tuple[DemoAsk, ...]:
        """What is promised of some requirements, those left out that were asked before."""
        new = [rid for rid in dict.fromkeys(requirements) if rid not in self._told and rid in self._promised]
        self._told.update(new)
        return asks_of(self._fit, new, self._tool)


def _turns(process: ProcessFit, path: CasePath) -> tuple[tuple[PathTurn, ...], ...]:
    """What makes a case go its way, before each of its steps and behind the last."""
    net = process.play.net
    nodes = {each.key: each.node for each in net.nodes} if net else {}
    flows = {each.key: each.flow for each in net.flows} if net else {}
    splits = Counter(_scoped(key, flow.source) for key, flow in flows.items())
    found: list[list[PathTurn]] = [[]]
    for key in path.elements:
        node = nodes.get(key)
        if node is not None and node.kind.is_activity:
            found.append([])
        elif node is not None and node.kind is NodeKind.BOUNDARY:
            found[-1].append(PathTurn("", node.name or key))
        elif key in flows and splits[_scoped(key, flows[key].source)] > 1:
            source, target = (nodes.get(_scoped(key, end)) for end in (flows[key].source, flows[key].target))
            if source is not None and source.kind not in {NodeKind.PARALLEL, NodeKind.BOUNDARY}:
                to = flows[key].name or (target.name if target else "") or flows[key].target
                found[-1].append(PathTurn(source.name or source.id, to))
    return tuple(map(tuple, found))


def _scoped(key: str, node_id: str) -> str:
    """The key of a node where a flow with this key lies, inside the same called process."""
    call, sep, _ = key.rpartition(">")
    return f"{call}{sep}{node_id}"


def _asks(node: Node, requirement: str) -> bool:
    if node.kind.is_activity:
        return False
    own = (*(each.id for each in node.requirements), *node.requirement_refs)
    return key_of(requirement) in map(key_of, own)
