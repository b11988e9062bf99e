"""What figures say about one another: products with a weight, sums, means, counts and ranks, in whatever language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from itsm_fit.importing.detect.view import View

_NEAR = 0.006
"""How far a rounded figure may be from the exact one, as a share of it."""
_MOST_COLUMNS = 60
_MOST_ROWS = 200
_LEAST = 3
"""Rows of figures that a product needs."""

_MOST_TOTALS = 4
"""Columns of totals at one end of a table."""

Column = Sequence[float | None]


@dataclass(frozen=True, slots=True)
class Product:
    """`column` holds `source` times `weight` (or a fixed share of that) on each row."""

    column: int
    source: int
    weight: int


def near(a: float, b: float) -> bool:
    """Whether two figures are the same but for rounding."""
    return abs(a - b) <= max(_NEAR * max(abs(a), abs(b)), 0.0051 if a != int(a) or b != int(b) else 1e-9)


def figures(view: View, columns: Iterable[int], rows: Sequence[int]) -> dict[int, list[float | None]]:
    """The numbers of each column that holds mostly numbers, row by row."""
    sample = rows[:_MOST_ROWS]
    found = {}
    for column in columns:
        numbers = [view.number(row, column) for row in sample]
        known = sum(number is not None for number in numbers)
        if known >= 2 and known * 2 >= len(view.filled[column]) * min(1.0, len(sample) / max(1, view.height)):
            found[column] = numbers
        if len(found) >= _MOST_COLUMNS:
            break
    return found


def products(its: Mapping[int, Column]) -> list[Product]:
    """The columns that are others times a weight, the nearest source first; a weight that never changes shows nothing.

    Weights in per cent and scores out of the best are covered too: the factor need only be the same on every row.
    """
    found: dict[int, Product] = {}
    weights = [at for at, line in its.items() if _varies(line) and all(x is None or x >= 0 for x in line)]
    for column, line in its.items():
        sources = sorted((at for at in its if at != column and _varies(its[at])), key=lambda at: (at > column, abs(at - column)))
        for source in sources:
            ratios = _ratios(line, its[source])
            if len(ratios) < _LEAST:
                continue
            weight = next((at for at in weights if at not in (column, source) and _scaled(ratios, its[at])), None)
            if weight is not None and _plausible(its, column, source, weight):
                found[column] = Product(column, source, weight)
                break
    return list(found.values())


def _plausible(its: Mapping[int, Column], column: int, source: int, weight: int) -> bool:
    """Of a = b × c either factor could be the weight; the product stands right of both in nearly every table."""
    return weight < column and (source < column or weight < source)


def _varies(line: Column) -> bool:
    return len({x for x in line if x is not None}) > 1


def _ratios(line: Column, source: Column) -> dict[int, float]:
    """Product by source for each row where both are figures; {} where a product stands on nothing or nothing on one."""
    found = {}
    for row, (a, b) in enumerate(zip(line, source, strict=True)):
        if a is None or b is None:
            continue
        if b == 0:
            continue
        found[row] = a / b
    return found


def _scaled(ratios: Mapping[int, float], weight: Column) -> bool:
    pairs = [(ratio, w) for row, ratio in ratios.items() if (w := weight[row]) is not None]
    if len(pairs) < _LEAST or len(pairs) * 3 < len(ratios) * 2 or len({w for _, w in pairs}) < 2:
        return False
    factors = sorted(ratio / w for ratio, w in pairs if w)
    factor = factors[len(factors) // 2] if factors else 0.0
    fitting = {w for ratio, w in pairs if _close(ratio, factor * w)}
    hits = sum(_close(ratio, factor * w) for ratio, w in pairs)
    return factor > 0 and _is_usual(factor) and hits >= _LEAST and hits * 3 >= len(pairs) * 2 and len(fitting) > 1


def _close(a: float, b: float) -> bool:
    return abs(a - b) <= 0.02 * max(abs(a), abs(b)) + 1e-9


def _is_usual(factor: float) -> bool:
    """Weights are taken as they are, in per cent, or against a best score up to 10 or 100."""
    inverse = 1 / factor
    return any(near(value, round(value)) and 1 <= round(value) <= 1000 for value in (factor, inverse))


# ---------------------------------------------------------------- totals
def is_total(figure: float, above: Sequence[float], weights: Sequence[float | None] | None) -> str:
    """What a figure is of those above it: "sum", "weighted sum", "mean", "weighted mean", "" for nothing."""
    if len(above) < 2:
        return ""
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


def row_totals(view: View, row: int, columns: Sequence[int], above: Sequence[int], weight: int | None) -> float:
    """Share of the figures on a row that total up the rows given, 0 to 1; a mean counts less than a sum."""
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


def counts(view: View, row: int, columns: Sequence[int], above: Sequence[int]) -> bool:
    """Whether each figure on a row counts how often one word, the same for all columns, stands above it."""
    wanted = {column: view.number(row, column) for column in columns}
    if len(above) < 2 or not wanted or any(its is None or its != int(its) for its in wanted.values()):
        return False
    shared: set[str] | None = None
    for column, figure in wanted.items():
        times: dict[str, int] = {}
        for at in above:
            word = view.word(at, column)
            if word and word != "0":
                times[word] = times.get(word, 0) + 1
        fitting = {word for word, count in times.items() if count == figure}
        shared = fitting if shared is None else shared & fitting
    return bool(shared)


def column_totals(its: Mapping[int, Column], columns: Sequence[int], weights: Mapping[int, float]) -> dict[int, str]:
    """The columns that total up others of a table row by row; `weights` are those of the columns, {} for none.

    Only columns at either end are looked at, as totals stand there.
    """
    found: dict[int, str] = {}
    for end in (columns[::-1], columns):
        for column in end[:_MOST_TOTALS]:
            others = [at for at in columns if at != column and at not in found]
            name = _totals_up(its, column, others, weights) if column in its and len(others) > 1 else ""
            if not name:
                break
            found[column] = name
    return found


def _totals_up(its: Mapping[int, Column], column: int, others: Sequence[int], weights: Mapping[int, float]) -> str:
    names: set[str] = set()
    rows = hits = 0
    for row, figure in enumerate(its[column]):
        pairs = [(x, weights.get(at)) for at in others if at in its and (x := its[at][row]) is not None]
        if figure is None or len(pairs) < 2:
            continue
        rows += 1
        kind = is_total(figure, [x for x, _ in pairs], [w for _, w in pairs] if weights else None)
        hits += bool(kind)
        names.add(kind)
    certain = names <= {"sum", "weighted sum"} or rows > 2
    if rows < 2 or hits * 5 < rows * 4 or not (certain and (hits == rows or rows > 4)):
        return ""
    return next(iter(sorted(names - {""})), "")
