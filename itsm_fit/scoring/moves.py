"""Which steps follow one another when a process runs: through gateways, events and whatever else lies between."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.unfold import PlayedScope, linked_catches, starting


@dataclass
class _Ways:
    """Where a token can go: `ahead` of a node once it is entered, `after` a node once its inside is done."""

    ahead: dict[int, list[int]] = field(default_factory=dict)
    after: dict[int, list[int]] = field(default_factory=dict)


def moves_between(net: Net, keys: AbstractSet[str]) -> Iterator[tuple[str, str]]:
    """Pairs of steps, given by their keys, of which a token can go from the first to the second without entering
    another of them; in the order of the document, each pair once.
    """
    ways = _ways(net)
    wanted = {index: node.key for index, node in enumerate(net.nodes) if node.key in keys}
    for index, key in wanted.items():
        seen: set[int] = set()
        todo = list(ways.ahead.get(index, ()))
        while todo:
            at = todo.pop(0)
            if at in seen:
                continue
            seen.add(at)
            if at in wanted:
                yield key, wanted[at]
            else:
                todo.extend(ways.ahead.get(at, ()))


def _ways(net: Net) -> _Ways:
    """Scopes come outside in, so that what follows the host is known where its inside ends."""
    ways = _Ways()
    for scope in net.scopes:
        if scope.played:
            _add_scope(net, scope, ways)
    return ways


def _add_scope(net: Net, scope: PlayedScope, ways: _Ways) -> None:
    on_their_hosts: dict[str, list[int]] = {}
    for index in scope.members.values():
        attached = net.nodes[index].node.attached_to
        if attached:
            on_their_hosts.setdefault(attached, []).append(index)
    links = linked_catches(scope, net.nodes)
    for node_id, index in scope.members.items():
        flows = scope.outgoing.get(node_id, ())
        onward = [scope.members[net.flows[flow].flow.target] for flow in flows]
        onward += [links[index]] if index in links else []
        if not onward and scope.host >= 0:
            onward = ways.after.get(scope.host, [])
        ways.after[index] = onward
        inside = net.scopes[scope.inner[index]] if index in scope.inner else None
        begins = starting(inside, net.nodes)[0] if inside is not None and inside.played else []
        ways.ahead[index] = [*(begins or onward), *on_their_hosts.get(node_id, ())]
