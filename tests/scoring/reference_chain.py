"""All states of a reference game under an arbitrary choice of who moves next, solved with fractions."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from reference_game import STUCK, Instance, ReferenceGame


class TooManyStatesError(Exception):
    pass


class Step(NamedTuple):
    """What can happen in a state; `target` is a state or how the case ends."""

    probability: Fraction
    target: int | str
    entered: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()


@dataclass
class ReferenceChain:
    """All states of a game under one fixed but arbitrary choice of who moves next, with exact probabilities."""

    steps: list[list[Step]]
    _in_states: dict[frozenset[str], dict[int, Fraction]] = field(default_factory=dict)

    @classmethod
    def of(cls, game: ReferenceGame, seed: int, most: int = 400) -> ReferenceChain:
        """Raises TooManyStatesError above `most` states."""
        numbers: dict[Instance, int] = {}
        queue: list[Instance] = []

        def number(at: Instance | str) -> int | str:
            if isinstance(at, str):
                return at
            if at not in numbers:
                if len(queue) == most:
                    raise TooManyStatesError
                numbers[at] = len(queue) + 1
                queue.append(at)
            return numbers[at]

        steps = [[Step(p, number(at)) for p, at in game.begin()]]
        done = 0
        while done < len(queue):
            at = queue[done]
            done += 1
            actions = game.actions(at)
            if not actions:
                steps.append([Step(Fraction(1), STUCK)])
                continue
            action = random.Random(f"{seed} {at}").choice(actions)
            results = game.apply(at, action)
            steps.append([Step(r.probability, number(r.instance), r.entered, r.taken) for r in results])
        return cls(steps)

    @cached_property
    def closed(self) -> set[int]:
        """States in classes that nobody leaves."""
        reach = [self._reach(state) for state in range(len(self.steps))]
        return {
            state
            for state, its in enumerate(reach)
            if state in its and not any(isinstance(t, str) for t in its) and all(state in reach[t] for t in its)
        }

    def _reach(self, state: int) -> set[int | str]:
        seen: set[int | str] = set()
        todo: list[int | str] = [state]
        while todo:
            at = todo.pop()
            if isinstance(at, int):
                new = {step.target for step in self.steps[at]} - seen
                seen |= new
                todo += new
        return seen

    def in_states(self, without: frozenset[str] = frozenset()) -> dict[int, Fraction]:
        """Expected visits to each state until a case ends, is caught in a closed class or enters a node of `without`.

        Eliminates state after state, then puts them back.
        """
        if without not in self._in_states:
            self._in_states[without] = self._eliminate(without)
        return self._in_states[without]

    def _eliminate(self, without: frozenset[str]) -> dict[int, Fraction]:
        rows: dict[int, dict[int, Fraction]] = {}
        for state, steps in enumerate(self.steps):
            row: dict[int, Fraction] = {}
            for p, target, entered, _ in steps:
                if isinstance(target, int) and target not in self.closed and not without.intersection(entered):
                    row[target] = row.get(target, Fraction(0)) + p
            if state not in self.closed:
                rows[state] = row
        put_back: list[tuple[int, dict[int, Fraction]]] = []
        for gone in sorted(rows, reverse=True)[:-1]:
            row = rows.pop(gone)
            scale = 1 / (1 - row.pop(gone, Fraction(0)))
            into = {state: other.pop(gone) * scale for state, other in rows.items() if gone in other}
            for state, factor in into.items():
                for target, p in row.items():
                    rows[state][target] = rows[state].get(target, Fraction(0)) + factor * p
            put_back.append((gone, into))
        found = {0: 1 / (1 - rows[0].get(0, Fraction(0)))}
        for state, into in reversed(put_back):
            found[state] = sum((found[origin] * factor for origin, factor in into.items()), Fraction(0))
        return found

    def _collected(self, weigh: Callable[[Step], Fraction | int], without: frozenset[str] = frozenset()) -> Fraction:
        """Expected sum of what a case collects, step by step."""
        return sum(
            (
                times * step.probability * weigh(step)
                for state, times in self.in_states(without).items()
                for step in self.steps[state]
            ),
            Fraction(0),
        )

    def ends(self, outcome: str, without: frozenset[str] = frozenset()) -> Fraction:
        """Probability of an outcome without entering any of some nodes."""
        return self._collected(lambda step: step.target == outcome and not without & set(step.entered), without)

    def visits(self, node: str) -> Fraction | None:
        """Expected number of times that a node is entered; None when infinite."""
        if any(node in step.entered for state in self.closed for step in self.steps[state]):
            return None
        return self._collected(lambda step: step.entered.count(node))

    def traversals(self, flow: str) -> Fraction | None:
        """Expected number of times that a flow is taken; None when infinite."""
        if any(flow in step.taken for state in self.closed for step in self.steps[state]):
            return None
        return self._collected(lambda step: step.taken.count(flow))
