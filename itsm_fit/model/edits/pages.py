"""Documents whose file has several diagrams: one page cut out as a document of its own, and put back.

The inside of a sub-process is a drawing too, whether the file has a diagram for it or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final, TypeVar

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.document import Artifact, DiagramPage, Document, Pool
from itsm_fit.model.edits.parts import DrawnLine, DrawnPart, is_drawn, parts_of
from itsm_fit.model.order import in_document_order, inside
from itsm_fit.model.process import Lane, Node, Process
from itsm_fit.model.text import writable

P = TypeVar("P", bound=DrawnPart)
L = TypeVar("L", bound=DrawnLine)
_ONLY: Final = DiagramPage()


def whole_pages(document: Document) -> tuple[DiagramPage, ...]:
    """The pages of whole processes; a document that says nothing of its pages has one."""
    return tuple(page for page in document.pages if not page.frame) or (_ONLY,)


def page_of(document: Document, element: str) -> str:
    """The page on which an element, or a process, is drawn; what the document does not have goes to the first."""
    pages = whole_pages(document)
    return pages[0].id if len(pages) == 1 else pages_by_element(document).get(element, pages[0].id)


def pages_by_element(document: Document) -> dict[str, str]:
    """The page of each process and of everything in them and around them, by its id."""
    pages = whole_pages(document)
    found = {own: page.id for page in reversed(pages) for own in page.draws}
    first = pages[0].id
    parts = {part.id: part for part in parts_of(document)}
    homes = {
        part.id: process.id
        for process in document.processes
        for parts_there in (process.lanes, process.flows, process.nodes)
        for part in parts_there
    }
    for process in document.processes:
        pool = document.pool_of.get(process.id)
        candidates = (process.id, pool.id if pool else "", *(node.id for node in process.nodes))
        found.setdefault(process.id, next((found[own] for own in candidates if own in found), first))
    for own, part in parts.items():
        if own not in found:
            found[own] = _page_beside(part, parts, found, homes.get(own), first)
    return found


def _page_beside(
    part: DrawnPart, parts: Mapping[str, DrawnPart], found: Mapping[str, str], process: str | None, first: str
) -> str:
    """The page of the nearest thing to which a part belongs that has one."""
    seen: set[str] = set()
    waiting = [*_belongs_to(part)]
    while waiting:
        own = waiting.pop(0)
        if own in found:
            return found[own]
        if own in parts and own not in seen:  # a file may put a node into itself
            waiting += _belongs_to(parts[own])
        seen.add(own)
    return found.get(process or "", first)


def _belongs_to(part: DrawnPart) -> tuple[str, ...]:
    if isinstance(part, Node):
        around: tuple[str | None, ...] = (part.attached_to, part.parent, part.lane)
    elif isinstance(part, Lane | Artifact):
        around = (part.parent,)
    elif isinstance(part, Pool):
        around = (part.process,)
    else:
        around = (part.source, part.target)
    return tuple(own for own in around if own)


def cut_out(document: Document, page: str) -> Document:
    """A page as a document; the very same document where it has only this one.

    Elements keep their ids; a process of which a part is drawn on another page is here without that part.
    """
    if len(whole_pages(document)) == 1:
        return document
    at = pages_by_element(document)
    processes = (_cut_process(process, at, page) for process in document.processes)
    part = replace(
        document,
        processes=tuple(process for process in processes if process is not None),
        pools=_held(document.pools, at, page),
        message_flows=_held(document.message_flows, at, page),
        artifacts=_held(document.artifacts, at, page),
        associations=_held(document.associations, at, page),
        pages=(),
    )
    return _part_of(document, part)


def _cut_process(process: Process, at: Mapping[str, str], page: str) -> Process | None:
    nodes, flows, lanes = (_held(items, at, page) for items in (process.nodes, process.flows, process.lanes))
    if nodes is process.nodes and flows is process.flows and lanes is process.lanes and at[process.id] == page:
        return process
    if at[process.id] != page and not nodes and not flows and not lanes:
        return None
    return replace(process, nodes=nodes, flows=flows, lanes=lanes)  # type: ignore[arg-type]


def _held(items: tuple[P, ...], at: Mapping[str, str], page: str) -> tuple[P, ...]:
    held = tuple(item for item in items if at[item.id] == page)
    return items if len(held) == len(items) else held


def _part_of(document: Document, part: Document) -> Document:
    """A part of a document that knows what ids are taken in all of it."""
    everything, held = ({each.id for each in (*of.processes, *parts_of(of))} for of in (document, part))
    return replace(part, elsewhere=(document.elsewhere | everything) - held)


def with_page(document: Document, page: str, before: Document, after: Document) -> Document:
    """The document with what became of one of its pages; `before` is what `cut_out` gave."""
    if before is document:
        return after
    gone = {part.id for part in parts_of(before)} - {part.id for part in parts_of(after)}
    whole = replace(
        document,
        processes=_merged_processes(document.processes, before, after, gone),
        pools=_merged(document.pools, before.pools, after.pools),
        message_flows=_ended(_merged(document.message_flows, before.message_flows, after.message_flows), gone),
        artifacts=_by_id(_merged(document.artifacts, before.artifacts, after.artifacts)),
        associations=_ended(_by_id(_merged(document.associations, before.associations, after.associations)), gone),
        definitions=after.definitions,
        copied=after.copied,
    )
    here = {part.id for part in parts_of(after) if is_drawn(part)}
    empty = {own for own in before.process_by_id if not _is_drawn(after, after.process_by_id.get(own), here)}
    return with_sound_pages(_drawn_on(whole, page, here | empty))


def _merged_processes(
    processes: Iterable[Process], before: Document, after: Document, gone: AbstractSet[str]
) -> tuple[Process, ...]:
    found = []
    left = {process.id: process for process in after.processes}
    for process in processes:
        was, now = before.process_by_id.get(process.id), left.pop(process.id, None)
        if was is None or now is was:
            found.append(process)
        elif was is not process:
            found.append(_merged_process(process, was, now or replace(was, nodes=(), flows=(), lanes=()), gone))
        elif now is not None:
            found.append(now)
    return (*found, *left.values())


def _merged_process(whole: Process, was: Process, now: Process, gone: AbstractSet[str]) -> Process:
    merged = replace(
        now,
        nodes=_merged(whole.nodes, was.nodes, now.nodes),
        flows=_ended(_merged(whole.flows, was.flows, now.flows), gone),
        lanes=_merged(whole.lanes, was.lanes, now.lanes),
    )
    return in_document_order(merged)


def _merged(items: tuple[P, ...], was: tuple[P, ...], now: tuple[P, ...]) -> tuple[P, ...]:
    """The items with those that `was` names exchanged for `now`, in the places that they had; more stand behind."""
    if now == was:
        return items
    old, new = {item.id for item in was}, iter(now)
    found: list[P] = []
    for item in items:
        if item.id not in old:
            found.append(item)
        elif (following := next(new, None)) is not None:
            found.append(following)
    return (*found, *new)


def _by_id(items: tuple[P, ...]) -> tuple[P, ...]:
    """In the order that documents keep."""
    return tuple(sorted(items, key=lambda item: item.id))


def _ended(lines: tuple[L, ...], gone: AbstractSet[str]) -> tuple[L, ...]:
    """Without the lines to what is gone."""
    return tuple(line for line in lines if not {line.source, line.target} & gone) if gone else lines


def _drawn_on(document: Document, page: str, here: AbstractSet[str]) -> Document:
    """The document that says of its pages what they draw, `here` being on this one.

    So does the page of a process of which nothing is drawn; one that draws nothing is none.
    """
    drawn = {part.id for part in parts_of(document) if is_drawn(part)}
    empty = {process.id for process in document.processes if not _is_drawn(document, process, drawn)}
    new = here - _inside_pages(document).keys()
    pages = []
    for each in document.pages:
        kept = each.draws & (drawn | empty)
        draws = kept | new if each.id == page else kept - new
        pages.append(each if each.frame or draws == each.draws else replace(each, draws=frozenset(draws)))
    return replace(document, pages=sound_pages(pages))


def _is_drawn(document: Document, process: Process | None, drawn: AbstractSet[str]) -> bool:
    if process is None:
        return False
    parts: list[DrawnPart] = [*process.nodes, *process.lanes]
    parts += [pool for pool in document.pools if pool.process == process.id]
    return any(part.id in drawn for part in parts)


def sound_pages(pages: Sequence[DiagramPage]) -> tuple[DiagramPage, ...]:
    """Pages as a document has them: those that draw nothing left out, what goes without saying not said."""
    whole = [page for page in pages if not page.frame]
    drawn = [page for page in whole if page.draws] or whole[:1]
    kept = drawn if len(drawn) > 1 else [DiagramPage(name=page.name) for page in drawn]
    kept += [page for page in pages if page.frame]
    return () if kept == [_ONLY] else tuple(kept)


def pages_apart(document: Document) -> dict[str, str]:
    """The page of all that some page says to draw, or that is inside a sub-process which has one, by its id."""
    drawn = {own: page.id for page in reversed(document.pages) for own in page.draws}
    return drawn | _inside_pages(document)


def _inside_pages(document: Document) -> dict[str, str]:
    """The pages of sub-processes by the ids of what these hold; of two around each other the inner one counts."""
    pages = {page.frame: page.id for page in document.pages if page.frame}
    found: dict[str, str] = {}
    for process in document.processes if pages else ():
        for node in process.nodes:  # outer ones come first
            own = pages.get(node.parent or "") or found.get(node.parent or "")
            if own is not None:
                found[node.id] = own
        found |= {flow.id: found[flow.source] for flow in process.flows if flow.source in found}
    for artifact in document.artifacts:
        own = pages.get(artifact.parent or "") or found.get(artifact.parent or "")
        found |= {artifact.id: own} if own is not None else {}
    for line in document.associations:
        own = found.get(line.source) or found.get(line.target)
        found |= {line.id: own} if own is not None else {}
    return found


def with_sound_pages(document: Document) -> Document:
    """The document without the pages of sub-processes that are gone, or that show their inside where they stand."""
    if not any(page.frame for page in document.pages):
        return document
    pages = tuple(page for page in document.pages if not page.frame or _is_folded(document, page.frame))
    return document if len(pages) == len(document.pages) else replace(document, pages=sound_pages(pages))


def _is_folded(document: Document, frame: str) -> bool:
    nodes = (process.node_by_id.get(frame) for process in document.processes)
    node = next((node for node in nodes if node is not None), None)
    return node is not None and node.kind.is_sub_process and not node.expanded


def with_new_page(document: Document, page: DiagramPage) -> Document:
    """The document with one page more, behind the others, which draws some of it."""
    drawn = {part.id for part in parts_of(document) if is_drawn(part)} - page.draws
    empty = {process.id for process in document.processes if not _is_drawn(document, process, drawn | page.draws)}
    whole = [replace(only, draws=frozenset(drawn | empty)) for only in whole_pages(document)]
    standing = whole if len(whole) == 1 else [each for each in document.pages if not each.frame]
    return replace(document, pages=sound_pages([*standing, page, *(each for each in document.pages if each.frame)]))


def rename_page(document: Document, page: str, name: str) -> Document:
    """The document with another name of one of its diagrams."""
    pages = document.pages if any(not each.frame for each in document.pages) else (_ONLY, *document.pages)
    name = writable(name).strip()
    renamed = tuple(replace(each, name=name) if each.id == page else each for each in pages)
    return document if renamed == pages else replace(document, pages=sound_pages(renamed))


def title_of(document: Document, page: str = "") -> str:
    """What the drawing of a page is called, and where that stands: see `titled_by`.

    Where nothing has a name it is that of the file, with the number of the page where there are several.
    """
    by = titled_by(document, page)
    if by is not None:
        return document.name_of(by) if isinstance(by, Process) else by.name
    pages = whole_pages(document)
    at = next((number for number, each in enumerate(pages, 1) if each.id == page), 1)
    return document.stem if len(pages) == 1 else f"{document.stem} {at}"


def titled_by(document: Document, page: str = "") -> Process | Pool | DiagramPage | None:
    """What gives the drawing of a page its name, None where nothing does.

    That is the only process on it, which is on no other and has a name, or whose pool has one; else the diagram, else
    the only pool.
    """
    pages = whole_pages(document)
    own = next((each for each in pages if each.id == page), pages[0])
    here = cut_out(document, own.id)
    only = here.processes[0] if len(here.processes) == 1 else None
    if only is not None and any(only is process and document.name_of(process) for process in document.processes):
        return only
    if own.name:
        return own
    return here.pools[0] if not here.processes and len(here.pools) == 1 and here.pools[0].name else None


def folded_in(process: Process) -> list[str]:
    """The sub-processes that hide something which they hold, outer ones before those inside."""
    holding = {node.parent for node in process.nodes}
    return [node.id for node in process.nodes if node.kind.is_sub_process and not node.expanded and node.id in holding]


def home_of(document: Document, element: str) -> Process | None:
    """The process that holds a sub-process; None when there is no such sub-process."""
    for process in document.processes:
        node = process.node_by_id.get(element)
        if node is not None and node.kind.is_sub_process:
            return process
    return None


def inner_of(document: Document, element: str) -> Document:
    """A document with what is inside a sub-process as its one process, which has that sub-process's name.

    Elements keep their ids. Raises EditError when there is no such sub-process.
    """
    process = home_of(document, element)
    if process is None:
        raise EditError(tr("This sub-process is no longer there."))
    held = inside(process.nodes, element)
    frame = process.node_by_id[element]
    nodes = tuple(
        replace(node, parent=None if node.parent == element else node.parent, lane=None)
        for node in process.nodes
        if node.id in held
    )
    flows = tuple(flow for flow in process.flows if flow.source in held and flow.target in held)
    artifacts = tuple(
        replace(artifact, parent=process.id) if artifact.parent == element else artifact
        for artifact in document.artifacts
        if artifact.parent in {*held, element}
    )
    known = held | {flow.id for flow in flows} | {artifact.id for artifact in artifacts}
    lines = tuple(line for line in document.associations if {line.source, line.target} <= known)
    within = replace(process, name=frame.name, nodes=nodes, flows=flows, lanes=())
    inner = Document(
        document.name,
        (within,),
        artifacts=artifacts,
        associations=lines,
        definitions=document.definitions,
        source=document.source,
        copied=document.copied,
        within=frame,
    )
    return _part_of(document, inner)
