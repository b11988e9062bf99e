"""The gap register and what-if scenarios of a project; what they name may have gone from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.errors import EditError, InputError
from itsm_fit.model import edits
from itsm_fit.model.asking import asked
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeKind, Scenario, ScenarioChange, with_change
from itsm_fit.model.tool import Feature
from itsm_fit.scoring.basis import ProvenSupport
from itsm_fit.scoring.fit import score
from itsm_fit.storage.project_file import read_project, write_project


def project() -> Project:
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3"), should("R4")])
    matrix = matrix_of({"A": {"R1": "native", "R2": "no", "R3": "roadmap", "R4": "native"}})
    return project_of(process, matrices=[matrix])


def applied(*changes: ScenarioChange, to: Project | None = None) -> Project:
    done = edits.apply_changes(to or project(), changes, ProvenSupport())
    assert not done.refused
    return done.project


def refusals(*changes: ScenarioChange) -> list[str]:
    return [why for _, why in edits.apply_changes(project(), changes, ProvenSupport()).refused]


# ---------------------------------------------------------------- gaps
def test_several_gaps_are_decided_in_one_edit_and_later_edits_keep_the_rest() -> None:
    first = edits.change_gaps(project(), [("A", "R2"), ("A", "R3")], resolution=Resolution.BUILD, owner="  Ann ")
    second = edits.change_gaps(first, [("A", "r3 ")], due=date(2026, 3, 1), effort_days=2.5)
    assert second.gaps == (
        Gap("A", "R2", Resolution.BUILD, owner="Ann"),
        Gap("A", "R3", Resolution.BUILD, 2.5, "Ann", date(2026, 3, 1)),
    )
    assert second.documents is first.documents


def test_a_gap_about_which_nothing_is_decided_any_longer_leaves_the_register() -> None:
    decided = edits.change_gaps(project(), [("A", "R2")], note="later")
    assert edits.change_gaps(decided, [("A", "R2")], note="") == project()


@pytest.mark.parametrize("days", [-1.0, float("nan"), float("inf")])
def test_an_effort_that_is_no_number_of_days_is_refused(days: float) -> None:
    with pytest.raises(EditError, match="number of days"):
        edits.change_gaps(project(), [("A", "R2")], effort_days=days)


def test_gaps_and_scenarios_follow_a_tool_and_a_requirement_that_are_renamed() -> None:
    answer = ScenarioChange(ChangeKind.ANSWER, ("A", "R2"), "native")
    given = edits.change_gaps(project(), [("A", "R2")], note="x")
    given = edits.keep_scenario(given, Scenario("S", (answer,)))
    renamed = edits.rename_tool(given, "A", "Alpha")
    renamed = edits.change_requirement(renamed, "P", "Fix", "R2", replace(should("R9")))
    assert renamed.gaps == (Gap("Alpha", "R9", note="x"),)
    assert renamed.scenarios[0].changes == (ScenarioChange(ChangeKind.ANSWER, ("Alpha", "R9"), "native"),)


def test_what_names_a_deleted_step_or_tool_stays() -> None:
    given = edits.change_gaps(project(), [("A", "R2"), ("Gone", "R1")], note="x")
    without = edits.delete_elements(given, given.documents[0], ["Fix"])
    assert edits.remove_tool(without, "A").gaps == given.gaps


# ---------------------------------------------------------------- changes
def test_each_change_does_to_the_figures_what_the_edit_itself_would_do() -> None:
    answered = score(applied(ScenarioChange(ChangeKind.ANSWER, ("A", "R2"), "native"))).tool_by_name["A"]
    # (4·1 + 2·1 + 4·0.1 + 2·1) / 12
    assert answered.coverage == pytest.approx((8.4 / 12, 8.4 / 12))
    lowered = applied(
        ScenarioChange(ChangeKind.SETTING, ("must_threshold",), 0.05), ScenarioChange(ChangeKind.LEVEL, ("none",), 0.3)
    )
    assert score(lowered).tool_by_name["A"].unmet_musts == ()
    weighed = applied(ScenarioChange(ChangeKind.REQUIREMENT_WEIGHT, ("R2",), 20.0))
    assert score(weighed).tool_by_name["A"].coverage == pytest.approx((6.4 / 30, 6.4 / 30))
    lesser = applied(ScenarioChange(ChangeKind.PRIORITY, ("R3",), "could"))
    assert score(lesser).tool_by_name["A"].unmet_musts == ()


def test_a_share_takes_from_the_other_flows_of_its_gateway() -> None:
    (process,) = applied(ScenarioChange(ChangeKind.SHARE, ("P", "which-Escalate"), 0.9)).processes.values()
    shares = {flow.id: flow.share for flow in process.outgoing["which"]}
    assert shares == pytest.approx({"which-Fix": 0.1, "which-Escalate": 0.9})


def test_a_step_taken_out_leaves_its_cases_their_way() -> None:
    after = applied(ScenarioChange(ChangeKind.STEP_OUT, ("P", "Escalate")))
    fit = score(after)
    assert fit.processes[0].play.completes == pytest.approx(1.0)
    assert "Escalate" not in fit.processes[0].step_by_key


def test_a_requirement_that_a_step_no_longer_asks_for_stays_defined_for_others() -> None:
    shared_one = edits.add_requirement_ref(project(), "P", "Verify", "R3")
    after = applied(ScenarioChange(ChangeKind.NOT_ASKED, ("P", "Escalate", "R3")), to=shared_one)
    assert [(each.place.node, each.definition is not None) for each in asked(after) if each.id == "R3"] == [
        ("Verify", False),
        (None, True),
    ]


def test_a_requirement_that_only_a_sheet_describes_can_be_weighed() -> None:
    process = contract_process()
    nodes = tuple(replace(node, requirement_refs=("S1",)) if node.id == "Fix" else node for node in process.nodes)
    sheet = matrix_of({"A": {"S1": "native"}}, S1=Feature("S1", "From the sheet", priority="must"))
    base = project_of(replace(process, nodes=nodes), matrices=[sheet])
    (demand,) = score(applied(ScenarioChange(ChangeKind.REQUIREMENT_WEIGHT, ("S1",), 9.0), to=base)).requirements
    assert (demand.text, demand.priority, demand.weight, demand.steps) == ("From the sheet", "must", 9.0, ("Fix",))


def test_a_resolution_is_tried_as_if_it_were_carried_out() -> None:
    built = applied(ScenarioChange(ChangeKind.RESOLUTION, ("A", "R2"), "build"))
    assert score(built).support.of("R2", "A") == (0.4, 0.4)
    dropped = applied(ScenarioChange(ChangeKind.RESOLUTION, ("A", "R3"), "change the process"))
    assert score(dropped).tool_by_name["A"].unmet_musts == ()
    assert applied(ScenarioChange(ChangeKind.RESOLUTION, ("A", "R3"), "accept")) == project()


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (ScenarioChange(ChangeKind.ANSWER, ("A", "R9"), "native"), "Nobody asks for the requirement R9"),
        (ScenarioChange(ChangeKind.ANSWER, ("Z", "R1"), "native"), "There is no tool Z"),
        (ScenarioChange(ChangeKind.ANSWER, ("A", "R1"), "splendid"), "nothing that this change can be set to"),
        (ScenarioChange(ChangeKind.ANSWER, ("A", "R1"), None), "nothing that this change can be set to"),
        (ScenarioChange(ChangeKind.PROCESS_WEIGHT, ("Z",), 1.0), "Z"),
        (ScenarioChange(ChangeKind.PROCESS_WEIGHT, ("P",), -1.0), "0 or more"),
        (ScenarioChange(ChangeKind.SHARE, ("P", "gone"), 0.5), "no flow gone"),
        (ScenarioChange(ChangeKind.SETTING, ("must_threshold",), 7.0), "between 0 and 1"),
        (ScenarioChange(ChangeKind.STEP_OUT, ("P", "gone")), "no step gone"),
        (ScenarioChange(ChangeKind.NOT_ASKED, ("P", "gone", "R1")), "no step gone"),
        (ScenarioChange(ChangeKind.NOT_ASKED, ("P", "Log", "R9")), "R9"),
    ],
)
def test_a_change_that_cannot_be_made_is_told_and_the_others_are_made(change: ScenarioChange, why: str) -> None:
    weight = ScenarioChange(ChangeKind.PROCESS_WEIGHT, ("P",), 5.0)
    done = edits.apply_changes(project(), [change, weight], ProvenSupport())
    assert [each for each, _ in done.refused] == [change]
    assert why in done.refused[0][1]
    assert done.project.processes["P"].weight == 5.0


def test_of_two_changes_of_the_same_thing_the_later_one_counts() -> None:
    first = ScenarioChange(ChangeKind.PROCESS_WEIGHT, ("P",), 2.0)
    other = ScenarioChange(ChangeKind.PROCESS_WEIGHT, ("Q",), 2.0)
    assert with_change((first, other), replace(first, value=3.0)) == (replace(first, value=3.0), other)


# ---------------------------------------------------------------- scenarios
def test_scenarios_are_kept_renamed_and_thrown_away_and_change_no_figure() -> None:
    scenario = Scenario(" Cheap  one ", (ScenarioChange(ChangeKind.PROCESS_WEIGHT, ("P",), 2.0),))
    kept = edits.keep_scenario(project(), scenario)
    assert [each.name for each in kept.scenarios] == ["Cheap one"]
    assert score(kept).tools == score(project()).tools
    renamed = edits.rename_scenario(kept, "Cheap one", "Plan B")
    with pytest.raises(EditError, match="already"):
        edits.rename_scenario(edits.keep_scenario(renamed, scenario), "Cheap one", "Plan B")
    assert edits.remove_scenario(renamed, "Plan B") == project()
    with pytest.raises(EditError, match="nothing to keep"):
        edits.keep_scenario(project(), Scenario("Empty"))


def test_gaps_and_scenarios_travel_in_the_project_file() -> None:
    given = edits.change_gaps(
        project(), [("A", "R3")], resolution=Resolution.ADD_ON, effort_days=3.0, due=date(2026, 5, 4), note="ünïcode"
    )
    given = edits.keep_scenario(
        given,
        Scenario(
            "S",
            (ScenarioChange(ChangeKind.ANSWER, ("A", "R2"), 0.5), ScenarioChange(ChangeKind.STEP_OUT, ("P", "Fix"))),
        ),
    )
    again = read_project(write_project(given), "p.itsmfit")
    assert (again.gaps, again.scenarios) == (given.gaps, given.scenarios)


def test_a_change_in_a_file_that_is_not_whole_is_refused_with_its_place() -> None:
    given = edits.keep_scenario(project(), Scenario("S", (ScenarioChange(ChangeKind.STEP_OUT, ("P", "Fix")),)))
    broken = write_project(given).replace(b'"target":["P","Fix"]', b'"target":["P"]')
    with pytest.raises(InputError, match="not whole") as refused:
        read_project(broken, "p.itsmfit")
    assert refused.value.where == "$.scenarios[0].changes[0]"
