"""What a change that is tried or taken back is about, and the value that it sets, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from itsm_fit.language import Phrase, tr
from itsm_fit.model.gap import Resolution
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import DEEDS, NOTES, ChangeKind, ChangeValue, ScenarioChange
from itsm_fit.model.tool import Level
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.scoring.wording import percent
from itsm_fit.visible import visible
from itsm_fit.writing import exact, in_quotes

SETTINGS: Mapping[str, Phrase] = {
    "must_threshold": Phrase("Support that a must needs (θ)"),
    "step_threshold": Phrase("Coverage that carries a step (τ)"),
    "cross_cutting_weight": Phrase("Weight of the cross-cutting requirements"),
}
_SAID: Mapping[ChangeKind, str | Phrase] = {
    ChangeKind.ANSWER: Phrase("{first}’s answer to {last}"),
    ChangeKind.FEATURE: Phrase("{first}’s answer in {last}"),
    ChangeKind.RESOLUTION: Phrase("Gap of {first}: {last}"),
    ChangeKind.REQUIREMENT_WEIGHT: Phrase("Weight of {last}"),
    ChangeKind.PRIORITY: Phrase("Priority of {last}"),
    ChangeKind.PROCESS_WEIGHT: Phrase("Weight of {process}"),
    ChangeKind.VOLUME: Phrase("Cases a month of {process}"),
    ChangeKind.SHARE: Phrase("{process}: share of {flow}"),
    ChangeKind.SETTING: "{setting}",
    ChangeKind.LEVEL: Phrase("Value of “{level}”"),
    ChangeKind.PRIORITY_WEIGHT: Phrase("Weight of the priority {priority}"),
    ChangeKind.STEP_OUT: Phrase("{process}: {node} taken out"),
    ChangeKind.NOT_ASKED: Phrase("{process}: {node} no longer asks {last}"),
    ChangeKind.NOTE: Phrase("Remark on {last}"),
    ChangeKind.GAP_NOTE: Phrase("Remark on {first} and {last}"),
}
_AMOUNTS = (
    ChangeKind.REQUIREMENT_WEIGHT,
    ChangeKind.PROCESS_WEIGHT,
    ChangeKind.PRIORITY_WEIGHT,
    ChangeKind.VOLUME,
)


def said(change: ScenarioChange, project: Project) -> str:
    """What a change is about, in words."""
    first, last = change.target[0], change.target[-1]
    process = project.processes.get(first)
    words = {
        "first": first,
        "last": last,
        "process": project.process_names.get(first, first),
        "node": _node_name(process, change.target[min(1, len(change.target) - 1)]),
        "flow": _flow_name(process, last),
        "setting": str(SETTINGS.get(last, last)),
        "level": Level(last).words if change.kind is ChangeKind.LEVEL else "",
        "priority": _word(ChangeKind.PRIORITY, last),
    }
    return str(_SAID[change.kind]).format_map(words)


def sets_share(change: ScenarioChange) -> bool:
    """Whether a number that a change sets is a share, 0 to 1; other numbers are amounts of 0 or more."""
    return change.kind not in _AMOUNTS and change.target != ("cross_cutting_weight",)


def value_said(
    change: ScenarioChange,
    value: ChangeValue,
    *,
    share: Callable[[float], str] = percent,
    amount: Callable[[float], str] = exact,
) -> str:
    """A value of what a change sets, in words; `share` and `amount` say how numbers read."""
    if change.kind in DEEDS:
        return tr("done")
    if change.kind in NOTES:
        return str(value or "") or tr("none")
    if value is None:
        return tr("not stated")
    if isinstance(value, str):
        return _word(change.kind, value)
    return share(value) if sets_share(change) else amount(value)


def _word(kind: ChangeKind, value: str) -> str:
    """A priority, level or resolution in words; what is none of them as it stands."""
    if kind is ChangeKind.PRIORITY:
        known = {priority.value: words for priority, words in PRIORITY.items()}
    else:
        known = {each.value: each.words for each in (*Level, *Resolution)}
    return known.get(value, value)


def _node_name(process: Process | None, node_id: str) -> str:
    node = process.node_by_id.get(node_id) if process else None
    return in_quotes(_one_line(node.name or node.id)) if node else node_id


def _flow_name(process: Process | None, flow_id: str) -> str:
    flow = process.flow_by_id.get(flow_id) if process else None
    if process is None or flow is None:
        return flow_id
    ends = [_node_name(process, end) for end in (flow.source, flow.target)]
    return in_quotes(_one_line(flow.name)) if flow.name else f"{ends[0]} → {ends[1]}"


def _one_line(name: str) -> str:
    return " ".join(visible(name).split())
