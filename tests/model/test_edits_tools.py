"""Tools and their answers: taken in, merged, removed, answered by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import must

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.history import OldAnswer
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.tool import BY_HAND, Feature, Level, Matrix, Responses
from itsm_fit.scoring.catalogue import gather
from itsm_fit.scoring.figures import Support
from itsm_fit.scoring.support import SupportTable
from itsm_fit.storage.project_file import read_project, write_project

_MEANINGS = {"yes": Level.NATIVE, "no": Level.NONE}


def _table(file: str = "a.csv", rows: int = 2, **tools: str) -> Matrix:
    """A matrix of R-1, R-2 …; each tool's answers as one word a row."""
    columns = tuple(
        Responses(tool, tuple(words.split()), tuple(f"{'BCDE'[at]}{row + 2}" for row in range(rows)))
        for at, (tool, words) in enumerate(tools.items())
    )
    features = tuple(Feature(f"R-{row + 1}", f"Text of R-{row + 1}") for row in range(rows))
    return Matrix(file, "f00d", "S", features, columns, _MEANINGS)


def _project(*matrices: Matrix, **more: object) -> Project:
    return Project("P", matrices=matrices, requirements=(must("R-1"), must("R-2")), **more)  # type: ignore[arg-type]


def _support(project: Project) -> tuple[Support, int]:
    table = SupportTable(project, gather(project))
    return table.support, len(table.issues)


def test_an_answer_by_hand_counts_and_the_vendors_one_stays() -> None:
    before = _project(_table(Alpha="yes no"))
    after = edits.answer_by_hand(before, "R-2", "Alpha", Level.CONFIGURATION, "seen in the demo")
    support, issues = _support(after)
    assert support.of("R-2", "Alpha") == (0.9, 0.9)
    assert support.of("R-1", "Alpha") == (1.0, 1.0)
    assert support.answer("R-2", "Alpha").comment == "seen in the demo"
    assert support.answer("R-2", "Alpha").source == "by hand!R-2"
    assert after.matrices[0] is before.matrices[0]
    assert issues == 0


def test_the_history_follows_a_tool_that_is_renamed_and_goes_with_one_removed() -> None:
    old = OldAnswer("R-1", "Text of R-1", "Alpha", "no", Level.NONE, "", "a.csv!S!B2", "2026-11-22", "b.csv")
    project = edits.keep_history(_project(_table(Alpha="yes no", Beta="no no")), [old])
    renamed = edits.rename_tool(project, "Alpha", "Omega")
    assert [each.tool for each in renamed.history] == ["Omega"]
    assert edits.remove_tool(renamed, "Omega").history == ()
    assert edits.keep_history(project, []) is project


def test_an_answer_by_hand_can_be_a_share_or_unknown() -> None:
    project = edits.answer_by_hand(_project(_table(Alpha="yes no")), "r-1", "Alpha", 0.5)
    project = edits.answer_by_hand(project, "R-2", "Alpha", Level.UNKNOWN)
    support, _ = _support(project)
    assert support.of("R-1", "Alpha") == (0.5, 0.5)
    assert support.of("R-2", "Alpha") == (0.0, 1.0)


def test_an_answer_in_its_place_is_another_one_and_words_of_the_table_keep_their_meaning() -> None:
    """“none” means native in this table: the new answer gets a word of its own."""
    table = replace(_table(Alpha="yes none"), meanings={**_MEANINGS, "none": Level.NATIVE})
    after = edits.answer_in_place(_project(table), "Alpha", "a.csv!S!B2", Level.NONE)
    support, _ = _support(after)
    assert support.of("R-1", "Alpha") == (0.0, 0.0)
    assert support.of("R-2", "Alpha") == (1.0, 1.0)
    assert after.matrices[0].responses[0].raw == ("none (2)", "none")
    half = edits.answer_in_place(after, "Alpha", "a.csv!S!B3", 0.5)
    assert _support(half)[0].of("R-2", "Alpha") == (0.5, 0.5)


@pytest.mark.parametrize(("tool", "place", "meaning"), [("Beta", "a.csv!S!B2", 0.5), ("Alpha", "a.csv!S!Z9", 0.5)])
def test_an_answer_that_is_not_there_cannot_be_another_one(tool: str, place: str, meaning: float) -> None:
    with pytest.raises(EditError, match="has no answer in"):
        edits.answer_in_place(_project(_table(Alpha="yes no")), tool, place, meaning)
    with pytest.raises(EditError, match="between 0 and 1"):
        edits.answer_in_place(_project(_table(Alpha="yes no")), tool, place, 1.5)


def test_two_shares_that_read_alike_by_hand_stay_two() -> None:
    project = edits.answer_by_hand(_project(_table(Alpha="yes no")), "R-1", "Alpha", 1 / 3)
    project = edits.answer_by_hand(project, "R-2", "Alpha", 0.3333331)
    support, _ = _support(project)
    assert (support.of("R-1", "Alpha").low, support.of("R-2", "Alpha").low) == (1 / 3, 0.3333331)


def test_taking_the_answer_back_lets_the_vendors_one_count_again() -> None:
    before = _project(_table(Alpha="yes no", Beta="no no"))
    twice = edits.answer_by_hand(before, "R-1", "Alpha", Level.CUSTOM)
    twice = edits.answer_by_hand(twice, "R-2", "Beta", Level.NATIVE, "call of Monday")
    once = edits.take_back_answer(twice, "r-1", "Alpha")
    hand = edits.hand_matrix(once)
    assert hand is not None
    assert [feature.id for feature in hand.features] == ["R-2"]
    assert [column.tool for column in hand.responses] == ["Beta"]
    assert hand.responses[0].comments == ("call of Monday",)
    assert edits.take_back_answer(once, "R-2", "Beta").matrices == before.matrices


def test_an_answer_by_hand_is_changed_in_its_place() -> None:
    project = edits.answer_by_hand(_project(_table(Alpha="yes no")), "R-1", "Alpha", Level.CUSTOM, "first")
    project = edits.answer_by_hand(project, "R-1", "Alpha", Level.ROADMAP)
    hand = edits.hand_matrix(project)
    assert hand is not None
    assert hand.responses == (Responses("Alpha", ("roadmap",), ("R-1",)),)
    assert edits.hand_answer(hand, "R-1", "Alpha") == "roadmap"
    assert edits.hand_answer(hand, "R-2", "Alpha") == edits.hand_answer(hand, "R-1", "Beta") == ""


@pytest.mark.parametrize(
    ("requirement", "tool", "meaning", "says"),
    [
        ("R-1", "Gamma", Level.NATIVE, "no tool Gamma"),
        ("R-1", "Alpha", 1.5, "between 0 and 1"),
        ("R-1", "Alpha", float("nan"), "between 0 and 1"),
        (" ", "Alpha", Level.NATIVE, "needs the id"),
    ],
)
def test_answers_by_hand_that_make_no_sense_are_refused(
    requirement: str, tool: str, meaning: Level | float, says: str
) -> None:
    with pytest.raises(EditError, match=says):
        edits.answer_by_hand(_project(_table(Alpha="yes no")), requirement, tool, meaning)


def test_only_what_was_answered_by_hand_can_be_taken_back() -> None:
    project = _project(_table(Alpha="yes no"))
    with pytest.raises(EditError, match="was given by hand"):
        edits.take_back_answer(project, "R-1", "Alpha")
    project = edits.answer_by_hand(project, "R-1", "Alpha", Level.CUSTOM)
    with pytest.raises(EditError, match="was given by hand"):
        edits.take_back_answer(project, "R-2", "Alpha")


def test_a_table_added_later_does_not_win_over_answers_by_hand() -> None:
    project = edits.take_matrix(_project(_table(Alpha="yes no")), _table("b.csv", Alpha="no no"))
    project = edits.answer_by_hand(project, "R-1", "Alpha", Level.CUSTOM)
    project = edits.take_matrix(project, _table("c.csv", Alpha="no no"))
    assert [matrix.file for matrix in project.matrices] == ["a.csv", "b.csv", "c.csv", BY_HAND]
    assert _support(project)[0].of("R-1", "Alpha") == (0.4, 0.4)


def test_links_and_rejected_pairs_follow_their_features_into_the_newer_file() -> None:
    old = Matrix(
        "old.csv",
        "1",
        "S",
        (Feature("F-1", "Mail"), Feature("", "Chat  tool"), Feature("F-3", "Phone")),
        (Responses("Alpha", ("yes", "no", "yes"), ("B2", "B3", "B4")),),
        _MEANINGS,
    )
    new = Matrix(
        "new.csv",
        "2",
        "S",
        (Feature("F-9", "chat tool"), Feature("f-1", "E-mail")),
        (Responses("Alpha", ("yes", "no"), ("C2", "C3")),),
        _MEANINGS,
    )
    links = (
        FeatureLink("R-1", "old.csv!S!B2"),
        FeatureLink("R-2", "old.csv!S!B3", partial=True),
        FeatureLink("R-1", "old.csv!S!B4"),
    )
    rejected = frozenset({("R-2", "old.csv!S!B2"), ("R-2", "old.csv!S!B4")})
    project = edits.take_matrix(_project(old, links=links, rejected=rejected), new, old)
    assert project.matrices == (new,)
    assert project.links == (FeatureLink("R-1", "new.csv!S!C3"), FeatureLink("R-2", "new.csv!S!C2", partial=True))
    assert project.rejected == {("R-2", "new.csv!S!C3")}


def test_an_empty_table_or_one_in_place_of_a_strange_one_is_refused() -> None:
    project = _project(_table(Alpha="yes no"))
    with pytest.raises(EditError, match="holds no answers"):
        edits.take_matrix(project, Matrix("e.csv", "1", "S", (), ()))
    with pytest.raises(EditError, match="holds no answers"):
        edits.take_matrix(project, Matrix("e.csv", "1", "S", (), ()), project.matrices[0])
    with pytest.raises(EditError, match="no longer in the project"):
        edits.take_matrix(project, _table(Alpha="yes no"), _table("other.csv", Alpha="yes no"))


def test_a_tool_added_is_there_without_answers_and_lasts_in_the_file() -> None:
    project = edits.add_tool(_project(_table(Alpha="yes no")), " Gamma ")
    assert project.tool_names == ("Alpha", "Gamma")
    assert _support(project)[0].of("R-1", "Gamma") == (0.0, 1.0)
    assert read_project(write_project(project), "p.itsmfit") == project
    more = edits.add_tool(edits.answer_by_hand(project, "R-1", "Gamma", Level.NONE), "Delta")
    assert more.tool_names == ("Alpha", "Gamma", "Delta")
    assert _support(more)[0].of("R-1", "Gamma") == (0.0, 0.0)


def test_a_tool_added_stays_when_its_only_answer_is_taken_back() -> None:
    project = edits.add_tool(_project(_table(Alpha="yes no")), "Gamma")
    project = edits.answer_by_hand(project, "R-1", "Gamma", Level.NONE)
    assert edits.take_back_answer(project, "R-1", "Gamma").tool_names == ("Alpha", "Gamma")


@pytest.mark.parametrize(("name", "says"), [("", "needs a name"), ("Alpha", "a tool Alpha already")])
def test_a_tool_needs_a_name_of_its_own(name: str, says: str) -> None:
    with pytest.raises(EditError, match=says):
        edits.add_tool(_project(_table(Alpha="yes no")), name)


def test_merging_gives_all_answers_to_one_tool() -> None:
    project = edits.merge_tools(_project(_table(Alpha="yes no"), _table("b.csv", Alfa="no yes")), "Alfa", "Alpha")
    assert project.tool_names == ("Alpha",)
    assert _support(project)[0].of("R-2", "Alpha") == (1.0, 1.0)


@pytest.mark.parametrize(("into", "says"), [("Alpha", "with itself"), ("Zeta", "no tool Zeta")])
def test_a_tool_merges_with_another_one_of_the_project(into: str, says: str) -> None:
    with pytest.raises(EditError, match=says):
        edits.merge_tools(_project(_table(Alpha="yes no")), "Alpha", into)


def test_removing_a_tool_keeps_the_links_of_the_features_it_shared() -> None:
    links = (FeatureLink("R-1", "a.csv!S!B2"), FeatureLink("R-2", "b.csv!S!B3"))
    project = _project(_table(Alpha="yes no", Beta="no no"), _table("b.csv", Alpha="yes no"), links=links)
    after = edits.remove_tool(project, "Alpha")
    assert after.tool_names == ("Beta",)
    assert [matrix.file for matrix in after.matrices] == ["a.csv"]
    assert after.links == (FeatureLink("R-1", "a.csv!S!C2"),)


def test_removing_a_tool_leaves_tables_without_it_as_they_are() -> None:
    project = _project(_table(Alpha="yes no"), _table("b.csv", Beta="yes no"))
    assert edits.remove_tool(project, "Beta").matrices[0] is project.matrices[0]
    with pytest.raises(EditError, match="no tool Zeta"):
        edits.remove_tool(project, "Zeta")
