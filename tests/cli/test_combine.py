"""`itsm-fit combine` as a script runs it."""

from __future__ import annotations

import json

import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.cli import main
from itsm_fit.model.decision import CostItem, Decision, Money
from itsm_fit.storage.project_file import save_project

ANSWERS = {
    "Desk": {"R1": "native", "R2": "native", "R3": "no", "R4": "no"},
    "Expert": {"R1": "no", "R2": "no", "R3": "native", "R4": "native"},
    "Suite": {"R1": "addon", "R2": "custom", "R3": "addon", "R4": "custom"},
}


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 99)


@pytest.fixture
def selection(tmp_path):
    """The contract's process, two specialists for 10 and 20, a suite for 5 that needs nothing counted."""

    def made(answers=ANSWERS, costs=(("Desk", 10.0), ("Expert", 20.0), ("Suite", 5.0))):
        process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3"), should("R4")])
        offers = tuple(CostItem(tool, "Licence", amount=amount) for tool, amount in costs)
        decision = Decision(costs=offers, money=Money(day_rate=0))
        path = tmp_path / "selection.itsmfit"
        save_project(project_of(process, matrices=[matrix_of(answers)], decision=decision), path)
        return path

    return made


def test_the_best_set_is_told_with_what_each_tool_adds_and_its_integrations(selection, capsys) -> None:
    assert run("combine", selection(), "--most", 2, "--json", "-") == 0
    told = json.loads(capsys.readouterr().out)
    assert sorted(told["best"]["tools"]) == ["Desk", "Expert"]
    assert told["best"]["coverage"] == [1.0, 1.0]
    assert told["best"]["end_to_end"] == pytest.approx([1.0, 1.0])
    assert told["best"]["cost"] == 30.0
    assert told["best"]["adds"] == pytest.approx({"Desk": 0.5, "Expert": 0.5})
    assert told["proven"] is True
    assert [(each["from"], each["to"], each["tools"]) for each in told["integrations"]] == [
        ("Log", "Escalate", ["Desk", "Expert"]),
        ("Fix", "Escalate", ["Desk", "Expert"]),
        ("Escalate", "Fix", ["Expert", "Desk"]),
    ]
    assert [len(each["tools"]) for each in told["by_size"]] == [1, 2]


def test_a_budget_is_kept(selection, capsys) -> None:
    assert run("combine", selection(), "--most", 3, "--budget", 12, "--json", "-") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["best"]["tools"] == ["Suite"]
    assert told["best"]["cost"] == 5.0


def test_people_read_a_table_and_a_sentence(selection, capsys) -> None:
    assert run("combine", selection(), "--most", 2) == 0
    said = capsys.readouterr().out
    assert "Proven: no set of at most 2 tools covers more than" in said
    assert "Desk adds 50 %" in said
    assert "Integrations to build" in said


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ((ANSWERS, (), ("--budget", 5)), "No tool’s cost is known: state cost items"),
        ((ANSWERS, (("Desk", 9.0),), ("--budget", 5)), "No tool can be had for 5 EUR: the cheapest costs 9."),
        (({"A": {"R1": "?"}}, (), ()), "None of 1 tools has a proven answer"),
    ],
)
def test_what_cannot_be_combined_is_one_plain_line(selection, capsys, asked, sentence) -> None:
    answers, costs, options = asked
    assert run("combine", selection(answers, costs), "--most", 2, *options) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert sentence in said.err
    assert len(said.err.splitlines()) == 1


def test_a_set_of_no_tools_is_wrong_usage(selection) -> None:
    assert run("combine", selection(), "--most", 0) == 2


@pytest.mark.parametrize(
    ("text", "cost", "understood"),
    [
        ("12", 5.0, ""),
        ("12.5", 5.0, ""),
        ("12,5", 5.0, "12,5 is read as 12.5."),
        ("5.250", 5.0, "5.250 is read as 5.25."),
        ("1 250", 30.0, ""),
    ],
)
def test_a_budget_is_read_with_either_sign_before_its_decimals(selection, capsys, text, cost, understood) -> None:
    """The pair that covers all costs 30, the suite 5; a budget read ten or a thousand times too large buys the pair."""
    assert run("combine", selection(), "--most", 2, "--budget", text, "--json", "-") == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["best"]["cost"] == cost
    assert said.err.strip() == understood


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("nan", "is no number"),
        ("inf", "is no number"),
        ("1e999", "too large"),
        ("-5", "too small: write 0 or more"),
        ("1,250", "can be 1250 or 1.25"),
        ("12 k", "is no number"),
        ("5 %", "in per cent"),
        ("$ 12", "has the sign of a currency"),
    ],
)
def test_a_budget_that_is_none_or_two_is_refused_by_the_name_of_its_option(selection, capsys, text, reason) -> None:
    assert run("combine", selection(), "--most", 2, "--budget", text) == 2
    said = " ".join(capsys.readouterr().err.replace("│", " ").split())
    assert "--budget" in said
    assert reason in said


@pytest.mark.parametrize(
    ("text", "reason"),
    [("2,5", "no whole number"), ("0", "write 1 or more"), ("two", "is no number"), ("", "no number")],
)
def test_a_number_of_tools_that_is_none_is_refused_by_the_name_of_its_option(selection, capsys, text, reason) -> None:
    assert run("combine", selection(), "--most", text) == 2
    said = " ".join(capsys.readouterr().err.replace("│", " ").split())
    assert "--most" in said
    assert reason in said


def test_signs_between_thousands_are_passed_over_and_told(selection, capsys) -> None:
    assert run("score", selection(), "--robustness", "1,000", "--json", "-") == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["robustness"]["draws"] == 1000
    assert said.err == "1,000 is read as 1000.\n"


def test_a_long_seed_is_kept_to_its_last_digit(selection, capsys) -> None:
    assert run("score", selection(), "--robustness", 10, "--seed", 2**64 + 1, "--json", "-") == 0
    assert json.loads(capsys.readouterr().out)["robustness"]["seed"] == 2**64 + 1
