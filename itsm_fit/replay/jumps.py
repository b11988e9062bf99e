"""Where cases go a way that is not drawn: from which step to which, and which steps they pass over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from itsm_fit.replay.result import LogJump
from itsm_fit.replay.runs import DeviationKind, FlowRun
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.unfold import NetNode

_EXAMPLES = 5
_CALL = ">"


class CaseRun(NamedTuple):
    """The run of cases with the same activities: these by number, and the cases by name."""

    activities: Sequence[int]
    run: FlowRun
    cases: Sequence[str]


class _Ends(NamedTuple):
    process: str
    source: str
    target: str


@dataclass
class _Found:
    cases: int = 0
    over: dict[str, None] = field(default_factory=dict)
    examples: list[str] = field(default_factory=list)


def jumps_of(net: Net, runs: Iterable[CaseRun], nodes_of: Mapping[int, Sequence[int]]) -> tuple[LogJump, ...]:
    """The jumps of all cases, the commonest first; `nodes_of` are the nodes that an activity means."""
    drawn = _Places(net)
    found: dict[_Ends, _Found] = {}
    for each in runs:
        seen: set[_Ends] = set()
        for source, target, over in _jumps(each, nodes_of):
            ends, passed = drawn.placed(source, target, over)
            its = found.setdefault(ends, _Found())
            its.over |= dict.fromkeys(passed)
            if ends not in seen:
                seen.add(ends)
                its.cases += len(each.cases)
                its.examples += each.cases[: _EXAMPLES - len(its.examples)]
    jumps = [LogJump(*ends, tuple(its.over), its.cases, tuple(its.examples)) for ends, its in found.items()]
    return tuple(sorted(jumps, key=lambda its: (-its.cases, its.source, its.target)))


def _jumps(each: CaseRun, nodes_of: Mapping[int, Sequence[int]]) -> Iterator[tuple[int, int, list[int]]]:
    """From which node to which, over which: -1 is the beginning of the case, and its end."""

    def node(activity: int) -> int:
        its = nodes_of[activity]
        return next((at for at in its if at in each.run.nodes), its[0])

    for at, deviations in groupby(each.run.deviations, attrgetter("at")):
        here = list(deviations)
        stops = at >= len(each.activities) or here[0].kind is DeviationKind.UNFINISHED
        source = node(each.activities[at - 1]) if at else -1
        over = [its.thing for its in here if its.kind is DeviationKind.SKIPPED]
        yield source, -1 if stops else node(each.activities[at]), over


class _Places:
    """Where the nodes of a net are drawn: what two of them are joined by is drawn in the process that shows both."""

    def __init__(self, net: Net) -> None:
        self._net = net
        self._by_key: dict[str, NetNode] = {its.key: its for its in net.nodes}

    def placed(self, source: int, target: int, over: Sequence[int]) -> tuple[_Ends, list[str]]:
        ends = [self._way(source), self._way(target)]
        passed = [self._way(at) for at in over]
        inside = _calls(passed or ends)
        while inside and not any(_is_in(way, inside) for way in ends):
            inside = inside[:-1]
        names = [way[len(inside)] if way and _is_in(way, inside) else "" for way in ends]
        steps = [way[len(inside)] for way in passed if _is_in(way, inside)]
        any_in = next(way for way in (*ends, *passed) if way and _is_in(way, inside))
        shown = self._by_key[_CALL.join(any_in[: len(inside) + 1])].process
        return _Ends(shown, *names), [step for step in steps if step not in names]

    def _way(self, node: int) -> tuple[str, ...]:
        """The calls that a node is inside of, and it itself; () for none."""
        return tuple(self._net.nodes[node].key.split(_CALL)) if node >= 0 else ()


def _is_in(way: tuple[str, ...], calls: tuple[str, ...]) -> bool:
    return way[:-1][: len(calls)] == calls


def _calls(ways: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The calls that all of these are inside of."""
    first = ways[0][:-1]
    depths = range(len(first), -1, -1)
    return next(first[:depth] for depth in depths if all(_is_in(way, first[:depth]) for way in ways))
