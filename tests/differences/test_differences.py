"""Two states of a project side by side: every entity that came, went or changed is named, and nothing else."""

from __future__ import annotations

from dataclasses import fields, replace

import little_project
import pytest
from differing import CHANGES, MATRIX, PROJECT, answered
from hypothesis import given, settings
from hypothesis import strategies as st
from random_edits import edited
from speaking import engine_bracketed, heard, in_other_letters
from thorough import examples

from itsm_fit.differences import (
    By,
    DifferenceKind,
    EntityDifference,
    EntitySort,
    changed_by,
    differences,
    folded,
    in_numbers,
)
from itsm_fit.model import edits
from itsm_fit.model.decision import Decision, Money, RankingMethod
from itsm_fit.model.document import BpmnSource
from itsm_fit.model.process import Bounds, ElementColours
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.scenario import ChangeKind, Scenario, ScenarioChange
from itsm_fit.model.tool import Feature, Level
from itsm_fit.storage.project_file import read_project, write_project


def _lines(before: Project, after: Project) -> list[str]:
    """Each difference as one line, as a person would tell it."""
    return [_line(each) for each in folded(differences(before, after))]


def _line(each: EntityDifference) -> str:
    told = "; ".join(f"{its.name} {its.before} → {its.after}" for its in each.fields)
    place = f" in {each.place}" if each.place else ""
    return f"{each.how} {each.sort.one} {each.name}{place}{f': {told}' if told else ''}"


@pytest.mark.parametrize("field", [each.name for each in fields(Project)])
def test_a_change_of_each_part_of_a_project_is_told_in_words(field: str) -> None:
    change, said = CHANGES[field]
    assert _lines(PROJECT, change(PROJECT)) == said


@pytest.mark.parametrize("field", [each.name for each in fields(Project)])
def test_the_other_way_round_what_was_added_is_removed(field: str) -> None:
    after = CHANGES[field][0](PROJECT)
    swapped = {DifferenceKind.ADDED: DifferenceKind.REMOVED, DifferenceKind.REMOVED: DifferenceKind.ADDED}
    there, back = differences(PROJECT, after), differences(after, PROJECT)
    assert {(each.key, each.how) for each in back} == {(each.key, swapped.get(each.how, each.how)) for each in there}


@given(st.data())
@settings(max_examples=examples(40), deadline=None)
def test_whatever_is_edited_is_told_and_what_was_saved_and_read_again_is_no_difference(data: st.DataObject) -> None:
    after = edited(data, PROJECT)
    saved = read_project(write_project(after), "saved.itsmfit")
    assert differences(after, saved) == ()
    assert bool(differences(PROJECT, after)) == (write_project(PROJECT) != write_project(after))


def test_references_are_told_by_name_and_two_of_one_name_are_told_apart() -> None:
    moved = edits.assign_lane(PROJECT, "P1", "T", "Expert")
    assert _lines(PROJECT, moved) == ["changed step Log in Incident: lane Desk → Expert"]
    twins = edits.rename_lane(PROJECT, "P1", "Expert", "Desk")
    [lane] = [
        each
        for each in differences(twins, edits.assign_lane(twins, "P1", "T", "Expert"))
        if each.sort is EntitySort.STEP
    ]
    assert [(its.before, its.after) for its in lane.fields] == [("Desk (Desk)", "Desk (Expert)")]


def test_a_lane_with_a_new_name_is_one_difference_and_not_one_for_each_of_its_steps() -> None:
    assert _lines(PROJECT, edits.rename_lane(PROJECT, "P1", "Desk", "Front desk")) == [
        "changed lane or pool Front desk in Incident: name Desk → Front desk"
    ]


def test_another_colour_is_a_change_and_no_move() -> None:
    document = PROJECT.documents[0]
    coloured = edits.colour(PROJECT, document, {"T"}, ElementColours("#FBE5BF", "#9A5B00"))
    assert _lines(PROJECT, coloured) == ["changed step Log in Incident: colours – → #FBE5BF / #9A5B00"]


def test_a_removed_drawing_counts_once_with_all_that_goes_with_it() -> None:
    after = edits.remove_document(PROJECT, PROJECT.documents[0])
    told = folded(differences(PROJECT, after))
    gone = {
        each.name: dict(each.holds)
        for each in told
        if each.sort is EntitySort.PROCESS and each.how is DifferenceKind.REMOVED
    }
    assert gone["Incident"][EntitySort.FLOW] == len(little_project.INCIDENT.flows) + 1  # and the message to the vendor
    assert gone["Incident"][EntitySort.REQUIREMENT] == 2
    assert all(each.sort is not EntitySort.STEP for each in told)


def test_a_tidied_drawing_is_one_difference() -> None:
    process = PROJECT.processes["P1"]
    nodes = tuple(replace(node, bounds=Bounds(9, 9, 100, 80)) for node in process.nodes)
    document = PROJECT.documents[0]
    drawn = replace(document, processes=(replace(process, nodes=nodes), *document.processes[1:]))
    [told] = folded(differences(PROJECT, replace(PROJECT, documents=(drawn, *PROJECT.documents[1:]))))
    assert (told.sort, told.how, told.name) == (EntitySort.LAYOUT, DifferenceKind.MOVED, "Incident")
    assert dict(told.holds) == {EntitySort.STEP: 3, EntitySort.EVENT: 4}


def test_a_newer_version_of_a_table_is_compared_with_the_older_one_whatever_its_file_is_called() -> None:
    other = answered(1, "Yes").matrices[0]
    newer = replace(other, file="v 2026-11-28.xlsx", sha256="1" * 64)
    told = _lines(PROJECT, replace(PROJECT, matrices=(newer,)))
    assert told[-1] == "changed answer GLPI: Smart log in v 2026-11-28.xlsx!M: answer No → Yes"
    assert [line.partition(":")[0] for line in told] == ["changed table v 2026-11-28.xlsx!M", "changed answer GLPI"]


def test_a_column_and_a_question_count_once_with_their_answers() -> None:
    fewer = replace(MATRIX, responses=MATRIX.responses[:1])
    [tool] = folded(differences(PROJECT, replace(PROJECT, matrices=(fewer,))))
    assert (tool.sort, tool.how, tool.name, dict(tool.holds)) == (
        EntitySort.TOOL,
        DifferenceKind.REMOVED,
        "OTRS",
        {EntitySort.ANSWER: 2},
    )
    columns = tuple(replace(each, raw=(*each.raw, "Yes"), cells=(*each.cells, "X9")) for each in MATRIX.responses)
    longer = replace(MATRIX, features=(*MATRIX.features, Feature("INC-03", "Closes")), responses=columns)
    [question] = folded(differences(PROJECT, replace(PROJECT, matrices=(longer,))))
    assert (question.name, dict(question.holds)) == ("INC-03 Closes", {EntitySort.ANSWER: 2})


def test_a_word_that_means_something_else_is_told_with_its_table() -> None:
    read = replace(MATRIX, meanings={**MATRIX.meanings, "Yes": Level.CUSTOM})
    assert _lines(PROJECT, replace(PROJECT, matrices=(read,))) == [
        "changed table v.xlsx!M: meaning of “Yes” native → custom"
    ]


def test_a_requirement_that_another_step_defines_now_is_told_with_both_places() -> None:
    without = edits.delete_requirements(PROJECT, {"INC-02"})
    elsewhere = replace(without, requirements=(*without.requirements, Requirement("INC-02")))
    said = [line for line in _lines(PROJECT, elsewhere) if "INC-02" in line and "requirement" in line]
    assert said == ["changed requirement INC-02: asked in Incident › Log → –"]


def test_what_other_programs_keep_in_a_drawing_is_not_overlooked() -> None:
    document = PROJECT.documents[0]
    text = document.source.text.replace("<bpmn:process ", '<bpmn:process xmlns:o="urn:other" o:colour="red" ', 1)
    assert text != document.source.text
    other = replace(document, source=BpmnSource(text, as_read=replace(document, source=BpmnSource())))
    [told] = differences(PROJECT, replace(PROJECT, documents=(other, *PROJECT.documents[1:])))
    assert (told.sort, told.how, told.name) == (EntitySort.FILE, DifferenceKind.CHANGED, "incident.bpmn")


def test_another_order_alone_is_told_as_such() -> None:
    turned = replace(PROJECT, documents=PROJECT.documents[::-1])
    assert _lines(PROJECT, turned) == ["changed order order of the drawing files"]


def test_a_scenario_says_what_it_tries() -> None:
    less = replace(PROJECT, scenarios=(Scenario("Less"),))
    more = replace(less, scenarios=(Scenario("Less", (ScenarioChange(ChangeKind.PROCESS_WEIGHT, ("P1",), 3.0),)),))
    assert _lines(less, more) == ["changed scenario Less: changes – → process weight of P1: 3"]


def test_money_and_criteria_are_told_one_by_one() -> None:
    decision = Decision()
    dearer = replace(decision, money=replace(decision.money, discount_rate=0.035, years=7))
    assert _lines(PROJECT, replace(PROJECT, decision=dearer)) == [
        "changed setting years: years 5 → 7",
        "changed setting discount rate: discount rate 0 % → 3.5 %",
    ]


def test_the_numbers_in_one_line() -> None:
    after = answered(0, "No")
    after = replace(edits.rename_node(after, "P1", "T", "Register"), name="Other")
    assert in_numbers(folded(differences(PROJECT, after))) == "1 step, 1 answer, 1 setting"
    assert in_numbers(folded(differences(PROJECT, after)), 2) == "1 step, 1 answer and 1 more"
    assert in_numbers(()) == "nothing"


def test_who_changed_what_is_known_from_where_both_began() -> None:
    mine = edits.rename_node(answered(0, "No"), "P1", "T", "Register")
    theirs = edits.rename_node(replace(PROJECT, name="Other"), "P1", "T", "Note down")
    by = changed_by(PROJECT, mine, theirs)
    told = {each.sort: by[each.key, ""] for each in folded(differences(mine, theirs))}
    assert told == {EntitySort.STEP: By.BOTH, EntitySort.ANSWER: By.FIRST, EntitySort.SETTING: By.SECOND}


def test_two_who_change_different_things_about_one_process_are_told_apart() -> None:
    mine = edits.rename_process(PROJECT, "P1", "Incidents")
    theirs = edits.set_process_values(PROJECT, "P1", 2.0, None)
    by = changed_by(PROJECT, mine, theirs)
    process = (EntitySort.PROCESS, ("P1",))
    assert (by[process, "name"], by[process, "weight"], by[process, ""]) == (By.FIRST, By.SECOND, By.BOTH)


def test_a_drawing_file_with_another_name_is_one_difference() -> None:
    renamed = replace(PROJECT.documents[0], name="incidents 2026.bpmn")
    assert _lines(PROJECT, replace(PROJECT, documents=(renamed, *PROJECT.documents[1:]))) == [
        "changed drawing file incidents 2026.bpmn: name incident.bpmn → incidents 2026.bpmn"
    ]


def _texts(each: EntityDifference) -> list[str]:
    said = [text for its in each.fields for text in (its.name, its.before, its.after)]
    return [each.sort.one, each.sort.several, each.name, each.place, *said]


@pytest.mark.parametrize("field", [each.name for each in fields(Project)])
def test_a_change_is_told_in_the_language_spoken(field: str) -> None:
    with engine_bracketed():
        told = differences(*(in_other_letters(state) for state in (PROJECT, CHANGES[field][0](PROJECT))))
        texts = [text for each in told for text in _texts(each)]
        texts.append(in_numbers(folded(told)))
    assert told
    assert [text for text in texts if heard(text)] == []


def test_all_fields_of_what_a_project_holds_are_called_something_that_can_be_translated() -> None:
    whole = in_other_letters(PROJECT)
    moved = replace(
        whole,
        settings=replace(whole.settings, levels=dict.fromkeys(whole.settings.levels, 0.1), decision="end_to_end"),
        decision=replace(whole.decision, money=Money("Ц", 3, 0.1, 5.0, 6.0, 7.0, {}, 8.0), method=RankingMethod.VIKOR),
    )
    with engine_bracketed():
        texts = [text for each in differences(whole, moved) for text in _texts(each)]
    assert len(texts) > 50
    assert [text for text in texts if heard(text)] == []
