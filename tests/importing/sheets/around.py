"""What stands around a table: titles, instructions, legends, stray cells, other lists and other sheets."""

from __future__ import annotations

import random

from itsm_fit.storage.spreadsheet import CellPlace, display
from sheets.paper import Paper
from sheets.plan import Plan
from sheets.scales import Scale
from sheets.words import INFO, Words, invented_name


def legend(scale: Scale, words: Words, rng: random.Random) -> Paper:
    """What the answers mean, a line each: in one cell, in two, or all in one cell."""
    paper, shape = Paper(), rng.choice(("two cells", "one cell", "one line"))
    entries = [(display(answer), told) for answer, told in zip(scale.answers, scale.explained, strict=True) if told]
    if scale.lowest_best:
        entries = [(display(scale.answers[0]), words.first("met")), (display(scale.answers[-1]), words.all("met")[-1])]
    paper.put(0, 0, words.pick(rng, "legend"))
    if shape == "one line":
        paper.put(0, 0, f"{words.pick(rng, 'legend')}: " + "; ".join(f"{code} = {told}" for code, told in entries))
        return paper
    for row, (code, told) in enumerate(entries, 1):
        if shape == "one cell":
            paper.put(row, 0, f"{code} = {told}")
        else:
            paper.row(row, 0, [float(code) if scale.numeric else code, told])
    return paper


def stated(scale: Scale, words: Words) -> str:
    """The ends of a scale, as a title says them."""
    if scale.lowest_best:
        return words.first("lowest")
    met = words.all("met")
    return f"{scale.low} = {met[-1]}, {scale.high} = {met[0]}"


def title(plan: Plan, scale: Scale, words: Words, rng: random.Random) -> Paper:
    """Title lines, the scale stated in or under them when the plan says so."""
    paper = Paper()
    text = words.pick(rng, "title")
    if plan.legend == "title":
        text, below = (f"{text} ({stated(scale, words)})", "") if rng.random() < 0.5 else (text, stated(scale, words))
        paper.put(1, 0, below)
    paper.put(0, 0, text)
    paper.bold.add(CellPlace(0, 0))
    if plan.title == "instructions":
        paper.put(paper.height, 0, words.first("instruction"))
    return paper


def cover(words: Words, rng: random.Random) -> Paper:
    paper = Paper()
    paper.put(1, 1, words.pick(rng, "title"))
    paper.put(3, 1, words.first("instruction"))
    paper.row(5, 1, ["Version", "1.3"])
    paper.row(6, 1, [words.all("info")[2], "rfp@customer.example"])
    return paper


def prices(words: Words, rng: random.Random) -> Paper:
    paper = Paper()
    paper.row(0, 0, [words.all("tool")[-1], words.all("info")[3]])
    for row in range(1, rng.randint(4, 8)):
        paper.row(
            row,
            0,
            [f"{invented_name(rng)} {rng.choice(('Agent', 'Suite', 'Cloud', 'Support'))}", 100 * rng.randint(3, 90)],
        )
    return paper


def changes(words: Words, rng: random.Random) -> Paper:
    paper = Paper()
    paper.row(0, 0, ["Version", words.first("remark")])
    for row in range(1, rng.randint(3, 6)):
        paper.row(row, 0, [f"0.{row}", rng.choice(words.all("remarks"))])
    return paper


def facts(words: Words, rng: random.Random) -> Paper:
    """A list of names and figures that has nothing to do with the answers."""
    paper = Paper()
    for row, (text, values) in enumerate(zip(words.all("info"), INFO, strict=True)):
        paper.row(row, 0, [text, rng.choice(values)])
    return paper


def parameters(words: Words, rng: random.Random) -> Paper:
    """A list of settings: no comparison, though it has the look of one."""
    paper = Paper()
    names = ("timeout_s", "retries", "log_level", "port", "host", "cache_mb", "use_tls", "language", "page_size")
    values = (30.0, 3.0, "warning", 8443.0, "srv01.intra.example", 512.0, "TRUE", words.code, 50.0)
    paper.row(0, 0, ["Parameter", "Value", words.first("remark")])
    chosen = sorted(rng.sample(range(len(names)), rng.randint(4, 9)))
    for row, at in enumerate(chosen, 1):
        paper.row(row, 0, [names[at], values[at], rng.choice(words.all("remarks"))])
    return paper


def blank_form(words: Words, rng: random.Random) -> Paper:
    """Headings with no row under them."""
    paper = Paper()
    paper.row(0, 0, [words.pick(rng, key) for key in ("id", "text", "priority", "answer", "remark")])
    return paper
