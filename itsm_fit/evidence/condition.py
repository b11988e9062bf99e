"""Under which of a vendor's answers something is true: that a must is met, that steps are carried.

Answers are numbered, and each holds or falls. What is asked never becomes less true by one more answer that holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from itsm_fit.scoring.coverage import TOLERANCE

Answers = frozenset[int]


class AnswerChoice(NamedTuple):
    """Answers that together give a support."""

    answers: Answers
    value: float


class StatedSupport(NamedTuple):
    """The support of one requirement: the greatest value of the choices that hold whole, at least `base`.

    Choices come greatest first, share no answer and give more than `base`.
    """

    base: float
    choices: tuple[AnswerChoice, ...] = ()

    @property
    def most(self) -> float:
        return self.choices[0].value if self.choices else self.base

    def given(self, held: Answers) -> float:
        """The support when just these answers hold."""
        return next((each.value for each in self.choices if each.answers <= held), self.base)

    def without(self, answer: int) -> float:
        """The support when every answer but this one holds."""
        return next((each.value for each in self.choices if answer not in each.answers), self.base)

    @property
    def answers(self) -> Answers:
        return frozenset().union(*(each.answers for each in self.choices))


def stated(base: float, choices: Iterable[AnswerChoice]) -> StatedSupport:
    """The support with what can never count left out."""
    best: dict[Answers, float] = {}
    for answers, value in choices:
        best[answers] = max(value, best.get(answers, 0.0))
    floor = max([base, *(value for answers, value in best.items() if not answers)])
    kept = sorted(
        (AnswerChoice(answers, value) for answers, value in best.items() if value > floor), key=lambda its: -its[1]
    )
    return StatedSupport(floor, tuple(kept))


class Clause(NamedTuple):
    """At least one of some choices holds whole."""

    choices: tuple[Answers, ...]

    @property
    def answers(self) -> Answers:
        return frozenset().union(*self.choices)


class WeighedSum(NamedTuple):
    """The weighed supports reach `least` together."""

    terms: tuple[tuple[float, StatedSupport], ...]
    least: float

    def reached(self, held: Answers) -> bool:
        return sum(weight * term.given(held) for weight, term in self.terms) >= self.least - TOLERANCE

    @property
    def answers(self) -> Answers:
        return frozenset().union(*(term.answers for _, term in self.terms))


ConditionPart = Clause | WeighedSum


class Condition(NamedTuple):
    """All of `needs` hold, and every part is true; parts ask for nothing that follows from `needs`."""

    needs: Answers = frozenset()
    parts: tuple[ConditionPart, ...] = ()

    @property
    def always(self) -> bool:
        return not self.needs and not self.parts


ALWAYS = Condition()


def met(support: StatedSupport, threshold: float) -> Condition | None:
    """That a support reaches a threshold; None when it never does."""
    if support.base >= threshold - TOLERANCE:
        return ALWAYS
    choices = tuple(each.answers for each in support.choices if each.value >= threshold - TOLERANCE)
    if len(choices) == 1:
        return Condition(choices[0])
    return simplified(frozenset(), [Clause(choices)]) if choices else None


def carried(
    supports: Sequence[StatedSupport], weights: Sequence[float], musts: Sequence[bool], must_at: float, least: float
) -> Condition | None:
    """That a step which asks for these is carried: every must at `must_at`, coverage at least `least`.

    None when it never is.
    """
    conditions = [met(support, must_at) for support, must in zip(supports, musts, strict=True) if must]
    total = sum(weights)
    if total > 0:
        terms = tuple((weight / total, its) for weight, its in zip(weights, supports, strict=True) if weight > 0)
        conditions.append(simplified(frozenset(), [WeighedSum(terms, least)]))
    return joined(conditions)


def joined(conditions: Iterable[Condition | None]) -> Condition | None:
    """That all of them are true; None when one never is."""
    needs: set[int] = set()
    parts: dict[ConditionPart, None] = {}
    for each in conditions:
        if each is None:
            return None
        needs |= each.needs
        parts |= dict.fromkeys(each.parts)
    return simplified(frozenset(needs), list(parts)) if parts else Condition(frozenset(needs))


def simplified(needs: Answers, parts: Sequence[ConditionPart]) -> Condition | None:
    """The condition with every answer that it cannot do without among its needs; None when it is never true."""
    while True:
        kept: list[ConditionPart] = []
        found = set(needs)
        for part in parts:
            rest = _clause(part, needs) if isinstance(part, Clause) else _sum(part, needs)
            if rest is None:
                return None
            found |= rest.needs
            kept += rest.parts
        if found == needs:
            return Condition(needs, tuple(dict.fromkeys(kept)))
        needs, parts = frozenset(found), kept


def _clause(part: Clause, needs: Answers) -> Condition:
    choices = list(dict.fromkeys(each - needs for each in part.choices))
    choices = [each for each in choices if not any(other < each for other in choices)]
    if frozenset() in choices:
        return ALWAYS
    common = frozenset.intersection(*choices)
    if common:
        return Condition(common, () if common in choices else (Clause(tuple(each - common for each in choices)),))
    return Condition(parts=(Clause(tuple(choices)),))


def _sum(part: WeighedSum, needs: Answers) -> Condition | None:
    spare = sum(weight * term.most for weight, term in part.terms) - part.least + TOLERANCE
    if spare < 0:
        return None
    if part.reached(needs):
        return ALWAYS
    lost: dict[int, float] = {}
    """What the sum is short of when one answer falls alone."""
    for weight, term in part.terms:
        for answer in term.choices[0].answers if term.choices else ():
            lost[answer] = lost.get(answer, 0.0) + weight * (term.most - term.without(answer))
    forced = frozenset(answer for answer, short in lost.items() if short > spare and answer not in needs)
    return Condition(forced, () if part.reached(needs | forced) else (part,))


def apart(condition: Condition) -> Iterator[tuple[ConditionPart, ...]]:
    """The parts in groups that share no answer beside those needed."""
    groups: list[tuple[Answers, list[ConditionPart]]] = []
    for part in condition.parts:
        answers, together = part.answers - condition.needs, [part]
        left = []
        for its, others in groups:
            if its & answers:
                answers, together = answers | its, [*others, *together]
            else:
                left.append((its, others))
        groups = [*left, (answers, together)]
    return (tuple(parts) for _, parts in groups)
