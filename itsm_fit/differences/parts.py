"""What a project consists of: for each sort of part its items by key, and what to call, place and compare them by.

Tables and their answers are compared in `tables`: a newer version of a table has another name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from itsm_fit.differences.difference import Key, Sort
from itsm_fit.differences.said import Called, facts, words
from itsm_fit.differences.side import Id, Side, node_name, numbered
from itsm_fit.model.asking import Place, key_of
from itsm_fit.model.document import Artifact, Association, MessageFlow, Pool
from itsm_fit.model.process import Flow, Lane, Node, Process
from itsm_fit.model.project import Link
from itsm_fit.model.requirement import Requirement


@dataclass(frozen=True)
class Described:
    """An item in the words of its project; of `facts` those in `shape` only say how it is drawn."""

    sort: Sort
    name: str
    facts: Mapping[str, object]
    place: str = ""
    shape: frozenset[str] = frozenset()
    within: tuple[Key, ...] = ()
    ref: str = ""


@dataclass(frozen=True)
class Part:
    """One sort of part. `fields` are those of `Project` that it covers."""

    fields: frozenset[str]
    items: Callable[[Side], Mapping[Id, Any]]
    describe: Callable[[Side, Id, Any], Described]


def _own(value: Any, but: Iterable[str] = ()) -> dict[str, object]:
    return {each.name: getattr(value, each.name) for each in fields(value) if each.name not in {"id", *but}}


# ---------------------------------------------------------------- what is drawn

_PROCESS_PARTS = ("nodes", "flows", "lanes", "requirements")
_NODE_SHAPE = frozenset({"bounds", "label_bounds", "expanded"})
_FLOW_SHAPE = frozenset({"waypoints", "label_bounds", "by_hand"})
_BAND_SHAPE = frozenset({"bounds", "label_bounds", "horizontal"})


def _of_processes(name: str) -> Callable[[Side], dict[Id, Any]]:
    def items(side: Side) -> dict[Id, Any]:
        return numbered(
            ((process_id, item.id), item)
            for process_id, process in side.processes.items()
            for item in getattr(process, name)
        )

    return items


def _of_documents(name: str) -> Callable[[Side], dict[Id, Any]]:
    def items(side: Side) -> dict[Id, Any]:
        return numbered(
            ((key, item.id), item) for key, document in side.documents.items() for item in getattr(document, name)
        )

    return items


def _process(side: Side, key: Id, process: Process) -> Described:
    return Described(Sort.PROCESS, side.process(key[0]), _own(process, _PROCESS_PARTS))


def _sort_of(node: Node) -> Sort:
    return Sort.STEP if node.kind.is_activity else Sort.EVENT


def _within(key: Id) -> tuple[Key, ...]:
    return ((Sort.PROCESS, (key[0],)),)


def _node(side: Side, key: Id, node: Node) -> Described:
    references = {
        name: side.element(key[0], getattr(node, name)) for name in ("parent", "lane", "attached_to", "default_flow")
    }
    shown = {**_own(node, ("requirements",)), **references}
    return Described(_sort_of(node), node_name(node), shown, side.process(key[0]), _NODE_SHAPE, _within(key), node.id)


def _flow(side: Side, key: Id, flow: Flow) -> Described:
    ends = {name: side.element(key[0], getattr(flow, name)) for name in ("source", "target")}
    name, process = side.flow(key[0], flow), side.process(key[0])
    return Described(Sort.FLOW, name, {**_own(flow), **ends}, process, _FLOW_SHAPE, _within(key), flow.id)


def _lane(side: Side, key: Id, lane: Lane) -> Described:
    shown = {**_own(lane), "parent": side.element(key[0], lane.parent)}
    return Described(Sort.LANE, lane.name or lane.id, shown, side.process(key[0]), _BAND_SHAPE, _within(key), lane.id)


def _around(side: Side, key: Id, item: Pool | MessageFlow | Artifact | Association) -> Described:
    """What stands in a document around its processes."""
    document = side.documents[key[0]]
    shown = _own(item)
    within: tuple[Key, ...] = ((Sort.FILE, (key[0],)),)
    hosts = [name for name, process in side.processes.items() if any(process is its for its in document.processes)]
    if hosts:
        within = ((Sort.PROCESS, (hosts[0],)), *within)
    place = side.process(hosts[0]) if hosts else document.stem
    match item:
        case Pool():
            sort, name, shape = Sort.LANE, item.name or item.id, _BAND_SHAPE
            shown["process"] = Called(item.process, item.process) if item.process else None
        case Artifact():
            sort, name, shape = Sort.NOTE, item.text or item.id, _BAND_SHAPE
            shown["parent"] = side.drawn(document, item.parent) if item.parent else None
        case MessageFlow() | Association():
            ends = side.drawn(document, item.source), side.drawn(document, item.target)
            shown["source"], shown["target"] = ends
            name, shape = f"{ends[0].name} → {ends[1].name}", _FLOW_SHAPE
            sort = Sort.FLOW if isinstance(item, MessageFlow) else Sort.NOTE
    return Described(sort, name, shown, place, shape, within, item.id)


# ---------------------------------------------------------------- what is asked, and how it is valued


def _requirements(side: Side) -> dict[Id, tuple[Place, Requirement]]:
    return numbered(
        ((key_of(each.id),), (each.place, each.definition)) for each in side.asked() if each.definition is not None
    )


def _requirement(side: Side, key: Id, found: tuple[Place, Requirement]) -> Described:
    del key
    place, its = found
    label = side.place(place)
    shown: dict[str, object] = {"id": its.id, **_own(its), "asked in": Called("\n".join(map(str, place)), label)}
    within: tuple[Key, ...] = ()
    process = side.processes.get(place.process or "")
    if place.process is not None and process is not None:
        within = ((Sort.PROCESS, (place.process,)),)
        if place.node is not None:
            within = (*within, (_sort_of(process.node_by_id[place.node]), (place.process, place.node)))
    return Described(Sort.REQUIREMENT, f"{its.id} {its.text}".strip(), shown, label, within=within, ref=its.id)


def _settings(side: Side) -> dict[Id, object]:
    project, decision = side.project, side.project.decision
    every = {
        "name of the project": project.name,
        **facts(project.settings),
        **facts(decision.money),
        "scaling": decision.scaling,
        "method": decision.method,
    }
    return {(name,): value for name, value in every.items()}


def _setting(_side: Side, key: Id, value: object) -> Described:
    return Described(Sort.SETTING, words(key[0]), {key[0]: value})


def _by(name: str, key: Callable[[Any], Id]) -> Callable[[Side], dict[Id, Any]]:
    """The items of a field of the project, or of its decision."""

    def items(side: Side) -> dict[Id, Any]:
        holder = side.project if hasattr(side.project, name) else side.project.decision
        held = getattr(holder, name)
        return numbered((key(item), item) for item in (sorted(held) if isinstance(held, frozenset) else held))

    return items


def _plain(
    sort: Sort, name: Callable[[Side, Any], str], place: Callable[[Side, Any], str] = lambda _side, _item: ""
) -> Callable[[Side, Id, Any], Described]:
    """An item that is compared field by field."""
    return lambda side, _key, item: Described(sort, name(side, item), facts(item), place(side, item))


def _link(side: Side, _key: Id, link: Link) -> Described:
    name = f"{side.requirement(link.requirement)} ↔ {side.feature(link.feature)}"
    return Described(Sort.MATCH, name, {"partial": link.partial}, link.feature)


def _rejected(side: Side, _key: Id, pair: tuple[str, str]) -> Described:
    name = f"{side.requirement(pair[0])} ↮ {side.feature(pair[1])} (no match)"
    return Described(Sort.MATCH, name, {}, pair[1])


def _all_of(side: Side, _key: Id, requirement: str) -> Described:
    return Described(Sort.MATCH, f"{side.requirement(requirement)} needs all of its matches", {})


def _decided(side: Side) -> dict[Id, object]:
    decided = side.project.decided
    return {
        **{("word", word): meaning for word, meaning in decided.words.items()},
        **{("layout", print_): recipe for print_, recipe in decided.layouts.items()},
    }


def _reading(_side: Side, key: Id, value: Any) -> Described:
    if key[0] == "word":
        return Described(Sort.READING, f"what “{key[1]}” means", {"meaning": value})
    return Described(Sort.READING, f"layout {key[1][:8]}", facts(value))


PARTS: tuple[Part, ...] = (
    Part(
        frozenset({"documents"}),
        lambda side: {(process_id,): process for process_id, process in side.processes.items()},
        _process,
    ),
    Part(frozenset({"documents"}), _of_processes("nodes"), _node),
    Part(frozenset({"documents"}), _of_processes("flows"), _flow),
    Part(frozenset({"documents"}), _of_processes("lanes"), _lane),
    *(
        Part(frozenset({"documents"}), _of_documents(name), _around)
        for name in ("pools", "message_flows", "artifacts", "associations")
    ),
    Part(frozenset({"documents", "requirements"}), _requirements, _requirement),
    Part(frozenset({"links"}), _by("links", lambda each: ("link", each.requirement, each.feature)), _link),
    Part(frozenset({"rejected"}), _by("rejected", lambda each: ("no match", *each)), _rejected),
    Part(frozenset({"all_of"}), _by("all_of", lambda each: ("all of", each)), _all_of),
    Part(
        frozenset({"gaps"}),
        _by("gaps", lambda each: (each.tool, each.requirement)),
        _plain(Sort.GAP, lambda side, each: f"{each.tool}: {side.requirement(each.requirement)}"),
    ),
    Part(
        frozenset({"scenarios"}),
        _by("scenarios", lambda each: (each.name,)),
        _plain(Sort.SCENARIO, lambda _side, each: each.name),
    ),
    Part(
        frozenset({"decision"}),
        _by("criteria", lambda each: (each.id,)),
        _plain(Sort.CRITERION, lambda _side, each: each.name),
    ),
    Part(
        frozenset({"decision"}),
        _by("costs", lambda each: ("cost", each.tool, each.name)),
        _plain(Sort.PRICE, lambda _side, each: f"{each.tool}: {each.name}"),
    ),
    Part(
        frozenset({"decision"}),
        _by("day_rates", lambda each: ("day rate", each.tool)),
        _plain(Sort.PRICE, lambda _side, each: f"{each.tool}: day rate"),
    ),
    Part(frozenset({"name", "settings", "decision"}), _settings, _setting),
    Part(frozenset({"decided"}), _decided, _reading),
    Part(
        frozenset({"history"}),
        _by("history", lambda each: (each.tool, each.id, each.text, each.until, each.newer)),
        _plain(
            Sort.OLDER,
            lambda _side, each: f"{each.tool}: {each.id} {each.text}".strip(),
            lambda _side, each: each.place,
        ),
    ),
    Part(
        frozenset({"remarks"}),
        _by("remarks", lambda each: (each.file, each.where, each.message)),
        _plain(Sort.REMARK, lambda _side, each: each.message, lambda _side, each: each.file),
    ),
)
