"""How firm a ranking is, and what would put another tool first."""

from __future__ import annotations

from itsm_fit.api.given import require_at_least
from itsm_fit.certainty.flip import FlipCertificate, flip_certificate
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.firmness import Firmness, firmness
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.robustness import DEFAULT_DRAWS


def robustness(fit: Fit, *, draws: int = DEFAULT_DRAWS, seed: int = 0, progress: Progress = silent) -> Firmness:
    """How often each tool takes each rank when weights and open answers are drawn (SMAA-2, Lahdelma & Salminen 2001).

    `acceptability.ranks` has shape (tools, tools): the share of draws in which a tool of `tools` comes 1st, 2nd …, rows
    sum to 1. `stability` says for each process from which share of all weight to which the first place and the whole
    ranking stay. 10,000 draws give a share to ±1 point at 95 %; the same `seed` gives the same draws. Musts are set
    aside. Raises FitError where there is no tool, or nothing that weighs.

    >>> from itsm_fit import load, robustness, sample_models, score
    >>> fit = score(load(sample_models() / "small" / "small-selection.itsmfit"))
    >>> firm = robustness(fit, draws=1000, seed=1)
    >>> firm.tools[0], firm.acceptability.ranks.shape
    ('Invented Ash', (3, 3))
    """
    require_at_least(0, seed=seed)
    return firmness(fit, draws=draws, seed=seed, progress=progress)


def flip(fit: Fit, *, progress: Progress = silent) -> FlipCertificate:
    """What would have to be true for another tool to come first, proven to be the least.

    `smallest` is the smallest set of answers which, turned out otherwise, does it: each names tool, requirements and
    cell. `by_value` leaves aside who is eligible, `by_open` takes open answers alone, `weights` is the least change of
    weights; None where it is proven that none does. `rivals` have the same for each tool. Raises FitError where there
    is nothing to compare.

    >>> from itsm_fit import flip, load, sample_models, score
    >>> fit = score(load(sample_models() / "small" / "small-selection.itsmfit"))
    >>> least = flip(fit).smallest
    >>> for other in least.others:
    ...     print(other.answer.tool, other.answer.serves, other.answer.place, "fails" if other.fails else "turns out")
    Invented Ash ('INC-1',) vendors.xlsx!Matrix!E2 fails
    >>> least.rival, least.proven
    ('Invented Birch', True)
    """
    return flip_certificate(fit, progress=progress)
