"""Tables of steps made from a seed: as Visio's Data Visualizer has them, with what this app adds."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

WORDS = (
    *("Log", "Check, and sort", "Known?", "Fix", "Prüfen", "Étudier la demande", "Ship; pack", "Ask “why”", "Close"),
    *("送付", "Order 5 pieces", "Say: yes", "Approve (twice)", "Hand over\nto shift", "A/B test", "100 % check", "End"),
)
LANES = ("Desk", "2nd level", "Käufer", "IT, operations", "")
PHASES = ("In", "Do", "Out", "")
SHAPES = ("Process", "Process", "Process", "Subprocess", "Document", "Database", "Custom 1")
NOTES = {"Owner": ("Ann", "Bob"), "Cost": ("12", "1,5 €"), "Status": ("open",), "Risk": ("high", "low: see list")}


@dataclass
class MadeRow:
    """One row; `ways` are (place of the next row or None for the end, condition, share)."""

    id: str
    name: str
    shape: str
    cells: dict[str, str | float] = field(default_factory=dict)
    ways: list[tuple[int | None, str, float | None]] = field(default_factory=list)


class _Making:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.rows: list[MadeRow] = []

    def row(self, shape: str, name: str | None = None) -> int:
        pick, at = self.random, len(self.rows)
        style = pick.choice(
            ("P{}00", "{}", "S-{}", "step {}", "Step_{}", "1.{}", "Ä{}", "{}, new", "End {}", "x_x0020_{}")
        )
        made = MadeRow(style.format(at + 1), pick.choice(WORDS) if name is None else name, shape)
        made.cells["Function"] = pick.choice(LANES)
        made.cells["Phase"] = pick.choice(PHASES)
        for heading, values in NOTES.items():
            if pick.random() < 0.15:
                made.cells[heading] = pick.choice(values)
        if pick.random() < 0.2:
            made.cells["Alt Description"] = pick.choice(("How it is done.", "First: this\n\nthen that", "Owner asks"))
        if shape in SHAPES:
            for heading in ("Minutes with the Tool", "Minutes by Hand", "Minutes Waited"):
                if pick.random() < 0.3:
                    made.cells[heading] = pick.choice((0.0, 5.0, 2.5, 480.0, 1 / 3, 0.1 + 0.2))
            if pick.random() < 0.2:
                made.cells["Requirement IDs"] = pick.choice(("INC-01", "INC-01, KNO-2"))
        self.rows.append(made)
        return at

    def block(self, depth: int) -> tuple[int, list[tuple[int, int]]]:
        """A piece with one way in; gives its first row and the loose ends as (row, number of the way)."""
        kind = self.random.choice(("step", "step", "step", "row", "choice", "loop", "together")) if depth else "step"
        return getattr(self, f"_{kind}")(depth)

    def _step(self, _: int) -> tuple[int, list[tuple[int, int]]]:
        at = self.row(self.random.choice(SHAPES))
        return at, [self._way(at)]

    def _way(self, at: int, label: str = "", share: float | None = None) -> tuple[int, int]:
        self.rows[at].ways.append((None, label, share))
        return at, len(self.rows[at].ways) - 1

    def _tie(self, ends: list[tuple[int, int]], to: int) -> None:
        for at, number in ends:
            self.rows[at].ways[number] = (to, *self.rows[at].ways[number][1:])

    def _row(self, depth: int) -> tuple[int, list[tuple[int, int]]]:
        first, ends = self.block(depth - 1)
        for _ in range(self.random.randint(1, 3)):
            following, after = self.block(depth - 1)
            self._tie(ends, following)
            ends = after
        return first, ends

    def _decision(self, count: int) -> tuple[int, list[tuple[int, int]]]:
        at = self.row(self.random.choice(("Decision", "Decision", "Process")))
        labels = self.random.choice(
            (["Yes", "No", "Else"], ["a, b", "c", "d"], ["", "", ""], ["if < 5 €", "x; y", "z"])
        )
        shares = self.random.choice(([None] * 3, [0.7, 0.2, 0.1], [1 / 3, 1 / 3, 1 / 3]))
        if not any(labels) and shares[0] is None:
            labels = ["one", "two", "three"]
        if shares[0] is not None and count == 2:
            shares = [shares[0], 1 - shares[0]]
        return at, [self._way(at, labels[number], shares[number]) for number in range(count)]

    def _choice(self, depth: int) -> tuple[int, list[tuple[int, int]]]:
        first, ways = self._decision(self.random.randint(2, 3))
        ends: list[tuple[int, int]] = []
        for number, way in enumerate(ways):
            if number == 1 and self.random.random() < 0.25:
                ends.append(way)  # straight on
                continue
            following, after = self.block(depth - 1)
            self._tie([way], following)
            ends += after
        return first, ends

    def _loop(self, depth: int) -> tuple[int, list[tuple[int, int]]]:
        first, ends = self.block(depth - 1)
        at, ways = self._decision(2)
        self._tie(ends, at)
        self._tie(ways[:1], first)
        return first, ways[1:]

    def _together(self, depth: int) -> tuple[int, list[tuple[int, int]]]:
        first = self.row("Process")
        self.rows[first].cells["Branching"] = self.random.choice(("parallel", "parallel", "inclusive"))
        meeting_ends: list[tuple[int, int]] = []
        for way in [self._way(first) for _ in range(2)]:
            following, after = self.block(depth - 1)
            self._tie([way], following)
            meeting_ends += after
        meeting = self.row("Process")
        self._tie(meeting_ends, meeting)
        return first, [self._way(meeting)]


def made_rows(seed: int) -> list[MadeRow]:
    """The rows of a process whose every step is reached and comes to an end."""
    making = _Making(seed)
    start = making.row("Start", "") if making.random.random() < 0.4 else None
    first, ends = making._row(making.random.randint(1, 3))
    if start is not None:
        making._tie([making._way(start)], first)
    if making.random.random() < 0.5:
        making._tie(ends, making.row("End", "Closed"))
    rows = making.rows
    for at, row in enumerate(rows):  # ids that the row before has already are told apart
        if any(row.id == other.id for other in rows[:at]):
            row.id += "'"
        if [way for way in row.ways if way[0] is not None or way[1] or way[2] is not None or len(row.ways) > 1] == []:
            row.ways = []
    return rows
