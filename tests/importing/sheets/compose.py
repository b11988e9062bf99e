"""Whole workbooks: a table, what stands around it, and the truth in the shape of a truth file."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from itsm_fit.storage.spreadsheet import Workbook, Worksheet
from sheets import around
from sheets.in_columns import InColumns, told
from sheets.in_rows import InRows, long
from sheets.paper import Known, Paper, Sum
from sheets.plan import Plan, draw
from sheets.scales import Scale, scale
from sheets.words import Words, invented_name, languages

_MOST_DRAWS = 400
"""Draws after which the search for a plan gives up; about one in ten is set aside."""


@dataclass(frozen=True)
class Example:
    """A workbook with its truth (`contract` shape); `sums` are its worked-out cells by sheet."""

    seed: int
    plan: Plan
    workbook: Workbook
    truth: dict[str, Any]
    sums: tuple[tuple[str, Sum], ...]

    @property
    def traits(self) -> frozenset[str]:
        return self.plan.traits


def generate(seed: int, aside: bool = False) -> Example:
    """The sheet of a seed, always the same; `aside` gives those of the combinations set aside, and only those."""
    rng = random.Random(f"{'aside' if aside else 'sheet'} {seed}")
    plan = next(plan for plan in _plans(rng) if plan.aside == aside)
    return compose(seed, plan, rng)


def _plans(rng: random.Random) -> Iterator[Plan]:
    for _ in range(_MOST_DRAWS):
        yield draw(rng)


def compose(seed: int, plan: Plan, rng: random.Random) -> Example:
    """The workbook of a plan; what the plan leaves open (names, texts, answers) is drawn."""
    words = languages()[plan.language]
    return _Composer(seed, plan, words, scale(plan.scale, words), rng).example()


class _Composer:
    def __init__(self, seed: int, plan: Plan, words: Words, its: Scale, rng: random.Random) -> None:
        self.seed, self.plan, self.words, self.scale, self.rng = seed, plan, words, its, rng
        self.vendor = invented_name(rng) + rng.choice(("", " Suite", " Cloud"))
        self.sheet_name = rng.choice((words.pick(rng, "sheet"), "Sheet1", "Tabelle1"))
        self.file = f"{rng.choice(('matrix', 'comparison', 'rfp-answers', 'scoring'))}-{seed}.xlsx"

    def example(self) -> Example:
        plan = self.plan
        papers: list[tuple[str, Paper]] = []
        if plan.orientation == "none":
            papers.append((self.sheet_name, self._no_matrix()))
            return self._example(papers, [])
        page, tables = self._page(self.sheet_name)
        papers.append((self.sheet_name, page))
        if plan.company == "second-matrix":
            again, more = self._page(self.sheet_name + " 2")
            papers.append((self.sheet_name + " 2", again))
            return self._example(papers, tables + more)
        if plan.legend == "other-sheet":
            papers.append((self.words.first("legend"), around.legend(self.scale, self.words, self.rng)))
        others = {"cover": around.cover, "prices": around.prices, "changes": around.changes}
        if plan.company in others:
            names = {"cover": "Cover", "prices": self.words.all("info")[3], "changes": "Versions"}
            other = (names[plan.company], others[plan.company](self.words, self.rng))
            papers.insert(0 if plan.company == "cover" else len(papers), other)
        return self._example(papers, tables)

    def _example(self, papers: list[tuple[str, Paper]], tables: list[dict[str, Any]]) -> Example:
        sheets: tuple[Worksheet, ...] = tuple(paper.sheet(name) for name, paper in papers)
        truth = {"file": self.file, "tables": tables}
        sums = tuple((name, its) for name, paper in papers for its in paper.sums)
        return Example(self.seed, self.plan, Workbook(self.file, sheets), truth, sums)

    def _no_matrix(self) -> Paper:
        make = self.rng.choice((around.parameters, around.cover, around.blank_form, around.prices, around.changes))
        paper = Paper()
        paper.paste(make(self.words, self.rng), self.rng.randint(0, 2), 0)
        return paper

    # -------------------------------------------------------------- one sheet
    def _table(self) -> Paper:
        its = told(self.plan, self.words, self.scale, self.rng)
        if self.plan.orientation == "rows":
            return InRows(its, self.rng).write()
        if self.plan.orientation == "long":
            return long(its, self.rng)
        return InColumns(its, self.rng).write()

    def _page(self, name: str) -> tuple[Paper, list[dict[str, Any]]]:
        """A sheet with its table, or tables, and what is known of them."""
        plan, page = self.plan, Paper()
        left = self.rng.randint(1, 2) if plan.offset == "moved" else 0
        top = self.rng.randint(0, 2) if plan.offset == "moved" else 0
        titles = self._titles()
        if titles is not None:
            page.paste(titles, top, left)
            top = page.height + self.rng.randint(0, 1)
        if plan.legend == "above":
            page.paste(around.legend(self.scale, self.words, self.rng), top, left)
            top = page.height + 1
        table = self._table()
        page.paste(table, top, left)
        known = table.known
        assert known is not None
        self._name_the_vendor(known, name, titles)
        tables = [known.json(name, top, left)]
        if plan.company == "stacked":
            tables.append(self._stacked(page, name, left))
        self._beside(page, top)
        self._below(page, left)
        return page, tables

    def _titles(self) -> Paper | None:
        if self.plan.orientation == "one" and self.plan.title != "none":
            paper = around.title(self.plan, self.scale, self.words, self.rng)
            paper.put(paper.height, 0, self.words.first("vendor").format(self.vendor))
            return paper
        return None if self.plan.title == "none" else around.title(self.plan, self.scale, self.words, self.rng)

    def _name_the_vendor(self, known: Known, sheet: str, titles: Paper | None) -> None:
        if self.plan.orientation != "one":
            return
        stem = self.file.removesuffix(".xlsx")
        known.tools[0].names = [self.vendor] if titles is not None else [sheet, stem]

    def _stacked(self, page: Paper, name: str, left: int) -> dict[str, Any]:
        """A second table of the same shape, of other tools and requirements, under the first."""
        again = self._table()
        second = again.known
        assert second is not None
        top = page.height + 2
        page.paste(again, top, left)
        return second.json(name, top, left)

    def _beside(self, page: Paper, top: int) -> None:
        right = page.width + 1 + self.rng.randint(0, 1)
        if self.plan.legend == "beside":
            page.paste(around.legend(self.scale, self.words, self.rng), top, right)
        elif self.plan.company == "facts-beside":
            page.paste(around.facts(self.words, self.rng), top, right)
        if self.plan.noise == "stray":
            stray = self.rng.choice((self.words.first("yes"), "x", "ok", self.words.first("remarks")))
            page.put(top + self.rng.randint(1, 4), page.width + self.rng.randint(12, 25), stray)

    def _below(self, page: Paper, left: int) -> None:
        if self.plan.legend == "below":
            page.paste(around.legend(self.scale, self.words, self.rng), page.height + 1, left)
        if self.plan.company == "contacts-below":
            page.paste(around.facts(self.words, self.rng), page.height + 2, left)


def with_file(example: Example, name: str) -> Example:
    """The same example under another file name."""
    return replace(example, workbook=replace(example.workbook, name=name), truth=example.truth | {"file": name})
