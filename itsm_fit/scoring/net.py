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
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from itsm_fit.model.process import Process
from itsm_fit.scoring.ordering import ScopeOrder
from itsm_fit.scoring.program import Alternative, Move, Program, Section, programs_of
from itsm_fit.scoring.unfold import Called, NetFlow, NetNode, Problem, Scope, called_by_id, unfold


class Join(NamedTuple):
    """A join takes a token from each place `low` … `high`-1 (an inclusive one from those that hold any) to `entry`.

    `after` are the inclusive joins that can send a token here.
    """

    node: int
    low: int
    high: int
    entry: int
    after: frozenset[int] = frozenset()


class Ends(NamedTuple):
    """How a scope ends, as places: see `Program`."""

    terminate: int
    endless: int
    errors: tuple[tuple[int, int], ...]
    done: int
    stuck: int


class Meeting(NamedTuple):
    """A node that several flows lead to: the free places from which tokens can still come, as bits from `base` on."""

    base: int
    above: int


@dataclass(frozen=True)
class Net:
    """See the module's text. `moves` is by place, from `first_free` on; `ends` by scope, for played scopes."""

    process: str
    nodes: tuple[NetNode, ...]
    flows: tuple[NetFlow, ...]
    scopes: tuple[Scope, ...]
    problems: tuple[Problem, ...]
    begin: tuple[Alternative, ...]
    first_parallel: int
    first_held: int
    first_free: int
    moves: tuple[Move, ...]
    joins: tuple[Join, ...]
    join_at: tuple[int, ...]
    ends: Mapping[int, Ends]
    meetings: Mapping[int, Meeting]


def compile_net(process_id: str, processes: Mapping[str, Process], called: Called | None = None) -> Net:
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
            move._replace(alternatives=_numbered(move.alternatives, number))
            for program, order in zip(programs.values(), orders.values(), strict=True)
            for move in (program.moves[place] for place in order.places)
        ),
        joins=joins,
        join_at=tuple(at for at, join in enumerate(joins) for _ in range(join.low, join.high)),
        ends={index: _ends(program, number) for index, program in programs.items()},
        meetings={
            number[place]: Meeting(number[order.places[0]], above)
            for order in orders.values()
            for place, above in order.meetings()
        },
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
    return tuple(each._replace(places=tuple(number[place] for place in each.places)) for each in alternatives)


def _joins(
    programs: Mapping[int, Program], orders: Mapping[int, ScopeOrder], number: Sequence[int]
) -> tuple[Join, ...]:
    """By the numbers of their places, so in document order within a scope."""
    joins = sorted(
        (number[join.inputs[0]], number[join.inputs[-1]] + 1, join.node, number[join.entry])
        for program in programs.values()
        for join in program.joins
    )
    at = {node: index for index, (_, _, node, _) in enumerate(joins)}
    leads = {node: its for order in orders.values() for node, its in order.leads().items()}
    return tuple(
        Join(node, low, high, entry, frozenset(at[lead] for lead in leads.get(node, ())))
        for low, high, node, entry in joins
    )


def _ends(program: Program, number: Sequence[int]) -> Ends:
    errors = tuple((number[end], number[boundary]) for end, boundary in program.errors)
    done, stuck = (-1, -1) if program.done < 0 else (number[program.done], number[program.stuck])
    return Ends(number[program.terminate], number[program.endless], errors, done, stuck)
