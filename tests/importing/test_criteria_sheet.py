"""Criteria from sheets and back, and how amounts read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import matrix_of

from itsm_fit.errors import EditError, InputError
from itsm_fit.importing.amounts import read_amount
from itsm_fit.importing.criteria_sheet import put_kind, read_criteria, read_value
from itsm_fit.model.decision import Criterion, CriterionKind, Decision, ValueSource, renamed
from itsm_fit.model.project import Project
from itsm_fit.report.books.criteria_sheet import criteria_workbook
from itsm_fit.translations import spoken

RISK = Criterion(
    "risk", "Vendor risk", CriterionKind.SCALE, more_is_better=False, words=("low", "high"), values={"A": 2}
)
DAYS = Criterion("days", "Training", weight=3, low=0.0, high=20.0, more_is_better=False, values={"A": 5.0, "B": 7.5})
FIT = Criterion("coverage", "Coverage", source=ValueSource.COVERAGE)


def project(*criteria: Criterion) -> Project:
    answers = matrix_of({"A": {"R1": "native"}, "B": {"R1": "no"}})
    return Project("P", matrices=(answers,), decision=Decision(criteria))


def read(text: str, *criteria: Criterion) -> dict[str, Criterion]:
    found = read_criteria(project(*criteria), text.encode(), "criteria.csv").decision.criteria
    return {each.name: each for each in found}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,200", 1200), ("1.200.000", 1_200_000), ("1.200,50", 1200.5), ("12,5", 12.5), ("1.5", 1.5), ("-5", -5),
        ("€ 1,200.50", 1200.5), ("1 200 EUR", 1200), ("1 200", 1200), ("5 %", 0.05), ("", None), (" – ", None),
        ("123456789012", 123_456_789_012),
    ],
)  # fmt: skip
def test_amounts_read_as_people_write_them(text, number) -> None:
    assert read_amount(text) == number


@pytest.mark.parametrize("text", ["abc", "12k", "£12k", "nan", "inf", "1,2,3", "=1+1", "(5)", "12 or 13"])
def test_what_is_no_amount_is_refused(text) -> None:
    with pytest.raises(EditError, match="is no number"):
        read_amount(text, "price")


def test_a_sheet_goes_out_and_comes_back_as_it_was() -> None:
    start = project(RISK, DAYS, FIT)
    packed = criteria_workbook(start, None, date(2027, 1, 15))
    assert read_criteria(start, packed, "criteria.xlsx").decision == start.decision
    fresh = read_criteria(project(FIT), packed, "criteria.xlsx").decision.criteria
    assert [(each.name, each.kind, each.words, dict(each.values)) for each in fresh] == [
        ("Coverage", CriterionKind.NUMBER, (), {}),
        ("Vendor risk", CriterionKind.SCALE, ("low", "high"), {"A": 2}),
        ("Training", CriterionKind.NUMBER, (), {"A": 5.0, "B": 7.5}),
    ]


def test_a_plain_table_adds_numbers_and_changes_what_it_names() -> None:
    found = read("tool,Training,References\nb,9,\nA,,12\n", DAYS)
    assert found["Training"].values == {"A": 5.0, "B": 9.0}
    assert found["Training"].weight == 3
    assert found["References"].values == {"A": 12.0}


def test_a_row_named_scale_makes_words_a_scale() -> None:
    found = read('Tool,Risk\nScale,"low; medium; high"\nBetter,less\nWeight,2\nA,Medium\nB,3\n')
    risk = found["Risk"]
    assert (risk.kind, risk.more_is_better, risk.weight) == (CriterionKind.SCALE, False, 2)
    assert risk.values == {"A": 2.0, "B": 3.0}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Vendor,Risk\nA,1\n", "row of headings that begins with “Tool”"),
        ("Tool,Risk\nZeta,1\n", "criteria.csv, .*A2: “Zeta” is no tool"),
        ("Tool,Risk\nA,high\n", "B2: “high” is a word: add a row “Scale”"),
        ("Tool,Training\nA,99\n", "B1: 99 for A lies outside the bounds of Training"),
        ("Tool,Vendor risk\nA,medium\n", "B2: “medium” is no word of the scale of Vendor risk: low, high"),
        ("Tool,Risk\nBetter,perhaps\nA,1\n", "B2: Better is “more” or “less”"),
        ("Tool,Risk\nWeight,-2\nA,1\n", "B1: The weight of Risk"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_cell(text, sentence) -> None:
    with pytest.raises(InputError, match=sentence):
        read(text, DAYS, RISK)


def test_another_kind_keeps_the_values_that_it_can_have() -> None:
    assert put_kind(DAYS, "money").values == DAYS.values
    assert put_kind(DAYS, "scale").values == {}
    assert put_kind(RISK, "number").values == {}
    with pytest.raises(EditError, match="worked out"):
        put_kind(FIT, "money")
    assert read_value(RISK, "HIGH") == read_value(RISK, "2") == 2.0


def test_a_figure_is_called_by_its_word_in_the_language_spoken_and_keeps_its_name_in_the_project() -> None:
    start = project(FIT, replace(FIT, id="own", name="Our coverage"))
    with spoken("de"):
        assert [each.title for each in start.decision.criteria] == ["Abdeckung", "Our coverage"]
        packed = criteria_workbook(start, None, date(2027, 1, 15))
    with spoken("fr"):
        assert read_criteria(start, packed, "criteria.xlsx").decision == start.decision
    assert renamed(FIT, "abdeckung") == FIT
    assert renamed(FIT, "Cover").title == "Cover"
