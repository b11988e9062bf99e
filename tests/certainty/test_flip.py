"""The flip certificate: hand calculations, everything tried, and each certificate replayed by a full scoring."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from builders import WORDS, matrix_of, must, process_of, project_of, should
from small_selections import fewest, selection

from itsm_fit.certainty.answers import OtherAnswer, answers_of
from itsm_fit.certainty.flip import flip_certificate
from itsm_fit.certainty.settled import open_answers
from itsm_fit.errors import FitError
from itsm_fit.model.edits import apply_changes
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import FeatureLink, Settings
from itsm_fit.model.scenario import Scenario
from itsm_fit.model.tool import Feature, Matrix, Responses
from itsm_fit.scoring.basis import ProvenSupport
from itsm_fit.scoring.fit import score

FEW, MANY = range(12), range(200)


def replayed(project, scenario):
    """The project with a scenario applied, scored anew; every change can be made."""
    applied = apply_changes(project, scenario.changes, ProvenSupport())
    assert not applied.refused
    return score(applied.project)


def alone_by_trying(project, fit):
    """The open answers each of which, at its worst or best, makes the leader lose the first rank by a full scoring."""
    for staked in (each for its in answers_of(fit).staked for each in its if not each.known):
        for best in (False, True):
            then = replayed(project, Scenario("", (OtherAnswer(staked, best).change(project),)))
            if then.tool_by_name[fit.tools[0].name].rank > 1:
                yield staked


def agrees_with_everything_tried(seed):
    project = selection(seed)
    fit = score(project)
    try:
        certificate = flip_certificate(fit)
    except FitError:
        return False
    for kind in ("flip", "by_value", "by_open"):
        expected = fewest(project, kind == "by_value", open_only=kind == "by_open")
        flips = {each.rival: getattr(each, kind) for each in certificate.rivals}
        sizes = {rival: flip and len(flip.others) for rival, flip in flips.items()}
        assert sizes == expected, (seed, kind)
        assert all(flip is None or flip.proven for flip in flips.values())
        smallest = getattr(certificate, kind.replace("flip", "smallest"))
        known = [number for number in expected.values() if number is not None]
        assert (smallest and len(smallest.others)) == min(known, default=None)
    assert set(certificate.alone) == set(alone_by_trying(project, fit))
    kept = (flip for each in certificate.rivals for flip in (each.flip, each.by_value, each.by_open))
    for flip in filter(None, kept):
        then = replayed(project, flip.scenario(project))
        assert then.tool_by_name[flip.rival].rank == 1, (seed, flip)
        assert then.tool_by_name[certificate.leader].rank > 1, (seed, flip)
    return True


def test_certificates_equal_everything_tried_and_their_replays_dethrone_the_leader():
    assert sum(map(agrees_with_everything_tried, FEW)) > len(FEW) / 2


@pytest.mark.long
def test_certificates_of_200_selections_equal_everything_tried():
    assert sum(map(agrees_with_everything_tried, MANY)) > len(MANY) / 2


# ---------------------------------------------------------------- weights


def on_a_grid(project, fit, steps=60):
    """For each tool the nearest weights on a grid, in L1, with which it is first and the leader is not."""
    coverage = project.settings.decision == "coverage"
    volumes = {each.id: 1.0 if coverage else each.cases_per_month for each in fit.processes}
    groups = [
        (
            each.weight * volumes[each.id],
            {tool: (coverage and its.coverage) or its.end_to_end for tool, its in each.tools.items()},
        )
        for each in fit.processes
        if coverage or any(step.asks for step in each.steps)
    ]
    if coverage and fit.cross_cutting is not None:
        groups.append((fit.cross_cutting.weight, {tool: its.coverage for tool, its in fit.cross_cutting.tools.items()}))
    groups = [(weight, its) for weight, its in groups if None not in its.values()]
    given = np.array([weight for weight, _ in groups])
    given /= given.sum()
    values = np.array([[its[tool.name].low for tool in fit.tools] for _, its in groups])
    points = [each for each in product(range(steps + 1), repeat=len(groups)) if sum(each) == steps]
    shares = np.array(points) / steps
    value = shares @ values
    found = {}
    for at, tool in enumerate(fit.tools[1:], start=1):
        if tool.eligible is fit.tools[0].eligible:
            equals = [n for n, other in enumerate(fit.tools) if other.eligible is tool.eligible]
            leads = (value[:, at] > value[:, 0] + 1e-6) & (value[:, [at]] >= value[:, equals] - 1e-9).all(axis=1)
            found[tool.name] = float(np.abs(shares[leads] - given).sum(axis=1).min(initial=9.0))
    return found, 2 * len(groups) / steps


def weights_agree(seed):
    project = selection(seed, musts=False)
    fit = score(project)
    try:
        certificate = flip_certificate(fit)
    except FitError:
        return 0
    nearest, mesh = on_a_grid(project, fit)
    told = {each.rival: each.weights for each in certificate.rivals}
    assert all(told[tool] is None for tool in told.keys() - nearest.keys())
    for rival, distance in nearest.items():
        flip = told[rival]
        if flip is None:
            assert distance == 9.0, (seed, rival)
            continue
        assert flip.change <= distance + 1e-6, (seed, rival)
        assert flip.change >= distance - mesh or distance == 9.0, (seed, rival)
        then = replayed(project, flip.scenario(project))
        assert then.tool_by_name[rival].rank == 1, (seed, flip)
        assert then.tool_by_name[certificate.leader].rank > 1, (seed, flip)
    return sum(each is not None for each in told.values())


def test_the_least_change_of_weights_is_nearest_of_all_on_a_grid_and_replays():
    assert sum(map(weights_agree, range(40))) > 2


@pytest.mark.long
def test_the_least_change_of_weights_of_200_selections():
    assert sum(map(weights_agree, MANY)) > 10


def test_the_least_change_of_weights_by_hand():
    """A is (1, 0), B is (0, 1) at 3 : 1; half and half is a tie, so a quarter moves: 0.5 in L1."""
    one = process_of(*_line("P", "Fix", must("R1")), id="P", weight=3.0)
    two = process_of(*_line("Q", "Do", must("R2")), id="Q", weight=1.0)
    answers = {"A": {"R1": "native", "R2": "no"}, "B": {"R1": "no", "R2": "native"}}
    certificate = flip_certificate(score(project_of(one, two, matrices=[matrix_of(answers)])))
    assert certificate.weights is not None
    assert certificate.weights.change == pytest.approx(0.5, abs=1e-5)
    assert certificate.weights.weights == pytest.approx({"P": 2.0, "Q": 2.0}, abs=1e-4)
    assert certificate.by_value is None or certificate.by_value.rival == "B"


def test_a_tool_that_is_better_nowhere_comes_first_by_no_weights():
    process = process_of(*_line("P", "Fix", should("R1")), id="P")
    answers = {"A": {"R1": "native"}, "B": {"R1": "custom"}}
    certificate = flip_certificate(score(project_of(process, matrices=[matrix_of(answers)])))
    assert certificate.weights is None


def test_one_failed_must_dethrones_and_by_value_it_takes_more():
    """A leads by 1.0 to 0.5; its must alone makes it lose, and with all musts holding two of its four shoulds do."""
    asked = [must("M", weight=0.0), *(should(f"R{at}") for at in range(4))]
    process = process_of(*_line("P", "Fix", *asked), id="P")
    yes = {each.id: "native" for each in asked}
    answers = {"A": yes, "B": {**yes, "R0": "no", "R1": "half", "R2": "half"}}
    certificate = flip_certificate(score(project_of(process, matrices=[matrix_of(answers)])))
    assert [each.answer.requirement for each in certificate.smallest.others] == ["M"]
    assert {each.answer.tool for each in certificate.by_value.others} == {"A"}
    assert len(certificate.by_value.others) == 3  # two only tie: A would have 2 of 4, B has 2 of 4
    assert certificate.by_value.proven


def test_leaders_that_share_the_first_rank_part_by_one_answer():
    process = process_of(*_line("P", "Fix", should("R1"), should("R2")), id="P")
    answers = {"A": {"R1": "native", "R2": "no"}, "B": {"R1": "no", "R2": "native"}}
    certificate = flip_certificate(score(project_of(process, matrices=[matrix_of(answers)])))
    assert certificate.shared_with == ("B",)
    assert len(certificate.smallest.others) == 1


def test_a_search_that_is_cut_short_says_what_is_proven():
    """One look at the root: what is found is found, and the bound of the root is proven."""
    for seed in FEW:
        try:
            whole = flip_certificate(score(selection(seed)))
        except FitError:
            continue
        short = flip_certificate(score(selection(seed)), limit=1)
        for one, other in zip(whole.rivals, short.rivals, strict=True):
            if one.flip is not None and other.flip is not None:
                assert other.flip.least <= len(one.flip.others)
                assert not other.flip.others or len(other.flip.others) >= len(one.flip.others)


def _line(prefix, name, *asked):
    nodes = (
        Node(f"{prefix}start", NodeKind.START),
        Node(name, NodeKind.USER_TASK, name, requirements=tuple(asked)),
        Node(f"{prefix}end", NodeKind.END),
    )
    return nodes, ((f"{prefix}start", name), (name, f"{prefix}end"))


# ---------------------------------------------------------------- what is at the edge


def test_what_a_tool_was_never_asked_is_no_answer_that_could_turn_out_otherwise():
    """R1 needs three features in two tables; neither tool was asked all, so R1 stays unknown whatever they say."""
    process = process_of(*_line("P", "Fix", should("R1"), should("R2")), id="P")
    asked_of_a = Matrix(
        "a.xlsx",
        "0",
        "S",
        (Feature("", "one"), Feature("", "two"), Feature("R2")),
        (Responses("A", ("native", "native", "no"), ("D2", "D3", "D4")),),
        WORDS,
    )
    asked_of_b = Matrix(
        "b.xlsx",
        "1",
        "S",
        (Feature("", "one"), Feature("R2")),
        (Responses("B", ("native", "no"), ("D2", "D3")),),
        WORDS,
    )
    project = project_of(process, matrices=[asked_of_a, asked_of_b])
    links = [("R1", "a.xlsx!S!D2"), ("R1", "a.xlsx!S!D3"), ("R1", "b.xlsx!S!D2")]
    project = replace(project, links=tuple(FeatureLink(*each) for each in links), all_of=frozenset(("R1",)))
    fit = score(project)
    assert fit.tools[0].name == "A"
    assert fit.support.of("R1", "B") == (0.0, 1.0)
    certificate = flip_certificate(fit)
    assert certificate.smallest is None
    assert open_answers(fit).number == 3  # one of A, two of B: nobody was asked them, yet they are open


def test_one_tool_alone_cannot_be_dethroned():
    process = process_of(*_line("P", "Fix", should("R1")), id="P")
    certificate = flip_certificate(score(project_of(process, matrices=[matrix_of({"A": {"R1": "?"}})])))
    assert (certificate.leader, certificate.rivals, certificate.smallest) == ("A", (), None)


@pytest.mark.parametrize("decision", ["coverage", "end_to_end"])
def test_nothing_that_weighs_is_nothing_to_compare(decision):
    process = process_of(*_line("P", "Fix"), id="P")
    answers = {"A": {"R1": "native"}, "B": {"R1": "no"}}
    fit = score(project_of(process, matrices=[matrix_of(answers)], settings=Settings(decision=decision)))
    with pytest.raises(FitError, match="nothing to compare"):
        flip_certificate(fit)
