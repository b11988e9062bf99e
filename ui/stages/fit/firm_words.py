"""What the figures of How firm say, in a sentence each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from itsm_fit.model.project import DecisionValue
from ui.stages.fit.firm_rows import FrontRow, span
from ui.stages.fit.points import points
from ui.widgets.words import count, listed, many, percent

if TYPE_CHECKING:
    from itsm_fit.scoring.firmness import Firmness
    from itsm_fit.scoring.information import Information
    from itsm_fit.scoring.result import Fit

BY: dict[DecisionValue, str] = {"coverage": "coverage", "end_to_end": "end-to-end fit"}
_NOTHING = 5e-4
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def drawn_words(firm: Firmness, scheme: str) -> str:
    """Who comes first how often, and what was drawn."""
    drawn = firm.acceptability
    how = f"{scheme}, {count(drawn.draws)} draws, seed {drawn.seed}, by {BY[firm.decision]}; musts are set aside here."
    if len(firm.tools) == 1:
        return f"{firm.tools[0]} stands alone: there is nobody to be compared with. {how}"
    firsts = drawn.ranks[:, 0].tolist()
    best = max(firsts)
    leaders = [tool for tool, share in zip(firm.tools, firsts, strict=True) if share >= best - 1e-9]
    if len(leaders) > 1:
        return f"{_and(leaders)} come first equally often, in {percent(best)} of the draws each. {how}"
    others = sum(share > 0 for share in firsts) - 1
    rest = f"; {many(others, 'other tool')} can come first too" if others else "; no other tool ever does"
    return f"{leaders[0]} comes first in {percent(best)} of the draws{rest}. {how}"


def stable_words(firm: Firmness, told: Information, names: Callable[[str], str]) -> str:
    """Which weight is the first to turn the ranking."""
    if len(firm.tools) < 2:
        return "With one tool no weight changes the ranking."
    if len(firm.groups) < 2:
        return f"There is one process with weight: no shift of weight can change the ranking by {BY[firm.decision]}."
    room = {
        group: min([abs(holds.weight - end) for end in holds.first if 1e-9 < end < 1 - 1e-9], default=float("inf"))
        for group, holds in firm.stability.items()
    }
    tightest = min(room, key=lambda group: room[group])
    if room[tightest] == float("inf"):
        return f"{told.first} stays first by {BY[firm.decision]}, whichever single weight is changed."
    holds = firm.stability[tightest]
    if room[tightest] < 1e-9:
        return f"The first place by {BY[firm.decision]} is tied: the least change of a weight decides it."
    return (
        f"The first place is most sensitive to {names(tightest)}: it stays while that weighs {span(holds.first)} "
        f"of all (now {percent(holds.weight)}), by {BY[firm.decision]} as proven and musts set aside."
    )


def ask_words(fit: Fit, told: Information) -> str:
    """Which unknown answers can change the winner: ask those first."""
    if not told.answers:
        return "Every answer that counts is known: there is nothing to ask."
    if len(fit.tools) < 2:
        return f"{told.first} stands alone: no answer can change the winner."
    worth = _worth(told)
    own = _own_musts(told)
    if not told.overtakings:
        return f"{own}No other tool can pass {told.first} by answers of its own.{worth}"
    nearest = told.overtakings[0]
    number = len(nearest.requirements)
    what = f"{_number(number)} unknown answer{'s' if number > 1 else ''}"
    start = f"This {what}" if number == 1 else f"These {what}"
    fewest = "" if nearest.exact or number == 1 else " (none of them can be spared)"
    names = listed(nearest.requirements, 8)
    others = len(told.overtakings) - 1
    condition = f"if a must that is open for {told.first} turns out unmet, " if nearest.if_unmet else ""
    also = f" {many(others, 'other tool')} could pass with more." if others else ""
    return (
        f"{own}{start} can change the winner: {condition}with {names} {nearest.tool} passes {told.first}{fewest}. "
        f"Ask {nearest.tool} {'this' if number == 1 else 'these'} first.{also}{worth}"
    )


def _own_musts(told: Information) -> str:
    number = len(told.own_musts)
    if not number:
        return ""
    names = listed(told.own_musts, 6)
    if number == 1:
        return f"{told.first} is first only if its open must {names} is met: ask {told.first} this before all else. "
    return (
        f"{told.first} is first only if its {_number(number)} open musts are met ({names}): ask {told.first} these "
        "before all else. "
    )


def _worth(told: Information) -> str:
    """What all open answers together are worth, in points of the figure ranked by."""
    all_of_them = f"all {count(len(told.answers))} open answers"
    if told.worth_of_all < _NOTHING:
        return f" Musts aside, knowing {all_of_them} before choosing would gain almost nothing."
    gain = points(told.worth_of_all).lstrip("+")
    return f" Musts aside, knowing {all_of_them} before choosing gains {gain} points on average."


def front_words(rows: Sequence[FrontRow], decision: DecisionValue) -> str:
    """Who is on the front, and how many are not."""
    front = [row.tool for row in rows if row.front]
    if len(rows) < 2:
        return "One tool has nobody to be compared with."
    if len(front) == len(rows):
        return f"No tool dominates another: by {BY[decision]} each is the better one of any two in some process."
    out = len(rows) - len(front)
    return (
        f"{_and(front, 6)} {'is' if len(front) == 1 else 'are'} on the front: by {BY[decision]} as proven today no "
        f"tool is at least as good in every process and better in one. {many(out, 'tool')} "
        f"{'is' if out == 1 else 'are'} dominated: no choice of weights puts {'it' if out == 1 else 'them'} ahead."
    )


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else count(number)


def _and(names: Sequence[str], most: int = 4) -> str:
    shown = list(names[:most])
    if len(names) > most:
        shown.append(f"{count(len(names) - most)} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
