"""How wide columns are on paper, and when a table lies, stands or is parted."""

from __future__ import annotations

import pytest

from itsm_fit.drawing.fonts import printed_width
from itsm_fit.report import styles
from itsm_fit.report.content import Column, ColumnBand, DataTable
from itsm_fit.report.pdf.columns import INSET, LANDSCAPE, MARGIN, PORTRAIT, ColumnWish, fitted, room_on, wish_of
from itsm_fit.report.pdf.tables import most_rows, sheet_table


def wide(em: float) -> ColumnWish:
    return ColumnWish(em, em, em)


def test_a_column_of_numbers_is_as_wide_as_its_longest_and_never_narrower_than_a_word_of_its_heading() -> None:
    short = wish_of(Column("Cases a month", styles.COUNT), ["1", "12"])
    assert short.least == pytest.approx(printed_width("month"), rel=0.2)
    long = wish_of(Column("n", styles.COUNT), ["1", "123\u2009456\u2009789"])
    assert long.least >= printed_width("123\u2009456\u2009789")
    assert long.least == long.wish


def test_a_heading_is_broken_at_white_space_and_hyphens_and_nowhere_else() -> None:
    assert wish_of(Column("Muss-Kriterien", styles.COUNT), []).least == pytest.approx(
        printed_width("Kriterien"), rel=0.2
    )


def test_a_column_of_texts_may_be_squeezed_but_wishes_what_it_is_allowed() -> None:
    texts = ["The tool can record, classify and route what a caller asks for, with its full history"] * 9
    wish = wish_of(Column("Text", styles.TEXT, most=40), texts)
    assert wish.least < 16
    assert wish.wish == 20
    assert wish.longest >= printed_width(texts[0])


def test_a_table_lies_unless_it_is_to_stand_and_can() -> None:
    few = [wide(8)] * 5
    assert fitted(few, 1).paper == LANDSCAPE
    assert fitted(few, 1, upright=True).paper == PORTRAIT
    assert fitted([wide(8)] * 9, 1, upright=True).paper == LANDSCAPE


def test_a_table_that_is_too_wide_is_parted_and_each_part_has_the_first_columns() -> None:
    fit = fitted([wide(12), *[wide(5)] * 60], 1)
    assert len(fit.groups) > 1
    assert all(group.places[0] == 0 for group in fit.groups)
    assert [place for group in fit.groups for place in group.places[1:]] == list(range(1, 61))
    assert all(sum(group.widths) <= room_on(LANDSCAPE).width + 0.01 for group in fit.groups)


def test_columns_under_one_band_stay_together() -> None:
    bands = [ColumnBand(first, first + 1, "Tool") for first in range(1, 61, 2)]
    groups = fitted([wide(12), *[wide(5)] * 60], 1, bands).groups
    assert len(groups) > 1
    for group in groups:
        assert len(group.places) % 2 == 1
        assert all(group.places[at] + 1 == group.places[at + 1] for at in range(1, len(group.places), 2))


def test_what_frozen_columns_take_leaves_room_for_others() -> None:
    fit = fitted([wide(300), wide(300), wide(5)], 2)
    assert all(sum(group.widths) <= room_on(LANDSCAPE).width + 0.01 for group in fit.groups)


def test_texts_share_the_room_by_their_lengths() -> None:
    room = room_on(LANDSCAPE).width
    (group,) = fitted([ColumnWish(10, 25, 30), ColumnWish(14, 80, 300)], 0).groups
    short, long = group.widths
    assert short + long <= room + 0.01
    assert long > 2 * short
    assert short >= 10 * 7.5 + 2 * INSET


def test_the_room_of_a_page_is_what_its_margins_leave() -> None:
    assert room_on(PORTRAIT).width == pytest.approx(595.28 - 2 * MARGIN)


def table(rows: int, columns: int) -> DataTable:
    return DataTable([Column(f"c{at}") for at in range(columns)], [("x",) * columns] * rows)


def test_small_tables_are_whole_and_large_ones_share_what_is_left() -> None:
    tables = [sheet_table(table(rows, 10)) for rows in (5, 1000, 100, 2000)]
    assert most_rows(tables, 100_000) == [5, 1000, 100, 2000]
    # 10,500 cells: 50 and 1,000 are whole, the two others have 4,725 each
    assert most_rows(tables, 10_500) == [5, 472, 100, 473]


def test_columns_that_hold_nothing_but_what_formulas_need_are_not_printed() -> None:
    columns = (Column("A"), Column("", styles.NUMBER), Column("Hidden", hidden=True), Column("Empty"), Column(""))
    assert sheet_table(DataTable(columns, [("x", None, 1, None, "y")])).seen == [0, 3, 4]


def test_of_a_table_that_is_not_printed_whole_only_the_first_columns_that_are_seen_are_there() -> None:
    columns = (Column("A"), Column("Hidden", hidden=True), Column("B"), Column("C"))
    assert sheet_table(DataTable(columns, [("x", 1, "y", "z")], printed=2)).seen == [0, 2]
