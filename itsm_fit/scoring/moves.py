"""Which steps follow one another when a process runs: through gateways, events and whatever else lies between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property

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
        for at in _first_met(ways.ahead.get(index, ()), wanted, ways.ahead):
            yield key, wanted[at]


class FlowSides:
    """Which steps, of those given by their keys, a token was in last before it takes a flow, and is in first after it.

    Several where ways come together or part, none where a case begins or ends without meeting one.
    """

    def __init__(self, net: Net, keys: AbstractSet[str]) -> None:
        self._net, self._ways = net, _ways(net)
        self._wanted = {index: node.key for index, node in enumerate(net.nodes) if node.key in keys}

    @cached_property
    def _behind(self) -> dict[int, list[int]]:
        behind: dict[int, list[int]] = {}
        for index, ahead in self._ways.ahead.items():
            for at in ahead:
                behind.setdefault(at, []).append(index)
        return behind

    @cached_property
    def _at(self) -> dict[str, int]:
        return {node.key: index for index, node in enumerate(self._net.nodes)}

    def before(self, source: str) -> tuple[str, ...]:
        """Of a flow out of the node with the key `source`."""
        return self._keys(_first_met(self._leaving(self._at[source]), self._wanted, self._behind))

    def after(self, target: str) -> tuple[str, ...]:
        """Of a flow into the node with the key `target`."""
        return self._keys(_first_met([self._at[target]], self._wanted, self._ways.ahead))

    def _leaving(self, index: int) -> list[int]:
        """The nodes from which a token leaves a node: those at which its inside ends, where it has one."""
        inner = self._net.scopes[self._inside[index]] if index in self._inside else None
        if inner is None or not inner.played:
            return [index]
        links = linked_catches(inner, self._net.nodes)
        last = [at for key, at in inner.members.items() if not inner.outgoing.get(key) and at not in links]
        return [each for at in last for each in self._leaving(at)] or [index]

    @cached_property
    def _inside(self) -> dict[int, int]:
        return {host: inner for scope in self._net.scopes for host, inner in scope.inner.items()}

    def _keys(self, indices: Iterable[int]) -> tuple[str, ...]:
        return tuple(self._wanted[at] for at in sorted(indices))


def _first_met(begin: Iterable[int], wanted: Mapping[int, str], ways: Mapping[int, list[int]]) -> Iterator[int]:
    """The first nodes that are wanted on every way from where it begins, nearest first."""
    seen: set[int] = set()
    todo = list(begin)
    while todo:
        at = todo.pop(0)
        if at in seen:
            continue
        seen.add(at)
        if at in wanted:
            yield at
        else:
            todo.extend(ways.get(at, ()))


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
