"""Page one as a board reads it: every sentence of cases made by hand, and what no case may say."""

from __future__ import annotations

import re
from dataclasses import replace

from builders import contract_process, matrix_of, must, project_of, should
from hypothesis import given, settings
from hypothesis import strategies as st
from live_selections import diced_project
from report_fits import empty_fit, small_fit
from report_reading import DAY, opened, records
from thorough import examples

from itsm_fit.model.decision import CostItem, Decision, Money, PriceBasis
from itsm_fit.model.project import Settings
from itsm_fit.report import fit_report
from itsm_fit.report.content import BarChart
from itsm_fit.report.parts.board import decision_box, key_answers
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.money import money
from itsm_fit.report.parts.summary import summary
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.recommendation import recommendation
from itsm_fit.scoring.result import Fit

OFFERS = (
    CostItem("Alder", "Hosting", PriceBasis.YEARLY, 1_000.0),
    CostItem("Birch", "Licence", PriceBasis.ONE_OFF, 1_500.0),
    CostItem("Cedar", "Licence", PriceBasis.YEARLY, None),
)


def says(m1: str, m2: str, s1: str, s2: str) -> dict[str, str]:
    return {"M1": m1, "M2": m2, "S1": s1, "S2": s2}


ALL = says("native", "native", "native", "native")


def compared(
    answers: dict[str, dict[str, str]], *, decision: str = "coverage", costs: tuple[CostItem, ...] = ()
) -> Fit:
    """Everybody logs (M1) and verifies (S2), 30 % are escalated at once (M2); musts weigh 4, the others 2."""
    process = contract_process(Log=[must("M1")], Fix=[should("S1")], Escalate=[must("M2")], Verify=[should("S2")])
    decided = Decision(costs=costs, money=Money(years=2, discount_rate=0.0, day_rate=0.0))
    ranked = Settings(decision=decision)  # type: ignore[arg-type]
    return score(project_of(process, matrices=[matrix_of(answers)], settings=ranked, decision=decided))


def told(fit: Fit, *sheets: str) -> dict[str, str]:
    material = Material(fit, DAY, contents=tuple((sheet, "") for sheet in sheets))
    return {each.question: "\n".join(each.says) for each in key_answers(material)}


# ---------------------------------------------------------------- cases by hand
def test_a_clear_choice_answers_every_question() -> None:
    fit = compared({"Alder": ALL, "Birch": says("native", "native", "native", "no")})
    assert (decision_box(fit).text, decision_box(fit).outcome) == ("Choose Alder.", Outcome.YES)
    assert told(fit) == {
        "Why": "Alder meets every must, as 2 of 2 tools do. By coverage it leads Birch by 16.7 points. Alder covers "
        "100 % of what is asked and carries 100 % of cases end to end.",
        "How sure": "No open answer can change the first place. Birch comes first if these 2 answers turn out "
        "otherwise: S1 and S2 of Alder not holding. Musts set aside, Alder comes first in each of "
        "10\u2009000 draws of weights and open answers.",
        "What is open": "Nothing: every answer is known.",
        "Why not the second": "Birch covers 83 % against 100 % of what is asked and carries 0 % against 100 % of cases "
        "end to end. Its weakest link is “Verify” in Incident, which is not carried and is entered by 100 % of the "
        "cases that complete.",
        "What it costs": "No price is known for any of 2 tools: this page compares fit, not value for money.",
        "What comes next": "Ask Alder and Birch for a price.",
    }


def test_open_musts_are_a_condition_and_named_with_their_texts() -> None:
    fit = compared({"Alder": says("?", "?", "native", "native"), "Birch": says("no", "native", "native", "native")})
    assert decision_box(fit).text == (
        "Choose Alder, on condition that its 2 open musts turn out to be met. It is not proven to carry a single case "
        "end to end today."
    )
    page = told(fit, "Questions", "Gaps")
    assert page["Why"].startswith("Alder is the only one of 2 tools that fails no must. Alder covers 33–100 % of what")
    assert "Its open musts decide: where one turns out unmet, Alder cannot be chosen." in page["How sure"]
    assert page["What is open"] == (
        "2 musts of Alder: M1 Text of M1; M2 Text of M2. 2 of 8 answers are unknown, 2 of them about Alder."
    )
    assert page["Why not the second"].startswith(
        "Birch fails 1 must (M1 Text of M1). Birch covers 67 % against 33 % of what is asked and carries 0 % against "
        "0 % of cases "
        "end to end. It has more coverage, but musts come before that."
    )
    assert page["What comes next"].startswith("1. Ask Alder about its 2 open musts (sheet Questions).\n2. Put 2 open")


def test_few_cases_and_a_narrow_lead_are_said_to_be_so() -> None:
    """Without S1 only the cases escalated at once complete: 0.3 · 0.8 / (1 − 0.3 · 0.2) = 25.5 %."""
    fit = compared(
        {"Alder": says("native", "native", "no", "native"), "Birch": says("native", "native", "no", "config")}
    )
    assert decision_box(fit).text == "Choose Alder. It carries only 26 % of cases end to end today."
    assert "By coverage its lead over Birch is a narrow one of 1.7 points." in told(fit)["Why"]


def test_where_all_fail_a_must_it_is_said_who_comes_closest_and_what_it_fails() -> None:
    fit = compared({"Alder": says("no", "no", "native", "native"), "Birch": says("no", "native", "no", "no")})
    assert (decision_box(fit).text, decision_box(fit).outcome) == (
        "No tool can be recommended: each of the 2 tools fails a must.",
        Outcome.NO,
    )
    page = told(fit, "Requirements")
    assert page["Why"].startswith("Birch comes closest: it fails 1 must, M1 Text of M1.")
    assert page["How sure"] == "Certain: no open answer makes good a must that is failed."
    assert page["What comes next"].startswith(
        "1. Ask Birch how it could meet the must it fails, or agree that it is none (sheet Requirements)."
    )
    assert "Why not the second" not in page


def test_what_may_turn_it_round_is_named() -> None:
    fit = compared(
        {"Alder": says("native", "native", "native", "config"), "Birch": says("native", "native", "native", "?")}
    )
    assert decision_box(fit).text == "Choose Alder, unless open answers turn it round: Birch may still pass it."
    page = told(fit)
    assert (
        "Birch comes first if this one answer turns out otherwise: S2 of Birch, still open, with a full yes."
        in page["How sure"]
    )
    assert re.search(r"Alder comes first in 9\d % of 10.000 draws", page["How sure"])


def test_a_second_that_carries_more_is_said_to() -> None:
    """Alder lacks S1, worth 2 of 12; Birch builds it and configures the musts: 0.6 of 4 behind in each."""
    fit = compared(
        {"Alder": says("native", "native", "custom", "native"), "Birch": says("addon", "addon", "native", "native")}
    )
    said = told(fit)["Why not the second"]
    assert "By end-to-end fit it is ahead, but the ranking goes by coverage." in said


def test_a_tie_recommends_no_single_tool() -> None:
    fit = compared({"Alder": ALL, "Birch": ALL})
    assert decision_box(fit).text == (
        "No single tool can be recommended yet: Alder and Birch share the first place by coverage."
    )
    assert "Why not the second" not in told(fit)


def test_one_tool_has_no_second() -> None:
    page = told(compared({"Alder": ALL}))
    assert page["How sure"] == "There is no other tool to compare it with."
    assert page["What it costs"] == "No price is known for the only tool: this page tells of fit alone."
    assert "Why not the second" not in page


def test_without_anything_to_compare_it_says_what_to_do() -> None:
    assert decision_box(empty_fit()).text.startswith("No tool can be recommended yet. No tool has answered yet. Import")
    assert decision_box(empty_fit()).outcome is Outcome.OPEN


def test_a_tool_of_which_nothing_is_known_is_named_and_has_no_bar() -> None:
    project = compared({"Alder": ALL, "Birch": says("", "", "", "")}).project
    beside = matrix_of({"Cedar": {"X9": "native"}}, file="other.xlsx")
    fit = score(replace(project, matrices=(*project.matrices, beside)))
    page = told(fit)
    assert (
        "Nothing of what Cedar say was matched with what is asked. Nothing was answered by Birch."
        in page["What is open"]
    )
    assert page["Why not the second"] == "Nothing is known of Birch, the second."
    chart = next(
        block for block in summary(Material(fit, DAY, recalculated=False)).blocks if isinstance(block, BarChart)
    )
    by_label = {str(group.label): group.bars for group in chart.groups}
    nothing = [(None, None, None, None)] * 2
    assert by_label["Birch (no answer)"] == by_label["Cedar (nothing matched)"] == nothing
    book = opened(fit_report(fit, made_on=DAY))
    rows = records(book["Summary"], next(cell.row for cell in book["Summary"]["A"] if cell.value == "Rank"))
    assert [row["End to end, proven"] for row in rows if row["Tool"] != "Alder"] == ["–", "–"]


def test_how_firm_may_name_another_tool_than_the_ranking_and_says_why() -> None:
    fit = compared(
        {"Alder": says("native", "native", "no", "native"), "Birch": says("no", "native", "native", "native")}
    )
    other = compared(
        {"Alder": says("native", "addon", "no", "native"), "Birch": says("native", "no", "native", "native")}
    )
    assert fit.tools[0].name == other.tools[0].name == "Alder"
    swapped = compared(
        {"Alder": says("addon", "addon", "no", "addon"), "Birch": says("native", "no", "native", "native")}
    )
    said = told(swapped)["How sure"]
    assert "Musts set aside, Birch comes first more often: in 100 % of 10\u2009000 draws" in said
    assert "But Birch fails 1 must." in said


# ---------------------------------------------------------------- money
def test_prices_stand_beside_fit_and_what_is_not_priced_is_named() -> None:
    answers = {"Alder": ALL, "Birch": says("native", "native", "native", "config"), "Cedar": ALL | {"S2": "no"}}
    fit = compared(answers | {"Dogwood": says("no", "no", "no", "no")}, costs=OFFERS)
    assert told(fit)["What it costs"] == (
        "Alder costs 2\u2009000 EUR over 2 years. Birch costs 1\u2009500 EUR over 2 years. The price of Cedar is "
        "incomplete. Alder costs 500 EUR more than Birch. Cheapest of the 2 priced tools that fail no must: Birch, "
        "1\u2009500 EUR. No price is known for Dogwood."
    )
    chart = next(block for block in money(Material(fit, DAY)).blocks if isinstance(block, BarChart))
    assert {str(group.label): group.bars[0] for group in chart.groups} == {
        "Birch": (1_500.0, 0.0, 0.0),
        "Alder": (0.0, 2_000.0, 0.0),
        "Cedar: price incomplete": (None, None, None),
        "Dogwood: not priced": (None, None, None),
    }


# ---------------------------------------------------------------- what no selection may say
@settings(max_examples=examples(25), deadline=None)
@given(st.integers(0, 10_000), st.booleans())
def test_no_sentence_claims_more_than_the_figures(seed: int, priced: bool) -> None:
    project = diced_project(seed)
    offers = tuple(
        CostItem(tool, "Licence", PriceBasis.ONE_OFF, amount)
        for tool, amount in zip(project.tool_names[:2], (100.0, None), strict=False)
    )
    fit = score(replace(project, decision=Decision(costs=offers)) if priced else project)
    advised, box, page = recommendation(fit), decision_box(fit).text, told(fit)
    named = re.match(r"Choose (\w+)", box)
    assert (named is not None) == (advised.tool is not None)
    if named is not None and advised.tool is not None:
        assert [tool.name for tool in fit.tools if tool.rank == 1] == [named[1]]
        assert not fit.tool_by_name[named[1]].unmet_musts
        assert ("on condition" in box) == bool(advised.tool.open_musts)
        assert ("No open answer can change" in page["How sure"]) == (advised.settled and len(fit.tools) > 1)
    costs = page.get("What it costs", "")
    for tool in fit.tools:
        if not priced or tool.name not in project.tool_names[:2]:
            assert not re.search(rf"{tool.name} costs|: {tool.name}, \d", costs)
        elif tool.name == project.tool_names[1]:
            assert not re.search(rf"{tool.name} costs \d|: {tool.name}, \d", costs)


def test_all_sentences_of_page_one_are_struck_once_an_input_changes() -> None:
    book = opened(fit_report(small_fit(), made_on=DAY))
    sheet = book["Summary"]
    struck = {
        str(cells.sqref)
        for cells, rules in sheet.conditional_formatting._cf_rules.items()
        if any(rule.formula == ["Changed>0"] and rule.dxf.font.strike for rule in rules)
    }
    first = next(cell.row for cell in sheet["A"] if cell.value == "Why")
    last = next(cell.row for cell in sheet["A"] if cell.value == "What comes next")
    assert {"A4", f"C{first}:C{last}"} <= struck
