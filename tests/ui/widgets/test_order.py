"""Names are sorted alike in reports and in the window, as people of the language look for them."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtCore import QLocale

from itsm_fit.writing import alphabetical
from ui.widgets.order import in_order

NAMES = [
    "Änderung", "Anforderung", "Apfel", "Äpfel", "Apfelbaum", "Ärger", "Bericht", "Café", "Cafétéria", "cage", "cœur",
    "Coffre", "cote", "coté", "côte", "côté", "Église", "Eignung", "Épreuve", "Essai", "Große", "Grosse Runde", "INC-2",
    "INC-10", "Löschen", "Lösung", "Los", "Mahl", "Maß", "Masse", "Øresund", "Ordnung", "Straße", "Strasse 9",
    "Strasse 10", "Übergabe", "Ulm", "Umstieg", "Zone", "Zürich",
]  # fmt: skip
"""Each differs from the next by more than capitals, which the window takes for the same."""


@pytest.fixture(params=["en", "de", "fr"])
def spoken(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("spoken")
def test_the_engine_sorts_names_as_the_collation_of_qt_does() -> None:
    """Qt's is that of ICU, which has the Unicode collation algorithm."""
    for seed in range(5):
        names = Random(seed).sample(NAMES, len(NAMES))
        assert sorted(names, key=alphabetical) == sorted(names, key=in_order)


def test_letters_come_before_accents_these_before_capitals_and_numbers_count() -> None:
    names = ["Zebra", "Zone 10", "Zone 9", "élan", "Eis", "eis", "Äpfel", "Apfel", "Ähre", ""]
    assert sorted(names, key=alphabetical) == [
        "", "Ähre", "Apfel", "Äpfel", "eis", "Eis", "élan", "Zebra", "Zone 9", "Zone 10",
    ]  # fmt: skip


def test_a_number_of_any_length_has_its_place() -> None:
    assert sorted(["9" * 5000, "INC-007", "INC-07b", "8"], key=alphabetical) == ["8", "9" * 5000, "INC-007", "INC-07b"]
