"""What the figures of How firm say, in a sentence each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from itsm_fit.model.project import DecisionValue
from ui.stages.fit.firm_rows import FrontRow, span
from ui.stages.fit.points import points
from ui.widgets.language import Caption, tr, trn
from ui.widgets.words import count, listed, many, percent

if TYPE_CHECKING:
    from itsm_fit.certainty.information import Information
    from itsm_fit.scoring.firmness import Firmness
    from itsm_fit.scoring.result import Fit

BY: dict[DecisionValue, Caption] = {"coverage": Caption("coverage"), "end_to_end": Caption("end-to-end fit")}
_NOTHING, _TIED = 5e-4, 1e-9
_NUMBERS = (
    Caption("no"),
    Caption("one"),
    Caption("two"),
    Caption("three"),
    Caption("four"),
    Caption("five"),
    Caption("six"),
    Caption("seven"),
    Caption("eight"),
    Caption("nine"),
    Caption("ten"),
    Caption("eleven"),
    Caption("twelve"),
)


def drawn_words(firm: Firmness, scheme: str) -> str:
    """Who comes first how often, and what was drawn."""
    drawn = firm.acceptability
    how = tr(
        "{scheme}, {draws} draws, seed {seed}, by {by}; musts are set aside here.",
        scheme=scheme,
        draws=count(drawn.draws),
        seed=drawn.seed,
        by=BY[firm.decision],
    )
    if len(firm.tools) == 1:
        return tr("{tool} stands alone: there is nobody to be compared with. {how}", tool=firm.tools[0], how=how)
    firsts = drawn.ranks[:, 0].tolist()
    best = max(firsts)
    leaders = [tool for tool, share in zip(firm.tools, firsts, strict=True) if share >= best - 1e-9]
    if len(leaders) > 1:
        return tr(
            "{tools} come first equally often, in {share} of the draws each. {how}",
            tools=_and(leaders),
            share=percent(best),
            how=how,
        )
    others = sum(share > 0 for share in firsts) - 1
    if not others:
        return tr(
            "{tool} comes first in {share} of the draws; no other tool ever does. {how}",
            tool=leaders[0],
            share=percent(best),
            how=how,
        )
    return tr(
        "{tool} comes first in {share} of the draws; {others} can come first too. {how}",
        tool=leaders[0],
        share=percent(best),
        others=many(others, "other tool"),
        how=how,
    )


def stable_words(firm: Firmness, told: Information, names: Callable[[str], str]) -> str:
    """Which weight is the first to turn the ranking."""
    if len(firm.tools) < 2:
        return tr("With one tool no weight changes the ranking.")
    if len(firm.groups) < 2:
        return tr(
            "There is one process with weight: no shift of weight can change the ranking by {by}.", by=BY[firm.decision]
        )
    from itsm_fit.scoring.firmness import tightest

    group = tightest(firm)
    if group is None:
        return tr(
            "{tool} stays first by {by}, whichever single weight is changed.", tool=told.first, by=BY[firm.decision]
        )
    holds = firm.stability[group]
    if min(abs(holds.weight - end) for end in holds.first) < _TIED:
        return tr("The first place by {by} is tied: the least change of a weight decides it.", by=BY[firm.decision])
    return tr(
        "The first place is most sensitive to {process}: it stays while that weighs {range} of all (now "
        "{weight}), by {by} as proven and musts set aside.",
        process=names(group),
        range=span(holds.first),
        weight=percent(holds.weight),
        by=BY[firm.decision],
    )


def ask_words(fit: Fit, told: Information) -> str:
    """Which unknown answers can change the winner: ask those first."""
    if not told.answers:
        return tr("Every answer that counts is known: there is nothing to ask.")
    if len(fit.tools) < 2:
        return tr("{tool} stands alone: no answer can change the winner.", tool=told.first)
    return " ".join(filter(None, (_own_musts(told), *_flips(told), _worth(told))))


def _flips(told: Information) -> Iterator[str]:
    """The fewest open answers that put another tool first, and how many tools need more."""
    from itsm_fit.certainty.words import flip_words

    if not told.flips:
        yield tr("No other tool can pass {tool} by answers that are still open.", tool=told.first)
        return
    nearest = told.flips[0]
    yield flip_words(nearest)
    yield trn("Ask for this one first.", "Ask for these first.", len(nearest.others))
    if others := len(told.flips) - 1:
        yield tr("{tools} could pass with more.", tools=many(others, "other tool"))


def _own_musts(told: Information) -> str:
    number = len(told.own_musts)
    if not number:
        return ""
    return trn(
        "{tool} is first only if its open must {musts} is met: ask {tool} this before all else.",
        "{tool} is first only if its {number} open musts are met ({musts}): ask {tool} these before all else.",
        number,
        tool=told.first,
        number=_number(number),
        musts=listed(told.own_musts, 6),
    )


def _worth(told: Information) -> str:
    """What all open answers together are worth, in points of the figure ranked by."""
    number = count(len(told.answers))
    if told.worth_of_all < _NOTHING:
        return tr(
            "Musts aside, knowing all {count} open answers before choosing would gain almost nothing.", count=number
        )
    return tr(
        "Musts aside, knowing all {count} open answers before choosing gains {gain} points on average.",
        count=number,
        gain=points(told.worth_of_all).lstrip("+"),
    )


def front_words(rows: Sequence[FrontRow], decision: DecisionValue) -> str:
    """Who is on the front, and how many are not."""
    front = [row.tool for row in rows if row.front]
    if len(rows) < 2:
        return tr("One tool has nobody to be compared with.")
    if len(front) == len(rows):
        return tr(
            "No tool dominates another: by {by} each is the better one of any two in some process.", by=BY[decision]
        )
    out = len(rows) - len(front)
    ahead = trn(
        "{tools} is on the front: by {by} as proven today no tool is at least as good in every process and better in "
        "one.",
        "{tools} are on the front: by {by} as proven today no tool is at least as good in every process and better in "
        "one.",
        len(front),
        tools=_and(front, 6),
        by=BY[decision],
    )
    behind = trn(
        "{tools} is dominated: no choice of weights puts it ahead.",
        "{tools} are dominated: no choice of weights puts them ahead.",
        out,
        tools=many(out, "tool"),
    )
    return f"{ahead} {behind}"


def _number(number: int) -> str:
    return str(_NUMBERS[number]) if number < len(_NUMBERS) else count(number)


def _and(names: Sequence[str], most: int = 4) -> str:
    shown = list(names[:most])
    if len(names) > most:
        shown.append(tr("{count} more", count=count(len(names) - most)))
    return shown[0] if len(shown) == 1 else tr("{names} and {last}", names=", ".join(shown[:-1]), last=shown[-1])
