"""Two versions of a drawing whose files give the same things other ids, as other programs do on writing.

Ids hold where they lead to the same things; else elements are known again by kind, name and neighbours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from functools import cache
from itertools import count
from typing import Any, Final, TypeVar

from itsm_fit.model.document import Definition, DiagramPage, Document
from itsm_fit.model.edits.parts import DrawnLine, parts_of
from itsm_fit.model.process import Identified, Node, Process
from itsm_fit.model.project import Project
from itsm_fit.model.replacing import with_fields
from itsm_fit.model.text import text_key

_REFERENCES: Final = (
    "id",
    "parent",
    "lane",
    "attached_to",
    "default_flow",
    "source",
    "target",
    "process",
    "event_ref",
    "called",
)
"""Fields that hold ids of the same file."""
_ROUNDS: Final = 8
"""So often what is known leads to its neighbours; what is left after that goes by its order."""
T = TypeVar("T", bound=Identified)


def as_versions(before: Project, after: Project) -> Project:
    """The first project, its documents with the ids that the second one's give the same things.

    Documents of one name are versions of each other, and the only ones that are left over on either side.
    """
    pairs = {id(old): new for old, new in document_pairs(before, after)}
    documents = tuple(aligned(each, pairs[id(each)]) if id(each) in pairs else each for each in before.documents)
    same = all(old is new for old, new in zip(before.documents, documents, strict=True))
    return before if same else replace(before, documents=documents)


def document_pairs(before: Project, after: Project) -> Iterator[tuple[Document, Document]]:
    """Documents that are versions of each other: those of one name or with a process of one id, else the only ones."""
    left, alone = list(after.documents), list(before.documents)
    for same in (_is_namesake, _shares_process):
        for each in tuple(alone):
            twin = next((other for other in left if same(each, other)), None)
            if twin is not None:
                alone.remove(each)
                left.remove(twin)
                yield each, twin
    if len(alone) == len(left) == 1:
        yield alone[0], left[0]


def _is_namesake(one: Document, other: Document) -> bool:
    return one.name == other.name


def _shares_process(one: Document, other: Document) -> bool:
    return bool(one.process_by_id.keys() & other.process_by_id.keys())


def aligned(before: Document, after: Document) -> Document:
    """The first document with the ids of the second one; the very same where it has them.

    Its text is that of the second one, whose ids it has.
    """
    found = matches(before, after)
    other = any(own != there for own, there in found.items()) or not ids_hold(before, after)
    return _with_ids(before, after, found) if other else before


def ids_hold(before: Document, after: Document) -> bool:
    """Whether what has one id on both sides is the same at least half as often as what has one kind and name."""
    old, new = ({node.id: _named(node) for node in _nodes(each)} for each in (before, after))
    if old and new and not old.keys() & new.keys():
        return False
    by_id = sum(_is_same(old[own], new[own]) for own in old.keys() & new.keys())
    theirs = set(new.values())
    by_name = sum(bool(said[1]) and said in theirs for said in set(old.values()))
    return 2 * by_id >= by_name


def _is_same(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return bool(one[1]) and one == other


def matches(before: Document, after: Document) -> dict[str, str]:
    """What of the first document is what in the second one, by id: processes, nodes, lines and what is around them.

    Lines from the same to the same are the same, whatever their ids.
    """
    found = _by_id(before, after) if ids_hold(before, after) else _by_content(before, after)
    lines = [[part for part in parts_of(each) if isinstance(part, DrawnLine)] for each in (before, after)]
    for line in (_named_line, _line):
        _extend(found, lines[0], lines[1], line)
        found |= _in_order(lines[0], lines[1], found, line)
    return found | _defined(before, after, found)


def _by_id(before: Document, after: Document) -> dict[str, str]:
    theirs = {part.id: type(part) for part in (*after.processes, *parts_of(after))}
    return {own.id: own.id for own in (*before.processes, *parts_of(before)) if theirs.get(own.id) is type(own)}


def _by_content(before: Document, after: Document) -> dict[str, str]:
    """Everything but lines, by kind, name and neighbours."""
    found = _matched_nodes(before, after)
    at = [{node.id: process.id for process in each.processes for node in process.nodes} for each in (before, after)]
    found |= _holding(before.processes, after.processes, (_named_by(before), _named_by(after)), at, found)
    at = [{node.id: node.lane for node in _nodes(each) if node.lane} for each in (before, after)]
    lanes = [[lane for process in each.processes for lane in process.lanes] for each in (before, after)]
    found |= _holding(lanes[0], lanes[1], (_name, _name), at, found)
    _extend(found, before.pools, after.pools, _pool)
    _extend(found, before.pools, after.pools, lambda _known: _name)
    both = before.artifacts, after.artifacts
    beside = [each.joined for each in (before, after)]
    back = {own: own for own in found.values()}
    _extend_by(found, *both, _artifact(found, beside[0]), _artifact(back, beside[1]))
    for artifact in (_artifact_of_text, _artifact_of_kind):
        _extend(found, *both, artifact)
    return found | _in_order(*both, found, _artifact_of_text)


def _holding(
    old: Sequence[T],
    new: Sequence[T],
    names: tuple[Callable[[T], Hashable], Callable[[T], Hashable]],
    homes: Sequence[Mapping[str, str]],
    nodes: Mapping[str, str],
) -> dict[str, str]:
    """What holds nodes is the same when it alone has its name, else when it holds most of the same ones."""
    found = _unique(old, new, *names)
    together = Counter((home, homes[1].get(nodes.get(own, ""), "")) for own, home in homes[0].items())
    sound = {each.id for each in new}
    for (home, there), _ in together.most_common():
        if there in sound and home not in found and there not in found.values():
            found[home] = there
    return found


def _defined(before: Document, after: Document, found: Mapping[str, str]) -> dict[str, str]:
    """Messages, signals, errors and escalations: those of one name, and those of the same events."""

    def said(each: Definition) -> Hashable:
        return (each.kind, each.name.casefold()) if each.name else None

    same = _unique(before.definitions, after.definitions, said, said)
    words = [{each.id: (each.kind, each.name) for each in document.definitions} for document in (before, after)]
    events = {node.id: node.event_ref for node in _nodes(after)}
    for node in _nodes(before):
        own, there = node.event_ref, events.get(found.get(node.id, ""), "")
        if own in words[0] and own not in same and words[0][own] == words[1].get(there):
            same[own] = there
    return same


def _name(band: Any) -> Hashable:
    return band.name.casefold() or None


def _named_by(document: Document) -> Callable[[Process], Hashable]:
    return lambda process: document.name_of(process).casefold() or None


def _pool(known: Mapping[str, str]) -> Callable[[Any], Hashable]:
    return lambda pool: known.get(pool.process or "")


def _artifact(known: Mapping[str, str], beside: Mapping[str, list[str]]) -> Callable[[Any], Hashable]:
    def said(each: Any) -> Hashable:
        joined = tuple(sorted(known[own] for own in beside.get(each.id, ()) if own in known))
        return (each.kind, each.text.casefold(), joined) if joined else None

    return said


def _artifact_of_text(known: Mapping[str, str]) -> Callable[[Any], Hashable]:
    return lambda each: (each.kind, each.text.casefold(), known.get(each.parent or ""))


def _artifact_of_kind(known: Mapping[str, str]) -> Callable[[Any], Hashable]:
    del known
    return lambda each: each.kind


def _line(known: Mapping[str, str]) -> Callable[[Any], Hashable]:
    def said(line: Any) -> Hashable:
        ends = known.get(line.source), known.get(line.target)
        return None if None in ends else (type(line), *ends)

    return said


def _named_line(known: Mapping[str, str]) -> Callable[[Any], Hashable]:
    ends = _line(known)
    return lambda line: (its, getattr(line, "name", "").casefold()) if (its := ends(line)) is not None else None


def _matched_nodes(before: Document, after: Document) -> dict[str, str]:
    old, new = list(_nodes(before)), list(_nodes(after))
    found: dict[str, str] = {}
    sides = _neighbours(before), _neighbours(after)
    kinds = [{node.id: _named(node) for node in its} for its in (old, new)]
    names = [{own: each if each[1] else None for own, each in said.items()} for said in kinds]
    families = [{node.id: _family(node) for node in its} for its in (old, new)]
    named_families = [
        {own: (family, said[own][1]) if said[own][1] else None for own, family in its.items()}
        for its, said in zip(families, kinds, strict=True)
    ]
    _extend_by(found, old, new, *(_beside(its, said, said) for its, said in zip(sides, kinds, strict=True)))
    for _ in range(_ROUNDS):
        known = len(found)
        for said in (names, named_families, families):
            back = {own: own for own in found.values()}
            _extend_by(found, old, new, _beside(sides[0], found, said[0]), _beside(sides[1], back, said[1]))
        for said in (names, named_families):
            _extend_by(found, old, new, _told(said[0]), _told(said[1]))
        if len(found) == known:
            break
    return found | _in_order(old, new, found, lambda _known: _named_or_none)


def _in_order(
    old: Sequence[Any],
    new: Sequence[Any],
    found: Mapping[str, str],
    words: Callable[[Mapping[str, str]], Callable[[Any], Hashable]],
) -> dict[str, str]:
    """Several that nothing tells apart: the first is the first."""
    taken = set(found.values())
    left = _grouped((each for each in old if each.id not in found), words(found))
    free = _grouped((each for each in new if each.id not in taken), words({own: own for own in taken}))
    return {one.id: other.id for said, its in left.items() for one, other in zip(its, free.get(said, ()), strict=False)}


def _nodes(document: Document) -> Iterator[Node]:
    return (node for process in document.processes for node in process.nodes)


def _named(node: Node) -> tuple[str, str]:
    return node.kind, text_key(node.name)


def _named_or_none(node: Node) -> Hashable:
    said = _named(node)
    return said if said[1] else None


def _family(node: Node) -> Hashable:
    """The kind alone, for what changed its name; events keep theirs, tasks of every type are one."""
    return "activity" if node.kind.is_activity else "gateway" if node.kind.is_gateway else node.kind


def _neighbours(document: Document) -> dict[str, tuple[list[str], list[str]]]:
    """What leads to each node, its host and its frame among it, and where it leads."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for process in document.processes:
        for node in process.nodes:
            found[node.id] = ([own for own in (node.attached_to, node.parent) if own], [])
        for flow in process.flows:
            if flow.source in found and flow.target in found:
                found[flow.source][1].append(flow.target)
                found[flow.target][0].append(flow.source)
    return found


def _beside(
    around: Mapping[str, tuple[list[str], list[str]]],
    known: Mapping[str, Any],
    said: Mapping[str, Hashable],
) -> Callable[[Node], Hashable]:
    """Its words with what is known of its neighbours; None beside nothing that is."""

    def with_known(node: Node) -> Hashable:
        word = said[node.id]
        if word is None:
            return None
        before, after = around[node.id]
        led = [known[own] for own in before if own in known]
        leads = [known[own] for own in after if own in known]
        return (word, tuple(sorted(led)), tuple(sorted(leads))) if led or leads else None

    return with_known


def _told(said: Mapping[str, Hashable]) -> Callable[[Node], Hashable]:
    return lambda node: said[node.id]


def _extend(
    found: dict[str, str],
    old: Sequence[Any],
    new: Sequence[Any],
    words: Callable[[Mapping[str, str]], Callable[[Any], Hashable]],
) -> None:
    """Match what is still free and alone has its words, which go by what is known of either side."""
    _extend_by(found, old, new, words(found), words({own: own for own in found.values()}))


def _extend_by(
    found: dict[str, str],
    old: Sequence[Any],
    new: Sequence[Any],
    one: Callable[[Any], Hashable],
    other: Callable[[Any], Hashable],
) -> None:
    taken = set(found.values())
    free = [each for each in old if each.id not in found], [each for each in new if each.id not in taken]
    found |= _unique(*free, one, other)


def _unique(
    old: Sequence[T], new: Sequence[T], one: Callable[[T], Hashable], other: Callable[[T], Hashable]
) -> dict[str, str]:
    left, right = _grouped(old, one), _grouped(new, other)
    return {
        its[0].id: right[said][0].id for said, its in left.items() if len(its) == 1 and len(right.get(said, ())) == 1
    }


def _grouped(items: Iterable[T], said: Callable[[T], Hashable]) -> dict[Hashable, list[T]]:
    """Items by their words; those for which None is said are left out."""
    found: dict[Hashable, list[T]] = {}
    for item in items:
        word = said(item)
        if word is not None:
            found.setdefault(word, []).append(item)
    return found


def _with_ids(document: Document, like: Document, ids: Mapping[str, str]) -> Document:
    """The document with other ids; what is not among them and would be taken for something else gets a new one."""
    taken = {part.id for part in (*like.processes, *parts_of(like))}
    own = [part.id for part in (*document.processes, *parts_of(document))]
    new = dict(ids)
    for each in own:
        if each not in new:
            new[each] = next(free for free in _names(each) if free not in taken)
            taken.add(new[each])

    return replace(renamed(document, new), twins=like.twins, source=like.source, elsewhere=frozenset())


def renamed(document: Document, ids: Mapping[str, str]) -> Document:
    """The document with other ids of these elements, wherever it names them; its text is as it was."""

    def each_of(items: Iterable[Any]) -> tuple[Any, ...]:
        return tuple(_renamed(item, ids) for item in items)

    processes = (
        replace(process, nodes=each_of(process.nodes), flows=each_of(process.flows), lanes=each_of(process.lanes))
        for process in document.processes
    )
    return replace(
        document,
        processes=each_of(processes),
        pools=each_of(document.pools),
        message_flows=each_of(document.message_flows),
        artifacts=each_of(document.artifacts),
        associations=each_of(document.associations),
        definitions=each_of(document.definitions),
        pages=tuple(_page(page, ids) for page in document.pages),
    )


def _names(own: str) -> Iterator[str]:
    yield own
    yield from (f"{own}_{number}" for number in count(2))


def _page(page: DiagramPage, ids: Mapping[str, str]) -> DiagramPage:
    return replace(
        page, frame=ids.get(page.frame, page.frame), draws=frozenset(ids.get(each, each) for each in page.draws)
    )


def _renamed(item: T, ids: Mapping[str, str]) -> T:
    own = {name: getattr(item, name) for name in _references(item.__class__)}
    return with_fields(item, **{name: ids.get(each, each) for name, each in own.items()})


@cache
def _references(sort: Any) -> tuple[str, ...]:
    return tuple(each.name for each in fields(sort) if each.name in _REFERENCES)
