"""Cells that answer by their colour alone become words; stripes, bands and headings do not."""

from __future__ import annotations

import pytest

from itsm_fit.importing.colours import name_of, spoken, with_colours
from itsm_fit.storage.spreadsheet import CellPlace, Worksheet

_GREEN, _RED, _PALE = "63BE7B", "F8696B", "DDEBF7"


def _sheet(fills: dict[str, str], texts: int = 3) -> Worksheet:
    """Five rows and three columns, labelled in the first `texts` rows below the head; fills by name, B2 and on."""
    rows = [("Requirement", "North", "East"), *((f"Text {at}" if at < texts else "", "", "") for at in range(4))]
    places = {CellPlace(int(name[1:]) - 1, ord(name[0]) - ord("A")): rgb for name, rgb in fills.items()}
    return Worksheet("S", tuple(rows), fills=places)


def test_colours_that_tell_rows_and_columns_apart_are_answers() -> None:
    sheet = _sheet({"B2": _GREEN, "C2": _RED, "B3": _RED, "C3": _GREEN})
    assert spoken(sheet) == {
        CellPlace(1, 1): "green cell",
        CellPlace(1, 2): "red cell",
        CellPlace(2, 1): "red cell",
        CellPlace(2, 2): "green cell",
    }
    assert with_colours(sheet).rows[1] == ("Text 0", "green cell", "red cell")


@pytest.mark.parametrize(
    "fills",
    [
        {"B2": _PALE, "C2": _PALE, "B4": _PALE, "C4": _PALE},
        {"B2": _PALE, "B3": _PALE, "B4": _PALE},
        {"A1": _PALE, "B2": _GREEN},
    ],
    ids=["stripes", "a column", "single cells"],
)
def test_colours_that_follow_rows_or_columns_only_adorn(fills: dict[str, str]) -> None:
    sheet = _sheet(fills)
    assert spoken(sheet) == {}
    assert with_colours(sheet) is sheet


def test_cells_left_for_more_rows_are_no_answers() -> None:
    assert spoken(_sheet({"B4": _GREEN, "C4": _RED, "B5": _RED, "C5": _GREEN}, texts=1)) == {}


def test_shades_of_one_name_are_told_apart_by_their_code() -> None:
    sheet = _sheet({"B2": _GREEN, "C2": "00B050", "B3": "00B050", "C3": _GREEN})
    assert set(spoken(sheet).values()) == {"green cell 63BE7B", "green cell 00B050"}


@pytest.mark.parametrize(
    ("rgb", "name"),
    [
        ("FF0000", "red"),
        ("FFC000", "yellow"),
        ("ED7D31", "orange"),
        ("FFEB84", "yellow"),
        ("00B050", "green"),
        ("0070C0", "blue"),
        ("7030A0", "violet"),
        ("FF99CC", "pink"),
        ("808080", "grey"),
        ("000000", "black"),
    ],
)
def test_colours_bear_plain_names(rgb: str, name: str) -> None:
    assert name_of(rgb) == name
