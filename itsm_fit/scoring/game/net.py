"""A process compiled for playing: places that hold tokens, and what a token at a place can do.

The node that a place belongs to is entered when its token moves on, so a marking says which node comes next. The
places of a `Net` are numbered in four sections, which is all that the game has to ask about a token:

- below `first_parallel`: on a flow into an inclusive join (those of one join are neighbours, here as in the next),
- below `first_held`: on a flow into a parallel join,
- below `first_free`: held until nothing else in its scope can move (terminate and error ends), or for ever,
- the others: free to move, those further downstream higher, so a marking's highest free token is the one to run.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import NamedTuple

from itsm_fit.model.process import Flow, Node, Process
from itsm_fit.scoring.game.ordering import ScopeOrder
from itsm_fit.scoring.game.program import Alternative, Move, Program, Section, programs_of
from itsm_fit.scoring.game.unfold import CallLookup, NetFlow, NetNode, PlayedScope, Problem, called_by_id, unfold


class Upstream(NamedTuple):
    """Free places of one scope from which tokens can come to a node, as bits from place `base` on."""

    base: int
    bits: int

    def holds(self, place: int) -> bool:
        """Whether it holds a free place of the scope."""
        return bool(self.bits >> (place - self.base) & 1)


class Join(NamedTuple):
    """A join takes a token from each place `low` … `high`-1 (an inclusive one from those that hold any) to `entry`.

    An inclusive join knows what is `upstream` of it. It may be `early`, firing when no other token can come to it: in
    a scope where everything is certain to come to rest that is the same as firing when nothing else can move.
    """

    node: int
    low: int
    high: int
    entry: int
    upstream: Upstream
    early: bool


class ScopeEnds(NamedTuple):
    """How a scope ends, as places: see `Program`."""

    terminate: int
    endless: int
    errors: tuple[tuple[int, int], ...]
    done: int
    stuck: int


@dataclass(frozen=True)
class Net:
    """See the module's text.

    `moves` is by place, from `first_free` on, `scope_of` likewise the scope of each place, `join_at` the join of each
    place below `first_held`, `ends` by scope, for played scopes. `meetings` are the places of nodes at which concurrent
    tokens may meet, with what is upstream of each short of turning back to the beginning of a loop.
    """

    process: str
    nodes: tuple[NetNode, ...]
    flows: tuple[NetFlow, ...]
    scopes: tuple[PlayedScope, ...]
    problems: tuple[Problem, ...]
    begin: tuple[Alternative, ...]
    first_parallel: int
    first_held: int
    first_free: int
    moves: tuple[Move, ...]
    scope_of: tuple[int, ...]
    joins: tuple[Join, ...]
    join_at: tuple[int, ...]
    ends: Mapping[int, ScopeEnds]
    meetings: Mapping[int, Upstream]


def compile_net(process_id: str, processes: Mapping[str, Process], called: CallLookup | None = None) -> Net:
    """The net of a process, with the processes that it calls in place of the calls.

    `processes` are all those of the project by project-wide id, `called` finds the one that a call names (by default
    by that id). Raises KeyError for an unknown process.
    """
    unfolded = unfold(process_id, processes, called or called_by_id(processes))
    programs, problems = programs_of(unfolded)
    orders = {index: ScopeOrder(unfolded.scopes[index], programs) for index in programs}
    in_order = _places_in_order(programs, orders)
    number = [0] * len(in_order)
    for new, old in enumerate(in_order):
        number[old] = new
    first_parallel, first_held, first_free = accumulate(
        sum(len(program.places[section]) for program in programs.values())
        for section in Section
        if section < Section.FREE
    )
    joins = _joins(programs, orders, number)
    return Net(
        process=process_id,
        nodes=unfolded.nodes,
        flows=unfolded.flows,
        scopes=unfolded.scopes,
        problems=(*unfolded.problems, *problems),
        begin=_numbered(programs[0].begin, number),
        first_parallel=first_parallel,
        first_held=first_held,
        first_free=first_free,
        moves=tuple(
            Move(move.node, _numbered(move.alternatives, number), move.scope)
            for program, order in zip(programs.values(), orders.values(), strict=True)
            for move in (program.moves[place] for place in order.places)
        ),
        scope_of=tuple(index for index, order in orders.items() for _ in order.places),
        joins=joins,
        join_at=tuple(at for at, join in enumerate(joins) for _ in range(join.low, join.high)),
        ends={index: _ends(program, number) for index, program in programs.items()},
        meetings={
            number[place]: Upstream(number[order.places[0]], above)
            for order in orders.values()
            for place, above in order.meetings()
        },
    )


def redrawn(net: Net, changed_nodes: Mapping[int, Node], changed_flows: Mapping[int, Flow]) -> Net:
    """The net with other nodes and flows, that are played alike, in place of those with these identities."""
    return replace(
        net,
        nodes=tuple(
            replace(each, node=changed_nodes[id(each.node)]) if id(each.node) in changed_nodes else each
            for each in net.nodes
        ),
        flows=tuple(
            replace(each, flow=changed_flows[id(each.flow)]) if id(each.flow) in changed_flows else each
            for each in net.flows
        ),
    )


def _places_in_order(programs: Mapping[int, Program], orders: Mapping[int, ScopeOrder]) -> list[int]:
    """Every place, by its number while the programs were written."""
    waiting = [
        place
        for section in Section
        if section < Section.FREE
        for program in programs.values()
        for place in program.places[section]
    ]
    return [*waiting, *(place for order in orders.values() for place in order.places)]


def _numbered(alternatives: Iterable[Alternative], number: Sequence[int]) -> tuple[Alternative, ...]:
    return tuple(Alternative(p, tuple([number[place] for place in places]), flows) for p, places, flows in alternatives)


def _joins(
    programs: Mapping[int, Program], orders: Mapping[int, ScopeOrder], number: Sequence[int]
) -> tuple[Join, ...]:
    """By the numbers of their places, so in document order within a scope."""
    upstream: dict[int, Upstream] = {}
    early: set[int] = set()
    resting: set[int] = set()
    for index in sorted(orders, reverse=True) if any(p.places[Section.INCLUSIVE] for p in programs.values()) else ():
        order = orders[index]
        above = order.upstream()
        upstream |= {node: Upstream(number[order.places[0]], bits) for node, bits in above.items()}
        if order.comes_to_rest(resting):
            resting.add(index)
            early |= above.keys()
    nowhere = Upstream(0, 0)
    return tuple(
        Join(
            join.node,
            number[join.inputs[0]],
            number[join.inputs[-1]] + 1,
            number[join.entry],
            upstream.get(join.node, nowhere),
            join.node in early,
        )
        for join in sorted(
            (join for program in programs.values() for join in program.joins),
            key=lambda join: number[join.inputs[0]],
        )
    )


def _ends(program: Program, number: Sequence[int]) -> ScopeEnds:
    errors = tuple((number[end], number[boundary]) for end, boundary in program.errors)
    done, stuck = (-1, -1) if program.done < 0 else (number[program.done], number[program.stuck])
    return ScopeEnds(number[program.terminate], number[program.endless], errors, done, stuck)
