"""Comparisons with a column, or several, for each tool; and those that one vendor answers."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from itsm_fit.storage.spreadsheet import CellPlace, CellValue
from sheets.answering import answers, prose
from sheets.leading import Requirements, requirements
from sheets.paper import Known, Paper, Tool
from sheets.plan import Plan
from sheets.scales import QUALIFIED, Scale, one_hot
from sheets.summing import Answered, Sums
from sheets.words import INFO, INVENTED, Words, invented_name, tool_names

_TWO_HEADS = ("banner", "merged-over", "repeated-over", "first-over")


@dataclass(frozen=True)
class Told:
    """What a table is made of. `names` holds for each tool its name first, then what else it may be called."""

    plan: Plan
    words: Words
    scale: Scale
    wanted: Requirements
    names: list[list[str]]
    ticks: Scale | None
    makers: tuple[str, str]


def told(plan: Plan, words: Words, scale: Scale, rng: random.Random) -> Told:
    """Draws the requirements and the names of a table."""
    ticks = one_hot(words, levels=rng.random() < 0.4) if plan.columns == "one-hot" else None
    makers = (invented_name(rng) + " AG", invented_name(rng) + " Ltd")
    kind = "invented" if plan.names == "one-maker" else plan.names
    names = [[name] for name in tool_names(rng, kind, plan.tools, words, scale.numeric)]
    if plan.names == "one-maker":
        for at, name in enumerate(names):
            maker = makers[at == plan.tools - 1]
            name += [f"{maker} {name[0]}", f"{maker} - {name[0]}"]
    return Told(plan, words, scale, requirements(plan, words, rng), names, ticks, makers)


class InColumns:
    """One table on a paper of its own, its corner at A1."""

    def __init__(self, its: Told, rng: random.Random) -> None:
        self.its, self.plan, self.words, self.scale, self.rng = its, its.plan, its.words, its.scale, rng
        self.paper = Paper()
        self.sums = Sums(self.paper, self.plan, self.words, self.scale, rng)
        self.roles = self._roles()
        self.leading = self._leading()
        self.first_tool = len(self.leading) + (self.plan.noise == "spacer")
        if self.plan.noise == "weight-last" and "weight" in self.leading:
            self.first_tool -= 1
            self.leading["weight"] = self.first_tool + self.plan.tools * len(self.roles)
        self.heads = self._head_count()
        self.rows: list[int] = []
        self.group_rows: list[int] = []
        self.answer_rows: list[list[CellValue]] = []
        self.sum_row: int | None = None
        self.qualified: dict[str, object] = {}

    @property
    def text(self) -> int:
        return self.leading["text"]

    @property
    def after(self) -> int:
        """The first column behind the tools and a weight that stands behind them."""
        end = self.first_tool + self.plan.tools * len(self.roles)
        return max(end, *(column + 1 for column in self.leading.values()))

    def column(self, tool: int, role: str) -> int:
        return self.first_tool + tool * len(self.roles) + self.roles.index(role)

    def figure(self, tool: int) -> int:
        """The column that a tool's total stands in."""
        return self.column(tool, "weighted" if "weighted" in self.roles else "raw")

    # -------------------------------------------------------------- where things stand
    def _roles(self) -> list[str]:
        if self.its.ticks is not None:
            return [f"tick {at}" for at in range(len(self.its.ticks.answers))]
        if self.plan.columns == "weighted-block":
            return ["raw"]
        roles = self.plan.columns.split("-")
        if self.plan.orientation == "columns":
            self.rng.shuffle(roles)
        return roles

    def _leading(self) -> dict[str, int]:
        plan = self.plan
        order = [role for role, there in (("id", plan.ids != "none"), ("group", "column" in plan.groups)) if there]
        self.rng.shuffle(order)
        if order == ["group", "id"] and plan.groups == "merged-column" and plan.ids == "plain":
            order.reverse()
        order += ["text", "details"] if plan.noise == "details" else ["text"]
        extra = [role for role, it in (("priority", plan.priority), ("weight", plan.weights)) if it != "none"]
        self.rng.shuffle(extra)
        if plan.noise == "weight-last" and "weight" in extra:
            extra.sort(key="weight".__eq__)
        return {role: at for at, role in enumerate(order + extra)}

    def _head_count(self) -> int:
        if self.plan.names == "one-maker":
            return 2 if len(self.roles) == 1 else 3
        return {"absent": 0, "three": 3}.get(self.plan.headings, 2 if self.plan.headings in _TWO_HEADS else 1)

    # -------------------------------------------------------------- writing
    def write(self) -> Paper:
        """The table with its truth."""
        self._write_headings()
        info = self._info() if self.plan.info == "under-names" else []
        self._write_requirements()
        self._write_answers()
        self._write_totals()
        if self.plan.info == "bottom":
            self._info()
        if self.plan.side_totals != "none":
            self._write_side()
        if self.plan.columns == "weighted-block":
            self._write_block()
        self._hide(info)
        self.paper.known = self._known(info)
        return self.paper

    def _write_headings(self) -> None:
        if self.heads == 0:
            return
        line = self.rng.choice((0, self.heads - 1))
        for role, column in self.leading.items():
            key = {"priority": "required"}.get(role, role) if self.plan.priority == "required" else role
            heading = self.words.pick(self.rng, "remark" if key == "details" else key)
            if role == "text" and self.plan.noise == "blank-corner":
                continue
            self._head(line, column, heading)
            if line == 0 and self.heads > 1 and self.rng.random() < 0.5:
                self.paper.merge(0, column, self.heads - 1, column)
        if self.plan.headings in ("banner", "three"):
            self._over(0, 0, self.plan.tools - 1, self.words.pick(self.rng, "banner"), merged=True)
        elif self.plan.names == "one-maker":
            self._over(0, 0, self.plan.tools - 2, self.its.makers[0], merged=True)
            self._over(0, self.plan.tools - 1, self.plan.tools - 1, self.its.makers[1], merged=True)
        self._write_names()

    def _over(self, row: int, first: int, last: int, text: str, merged: bool) -> None:
        left, right = self.first_tool + first * len(self.roles), self.first_tool + (last + 1) * len(self.roles) - 1
        self._head(row, left, text)
        if merged:
            self.paper.merge(row, left, row, right)

    def _head(self, row: int, column: int, text: str) -> None:
        self.paper.put(row, column, text)
        self.paper.bold.add(CellPlace(row, column))

    def _write_names(self) -> None:
        style, row = self.plan.headings, self.heads - 1
        role_texts = self._role_texts()
        if self.plan.orientation == "one":
            for at, text in enumerate(role_texts):
                self._head(0, self.first_tool + at, text)
            return
        for tool, (name, *_) in enumerate(self.its.names):
            left = self.first_tool + tool * len(self.roles)
            if len(self.roles) == 1:
                self._head(row, left, name)
            elif style in ("first-only", "named-first", "joined"):
                self._write_one_line(style, left, name, role_texts)
            else:
                self._over(row - 1, tool, tool, name, merged=style in ("merged-over", "three"))
                for at, text in enumerate(role_texts):
                    self._head(row, left + at, text)
                    if style == "repeated-over":
                        self._head(row - 1, left + at, name)

    def _write_one_line(self, style: str, left: int, name: str, roles: Sequence[str]) -> None:
        raw = self.roles.index("raw")
        for at, text in enumerate(roles):
            if style == "joined":
                self._head(0, left + at, f"{name} – {text}")
            elif style == "named-first" and at == raw:
                self._head(0, left + at, name)
            elif style == "named-first":
                self._head(0, left + at, text)
            elif at == 0:
                self._head(0, left, name)

    def _role_texts(self) -> list[str]:
        """One wording of the sub-columns' headings for all tools; sometimes of words that nobody knows."""
        if self.its.ticks is not None:
            return [str(answer) for answer in self.its.ticks.answers]
        if self.plan.orientation == "one":
            return [self.words.pick(self.rng, {"raw": "answer"}.get(role, role)) for role in self.roles]
        if self.rng.random() < 0.2:
            return self.rng.sample(INVENTED, len(self.roles))
        return [self.words.pick(self.rng, role) for role in self.roles]

    def _info(self) -> list[int]:
        """One to three rows about the tools themselves, with the rows they stand on."""
        top, found = self.paper.height, []
        for row, kind in enumerate(sorted(self.rng.sample(range(5), self.rng.randint(1, 3))), top):
            self.paper.put(row, self.text, self.words.all("info")[kind])
            for tool in range(self.plan.tools):
                self.paper.put(row, self.first_tool + tool * len(self.roles), self.rng.choice(INFO[kind]))
            found.append(row)
        return found

    def _write_requirements(self) -> None:
        row = max(self.heads, self.paper.height)
        by_rows = self.plan.groups in ("rows", "chapters")
        for chapter, title in enumerate(self.its.wanted.groups):
            inside = self.its.wanted.within(chapter)
            if by_rows:
                self._group_row(row, chapter, title)
                row += 1
            top = row
            for at in inside:
                self._requirement(row, at, title, first=row == top)
                self.rows.append(row)
                row += 1
            if self.plan.groups == "merged-column" and inside:
                self.paper.merge(top, self.leading["group"], row - 1, self.leading["group"])
            row += self.plan.totals == "subtotals"
            row += self.plan.noise == "blank-rows"

    def _group_row(self, row: int, chapter: int, title: str) -> None:
        self.group_rows.append(row)
        numbered = self.plan.groups == "chapters"
        if numbered and "id" in self.leading:
            self.paper.put(row, self.leading["id"], str(chapter + 1))
            self.paper.put(row, self.text, title)
        else:
            column = self.text if self.plan.totals == "group-row-sums" or self.rng.random() < 0.5 else 0
            self.paper.put(row, column, f"{chapter + 1} {title}" if numbered else title)
            if column == 0 and self.plan.totals != "group-row-sums" and self.rng.random() < 0.5:
                self.paper.merge(row, 0, row, self.first_tool + self.plan.tools * len(self.roles) - 1)
        self.paper.bold.add(CellPlace(row, self.text))

    def _requirement(self, row: int, at: int, group: str, first: bool) -> None:
        its = self.its.wanted.rows[at]
        cells: dict[str, CellValue] = {"id": its.id, "text": its.text, "priority": its.priority, "weight": its.weight}
        if self.plan.groups == "column" or first:
            cells["group"] = group
        if self.plan.noise == "details":
            cells["details"] = self.words.pick(self.rng, "patterns").format(self.words.pick(self.rng, "nouns"))
        for role, column in self.leading.items():
            self.paper.put(row, column, cells.get(role, ""))

    def _write_answers(self) -> None:
        self.answer_rows = answers(
            self.plan, self.scale if self.its.ticks is None else self.its.ticks, self.words, self.rng
        )
        wordy = self.rng.randrange(self.plan.tools) if self.plan.noise == "prose" else None
        texts = prose(self.words, self.rng, self.plan.rows)
        for at, row in enumerate(self.rows):
            for tool in range(self.plan.tools):
                if tool == wordy:
                    self.answer_rows[at][tool] = texts[at]
                self._answer(row, tool, self.answer_rows[at][tool])
        if self.plan.noise == "merged-answers":
            self._merge_answers()
        elif self.plan.noise == "qualified":
            self._qualify()

    def _answer(self, row: int, tool: int, value: CellValue) -> None:
        if self.its.ticks is not None:
            if value != "":
                self.paper.put(row, self.first_tool + tool * len(self.roles) + self.its.ticks.answers.index(value), "x")
            return
        raw = (row, self.column(tool, "raw"))
        self.paper.put(*raw, value)
        if "weighted" in self.roles and isinstance(value, float):
            self.paper.work_out("product", (row, self.column(tool, "weighted")), (raw, (row, self.leading["weight"])))
        if "remark" in self.roles and value != "" and self.rng.random() < 0.6:
            self.paper.put(row, self.column(tool, "remark"), self.words.pick(self.rng, "remarks"))

    def _merge_answers(self) -> None:
        """Two neighbouring rows of one tool share an answer."""
        pairs = [at for at in range(len(self.rows) - 1) if self.rows[at] + 1 == self.rows[at + 1]]
        at, tool = self.rng.choice(pairs), self.rng.randrange(self.plan.tools)
        column = self.column(tool, "raw")
        value = self.answer_rows[at][tool] or self.scale.answers[0]
        self.answer_rows[at][tool] = self.answer_rows[at + 1][tool] = value
        self.paper.put(self.rows[at], column, value)
        self.paper.cells.pop((self.rows[at + 1], column), None)
        self.paper.merge(self.rows[at], column, self.rows[at + 1], column)

    def _qualify(self) -> None:
        """Some yes becomes a yes with a but."""
        yes = self.scale.answers[0]
        places = [(at, tool) for at, row in enumerate(self.answer_rows) for tool in range(len(row)) if row[tool] == yes]
        for at, tool in places[:: max(1, len(places) // 4)]:
            text = f"{yes}, {self.rng.choice(self.words.all('remarks')[0:3:2])}"
            self.answer_rows[at][tool] = text
            self.qualified[text] = QUALIFIED
            self.paper.put(self.rows[at], self.column(tool, "raw"), text)

    # -------------------------------------------------------------- totals
    def _write_totals(self) -> None:
        plan, figures = self.plan, [self.figure(tool) for tool in range(self.plan.tools)] if not self.its.ticks else []
        if plan.totals in ("subtotals", "group-row-sums"):
            self._write_subtotals(figures)
        row = self.paper.height + (self.rng.random() < 0.2)
        weighted = "weight" in self.leading and "weighted" not in self.roles and self.rng.random() < 0.6
        weighted = weighted and plan.totals not in ("subtotals", "group-row-sums", "average", "count", "verdict")
        weights = [(row, self.leading["weight"]) for row in self.rows] if "weight" in self.leading else []
        for kind in self.sums.kinds():
            by_weight = weighted or ("weighted" in self.roles and kind in ("percent", "maximum"))
            columns = [self.column(tool, "raw") if by_weight else self.figure(tool) for tool in range(plan.tools)]
            lines = [[(its, column) for its in self.rows] for column in columns]
            self.paper.put(row, self.text, self.sums.label(kind))
            answered = Answered(lines, weights if by_weight else ())
            self.sums.total(kind, [(row, column) for column in figures], answered)
            self.sum_row = row if kind == "sum" else self.sum_row
            if kind == "sum" and weights and self.rng.random() < 0.4:
                self.paper.work_out("sum", (row, self.leading["weight"]), weights)
            row += 1

    def _write_subtotals(self, figures: Sequence[int]) -> None:
        for chapter in range(len(self.its.wanted.groups)):
            inside = [self.rows[at] for at in self.its.wanted.within(chapter)]
            at = self.group_rows[chapter] if self.plan.totals == "group-row-sums" else inside[-1] + 1
            if self.plan.totals == "subtotals":
                self.paper.put(at, self.text, self.words.first("subtotal"))
            for column in figures:
                self.paper.work_out("sum", (at, column), [(row, column) for row in inside])

    def _write_side(self) -> None:
        kind, column = self.plan.side_totals, self.after
        if kind == "remark":
            self._side_heading(column, self.words.pick(self.rng, "remark"))
            for row in self.rng.sample(self.rows, max(2, len(self.rows) // 2)):
                self.paper.put(row, column, self.words.pick(self.rng, "remarks"))
            return
        columns = [self.column(tool, "raw") for tool in range(self.plan.tools)]
        for row in self.rows:
            cells = [(row, its) for its in columns]
            self.sums.side_value(kind, (row, column), cells, [name[0] for name in self.its.names])
        looks_like = any(
            all(self.paper.value((row, column)) == self.paper.value((row, its)) for row in self.rows) for its in columns
        )
        named = {"largest": "maximum", "best-name": "verdict"}.get(kind, kind)
        worked_out = kind in ("average", "sum") and not looks_like
        self._side_heading(column, self.sums.label(named) if worked_out else self.words.first(named))

    def _side_heading(self, column: int, text: str) -> None:
        if text:
            self._head(self.rng.choice((0, self.heads - 1)), column, text)

    def _write_block(self) -> None:
        """The weighted figures of all tools beside the raw ones, under the same names."""
        left = self.after + self.rng.randint(0, 1)
        for tool, (name, *_) in enumerate(self.its.names):
            if self.heads:
                self._head(self.heads - 1, left + tool, name)
            for row in self.rows:
                raw = (row, self.column(tool, "raw"))
                if isinstance(self.paper.value(raw), float):
                    self.paper.work_out("product", (row, left + tool), (raw, (row, self.leading["weight"])))
            if self.sum_row is not None:
                self.paper.work_out("sum", (self.sum_row, left + tool), [(row, left + tool) for row in self.rows])

    # -------------------------------------------------------------- the truth
    def _hide(self, info: Sequence[int]) -> None:
        if self.plan.noise == "hidden-column":
            role = next((its for its in ("id", "priority", "group") if its in self.leading), None)
            if role is not None:
                self.paper.hidden_columns.add(self.leading[role])
        if self.plan.noise == "hidden-rows":
            self.paper.hidden_rows.update(info)

    def _known(self, info: Sequence[int]) -> Known:
        header = list(range(self.heads))
        headers = [header, header[1:]] if self.plan.headings in ("banner", "three") else [header]
        headers += [[*its, *info[:at]] for its in headers for at in range(1, len(info) + 1)]
        shown = self.its.ticks or self.scale
        open_rows = sum(all(value == "" for value in row) for row in self.answer_rows)
        nameless = self.heads == 0
        return Known(
            self._orientations(),
            headers,
            [self.text, self.leading["details"]] if "details" in self.leading else [self.text],
            [
                Tool([None] if nameless else [*its], self._responses(tool), self._comment(tool))
                for tool, its in enumerate(self.its.names)
            ],
            self.plan.rows - open_rows,
            self.plan.rows,
            self.rows[0],
            self.rows[-1],
            self.leading.get("id"),
            self.leading.get("group"),
            self.leading.get("priority"),
            self.leading.get("weight"),
            self.group_rows,
            self._levels(shown),
            id_hidden=self.leading.get("id") in self.paper.hidden_columns,
        )

    def _orientations(self) -> list[str]:
        if self.plan.orientation == "one":
            return ["one-response"]
        return ["tools-in-columns", "one-response"] if self.plan.tools == 1 else ["tools-in-columns"]

    def _responses(self, tool: int) -> list[int]:
        if self.its.ticks is None:
            return [self.column(tool, "raw")]
        left = self.first_tool + tool * len(self.roles)
        return list(range(left, left + len(self.roles)))

    def _comment(self, tool: int) -> int | None:
        return self.column(tool, "remark") if "remark" in self.roles else None

    def _levels(self, shown: Scale) -> dict[str, object]:
        seen: list[CellValue] = [value for row in self.answer_rows for value in row]
        if self.its.ticks is not None:
            seen = list(self.its.ticks.answers)
        stated = self.plan.legend != "none"
        explained = stated and self.plan.legend != "title"
        levels = shown.levels(seen, stated, explained)
        if self.plan.blanks == "tbd" and self.words.first("open") in seen:
            levels[self.words.first("open")] = "unknown"
        return levels | self.qualified
