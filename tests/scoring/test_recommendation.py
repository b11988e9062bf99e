"""Who is recommended, and whether open answers turn it: by hand, and against every way that they can turn out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.model.project import Settings
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.recommendation import Advice, closest, nothing_known, recommendation
from itsm_fit.scoring.result import Fit

Answers = dict[str, dict[str, str]]


def compared(answers: Answers, decision: str = "coverage") -> Fit:
    """Logging and escalation are musts; what comes behind each is worth half of it, and half of that again."""
    process = contract_process(Log=[must("M1")], Fix=[should("S1")], Escalate=[must("M2")], Verify=[should("S2")])
    return score(project_of(process, matrices=[matrix_of(answers)], settings=Settings(decision=decision)))  # type: ignore[arg-type]


def says(m1: str, m2: str, s1: str, s2: str) -> dict[str, str]:
    return {"M1": m1, "M2": m2, "S1": s1, "S2": s2}


ALL = says("native", "native", "native", "native")


def test_the_first_that_meets_every_must_is_to_be_chosen() -> None:
    advised = recommendation(compared({"A": ALL, "B": says("native", "native", "native", "no")}))
    assert (advised.advice, advised.tool and advised.tool.name, advised.outcome) == (Advice.CHOOSE, "A", Outcome.YES)
    assert (advised.settled, advised.narrow, advised.by_musts) == (True, False, False)
    assert advised.lead == pytest.approx(2 / 12)  # 10 of 12 against 12 of 12


def test_open_musts_make_it_a_condition() -> None:
    advised = recommendation(
        compared({"A": says("native", "?", "native", "native"), "B": says("no", "native", "no", "no")})
    )
    assert (advised.advice, advised.tool and advised.tool.name) == (Advice.ON_CONDITION, "A")
    assert advised.outcome is Outcome.OPEN
    assert advised.by_musts


def test_where_all_fail_a_must_none_is_chosen_and_the_one_that_fails_fewest_comes_closest() -> None:
    fit = compared({"A": says("no", "no", "native", "native"), "B": says("no", "native", "no", "no")})
    advised = recommendation(fit)
    assert (advised.advice, advised.tool, advised.outcome) == (Advice.NONE_ELIGIBLE, None, Outcome.NO)
    assert closest(fit) is fit.tool_by_name["B"]


def test_a_tie_recommends_nobody_and_is_not_settled_while_one_of_them_may_rise() -> None:
    same = says("native", "native", "native", "no")
    even = recommendation(compared({"A": same, "B": same}))
    assert (even.advice, even.tool, even.settled) == (Advice.TIED, None, True)
    rising = recommendation(compared({"A": same, "B": says("native", "native", "native", "?")}))
    assert rising.advice is Advice.TIED
    assert [tool.name for tool in rising.contenders] == ["B"]


def test_a_tool_that_carries_no_case_is_not_recommended() -> None:
    fit = compared({"A": says("native", "native", "native", "no")})
    assert recommendation(fit).advice is Advice.CARRIES_NOTHING  # every case is verified
    carried = compared({"A": says("native", "native", "no", "native")})
    assert recommendation(carried).outcome is Outcome.OPEN  # but only those escalated at once: few


def test_nothing_proven_and_nothing_known_recommend_nobody() -> None:
    fit = compared({"A": says("?", "?", "?", "?"), "B": says("no", "?", "?", "?")})
    assert recommendation(fit).advice is Advice.NOTHING_PROVEN
    assert [nothing_known(tool, fit) for tool in fit.tools] == [True, False]
    assert recommendation(score(project_of())).advice is Advice.NOTHING_COMPARED


@pytest.mark.parametrize(("answer", "narrow"), [("config", True), ("addon", False)])
def test_a_lead_of_two_points_at_most_is_a_narrow_one(answer: str, narrow: bool) -> None:
    """S2 counts 2 of 12: native is 0.2 of 12 ahead of configuration, 1.7 points, and 0.6 of 12 of an add-on, 5."""
    assert recommendation(compared({"A": ALL, "B": says("native", "native", "native", answer)})).narrow is narrow


def _completed(answers: Answers) -> Iterator[Answers]:
    """The answers with every open one turned out as bad and as good as it can."""
    places = [(tool, rid) for tool, its in answers.items() for rid, word in its.items() if word == "?"]
    for words in product(("no", "native"), repeat=len(places)):
        done = {tool: dict(its) for tool, its in answers.items()}
        for (tool, rid), word in zip(places, words, strict=True):
            done[tool][rid] = word
        yield done


_words = st.sampled_from(["native", "config", "custom", "no", "?"])
_answers = st.fixed_dictionaries(dict.fromkeys(ALL, _words))
_selections = st.dictionaries(st.sampled_from(["A", "B", "C"]), _answers, min_size=1, max_size=3).filter(
    lambda answers: sum(word == "?" for its in answers.values() for word in its.values()) <= 5
)


@settings(max_examples=examples(60), deadline=None)
@given(_selections, st.sampled_from(["coverage", "end_to_end"]))
def test_it_is_settled_exactly_where_no_completion_puts_another_tool_before_the_first(
    answers: Answers, decision: str
) -> None:
    fit = compared(answers, decision)
    advised = recommendation(fit)
    first = {tool.name for tool in advised.first}
    stays = all(
        first <= {tool.name for tool in compared(done, decision).tools if tool.rank == 1}
        for done in _completed(answers)
    )
    assert advised.settled == stays
    if advised.tool is not None:
        assert advised.tool.rank == 1
        assert not advised.tool.unmet_musts
        assert [tool.name for tool in fit.tools if tool.rank == 1] == [advised.tool.name]
