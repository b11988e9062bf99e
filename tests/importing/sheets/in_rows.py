"""Comparisons with a row for each tool and a column for each requirement; lists with a row for each answer."""

from __future__ import annotations

import random

from itsm_fit.storage.spreadsheet import CellPlace, CellValue
from sheets.answering import answers
from sheets.in_columns import Told
from sheets.paper import Known, Paper, Tool
from sheets.summing import Answered, Sums
from sheets.words import INFO


class InRows:
    """A table of tools in rows: perhaps chapters and weights above, columns about the tools, totals at the side.

    A requirement has one column, or a second for its remark or its weighted mark.
    """

    def __init__(self, its: Told, rng: random.Random) -> None:
        self.its, self.plan, self.words, self.rng = its, its.plan, its.words, rng
        self.paper = Paper()
        self.sums = Sums(self.paper, its.plan, its.words, its.scale, rng)
        self.given = answers(self.plan, its.scale, self.words, rng)
        self.info = sorted(rng.sample(range(5), rng.randint(1, 2))) if self.plan.info != "none" else []
        self.first = 1 + len(self.info) + (self.plan.noise == "spacer")
        self.head = int(self.plan.headings == "banner")
        self.roles = self.plan.columns.split("-")
        self.end = self.first + self.plan.rows * len(self.roles)
        self.top = self.head + 1 + (self.plan.weights != "none")

    def write(self) -> Paper:
        """The table with its truth."""
        weights = self._write_headings()
        for tool, names in enumerate(self.its.names):
            self.paper.put(self.top + tool, 0, names[0])
            self.paper.row(self.top + tool, 1, [self.rng.choice(INFO[kind]) for kind in self.info])
            self._write_answers(tool, weights)
        self._write_totals(weights)
        if self.its.scale.numeric and self.rng.random() < 0.25:
            self._write_means()
        if self.plan.noise == "hidden-rows" and weights:
            self.paper.hidden_rows.add(self.head + 1)
        self.paper.known = self._known()
        return self.paper

    def _column(self, at: int, role: str = "raw") -> int:
        return self.first + at * len(self.roles) + self.roles.index(role)

    def _line(self, row: int, role: str = "raw") -> list[tuple[int, int]]:
        """The places on a row that belong to the requirements, in order."""
        return [(row, self._column(at, role)) for at in range(self.plan.rows)]

    def _write_answers(self, tool: int, weights: list[tuple[int, int]]) -> None:
        row = self.top + tool
        for at, place in enumerate(self._line(row)):
            value = self.given[at][tool]
            self.paper.put(*place, value)
            if "weighted" in self.roles and isinstance(value, float):
                self.paper.work_out("product", (row, self._column(at, "weighted")), (place, weights[at]))
            if "remark" in self.roles and value != "" and self.rng.random() < 0.6:
                self.paper.put(row, self._column(at, "remark"), self.words.pick(self.rng, "remarks"))

    def _write_headings(self) -> list[tuple[int, int]]:
        """The rows above the tools; gives the places of the weights."""
        if self.head:
            for chapter, title in enumerate(self.its.wanted.groups):
                inside = [self._column(at) for at in self.its.wanted.within(chapter)]
                self.paper.put(0, inside[0], title)
                self.paper.merge(0, inside[0], 0, inside[-1] + len(self.roles) - 1)
        named = [self.words.all("info")[kind] for kind in self.info]
        self.paper.row(self.head, 0, [self.words.pick(self.rng, "tool"), *named])
        second = "" if len(self.roles) == 1 else self.words.pick(self.rng, self.roles[1])
        for at, text in enumerate(self.words.requirements(self.rng, self.plan.rows, brief=True)):
            self.paper.row(self.head, self._column(at), [text, second])
        self.paper.bold |= {CellPlace(self.head, column) for column in range(self.end)}
        if self.plan.weights == "none":
            return []
        self.paper.put(self.head + 1, 0, self.words.pick(self.rng, "weight") if self.rng.random() < 0.8 else "")
        weights = self._line(self.head + 1)
        for place, wanted in zip(weights, self.its.wanted.rows, strict=True):
            self.paper.put(*place, wanted.weight)
        return weights

    def _write_totals(self, weights: list[tuple[int, int]]) -> None:
        """Totals of each tool in columns behind the requirements."""
        rows = range(self.top, self.top + self.plan.tools)
        weighted = "weighted" in self.roles
        by_weight = self.plan.totals != "average" and (weighted or self.rng.random() < 0.7)
        for column, kind in enumerate(self.sums.kinds(), self.end):
            self.paper.put(self.head, column, self.sums.label(kind))
            adds_weighted = weighted and kind == "sum"
            lines = [self._line(row, "weighted" if adds_weighted else "raw") for row in rows]
            told = Answered(lines, weights if by_weight and not adds_weighted else ())
            self.sums.total(kind, [(row, column) for row in rows], told)

    def _write_means(self) -> None:
        """The mean of each requirement under the tools."""
        row = self.top + self.plan.tools
        self.paper.put(row, 0, self.words.pick(self.rng, "average"))
        for _, column in self._line(row):
            cells = [(self.top + tool, column) for tool in range(self.plan.tools)]
            there = [cell for cell in cells if isinstance(self.paper.value(cell), float)]
            if there:
                self.paper.work_out("mean", (row, column), there, digits=2)

    def _known(self) -> Known:
        headers = [[0, 1], [1]] if self.head else [[0]]
        if self.plan.weights != "none":
            headers += [[*rows, self.head + 1] for rows in headers]
        tools = [Tool([*names], row=self.top + at) for at, names in enumerate(self.its.names)]
        open_ones = sum(all(value == "" for value in row) for row in self.given)
        known = Known(["tools-in-rows"], headers, [0], tools, self.plan.rows - open_ones, self.plan.rows)
        known.first, known.last = self.top, self.top + self.plan.tools - 1
        known.levels = levels(self.its, self.given)
        return known


def levels(its: Told, given: list[list[CellValue]]) -> dict[str, object]:
    """What the answers of a table say."""
    seen = [value for row in given for value in row]
    stated = its.plan.legend != "none"
    found = its.scale.levels(seen, stated, stated and its.plan.legend != "title")
    if its.plan.blanks == "tbd" and its.words.first("open") in seen:
        found[its.words.first("open")] = "unknown"
    return found


def long(its: Told, rng: random.Random) -> Paper:
    """A row for each requirement and tool."""
    plan, words, paper = its.plan, its.words, Paper()
    given = answers(plan, its.scale, words, rng)
    order = ["text", "tool"] if rng.random() < 0.6 else ["tool", "text"]
    roles = [*(["id"] if plan.ids != "none" else []), *order, "answer"]
    roles += ["remark"] if plan.columns == "raw-remark" else []
    paper.row(0, 0, [words.pick(rng, role) for role in roles])
    pairs = [(at, tool) for at in range(plan.rows) for tool in range(plan.tools)]
    if order[0] == "tool":
        pairs.sort(key=lambda pair: (pair[1], pair[0]))
    for row, (at, tool) in enumerate(pairs, 1):
        wanted = its.wanted.rows[at]
        cells: dict[str, CellValue] = {"id": wanted.id, "text": wanted.text, "tool": its.names[tool][0]}
        cells |= {"answer": given[at][tool], "remark": words.pick(rng, "remarks") if rng.random() < 0.4 else ""}
        paper.row(row, 0, [cells[role] for role in roles])
    place = {role: at for at, role in enumerate(roles)}
    tools = [Tool([*names], [place["answer"]], place.get("remark")) for names in its.names]
    known = Known(["long"], [[0]], [place["text"]], tools, plan.rows, plan.rows, 1, len(pairs), place.get("id"))
    known.tool_column, known.levels = place["tool"], levels(its, given)
    paper.known = known
    return paper
