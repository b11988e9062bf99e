"""Rows copied in a spreadsheet become requirements, whatever the order of the columns."""

from __future__ import annotations

import pytest

from itsm_fit.errors import InputError
from itsm_fit.importing.pasted import cells_of, read_pasted
from itsm_fit.model.requirement import Priority
from itsm_fit.numerals import Marks


def rows_of(text: str) -> list[tuple[str, str, Priority | None, float | None, str]]:
    return [(r.id, r.text, r.priority, r.weight, r.category) for r in read_pasted(cells_of(text)).rows]


def test_columns_are_known_by_their_headings() -> None:
    text = "Priority\tRequirement\tID\tWeight\nMust\tLogs tickets\tINC-1\t4\nCould have\tPrints\tINC-2\t0,5\n"
    assert rows_of(text) == [
        ("INC-1", "Logs tickets", Priority.MUST, 4.0, ""),
        ("INC-2", "Prints", Priority.COULD, 0.5, ""),
    ]


def test_german_headings_are_known_too() -> None:
    pasted = read_pasted(cells_of("Nr.\tAnforderung\tPriorität\nA-1\tMeldet\tMuss"))
    assert pasted.titled
    assert [(r.id, r.text, r.priority) for r in pasted.rows] == [("A-1", "Meldet", Priority.MUST)]


def test_columns_without_headings_are_known_by_their_cells() -> None:
    text = "must\tThe tool logs a ticket by itself\tfunctional\tINC-1\t4\nS\tPrints\tfunctional\tINC-2\t2"
    assert rows_of(text) == [
        ("INC-1", "The tool logs a ticket by itself", Priority.MUST, 4.0, "functional"),
        ("INC-2", "Prints", Priority.SHOULD, 2.0, "functional"),
    ]


def test_running_numbers_are_ids_and_other_numbers_weights() -> None:
    assert rows_of("1\tFirst thing\t5\n2\tSecond thing\t3") == [
        ("1", "First thing", None, 5.0, ""),
        ("2", "Second thing", None, 3.0, ""),
    ]
    assert rows_of("5\tFirst thing\n3\tSecond thing")[0] == ("", "First thing", None, 5.0, "")


def test_a_single_column_of_texts_or_of_ids() -> None:
    assert rows_of("Logs a ticket\nPrints a ticket") == [
        ("", "Logs a ticket", None, None, ""),
        ("", "Prints a ticket", None, None, ""),
    ]
    assert rows_of("INC-1\nINC-2") == [("INC-1", "", None, None, ""), ("INC-2", "", None, None, "")]


def test_a_quoted_cell_keeps_its_lines_and_tabs() -> None:
    text = 'INC-1\t"First line\nsecond ""quoted""\tline"\r\nINC-2\tOne line\r\n'
    assert rows_of(text) == [
        ("INC-1", 'First line\nsecond "quoted"\tline', None, None, ""),
        ("INC-2", "One line", None, None, ""),
    ]


def test_a_lone_quote_swallows_nothing() -> None:
    assert rows_of('INC-1\t"Wide screen of 27 inches\nINC-2\tNarrow')[1][0] == "INC-2"


def test_what_cannot_be_read_is_said_with_its_row() -> None:
    pasted = read_pasted(cells_of("ID\tText\tPriority\tWeight\nA-1\tx\tsometimes\tmuch"))
    assert pasted.rows[0].priority is None
    assert [note.partition(":")[0] for note in pasted.notes] == ["Row 2", "Row 2"]


def test_rows_may_name_their_step() -> None:
    pasted = read_pasted(cells_of("ID\tText\tProcess\tStep\nA-1\tx\tIncident\tLog"))
    assert pasted.placed
    assert (pasted.rows[0].process, pasted.rows[0].step) == ("Incident", "Log")


@pytest.mark.parametrize("text", ["", "\n\n", "\t\t\n"])
def test_nothing_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="nothing to paste"):
        cells_of(text)


def test_numbers_alone_are_refused() -> None:
    with pytest.raises(InputError, match="ids or texts"):
        read_pasted(cells_of("3\n3\n1"))


def test_too_much_is_refused() -> None:
    with pytest.raises(InputError, match="import the sheet"):
        cells_of("x\n" * 20_001)


def test_a_pasted_weight_is_read_by_the_signs_of_the_country_and_told_where_it_can_be_two() -> None:
    cells = cells_of("ID\tText\tWeight\nA-1\tx\t1.250\nA-2\ty\t2,5\nA-3\tz\t-1")
    english, german = read_pasted(cells), read_pasted(cells, Marks(",", "."))
    assert [row.weight for row in english.rows] == [1.25, 2.5, None]
    assert [row.weight for row in german.rows] == [1250, 2.5, None]
    assert english.notes[0] == "Row 2: “1.250” is read as 1.25."
    assert "“-1” is no weight" in english.notes[1]
