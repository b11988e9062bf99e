"""The results of a portfolio as a Parquet file: a row for each project and tool.

Columns may be added within the number of the schema, never renamed or given another type; docs/portfolio.md lists them.
The file depends on the projects and the options alone: the same bytes whoever scored, and in which order.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from itsm_fit.portfolio.outcome import PortfolioOptions, ProjectOutcome, ScoredProject, ScoredTool

if TYPE_CHECKING:
    import pyarrow as pa

SCHEMA: Final = 1
_ROWS_A_GROUP: Final = 50_000


@cache
def result_schema() -> pa.Schema:
    """The columns, with what they hold; `None` stands where there is no figure."""
    import pyarrow as pa

    share, count, text = pa.float64(), pa.int32(), pa.string()
    by_name = pa.map_(text, share)
    fields = [
        pa.field("project", text, nullable=False),
        pa.field("project_name", text, nullable=False),
        pa.field("fingerprint", text, nullable=False),
        pa.field("engine", text, nullable=False),
        pa.field("decision", text, nullable=False),
        pa.field("processes", count, nullable=False),
        pa.field("tools", count, nullable=False),
        pa.field("errors", count, nullable=False),
        pa.field("warnings", count, nullable=False),
        pa.field("infos", count, nullable=False),
        pa.field("tool", text, nullable=False),
        pa.field("rank", count, nullable=False),
        pa.field("eligible", text, nullable=False),
        pa.field("coverage_low", share),
        pa.field("coverage_high", share),
        pa.field("end_to_end_low", share),
        pa.field("end_to_end_high", share),
        pa.field("unmet_musts", pa.list_(text), nullable=False),
        pa.field("open_musts", pa.list_(text), nullable=False),
        pa.field("covered", count, nullable=False),
        pa.field("partial", count, nullable=False),
        pa.field("gap", count, nullable=False),
        pa.field("unanswered", count, nullable=False),
        pa.field("bent", count, nullable=False),
        pa.field("draws", count, nullable=False),
        pa.field("seed", pa.int64(), nullable=False),
        pa.field("rank_acceptability", pa.list_(share)),
        pa.field("confidence", share),
        pa.field("pairwise", by_name),
        pa.field("central_weights", by_name),
    ]
    return pa.schema(fields, metadata={"itsm-fit.portfolio.schema": str(SCHEMA)})


def results_parquet(outcomes: Iterable[tuple[str, ProjectOutcome]], options: PortfolioOptions) -> bytes:
    """The bytes of the file; projects that failed have no row, nor has one without tools."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    packed, schema = io.BytesIO(), result_schema()
    with pq.ParquetWriter(packed, schema, compression="zstd") as writer:
        for group in _groups(_rows(outcomes, options)):
            writer.write_table(pa.Table.from_pylist(group, schema=schema))
    return packed.getvalue()


def _groups(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    group: list[dict[str, Any]] = []
    for row in rows:
        group.append(row)
        if len(group) == _ROWS_A_GROUP:
            yield group
            group = []
    if group:
        yield group


def _rows(outcomes: Iterable[tuple[str, ProjectOutcome]], options: PortfolioOptions) -> Iterator[dict[str, Any]]:
    for project, outcome in outcomes:
        if isinstance(outcome, ScoredProject):
            shared = _of_project(project, outcome, options)
            for tool in outcome.tools:
                yield {**shared, **_of_tool(tool)}


def _of_project(project: str, scored: ScoredProject, options: PortfolioOptions) -> dict[str, Any]:
    return {
        "project": project,
        "project_name": scored.name,
        "fingerprint": scored.fingerprint,
        "engine": scored.engine,
        "decision": scored.decision,
        "processes": scored.processes,
        "tools": len(scored.tools),
        "errors": scored.findings.get("error", 0),
        "warnings": scored.findings.get("warning", 0),
        "infos": scored.findings.get("info", 0),
        "draws": options.draws,
        "seed": options.seed,
    }


def _of_tool(tool: ScoredTool) -> dict[str, Any]:
    coverage, end_to_end = tool.coverage or (None, None), tool.end_to_end or (None, None)
    return {
        "tool": tool.tool,
        "rank": tool.rank,
        "eligible": tool.eligible,
        "coverage_low": coverage[0],
        "coverage_high": coverage[1],
        "end_to_end_low": end_to_end[0],
        "end_to_end_high": end_to_end[1],
        "unmet_musts": tool.unmet_musts,
        "open_musts": tool.open_musts,
        "covered": tool.covered,
        "partial": tool.partial,
        "gap": tool.gap,
        "unanswered": tool.unanswered,
        "bent": tool.bent,
        **_stress(tool),
    }


def _stress(tool: ScoredTool) -> Mapping[str, Any]:
    stress = tool.stress
    if stress is None:
        return {}
    return {
        "rank_acceptability": stress.ranks,
        "confidence": stress.confidence,
        "pairwise": list(stress.pairwise.items()),
        "central_weights": None if stress.central is None else list(stress.central.items()),
    }
