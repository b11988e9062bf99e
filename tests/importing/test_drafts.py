"""What a person changes about a detected table, and how it is read then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from itsm_fit.errors import EditError
from itsm_fit.importing.book import OpenedWorkbook, open_book
from itsm_fit.importing.detect import said_beside
from itsm_fit.importing.draft import TableDraft, WordOrigin, drafts_of
from itsm_fit.importing.grid import Grid
from itsm_fit.importing.layout import Layout, Orientation, ToolPlace
from itsm_fit.importing.meanings import ScaleFrom
from itsm_fit.importing.recipe import apply_recipe, fingerprint, learnt_from, recipe_of
from itsm_fit.importing.roles import ColumnRole, RowRole, column_roles, row_roles
from itsm_fit.importing.scale import Scale
from itsm_fit.model.tool import Level
from itsm_fit.storage.spreadsheet import CellRange, Choices, Workbook, Worksheet

_TABLE = """Vendor comparison,,,,,
ID,Requirement,Alpha,Beta,Notes,Price
Ticketing,,,,,
T-1,Log a ticket,Yes,No,first,10
T-2,Merge tickets,Yes,glorp,second,20
T-3,Split a ticket,No,Yes,third,30
Reports,,,,,
R-1,Show a chart,Yes,Yes,fourth,40
"""


def _draft(text: str = _TABLE, name: str = "vendors.csv") -> TableDraft:
    return drafts_of(open_book(text.encode(), name))[0]


def test_a_fresh_draft_reads_as_it_was_detected() -> None:
    draft = _draft()
    (detected,) = draft.book.detection.tables
    assert draft.read.table.rows == detected.rows
    assert draft.read.table.meanings == detected.meanings
    assert draft.matrix is not None
    assert [column.tool for column in draft.matrix.responses] == ["Alpha", "Beta"]


def test_roles_tell_every_row_and_column() -> None:
    draft = _draft()
    columns, rows = column_roles(draft.layout), row_roles(draft.layout, draft.read.table.rows)
    assert columns[0] == (ColumnRole.ID, "")
    assert columns[1] == (ColumnRole.TEXT, "")
    assert columns[2] == (ColumnRole.ANSWER, "Alpha")
    assert rows[1] is RowRole.HEADER
    assert rows[2] is RowRole.GROUP
    assert rows[3] is RowRole.FEATURE


def test_a_skipped_column_takes_its_tool_out_and_back() -> None:
    draft = _draft().with_column(3, ColumnRole.SKIPPED)
    assert draft.tools == ("Alpha",)
    again = draft.with_column(3, ColumnRole.ANSWER)
    assert again.tools == ("Alpha", "Beta")
    assert again.matrix == _draft().matrix


def test_a_comment_goes_with_the_tool_on_its_left() -> None:
    draft = _draft().with_column(4, ColumnRole.SKIPPED)
    assert all(tool.comment is None for tool in draft.layout.tools)
    draft = draft.with_column(4, ColumnRole.COMMENT)
    assert draft.matrix is not None
    alpha, beta = draft.matrix.responses
    assert beta.comments == ("first", "second", "third", "fourth")
    assert alpha.comments == ()


def test_a_role_that_one_column_has_moves() -> None:
    draft = _draft().with_column(4, ColumnRole.TEXT)
    assert column_roles(draft.layout)[4] == (ColumnRole.TEXT, "")
    assert 1 not in column_roles(draft.layout)
    assert draft.matrix is not None
    assert [feature.text for feature in draft.matrix.features] == ["first", "second", "third", "fourth"]


def test_the_texts_cannot_be_taken_away() -> None:
    with pytest.raises(EditError, match="needs a column of texts"):
        _draft().with_column(1, ColumnRole.ID)


def test_a_row_made_a_group_heads_the_rows_below() -> None:
    draft = _draft().with_row(4, RowRole.GROUP)
    assert draft.matrix is not None
    assert [feature.id for feature in draft.matrix.features] == ["T-1", "T-3", "R-1"]
    assert [feature.group for feature in draft.matrix.features] == ["Ticketing", "T-2", "Reports"]


def test_a_skipped_row_is_left_out_and_its_words_with_it() -> None:
    draft = _draft()
    assert [word.text for word in draft.undecided] == ["glorp"]
    without = draft.with_row(4, RowRole.SKIPPED)
    assert without.undecided == ()
    assert without.matrix is not None
    assert len(without.matrix.features) == 3


def test_another_header_row_names_the_tools_anew() -> None:
    text = "x,,,\n,,Red,Blue\nRequirement,Note,Vendor one,Vendor two\nLog,a,Yes,No\nSolve,b,No,Yes\nClose,c,Yes,Yes\n"
    draft = _draft(text)
    two = draft.with_row(1, RowRole.HEADER) if 1 not in draft.layout.header else draft
    only = two.with_row(2, RowRole.SKIPPED) if 2 in two.layout.header else two
    assert only.layout.header == (1,)
    assert only.tools == ("Red", "Blue")


def test_the_last_header_row_cannot_be_taken_away() -> None:
    draft = _draft()
    (header,) = draft.layout.header
    with pytest.raises(EditError, match="row of headings"):
        draft.with_row(header, RowRole.SKIPPED)


def test_a_column_of_tool_names_makes_a_long_table_and_back() -> None:
    text = "Requirement,Tool,Answer\n" + "".join(
        f"{what},{tool},{answer}\n"
        for what, answers in (("Log", "Yes No"), ("Solve", "No Yes"), ("Close", "Yes Yes"))
        for tool, answer in zip(("A", "B"), answers.split(), strict=True)
    )
    long = _draft(text)
    assert long.layout.orientation is Orientation.LONG
    one = long.with_column(1, ColumnRole.SKIPPED)
    assert one.layout.orientation is Orientation.ONE
    back = one.with_column(1, ColumnRole.TOOL)
    assert back.layout.orientation is Orientation.LONG
    assert back.matrix == long.matrix


def test_a_second_answer_column_of_one_respondent_is_another_tool() -> None:
    text = "ID,Requirement,Response,Second\n1,Log a ticket,Yes,Zug\n2,Merge two,No,Bus\n3,Split,Yes,Zug\n4,End,No,Zug\n"
    draft = _draft(text)
    alone = draft if draft.layout.orientation is Orientation.ONE else draft.with_column(3, ColumnRole.SKIPPED)
    both = alone.with_column(3, ColumnRole.ANSWER)
    assert both.layout.orientation is Orientation.COLUMNS
    assert len(both.tools) == 2


def test_an_undecided_word_is_chosen_or_left_unknown_on_purpose() -> None:
    draft = _draft()
    chosen = draft.with_choice("glorp", Level.EXTENSION)
    assert chosen.undecided == ()
    assert chosen.matrix is not None
    assert chosen.matrix.meaning("glorp") is Level.EXTENSION
    left = draft.with_choice("glorp", Level.UNKNOWN)
    assert left.undecided == ()
    assert next(word for word in left.words if word.text == "glorp").known is WordOrigin.CHOSEN


def test_a_learnt_word_is_read_in_the_next_file_but_beats_no_rule() -> None:
    draft = _draft().with_choice("glorp", Level.EXTENSION).with_choice("Yes", Level.CUSTOM)
    learnt = learnt_from(draft)
    assert learnt == {"glorp": Level.EXTENSION}
    fresh = drafts_of(open_book(_TABLE.replace("glorp", "Glorp.").encode(), "next.csv"), learnt)[0]
    word = next(word for word in fresh.words if word.text == "Glorp.")
    assert (word.meaning, word.known) == (Level.EXTENSION, WordOrigin.LEARNT)


def test_short_codes_are_not_learnt_for_other_files() -> None:
    draft = _draft(_TABLE.replace("glorp", "QX"))
    assert learnt_from(draft.with_choice("QX", Level.NONE)) == {}


def test_a_tool_left_out_or_renamed_shows_in_the_matrix() -> None:
    draft = _draft().with_name("Alpha", "Alpha 2").with_name("Beta", "")
    assert draft.matrix is not None
    assert [column.tool for column in draft.matrix.responses] == ["Alpha 2"]


def test_the_recipe_of_a_layout_maps_the_next_vendors_file() -> None:
    first = (
        _draft()
        .with_column(4, ColumnRole.COMMENT)
        .with_column(5, ColumnRole.WEIGHT)
        .with_row(5, RowRole.SKIPPED)
        .with_choice("glorp", Level.ROADMAP)
    )
    second = _draft(_TABLE.replace("Alpha", "Gamma").replace("Beta", "Omega"), "others.csv")
    assert fingerprint(second) == fingerprint(first)
    mapped = apply_recipe(recipe_of(first), second)
    assert mapped.matrix is not None
    assert first.matrix is not None
    assert [column.tool for column in mapped.matrix.responses] == ["Gamma", "Omega"]
    assert mapped.matrix.responses[1].comments == first.matrix.responses[1].comments
    assert [feature.weight for feature in mapped.matrix.features] == [10, 20, 40]
    assert mapped.undecided == ()


def test_a_recipe_of_another_shape_is_left_aside() -> None:
    wide = recipe_of(_draft().with_column(5, ColumnRole.WEIGHT))
    narrow = _draft("ID,Requirement,Alpha\n1,Log a ticket,Yes\n2,Merge,No\n3,Split it,Yes\n4,Close,No\n")
    assert apply_recipe(wide, narrow).layout == narrow.layout


def test_files_with_other_headings_have_another_fingerprint() -> None:
    assert fingerprint(_draft()) != fingerprint(_draft(_TABLE.replace("Price", "Cost")))


def test_a_sheet_without_a_table_can_be_marked_by_hand() -> None:
    (draft,) = drafts_of(open_book(b"a,b,c\nfoo,blip,one\nbar,blop,two\nqux,blip,three\n", "odd.csv"))
    if draft.detected is None:
        assert not draft.wanted
        draft = draft.with_column(1, ColumnRole.ANSWER) if draft.layout.text != 1 else draft
    assert draft.matrix is not None
    assert len(draft.matrix.features) == 3


def test_what_stands_below_the_headings_of_a_table_is_no_legend_but_what_stands_beside_them_is() -> None:
    rows = "Log,yes,S,standard\nMerge,yes,K,custom\nSplit,no,N,not available\nClose,yes,R,planned\n"
    for headings, explained in ((",Tested,Ready", False), (",,", True)):
        draft = _draft(f"Requirement,Alpha{headings}\n{rows}")
        for column in (2, 3):
            draft = draft.with_column(column, ColumnRole.SKIPPED)
        entries, _ = said_beside([draft.grid], [draft.read.table])
        assert bool(entries) is explained


@pytest.mark.slow
@pytest.mark.real
def test_reading_real_tables_again_changes_nothing(shared: Path, real_book: Callable[[str], OpenedWorkbook]) -> None:
    files = [
        path for path in sorted((shared / "real" / "matrices").iterdir()) if path.suffix in {".xlsx", ".ods", ".csv"}
    ]
    assert files
    for path in files:
        book = real_book(path.name)
        for draft, table in zip(drafts_of(book), book.detection.tables, strict=False):
            assert replace(draft.read.table.rows, doubtful=()) == replace(table.rows, doubtful=()), path.name
            assert draft.read.table.meanings == table.meanings, path.name


def test_a_blank_form_beside_answers_is_not_wanted_but_alone_it_is() -> None:
    answered = "ID,Requirement,Response\n1,Log a ticket,Yes\n2,Merge two,No\n3,Split,Yes\n4,Close,Yes\n"
    blank = "ID,Requirement,Response\n1,Log a ticket,\n2,Merge two,\n3,Split,\n4,Close,\n"
    (alone,) = drafts_of(open_book(blank.encode(), "blank.csv"))
    assert alone.wanted
    assert not alone.is_certain
    both = drafts_of(open_book(f"{answered}\n\n\n{blank}".encode(), "both.csv"))
    assert [draft.wanted for draft in both] == [True, *(False for _ in both[1:])]


def test_a_direction_that_is_said_turns_the_scale_and_is_remembered() -> None:
    draft = _draft("Requirement,Alpha,Beta\nMail by form,1,5\nChat in the app,2,4\nPhone with menus,3,1\n").with_best(6)
    assert draft.read.reading.meanings["3"] == pytest.approx(0.5)
    turned = draft.with_direction(lowest_is_best=True)
    assert (turned.best, turned.worst) == (None, 6)
    assert turned.read.reading.source is ScaleFrom.SAID
    assert turned.read.reading.meanings["1"] == pytest.approx(1.0)
    assert turned.read.reading.meanings["3"] == pytest.approx(0.6)
    again = apply_recipe(recipe_of(turned), _draft(_TABLE))
    assert (again.best, again.worst, again.lowest_is_best) == (None, 6, True)


def test_a_choice_about_words_leaves_the_cells_read() -> None:
    draft = _draft()
    read = draft.read
    assert draft.with_choice("glorp", Level.CUSTOM).read is read
    assert draft.with_rest_unknown().undecided == ()
    assert draft.with_column(3, ColumnRole.SKIPPED).read is not read


def test_choices_that_cells_offer_give_the_scale() -> None:
    rows = (("Requirement", "Alpha"), ("Mail by form", 3.0), ("Chat in the app", 1.0), ("Phone with menus", 2.0))
    sheet = Worksheet("S", rows, validations=(Choices(CellRange(1, 1, 3, 1), ("0", "1", "2", "3", "4", "5")),))
    book = OpenedWorkbook("S.xlsx", "", Workbook("S.xlsx", (sheet,)), (), {"S": Grid(sheet)})
    layout = Layout("S", Orientation.COLUMNS, (0,), 1, 3, 0, tools=(ToolPlace("Alpha", (1,)),))
    reading = TableDraft(book, layout, layout).read.reading
    assert (reading.source, reading.scale, reading.guessed) == (ScaleFrom.CHOICES, Scale(5.0, 0.0), False)
