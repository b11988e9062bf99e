"""The fewest cases that together show given things in a process: exact within bounds, else marked as not proven.

A case is one way through the markings of the token game from start to clean completion, parallel branches one after the
other in the order of the game. A thing is shown by entering any one of some nodes.
"""

from __future__ import annotations

import heapq
import math
import random
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from itsm_fit.acceptance.fewest import TooLargeError, fewest_ways
from itsm_fit.acceptance.legs import BEGIN, END, Leg, completing, legs_of
from itsm_fit.scoring.game.exploration import Exploration
from itsm_fit.scoring.game.markings import COMPLETES, Game
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.paths import elements_along, steps_along
from itsm_fit.scoring.game.simulation import chosen
from itsm_fit.scoring.game.token_game import Play

MOST_SIMULATED = 2_000
"""Cases that are tried where the markings are too many."""
MOST_MOVES = 200_000
"""In all of them together."""


class NotShown(StrEnum):
    """Why no case shows a thing."""

    NEVER_ENTERED = "never entered"
    NEVER_COMPLETES = "never completes"
    NO_CASE = "no case completes"
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class CasePath:
    """One case from start to completion.

    `share` of all cases make all of its choices. `elements` are the keys of the nodes entered and the flows taken, in
    order, `steps` the activities among them.
    """

    share: float
    elements: tuple[str, ...]
    steps: tuple[str, ...]


@dataclass(frozen=True)
class Covering:
    """The paths, the likeliest first, and why some things (by their number) are shown by none.

    `minimal` says that they are proven to be the fewest, of the fewest steps in total, of the likeliest.
    """

    paths: tuple[CasePath, ...]
    minimal: bool
    missing: dict[int, NotShown]


def covering(play: Play, things: Sequence[AbstractSet[str]]) -> Covering:
    """The fewest cases for things, each the keys of the nodes that show it; one case at least where any completes."""
    net, exploration = play.net, play.exploration
    if play.regions is not None:
        exploration = play.regions.enumerated[0] if play.regions.enumerated else None
    if net is None:
        raise ValueError("The play does not hold what was played.")
    nodes = _by_node(net, things)
    if exploration is None or not exploration.finished:
        return _simulated(net, nodes, len(things))
    return _explored(net, exploration, nodes, len(things))


def _by_node(net: Net, things: Sequence[AbstractSet[str]]) -> list[int]:
    """What entering each node shows, as bits."""
    bits: dict[str, int] = {}
    for number, keys in enumerate(things):
        for key in keys:
            bits[key] = bits.get(key, 0) | 1 << number
    return [bits.get(node.key, 0) for node in net.nodes]


def _explored(net: Net, exploration: Exploration, nodes: Sequence[int], things: int) -> Covering:
    shows = [nodes[label] if label >= 0 else 0 for label in exploration.labels]
    passed = completing(exploration)
    entered = completed = 0
    for shown, on in zip(shows, passed, strict=True):
        entered |= shown
        completed |= shown if on else 0
    missing = {
        number: NotShown.NO_CASE
        if not passed[BEGIN]
        else NotShown.NEVER_COMPLETES
        if entered >> number & 1
        else NotShown.NEVER_ENTERED
        for number in range(things)
        if not completed >> number & 1
    }
    if not passed[BEGIN]:
        return Covering((), minimal=True, missing=missing)
    wanted = [number for number in range(things) if number not in missing]
    packed = {shown: sum(1 << at for at, number in enumerate(wanted) if shown >> number & 1) for shown in set(shows)}
    steps = [int(label >= 0 and net.nodes[label].node.kind.is_activity) for label in exploration.labels]
    legs = legs_of(exploration, [packed[shown] for shown in shows], steps)
    try:
        ways, minimal = fewest_ways(legs, len(wanted)), True
    except TooLargeError:
        ways, minimal = _greedy(legs, len(wanted)), False
    paths = [_path(net, exploration, way) for way in ways]
    return Covering(tuple(sorted(paths, key=lambda path: (-path.share, path.steps))), minimal, missing)


def _path(net: Net, exploration: Exploration, way: Sequence[Leg]) -> CasePath:
    transitions = [each for leg in way for each in leg.transitions]
    share = math.prod(exploration.probabilities[each] for each in transitions)
    return CasePath(share, elements_along(net, exploration, transitions), steps_along(net, exploration, transitions))


# ---------------------------------------------------------------- where it cannot be proven
def _greedy(legs: Sequence[Leg], things: int) -> list[list[Leg]]:
    """Each case goes on to the nearest thing that none has shown, as long as there is one that it can come to."""
    onward: dict[int, list[Leg]] = {}
    for leg in legs:
        onward.setdefault(leg.source, []).append(leg)
    left = (1 << things) - 1
    ways: list[list[Leg]] = []
    while left or not ways:
        way: list[Leg] = []
        state = BEGIN
        while state != END:
            onto = _nearest(onward, state, left) or _nearest(onward, state, 0)
            way += onto
            state = onto[-1].target
            for leg in onto:
                left &= ~leg.shows
        ways.append(way)
    return ways


def _nearest(onward: dict[int, list[Leg]], state: int, wanted: int) -> list[Leg]:
    """The way of fewest steps, of those the likeliest, whose last leg shows something wanted; with 0, to the end."""
    best: dict[int, tuple[int, float]] = {state: (0, 0.0)}
    came: dict[int, Leg] = {}
    todo: list[tuple[int, float, int, int]] = [(0, 0.0, state, -1)]
    numbered: list[Leg] = []
    done: set[int] = set()
    while todo:
        steps, unlikely, at, last = heapq.heappop(todo)
        if last >= 0:
            leg = numbered[last]
            if bool(leg.shows & wanted) if wanted else leg.target == END:
                return _back(came, state, leg)
            if at == END or at in done:
                continue
            came[at] = leg
        if at in done:
            continue
        done.add(at)
        for leg in onward.get(at, ()):
            cost = steps + leg.steps, unlikely + leg.unlikely
            tells = bool(leg.shows & wanted) if wanted else leg.target == END
            if tells or (leg.target not in done and cost < best.get(leg.target, (math.inf, math.inf))):
                if not tells:
                    best[leg.target] = cost
                numbered.append(leg)
                heapq.heappush(todo, (*cost, leg.target, len(numbered) - 1))
    return []


def _back(came: dict[int, Leg], state: int, last: Leg) -> list[Leg]:
    way = [last]
    while way[-1].source != state:
        way.append(came[way[-1].source])
    return way[::-1]


def _simulated(net: Net, nodes: Sequence[int], things: int) -> Covering:
    """The best of some simulated cases, each the one that shows most of what is left."""
    cases = list(_cases(net, nodes))
    left = (1 << things) - 1
    paths: list[CasePath] = []
    while cases and (left or not paths):
        shown, path = max(cases, key=lambda each: ((each[0] & left).bit_count(), -len(each[1].steps), each[1].share))
        if paths and not shown & left:
            break
        left &= ~shown
        paths.append(path)
    why = NotShown.NOT_FOUND
    missing = {number: why for number in range(things) if left >> number & 1}
    return Covering(tuple(sorted(paths, key=lambda path: (-path.share, path.steps))), minimal=False, missing=missing)


def _cases(net: Net, nodes: Sequence[int]) -> Iterator[tuple[int, CasePath]]:
    """Simulated cases that complete, each with what it shows; the same every time."""
    source = random.Random(0)  # noqa: S311 - a simulation, not a secret
    moves = 0
    for _ in range(MOST_SIMULATED):
        game = Game(net)
        turn = game.begin()
        share, shown = 1.0, 0
        elements: list[str] = []
        steps: list[str] = []
        while True:
            choice = chosen(turn.move, source.random())
            share *= choice.probability
            elements += [net.flows[flow].key for flow in choice.flows]
            marking = game.after(turn.rest, choice.places, [])
            moves += 1
            if marking.frame < 0 or moves > MOST_MOVES:
                break
            turn = game.turn(marking)
            if turn.move.node >= 0:
                node = net.nodes[turn.move.node]
                elements.append(node.key)
                shown |= nodes[turn.move.node]
                if node.node.kind.is_activity:
                    steps.append(node.key)
        if marking.frame == COMPLETES:
            yield shown, CasePath(share, tuple(elements), tuple(steps))
        if moves > MOST_MOVES:
            return
