"""Token-replay fitness: how many tokens are missing and how many remain when a log is replayed on a Petri net.

Rozinat and van der Aalst 2008, "Conformance checking of processes based on monitoring real behavior"; how silent
transitions are fired in between: Berti and van der Aalst 2019, "Reviving token-based replay".
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from itsm_fit.replay.petri import SILENT, PetriNet

PetriMarking = tuple[tuple[int, int], ...]
"""Places with their numbers of tokens, lowest first."""

_MOST_SEEN = 300


class TokenCount(NamedTuple):
    """Tokens of a replay."""

    missing: int = 0
    consumed: int = 0
    remaining: int = 0
    produced: int = 0

    def plus(self, other: TokenCount, times: int = 1) -> TokenCount:
        """The sum with `times` as many of another count."""
        return TokenCount(*(mine + times * its for mine, its in zip(self, other, strict=True)))

    @property
    def fitness(self) -> float | None:
        """0.5 · (1 - missing/consumed) + 0.5 · (1 - remaining/produced); None where nothing was replayed."""
        if not self.consumed or not self.produced:
            return None
        return 0.5 * (1 - self.missing / self.consumed) + 0.5 * (1 - self.remaining / self.produced)


class _Fired(NamedTuple):
    marking: int
    missing: int
    consumed: int
    produced: int


class TokenReplay:
    """Replays activities on a net; what was found out about a marking is kept."""

    def __init__(self, net: PetriNet) -> None:
        self._net = net
        self._labelled: dict[int, list[int]] = {}
        self._silent: list[int] = []
        for number, transition in enumerate(net.transitions):
            if transition.label == SILENT:
                self._silent.append(number)
            else:
                self._labelled.setdefault(transition.label, []).append(number)
        self._takers: dict[int, list[int]] = {}
        for number in self._silent:
            for place in net.transitions[number].inputs:
                self._takers.setdefault(place, []).append(number)
        self._markings: list[PetriMarking] = []
        self._numbers: dict[PetriMarking, int] = {}
        self._begin = self._number(((net.source, 1),))
        self._known: dict[tuple[int, int], _Fired] = {}
        self._paths: dict[int, dict[int, tuple[int, ...]]] = {}

    def count(self, activities: Sequence[int]) -> TokenCount:
        """The tokens of a case with these activities; activities that the net does not know are passed over."""
        marking, missing, consumed, produced = self._begin, 0, 0, 1
        for activity in (*(each for each in activities if each in self._labelled), SILENT):
            fired = self._known.get((marking, activity))
            if fired is None:
                fired = self._known[marking, activity] = self._worked_out(dict(self._markings[marking]), activity)
            marking = fired.marking
            missing += fired.missing
            consumed += fired.consumed
            produced += fired.produced
        return TokenCount(missing, consumed, sum(number for _, number in self._markings[marking]), produced)

    def _number(self, marking: PetriMarking) -> int:
        """The number that a marking goes by."""
        number = self._numbers.setdefault(marking, len(self._numbers))
        if number == len(self._markings):
            self._markings.append(marking)
        return number

    def _worked_out(self, tokens: dict[int, int], activity: int) -> _Fired:
        """What an activity does to a marking, or with SILENT the end of the case."""
        ways = [(self._net.transitions[number].inputs, number) for number in self._labelled.get(activity, ())]
        if activity == SILENT:
            ways = [([self._net.sink], -1)]
        fired = self._enabling(tokens, ways)
        for number in fired:
            self._fire(tokens, number)
        inputs, number = next((way for way in ways if _enabled(tokens, way[0])), ways[0])
        missing = 0
        for place in inputs:
            if tokens.get(place, 0) == 0:
                missing += 1
            else:
                tokens[place] -= 1
        outputs = [] if number < 0 else self._net.transitions[number].outputs
        for place in outputs:
            tokens[place] = tokens.get(place, 0) + 1
        taken = sum(len(self._net.transitions[each].inputs) for each in fired)
        made = sum(len(self._net.transitions[each].outputs) for each in fired)
        return _Fired(self._number(_marking(tokens)), missing, taken + len(inputs), made + len(outputs))

    def _fire(self, tokens: dict[int, int], number: int) -> None:
        transition = self._net.transitions[number]
        for place in transition.inputs:
            tokens[place] -= 1
        for place in transition.outputs:
            tokens[place] = tokens.get(place, 0) + 1

    def _enabling(self, tokens: dict[int, int], ways: Sequence[tuple[list[int], int]]) -> list[int]:
        """The silent transitions to fire so that one of some is enabled: the fewest, or those that lead nearer."""
        if any(_enabled(tokens, inputs) for inputs, _ in ways):
            return []
        found = self._shortest(tokens, ways)
        return self._nearer(dict(tokens), ways[0][0]) if found is None else found

    def _shortest(self, tokens: dict[int, int], ways: Sequence[tuple[list[int], int]]) -> list[int] | None:
        start = _marking(tokens)
        before: dict[PetriMarking, tuple[PetriMarking, int]] = {}
        seen, todo = {start}, deque([start])
        while todo and len(seen) < _MOST_SEEN:
            at = todo.popleft()
            here = dict(at)
            for number in self._ready(here):
                after = dict(here)
                self._fire(after, number)
                reached = _marking(after)
                if reached in seen:
                    continue
                seen.add(reached)
                before[reached] = at, number
                if any(_enabled(after, inputs) for inputs, _ in ways):
                    return _back(before, reached)
                todo.append(reached)
        return None

    def _ready(self, tokens: dict[int, int]) -> Iterable[int]:
        tried: set[int] = set()
        for place in sorted(tokens):
            for number in self._takers.get(place, ()):
                if number not in tried:
                    tried.add(number)
                    if _enabled(tokens, self._net.transitions[number].inputs):
                        yield number

    def _nearer(self, tokens: dict[int, int], wanted: Sequence[int]) -> list[int]:
        """Fire along the shortest silent paths to places that lack a token, as far as that goes."""
        fired: list[int] = []
        lacking = [place for place in wanted if not tokens.get(place, 0)]
        for place in lacking:
            paths = self._paths_to(place)
            sources = sorted((len(paths[at]), at) for at in tokens if tokens[at] and at in paths and at not in wanted)
            for _, source in sources:
                if tokens.get(place, 0):
                    break
                for number in paths[source]:
                    if not _enabled(tokens, self._net.transitions[number].inputs):
                        break
                    self._fire(tokens, number)
                    fired.append(number)
        return fired

    def _paths_to(self, place: int) -> dict[int, tuple[int, ...]]:
        """The shortest silent path from each place to one, as transitions."""
        if place not in self._paths:
            found: dict[int, tuple[int, ...]] = {place: ()}
            todo = deque([place])
            while todo:
                at = todo.popleft()
                for number in self._silent:
                    transition = self._net.transitions[number]
                    if at in transition.outputs:
                        for source in transition.inputs:
                            if source not in found:
                                found[source] = (number, *found[at])
                                todo.append(source)
            del found[place]
            self._paths[place] = found
        return self._paths[place]


def _enabled(tokens: dict[int, int], inputs: Iterable[int]) -> bool:
    return all(tokens.get(place, 0) for place in inputs)


def _marking(tokens: dict[int, int]) -> PetriMarking:
    return tuple(sorted((place, number) for place, number in tokens.items() if number))


def _back(before: dict[PetriMarking, tuple[PetriMarking, int]], at: PetriMarking) -> list[int]:
    fired = []
    while at in before:
        at, number = before[at]
        fired.append(number)
    return fired[::-1]
