"""What stands on a requirement's row before the answers: its id, group, text, priority and weight."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from itsm_fit.storage.spreadsheet import CellValue, Percent
from sheets.plan import Plan
from sheets.words import Words


@dataclass(frozen=True)
class Row:
    """One requirement; `chapter` counts groups from 0."""

    text: str
    chapter: int
    id: CellValue = ""
    priority: CellValue = ""
    weight: float = 1.0


@dataclass(frozen=True)
class Requirements:
    rows: tuple[Row, ...]
    groups: tuple[str, ...]

    def within(self, chapter: int) -> list[int]:
        return [at for at, row in enumerate(self.rows) if row.chapter == chapter]


def requirements(plan: Plan, words: Words, rng: random.Random, brief: bool = False) -> Requirements:
    """The requirements of a sheet; without groups all stand in one."""
    texts = words.requirements(rng, plan.rows, brief)
    groups = words.all("groups") if plan.groups != "none" else words.all("groups")[:1]
    groups = groups[: max(1, min(len(groups), plan.rows // 2))]
    chapters = sorted([*range(len(groups)), *(rng.randrange(len(groups)) for _ in range(plan.rows - len(groups)))])
    weights, ids = _weights(plan, rng), _ids(plan, chapters, rng)
    priorities = _priorities(plan, words, rng)
    rows = [
        Row(text, chapter, an_id, priority, weight)
        for text, chapter, an_id, priority, weight in zip(texts, chapters, ids, priorities, weights, strict=True)
    ]
    return Requirements(tuple(rows), tuple(groups))


def _ids(plan: Plan, chapters: Sequence[int], rng: random.Random) -> list[CellValue]:
    start, within, found = rng.choice((1, 1, 1, 10, 100)), dict.fromkeys(chapters, 0), list[CellValue]()
    for at, chapter in enumerate(chapters):
        within[chapter] += 1
        shapes: dict[str, CellValue] = {
            "none": "",
            "plain": float(at + 1),
            "dotted": f"{chapter + 1}.{within[chapter]:02}",
            "R-01": f"R-{start + at:02}",
            "REQ001": f"REQ{start + at:03}",
            "lettered": f"{chr(65 + chapter)}{within[chapter]}",
        }
        found.append(shapes[plan.ids])
    return found


def _weights(plan: Plan, rng: random.Random) -> list[float]:
    """A weight for each requirement; they are not all alike."""
    count = plan.rows
    parts = [rng.randint(1, 5) for _ in range(count)]
    parts[:2] = [2, 5]
    rng.shuffle(parts)
    total = sum(parts)
    kinds: dict[str, list[float]] = {
        "none": [1.0] * count,
        "small": [float(part) for part in parts],
        "percent": [Percent(round(part / total, 3)) for part in parts],
        "fractions": [round(part / total, 3) for part in parts],
        "hundred": [round(100 * part / total, 1) for part in parts],
    }
    return kinds[plan.weights]


def _priorities(plan: Plan, words: Words, rng: random.Random) -> list[CellValue]:
    if plan.priority == "none":
        return [""] * plan.rows
    kinds: dict[str, tuple[CellValue, ...]] = {
        "moscow": ("Must", "Should", "Could"),
        "high-low": words.all("high"),
        "required": (words.first("yes"), words.first("no")),
        "numbers": (1.0, 2.0, 3.0),
    }
    values = kinds[plan.priority]
    found = [rng.choice(values) for _ in range(plan.rows)]
    found[0], found[-1] = values[0], values[-1]
    return found
