"""What of a project becomes rows of a workspace: by what they are known, what people call them, who may see them.

One table for the whole of a project file. What is not named in it is kept where only a buyer sees it, so that what a
later version adds is hidden until somebody has thought about it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

import msgspec

from itsm_fit.language import Phrase
from itsm_fit.model.decision import CriterionKind
from itsm_fit.model.log import SIGN_OFFS, LogKind

WireItem = Mapping[str, Any]
WirePath = tuple[str, ...]
_MOST_KEY = 160
"""A longer name in a key is told by its beginning and a digest: keys are indexed."""


class RowClass(StrEnum):
    """Who may see a row and who may write it, as the roles of a workspace have it."""

    DESIGN = "design"
    OPEN = "open"
    PRICE = "price"
    ENVELOPE = "envelope"
    SCORE = "score"
    RECORD = "record"
    JOINT = "joint"


@dataclass(frozen=True, slots=True)
class RowStanding:
    """The class of one row; `owner` is the evaluator whose score it is, as the score sheet names them."""

    its: RowClass
    owner: str = ""


Stands = Callable[[WireItem], RowStanding]


@dataclass(frozen=True, slots=True)
class ListPart:
    """The items of a list, each a row known by some of its fields (by all of it where none is named).

    The key of a row that somebody may not see can be seen in the order of its list: it tells nothing of what is in it.

    `order` is the class of the row that says in which order they stand.
    """

    name: str
    path: WirePath
    key: tuple[str, ...]
    stands: Stands
    order: RowClass


@dataclass(frozen=True, slots=True)
class WholePart:
    """A value that is one row."""

    name: str
    path: WirePath
    its: RowClass


def _always(its: RowClass) -> Stands:
    standing = RowStanding(its)
    return lambda _: standing


def _list(name: str, path: str, key: str, its: RowClass = RowClass.OPEN) -> ListPart:
    return ListPart(name, tuple(path.split(".")), tuple(key.split()), _always(its), its)


_LOGGED: Mapping[str, RowClass] = {
    **{kind.value: RowClass.DESIGN for kind in SIGN_OFFS},
    LogKind.TENDER.value: RowClass.OPEN,
    LogKind.NO_TENDER.value: RowClass.OPEN,
    LogKind.DEADLINE_SET.value: RowClass.OPEN,
    LogKind.QUESTION_ANSWERED.value: RowClass.OPEN,
    LogKind.SCORES_IN.value: RowClass.SCORE,
    LogKind.SCORE_AGREED.value: RowClass.SCORE,
    LogKind.SCORE_CHANGED.value: RowClass.SCORE,
    LogKind.JOINED.value: RowClass.JOINT,
}
"""What is logged without telling of prices or scores; every other entry is a record."""


def _logged(entry: WireItem) -> RowStanding:
    """Who may see an entry of the log; scores that came in are those of one evaluator or of nobody."""
    its = _LOGGED.get(entry["kind"], RowClass.RECORD)
    if its is RowClass.JOINT and entry["body"]:
        return RowStanding(RowClass.RECORD)
    if entry["kind"] != LogKind.SCORES_IN.value:
        return RowStanding(its)
    sheets = entry["body"].get("sheets")
    named = {each.get("evaluator") if isinstance(each, dict) else None for each in sheets or [None]}
    owner = named.pop() if len(named) == 1 else None
    return RowStanding(its, owner if isinstance(owner, str) else "")


def _returned(item: WireItem) -> RowStanding:
    return RowStanding(RowClass.SCORE, item["sheet"]["evaluator"])


PARTS: tuple[ListPart, ...] = (
    _list("requirement", "requirements", "id", RowClass.DESIGN),
    _list("link", "links", "feature requirement", RowClass.DESIGN),
    _list("older-answer", "history", ""),
    _list("criterion", "decision.criteria", "id"),
    _list("cost", "decision.costs", "tool name edition", RowClass.PRICE),
    _list("day-rate", "decision.day_rates", "tool", RowClass.PRICE),
    _list("benefit", "decision.benefits", "name process tool", RowClass.PRICE),
    _list("role-rate", "decision.role_rates", "role", RowClass.PRICE),
    _list("gap", "gaps", "tool requirement"),
    _list("scenario", "scenarios", "name"),
    _list("remark", "remarks", "", RowClass.PRICE),
    ListPart("log", ("log",), ("hash",), _logged, RowClass.JOINT),
    _list("evidence", "evidence", "tool feature"),
    _list("question", "judging.questions", "criterion"),
    _list("sheet", "judging.asked", "id"),
    ListPart("returned", ("judging", "returned"), ("sheet.evaluator", "sheet.id"), _returned, RowClass.JOINT),
    _list("agreed", "judging.agreed", "criterion tool process", RowClass.SCORE),
    _list("ruling", "judging.rulings", "sheet tool", RowClass.SCORE),
    _list("choice", "choices", ""),
    _list("enquiry", "round.enquiries", "id"),
    _list("held-cost", "round.costs", "tool name edition", RowClass.ENVELOPE),
    _list("held-day-rate", "round.day_rates", "tool", RowClass.ENVELOPE),
    _list("held-value", "round.values", "criterion tool", RowClass.ENVELOPE),
    _list("acceptance", "acceptance", ""),
    _list("introduction", "rollout.introductions", "process", RowClass.DESIGN),
    _list("kpi", "kpis", "process name", RowClass.DESIGN),
    _list("replay", "replays", "process file", RowClass.DESIGN),
    _list("assessment", "readiness.assessments", "id", RowClass.DESIGN),
    _list("involvement", "readiness.involvements", "id", RowClass.DESIGN),
    _list("talk", "readiness.talks", "id", RowClass.DESIGN),
    _list("review", "readiness.reviews", "id", RowClass.DESIGN),
    _list("improvement", "readiness.improvements", "id", RowClass.DESIGN),
    _list("training", "readiness.trainings", "id", RowClass.DESIGN),
    _list("owner", "owners", "process", RowClass.DESIGN),
    _list("comment", "loose_comments", "", RowClass.DESIGN),
    _list("template", "templates", "", RowClass.DESIGN),
)
"""Every list that is cut into rows; drawings and tables of answers are cut further (`rows`)."""

WHOLES: tuple[WholePart, ...] = (
    WholePart("name", ("name",), RowClass.OPEN),
    WholePart("all-of", ("all_of",), RowClass.DESIGN),
    WholePart("settings", ("settings",), RowClass.OPEN),
    WholePart("rejected", ("rejected",), RowClass.DESIGN),
    WholePart("incumbent", ("decision", "incumbent"), RowClass.PRICE),
    WholePart("money", ("decision", "money"), RowClass.PRICE),
    WholePart("decision", ("decision",), RowClass.OPEN),
    WholePart("reading", ("decided",), RowClass.OPEN),
    WholePart("look", ("report_look",), RowClass.OPEN),
    WholePart("tender", ("tender",), RowClass.OPEN),
    WholePart("trust", ("trust",), RowClass.OPEN),
    WholePart("judging", ("judging",), RowClass.OPEN),
    WholePart("round", ("round",), RowClass.OPEN),
    WholePart("budget", ("rollout", "budget"), RowClass.PRICE),
    WholePart("rollout", ("rollout",), RowClass.OPEN),
    WholePart("readiness", ("readiness",), RowClass.DESIGN),
)
"""Every value that is a row of its own; one within another comes before it, which holds what is left."""

DRAWING, TABLE, ASKED, ANSWER, KEPT, VALUES, ORDER = (
    "drawing", "table", "asked", "answer", "kept", "criterion-values", "order",
)  # fmt: skip
"""The first names of the keys of other rows: drawings and their pieces, tables of answers with what they ask and each
answer, texts kept for baselines, the values of a criterion, and the orders of lists."""

LISTS_APART = frozenset({"documents", "matrices", "kept"})
"""What is cut further than into the items of a list."""

KINDS: Mapping[str, Phrase] = {
    "process": Phrase("process"),
    "step": Phrase("step"),
    "event": Phrase("event"),
    "gateway": Phrase("gateway"),
    "flow": Phrase("flow"),
    "lane": Phrase("lane"),
    "pool": Phrase("pool"),
    "message-flow": Phrase("message flow"),
    "shape": Phrase("shape"),
    "element": Phrase("element"),
    DRAWING: Phrase("drawing"),
    TABLE: Phrase("table of answers"),
    ASKED: Phrase("row of a table"),
    ANSWER: Phrase("answer"),
    KEPT: Phrase("text of a baseline"),
    VALUES: Phrase("values of a criterion"),
    ORDER: Phrase("order of a list"),
    "requirement": Phrase("requirement"),
    "link": Phrase("link"),
    "older-answer": Phrase("older answer"),
    "criterion": Phrase("criterion"),
    "cost": Phrase("price"),
    "day-rate": Phrase("day rate"),
    "benefit": Phrase("benefit"),
    "role-rate": Phrase("cost of a role"),
    "gap": Phrase("gap"),
    "scenario": Phrase("scenario"),
    "remark": Phrase("remark about a file"),
    "log": Phrase("log entry"),
    "evidence": Phrase("evidence"),
    "question": Phrase("question to evaluators"),
    "sheet": Phrase("score sheet"),
    "returned": Phrase("score sheet that came back"),
    "agreed": Phrase("agreed score"),
    "ruling": Phrase("ruling about a score sheet"),
    "choice": Phrase("choice between a pair"),
    "enquiry": Phrase("vendor’s question"),
    "held-cost": Phrase("price in its envelope"),
    "held-day-rate": Phrase("day rate in its envelope"),
    "held-value": Phrase("amount in its envelope"),
    "acceptance": Phrase("acceptance test"),
    "introduction": Phrase("introduction of a process"),
    "kpi": Phrase("KPI"),
    "replay": Phrase("replayed log"),
    "assessment": Phrase("self-assessment"),
    "involvement": Phrase("involvement"),
    "talk": Phrase("talk"),
    "review": Phrase("review"),
    "improvement": Phrase("improvement"),
    "training": Phrase("training"),
    "owner": Phrase("process owner"),
    "comment": Phrase("comment"),
    "template": Phrase("template"),
    "name": Phrase("name of the project"),
    "all-of": Phrase("requirements that need all their features"),
    "settings": Phrase("settings"),
    "rejected": Phrase("rejected matches"),
    "incumbent": Phrase("tool in use today"),
    "money": Phrase("settings of money"),
    "decision": Phrase("method of the decision"),
    "reading": Phrase("how files are read"),
    "look": Phrase("look of reports"),
    "tender": Phrase("tender"),
    "trust": Phrase("trust in evidence"),
    "judging": Phrase("settings of judging"),
    "round": Phrase("round"),
    "budget": Phrase("budget of the roll-out"),
    "rollout": Phrase("roll-out"),
    "readiness": Phrase("readiness"),
}
"""What people call a row, by its kind."""

_STEPS = frozenset({"task", "subProcess", "adHocSubProcess", "transaction", "callActivity"})
_TAGS: Mapping[str, str] = {
    "process": "process",
    "sequenceFlow": "flow",
    "messageFlow": "message-flow",
    "lane": "lane",
    "participant": "pool",
    "requirement": "requirement",
    "BPMNShape": "shape",
    "BPMNEdge": "shape",
}


def kind_of_tag(tag: str) -> str:
    """What people call an element of a drawing."""
    if tag in _TAGS:
        return _TAGS[tag]
    if tag in _STEPS or tag.endswith("Task"):
        return "step"
    return next((kind for end, kind in (("Event", "event"), ("Gateway", "gateway")) if tag.endswith(end)), "element")


def standing_of_values(criterion: WireItem) -> RowStanding:
    """Who may see what is stated for tools: amounts of money are prices."""
    return RowStanding(RowClass.PRICE if criterion["kind"] == CriterionKind.MONEY.value else RowClass.OPEN)


def standing_of_kept(text: str) -> RowStanding:
    """A drawing that is kept may be seen; a project file of the rest of a baseline tells of money."""
    return RowStanding(RowClass.RECORD if text.lstrip("\ufeff \t\r\n").startswith("{") else RowClass.DESIGN)


def named(*names: str) -> str:
    """The key of these names; a slash parts them and stands in none of them."""
    return "/".join(map(_clean, names))


def digest(item: object) -> str:
    """What an item without a name of its own is known by."""
    return sha256(msgspec.json.encode(item, order="sorted")).hexdigest()[:20]


def _clean(name: str) -> str:
    if not name.isprintable() or "/" in name or "%" in name or "~" in name:
        name = "".join(
            letter if letter.isprintable() and letter not in "/%~" else f"%{ord(letter):02X}" for letter in name
        )
    if len(name) > _MOST_KEY:
        return f"{name[:_MOST_KEY]}…{sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"
    return name
