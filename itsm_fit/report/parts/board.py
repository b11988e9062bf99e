"""Page one in words: what a board asks of a selection, answered from its figures.

Every sentence rests on figures of the fit, on draws or on costs; which tool is named follows the rules of
`scoring.recommendation`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence

from itsm_fit.blanks import with_blanks
from itsm_fit.certainty.words import flip_words
from itsm_fit.findings import Severity
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.process import UNTIMED
from itsm_fit.report.content import DecisionBox, KeyAnswer
from itsm_fit.report.parts.headlines import DECISION, answers_known, headlines, no_end_to_end
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.names import Names
from itsm_fit.report.parts.record import decided_words, on_record
from itsm_fit.report.wording import listed
from itsm_fit.scoring.explain import weakest_link
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.firmness import Firmness, tightest
from itsm_fit.scoring.money import ToolCost
from itsm_fit.scoring.questions import questions
from itsm_fit.scoring.ranking import proven
from itsm_fit.scoring.recommendation import (
    Advice,
    Recommendation,
    carries_few,
    closest,
    decision_of,
    nothing_known,
    only_unmatched,
    recommendation,
)
from itsm_fit.scoring.result import Fit, RequirementFit, ToolFit
from itsm_fit.scoring.staying import staying_words
from itsm_fit.scoring.wording import count, decimals_apart, interval, percent, points
from itsm_fit.value.in_short import in_short
from itsm_fit.writing import clauses

_MOST_MUSTS, _MOST_NAMED, _LONGEST = 3, 4, 70
_EVEN = 1e-9
_RARELY = 0.01
"""The share of draws up to which a rival that comes first is not named."""
_FIRM = 0.95
"""The share of draws from which on nobody has to argue about weights."""


def decision_box(fit: Fit) -> DecisionBox:
    """What was chosen, where that is on record, and what to choose by the figures, or why nothing can be chosen."""
    advised = recommendation(fit)
    said = _SAID[advised.advice](fit, advised)
    decided = decided_words(fit.project)
    return DecisionBox(
        tr("{decided} The figures say: {advice}", decided=decided, advice=said) if decided else said, advised.outcome
    )


def key_answers(material: Material) -> Iterator[KeyAnswer]:
    """Why, how sure, what is open, why not the second, what it costs and is worth, and what comes next."""
    advised = recommendation(material.fit)
    if advised.advice is Advice.NOTHING_COMPARED:
        if more := headlines(material.fit)[1:]:
            yield KeyAnswer(tr("Why"), more)
        return
    told: tuple[tuple[str, Callable[[Material, Recommendation], Iterator[str]]], ...] = (
        (tr("Why"), _why),
        (tr("How sure"), _how_sure),
        (tr("What is open"), _what_is_open),
        (tr("Why not the second"), _why_not_the_second),
        (tr("What it costs"), _what_it_costs),
        (tr("What it is worth"), _what_it_is_worth),
        (tr("Stay or leave"), _stay_or_leave),
    )
    for question, tells in told:
        sentences = [each for each in tells(material, advised) if each]
        if sentences:
            yield KeyAnswer(question, (" ".join(sentences),))
    steps = list(_what_comes_next(material, advised)) or [tr("Decide: this report knows of nothing that is open.")]
    numbered = [f"{number}. {step}" for number, step in enumerate(steps, start=1)] if len(steps) > 1 else steps
    yield KeyAnswer(tr("What comes next"), numbered)
    yield from on_record(material)


def why_first(fit: Fit) -> Iterator[str]:
    """Why the first tool is first: who has more and stands behind for its musts, its lead, of whom nothing is known."""
    advised = recommendation(fit)
    if advised.advice is Advice.NOTHING_COMPARED:
        return
    most = proven(decision_of(advised.first[0], fit))
    ahead = [tool.name for tool in fit.tools if tool.rank > 1 and proven(decision_of(tool, fit)) > most + _EVEN]
    if ahead:
        yield trn(
            "{tools} has more, but stands behind for its musts: they come before {by}.",
            "{tools} have more, but stand behind for their musts: these come before {by}.",
            len(ahead),
            tools=listed(ahead),
            by=DECISION[fit.project.settings.decision],
        )
    elif advised.by_musts and advised.second is not None:
        by = DECISION[fit.project.settings.decision]
        yield tr("{tool} comes second for its musts: they come before {by}.", tool=advised.second.name, by=by)
    lead = _lead(fit, advised)
    if lead:
        yield lead
    yield from _of_whom_nothing_is_known(fit)


# ---------------------------------------------------------------- the decision


def _chosen(_: Fit, advised: Recommendation) -> str:
    tool = advised.first[0]
    if advised.settled:
        said = tr("Choose {tool}.", tool=tool.name)
    else:
        rivals = listed([each.name for each in advised.contenders], _MOST_NAMED)
        said = tr(
            "Choose {tool}, unless open answers turn it round: {rivals} may still pass it.",
            tool=tool.name,
            rivals=rivals,
        )
    return _with_its_weakness(said, tool)


def _chosen_on_condition(_: Fit, advised: Recommendation) -> str:
    tool = advised.first[0]
    said = trn(
        "Choose {tool}, on condition that its open must turns out to be met.",
        "Choose {tool}, on condition that its {count} open musts turn out to be met.",
        len(tool.open_musts),
        tool=tool.name,
    )
    return _with_its_weakness(said, tool)


def _with_its_weakness(said: str, tool: ToolFit) -> str:
    if tool.end_to_end is None or not carries_few(tool):
        return said
    if tool.end_to_end.low <= _EVEN:
        return f"{said} " + tr("It is not proven to carry a single case end to end today.")
    share, most = percent(tool.end_to_end.low), percent(tool.end_to_end.high)
    if share == most:
        return f"{said} " + tr("It carries only {share} of cases end to end today.", share=share)
    proven_only = tr(
        "Only {share} of cases are proven to run through end to end today; up to {most} are possible.",
        share=share,
        most=most,
    )
    return f"{said} {proven_only}"


def _tied(fit: Fit, advised: Recommendation) -> str:
    by = DECISION[fit.project.settings.decision]
    names = listed([tool.name for tool in advised.first])
    return tr("No single tool can be recommended yet: {tools} share the first place by {by}.", tools=names, by=by)


def _carries_nothing(_: Fit, advised: Recommendation) -> str:
    return tr(
        "No tool can be recommended: {tool} comes first, but carries no case end to end, however its open answers "
        "turn out.",
        tool=advised.first[0].name,
    )


def _nothing_proven(fit: Fit, _: Recommendation) -> str:
    by = DECISION[fit.project.settings.decision]
    return tr("No tool can be recommended yet: {by} of no tool that fails no must is proven to be above 0 %.", by=by)


def _none_eligible(fit: Fit, _: Recommendation) -> str:
    return trn(
        "No tool can be recommended: the only one fails a must.",
        "No tool can be recommended: each of the {count} tools fails a must.",
        len(fit.tools),
        count=count(len(fit.tools)),
    )


def _nothing_compared(fit: Fit, _: Recommendation) -> str:
    return tr("No tool can be recommended yet. {reason}", reason=headlines(fit)[0])


_SAID: Mapping[Advice, Callable[[Fit, Recommendation], str]] = {
    Advice.CHOOSE: _chosen,
    Advice.ON_CONDITION: _chosen_on_condition,
    Advice.TIED: _tied,
    Advice.CARRIES_NOTHING: _carries_nothing,
    Advice.NOTHING_PROVEN: _nothing_proven,
    Advice.NONE_ELIGIBLE: _none_eligible,
    Advice.NOTHING_COMPARED: _nothing_compared,
}


# ---------------------------------------------------------------- why


def _why(material: Material, advised: Recommendation) -> Iterator[str]:
    fit, tool = material.fit, _about(material.fit, advised)
    if advised.advice is Advice.NONE_ELIGIBLE:
        failed = len(tool.unmet_musts)
        yield trn(
            "{tool} comes closest: it fails {count} must, {musts}.",
            "{tool} comes closest: it fails {count} musts, {musts}.",
            failed,
            tool=tool.name,
            musts=_musts(fit, tool.unmet_musts),
        )
    else:
        yield _gates(fit, advised.first[0])
        yield _lead(fit, advised)
    yield _figures(tool)
    yield no_end_to_end(fit)
    if advised.advice is Advice.TIED:
        yield from map(_figures, advised.first[1:2])


def _figures(tool: ToolFit) -> str:
    """Both measures of a tool."""
    coverage, carried = interval(tool.coverage), interval(tool.end_to_end)
    if tool.end_to_end is None:
        return tr("{tool} covers {coverage} of what is asked.", tool=tool.name, coverage=coverage)
    if max(tool.end_to_end.width, tool.coverage.width if tool.coverage else 0.0) <= _EVEN:
        return tr(
            "{tool} covers {coverage} of what is asked and carries {end_to_end} of cases end to end.",
            tool=tool.name,
            coverage=coverage,
            end_to_end=carried,
        )
    return tr(
        "{tool} covers {coverage} of what is asked and carries {end_to_end} of cases end to end: the lower share is "
        "proven, the higher one possible.",
        tool=tool.name,
        coverage=coverage,
        end_to_end=carried,
    )


def _about(fit: Fit, advised: Recommendation) -> ToolFit:
    """The tool that the page is about: the first one, where all fail musts the one that fails fewest."""
    near = closest(fit) if advised.advice is Advice.NONE_ELIGIBLE else None
    return near or advised.first[0]


def _gates(fit: Fit, leader: ToolFit) -> str:
    """That the first tool meets every must, or fails none, and how many others do."""
    alike = sum(tool.eligible is leader.eligible for tool in fit.tools)
    name, number = leader.name, count(len(fit.tools))
    if leader.eligible is Outcome.YES:
        if len(fit.tools) == 1:
            return tr("{tool} meets every must.", tool=name)
        if alike == 1:
            return tr(
                "{tool} is the only one of {tools} tools that is shown to meet every must.", tool=name, tools=number
            )
        return tr(
            "{tool} meets every must, as {alike} of {tools} tools do.", tool=name, alike=count(alike), tools=number
        )
    if len(fit.tools) == 1:
        return tr("{tool} fails no must.", tool=name)
    if alike == 1:
        return tr("{tool} is the only one of {tools} tools that fails no must.", tool=name, tools=number)
    return tr(
        "{tool} fails no must, as {alike} of {tools} tools do; none is shown to meet every must.",
        tool=name,
        alike=count(alike),
        tools=number,
    )


def _lead(fit: Fit, advised: Recommendation) -> str:
    """What the first is ahead of the second by, where that and no must parts them."""
    if advised.lead is None or advised.second is None or advised.by_musts or advised.advice is Advice.TIED:
        return ""
    by, second = DECISION[fit.project.settings.decision], advised.second.name
    if advised.narrow:
        return tr(
            "By {by} its lead over {second} is a narrow one of {points}.",
            by=by,
            second=second,
            points=points(advised.lead),
        )
    return tr("By {by} it leads {second} by {points}.", by=by, second=second, points=points(advised.lead))


# ---------------------------------------------------------------- how sure


def _how_sure(material: Material, advised: Recommendation) -> Iterator[str]:
    fit = material.fit
    if advised.advice is Advice.NONE_ELIGIBLE:
        yield tr("Certain: no open answer makes good a must that is failed.")
        return
    if len(fit.tools) == 1:
        yield tr("There is no other tool to compare it with.")
        return
    yield from _turning(material, advised)
    if material.firmness is not None:
        yield _drawn(material.firmness, fit)
        yield from _hanging_on_weights(material.firmness, fit, material.names)


def _drawn(firm: Firmness, fit: Fit) -> str:
    """How often the first tool comes first in the draws, or that another one does more often."""
    firsts = firm.acceptability.ranks[:, 0].tolist()
    leader, draws = fit.tools[0], count(firm.acceptability.draws)
    others = sorted(zip(firsts[1:], fit.tools[1:], strict=True), key=lambda each: -each[0])
    share, rival = others[0]
    own = firsts[0]
    told = _apart(own, share)
    name = leader.name
    if own >= 1 - _EVEN:
        return tr(
            "Musts set aside, {tool} comes first in each of {draws} draws of weights and open answers.",
            tool=name,
            draws=draws,
        )
    if share < _RARELY:
        return tr(
            "Musts set aside, {tool} comes first in {share} of {draws} draws of weights and open answers.",
            tool=name,
            share=told[0],
            draws=draws,
        )
    if own >= share - _EVEN:
        return tr(
            "Musts set aside, {tool} comes first in {share} of {draws} draws of weights and open answers; next is "
            "{rival} with {its}.",
            tool=name,
            share=told[0],
            draws=draws,
            rival=rival.name,
            its=told[1],
        )
    said = tr(
        "Musts set aside, {rival} comes first more often: in {its} of {draws} draws of weights and open answers, "
        "{tool} in {share}.",
        rival=rival.name,
        its=told[1],
        draws=draws,
        tool=name,
        share=told[0],
    )
    if rival.unmet_musts and leader.eligible is not Outcome.NO:
        failed = trn(
            "But {rival} fails {count} must.",
            "But {rival} fails {count} musts.",
            len(rival.unmet_musts),
            rival=rival.name,
        )
        return f"{said} {failed}"
    return said


def _turning(material: Material, advised: Recommendation) -> Iterator[str]:
    """Whether open answers can change the first place, and the fewest of all answers that do."""
    leader = advised.first[0]
    if advised.settled:
        yield tr("No open answer can change the first place.")
    elif leader.eligible is Outcome.OPEN and advised.advice is Advice.ON_CONDITION:
        yield trn(
            "Its open must decides: where it turns out unmet, {tool} cannot be chosen.",
            "Its open musts decide: where one turns out unmet, {tool} cannot be chosen.",
            len(leader.open_musts),
            tool=leader.name,
        )
    certificate = material.certificate
    if certificate is not None:
        flip = certificate.by_open or certificate.by_value or certificate.smallest
        if flip is not None:
            yield flip_words(flip, _MOST_NAMED)


def _hanging_on_weights(firm: Firmness, fit: Fit, names: Names) -> Iterator[str]:
    """How far weights may move, where the first tool is first in the value that decides, too."""
    values = [proven(decision_of(tool, fit)) for tool in fit.tools]
    if values[0] < max(values) - _EVEN or len(firm.groups) < 2:
        return
    group = tightest(firm)
    if group is None:
        yield tr("Changing the weight of any one process does not change the first place.")
        return
    holds = firm.stability[group]
    yield tr(
        "The weight that matters most is that of {process}: {tool} stays first while that weight is {range} of all, "
        "the others in proportion; now it is {weight}.",
        process=names.group(group),
        tool=fit.tools[0].name,
        range=_range(Interval(*holds.first)),
        weight=percent(holds.weight),
    )


def _range(room: Interval) -> str:
    if room.low <= _EVEN:
        return tr("up to {share}", share=percent(room.high))
    return tr("at least {share}", share=percent(room.low)) if room.high >= 1 - _EVEN else interval(room)


# ---------------------------------------------------------------- what is open


def _what_is_open(material: Material, advised: Recommendation) -> Iterator[str]:
    fit, tool = material.fit, _about(material.fit, advised)
    if tool.open_musts:
        yield trn(
            "{count} must of {tool}: {musts}.",
            "{count} musts of {tool}: {musts}.",
            len(tool.open_musts),
            tool=tool.name,
            musts=_musts(fit, tool.open_musts),
        )
    known, total = answers_known(fit)
    if known < total:
        yield trn(
            "{count} of {total} answers is unknown, {own} of them about {tool}.",
            "{count} of {total} answers are unknown, {own} of them about {tool}.",
            total - known,
            total=count(total),
            count=count(total - known),
            own=count(tool.counts.unanswered) if tool.counts.unanswered else tr("not one"),
            tool=tool.name,
        )
    elif not tool.open_musts:
        yield tr("Nothing: every answer is known.")
    yield from _of_whom_nothing_is_known(fit)


def _of_whom_nothing_is_known(fit: Fit) -> Iterator[str]:
    unmatched, silent = _unknown(fit)
    if unmatched:
        yield tr("Nothing of what {tools} say was matched with what is asked.", tools=listed(unmatched))
    if silent:
        yield tr("Nothing was answered by {tools}.", tools=listed(silent))


def _unknown(fit: Fit) -> tuple[list[str], list[str]]:
    """The tools of which nothing was matched, and those that answered nothing."""
    found: tuple[list[str], list[str]] = ([], [])
    for tool in fit.tools:
        if nothing_known(tool, fit):
            found[not only_unmatched(tool, fit)].append(tool.name)
    return found


def _musts(fit: Fit, ids: Sequence[str]) -> str:
    """The first musts with their texts and who insists on them, and how many more there are."""
    told = [_must(fit.requirement_by_id[rid]) for rid in ids[:_MOST_MUSTS]]
    return clauses(told) + (tr(" and {count} more", count=count(len(ids) - len(told))) if len(ids) > len(told) else "")


def _must(its: RequirementFit) -> str:
    text = textwrap.shorten(with_blanks(its.text), _LONGEST, placeholder="…")
    insists = tr("({who} insists)", who=its.own.insisted) if its.own.insisted else ""
    return " ".join(filter(None, (its.id, text, insists)))


# ---------------------------------------------------------------- why not the second


def _why_not_the_second(material: Material, advised: Recommendation) -> Iterator[str]:
    fit, second = material.fit, advised.second
    if second is None or advised.advice in {Advice.NONE_ELIGIBLE, Advice.TIED}:
        return
    if nothing_known(second, fit):
        yield tr("Nothing is known of {tool}, the second.", tool=second.name)
        return
    first = advised.first[0]
    if second.unmet_musts and first.eligible is not Outcome.NO:
        yield trn(
            "{tool} fails {count} must ({musts}).",
            "{tool} fails {count} musts ({musts}).",
            len(second.unmet_musts),
            tool=second.name,
            musts=_musts(fit, second.unmet_musts),
        )
    elif advised.by_musts:
        yield trn(
            "{count} must of {tool} is open, {first} is shown to meet all.",
            "{count} musts of {tool} are open, {first} is shown to meet all.",
            len(second.open_musts),
            tool=second.name,
            first=first.name,
        )
    yield from _compared(fit, first, second)
    if not second.unmet_musts:
        yield weakest_link(second.name, fit.processes)


def _compared(fit: Fit, first: ToolFit, second: ToolFit) -> Iterator[str]:
    """Both measures of the second beside those of the first, and why it is second where it has more of one."""
    ends = {"coverage": (second.coverage, first.coverage), "end_to_end": (second.end_to_end, first.end_to_end)}
    known = {
        measure: (its.low, other.low) for measure, (its, other) in ends.items() if its is not None and other is not None
    }
    said = {measure: _apart(*pair) for measure, pair in known.items()}
    covers, carries = (said.get(measure, ("", "")) for measure in ("coverage", "end_to_end"))
    if len(said) > 1:
        yield tr(
            "{tool} covers {covers} against {other} of what is asked and carries {carries} against {against} of cases "
            "end to end.",
            tool=second.name,
            covers=covers[0],
            other=covers[1],
            carries=carries[0],
            against=carries[1],
        )
    elif covers[0]:
        yield tr(
            "{tool} covers {covers} against {other} of what is asked.",
            tool=second.name,
            covers=covers[0],
            other=covers[1],
        )
    by = fit.project.settings.decision
    ahead = [measure for measure, (its, other) in known.items() if its > other + _EVEN]
    if second.eligible is not first.eligible:
        if by in ahead:
            yield tr("It has more {by}, but musts come before that.", by=DECISION[by])
    elif ahead and by not in ahead:
        yield tr(
            "By {other} it is ahead, but the ranking goes by {by}.",
            other=DECISION["coverage" if by == "end_to_end" else "end_to_end"],
            by=DECISION[by],
        )


def _apart(its: float, other: float) -> tuple[str, str]:
    """Two shares with the decimals that tell them apart."""
    decimals = decimals_apart(its, [other])
    return percent(its, decimals), percent(other, decimals)


# ---------------------------------------------------------------- what it costs


def _what_it_costs(material: Material, advised: Recommendation) -> Iterator[str]:
    fit, costs = material.fit, material.costs
    if not any(cost.priced for cost in costs.tools):
        yield trn(
            "No price is known for the only tool: this page tells of fit alone.",
            "No price is known for any of {count} tools: this page compares fit, not value for money.",
            len(fit.tools),
        )
        return
    about = _about(fit, advised)
    told = [about, *(each for each in (advised.second,) if each is not None and each is not about)]
    names = {tool.name for tool in told}
    for tool in told:
        if (cost := costs.by_tool[tool.name]).priced:
            yield _price(material, cost)
    if open_ones := [
        cost.tool for cost in costs.tools if cost.priced and cost.total is None and cost.tool not in names
    ]:
        yield tr("The price of {tools} is incomplete.", tools=listed(open_ones, _MOST_NAMED))
    yield from _difference(material, told)
    yield from _cheapest(material)
    if unpriced := [cost.tool for cost in costs.tools if not cost.priced]:
        yield tr("No price is known for {tools}.", tools=listed(unpriced, _MOST_NAMED))


def _price(material: Material, cost: ToolCost) -> str:
    years = material.costs.money.years
    if cost.total is None:
        return trn(
            "{tool} costs at least {amount} over {count} year: {missing}.",
            "{tool} costs at least {amount} over {count} years: {missing}.",
            years,
            tool=cost.tool,
            amount=_money(material, cost.at_least),
            missing=clauses(cost.missing),
        )
    said = trn(
        "{tool} costs {amount} over {count} year",
        "{tool} costs {amount} over {count} years",
        years,
        tool=cost.tool,
        amount=_money(material, cost.total),
    )
    if cost.open_effort >= 0.5:
        return tr(
            "{said}, up to {more} more with work on what is still open.",
            said=said,
            more=_money(material, cost.open_effort),
        )
    return f"{said}."


def _difference(material: Material, told: Sequence[ToolFit]) -> Iterator[str]:
    """What the tool that the page is about costs more or less than the second."""
    totals = [material.costs.by_tool[tool.name].total for tool in told]
    known = [round(total) for total in totals if total is not None]
    if len(known) < 2:
        return
    more = known[0] - known[1]  # as both totals are shown
    first, amount, second = told[0].name, _money(material, abs(more)), told[1].name
    if more > 0:
        yield tr("{tool} costs {amount} more than {second}.", tool=first, amount=amount, second=second)
    elif more < 0:
        yield tr("{tool} costs {amount} less than {second}.", tool=first, amount=amount, second=second)


def _cheapest(material: Material) -> Iterator[str]:
    """The cheapest tool that can be chosen, where several of these have a total that is known."""
    can_be = [tool.name for tool in material.fit.tools if tool.eligible is not Outcome.NO]
    totals = {name: total for name in can_be if (total := material.costs.by_tool[name].total) is not None}
    if len(totals) < 2:
        return
    name = min(totals, key=lambda each: totals[each])
    amount = _money(material, totals[name])
    yield tr(
        "Cheapest of the {tools} priced tools that fail no must: {tool}, {amount}.",
        tools=count(len(totals)),
        tool=name,
        amount=amount,
    )


def _money(material: Material, amount: float) -> str:
    return f"{count(round(amount))} {material.costs.money.currency}"


def _what_it_is_worth(material: Material, advised: Recommendation) -> Iterator[str]:
    """What the tool that the page is about saves and when it is paid back, where minutes are given at all."""
    if all(node.time == UNTIMED for process in material.fit.project.processes.values() for node in process.nodes):
        return
    case = material.business.get(_about(material.fit, advised).name)
    if case is not None:
        yield from in_short(material.worth, case)


def _stay_or_leave(material: Material, _: Recommendation) -> Iterator[str]:
    """What the tool in use is worth beside the others, where there is one."""
    yield from staying_words(material.fit, material.costs)


# ---------------------------------------------------------------- what comes next


def _what_comes_next(material: Material, advised: Recommendation) -> Iterator[str]:
    fit, tool = material.fit, _about(material.fit, advised)
    yield from _to_ask(material, advised, tool)
    yield from _to_look_at(material, tool)
    if advised.advice is Advice.TIED:
        names = listed([each.name for each in advised.first], _MOST_NAMED)
        yield tr("Choose between {tools} by what is not asked here, such as a demo or other criteria.", tools=names)
    if material.firmness is not None and len(material.firmness.groups) > 1:
        own = float(material.firmness.acceptability.ranks[0, 0])
        if own < _FIRM and advised.advice is not Advice.NONE_ELIGIBLE:
            yield tr(
                "Agree the weights of the processes{place}: they decide who comes first.",
                place=_on(material, Phrase("Assumptions")),
            )
    if errors := sum(finding.severity is Severity.ERROR for finding in fit.findings):
        yield trn(
            "Mend {count} error in the drawn processes{place}.",
            "Mend {count} errors in the drawn processes{place}.",
            errors,
            place=_on(material, Phrase("Findings")),
        )


def _to_ask(material: Material, advised: Recommendation, tool: ToolFit) -> Iterator[str]:
    """Whom to ask what: what the choice hangs on first."""
    fit = material.fit
    if tool.unmet_musts:
        yield trn(
            "Ask {tool} how it could meet the must it fails, or agree that it is none{place}.",
            "Ask {tool} how it could meet the {count} musts it fails, or agree which of them are none{place}.",
            len(tool.unmet_musts),
            tool=tool.name,
            place=_on(material, Phrase("Requirements")),
        )
    if tool.open_musts:
        yield trn(
            "Ask {tool} about its open must{place}.",
            "Ask {tool} about its {count} open musts{place}.",
            len(tool.open_musts),
            tool=tool.name,
            place=_on(material, Phrase("Questions")),
        )
    unmatched, silent = _unknown(fit)
    if unmatched:
        yield tr("Match what {tools} say with what is asked.", tools=listed(unmatched))
    if silent:
        yield tr("Ask {tools} to answer at all.", tools=listed(silent))
    if number := len(questions(fit)):
        yield trn(
            "Put {count} open question to the vendors{place}.",
            "Put {count} open questions to the vendors, those first that can change most{place}.",
            number,
            place=_on(material, Phrase("Questions")),
        )
    wanted = [
        each for each in (tool, advised.second) if each is not None and material.costs.by_tool[each.name].total is None
    ]
    if wanted:
        names = listed(list(dict.fromkeys(each.name for each in wanted)))
        yield tr("Ask {tools} for a price.", tools=names)


def _to_look_at(material: Material, tool: ToolFit) -> Iterator[str]:
    """The steps that a tool does not carry, or is not shown to carry."""
    verdicts = [step.tools[tool.name].carried for process in material.fit.processes for step in process.steps]
    if failing := verdicts.count(Outcome.NO):
        yield trn(
            "Decide what to do about {count} step that {tool} does not carry{place}.",
            "Decide what to do about {count} steps that {tool} does not carry{place}.",
            failing,
            tool=tool.name,
            place=_on(material, Phrase("Gaps")),
        )
    if unshown := verdicts.count(Outcome.OPEN):
        yield trn(
            "See in a demo {count} step that {tool} is not shown to carry yet{place}.",
            "See in a demo {count} steps that {tool} is not shown to carry yet{place}.",
            unshown,
            tool=tool.name,
            place=_on(material, Phrase("Demo script")) or _on(material, Phrase("Gaps")),
        )


def _on(material: Material, sheet: Phrase) -> str:
    """Where it is listed, if the report has that sheet."""
    name = str(sheet)
    return tr(" (sheet {sheet})", sheet=name) if any(part == name for part, _ in material.contents) else ""
