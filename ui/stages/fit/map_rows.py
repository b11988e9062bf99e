"""The heat map's rows at its three depths: processes, the steps of one, the requirements of a step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from itsm_fit.model.project import CROSS_CUTTING
from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.result import Fit, GroupFit, ProcessFit, StepFit
from itsm_fit.scoring.verdicts import PRIORITY, SIGN
from ui.widgets.language import Caption, tr
from ui.widgets.words import CROSS_CUTTING_WORDS, interval

MapFigure = Literal["coverage", "end_to_end"]
FIGURE_NAMES: Mapping[MapFigure, Caption] = {"end_to_end": Caption("End to end"), "coverage": Caption("Coverage")}
WHOLE_PROCESS = "(the whole process)"
"""Stands for the requirements of a process that no step of it asks for."""


class Spot(NamedTuple):
    """Where in the map one looks: everywhere, into a process, or into a step of it ("" is not yet)."""

    process: str = ""
    step: str = ""


class MapCell(NamedTuple):
    """What one tool does there; `outcome` is the verdict where there is one."""

    figure: Interval | None
    outcome: Outcome | None = None

    @property
    def text(self) -> str:
        words = interval(self.figure)
        return words if self.outcome is None else f"{SIGN[self.outcome]} {words}"


NO_CELL = MapCell(None)


@dataclass(frozen=True, slots=True)
class MapRow:
    """A process, a step or a requirement; `opens` is where Enter leads, None at the bottom."""

    id: str
    name: str
    cells: Mapping[str, MapCell]
    opens: Spot | None

    def cell(self, tool: str) -> MapCell:
        return self.cells.get(tool, NO_CELL)

    @property
    def lows(self) -> list[float]:
        return [cell.figure.low for cell in self.cells.values() if cell.figure is not None]


def rows_at(fit: Fit, spot: Spot, figure: MapFigure) -> list[MapRow]:
    """The rows at a spot; empty where it does not exist in this fit."""
    if not spot.process:
        return list(_processes(fit, figure))
    if spot.step:
        return list(_requirements(fit, spot))
    process = fit.process_by_id.get(spot.process)
    return list(_steps(fit, process)) if process else []


def exists(fit: Fit, spot: Spot) -> bool:
    """Whether there is still such a place in the fit."""
    if not spot.process:
        return True
    if spot.process == CROSS_CUTTING:
        return fit.cross_cutting is not None and spot.step == WHOLE_PROCESS
    process = fit.process_by_id.get(spot.process)
    if process is None:
        return False
    return not spot.step or spot.step == WHOLE_PROCESS or spot.step in process.step_by_key


def crumbs(fit: Fit, spot: Spot) -> list[tuple[str, Spot]]:
    """The way to a spot, outermost first: each place with its name."""
    way = [(tr("All processes"), Spot())]
    if spot.process == CROSS_CUTTING:
        return [*way, (str(CROSS_CUTTING_WORDS), spot)]
    if spot.process:
        way.append((fit.process_by_id[spot.process].name, Spot(spot.process)))
    if spot.step:
        step = fit.process_by_id[spot.process].step_by_key.get(spot.step)
        way.append(((step.name or step.key) if step else tr("The whole process"), spot))
    return way


def _processes(fit: Fit, figure: MapFigure) -> Iterator[MapRow]:
    for process in fit.processes:
        yield MapRow(process.id, process.name, _group_cells(process, figure), Spot(process.id))
    if fit.cross_cutting is not None:
        cells = _group_cells(fit.cross_cutting, figure)
        yield MapRow(CROSS_CUTTING, str(CROSS_CUTTING_WORDS), cells, Spot(CROSS_CUTTING, WHOLE_PROCESS))


def _group_cells(group: ProcessFit | GroupFit, figure: MapFigure) -> dict[str, MapCell]:
    return {tool: MapCell(getattr(figures, figure)) for tool, figures in group.tools.items()}


def _steps(fit: Fit, process: ProcessFit) -> Iterator[MapRow]:
    for step in process.steps:
        if step.asks:
            cells = {tool: MapCell(its.coverage, its.carried) for tool, its in step.tools.items()}
            yield MapRow(step.key, _step_name(step), cells, Spot(process.id, step.key))
    if loose := _loose(process):
        cells = {tool.name: MapCell(_mean(fit, loose, tool.name)) for tool in fit.tools}
        yield MapRow(WHOLE_PROCESS, tr("The whole process"), cells, Spot(process.id, WHOLE_PROCESS))


def _step_name(step: StepFit) -> str:
    return step.name or step.key


def _loose(process: ProcessFit) -> list[str]:
    """The requirements of a process that none of its steps asks for."""
    on_steps = {rid for step in process.steps for rid in step.requirements}
    return [rid for rid in process.requirements if rid not in on_steps]


def _mean(fit: Fit, requirements: list[str], tool: str) -> Interval | None:
    """The weighted mean support of some requirements; None when their weights sum to 0."""
    weights = [fit.requirement_by_id[rid].weight for rid in requirements]
    total = sum(weights)
    if total <= 0:
        return None
    ends = [fit.support.of(rid, tool) for rid in requirements]
    low, high = (sum(w * end[at] for w, end in zip(weights, ends, strict=True)) / total for at in (0, 1))
    return Interval(low, high)


def _requirements(fit: Fit, spot: Spot) -> Iterator[MapRow]:
    for rid in _asked_at(fit, spot):
        asked = fit.requirement_by_id[rid]
        cells = {tool.name: MapCell(fit.support.of(rid, tool.name), asked.met.get(tool.name)) for tool in fit.tools}
        must = f"{PRIORITY[asked.priority]} · " if asked.priority is Priority.MUST else ""
        yield MapRow(rid, f"{rid}  {must}{asked.text}", cells, None)


def _asked_at(fit: Fit, spot: Spot) -> tuple[str, ...]:
    if spot.process == CROSS_CUTTING:
        return fit.cross_cutting.requirements if fit.cross_cutting else ()
    process = fit.process_by_id.get(spot.process)
    if process is None:
        return ()
    if spot.step == WHOLE_PROCESS:
        return tuple(_loose(process))
    step = process.step_by_key.get(spot.step)
    return step.requirements if step else ()


# ---------------------------------------------------------------- orders
def _hardest(row: MapRow) -> float:
    lows = row.lows
    return sum(lows) / len(lows) if lows else 2.0


def _most_different(row: MapRow) -> float:
    lows = row.lows
    return min(lows) - max(lows) if lows else 1.0


ORDERS: tuple[tuple[Caption, Callable[[MapRow], object] | None], ...] = (
    (Caption("As drawn"), None),
    (Caption("By name"), lambda row: row.name.casefold()),
    (Caption("Hardest first"), _hardest),
    (Caption("Most different first"), _most_different),
)
"""How rows may be put in order, beside a click on a tool's column."""


def ordered(rows: list[MapRow], order: int) -> list[MapRow]:
    """The rows in one of the `ORDERS`."""
    _, key = ORDERS[order]
    return rows if key is None else sorted(rows, key=key)  # type: ignore[arg-type]  # the keys of one order compare
