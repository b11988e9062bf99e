"""A flow of 60 steps and a log of it: 12 parts, each a step, one of two steps or none, and two steps side by side."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from random import Random

PARTS = 12
EVENTS = 1_000_000
VARIANTS = 2_000


def flows() -> Iterator[tuple[str, str]]:
    """The flow as pairs of nodes: capital letters are steps, x an exclusive and p a parallel gateway.

    Each part may be gone through again, and its one of two steps may be left out.
    """
    for at in range(PARTS):
        yield from ((f"xa{at}", f"A{at}"), (f"A{at}", f"xb{at}"), (f"xb{at}", f"B{at}"), (f"xb{at}", f"C{at}"))
        yield from ((f"xb{at}", f"xc{at}"), (f"B{at}", f"xc{at}"), (f"C{at}", f"xc{at}"), (f"xc{at}", f"pa{at}"))
        yield from ((f"pa{at}", f"D{at}"), (f"pa{at}", f"E{at}"), (f"D{at}", f"pb{at}"), (f"E{at}", f"pb{at}"))
        yield from ((f"pb{at}", f"xd{at}"), (f"xd{at}", f"xa{at}"))
    yield from ((f"xd{one}", f"xa{other}") for one, other in pairwise(range(PARTS)))
    yield from (("s", "xa0"), (f"xd{PARTS - 1}", "e"))


def variant(random: Random, noise: float) -> tuple[str, ...]:
    """A case; with the chance of `noise` one of its events is lost, doubled or exchanged with the next."""
    found: list[str] = []
    for at in range(PARTS):
        while True:
            pair = [f"D{at}", f"E{at}"]
            random.shuffle(pair)
            found += [f"A{at}", *random.choice([[f"B{at}"], [f"C{at}"], []]), *pair]
            if random.random() < 0.9:
                break
    if random.random() < noise:
        at = random.randrange(len(found) - 1)
        what = random.choice(["lost", "doubled", "exchanged"])
        if what == "lost":
            del found[at]
        elif what == "doubled":
            found.insert(at, found[at])
        else:
            found[at], found[at + 1] = found[at + 1], found[at]
    return tuple(found)


def write_log(path: Path, events: int = EVENTS, variants: int = VARIANTS, noise: float = 0.2) -> None:
    """A log of about so many events in so many variants, as delimited text."""
    random = Random(12)
    different: dict[tuple[str, ...], None] = {}
    while len(different) < variants:
        different[variant(random, noise)] = None
    each = list(different)
    left, case = events, 0
    with path.open("w", encoding="utf-8") as file:
        file.write("case:concept:name,concept:name,time:timestamp\n")
        while left > 0:
            its = each[case] if case < len(each) else random.choice(each)
            day = f"2024-{1 + case % 12:02d}-{1 + case % 28:02d}"
            file.writelines(
                f"INC{case:07d},{name},{day} {at // 60:02d}:{at % 60:02d}:00\n" for at, name in enumerate(its, 60)
            )
            left -= len(its)
            case += 1
