"""Tools set against one another: by further criteria, and as sets."""

from __future__ import annotations

from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.comparison import Comparison
from itsm_fit.scoring.comparison import compare as compared
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.sets import ToolSet, best_by_size


def compare(fit: Fit) -> Comparison:
    """The tools by the criteria of the project (fit, cost of ownership, anything with a value for each tool).

    Ranked by each method: weighted sum, TOPSIS, VIKOR, PROMETHEE II. Raises FitError where the project has no
    criterion, or none weighs anything.

    >>> from itsm_fit import compare, load, sample_models, score
    >>> fit = score(load(sample_models() / "small" / "small-selection.itsmfit"))
    >>> for tool in compare(fit).tools:
    ...     print(tool.name, {method.value: rank for method, rank in tool.ranks.items()})
    Invented Birch {'weighted sum': 1, 'TOPSIS': 1, 'VIKOR': 2, 'PROMETHEE II': 1}
    Invented Ash {'weighted sum': 2, 'TOPSIS': 2, 'VIKOR': 1, 'PROMETHEE II': 1}
    Invented Cedar {'weighted sum': 3, 'TOPSIS': 3, 'VIKOR': 3, 'PROMETHEE II': 3}
    """
    return compared(fit, costs_of(fit))


def combine(fit: Fit, most: int, *, budget: float | None = None, progress: Progress = silent) -> tuple[ToolSet, ...]:
    """The best single tool, the best set of at most two and so on up to `most`, proven to be the best.

    They go on as long as one more tool adds coverage; the last is the best of all. `budget` is the most that a set may
    cost over the years of the project, in its currency. Raises FitError where there is no such set.

    >>> from itsm_fit import combine, load, sample_models, score
    >>> fit = score(load(sample_models() / "small" / "small-selection.itsmfit"))
    >>> for found in combine(fit, 2):
    ...     print(" + ".join(found.tools), round(found.coverage.low, 3), found.proven)
    Invented Ash 0.922 True
    Invented Ash + Invented Cedar 1.0 True
    """
    return best_by_size(fit, most, costs=costs_of(fit), budget=budget, progress=progress)
