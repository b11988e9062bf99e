"""Two fits side by side: what a change does to ranks, figures, processes and weak links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.result import Fit, ProcessFit, ToolFit
from itsm_fit.scoring.weak_links import NOT_PROVEN


@dataclass(frozen=True, slots=True)
class ToolDifference:
    """A tool before and after; one of the two is None where it is only in the other."""

    name: str
    before: ToolFit | None
    after: ToolFit | None

    @property
    def coverage(self) -> float:
        """How much the proven end rose, -1 to 1."""
        return rise(*(each.coverage if each else None for each in (self.before, self.after)))

    @property
    def end_to_end(self) -> float:
        """As `coverage`."""
        return rise(*(each.end_to_end if each else None for each in (self.before, self.after)))


@dataclass(frozen=True, slots=True)
class ProcessDifference:
    """How one tool carries one process, before and after."""

    process: ProcessFit
    coverage: tuple[Interval | None, Interval | None]
    end_to_end: tuple[Interval | None, Interval | None]

    @property
    def moved(self) -> bool:
        return self.coverage[0] != self.coverage[1] or self.end_to_end[0] != self.end_to_end[1]


@dataclass(frozen=True, slots=True)
class LinkDifference:
    """A step whose verdict for a tool is another one; None where the step is not there, or asks nothing."""

    tool: str
    process: ProcessFit
    key: str
    step: str
    before: Outcome | None
    after: Outcome | None

    @property
    def appears(self) -> bool:
        """Whether the step becomes a weak link, or a weaker one."""
        return _weakness(self.after) > _weakness(self.before)


def rise(before: Interval | None, after: Interval | None) -> float:
    """From the proven end of one figure to that of another; 0 where one is missing."""
    return 0.0 if before is None or after is None else after.low - before.low


def tools(before: Fit, after: Fit) -> tuple[ToolDifference, ...]:
    """Every tool, in the ranking order after the change; those that are gone come last."""
    rows = [ToolDifference(tool.name, before.tool_by_name.get(tool.name), tool) for tool in after.tools]
    gone = [tool for tool in before.tools if tool.name not in after.tool_by_name]
    return (*rows, *(ToolDifference(tool.name, tool, None) for tool in gone))


def processes(before: Fit, after: Fit, tool: str) -> tuple[ProcessDifference, ...]:
    """The processes whose figures for a tool differ, in source order."""
    found = (_process(each, before.process_by_id.get(each.id), tool) for each in after.processes)
    return tuple(each for each in found if each.moved)


def weak_links(before: Fit, after: Fit) -> tuple[LinkDifference, ...]:
    """The steps that become weak links of a tool, or cease to be: those that appear first, tools in ranking order."""
    found = list(_links(before, after))
    order = {tool.name: place for place, tool in enumerate(after.tools)}
    return tuple(sorted(found, key=lambda each: (not each.appears, order.get(each.tool, len(order)))))


def _process(after: ProcessFit, before: ProcessFit | None, tool: str) -> ProcessDifference:
    old, new = before.tools.get(tool) if before else None, after.tools.get(tool)
    return ProcessDifference(
        after,
        (old.coverage if old else None, new.coverage if new else None),
        (old.end_to_end if old else None, new.end_to_end if new else None),
    )


def _links(before: Fit, after: Fit) -> Iterator[LinkDifference]:
    for process in after.processes:
        old = before.process_by_id.get(process.id)
        if old is process or old is None:
            continue
        keys = dict.fromkeys((*(step.key for step in process.steps), *(step.key for step in old.steps)))
        for key in keys:
            was, its = old.step_by_key.get(key), process.step_by_key.get(key)
            step = its or was
            if was is its or step is None:
                continue
            for tool in step.tools:
                then, now = (each.tools[tool].carried if each and tool in each.tools else None for each in (was, its))
                if then != now and {then, now} & NOT_PROVEN:
                    yield LinkDifference(tool, process, key, step.name or key, then, now)


_WEAKNESS = {None: 0, Outcome.YES: 0, Outcome.OPEN: 1, Outcome.NO: 2}


def _weakness(outcome: Outcome | None) -> int:
    return _WEAKNESS[outcome]
