"""Why the first is first, in the words of the page Fit: musts, then what decides; who has said nothing is named."""

from __future__ import annotations

from dataclasses import replace

from builders import contract_process, matrix_of, must, project_of, should
from report_fits import empty_fit

from itsm_fit.report.parts.board import why_first
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit

ALL = {"M1": "native", "S1": "native", "S2": "native", "S3": "native"}


def _compared(answers: dict[str, dict[str, str]]) -> Fit:
    process = contract_process(Log=[must("M1")], Fix=[should("S1")], Escalate=[should("S3")], Verify=[should("S2")])
    return score(project_of(process, matrices=[matrix_of(answers)]))


def test_the_lead_is_told_in_points() -> None:
    # a must weighs 4, a should 2: 10 of 10 against 8 of 10
    fit = _compared({"A": ALL, "B": ALL | {"S2": "none"}})
    assert list(why_first(fit)) == ["By coverage it leads B by 20.0 points."]


def test_who_comes_second_for_its_musts_is_told_so() -> None:
    fit = _compared({"A": ALL, "B": ALL | {"M1": "none"}})
    assert list(why_first(fit)) == ["B comes second for its musts: they come before coverage."]


def test_a_narrow_lead_is_called_one() -> None:
    fit = _compared({"A": ALL, "B": ALL | {"S2": "none"}})
    first, second = fit.tools
    assert first.coverage is not None
    close = replace(second, coverage=first.coverage._replace(low=first.coverage.low - 0.001))
    assert list(why_first(replace(fit, tools=(first, close)))) == [
        "By coverage its lead over B is a narrow one of 0.1 point."
    ]


def test_who_has_more_and_stands_behind_for_a_must_is_named() -> None:
    # of 10 A has the 4 of its must, B the 6 of the others
    fit = _compared({"A": dict.fromkeys(ALL, "none") | {"M1": "native"}, "B": ALL | {"M1": "none"}})
    assert [tool.name for tool in fit.tools] == ["A", "B"]
    assert list(why_first(fit)) == ["B has more, but stands behind for its musts: they come before coverage."]


def test_tools_of_which_nothing_is_known_are_named_and_not_taken_for_nothing() -> None:
    fit = _compared({"A": ALL, "B": dict.fromkeys(ALL, "")})
    assert "Nothing was answered by B." in list(why_first(fit))


def test_where_nothing_is_compared_nothing_is_said() -> None:
    assert list(why_first(empty_fit())) == []
