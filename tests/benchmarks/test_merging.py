"""Putting together two people's work on one process of 2,000 nodes, beside reading it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from side_by_side import Ratio, here

from itsm_fit.merging import merged
from itsm_fit.model import edits
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import read_project, write_project

pytestmark = [pytest.mark.benchmark(group="merging")]
NODES, IN_A_ROW = 2_000, 50
AT = datetime(2026, 11, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def data() -> bytes:
    places = [Bounds(100 + 150 * (at % IN_A_ROW), 100 + 120 * (at // IN_A_ROW), 100, 80) for at in range(NODES)]
    nodes = tuple(Node(f"T{at}", NodeKind.TASK, f"Step {at}", bounds=place) for at, place in enumerate(places))
    flows = tuple(Flow(f"F{at}", f"T{at}", f"T{at + 1}") for at in range(NODES - 1))
    pools = (Pool("Pool", "Large", "P", Bounds(0, 0, 8_000, 5_200)),)
    large = Process("P", "Large", nodes=nodes, flows=flows)
    return write_project(Project(documents=(Document("a.bpmn", (large,), pools),)))


def test_merging_one_edit_each_beside_reading(data: bytes, compare: Callable[..., Ratio]) -> None:
    base = read_project(data, "base.itsmfit")
    mine, theirs = (edits.rename_node(base, "P", own, "Another name") for own in ("T5", "T900"))
    found = compare(
        "merging 2,000 nodes beside reading them",
        here(lambda: merged(base, mine, theirs, by="Ada", at=AT)),
        here(lambda: read_project(data, "base.itsmfit")),
        0.5,
    )
    assert found.ours


def test_merging_three_files_beside_reading_them(data: bytes, compare: Callable[..., Ratio]) -> None:
    base = read_project(data, "base.itsmfit")
    files = [write_project(edits.rename_node(base, "P", own, "Another name")) for own in ("T5", "T900")]
    base, mine, theirs = (read_project(each, "x.itsmfit") for each in (data, *files))
    found = compare(
        "merging three files of 2,000 nodes beside reading them",
        here(lambda: merged(base, mine, theirs, by="Ada", at=AT)),
        here(lambda: [read_project(each, "x.itsmfit") for each in (data, *files)]),
        2.0,
    )
    assert found.ours
