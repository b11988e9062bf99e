"""Everything that can be tried: what it is, how it stands now, and between which values it can be moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from itsm_fit.model.gap import Resolution
from itsm_fit.model.process import Flow, Node, Process
from itsm_fit.model.requirement import Priority
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.model.shares import counting
from itsm_fit.model.tool import Level
from itsm_fit.scoring.change_words import SETTINGS, said, value_said
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import PRIORITY, level_words
from itsm_fit.writing import exact, titled
from ui.widgets.language import Caption, tr
from ui.widgets.words import NOTHING, one_line, percent, weight

_MOST_WEIGHT = 20.0
_MOST_CASES = 10_000.0


@dataclass(frozen=True, slots=True)
class NumberSpan:
    """A number from `low` to `high`; `share` says that it reads as per cent."""

    low: float
    high: float
    now: float | None
    share: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """One of some values, each with its word; `now` is "" where none of them stands."""

    options: Mapping[str, str]
    now: str = ""


@dataclass(frozen=True, slots=True)
class DoneOrNot:
    """Nothing to choose: it is done or not."""

    verb: str


ValueEditor = NumberSpan | Words | DoneOrNot


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing that can be changed. `change` names it without a value; `where` tells it from others of its name."""

    change: ScenarioChange
    title: str
    where: str
    now: str
    editor: ValueEditor


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of subjects, and whether they are those of one tool."""

    title: Caption
    list: Callable[[Fit, str], Iterator[Subject]]
    of_tool: bool = False


def _answers(fit: Fit, tool: str) -> Iterator[Subject]:
    levels = {level.value: level.words for level in Level}
    if tool not in fit.tool_by_name:
        return
    for asked in fit.requirements:
        answer = fit.support.answer(asked.id, tool)
        change = ScenarioChange(ChangeKind.ANSWER, (tool, asked.id))
        yield Subject(
            change, asked.id, asked.text, level_words(answer), Words(levels, answer.level.value if answer.level else "")
        )


def _linked_answers(fit: Fit, tool: str) -> Iterator[Subject]:
    """The tool's answers that count by way of links."""
    if tool not in fit.tool_by_name:
        return
    linked = {link.feature for link in fit.project.links}
    levels = {level.value: level.words for level in Level}
    for matrix in fit.project.matrices:
        for column in matrix.responses:
            for at, feature in enumerate(matrix.features if column.tool == tool else ()):
                if matrix.place(matrix.responses[0].cells[at]) in linked:
                    place = matrix.place(column.cells[at])
                    meaning = matrix.meaning(column.raw[at])
                    now = meaning.value if isinstance(meaning, Level) else ""
                    change = ScenarioChange(ChangeKind.FEATURE, (tool, place))
                    yield Subject(change, feature.text or place, place, column.raw[at] or NOTHING, Words(levels, now))


def _resolutions(fit: Fit, tool: str) -> Iterator[Subject]:
    chosen = {gap.requirement: gap.resolution for gap in fit.project.gaps if gap.tool == tool}
    options = {each.value: each.words for each in Resolution}
    if tool not in fit.tool_by_name:
        return
    column, threshold = fit.support.column[tool], fit.project.settings.must_threshold
    low = fit.support.low[:, column].tolist()
    for asked, support in zip(fit.requirements, low, strict=True):
        if support < threshold:
            now = chosen.get(asked.id)
            change = ScenarioChange(ChangeKind.RESOLUTION, (tool, asked.id))
            yield Subject(change, asked.id, asked.text, now.words if now else NOTHING, Words(options, now or ""))


def _requirement_weights(fit: Fit, _tool: str) -> Iterator[Subject]:
    for asked in fit.requirements:
        span = NumberSpan(0.0, max(_MOST_WEIGHT, asked.weight), asked.weight)
        change = ScenarioChange(ChangeKind.REQUIREMENT_WEIGHT, (asked.id,))
        yield Subject(change, asked.id, asked.text, weight(asked.weight), span)


def _priorities(fit: Fit, _tool: str) -> Iterator[Subject]:
    options = {priority.value: word for priority, word in PRIORITY.items()}
    for asked in fit.requirements:
        change = ScenarioChange(ChangeKind.PRIORITY, (asked.id,))
        yield Subject(
            change, asked.id, asked.text, PRIORITY[asked.priority], Words(options, Priority(asked.priority).value)
        )


def _process_weights(fit: Fit, _tool: str) -> Iterator[Subject]:
    for process in fit.processes:
        span = NumberSpan(0.0, max(_MOST_WEIGHT, process.weight), process.weight)
        change = ScenarioChange(ChangeKind.PROCESS_WEIGHT, (process.id,))
        yield Subject(change, process.name, "", weight(process.weight), span)


def _volumes(fit: Fit, _tool: str) -> Iterator[Subject]:
    for process in fit.processes:
        cases = process.cases_per_month
        span = NumberSpan(0.0, max(_MOST_CASES, 2 * (cases or 0.0)), cases)
        change = ScenarioChange(ChangeKind.VOLUME, (process.id,))
        yield Subject(change, process.name, "", NOTHING if cases is None else exact(cases), span)


def _shares(fit: Fit, _tool: str) -> Iterator[Subject]:
    for process_id, process in fit.project.processes.items():
        for node in process.nodes:
            for flow in counting(process, node):
                span = NumberSpan(0.0, 1.0, flow.share, share=True)
                title = flow.name or tr("to {step}", step=_called(process.node_by_id.get(flow.target), flow))
                where = titled(fit.project.process_names[process_id], _called(node, flow))
                change = ScenarioChange(ChangeKind.SHARE, (process_id, flow.id))
                yield Subject(change, one_line(title), one_line(where), percent(flow.share), span)


def _called(node: Node | None, flow: Flow) -> str:
    return (node.name or node.id) if node else flow.id


def _settings(fit: Fit, _tool: str) -> Iterator[Subject]:
    its = fit.project.settings
    for name, title in SETTINGS.items():
        now = float(getattr(its, name))
        share = name != "cross_cutting_weight"
        span = NumberSpan(0.0, 1.0 if share else _MOST_WEIGHT, now, share)
        yield Subject(
            ScenarioChange(ChangeKind.SETTING, (name,)), str(title), "", percent(now) if share else weight(now), span
        )
    for level, value in its.levels.items():
        span = NumberSpan(0.0, 1.0, value, share=True)
        yield Subject(
            ScenarioChange(ChangeKind.LEVEL, (level.value,)),
            tr("Value of “{level}”", level=level.words),
            "",
            percent(value),
            span,
        )
    for priority, value in its.weights.items():
        change = ScenarioChange(ChangeKind.PRIORITY_WEIGHT, (priority.value,))
        yield Subject(change, said(change, fit.project), "", weight(value), NumberSpan(0.0, _MOST_WEIGHT, value))


def _steps(fit: Fit, _tool: str) -> Iterator[Subject]:
    for process_id, process in fit.project.processes.items():
        for node in _activities(process):
            name = fit.project.process_names[process_id]
            out = ScenarioChange(ChangeKind.STEP_OUT, (process_id, node.id))
            yield Subject(
                out,
                tr("Take out “{step}”", step=one_line(node.name or node.id)),
                name,
                NOTHING,
                DoneOrNot(tr("Take the step out")),
            )
            for rid in (*(each.id for each in node.requirements), *node.requirement_refs):
                asks = ScenarioChange(ChangeKind.NOT_ASKED, (process_id, node.id, rid))
                title = tr(
                    "“{step}” no longer asks {requirement}", step=one_line(node.name or node.id), requirement=rid
                )
                yield Subject(asks, title, name, NOTHING, DoneOrNot(tr("Let it ask no longer")))


def _activities(process: Process) -> Iterator[Node]:
    return (node for node in process.nodes if node.kind.is_activity)


SORTS: Mapping[str, Sort] = {
    "answer": Sort(Caption("Answer of a tool"), _answers, of_tool=True),
    "feature": Sort(Caption("Answer of a tool to a linked feature"), _linked_answers, of_tool=True),
    "weight": Sort(Caption("Weight of a requirement"), _requirement_weights),
    "priority": Sort(Caption("Priority of a requirement"), _priorities),
    "process": Sort(Caption("Weight of a process"), _process_weights),
    "volume": Sort(Caption("Cases a month"), _volumes),
    "share": Sort(Caption("Share of a flow"), _shares),
    "setting": Sort(Caption("Threshold, value of a level, or weight of a priority"), _settings),
    "step": Sort(Caption("Step of a process"), _steps),
    "resolution": Sort(Caption("Resolution of a gap"), _resolutions, of_tool=True),
}
_SORT_OF = {
    ChangeKind.ANSWER: "answer",
    ChangeKind.FEATURE: "feature",
    ChangeKind.REQUIREMENT_WEIGHT: "weight",
    ChangeKind.PRIORITY: "priority",
    ChangeKind.PROCESS_WEIGHT: "process",
    ChangeKind.VOLUME: "volume",
    ChangeKind.SHARE: "share",
    ChangeKind.SETTING: "setting",
    ChangeKind.LEVEL: "setting",
    ChangeKind.PRIORITY_WEIGHT: "setting",
    ChangeKind.STEP_OUT: "step",
    ChangeKind.NOT_ASKED: "step",
    ChangeKind.RESOLUTION: "resolution",
    ChangeKind.NOTE: "weight",
    ChangeKind.GAP_NOTE: "resolution",
}


def sort_of(change: ScenarioChange) -> str:
    """The key of the sort that lists what a change is about."""
    return _SORT_OF[change.kind]


def value_words(change: ScenarioChange) -> str:
    """The value that a change sets, as the window writes numbers."""
    return value_said(change, change.value, share=percent, amount=lambda value: weight(round(value, 4)))
