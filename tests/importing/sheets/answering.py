"""What tools answer: better tools answer better, harder requirements are answered worse, as in real comparisons."""

from __future__ import annotations

import random

from itsm_fit.storage.spreadsheet import CellValue
from sheets.plan import Plan
from sheets.scales import Scale
from sheets.words import Words

Answers = list[list[CellValue]]
"""By requirement, then by tool; blank where nobody answered."""


def answers(plan: Plan, scale: Scale, words: Words, rng: random.Random) -> Answers:
    """An answer of each tool to each requirement. No tool is left without answers, no sheet with one answer only."""
    while True:
        found = _drawn(plan, scale, rng)
        _leave_open(found, plan, words, rng)
        columns = list(zip(*found, strict=True))
        if all(any(value != "" for value in column) for column in columns) and _varied(found):
            return found


def _drawn(plan: Plan, scale: Scale, rng: random.Random) -> Answers:
    skill = [rng.uniform(0.35, 0.95) for _ in range(plan.tools)]
    steps = len(scale.answers)
    found: Answers = []
    for _ in range(plan.rows):
        ease = rng.uniform(-0.35, 0.25)
        shares = (min(max(its + ease + rng.gauss(0, 0.18), 0.0), 0.999) for its in skill)
        found.append([scale.answers[steps - 1 - int(share * steps)] for share in shares])
    return found


def _varied(found: Answers) -> bool:
    return len({value for row in found for value in row}) > 1


def _leave_open(found: Answers, plan: Plan, words: Words, rng: random.Random) -> None:
    left_open: CellValue = words.first("open") if plan.blanks == "tbd" else ""
    if plan.blanks in ("some", "tbd"):
        for row in found:
            for tool in range(plan.tools):
                if rng.random() < 0.06:
                    row[tool] = left_open
    if plan.blanks == "open-rows":
        for at in rng.sample(range(plan.rows), max(1, plan.rows // 8)):
            found[at] = [""] * plan.tools


def prose(words: Words, rng: random.Random, count: int) -> list[str]:
    """Answers of a vendor who writes sentences."""
    texts = []
    for _ in range(count):
        noun, remark = words.pick(rng, "nouns"), words.pick(rng, "remarks")
        texts.append(f"{words.pick(rng, 'patterns').format(noun)}; {remark}.")
    return texts
