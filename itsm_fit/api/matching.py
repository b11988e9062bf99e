"""Which requirement the features of a list mean."""

from __future__ import annotations

from collections.abc import Sequence

from itsm_fit.importing.matching import Suggestion, suggest
from itsm_fit.progress import Progress, silent


def match(
    requirements: Sequence[tuple[str, str]],
    features: Sequence[str],
    *,
    most: int = 10,
    progress: Progress = silent,
) -> list[list[Suggestion]]:
    """Which requirements each feature text may mean, the likeliest first, at most `most` for each.

    `requirements` are pairs of id and text. A `score` of 0 to 1 stands beside the words that made it; 1 says equal id
    or equal text. Compares ids, texts and meanings, in English, without a network. Raises FitError where the
    installation lacks its word vectors.

    >>> from itsm_fit import match
    >>> asked = [("INC-1", "Incidents can be logged by e-mail"), ("CMDB-1", "Configuration items have an owner")]
    >>> match(asked, ["Tickets are created from e-mail"], most=1)[0][0].requirement_id
    'INC-1'
    """
    return suggest(requirements, features, most, progress)
