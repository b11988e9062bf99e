"""What a project consists of: for each sort of part its items by key, and what to call, place and compare them by.

Tables and their answers are compared in `tables`: a newer version of a table has another name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from itsm_fit.differences.difference import EntityKey, EntitySort
from itsm_fit.differences.said import NamedId, facts, minutes, words
from itsm_fit.differences.side import ComparedSide, EntityId, node_name, numbered
from itsm_fit.language import Phrase, Phrases, tr
from itsm_fit.model.asking import AskingPlace, key_of
from itsm_fit.model.comment import Comment
from itsm_fit.model.decision import Decision
from itsm_fit.model.document import Artifact, Association, MessageFlow, Pool
from itsm_fit.model.judging import JudgedCell, Judging, sealed
from itsm_fit.model.log import SIGN_OFFS, LogEntry
from itsm_fit.model.process import Flow, Lane, Node, Process
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.readiness import Readiness
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.rollout import Introduction, Rollout
from itsm_fit.model.round import PriceEnvelope, Round
from itsm_fit.model.template import template_parts
from itsm_fit.model.template_origin import TemplateOrigin
from itsm_fit.writing import alphabetical, grouped, titled


@dataclass(frozen=True)
class DescribedItem:
    """An item in the words of its project; of `facts` those in `shape` only say how it is drawn."""

    sort: EntitySort
    name: str
    facts: Mapping[str, object]
    place: str = ""
    shape: frozenset[str] = frozenset()
    within: tuple[EntityKey, ...] = ()
    ref: str = ""


@dataclass(frozen=True)
class EntityPart:
    """One sort of part. `fields` are those of `Project` that it covers.

    `listed` is the field, of the project or of its decision, that holds just these items; "" where there is none. `key`
    is what one of those is known by.
    """

    fields: frozenset[str]
    items: Callable[[ComparedSide], Mapping[EntityId, Any]]
    describe: Callable[[ComparedSide, EntityId, Any], DescribedItem]
    listed: str = ""
    key: Callable[[Any], EntityId] | None = None


def _own(value: Any, but: tuple[str, ...] = ()) -> dict[str, object]:
    found = {name: getattr(value, name) for name in _facts(value.__class__, but)}
    return found | _comments(getattr(value, "comments", ()))


@cache
def _facts(sort: type, but: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(sort) if each.name not in {"id", "comments", *but})


def _comments(comments: Sequence[Comment]) -> dict[str, object]:
    """Each comment as a fact of its own, named by who wrote it when; several of one name are told apart."""
    signed = ((" ".join(filter(None, (each.author, each.written))),) for each in comments)
    named = numbered(zip(signed, comments, strict=True))
    return {f"comment {' '.join(key)}".rstrip(): comment for key, comment in named.items()}


# ---------------------------------------------------------------- what is drawn

_PROCESS_PARTS = ("nodes", "flows", "lanes", "requirements")
_NODE_SHAPE = frozenset({"bounds", "label_bounds", "expanded"})
_FLOW_SHAPE = frozenset({"waypoints", "label_bounds", "by_hand"})
_BAND_SHAPE = frozenset({"bounds", "label_bounds", "horizontal"})


def _of_processes(name: str) -> Callable[[ComparedSide], dict[EntityId, Any]]:
    def items(side: ComparedSide) -> dict[EntityId, Any]:
        return numbered(
            ((process_id, item.id), item)
            for process_id, process in side.processes.items()
            for item in getattr(process, name)
        )

    return items


def _of_documents(name: str) -> Callable[[ComparedSide], dict[EntityId, Any]]:
    def items(side: ComparedSide) -> dict[EntityId, Any]:
        return numbered(
            ((key, item.id), item) for key, document in side.documents.items() for item in getattr(document, name)
        )

    return items


def _process(side: ComparedSide, key: EntityId, process: Process) -> DescribedItem:
    return DescribedItem(EntitySort.PROCESS, side.process(key[0]), _own(process, _PROCESS_PARTS))


def _sort_of(node: Node) -> EntitySort:
    return EntitySort.STEP if node.kind.is_activity else EntitySort.EVENT


def _within(key: EntityId) -> tuple[EntityKey, ...]:
    return ((EntitySort.PROCESS, (key[0],)),)


def _node(side: ComparedSide, key: EntityId, node: Node) -> DescribedItem:
    references = {
        name: side.element(key[0], getattr(node, name)) for name in ("parent", "lane", "attached_to", "default_flow")
    }
    shown = {**_own(node, ("requirements",)), "time": minutes(node.time), **references}
    return DescribedItem(
        _sort_of(node), node_name(node), shown, side.process(key[0]), _NODE_SHAPE, _within(key), node.id
    )


def _flow(side: ComparedSide, key: EntityId, flow: Flow) -> DescribedItem:
    ends = {name: side.element(key[0], getattr(flow, name)) for name in ("source", "target")}
    name, process = side.flow(key[0], flow), side.process(key[0])
    return DescribedItem(EntitySort.FLOW, name, {**_own(flow), **ends}, process, _FLOW_SHAPE, _within(key), flow.id)


def _lane(side: ComparedSide, key: EntityId, lane: Lane) -> DescribedItem:
    shown = {**_own(lane), "parent": side.element(key[0], lane.parent)}
    return DescribedItem(
        EntitySort.LANE, lane.name or lane.id, shown, side.process(key[0]), _BAND_SHAPE, _within(key), lane.id
    )


def _around(side: ComparedSide, key: EntityId, item: Pool | MessageFlow | Artifact | Association) -> DescribedItem:
    """What stands in a document around its processes."""
    document = side.documents[key[0]]
    shown = _own(item)
    within: tuple[EntityKey, ...] = ((EntitySort.FILE, (key[0],)),)
    hosts = [name for name, process in side.processes.items() if any(process is its for its in document.processes)]
    if hosts:
        within = ((EntitySort.PROCESS, (hosts[0],)), *within)
    place = side.process(hosts[0]) if hosts else document.stem
    match item:
        case Pool():
            sort, name, shape = EntitySort.LANE, item.name or item.id, _BAND_SHAPE
            shown["process"] = NamedId(item.process, item.process) if item.process else None
        case Artifact():
            sort, name, shape = EntitySort.NOTE, item.text or item.id, _BAND_SHAPE
            shown["parent"] = side.drawn(document, item.parent) if item.parent else None
        case MessageFlow() | Association():
            ends = side.drawn(document, item.source), side.drawn(document, item.target)
            shown["source"], shown["target"] = ends
            name, shape = f"{ends[0].name} → {ends[1].name}", _FLOW_SHAPE
            sort = EntitySort.FLOW if isinstance(item, MessageFlow) else EntitySort.NOTE
    return DescribedItem(sort, name, shown, place, shape, within, item.id)


# ---------------------------------------------------------------- what is asked, and how it is valued


def _requirements(side: ComparedSide) -> dict[EntityId, tuple[AskingPlace, Requirement]]:
    return numbered(
        ((key_of(each.id),), (each.place, each.definition)) for each in side.asked() if each.definition is not None
    )


def _requirement(side: ComparedSide, key: EntityId, found: tuple[AskingPlace, Requirement]) -> DescribedItem:
    del key
    place, its = found
    label = side.place(place)
    shown: dict[str, object] = {"id": its.id, **_own(its), "asked in": NamedId("\n".join(map(str, place)), label)}
    within: tuple[EntityKey, ...] = ()
    process = side.processes.get(place.process or "")
    if place.process is not None and process is not None:
        within = ((EntitySort.PROCESS, (place.process,)),)
        if place.node is not None:
            within = (*within, (_sort_of(process.node_by_id[place.node]), (place.process, place.node)))
    return DescribedItem(
        EntitySort.REQUIREMENT, f"{its.id} {its.text}".strip(), shown, label, within=within, ref=its.id
    )


ROLLOUT = tuple(each.name for each in fields(Rollout) if each.name != "introductions")
"""What a plan in waves is made with as a whole."""


def _settings(side: ComparedSide) -> dict[EntityId, object]:
    project, decision = side.project, side.project.decision
    every = {
        "name of the project": project.name,
        **facts(project.settings),
        **facts(decision.money),
        "scaling": decision.scaling,
        "method": decision.method,
        "tender": project.tender,
        **facts(project.report_look, "report_look"),
        **facts(project.trust, "trust"),
        **facts(decision.incumbent, "incumbent"),
        "evaluators by letters": project.judging.anonymous,
        "round deadline": project.round.deadline,
        "round envelopes": project.round.envelopes,
        "round envelope": _unseen(project.round.envelope),
        **{f"round editions {tool}": edition for tool, edition in project.round.editions.items()},
        **{f"rollout {name}": getattr(project.rollout, name) for name in ROLLOUT},
    }
    return {(name,): value for name, value in every.items()}


_DECISION: Mapping[str, str] = Phrases({"coverage": Phrase("coverage"), "end_to_end": Phrase("end to end")})


def _unseen(envelope: PriceEnvelope) -> NamedId:
    """Whose prices an envelope holds, known by a number that changes with any of them; no price."""
    number = int(sealed(repr(envelope))[:8], 16) if envelope != PriceEnvelope() else ""
    return NamedId(str(number), ", ".join(envelope.tools))


def _setting(_side: ComparedSide, key: EntityId, value: object) -> DescribedItem:
    said = _DECISION.get(str(value), value) if key == ("decision",) else value
    return DescribedItem(EntitySort.SETTING, words(key[0]), {key[0]: said})


def _introduced(its: Introduction) -> dict[str, object]:
    return {each.name: getattr(its, each.name) for each in fields(its) if each.name != "process"}


def _listed(
    name: str,
    key: Callable[[Any], EntityId],
    describe: Callable[[ComparedSide, EntityId, Any], DescribedItem],
) -> EntityPart:
    """The items of a field of the project, or of one of its `HOLDERS`."""
    holder = holder_of(name)

    def items(side: ComparedSide) -> dict[EntityId, Any]:
        held = getattr(getattr(side.project, holder) if holder else side.project, name)
        return numbered((key(item), item) for item in (sorted(held) if isinstance(held, frozenset) else held))

    return EntityPart(frozenset({holder or name}), items, describe, name, key)


def holder_of(name: str) -> str:
    """The field of the project whose value has a field of this name, "" where it is the project's own."""
    if name in Project.__dataclass_fields__:
        return ""
    return next(holder for holder, sort in _HOLDERS.items() if name in sort.__dataclass_fields__)


_HOLDERS: Mapping[str, type[Decision | Judging | Readiness | Rollout | Round]] = {
    "decision": Decision,
    "judging": Judging,
    "rollout": Rollout,
    "readiness": Readiness,
    "round": Round,
}


def _plain(
    sort: EntitySort,
    name: Callable[[ComparedSide, Any], str],
    place: Callable[[ComparedSide, Any], str] = lambda _side, _item: "",
) -> Callable[[ComparedSide, EntityId, Any], DescribedItem]:
    """An item that is compared field by field."""
    return lambda side, _key, item: DescribedItem(sort, name(side, item), facts(item), place(side, item))


def _link(side: ComparedSide, _key: EntityId, link: FeatureLink) -> DescribedItem:
    name = f"{side.requirement(link.requirement)} ↔ {side.feature(link.feature)}"
    return DescribedItem(EntitySort.MATCH, name, {"partial": link.partial}, link.feature)


def _rejected(side: ComparedSide, _key: EntityId, pair: tuple[str, str]) -> DescribedItem:
    name = tr(
        "{requirement} ↮ {feature} (no match)", requirement=side.requirement(pair[0]), feature=side.feature(pair[1])
    )
    return DescribedItem(EntitySort.MATCH, name, {}, pair[1])


def _all_of(side: ComparedSide, _key: EntityId, requirement: str) -> DescribedItem:
    return DescribedItem(
        EntitySort.MATCH, tr("{requirement} needs all of its matches", requirement=side.requirement(requirement)), {}
    )


def _decided(side: ComparedSide) -> dict[EntityId, object]:
    decided = side.project.decided
    return {
        **{("word", word): meaning for word, meaning in decided.words.items()},
        **{("layout", print_): recipe for print_, recipe in decided.layouts.items()},
    }


def _reading(_side: ComparedSide, key: EntityId, value: Any) -> DescribedItem:
    if key[0] == "word":
        return DescribedItem(EntitySort.READING, tr("what “{word}” means", word=key[1]), {"meaning": value})
    return DescribedItem(EntitySort.READING, tr("layout {number}", number=key[1][:8]), facts(value))


def _records(side: ComparedSide) -> dict[EntityId, LogEntry | str]:
    """The entries of the log, and the texts kept for its baselines."""
    return {
        **{("entry", entry.hash): entry for entry in side.project.log},
        **{("text", name): text for name, text in side.project.kept.items()},
    }


def _record(_side: ComparedSide, key: EntityId, record: LogEntry | str) -> DescribedItem:
    if isinstance(record, str):
        return DescribedItem(EntitySort.RECORD, tr("kept text {number}", number=key[1][:8]), {"text": record})
    about = record.body.get("name") if record.kind in SIGN_OFFS else None
    signed = " ".join(filter(None, (record.at, record.kind.words, record.by)))
    said = titled(signed, about) if isinstance(about, str) and about else signed
    return DescribedItem(EntitySort.RECORD, said, {"reason": record.reason})


def _judged(side: ComparedSide, cell: JudgedCell) -> str:
    """``GLPI: Usability in Incident``."""
    said = titled(cell.tool, _judged_by(side, cell.criterion))
    return tr("{judged} in {process}", judged=said, process=side.process(cell.process)) if cell.process else said


def _judgement(
    name: Callable[[ComparedSide, Any], str], *shown: str
) -> Callable[[ComparedSide, EntityId, Any], DescribedItem]:
    """An item of judging, compared by some of its fields."""
    return lambda side, _key, item: DescribedItem(
        EntitySort.JUDGEMENT, name(side, item), {each: getattr(item, each) for each in shown}
    )


def _readiness(name: str) -> EntityPart:
    """One table of readiness: an entry by what it is about, in its process."""

    def called(_side: ComparedSide, each: Any) -> str:
        told = (getattr(each, field, "") for field in ("practice", "group", "what", "about", "role"))
        return next(filter(None, told), "") or tr("entry {number}", number=each.id)

    def place(side: ComparedSide, each: Any) -> str:
        process = getattr(each, "process", "")
        return side.process(process) if process else ""

    return _listed(name, lambda each: (name, each.id), _plain(EntitySort.READINESS, called, place))


def _template(side: ComparedSide, _key: EntityId, origin: TemplateOrigin) -> DescribedItem:
    """What came is told by its number, what was confirmed by its names."""
    names = {part.digest: part.name for part in template_parts(side.project)}

    def said(digests: frozenset[str], told: str) -> NamedId:
        return NamedId(" ".join(sorted(digests)), told)

    confirmed = ", ".join(sorted((names.get(each, each[:8]) for each in origin.ours), key=alphabetical))
    shown = {"came": said(origin.came, grouped(len(origin.came))), "ours": said(origin.ours, confirmed)}
    return DescribedItem(EntitySort.TEMPLATE, origin.template, shown)


_JUDGING: tuple[EntityPart, ...] = (
    _listed(
        "questions",
        lambda each: ("question", each.criterion),
        _judgement(lambda side, each: _judged_by(side, each.criterion), "text", "anchors", "by_process"),
    ),
    _listed(
        "asked",
        lambda each: ("sheet", each.id),
        _judgement(lambda _side, each: tr("score sheet for {name}", name=each.evaluator), "seal"),
    ),
    _listed(
        "returned",
        lambda each: ("returned", each.key, each.seal),
        _judgement(lambda _side, each: tr("scores of {name}", name=each.evaluator), "seal"),
    ),
    _listed(
        "agreed",
        lambda each: ("agreed", *each.cell),
        _judgement(lambda side, each: _judged(side, each.cell), "score", "moderator", "reason", "at"),
    ),
    _listed(
        "rulings",
        lambda each: ("ruling", each.sheet, each.tool),
        _judgement(
            lambda _side, each: tr("score sheet {number}", number=" ".join(filter(None, (each.sheet[:8], each.tool)))),
            "counts",
            "by",
            "reason",
        ),
    ),
    _listed(
        "names",
        lambda each: ("name", *each),
        _judgement(lambda _side, each: tr("{old} is called {new} now", old=each[0], new=each[1])),
    ),
)


def _judged_by(side: ComparedSide, criterion: str) -> str:
    return next((each.title for each in side.project.decision.criteria if each.id == criterion), criterion)


PARTS: tuple[EntityPart, ...] = (
    EntityPart(
        frozenset({"documents"}),
        lambda side: {(process_id,): process for process_id, process in side.processes.items()},
        _process,
    ),
    EntityPart(frozenset({"documents"}), _of_processes("nodes"), _node),
    EntityPart(frozenset({"documents"}), _of_processes("flows"), _flow),
    EntityPart(frozenset({"documents"}), _of_processes("lanes"), _lane),
    *(
        EntityPart(frozenset({"documents"}), _of_documents(name), _around)
        for name in ("pools", "message_flows", "artifacts", "associations")
    ),
    EntityPart(frozenset({"documents", "requirements"}), _requirements, _requirement),
    _listed("links", lambda each: ("link", each.requirement, each.feature), _link),
    _listed("rejected", lambda each: ("no match", *each), _rejected),
    _listed("all_of", lambda each: ("all of", each), _all_of),
    _listed(
        "gaps",
        lambda each: (each.tool, each.requirement),
        _plain(EntitySort.GAP, lambda side, each: titled(each.tool, side.requirement(each.requirement))),
    ),
    _listed("scenarios", lambda each: (each.name,), _plain(EntitySort.SCENARIO, lambda _side, each: each.name)),
    _listed("criteria", lambda each: (each.id,), _plain(EntitySort.CRITERION, lambda _side, each: each.title)),
    _listed(
        "costs",
        lambda each: ("cost", each.tool, each.name),
        _plain(EntitySort.PRICE, lambda _side, each: titled(each.tool, each.name)),
    ),
    _listed(
        "day_rates",
        lambda each: ("day rate", each.tool),
        _plain(EntitySort.PRICE, lambda _side, each: tr("{tool}: day rate", tool=each.tool)),
    ),
    _listed(
        "role_rates",
        lambda each: ("role rate", each.role),
        _plain(EntitySort.SETTING, lambda _side, each: tr("rate of {role}", role=each.role)),
    ),
    _listed(
        "benefits",
        lambda each: ("benefit", each.name, each.tool, each.process),
        _plain(EntitySort.SETTING, lambda _side, each: each.name),
    ),
    EntityPart(
        frozenset({"name", "settings", "decision", "report_look", "tender", "trust", "rollout", "round", "judging"}),
        _settings,
        _setting,
    ),
    _listed(
        "enquiries",
        lambda each: ("enquiry", each.text, str(each.asked_on)),
        lambda _side, _key, each: DescribedItem(
            EntitySort.ENQUIRY, each.text, {"answer": each.answer, "answered_on": each.answered_on}
        ),
    ),
    _listed(
        "introductions",
        lambda each: ("introduction", each.process),
        lambda side, _key, each: DescribedItem(EntitySort.INTRODUCTION, side.process(each.process), _introduced(each)),
    ),
    EntityPart(frozenset({"decided"}), _decided, _reading),
    _listed("templates", lambda each: ("template", each.template), _template),
    _listed(
        "evidence",
        lambda each: ("evidence", each.tool, each.feature),
        _plain(
            EntitySort.EVIDENCE,
            lambda side, each: titled(each.tool, side.feature(each.feature)),
            lambda side, each: side.graded_cell(each.key),
        ),
    ),
    _listed(
        "acceptance",
        lambda each: ("acceptance", each.tool, each.release, each.file),
        lambda _side, _key, each: DescribedItem(
            EntitySort.ACCEPTANCE,
            titled(each.tool, each.release),
            {"rows": len(each.results), "bytes of the file": each.sha256, "at": each.at},
            each.file,
        ),
    ),
    *_JUDGING,
    _listed(
        "choices",
        lambda each: (each.at, each.by),
        _plain(EntitySort.CHOICE, lambda _side, each: " ".join(filter(None, (each.at, each.by, each.taken.words)))),
    ),
    _listed(
        "kpis",
        lambda each: ("kpi", *each.key),
        _plain(EntitySort.KPI, lambda _side, each: each.name, lambda side, each: side.process(each.process)),
    ),
    _listed(
        "owners",
        lambda each: ("owner", *each.key),
        _plain(EntitySort.OWNER, lambda _side, each: each.name, lambda side, each: side.process(each.process)),
    ),
    *(_readiness(each.name) for each in fields(Readiness)),
    _listed(
        "replays",
        lambda each: ("replay", each.process),
        lambda side, _key, each: DescribedItem(
            EntitySort.REPLAY,
            side.process(each.process),
            {"file": each.file, "bytes of the file": each.sha256, "cases": each.cases},
            each.file,
        ),
    ),
    _listed(
        "loose_comments",
        lambda each: ("comment", each.where, each.about, each.comment.author, each.comment.written),
        lambda side, _key, each: DescribedItem(
            EntitySort.COMMENT,
            " ".join(filter(None, (each.comment.author, each.comment.written))),
            {"text": each.comment.text, "done": each.comment.done},
            " › ".join(filter(None, (side.process(each.process) if each.process else each.where, each.about))),
        ),
    ),
    _listed(
        "history",
        lambda each: (each.tool, each.id, each.text, each.until, each.newer),
        _plain(
            EntitySort.OLDER,
            lambda _side, each: f"{each.tool}: {each.id} {each.text}".strip(),
            lambda _side, each: each.place,
        ),
    ),
    _listed(
        "remarks",
        lambda each: (each.file, each.where, each.message),
        _plain(EntitySort.REMARK, lambda _side, each: each.message, lambda _side, each: each.file),
    ),
    EntityPart(frozenset({"log", "kept"}), _records, _record),
)
