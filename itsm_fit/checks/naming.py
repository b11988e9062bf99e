"""How the sentences of findings name things: by their names, else by what stands around them, never by an id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from itsm_fit.language import Phrase, tr
from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.writing import in_quotes

_AFTER, _BEFORE = Phrase(" after {name}"), Phrase(" before {name}")
_FAR = 12
"""So many nodes without a name are passed in search of one that has one."""


def title(name: str, otherwise: str = "") -> str:
    """A name in quotes, on one line; `otherwise` where there is no name."""
    return in_quotes(" ".join(name.split())) if name.strip() else otherwise


def name_of(node: Node, process: Process | None = None) -> str:
    """The node as a sentence names it, after an article: ``step “Log incident”``.

    What has no name goes by what stands around it in its process: ``unnamed gateway after “Log incident”``.
    """
    if node.name.strip():
        return f"{_word_for(node)} {title(node.name)}"
    where = _whereabouts(node, process) if process is not None else ""
    return tr("unnamed {kind}{where}", kind=_word_for(node), where=where)


def flow_name(flow: Flow, processes: Sequence[Process]) -> str:
    """The flow as a sentence names it: ``flow from step “Register” to step “Route”``, its name before if it has one.

    Its ends are looked for in these processes.
    """
    ends = []
    for end in (flow.source, flow.target):
        home = next((each for each in processes if end in each.node_by_id), None)
        ends.append(name_of(home.node_by_id[end], home) if home is not None else tr("nowhere"))
    return " ".join(
        part
        for part in (tr("flow"), title(flow.name), tr("from {source} to {target}", source=ends[0], target=ends[1]))
        if part
    )


def _whereabouts(node: Node, process: Process) -> str:
    """The nearest thing with a name: the host, what leads here or comes next by one flow rather than by several."""
    host = process.node_by_id.get(node.attached_to or "")
    if host is not None and host.name.strip():
        return tr(" on {name}", name=title(host.name))
    back, on = (len(flows.get(node.id, ())) for flows in (process.incoming, process.outgoing))
    ways = [(_AFTER, process.incoming, "source"), (_BEFORE, process.outgoing, "target")]
    for words, flows, end in ways if back == 1 or on != 1 else reversed(ways):
        if found := _nearest(node, process, flows, end):
            return str(words).format(name=title(found))
    parent = process.node_by_id.get(node.parent or "")
    return tr(" inside {name}", name=title(parent.name)) if parent is not None and parent.name.strip() else ""


def _nearest(node: Node, process: Process, flows: Mapping[str, Sequence[Flow]], end: str) -> str:
    """The name of the nearest node with one among the first dozen along flows in one direction, else ""."""
    seen = [node.id]
    for at in seen:
        for flow in islice(flows.get(at, ()), _FAR):
            other = process.node_by_id.get(getattr(flow, end))
            if other is None or other.id in seen:
                continue
            if other.name.strip():
                return other.name
            seen.append(other.id)
        if len(seen) > _FAR:
            break
    return ""


def listed(names: Sequence[str], at_most: int = 5) -> str:
    """Names as a sentence lists them: ``A, B and C``; those beyond `at_most` are counted, and none are ""."""
    if len(names) > at_most:
        return tr("{names} and {count} more", names=", ".join(names[:at_most]), count=len(names) - at_most)
    if len(names) > 1:
        return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])
    return "".join(names)


_WORDS = {
    NodeKind.START: Phrase("start event"),
    NodeKind.END: Phrase("end event"),
    NodeKind.BOUNDARY: Phrase("boundary event"),
    NodeKind.SUB_PROCESS: Phrase("sub-process"),
    NodeKind.TRANSACTION: Phrase("sub-process"),
    NodeKind.AD_HOC: Phrase("sub-process"),
    NodeKind.CALL: Phrase("call"),
}


def _word_for(node: Node) -> str:
    if node.kind.is_gateway:
        return tr("gateway")
    words = _WORDS.get(node.kind)
    return str(words) if words else tr("event") if node.kind.is_event else tr("step")
