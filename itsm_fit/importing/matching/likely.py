"""Which matches of a sheet stand out enough to be accepted together.

How clear a match has to be is read from the sheet itself. Each row's second best requirement is nearly always a wrong
one, so the second ones that are as clear as some limit tell how many of the best ones above it are wrong, too (as
decoys do for spectra: Elias and Gygi 2007, "Target-decoy search strategy"). A sheet in a vendor's own words, with low
scores throughout, so gets a low limit. A few rows tell little: what was measured on 116 phrases of vendors' manuals
counts beside them like 60 rows more.

Measured at USUAL: of those 116 phrases as one sheet 31 are accepted, 28 of them rightly (by one score for all sheets,
0.70: 11 and 10). Of 60 phrases that nothing was fitted to, among 20 that mean no requirement, 19 and 14 (0 and 0).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, inf

from itsm_fit.importing.matching.ranking import CERTAIN, Suggestion

USUAL = 0.1
"""Share of wrong matches that is put up with."""
_ROWS_BESIDE = 60
_CLEAR_BEST, _CLEAR_NEXT = 0.23, 0.09
"""How clear the best and the second best were on average; both fall off exponentially."""


def least_clear(found: Sequence[Sequence[Suggestion]], wrong: float = USUAL) -> float:
    """The least clearness at which about `wrong` (a share) of a sheet's best matches are wrong; infinite if none is.

    `found` has the suggestions of each row of the sheet, best first; rows without doubt tell nothing of the others.
    """
    doubtful = [its for its in found if its and its[0].score < CERTAIN]
    best = sorted((its[0].clear for its in doubtful), reverse=True)
    following = sorted((its[1].clear for its in doubtful if len(its) > 1), reverse=True)
    least, mistaken = inf, 0
    for at, limit in enumerate(best, start=1):
        if limit <= 0:
            break
        while mistaken < len(following) and following[mistaken] >= limit:
            mistaken += 1
        all_ = at + _ROWS_BESIDE * exp(-limit / _CLEAR_BEST)
        if mistaken + _ROWS_BESIDE * exp(-limit / _CLEAR_NEXT) <= wrong * all_:
            least = limit
    return least
