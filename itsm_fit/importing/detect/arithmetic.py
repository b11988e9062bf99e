"""What figures say about one another: products with a weight, sums, means, counts and ranks, in whatever language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf

import numpy as np

from itsm_fit.importing.detect.view import SheetView

_NEAR = 0.006
"""How far a rounded figure may be from the exact one, as a share of it."""
_MOST_COLUMNS = 40
_GLANCE = 12
"""Rows on which a product is looked for at first."""
_MOST_ROWS = 200
_LEAST = 3
"""Rows of figures that a product needs."""

_SURE_ROWS = 8
"""Rows below which every one must fit a product."""
_FACTORS = (1.0, 10.0, 100.0, 1000.0, 2.0, 3.0, 4.0, 5.0, 6.0)
_MOST_TOTALS = 4
"""Columns of totals at one end of a table."""

FigureColumn = Sequence[float | None]


@dataclass(frozen=True, slots=True)
class Product:
    """`column` holds `source` times `weight` (or a fixed share of that) on each row."""

    column: int
    source: int
    weight: int


def near(a: float, b: float) -> bool:
    """Whether two figures are the same but for rounding."""
    return abs(a - b) <= max(_NEAR * max(abs(a), abs(b)), 0.0051 if a % 1 or b % 1 else 1e-9)


def figures(view: SheetView, columns: Iterable[int], rows: Sequence[int]) -> dict[int, list[float | None]]:
    """The numbers of each column that holds mostly numbers, row by row."""
    sample = rows[:_MOST_ROWS]
    found = {}
    for column in columns:
        line = view.values[column]
        numbers = [view.grid.numbers[line[row]] for row in sample]
        known = sum(number is not None for number in numbers)
        if known >= 2 and known * 2 >= len(view.filled[column]) * min(1.0, len(sample) / max(1, view.height)):
            found[column] = numbers
        if len(found) >= _MOST_COLUMNS:
            break
    return found


def products(its: Mapping[int, FigureColumn]) -> list[Product]:
    """The columns that are others times a weight, the nearest source first; a weight that never changes shows nothing.

    Weights in per cent and scores out of the best are covered too: the factor need only be the same on every row.
    """
    varied = [at for at, line in its.items() if _varies(line)]
    if len(varied) < 3:
        return []
    likely = [(made, factor) for made in _likely_products(varied, its) if (factor := _factor_of(its, made))]
    serves = Counter(weight for weight, _ in {(made.weight, made.column) for made, _ in likely})
    apart = Counter(made.source - made.column for made, _ in likely)

    def order(found: tuple[Product, float]) -> tuple[int, bool, bool, int, bool, int]:
        made, factor = found
        step = made.source - made.column
        behind = made.weight > made.column
        return -serves[made.weight], not _close(factor, 1.0), behind, -apart[step], step > 0, abs(step)

    found: dict[int, Product] = {}
    for made, _ in sorted(likely, key=order):
        if made.column not in found and (made.weight < made.column or serves[made.weight] > 1):
            found[made.column] = made
    return list(found.values())


def further_products(its: Mapping[int, FigureColumn], made: Sequence[Product]) -> Iterator[Product]:
    """Columns that are the weight times a score that never changes, standing beside it as those of `made` do."""
    steps = Counter((known.source - known.column, known.weight) for known in made)
    (step, weight), times = next(iter(steps.most_common(1)), ((0, 0), 0))
    for column in its if times > 1 else ():
        lines = [its.get(at) for at in (column, column + step, weight)]
        if column not in (weight, weight - step) and all(lines) and product_factor(zip(*lines, strict=True)):
            yield Product(column, column + step, weight)


def _likely_products(columns: Sequence[int], its: Mapping[int, FigureColumn]) -> Iterator[Product]:
    """The triples of columns whose figures change like a product's from row to row, on a glance at some rows."""
    table = np.array([[x if x is not None and 0 < x < inf else np.nan for x in its[at]] for at in columns], float).T
    answered = table[np.isnan(table).mean(axis=1) < 0.5]
    steps = np.diff(np.log(answered[: _GLANCE + 1]), axis=0)
    known = ~np.isnan(steps)
    gap = steps[:, :, None, None] - steps[:, None, :, None] - steps[:, None, None, :]
    told = known[:, :, None, None] & known[:, None, :, None] & known[:, None, None, :]
    hits = ((np.abs(gap) < 0.02) & told).sum(0)
    moved = (told & (np.abs(steps) > 0.02)[:, None, None, :]).sum(0)
    for column, source, weight in np.argwhere((hits >= 2) & (hits * 2 >= told.sum(0)) & (moved > 0)):
        made = Product(columns[column], columns[source], columns[weight])
        if len({column, source, weight}) == 3:
            yield made


def _factor_of(its: Mapping[int, FigureColumn], made: Product) -> float:
    """The factor of a product whose weight changes from row to row, 0 where it is none."""
    lines = list(zip(its[made.column], its[made.source], its[made.weight], strict=True))
    weights = {w for a, b, w in lines if a is not None and b is not None and w is not None}
    return product_factor(lines) if len(weights) > 1 else 0.0


def product_factor(lines: Iterable[Sequence[float | None]], least: int = _LEAST) -> float:
    """The usual factor by which the first of three figures is the product of the others on most lines, 0 for none."""
    full = [(a, b, w) for a, b, w in lines if a is not None and b is not None and w is not None]
    factors = sorted(a / (b * w) for a, b, w in full if b and w)
    factor = factors[len(factors) // 2] if factors else 0.0
    fitting = sum(_close(a, factor * b * w) for a, b, w in full)
    enough = fitting >= least and (fitting == len(full) if len(full) < _SURE_ROWS else fitting * 3 >= len(full) * 2)
    return factor if factor > 0 and enough and _is_usual(factor) else 0.0


def _varies(line: FigureColumn) -> bool:
    return len({x for x in line if x is not None}) > 1


def _close(a: float, b: float) -> bool:
    return abs(a - b) <= 0.02 * max(abs(a), abs(b)) + 1e-9


def _is_usual(factor: float) -> bool:
    """Weights are taken as they are, in per cent or in tenths, and scores as they are or out of the best one."""
    return any(_close(factor, usual) or _close(1 / factor, usual) for usual in _FACTORS)


# ---------------------------------------------------------------- totals
def is_total(figure: float, above: Sequence[float], weights: Sequence[float | None] | None) -> str:
    """What a figure is of those above it: "sum", "weighted sum", "mean", "weighted mean", "" for nothing."""
    if not above:
        return "sum" if figure == 0 else ""
    for name, value in _totals(above, weights):
        if near(figure, value):
            return name
    return ""


def _totals(above: Sequence[float], weights: Sequence[float | None] | None) -> Iterator[tuple[str, float]]:
    total = sum(above)
    yield "sum", total
    if weights is not None and len(weights) == len(above) and all(w is not None for w in weights):
        weighted = sum(a * (w or 0.0) for a, w in zip(above, weights, strict=True))
        whole = sum(w or 0.0 for w in weights)
        yield "weighted sum", weighted
        yield "weighted sum", weighted / 100
        if whole:
            yield "weighted mean", weighted / whole
    yield "mean", total / len(above)


def row_totals(view: SheetView, row: int, columns: Sequence[int], above: Sequence[int], weight: int | None) -> float:
    """Share of the figures on a row that total up the rows given, 0 to 1; a mean counts less than a sum."""
    if not above:
        return 0.0
    points = known = 0.0
    for column in columns:
        figure = view.number(row, column)
        if figure is None:
            continue
        known += 1
        pairs = [(x, at) for at in above if (x := view.number(at, column)) is not None]
        weights = [view.number(at, weight) for _, at in pairs] if weight is not None and weight != column else None
        kind = is_total(figure, [x for x, _ in pairs], weights)
        points += 0.0 if not kind else 0.35 if "mean" in kind and figure == int(figure) else 1.0
    return points / known if known else 0.0


def is_rank(view: SheetView, row: int, ranked: int, columns: Sequence[int]) -> bool:
    """Whether the figures of a row rank those of another one, the highest or the lowest first."""
    pairs = [(view.number(row, at), view.number(ranked, at)) for at in columns]
    known = [(rank, figure) for rank, figure in pairs if rank is not None and figure is not None]
    if len(known) < 2 or len(known) < len(pairs):
        return False
    figures_ = [figure for _, figure in known]
    down = all(rank == 1 + sum(other > figure for other in figures_) for rank, figure in known)
    return down or all(rank == 1 + sum(other < figure for other in figures_) for rank, figure in known)


def counts(view: SheetView, row: int, columns: Sequence[int], above: Sequence[int]) -> bool:
    """Whether each figure on a row counts how often one word, the same for all columns, stands above it."""
    wanted = {column: view.number(row, column) for column in columns}
    if len(above) < 2 or not wanted or any(its is None or its != int(its) for its in wanted.values()):
        return False
    shared: set[str] | None = None
    for column, figure in wanted.items():
        times = Counter(word for at in above if (word := view.word(at, column)) not in ("", "0"))
        fitting = {word for word, count in times.items() if count == figure}
        shared = fitting if shared is None else shared & fitting
    return bool(shared)


def column_totals(
    its: Mapping[int, FigureColumn], columns: Sequence[int], named: Container[int] = ()
) -> dict[int, str]:
    """The columns that total up others of a table row by row, or give the best of them: they stand at an end.

    `named` are those whose heading says so, which need fewer rows to be believed.
    """
    found: dict[int, str] = {}
    for end in (columns[::-1], columns):
        for column in end[:_MOST_TOTALS]:
            others = [at for at in columns if at != column and at not in found and at in its]
            name = _totals_up(its, column, others, named=column in named) if column in its and len(others) > 1 else ""
            if not name:
                break
            found[column] = name
    return found


_ROW_TOTALS: tuple[tuple[str, Callable[[Sequence[float]], float], int, int], ...] = (
    ("sum", sum, 2, 2),
    ("mean", lambda row: sum(row) / len(row), 4, 3),
    ("maximum", max, 8, 2),
    ("minimum", min, 8, 2),
    ("spread", lambda row: max(row) - min(row), 5, 3),
)
"""What a column may give of the others on each row, and the rows it needs: without a word that says so, with one."""


def _totals_up(its: Mapping[int, FigureColumn], column: int, others: Sequence[int], *, named: bool) -> str:
    rows = [
        (figure, row)
        for at, figure in enumerate(its[column])
        if figure is not None and len(row := [x for other in others if (x := its[other][at]) is not None]) > 1
    ]
    for name, total, least, least_named in _ROW_TOTALS:
        hits = sum(near(figure, total(row)) for figure, row in rows)
        if hits >= (least_named if named else least) and (hits == len(rows) or hits * 10 >= len(rows) * 9):
            return name
    top = max((x for _, row in rows for x in row), default=0.0)
    fixed = {figure for figure, _ in rows}
    return "best possible" if named and len(rows) > 1 and len(fixed) == 1 and min(fixed) >= top else ""
