"""Two people's work on what is asked, answered, weighed and decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from differing import MATRIX, PROJECT
from merge_kit import AT, copy_of, put_together, told

from itsm_fit.differences import EntitySort, differences
from itsm_fit.merging import MergeKind, MergeSide, merged, place_of, place_text
from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, Criterion, DayRate
from itsm_fit.model.document import Document
from itsm_fit.model.judging import AgreedScore, JudgedCell, Judging
from itsm_fit.model.kpi import Kpi
from itsm_fit.model.log import LogKind, heads
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.readiness import Readiness, ReviewDate
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.tool import BY_HAND, Feature, Level, Matrix, Responses
from itsm_fit.sealing.baseline import sealed
from itsm_fit.sealing.chain import recorded
from itsm_fit.sealing.verify import verify
from itsm_fit.storage.project_file import read_project, write_project

AskedOf = tuple[str, str]


def answers(project: Project) -> dict[AskedOf, str]:
    """What each tool answers, by question and tool, in every table."""
    return {
        (feature.id or feature.text, column.tool): column.raw[at]
        for matrix in project.matrices
        for column in matrix.responses
        for at, feature in enumerate(matrix.features)
    }


def answered(project: Project, tool: str, row: int, word: str) -> Project:
    """The project with one answer another one."""
    [matrix] = project.matrices
    columns = tuple(
        replace(each, raw=tuple(word if at == row else its for at, its in enumerate(each.raw)))
        if each.tool == tool
        else each
        for each in matrix.responses
    )
    return replace(project, matrices=(replace(matrix, responses=columns),))


# ---------------------------------------------------------------- what is asked


def test_different_fields_of_one_requirement_are_both_as_they_were_changed() -> None:
    mine = edits.change_requirement(PROJECT, None, None, "GEN-01", Requirement("GEN-01", priority=Priority.MUST))
    theirs = edits.change_requirement(PROJECT, None, None, "GEN-01", Requirement("GEN-01", "Speaks German"))
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    assert found.project.requirements == (Requirement("GEN-01", "Speaks German", Priority.MUST),)


def test_new_requirements_that_were_given_one_id_are_two_with_what_refers_to_them() -> None:
    mine = edits.add_requirement(PROJECT, "P1", "T", Requirement("INC-03", "Hands over"), 0)
    mine = replace(mine, links=(*mine.links, FeatureLink("INC-03", "v.xlsx!M!C2")))
    mine = replace(mine, kpis=(Kpi("P1", "Reopened", requirements=("INC-03", "INC-01")),))
    theirs = edits.add_requirement(PROJECT, "P1", "E", Requirement("INC-03", "Tells the caller"), 0)
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    assert found.renumbered == {"INC-03": "INC-04"}
    nodes = found.project.processes["P1"].node_by_id
    assert {each.id: each.text for each in nodes["T"].requirements}["INC-04"] == "Hands over"
    assert {each.id: each.text for each in nodes["E"].requirements}["INC-03"] == "Tells the caller"
    assert FeatureLink("INC-04", "v.xlsx!M!C2") in found.project.links
    assert found.project.kpis[0].requirements == ("INC-04", "INC-01")


def test_where_nobody_knows_what_both_began_with_all_that_differs_is_a_conflict() -> None:
    mine = edits.rename_node(PROJECT, "P1", "T", "Register")
    theirs = edits.change_requirement(PROJECT, None, None, "GEN-01", Requirement("GEN-01", "Speaks German"))
    found = put_together(mine, theirs, base=Project())
    assert found.renumbered == {}
    assert {(each.name, each.mine, each.theirs) for each in found.conflicts} == {
        ("Log", "Register", "Log"),
        ("GEN-01 Speaks German", "–", "Speaks German"),
    }
    assert differences(found.project, theirs) == ()
    assert differences(put_together(mine, theirs, base=Project(), all_for=MergeSide.MINE).project, mine) == ()


def test_the_same_new_requirement_is_one() -> None:
    mine, theirs = (
        edits.add_requirement(PROJECT, None, None, Requirement("GEN-02", "Speaks", priority), 0)
        for priority in (Priority.MUST, None)
    )
    found = put_together(mine, theirs)
    assert found.renumbered == {}
    [conflict] = found.conflicts
    assert (conflict.kind, conflict.field) == (MergeKind.BOTH_ADDED, "priority")
    assert conflict.entity == (EntitySort.REQUIREMENT, ("gen-02",))


def test_a_link_to_a_requirement_that_the_other_side_deleted_goes_or_brings_it_back() -> None:
    mine = replace(PROJECT, links=(*PROJECT.links, FeatureLink("GEN-01", "v.xlsx!M!C3")))
    theirs = replace(PROJECT, requirements=())
    found = put_together(mine, theirs)
    [conflict] = found.conflicts
    assert (conflict.kind, conflict.mine, conflict.theirs) == (MergeKind.HANGS_HERE, "needs GEN-01", "deletes GEN-01")
    assert found.project.links == PROJECT.links
    back = put_together(mine, theirs, all_for=MergeSide.MINE).project
    assert back.requirements == PROJECT.requirements
    assert set(back.links) == set(mine.links)


# ---------------------------------------------------------------- what is answered


def test_answers_to_different_questions_are_both_in_the_table() -> None:
    mine, theirs = answered(PROJECT, "GLPI", 0, "No"), answered(PROJECT, "GLPI", 1, "Yes")
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    assert answers(found.project) == {
        ("INC-01", "GLPI"): "No",
        ("Smart log", "GLPI"): "Yes",
        ("INC-01", "OTRS"): "No",
        ("Smart log", "OTRS"): "Yes",
    }


def test_one_answer_that_both_changed_is_told_by_tool_and_question() -> None:
    mine, theirs = answered(PROJECT, "GLPI", 0, "In part"), answered(PROJECT, "GLPI", 0, "No")
    [conflict] = put_together(mine, theirs).conflicts
    assert told(conflict) == ("GLPI: INC-01 Logs", "answer", "Yes", "In part", "No")
    assert conflict.entity == (EntitySort.ANSWER, ("v.xlsx!M", "glpi", "inc-01", "0"))
    decided = put_together(mine, theirs, {conflict.place: MergeSide.MINE}).project
    assert answers(decided)["INC-01", "GLPI"] == "In part"


def test_a_question_that_one_took_out_while_the_other_changed_an_answer_to_it_is_a_conflict() -> None:
    without = replace(
        MATRIX,
        features=MATRIX.features[1:],
        responses=tuple(replace(each, raw=each.raw[1:], cells=tuple(each.cells)[1:]) for each in MATRIX.responses),
    )
    theirs = replace(PROJECT, matrices=(without,))
    [conflict] = put_together(answered(PROJECT, "OTRS", 0, "Yes"), theirs).conflicts
    assert (conflict.kind, conflict.entity[0]) == (MergeKind.DELETED_THERE, EntitySort.QUESTION)
    kept = put_together(answered(PROJECT, "OTRS", 0, "Yes"), theirs, all_for=MergeSide.MINE).project
    assert answers(kept)["INC-01", "OTRS"] == "Yes"
    gone = put_together(answered(PROJECT, "OTRS", 1, "No"), theirs)
    assert gone.conflicts == ()
    assert answers(gone.project) == {("Smart log", "GLPI"): "No", ("Smart log", "OTRS"): "No"}


def test_a_new_version_of_a_table_takes_in_what_was_answered_meanwhile() -> None:
    def with_more(each: Responses) -> Responses:
        return replace(each, raw=(*each.raw, "Yes"), cells=(*each.cells, f"{each.cells[0][0]}4"))

    newer = replace(
        MATRIX,
        file="v2.xlsx",
        sha256="1" * 64,
        features=(*MATRIX.features, Feature("INC-02", "More")),
        responses=tuple(map(with_more, MATRIX.responses)),
    )
    found = put_together(answered(PROJECT, "OTRS", 0, "Yes"), replace(PROJECT, matrices=(newer,)))
    assert found.conflicts == ()
    [table] = found.project.matrices
    assert table.file == "v2.xlsx"
    assert answers(found.project)["INC-01", "OTRS"] == "Yes"
    assert answers(found.project)["INC-02", "GLPI"] == "Yes"


def test_answers_by_hand_for_different_tools_are_one_table() -> None:
    mine = edits.answer_by_hand(PROJECT, "INC-01", "GLPI", Level.NATIVE)
    theirs = edits.answer_by_hand(PROJECT, "INC-02", "OTRS", Level.NONE)
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    assert [each.file for each in found.project.matrices] == ["v.xlsx", BY_HAND]
    hand = edits.hand_matrix(found.project)
    assert hand is not None
    assert {(each.id, column.tool, column.raw[at]) for column in hand.responses for at, each in enumerate(hand.features)
            if column.raw[at]} == {("INC-01", "GLPI", "native"), ("INC-02", "OTRS", "none")}  # fmt: skip
    assert differences(read_project(write_project(found.project), "x"), found.project) == ()


def test_tables_and_tools_that_one_side_added_are_there() -> None:
    table = Matrix("w.xlsx", "2" * 64, "M", (Feature("INC-01"),), (Responses("New", ("Yes",), ("C2",)),))
    mine = replace(PROJECT, matrices=(*PROJECT.matrices, table))
    column = Responses("Third", ("Yes", ""), ("E2", "E3"))
    theirs = replace(PROJECT, matrices=(replace(MATRIX, responses=(*MATRIX.responses, column)),))
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    assert found.project.tool_names == ("GLPI", "OTRS", "Third", "New")


# ---------------------------------------------------------------- what decides


def test_settings_prices_and_criteria_go_together_one_by_one() -> None:
    decision = PROJECT.decision
    mine = replace(
        PROJECT,
        settings=replace(PROJECT.settings, must_threshold=0.5),
        decision=replace(decision, costs=(CostItem("GLPI", "Licence", amount=5.0),)),
    )
    theirs = replace(
        PROJECT,
        settings=replace(PROJECT.settings, weights={**PROJECT.settings.weights, Priority.COULD: 0.5}),
        decision=replace(
            decision,
            day_rates=(DayRate("GLPI", 900.0),),
            criteria=(*decision.criteria, Criterion("looks", "Looks")),
        ),
    )
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    both = found.project
    assert (both.settings.must_threshold, both.settings.weights[Priority.COULD]) == (0.5, 0.5)
    assert (both.decision.costs, both.decision.day_rates) == (mine.decision.costs, theirs.decision.day_rates)
    assert both.decision.criteria[-1].id == "looks"


@pytest.mark.parametrize(("field", "one", "other", "said"), [
    ("must_threshold", 0.5, 0.8, ("threshold of a must", "70 %", "50 %", "80 %")),
    ("decision", "end_to_end", "coverage", None),
])  # fmt: skip
def test_a_setting_that_both_changed_is_told_in_words(
    field: str, one: Any, other: Any, said: tuple[str, ...] | None
) -> None:
    mine, theirs = (replace(PROJECT, settings=replace(PROJECT.settings, **{field: its})) for its in (one, other))
    found = put_together(mine, theirs)
    assert [(each.name, each.base, each.mine, each.theirs) for each in found.conflicts] == ([said] if said else [])


# ---------------------------------------------------------------- what is on record


def entries(project: Project) -> list[LogKind]:
    return [each.kind for each in project.log]


def test_what_both_put_on_record_is_joined_by_an_entry_with_two_parents() -> None:
    base = sealed(PROJECT, by="Ada", reason="Begin", at=AT)
    mine, theirs = (recorded(base, LogKind.LOOKED, by=who, reason="Look", at=AT) for who in ("Ada", "Ben"))
    found = put_together(mine, theirs, base=base)
    assert entries(found.project)[-1] is LogKind.JOINED
    assert len(found.project.log[-1].parents) == 2
    assert len(heads(found.project.log)) == 1
    assert verify(found.project).problems == ()
    back = put_together(theirs, mine, base=base)
    assert back.project.log == found.project.log


def test_a_seal_of_one_side_stays_provable_with_what_the_other_one_did() -> None:
    mine = sealed(PROJECT, by="Ada", reason="Begin", at=AT)
    theirs = replace(PROJECT, name="Other", links=())
    found = put_together(mine, theirs)
    assert found.project.name == "Other"
    assert found.project.log == mine.log
    assert verify(found.project).problems == ()
    assert verify(read_project(write_project(found.project), "x")).problems == ()


def test_who_joins_two_logs_has_a_name() -> None:
    from itsm_fit.errors import EditError

    mine, theirs = (recorded(PROJECT, LogKind.LOOKED, by=who, at=AT) for who in ("Ada", "Ben"))
    with pytest.raises(EditError, match="say who you are"):
        merged(PROJECT, mine, theirs, by=" ", at=AT)


# ---------------------------------------------------------------- places


def test_a_place_is_the_same_text_in_every_run_and_leads_back() -> None:
    mine = edits.rename_node(PROJECT, "P1", "T", "a")
    theirs = edits.rename_node(PROJECT, "P1", "T", "b")
    [one], [other] = (put_together(mine, side).conflicts for side in (theirs, copy_of(theirs)))
    assert one == other
    assert place_text(one.place) == "/documents/incident.bpmn/processes/P1/nodes/T/name"
    assert place_of(place_text(("a/b", "~1", "", "c"))) == ("a/b", "~1", "", "c")


# ---------------------------------------------------------------- what holds whatever both did


def test_a_price_that_came_in_while_the_other_side_closed_prices_is_in_the_envelope() -> None:
    decision = replace(PROJECT.decision, costs=(CostItem("GLPI", "Licence", amount=5.0),))
    base = replace(PROJECT, decision=decision)
    more = (*decision.costs, CostItem("OTRS", "Licence", amount=7.0))
    mine = replace(base, decision=replace(decision, costs=more))
    theirs = edits.close_prices(base)
    for one, other in ((mine, theirs), (theirs, mine)):
        found = put_together(one, other, base=base)
        assert found.conflicts == ()
        assert found.project.decision.costs == ()
        assert found.project.round.prices_closed
        assert {each.tool: each.amount for each in found.project.round.envelope.costs} == {"GLPI": 5.0, "OTRS": 7.0}


def test_a_price_that_was_put_into_the_envelope_while_the_other_side_opened_it_is_open() -> None:
    decision = replace(PROJECT.decision, costs=(CostItem("GLPI", "A", amount=5.0),))
    base = edits.close_prices(replace(PROJECT, decision=decision))
    mine = edits.hold_prices(base, [CostItem("OTRS", "A", amount=7.0)], None)
    found = put_together(mine, edits.open_prices(base), base=base)
    assert found.conflicts == ()
    assert {each.tool for each in found.project.decision.costs} == {"GLPI", "OTRS"}
    assert found.project.round.envelope.costs == ()


def test_vendors_questions_that_were_given_one_number_have_two() -> None:
    mine = edits.ask_in_round(PROJECT, "May we meet?", "GLPI", AT.date())
    theirs = edits.ask_in_round(PROJECT, "How many users?", "OTRS", AT.date())
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    numbers = {each.text: each.id for each in found.project.round.enquiries}
    assert numbers == {"How many users?": "1", "May we meet?": "2"}


def test_new_entries_about_readiness_are_two() -> None:
    mine, theirs = (
        replace(PROJECT, readiness=Readiness(reviews=(ReviewDate("1", "P1", about=about),))) for about in ("A", "B")
    )
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    assert {each.about: each.id for each in found.project.readiness.reviews} == {"B": "1", "A": "2"}


def new_drawing(project: Project, file: str, name: str) -> Project:
    process = Process("Process_9", name, nodes=(Node("Task_1", NodeKind.TASK, name),))
    return edits.add_document(project, Document(file, (process,)))


def test_new_drawings_of_one_name_are_two() -> None:
    found = put_together(new_drawing(PROJECT, "new.bpmn", "Problem"), new_drawing(PROJECT, "new.bpmn", "Change"))
    assert found.conflicts == ()
    assert {each.name: each.processes[0].name for each in found.project.documents[-2:]} == {
        "new.bpmn": "Change",
        "new 2.bpmn": "Problem",
    }


def test_what_names_a_new_process_still_does_where_the_other_side_gave_another_one_that_id() -> None:
    mine = new_drawing(PROJECT, "a.bpmn", "Problem")
    mine = replace(mine, kpis=(Kpi("Process_9", "Age"),))
    theirs = new_drawing(PROJECT, "b.bpmn", "Change")
    theirs = replace(theirs, kpis=(Kpi("Process_9", "Success"),))
    for one, other in ((mine, theirs), (theirs, mine)):
        found = put_together(one, other).project
        names = {kpi.name: found.processes[kpi.process].name for kpi in found.kpis}
        assert names == {"Age": "Problem", "Success": "Change"}


def test_of_two_agreed_scores_the_one_that_was_put_on_record_last_counts() -> None:
    mine, theirs = agreed(3.0, "2026-11-30T09:00:00Z"), agreed(2.0, "2026-11-30T10:00:00Z")
    for one, other in ((mine, theirs), (theirs, mine)):
        found = put_together(one, other)
        assert found.conflicts == ()
        [score] = found.project.judging.agreed
        assert score.score == 2.0
        assert verify(found.project).problems == ()


def agreed(score: float, at: str) -> Project:
    cell = JudgedCell("looks", "GLPI")
    judging = Judging(agreed=(AgreedScore(cell, score, "Mo", "Heard", at),))
    body = {"scores": [{"criterion": "looks", "tool": "GLPI", "process": "", "score": score}]}
    moment = datetime.fromisoformat(at)
    return recorded(replace(PROJECT, judging=judging), LogKind.SCORE_AGREED, by="Mo", reason="Heard", at=moment, **body)
