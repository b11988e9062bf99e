"""What came of acceptance tests, as it stands in a project file: a result a line."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from itsm_fit.model.acceptance import AcceptanceOutcome, AcceptanceResult, AcceptanceRun
from itsm_fit.storage.project_layout import line


class WireAcceptanceResult(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One row of a sheet."""

    process: str = ""
    path: int = 0
    step: str = ""
    requirement: str = ""
    promised: str = ""
    raw: str = ""
    outcome: AcceptanceOutcome | None = None
    remark: str = ""
    tester: str = ""
    on: date | None = None
    place: str = ""


class WireAcceptanceRun(msgspec.Struct, forbid_unknown_fields=True):
    """One sheet that came back."""

    at: date
    file: str
    release: str
    results: list[WireAcceptanceResult]
    sha256: str
    tool: str


def run_to_wire(run: AcceptanceRun) -> dict[str, Any]:
    """A test as it stands in the file."""
    names = WireAcceptanceResult.__struct_fields__
    return {
        "at": run.at.isoformat(),
        "file": run.file,
        "release": run.release,
        "results": [
            line(WireAcceptanceResult(**{name: getattr(each, name) for name in names})) for each in run.results
        ],
        "sha256": run.sha256,
        "tool": run.tool,
    }


def run_from_wire(wire: WireAcceptanceRun) -> AcceptanceRun:
    """The test in a decoded file."""
    results = tuple(AcceptanceResult(**msgspec.structs.asdict(each)) for each in wire.results)
    return AcceptanceRun(wire.tool, wire.release, wire.at, wire.file, wire.sha256, results)
