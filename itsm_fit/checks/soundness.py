"""What comes of playing a process: cases that get stuck, loops without a way out, tokens that meet.

Findings about a called process are made where it is drawn, not again for each of its calls.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from itsm_fit.checks.connections import cannot_end, split_join_mismatch, unreachable
from itsm_fit.checks.problems import problem_findings
from itsm_fit.checks.rule import Subject, listed
from itsm_fit.checks.scope_graph import ScopeGraph, graph_of
from itsm_fit.findings import Finding, Severity
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.scoring.game.exploration import Exploration
from itsm_fit.scoring.game.net import Join, Net
from itsm_fit.scoring.game.regions import Region
from itsm_fit.scoring.game.search import Dive, dive
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.game.unending import round_from, unending_places

_TELLING = 0.01
"""A lower end below this reads as no per cent at all."""


def soundness_findings(subject: Subject, play: Play) -> tuple[Finding, ...]:
    """Every finding that needs the net of a process or its play. Raises ValueError for a play without its net."""
    if play.net is None or play.exploration is None:
        raise ValueError("The play does not hold what was played.")
    if not subject.process.nodes:
        return ()
    course = _Course(subject, play, play.net, play.exploration)
    return (
        *problem_findings(subject, play.net.problems),
        *(finding for graph in course.graphs.values() for rule in _OF_SCOPES for finding in rule(subject, graph)),
        *(finding for rule in _OF_COURSES for finding in rule(course)),
    )


class _Course:
    """A process and how it ran."""

    def __init__(self, subject: Subject, play: Play, net: Net, found: Exploration) -> None:
        self.play = play
        self.net = net
        self.found = found
        self.dive = dive(net) if play.regions or play.samples else Dive()
        """A search of the whole net, where not all of its markings are in `found`."""
        self.graphs = {scope.index: graph_of(scope, net) for scope in net.scopes if scope.played and not scope.prefix}
        self._subject = subject

    def own(self, node: int) -> Node | None:
        """The node, if the process itself draws it."""
        its = self.net.nodes[node] if node >= 0 else None
        return its.node if its is not None and its.own else None

    def name(self, node: Node) -> str:
        """A node of the process itself as a sentence names it."""
        return self._subject.name(node)

    def graph(self, node: int) -> ScopeGraph:
        """The graph of the scope that holds an own node."""
        return self.graphs[self.net.nodes[node].scope]

    def finding(
        self,
        rule: str,
        severity: Severity,
        element: str,
        message: str,
        path: Iterable[int] = (),
        *,
        simulated: bool = False,
    ) -> Finding:
        ids = tuple(node.id for index in path if (node := self.own(index)) is not None)
        return Finding(rule, severity, self._subject.file, self._subject.id, element, message, ids, simulated)

    def seen(self, outcome: str) -> str:
        """Words that say how often simulated cases ended so."""
        samples = self.play.samples
        if samples is None:
            return ""
        low, _ = samples.interval(getattr(samples, outcome))
        return f" (simulated, at least {int(low * 100)} %)" if low >= _TELLING else " (simulated, seldom)"

    def whole(self, rule: str, message: str, path: Iterable[int] = ()) -> Finding:
        """A warning about the process as a whole; the message goes on behind its name."""
        element = self._subject.process.id
        return self.finding(rule, Severity.WARNING, element, f"The {self._subject.label} {message}", path)

    def ahead(self, state: int, came_from: dict[int, int]) -> list[int]:
        """The states to which the transitions out of a state lead; `came_from` learns of those that are new to it."""
        first, last = (bisect_left(self.found.sources, at) for at in (state, state + 1))
        states = [target for target in self.found.targets[first:last] if target >= 0]
        for target in states:
            came_from.setdefault(target, state)
        return states

    def crowded(self, state: int) -> set[int]:
        """The nodes before which a place holds more than one token."""
        net = self.net
        nodes = set()
        for token, other in pairwise(self.found.markings[state].tokens):
            if token == other:
                free = token >= net.first_free
                nodes.add(net.moves[token - net.first_free].node if free else net.joins[net.join_at[token]].node)
        return nodes


# ---------------------------------------------------------------- the rules
class _StuckCase(NamedTuple):
    """Tokens of a scope that got stuck, and the nodes entered on a way there."""

    tokens: tuple[int, ...]
    path: Callable[[], Iterable[int]]
    simulated: bool = False


def _stuck_cases(course: _Course) -> Iterator[_StuckCase]:
    """Those of simulated cases come first, as they tell how often; then the ones with the shortest ways."""
    found = course.found
    for case in course.play.samples.stuck if course.play.samples else ():
        yield _StuckCase(case.tokens, partial(tuple, case.nodes), simulated=True)
    by_markings = [_StuckCase(its, partial(_path_into, found, found.sources[at])) for at, its in found.stuck]
    by_dive = [_StuckCase(case.tokens, partial(tuple, case.nodes)) for case in course.dive.stuck.values()]
    yield from (*by_dive, *by_markings) if course.play.regions else (*by_markings, *by_dive)


def _path_into(found: Exploration, state: int) -> list[int]:
    return [*found.path_to(state), found.labels[state]]


def _deadlocks(course: _Course) -> Iterator[Finding]:
    """Parallel joins at which a case is stuck, with the shortest way there; not those that only wait for others."""
    net = course.net
    known: dict[frozenset[int], list[Join]] = {}
    said: set[int] = set()
    for case in _stuck_cases(course):
        waiting = frozenset(net.join_at[token] for token in case.tokens if token < net.first_held)
        if waiting not in known:
            known[waiting] = _foremost(course, [net.joins[at] for at in sorted(waiting)])
        for join in known[waiting]:
            node = course.own(join.node)
            if node is not None and join.node not in said:
                said.add(join.node)
                yield course.finding(
                    "deadlock",
                    Severity.ERROR,
                    node.id,
                    f"A case gets stuck at the {course.name(node)}, which waits in vain for a token from "
                    f"{_missing(course, join, case.tokens)}{course.seen('deadlocks') if case.simulated else ''}: "
                    "close each split with the kind of gateway that opened it.",
                    (*case.path(), join.node),
                    simulated=case.simulated,
                )


def _foremost(course: _Course, joins: list[Join]) -> list[Join]:
    """The joins that no other one leads to, or all when each leads to each."""
    if any(course.own(join.node) is None for join in joins):
        return []
    ids = {course.net.nodes[join.node].node.id for join in joins}
    behind: set[str] = set()
    for join in joins:
        own_id = course.net.nodes[join.node].node.id
        behind |= course.graph(join.node).beyond(own_id) & ids - {own_id}
    return [join for join in joins if course.net.nodes[join.node].node.id not in behind] or joins


def _missing(course: _Course, join: Join, tokens: tuple[int, ...]) -> str:
    """Where the tokens do not come from."""
    net = course.net
    graph = course.graph(join.node)
    flows = net.scopes[net.nodes[join.node].scope].incoming[net.nodes[join.node].node.id]
    lacking = [net.flows[flow].flow.source for place, flow in enumerate(flows, join.low) if place not in tokens]
    return "the " + listed([course.name(graph.nodes[source]) for source in dict.fromkeys(lacking)])


def _endless_loops(course: _Course) -> Iterator[Finding]:
    """Loops in which a case is caught, with the shortest way into them and once round."""
    found, net = course.found, course.net
    said: set[frozenset[int]] = set()
    for states in found.loops:
        nodes = [label for state in states if course.own(label := found.labels[state]) is not None]
        if nodes and frozenset(nodes) not in said:
            said.add(frozenset(nodes))
            yield _endless(course, nodes[0], (*found.path_to(states[0]), *_once_round(course, states)))
    simulated = course.play.samples.caught if course.play.samples else ()
    for case in (*simulated, *course.dive.caught.values()):
        its = round_from(net, case.place, unending_places(net))
        nodes = [node for node in its if course.own(node) is not None]
        if nodes and not any(known.intersection(nodes) for known in said):
            said.add(frozenset(nodes))
            yield _endless(course, nodes[-1], (*case.nodes, *its), simulated=case in simulated)
    for region in course.play.regions.its.regions.values() if course.play.regions else ():
        if region.multiplies and not any(known & region.nodes for known in said):
            said.add(region.nodes)
            yield from _multiplying(course, region)


def _multiplying(course: _Course, region: Region) -> Iterator[Finding]:
    """A loop that makes more tokens of one than end, so that in some cases they never do."""
    node = next((node for node in sorted(region.nodes) if course.own(node) is not None), None)
    if node is not None:
        its = course.net.nodes[node].node
        yield course.finding(
            "endless-loop",
            Severity.ERROR,
            its.id,
            f"A case that comes to the {course.name(its)} may go on for ever, as more tokens start there than end: "
            "join the branches that run side by side before they go back.",
        )


def _endless(course: _Course, node: int, path: Iterable[int], *, simulated: bool = False) -> Finding:
    its = course.net.nodes[node].node
    return course.finding(
        "endless-loop",
        Severity.ERROR,
        its.id,
        f"A case that comes to the {course.name(its)} goes round for ever"
        f"{course.seen('endless') if simulated else ''}: "
        "draw a way out of the loop, with a share.",
        path,
        simulated=simulated,
    )


def _once_round(course: _Course, states: list[int]) -> list[int]:
    """The nodes entered on a shortest way from the first of the states back to it."""
    first = states[0]
    came_from: dict[int, int] = {}
    todo = deque([first])
    while first not in came_from:
        known = len(came_from)
        course.ahead(todo.popleft(), came_from)
        todo.extend(list(came_from)[known:])
    back = [came_from[first]]
    while back[-1] != first:
        back.append(came_from[back[-1]])
    labels = [course.found.labels[state] for state in reversed(back)]
    return [*labels, labels[0]]


def _meetings(course: _Course) -> Iterator[Finding]:
    """Nodes where two tokens of one case meet, with a way there.

    What follows from that is left out: the rest of the scope in which they met, but not what comes after the scope.
    """
    said: set[int] = set()
    came_from = {0: 0}
    seen = {0}
    followed: dict[int, set[int]] = {}
    todo = deque([0])
    while todo:
        state = todo.popleft()
        crowded = course.crowded(state)
        for node in sorted(crowded - said):
            its = course.own(node)
            if its is not None:
                said.add(node)
                yield _meeting(course, its, (*_labels_to(course, state, came_from), node))
        if crowded:
            its_frame = course.found.markings[state].frame
            new = _past_scope(course, state, came_from, followed.setdefault(its_frame, set()))
        else:
            new = course.ahead(state, came_from)
        for target in new:
            if target not in seen:
                seen.add(target)
                todo.append(target)
    yield from _meetings_within(course, said)


def _meetings_within(course: _Course, said: set[int]) -> Iterator[Finding]:
    """The same inside of regions, whose tokens are not told apart in the markings."""
    regions = course.play.regions.its.regions.values() if course.play.regions else ()
    for node in dict.fromkeys(node for region in regions for node in sorted(region.crowded())):
        its = course.own(node)
        if its is not None and node not in said:
            said.add(node)
            yield _meeting(course, its, ())


def _meeting(course: _Course, node: Node, path: Iterable[int]) -> Finding:
    return course.finding(
        "leftover-tokens",
        Severity.WARNING,
        node.id,
        f"Two tokens of one case meet at the {course.name(node)}, {_again(node)}: join the branches that run side "
        "by side "
        "with a parallel gateway before it.",
        path,
    )


def _again(node: Node) -> str:
    return "so the case ends twice" if node.kind is NodeKind.END else "so it is passed twice, with all that follows"


def _past_scope(course: _Course, state: int, came_from: dict[int, int], followed: set[int]) -> list[int]:
    """The first states outside the scope that a state is in; those `followed` before are left out."""
    frames = course.found.markings
    outside = []
    todo = deque([state])
    while todo:
        for target in course.ahead(todo.popleft(), came_from):
            if frames[target].frame < frames[state].frame:
                outside.append(target)
            elif target not in followed:
                followed.add(target)
                todo.append(target)
    return outside


def _labels_to(course: _Course, state: int, came_from: dict[int, int]) -> list[int]:
    labels = []
    while state:
        state = came_from[state]
        labels.append(course.found.labels[state])
    return labels[::-1]


def _too_many_markings(course: _Course) -> Iterator[Finding]:
    """Figures that come from a simulation, and why."""
    if course.play.samples is None:
        return
    samples = course.play.samples
    ends = [(words, getattr(samples, name)) for name, words in _ENDS.items() if getattr(samples, name) > 0]
    shares = [f"{words} in {_per_cent(*samples.interval(share))}" for words, share in ends]
    figures = f"its figures come from {samples.cases:,} simulated cases, by which a case {listed(shares)}"
    if course.found.finished:
        yield course.whole("hardly-ending", f"goes round so often in some loop that {figures}: check the shares there.")
    elif (growth := course.found.growth(course.net)) is not None:
        round_again = course.found.path_to(*growth)
        nodes = dict.fromkeys(node for each in round_again if (node := course.own(each)) is not None)
        by = listed([f"the {course.name(node)}" for node in nodes])
        yield course.whole(
            "too-many-markings",
            f"can gather ever more tokens on the way by {by}, so {figures}: join branches that run side by side before "
            "they go back.",
            (*course.found.path_to(growth[1]), *round_again),
        )
    else:
        yield course.whole(
            "too-many-markings",
            f"can be in more than {len(course.found.markings):,} states, so {figures}: join branches that run side by "
            "side before they split again or go back.",
        )


def _per_cent(low: float, high: float) -> str:
    return f"{100 * low:.1f} to {100 * high:.1f} %"


_ENDS = {
    "completes": "completes",
    "deadlocks": "gets stuck",
    "endless": "never ends",
    "undecided": "takes too long to be played out",
}


_OF_SCOPES: tuple[Callable[[Subject, ScopeGraph], Iterator[Finding]], ...] = (
    unreachable,
    cannot_end,
    split_join_mismatch,
)
_OF_COURSES: tuple[Callable[[_Course], Iterator[Finding]], ...] = (
    _deadlocks,
    _endless_loops,
    _meetings,
    _too_many_markings,
)
