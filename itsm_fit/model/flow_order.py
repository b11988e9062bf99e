"""The nodes of a process in the order in which a case meets them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from itsm_fit.model.process import Node, NodeKind, Process


def flow_order(process: Process) -> list[Node]:
    """Every node once: before those that follow it, branches one after another, the inside of a sub-process after it.

    Going back is passed over. A boundary event follows its activity; what no start leads to follows in document order.
    """
    inner: dict[str | None, list[Node]] = {}
    known = process.node_by_id
    for node in process.nodes:
        if known[node.id] is node:  # the first of each id
            inner.setdefault(node.parent if node.parent in known else None, []).append(node)
    following = _following(process)
    ordered: list[Node] = []
    waiting: list[Node] = _scope_order(inner.get(None, []), following)[::-1]
    while waiting:
        node = waiting.pop()
        ordered.append(node)
        waiting += _scope_order(inner.pop(node.id, []), following)[::-1]
    return ordered


def _following(process: Process) -> dict[str, list[str]]:
    """The nodes that come next, by node id."""
    found: dict[str, list[str]] = {node: [flow.target for flow in flows] for node, flows in process.outgoing.items()}
    for node in process.nodes:
        if node.kind is NodeKind.BOUNDARY and node.attached_to is not None:
            found.setdefault(node.attached_to, []).append(node.id)
    return found


def _scope_order(nodes: Sequence[Node], following: Mapping[str, Sequence[str]]) -> list[Node]:
    """The nodes of one scope by a depth-first walk, each before its successors (reversed finishing order)."""
    by_id = {node.id: node for node in nodes}
    entered = {target for node in by_id for target in following.get(node, ()) if target in by_id}
    starts = [node.id for node in nodes if node.kind is NodeKind.START or node.id not in entered]
    starts += [node.id for node in nodes]  # loops that nothing leads into
    seen: set[str] = set()
    ordered: list[Node] = []
    for start in starts:
        finished = list(_finishing(start, by_id, following, seen))
        ordered += [by_id[node] for node in reversed(finished)]
    return ordered


def _finishing(
    start: str, within: Mapping[str, Node], following: Mapping[str, Sequence[str]], seen: set[str]
) -> Iterator[str]:
    """Node ids from `start` on as a depth-first walk leaves them; the last branch is walked first."""
    if start in seen:
        return
    seen.add(start)
    path = [(start, iter(reversed(following.get(start, ()))))]
    while path:
        node, targets = path[-1]
        target = next((each for each in targets if each in within and each not in seen), None)
        if target is None:
            path.pop()
            yield node
        else:
            seen.add(target)
            path.append((target, iter(reversed(following.get(target, ())))))
