"""Reads the reference: requirements, tool answers with their sources, and the standard process flows."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from itsm_fit.model.requirement import Priority, Requirement

_SECTION = re.compile(r"^## (\d+) (.+)$", re.MULTILINE)
_REMARK = re.compile(r"\s*\([^)]*\)")
_PERCENT = re.compile(r"(\d+(?:\.\d+)?) %")


@dataclass(frozen=True, slots=True)
class Step:
    """A row of a flow's table of steps; `lanes` are the roles that may perform it, `needs` requirement ids."""

    name: str
    lanes: tuple[str, ...]
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """One way out; `target` is what the reference says comes next, in its own words."""

    answer: str
    target: str
    share: float


@dataclass(frozen=True, slots=True)
class Decision:
    """A row of a flow's table of decisions; `basis` says whether its shares are sourced or assumed."""

    after: int
    question: str
    branches: tuple[Branch, ...]
    basis: str


@dataclass(frozen=True)
class Section:
    """One process flow: steps by their number, decisions in the order of the table."""

    title: str
    lanes: tuple[str, ...]
    steps: Mapping[int, Step]
    decisions: tuple[Decision, ...]
    kpis: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a tool's answer comes from."""

    level: str
    source: str
    note: str
    kind: str
    limited: bool


@dataclass(frozen=True)
class Reference:
    """The whole reference; `answers` by (requirement id, tool) holds every level word, unknown ones too."""

    sections: Mapping[int, Section]
    requirements: Mapping[str, Requirement]
    purposes: Mapping[str, str]
    tools: tuple[str, ...]
    answers: Mapping[tuple[str, str], str]
    evidence: Mapping[tuple[str, str], Evidence]
    snapshots: tuple[tuple[str, str, str], ...]


def read_reference(folder: Path) -> Reference:
    """Everything that the samples are made of; `folder` holds flows.md and the tables beside it."""
    matrix = _table(folder / "tool_matrix.tsv")
    tools = tuple(name for name in matrix[0] if name != "requirement_id")
    return Reference(
        read_flows((folder / "flows.md").read_text("utf-8")),
        {row["id"]: _requirement(row) for row in _table(folder / "requirements.tsv")},
        {row["practice"]: row["purpose"] for row in _table(folder / "practices.tsv")},
        tools,
        {(row["requirement_id"], tool): row[tool] for row in matrix for tool in tools},
        {(row["requirement_id"], row["tool"]): _evidence(row) for row in _table(folder / "tool_sources.tsv")},
        tuple((row["repository"], row["commit"], row["date"]) for row in _table(folder / "source_snapshots.tsv")),
    )


def read_flows(text: str) -> dict[int, Section]:
    """The sections of flows.md by their number."""
    _, *parts = _SECTION.split(text)
    return {
        int(number): _section(title, body)
        for number, title, body in zip(parts[0::3], parts[1::3], parts[2::3], strict=True)
    }


def bare(text: str) -> str:
    """A name without the remark in parentheses behind it."""
    return _REMARK.sub("", text).strip()


def _section(title: str, body: str) -> Section:
    lines = body.splitlines()
    lanes = next(line for line in lines if line.startswith("Lanes: ")).removeprefix("Lanes: ")
    kpis = next(line for line in lines if line.startswith("KPIs: ")).removeprefix("KPIs: ")
    rows = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in lines if line.startswith("| ")]
    steps = {int(row[0]): _step(*row[1:]) for row in rows if len(row) == 4 and row[0].isdigit()}
    decisions = tuple(_decision(*row) for row in rows if len(row) == 5 and row[0].isdigit())
    return Section(bare(title), _names(lanes, ","), steps, decisions, kpis)


def _step(name: str, lane: str, needs: str) -> Step:
    return Step(bare(name), _names(lane, " / "), _names(needs, ","))


def _decision(after: str, question: str, branches: str, shares: str, basis: str) -> Decision:
    figures = [float(Decimal(figure) / 100) for figure in _PERCENT.findall(shares)]
    return Decision(int(after), question, tuple(_branches(branches, figures)), basis)


def _branches(text: str, shares: list[float]) -> Iterator[Branch]:
    for branch, share in zip(text.split(" / "), shares, strict=True):
        answer, _, target = branch.partition("->")
        answer = answer.strip()
        yield Branch(answer[:1].upper() + answer[1:], target.strip(), share)


def _names(text: str, separator: str) -> tuple[str, ...]:
    return tuple(bare(name) for name in text.split(separator))


def _requirement(row: Mapping[str, str]) -> Requirement:
    return Requirement(row["id"], row["requirement"], Priority(row["priority"].casefold()), category=row["practice"])


def _evidence(row: Mapping[str, str]) -> Evidence:
    limited = row["limitation_noted"] == "yes"
    return Evidence(row["level"], row["source"], row["note"], row["evidence_kind"], limited)


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
