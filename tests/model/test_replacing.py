"""A value with other fields, made from all its fields at once."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from itsm_fit.model.document import Artifact, ArtifactKind, Association, MessageFlow, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Point
from itsm_fit.model.replacing import with_fields

BOX = Bounds(1, 2, 3, 4)
PARTS = (
    Node("a", NodeKind.TASK, "Log", parent="f", lane="l", bounds=BOX, label_bounds=BOX),
    Flow("a", "s", "t", name="yes", share=0.5, waypoints=(Point(0, 0), Point(1, 0)), by_hand=True),
    Lane("a", "Desk", bounds=BOX),
    Pool("a", "Client", process="P", bounds=BOX),
    Artifact("a", ArtifactKind.GROUP, "note", bounds=BOX),
    MessageFlow("a", "s", "t"),
    Association("a", "s", "t"),
)


@pytest.mark.parametrize("part", PARTS, ids=lambda part: type(part).__name__)
def test_it_is_what_the_standard_library_makes(part: object) -> None:
    for field in fields(part):  # type: ignore[arg-type]
        assert with_fields(part, **{field.name: "other"}) == replace(part, **{field.name: "other"})  # type: ignore[type-var]
    assert with_fields(part) == part


def test_a_field_that_there_is_not_is_refused() -> None:
    with pytest.raises(KeyError, match="bound"):
        with_fields(PARTS[0], bound=BOX)
