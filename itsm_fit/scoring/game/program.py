"""What every node does with a token, by its kind: the rules of how a process runs, as data for the game.

Places are numbered here in the order of their making; `net` numbers them anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import chain
from typing import NamedTuple

from itsm_fit.model.process import EventKind, Node, NodeKind
from itsm_fit.model.shares import CHOOSES_ONE, ways_out
from itsm_fit.scoring.game import shares
from itsm_fit.scoring.game.shares import ShareTrouble
from itsm_fit.scoring.game.unfold import PlayedScope, Problem, Trouble, Unfolded, linked_catches, starting


class Section(IntEnum):
    """What a token at a place waits for."""

    INCLUSIVE = 0
    """The other flows of an inclusive join."""
    PARALLEL = 1
    """The other flows of a parallel join."""
    HELD = 2
    """Everything else in its scope, or for ever."""
    FREE = 3
    """Nothing."""


class Alternative(NamedTuple):
    """One thing that can happen when a token moves: the places of the tokens it becomes, the flows it takes."""

    probability: float
    places: tuple[int, ...]
    flows: tuple[int, ...] = ()


class Move(NamedTuple):
    """What a token does next. Entering `node` (-1: none); the alternatives' probabilities are above 0 and sum to 1.

    With `scope` (-1: none) the alternatives' places are those in that inner scope, and the token stays its host.
    """

    node: int
    alternatives: tuple[Alternative, ...]
    scope: int = -1


class Joining(NamedTuple):
    """A join of several flows: the places of tokens on them, and the place that it passes one on to."""

    node: int
    inputs: tuple[int, ...]
    entry: int


@dataclass
class Program:
    """The places of one scope, and what tokens do there.

    Tokens start as `begin` says. At `terminate` and `errors` they wait to end the scope; one at `endless` stands for
    those caught in a loop. An error goes on at its second place, in the parent scope: that of the boundary event that
    catches it, or one where it waits to end that scope too. In the parent scope `done` and `stuck` stand for a scope
    that ended, and for one that never will.
    """

    places: dict[Section, list[int]] = field(default_factory=lambda: {section: [] for section in Section})
    moves: dict[int, Move] = field(default_factory=dict)
    joins: list[Joining] = field(default_factory=list)
    begin: tuple[Alternative, ...] = ()
    terminate: int = -1
    endless: int = -1
    errors: list[tuple[int, int]] = field(default_factory=list)
    done: int = -1
    stuck: int = -1


def programs_of(unfolded: Unfolded) -> tuple[dict[int, Program], list[Problem]]:
    """The program of each played scope, by its index, and what is to be said about shares, links and boundaries."""
    writer = _Writer(unfolded)
    for step in (writer.lay_out, writer.open_ends, writer.let_errors_out, writer.write):
        for scope in writer.scopes:
            step(scope)
    return writer.programs, writer.problems


_JOINS = {NodeKind.INCLUSIVE: Section.INCLUSIVE, NodeKind.PARALLEL: Section.PARALLEL}

_TROUBLES = {
    ShareTrouble.MISSING: Trouble.SHARES_MISSING,
    ShareTrouble.ALL_ZERO: Trouble.SHARES_ALL_ZERO,
    ShareTrouble.UNDER_FULL: Trouble.SHARES_UNDER_FULL,
    ShareTrouble.OVER_FULL: Trouble.SHARES_OVER_FULL,
    ShareTrouble.NEVER: Trouble.NEVER_OCCURS,
}

_Chance = tuple[float, int]
"""A probability and the place of a token that comes of it."""


class _Writer:
    """Writes the programs in four rounds over the scopes, each of which leans on the whole of the one before."""

    def __init__(self, unfolded: Unfolded) -> None:
        self.scopes = [scope for scope in unfolded.scopes if scope.played]
        self.programs = {scope.index: Program() for scope in self.scopes}
        self.problems: list[Problem] = []
        self._unfolded = unfolded
        self._nodes = unfolded.nodes
        self._flows = unfolded.flows
        self._made = 0
        self._entry: dict[int, int] = {}
        self._on_flow: dict[int, int] = {}
        self._boundaries: dict[int, list[int]] = {}
        self._ends: dict[int, int] = {}
        self._thrown: dict[int, dict[tuple[int, str], int]] = {scope.index: {} for scope in self.scopes}
        """By scope: the places where errors wait, by the node that they come out of and what they are called."""
        self._catching: set[int] = set()

    def _place(self, scope: PlayedScope, section: Section, move: Move | None = None) -> int:
        place, self._made = self._made, self._made + 1
        program = self.programs[scope.index]
        program.places[section].append(place)
        if move is not None:
            program.moves[place] = move
        return place

    def _notice(self, index: int, trouble: Trouble | ShareTrouble | None, flows: Iterable[int] = ()) -> None:
        """Say what is wrong at a node, with the shares on some flows; of those that lack one only they are named."""
        if trouble is not None and self._nodes[index].own:
            known = _TROUBLES[trouble] if isinstance(trouble, ShareTrouble) else trouble
            its = [flow for each in flows if (flow := self._flows[each].flow)]
            if known is Trouble.SHARES_MISSING:
                its = [flow for flow in its if flow.share is None]
            self.problems.append(Problem(known, self._nodes[index].node.id, tuple(flow.id for flow in its)))

    def _members(self, scope: PlayedScope) -> Iterator[tuple[int, Node]]:
        return ((index, self._nodes[index].node) for index in scope.members.values())

    def _outgoing(self, scope: PlayedScope, index: int) -> list[int]:
        return scope.outgoing.get(self._nodes[index].node.id, [])

    def _shares(self, flows: Iterable[int]) -> list[shares.Share]:
        return [self._flows[flow].flow.share for flow in flows]

    # ---------------------------------------------------------------- first round: places that others refer to
    def lay_out(self, scope: PlayedScope) -> None:
        program = self.programs[scope.index]
        program.terminate = self._place(scope, Section.HELD)
        program.endless = self._place(scope, Section.HELD)
        for index, node in self._members(scope):
            self._entry[index] = self._place(scope, Section.FREE)
            section = _JOINS.get(node.kind)
            incoming = scope.incoming.get(node.id, [])
            if section is not None and len(incoming) > 1:
                inputs = tuple(self._place(scope, section) for _ in incoming)
                self._on_flow.update(zip(incoming, inputs, strict=True))
                program.joins.append(Joining(index, inputs, self._entry[index]))
            if node.kind is NodeKind.BOUNDARY and node.event is not EventKind.COMPENSATION:
                self._attach(scope, index, node)

    def _attach(self, scope: PlayedScope, index: int, node: Node) -> None:
        host = scope.members.get(node.attached_to or "")
        if host is None or not self._nodes[host].node.kind.is_activity:
            self._notice(index, Trouble.STRAY_BOUNDARY)
        else:
            self._boundaries.setdefault(host, []).append(index)

    # ---------------------------------------------------------------- second round: how scopes begin and end
    def open_ends(self, scope: PlayedScope) -> None:
        program = self.programs[scope.index]
        program.begin = self._starts(scope)
        for index, node in self._members(scope):
            if node.kind is NodeKind.END and node.event is EventKind.TERMINATE:
                self._ends[index] = program.terminate
            elif node.kind is NodeKind.END and node.event is EventKind.ERROR and scope.host >= 0:
                if self._catcher(scope, node.event_ref) is None:
                    self._notice(index, Trouble.ERROR_UNCAUGHT)
                else:
                    self._ends[index] = self._waiting(scope, index, node.event_ref)
            inner = self.programs.get(scope.inner.get(index, -1))
            if inner is not None:
                inner.done = self._place(scope, Section.FREE)
                inner.stuck = self._place(scope, Section.HELD)

    def _starts(self, scope: PlayedScope) -> tuple[Alternative, ...]:
        starts, exclude_each_other = starting(scope, self._nodes)
        entries = tuple(self._entry[index] for index in starts)
        if not exclude_each_other:
            return (Alternative(1.0, entries),)
        leaving = [self._outgoing(scope, index) for index in starts]
        probabilities, trouble = shares.starts([self._shares(flows) for flows in leaving])
        if trouble is ShareTrouble.MISSING:
            leaving = [flows for flows in leaving if shares.summed(self._shares(flows)) is None]
        self._notice(starts[0], trouble, chain.from_iterable(leaving))
        return _alternatives((p, (entry,), ()) for p, entry in zip(probabilities, entries, strict=True))

    def _boundary_for(self, host: int, error: str) -> int | None:
        """The boundary event of `host` that catches an error: one that names it, else one that names none."""
        catches: dict[str, int] = {}
        for index in self._boundaries.get(host, ()):
            node = self._nodes[index].node
            if node.event is EventKind.ERROR:
                catches.setdefault(node.event_ref, index)
        return catches.get(error, catches.get(""))

    def _catcher(self, scope: PlayedScope, error: str) -> int | None:
        """The boundary event of the nearest node around a scope that catches an error."""
        while scope.host >= 0:
            boundary = self._boundary_for(scope.host, error)
            if boundary is not None:
                return boundary
            scope = self._unfolded.scopes[scope.parent]
        return None

    def _waiting(self, scope: PlayedScope, node: int, error: str) -> int:
        """Where an error out of a node waits to end the scope; made, and led on outwards, when it is new."""
        thrown = self._thrown[scope.index]
        if (node, error) not in thrown:
            thrown[node, error] = self._place(scope, Section.HELD)
            if self._boundary_for(scope.host, error) is None:
                self._waiting(self._unfolded.scopes[scope.parent], scope.host, error)
        return thrown[node, error]

    # ---------------------------------------------------------------- third round: where errors go
    def let_errors_out(self, scope: PlayedScope) -> None:
        """Of several errors the first in the order of the document counts."""
        for (_, error), place in sorted(self._thrown[scope.index].items()):
            boundary = self._boundary_for(scope.host, error)
            if boundary is None:
                target = self._thrown[scope.parent][scope.host, error]
            else:
                self._catching.add(boundary)
                target = self._entry[boundary]
            self.programs[scope.index].errors.append((place, target))

    # ---------------------------------------------------------------- fourth round: what tokens do
    def write(self, scope: PlayedScope) -> None:
        links = linked_catches(scope, self._nodes)
        for index, node in self._members(scope):
            if node.kind is NodeKind.THROW and node.event is EventKind.LINK and index not in links:
                self._notice(index, Trouble.LINK_WITHOUT_CATCH)
            after = self._after(scope, index, links.get(index))
            self.programs[scope.index].moves[self._entry[index]] = self._into(scope, index, after)

    def _into(self, scope: PlayedScope, index: int, after: tuple[Alternative, ...]) -> Move:
        """Entering a node: its boundary events first, then its inside if it has one, then what is `after` it."""
        inner = scope.inner.get(index, -1)
        if inner not in self.programs and index not in self._boundaries:
            return Move(index, after)
        core = Move(-1, after)
        if inner in self.programs:
            self.programs[scope.index].moves[self.programs[inner].done] = core
            core = Move(-1, self.programs[inner].begin, inner)
        interrupting, extra = self._boundary_events(scope, index)
        if interrupting:
            core = self._interruptible(scope, core, interrupting)
        for probability, entry in reversed(extra):
            rest = self._place(scope, Section.FREE, core)
            core = Move(-1, _alternatives(((probability, (entry, rest), ()), (1 - probability, (rest,), ()))))
        return Move(index, core.alternatives, core.scope)

    def _interruptible(self, scope: PlayedScope, core: Move, events: Sequence[_Chance]) -> Move:
        left = max(0.0, 1 - sum(probability for probability, _ in events))
        normal = core.alternatives
        if core.scope >= 0:
            normal = (Alternative(1.0, (self._place(scope, Section.FREE, core),)),)
        interrupted = ((probability, (entry,), ()) for probability, entry in events)
        return Move(-1, _alternatives((*interrupted, *((left * p, places, flows) for p, places, flows in normal))))

    def _boundary_events(self, scope: PlayedScope, host: int) -> tuple[list[_Chance], list[_Chance]]:
        """The interrupting boundary events of an activity, of which at most one occurs, and the others."""
        interrupting: list[_Chance] = []
        extra: list[_Chance] = []
        for index in self._boundaries.get(host, ()):
            flows = self._outgoing(scope, index)
            probability, trouble = shares.boundary(self._shares(flows))
            if flows and not (trouble is ShareTrouble.NEVER and index in self._catching):
                self._notice(index, trouble, flows)
            if probability > 0:
                its_kind = interrupting if self._nodes[index].node.interrupting else extra
                its_kind.append((probability, self._entry[index]))
        scaled, trouble = shares.at_most_one([probability for probability, _ in interrupting])
        self._notice(host, trouble)
        return [(p, entry) for p, (_, entry) in zip(scaled, interrupting, strict=True)], extra

    def _after(self, scope: PlayedScope, index: int, catch: int | None) -> tuple[Alternative, ...]:
        """Leaving a node; `catch` is where a link throw event continues."""
        if index in self._ends:
            return (Alternative(1.0, (self._ends[index],)),)
        node = self._nodes[index].node
        flows = self._outgoing(scope, index)
        if node.kind in CHOOSES_ONE and flows:
            probabilities, trouble = shares.exclusive(self._shares(flows))
            self._notice(index, trouble, flows)
            return _alternatives(
                (p, *self._taking(scope, [flow])) for p, flow in zip(probabilities, flows, strict=True)
            )
        ways = ways_out(node, [self._flows[flow].flow for flow in flows])
        optional, default, always = ([flows[at] for at in its] for its in ways)
        if optional or default:
            return self._some_of(scope, index, optional, default, always)
        places, taken = self._taking(scope, always)
        return (Alternative(1.0, places if catch is None else (*places, self._entry[catch]), taken),)

    def _some_of(
        self, scope: PlayedScope, index: int, optional: Sequence[int], default: Sequence[int], always: Sequence[int]
    ) -> tuple[Alternative, ...]:
        """An inclusive split, decided flow by flow, so that the tokens of one flow can run before the next is decided.

        Where none may be left out (no default, no plain flow beside them) each flow's probability while none has been
        taken is that given that at least one will be.
        """
        forced = not default and not always
        probabilities, trouble = shares.inclusive(self._shares(optional), forced=forced)
        self._notice(index, trouble, optional)
        if forced and not any(probabilities):
            return _alternatives((1 / len(optional), *self._taking(scope, [flow])) for flow in optional)
        chances = [(p, flow) for p, flow in zip(probabilities, optional, strict=True) if p > 0]
        some = Alternative(1.0, ())
        none = Alternative(1.0, *self._taking(scope, default))
        first: tuple[Alternative, ...] = (none,)
        at_least_one = 0.0
        for number, (probability, flow) in enumerate(reversed(chances), start=1):
            at_least_one = probability + (1 - probability) * at_least_one
            given_none = probability / at_least_one if forced else probability
            first = self._decision(scope, given_none, flow, some, none)
            if number < len(chances):
                later = self._decision(scope, probability, flow, some, some)
                none = Alternative(1.0, (self._place(scope, Section.FREE, Move(-1, first)),))
                some = Alternative(1.0, (self._place(scope, Section.FREE, Move(-1, later)),))
        places, taken = self._taking(scope, always)
        return tuple(Alternative(p, (*places, *its), (*taken, *flows)) for p, its, flows in first)

    def _decision(
        self, scope: PlayedScope, probability: float, flow: int, taken: Alternative, skipped: Alternative
    ) -> tuple[Alternative, ...]:
        places, flows = self._taking(scope, [flow])
        return _alternatives(
            ((probability, (*places, *taken.places), flows), (1 - probability, skipped.places, skipped.flows))
        )

    def _taking(self, scope: PlayedScope, flows: Sequence[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The places of the tokens on some flows, and the flows."""
        on_flow, entry, members, drawn = self._on_flow, self._entry, scope.members, self._flows
        targets = [on_flow[flow] if flow in on_flow else entry[members[drawn[flow].flow.target]] for flow in flows]
        return tuple(targets), tuple(flows)


def _alternatives(
    chances: Iterable[tuple[float, tuple[int, ...], tuple[int, ...]]],
) -> tuple[Alternative, ...]:
    """Those that can happen at all."""
    return tuple(Alternative(*chance) for chance in chances if chance[0] > 0)
