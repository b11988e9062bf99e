"""Features that are made many at once are those made one by one."""

from __future__ import annotations

from itsm_fit.model.tool import Feature, features_of


def test_features_made_at_once_equal_those_made_one_by_one() -> None:
    made = features_of(["R1", ""], ["Log", "Close"], ["Incident", "Incident"], ["must", ""], [2.0, None])
    assert made == (Feature("R1", "Log", "Incident", "must", 2.0), Feature("", "Close", "Incident"))
    assert list(map(hash, made)) == [
        hash(Feature("R1", "Log", "Incident", "must", 2.0)),
        hash(Feature("", "Close", "Incident")),
    ]
    assert features_of([], [], [], [], []) == ()
