"""What would put another tool first, in sentences: the one wording for window, report and command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from itsm_fit.certainty.answers import OtherAnswer
from itsm_fit.certainty.flip import Flip, FlipCertificate
from itsm_fit.certainty.least_weights import WeightFlip
from itsm_fit.certainty.rounds import SavedQuestions
from itsm_fit.certainty.settled import OpenAnswers, SettledAnswer, WhySettled
from itsm_fit.language import tr, trn
from itsm_fit.scoring.asked_steps import NO
from itsm_fit.scoring.wording import count, listed, percent
from itsm_fit.writing import clauses

_MOST_NAMED = 8
_SMALL = 5e-4


def flip_words(flip: Flip, most: int = _MOST_NAMED) -> str:
    """What would have to be true for a tool to come first."""
    if not flip.others:
        return trn(
            "At least {count} answer would have to be other than it is for {tool} to come first; which, was not found.",
            "At least {count} answers would have to be other than they are for {tool} to come first; which, was not "
            "found.",
            flip.least,
            count=count(flip.least),
            tool=flip.rival,
        )
    said = trn(
        "{tool} comes first if this one answer turns out otherwise: {answers}.",
        "{tool} comes first if these {count} answers turn out otherwise: {answers}.",
        len(flip.others),
        tool=flip.rival,
        count=count(len(flip.others)),
        answers=clauses(_parts(flip, most)),
    )
    if flip.proven:
        return said
    at_least = trn(
        "It is not proven that fewer do not suffice: at least {count} is needed.",
        "It is not proven that fewer do not suffice: at least {count} are needed.",
        flip.least,
        count=count(flip.least),
    )
    return f"{said} {at_least}"


def _parts(flip: Flip, most: int) -> Iterator[str]:
    """Whose answers they are and what becomes of them, the leader's before the others'."""
    groups: dict[tuple[str, bool, bool], list[str]] = {}
    for other in sorted(flip.others, key=lambda each: (each.best, not each.fails)):
        key = other.answer.tool, other.fails, other.best
        groups.setdefault(key, []).append(other.answer.requirement)
    for (tool, fails, best), ids in groups.items():
        answers = listed(ids, most)
        if fails:
            yield tr("{answers} of {tool} not holding", answers=answers, tool=tool)
        elif best:
            yield tr("{answers} of {tool}, still open, with a full yes", answers=answers, tool=tool)
        else:
            yield tr("{answers} of {tool}, still open, with a no", answers=answers, tool=tool)


def weight_words(flip: WeightFlip, name: Callable[[str], str]) -> str:
    """The least change of weights with which a tool comes first."""
    moved = [
        tr("{group} {then} in place of {now}", group=name(group), then=percent(then), now=percent(flip.given[group]))
        for group, then in flip.shares.items()
        if abs(then - flip.given[group]) > _SMALL
    ]
    return tr(
        "{tool} comes first where {share} of all weight moves: {groups}.",
        tool=flip.rival,
        share=percent(flip.change / 2, 1),
        groups=listed(moved, _MOST_NAMED),
    )


def certificate_words(certificate: FlipCertificate, name: Callable[[str], str]) -> Iterator[str]:
    """What dethrones the leader most easily: by any answers, by value alone with all musts holding, by weights."""
    if certificate.smallest is None:
        yield tr("No answers, however they turn out, put another tool before {tool}.", tool=certificate.leader)
        return
    yield flip_words(certificate.smallest)
    by_value = certificate.by_value
    if by_value is None:
        yield tr("By value alone, with all musts as they are, no other tool can come first.")
    elif by_value.others != certificate.smallest.others:
        yield tr("By value alone, with every must holding: {flip}", flip=flip_words(by_value))
    if certificate.by_open is None:
        yield tr("No open answers put another tool first: it would take that known ones do not hold.")
    elif certificate.by_open.others != certificate.smallest.others:
        yield tr("By open answers alone: {flip}", flip=flip_words(certificate.by_open))
    if certificate.weights is None:
        yield tr("No weights of the processes put another tool first.")
    else:
        yield weight_words(certificate.weights, name)


def settled_words(told: OpenAnswers) -> str:
    """How many open answers need not be asked any longer."""
    if not told.number:
        return tr("No answer is open.")
    return trn(
        "{settled} of {count} open answer cannot change who comes first, whatever it turns out to be.",
        "{settled} of {count} open answers cannot change who comes first, whatever they turn out to be.",
        told.number,
        settled=count(len(told.settled)),
        count=count(told.number),
    )


def saved_words(one_by_one: SavedQuestions | None, rounds: SavedQuestions) -> str:
    """How many questions need not have been put."""
    in_rounds = tr(
        "Asked in two rounds, the musts to every tool and the rest to those that could still come first, {saved} of "
        "{count} questions would have been spared.",
        saved=count(rounds.saved),
        count=count(rounds.number),
    )
    if one_by_one is None:
        return in_rounds
    alone = tr(
        "Had each question waited for the answers before it, {saved} would have been spared.",
        saved=count(one_by_one.saved),
    )
    return f"{in_rounds} {alone}"


def turns_words(other: OtherAnswer) -> str:
    """What becomes of an answer."""
    if other.fails:
        return tr("does not hold")
    return tr("open: a full yes") if other.best else tr("open: a no")


def fewest_words(flip: Flip | None) -> str:
    """How many answers it takes, in a cell."""
    if flip is None:
        return tr("none do")
    if not flip.others:
        return tr("at least {count}", count=count(flip.least))
    if flip.proven:
        return count(len(flip.others))
    return tr("{least} to {most}", least=count(flip.least), most=count(len(flip.others)))


def moved_words(flip: WeightFlip | None) -> str:
    """How much weight has to move, in a cell."""
    return tr("none does") if flip is None else percent(flip.change / 2, 1)


def proof_words(settled: SettledAnswer) -> str:
    """Why an answer cannot matter, with the bounds that show it."""
    reach = settled.reach
    if settled.why is WhySettled.NO_EFFECT:
        return tr("It weighs nothing and decides no gate: the figures of {tool} stay.", tool=settled.answer.tool)
    against = settled.at_worst
    worst = percent(against.value, 1) if against else ""
    if settled.why is WhySettled.GATE_FAILED:
        return tr(
            "{tool} fails a must for sure, and {other} meets all of them.",
            tool=settled.answer.tool,
            other=settled.against,
        )
    if settled.why is WhySettled.FIRST_PROVEN:
        return tr(
            "{other} comes first whatever is still answered, with {worst} at its worst.",
            other=settled.against,
            worst=worst,
        )
    return tr(
        "At its best {tool} has {best}, and {other} has {worst} at its worst{gates}.",
        tool=settled.answer.tool,
        best=percent(reach.best.value, 1),
        other=settled.against,
        worst=worst,
        gates=tr(", both failing musts") if reach.best.eligible == NO else "",
    )
