"""Headings name tools, kinds of columns, or both."""

from __future__ import annotations

import pytest

from itsm_fit.importing.headings import Role, says, take_apart


@pytest.mark.parametrize(
    ("heading", "stem", "kind"),
    [
        ("Vendor A Response", "Vendor A", Role.ANSWER),
        ("Comments (Vendor A)", "Vendor A", Role.COMMENT),
        ("Response: Birch Desk", "Birch Desk", Role.ANSWER),
        ("D1_note", "D1", Role.COMMENT),
        ("Arbor – Score", "Arbor", Role.SCORE),
        ("Arbor (Cloud)", "Arbor (Cloud)", None),
        ("Arbor (0-10)", "Arbor", None),
        ("Arbor Rating (1-5)", "Arbor", Role.ANSWER),
        ("Response", "", Role.ANSWER),
        ("Antwort des Bieters", "", Role.ANSWER),
        ("Remarks and Explanations", "", Role.COMMENT),
        ("Compliance Level (F/P/N)", "", Role.ANSWER),
        ("Current coverage", "", Role.ANSWER),
        ("Weighted score", "", Role.SCORE),
        ("Zendesk Support", "Zendesk Support", None),
        ("Vendor", "", None),
    ],
)
def test_a_heading_is_taken_apart(heading: str, stem: str, kind: Role | None) -> None:
    assert take_apart(heading) == (stem, kind)


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Requirement", Role.TEXT),
        ("Anforderungsbeschreibung", Role.TEXT),
        ("Exigence", Role.TEXT),
        ("機能", Role.TEXT),
        ("Req. No.", Role.ID),
        ("Lfd. Nr.", Role.ID),
        ("Funktionsbereich / Gruppe", Role.GROUP),
        ("MoSCoW", Role.PRIORITY),
        ("Wichtigkeit", Role.PRIORITY),
        ("Gewichtung (%)", Role.WEIGHT),
        ("Grand total", Role.TOTAL),
        ("Gesamtpunktzahl", Role.TOTAL),
        ("License", Role.PRODUCT),
        ("Due date", Role.ABOUT),
        ("Task", Role.OTHER),
    ],
)
def test_words_in_several_languages_name_roles(heading: str, role: Role) -> None:
    assert says(heading, role) >= 0.6


@pytest.mark.parametrize(
    "heading", ["Total cost of ownership", "Overall usability", "Ranking of search results by relevance"]
)
def test_a_requirement_is_not_taken_for_a_total(heading: str) -> None:
    assert says(heading, Role.TOTAL) < 0.9
