"""What the items of each list in a project are known by, when two versions of the list are put together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from itsm_fit.differences.parts import PARTS, holder_of
from itsm_fit.differences.side import numbered
from itsm_fit.model.acceptance import AcceptanceRun
from itsm_fit.model.asking import key_of
from itsm_fit.model.decision import Criterion, Decision
from itsm_fit.model.document import Artifact, Association, BpmnSource, Document, MessageFlow, Pool
from itsm_fit.model.history import OldAnswer
from itsm_fit.model.judging import AgreedScore, JudgedQuestion, Judging, ReturnedSheet, ScoreSheet, SheetRuling
from itsm_fit.model.kpi import Kpi, KpiReading
from itsm_fit.model.log import LogEntry
from itsm_fit.model.process import Bounds, Flow, Lane, Node, Point, Process
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import Readiness
from itsm_fit.model.reading_choices import Recipe
from itsm_fit.model.replay_record import ReplayRecord
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.rollout import Introduction, Rollout
from itsm_fit.model.round import PriceEnvelope, Round
from itsm_fit.model.scenario import Scenario
from itsm_fit.model.text import text_key

_BETWEEN: Final = "|"
_PART: Final = re.compile(r"\|((?:\\.|[^\\|])*)", re.DOTALL)
ItemKey = tuple[str, ...]
Known = Callable[[Any], ItemKey]
"""What an item of a list is known by."""


def _by_id(item: Any) -> ItemKey:
    return (item.id,)


def _by_itself(item: Any) -> ItemKey:
    return (str(item),)


def _requirement(item: Any) -> ItemKey:
    return (key_of(item.id),)


def _reference(item: str) -> ItemKey:
    return (key_of(item),)


def _comment(item: Any) -> ItemKey:
    return item.author, item.written, item.came_as


_HOLDERS: Mapping[str, type] = {
    "decision": Decision,
    "judging": Judging,
    "rollout": Rollout,
    "readiness": Readiness,
    "round": Round,
}
_LISTED: Mapping[tuple[type, str], Known] = {
    (_HOLDERS.get(holder_of(part.listed), Project), part.listed): part.key
    for part in PARTS
    if part.listed and part.key is not None
}

KNOWN_BY: Final[Mapping[tuple[type, str], Known]] = {
    **_LISTED,
    (Project, "requirements"): _requirement,
    **{(Process, name): _by_id for name in ("nodes", "flows", "lanes")},
    **{
        (Document, name): _by_id
        for name in ("processes", "pools", "message_flows", "artifacts", "associations", "pages", "definitions")
    },
    (Document, "twins"): _by_itself,
    **{(sort, "requirements"): _requirement for sort in (Process, Node)},
    **{(sort, "requirement_refs"): _reference for sort in (Process, Node)},
    **{
        (sort, "comments"): _comment
        for sort in (Node, Flow, Lane, Pool, MessageFlow, Artifact, Association, Requirement)
    },
    (Requirement, "depends_on"): _reference,
    (Kpi, "requirements"): _reference,
    (Introduction, "after"): _by_itself,
    (Scenario, "changes"): lambda each: (each.kind.value, *each.target),
    (PriceEnvelope, "costs"): lambda each: (each.tool, text_key(each.edition), text_key(each.name)),
    (PriceEnvelope, "day_rates"): lambda each: (each.tool,),
    (PriceEnvelope, "values"): lambda each: (each.criterion, each.tool),
}
"""By the type that has the list, and its field."""

WHOLE: Final = frozenset(
    {
        (Flow, "waypoints"),
        (MessageFlow, "waypoints"),
        (Association, "waypoints"),
        (Criterion, "words"),
        (JudgedQuestion, "anchors"),
        (Rollout, "capacity"),
    }
)
"""Lists whose places mean something: changed by both they are a conflict as a whole."""

ONE_PIECE: Final = (
    AcceptanceRun,
    AgreedScore,
    Bounds,
    BpmnSource,
    KpiReading,
    LogEntry,
    OldAnswer,
    Point,
    Recipe,
    ReplayRecord,
    ReturnedSheet,
    ScoreSheet,
    SheetRuling,
)
"""Values whose fields say one thing together: a mixture of two is neither."""


def keyed(items: Iterable[Any], known: Known) -> dict[str, Any]:
    """Items by what they are known by, as one text; those of one key are told apart by their number."""
    pairs = ((known(item), item) for item in items)
    return {one_text(key): item for key, item in numbered(pairs).items()}


def one_text(key: ItemKey) -> str:
    """A key as one text, from which `parts_of_key` makes it again."""
    return _BETWEEN.join(part.replace("\\", "\\\\").replace(_BETWEEN, f"\\{_BETWEEN}") for part in key)


def parts_of_key(text: str) -> ItemKey:
    """The key that a text stands for."""
    return tuple(re.sub(r"\\(.)", r"\1", part, flags=re.DOTALL) for part in _PART.findall(f"{_BETWEEN}{text}"))
