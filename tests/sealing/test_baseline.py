"""What a baseline freezes: meaning and not looks; and that it opens again as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import little_project
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_edits import edited
from thorough import examples

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.comment import Comment
from itsm_fit.model.decision import CostItem, Criterion, Money
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.judging import JudgedQuestion, Judging
from itsm_fit.model.log import LogKind
from itsm_fit.model.process import ElementColours, EventKind, Flow, Node, NodeKind, Process
from itsm_fit.model.project import DEFAULT_WEIGHTS, Project, Settings
from itsm_fit.model.requirement import Priority
from itsm_fit.sealing.baseline import baseline_of, counted, sealed, withdrawn
from itsm_fit.sealing.canonical import sealed_part, section_digests, whole_digest, with_sealed_part
from itsm_fit.sealing.deviations import changed_sections, changes_since, explained, recorded_part
from itsm_fit.storage.project_file import read_project, write_project

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
PROJECT = read_project(write_project(little_project.PROJECT), "p.itsmfit")
SEALED = sealed(PROJECT, by="Ada", reason="Ready", at=AT)


def _changed(project: Project) -> set[str]:
    before, after = section_digests(PROJECT), section_digests(project)
    return {name for name in before if before[name] != after[name]}


def _with(project: Project, **decision: object) -> Project:
    return replace(project, decision=replace(project.decision, **decision))


def _judging(**its: Any) -> Project:
    return replace(PROJECT, judging=Judging(**its))


@pytest.mark.parametrize(
    ("after", "sections"),
    [
        (edits.move_elements(PROJECT, PROJECT.documents[0], {"T"}, 20.0, 30.0), set()),
        (edits.add_comment(PROJECT, PROJECT.documents[0], "T", Comment("Really?", "Bo")), set()),
        (edits.colour(PROJECT, PROJECT.documents[0], {"T"}, ElementColours("#FBE5BF", "#9A5B00")), set()),
        (replace(PROJECT, matrices=()), set()),
        (_with(PROJECT, costs=(CostItem("GLPI", "Licence"),)), set()),
        (replace(PROJECT, gaps=(Gap("GLPI", "INC-01", Resolution.BUILD),)), set()),
        (replace(PROJECT, gaps=(Gap("GLPI", "INC-01", Resolution.CHANGE_PROCESS),)), {"processes"}),
        (edits.rename_node(PROJECT, "P1", "T", "Note"), {"processes"}),
        (edits.set_shares(PROJECT, "P1", "G", {"F3": 0.6, "F4": 0.4}), {"processes"}),
        (edits.set_cases_per_month(PROJECT, "P1", 40.0), {"processes"}),
        (edits.set_process_weight(PROJECT, "P1", 3.0), {"weights"}),
        (replace(PROJECT, all_of=frozenset({"INC-02"})), {"requirements"}),
        (replace(PROJECT, settings=replace(PROJECT.settings, must_threshold=0.6)), {"thresholds"}),
        (replace(PROJECT, settings=Settings(weights={**DEFAULT_WEIGHTS, Priority.MUST: 5})), {"weights"}),
        (replace(PROJECT, settings=replace(PROJECT.settings, decision="end_to_end")), {"method"}),
        (_judging(questions=(JudgedQuestion("ease", "How ugly?"),)), {"method"}),
        (_judging(questions=(JudgedQuestion("ease", anchors=("good", "bad")),)), {"method"}),
        (_judging(questions=(JudgedQuestion("ease", by_process=True),)), {"method"}),
        (_judging(questions=(JudgedQuestion("ease"),)), set()),
        (_judging(anonymous=True), set()),
        (_with(PROJECT, money=Money(ceiling=9.0)), {"thresholds"}),
        (_with(PROJECT, money=Money(day_rate=900.0)), {"method"}),
        (_with(PROJECT, criteria=(*PROJECT.decision.criteria, Criterion("u", "Use"))), {"method", "weights"}),
    ],
)  # fmt: skip
def test_meaning_is_sealed_and_looks_and_answers_are_not(after: Project, sections: set[str]) -> None:
    assert _changed(after) == sections
    changed = replace(after, log=SEALED.log, kept=SEALED.kept)
    assert set(changed_sections(changed)) == sections
    assert bool(changes_since(changed)) == bool(sections)


@given(st.data())
@settings(max_examples=examples(60), deadline=None)
def test_whatever_is_edited_is_told_if_and_only_if_the_digest_changes(data: st.DataObject) -> None:
    after = edited(data, PROJECT)
    project = replace(after, log=SEALED.log, kept=SEALED.kept)
    assert bool(changes_since(project)) == (section_digests(after) != section_digests(PROJECT))
    again = read_project(write_project(project), "p.itsmfit")
    assert section_digests(again) == section_digests(after)
    state = sealed(after, by="Ada", reason="Ready", at=AT)
    assert section_digests(recorded_part(state, state.log[-1])) == section_digests(after)


def test_a_baseline_opens_again_as_it_was_and_today_s_answers_stand_under_it() -> None:
    priced = replace(_with(PROJECT, costs=(CostItem("GLPI", "Licence"),)), matrices=())
    later = edits.rename_node(replace(priced, log=SEALED.log, kept=SEALED.kept), "P1", "T", "Note")
    baseline = baseline_of(later)
    assert baseline is not None
    part = recorded_part(later, baseline.entry)
    assert part == sealed_part(PROJECT)
    then = with_sealed_part(later, part)
    assert then == replace(priced, log=SEALED.log, kept=SEALED.kept)


def test_identical_texts_are_kept_once() -> None:
    again = sealed(SEALED, by="Ada", reason="Again", at=AT)
    assert again.kept == SEALED.kept
    reweighed = replace(SEALED, settings=replace(SEALED.settings, must_threshold=0.6))
    with pytest.raises(EditError, match="not explained yet: do that first, then seal anew"):
        sealed(reweighed, by="Ada", reason="Again", at=AT)
    assert len(explained(reweighed, by="Ada", reason="Again", at=AT).kept) == len(SEALED.kept) + 1


def test_a_seal_says_what_it_counts_and_the_newest_that_is_not_withdrawn_counts() -> None:
    [entry] = SEALED.log
    assert entry.body["counts"] == counted(PROJECT)
    assert whole_digest(section_digests(PROJECT)) == entry.body["state"]["digest"]
    second = sealed(SEALED, by="Bo", reason="Again", at=AT)
    assert baseline_of(second).entry is second.log[-1]  # type: ignore[union-attr]
    gone = withdrawn(second, by="Bo", reason="Too early", at=AT)
    assert baseline_of(gone) is None
    for project in (gone, PROJECT):
        with pytest.raises(EditError, match="no seal to withdraw"):
            withdrawn(project, by="Bo", reason="None", at=AT)


def test_a_seal_that_was_changed_by_hand_counts_no_longer() -> None:
    forged = replace(SEALED.log[0], by="Eve")
    assert baseline_of(replace(SEALED, log=(forged,))) is None


def test_nothing_is_sealed_without_a_reason_or_without_anything_to_seal() -> None:
    with pytest.raises(EditError, match="say why"):
        sealed(PROJECT, by="Ada", reason=" ", at=AT)
    with pytest.raises(EditError, match="nothing to seal"):
        sealed(Project("Empty"), by="Ada", reason="Ready", at=AT)
    assert SEALED.log[0].kind is LogKind.SEALED


def test_the_digest_of_a_known_project_stays_as_it_is() -> None:
    """What was sealed by one version verifies in the next: a change of this figure needs a new format."""
    assert whole_digest(section_digests(PROJECT)) == "7dca4905fde057625133f94729a0d28d28abd5a3f3f629e3bb6faf644e9bad10"


def _in_order(*nodes: Node, flows: tuple[Flow, ...] = ()) -> str:
    process = Process("P", nodes=nodes, flows=flows)
    document = replace(PROJECT.documents[0], processes=(process,))
    return section_digests(replace(PROJECT, documents=(document,)))["processes"]


_JOINING = tuple(Flow(f"{at}", "S", target) for at, target in enumerate(("A", "A", "B", "B")))


@pytest.mark.parametrize(
    ("nodes", "flows"),
    [
        ([Node(name, NodeKind.END, event=EventKind.ERROR, event_ref=name) for name in "AB"], ()),
        (
            [
                Node("A", NodeKind.END, event=EventKind.ERROR, event_ref="e"),
                Node("B", NodeKind.SUB_PROCESS),
            ],
            (),
        ),
        ([Node(name, NodeKind.BOUNDARY, event=EventKind.ERROR, attached_to="T") for name in "AB"], ()),
        ([Node(name, NodeKind.CATCH, event=EventKind.LINK, event_ref="l") for name in "AB"], ()),
        ([Node(name, NodeKind.INCLUSIVE) for name in "AB"], _JOINING),
    ],
)
def test_the_order_of_what_goes_first_by_it_is_sealed(nodes: list[Node], flows: tuple[Flow, ...]) -> None:
    assert _in_order(*nodes, flows=flows) != _in_order(*reversed(nodes), flows=flows)


def test_the_order_of_other_nodes_is_not_sealed() -> None:
    nodes = [
        Node("T", NodeKind.TASK),
        Node("A", NodeKind.END, event=EventKind.ERROR),
        Node("I", NodeKind.INCLUSIVE),
        Node("L", NodeKind.CATCH, event=EventKind.LINK, event_ref="l"),
        Node("M", NodeKind.CATCH, event=EventKind.LINK, event_ref="m"),
    ]
    assert _in_order(*nodes) == _in_order(*reversed(nodes))


def test_another_question_to_evaluators_is_a_deviation_and_the_sealed_one_opens_again() -> None:
    asked = replace(PROJECT, judging=Judging((JudgedQuestion("ease", "How easy?", ("hard", "easy")),)))
    kept = sealed(asked, by="Ada", reason="Ready", at=AT)
    changed = replace(kept, judging=replace(kept.judging, questions=(JudgedQuestion("ease", "How hard?"),)))
    assert changed_sections(changed) == ("method",)
    [group] = changes_since(changed)
    assert "How easy?" in group.lines[0]
    then = recorded_part(read_project(write_project(changed), "p.itsmfit"), kept.log[-1])
    assert then.judging.questions == asked.judging.questions
    assert with_sealed_part(changed, then).judging.questions == asked.judging.questions
